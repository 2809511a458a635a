var ui=Object.defineProperty;var n=(Z,M)=>ui(Z,"name",{value:M,configurable:!0});const pi=7711,mi=[7711],gi={8731:((Z,M,r)=>{r.d(M,{c:n(()=>g,"c"),z:n(()=>E,"z")});var s=r(27698),d=r(56778),_=r(54445),$=r(46848);const i=200;function E(u){const{at:p,message:w}=u;if(p===void 0)return w;
const x=(0,d.P)({...p,prefix:""}).slice(0,-1),I=p.key===void 0?"":`/${(0,s.Ig)(p.key,i)}`;return`${w} (${p.side}: ${x}${I})`}n(E,"describeStoreError");function g(u){const{code:p,at:w}=u,x=w?.side??"th\
e store";switch(p){case"credentials":return l(u,x);case"archived":return w?.key?.includes(_.c4)!==!0?void 0:`A lifecycle rule moved the state of the backup to an archive class, where it cannot be read\
. Restore the objects below ${_.c4} in ${w.bucket} (${k[w.api??"s3"]}), and exclude that prefix from the rule.`;case"wrong-region":return`Set ${x}-region${u.region===void 0?"":`: ${u.region}`}, and ${x}\
-endpoint where it names another region.`;case"wrong-endpoint":return`Set ${x}-endpoint (or endpoint) to the URL of the ${d.O[w?.api??"s3"]} API: its scheme, its port, and for a certificate of your ow\
n ca-bundle.`;default:return}}n(g,"adviceFor");const k={s3:"S3: RestoreObject, then a copy onto themselves in class STANDARD",gcs:"GCS: a rewrite in class STANDARD",blob:"Azure: Set Blob Tier to Hot, \
which takes hours"},b={s3:"the AWS default chain",gcs:"the application default credentials of Google Cloud (google-github-actions/auth)",blob:"azure-client-id, a SAS, or the default chain of Azure"};function l({
providerCode:u,at:p},w){switch(u){case $.zw:return`Give ${w}-access-key-id and ${w}-secret-access-key (or those without ${w}-), or see why ${b[p?.api??"s3"]} has no credentials any more.`;case"Signatu\
reDoesNotMatch":return`The secret does not belong to the key: see secret-access-key (or ${w}-secret-access-key).`;case"InvalidAccessKeyId":return`${w} does not know the key any more: see access-key-id\
 (or ${w}-access-key-id).`;default:return"The credentials ended or were revoked in mid-run: use ones that live longer."}}n(l,"credentialsAdvice")}),12267:((Z,M,r)=>{r.d(M,{W:n(()=>E,"W"),Z:n(()=>g,"Z")});
var s=r(11400),d=r(19154),_=r(89572),$=r(46848),i=r(8731);function E(k){if(k instanceof d.d)return k.message;if(k instanceof s.qq)return`${k.message}. ${k.advice}`;if(!(0,$.A1)(k))return;const b=(0,i.
c)(k);return`${(0,i.z)(k)} [${k.code}]${b===void 0?"":`. ${b}`}`}n(E,"explain");function g(k){return k instanceof d.d?{code:"input",message:k.message,advice:""}:k instanceof s.qq?{code:"state",message:k.
message,advice:k.advice}:(0,$.A1)(k)?{code:k.code,message:(0,i.z)(k),advice:(0,i.c)(k)??""}:k instanceof _.C?{code:"cancelled",message:k.message,advice:""}:{code:"internal",message:k instanceof Error?
`${k.name}: ${k.message}`:String(k),advice:""}}n(g,"problemOf")}),4566:((Z,M,r)=>{r.d(M,{ZN:n(()=>N,"ZN"),T:n(()=>H,"T"),EZ:n(()=>D,"EZ"),zZ:n(()=>B,"zZ")});var s=r(19154),d=r(12053);const _=/^(hot|cold|to)-region$/,
$=["AWS_REGION","AWS_DEFAULT_REGION"];function i(j,z){const Y=n(K=>(j(K)??"").trim()!=="","isGiven"),ee=n(K=>{const F=(j(K)??"").trim();return/^s3:/.test(K==="to"&&F==="hot"?(j("hot")??"").trim():F)},
"isS3");return K=>{const F=_.exec(K)?.[1];if(F===void 0||Y(K)||Y("region"))return j(K);const Q=[`${F}-access-key-id`,"access-key-id",`${F}-role-to-assume`,"role-to-assume"];return F==="to"&&Q.push("ho\
t-access-key-id","hot-role-to-assume"),Q.some(Y)||!ee(F)?j(K):E(z)??j(K)}}n(i,"withAwsRegion");function E(j){for(const z of $){const Y=(j[z]??"").trim();if(Y!==""){if(/^[A-Za-z0-9-]{1,64}$/.test(Y))return Y;
throw new s.d(z,`${(0,d.T)(Y)} is not a region; expected a name such as us-east-1`)}}}n(E,"regionOf");var g=r(2294),k=r(65699),b=r(96002);class l extends s.d{static{n(this,"SecretMissing")}}function u(j,z){
return Y=>{const ee=k.mc.find(ne=>ne.name===Y)?.name,K=ee===void 0?void 0:j.values.get(ee),F=w(z.typed(Y));return K===void 0?F??z.ambient(Y):ee!==void 0&&(0,b.m0)(ee)||F===void 0?x(ee??"config",K,z):F}}
n(u,"layered");function p({typed:j,ambient:z}){for(const Y of["hot","cold"])if(!(w(j(Y))===void 0&&w(z(Y))===void 0))throw new s.d(Y,"is given beside config; expected it in the file, in each backup")}
n(p,"refusePlaces");function w(j){return(j??"").trim()===""?void 0:j}n(w,"filled");function x(j,z,Y){const ee=I(j,z,Y);return z.how!=="text"&&Y.mask?.(ee),ee}n(x,"resolve");function I(j,{how:z,value:Y},{
env:ee,readFile:K}){switch(z){case"text":return Y;case"env":{const F=w(ee[Y]);if(F!==void 0)return F;const Q=/^[A-Z_][A-Z0-9_]*$/.test(Y)?` ${Y}`:"";throw new l(j,`the variable${Q} that the file names\
 is not set, or empty`)}case"file":try{return K(Y)}catch(F){throw new l(j,`${(0,d.T)(Y)}, which the file names, cannot be read${(0,d.x)(F)}`,{cause:F})}}}n(I,"read");async function y(j,z){let Y;try{Y=
z(j)}catch(K){throw new s.d("config",`${(0,d.T)(j)} cannot be read${(0,d.x)(K)}; expected the path of a YAML or JSON file`,{cause:K})}const{readConfig:ee}=await Promise.all([r.e(8815),r.e(9312)]).then(
r.bind(r,19312));return ee(j,Y)}n(y,"loadConfig");var m=r(46973),T=r(71096),S=r(75772);function U(j,z,Y,ee){const K=[],F=z.flatMap(Q=>{const ne=Y(Q);try{return[{name:Q.name,options:(0,m.b)(ee,oe=>(0,T.
g)(ne,oe))}]}catch(oe){if(!(oe instanceof s.d))throw oe;const ae=oe instanceof s.G?oe.errors:[oe],ie=ae.map(ce=>A(ce,j,Q));return ae.every(ce=>ce instanceof l)?[{name:Q.name,options:void 0,error:L(ie)}]:
(K.push(...ie),[])}});if(K.length>0)throw L(K);return F}n(U,"parseMembers");function L(j){const[z,...Y]=j;if(z===void 0)throw new Error("the inputs were refused, and no error says why");return Y.length===
0?z:new s.G([z,...Y])}n(L,"oneOf");function A(j,{path:z},Y){const ee=k.mc.find(Q=>Q.name===j.input)?.name,K=(ee===void 0?void 0:Y.values.get(ee)?.at)??Y.at,F=j.message.slice(j.input.length+2);return new s.
d(j.input,`${F} (backup ${Y.name}, ${(0,S.s)(z,K)})`,{cause:j})}n(A,"withPlace");async function B(j,z,Y){if(!N(z.plain))return{kind:"one",options:await(Y===void 0?D(j,z):P(j,z,Y))};p(z);const{plain:ee,
env:K,readFile:F}=z,Q=await y((0,T.g)(ee,"config"),F),ne=(0,T.g)(ee,"backup"),oe=n(ce=>i(u(ce,z),K),"readOf"),ae=n(ce=>j.parse(ce,F),"parse");if(!(0,g.FS)(j.name))return{kind:"several",members:U(Q,(0,g.
AS)(Q,ne),oe,ae),config:Q};const[ie]=U(Q,[(0,g.Fo)(Q,ne,j.name)],oe,ae);if(ie?.options===void 0)throw ie?.error??new s.d("backup","is not in the file");return{kind:"one",options:ie.options,config:Q}}n(
B,"parseRun");function D(j,z){R(z);const{plain:Y,env:ee,readFile:K}=z,F=i(Y,ee);return(0,m.b)(Q=>j.parse(Q,K),Q=>(0,T.g)(F,Q))}n(D,"parseOne");async function P(j,z,Y){R(z);const{plain:ee,env:K,readFile:F}=z,
Q=i(ee,K),{parsedOrReported:ne}=await r.e(1887).then(r.bind(r,41887));return ne(j,oe=>(0,T.g)(Q,oe),F,Y)}n(P,"parseOneReported");function R({plain:j}){if((0,T.g)(j,"backup")!=="")throw new s.d("backup",
"is given, but config is not; expected the file that has it")}n(R,"refuseNames");function N(j){return(0,T.g)(j,"config")!==""}n(N,"givesConfig");function H(j,z){const Y=(j?.backups??[]).flatMap(ee=>[...ee.
values.values()]);return[...new Set(Y.filter(ee=>ee.how===z).map(({value:ee})=>ee))]}n(H,"namedBy")}),37675:((Z,M,r)=>{r.d(M,{Mo:n(()=>Kn,"Mo"),v:n(()=>so,"v"),Vb:n(()=>oo,"Vb")});var s=r(19154),d=r(12053),
_=r(65699),$=r(71096),i=r(34166),E=r(79218),g=r(24151),k=r(18817),b=r(56778),l=r(29247),u=r(37708),p=r(40881);const w="s3://bucket or s3://bucket/prefix, gs:// in the same way, or az://account/contain\
er/prefix",x={s3:"expected s3://bucket or s3://bucket/prefix",gcs:"expected gs://bucket or gs://bucket/prefix",blob:"expected az://account/container or az://account/container/prefix"},I=24;function y(e,t){
const o=m(e,t),{api:a,account:c,bucket:f,rest:h,endpoint:v}=o,C=x[a];if([c,f].some(q=>q?.includes("@")===!0))throw new s.d(e,`${(0,d.T)(t)} holds credentials; ${C} and the keys in their own inputs`);if(/[?#]/.
test(t))throw new s.d(e,`${(0,d.T)(t)} has a query or a fragment; ${C}`);B(e,t,o);const W=h===""||h.endsWith("/")?h:`${h}/`,G=p.N[a].limits.keyBytes-I;if(Buffer.byteLength(W)>G)throw new s.d(e,`${(0,d.
T)(t)} has a prefix over ${G} bytes; ${C}`);return a==="blob"?{api:a,account:c??"",bucket:f,prefix:W,...(0,u.s)({endpoint:v})}:{api:a,bucket:f,prefix:W}}n(y,"parsePlaceUrl");function m(e,t){const o=/^(s3|gs):\/\/([^/]+)(?:\/(.*))?$/su.
exec(t);if(o!==null)return{api:o[1]==="gs"?"gcs":"s3",bucket:o[2]??"",rest:o[3]??""};const a=/^az:\/\/([^/]+)\/([^/]+)(?:\/(.*))?$/su.exec(t);if(a!==null){const[,h="",v="",C=""]=a;return{api:"blob",account:h,
bucket:v,rest:C}}const c=/^https:\/\/([^/?#]+)(?:\/([^?#]*))?/iu.exec(t),f=c===null?void 0:U(e,t,c[1]??"",c[2]??"");if(f!==void 0)return f;throw new s.d(e,P(t))}n(m,"split");const T=/^(?:(.+)\.)?storage\.(?:googleapis|cloud\.google)\.com$/i,
S=/^([a-z0-9-]+)\.blob\.core\.[a-z.]+$/i;function U(e,t,o,a){const c=T.exec(o),f=S.exec(o);if(c===null&&f===null)return;const h=A(e,t,a);if(c?.[1]!==void 0)return{api:"gcs",bucket:c[1],rest:h};const[v,
C]=L(h);return c!==null?{api:"gcs",bucket:v,rest:C}:{api:"blob",account:(f?.[1]??"").toLowerCase(),bucket:v,rest:C,endpoint:`https://${o.toLowerCase()}`}}n(U,"ofService");function L(e){const t=e.indexOf(
"/");return t<0?[e,""]:[e.slice(0,t),e.slice(t+1)]}n(L,"firstOf");function A(e,t,o){try{return decodeURIComponent(o)}catch(a){throw new s.d(e,`${(0,d.T)(t)} has a % that encodes no character; expected\
 the URL as the provider shows it`,{cause:a})}}n(A,"decode");function B(e,t,{api:o,account:a,bucket:c}){if(o!=="blob"){if(R(c))return;throw new s.d(e,`${(0,d.T)(t)} names no valid bucket; expected ${o===
"s3"?"s3":"gs"}://bucket with 3 to 222 letters, digits, dots, dashes or underscores`)}if(!/^[a-z0-9]([a-z0-9-]{1,61})[a-z0-9]$/.test(a??""))throw new s.d(e,`${(0,d.T)(t)} names no valid account; expec\
ted az://account/container with 3 or more lower-case letters and digits in the account's name`);if(!(c==="$web"||R(c)&&/^[a-z0-9.-]+$/.test(c)))throw new s.d(e,`${(0,d.T)(t)} names no valid container;\
 expected az://account/container with 3 to 63 lower-case letters, digits and dashes in the container's name`)}n(B,"refuseNames");const D=/^(?:abfss?|wasbs?):\/\/([a-z0-9$-]+)@([a-z0-9]+)\.(?:dfs|blob)\.[a-z.]+(\/|$)/i;
function P(e){if(/^(abfss?|wasbs?):\/\//i.test(e)){const[,t,o,a]=D.exec(e)??[],c=`az://${o??""}/${t??""}${a==="/"?"/…":""}`,f=o===void 0?x.blob:`expected ${c}`;return`${(0,d.T)(e)} is a URL of a fil\
e system driver; ${f}`}return/^https:\/\/[^/]+\.dfs\.core\.[a-z.]+(\/|$)/i.test(e)?`${(0,d.T)(e)} is the URL of Azure's file system API; ${x.blob}`:/^az:\/\//.test(e)?`${(0,d.T)(e)} does not name both\
 account and container; ${x.blob}`:/^gs:\/\//.test(e)?`${(0,d.T)(e)} is not a bucket URL; ${x.gcs}`:/^https?:\/\//i.test(e)?`${(0,d.T)(e)} is the URL of a web server; ${x.s3}, and the server in the in\
put endpoint`:/^s3:/i.test(e)?`${(0,d.T)(e)} is not a bucket URL; ${x.s3}`:`${(0,d.T)(e)} is not a bucket URL; expected ${w}`}n(P,"refusal");function R(e){return/^[A-Za-z0-9][A-Za-z0-9._-]{1,220}[A-Za-z0-9]$/.
test(e)&&!e.includes("..")&&!/^\d+\.\d+\.\d+\.\d+$/.test(e)}n(R,"isBucketName");var N=r(15962);function H(e,t){switch(e.api){case"s3":return(0,N.PC)(t);case"gcs":return"https://storage.googleapis.com";case"\
blob":return e.endpoint??`https://${e.account}.blob.core.windows.net`}}n(H,"ownEndpoint");function j(e,t,o){const a=e.api==="blob"?K(o,e.account):o,c=F(t,a,e.api);for(const f of c){const h=Y(f,e.api);
if(h!==void 0)throw new s.d(t,`${(0,d.T)(f)} speaks ${b.O[h]}, and the place is a URL of ${b.O[e.api]}; expected an endpoint of ${b.O[e.api]}, or the bucket as ${z[h]}`)}return c}n(j,"parseEndpointsOf");
const z={s3:"s3://bucket",gcs:"gs://bucket",blob:"az://account/container"};function Y(e,t){const{hostname:o}=new URL(e),c=/^(?:[a-z0-9-]+\.)?(s3|gcs|blob)-[a-z0-9.-]*flashback\.tech$/.exec(o)?.[1]??ee(
e,o);if(!(c===void 0||c===t||(0,N.E_)(e)&&t==="s3"))return c}n(Y,"otherApi");function ee(e,t){return(0,N.aZ)(e)?"s3":(0,N.E_)(e)?"gcs":/\.blob\.core\.[a-z.]+$/.test(t)?"blob":void 0}n(ee,"ownApi");function K(e,t){
return e.split(`
`).map(o=>o.trim().endsWith(`/${t}`)?o.trim().slice(0,-t.length):o).join(`
`)}n(K,"withoutAccount");function F(e,t,o){const[a="",...c]=(0,l.c)(e,t),f=o==="s3"?ne:oe;return[f(e,a),...c.map(h=>f(e,h))].filter((h,v,C)=>C.indexOf(h)===v)}n(F,"parseEndpoints");const Q=/^(\/[\w.~-]+){2,}\/?$|^\/[\w.~-]+\/$/;
function ne(e,t){const o=URL.canParse(t)?new URL(t):void 0;return o===void 0||!Q.test(o.pathname)||/[?#]/.test(t)?oe(e,t," (with the path of its S3 API, if it has one, and a slash at its end)"):oe(e,t.
replace(/^(https?:\/\/[^/]*)\/.*/i,"$1"))+o.pathname.replace(/\/$/,"")}n(ne,"parseStoreEndpoint");function oe(e,t,o=""){const a=`expected https://host or https://host:port${o}`,c=URL.canParse(t)?new URL(
t):void 0;if(c===void 0||!/^https?:\/\//i.test(t)||c.hostname==="")throw new s.d(e,`${(0,d.T)(t)} is not a URL of an endpoint; ${a}`);if(c.username!==""||c.password!=="")throw new s.d(e,`${(0,d.T)(t)}\
 holds credentials; ${a} and the keys in their own inputs`);if(c.pathname!=="/"||t.includes("?")||t.includes("#"))throw new s.d(e,`${(0,d.T)(t)} has more than a host; ${a}`);return c.origin}n(oe,"pars\
eEndpoint");const ae="expected github, s3://bucket/prefix, file:<path> or alert-issue";function ie(e,t){const o=(0,l.c)("anchor",e("anchor")),a=ce(e("accept-rollback").trim()),c=Fe(e);if(o.length===0){
if(a===void 0)return{};throw new s.d("accept-rollback","is given, but anchor is not, so no roll-back is found out; expected the anchor that refused it")}return{anchor:{places:[...new Set(o)].map(h=>Ke(
h,c,t)),accepted:a}}}n(ie,"parseAnchor");function ce(e){if(e!==""){if(/^rollback-[0-9a-f]{24}$/.test(e))return e;throw new s.d("accept-rollback",`${(0,d.T)(e)} is not a token; expected rollback-… as t\
he refusal printed it`)}}n(ce,"parseToken");function Ke(e,t,o){if(e==="github"||e==="alert-issue")return{kind:e};const a=/^github:(.*)$/.exec(e)?.[1];if(a!==void 0){if(/^[\w.-]{1,100}$/.test(a))return{
kind:"github",name:a};throw new s.d("anchor",`${(0,d.T)(e)} has no name that an environment may have; expected letters, digits, ".", "_" and "-"`)}const c=/^file:(.*)$/s.exec(e)?.[1];if(c!==void 0){if(c!==
""&&!c.startsWith("//"))return{kind:"file",path:c};throw new s.d("anchor",`${(0,d.T)(e)} has no path; expected file:/path/of/a/file`)}if(/^s3:/i.test(e))return{kind:"s3",place:ye(e,t,o)};throw new s.d(
"anchor",`${(0,d.T)(e)} is no place for an anchor; ${ae}`)}n(Ke,"parseAnchorPlace");function Fe(e){const t=e("anchor-region")===""?"us-east-1":e("anchor-region");if(!/^[A-Za-z0-9-]{1,64}$/.test(t))throw new s.
d("anchor-region",`${(0,d.T)(t)} is not a region; expected a name such as us-east-1`);const o=e("anchor-endpoint"),a=o===""?[(0,N.PC)(t)]:F("anchor-endpoint",o,"s3"),[c="",...f]=a;if(f.length>0)throw new s.
d("anchor-endpoint","has several lines; expected one endpoint");const[h,v]=[e("anchor-access-key-id").trim(),e("anchor-secret-access-key").trim()];if(h===""!=(v==="")){const W=h===""?"anchor-access-ke\
y-id":"anchor-secret-access-key";throw new s.d(W,"is missing while the other half of the pair is given; expected both")}return{endpoint:c,region:t,credentials:h===""?void 0:{accessKeyId:h,secretAccessKey:v}}}
n(Fe,"s3Setting");function ye(e,{endpoint:t,region:o,credentials:a},c){const{bucket:f,prefix:h}=y("anchor",e);if(a===void 0)throw new s.d("anchor-access-key-id",`is not given, and anchor names ${(0,d.
T)(e)}; expected a key of another account than cold's, else whoever can write to cold can write there too`);if((0,N.uY)(c).some(W=>W===t||(0,N.aZ)(W)&&(0,N.aZ)(t))&&f===c.bucket)throw new s.d("anchor",
`${(0,d.T)(e)} is in the bucket of cold (${(0,b.P)(c)}), and would be rolled back with it; expected a bucket in another account`);const C=!(0,N.aZ)(t)||f.includes(".");return{api:"s3",endpoint:t,bucket:f,
prefix:h,region:o,pathStyle:C,credentials:a}}n(ye,"s3Place");var V=r(31839);const se=["standard","bulk","expedited"];var te=r(41711);const he=64*1024,Te=2**40,Ae=p.N.s3.limits.part.min,Be=p.N.s3.limits.
copy,Qe=864e5,qe=["native","emulated","streamed"];function en(e){return{...nn(e),verify:(0,te.HU)("verify",e("verify"),["copy","read","none"]),dryRun:(0,te.og)("dry-run",e("dry-run"))}}n(en,"parseCopy\
ing");function nn(e){const t=Zn(e),o=Yn("part-size",e("part-size"));if(o!==void 0&&t!==void 0&&o>t)throw new s.d("part-size",`${(0,d.T)(e("part-size"))} is above max-operation-size ${(0,d.T)(e("max-op\
eration-size"))}; expected at most that`);return{copyPaths:Gn(e("copy-path")),...Fn(e),maxOperationSize:t,partSize:o,concurrency:e("concurrency")==="auto"?void 0:(0,te.z2)("concurrency",e("concurrency"),
{least:1,most:256}),maxBandwidth:io(e("max-bandwidth")),deadline:(0,te.E9)("deadline",e("deadline"),{least:1e3}),maxFailures:Hn(e)}}n(nn,"parseMoving");function Fn(e){return(0,te.og)("copy-by-source",
e("copy-by-source"))?{copyBySource:!0}:{}}n(Fn,"parseCopyBySource");function Zn(e){return Yn("max-operation-size",e("max-operation-size"))}n(Zn,"parseOperationSize");function Hn(e){return(0,te.z2)("ma\
x-failures",e("max-failures"),{least:0,most:1e12})}n(Hn,"parseMaxFailures");function Gn(e){if(e==="auto")return qe;const t=e.split(/[\s,]+/).filter(a=>a!==""),o=t.map(a=>qe.find(c=>c===a)).filter(a=>a!==
void 0);if(o.length!==t.length||o.length===0||new Set(o).size!==o.length)throw new s.d("copy-path",`${(0,d.T)(e)} is not a list of copy paths; expected auto, or native, emulated and streamed in the or\
der to try them, each once at most`);return o}n(Gn,"parseCopyPaths");function ao(e){const t=(0,te.HU)("thaw-tier",e("thaw-tier"),se);if(e("thaw")==="")return;const o=(0,te.E9)("thaw",e("thaw"),{least:Qe})/
Qe;if(Number.isInteger(o))return{days:o,tier:t};throw new s.d("thaw",`${(0,d.T)(e("thaw"))} is not a whole number of days; expected such as 7d`)}n(ao,"parseThaw");function Yn(e,t){return t==="auto"?void 0:
(0,te.DB)(e,t,{least:Ae,most:Be})}n(Yn,"parseAutoSize");function io(e){if(!(e===""||e==="none"))return(0,te.DB)("max-bandwidth",e,{least:he,most:Te})}n(io,"parseBandwidth");var co=r(77598);const uo=900,
lo=43200;function fo(e){const t=e("role-session-name");if(t!==""&&!/^[\w+=,.@-]{2,64}$/.test(t))throw new s.d("role-session-name",`${(0,d.T)(t)} is not a name of a session; expected 2 to 64 letters, d\
igits or any of + = , . @ - _`);const o=e("role-duration"),a=o===""?void 0:(0,te.E9)("role-duration",o,{least:1e3})/1e3;if(a!==void 0&&(a<uo||a>lo))throw new s.d("role-duration",`${(0,d.T)(o)} is out \
of range; expected 15m to 12h, and no more than the role's own maximum`);return{...t===""?{}:{name:t},...a===void 0?{}:{seconds:a}}}n(fo,"parseRoleSession");function ho(e,t){const o=fo(e),a=Xn(e,t)??Xn(
e,"")??{credentials:void 0};return a.role===void 0?a:{...a,roleSession:o}}n(ho,"parseS3Identity");function po(e,t){return{credentials:on(e,t,Jn)??on(e,"",Jn)}}n(po,"parseGcsIdentity");function mo(e,t){
return Vn(e,t)??Vn(e,"")??{credentials:void 0}}n(mo,"parseBlobIdentity");function Xn(e,t){const o=on(e,t,go),a=`${t}role-to-assume`,c=e(a).trim();if(c==="")return o===void 0?void 0:{credentials:o};if(tn(
a,o,`${t}access-key-id`),!/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/.test(c))throw new s.d(a,`${(0,d.T)(c)} is not the ARN of a role; expected arn:aws:iam::123456789012:role/name`);return{
credentials:void 0,role:c}}n(Xn,"s3Identity");function Vn(e,t){const o=on(e,t,$o),a=_o(e,`${t}sas-token`),c=ko(e,t);if(a!==void 0&&tn(`${t}sas-token`,o,`${t}access-key-id`),c!==void 0&&(tn(`${t}azure-\
client-id`,o,`${t}access-key-id`),tn(`${t}azure-client-id`,a,`${t}sas-token`)),!(o===void 0&&a===void 0&&c===void 0))return{credentials:o,...(0,u.s)({sas:a,federated:c})}}n(Vn,"blobIdentity");function tn(e,t,o){
if(t!==void 0)throw new s.d(e,`is given beside ${o}; expected one of the two`)}n(tn,"refuseBoth");const go={id:xe,secret:xe,sessionToken:!0},Jn={id:wo,secret:bo},$o={id:xe,secret:Eo};function on(e,t,o){
const a=Qn(e,`${t}access-key-id`,`${t}secret-access-key`,o),c=`${t}session-token`,f=o.sessionToken===!0?xe(c,e(c)):"",h=t==="to-"?void 0:yo(e,t,o);if(a===void 0){if(f===""&&h===void 0)return;const[C,W]=h===
void 0?[c,"all three or none"]:[`${t}previous-access-key-id`,"the new pair too"];throw new s.d(C,`is given without ${t}access-key-id and ${t}secret-access-key; expected ${W}`)}const v=h?.accessKeyId===
a.accessKeyId&&h.secretAccessKey===a.secretAccessKey;return{...a,...f===""?{}:{sessionToken:f},...h===void 0||v?{}:{previous:h}}}n(on,"parseKeys");function yo(e,t,o){return Qn(e,`${t}previous-access-k\
ey-id`,`${t}previous-secret-access-key`,o)}n(yo,"parsePrevious");function Qn(e,t,o,a){const[c,f]=[e(t).trim(),e(o).trim()];if(!(c===""&&f==="")){if(f==="")throw new s.d(o,`is missing while ${t} is giv\
en; expected both or neither`);if(c==="")throw new s.d(t,`is missing while ${o} is given; expected both or neither`);return{accessKeyId:a.id(t,c),secretAccessKey:a.secret(o,f)}}}n(Qn,"parsePair");function xe(e,t){
const o=t.trim();if(/\s/.test(o))throw new s.d(e,"holds a space or a line break; expected the key alone, as it was issued");return o}n(xe,"oneWord");function wo(e,t){const o=xe(e,t);if(/^[^@]+@[^@]+$/.
test(o))return o;const a=/^GOOG/.test(o)?", or s3://bucket with https://storage.googleapis.com as its endpoint for this HMAC key":"";throw new s.d(e,`is not the client_email of a service account; expe\
cted one${a}`)}n(wo,"email");function bo(e,t){if(t.startsWith("{"))throw new s.d(e,"holds a whole JSON file; expected the private_key in it alone");const o=`${t.replaceAll("\\n",`
`).replace(/^"|"$/g,"").trim()}
`;try{if((0,co.createPrivateKey)(o).asymmetricKeyType==="rsa")return o}catch{}throw new s.d(e,"is not the private key of a service account; expected its PEM text, from -----BEGIN PRIVATE KEY----- to t\
he end")}n(bo,"pem");function Eo(e,t){const o=xe(e,t);if(/^[A-Za-z0-9+/]{22,}={0,2}$/.test(o))return o;throw new s.d(e,"is not the base64 key of an account; expected the key alone, as the portal shows\
 it")}n(Eo,"base64");function _o(e,t){const o=xe(t,e(t)).replace(/^\?/,"");if(o==="")return;const a=new URLSearchParams(o);if(!o.includes("://")&&a.has("sig")&&a.has("sv"))return o;throw new s.d(t,"is\
 not a shared access signature; expected its query alone, as sv=…&sp=…&sig=…")}n(_o,"parseSas");function ko(e,t){const[o,a]=[`${t}azure-client-id`,`${t}azure-tenant-id`],[c,f]=[e(o).trim(),e(a).
trim()];if(!(c===""&&f==="")){if(f==="")throw new s.d(a,`is missing while ${o} is given; expected both or neither`);if(c==="")throw new s.d(o,`is missing while ${a} is given; expected both or neither`);
if(!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(c))throw new s.d(o,`${(0,d.T)(c)} is not the id of an application; expected a UUID`);if(!/^[0-9a-z.-]{1,255}$/i.test(f))throw new s.d(a,`${(0,d.
T)(f)} is not the id of a tenant; expected a UUID or a domain`);return{clientId:c,tenantId:f}}}n(ko,"parseFederated");const qn=[{name:"region",api:"s3",instead:{}},{name:"session-token",api:"s3",instead:{}},
{name:"role-to-assume",api:"s3",instead:{gcs:"google-github-actions/auth in a step before",blob:"azure-client-id and azure-tenant-id"}},{name:"sas-token",api:"blob",instead:{}},{name:"azure-client-id",
api:"blob",instead:{s3:"role-to-assume",gcs:"google-github-actions/auth in a step before"}},{name:"azure-tenant-id",api:"blob",instead:{s3:"role-to-assume",gcs:"google-github-actions/auth in a step be\
fore"}}],vo=[{name:"user-project",api:"gcs",unset:"",instead:{s3:"request-payer for S3"}},{name:"path-style",api:"s3",unset:"auto",instead:{}}];function Po(e,t,o){for(const{name:a,api:c,instead:f}of qn){
const h=`${t}-${a}`;e(h).trim()!==""&&c!==o&&sn(h,c,[o],f)}}n(Po,"refuseUnfit");function Ze(e,t){const o=t.flatMap(a=>a?.api??[]);for(const{name:a,api:c,instead:f}of qn)e(a).trim()!==""&&!o.includes(c)&&
sn(a,c,o,f);for(const{name:a,api:c,unset:f,instead:h}of vo)e(a)!==f&&!o.includes(c)&&sn(a,c,o,h)}n(Ze,"refuseUnfitShared");function gn(e,t,o,a){const c=o.map(({api:f})=>f);e(t)!==""&&!c.includes("s3")&&
sn(t,"s3",c,a)}n(gn,"refuseOnlyS3");function sn(e,t,o,a){const c=[...new Set(o)].map(v=>b.O[v]).join(" and "),f=[...new Set(o.flatMap(v=>a[v]??[]))],h=f.length===0?"it left out":f.join(", or ");throw new s.
d(e,`is for ${b.O[t]}, and what it is given for speaks ${c}; expected ${h}`)}n(sn,"refuse");const To=["endpoint","access-key-id","previous-access-key-id"];function He(e,t,o){const a=t.flatMap(c=>xo(e,
c));for(const c of To){if(e(c)==="")continue;const f=a.filter(({side:v})=>c==="endpoint"?e(`${v}-endpoint`)==="":o.includes(v)&&!Oo(e,v));if(new Set(f.map(({api:v})=>v)).size<2)continue;const h=f.map(
({side:v})=>v);throw new s.d(c,`is given for ${h.join(" and ")}, which speak different APIs; expected ${h.map(v=>`${v}-${c}`).join(" and ")}`)}}n(He,"refuseSharedByApis");function xo(e,t){const o=t===
"to"&&e("to")==="hot"?e("hot"):e(t);return o===""?[]:[{side:t,api:y(t,o).api}]}n(xo,"apiOf");function Oo(e,t){return["access-key-id","role-to-assume","sas-token","azure-client-id"].some(o=>e(`${t}-${o}`)!==
"")}n(Oo,"hasIdentity");const Mo="us-east-1";function Oe(e,t){const o=e(t);if(o==="")throw new s.d(t,`is not given; expected ${w}`);const a=y(t,o);Po(e,t,a.api);const{bucket:c,prefix:f}=a;switch(a.api){case"\
s3":{const h=Bo(e,t),v=$n(e,t,a,h),C=Do(e("path-style"),v.endpoint,c),W=ho(e,`${t}-`);return{api:"s3",...v,bucket:c,prefix:f,region:h,pathStyle:C,...W}}case"gcs":{const h=$n(e,t,a,""),v=po(e,`${t}-`);
return{api:"gcs",...h,bucket:c,prefix:f,...v,...Io(e)}}case"blob":{const h=$n(e,t,a,""),v=mo(e,`${t}-`);return{api:"blob",...h,account:a.account,bucket:c,prefix:f,...v}}}}n(Oe,"parsePlace");function So(e){
if(e("to")!=="hot")return Oe(e,"to");if(e("hot")==="")throw new s.d("to",'"hot" names the bucket of the input hot, which is not given');return Oe(n(o=>{const a=o==="to"?"":e(o),c=_.mc.find(f=>f.name===
o.replace(/^to(?=-|$)/,"hot"));return a!==""||c===void 0||et(o)?a:e(c.name)},"asHot"),"to")}n(So,"parseTo");function Ao(e){if(e("hot")!=="")return Oe(t=>et(t)?"":e(t),"hot")}n(Ao,"parseNamed");function et(e){
return/access-key|session-token|role-to-assume|sas-token|azure-/.test(e)}n(et,"isIdentityInput");function $n(e,t,o,a){const c=e(`${t}-endpoint`)===""?"endpoint":`${t}-endpoint`,f=e(c);if(f==="")return{
endpoint:H(o,a)};const h=j(o,c,f);return{endpoint:h[0],...h.length===1?{}:{endpoints:h}}}n($n,"parseEnds");function Bo(e,t){const o=e(`${t}-region`),a=[o,e("region")].find(f=>f!=="")??Mo;if(/^[A-Za-z0-9-]{1,64}$/.
test(a))return a;const c=o===""?"region":`${t}-region`;throw new s.d(c,`${(0,d.T)(a)} is not a region; expected a name such as us-east-1`)}n(Bo,"parseRegion");function Do(e,t,o){if(e==="auto")return!(0,N.
aZ)(t)||o.includes(".");if(e==="true"||e==="false")return e==="true";throw new s.d("path-style",`${(0,d.T)(e)} is not known; expected true, false or auto`)}n(Do,"parsePathStyle");function Io(e){const t=e(
"user-project");if(t==="")return{};if(/^[a-z0-9][a-z0-9:.-]{0,99}$/.test(t))return{userProject:t};throw new s.d("user-project",`${(0,d.T)(t)} is not a project of Google Cloud; expected its id, such as\
 my-project-123`)}n(Io,"parseUserProject");const Co={true:"prune",plan:"plan",false:"off"};function nt(e,t){const o=e("approve-prune");if(o!==""&&!/^prune-[0-9a-f]{24}$/.test(o))throw new s.d("approve\
-prune",`${(0,d.T)(o)} is not a token; expected the one that a tripped guard printed: prune- and 24 digits and letters`);return{mode:Co[t],policy:(0,E.Ay)(e("retention")),delay:(0,te.E9)("prune-delay",
e("prune-delay"),{least:0}),maxDelete:tt("max-delete",e("max-delete")),maxChange:tt("max-change",e("max-change")),approve:o===""?void 0:o,allowUnfenced:(0,te.og)("allow-unfenced",e("allow-unfenced"))}}
n(nt,"parsePruning");function tt(e,t){const o=/^(\d{1,3}(?:\.\d{1,3})?) ?%$/.exec(t)?.[1];if(o!==void 0&&Number(o)<=100)return{kind:"share",percent:Number(o)};if(/^\d{1,12}$/.test(t))return{kind:"coun\
t",count:Number(t)};throw new s.d(e,`${(0,d.T)(t)} is not a limit; expected a share such as 10%, at most 100%, or a number`)}n(tt,"parseLimit");var Ge=r(38227);function Ye(e,t="at"){if(e==="latest")return{
kind:"latest"};if(/^\d{4}-\d\d/.test(e)){const o=jo(e);if(o!==void 0)return o}else if(/^[\w.-]{1,200}$/.test(e))return{kind:"run",run:e};throw new s.d(t,`${(0,d.T)(e)} is neither a time nor a run; exp\
ected latest, the id of a run, or a time such as 2026-11-03T02:00:00Z or 2026-11-03 02:00:00 UTC`)}n(Ye,"parseAt");const Ro=/^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(\.\d{1,3})?)?(Z| ?UTC|[+-]\d\d:\d\d))?$/;
function jo(e){const t=Ro.exec(e);if(t===null)return;const[,o="",a,c,f,h]=t,v=h?.endsWith("UTC")===!0?"Z":h,C=Date.parse(a===void 0?o:`${o}T${a}${c??""}${v??""}`);if(Number.isNaN(C)||!new Date(Date.parse(
o)).toISOString().startsWith(o))return;const W=new Date(C).toISOString();if(f!==void 0)return{kind:"time",time:W};const G=a===void 0?Wo:c===void 0?Lo:Uo;return{kind:"time",time:W,until:new Date(C+G-1).
toISOString()}}n(jo,"parseMoment");const Uo=1e3,Lo=6e4,Wo=864e5,No=36e5;function ot(e,{api:t}){const o=(0,te.og)("immutable",e("immutable"));if(o&&t==="blob")throw new s.d("immutable","needs a cold wh\
ose versions are the history, and versions of Azure Blob are not used yet; expected a cold in S3 or GCS, or immutable left out");const a=Ko(e,t);return{...o?{immutable:o}:{},...a===void 0?{}:{lock:a}}}
n(ot,"parseImmutable");function zo(e,t){if(e("retention")==="")return{...t,mode:"off"};throw new s.d("retention","is given with immutable: true, with which a backup deletes nothing; expected it in a j\
ob of its own, with command: prune and a key that may delete (examples/prune.yml)")}n(zo,"refusePruning");function Ko(e,t){const[o,a]=[e("lock"),e("lock-for")];if(o===""){if(a==="")return;throw new s.
d("lock-for","is given without lock; expected both or neither")}if(o!=="governance"&&o!=="compliance")throw new s.d("lock",`${(0,d.T)(o)} is not known; expected governance or compliance`);if(t!=="s3")
throw new s.d("lock",`is for S3, and cold speaks ${b.O[t]}; expected it left out, and a retention in the bucket's own settings`);if(a==="")throw new s.d("lock-for","is not given; expected how long to \
lock, such as 30d");return{mode:o,period:(0,te.E9)("lock-for",a,{least:No})}}n(Ko,"parseLock");var Fo=r(94175),st=r(89526),Zo=r(73243);function Ho(e,t){const[o,a]=[e("signing-key"),e("trusted-signers")],
c=(0,te.og)("accept-unsigned",e("accept-unsigned"));if(o===""&&a===""){if(!c)return{};throw new s.d("accept-unsigned","is true, but no keys are given, so unsigned state is accepted anyway; expected si\
gning-key or trusted-signers too")}if(o===""&&t)throw new s.d("signing-key","is not given, but trusted-signers is, and this command writes state, which must be signed; expected the private key of one \
of the trusted signers");const f=o===""?void 0:new st.Q5((0,Fo.QW)(o,"signing-key")),h=a===""?[]:(0,Zo.n0)(a,"trusted-signers"),v=f===void 0?[]:[f.publicKey];return{stateKeys:{signer:f,trusted:new st.
fO([...v,...h]),acceptUnsigned:c}}}n(Ho,"parseSigning");var Go=r(51433);const Yo={s3:void 0,gcs:["STANDARD","NEARLINE","COLDLINE","ARCHIVE"],blob:["Hot","Cool","Cold","Archive"]};function Xo(e,t){const o=e(
"storage-class");if(o==="")return{};const a=Vo(o,t);if((0,Go.t)(p.N[t],a)&&e("verify")==="read")throw new s.d("storage-class",`${(0,d.T)(a)} cannot be read back, which verify: read asks for; expected \
another class or verify: copy`);return{storageClass:a}}n(Xo,"parseStorageClass");function Vo(e,t){const o=Yo[t],a=o===void 0?/^[A-Z][A-Z0-9_]{1,63}$/.exec(e)?.[0]:o.find(f=>f.toLowerCase()===e.toLowerCase());
if(a!==void 0)return a;const c=o===void 0?"a name such as STANDARD_IA":`one of ${o.join(", ")}`;throw new s.d("storage-class",`${(0,d.T)(e)} is not a storage class; expected ${c}`)}n(Vo,"spelled");function Jo(e){
const[t,o]=[e("sse"),e("sse-kms-key-id")];if(t!==""&&t!=="AES256"&&t!=="aws:kms")throw new s.d("sse",`${(0,d.T)(t)} is not known; expected AES256 or aws:kms`);if(o!==""&&t!=="aws:kms")throw new s.d("s\
se-kms-key-id","is given without sse: aws:kms; expected both or neither");if(!/^[\w:/.+=@-]{0,2048}$/.test(o))throw new s.d("sse-kms-key-id",`${(0,d.T)(o)} is not a KMS key; expected its id, its ARN, \
or alias/name`);switch(t){case"aws:kms":return{encryption:{algorithm:t,...o===""?{}:{keyId:o}}};case"AES256":return{encryption:{algorithm:t}};default:return{}}}n(Jo,"parseEncryption");function Qo(e){if(e===
"")return{};if(e==="requester")return{requestPayer:!0};throw new s.d("request-payer",`${(0,d.T)(e)} is not known; expected requester, or nothing`)}n(Qo,"parseRequestPayer");function rt(e){const t=e("p\
latform-token").trim(),[o,a]=[e("platform-url"),e("repository-id")];if(t==="")return{};if(/\s/.test(t)||!/^[\x21-\x7e]+$/.test(t))throw new s.d("platform-token","contains a space, a line break or anot\
her character that no token has; expected only the token");const c=oe("platform-url",o),{protocol:f,hostname:h}=new URL(c);if(f!=="https:"&&!/^(localhost|\[::1\]|127(\.\d+){3})$/.test(h))throw new s.d(
"platform-url",`${(0,d.T)(c)} is plain http, over which the token would travel unencrypted; expected https`);if(!/^[\w.:-]{0,200}$/.test(a))throw new s.d("repository-id",`${(0,d.T)(a)} is not the id o\
f a Repository`);return{platform:{url:c,token:t,repositoryId:a===""?void 0:a}}}n(rt,"parsePlatform");function qo(e,t){return{command:"backup",...rn(e,t)}}n(qo,"parseBackup");function es(e,t){const o=at(
e("shards"))??"auto";return{command:"plan",...rn(yn(e),t),shards:o,split:wn(e)}}n(es,"parsePlan");function ns(e,t){return{command:"shard",...rn(yn(e),t),split:wn(e),shard:(0,te.z2)("shard",e("shard"),
{least:0,most:1e6}),shards:at(e("shards"))}}n(ns,"parseShard");function ts(e,t){return{command:"commit",...rn(yn(e),t),split:wn(e)}}n(ts,"parseCommit");function rn(e,t){const{hot:o,cold:a}=bn(e),c=(0,l.
c)("exclude",e("exclude"));(0,k.MR)(c),(0,k.br)("exclude",c);const f=e("max-requests"),h=nt(e,(0,te.HU)("prune",e("prune"),["true","false","plan"]));return{hot:o,cold:{...a,...Xo(e,a.api)},prefixes:Xe(
e),exclude:c,...en(e),pruning:a.immutable===!0?zo(e,h):h,leaseWait:Ve(e),ca:(0,V.S)(e,t),...rt(e),...(0,Ge.j)(e),...f===""?{}:{maxRequests:(0,te.z2)("max-requests",f,{least:1,most:1e6})}}}n(rn,"parseB\
ackingUp");function yn(e){return t=>t==="dry-run"?"false":e(t)}n(yn,"neverDry");function at(e){if(e!=="")return e==="auto"?e:(0,te.z2)("shards",e,{least:1,most:os})}n(at,"parseShards");const os=256;function wn(e){
const t=e("split");if(t===""||/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(t))return t;throw new s.d("split",`${(0,d.T)(t)} is no name of a split run; expected letters, digits, points and dashes, at most \
100`)}n(wn,"parseSplit");function ss(e,t){He(e,["hot","cold","to"],["cold","to"]);const o=ct(e,t);if(e("to")==="")throw new s.d("to",`is not given; expected ${w}, or hot`);const a=So(e);(0,N.Qv)(o.cold,
a,["to","cold"]),Ze(e,[o.hot,o.cold,a]);const c=(0,l.c)("include",e("include"));return(0,k.GF)(c),(0,k.br)("include",c),{command:"restore",...o,to:a,confirm:e("confirm"),at:e("at")===""?{kind:"latest"}:
Ye(e("at")),prefixes:Xe(e),include:c,overwrite:(0,te.og)("overwrite",e("overwrite")),thaw:ao(e),...en(e),...(0,Ge.j)(e)}}n(ss,"parseRestore");function rs(e,t){He(e,["hot","cold"],["hot","cold"]);const o=e(
"hot")===""?void 0:Oe(e,"hot"),a=an(e,!1),c={...a,...ot(e,a)};o!==void 0&&(0,N.Qv)(o,c),Ze(e,[o,c]);const f=(0,te.og)("repair",e("repair"));if(f&&o===void 0)throw new s.d("hot",`is not given; expected\
 the bucket to repair from, as ${w}`);return{command:"verify",hot:o,cold:c,repair:f,prefixes:Xe(e),sample:(0,g.s)(e("sample")),...nn(e),leaseWait:Ve(e),ca:(0,V.S)(e,t),...(0,Ge.j)(e)}}n(rs,"parseVerif\
y");function as(e,t){return{command:"prune",...De(e,t,!0),pruning:nt(e,"true"),maxFailures:Hn(e),leaseWait:Ve(e),dryRun:(0,te.og)("dry-run",e("dry-run")),...(0,Ge.j)(e)}}n(as,"parsePrune");function is(e,t){
const o=e("max-silence");return{command:"status",...De(e,t),maxSilence:o===""?void 0:(0,te.E9)("max-silence",o,{least:1e3}),prefixes:[...new Set((0,l.c)("prefixes",e("prefixes")))],...(0,Ge.j)(e)}}n(is,
"parseStatus");function cs(e,t){return{command:"ls",...De(e,t),prefixes:Xe(e),at:e("at")===""?void 0:Ye(e("at")),long:(0,te.og)("long",e("long"))}}n(cs,"parseLs");function ds(e,t){return{command:"vers\
ions",...De(e,t),key:it(e),policy:e("retention").trim()===""?void 0:(0,E.Ay)(e("retention"))}}n(ds,"parseVersions");function us(e,t){const[o,a,...c]=(0,l.c)("points",e("points"));if(o===void 0||a===void 0||
c.length>0)throw new s.d("points","expected two: a restore point, and another one or hot");if(o==="hot")throw new s.d("points","hot is what is there now; expected the restore point first, then hot");const f={
command:"diff",from:Ye(o,"points"),prefixes:Xe(e),byPrefix:(0,te.og)("by-prefix",e("by-prefix"))};if(a!=="hot")return{...f,...De(e,t),against:Ye(a,"points")};He(e,["hot","cold"],["hot","cold"]);const h=Oe(
e,"hot"),v=an(e,!1);return(0,N.Qv)(h,v),Ze(e,[h,v]),{...f,hot:h,cold:v,ca:(0,V.S)(e,t),against:"hot"}}n(us,"parseDiff");function ls(e,t){return{command:"cat",...De(e,t),key:it(e),at:e("at")===""?{kind:"\
latest"}:Ye(e("at"))}}n(ls,"parseCat");function it(e){const[t,...o]=(0,l.c)("key",e("key"));if(t===void 0||t==="")throw new s.d("key","is not given; expected one key");if(o.length>0)throw new s.d("key",
"is given more than once; expected one, with line breaks as a JSON string");return t}n(it,"parseKey");function fs(e,t){return{command:"rebuild",...bn(e),trustSize:(0,te.og)("trust-size",e("trust-size")),
leaseWait:Ve(e),ca:(0,V.S)(e,t)}}n(fs,"parseRebuild");function hs(e,t){return{command:"probe",...bn(e),copyPaths:Gn(e("copy-path")),...Fn(e),maxOperationSize:Zn(e),leaseWait:Ve(e),ca:(0,V.S)(e,t),...rt(
e)}}n(hs,"parseProbe");function Xe(e){return(0,l.L)((0,l.c)("prefixes",e("prefixes")))}n(Xe,"parsePrefixes");function Ve(e){return(0,te.E9)("lease-wait",e("lease-wait"),{least:0})}n(Ve,"parseLeaseWait");
function bn(e){He(e,["hot","cold"],["hot","cold"]);const t=Oe(e,"hot"),o=an(e,!0),a={...o,...ot(e,o)};(0,N.Qv)(t,a),Ze(e,[t,a]),gn(e,"request-payer",[t,a],{gcs:"user-project"}),gn(e,"sse",[a],{gcs:"a \
key in the bucket's own settings",blob:"a key in the account's own settings"}),gn(e,"sse-kms-key-id",[a],{});const c=Qo(e("request-payer")),f=Jo(e);return{hot:t.api==="s3"?{...t,...c}:t,cold:a.api==="\
s3"?{...a,...c,...f}:a}}n(bn,"parseStoredPair");function ct(e,t,o=!1){const a=Ao(e),c=an(e,o);return a!==void 0&&(0,N.Qv)(a,c),{hot:a,cold:c,ca:(0,V.S)(e,t)}}n(ct,"parseReading");function De(e,t,o=!1){
He(e,["hot","cold"],["cold"]);const a=ct(e,t,o);return Ze(e,[a.hot,a.cold]),a}n(De,"parseOnlyReading");function an(e,t){const o=Oe(e,"cold");return{...o,...Ho(e,t),...ie(e,o)}}n(an,"parseCold");var pe=r(
75572),Ie=r(34123),X=r(43629),O=r(58222);const Ce=760,ve=160,Ee=70,Je=22,cn=14;function dt(e,t,o,a="bar"){const c=Math.max(0,...t.map(({value:v})=>v));if(c===0)return O.K$;const f=(Ce-Ee)/t.length,h=t.
map(({value:v,title:C},W)=>{const G=v<=0?0:Math.max(1.5,v/c*(ve-cn-Je)),[q,re]=[Ee+W*f+f*.1,ve-Je-G];return(0,O.PT)`<rect class="${a}" x="${ge(q)}" y="${ge(re)}" width="${ge(Math.min(f*.8,40))}" height="${ge(
G)}"><title>${C}</title></rect>`});return lt(e,[ut(o(c),o(0)),h])}n(dt,"barChart");function ps(e,t,o,a){const c=Math.max(0,...t.map(({y:G})=>G)),[f,h]=[t[0]?.x??0,t.at(-1)?.x??0];if(t.length<3||c===0||
h<=f)return O.K$;const v=t.map(({x:G,y:q})=>{const re=Ee+(G-f)/(h-f)*(Ce-Ee-4);return`${ge(re)},${ge(ve-Je-Math.max(0,q)/c*(ve-cn-Je))}`}),C=(0,O.PT)`<polyline class="curve" points="${new O.Ed(v.join(
" "))}"/>`,W=(0,O.PT)`<text class="axis" x="${Ee}" y="${ve-6}">${a[0]}</text><text class="axis" x="${Ce-4}" y="${ve-6}" text-anchor="end">${a[1]}</text>`;return lt(e,[ut(o(c),o(0)),C,W])}n(ps,"lineCha\
rt");function ut(e,t){const o=ve-Je;return(0,O.PT)`<path class="grid" d="M${Ee} ${cn}H${Ce}M${Ee} ${o}H${Ce}"/><text class="axis" x="${Ee-6}" y="${cn+4}" text-anchor="end">${e}</text><text class="axis" x="${Ee-
6}" y="${o+4}" text-anchor="end">${t}</text>`}n(ut,"axes");function lt(e,t){return En(e,Ce,ve,t)}n(lt,"chart");function En(e,t,o,a){return(0,O.PT)`<figure><svg viewBox="0 0 ${ge(t)} ${ge(o)}" role="img" aria-label="${e}">${a}</svg><figcaption>${e}</figcaption></figure>`}
n(En,"figure");function ge(e){return Number.isFinite(e)?String(Math.round(e*10)/10):"0"}n(ge,"charts_fixed");function ue(e,...t){return(0,O.PT)`<section><h2>${e}</h2>${t}</section>`}n(ue,"section");function dn(e){
return(0,O.PT)`<dl>${e.map(([t,o,a])=>(0,O.PT)`<div><dt>${t}</dt><dd>${o}${a===void 0?O.K$:(0,O.PT)`<small>${a}</small>`}</dd></div>`)}</dl>`}n(dn,"figures");function me(e,t,o){const a=t.map(h=>h.startsWith(
"#")),c=t.map((h,v)=>a[v]===!0?(0,O.PT)`<th scope="col" class="number">${h.slice(1)}</th>`:(0,O.PT)`<th scope="col">${h}</th>`),f=o.map(h=>(0,O.PT)`<tr>${h.map((v,C)=>a[C]===!0?(0,O.PT)`<td class="number">${v}</td>`:
(0,O.PT)`<td>${v}</td>`)}</tr>\n`);return(0,O.PT)`<table><caption>${e}</caption><thead><tr>${c}</tr></thead>\n<tbody>${f}</tbody></table>`}n(me,"table");function Re(e,...t){return(0,O.PT)`<details><summary>${e}</summary>${t}</details>`}
n(Re,"details");function _n(e,t){if(e===null)return O.K$;const{code:o,message:a,advice:c}=e,f=c===""?O.K$:(0,O.PT)`<p>${(0,O.cz)(c,1e3)}</p>`;return(0,O.PT)`<div class="box ${t}"><p><strong>${(0,O.cz)(
o,60)}</strong>: ${(0,O.cz)(a,2e3)}</p>${f}</div>`}n(_n,"problemBox");const ms=20,gs=5;function kn(e,t,o){if(t.length===0)return O.K$;const a=t.reduce((v,{count:C})=>v+C,0),c=t.slice(0,ms),f=c.map(({cause:v,
count:C,advice:W})=>[(0,O.PT)`<strong>${(0,O.cz)(v,60)}</strong>`,(0,i.B4)(C),W]),h=t.length-c.length;return ue(e,(0,O.PT)`<p>${(0,i.x0)(a,"key")} ${o}.</p>`,me("By cause",["cause","#keys","what to do"],
f),h>0?(0,O.PT)`<p>…and ${(0,i.x0)(h,"more cause")}.</p>`:O.K$,c.map($s))}n(kn,"holesSection");function $s({cause:e,count:t,examples:o}){const a=o.slice(0,gs);if(a.length===0)return O.K$;const c=a.length===
t?"All keys of ":`The first ${a.length} of ${(0,i.x0)(t,"key")}: `,f=a.map(({key:h,message:v})=>(0,O.PT)`<li>${(0,O.aY)(h)}: ${v}</li>`);return(0,O.PT)`<details><summary>${c}<strong>${(0,O.cz)(e,60)}</strong></summary><ul>${f}</ul></details>`}
n($s,"examples");const ys=25;function vn(e){if(e.length===0)return O.K$;const o=[...e].sort((c,f)=>+(f.level==="warning")-+(c.level==="warning")).slice(0,ys).map(({level:c,title:f,message:h})=>{const v=c===
"warning"?(0,O.PT)`<span class="warning">Warning</span> `:O.K$;return(0,O.PT)`<li>${v}<strong>${(0,O.cz)(f,120)}</strong>: ${(0,O.cz)(h,600)}</li>`}),a=e.length-o.length;return ue("Notices",(0,O.PT)`<ul>${o}${a>
0?(0,O.PT)`<li>…and ${(0,i.B4)(a)} more</li>`:O.K$}</ul>`)}n(vn,"noticesSection");const ft=864e5,ws=5,bs=366,ht=14;function pt({count:e,leaving:t,points:o,judged:a}){if(e===0)return O.K$;const c=o.slice(
0,bs),f=a?(0,O.PT)`<p>${(0,i.x0)(e,"restore point")}. ${t===0?"The retention policy keeps all of them":`${(0,i.B4)(t)} no longer selected by the retention policy: removed after prune-delay`}.</p>`:(0,O.
PT)`<p>${(0,i.x0)(e,"restore point")}.</p>`,h=c.slice(ht),v=e-c.length;return ue(a?"Retention calendar":"Restore points",f,Es(c,a),mt(c.slice(0,ht),a),h.length===0?O.K$:Re((0,i.x0)(h.length,"earlier r\
estore point"),mt(h,a)),v>0?(0,O.PT)`<p class="dim">…and ${(0,i.B4)(v)} more: flashback-backup status --json lists all.</p>`:O.K$)}n(pt,"calendarSection");function mt(e,t){const o=["restore point","\
run","#holes",...t?["stays, because"]:[]];return me("The newest first",o,e.map(({time:a,run:c,holes:f,kept:h,reasons:v,pruned:C})=>{const W=C===!0?(0,O.PT)` <span class="dim">(some of its versions are removed)</span>`:
O.K$,G=h?(0,O.PT)`${v.join("; ")}`:(0,O.PT)`<span class="warning">not selected: removed after prune-delay</span>`,q=[(0,O.PT)`${(0,X.fU)(a)}${W}`,(0,O.aY)(c,120),f===0?"–":(0,i.B4)(f)];return t?[...q,
G]:q}))}n(mt,"pointsTable");const $e=13,Pn=44,gt=7*$e+22;function Es(e,t){const o=new Map;for(const h of e){const v=Date.parse(h.time);if(Number.isNaN(v))continue;const C=new Date(v),W=C.getUTCFullYear(),
G=o.get(W)??new Map;o.set(W,G);const q=C.toISOString().slice(0,10),re=$t(C),fe=G.get(q)??{...re,points:[]};G.set(q,fe),fe.points.push(h)}const a=[...o].sort(([h],[v])=>v-h).slice(0,ws);if(a.length===0)
return O.K$;const c=a.length*gt;return En(t?"A column a week, Monday first. Filled: a restore point that stays; outlined: one that retention no longer selects.":"A column a week, Monday first. Filled:\
 a day with a restore point.",Pn+54*$e,c,a.map(([h,v],C)=>_s(h,v,C*gt)))}n(Es,"years");function _s(e,t,o){const a=[...t].map(([c,{week:f,day:h,points:v}])=>{const C=v.filter(q=>q.kept).length,W=C===v.
length?"":`, ${v.length-C} not selected`,G=`${c}: ${(0,i.x0)(v.length,"restore point")}${W}`;return(0,O.PT)`<rect class="${C>0?"kept":"leaving"}" x="${Pn+f*$e+1}" y="${o+14+h*$e+1}" width="${$e-3}" height="${$e-
3}" rx="2"><title>${G}</title></rect>`});return(0,O.PT)`<text class="axis" x="0" y="${o+26}">${e}</text>${ks(e,o)}${a}`}n(_s,"yearRow");function ks(e,t){let o="";const a=[];for(let c=Date.UTC(e,0,1);new Date(
c).getUTCFullYear()===e;c+=ft){const f=new Date(c),{week:h,day:v}=$t(f),[C,W]=[Pn+h*$e+1,t+14+v*$e+1];o+=`M${C} ${W}h${$e-3}v${$e-3}h-${$e-3}z`,f.getUTCDate()===1&&a.push((0,O.PT)`<text class="axis" x="${C}" y="${t+
10}">${f.toISOString().slice(5,7)}</text>`)}return(0,O.PT)`<path class="grid" d="${new O.Ed(o)}"/>${a}`}n(ks,"grid");function $t(e){const t=Date.UTC(e.getUTCFullYear(),0,1),o=(new Date(t).getUTCDay()+
6)%7,a=Math.floor((Date.parse(e.toISOString().slice(0,10))-t)/ft);return{week:Math.floor((a+o)/7),day:(a+o)%7}}n($t,"placeOf");var un=r(65478);function vs(e,t){const o=e.map((W,G)=>({weight:W,index:G})).
filter(({weight:W})=>W>0&&Number.isFinite(W)).sort((W,G)=>G.weight-W.weight),a=o.reduce((W,{weight:G})=>W+G,0),c=t.width*t.height/a,f=o.map(({weight:W,index:G})=>({index:G,size:W*c})),h=[];let v=t,C=0;
for(;C<f.length;){const W=Math.min(v.width,v.height);let G=C+1;for(;G<f.length&&yt(f,C,G+1,W)<=yt(f,C,G,W);)G++;const q=f.slice(C,G);h.push(...Ps(q,v)),v=Ts(v,Tn(q)),C=G}return h}n(vs,"squarified");function yt(e,t,o,a){
const c=e.slice(t,o),f=Tn(c),h=c.map(({size:v})=>{const C=a*a*v/(f*f);return Math.max(C,1/C)});return Math.max(...h)}n(yt,"worst");function Ps(e,{x:t,y:o,width:a,height:c}){const f=Tn(e),h=a>=c,v=h?c:
a,C=v===0?0:f/v;let W=0;return e.map(({index:G,size:q})=>{const re=C===0?0:q/C,fe=h?{index:G,x:t,y:o+W,width:C,height:re}:{index:G,x:t+W,y:o,width:re,height:C};return W+=re,fe})}n(Ps,"laid");function Ts({
x:e,y:t,width:o,height:a},c){if(o>=a){const h=a===0?0:c/a;return{x:e+h,y:t,width:Math.max(0,o-h),height:a}}const f=o===0?0:c/o;return{x:e,y:t+f,width:o,height:Math.max(0,a-f)}}n(Ts,"without");function Tn(e){
return e.reduce((t,{size:o})=>t+o,0)}n(Tn,"total");const xs=51,wt=10,bt=760,Et=320,Os=7;function Ms(e){if(e.length===0)return O.K$;const t=e.slice(0,xs),o=t.slice(0,wt),a=t.slice(wt),c=a.length===0?O.
K$:Re((0,i.x0)(a.length,"more prefix","more prefixes"),_t(a));return ue("Changes by prefix",Ss(t),_t(o),c)}n(Ms,"prefixesSection");function Ss(e){const t=e.map(({bytes:c})=>c),o=vs(t,{x:0,y:0,width:bt,
height:Et});return o.length<2?O.K$:En("Bytes in hot by prefix. The stronger the colour, the larger the share of objects that are new, changed or gone; red: some failed. The table has the figures.",bt,
Et,o.map(c=>As(c,e)))}n(Ss,"treemap");function As({index:e,x:t,y:o,width:a,height:c},f){const h=f[e];if(h===void 0||a<.5||c<.5)return O.K$;const v=Math.floor((a-8)/Os),C=c<18||v<3?O.K$:(0,O.PT)`<text x="5" y="15">${(0,O.
cz)(xn(h),v)}</text>`,W=c<34||v<8?O.K$:(0,O.PT)`<text x="5" y="30">${(0,O.cz)((0,i.z3)(h.bytes),v)}</text>`,G=(0,O.PT)`<title>${(0,O.cz)(xn(h),100)}: ${(0,i.x0)(h.objects,"object")}, ${(0,i.z3)(h.bytes)}; ${Ds(
h)}</title>`;return(0,O.PT)`<svg x="${ge(t)}" y="${ge(o)}" width="${ge(a)}" height="${ge(c)}"><g>${G}<rect class="field ${Bs(h)}" width="100%" height="100%"/>${C}${W}</g></svg>`}n(As,"field");function xn({
prefix:e}){return e===""?"(no folder)":e}n(xn,"nameOf");function Bs(e){if(e.failed>0)return"fieldBad";const t=(e.new+e.changed+e.gone)/Math.max(1,e.objects);return t===0?"field0":t<.01?"field1":t<.1?"\
field2":"field3"}n(Bs,"tone");const On=["new","changed","touched","gone","failed","kept"];function Ds(e){const t=On.filter(o=>(e[o]??0)>0).map(o=>`${(0,i.B4)(e[o]??0)} ${o}`);return t.length===0?"unch\
anged":t.join(", ")}n(Ds,"prefixes_words");function _t(e){return me("Objects and bytes in hot, and what this run found",["prefix","#objects","#bytes",...On.map(t=>`#${t}`)],e.map(t=>[(0,O.aY)(xn(t)),(0,i.
B4)(t.objects),(0,i.z3)(t.bytes),...On.map(o=>{const a=t[o]??0;return a===0?"–":o==="failed"?(0,O.PT)`<strong>${(0,i.B4)(a)}</strong>`:(0,i.B4)(a)})]))}n(_t,"rowsTable");const Is=30,Cs=120;function Rs(e){
const t=[...e.history??[],...js(e)].slice(-Is);if(t.length<2)return O.K$;const o=n((h,v)=>`${(0,X.fU)(h.time)}: ${v}`,"at"),a=t.map(h=>({value:h.bytes,title:o(h,`${(0,i.z3)(h.bytes)} in ${(0,i.B4)(h.scanned)}\
 objects`)})),c=t.map(h=>({value:h.copiedBytes,title:o(h,`${(0,i.z3)(h.copiedBytes)} in ${(0,i.B4)(h.copied)} objects`)})),f=`${t.length} runs of this scope that committed, the newest on the right`;return ue(
"Timeline",dt(`Bytes in hot: the last ${f}.`,a,i.z3),dt(`Bytes that each run copied: the last ${f}.`,c,i.z3,"bar2"),Re("The same as a table",Us(t)))}n(Rs,"timelineSection");function js({generation:e,counts:t,
bytes:o,started:a,durationMs:c}){return e===null||t.scanned===0?[]:[{time:a,ms:c,scanned:t.scanned,bytes:o.scanned,copied:t.copied,copiedBytes:o.copied,failed:t.failed+t.deferred}]}n(js,"present");function Us(e){
return me("The newest first",["run","#took","#objects in hot","#bytes in hot","#copied","#bytes copied","#failed"],[...e].reverse().map(({time:t,ms:o,scanned:a,bytes:c,copied:f,copiedBytes:h,failed:v})=>[
(0,O.cz)((0,X.fU)(t),40),(0,i.a3)(o),(0,i.B4)(a),(0,i.z3)(c),(0,i.B4)(f),(0,i.z3)(h),v===0?"–":(0,O.PT)`<strong>${(0,i.B4)(v)}</strong>`]))}n(Us,"runsTable");function Ls({progress:e,paths:t,durationMs:o,
bytes:a,limiter:c}){const f=["native","emulated","streamed"].filter(re=>t[re].objects>0),h=Ws(e),v=(0,i.CE)(a.copied+a.touched,o),C=ps(`Bytes per second over the run${v===""?"":`; ${v} on average`}.`,
h,re=>`${(0,i.z3)(Math.round(re))}/s`,["start",(0,i.a3)(e.at(-1)?.ms??0)]);if(f.length===0&&C.source==="")return O.K$;const W=f.map(re=>[re,(0,i.B4)(t[re].objects),(0,i.z3)(t[re].bytes)]),G=c===null?O.
K$:(0,O.PT)`<p class="dim">At most ${(0,i.B4)(c.highest)} copies in flight; throttled ${(0,i.B4)(c.throttled)} times.</p>`,q=W.length===0?O.K$:me("By copy path",["copied","#objects","#bytes"],W);return ue(
"Throughput",C,q,G)}n(Ls,"throughputSection");function Ws(e){const t=[];let o=e[0];for(const a of e.slice(1,Cs))o===void 0||a.ms<=o.ms||(t.push({x:a.ms,y:(a.bytes-o.bytes)*1e3/(a.ms-o.ms)}),o=a);return t}
n(Ws,"ratesOf");const kt=51;function Mn(e,t){if(e.length===0)return O.K$;const o=[...e].sort((v,C)=>C.faults-v.faults||((v.verified??"")<(C.verified??"")?-1:1)),a=e.flatMap(({verified:v})=>v===void 0?
[]:[v]).sort(),c=a[0],f=c===void 0?(0,O.PT)`<p class="warning">Never verified: no object was read back and compared yet. Run verify.</p>`:(0,O.PT)`<p>${a.length===e.length?"Everything":"What was verif\
ied"} was read back and compared ${vt(c,t)} ago or later.</p>`,h=o.length-kt;return ue("Verification",f,me("By prefix: since when every key has been read back",["prefix","verified","age","#faults"],o.
slice(0,kt).map(({prefix:v,verified:C,faults:W})=>[(0,O.aY)(v===""?"(no folder)":v),C===void 0?"never":(0,O.cz)((0,X.fU)(C),40),C===void 0?"–":vt(C,t),W===0?"–":(0,O.PT)`<strong class="bad">${(0,i.
B4)(W)}</strong>`])),h>0?(0,O.PT)`<p>…and ${(0,i.B4)(h)} more.</p>`:O.K$)}n(Mn,"verificationSection");function vt(e,t){const o=Date.parse(t)-Date.parse(e);return Number.isNaN(o)?"unknown":(0,i.a3)(Math.
max(0,o))}n(vt,"age");function Ns(e){const{tone:t,mark:o,title:a,meaning:c}=(0,X.WJ)(e);return(0,un.C)({title:a,tone:t,mark:o,meaning:c,time:(0,X.fU)(e.finished),sections:[_n(e.problem,t==="bad"?"bad":
"warning"),Fs(e.prune),zs(e),kn("Holes",e.holes,"could not be brought up to date. Their previous versions in cold are kept"),Ms(e.prefixes),Rs(e),Ls(e),Gs(e),Hs(e.prune),Mn(Ys(e),e.finished),vn(e.notices),
Xs(e)]})}n(Ns,"renderBackupPage");function zs(e){const{counts:t,bytes:o,durationMs:a,dryRun:c}=e,f=t.failed+t.deferred,h=(0,X.FB)(e),v=[["Restore point",Ks(e)],["In hot",(0,i.B4)(t.scanned),(0,i.z3)(o.
scanned)],c?["Would be copied",(0,i.B4)(t.planned),(0,i.z3)(o.planned)]:["Copied",(0,i.B4)(t.copied),(0,i.z3)(o.copied)],["Failed",f===0?"0":(0,O.PT)`<strong class="bad">${(0,i.B4)(f)}</strong>`,"keys\
 not up to date"],["Gone",(0,i.B4)(t.gone),"no longer in hot, kept in cold"],["Took",(0,i.a3)(a),h===0?"":(0,i.CE)(h,a)]],C=(0,O.PT)`<p>${(0,O.aY)((0,X.fW)(e.hot),300)} → ${(0,O.aY)((0,X.fW)(e.cold),
300)}, generation ${(0,X.YZ)(e)}</p>`,W=(0,X.ls)(t)?(0,O.PT)`<p class="dim">Receipt: ${(0,X.R9)(t)}.</p>`:(0,O.PT)`<p class="bad">Receipt does not add up: ${(0,X.R9)(t)}. Please report this.</p>`;return(0,O.
PT)`${dn(v)}${C}${t.scanned===0&&!c?O.K$:W}`}n(zs,"glance");function Ks({restorePoint:e,newestRestorePoint:t}){return e!==null?(0,O.cz)((0,X.fU)(e),40):t===void 0?(0,O.PT)`none of this run`:t===null?(0,O.
PT)`<strong class="bad">none yet</strong>`:(0,O.PT)`none of this run, newest: ${(0,O.cz)((0,X.fU)(t),40)}`}n(Ks,"restorePoint");function Fs(e){if(e==null||!(0,Ie.EG)(e))return O.K$;const t=e.guards.map(
({code:c,message:f,check:h})=>(0,O.PT)`<p><strong>${(0,O.cz)(c,60)}</strong>: ${f}. ${h}</p>`),o=e.token===null||e.failed?O.K$:(0,O.PT)`<p>${(0,pe.SH)(e.token)}</p>`,a=e.failed?(0,O.PT)`<p>${(0,O.cz)(
e.failed.message,600)}</p>`:O.K$;return(0,O.PT)`<div class="box bad"><p>${(0,pe.U7)(e)}</p>${t}${a}${o}</div>`}n(Fs,"pruneBox");const Zs=30;function Hs(e){if(e==null)return O.K$;const t=e.lines.slice(
0,Zs).map(({prefix:a,rules:c,kept:f,dropped:h})=>[a===null?"no line":(0,O.aY)(a),c===""?"everything":(0,O.aY)(c),(0,i.B4)(f.objects),(0,i.z3)(f.bytes),(0,i.B4)(h.objects),(0,i.z3)(h.bytes)]),o=["prefi\
x","rules","#kept","#bytes","#dropped","#bytes"];return ue("Pruning",(0,O.PT)`<p>${(0,pe.U7)(e)}</p>`,t.length===0?O.K$:me("Versions by line of the policy",o,t))}n(Hs,"pruneSection");function Gs({retention:e}){
if(e===void 0)return O.K$;const{count:t,kept:o,points:a}=e;return pt({count:t,leaving:t-o,points:a,judged:!0})}n(Gs,"calendar");function Ys({prefixes:e}){return e.slice(0,51).filter(({prefix:t,verified:o})=>o!==
void 0||t!=="…").map(({prefix:t,verified:o,faults:a=0})=>({prefix:t,verified:o,faults:a}))}n(Ys,"verifiedRows");const Sn=20;function Xs(e){const{runId:t,started:o,finished:a,scope:c,requests:f,copyPath:h}=e,
v=["hot","cold"].flatMap(W=>Object.entries(f[W]).sort(([,G],[,q])=>q-G).slice(0,Sn).map(([G,q])=>[W,(0,O.cz)(G,60),(0,i.B4)(q)])),C=[...c.prefixes.slice(0,Sn).map(W=>(0,O.PT)`<li>prefix ${(0,O.aY)(W)}</li>`),
...c.exclude.slice(0,Sn).map(W=>(0,O.PT)`<li>without ${(0,O.aY)(W)}</li>`)];return ue("Run",(0,O.PT)`<p>Run ${(0,O.aY)(t,120)}, ${(0,O.cz)((0,X.fU)(o),40)} to ${(0,O.cz)((0,X.fU)(a),40)}.</p>`,h===null?
O.K$:(0,O.PT)`<p>Copy path: ${h.path}, because ${h.reason}.</p>`,C.length===0?O.K$:Re("Scope",(0,O.PT)`<ul>${C}</ul>`),v.length===0?O.K$:Re("Requests",me("As sent, retries counted",["bucket","request",
"#count"],v)))}n(Xs,"runSection");var we=r(35594),J=r(27698),Pe=r(27480);const Vs={title:"changes",render:n(e=>{const{counts:t}=e;if(e.generation===null&&t.scanned===0&&!e.dryRun)return"";const o=(0,X.
ls)(t)?`Receipt: ${(0,X.R9)(t)}.`:`**Receipt does not add up: ${(0,X.R9)(t)}. Please report this.**`;return`### What changed${Qs(e)}

${Js(e)}${o}${qs(e)}
`},"render")};function Js({counts:e,dryRun:t}){const a=[["new",e.new,t?"would be copied for the first time":"copied for the first time"],["changed",e.changed,t?"would be copied again":"copied again"],
["touched",e.touched,"same content, new date: copied again without a new version"],["gone",e.gone,"no longer in hot, kept in cold"],["failed",e.failed,"not brought up to date, see the holes"],["deferr\
ed",e.deferred,"kept changing, deferred to the next run"],["expired",e.expired,"older than max-age, not copied"],["vanished",e.vanished,"deleted from hot during the run"],["kept",e.kept,"old versions \
kept before they were overwritten"],["renamed",e.renamed,"stored under another name, because cold cannot hold theirs"],["excluded",e.excluded,"excluded by `exclude`"]].filter(([,c])=>c>0);return a.length===
0?`Nothing.

`:`${(0,Pe.tp)(["","keys",""],a.map(([c,f,h])=>[c,(0,i.B4)(f),h]))}
`}n(Js,"rows");function Qs({history:e}){const t=e?.at(-1);return t===void 0?"":` since ${(0,J.Bm)((0,X.fU)(t.time),40)}`}n(Qs,"since");function qs({history:e,counts:t,bytes:o,restorePoint:a}){const c=e?.
at(-1);return c===void 0||a===null||t.scanned===c.scanned&&o.scanned===c.bytes?"":` Hot has ${Pt(t.scanned-c.scanned,i.B4)} objects and ${Pt(o.scanned-c.bytes,i.z3)} compared with the last run.`}n(qs,
"growth");function Pt(e,t){return e<0?`−${t(-e)}`:`+${t(e)}`}n(Pt,"signed");var er=r(84441),nr=r(48246),tr=r(27604),or=r(69597);const sr={title:"platform",render:n(e=>{const{platform:t}=e;return t===
void 0?"":[ar(t),ir(t,e)].filter(o=>o!=="").join(`
`)},"render")},rr=10;function ar({quotas:e}){if(e.length===0)return"";const t=e.slice(0,rr).map(({kind:o,period:a,used:c,max:f,percent:h})=>[(0,J.Bm)(a===null?o:`${o}, ${a}`,60),c===null?"":(0,i.z3)(c),
f===null?"":(0,i.z3)(f),`${h>=80?"⚠️ ":""}${Math.floor(h)}%`]);return`### Flashback quota

${(0,Pe.tp)(["","used","of",""],t)}`}n(ar,"quotas");function ir({statistics:e},{requests:t,limiter:o,counts:a}){if(e===void 0)return"";const c=n((W,G,{bucket:q,...re})=>[`${q}, ${W}`,G,(0,i.z3)(re.uploaded),
(0,i.z3)(re.downloaded),re.latencyMs===null?"":cr(re.latencyMs)],"row"),f=n(W=>(0,i.B4)(Object.values(t[W]).reduce((G,q)=>G+q,0)),"operations"),h=[...e.run.map(W=>c("this run",f(W.bucket),W)),...e.days.
map(W=>c("today","–",W))],v=["","operations","uploaded","downloaded","latency"],C=`Errors: ${(0,i.B4)(a.failed)} objects failed, ${(0,i.B4)(o?.throttled??0)} answers asked to slow down.`;return`### \
Flashback statistics

${(0,Pe.tp)(v,h)}
${C}
`}n(ir,"statistics");function cr(e){return`${e<10?e.toFixed(1):(0,i.B4)(Math.round(e))} ms`}n(cr,"milliseconds");var ln=r(85242);const dr={title:"prefixes",render:n(({prefixes:e})=>{if(e.length===0)return"";
const t=e.slice(0,ur).sort((h,v)=>+(v.failed>0)-+(h.failed>0)),o=t.some(h=>h.verified!==void 0),a=xt(t.slice(0,Tt),o),c=t.slice(Tt),f=c.length===0?"":`
${(0,Pe.zH)((0,i.x0)(c.length,"more prefix","more prefixes"),xt(c,o))}`;return`### By prefix

${a}${f}`},"render")},Tt=10,ur=51;function xt(e,t){const o=fr.filter(a=>e.some(c=>(c[a]??0)>0));return(0,Pe.tp)(["prefix","objects","bytes",...o,...t?["last verified"]:[]],e.map(a=>[(0,J.m6)(a.prefix===
""?"(no folder)":a.prefix,ln.O),(0,i.B4)(a.objects),(0,i.z3)(a.bytes),...o.map(c=>hr(a[c]??0,c==="failed")),...t?[lr(a)]:[]]))}n(xt,"prefixes_rowsTable");function lr({prefix:e,verified:t,faults:o=0}){
if(t===void 0)return e==="…"?"–":"never";const a=(0,J.Bm)((0,X.fU)(t),40);return o===0?a:`${a}, **${(0,i.x0)(o,"fault")}**`}n(lr,"lastVerified");const fr=["new","changed","touched","gone","failed",
"kept"];function hr(e,t){return e===0?"–":t?`**${(0,i.B4)(e)}**`:(0,i.B4)(e)}n(hr,"prefixes_figure");var Ot=r(44581);const pr={title:"run",render:n(e=>{const t=`Run ${(0,J.m6)(e.runId,120)}, ${(0,J.
Bm)((0,X.fU)(e.started),40)} to ${(0,J.Bm)((0,X.fU)(e.finished),40)} (${(0,i.a3)(e.durationMs)}), flashback-backup ${(0,J.Bm)(e.program,60)}.
`;return(0,Pe.zH)("Run, scope and requests",`${t}${mr(e)}
${$r(e)}${yr(e)}${wr(e)}`)},"render")};function mr({generation:e,generationSha256:t}){return e===null||t===void 0?"":`
Generation ${e}, SHA-256 ${(0,J.m6)(t,64)}.
`}n(mr,"committed");const gr=30,An=20;function $r({scope:{prefixes:e,exclude:t}}){const o=n(c=>{const f=c.length-An;return f>0?[`- …and ${(0,i.B4)(f)} more`]:[]},"more"),a=[...e.slice(0,An).map(c=>`\
- prefix ${(0,J.m6)(c,ln.O)}`),...o(e),...t.slice(0,An).map(c=>`- without ${(0,J.m6)(c,ln.O)}`),...o(t)];return a.length===0?"":`Scope:

${a.join(`
`)}

`}n($r,"run_scope");function yr({limiter:e}){if(e===null)return"";const t=`At most ${(0,i.x0)(e.highest,"copy","copies")} in flight, ${(0,i.B4)(e.final)} at the end; throttled ${(0,i.x0)(e.throttled,"\
time")}`;return e.rate===null?`${t}.
`:`${t}, about ${(0,i.x0)(e.rate,"request")} per second were accepted.
`}n(yr,"limiter");function wr({requests:e}){const t=["hot","cold"].flatMap(o=>Object.entries(e[o]).sort(([,a],[,c])=>c-a).slice(0,gr).map(([a,c])=>[o,(0,J.Bm)(a,60),(0,i.B4)(c)]));return t.length===0?
"":`
${(0,Pe.tp)(["","requests","count"],t)}`}n(wr,"requests");function br(e){const t=Math.max(0,...e.map(({rate:v})=>v)),[o,a]=[e[0],e.at(-1)];if(e.length<2||o===void 0||a===void 0||!(t>0))return"";const c=St(
t),f=a.seconds>=600,h=[o.seconds,a.seconds].map(v=>f?(v/60).toFixed(1):v.toFixed(1));return Mt([`x-axis "${f?"minutes":"seconds"}" ${h.join(" --> ")}`,`y-axis "${c.name}/s" 0 --> ${(t/c.size*1.05).toFixed(
2)}`,`line [${e.map(({rate:v})=>(v/c.size).toFixed(2)).join(", ")}]`])}n(br,"chart_lineChart");function Er(e){const t=Math.max(0,...e);if(e.length===0||!(t>0))return"";const o=St(t);return Mt([`x-axis\
 "runs ago" [${e.map((a,c)=>e.length-1-c).join(", ")}]`,`y-axis "${o.name}" 0 --> ${(t/o.size*1.05).toFixed(2)}`,`bar [${e.map(a=>(a/o.size).toFixed(2)).join(", ")}]`])}n(Er,"chart_barChart");const _r=[
"---","config:","  xyChart:","    width: 900","    height: 220","  themeVariables:","    xyChart:",'      backgroundColor: "#00000000"','      plotColorPalette: "#3b82f6"',"---"];function Mt(e){return[
"```mermaid",..._r,"xychart-beta",...e.map(t=>`  ${t}`),"```",""].join(`
`)}n(Mt,"chart_chart");function St(e){return e>=1e9?{name:"GB",size:1e9}:e>=1e6?{name:"MB",size:1e6}:{name:"kB",size:1e3}}n(St,"unitOf");const kr={title:"throughput",render:n(({progress:e})=>{const t=br(
Or(e));return t===""?"":`### Throughput

${t}`},"render")},vr={title:"last runs",render:n(e=>{const t=[...e.history??[],...xr(e)].slice(-Pr);if(t.length<3)return"";const o=Er(t.map(({copiedBytes:a})=>a));return o===""?`### Last ${t.length} r\
uns

None of them had anything to copy.
`:`### Last ${t.length} runs

Bytes that each run copied, the newest on the right.

${o}`},"render")},Pr=30,Tr=120;function xr({generation:e,counts:t,bytes:o}){return e===null||t.scanned===0?[]:[{copiedBytes:o.copied}]}n(xr,"throughput_present");function Or(e){const t=[];let o=e[0];for(const a of e.
slice(1,Tr)){if(o===void 0||a.ms<=o.ms)continue;const c=Math.max(0,(a.bytes-o.bytes)*1e3/(a.ms-o.ms));t.push({seconds:a.ms/1e3,rate:c}),o=a}return t}n(Or,"rates");const Mr=100,Sr={title:"workers",render:n(
({split:e})=>{if(e===void 0)return"";const{pieces:t}=e,o=e.workers.slice(0,Mr).map(Ar),a=e.workers.length-o.length,c=a>0?`
And ${(0,i.x0)(a,"more worker")}.
`:"",f=["worker","pieces","taken over","listed","copied","bytes","objects a second"];return`### Workers

${`${(0,i.B4)(t.complete)} of ${(0,i.x0)(t.all,"piece")} seen to their end, ${(0,i.B4)(t.takenOver)} taken over from other workers.`}

${(0,Pe.tp)(f,o)}${c}`},"render")};function Ar({worker:e,pieces:t,takenOver:o,scanned:a,copied:c,bytes:f,ms:h}){const v=h===0?"":`${(0,i.B4)(Math.round(c*1e3/h))} in ${(0,i.a3)(h)}`;return[(0,J.m6)(e,
ln.O),(0,i.B4)(t),(0,i.B4)(o),(0,i.B4)(a),(0,i.B4)(c),(0,i.z3)(f),v]}n(Ar,"rowOf");const Br=900*1024,Dr=[or.b,nr.y,Vs,Ot.R3,tr.o,dr,er.o,sr,Sr,kr,vr,pr];function Ir(e,t=Br){const o=[];let a="";for(const{
title:c,render:f}of Dr){const h=f(e);if(h==="")continue;const v=a===""?h:`${a}
${h}`;Buffer.byteLength(v)<=t-Cr?a=v:o.push(c)}return o.length>0&&(a+=`
_Left out for size: ${o.join(", ")}. The JSON report has everything._
`),Buffer.byteLength(a)<=t?a:""}n(Ir,"renderSummary");const Cr=256;var Me=r(11533),be=r(10968);const Bn=10;function Rr(e,t){const o=(0,Me.C)(t.colour),{counts:a}=e,{tone:c,mark:f,title:h,meaning:v}=(0,X.
WJ)(e),C=["",`${o(c,`${f} ${h}`)}  ${o("dim",v)}`,""];C.push(...(0,be.pb)(e.problem,o)),C.push(...Ur([["hot",`${(0,J.Ig)((0,X.fW)(e.hot),300)}  ${o("dim",(0,J.Ig)(e.hot.endpoint,200))}`],["cold",`${(0,J.
Ig)((0,X.fW)(e.cold),300)}  ${o("dim",(0,J.Ig)(e.cold.endpoint,200))}`],["generation",(0,X.YZ)(e)],["restore point",e.restorePoint===null?"none of this run":(0,J.Ig)((0,X.fU)(e.restorePoint),40)],["to\
ok",(0,X.cI)(e)]]),"",...jr(e,o),"",`  ${o((0,X.ls)(a)?"dim":"bad",(0,X.R9)(a))}`);for(const q of e.holes.slice(0,Bn))C.push(...(0,be.A0)(q,(0,i.x0)(q.count,"key"),o));e.holes.length>Bn&&C.push("",`  \
…and ${(0,i.x0)(e.holes.length-Bn,"more cause")}`);const{prune:W,split:G}=e;return G!==void 0&&C.push("",`  ${(0,i.x0)(G.workers.length,"worker")}, ${(0,i.x0)(G.pieces.all,"piece")}, of these ${(0,i.
B4)(G.pieces.takenOver)} taken over`),W!=null&&C.push("",...(0,pe.O1)(W)),C.push(...(0,be.gt)(e.notices,o)),`${C.join(`
`)}
`}n(Rr,"renderText");function jr(e,t){const{counts:o,bytes:a,paths:c}=e,f=["native","emulated","streamed"].filter(q=>c[q].objects>0).map(q=>`${(0,i.B4)(c[q].objects)} ${q}`),h=[`${(0,i.B4)(o.new)} new`,
`${(0,i.B4)(o.changed)} changed`];o.touched===0&&h.push(...f);const v=["same content, new date",(0,i.z3)(a.touched),`with those copied: ${f.join(", ")}`],C=[["scanned",o.scanned,(0,i.z3)(a.scanned)],[
"copied",o.copied,o.copied===0?"":`${(0,i.z3)(a.copied)}  (${h.join(", ")})`],["touched",o.touched,v.join("; ")],["unchanged",o.unchanged,""],["planned",o.planned,`would have been copied, ${(0,i.z3)(a.
planned)}`],["failed",o.failed,""],["deferred",o.deferred,"to the next run"],["expired",o.expired,""],["vanished",o.vanished,"deleted from hot during the run"],["gone",o.gone,"no longer in hot, kept i\
n cold"],["kept",o.kept,"old versions"],["renamed",o.renamed,"stored under another name"],["excluded",o.excluded,""]],W=["scanned","copied","unchanged"],G=C.filter(([q,re])=>re>0||W.includes(q));return(0,be.
uA)(G,t)}n(jr,"text_figures");function Ur(e){return e.map(([t,o])=>`  ${t.padEnd(14)}${o}`)}n(Ur,"columns");const Dn=50;function At(e){const{counts:t,bytes:o,paths:a,requests:c,limiter:f,newestRestorePoint:h,
prefixes:v,platform:C}=e,W=e.restorePoint!==null;return[...hn("last_run_objects","result",t,Lr),...hn("last_run_bytes","result",o,["copied","touched"]),...Bt(a),...["hot","cold"].flatMap(G=>Object.entries(
c[G]).slice(0,Dn).map(([q,re])=>({name:"last_run_requests",labels:{bucket:G,operation:q},value:re}))),...f===null?[]:[le("last_run_throttled_requests",f.throttled)],...In(e.holes),le("last_run_exclude\
d_objects",t.excluded),le("last_run_gone_objects",t.gone),le("last_run_kept_versions",t.kept),...W?[le("hot_objects",t.scanned),le("hot_bytes",o.scanned)]:[],...e.generation===null?[]:[le("generation",
e.generation)],...e.retention===void 0?[]:[le("restore_points",e.retention.count)],...fn("restore_point_timestamp_seconds",h),...Cn(v.flatMap(({verified:G,faults:q=0})=>G===void 0?[]:[{verified:G,faults:q}])),
...Dt(e.prune),...(C?.quotas??[]).slice(0,Dn).flatMap(({kind:G,period:q,used:re,max:fe})=>{const ze={kind:G,period:q??""};return[...re===null?[]:[{name:"quota_used_bytes",labels:ze,value:re}],...fe===
null?[]:[{name:"quota_limit_bytes",labels:ze,value:fe}]]})]}n(At,"backupMetrics");const Lr=["copied","touched","unchanged","failed","deferred","expired","vanished"];function Wr({counts:e,bytes:t,paths:o,
holes:a}){return[...hn("last_run_objects","result",e,Nr),{name:"last_run_bytes",labels:{result:"restored"},value:t.restored},...Bt(o),...In(a)]}n(Wr,"restoreMetrics");const Nr=["restored","equal","dif\
ferent","expired","thawing","failed","deferred"];function zr({counts:e,bytes:t,faults:o,prefixes:a}){return[...hn("last_run_objects","result",e,["sound","repaired","faults"]),{name:"last_run_bytes",labels:{
result:"read"},value:t.read},...In(o),...Cn(a)]}n(zr,"verifyMetrics");function Kr({prune:e,generation:t}){return[le("generation",t),...Dt(e)]}n(Kr,"pruneMetrics");function Fr(e){const{scopes:t,generation:o,
restorePointCount:a,verified:c}=e,f=t.map(({time:h})=>h).sort();return[...o===null?[]:[le("generation",o.number)],le("restore_points",a),...fn("restore_point_timestamp_seconds",f.at(-1)),...fn("oldest\
_scope_restore_point_timestamp_seconds",f[0]),...Cn(c)]}n(Fr,"statusMetrics");function le(e,t){return{name:e,value:t}}n(le,"one");function fn(e,t){return t==null?[]:[{name:e,value:Date.parse(t)/1e3}]}
n(fn,"time");function hn(e,t,o,a){return a.map(c=>({name:e,labels:{[t]:c},value:o[c]}))}n(hn,"by");function Bt(e){return["native","emulated","streamed"].flatMap(t=>[{name:"last_run_path_objects",labels:{
path:t},value:e[t].objects},{name:"last_run_path_bytes",labels:{path:t},value:e[t].bytes}])}n(Bt,"pathMetrics");function In(e){return e.slice(0,Dn).map(({cause:t,count:o})=>({name:"last_run_holes",labels:{
cause:t},value:o}))}n(In,"holeMetrics");function Cn(e){if(e.length===0)return[];const t=e.map(({verified:a})=>a).sort()[0],o=e.reduce((a,c)=>a+c.faults,0);return[...fn("oldest_verification_timestamp_s\
econds",t),le("unrepaired_faults",o)]}n(Cn,"verifiedMetrics");function Dt(e){return e==null?[]:[le("last_run_deleted_objects",e.deleted.objects),le("last_run_deleted_bytes",e.deleted.bytes),le("last_r\
un_condemned_objects",e.condemned.objects),le("last_run_guard_tripped",(0,Ie.cF)(e)?1:0)]}n(Dt,"pruneReportMetrics");function je({title:e,meaning:t},o){if(o===null)return{title:e,message:t};const{code:a,
message:c,advice:f}=o,h=[t,`${c} [${a}]`,f];return{title:e,message:h.filter(v=>v!=="").join(" ")}}n(je,"headlineOf");var de=r(43954);const _e={name:"backup",noun:"Backup",summary:"copy new and changed\
 objects from hot to cold, and commit a restore point",about:"Copies new and changed objects from the hot bucket to the cold one, keeps the old versions, and commits a restore point. Continues from wh\
ere an earlier run stopped.",examples:[["the first run, and every other: only what changed is copied","backup --hot s3://shop --cold s3://shop-backup"],["what it would copy","backup --hot s3://shop --\
cold s3://shop-backup --dry-run"],["across clouds, with a policy for old versions","backup --hot gs://shop --cold s3://shop-backup --retention '* daily=7 weekly=4'"]],exitCodes:`Exit code: 0 complete \
or skipped, 1 failed or bad input, 2 too many holes, read-only,
a guard tripped or pruning failed, 3 incomplete with everything checkpointed (run it again),
130 stopped at once by a second Ctrl-C.`,stopping:"Stopping: saving what is done. Press Ctrl-C again to stop at once.",parse:qo,shown:n(e=>[["prefixes",(0,de.y9)(e.prefixes,"all")],["exclude",(0,de.y9)(
e.exclude,"none")],...(0,de.pK)(e),["lease-wait",(0,i.a3)(e.leaseWait)],...(0,de.rD)(e.pruning)],"shown"),run:n(async(e,t)=>(await Promise.all([r.e(3878),r.e(6752),r.e(3360),r.e(7599),r.e(6243),r.e(4485),
r.e(6322),r.e(8682),r.e(657),r.e(6530),r.e(2799),r.e(145)]).then(r.bind(r,50145))).runBackup(e,t),"run"),exitCode:n((e,{maxFailures:t})=>(0,Ie.I$)(e,t),"exitCode"),text:Rr,markdown:n(e=>Ir(e),"markdow\
n"),html:Ns,outputs:Zr,annotations:n((e,{maxFailures:t})=>(0,we.Ih)(e,t),"annotations"),reported:{headline:n(e=>je((0,X.WJ)(e),e.problem??(0,pe.gw)(e.prune)),"headline"),metrics:At},ending:n((e,{maxFailures:t})=>{
const o=(0,Ie.I$)(e,t);if(!(e.dryRun||o===3||e.outcome==="skipped"))return{outcome:e.outcome,red:o!==0,meaning:(0,X.WJ)(e).meaning,problem:e.problem??(0,pe.gw)(e.prune),holes:e.holes,failed:e.counts.failed+
e.counts.deferred,restorePoint:e.restorePoint}},"ending")};function Zr(e){const{counts:t,paths:o}=e;return{outcome:e.outcome,"run-id":e.runId,generation:e.generation===null?"":String(e.generation),"ge\
neration-sha256":e.generationSha256??"","restore-point":e.restorePoint??"",scanned:String(t.scanned),copied:String(t.copied),touched:String(t.touched),unchanged:String(t.unchanged),excluded:String(t.excluded),
gone:String(t.gone),vanished:String(t.vanished),failed:String(t.failed),deferred:String(t.deferred),pruned:String(e.prune?.deleted.objects??0),"bytes-copied":String(e.bytes.copied),"native-copies":String(
o.native.objects),"emulated-copies":String(o.emulated.objects),"streamed-copies":String(o.streamed.objects)}}n(Zr,"outputs");function It({key:e,size:t,written:o,verified:a,problem:c}){return c!==null?
`flashback-backup: ${(0,J.Ig)(e,300)}: ${(0,J.Ig)(c.message,1e3)}; ${o} bytes were written. ${(0,J.Ig)(c.advice,500)}
`:a==="size"&&t>0?`note: ${(0,J.Ig)(e,300)}: compared by its size only, ${t} bytes: the manifest has neither MD5 nor checksum of it
`:""}n(It,"renderCatText");const Hr={name:"cat",noun:"Output",summary:"write the content of one key, as of a restore point, to stdout",about:"Reads one object from cold as it was at a restore point, w\
rites its bytes to stdout, and compares them with the manifest: size, MD5 and checksum, as far as they are known. A mismatch is reported on stderr after the bytes, with exit code 1. On the command lin\
e only. Changes nothing; a READ key on cold is enough.",examples:[["of the newest restore point","cat etc/app.conf --cold s3://shop-backup > app.conf"],["of a day","cat db/dump.sql.gz --cold s3://shop\
-backup --at 2026-11-03 | zcat | head"]],exitCodes:"Exit code: 0; 1 if there is no such key then, if it cannot be read, or if what was written is not what was backed up.",stopping:"Stopping.",readsOnly:!0,
writesBytes:!0,positional:{placeholder:"<key>",input:"key"},parse:ls,shown:n(({key:e,at:t})=>[["key",(0,d.T)(e)],["at",(0,de.z)(t)]],"shown"),run:n(async(e,t,o,a)=>{if(a===void 0)throw new s.d("comman\
d",'"cat" writes bytes to stdout; expected it on the command line only');return(await Promise.all([r.e(3878),r.e(6752),r.e(3360),r.e(7599),r.e(6243),r.e(3475)]).then(r.bind(r,3475))).runCat(e,t,a)},"r\
un"),exitCode:n(({problem:e})=>e===null?0:1,"exitCode"),text:It,markdown:n(e=>`${(0,J.Bm)(It(e),2e3)}
`,"markdown"),outputs:n(({problem:e,generation:t,at:o})=>({outcome:e===null?"complete":"failed",generation:String(t),"restore-point":o.time}),"outputs"),annotations:n(()=>[],"annotations")};var Ct=r(6620);
const Gr={name:"diff",noun:"Comparison",summary:"list what is new, changed and gone between two restore points, or since one in hot",about:"Compares two restore points by the manifest alone, or one wi\
th what hot lists now: keys that are new, changed or gone, with their sizes, one per line, or with --by-prefix their sums. Changes nothing; a READ key on cold is enough, and one on hot where hot is co\
mpared.",examples:[["what changed in a month","diff 2026-10-03 2026-11-03 --cold s3://shop-backup --by-prefix"],["what the next backup would find","diff latest hot --hot s3://shop --cold s3://shop-bac\
kup"]],exitCodes:"Exit code: 0, whether something differs or not; 1 if it failed, or on bad input.",stopping:"Stopping.",readsOnly:!0,positional:{placeholder:"<point> <point|hot>",input:"points"},parse:us,
shown:n(({from:e,against:t,prefixes:o,byPrefix:a})=>[["from",(0,de.z)(e)],["to",t==="hot"?"hot as it is now":(0,de.z)(t)],["prefixes",(0,de.y9)(o,"all")],["by-prefix",String(a)]],"shown"),run:n(async(e,t,o)=>(await Promise.
all([r.e(3878),r.e(6752),r.e(3360),r.e(7599),r.e(6243),r.e(2793),r.e(5376)]).then(r.bind(r,55376))).runDiff(e,t,o),"run"),line:n(({text:e})=>e(),"line"),exitCode:n(()=>0,"exitCode"),text:n(e=>`${(0,Ct.
Ll)(e)}
`,"text"),markdown:n(e=>`## What differs

${(0,J.Bm)((0,Ct.Ll)(e),2e3)}
`,"markdown"),outputs:n(({generation:e,to:t})=>({outcome:"complete",generation:String(e),"restore-point":t==="hot"?"":t.time}),"outputs"),annotations:n(()=>[],"annotations")};function Yr({outcome:e}){
return e==="incomplete"?3:0}n(Yr,"splitExitCode");function Xr(e,{colour:t}){const{outcome:o,problem:a,runId:c,split:f}=e,h=(0,Me.C)(t),C=["",`${h(o==="complete"?"good":"warning",`${o==="complete"?"✔":
"!"} ${pn(e)}`)}  ${Rt(e)}`,""];return a!==null&&C.push(`  ${(0,J.Ig)(a.advice,500)}`,""),e.over===void 0&&o!=="skipped"&&C.push(...(0,be.uA)(jt(e),h),""),C.push(`  split ${(0,J.Ig)(f,120)}, run ${(0,J.
Ig)(c,120)}`),`${C.join(`
`)}
`}n(Xr,"renderSplitText");function Vr(e){const{outcome:t,problem:o,runId:a,split:c}=e,f={complete:"✅",incomplete:"⏸️",skipped:"⏭️"}[t],v=`| | | |
| --- | ---: | --- |
${jt(e).map(([q,re,fe])=>`| ${q} | ${(0,i.B4)(re)} | ${fe} |`).join(`
`)}

`,C=o===null?"":`${(0,J.Bm)(o.advice,500)}

`,W=e.over===void 0&&t!=="skipped"?v:"",G=(0,J.Bm)(Rt(e),2e3);return`## ${f} ${pn(e)}

${G}

${C}${W}Split ${(0,J.m6)(c,120)}, run ${(0,J.m6)(a,120)}.
`}n(Vr,"renderSplitSummary");function pn({command:e,outcome:t,over:o}){const a={plan:"Plan",shard:"Worker",commit:"Commit"}[e];return o===void 0?`${a} ${t}`:`${a}: nothing left to do`}n(pn,"splitTitle");
function Rt({command:e,over:t,problem:o,pieces:a,shards:c}){return t==="committed"?"The split run is committed already. Nothing was written.":t==="superseded"?"Another run wrote to cold after this spl\
it run was planned. Nothing was written.":o!==null?(0,J.Ig)(o.message,2e3):e==="plan"?`${(0,i.x0)(a.all,"piece")} for ${(0,i.x0)(c.length,"worker")}.`:`${(0,i.B4)(a.done)} of ${(0,i.x0)(a.all,"piece")}\
 done by this worker.`}n(Rt,"meaningOf");function jt(e){const{command:t,pieces:o,objects:a,bytes:c}=e;return t==="plan"?[["pieces",o.all,"claimed by the workers as they come"]]:[["pieces",o.done,`of ${(0,i.
B4)(o.all)}`],["taken over",o.takenOver,"begun by other workers"],["copied",a,(0,i.z3)(c)]]}n(jt,"rowsOf");function Rn(e){return{...e,exitCodes:`Exit code: 0 done, skipped, or nothing left to do, 1 fa\
iled or bad input, 2 too many holes, read-only,
a guard tripped or pruning failed, 3 incomplete with everything checkpointed,
130 stopped at once by a second Ctrl-C.`,shown:n(t=>{const{split:o,maxRequests:a}=t,c=[["split",o===""?"its run":o]];return"shard"in t&&c.push(["shard",String(t.shard)]),a!==void 0&&c.push(["max-reque\
sts",String(a)]),[...c,..._e.shown({...t,command:"backup"})]},"shown"),exitCode:n((t,o)=>ke(t)?Yr(t):_e.exitCode(t,{...o,command:"backup"}),"exitCode"),text:n((t,o)=>ke(t)?Xr(t,o):_e.text(t,o),"text"),
markdown:n(t=>ke(t)?Vr(t):_e.markdown(t),"markdown"),html:n(t=>ke(t)?void 0:_e.html?.(t),"html"),reported:{headline:n(t=>ke(t)?{...je({title:pn(t),meaning:""},t.problem),partial:!0}:je((0,X.WJ)(t),t.problem??
(0,pe.gw)(t.prune)),"headline"),metrics:n(t=>ke(t)?[]:At(t),"metrics")},outputs:n(t=>{if(!ke(t))return{..._e.outputs(t),shards:"[]"};const{outcome:o,runId:a,split:c,shards:f}=t;return{outcome:o,"run-i\
d":a,split:c,shards:JSON.stringify(f)}},"outputs"),annotations:n((t,o)=>ke(t)?Jr(t):_e.annotations(t,{...o,command:"backup"}),"annotations"),ending:n((t,o)=>ke(t)?void 0:_e.ending?.(t,{...o,command:"b\
ackup"}),"ending")}}n(Rn,"splitRow");function ke(e){return"shards"in e}n(ke,"isSplit");function Jr(e){const{problem:t,outcome:o}=e;return t===null||o==="complete"?[]:[(0,we.Pi)("warning",{title:pn(e),
meaning:"Nothing is lost:"},t)]}n(Jr,"annotationOf");const Qr=Rn({name:"plan",noun:"Plan",summary:"plan a backup for several machines",about:"Cuts the key space into pieces that workers (shard) take o\
ne after the other, and holds the lease for them. Where one machine is enough, it backs up at once.",examples:[["for four workers","plan --hot s3://shop --cold s3://shop-backup --shards 4 --split toni\
ght"],["the workers, and the end","shard --hot s3://shop --cold s3://shop-backup --split tonight --shard 0"]],stopping:"Stopping: nothing is planned. Press Ctrl-C again to stop at once.",parse:es,run:n(
async(e,t)=>(await Promise.all([r.e(3878),r.e(6752),r.e(3360),r.e(7599),r.e(6243),r.e(4485),r.e(6322),r.e(8682),r.e(657),r.e(6530),r.e(2799),r.e(145),r.e(836)]).then(r.bind(r,90836))).runPlan(e,t),"ru\
n")}),qr=Rn({name:"shard",noun:"Worker",summary:"work on a planned backup, beside other workers",about:"Takes pieces of a planned backup until none is left. Any number of workers may run, and any of t\
hem may be killed: others go on with its pieces. With --shards the first one plans and the last one commits.",examples:[["four workers on this machine","shard --hot s3://shop --cold s3://shop-backup -\
-split tonight --shards 4 --shard 0"]],stopping:"Stopping: saving what is done. Press Ctrl-C again to stop at once.",parse:ns,run:n(async(e,t)=>(await Promise.all([r.e(3878),r.e(6752),r.e(3360),r.e(7599),
r.e(6243),r.e(4485),r.e(6322),r.e(8682),r.e(657),r.e(6530),r.e(2799),r.e(145),r.e(9939)]).then(r.bind(r,9939))).runShard(e,t),"run")}),ea=Rn({name:"commit",noun:"Commit",summary:"commit what the worke\
rs of a planned backup did",about:"Commits what the workers did as one generation, prunes and reports. Pieces that no worker finished make the run incomplete; what was copied of them is committed.",examples:[
["after the workers","commit --hot s3://shop --cold s3://shop-backup --split tonight"]],stopping:"Stopping: nothing more is committed. Press Ctrl-C again to stop at once.",parse:ts,run:n(async(e,t)=>(await Promise.
all([r.e(3878),r.e(6752),r.e(3360),r.e(7599),r.e(6243),r.e(4485),r.e(6322),r.e(8682),r.e(657),r.e(6530),r.e(2799),r.e(145),r.e(9941)]).then(r.bind(r,19941))).runCommit(e,t),"run")});function na({key:e,
size:t,modified:o,mark:a,details:c},f){const h=f||a!==""?`${a.padEnd(7)}  `:"",v=c===void 0?"":`${(0,J.Ig)(c.storageClass??"-",40).padEnd(12)}  ${String(c.versions).padStart(3)}v  `;return`${String(t).
padStart(15)}  ${(0,X.fU)(o)}  ${v}${h}${(0,J.Ig)(e)}`}n(na,"listingLine");function Ut({keys:e,bytes:t,gone:o,expired:a,at:c,generation:f}){const h=o===0?"":`, and ${(0,i.x0)(o,"key")} gone from hot`,
v=a===0?"":`, and ${(0,i.x0)(a,"key")} expired by max-age`,C=c===null?`generation ${f}`:`as of the restore point ${(0,J.Ig)((0,X.fU)(c.time),40)} (run ${(0,J.Ig)(c.run,120)})${(0,X.HA)(c)}`;return`${(0,i.
x0)(e,"key")}, ${(0,i.z3)(t)}${h}${v}; ${C}`}n(Ut,"listingSum");const ta={name:"ls",noun:"Listing",summary:"list the keys in the backup, now or as of a restore point",about:"Lists keys with size and d\
ate, from the manifest alone: the current ones, with those that hot no longer has marked, or with --at as they were at a restore point. Changes nothing; a READ key on cold is enough.",examples:[["what\
 the backup holds below a prefix","ls img/ --cold s3://shop-backup"],["with storage class and number of versions","ls img/ --cold s3://shop-backup --long"],["as of a time, one JSON object a line","ls \
--cold s3://shop-backup --at 2026-11-03T02:00:00Z --json"]],stopping:"Stopping.",readsOnly:!0,positional:{placeholder:"[prefix]...",input:"prefixes"},parse:cs,shown:n(({prefixes:e,at:t})=>[["prefixes",
(0,de.y9)(e,"all")],["at",t===void 0?"now":(0,de.z)(t)]],"shown"),run:n(async(e,t,o)=>(await Promise.all([r.e(3878),r.e(6752),r.e(3360),r.e(7599),r.e(6243),r.e(2793),r.e(871)]).then(r.bind(r,40871))).
runLs(e,t,o),"run"),line:n((e,{at:t})=>na(e,t===void 0),"line"),exitCode:n(()=>0,"exitCode"),text:n(e=>`${Ut(e)}
`,"text"),markdown:n(e=>`## Keys in the backup

${(0,J.Bm)(Ut(e),1e3)}
`,"markdown"),outputs:n(({generation:e,at:t})=>({outcome:"complete",generation:String(e),"restore-point":t?.time??""}),"outputs"),annotations:n(()=>[],"annotations")};var Lt=r(38970),Wt=r(23365);function oa(e,{
colour:t}){const o=`${jn(e)?"✔":"!"} ${Nt(e)}`,a=(0,Me.C)(t)(jn(e)?"good":"warning",o),c=zt(e).map(([f,h])=>`  ${f.padEnd(25)}${(0,J.Ig)(h,500)}`);return`
${a}

${c.join(`
`)}
`}n(oa,"renderProbeText");function sa(e){const t=zt(e).map(([o,a])=>`| ${o} | ${(0,J.Bm)(a,500)} |`);return`## ${jn(e)?"✅":"⚠️"} ${(0,J.Bm)(Nt(e),300)}

| | |
| --- | --- |
${t.join(`
`)}
`}n(sa,"renderProbeSummary");function jn({copyPath:e,sample:t}){return e.path!==null&&t?.path!==null}n(jn,"ok");function Nt({copyPath:e,sample:t}){return t!==null&&t.path===null?"The sample could not \
be copied":e.path===null?"No copy path works":`Copies are ${e.path}`}n(Nt,"verdictOf");function zt(e){const{capabilities:t,sample:o,copyPath:a,clockSkew:c}=e,f=n((C,W)=>C&&W?"honoured":C?"If-None-Matc\
h only":W?"If-Match only":"ignored or refused","both"),h=n((C,W)=>C?W?"honoured":"IGNORED":"no such operation","pin"),v=t.unsure??[];return[["hot",`${(0,X.fW)(e.hot)} at ${e.hot.endpoint}`],["cold",`${(0,X.
fW)(e.cold)} at ${e.cold.endpoint}`],["copy path",`${a.path??"none"}: ${a.reason}`],["sample",(0,Lt.EB)(o)],["traffic",(0,Lt.nR)(e.traffic)],["conditions on Put",f(t.putIfAbsent,t.putIfMatch)],["condi\
tions on Copy",f(t.copyIfAbsent,t.copyIfMatch)],["conditions on Complete",f(t.completeIfAbsent,t.completeIfMatch)],["condition on Delete",t.deleteIfMatch?"honoured":"ignored or refused"],["source pin \
of Copy",h(t.copy,t.copyPin)],["source pin of PartCopy",h(t.partCopy,t.partCopyPin)],["pin of GET",h(!0,t.getPin)],["signed bodies",t.signedBody===!0?"checked by the store":"not checked: this program \
hashes them"],["part copy",ra(e)],["keys that are one",ia(t)],["listing of hot",e.sorted?"in order":"out of order: sorted on disk"],["versioning of cold",e.versioning],["object lock of cold",ca(t.objectLock)],
["this key",(0,Wt.rH)(t.versionDelete,e.versioning)],["clock skew",c===0?"under 2 s":`${c<0?"-":""}${(0,i.a3)(Math.abs(c))}`],["tags",aa(e.capabilities.copiesTags)],["operation ceiling",`${(0,i.z3)(e.
operationCeiling)} (not tested: lowered if a store refuses)`],...v.length===0?[]:[["no answer",`${v.join(", ")}: treated as no, and tested again by the next run`]],...e.notes.map(C=>["note",C])]}n(zt,
"factsOf");function ra({cold:e,capabilities:t}){return t.partCopy?"works":e.api==="gcs"?"not needed: a copy of any size is one object, in several calls":"not supported: objects that need parts are str\
eamed"}n(ra,"partCopyWords");function aa(e){return e===void 0?"not tested: they could not be written or read":e?"server-side copies carry them":"lost by server-side copies, without an error"}n(aa,"tag\
Words");function ia({aliases:e,aliasesPaths:t}){const o=e??(t?["slashes","dots"]:[]);return o.length===0?"none: each key is an object of its own":`${o.join(", ")}: such keys are stored below .flashbac\
k-backup/objects/`}n(ia,"aliasWords");function ca(e){if(e===void 0)return"not checked";if(e.status==="unknown")return`unknown: the store did not say (${e.why})`;const{status:t,retention:o,deletedDays:a}=e,
c=t==="off"?"off":da(o);return a===void 0?c:`${c}; what is deleted or overwritten is kept, and billed, for ${a} more day(s) (soft delete)`}n(ca,"lockWords");function da(e){if(e===void 0)return"on, wit\
hout a default retention";const{mode:t,days:o,years:a}=e;return o===void 0&&a===void 0?`on: each object is locked (${t})`:`on: each object is locked for ${o===void 0?`${a??0} year(s)`:`${o} day(s)`} (${t}\
), and is kept that long regardless of retention`}n(da,"retentionWords");var mn=r(89113);function Ue(e){return"outcome"in e&&"problem"in e}n(Ue,"isStopped");function Un({outcome:e}){return e==="skippe\
d"?0:1}n(Un,"stoppedExitCode");function Ln({command:e,outcome:t}){return`${e==="probe"?"Probe":"Rebuild"} ${t}`}n(Ln,"stoppedTitle");function ua(e,{colour:t}){const{outcome:o,problem:a,runId:c}=e,f=`${o===
"skipped"?"!":"✘"} ${Ln(e)}`;return`
${(0,Me.C)(t)(o==="skipped"?"warning":"bad",f)}  ${(0,J.Ig)(a.message,2e3)}

  ${(0,J.Ig)(a.advice,500)}

  run ${(0,J.Ig)(c,120)}
`}n(ua,"renderStoppedText");function la(e){const{outcome:t,problem:o,runId:a}=e;return`## ${t==="skipped"?"⏭️":"❌"} ${Ln(e)}

${(0,J.Bm)(o.message,2e3)}

${(0,J.Bm)(o.advice,500)}

Run ${(0,J.m6)(a,120)}.
`}n(la,"renderStoppedSummary");function Kt(e){const{ending:t}=e;return{...e,exitCode:n((o,a)=>Ue(o)?Un(o):e.exitCode(o,a),"exitCode"),text:n((o,a)=>Ue(o)?ua(o,a):e.text(o,a),"text"),markdown:n(o=>Ue(o)?
la(o):e.markdown(o),"markdown"),outputs:n(o=>Ue(o)?{outcome:o.outcome,"run-id":o.runId}:e.outputs(o),"outputs"),annotations:n((o,a)=>Ue(o)?[fa(o)]:e.annotations(o,a),"annotations"),...t===void 0?{}:{ending:n(
(o,a)=>{if(!Ue(o))return t(o,a);if(Un(o)===0)return;const{outcome:c,problem:f}=o;return{...(0,mn.g)(c,!0,f.message),problem:f}},"ending")}}}n(Kt,"orStopped");function fa(e){const t=Ln(e);return Un(e)===
0?(0,we.Pi)("warning",{title:t,meaning:"Nothing was done:"},e.problem):(0,we.Pi)("error",{title:t,meaning:"The lease was lost in mid-run:"},e.problem)}n(fa,"stoppedAnnotation");const ha=Kt({name:"prob\
e",noun:"Probe",summary:"test how objects are copied between hot and cold, and which conditions cold honours",about:"Copies one small object of hot to a temporary name in cold, tries conditions, pins \
and part copies there, removes it all, and reports the copy path and whether traffic was counted. Later runs use what it found. Hot is only read.",examples:[["how would objects be copied, and what doe\
s cold honour?","probe --hot s3://shop --cold s3://shop-backup"]],exitCodes:"Exit code: 0, also if another run held the lease and nothing was done; 1 if it failed, or on bad input.",stopping:"Stopping\
.",parse:hs,shown:n(({copyPaths:e,leaseWait:t})=>[["copy-path",e.join(", ")],["lease-wait",(0,i.a3)(t)]],"shown"),run:n(async(e,t)=>(await Promise.all([r.e(3878),r.e(6752),r.e(3360),r.e(7599),r.e(6243),
r.e(4485),r.e(6322),r.e(2799),r.e(1578)]).then(r.bind(r,11578))).runProbe(e,t),"run"),exitCode:n(()=>0,"exitCode"),text:oa,markdown:sa,outputs:n(({runId:e})=>({outcome:"complete","run-id":e}),"outputs"),
annotations:n(()=>[],"annotations")}),pa={complete:"Prune stopped",incomplete:"Prune stopped",skipped:"Prune skipped",failed:"Prune failed"},ma={name:"prune",noun:"Prune",summary:"delete old versions \
by the retention policy; --dry-run only reports which",about:"Judges every version by --retention, condemns what the policy no longer keeps, and deletes what an earlier run condemned at least --prune-\
delay ago. A backup does the same at its end. With --dry-run it reports what would be kept and deleted, and why, and changes nothing; a READ key on cold is enough for that.",examples:[["what a policy \
would keep and delete, and why","prune --cold s3://shop-backup --retention '* daily=7 weekly=4' --dry-run"]],exitCodes:`Exit code: 0 complete or skipped; 1 failed or bad input; 2 a guard tripped,
and nothing was pruned; 3 incomplete (run it again).`,stopping:"Stopping: what was deleted stays deleted, and the next prune continues. Press Ctrl-C again to stop at once.",parse:as,shown:n(({pruning:e,
dryRun:t})=>[...(0,de.rD)(e),["dry-run",String(t)]],"shown"),run:n(async(e,t)=>(await Promise.all([r.e(3878),r.e(6752),r.e(3360),r.e(7599),r.e(6243),r.e(6530),r.e(7657)]).then(r.bind(r,46255))).runPrune(
e,t),"run"),exitCode:pe.yN,text:pe.k9,markdown:Ot.L5,outputs:n(({outcome:e,runId:t,generation:o,generationSha256:a="",prune:c})=>({outcome:e,"run-id":t,generation:String(o),"generation-sha256":a,pruned:String(
c?.deleted.objects??0)}),"outputs"),annotations:n(({outcome:e,problem:t,prune:o,notices:a=[]})=>{const c=e==="failed"?"error":"warning",f=pa[e];return[...t===null?[]:[(0,we.Pi)(c,{title:f,meaning:""},
t)],...(0,we.BV)(o),...(0,we.rb)(a)]},"annotations"),reported:{headline:n(({outcome:e,prune:t,problem:o})=>{const a=(0,Ie.EG)(t)?"Pruning stopped":`Prune ${e}`,c=t===null?"":(0,pe.U7)(t);return je({title:a,
meaning:c},o??(0,pe.gw)(t))},"headline"),metrics:Kr},ending:n(e=>{const t=(0,pe.yN)(e),o=t===1||t===2;if(e.dryRun||!o&&e.outcome!=="complete")return;const a=e.problem??(0,pe.gw)(e.prune);return{...(0,mn.
g)(e.outcome,o,a?.message),problem:a}},"ending")};function ga(e,{colour:t}){const{title:o,meaning:a}=Ft(e),c=(0,Me.C)(t),f=(0,be.uA)(Zt(e),c);return`
${c("good",`✔ ${o}`)}  ${a}

${f.join(`
`)}

  run ${(0,J.Ig)(e.runId,120)}
`}n(ga,"renderRebuildText");function $a(e){const{title:t,meaning:o}=Ft(e),a=Zt(e).map(([c,f,h])=>`| ${c} | ${(0,i.B4)(f)} | ${h} |`);return`## ✅ ${t}

${o}

| | objects | |
| --- | ---: | --- |
${a.join(`
`)}

Run ${(0,J.m6)(e.runId,120)}.
`}n($a,"renderRebuildSummary");function Ft({generation:e}){return{title:"Manifest rebuilt",meaning:`It is generation ${e}. It has no restore point yet: the next backup makes the first one.`}}n(Ft,"reb\
uild_words");function Zt(e){return[["adopted",e.adopted,"equal in cold and hot"],["different",e.different,"different in hot, or not proven equal: the next backup keeps and replaces them"],["missing",e.
missing,"not in cold: the next backup copies them"],["only in cold",e.onlyInCold,"kept, absent from hot"],["old versions",e.oldVersions,"found by their names"]]}n(Zt,"rebuild_rows");const ya=Kt({name:"\
rebuild",noun:"Rebuild",summary:"make a new manifest from cold and hot, when the old one is lost or damaged",about:"Makes a new manifest from listings of hot and cold: for when state is lost or damage\
d, or another tool filled cold. Copies and deletes nothing, and refuses to replace a sound manifest. The next backup makes the first restore point.",examples:[["only if there is no valid manifest","re\
build --hot s3://shop --cold s3://shop-backup"]],exitCodes:"Exit code: 0, also if another run held the lease and nothing was done; 1 if it failed, or on bad input.",stopping:"Stopping: nothing is comm\
itted. Press Ctrl-C again to stop at once.",parse:fs,shown:n(({trustSize:e,leaseWait:t})=>[["trust-size",String(e)],["lease-wait",(0,i.a3)(t)]],"shown"),run:n(async(e,t)=>(await Promise.all([r.e(3878),
r.e(6752),r.e(3360),r.e(7599),r.e(6243),r.e(657),r.e(239)]).then(r.bind(r,80239))).runRebuild(e,t),"run"),exitCode:n(()=>0,"exitCode"),text:ga,markdown:$a,outputs:n(({runId:e,generation:t,generationSha256:o=""})=>({
outcome:"complete","run-id":e,generation:String(t),"generation-sha256":o}),"outputs"),annotations:n(({notices:e=[]})=>(0,we.rb)(e),"annotations"),ending:n(()=>(0,mn.g)("complete",!1),"ending")});var Se=r(
50018),Le=r(88214);function wa(e){const{tone:t,mark:o,title:a,meaning:c}=(0,Se.c6)(e);return(0,un.C)({title:a,tone:t,mark:o,meaning:c,time:(0,X.fU)(e.finished),sections:[_n(e.problem,t==="bad"?"bad":"\
warning"),ba(e),kn("Not restored",e.holes,"were not restored"),_a(e),ka(e),Pa(e.plan),vn(e.notices),ue("Run",(0,O.PT)`<p>Run ${(0,O.aY)(e.runId,120)}, ${(0,O.cz)((0,X.fU)(e.started),40)} to ${(0,O.cz)(
(0,X.fU)(e.finished),40)}.</p>`,Ta(e))]})}n(wa,"renderRestorePage");function ba(e){const{restorePoint:t,counts:o,bytes:a,dryRun:c,plan:f,durationMs:h}=e,v=(0,Le.e)(o),C=[t===null?["As of","none"]:["As\
 of",(0,O.cz)((0,X.fU)(t.time),40),`run ${t.run}${(0,X.HA)(t)}`],["Keys then",(0,i.B4)(o.keys)],c?["Would be restored",(0,i.B4)(o.planned),(0,i.z3)(f?.copyBytes??0)]:["Restored",(0,i.B4)(o.restored),(0,i.
z3)(a.restored)],["Already there",(0,i.B4)(o.equal)],["Not restored",v===0?"0":(0,O.PT)`<strong class="bad">${(0,i.B4)(v)}</strong>`],["Took",(0,i.a3)(h),a.restored===0?"":(0,i.CE)(a.restored,h)]];return(0,O.
PT)`${dn(C)}<p>${(0,O.aY)((0,X.fW)(e.cold),300)} → ${(0,O.aY)((0,X.fW)(e.to),300)}</p><p class="dim">Receipt: ${(0,Se.DG)(o)}.</p>`}n(ba,"restore_glance");const Ea=[["added","were absent"],["replace\
d","replaced other content"],["equal","already there"],["different","left alone, with other content"],["expired","removed by max-age, no longer in the backup"],["thawing","archived, thaw requested: ru\
n the same restore again"],["failed",""],["deferred","to the next run"],["bySize","of those restored: verified by size alone"]];function _a({counts:e}){const t=Ea.filter(([o])=>e[o]>0).map(([o,a])=>[o===
"bySize"?"by size":o,(0,i.B4)(e[o]),a]);return t.length===0?O.K$:ue("Keys",me("What became of them",["keys","#number","meaning"],t))}n(_a,"keysSection");function ka({paths:e,copyPath:t}){const o=["nat\
ive","emulated","streamed"].filter(f=>e[f].objects>0);if(o.length===0)return O.K$;const a=o.map(f=>[f,(0,i.B4)(e[f].objects),(0,i.z3)(e[f].bytes)]),c=t===null?O.K$:(0,O.PT)`<p>${t.path}, because ${t.reason}.</p>`;
return ue("Copy paths",me("By copy path",["copied","#objects","#bytes"],a),c)}n(ka,"pathsSection");const va=50;function Pa(e){if(e===null||e.points.length===0)return O.K$;const t=e.points.slice(0,va).
map(({time:a,run:c,keys:f,holes:h})=>[(0,O.cz)((0,X.fU)(a),40),(0,O.aY)(c,120),(0,i.B4)(f),h===0?"–":(0,i.B4)(h)]);return ue("Restored from",me("Restore points that keys come from",["restore point",
"run","#keys","#holes"],t))}n(Pa,"pointsSection");const Ht=20;function Ta({scope:{prefixes:e,include:t}}){const o=[...e.slice(0,Ht).map(a=>(0,O.PT)`<li>prefix ${(0,O.aY)(a)}</li>`),...t.slice(0,Ht).map(
a=>(0,O.PT)`<li>only ${(0,O.aY)(a)}</li>`)];return o.length===0?O.K$:Re("Scope",(0,O.PT)`<ul>${o}</ul>`)}n(Ta,"restore_scope");const xa={name:"restore",noun:"Restore",summary:"restore keys as of a res\
tore point to another bucket or to hot",about:"Restores keys from cold as they were at a restore point, content and metadata, to another bucket or, with --confirm, to hot. Prints the plan first (--dry\
-run: only the plan). Equal objects are skipped; different ones are left alone without --overwrite; nothing is ever deleted. A READ key on cold is enough. If it is interrupted, run it again: it contin\
ues where it stopped.",examples:[["what would be restored, of the newest restore point","restore --cold s3://shop-backup --to s3://shop-restored --dry-run"],["a prefix as of a day","restore --cold s3:\
//shop-backup --to s3://shop-restored --prefixes img/ --at 2026-11-03"],["everything, back into hot","restore --cold s3://shop-backup --hot s3://shop --to hot --confirm shop --overwrite"]],exitCodes:`\
Exit code: 0 everything is restored; 1 failed or bad input; 2 more than --max-failures keys were not
restored, or the quota is used up; 3 incomplete, or objects are being thawed (run it again).`,stopping:"Stopping: run it again to continue. Press Ctrl-C again to stop at once.",parse:ss,shown:n(e=>[["\
to",(0,de.z7)(e.to)],["at",(0,de.z)(e.at)],["prefixes",(0,de.y9)(e.prefixes,"all")],["include",(0,de.y9)(e.include,"all")],["overwrite",String(e.overwrite)],["thaw",e.thaw===void 0?"no":`${e.thaw.days}\
d, ${e.thaw.tier}`],...(0,de.pK)(e)],"shown"),run:n(async(e,t)=>(await Promise.all([r.e(3878),r.e(6752),r.e(3360),r.e(7599),r.e(6243),r.e(4485),r.e(6322),r.e(8682),r.e(9442)]).then(r.bind(r,39442))).runRestore(
e,t),"run"),exitCode:n((e,{maxFailures:t})=>(0,Le.E)(e,t),"exitCode"),text:Se.wS,markdown:Se.VH,html:wa,outputs:n(({outcome:e,runId:t,restorePoint:o,counts:a,bytes:c,paths:f})=>({outcome:e,"run-id":t,
"restore-point":o?.time??"",scanned:String(a.keys),copied:String(a.restored),unchanged:String(a.equal),failed:String((0,Le.e)(a)),restored:String(a.restored),different:String(a.different),"bytes-copie\
d":String(c.restored),"native-copies":String(f.native.objects),"emulated-copies":String(f.emulated.objects),"streamed-copies":String(f.streamed.objects)}),"outputs"),annotations:n((e,{maxFailures:t})=>(0,we.
qq)((0,Le.E)(e,t),(0,Se.c6)(e),e.problem,e.holes,e.notices),"annotations"),reported:{headline:n(e=>je((0,Se.c6)(e),e.problem),"headline"),metrics:Wr},ending:n((e,{maxFailures:t})=>{const o=(0,Le.E)(e,
t);if(!(e.dryRun||o===3))return{outcome:e.outcome,red:o!==0,meaning:(0,Se.c6)(e).meaning,problem:e.problem,holes:e.holes,failed:(0,Le.e)(e.counts),restorePoint:e.restorePoint?.time??null}},"ending")};
function Oa(e){if(e===null)return[["anchor",[{text:"none: whoever can write to cold can put an older state back"}]]];const t=e.places.map((o,a)=>[a===0?"anchor":"",[{text:o.place,code:!0},{text:`: ${Sa(
o)}${Ma[o.state]}`}]]);return e.token===null?t:[...t,["",[{text:"to accept it: accept-rollback: "},{text:e.token,code:!0}]]]}n(Oa,"anchorFacts");const Ma={agrees:", as cold does",ahead:"; cold is ahea\
d, and was made from it",none:"no record yet: the next commit makes one",refused:", and cold does not: it was rolled back, or replaced",unreadable:"cannot be read"};function Sa({generation:e,time:t,ageMs:o}){
return e===null||t===null||o===null?"":`generation ${e} of ${(0,X.fU)(t)}, ${(0,i.a3)(Math.max(0,o))} old`}n(Sa,"knows");function Aa({above:e,missing:t}){const o=[];return e.length>0&&o.push(["above H\
EAD",[{text:`${(0,i.x0)(e.length,"generation")} (${e.join(", ")}): left by a run that was cut off while it committed; if there was none, HEAD was put back to an older one`}]]),t.length>0&&o.push(["not\
 in cold",[{text:`${(0,i.x0)(t.length,"generation")} below HEAD (${t.join(", ")}): skipped by a run that was cut off; if there was none, somebody removed them`}]]),o}n(Aa,"numberFacts");function Ba(e,t){
const o=(0,Me.C)(t.colour),c=e.problem!==null?`${o("bad",`✘ ${We(e)}`)}  ${(0,J.Ig)(e.problem,500)}`:o(e.scopes.length===0?"warning":"good",`${za(e)} ${We(e)}`),f=Gt(e).map(([h,v])=>`  ${h.padEnd(15)}${v.
map(C=>(0,J.Ig)(C.text,300)).join("")}`);return`
${c}

${f.join(`
`)}
`}n(Ba,"renderStatusText");function Da(e){const t=Gt(e).map(([a,c])=>`| ${a} | ${c.map(({text:f,code:h})=>h===!0?(0,J.m6)(f,300):(0,J.Bm)(f,300)).join("")} |`),o=e.problem===null?"":`
**${(0,J.Bm)(e.problem,500)}**
`;return`## ${e.problem===null?Ka(e):"❌"} ${We(e)}
${o}
| | |
| --- | --- |
${t.join(`
`)}
`}n(Da,"renderStatusSummary");const Wn=20,Nn=5;function Gt(e){const{generation:t,lease:o,unfinished:a,capabilities:c,manifest:f,hot:h}=e,v=[["cold",Xt(e.cold)]];if(h!==null&&v.push(["hot",Xt(h)]),t!==
null){const{number:C,time:W,run:G,program:q,complete:re}=t,fe=`, ${(0,X.fU)(W)} by flashback-backup ${q}, run `,ze=re?"":": incomplete, so no restore point";v.push(["generation",[{text:`${C}${fe}`},{text:G,
code:!0},{text:ze}]]),v.push(["",[{text:"SHA-256 "},{text:t.sha256,code:!0}]]),v.push(["",[{text:"attested, if examples/attest.yml is used: "},{text:Ca(C),code:!0}]]),v.push(["manifest",[{text:`${(0,i.
x0)(f.keys,"key")}, including those gone, in ${(0,i.x0)(f.segments,"segment")}; ${(0,i.z3)(f.bytes)} live`}]])}for(const C of e.scopes.slice(0,Wn))v.push(...Wa(C));e.scopes.length>Wn&&v.push(["",[{text:`\
…and ${(0,i.x0)(e.scopes.length-Wn,"more scope")}`}]]),e.scopes.length===0?v.push(["restore point",[{text:"none yet"}]]):v.push(...ja(e)),v.push(...La(e));for(const{owner:C,at:W,expires:G}of e.restoring.
slice(0,5))v.push(["restoring",[{text:`as of ${(0,X.fU)(W)}, run `},{text:C,code:!0},{text:`, until ${(0,X.fU)(G)} or longer: nothing is deleted while it runs`}]]);if(e.restoring.length>5&&v.push(["",
[{text:`…and ${(0,i.B4)(e.restoring.length-5)} more`}]]),e.signed!==null&&v.push(["signed",[{text:Ia(e.signed)}]]),v.push(...Oa(e.anchor),...e.numbers===null?[]:Aa(e.numbers)),o===null?v.push(["leas\
e",[{text:"never taken"}]]):o.held?v.push(["lease",[{text:"held by "},{text:o.owner,code:!0},{text:` until ${(0,X.fU)(o.expires??"")} (epoch ${o.epoch})`}]]):v.push(["lease",[{text:`free (epoch ${o.epoch}\
)`}]]),a.runs>0&&v.push(["unfinished",[{text:`${(0,i.x0)(a.runs,"run")} with ${(0,i.x0)(a.journals,"journal")} not committed yet: the next run continues from there`}]]),e.condemned>0&&v.push(["condemn\
ed",[{text:`${(0,i.x0)(e.condemned,"stored object")} that no version needs`}]]),c!==null){const{immutable:C,versionDelete:W}=c;v.push(["overlaps",[{text:Na(c)}]]),v.push(["immutable",[{text:(0,Wt.Ud)(
C,W??void 0)}]])}return v}n(Gt,"facts");function Ia({state:e,signer:t}){switch(e){case"verified":return`by ${t??""}, a trusted signer`;case"not-checked":return"yes, but not checked: no trusted-signers\
 are given";case"unsigned":return"no: whoever can write to cold can forge what is restored and deleted; a signing-key prevents it"}}n(Ia,"signedWords");function Ca(e){return`gh attestation verify ${e}\
.json --repo <owner>/<repository> --predicate-type https://github.com/org/flashback-backup/restore-point/v1`}n(Ca,"attestation");const Ra=10;function ja({points:e,restorePointCount:t}){const o=e.slice(
0,Ra).map(({time:f,run:h,prefixes:v,exclude:C,holes:W})=>{const G=W===0?"":`, ${(0,i.x0)(W,"hole")}`;return["",[...[{text:f,code:!0},{text:", run "},{text:h,code:!0}],{text:", "},...Yt(v,C),{text:G}]]}),
a=t-o.length,c=a>0?[["",[{text:`…and ${(0,i.B4)(a)} earlier (--json shows all)`}]]]:[];return[["in all",[{text:(0,i.x0)(t,"restore point")}]],...o,...c]}n(ja,"pointFacts");const Ua=10;function La({verified:e,
generation:t,time:o}){if(t===null)return[];if(e.length===0)return[["verified",[{text:"never"}]]];const a=[...e].sort((h,v)=>v.faults-h.faults||(h.verified<v.verified?-1:1)),c=a.slice(0,Ua).map(({prefix:h,
verified:v,faults:C},W)=>{const G=Vt(Date.parse(o)-Date.parse(v)),q=h===""?[{text:"keys without a folder"}]:[{text:h,code:!0}],re=C===0?"":`: ${(0,i.x0)(C,"fault")}`;return[W===0?"verified":"",[...q,{
text:` ${(0,X.fU)(v)}, ${G}${re}`}]]}),f=a.length-c.length;return f>0?[...c,["",[{text:`…and ${(0,i.x0)(f,"prefix","prefixes")} later`}]]]:c}n(La,"verifiedFacts");function Wa({prefixes:e,exclude:t,time:o,
ageMs:a,holes:c,run:f}){const h=[["restore point",[{text:`${(0,X.fU)(o)}, ${Vt(a)}, `},...Yt(e,t),{text:", run "},{text:f,code:!0}]]];if(c.count>0){const v=c.list===null?[]:[{text:", listed in "},{text:c.
list,code:!0}];h.push(["holes",[{text:(0,i.x0)(c.count,"key")},...v]])}return h}n(Wa,"scopeFacts");function Yt(e,t){const o=n(a=>[...a.slice(0,Nn).flatMap((c,f)=>[...f===0?[]:[{text:", "}],{text:c,code:!0}]),
...a.length>Nn?[{text:` and ${(0,i.B4)(a.length-Nn)} more`}]:[]],"list");return[...e.length===0?[{text:"all keys"}]:[{text:"keys below "},...o(e)],...t.length===0?[]:[{text:" without "},...o(t)]]}n(Yt,
"scopeParts");function Na({overlap:e,conditions:t,probed:o}){const a=t.length===0?"none":t.join(", ");return e==="prevented"?`prevented: cold honours conditional writes (${a}; tested ${(0,X.fU)(o)})`:
`only detected: cold ignores conditional writes (honoured: ${a}; tested ${(0,X.fU)(o)}), so runs must not overlap`}n(Na,"overlaps");function Xt(e){return[{text:(0,X.fW)(e),code:!0},{text:" at "},{text:e.
endpoint,code:!0}]}n(Xt,"place");function Vt(e){return e<0?`${(0,i.a3)(-e)} in the future`:`${(0,i.a3)(e)} ago`}n(Vt,"ago");function We(e){const t=e.problem!==null;return t&&e.anchor?.state==="refused"?
"Backup does not agree with its anchor":t&&e.anchor?.state==="unreadable"?"Anchor cannot be read":e.generation===null?"No backup yet":e.problem!==null?"Backup is silent":e.scopes.length===0?"No restor\
e point yet":"Backup found"}n(We,"statusTitle");function za(e){return e.scopes.length===0?"!":"✔"}n(za,"mark");function Ka(e){return e.scopes.length===0?"⚠️":"✅"}n(Ka,"emoji");function Fa(e){const{
problem:t,scopes:o,cold:a,hot:c,time:f}=e,h=t!==null?"bad":o.length===0?"warning":"good",v=c===null?O.K$:(0,O.PT)`${(0,O.aY)((0,X.fW)(c),300)} → `;return(0,un.C)({title:We(e),tone:h,mark:h==="bad"?"\
✘":h==="warning"?"!":"✔",meaning:Za(e),time:(0,X.fU)(f),sections:[t===null?O.K$:(0,O.PT)`<div class="box bad"><p>${(0,O.cz)(t,1e3)}</p></div>`,Ha(e),(0,O.PT)`<p>${v}${(0,O.aY)((0,X.fW)(a),300)} at ${a.
endpoint}</p>`,Ya(e),pt({count:e.restorePointCount,leaving:0,points:e.points.map(({time:C,run:W,holes:G})=>({time:C,run:W,holes:G,kept:!0,reasons:[]})),judged:!1}),Mn(e.verified,f),Va(e)]})}n(Fa,"rend\
erStatusPage");function Za({scopes:e}){const[t]=e;return t===void 0?"There is no restore point yet.":`The newest restore point is ${(0,i.a3)(Math.max(0,t.ageMs))} old.`}n(Za,"newest");function Ha({scopes:e,
restorePointCount:t,manifest:o,generation:a,condemned:c}){const[f]=e;return dn([["Newest restore point",f===void 0?"none":(0,O.cz)((0,X.fU)(f.time),40)],["Restore points",(0,i.B4)(t)],["Keys",(0,i.B4)(
o.keys),"including those gone"],["Bytes",(0,i.z3)(o.bytes),"of what hot has"],["Generation",a===null?"none":(0,i.B4)(a.number)],["Condemned",(0,i.B4)(c),"stored objects that no version needs"]])}n(Ha,
"status_glance");const Ga=50,Jt=5;function Ya({scopes:e}){if(e.length===0)return O.K$;const t=e.slice(0,Ga).map(({prefixes:a,exclude:c,time:f,ageMs:h,run:v,holes:C})=>[Xa(a,c),(0,O.cz)((0,X.fU)(f),40),
(0,i.a3)(Math.max(0,h)),(0,O.aY)(v,120),C.count===0?"–":(0,O.PT)`<strong class="bad">${(0,i.B4)(C.count)}</strong>`]),o=e.length-t.length;return ue("Scopes",me("The newest restore point of each",["s\
cope","restore point","age","run","#holes"],t),o>0?(0,O.PT)`<p>…and ${(0,i.x0)(o,"more scope")}.</p>`:O.K$)}n(Ya,"scopesSection");function Xa(e,t){const o=n(c=>{const f=c.length-Jt;return(0,O.PT)`${c.
slice(0,Jt).map((h,v)=>(0,O.PT)`${v===0?"":", "}${(0,O.aY)(h)}`)}${f>0?` and ${(0,i.B4)(f)} more`:""}`},"list"),a=t.length===0?O.K$:(0,O.PT)` without ${o(t)}`;return e.length===0?(0,O.PT)`all keys${a}`:
(0,O.PT)`${o(e)}${a}`}n(Xa,"scopeWords");function Va({generation:e,lease:t,unfinished:o,signed:a,anchor:c}){const h=[["lease",t===null?"never taken":t.held?(0,O.PT)`held by ${(0,O.aY)(t.owner,120)} until ${(0,O.
cz)((0,X.fU)(t.expires??""),40)}`:"free"],["unfinished",o.runs===0?"nothing":(0,i.x0)(o.runs,"run")],["signed",a===null?"no":a.state],["anchor",c===null?"none":c.state]];return e!==null&&h.push(["SHA-\
256 of the generation",(0,O.aY)(e.sha256)]),ue("State",me("Of the backup in cold",["what","state"],h))}n(Va,"stateSection");function Ja({scopes:e,verified:t,time:o,anchor:a,lease:c}){const[f]=e,h=e.reduce(
(G,q)=>G+q.holes.count,0),v=t.map(G=>Date.parse(G.verified)),C=t.reduce((G,q)=>G+q.faults,0),W=v.length===0?"never":Qt(Date.parse(o)-Math.min(...v));return[["age",f===void 0?"none yet":Qt(f.ageMs)],["\
holes",f===void 0?"–":(0,i.B4)(h)],["verified",C===0?W:`${W}, ${(0,i.B4)(C)} bad`],["anchor",a===null?"none":a.state],...c?.held===!0?[["lease","held"]]:[]]}n(Ja,"statusOverview");function Qt(e){return(0,i.
a3)(Math.max(0,e))}n(Qt,"status_overview_age");const Qa={name:"status",noun:"Status",summary:"report the age of the newest restore point and the state of the backup",about:"Reads the state in cold and\
 reports on the backup: its newest restore points and their holes, which run is writing, what is unfinished. Changes nothing; a READ key on cold is enough. With --max-silence it fails if the newest re\
store point of a scope is too old: of every scope that was ever backed up, or of what covers each of --prefixes.",examples:[["when was the newest restore point, and what is unfinished?","status --cold\
 s3://shop-backup"],["fail if there is none of the last 26 hours","status --cold s3://shop-backup --max-silence 26h"]],exitCodes:"Exit code: 0; 1 if max-silence is exceeded, on bad input, if state can\
not be read, or does not agree with its anchor.",stopping:"Stopping.",readsOnly:!0,parse:is,shown:n(({maxSilence:e,prefixes:t})=>[["max-silence",e===void 0?"none":(0,i.a3)(e)],["prefixes",(0,de.y9)(t,
"every scope")]],"shown"),run:n(async(e,t)=>(await Promise.all([r.e(3878),r.e(6752),r.e(3360),r.e(7599),r.e(6243),r.e(1055)]).then(r.bind(r,21055))).runStatus(e,t),"run"),exitCode:n(({outcome:e})=>e===
"failed"?1:0,"exitCode"),text:Ba,markdown:Da,html:Fa,outputs:n(({outcome:e,generation:t,scopes:o})=>({outcome:e,generation:String(t?.number??""),"generation-sha256":t?.sha256??"","restore-point":o[0]?.
time??"","age-seconds":o[0]===void 0?"":String(Math.max(0,Math.round(o[0].ageMs/1e3)))}),"outputs"),overview:Ja,annotations:n(e=>e.problem===null?[]:[{level:"error",title:We(e),message:(0,J.Ig)(e.problem,
1e3)}],"annotations"),reported:{headline:n(e=>({title:We(e),message:e.problem??""}),"headline"),metrics:Fr},ending:n(({outcome:e,problem:t,scopes:o})=>({...(0,mn.g)(e,t!==null,t??""),restorePoint:o[0]?.
time??null}),"ending")};function zn({outcome:e,counts:t},o){const a=t.faults>o;return e==="incomplete"&&a?2:(0,Ie.FO)(e,a)}n(zn,"verifyExitCode");function Ne({outcome:e,counts:t,bytes:o}){const a=`${(0,i.
x0)(t.versions,"stored object")} read back, ${(0,i.z3)(o.read)}`,c=t.faults===0?"":`; ${(0,i.x0)(t.faults,"fault")} found`,f=t.repaired===0?"":`; ${(0,i.B4)(t.repaired)} repaired`,h=`${a}${c}${f}.`;switch(e){case"\
complete":return{mark:"✔",emoji:"✅",tone:"good",title:"Backup verified",meaning:h};case"degraded":return{mark:"✘",emoji:"❌",tone:"bad",title:"Faults found in the backup",meaning:h};case"incomp\
lete":return{mark:"!",emoji:"⏸️",tone:"warning",title:"Verification incomplete",meaning:h};case"read-only":return{mark:"✘",emoji:"⛔",tone:"bad",title:"Quota used up",meaning:h};case"failed":return{
mark:"✘",emoji:"❌",tone:"bad",title:"Verification failed",meaning:h}}}n(Ne,"verifyVerdict");function qa(e,{colour:t}){const o=(0,Me.C)(t),{tone:a,mark:c,title:f,meaning:h}=Ne(e);return`${["",`${o(
a,`${c} ${f}`)}  ${h}`,"",...(0,be.pb)(e.problem,o),...(0,be.Kp)(eo(e)),...e.faults.flatMap(C=>ei(C,o)),...(0,be.gt)(e.notices,o)].join(`
`)}
`}n(qa,"renderVerifyText");const qt=10;function ei(e,t){const o={tone:"bad",most:qt},a=(0,be.A0)(e,(0,i.B4)(e.count),t,o),c=e.count-qt;return c>0?[...a,`    …and ${(0,i.B4)(c)} more`]:a}n(ei,"faultL\
ines");function ni(e){const t=Ne(e),o=eo(e).map(([c,f])=>`| ${c} | ${(0,J.Bm)(f,600)} |`),a=[`## ${t.emoji} ${t.title}

${t.meaning}

| | |
| --- | --- |
${o.join(`
`)}
`];e.problem!==null&&a.push(`**${(0,J.Bm)(e.problem.message,2e3)}** ${(0,J.Bm)(e.problem.advice,1e3)}
`);for(const c of e.faults){const f=c.examples.map(({key:v,message:C})=>`- ${(0,J.m6)(v,300)}: ${(0,J.Bm)(C,500)}`),h=c.count-f.length;h>0&&f.push(`- …and ${(0,i.B4)(h)} more`),a.push(`**${(0,J.Bm)(
c.cause,60)}**, ${(0,i.B4)(c.count)}. ${c.advice}

${f.join(`
`)}
`)}if(e.prefixes.length>0){const c=e.prefixes.slice(0,50).map(({prefix:h,verified:v,faults:C})=>`| ${(0,J.m6)(h===""?"(no folder)":h,200)} | ${(0,X.fU)(v)} | ${C} |`);a.push(`| prefix | verified | fau\
lts |
| --- | --- | ---: |
${c.join(`
`)}
`);const f=e.prefixes.length-c.length;f>0&&a.push(`…and ${(0,i.B4)(f)} more
`)}for(const{level:c,title:f,message:h}of e.notices)a.push(`- ${c==="warning"?"⚠️":"ℹ️"} **${(0,J.Bm)(f,120)}**: ${(0,J.Bm)(h,1e3)}
`);return a.join(`
`)}n(ni,"renderVerifySummary");function eo({cold:e,counts:t,bytes:o,durationMs:a}){const{keys:c,all:f,versions:h,compared:v,sound:C,noted:W}=t,G=c===f?"all":`of ${(0,i.B4)(f)}`,q=(0,i.CE)(o.read,a);return[
["cold",`${(0,X.fW)(e)} at ${e.endpoint}`],["keys",`${(0,i.B4)(c)} (${G}), ${(0,i.x0)(h,"version")} of them`],["compared",`${(0,i.B4)(v)} by content, ${(0,i.B4)(C-v)} by size`],...W===0?[]:[["noted",(0,i.
x0)(W,"checksum")]],["took",`${(0,i.a3)(a)}${q===""?"":`, ${q}`}`]]}n(eo,"verify_facts");function ti(e){const{tone:t,mark:o,title:a,meaning:c}=Ne(e),{counts:f,bytes:h,durationMs:v,cold:C,finished:W,runId:G,
started:q}=e,re=f.keys===f.all?"all of them":`of ${(0,i.B4)(f.all)}`;return(0,un.C)({title:a,tone:t,mark:o,meaning:c,time:(0,X.fU)(W),sections:[_n(e.problem,t==="bad"?"bad":"warning"),dn([["Keys read",
(0,i.B4)(f.keys),re],["Stored objects",(0,i.B4)(f.versions),(0,i.z3)(h.read)],["Sound",(0,i.B4)(f.sound),`${(0,i.B4)(f.compared)} by content`],["Repaired",(0,i.B4)(f.repaired)],["Faults",f.faults===0?
"0":(0,O.PT)`<strong class="bad">${(0,i.B4)(f.faults)}</strong>`],["Took",(0,i.a3)(v),(0,i.CE)(h.read,v)]]),(0,O.PT)`<p>${(0,O.aY)((0,X.fW)(C),300)} at ${C.endpoint}</p>`,kn("Faults",e.faults,"are mis\
sing or damaged in cold"),Mn(e.prefixes,W),vn(e.notices),ue("Run",(0,O.PT)`<p>Run ${(0,O.aY)(G,120)}, ${(0,O.cz)((0,X.fU)(q),40)} to ${(0,O.cz)((0,X.fU)(W),40)}.</p>`)]})}n(ti,"renderVerifyPage");const oi={
name:"verify",noun:"Verification",summary:"read the backup back and compare it with the manifest, all or a sample; repair it",about:"Reads stored objects back, old versions too, and compares size and \
checksum with the manifest; with --hot also metadata with hot's. Each --sample continues after the keys of the one before. --repair copies what is missing or damaged again, if hot still has that versi\
on. A READ key on cold is enough to find faults; recording what was verified and repairing need WRITE.",examples:[["the next 5 % of the keys: 20 runs read all","verify --cold s3://shop-backup --sample\
 5%"],["all of it, and repair what hot still has","verify --cold s3://shop-backup --hot s3://shop --repair"]],exitCodes:`Exit code: 0 no faults; 1 failed or bad input; 2 more than --max-failures fault\
s remain,
or read-only; 3 incomplete (run it again).`,stopping:"Stopping. Press Ctrl-C again to stop at once.",parse:rs,shown:n(e=>[["prefixes",(0,de.y9)(e.prefixes,"all")],["sample",si(e.sample)],["repair",String(
e.repair)],["concurrency",String(e.concurrency??"auto")],["deadline",(0,i.a3)(e.deadline)],["max-failures",String(e.maxFailures)]],"shown"),run:n(async(e,t)=>(await Promise.all([r.e(3878),r.e(6752),r.
e(3360),r.e(7599),r.e(6243),r.e(4485),r.e(6322),r.e(8682),r.e(657),r.e(6013)]).then(r.bind(r,56013))).runVerify(e,t),"run"),exitCode:n((e,{maxFailures:t})=>zn(e,t),"exitCode"),text:qa,markdown:ni,html:ti,
outputs:n(({outcome:e,runId:t,generation:o,generationSha256:a="",counts:c})=>({outcome:e,"run-id":t,generation:String(o??""),"generation-sha256":a,scanned:String(c.versions),copied:String(c.repaired),
unchanged:String(c.sound),failed:String(c.faults),damaged:String(c.faults),repaired:String(c.repaired)}),"outputs"),annotations:n((e,{maxFailures:t})=>(0,we.qq)(zn(e,t),Ne(e),e.problem,e.faults,e.notices),
"annotations"),reported:{headline:n(e=>je(Ne(e),e.problem),"headline"),metrics:zr},ending:n((e,{maxFailures:t})=>{const o=zn(e,t);if(o===3)return;const{counts:a}=e;return{outcome:e.outcome,red:o!==0,meaning:Ne(
e).meaning,problem:e.problem,holes:e.faults,failed:a.faults,restorePoint:null,faultsFound:a.faults>0,partial:a.keys<a.all||a.faults>0}},"ending")};function si(e){switch(e.kind){case"all":return"all";case"\
count":return String(e.count);case"percent":return`${e.percent}%`}}n(si,"shownSample");const no={yes:"readable now",archived:"archived: it must be thawed before it can be read",thawing:"archived, and \
being thawed",missing:"NOT at that place: run verify",replaced:"ANOTHER object is at that place: run verify",expired:"its content was removed by max-age",unknown:"the store did not answer for it"};function ri({
key:e,versions:t,generation:o}){return`${[`${(0,J.Ig)(e)}: ${(0,i.x0)(t.length,"version")}, the newest first; generation ${o}`,...t.flatMap(ii)].join(`
`)}
`}n(ri,"renderVersionsText");function ai(e){const t=e.versions.map(o=>`| ${(0,X.fU)(o.since)} | ${o.until===null?"now":(0,X.fU)(o.until)} | ${(0,i.z3)(o.size)} | ${o.state} | ${no[o.readable]} |`);return`\
## Versions of ${(0,J.m6)(e.key,1e3)}

| since | until | size | state | readable |
| --- | --- | ---: | --- | --- |
${t.join(`
`)}
`}n(ai,"renderVersionsSummary");function ii(e){const{since:t,until:o,size:a,etag:c,state:f,stored:h,readable:v,restorePoints:C,condemned:W}=e,G=h.versionId===null?"":`, version id ${(0,J.Ig)(h.versionId,
1024)}`,q=h.storageClass===null?"":`, ${(0,J.Ig)(h.storageClass,100)}`,{count:re,newest:fe}=C,ze=fe===null?"":`, the newest ${(0,X.fU)(fe.time)} (run ${(0,J.Ig)(fe.run,120)})`,ro=ci(e);return["",`  ${(0,X.
fU)(t)} to ${o===null?"now":(0,X.fU)(o)}  ${f}`,`    content         ${a} bytes, ETag ${(0,J.Ig)(c,200)}, modified ${(0,X.fU)(e.modified)}`,`    stored          ${(0,J.Ig)(h.path)}${G}${q}, ${(0,X.fU)(
h.time)}`,`    verified by     ${h.evidence}${h.checksum===null?"":`, ${(0,J.Ig)(h.checksum,200)}`}`,`    readable        ${no[v]}`,`    restore points  ${re}${ze}`,...ro===void 0?[]:[`    retention  \
     ${ro}`],...W===null?[]:[`    condemned       ${(0,X.fU)(W)}: a prune deletes it once prune-delay has passed`]]}n(ii,"versionLines");function ci({kept:e}){if(e===null)return;const t=`${e.code}${e.
detail===""?"":`: ${(0,J.Ig)(e.detail,300)}`}`,o=e.until===null||!e.keep?"":`, until ${(0,X.fU)(e.until)} at the latest (max-age)`;return e.keep?`kept (${t})${o}`:`not kept (${t}): the next prune cond\
emns it`}n(ci,"keptWords");const Kn={backup:_e,restore:xa,verify:oi,prune:ma,status:Qa,ls:ta,versions:{name:"versions",noun:"Versions",summary:"list every version that the backup has of one key",about:"\
Shows every version of a key that the backup has, the newest first: from when to when it was current, size and ETag, where it is stored, whether it can be read now, which restore points have it, and w\
ith --retention whether and why the policy keeps it. Changes nothing; a READ key on cold is enough.",examples:[["when did it change?","versions etc/app.conf --cold s3://shop-backup"],["and what does a\
 policy keep of it?","versions etc/app.conf --cold s3://shop-backup --retention '* daily=7 weekly=4'"]],exitCodes:"Exit code: 0; 1 if the backup has no such key, or on bad input.",stopping:"Stopping.",
readsOnly:!0,positional:{placeholder:"<key>",input:"key"},parse:ds,shown:n(({key:e,policy:t})=>[["key",(0,d.T)(e)],["retention",t===void 0?"not given":`${t.length} line(s)`]],"shown"),run:n(async(e,t)=>(await Promise.
all([r.e(3878),r.e(6752),r.e(3360),r.e(7599),r.e(6243),r.e(4485),r.e(2118)]).then(r.bind(r,82118))).runVersions(e,t),"run"),exitCode:n(()=>0,"exitCode"),text:ri,markdown:ai,outputs:n(({generation:e})=>({
outcome:"complete",generation:String(e)}),"outputs"),annotations:n(()=>[],"annotations")},diff:Gr,cat:Hr,rebuild:ya,probe:ha,plan:Qr,shard:qr,commit:ea},to={adopt:"rebuild"};function oo(e){return Object.
hasOwn(to,e)?to[e]??e:e}n(oo,"registry_nameOf");function so(e,t=Kn){const o=_.Lo.find(a=>a===oo(e));if(o!==void 0)return t[o];throw new s.d("command",`${(0,d.T)(e)} is not a command of this version; e\
xpected one of ${_.Lo.join(", ")}`)}n(so,"commandNamed");function fi(e,t){return di(so(given(e,"command")).name,e,t)}n(fi,"parseOptions");function di(e,t,o){return Kn[e].parse(a=>given(t,a),o)}n(di,"p\
arseOptionsOf")}),462:((Z,M,r)=>{r.d(M,{L:n(()=>d,"L")});var s=r(15962);async function d(_,$){if(!(0,s.OK)(_))return{options:_,warnings:[]};const{resolveOptions:i}=await Promise.all([r.e(3878),r.e(6752),
r.e(3360),r.e(3388)]).then(r.bind(r,44271)),{rotations:E}=await Promise.all([r.e(3878),r.e(6752),r.e(3360),r.e(7668)]).then(r.bind(r,99887)),g=await i(_,$);return{options:g,warnings:g.command==="backu\
p"?[]:E(g)}}n(d,"resolved")}),43954:((Z,M,r)=>{r.d(M,{O4:n(()=>E,"O4"),pK:n(()=>u,"pK"),rD:n(()=>p,"rD"),y9:n(()=>w,"y9"),z:n(()=>I,"z"),z7:n(()=>b,"z7")});var s=r(34166),d=r(28071),_=r(79218),$=r(43629);
const i=50;function E(y,m){return[["command",m.command],...m.hot===void 0?[]:[["hot",b(m.hot)]],["cold",b(m.cold)],...k(m.cold),...y.shown(m),...g(m)]}n(E,"shownOptions");function g(y){const m="report\
s"in y?y.reports:void 0,T=m?.metrics,S=m?.notify;return[...T===void 0?[]:[["metrics",T]],...S===void 0?[]:[["notify-format",`${S.format}${S.key===void 0?"":", signed"}`]]]}n(g,"shownReports");function k({
anchor:y}){if(y===void 0)return[];const m=y.places.map(S=>S.kind==="s3"?`${(0,$.fW)(S.place)} at ${S.place.endpoint}`:S.kind==="file"?`file:${S.path}`:S.kind==="github"&&S.name!==void 0?`github:${S.name}`:
S.kind),T=y.accepted===void 0?[]:[["accept-rollback",y.accepted]];return[["anchor",x(m,", ")],...T]}n(k,"shownAnchor");function b(y){const m=y.credentials===void 0?l(y):"keys from inputs",T=y.api==="s\
3"?`${y.region}, `:"";return`${(0,$.fW)(y)} at ${y.endpoint} (${T}${m})`}n(b,"shownPlace");function l(y){switch(y.api){case"s3":return y.role??"the SDK's default chain";case"gcs":return"the default cr\
edentials of Google Cloud";case"blob":return y.sas!==void 0?"a shared access signature from inputs":y.federated!==void 0?`the Entra application ${y.federated.clientId}`:"the default credentials of Azu\
re"}}n(l,"identityOf");function u(y){return[["copy-path",y.copyPaths.join(", ")],["verify",y.verify],["concurrency",String(y.concurrency??"auto")],["deadline",(0,s.a3)(y.deadline)],["max-failures",String(
y.maxFailures)],["dry-run",String(y.dryRun)]]}n(u,"shownCopying");function p(y){const{mode:m,policy:T,delay:S,maxDelete:U,maxChange:L,approve:A}=y,B=T.map(({prefix:D,rules:P})=>`${(0,_.mZ)(D)} ${P}`);
return[["retention",B.length===0?"everything":x(B,"; ")],["prune",m],["prune-delay",(0,s.a3)(S)],["max-delete",(0,d.Jk)(U)],["max-change",(0,d.Jk)(L)],...A===void 0?[]:[["approve-prune",A]]]}n(p,"show\
nPruning");function w(y,m){return y.length===0?m:x(y.map(T=>JSON.stringify(T)),", ")}n(w,"shownList");function x(y,m){const T=y.slice(0,i).join(m),S=y.length-i;return S>0?`${T} and ${S} more`:T}n(x,"j\
oined");function I(y){return y.kind==="time"?y.until===void 0?y.time:`${y.time} to ${y.until}`:y.kind==="run"?y.run:y.kind}n(I,"shownAt")}),28575:((Z,M,r)=>{r.d(M,{m:n(()=>d,"m")});const s=2**31-1,d={
now:n(()=>Date.now(),"now"),monotonic:n(()=>performance.now(),"monotonic"),sleep:n(($,i)=>new Promise((E,g)=>{if(i?.aborted){g(_(i));return}const k=n(()=>{clearTimeout(u),g(_(i))},"stop"),b=n(()=>{i?.
removeEventListener("abort",k),E()},"done"),l=n(p=>p<=s?setTimeout(b,p):setTimeout(()=>u=l(p-s),s),"wait");let u=l($);i?.addEventListener("abort",k,{once:!0})}),"sleep")};function _($){const i=$?.reason;
return i instanceof Error?i:new Error("stopped",{cause:i})}n(_,"reasonOf")}),37708:((Z,M,r)=>{r.d(M,{s:n(()=>s,"s")});function s(d){const _={};for(const $ in d)d[$]!==void 0&&(_[$]=d[$]);return _}n(s,
"defined")}),27698:((Z,M,r)=>{r.d(M,{$Q:n(()=>E,"$Q"),B2:n(()=>$,"B2"),Bm:n(()=>d,"Bm"),Cx:n(()=>i,"Cx"),Ig:n(()=>s,"Ig"),m6:n(()=>_,"m6")});function s(u,p=1/0){return E(k(u,p),p).replace(/^(\s*)::/u,
"$1\\::").replaceAll("##[","#\\#[")}n(s,"forLog");function d(u,p=1/0){return b(E(k(u,p),p)).replace(/&#(?:64|35);|\bGH-(?=\d)/gi,"$&&#8203;")}n(d,"forMarkdown");function _(u,p=1/0){const w=b(E(k(u,p),
p));return`<code>${w===""?"(empty)":w.replace(/^ | (?= )| $/g,"&nbsp;")}</code>`}n(_,"forMarkdownCode");function $(u,p=1/0){return E(k(u,p),p).replace(/[&<>"'`=]/g,w=>`&#${w.charCodeAt(0)};`)}n($,"for\
Html");function i(u){return u.replace(g,p=>p===`
`?p:Array.from({length:p.length},(w,x)=>`\\u${p.charCodeAt(x).toString(16).padStart(4,"0")}`).join(""))}n(i,"forJson");function E(u,p){if(u.length<=p)return u;let w=0,x=0;for(const I of u){if(++x>p)return`${u.
slice(0,l(u,w))}…`;w+=I.length}return u}n(E,"clip");const g=new RegExp("\\p{Cc}|\\p{Cf}|\\p{Zl}|\\p{Zp}|\\p{Cs}|\\p{Co}|\\u034f|\\u115f|\\u1160|\\u3164|\\uffa0","gu");function k(u,p){return u.slice(
0,2*p+2).replace(g,w=>w===`
`?"\\n":w==="\r"?"\\r":w==="	"?"\\t":`\\u{${(w.codePointAt(0)??0).toString(16)}}`)}n(k,"visible");function b(u){return u.replace(/[!"#$&*:<>@[\\\]^_`{|}~]|www\./gi,p=>p.length>1?`${p.slice(0,3)}&#46;`:
`&#${p.charCodeAt(0)};`)}n(b,"entities");function l(u,p){const w=u.charCodeAt(p-1);return w>=56320&&w<=57343&&p>1&&(u.codePointAt(p-2)??0)>65535?p-2:p-1}n(l,"endBeforeLast")}),97878:((Z,M,r)=>{r.d(M,{
S:n(()=>s,"S")});function s(d,_,$){const i=new AbortController;return n(async()=>{for(;;)await d.sleep(_,i.signal),$()},"go")().catch(g=>{if(!i.signal.aborted)throw g}),()=>i.abort(new Error("no longe\
r needed"))}n(s,"every")}),34166:((Z,M,r)=>{r.d(M,{B4:n(()=>_,"B4"),CE:n(()=>E,"CE"),a3:n(()=>i,"a3"),x0:n(()=>$,"x0"),z3:n(()=>d,"z3")});const s=["B","kB","MB","GB","TB","PB","EB"];function d(k){let b=k,
l=0;for(;b>=(l===0?1e3:999.95)&&l<s.length-1;)b/=1e3,l++;return`${l===0?b:b.toFixed(1)} ${s[l]??""}`}n(d,"formatBytes");function _(k){return String(k).replace(/\B(?=(\d{3})+(?!\d))/g,",")}n(_,"formatC\
ount");function $(k,b,l=`${b}s`){return`${_(k)} ${k===1?b:l}`}n($,"formatMany");function i(k){if(k<1e3)return`${Math.max(0,Math.round(k))} ms`;if(k<59950)return`${(k/1e3).toFixed(1)} s`;const b=Math.round(
k/1e3),l=Math.floor(b/60),u=Math.floor(l/60);return u===0?`${l}m ${g(b%60)}s`:u<24?`${u}h ${g(l%60)}m`:`${Math.floor(u/24)}d ${g(u%24)}h`}n(i,"formatDuration");function E(k,b){return b<=0?"":`${d(Math.
round(k*1e3/b))}/s`}n(E,"formatRate");function g(k){return String(k).padStart(2,"0")}n(g,"two")}),19154:((Z,M,r)=>{r.d(M,{G:n(()=>d,"G"),d:n(()=>s,"d")});class s extends Error{static{n(this,"InputErro\
r")}input;constructor($,i,E){super(`${$}: ${i}`,E),this.name="InputError",this.input=$}}class d extends s{static{n(this,"InputErrors")}errors;constructor($){super($[0].input,""),this.name="InputErrors",
this.errors=$,this.message=`${$.length} inputs are wrong: ${$.map(({message:i})=>i).join(" · ")}`}get lines(){const $=this.errors.map(({message:i})=>`  ${i}`);return[`${this.errors.length} inputs are\
 wrong:`,...$]}}}),78133:((Z,M,r)=>{r.d(M,{MC:n(()=>d,"MC"),YD:n(()=>s,"YD"),ht:n(()=>i,"ht"),q:n(()=>$,"q")});function s(E,g){if(E===g)return 0;const k=Math.min(E.length,g.length);for(let b=0;b<k;b++){
const l=E.charCodeAt(b),u=g.charCodeAt(b);if(l!==u)return _(l)-_(u)}return E.length-g.length}n(s,"compareKeys");function d(E,g){return E===g?0:E<g?-1:1}n(d,"compareUtf16");function _(E){return E<55296?
E:E>=57344?E-2048:E+8192}n(_,"lifted");function $(E){return Buffer.byteLength(E,"utf8")}n($,"keyLength");function i(E){return Buffer.from(E,"utf8").toString("utf8")}n(i,"detached")}),56778:((Z,M,r)=>{
r.d(M,{O:n(()=>s,"O"),P:n(()=>_,"P")});const s={s3:"S3",gcs:"GCS",blob:"Azure Blob"},d={s3:"s3",gcs:"gs",blob:"az"};function _({api:$="s3",account:i,bucket:E,prefix:g}){const k=i===void 0?E:`${i}/${E}`;
return`${d[$]}://${k}/${g}`}n(_,"placeUrl")}),12053:((Z,M,r)=>{r.d(M,{T:n(()=>s,"T"),x:n(()=>d,"x")});function s(_){const $=_.replace(/^([A-Za-z][\w+.-]*:)?\/\/.*@/su,"$1//***@"),i=$.length>100?`${$.slice(
0,99)}…`:$;return JSON.stringify(i)}n(s,"quoted");function d(_){const $=typeof _=="object"&&_!==null&&"code"in _?_.code:void 0;return typeof $=="string"?` (${$})`:""}n(d,"systemCode")}),89572:((Z,M,r)=>{
r.d(M,{C:n(()=>s,"C"),P:n(()=>d,"P")});class s extends Error{static{n(this,"Stopped")}signal;constructor($){super(`stopped by ${$}`),this.name="Stopped",this.signal=$}}function d(_,$,i=()=>{}){const E=n(
k=>{$.signal.aborted?k==="SIGINT"&&i():$.abort(new s(k))},"listener"),g=["SIGINT","SIGTERM",...process.platform==="win32"?["SIGBREAK"]:[]];for(const k of g)_.on(k,E);return()=>{for(const k of g)_.off(
k,E)}}n(d,"abortOnSignals")}),50273:((Z,M,r)=>{r.d(M,{p:n(()=>i,"p")});var s=r(78877);const d=40,_=16*1024*1024,$=10;function i(E){(0,s.setFlagsFromString)(`--heap-growing-percent=${d}`);const g=E(()=>{
const k=(0,s.getHeapSpaceStatistics)().find(({space_name:b})=>b==="new_space");k!==void 0&&k.space_size<_||((0,s.setFlagsFromString)("--semi-space-growth-factor=1"),clearInterval(g))},$);g.unref()}n(i,
"keepHeapSmall")}),79157:((Z,M,r)=>{r.d(M,{x:n(()=>s,"x")});const s="1.0.0"}),11400:((Z,M,r)=>{r.d(M,{E$:n(()=>$,"E$"),dw:n(()=>_,"dw"),g$:n(()=>i,"g$"),hx:n(()=>E,"hx"),qq:n(()=>d,"qq")});var s=r(54445);
class d extends Error{static{n(this,"StateError")}object;advice;constructor(k,b,l,u){super(`${k}: ${b}`,u),this.name="StateError",this.object=k,this.advice=l}}const _="Nothing was changed. Put the obj\
ect back from a copy or an older version of the bucket; where there is none, the command rebuild makes a new manifest from what lies in cold.";function $(g){return(0,s.N_)(g)?"Nothing was changed. Del\
ete the object: the upload that it is about is begun again.":g===s.pt||(0,s.PR)(g)!==void 0?"Nothing was changed. Delete the journals of that run: the next backup looks up in cold what it had stored.":
g.startsWith(s.pt)?"Nothing was deleted. It is needed until a backup of the same scope commits without holes.":g===s.zX?"Nothing was changed. Delete the object: which prefixes were verified is recorde\
d anew.":_}n($,"damagedAdvice");function i(g,k){const b=`it has more than ${k} bytes, which is far too many`;return new d(g,b,$(g))}n(i,"tooLarge");const E="It was written by a newer flashback-backup:\
 update this one."}),54445:((Z,M,r)=>{r.d(M,{CI:n(()=>k,"CI"),CQ:n(()=>u,"CQ"),DL:n(()=>E,"DL"),Do:n(()=>P,"Do"),Ef:n(()=>l,"Ef"),HM:n(()=>ce,"HM"),HY:n(()=>Y,"HY"),NB:n(()=>j,"NB"),NE:n(()=>N,"NE"),N_:n(
()=>F,"N_"),Ov:n(()=>p,"Ov"),PR:n(()=>ee,"PR"),RA:n(()=>Ke,"RA"),UR:n(()=>I,"UR"),VU:n(()=>ne,"VU"),Vx:n(()=>i,"Vx"),_N:n(()=>z,"_N"),aH:n(()=>R,"aH"),ad:n(()=>y,"ad"),ae:n(()=>ae,"ae"),c4:n(()=>$,"c4"),
f9:n(()=>L,"f9"),iY:n(()=>S,"iY"),jM:n(()=>U,"jM"),mr:n(()=>oe,"mr"),n2:n(()=>Fe,"n2"),nq:n(()=>A,"nq"),oY:n(()=>T,"oY"),pt:n(()=>g,"pt"),qz:n(()=>K,"qz"),t:n(()=>x,"t"),t0:n(()=>B,"t0"),uA:n(()=>m,"u\
A"),vD:n(()=>b,"vD"),w1:n(()=>Q,"w1"),xl:n(()=>H,"xl"),zX:n(()=>w,"zX")});var s=r(77598),d=r(78133),_=r(9803);const $=".flashback-backup/",i=`${$}HEAD`,E=`${$}lease`,g=`${$}runs/`,k=`${$}probe.json`,b=`${$}\
probe/`,l=`${b}version-delete`,u=`${$}listed/`,p=`${$}condemned/`,w=`${$}verified.json`,x=`${$}holds/`,I=`${$}splits/`;function y(V){return V.startsWith($)&&!/^(history|objects)\//.test(V.slice($.length))}
n(y,"isState");function m(V){return`${$}generations/${V}.json`}n(m,"generationPath");function T(V){return`${m(V)}.sig`}n(T,"signaturePath");function S(V){return`${$}segments/${V}.ndjson.gz`}n(S,"segme\
ntPath");function U(V){return`${u}${V}.ndjson.gz`}n(U,"listedPath");function L(V){return`${p}${V}.ndjson.gz`}n(L,"condemnedPath");function A(V){return`${x}${V}`}n(A,"holdPath");function B(V,se){return`${g}${V}\
/${se}`}n(B,"runPath");function D({split:V,epoch:se},te){return`${I}${V}/${se}/${te}`}n(D,"splitPath");function P(V){return D(V,"plan.json")}n(P,"splitPlanPath");function R(V,se){return D(V,`pieces/${se}`)}
n(R,"pieceLeasePath");function N(V){return D(V,"commit")}n(N,"commitLeasePath");function H(V,se,te){return D(V,`parts/${se}-${te}.json`)}n(H,"partPath");function j(V){const se=/^\.flashback-backup\/splits\/([^/]+)\/(\d{1,10})\/(?:(plan)\.json|parts\/\d{1,9}-\d{1,10}\.json)$/.
exec(V);if(se===null)return;const[,te="",he,Te]=se;return{split:te,epoch:Number(he),kind:Te===void 0?"part":"plan"}}n(j,"splitRecordOf");function z({split:V,epoch:se},te,he){return`${V}-e${se}-p${String(
te).padStart(6,"0")}-${String(he).padStart(10,"0")}`}n(z,"pieceRun");function Y(V,se,te){return B(V,`journal-${String(se).padStart(10,"0")}-${String(te).padStart(8,"0")}.ndjson`)}n(Y,"journalPath");function ee(V){
const se=/^\.flashback-backup\/runs\/([^/]+)\/journal-(\d{10})-\d{8}\.ndjson$/.exec(V);return se===null?void 0:{run:se[1]??"",epoch:Number(se[2])}}n(ee,"journalOf");function K(V,se){return B(V,`upload\
-${ye(se)}.json`)}n(K,"uploadRecordPath");function F(V){return/^[^/]+\/runs\/[^/]+\/upload-[0-9a-f]{64}\.json$/.test(V)}n(F,"isUploadRecord");function Q(V){return`${b}staged-${ye(V)}`}n(Q,"stagedPath");
function ne(V,se,te){return(0,d.q)(V)<=se&&!V.startsWith($)&&!(0,_.AC)(V,te)?V:oe(V)}n(ne,"mirrorPath");function oe(V){return`${$}objects/${ye(V)}`}n(oe,"renamedPath");function ae(V,se,te,he,Te=!0){const Ae=`\
@${se.since.replace(/[-:.]/g,"")}-${se.etag.replace(/[^0-9A-Za-z-]/g,"_")}`,Be=`${$}history/${V}${Ae}`;return Te&&!(0,_.AC)(V,he)&&(0,d.q)(Be)<=te?Be:`${oe(V)}${Ae}`}n(ae,"historyPath");const ie=/^@\d{8}T\d{9}Z-[0-9A-Za-z_-]*$/;
function ce(V,se){if(!se.startsWith($))return se===V;const te=`${$}history/${V}`;if(se.startsWith(te))return ie.test(se.slice(te.length));if(!se.startsWith(`${$}objects/`))return!1;const he=oe(V);return se===
he||se.startsWith(he)&&ie.test(se.slice(he.length))}n(ce,"isPathOf");function Ke(V){return(0,_.AC)(V,!0)}n(Ke,"isPathLike");function Fe(V){const se=/^\.flashback-backup\/history\/(.+)@(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([0-9A-Za-z_-]+)$/s.
exec(V);if(se===null)return;const[,te="",he,Te,Ae,Be,Qe,qe,en,nn=""]=se;return{key:te,since:`${he}-${Te}-${Ae}T${Be}:${Qe}:${qe}.${en}Z`,etag:nn}}n(Fe,"parseHistoryPath");function ye(V){return(0,s.createHash)(
"sha256").update(V).digest("hex")}n(ye,"sha256Hex")}),61770:((Z,M,r)=>{r.d(M,{ER:n(()=>$,"ER"),J3:n(()=>l,"J3"),OF:n(()=>_,"OF"),ZD:n(()=>u,"ZD"),kf:n(()=>i,"kf"),tM:n(()=>E,"tM")});var s=r(77598),d=r(
20754);const _="ssh-ed25519",$=32,i=32,E=64,g=Buffer.from("302e020100300506032b657004220420","hex"),k=Buffer.from("302a300506032b6570032100","hex"),b=new Set(["0000000000000000000000000000000000000000\
000000000000000000000000","0100000000000000000000000000000000000000000000000000000000000000","26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05","c7176a703d4dd84fba3c0b760d10670f2a2053f\
a2c39ccc64ec7fd7792ac037a","ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f","edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f","eeffffffffffffffffffffffffffffffffffff\
ffffffffffffffffffffffff7f"]);class l{static{n(this,"PublicKey")}blob;fingerprint;#e;constructor(I){if(I.length!==i)throw new d.cC("an Ed25519 public key has 32 bytes");if(w(I))throw new d.cC("anybody\
 can sign for this key: it is a point of small order");this.blob=Buffer.concat([(0,d.f9)(_),(0,d.f9)(I)]),this.fingerprint=p(this.blob),this.#e=(0,s.createPublicKey)({key:Buffer.concat([k,I]),format:"\
der",type:"spki"})}static fromBlob(I){const y=new d.ZT(I);y.expect(_,"key type");const m=y.string(i);return y.end(),new l(m)}verify(I,y){return y.length===E&&(0,s.verify)(null,I,this.#e,y)}}class u{static{
n(this,"PrivateKey")}publicKey;#e;constructor(I){if(I.length!==$)throw new d.cC("an Ed25519 seed has 32 bytes");this.#e=(0,s.createPrivateKey)({key:Buffer.concat([g,I]),format:"der",type:"pkcs8"});const y=(0,s.
createPublicKey)(this.#e).export({format:"der",type:"spki"});this.publicKey=new l(y.subarray(k.length))}sign(I){return(0,s.sign)(null,I,this.#e)}}function p(x){return`SHA256:${(0,s.createHash)("sha256").
update(x).digest("base64").replace(/=+$/,"")}`}n(p,"fingerprintOf");function w(x){const I=Buffer.from(x);return I[i-1]=(I[i-1]??0)&127,b.has(I.toString("hex"))}n(w,"hasSmallOrder")}),94175:((Z,M,r)=>{
r.d(M,{QW:n(()=>w,"QW"),TZ:n(()=>I,"TZ"),sD:n(()=>L,"sD")});var s=r(77598),d=r(19154),_=r(61770),$=r(20754);const i=16*1024,E=1024,g="OPENSSH PRIVATE KEY",k=Buffer.from("openssh-key-v1\0","latin1"),b=8,
u=`expected an OpenSSH Ed25519 private key, with its lines -----BEGIN ${g}----- and -----END ${g}-----: make one with ssh-keygen -t ed25519 -N '' -C flashback-backup -f signing-key, or with flashback-\
backup keygen`,p="it is encrypted with a passphrase, which nobody can type in a run: write a copy without one, ssh-keygen -p -N '' -f <file>, and store that as a secret";function w(A,B){if(A.length>i)
throw new d.d(B,`it is too long; ${u}`);const D=A.trim();y(D,B);const P=D.split(`
`).map(j=>j.trimEnd()),[R,...N]=P,H=N.pop();if(R!==`-----BEGIN ${g}-----`||H!==`-----END ${g}-----`)throw new d.d(B,u);try{return m((0,$.Ey)(N.join("")),B)}catch(j){throw j instanceof $.cC?new d.d(B,`\
it is damaged: ${j.message}; ${u}`,{cause:j}):j}}n(w,"parsePrivateKey");function x(A,B){L(B);const{blob:D}=new _.ZD(A).publicKey,P=D.subarray(-_.kf),R=(0,s.createHash)("sha256").update(D).digest().subarray(
0,4),N=[R,R,D,(0,$.f9)(Buffer.concat([A,P])),(0,$.f9)(B)],H=N.reduce((ee,K)=>ee+K.length,0),j=Buffer.from(Array.from({length:-H&b-1},(ee,K)=>K+1)),z=(0,$.f9)("none"),Y=[k,z,z,(0,$.f9)(""),(0,$.S8)(1),
(0,$.f9)(D)];return(0,$.yE)(g,Buffer.concat([...Y,(0,$.f9)(Buffer.concat([...N,j]))]))}n(x,"formatPrivateKey");function I(A,B){const D=A(_.ER);return{key:new _.ZD(D),privateKey:x(D,B)}}n(I,"generateKe\
yPair");function y(A,B){const D=n(R=>{throw new d.d(B,R)},"refuse");A===""&&D(`it is empty; ${u}`),/^(ssh-|ecdsa-|sk-)/.test(A)&&D(`it is a public key; ${u}`),A.startsWith("PuTTY-User-Key-File")&&D("i\
t is a PuTTY key: export it in OpenSSH's format (puttygen key.ppk -O private-openssh-new)"),A.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY")&&D(p);const P=/^-----BEGIN ((?:RSA |EC |DSA )?PRIVATE KEY)-----/.
exec(A)?.[1];P!==void 0&&D(`it is a PEM "${P}"; ${u}`),!A.includes(`
`)&&A.startsWith("-----BEGIN")&&D("its line breaks are lost: store the file with all its lines as they are")}n(y,"refuseOtherForms");function m(A,B){const D=new $.ZT(A);if(!D.take(k.length).equals(k))
throw new $.cC("it is not in the format openssh-key-v1");const P=D.string(T).toString("latin1"),R=D.string(T).toString("latin1");if(P!=="none"||R!=="none")throw new d.d(B,p);if(D.string(T).length!==0)
throw new $.cC("it has options of a passphrase");if(D.uint32()!==1)throw new $.cC("it does not hold exactly one key");const N=D.string(i);S(N,B);const H=D.string(i);return D.end(),U(H,N)}n(m,"readFile");
const T=256;function S(A,B){const D=new $.ZT(A).string(T).toString("latin1");if(D===_.OF)return;const P=/^[\w@.-]{1,64}$/.test(D)?`a key of type ${D}`:"of another type";throw new d.d(B,`it is ${P}; ${u}`)}
n(S,"refuseOtherTypes");function U(A,B){if(A.length%b!==0)throw new $.cC("its length is not that of whole blocks");const D=new $.ZT(A);if(D.uint32()!==D.uint32())throw new $.cC("its check numbers diff\
er");D.expect(_.OF,"key type");const P=D.string(_.kf),R=D.string(_.ER+_.kf);D.string(E);const N=D.take(D.left);if(N.length>=b||N.some((z,Y)=>z!==Y+1))throw new $.cC("its padding is wrong");const H=new _.
ZD(R.subarray(0,_.ER));if(!(R.length===_.ER+_.kf&&H.publicKey.blob.equals(B)&&H.publicKey.blob.subarray(-_.kf).equals(P)&&R.subarray(_.ER).equals(P)))throw new $.cC("its public key does not belong to \
its private key");return H}n(U,"readSecret");function L(A){if(Buffer.byteLength(A)>E||/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(A))throw new RangeError("a key comment is one line of at most 1,024 bytes")}n(L,
"checkComment")}),89526:((Z,M,r)=>{r.d(M,{Q5:n(()=>N,"Q5"),fO:n(()=>H,"fO"),Nv:n(()=>j,"Nv")});var s=r(37708),d=r(12053),_=r(77598),$=r(61770),i=r(20754);const E={journal:"lines",restore:"lines",lease:"\
object",upload:"object",hold:"object",probe:"object",verified:"object","split-plan":"object","split-part":"object"},g=Buffer.from("flashback-backup-record-v1\0","latin1"),k=/^[\x21\x23-\x5b\x5d-\x7e]{1,256}$/,
b=/^SHA256:[A-Za-z0-9+/]{43}$/,l=1024,u='"signature":',p=125,w=10;function x(K,F,{run:Q,epoch:ne},oe){const ae=Buffer.alloc(8);ae.writeBigUInt64BE(BigInt(ne));const ie=(0,_.createHash)("sha256").update(
oe).digest(),ce=[K,F.bucket,F.prefix,F.path,Q,ae,ie];return Buffer.concat([g,...ce.map(i.f9)])}n(x,"recordMessage");function I(K,F,Q){const ne=U(Q);if(E[K]==="lines")return Buffer.concat([F,Buffer.from(
`{${u}${ne}}
`)]);const oe=D(F);return Buffer.concat([F.subarray(0,oe),Buffer.from(`,${u}${ne}`),F.subarray(oe)])}n(I,"frameRecord");function y(K,F,{run:Q,epoch:ne}){if(!k.test(Q))throw new RangeError('a run id is\
 1 to 256 printable characters without " and \\');if(!Number.isSafeInteger(ne)||ne<0)throw new RangeError("an epoch is a whole number from 0");if(!(E[K]==="lines"?F.at(-1)===w:D(F)>0&&!P(F)))throw new RangeError(
`a ${K} record must be ${E[K]} of JSON that are not empty`)}n(y,"checkRecord");function m(K,F){const Q=Buffer.from(F.buffer,F.byteOffset,F.byteLength);return E[K]==="lines"?T(Q):S(Q)}n(m,"unframeRecor\
d");function T(K){const F=K.length<2?0:K.lastIndexOf(w,K.length-2)+1,Q=`{${u}`;if(!B(K,Q,F))return{body:K,signature:void 0};const ne=A(K,F+Q.length);if(!ne.endsWith(`}
`))throw new i.cC("its signature is cut off");return{body:K.subarray(0,F),signature:L(ne.slice(0,-2))}}n(T,"unframeLines");function S(K){const F=`,${u}`,Q=K.subarray(-l).lastIndexOf(`${F}{`);if(Q<0)return{
body:K,signature:void 0};const ne=Math.max(0,K.length-l)+Q,oe=A(K,ne+F.length),ae=/\}\n?$/.exec(oe)?.[0];if(ae===void 0)throw new i.cC("its signature is cut off");const ie=L(oe.slice(0,-ae.length));return{
body:Buffer.concat([K.subarray(0,ne),Buffer.from(ae)]),signature:ie}}n(S,"unframeObject");function U({run:K,epoch:F,signer:Q,signature:ne}){return JSON.stringify({run:K,epoch:F,signer:Q,ed25519:ne.toString(
"base64")})}n(U,"encode");function L(K){const[,F="",Q="",ne="",oe=""]=/^\{"run":"([^"]*)","epoch":(\d{1,16}),"signer":"([^"]*)","ed25519":"([^"]*)"\}$/.exec(K)??[],ae=Number(Q);if(!k.test(F)||!Number.
isSafeInteger(ae)||!b.test(ne))throw new i.cC("its signature is not in the form of this program");const ie={run:F,epoch:ae,signer:ne,signature:(0,i.Ey)(oe)};if(ie.signature.length!==$.tM||U(ie)!==K)throw new i.
cC("its signature is not in the form of this program");return ie}n(L,"decode");function A(K,F){if(K.length-F>l)throw new i.cC("its signature is too long");return K.subarray(F).toString("latin1")}n(A,"\
textOf");function B(K,F,Q){return K.subarray(Q,Q+F.length).toString("latin1")===F}n(B,"startsAt");function D(K){const F=K.at(-1)===w?K.length-2:K.length-1;return K[F]===p?F:-1}n(D,"closingBrace");function P(K){
return K.length<1024&&/^\s*\{\s*\}\s*$/.test(K.toString("latin1"))}n(P,"isEmptyObject");var R=r(79420);class N{static{n(this,"StateSigner")}#e;constructor(F){this.#e=F}get publicKey(){return this.#e.publicKey}signGeneration(F){
return(0,R.ce)(this.#e,F)}sealRecord(F,Q,ne,oe){const ae=Buffer.from(oe.buffer,oe.byteOffset,oe.byteLength);y(F,ae,ne);const ie=this.#e.sign(x(F,Q,ne,ae)),ce=this.#e.publicKey.fingerprint;return I(F,ae,
{run:ne.run,epoch:ne.epoch,signer:ce,signature:ie})}}class H{static{n(this,"TrustedSigners")}#e;constructor(F){this.#e=new Map([...F].map(Q=>[Q.fingerprint,Q]))}get fingerprints(){return[...this.#e.keys()]}verifyGeneration(F,Q){
if(Q===void 0)return ee("unsigned","it has no signature");let ne;try{ne=(0,R._y)(Q)}catch(ie){if(!(ie instanceof i.cC))throw ie;return ee("malformed",`its signature cannot be read: ${ie.message}`)}const oe=ne.
signer.fingerprint;if(!this.#e.has(oe))return Y(oe);const ae=(0,R.kG)(ne,F);return ae===void 0?{trusted:!0,signer:oe}:ee("wrong-signature",`its signature is wrong: ${ae}`,oe)}openRecord(F,Q,ne,oe={}){
let ae;try{ae=m(F,ne)}catch(se){if(!(se instanceof i.cC))throw se;return ee("malformed",se.message)}const{body:ie,signature:ce}=ae;if(ce===void 0)return ee("unsigned","it has no signature");const{run:Ke,
epoch:Fe,signer:ye}=ce,V=this.#e.get(ye);return V===void 0?Y(ye):V.verify(x(F,Q,ce,ie),ce.signature)?z(ce,oe)??{trusted:!0,signer:ye,run:Ke,epoch:Fe,bytes:ie}:ee("wrong-signature","its signature is wr\
ong: it was changed, or moved here from another place",ye)}}function j(K,F){try{return m(K,F).body}catch(Q){if(Q instanceof i.cC)return F;throw Q}}n(j,"withoutSignature");function z({run:K,epoch:F,signer:Q},ne){
if(ne.run!==void 0&&ne.run!==K)return ee("replayed",`it was signed for run ${(0,d.T)(K)}, not for ${(0,d.T)(ne.run)}`,Q);if(ne.epoch!==void 0&&ne.epoch!==F)return ee("replayed",`it was signed in epoch\
 ${F}, not in ${ne.epoch}`,Q)}n(z,"replayed");function Y(K){return ee("unknown-signer",`it is signed by ${K}, which is not a trusted signer`,K)}n(Y,"unknownSigner");function ee(K,F,Q){return{trusted:!1,
reason:K,message:F,...(0,s.s)({signer:Q})}}n(ee,"refusal")}),79420:((Z,M,r)=>{r.d(M,{CU:n(()=>i,"CU"),_y:n(()=>w,"_y"),ce:n(()=>p,"ce"),kG:n(()=>x,"kG")});var s=r(77598),d=r(12053),_=r(61770),$=r(20754);
const i="flashback-backup",E="SSH SIGNATURE",g=Buffer.from("SSHSIG","latin1"),k=1,b="sha512",l=4096,u=256;function p(y,m){const T=y.sign(I(i,m)),S=Buffer.concat([g,(0,$.S8)(k),(0,$.f9)(y.publicKey.blob),
(0,$.f9)(i),(0,$.f9)(""),(0,$.f9)(b),(0,$.f9)(Buffer.concat([(0,$.f9)(_.OF),(0,$.f9)(T)]))]);return(0,$.yE)(E,S)}n(p,"signSsh");function w(y){if(y.length>l)throw new $.cC("it is too long");const m=/^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)-----END SSH SIGNATURE-----\n$/.
exec(y)?.[1];if(m===void 0)throw new $.cC("it is not an armored SSH signature");const T=(0,$.Ey)(m.replaceAll(`
`,""));if((0,$.yE)(E,T)!==y)throw new $.cC("its lines are not as ssh-keygen writes them");const S=new $.ZT(T);if(!S.take(g.length).equals(g))throw new $.cC("it is not an SSH signature");if(S.uint32()!==
k)throw new $.cC("it has another version");const U=_.J3.fromBlob(S.string(u)),L=S.string(u).toString("utf8");if(S.string(u).length!==0)throw new $.cC("its reserved field is not empty");const A=S.string(
u).toString("utf8"),B=new $.ZT(S.string(u));S.end(),B.expect(_.OF,"signature type");const D=B.string(_.tM);if(B.end(),D.length!==_.tM)throw new $.cC("its signature is too short");return{signer:U,namespace:L,
hash:A,signature:D}}n(w,"parseSshSignature");function x(y,m){return y.namespace!==i?`it was made for the namespace ${(0,d.T)(y.namespace)}, not for "${i}"`:y.hash!==b?`it was made with the hash ${(0,d.
T)(y.hash)}, not with ${b}`:y.signer.verify(I(i,m),y.signature)?void 0:"it does not belong to this content"}n(x,"wrongSshSignature");function I(y,m){const T=(0,s.createHash)(b).update(m).digest();return Buffer.
concat([g,(0,$.f9)(y),(0,$.f9)(""),(0,$.f9)(b),(0,$.f9)(T)])}n(I,"signedMessage")}),73243:((Z,M,r)=>{r.d(M,{Ag:n(()=>x,"Ag"),Gs:n(()=>I,"Gs"),n0:n(()=>w,"n0")});var s=r(19154),d=r(12053),_=r(61770),$=r(
94175),i=r(79420),E=r(20754);const g="backup",k=256,b=4096,l=`expected public keys, one a line: "${_.OF} AAAA… comment", or "${g} ${_.OF} AAAA…" as in an allowed_signers file`,u=/^(?:ssh-|ecdsa-|sk-|rsa-|dsa-)[\w@.-]+$/,
p=/^(?:restrict|cert-authority|verify-required|no-touch-required|(?:no-)?(?:agent-forwarding|port-forwarding|pty|user-rc|x11-forwarding))$/i;function w(A,B){if(A.length>k*b)throw new s.d(B,`it is too \
long; ${l}`);y(A,B);const D=A.split(`
`);if(D.length>k)throw new s.d(B,`it has more than ${k} lines`);const P=new Map;if(D.forEach((R,N)=>{const H=`line ${N+1}`,j=R.trim();if(j===""||j.startsWith("#"))return;if(j.length>b)throw new s.d(B,
`${H} is too long; ${l}`);const z=m(j,B,H);P.set(z.fingerprint,z)}),P.size===0)throw new s.d(B,`it holds no key; ${l}`);return[...P.values()]}n(w,"parseTrustedKeys");function x(A,B){return(0,$.sD)(B),
[_.OF,A.blob.toString("base64"),B].join(" ").trimEnd()}n(x,"publicLine");function I(A){return`${g} namespaces="${i.CU}" ${_.OF} ${A.blob.toString("base64")}`}n(I,"allowedSignersLine");function y(A,B){
if(/PRIVATE KEY-----|PuTTY-User-Key-File/.test(A))throw new s.d(B,"it holds a private key, which does not belong here: put the public key (the .pub file) in its place, and treat the private key as exp\
osed if this is not a secret")}n(y,"refusePrivateKey");function m(A,B,D){const P=U(A);if(P===void 0)throw new s.d(B,`${D} has a quote that does not end; ${l}`);const R=P.findIndex(Y=>u.test(Y));if(R<0)
throw new s.d(B,`${D} has no key type; ${l}`);const[N="",H=""]=P.slice(R);if(N!==_.OF)throw new s.d(B,`${D} is a key of type ${(0,d.T)(N)}, only ${_.OF} is supported`);const[j,...z]=P.slice(0,R);j!==void 0&&
T(j,B,D),z.length>0&&S(z.join(" "),B,D);try{return _.J3.fromBlob((0,E.Ey)(H))}catch(Y){throw Y instanceof E.cC?new s.d(B,`${D} holds no ${_.OF} key: ${Y.message}`,{cause:Y}):Y}}n(m,"parseLine");function T(A,B,D){
const P=A.replace(/^"(.*)"$/,"$1").split(","),R=P.find(H=>p.test(H)||H.includes("=")||H.includes('"'));if(R!==void 0)throw new s.d(B,`${D} has the option ${(0,d.T)(R)} of an authorized_keys file, whic\
h is not supported: write the key alone`);const N=P.find(H=>H!=="*"&&/[!*?]/.test(H));if(N!==void 0)throw new s.d(B,`${D} has the principal pattern ${(0,d.T)(N)}, which is not supported`);if(!P.includes(
g)&&!P.includes("*"))throw new s.d(B,`${D} trusts its key for ${(0,d.T)(P.join(","))}, not for "${g}": name that principal, or write the key alone`)}n(T,"checkPrincipals");function S(A,B,D){const R=L(
A).map(z=>z.split("=",1)[0]??"").find(z=>z.toLowerCase()!=="namespaces");if(R!==void 0)throw new s.d(B,`${D} has the option ${(0,d.T)(R)}, which is not supported: only namespaces="${i.CU}" is`);const N=/^namespaces="([^"]*)"$/i.
exec(A)?.[1];if(N===void 0)throw new s.d(B,`${D} has options of another form; expected namespaces="${i.CU}"`);const H=N.split(",");if(!H.includes(i.CU))throw new s.d(B,`${D} trusts its key for the nam\
espaces ${(0,d.T)(N)}, which do not name "${i.CU}"`);const j=H.find(z=>/[!*?]/.test(z));if(j!==void 0)throw new s.d(B,`${D} has the namespace pattern ${(0,d.T)(j)}, which is not supported`)}n(S,"check\
Options");function U(A){const B=[];let D="",P=!1;for(const R of A)R==='"'&&(P=!P),P||R!==" "&&R!=="	"?D+=R:D!==""&&(B.push(D),D="");if(!P)return D===""?B:[...B,D]}n(U,"split");function L(A){return A.match(
/(?:[^\s,"]|"[^"]*")+/g)??[]}n(L,"splitOptions")}),20754:((Z,M,r)=>{r.d(M,{Ey:n(()=>E,"Ey"),S8:n(()=>$,"S8"),ZT:n(()=>d,"ZT"),cC:n(()=>s,"cC"),f9:n(()=>i,"f9"),yE:n(()=>k,"yE")});class s extends Error{static{
n(this,"WireError")}constructor(l,u){super(l,u),this.name="WireError"}}class d{static{n(this,"WireReader")}#e;#n=0;constructor(l){this.#e=Buffer.from(l.buffer,l.byteOffset,l.byteLength)}take(l){if(l>this.#e.
length-this.#n)throw new s("it is cut off");return this.#n+=l,this.#e.subarray(this.#n-l,this.#n)}uint32(){return this.take(4).readUInt32BE()}string(l){const u=this.uint32();if(u>l)throw new s("a fiel\
d is too long");return this.take(u)}expect(l,u){if(this.string(_).toString("latin1")!==l)throw new s(`it has another ${u}`)}get left(){return this.#e.length-this.#n}end(){if(this.left!==0)throw new s(
"bytes follow its end")}}const _=256;function $(b){const l=Buffer.alloc(4);return l.writeUInt32BE(b),l}n($,"uint32");function i(b){const l=typeof b=="string"?Buffer.from(b):b;return Buffer.concat([$(l.
length),l])}n(i,"wireString");function E(b){const l=Buffer.from(b,"base64");if(l.toString("base64")!==b)throw new s("it is not canonical base64");return l}n(E,"fromBase64");const g=70;function k(b,l){
const u=Buffer.from(l).toString("base64").match(new RegExp(`.{1,${g}}`,"g"))??[];return[`-----BEGIN ${b}-----`,...u,`-----END ${b}-----`,""].join(`
`)}n(k,"armor")}),31839:((Z,M,r)=>{r.d(M,{S:n(()=>$,"S")});var s=r(77598),d=r(19154),_=r(12053);function $(i,E){const g=i("ca-bundle");if(g==="")return;const k="expected the path of a PEM file with ce\
rtificates",b=n((p,w)=>new d.d("ca-bundle",`${(0,_.T)(g)} ${p}; ${k}`,{cause:w}),"bad");let l;try{l=E(g)}catch(p){throw b(`cannot be read${(0,_.x)(p)}`,p)}const u=l.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g)??
[];try{for(const p of u)new s.X509Certificate(p)}catch(p){throw b("holds a certificate that does not parse",p)}if(u.length===0)throw b("holds no certificate");return`${u.join(`
`)}
`}n($,"parseCaBundle")}),2294:((Z,M,r)=>{r.d(M,{AS:n(()=>g,"AS"),FS:n(()=>E,"FS"),Fo:n(()=>k,"Fo")});var s=r(19154),d=r(12053),_=r(29247),$=r(72351);const i=["restore","rebuild","plan","shard","commit",
"ls","versions","diff","cat"];function E(u){return i.includes(u)}n(E,"takesOne");function g(u,p){const w=new Set((0,_.c)("backup",p)),x=u.backups.map(({name:I})=>I);for(const I of w)if(!x.includes(I))
throw new s.d("backup",`${(0,d.T)(I)} is not in ${(0,d.T)(u.path)}.${l(I,x)}`);return w.size===0?u.backups:u.backups.filter(({name:I})=>w.has(I))}n(g,"chosenBackups");function k(u,p,w){const[x,...I]=g(
u,p);if(x===void 0||I.length>0)throw new s.d("backup",`${w} is about one backup, and ${I.length+1} are chosen.${l("",u.backups.map(({name:y})=>y))}`);return x}n(k,"chosenBackup");const b=8;function l(u,p){
const w=u===""?"":(0,$.h)(u,p);if(w!=="")return w;const x=p.length>b?` and ${p.length-b} more`:"";return` Expected one of ${p.slice(0,b).join(", ")}${x}.`}n(l,"orNames")}),96002:((Z,M,r)=>{r.d(M,{b3:n(
()=>k,"b3"),cJ:n(()=>b,"cJ"),m0:n(()=>i,"m0")});var s=r(1754),d=r(65699);const _=new Set(["command","config","backup","at","include","dry-run","approve-prune","accept-rollback","accept-unsigned","trus\
t-size"]),$=["Restore","Browse","Several machines","Reporting"];function i(l){return E.has(l)}n(i,"isKey");const E=new Set([...s.a.filter(({title:l})=>l==="Keys").flatMap(({inputs:l})=>l.map(({name:u})=>u)),
...d.mc.filter(l=>l.secret===!0).map(({name:l})=>l)]),g=new Set([..._,...s.a.filter(({title:l})=>$.includes(l)).flatMap(({inputs:l})=>l.map(({name:u})=>u))]);function k(l){return g.has(l)}n(k,"isOfOne\
Run");const b=d.mc.filter(({name:l})=>!k(l)).flatMap(l=>[...l.secret===!0?[]:[{name:l.name,input:l,how:"text"}],...i(l.name)?[{name:`${l.name}-env`,input:l,how:"env"}]:[],...l.secret===!0?[{name:`${l.
name}-file`,input:l,how:"file"}]:[]])}),75772:((Z,M,r)=>{r.d(M,{s:n(()=>d,"s")});var s=r(12053);function d(_,{line:$,column:i}){return`${(0,s.T)(_).slice(1,-1)}:${$}:${i}`}n(d,"inFile")}),72351:((Z,M,r)=>{
r.d(M,{h:n(()=>s,"h")});function s(_,$,i=""){let E,g=Math.max(1,Math.floor(Math.min(_.length,40)/3))+1;for(const k of $){const b=d(_.slice(0,40),k);b<g&&([E,g]=[k,b])}return E===void 0?"":` Did you me\
an ${i}${E}?`}n(s,"suggestion");function d(_,$){let i=[],E=Array.from({length:$.length+1},(g,k)=>k);for(let g=1;g<=_.length;g++){const k=[g];for(let b=1;b<=$.length;b++){const l=_[g-1]===$[b-1];let u=Math.
min((E[b]??0)+1,(k[b-1]??0)+1,(E[b-1]??0)+(l?0:1));g>1&&b>1&&_[g-1]===$[b-2]&&_[g-2]===$[b-1]&&(u=Math.min(u,(i[b-2]??0)+1)),k.push(u)}[i,E]=[E,k]}return E[$.length]??0}n(d,"distance")}),65699:((Z,M,r)=>{
r.d(M,{$B:n(()=>D,"$B"),Lo:n(()=>d.Lo,"Lo"),VE:n(()=>H,"VE"),Vc:n(()=>B,"Vc"),Wv:n(()=>P,"Wv"),_y:n(()=>N,"_y"),mc:n(()=>L,"mc")});var s=r(95784),d=r(78396),_=r(28347),$=r(16400),i=r(90704),E=r(99783),
g=r(94257),k=r(65818),b=r(12402),l=r(56336),u=r(10386),p=r(80970),w=r(86337),x=r(33819),I=r(53754),y=r(53526),m=r(93788),T=r(70924),S=r(35754),U=r(92312);const L=[...p.J,...i.L,...k.T,..._.w,...T.p,...$.
p,...y.D,...E.G,...b.F,...l.Z,...x.i,...U.l,...S.i,...s.A,...g.B,...w.Y,...u.v,...I.$,...m.r],A=L;function B(j,z){return A.filter(({surfaces:Y,commands:ee})=>Y.includes(j)&&(z===void 0||ee.includes(z)))}
n(B,"inputsOf");function D(j,z){return A.some(Y=>Y.name===z&&Y.commands.includes(j))}n(D,"takesInput");function P(j){return d.RB.includes(j)}n(P,"asksHot");function R({required:j=[]}){return COMMANDS.
every(z=>j.includes(z))}n(R,"alwaysRequired");function N(){return A.filter(j=>j.secret===!0).map(j=>j.name)}n(N,"secretInputs");function H(j){return`FLASHBACK_${j.toUpperCase().replaceAll("-","_")}`}n(
H,"environmentName")}),28347:((Z,M,r)=>{r.d(M,{w:n(()=>d,"w")});var s=r(78396);const d=[{name:"sas-token",default:"",description:"For `az://`: a shared access signature (its query, `sv=…&sig=…`) inste\
ad of an account key. Hot needs read and list (`rl`), cold `racwdl`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.v,surfaces:s.Zh},{name:"hot-sas-token",default:"",description:"\
Shared access signature for hot only, instead of `hot-access-key-id`.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.RB,surfaces:s.Zh},{name:"cold-sas-token",default:"",description:"Shared a\
ccess signature for cold only, instead of `cold-access-key-id`.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.v,surfaces:s.Zh},{name:"azure-client-id",default:"",description:"For `az://`: c\
lient id of an Entra application or managed identity that trusts the job's OIDC token, instead of keys; refreshed while the run lasts. Needs `azure-tenant-id` and `permissions: id-token: write`. See d\
ocs/permissions.md.",placeholder:"<uuid>",kind:"text",commands:s.v,surfaces:s.CF},{name:"azure-tenant-id",default:"",description:"Id of the Entra tenant of `azure-client-id`.",placeholder:"<uuid>",kind:"\
text",commands:s.v,surfaces:s.CF},{name:"hot-azure-client-id",default:"",description:"Entra application for hot only, instead of `hot-access-key-id`.",placeholder:"<uuid>",kind:"text",commands:s.RB,surfaces:s.
CF},{name:"hot-azure-tenant-id",default:"",description:"Id of the Entra tenant of `hot-azure-client-id`.",placeholder:"<uuid>",kind:"text",commands:s.RB,surfaces:s.CF},{name:"cold-azure-client-id",default:"",
description:"Entra application for cold only, instead of `cold-access-key-id`.",placeholder:"<uuid>",kind:"text",commands:s.v,surfaces:s.CF},{name:"cold-azure-tenant-id",default:"",description:"Id of \
the Entra tenant of `cold-azure-client-id`.",placeholder:"<uuid>",kind:"text",commands:s.v,surfaces:s.CF}]}),16400:((Z,M,r)=>{r.d(M,{p:n(()=>d,"p")});var s=r(78396);const d=[{name:"key",default:"",description:'\
For `versions` and `cat`: the key, whole, below hot\'s prefix. With white space at an end or line breaks, as a JSON string: `"odd\\n"`.',placeholder:"<key>",kind:"text",required:["versions","cat"],commands:[
"versions","cat"],surfaces:s.Zh},{name:"points",default:"",description:"For `diff`: what is compared, the earlier one first, one per line: two restore points, each written as in `at`, or one and `hot`\
, which lists the bucket of the input `hot`.",placeholder:"<point>",kind:"list",required:["diff"],commands:["diff"],surfaces:s.Zh},{name:"by-prefix",default:"false",description:"For `diff`: one line p\
er prefix, up to the first `/` below each of `prefixes`, instead of one per key.",placeholder:"<true|false>",kind:"boolean",commands:["diff"],surfaces:s.Zh},{name:"long",default:"false",description:"F\
or `ls`: the storage class and the number of versions of each key, too. It lists cold, which costs a request per 1,000 keys.",placeholder:"<true|false>",kind:"boolean",commands:["ls"],surfaces:s.Zh}]}),
90704:((Z,M,r)=>{r.d(M,{L:n(()=>d,"L")});var s=r(78396);const d=[{name:"config",default:"",description:"Path of a YAML or JSON file with several backups by name, instead of `hot` and `cold`: one run d\
oes all of them, one after the other. It holds no secrets, only names of variables and files. See docs/config.md.",placeholder:"<file>",kind:"text",commands:s.v,surfaces:s.Zh},{name:"backup",default:"",
description:"The backups of `config` that this run is about, one name per line. Default: all of them. `restore`, `ls` and `rebuild` take one.",placeholder:"<name>",kind:"list",commands:s.v,surfaces:s.
Zh}]}),99783:((Z,M,r)=>{r.d(M,{G:n(()=>d,"G")});var s=r(78396);const d=[{name:"copy-path",default:"auto",description:"How objects may be copied: `auto`, or the allowed copy paths in the order to try t\
hem: `native` (the provider copies), `emulated` (the Bridge Node copies), `streamed` (through this program). Between different APIs, such as `s3://` and `gs://`, only `streamed` is possible. Example: \
`native,emulated`.",placeholder:"<paths>",kind:"text",commands:[...s.zQ,"probe"],surfaces:s.Zh},{name:"copy-by-source",default:"false",description:"For `gs://` on Flashback Bridge Nodes: ask the sourc\
e's endpoint for native copies. The source's key then writes to the target, so it must have WRITE there; hot itself is still never written. Without it such copies are streamed.",placeholder:"<true|fal\
se>",kind:"boolean",commands:[...s.zQ,"probe"],surfaces:s.Zh},{name:"max-operation-size",default:"auto",description:"Above this size an object is copied in parts. `auto`: `100MB` on a Flashback Bridge\
 Node, else what the API takes: `5GiB` in S3, `256MiB` in Azure.",placeholder:"<size>",kind:"text",commands:[...s.zQ,"probe"],surfaces:s.Zh},{name:"part-size",default:"auto",description:"Size of a par\
t, at least `5MiB`. `auto` depends on the object's size.",placeholder:"<size>",kind:"text",commands:s.zQ,surfaces:s.Zh},{name:"concurrency",default:"auto",description:"Copies in flight, 1 to 256. `aut\
o` adapts to throttling and latency.",placeholder:"<n>",kind:"text",commands:s.zQ,surfaces:s.Zh},{name:"max-bandwidth",default:"",description:"Limit for all streamed copies together, in bytes per seco\
nd, such as `20MB`; at least `64KiB`. Default: no limit. Copies by the provider or the Bridge Node do not pass through this program and are not limited.",placeholder:"<size>",kind:"text",commands:s.zQ,
surfaces:s.Zh},{name:"verify",default:"copy",description:"How each copy is checked: `copy` by ETag, checksum or size; `read` also reads it back; `none` not at all.",placeholder:"<how>",kind:"text",commands:s.
Ci,surfaces:s.Zh}]}),1754:((Z,M,r)=>{r.d(M,{a:n(()=>U,"a"),k:n(()=>A,"k")});var s=r(95784),d=r(28347),_=r(16400),$=r(90704),i=r(99783),E=r(94257),g=r(65818),k=r(12402),b=r(56336),l=r(10386),u=r(80970),
p=r(86337),w=r(33819),x=r(53754),I=r(53526),y=r(93788),m=r(70924),T=r(35754),S=r(92312);const U=[{title:"Where",inputs:[...u.J,...$.L]},{title:"Keys",inputs:[...g.T,...d.w]},{title:"What",inputs:m.p},
{title:"Browse",inputs:_.p},{title:"Restore",inputs:I.D},{title:"Copying",inputs:[...i.G,...S.l]},{title:"Limits",inputs:k.F},{title:"Several machines",inputs:b.Z},{title:"Retention",inputs:w.i},{title:"\
Trust",inputs:[...T.i,...s.A,...E.B]},{title:"Platform and network",inputs:[...p.Y,...l.v]},{title:"Metrics and notifications",inputs:x.$},{title:"Reporting",inputs:y.r}],L=new Set(["command","hot","c\
old","endpoint","hot-endpoint","cold-endpoint","config","backup","access-key-id","secret-access-key","hot-access-key-id","hot-secret-access-key","cold-access-key-id","cold-secret-access-key","role-to-\
assume","azure-client-id","region","prefixes","exclude","include","at","key","points","by-prefix","long","to","to-endpoint","to-access-key-id","to-secret-access-key","confirm","overwrite","copy-path",
"verify","sample","repair","storage-class","deadline","max-failures","max-silence","dry-run","retention","prune","max-delete","approve-prune","signing-key","trusted-signers","anchor","immutable","plat\
form-token","alert-issue","summary"]);function A({name:B}){return L.has(B)}n(A,"isCommon")}),78396:((Z,M,r)=>{r.d(M,{CF:n(()=>_,"CF"),CU:n(()=>I,"CU"),Ci:n(()=>w,"Ci"),DW:n(()=>E,"DW"),L:n(()=>l,"L"),
L4:n(()=>u,"L4"),Lo:n(()=>s,"Lo"),RB:n(()=>p,"RB"),Zh:n(()=>d,"Zh"),k7:n(()=>b,"k7"),lH:n(()=>i,"lH"),nm:n(()=>y,"nm"),u3:n(()=>g,"u3"),v:n(()=>$,"v"),zN:n(()=>k,"zN"),zQ:n(()=>x,"zQ")});const s=["bac\
kup","restore","verify","prune","status","ls","versions","diff","cat","rebuild","probe","plan","shard","commit"],d=["action","cli"],_=["action"],$=s,i=["plan","shard","commit"],E=["backup",...i],g=[...E,
"restore","verify","prune","status"],k=["restore"],b=["verify"],l=[...E,"probe"],u=[...E,"rebuild","probe"],p=[...E,"verify","diff","rebuild","probe"],w=[...E,"restore"],x=[...E,"restore","verify"],I=[
...E,"prune"],y=[...E,"verify","prune","rebuild","probe"]}),65818:((Z,M,r)=>{r.d(M,{T:n(()=>d,"T")});var s=r(78396);const d=[{name:"access-key-id",default:"",description:"Access key for both buckets. \
For `gs://` the `client_email` of a service account, for `az://` the account's name; on Flashback the key's id. Default: the provider's own chain (environment, profile, workload identity, instance).",
placeholder:"<id>",kind:"text",commands:s.v,surfaces:s.Zh},{name:"secret-access-key",default:"",description:"Secret of `access-key-id`; for `gs://` the `private_key` (PEM), for `az://` the base64 key.\
 Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.v,surfaces:s.Zh},{name:"session-token",default:"",description:"Session token of `access-key-id`, for temporary credenti\
als of S3. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.v,surfaces:s.Zh},{name:"previous-access-key-id",default:"",description:"While keys are rotated: the old pair,\
 used with a warning if the store refuses `access-key-id`.",placeholder:"<id>",kind:"text",commands:s.v,surfaces:s.Zh},{name:"previous-secret-access-key",default:"",description:"Secret of `previous-ac\
cess-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.v,surfaces:s.Zh},{name:"role-to-assume",default:"",description:"ARN of an AWS role to assume by the job's \
OIDC token, instead of keys; refreshed while the run lasts. Needs `permissions: id-token: write`. See docs/permissions.md.",placeholder:"<arn>",kind:"text",commands:s.v,surfaces:s.CF},{name:"role-sess\
ion-name",default:"",description:"What the sessions of assumed roles are called in CloudTrail, for conditions of a trust policy too. Default: `flashback-backup-` and the id of the workflow run.",placeholder:"\
<name>",kind:"text",commands:s.v,surfaces:s.CF},{name:"role-duration",default:"",description:"How long a session of an assumed role lasts, `15m` to `12h` and at most the role's own maximum; it is rene\
wed before it ends. Default: an hour.",placeholder:"<duration>",kind:"text",commands:s.v,surfaces:s.CF},{name:"region",default:"",description:"Region of buckets that are reached through S3. Flashback \
accepts any. Default: with credentials of the AWS default chain, `AWS_REGION` or `AWS_DEFAULT_REGION`; else `us-east-1`.",placeholder:"<region>",kind:"text",commands:s.v,surfaces:s.Zh},{name:"hot-acce\
ss-key-id",default:"",description:"Access key for hot only. A READ key is enough.",placeholder:"<id>",kind:"text",commands:s.RB,surfaces:s.Zh},{name:"hot-secret-access-key",default:"",description:"Sec\
ret of `hot-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.RB,surfaces:s.Zh},{name:"hot-session-token",default:"",description:"Session token of `hot-ac\
cess-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.RB,surfaces:s.Zh},{name:"hot-previous-access-key-id",default:"",description:"While keys are rotated: the o\
ld pair, used with a warning if the store refuses `hot-access-key-id`.",placeholder:"<id>",kind:"text",commands:s.RB,surfaces:s.Zh},{name:"hot-previous-secret-access-key",default:"",description:"Secre\
t of `hot-previous-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.RB,surfaces:s.Zh},{name:"hot-role-to-assume",default:"",description:"Role for hot onl\
y, instead of `hot-access-key-id`.",placeholder:"<arn>",kind:"text",commands:s.RB,surfaces:s.CF},{name:"hot-region",default:"",description:"Hot's region, if not `region`.",placeholder:"<region>",kind:"\
text",commands:s.v,surfaces:s.Zh},{name:"cold-access-key-id",default:"",description:"Access key for cold only. It needs WRITE; for `restore`, `verify`, `status` and `ls` READ is enough.",placeholder:"\
<id>",kind:"text",commands:s.v,surfaces:s.Zh},{name:"cold-secret-access-key",default:"",description:"Secret of `cold-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,
commands:s.v,surfaces:s.Zh},{name:"cold-session-token",default:"",description:"Session token of `cold-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.v,
surfaces:s.Zh},{name:"cold-previous-access-key-id",default:"",description:"While keys are rotated: the old pair, used with a warning if the store refuses `cold-access-key-id`.",placeholder:"<id>",kind:"\
text",commands:s.v,surfaces:s.Zh},{name:"cold-previous-secret-access-key",default:"",description:"Secret of `cold-previous-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,
commands:s.v,surfaces:s.Zh},{name:"cold-role-to-assume",default:"",description:"Role for cold only, instead of `cold-access-key-id`.",placeholder:"<arn>",kind:"text",commands:s.v,surfaces:s.CF},{name:"\
cold-region",default:"",description:"Cold's region, if not `region`.",placeholder:"<region>",kind:"text",commands:s.v,surfaces:s.Zh}]}),12402:((Z,M,r)=>{r.d(M,{F:n(()=>d,"F")});var s=r(78396);const d=[
{name:"sample",default:"",description:"For `verify`: how many keys to read back: a number (`1000`) or a share (`5%`). Each run continues after the keys of the run before, so that all are read in turn.\
 Default: all.",placeholder:"<n|p%>",kind:"text",commands:s.k7,surfaces:s.Zh},{name:"repair",default:"false",description:"For `verify`: copy what is missing or damaged in cold again from hot, if hot s\
till has that version.",placeholder:"<true|false>",kind:"boolean",commands:s.k7,surfaces:s.Zh},{name:"deadline",default:"5h30m",description:"After this time the run starts no new work and commits what\
 is done; the next run continues.",placeholder:"<duration>",kind:"text",commands:s.zQ,surfaces:s.Zh},{name:"lease-wait",default:"2m",description:"How long to wait while another run writes to cold, bef\
ore this one is skipped.",placeholder:"<duration>",kind:"text",commands:s.nm,surfaces:s.Zh},{name:"max-failures",default:"0",description:"How many keys may fail before the run counts as failed.",placeholder:"\
<n>",kind:"text",commands:[...s.zQ,"prune"],surfaces:s.Zh},{name:"max-silence",default:"",description:"For `status`: fail when the newest restore point of any scope that was ever backed up is older th\
an this, or there is none; `prefixes` chooses others. Default: the age is reported and never a failure.",placeholder:"<duration>",kind:"text",commands:["status"],surfaces:s.Zh}]}),56336:((Z,M,r)=>{r.d(
M,{Z:n(()=>d,"Z")});var s=r(78396);const d=[{name:"shards",default:"",description:"For `plan`: how many workers to plan for, or `auto`, which plans for one unless there is work for more; the default i\
s `auto`. For `shard`: with it, the first worker plans, and the last one commits, for engines without such steps.",placeholder:"<n|auto>",kind:"text",commands:["plan","shard"],surfaces:s.Zh},{name:"sp\
lit",default:"",description:"The name of the split run, for `shard` and `commit`: the output `split` of `plan`. For `plan`: the name to give it; the default is the id of its run.",placeholder:"<name>",
kind:"text",commands:s.lH,surfaces:s.Zh},{name:"shard",default:"0",description:"For `shard`: the number of this worker, from 0, so that workers begin at different pieces. A worker takes whatever piece\
s are left.",placeholder:"<n>",kind:"text",commands:["shard"],surfaces:s.Zh},{name:"max-requests",default:"",description:"Requests a second that may be sent to one endpoint, by all workers of a split \
run together. Default: no limit but what the endpoint throttles.",placeholder:"<n>",kind:"text",commands:s.DW,surfaces:s.Zh}]}),10386:((Z,M,r)=>{r.d(M,{v:n(()=>d,"v")});var s=r(78396);const d=[{name:"\
ca-bundle",default:"",description:"Path of a PEM file with certificates to trust in addition to the system's.",placeholder:"<file>",kind:"text",commands:s.v,surfaces:s.Zh},{name:"path-style",default:"\
auto",description:"For S3: address buckets as `host/bucket`: `true`, `false` or `auto`, which is `true` except on AWS.",placeholder:"<true|false|auto>",kind:"text",commands:s.v,surfaces:s.Zh}]}),46973:((Z,M,r)=>{
r.d(M,{b:n(()=>$,"b")});var s=r(19154),d=r(65699);const _=10;function $(E,g){const k=new Map,b=[];for(;;)try{const p=E(w=>k.get(w)??g(w));if(b.length===0)return p;break}catch(p){if(!(p instanceof s.d))
throw p;const w=d.mc.find(I=>I.name===p.input)?.name,x=w===void 0||k.has(w);if((!x||b.length===0)&&b.push(p),x||b.length===_)break;k.set(w,i(w))}const[l,...u]=b;throw l===void 0?new Error("the inputs \
were refused, and no error says why"):u.length===0?l:new s.G([l,...u])}n($,"parseAll");function i(E){return E==="hot"||E==="cold"||E==="to"?`s3://stand-in-${E}`:/access-key(-id)?$/.test(E)?"STANDIN":d.
mc.find(g=>g.name===E)?.default??""}n(i,"standInFor")}),80970:((Z,M,r)=>{r.d(M,{J:n(()=>d,"J")});var s=r(78396);const d=[{name:"command",default:"backup",description:"What to do: `backup`; `restore`, \
which restores keys from the backup; `verify`, which reads the backup back and compares it; `prune`, which deletes old versions by `retention`; `status`, `ls` and `versions`, which only read cold; `di\
ff`, which compares two restore points, or one with hot; `rebuild`, which makes a new manifest when it is lost; `probe`, which tests cold and reports the copy path; `plan`, `shard` and `commit`, a bac\
kup on several machines (docs/scale.md); `adopt`, another name of `rebuild`.",placeholder:"<command>",kind:"text",commands:s.v,surfaces:s.CF},{name:"hot",default:"",description:"The bucket to back up:\
 `s3://bucket`, `gs://bucket` or `az://account/container`, each with `/prefix` after it if wanted. Only a restore into it writes to it. Optional for `restore`, `verify` and all that only read; if give\
n, cold must be its backup.",placeholder:"<bucket url>",kind:"text",commands:s.v,surfaces:s.Zh},{name:"cold",default:"",description:"The bucket that holds the backup, in the same form as `hot`; it nee\
d not be of the same provider. Empty before the first run. Required, unless `config` has it.",placeholder:"<bucket url>",kind:"text",commands:s.v,surfaces:s.Zh},{name:"endpoint",default:"",description:"\
Endpoint of both buckets: a Flashback Bridge Node or any endpoint that speaks their API, as `https://host[:port][/path]`. Several, one per line: the nearest that is up is used, and the others if it fa\
ils. Default: AWS S3 in `region`, Google Cloud Storage, or the account in Azure.",placeholder:"<url>",kind:"list",commands:s.v,surfaces:s.Zh},{name:"hot-endpoint",default:"",description:"Endpoint of h\
ot, if not `endpoint`; one or more, one per line.",placeholder:"<url>",kind:"list",commands:s.v,surfaces:s.Zh},{name:"cold-endpoint",default:"",description:"Endpoint of cold, if not `endpoint`; one or\
 more, one per line.",placeholder:"<url>",kind:"list",commands:s.v,surfaces:s.Zh}]}),86337:((Z,M,r)=>{r.d(M,{Y:n(()=>d,"Y")});var s=r(78396);const d=[{name:"platform-url",default:"https://backend.flas\
hback.tech",description:"Flashback's API, used only if `platform-token` is given.",placeholder:"<url>",kind:"text",commands:s.L,surfaces:s.Zh},{name:"platform-token",default:"",description:"Token of F\
lashback's API, to see which buckets are attached, which nodes are online, what traffic is counted and how full the quota is. Optional. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,
commands:s.L,surfaces:s.Zh},{name:"repository-id",default:"",description:"The Repository of cold, if the token sees several with a bucket of cold's name.",placeholder:"<id>",kind:"text",commands:s.L,surfaces:s.
Zh}]}),33819:((Z,M,r)=>{r.d(M,{i:n(()=>d,"i")});var s=r(78396);const d=[{name:"retention",default:"",description:"Which old versions are kept, one line per prefix, `*` for all: `db-dumps/ daily=7 week\
ly=4`, `logs/ max-age=90d`, `* within=90d`. See docs/retention.md. For `versions`: the policy that it explains. Default: everything is kept.",placeholder:"<line>",kind:"list",commands:[...s.CU,"versio\
ns"],surfaces:s.Zh},{name:"prune",default:"true",description:"Whether a backup prunes by `retention`: `true`, `false`, or `plan`, which only reports what would be deleted.",placeholder:"<true|false|pl\
an>",kind:"text",commands:s.DW,surfaces:s.Zh},{name:"prune-delay",default:"24h",description:"How long a condemned version stays restorable, from the run that condemns it to the one that deletes it.",placeholder:"\
<duration>",kind:"text",commands:s.CU,surfaces:s.Zh},{name:"max-delete",default:"10%",description:"Prune nothing if more than this would be condemned at once, or deleted without ever having been a ver\
sion; without a `signing-key`, also if more keys than this would lose their newest version: a share of all versions (at least 100 versions), or a number. See `approve-prune`.",placeholder:"<n%|n>",kind:"\
text",commands:s.CU,surfaces:s.Zh},{name:"max-change",default:"50%",description:"Prune nothing if more than this changed or was deleted in hot since the run before: a share of the live keys (from 100 \
live keys), or a number.",placeholder:"<n%|n>",kind:"text",commands:s.CU,surfaces:s.Zh},{name:"approve-prune",default:"",description:"The token that a tripped guard printed: approves that one plan and\
 no other.",placeholder:"<token>",kind:"text",commands:s.CU,surfaces:s.Zh},{name:"allow-unfenced",default:"false",description:"Prune even if cold does not honour conditional requests, so that only the\
 schedule keeps two runs from overlapping.",placeholder:"<true|false>",kind:"boolean",commands:s.CU,surfaces:s.Zh}]}),53754:((Z,M,r)=>{r.d(M,{$:n(()=>d,"$")});var s=r(78396);const d=[{name:"metrics",default:"",
description:"Write metrics of the run to this file, in Prometheus' text format, for the textfile collector of node_exporter: its name ends in `.prom`. Replaced at once, at the end of each run. See doc\
s/reports.md.",placeholder:"<file.prom>",kind:"text",commands:s.u3,surfaces:s.Zh},{name:"notify-url",default:"",description:"Send a POST to this URL when a run starts, succeeds or fails; it never fail\
s the run. https, or http on this machine. Take it from a secret. See docs/reports.md.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.u3,surfaces:s.Zh},{name:"notify-format",default:"json",description:"\
What is sent to `notify-url`: `json`; `healthchecks`: pings of `<url>/start`, `<url>` and `<url>/fail`; `slack`: a message at the end, for an incoming webhook.",placeholder:"<json|healthchecks|slack>",
kind:"text",commands:s.u3,surfaces:s.Zh},{name:"notify-secret",default:"",description:"Sign what is sent to `notify-url` with this secret by HMAC-SHA256, as Standard Webhooks do: at least 16 character\
s, or `whsec_` and base64.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.u3,surfaces:s.Zh}]}),53526:((Z,M,r)=>{r.d(M,{D:n(()=>d,"D")});var s=r(78396);const d=[{name:"to",default:"",description:"\
For `restore`: the bucket to restore keys to, under their own names: a URL such as `s3://bucket` or `s3://bucket/prefix` (also `gs://`, `az://account/container`), or `hot` for the bucket of the input \
`hot`. It need not be of the same provider as cold.",placeholder:"<bucket url>",kind:"text",required:s.zN,commands:s.zN,surfaces:s.Zh},{name:"to-endpoint",default:"",description:"Endpoint of `to`, if \
not `endpoint`.",placeholder:"<url>",kind:"text",commands:s.zN,surfaces:s.Zh},{name:"to-access-key-id",default:"",description:"Access key for `to` only. It needs WRITE.",placeholder:"<id>",kind:"text",
commands:s.zN,surfaces:s.Zh},{name:"to-secret-access-key",default:"",description:"Secret of `to-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.zN,surfaces:s.
Zh},{name:"to-session-token",default:"",description:"Session token of `to-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.zN,surfaces:s.Zh},{name:"to-ro\
le-to-assume",default:"",description:"Role for `to` only, instead of `to-access-key-id`.",placeholder:"<arn>",kind:"text",commands:s.zN,surfaces:s.CF},{name:"to-sas-token",default:"",description:"Shar\
ed access signature for `to` only, instead of `to-access-key-id`.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.zN,surfaces:s.Zh},{name:"to-azure-client-id",default:"",description:"Entra ap\
plication for `to` only, instead of `to-access-key-id`.",placeholder:"<uuid>",kind:"text",commands:s.zN,surfaces:s.CF},{name:"to-azure-tenant-id",default:"",description:"Id of the Entra tenant of `to-\
azure-client-id`.",placeholder:"<uuid>",kind:"text",commands:s.zN,surfaces:s.CF},{name:"to-region",default:"",description:"Region of `to`, if not `region`.",placeholder:"<region>",kind:"text",commands:s.
zN,surfaces:s.Zh},{name:"confirm",default:"",description:"For `restore` into hot: the name of its bucket, to confirm. Not needed for any other bucket.",placeholder:"<bucket>",kind:"text",commands:s.zN,
surfaces:s.Zh},{name:"overwrite",default:"false",description:"For `restore`: replace objects of `to` that have the same key and other content. Without it such keys are left as they are and reported; e\
qual objects are skipped in either case.",placeholder:"<true|false>",kind:"boolean",commands:s.zN,surfaces:s.Zh},{name:"thaw",default:"",description:"For `restore`: request that objects in an archive \
class of cold (S3: `GLACIER`, `DEEP_ARCHIVE`; Azure: `Archive`) be made readable for this long: `7d`, whole days. The run then ends `incomplete`; run it again when they are thawed. The provider charge\
s for it, and the key needs the permission `s3:RestoreObject`. Default: they are only reported.",placeholder:"<duration>",kind:"text",commands:s.zN,surfaces:s.Zh},{name:"thaw-tier",default:"standard",
description:"For `thaw`: `standard` (hours), `bulk` (cheapest, up to two days) or `expedited` (minutes, expensive, not from `DEEP_ARCHIVE`).",placeholder:"<tier>",kind:"text",commands:s.zN,surfaces:s.
Zh}]}),93788:((Z,M,r)=>{r.d(M,{r:n(()=>d,"r")});var s=r(78396);const d=[{name:"cache",default:"true",description:"Keep segments of the manifest in the Actions cache, at most 200 MB, so that the next r\
un need not read them from cold. Optional; cached data is checked before use.",placeholder:"<true|false>",kind:"boolean",commands:s.DW,surfaces:s.CF},{name:"alert-issue",default:"false",description:"O\
pen one GitHub issue for each backup target when it fails, keep it up to date, and close it on recovery. Needs `permissions: issues: write`.",placeholder:"<true|false>",kind:"boolean",commands:s.v,surfaces:s.
CF},{name:"github-token",default:"${{ github.token }}",description:"For `alert-issue`, a token that may write issues; for `anchor: github`, deployments. Default: the job's own.",placeholder:"<secret>",
kind:"text",secret:!0,commands:s.v,surfaces:s.CF},{name:"summary",default:"true",description:"Write the job summary.",placeholder:"<true|false>",kind:"boolean",commands:s.v,surfaces:s.CF}]}),70924:((Z,M,r)=>{
r.d(M,{p:n(()=>d,"p")});var s=r(78396);const d=[{name:"prefixes",default:"",description:'Only keys that begin with one of these, one per line, below hot\'s prefix. Default: everything. For `status`: th\
e prefixes that `max-silence` judges, each by the newest restore point that covers all of it; `""` is all keys.',placeholder:"<prefix>",kind:"list",commands:[...s.DW,"restore","verify","status","ls","\
diff"],surfaces:s.Zh},{name:"exclude",default:"",description:"Exclude keys that match one of these globs, one per line, matched against the whole key below hot's prefix: `**/*.tmp`, `cache/**`.",placeholder:"\
<glob>",kind:"list",commands:s.DW,surfaces:s.Zh},{name:"include",default:"",description:"For `restore`: only keys that match one of these globs, one per line, matched against the whole key: `img/**`, \
`**/*.sql`. Default: everything.",placeholder:"<glob>",kind:"list",commands:s.zN,surfaces:s.Zh},{name:"at",default:"",description:"For `restore`, `ls` and `cat`: the restore point: `latest`, the id of\
 its run, or a time (`2026-11-03T02:00:00Z`, `2026-11-03 02:00:00 UTC`, `2026-11-03`), which means the newest one up to the end of that second, minute or day. Default: `latest` for `restore` and `cat`\
; for `ls` the current manifest, including keys that hot no longer has.",placeholder:"<time|run|latest>",kind:"text",commands:["restore","ls","cat"],surfaces:s.Zh}]}),95784:((Z,M,r)=>{r.d(M,{A:n(()=>d,
"A")});var s=r(78396);const d=[{name:"anchor",default:"",description:"Where to keep, outside cold, what was committed last, so that a roll-back of cold is refused: `github` (needs `permissions: deploy\
ments: write`), `s3://bucket/prefix` in another account, `file:<path>`, `alert-issue`; one or several, one per line. See docs/anchor.md.",placeholder:"<place>",kind:"list",commands:s.v,surfaces:s.Zh},
{name:"accept-rollback",default:"",description:"The token that a refused roll-back printed: accepts that one, for one run that commits.",placeholder:"<token>",kind:"text",commands:s.v,surfaces:s.Zh},{
name:"anchor-endpoint",default:"",description:"Endpoint of an `anchor` in S3. Default: that of AWS in `anchor-region`.",placeholder:"<url>",kind:"text",commands:s.v,surfaces:s.Zh},{name:"anchor-region",
default:"",description:"Region of an `anchor` in S3. Default: `us-east-1`.",placeholder:"<region>",kind:"text",commands:s.v,surfaces:s.Zh},{name:"anchor-access-key-id",default:"",description:"Access k\
ey for an `anchor` in S3: of another account than that of cold, with the right to get and put one object.",placeholder:"<id>",kind:"text",commands:s.v,surfaces:s.Zh},{name:"anchor-secret-access-key",default:"",
description:"Secret of `anchor-access-key-id`. Take it from a secret.",placeholder:"<secret>",kind:"text",secret:!0,commands:s.v,surfaces:s.Zh}]}),94257:((Z,M,r)=>{r.d(M,{B:n(()=>d,"B")});var s=r(78396);
const d=[{name:"immutable",default:"false",description:"Never delete anything in cold, for a key that cannot: cold needs versioning, and its versions are the history. Pruning is another job with anoth\
er key. See docs/immutability.md.",placeholder:"<true|false>",kind:"boolean",commands:[...s.L4,"verify"],surfaces:s.Zh},{name:"lock",default:"",description:"Object Lock mode of everything written to c\
old but the lease and HEAD: `governance` or `compliance`. Needs `lock-for` and a bucket with Object Lock. Default: only what the bucket itself locks.",placeholder:"<governance|compliance>",kind:"text",
commands:[...s.L4,"verify"],surfaces:s.Zh},{name:"lock-for",default:"",description:"How long `lock` keeps what is written, counted from the write, such as `30d`. Locks are not renewed.",placeholder:"<\
duration>",kind:"text",commands:[...s.L4,"verify"],surfaces:s.Zh}]}),35754:((Z,M,r)=>{r.d(M,{i:n(()=>d,"i")});var s=r(78396);const d=[{name:"signing-key",default:"",description:"An OpenSSH Ed25519 pri\
vate key without a passphrase, from `flashback-backup keygen` or `ssh-keygen -t ed25519`. Every run signs the state that it writes to cold, and refuses state that is not signed. Take it from a secret.\
 See docs/signing.md.",placeholder:"<key>",kind:"text",secret:!0,commands:s.v,surfaces:s.Zh},{name:"trusted-signers",default:"",description:"Public keys whose signatures are believed, one per line, be\
sides that of `signing-key`. Enough for `restore`, `verify`, `status` and `ls`.",placeholder:"<public key>",kind:"list",commands:s.v,surfaces:s.Zh},{name:"accept-unsigned",default:"false",description:"\
Believe state that has no signature, or that of another bucket: for one run, when a backup gets its first `signing-key` or was copied here.",placeholder:"<true|false>",kind:"boolean",commands:s.v,surfaces:s.
Zh}]}),92312:((Z,M,r)=>{r.d(M,{l:n(()=>d,"l")});var s=r(78396);const d=[{name:"trust-size",default:"false",description:"For `rebuild`: treat an object in cold with the same key and size as in hot as e\
qual, if ETags cannot prove it.",placeholder:"<true|false>",kind:"boolean",commands:["rebuild"],surfaces:s.Zh},{name:"dry-run",default:"false",description:"Report what would be copied, restored or pru\
ned, and change nothing.",placeholder:"<true|false>",kind:"boolean",commands:["backup","restore","prune"],surfaces:s.Zh},{name:"storage-class",default:"",description:"Storage class of objects copied t\
o cold, such as `STANDARD_IA`, on GCS `NEARLINE`, on Azure `Cool`; state stays in the standard class. Archive classes (`GLACIER`, `DEEP_ARCHIVE`, Azure's `Archive`) need versioning on cold. Default: t\
he bucket's own.",placeholder:"<class>",kind:"text",commands:s.DW,surfaces:s.Zh},{name:"sse",default:"",description:"Server-side encryption of everything written to a cold that speaks S3: `AES256` or \
`aws:kms`. Default: the bucket's own.",placeholder:"<AES256|aws:kms>",kind:"text",commands:s.L4,surfaces:s.Zh},{name:"sse-kms-key-id",default:"",description:"Id or ARN of the KMS key for `sse: aws:kms\
`. Default: the AWS managed key.",placeholder:"<id>",kind:"text",commands:s.L4,surfaces:s.Zh},{name:"request-payer",default:"",description:"`requester`: pay for reading hot, if its bucket requires tha\
t (`x-amz-request-payer`). For `gs://` see `user-project`. Default: its owner pays.",placeholder:"<requester>",kind:"text",commands:s.L4,surfaces:s.Zh},{name:"user-project",default:"",description:"For\
 `gs://`: the Google Cloud project that pays for requests, if a bucket requires that (requester pays). Default: the bucket's owner pays.",placeholder:"<project>",kind:"text",commands:s.v,surfaces:s.Zh}]}),
29247:((Z,M,r)=>{r.d(M,{L:n(()=>i,"L"),c:n(()=>$,"c")});var s=r(78133),d=r(19154),_=r(12053);function $(g,k){const b=[];for(const l of k.split(/\r?\n/)){const u=l.trim();u!==""&&b.push(u.length>1&&u.startsWith(
'"')&&u.endsWith('"')?E(g,u):u)}return b}n($,"parseLines");function i(g){const k=[];for(const b of[...g].sort(s.YD)){const l=k.at(-1);(l===void 0||!b.startsWith(l))&&k.push(b)}return k.includes("")?[]:
k}n(i,"mergePrefixes");function E(g,k){try{const b=JSON.parse(k);if(typeof b=="string")return b}catch{}throw new d.d(g,`${(0,_.T)(k)} is in quotes and is not a JSON string; expected a plain line, or o\
ne such as "with space "`)}n(E,"unquoted")}),15962:((Z,M,r)=>{r.d(M,{E_:n(()=>E,"E_"),OK:n(()=>k,"OK"),PC:n(()=>$,"PC"),Qv:n(()=>l,"Qv"),aZ:n(()=>i,"aZ"),hf:n(()=>b,"hf"),uY:n(()=>g,"uY")});var s=r(19154),
d=r(56778),_=r(12053);function $(u){return`https://s3.${u}.amazonaws.com${u.startsWith("cn-")?".cn":""}`}n($,"awsEndpoint");function i(u){return/(^|\.)amazonaws\.com(\.cn)?$/.test(new URL(u).hostname)}
n(i,"isAws");function E(u){return/^storage(\.[a-z0-9-]+\.rep)?\.googleapis\.com$/.test(new URL(u).hostname)}n(E,"isGoogle");function g({endpoint:u,endpoints:p}){return p??[u]}n(g,"endpointsOf");function k(u){
const p="to"in u?u.to:void 0;return[u.hot,u.cold,p].some(w=>w?.endpoints!==void 0||w?.credentials?.previous!==void 0)}n(k,"hasChoice");function b(u){const p="to"in u?u.to:void 0;return[u.hot,u.cold,p].
some(w=>w?.api==="s3"&&w.role!==void 0||w?.api==="blob"&&w.federated!==void 0)}n(b,"hasRole");function l(u,p,[w,x]=["cold","hot"]){const I=g(u);if(!g(p).some(S=>I.includes(S)||i(S)&&I.some(i)||E(S)&&I.
some(E))||u.bucket!==p.bucket||u.account!==p.account)return;const m=(0,_.T)((0,d.P)(p)),T="expected another bucket, or prefixes beside each other";if(u.prefix===p.prefix)throw new s.d(w,`${m} is the s\
ame place as ${x}; ${T}`);if(p.prefix.startsWith(u.prefix))throw new s.d(w,`${m} lies inside ${x}; ${T}`);if(u.prefix.startsWith(p.prefix))throw new s.d(w,`${m} has ${x} inside it; ${T}`)}n(l,"refuseO\
verlap")}),41711:((Z,M,r)=>{r.d(M,{DB:n(()=>i,"DB"),E9:n(()=>E,"E9"),HU:n(()=>b,"HU"),og:n(()=>k,"og"),z2:n(()=>g,"z2")});var s=r(19154),d=r(12053);const _={"":1,B:1,kB:1e3,KB:1e3,MB:1e6,GB:1e9,TB:1e12,
KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40},$={d:864e5,h:36e5,m:6e4,s:1e3};function i(p,w,x){const I=/^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(w),y=I?.[2]===void 0?void 0:_[I[2]],m=I?.[1]===void 0||y===void 0?
NaN:Number(I[1])*y;if(!Number.isSafeInteger(m))throw new s.d(p,`${(0,d.T)(w)} is not a size; expected bytes or a number with a unit, such as 100MB, 8MiB or 5GiB`);if(m<x.least||m>x.most)throw new s.d(
p,`${(0,d.T)(w)} is out of range; expected ${u(x.least)} to ${u(x.most)}`);return m}n(i,"parseSize");function E(p,w,x){const I=/^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(w);if(I===null||w===
"")throw new s.d(p,`${(0,d.T)(w)} is not a duration; expected a number with s, m, h or d, such as 90s, 2m, 5h30m or 30d`);const y=[..."dhms"].reduce((m,T,S)=>m+Number(I[S+1]??0)*($[T]??0),0);if(y<x.least||
y>l)throw new s.d(p,`${(0,d.T)(w)} is out of range; expected ${x.least/1e3}s to ${l/864e5}d`);return y}n(E,"parseDuration");function g(p,w,x){const I=/^\d{1,15}$/.test(w)?Number(w):NaN;if(!(I>=x.least&&
I<=x.most))throw new s.d(p,`${(0,d.T)(w)} is not a whole number from ${x.least} to ${x.most}`);return I}n(g,"parseWhole");function k(p,w){if(w==="true")return!0;if(w==="false")return!1;throw new s.d(p,
`${(0,d.T)(w)} is not a switch; expected true or false`)}n(k,"parseFlag");function b(p,w,x){const I=x.find(y=>y===w);if(I!==void 0)return I;throw new s.d(p,`${(0,d.T)(w)} is not known; expected one of\
 ${x.join(", ")}`)}n(b,"parseChoice");const l=366*864e5;function u(p){for(const w of["TiB","GiB","MiB","KiB"]){const x=_[w]??1;if(p>=x&&p%x===0)return`${p/x}${w}`}return`${p} bytes`}n(u,"shortSize")}),
71096:((Z,M,r)=>{r.d(M,{g:n(()=>d,"g")});var s=r(65699);function d(_,$){const i=(_($)??"").trim();return i!==""?i:s.mc.find(g=>g.name===$)?.default??""}n(d,"given")}),87783:((Z,M,r)=>{r.d(M,{U:n(()=>s,
"U")});function s(d){return d==="localhost"||d.endsWith(".localhost")||d==="[::1]"||/^127(\.\d+){3}$/.test(d)}n(s,"isLoopback")}),38227:((Z,M,r)=>{r.d(M,{j:n(()=>E,"j")});var s=r(19154),d=r(87783),_=r(
12053),$=r(41711);const i=["json","healthchecks","slack"];function E(w){const x=g(w("metrics")),I=k(w);return x===void 0&&I===void 0?{}:{reports:{metrics:x,notify:I}}}n(E,"parseReports");function g(w){
if(w!==""){if(/[^/\\]\.prom$/.test(w)&&!w.includes("\0"))return w;throw new s.d("metrics",`${(0,_.T)(w)} is not a file that the textfile collector reads; expected a path that ends in .prom, such as /v\
ar/lib/node_exporter/textfile_collector/backup.prom`)}}n(g,"parseMetrics");function k(w){const x=w("notify-url"),I=(0,$.HU)("notify-format",w("notify-format"),i),y=p(w("notify-secret"));return x===""?
void 0:{url:b(x),format:I,key:y}}n(k,"parseNotify");function b(w){const x=URL.canParse(w)?new URL(w):void 0,I=n(y=>new s.d("notify-url",`${y} (its value is not shown: it is a secret); expected https:/\
/host/path, or http:// on this machine`),"bad");if(x===void 0||!/^https?:$/.test(x.protocol))throw I("is not a URL of http");if(x.protocol==="http:"&&!(0,d.U)(x.hostname))throw I("is plain http to ano\
ther machine, where all between could read it");if(x.username!==""||x.password!=="")throw I("holds credentials, which are not sent");if(x.hash!=="")throw I("holds a fragment (#), which is not sent");return x.
href}n(b,"parseUrl");const l=16,u={least:24,most:64};function p(w){if(w==="")return;const x=n(m=>new s.d("notify-secret",`cannot be used (its value is not shown); expected ${m}`),"bad");if(!w.startsWith(
"whsec_")){if(w.length<l)throw x(`at least ${l} characters`);return Buffer.from(w,"utf8")}const I=w.slice(6),y=Buffer.from(I,"base64");if(!/^[A-Za-z0-9+/]+={0,2}$/.test(I)||y.length<u.least||y.length>
u.most)throw x(`base64 of ${u.least} to ${u.most} bytes behind whsec_`);return y}n(p,"parseKey")}),72311:((Z,M,r)=>{r.d(M,{S:n(()=>g,"S"),c:n(()=>i,"c")});var s=r(65699),d=r(15962),_=r(87783),$=r(12053);
function i(l){const u=[];for(const T of new Set(b(l).flatMap(d.uY)))T.startsWith("http:")&&!(0,_.U)(new URL(T).hostname)&&u.push(`${T} is plain http: objects and their names travel unencrypted. Use ht\
tps.`);const p="prefixes"in l?l.prefixes:[],w="exclude"in l?l.exclude:[],x="include"in l?l.include:[],I="pruning"in l?l.pruning.policy.map(({prefix:T})=>T):[],y=[...p,...w,...x,...I].filter(T=>T.startsWith(
"/"));y.length>0&&u.push(`${E(y)} begins with "/", which only keys that begin with "/" match. Keys seldom do.`);const m=I.filter(T=>/^(s3|gs|az):\/\//i.test(T));if(m.length>0){const T=(0,$.T)(m[0]?.slice(
0,5)??"");u.push(`retention: ${E(m)} begins with ${T}, which only keys that begin so match. Keys are written without the bucket.`)}return l.command==="status"&&l.prefixes.length>0&&l.maxSilence===void 0&&
u.push("prefixes chooses what max-silence judges, and max-silence is not given."),"verify"in l&&l.verify==="none"&&u.push("verify is none: copies are not checked."),u}n(i,"inputWarnings");function E(l){
const u=l.length>3?` and ${l.length-3} more`:"";return`${l.slice(0,3).map($.T).join(", ")}${u}`}n(E,"firstOf");function g(l,u){return(0,s.Vc)("action").filter(({commands:p})=>!p.includes(l)).filter(p=>![
"",p.default].includes((u(p.name)??"").trim())).filter(({name:p})=>!k.test(p)).map(({name:p,commands:w})=>`${p} is given, but ${l} does not use it; it is for ${s.Lo.filter(x=>w.includes(x)).join(" and\
 ")}.`)}n(g,"unusedInputs");const k=/^hot-((previous-)?(access-key-id|secret-access-key)|session-token|role-to-assume|sas-token|azure-(client|tenant)-id)$/;function b(l){const u="to"in l?l.to:void 0,p=(0,s.
Wv)(l.command)?l.hot:void 0,w=(l.cold.anchor?.places??[]).map(x=>x.kind==="s3"?x.place:void 0);return[p,l.cold,u,...w].filter(x=>x!==void 0)}n(b,"placesAsked")}),58447:((Z,M,r)=>{r.d(M,{t:n(()=>s,"t")});
function s(y){const m=[],T=[];for(const S of y){if(S.length>_)throw d();if(w(S)>$)throw p();for(const U of x(S)){T.push(m.length);for(const L of b(U))m.push(L);if(m.push({kind:"end"}),m.length>_)throw d()}}
return m.length===0?()=>!1:k(m,T)}n(s,"compileGlobs");function d(){return new SyntaxError(`the globs come to more than ${_} characters`)}n(d,"tooLong");const _=2e4,$=1e3,i=5e3,E=1e6,g=47;function k(y,m){
let T=new Map,S=0,U=0,L=A(new Set(m.flatMap(P=>B(P))));return P=>{(T.size>i||S>50*i||U>E)&&(T=new Map,S=U=0,L=A(new Set(L.positions)));let R=L;for(const N of P){const H=N.codePointAt(0)??0;let j=R.next.
get(H);if(j===void 0&&(j=A(new Set(R.positions.flatMap(z=>D(z,H)))),R.next.set(H,j),S++),j.positions.length===0)return!1;R=j}return R.accepts};function A(P){const R=[...P].sort((j,z)=>j-z),N=R.join();
let H=T.get(N);return H===void 0&&(H={accepts:R.some(z=>y[z]?.kind==="end"),positions:R,next:new Map},T.set(N,H),U+=R.length),H}function B(P){const R=y[P]?.kind;return R==="star"||R==="all"?[P,...B(P+
1)]:R==="past"?[P,...B(P+2)]:[P]}function D(P,R){const N=y[P];switch(N?.kind){case"char":return N.code===R?B(P+1):[];case"one":return R===g?[]:B(P+1);case"class":return R!==g&&N.negated!==N.ranges.some(
([H,j])=>H<=R&&R<=j)?B(P+1):[];case"star":return R===g?[]:B(P);case"all":return B(P);case"past":return R===g?[P+1,...B(P+2)]:[P+1];case"inside":return R===g?[P,...B(P+1)]:[P];default:return[]}}}n(k,"a\
utomaton");function b(y){const m=[],T=[...y];for(let S=0;S<T.length;S++){const U=T[S]??"";if(U==="\\"){const L=T[++S];if(L===void 0)throw new SyntaxError("ends with a backslash, which escapes nothing");
m.push(u(L))}else if(U==="*"){const L=S;for(;T[S+1]==="*";)S++;S>L&&(L===0||T[L-1]==="/")&&(S===T.length-1||T[S+1]==="/")?S===T.length-1?m.push({kind:"all"}):(m.at(-1)?.kind!=="inside"&&m.push({kind:"\
past"},{kind:"inside"}),S++):m.push({kind:"star"})}else U==="?"?m.push({kind:"one"}):U==="["?S=l(T,S,m):m.push(u(U))}return m}n(b,"readGlob");function l(y,m,T){let S=m+1;const U=y[S]==="!"||y[S]==="^";
U&&S++;const L=[],A=n(()=>(y[S]==="\\"&&S++,y[S++]?.codePointAt(0)??0),"codeAt");for(let B=!0;S<y.length&&(B||y[S]!=="]");B=!1){const D=A(),P=y[S]==="-"&&S+1<y.length&&y[S+1]!=="]";P&&S++;const R=P?A():
D;if(R<D)throw new SyntaxError("has a range in [ ] that runs backwards");L.push([D,R])}if(y[S]!=="]")throw new SyntaxError("has a [ without its ]; write \\[ for the character itself");return T.push({kind:"\
class",ranges:L,negated:U}),S}n(l,"readClass");function u(y){return{kind:"char",code:y.codePointAt(0)??0}}n(u,"literal");function p(){return new SyntaxError(`has braces that come to more than ${$} alt\
ernatives`)}n(p,"tooMany");function w(y){const m=[{before:0,last:1}];for(let T=0;T<y.length;T++){const S=m.at(-1);if(y[T]==="\\")T++;else if(y[T]==="{")m.push({before:0,last:1});else{if(S===void 0||m.
length===1)continue;if(y[T]===",")[S.before,S.last]=[S.before+S.last,1];else if(y[T]==="}"){m.pop();const U=m.at(-1);U!==void 0&&(U.last=Math.min(U.last*(S.before+S.last),1e9))}}}return m[0]?.last??1}
n(w,"alternativesOf");function x(y){const m=I(y,"{",0),T=I(y,"}",0);if(m===-1||T!==-1&&T<m){if(T!==-1)throw new SyntaxError("has a } without its {; write \\} for the character itself");return[y]}const S=[];
let U=1,L=m+1;for(;L<y.length;L++){const D=y[L];if(D==="\\")L++;else if(D==="{")U++;else{if(D==="}"&&--U===0)break;D===","&&U===1&&S.push(L)}}if(U>0)throw new SyntaxError("has a { without its }; write\
 \\{ for the character itself");if(S.length===0)throw new SyntaxError("has { } without a comma; write {a,b}, or \\{ for the character");const A=[m,...S,L],B=[];for(let D=0;D+1<A.length;D++){const P=y.
slice((A[D]??0)+1,A[D+1]);if(B.push(...x(y.slice(0,m)+P+y.slice(L+1))),B.length>$)throw p()}return B}n(x,"expandBraces");function I(y,m,T){for(let S=T;S<y.length;S++)if(y[S]==="\\")S++;else if(y[S]===
m)return S;return-1}n(I,"indexOutside")}),28071:((Z,M,r)=>{r.d(M,{HU:n(()=>g,"HU"),Hb:n(()=>E,"Hb"),Jk:n(()=>b,"Jk"),k0:n(()=>k,"k0")});var s=r(77598),d=r(34166),_=r(79218);const $=100,i=100;function E(p,w){
const{stored:x,toGo:I,unsignedDue:y,live:m,changed:T,gone:S,known:U,present:L}=p,A=[];return U>0&&L===0&&A.push({code:"empty-hot",message:`the listing of hot was empty, where the backup knows ${(0,d.x0)(
U,"key")}`,check:"Check hot's name, prefix and key, and the inputs prefixes and exclude: is hot really empty?"}),I>l(w.maxDelete,x)?A.push({code:"max-delete",message:`${(0,d.B4)(I)} of ${(0,d.x0)(x,"s\
tored version")} would go, which is more than max-delete (${b(w.maxDelete)}) allows`,check:"Check whether the retention policy was changed, and look at what would go: prune: plan."}):y>l(w.maxDelete,x)&&
A.push({code:"max-delete",message:`the newest versions of ${(0,d.x0)(y,"key")}, of ${(0,d.x0)(x,"stored version")}, are due to be deleted, which is more than max-delete (${b(w.maxDelete)}) allows`,check:"\
Check whether runs of yours condemned them: the state in cold is not signed, so anybody who can write there can have done it. A signing-key rules that out."}),m>=i&&T+S>u(w.maxChange,m)&&A.push({code:"\
max-change",message:`${(0,d.B4)(T)} of ${(0,d.x0)(m,"key")} changed and ${(0,d.B4)(S)} are gone since the run before, which is more than max-change (${b(w.maxChange)}) allows`,check:"Check a few chang\
ed objects in hot: encrypted by somebody else, overwritten by mistake, or another prefix than before?"}),A}n(E,"trippedGuards");function g(p,w,x){const I=w.map(({prefix:T,rules:S})=>`${(0,_.mZ)(T)} ${S}`),
y=x.map(({code:T})=>T).sort(),m=JSON.stringify([p,I,y]);return`prune-${(0,s.createHash)("sha256").update(m).digest("hex").slice(0,24)}`}n(g,"planToken");class k{static{n(this,"PlanHash")}#e=(0,s.createHash)(
"sha256");add(w,x,I){this.#e.update(`${JSON.stringify([w,x,I])}
`)}digest(){return this.#e.digest("hex")}}function b(p){return p.kind==="share"?`${p.percent} %`:String(p.count)}n(b,"shownLimit");function l(p,w){return p.kind==="count"?p.count:Math.max($,w*p.percent/
100)}n(l,"mostToGo");function u(p,w){return p.kind==="count"?p.count:w*p.percent/100}n(u,"mostToChange")}),79218:((Z,M,r)=>{r.d(M,{Ay:n(()=>i,"Ay"),cA:n(()=>E,"cA"),ko:n(()=>g,"ko"),mZ:n(()=>k,"mZ"),nR:n(
()=>_,"nR")});var s=r(19154),d=r(12053);const _=["last","hourly","daily","weekly","monthly","yearly"],$={last:{name:"last",value:"count"},hourly:{name:"hourly",value:"count"},daily:{name:"daily",value:"\
count"},weekly:{name:"weekly",value:"count"},monthly:{name:"monthly",value:"count"},yearly:{name:"yearly",value:"count"},within:{name:"within",value:"duration"},versions:{name:"versions",value:"count"},
"max-age":{name:"maxAge",value:"duration"}};function i(U){const L=[];return U.split(/\r?\n/).forEach((A,B)=>{if(A.trim()==="")return;const D=b(A,B+1),P=L.find(R=>R.line.prefix===D.prefix);P!==void 0&&
S(B+1,l(A),`${k(D.prefix)} has a line already, line ${P.at}`,"one line a prefix"),L.push({line:D,at:B+1})}),L.map(({line:A})=>A).sort((A,B)=>B.prefix.length-A.prefix.length)}n(i,"parseRetention");function E(U,L){
return U.find(({prefix:A})=>L.startsWith(A))}n(E,"lineOf");function g(U){return U.within!==void 0||U.versions!==void 0||_.some(L=>U[L]!==void 0)}n(g,"selects");function k(U){return U===""?"*":/^[^\s"*?[\]{}=]+$/.
test(U)?U:JSON.stringify(U)}n(k,"shownPrefix");function b(U,L){const A=l(U),{prefix:B,end:D}=U[A]==='"'?p(U,A,L):u(U,A,L),P={};for(const R of U.slice(D).matchAll(/\S+/g)){const N=D+R.index,{name:H,value:j}=w(
R[0],L,N);P[H]!==void 0&&S(L,N,`${(0,d.T)(R[0])} repeats a rule of this line`,"each rule once"),P[H]=j}return{prefix:B,rules:U.slice(D).trim().replace(/\s+/g," "),...P}}n(b,"parseLine");function l(U){
return U.length-U.trimStart().length}n(l,"indent");function u(U,L,A){const B=/^\S+/.exec(U.slice(L))?.[0]??"",D=L+B.length;if(B==="*")return{prefix:"",end:D};$[B.slice(0,Math.max(0,B.indexOf("=")))]!==
void 0&&S(A,L,`${(0,d.T)(B)} stands where the prefix belongs`,`a prefix before its rules, or * for everything: * ${B}`);const P=/[*?[\]{}]/.exec(B);if(P!==null){const R=/^(.*\/)?/.exec(B.slice(0,P.index))?.[0]??
"";S(A,L+P.index,`${(0,d.T)(B)} holds ${(0,d.T)(P[0])}, and a prefix is no glob`,`${R===""?"a plain prefix such as logs/":R}, * alone for everything, or ${JSON.stringify(B)} in quotes if keys really b\
egin so`)}return{prefix:B,end:D}}n(u,"plainPrefix");function p(U,L,A){const B=/^"(?:[^"\\]|\\.)*"(?=\s|$)/.exec(U.slice(L))?.[0],D='a prefix as a JSON string, such as "with space/", and white space af\
ter it';B===void 0&&S(A,L,`${(0,d.T)(U.slice(L))} is not a quoted prefix`,D);try{return{prefix:JSON.parse(B),end:L+B.length}}catch{return S(A,L,`${B} is not a JSON string`,D)}}n(p,"quotedPrefix");function w(U,L,A){
const B=U.indexOf("="),D=Object.hasOwn($,U.slice(0,Math.max(0,B)))?$[U.slice(0,B)]:void 0;if(D===void 0){const H=Object.entries($).map(([j,{value:z}])=>`${j}=${z==="count"?"N":"D"}`);return S(L,A,`${(0,d.
T)(U)} is not a rule`,H.join(", "))}const P=U.slice(B+1),R=D.value==="count"?I(P):T(P);if(R!==void 0)return{name:D.name,value:R};const N=D.value==="count"?`a whole number from 1 to ${x}`:"a number wit\
h h, d, w or y (365 days), such as 36h, 30d or 1y, up to 100y";return S(L,A+B+1,`${(0,d.T)(P)} is not what ${U.slice(0,B)} takes`,N)}n(w,"parseRule");const x=1e6;function I(U){const L=/^\d{1,7}$/.test(
U)?Number(U):0;return L>=1&&L<=x?L:void 0}n(I,"count");const y=36e5,m=[365*24*y,168*y,24*y,y];function T(U){const L=/^(?:(\d{1,6})y)?(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,7})h)?$/.exec(U);if(L===null||
U==="")return;const A=m.reduce((B,D,P)=>B+Number(L[P+1]??0)*D,0);return A>0&&A<=100*365*24*y?A:void 0}n(T,"duration");function S(U,L,A,B){throw new s.d("retention",`line ${U}, column ${L+1}: ${A}; exp\
ected ${B}`)}n(S,"fail")}),24151:((Z,M,r)=>{r.d(M,{$:n(()=>$,"$"),s:n(()=>_,"s")});var s=r(19154),d=r(12053);function _(i){if(i===""||i==="all")return{kind:"all"};const E=/^(\d+(?:\.\d+)?)%$/.exec(i)?.[1];
if(E!==void 0&&Number(E)>0&&Number(E)<=100)return{kind:"percent",percent:Number(E)};if(/^[1-9]\d{0,14}$/.test(i))return{kind:"count",count:Number(i)};throw new s.d("sample",`${(0,d.T)(i)} is not a sam\
ple; expected a number of keys such as 1000, a part such as 5%, or nothing for all`)}n(_,"parseSample");function $(i,E){switch(i.kind){case"all":return E;case"count":return Math.min(i.count,E);case"pe\
rcent":return Math.ceil(E*i.percent/100)}}n($,"sampleSize")}),18817:((Z,M,r)=>{r.d(M,{GF:n(()=>i,"GF"),MR:n(()=>$,"MR"),br:n(()=>E,"br")});var s=r(58447),d=r(19154),_=r(12053);function $(u){return b("\
exclude",u,"leave out")}n($,"compileExclude");function i(u){const p=b("include",u,"restore");return u.length===0?()=>!0:p}n(i,"compileInclude");function E(u,p){const w=p.find(x=>g.test(x.replace(k,"")));
if(w!==void 0)throw new d.d(u,`${(0,_.T)(w)} has alternatives in ( ); expected {a,b} (\\( and \\| for the characters themselves)`)}n(E,"refuseGroups");const g=/\([^()]*\|[^()]*\)/,k=/\\.|\[[^\]]*\]/gs;
function b(u,p,w){for(const x of p){if(x==="")throw new d.d(u,"has an empty glob, which matches no key");if(x.startsWith("!"))throw new d.d(u,`${(0,_.T)(x)} begins with "!"; expected a glob of keys to\
 ${w} (\\! for the character itself)`);l(u,()=>(0,s.t)([x]),x)}return l(u,()=>(0,s.t)(p),p.join(`
`))}n(b,"compile");function l(u,p,w){try{return p()}catch(x){throw x instanceof SyntaxError?new d.d(u,`${(0,_.T)(w)} ${x.message}`,{cause:x}):x}}n(l,"check")}),35594:((Z,M,r)=>{r.d(M,{BV:n(()=>x,"BV"),
Ih:n(()=>b,"Ih"),Pi:n(()=>u,"Pi"),Tu:n(()=>L,"Tu"),qq:n(()=>l,"qq"),rb:n(()=>w,"rb")});var s=r(27698),d=r(34166),_=r(75572),$=r(34123),i=r(43629);const E=10,g=7,k=4096;function b(A,B){const D=(0,$.I$)(
A,B),P=D===1||D===2,R=[],N=A.outcome==="complete"&&(0,$.EG)(A.prune);return(P&&!N||D===3||A.outcome==="skipped")&&R.push(u(P?"error":"warning",(0,i.WJ)(A),A.problem)),R.push(...x(A.prune),...p(A.holes,
P?"error":"warning"),...w(A.notices)),L(R)}n(b,"annotationsOf");function l(A,B,D,P,R){const N=A===0||A===3?"warning":"error";return[...A===0?[]:[u(N,B,D)],...p(P,N),...w(R)]}n(l,"endAnnotations");function u(A,{
title:B,meaning:D},P){return{level:A,title:B,message:`${D}${T(P)}`}}n(u,"endAnnotation");function p(A,B){return A.map(D=>({level:B,title:S(D),message:U(D)}))}n(p,"holeAnnotations");function w(A){return A.
map(({level:B,title:D,message:P})=>({level:B,title:(0,s.Ig)(D,100),message:(0,s.Ig)(P,1500)}))}n(w,"noticeAnnotations");function x(A){const B=[];if(A!=null&&(0,$.cF)(A)){const D=A.guards.map(({message:R,
check:N})=>`${R}. ${N}`).join(`
`),P=(0,_.SH)(A.token??"");B.push({level:"error",title:"Pruning stopped",message:`${(0,_.U7)(A)} ${D}
${P}`})}if(A?.failed){const D=`${(0,_.U7)(A)} ${(0,s.Ig)(A.failed.message,1500)}`;B.push({level:"error",title:"Pruning failed",message:D})}return[...B,...w((0,_.Cq)(A))]}n(x,"pruneAnnotations");const I=120,
y=200,m=5;function T(A){if(A===null)return"";const{code:B,message:D,advice:P}=A,R=P===""?"":` ${(0,s.Ig)(P,500)}`;return` ${(0,s.Ig)(D,1e3)} [${(0,s.Ig)(B,60)}]${R}`}n(T,"reason");function S(A){return(0,s.
Ig)(`${(0,d.x0)(A.count,"key")}: ${A.cause}`,100)}n(S,"groupTitle");function U(A){const B=A.examples.slice(0,m),D=B.map(({key:R,message:N})=>`${(0,s.Ig)(R,I)}: ${(0,s.Ig)(N,y)}`),P=A.count-B.length;return P>
0&&B.length>0&&D.push(`…and ${(0,d.B4)(P)} more`),[(0,s.Ig)(A.advice,250),...D].join(`
`)}n(U,"groupMessage");function L(A){return["error","warning","notice"].flatMap(B=>{const D=A.filter(N=>N.level===B);if(D.length<=g)return D;const P=D.length-g+1;return[...D.slice(0,g-1),{level:B,title:`${(0,d.
B4)(P)} more`,message:"The job summary and the JSON report list them."}]})}n(L,"atMost")}),6620:((Z,M,r)=>{r.d(M,{Ll:n(()=>k,"Ll"),NR:n(()=>E,"NR"),QH:n(()=>$,"QH")});var s=r(27698),d=r(34166),_=r(43629);
function $(l,u){if(u.change!=="new"&&u.change!=="changed"&&u.change!=="gone")return[];const p="before"in u?i(u.before):void 0,w="after"in u?i(u.after):void 0,x=[p,w].map(I=>String(I?.size??"-").padStart(
15)).join("  ");return[{text:n(()=>`${u.change.padEnd(7)}  ${x}  ${(0,s.Ig)(l)}`,"text"),json:n(()=>(0,s.Cx)(JSON.stringify({change:u.change,key:l,before:p,after:w})),"json")}]}n($,"differenceLine");function i({
size:l,etag:u,modified:p}){return{size:l,etag:u,modified:p}}n(i,"sideOf");function E({prefix:l,counts:u}){return{text:n(()=>`${g(u)}  ${l===""?"(no prefix)":(0,s.Ig)(l)}`,"text"),json:n(()=>(0,s.Cx)(JSON.
stringify({prefix:l,...u})),"json")}}n(E,"prefixLine");function g({new:l,changed:u,gone:p}){return[`${String(l.objects).padStart(9)} new (${(0,d.z3)(l.bytes)})`,`${u.objects} changed (${(0,d.z3)(u.before)}\
 to ${(0,d.z3)(u.after)})`,`${p.objects} gone (${(0,d.z3)(p.bytes)})`].join(", ")}n(g,"changeWords");function k({from:l,to:u,counts:p}){const{equal:w,uncovered:x}=p,I=x===0?"":`, and ${(0,d.x0)(x,"key")}\
 left out, which no restore point up to one side covers`;return`${g(p).trimStart()}, ${(0,d.x0)(w.objects,"key")} equal (${(0,d.z3)(w.bytes)})${I}; from ${b(l)} to ${u==="hot"?"hot as it is now":b(u)}`}
n(k,"differenceSum");function b(l){return`the restore point ${(0,s.Ig)((0,_.fU)(l.time),40)} (run ${(0,s.Ig)(l.run,120)})${(0,_.HA)(l)}`}n(b,"pointWords")}),89113:((Z,M,r)=>{r.d(M,{g:n(()=>s,"g")});function s(d,_,$=""){
return{outcome:d,red:_,meaning:$,problem:null,holes:[],failed:0,restorePoint:null}}n(s,"plainEnding")}),59003:((Z,M,r)=>{r.d(M,{K:n(()=>$,"K"),N:n(()=>_,"N")});var s=r(79157),d=r(27698);function _(i,E){
const{message:g,advice:k}=E,b=k===""?g:`${g}. ${k}`;return{format:1,program:s.x,command:i,outcome:"failed",problem:i==="status"?b:E}}n(_,"failedResult");function $(i,E){return`## ❌ ${i} failed

${(0,d.Bm)(E,1e3)}
`}n($,"renderFailedSummary")}),56299:((Z,M,r)=>{r.d(M,{h:n(()=>_,"h")});var s=r(58222),d=r(65478);function _($,i){return(0,d.C)({title:`${$} failed`,tone:"bad",mark:"✘",meaning:"It ended before it h\
ad a result.",sections:[(0,s.PT)`<div class="box bad"><p>${(0,s.cz)(i,2e3)}</p></div>`]})}n(_,"renderFailedPage")}),58222:((Z,M,r)=>{r.d(M,{Ed:n(()=>d,"Ed"),K$:n(()=>g,"K$"),PT:n(()=>$,"PT"),aY:n(()=>E,
"aY"),cz:n(()=>i,"cz")});var s=r(27698);class d{static{n(this,"Html")}source;constructor(l){this.source=l}}const _=300;function $(b,...l){let u=b[0]??"";return l.forEach((p,w)=>{u+=k(p)+(b[w+1]??"")}),
new d(u)}n($,"markup");function i(b,l){return new d((0,s.B2)(b,l))}n(i,"clipped");function E(b,l=200){return $`<code>${b===""?"(empty)":i(b,l)}</code>`}n(E,"code");const g=new d("");function k(b){return b instanceof
d?b.source:typeof b=="string"?(0,s.B2)(b,_):typeof b=="number"?Number.isFinite(b)?String(b):"0":b.map(k).join("")}n(k,"sourceOf")}),65478:((Z,M,r)=>{r.d(M,{C:n(()=>b,"C")});var s=r(77598),d=r(79157),_=r(
58222);const $={ground:"#ffffff",panel:"#f6f8fa",text:"#1f2328",dim:"#59636e",line:"#d1d9e0",good:"#1a7f37",warning:"#8a5a00",bad:"#b91c28",mark:"#0969da",other:"#8250df",field0:"#eaeef2",field1:"#ddf\
4ff",field2:"#b6e3ff",field3:"#80ccff",fieldBad:"#ffcecb"},i={ground:"#0d1117",panel:"#151b23",text:"#f0f6fc",dim:"#9198a1",line:"#3d444d",good:"#3fb950",warning:"#d29922",bad:"#ff7b72",mark:"#4493f8",
other:"#ab7df8",field0:"#262c36",field1:"#0c2d6b",field2:"#0d419d",field3:"#1158c7",fieldBad:"#8e1519"};function E(l){return Object.entries(l).map(([u,p])=>`--${u}:${p}`).join(";")}n(E,"variables");const g=`\

:root{color-scheme:light dark;${E($)}}
@media (prefers-color-scheme:dark){:root{${E(i)}}}
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
`,k=`default-src 'none'; style-src 'sha256-${(0,s.createHash)("sha256").update(g).digest("base64")}'; base-uri 'none'; form-action 'none'`;function b({title:l,tone:u,mark:p,meaning:w,sections:x,time:I}){
const y=x.filter(({source:T})=>T!=="");return(0,_.PT)`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new _.Ed(k)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="flashback-backup ${d.x}">
<title>${l}</title>
<style>${new _.Ed(g)}</style>
</head>
<body>
<main>
<h1 class="${u}">${p} ${l}</h1>
<p>${w}</p>
${y.map(T=>(0,_.PT)`${T}\n`)}<footer>${I===void 0?_.K$:(0,_.PT)`${I}, `}flashback-backup ${d.x}</footer>
</main>
</body>
</html>
`.source}n(b,"renderPage")}),47912:((Z,M,r)=>{r.d(M,{h:n(()=>d,"h"),v:n(()=>_,"v")});var s=r(27698);function d($){return`${(0,s.Cx)(JSON.stringify($,null,2))}
`}n(d,"renderJson");function _($){return`${(0,s.Cx)(JSON.stringify($))}
`}n(_,"renderJsonLine")}),27480:((Z,M,r)=>{r.d(M,{tp:n(()=>s,"tp"),xE:n(()=>d,"xE"),zH:n(()=>_,"zH")});function s(i,E,g="by-content"){const k=i.map((b,l)=>g==="centre"?":---:":E.length>0&&E.every(u=>$.
test(u[l]??""))?"---:":"---");return`${[i,k,...E].map(b=>`| ${b.join(" | ")} |`).join(`
`)}
`}n(s,"table");function d(i,E){return`${[`[!${i}]`,...E].map(g=>g===""?">":`> ${g}`).join(`
`)}
`}n(d,"alert");function _(i,E,g=!1){return`<details${g?" open":""}><summary>${i}</summary>

${E}
</details>
`}n(_,"details");const $=/^(\*\*)?[+−]?[\d,.]+( [kMGTPE]?B)?(\*\*)?$|^–$/}),11533:((Z,M,r)=>{r.d(M,{C:n(()=>d,"C")});const s={good:"32;1",warning:"33;1",bad:"31;1",dim:"2"};function d(_){return($,i)=>_&&
i!==""?`\x1B[${s[$]}m${i}\x1B[0m`:i}n(d,"painter")}),10968:((Z,M,r)=>{r.d(M,{A0:n(()=>g,"A0"),Kp:n(()=>$,"Kp"),gt:n(()=>k,"gt"),pb:n(()=>E,"pb"),uA:n(()=>i,"uA"),v:n(()=>b,"v")});var s=r(27698),d=r(34166);
const _=20;function $(l){return l.map(([u,p])=>`  ${u.padEnd(14)}${(0,s.Ig)(p,600)}`)}n($,"factLines");function i(l,u){const p=Math.max(...l.map(([,w])=>(0,d.B4)(w).length));return l.map(([w,x,I])=>` \
 ${w.padEnd(14)}${(0,d.B4)(x).padStart(p)}  ${u("dim",I)}`.trimEnd())}n(i,"figureLines");function E(l,u){if(l===null)return[];const{code:p,message:w,advice:x}=l,I=`  ${u("bad",(0,s.Ig)(p,60))}  ${(0,s.
Ig)(w,2e3)}`;return x===""?[I,""]:[I,`  ${(0,s.Ig)(x,1e3)}`,""]}n(E,"problemLines");function g({cause:l,count:u,advice:p,examples:w},x,I,{tone:y="warning",most:m=3}={}){const T=w.slice(0,m).map(({key:S,
message:U})=>`    ${(0,s.Ig)(S,200)}  ${I("dim",(0,s.Ig)(U,300))}`);return["",`  ${I(y,`${(0,s.Ig)(l,60)}, ${x}`)}  ${(0,s.Ig)(p,500)}`,...T,...b(T.length===0?0:u-T.length,"    ")]}n(g,"holeLines");function k(l,u){
if(l.length===0)return[];const p=l.slice(0,_).map(({level:w,title:x,message:I})=>`  ${w==="warning"?u("warning","!"):u("dim","i")} ${(0,s.Ig)(x,120)}: ${(0,s.Ig)(I,600)}`);return["",...p,...b(l.length-
p.length,"  ")]}n(k,"noticeLines");function b(l,u){return l>0?[`${u}…and ${(0,d.B4)(l)} more`]:[]}n(b,"andMore")}),91737:((Z,M,r)=>{r.d(M,{S9:n(()=>d,"S9"),hr:n(()=>i,"hr")});var s=r(34166);class d{static{
n(this,"Pulse")}#e;#n={bytes:0,at:0};#t;constructor(g){this.#t=g,this.#n.at=g}set(g){this.#e=g}get latest(){return this.#e}line(g){if(this.#e===void 0)return;const{bytes:k}=this.#e,b={bytes:k-this.#n.
bytes,ms:g-this.#n.at};return this.#n={bytes:k,at:g},_(this.#e,g-this.#t,b)}}function _(E,g,k){const{phase:b,scanned:l,done:u,touched:p=0,planned:w,bytes:x,inFlight:I,dryRun:y=!1,waiting:m}=E;if(m!==void 0)
return`wait    ${m}, ${(0,s.a3)(g)}`;const T=b==="prune",S=T?[]:[`${(0,s.B4)(l)} scanned`];if(y)w>0&&S.push(`${(0,s.B4)(w)} to copy`);else if(w>0||u>0){const L=(0,s.B4)(Math.max(w,u));S.push(`${(0,s.B4)(
u)} of ${L} ${T?"deleted":"copied"}`)}p>0&&S.push(`${(0,s.B4)(p)} touched`),x>0&&S.push((0,s.z3)(x)),!T&&!y&&k!==void 0&&k.bytes>0&&S.push((0,s.CE)(k.bytes,k.ms)),I>0&&S.push(`${(0,s.B4)(I)} in flight`),
S.push((0,s.a3)(g));const U=$(E,g);return U!==void 0&&S.push(`about ${(0,s.a3)(U)} left`),`${b.padEnd(6)}  ${S.join(", ")}`}n(_,"progressLine");function $({phase:E,scanned:g,expected:k},b){if(!(E!=="c\
opy"||k===void 0||g>=k||b<5e3)&&!(g<k/1e3))return Math.round(b*(k-g)/g)}n($,"remainingMs");function i(E,g){const k=Math.max(E.planned,E.done),b=k===0?0:Math.min(g,Math.round(E.done/k*g));return`${"█".
repeat(b)}${"░".repeat(g-b)}`}n(i,"progressBar")}),75572:((Z,M,r)=>{r.d(M,{Cq:n(()=>p,"Cq"),O1:n(()=>b,"O1"),SH:n(()=>x,"SH"),U7:n(()=>l,"U7"),gw:n(()=>u,"gw"),k9:n(()=>k,"k9"),yN:n(()=>E,"yN")});var s=r(
27698),d=r(34166),_=r(10968),$=r(34123),i=r(43629);function E({prune:m,outcome:T}){return T==="failed"?1:(0,$.cF)(m)?2:T==="incomplete"?3:0}n(E,"pruneExitCode");const g="  Nothing to prune: no retenti\
on is given, and nothing is condemned.";function k(m){const T=`${(0,s.Ig)((0,i.fW)(m.cold),300)}  ${(0,s.Ig)(m.cold.endpoint,200)}`,S=m.problem===null?[]:[`  ${(0,s.Ig)(m.problem.message,2e3)} ${(0,s.
Ig)(m.problem.advice,500)}`],U=m.problem===null?["",g]:[],L=m.prune===null?U:["",...b(m.prune)];return`${["",`  cold          ${T}`,`  generation    ${m.generation}`,...S,...L].join(`
`)}
`}n(k,"renderPruneText");function b(m){const T=[`  ${l(m)}`];for(const{code:S,message:U,check:L}of m.guards)T.push(`  guard ${S}: ${U}. ${L}`);m.token!==null&&!m.approved&&T.push(`  ${x(m.token)}`),m.
failed&&T.push(`  ${m.failed.code}: ${(0,s.Ig)(m.failed.message,1e3)}`),m.held!==null&&T.push(`  ${m.held.code}: ${(0,s.Ig)(m.held.message,1e3)}`);for(const S of m.lines){const U=S.prefix===null?"no p\
olicy line":`${(0,s.Ig)(S.prefix,300)} ${(0,s.Ig)(S.rules,300)}`.trimEnd();T.push("",`  ${U}`,`    keeps ${I(S.kept)}, drops ${I(S.dropped)}`);for(const{key:B,since:D,until:P,bytes:R,reason:N}of S.examples){
const H=`${(0,i.fU)(D)} to ${P===null?"now":(0,i.fU)(P)}`;T.push(`      ${(0,s.Ig)(B,200)}  ${H}, ${(0,d.z3)(R)}: ${N}`)}const{examples:L,dropped:A}=S;T.push(...(0,_.v)(L.length===0?0:A.objects-L.length,
"      "))}m.refusals.length>0&&T.push("");for(const{key:S,message:U}of m.refusals.slice(0,5))T.push(`  not deleted: ${(0,s.Ig)(S,200)}  ${(0,s.Ig)(U,300)}`);return T.push(...(0,_.v)(m.refusals.length===
0?0:m.refused-Math.min(5,m.refusals.length),"  ")),T}n(b,"pruneLines");function l(m){if((0,$.cF)(m))return"Nothing was pruned: a guard tripped.";if(m.failed)return"Pruning failed. The backup before it\
 is committed and not affected.";if(m.held!==null&&m.held.code!=="restore")return"Nothing was pruned.";const T=m.mode==="planned";return`${[`${I(m.condemned)} ${T?"would be condemned":"condemned"}`,...m.
waiting.objects>0?[`${I(m.waiting)} condemned earlier and not due yet`]:[],T?`${y(m.due)} would be deleted`:`${y(m.deleted)} deleted`,...m.retained>0?[`${(0,d.B4)(m.retained)} retained by object lock`]:
[],...m.refused>0?[`${(0,d.B4)(m.refused)} refused`]:[],...m.unfenced>0?[`${(0,d.B4)(m.unfenced)} not deleted, because cold honours no condition on Delete (see allow-unfenced)`]:[],`${I(m.kept)} kept`].
join("; ")}.`}n(l,"pruneVerdict");function u(m){if(m==null)return null;if((0,$.cF)(m)){const T=m.guards.map(U=>U.message).join("; "),S=m.guards.map(({check:U})=>U).join(" ");return{code:"guard",message:T,
advice:`${S} ${x(m.token??"")}`}}return m.failed?{...m.failed,advice:""}:null}n(u,"pruneProblem");function p(m){if(m==null)return[];const{held:T,refused:S,refusals:U,unfenced:L}=m,A=[];if(T!==null){const B=T.
code==="restore"?"Nothing was deleted":"Nothing was pruned";A.push({level:w.has(T.code)?"warning":"notice",title:B,message:T.message})}if(S>0){const[B]=U,D=B===void 0?"":` For example ${B.key}: ${B.message}\
.`,P=`${(0,d.x0)(S,"old stored object")} could not be deleted; the next prune tries again.${D} The key needs permission to delete (s3:DeleteObject, s3:DeleteObjectVersion).`;A.push({level:"warning",title:"\
Not deleted",message:P})}if(L>0){const B=`${(0,d.x0)(L,"old stored object")} were not deleted, because cold honours no condition on Delete. Set allow-unfenced: true to delete them anyway.`;A.push({level:"\
warning",title:"Not deleted",message:B})}return A}n(p,"pruneNotices");const w=new Set(["clock","state"]);function x(m){return`If this is intended, approve exactly this plan: approve-prune: ${m}`}n(x,"\
approval");function I({objects:m,bytes:T}){return`${(0,d.x0)(m,"version")} (${(0,d.z3)(T)})`}n(I,"amount");function y({objects:m,bytes:T}){return`${(0,d.x0)(m,"stored object")} (${(0,d.z3)(T)})`}n(y,"\
stored")}),88214:((Z,M,r)=>{r.d(M,{E:n(()=>_,"E"),e:n(()=>d,"e")});var s=r(34123);function d({failed:$,deferred:i,different:E}){return $+i+E}n(d,"unrestored");function _({outcome:$,counts:i},E){return(0,s.
FO)($,d(i)>E)}n(_,"restoreExitCode")}),50018:((Z,M,r)=>{r.d(M,{DG:n(()=>L,"DG"),HN:n(()=>p,"HN"),SD:n(()=>x,"SD"),VH:n(()=>m,"VH"),c6:n(()=>U,"c6"),wS:n(()=>I,"wS")});var s=r(27698),d=r(34166),_=r(27480),
$=r(11533),i=r(88214),E=r(84441),g=r(48246),k=r(27604),b=r(69597),l=r(10968),u=r(43629);function p(P,R,N){const H=[`As of the restore point ${(0,u.fU)(R.time)} (run ${R.run})${(0,u.HA)(R)}: ${(0,d.x0)(
P.keys,"key")}, ${(0,d.z3)(P.bytes)}.`,`To restore: ${(0,d.x0)(P.copy,"object")}, ${(0,d.z3)(P.copyBytes)}${P.copyPath===null?"":`, ${P.copyPath.path} (${P.copyPath.reason})`}.`];P.equal>0&&H.push(`Al\
ready there: ${(0,d.x0)(P.equal,"object")}.`),P.different>0&&H.push(N.overwrite?`Of them ${(0,d.x0)(P.different,"key")} have other content now, which will be replaced.`:`Left alone: ${(0,d.x0)(P.different,
"key")} with other content (overwrite replaces them).`),P.archived>0&&H.push(w(P,N.thaw)),P.others>0&&H.push(`Not touched: ${(0,d.x0)(P.others,"other key")}.`),P.expired>0&&H.push(`Expired by max-age:\
 ${(0,d.x0)(P.expired,"key")} no longer in the backup.`);for(const{time:j,run:z,keys:Y,holes:ee,pruned:K}of P.points)j!==R.time&&H.push(`From the older restore point ${(0,u.fU)(j)} (run ${z}), whose s\
cope covers them: ${(0,d.x0)(Y,"key")}.`),ee>0&&H.push(`The restore point ${(0,u.fU)(j)} has ${(0,d.x0)(ee,"hole")}: the previous version of these keys is restored.`),K.length>0&&H.push(x(j,K));return H}
n(p,"planLines");function w(P,R){const{archived:N,archivedBytes:H,thawing:j}=P,z=`Archived: ${(0,d.x0)(N,"object")} of them, ${(0,d.z3)(H)}, must be thawed first`,Y=j===0?"":` (${(0,d.B4)(j)} are alre\
ady being thawed)`,ee=R===void 0?"set thaw to request it.":`this restore requests it (${R.tier}, readable for ${(0,d.x0)(R.days,"day")}); run it again when they are thawed.`;return`${z}${Y}: ${ee}`}n(
w,"archivedWords");function x(P,R){const N=R.includes("")?"any key":R.map(H=>JSON.stringify(H)).join(", ");return`The restore point ${(0,u.fU)(P)} is no longer complete: retention has removed some of \
its versions (${N}); keys without a version are left out.`}n(x,"prunedWords");function I(P,{colour:R}){const N=(0,$.C)(R),{tone:H,mark:j,title:z,meaning:Y}=U(P);return`${["",`${N(H,`${j} ${z}`)}  ${N(
"dim",Y)}`,"",...(0,l.pb)(P.problem,N),...(0,l.Kp)(B(P)),"",...(0,l.uA)(D(P),N),"",`  ${N("dim",L(P.counts))}`,...P.holes.slice(0,y).flatMap(K=>(0,l.A0)(K,(0,d.x0)(K.count,"key"),N)),...(0,l.v)(P.holes.
length-y,"  "),...(0,l.gt)(P.notices,N)].join(`
`)}
`}n(I,"renderRestoreText");const y=10;function m(P){const R=U(P),N=D(P).map(([j,z,Y])=>[j,(0,d.B4)(z),Y]);return[`## ${R.emoji} ${R.title}

${(0,b.P)(P.problem,R)||`${R.meaning}
`}`,T(P),`${(0,s.m6)((0,u.fW)(P.cold),300)} → ${(0,s.m6)((0,u.fW)(P.to),300)} at ${(0,s.m6)(P.to.endpoint,300)}
`,(0,g.p)(P.holes,"were not restored"),(0,k.l)(P.notices),`### What was restored

${(0,_.tp)(["","keys",""],N)}
Receipt: ${L(P.counts)}.
`,(0,E.r)(P,{from:"cold",to:"its target"})].filter(j=>j!=="").join(`
`)}n(m,"renderRestoreSummary");function T({restorePoint:P,counts:R,bytes:N,dryRun:H,plan:j,durationMs:z}){const Y=N.restored===0?"":`<br>${(0,d.CE)(N.restored,z)}`,ee=(0,i.e)(R),K=[["as of",P===null?"\
none":S(P)],["keys then",(0,d.B4)(R.keys)],H?["would be restored",`${(0,d.B4)(R.planned)}<br>${(0,d.z3)(j?.copyBytes??0)}`]:["restored",`${(0,d.B4)(R.restored)}<br>${(0,d.z3)(N.restored)}`],["already \
there",(0,d.B4)(R.equal)],["not restored",ee===0?"0":`**${(0,d.B4)(ee)}**`],["took",`${(0,d.a3)(z)}${Y}`]];return(0,_.tp)(K.map(([F])=>F),[K.map(([,F])=>F)],"centre")}n(T,"glance");function S(P){const R=(0,u.
HA)(P).replace(/^, /,"<br>");return`**${(0,s.Bm)((0,u.fU)(P.time),40)}**${R}`}n(S,"asOfCell");function U(P){const{counts:R,bytes:N,dryRun:H,plan:j}=P,z=`${(0,d.x0)(R.restored,"object")} restored, ${(0,d.
z3)(N.restored)}`;switch(P.outcome){case"complete":return{mark:"✔",emoji:"✅",tone:"good",title:H?"Dry run complete":"Restore complete",meaning:H?`Nothing was changed. ${(0,d.x0)(j?.copy??0,"object")}\
 would have been restored.`:R.restored===0?`Nothing was missing among ${(0,d.x0)(R.keys,"key")}.`:`${z}.`};case"degraded":return{mark:"!",emoji:"⚠️",tone:"warning",title:H?"Dry run complete":"Rest\
ored in part",meaning:H?`Nothing was changed. ${(0,d.x0)(R.different,"key")} with other content would be left as they are.`:`${z}; ${(0,d.x0)((0,i.e)(R),"key")} were not restored.`};case"incomplete":return{
mark:"!",emoji:"⏸️",tone:"warning",title:"Restore incomplete",meaning:`${z}; run the same restore again to continue.`};case"read-only":return{mark:"✘",emoji:"⛔",tone:"bad",title:"Quota used up",
meaning:`${z}; the bucket accepts no more until its quota is reset or raised.`};case"failed":return{mark:"✘",emoji:"❌",tone:"bad",title:"Restore failed",meaning:`${z}.`}}}n(U,"restoreVerdict");function L(P){
const R=A.filter(H=>P[H]>0).map(H=>`${H} ${(0,d.B4)(P[H])}`),N=A.reduce((H,j)=>H+P[j],0);return`${R.length===0?"0":R.join(" + ")} ${N===P.keys?"=":"≠"} keys ${(0,d.B4)(P.keys)}`}n(L,"restoreReceipt");
const A=["restored","equal","different","expired","thawing","failed","deferred","planned"];function B(P){const{restorePoint:R,bytes:N,durationMs:H,copyPath:j}=P,z=(0,d.CE)(N.restored,H);return[["from",
`${(0,u.fW)(P.cold)} at ${P.cold.endpoint}`],["to",`${(0,u.fW)(P.to)} at ${P.to.endpoint}`],["restore point",R===null?"none":`${(0,u.fU)(R.time)}, run ${R.run}${(0,u.HA)(R)}`],...j===null?[]:[["copy p\
ath",`${j.path}: ${j.reason}`]],["took",`${(0,d.a3)(H)}${z===""||N.restored===0?"":`, ${z}`}`]]}n(B,"facts");function D({counts:P,bytes:R,plan:N}){return[["keys",P.keys,"at the restore point, within t\
he requested scope"],["restored",P.restored,P.restored===0?"":(0,d.z3)(R.restored)],["replaced",P.replaced,"of them replaced other content"],["equal",P.equal,"already there"],["planned",P.planned,N===
null?"":`${(0,d.z3)(N.copyBytes)} would have been restored`],["different",P.different,"left alone, with other content"],["expired",P.expired,"removed by max-age, no longer in the backup"],["thawing",P.
thawing,"archived, thaw requested: run the same restore again"],["failed",P.failed,""],["deferred",P.deferred,"to the next run"]].filter(([j,z])=>z>0||j==="keys"||j==="restored")}n(D,"figures")}),34123:((Z,M,r)=>{
r.d(M,{EG:n(()=>$,"EG"),FO:n(()=>d,"FO"),I$:n(()=>s,"I$"),cF:n(()=>_,"cF")});function s({outcome:i,counts:E,prune:g},k){return(i==="complete"||i==="degraded")&&$(g)?2:d(i,E.failed+E.deferred>k)}n(s,"e\
xitCode");function d(i,E){switch(i){case"complete":case"skipped":return 0;case"degraded":return E?2:0;case"read-only":return 2;case"incomplete":return 3;case"failed":return 1}}n(d,"exitCodeOf");function _(i){
return i!=null&&i.guards.length>0&&!i.approved}n(_,"pruneStopped");function $(i){return _(i)||(i?.failed??null)!==null}n($,"pruneIsRed")}),84441:((Z,M,r)=>{r.d(M,{o:n(()=>E,"o"),r:n(()=>g,"r")});var s=r(
27698),d=r(34166),_=r(27480),$=r(38970),i=r(85242);const E={title:"copy paths",render:n(u=>g(u,{from:"hot",to:"cold"}),"render")};function g(u,p){const w=["native","emulated","streamed"].filter(I=>u.paths[I].
objects>0);if(w.length===0)return"";const x=w.map(I=>{const{objects:y,bytes:m}=u.paths[I];return[I,(0,d.B4)(y),(0,d.z3)(m),k[I].how,k[I].traffic(m,p)]});return`### Copy paths

${(0,_.tp)(["","objects","bytes","copied","traffic"],x)}${b(u)}${l(u)}`}n(g,"copyPathsText");const k={native:{how:"by the provider",traffic:n(()=>"none: only requests are charged","traffic")},emulated:{
how:"by the Bridge Node, between its buckets",traffic:n((u,{from:p})=>`${(0,d.z3)(u)} through the Bridge Node, and out of ${p}’s provider`,"traffic")},streamed:{how:"through this program",traffic:n(
(u,{from:p,to:w})=>`${(0,d.z3)(u)} out of ${p}, and as much into ${w}`,"traffic")}};function b({copyPath:u}){return u===null?"":`
Copy path: ${u.path}, because ${(0,s.Bm)(u.reason,i.W)}
`}n(b,"reason");function l({look:u}){return u===void 0?"":`
${(0,s.Bm)((0,$.R6)(u),i.W)}
`}n(l,"trafficTest")}),48246:((Z,M,r)=>{r.d(M,{p:n(()=>E,"p"),y:n(()=>i,"y")});var s=r(27698),d=r(34166),_=r(27480),$=r(85242);const i={title:"holes",render:n(({holes:l})=>E(l,"could not be brought up\
 to date. Their previous versions in cold are kept"),"render")};function E(l,u){if(l.length===0)return"";const p=l.reduce((m,T)=>m+T.count,0),w=l.slice(0,g),x=l.length-w.length,I=(0,_.tp)(["cause","ke\
ys","what to do"],w.map(m=>[`**${(0,s.Bm)(m.cause,60)}**`,(0,d.B4)(m.count),(0,s.Bm)(m.advice,$.W)])),y=x>0?`
…and ${(0,d.x0)(x,"more cause")}.
`:"";return`### Holes

${(0,d.x0)(p,"key")} ${u}.

${I}${y}
${w.map((m,T)=>b(m,T===0)).join("")}`}n(E,"holesText");const g=20,k=5;function b(l,u){const p=l.examples.slice(0,k),w=p.map(({key:y,message:m})=>`- ${(0,s.m6)(y,$.O)}: ${(0,s.Bm)(m,$.W)}`),x=(0,s.Bm)(
l.cause,60);if(p.length===l.count)return(0,_.zH)(`All of <b>${x}</b>`,`${w.join(`
`)}
`,u);const I=`First ${p.length} of ${(0,d.x0)(l.count,"key")}, <b>${x}</b>`;return(0,_.zH)(I,`${w.join(`
`)}
`,u)}n(b,"examples")}),27604:((Z,M,r)=>{r.d(M,{l:n(()=>i,"l"),o:n(()=>$,"o")});var s=r(27698),d=r(34166),_=r(85242);const $={title:"notices",render:n(({notices:g})=>i(g),"render")};function i(g){if(g.
length===0)return"";const b=[...g].sort((u,p)=>+(p.level==="warning")-+(u.level==="warning")).slice(0,E).map(({level:u,title:p,message:w})=>`- ${u==="warning"?"⚠️":"ℹ️"} **${(0,s.Bm)(p,120)}**\
: ${(0,s.Bm)(w,_.W)}`),l=g.length-b.length;return l>0&&b.push(`- …and ${(0,d.B4)(l)} more`),`### Notices

${b.join(`
`)}
`}n(i,"noticesText");const E=25}),69597:((Z,M,r)=>{r.d(M,{P:n(()=>k,"P"),b:n(()=>g,"b")});var s=r(27698),d=r(34166),_=r(27480),$=r(43629),i=r(44581),E=r(85242);const g={title:"outcome",render:n(p=>{const w=(0,$.
WJ)(p),{emoji:x,title:I,meaning:y}=w,m=(0,i.Cc)(p.prune);return`## ${x} ${I}

${k(p.problem,w)||`${y}
`}
${m===""?"":`${m}
`}${b(p)}
${u(p)}
`},"render")};function k(p,{tone:w,meaning:x}){if(p===null)return"";const{code:I,message:y,advice:m}=p,T=`**${(0,s.Bm)(I,60)}**: ${(0,s.Bm)(y,2*E.W)}`,S=(0,s.Bm)(m,2*E.W);return(0,_.xE)(w==="bad"?"CAU\
TION":"WARNING",[x,"",T,...S===""?[]:["",S]])}n(k,"problemBox");function b(p){const{counts:w,bytes:x,durationMs:I}=p,y=w.failed+w.deferred,m=(0,$.FB)(p),T=[["restore point",l(p)],["in hot",`${(0,d.B4)(
w.scanned)}<br>${(0,d.z3)(x.scanned)}`],p.dryRun?["would be copied",`${(0,d.B4)(w.planned)}<br>${(0,d.z3)(x.planned)}`]:["copied",`${(0,d.B4)(w.copied)}<br>${(0,d.z3)(x.copied)}`],...w.touched>0?[["to\
uched",`${(0,d.B4)(w.touched)}<br>${(0,d.z3)(x.touched)}`]]:[],["failed",y===0?"0":`**${(0,d.B4)(y)}**`],["gone",(0,d.B4)(w.gone)],["took",`${(0,d.a3)(I)}${m>0?`<br>${(0,d.CE)(m,I)}`:""}`]];return(0,_.
tp)(T.map(([S])=>S),[T.map(([,S])=>S)],"centre")}n(b,"glance");function l({restorePoint:p,newestRestorePoint:w}){return p!==null?`**${(0,s.Bm)((0,$.fU)(p),40)}**`:w===void 0?"none of this run":w===null?
"**none yet**":`none of this run<br>newest: ${(0,s.Bm)((0,$.fU)(w),40)}`}n(l,"restorePoint");function u({hot:p,cold:w,...x}){const I=(0,s.m6)((0,$.fW)(p),E.W),y=(0,s.m6)((0,$.fW)(w),E.W),m=p.endpoint===
w.endpoint?`at ${(0,s.m6)(w.endpoint,E.W)}`:`from ${(0,s.m6)(p.endpoint,E.W)} to ${(0,s.m6)(w.endpoint,E.W)}`,T=x.generation===null?"nothing committed":`generation ${(0,$.YZ)({hot:p,cold:w,...x})}`;return`${I}\
 → ${y} ${m}, ${T}`}n(u,"places")}),44581:((Z,M,r)=>{r.d(M,{Cc:n(()=>u,"Cc"),L5:n(()=>p,"L5"),R3:n(()=>k,"R3")});var s=r(27698),d=r(34166),_=r(27480),$=r(75572),i=r(34123),E=r(43629),g=r(85242);const k={
title:"retention",render:n(({prune:m})=>m==null?"":x(m),"render")},b=30,l=3;function u(m){if(m==null||!(0,i.EG)(m))return"";const{guards:T,token:S,failed:U}=m,L=T.flatMap(({code:D,message:P,check:R})=>[
"",`**${(0,s.Bm)(D,60)}**: ${(0,s.Bm)(P,g.W)}.`,(0,s.Bm)(R,g.W)]),A=U?["",(0,s.Bm)(U.message,2*g.W)]:[],B=S===null||U?[]:["",(0,$.SH)(`\`${S}\``)];return(0,_.xE)("CAUTION",[(0,$.U7)(m),...L,...A,...B])}
n(u,"pruneBox");function p({prune:m,problem:T,...S}){const U=`${(0,s.m6)((0,E.fW)(S.cold),g.W)} at ${(0,s.m6)(S.cold.endpoint,g.W)}, generation ${S.generation}
`,L=T===null?"":(0,_.xE)("WARNING",[(0,s.Bm)(T.message,2*g.W),(0,s.Bm)(T.advice,g.W)]),A=m===null&&T===null?`Nothing to prune.
`:"",B=[`## ${w(S.outcome,m)}
`,L,u(m),U,A],D=m===null?"":x(m);return[...B,D].filter(P=>P!=="").join(`
`)}n(p,"renderPruneSummary");function w(m,T){return(0,i.EG)(T)?"🛑 Pruning stopped":m==="failed"?"❌ Prune failed":m==="skipped"?"⏭️ Prune skipped":m==="incomplete"?"⏸️ Prune incomplete":T?.
mode==="planned"?"✅ Prune planned":"✅ Prune complete"}n(w,"titleOf");function x(m){const T=(0,i.EG)(m),S=T?[]:m.guards.map(({code:N,message:H})=>`- **${(0,s.Bm)(N,60)}**, approved: ${(0,s.Bm)(H,g.
W)}
`),U=T||m.held===null?"":`
${(0,s.Bm)(m.held.message,2*g.W)}
`,L=m.lines.slice(0,b),A=L.map(({prefix:N,rules:H,kept:j,dropped:z})=>[N===null?"_no line_":(0,s.m6)(N,g.O),H===""?"everything":(0,s.m6)(H,200),...I(j),...I(z)]),B=m.lines.length-L.length;B>0&&A.push(
[`…and ${(0,d.B4)(B)} more`,"","","","",""]);const D=T?"would be dropped":"dropped",P=A.length===0?"":`
${(0,_.tp)(["prefix","rules","kept","bytes",D,"bytes"],A)}`,R=L.filter(({examples:N})=>N.length>0).map(y);return`### Retention

${(0,$.U7)(m)}
${S.length===0?"":`
${S.join("")}`}${U}${P}${R.join("")}`}n(x,"pruneSection");function I({objects:m,bytes:T}){return[(0,d.B4)(m),(0,d.z3)(T)]}n(I,"cells");function y({prefix:m,examples:T,dropped:S}){const U=T.slice(0,l).
map(({key:A,since:B,until:D,bytes:P,reason:R})=>`- ${(0,s.m6)(A,g.O)}, ${(0,s.Bm)(B,30)} to ${D===null?"now":(0,s.Bm)(D,30)}, ${(0,d.z3)(P)}: ${(0,s.Bm)(R,100)}`),L=S.objects-U.length;return L>0&&U.push(
`- …and ${(0,d.B4)(L)} more`),(0,_.zH)(`The oldest dropped, <b>${(0,s.Bm)(m??"no line",100)}</b>`,`${U.join(`
`)}
`,!1)}n(y,"examplesOf")}),85242:((Z,M,r)=>{r.d(M,{O:n(()=>s,"O"),W:n(()=>d,"W")});const s=200,d=300}),23365:((Z,M,r)=>{r.d(M,{Ud:n(()=>_,"Ud"),kU:n(()=>$,"kU"),rH:n(()=>d,"rH")});var s=r(43629);function d(i,E){
return E!=="enabled"?"can destroy the backup: cold keeps no versions of what it overwrites":i===void 0?"not known: the store did not say whether it may delete a version":i.allowed?"can destroy the bac\
kup: it deleted a version of its own":"cannot delete versions: it was refused one of its own"}n(d,"versionDeleteWords");function _(i,E){const g=i?"yes, when last seen":"no";if(E===void 0)return`${g}; \
probe has not tried whether its key can destroy the backup`;const k=E.allowed?"can destroy the backup":"cannot delete versions";return`${g}; the key that ran probe ${k} (tried ${(0,s.fU)(E.tried)})`}n(
_,"immutableWords");function $({tried:i}){return`immutable is true, but the key that ran probe (${(0,s.fU)(i)}) can destroy the backup: it deleted a version of its own. Take s3:DeleteObject and s3:Del\
eteObjectVersion from it (docs/permissions.md), and run probe again.`}n($,"destroyableWords")}),38970:((Z,M,r)=>{r.d(M,{EB:n(()=>$,"EB"),R6:n(()=>d,"R6"),nR:n(()=>i,"nR"),qX:n(()=>_,"qX")});var s=r(34166);
function d({sample:E,traffic:g}){return E===null||E.path===null?`Tested with one object: ${$(E)}.`:`Tested with one object: ${$(E)}; traffic ${i(g)}.`}n(d,"trafficTestText");function _({sample:E,traffic:g}){
if(!(E?.path!=="native"||g.verdict!=="counted"))return`The copy path is native, which should cause no traffic, but the platform counted some: ${i(g)}. Something else may have used these buckets at the\
 same time: check the platform's statistics, and run probe while nothing else uses them.`}n(_,"contradiction");function $(E){return E===null?"none: hot has no object small enough for a test":E.path===
null?`${(0,s.z3)(E.size)}, not copied: ${E.problem??""}`:`${(0,s.z3)(E.size)}, copied ${E.path}`}n($,"sampleText");function i({verdict:E,outOfHot:g,intoCold:k,waited:b}){const l=`after ${(0,s.a3)(b)}`;
switch(E){case"counted":return`counted: ${(0,s.z3)(g??0)} out of hot, ${(0,s.z3)(k??0)} into cold (${l})`;case"not-counted":return`none was counted ${l}; statistics lag, so check again later`;case"not\
-visible-yet":return`not visible yet ${l}: statistics lag`;case"not-seen":return"unknown: no platform-token, or the platform did not report it"}}n(i,"trafficText")}),43629:((Z,M,r)=>{r.d(M,{FB:n(()=>g,
"FB"),HA:n(()=>w,"HA"),R9:n(()=>k,"R9"),WJ:n(()=>$,"WJ"),YZ:n(()=>u,"YZ"),cI:n(()=>x,"cI"),fU:n(()=>p,"fU"),fW:n(()=>l,"fW"),ls:n(()=>b,"ls")});var s=r(56778),d=r(34166),_=r(34123);function $(y){const{
counts:m}=y,T=y.dryRun?"Dry run: nothing was changed. ":"",S=m.failed+m.deferred;switch(y.outcome){case"complete":return(0,_.EG)(y.prune)?{mark:"!",emoji:"🛑",tone:"bad",title:`Backup complete, ${(0,_.
cF)(y.prune)?"pruning stopped":"pruning failed"}`,meaning:i(y)}:{mark:"✔",emoji:"✅",tone:"good",title:y.dryRun?"Dry run complete":"Backup complete",meaning:y.dryRun?`${T}${(0,d.x0)(m.planned,"obje\
ct")} would have been copied.${E(y)}`:i(y)};case"degraded":return{mark:"!",emoji:"⚠️",tone:"warning",title:"Backup committed with holes",meaning:`${T}${(0,d.x0)(S,"key")} could not be brought up t\
o date; everything else is in cold.`};case"incomplete":return{mark:"!",emoji:"⏸️",tone:"warning",title:"Backup incomplete",meaning:`${T}The run stopped early and saved its progress; the next run c\
ontinues from there.`};case"read-only":return{mark:"✘",emoji:"⛔",tone:"bad",title:"Repository is read-only",meaning:`${T}The quota is used up: cold accepts no more until it is reset or raised.`};case"\
skipped":return{mark:"!",emoji:"⏭️",tone:"warning",title:"Backup skipped",meaning:`${T}Another run is writing to cold; this one did nothing.`};case"failed":return{mark:"✘",emoji:"❌",tone:"bad",
title:"Backup failed",meaning:`${T}${y.generation===null?"Nothing was committed":"What was committed is listed below"}.`}}}n($,"verdict");function i({counts:y,bytes:m}){if(y.scanned===0)return"Hot has\
 nothing to back up.";if(y.copied+y.touched===0)return`Nothing had changed among ${(0,d.x0)(y.scanned,"object")}.`;const T=`${(0,d.x0)(y.copied,"object")} copied, ${(0,d.z3)(m.copied)}`;return y.touched===
0?`${T}.`:`${T}; ${(0,d.B4)(y.touched)} touched, ${(0,d.z3)(m.touched)}.`}n(i,"done");function E({copyPath:y,counts:m,bytes:T}){if(y===null||m.planned===0)return"";const S=(0,d.z3)(T.planned);switch(y.
path){case"native":return` Path: native (${y.reason}).`;case"emulated":return` Path: emulated (${y.reason}): ${S} would go through the Bridge Node and out of hot's provider.`;case"streamed":return` Pa\
th: streamed (${y.reason}): ${S} would go through this program, out of hot's provider and into cold's.`}}n(E,"forecast");function g({bytes:y}){return y.copied+y.touched}n(g,"movedBytes");function k(y){
const m=I.filter(T=>y[T]>0).map(T=>`${T} ${(0,d.B4)(y[T])}`);return`${m.length===0?"0":m.join(" + ")} ${b(y)?"=":"≠"} scanned ${(0,d.B4)(y.scanned)}`}n(k,"receipt");function b(y){return I.reduce((m,T)=>m+
y[T],0)===y.scanned}n(b,"balanced");function l(y){const m=(0,s.P)(y);return y.prefix===""?m.slice(0,-1):m}n(l,"placeName");function u(y){if(y.generation===null)return"none committed";const m=y.previousGeneration;
return m===null?`${y.generation} (the first)`:`${m} → ${y.generation}`}n(u,"generations");function p(y){const m=Date.parse(y);return Number.isNaN(m)?y:`${new Date(m).toISOString().slice(0,19).replace(
"T"," ")} UTC`}n(p,"formatTime");function w({distanceMs:y}){return y===void 0?"":y===0?", at the time asked for":`, ${(0,d.a3)(y)} before the time asked for`}n(w,"distanceWords");function x(y){const m=g(
y)*1e3/y.durationMs,T=Number.isFinite(m)&&m>0?`, ${(0,d.z3)(Math.round(m))}/s`:"";return`${(0,d.a3)(y.durationMs)}${T}`}n(x,"pace");const I=["copied","touched","unchanged","failed","deferred","expired",
"vanished","planned"]}),9803:((Z,M,r)=>{r.d(M,{AC:n(()=>d,"AC"),h1:n(()=>_,"h1"),kV:n(()=>$,"kV")});const s={slashes:n(g=>/^\/|\/\//.test(g),"slashes"),dots:n(g=>/(^|\/)\.{1,2}(\/|$)/.test(g),"dots"),
backslash:n(g=>g.includes("\\"),"backslash"),case:n(g=>g!==g.toLowerCase()||g!==g.toUpperCase().toLowerCase(),"case"),unicode:n(g=>g!==g.normalize("NFC"),"unicode"),"trailing-dot":n(g=>/[^/.]\.+(\/|$)/.
test(g)||/(^|\/)\.{3,}(\/|$)/.test(g),"trailing-dot"),"trailing-space":n(g=>/ (\/|$)/.test(g),"trailing-space"),"trailing-slash":n(g=>g.endsWith("/"),"trailing-slash"),control:n(g=>/[\u0000-\u001f\u007f]/.
test(g),"control")};function d(g,k){return E(k).some(b=>s[b](g))}n(d,"isAliased");function _({aliases:g,aliasesPaths:k}){return g===void 0?E(k):g.filter(b=>Object.hasOwn(s,b))}n(_,"recordedAliases");function $(g,k){
const b=n(u=>E(k).includes(u),"has");let l=g;return b("backslash")&&(l=l.replaceAll("\\","/")),b("unicode")&&(l=l.normalize("NFC")),b("case")&&(l=l.toUpperCase().toLowerCase()),b("control")&&(l=l.replace(
/[\u0000-\u001f\u007f]/g,"_")),b("slashes")&&(l=l.replace(/\/{2,}/g,"/").replace(/^\//,"")),b("dots")&&(l=i(l)),b("trailing-dot")&&(l=l.replace(/([^/.])\.+(?=\/|$)/g,"$1")),b("trailing-space")&&(l=l.replace(
/ +(?=\/|$)/g,"")),b("trailing-slash")&&(l=l.replace(/\/+$/,"")),l}n($,"foldedPath");function i(g){const k=[];for(const b of g.split("/"))b===".."?k.pop():b!=="."&&k.push(b);return k.join("/")}n(i,"wi\
thoutDots");function E(g){return g===!0?["slashes","dots"]:g===!1?[]:g}n(E,"classesOf")}),51433:((Z,M,r)=>{r.d(M,{t:n(()=>s,"t")});function s({archives:d},_){return _!==void 0&&d.includes(_)}n(s,"isAr\
chive")}),46848:((Z,M,r)=>{r.d(M,{A1:n(()=>E,"A1"),AD:n(()=>d,"AD"),dI:n(()=>$,"dI"),hl:n(()=>k,"hl"),so:n(()=>g,"so"),zw:n(()=>i,"zw")});var s=r(37708);class d extends Error{static{n(this,"StoreError")}code;operation;status;providerCode;requestId;retryAfter;adapted;nameInDoubt;region;#e;constructor(l,u,p){
super(u,p.cause===void 0?void 0:{cause:p.cause}),this.name="StoreError",this.code=l,this.operation=p.operation,this.status=p.status,this.providerCode=p.providerCode,this.requestId=p.requestId,this.retryAfter=
p.retryAfter,this.adapted=p.adapted===!0,this.nameInDoubt=p.nameInDoubt===!0,this.region=p.region}asAdapted(){const{operation:l,status:u,providerCode:p,requestId:w,retryAfter:x,region:I}=this,y=new d(
this.code,this.message,{operation:l,...(0,s.s)({status:u,providerCode:p,requestId:w,retryAfter:x,region:I}),adapted:!0,cause:this});return this.#e!==void 0&&y.locate(this.#e),y}get at(){return this.#e}locate(l){
this.#e??=l}get retryable(){return this.code==="transient"||this.code==="throttled"||this.code==="unreachable"}get garbled(){return _.has(this.providerCode??"")}}const _=new Set(["XAmzContentSHA256Mis\
match","BadDigest","Md5Mismatch"]);class $ extends Error{static{n(this,"CopyStopped")}constructor(){super("the copy stopped between two of its requests"),this.name="CopyStopped"}}const i="NoCredential\
s";function E(b,...l){return b instanceof d&&(l.length===0||l.includes(b.code))}n(E,"isStoreError");function g(b){return b instanceof d&&(b.code==="bad-key"||b.nameInDoubt)}n(g,"isNameRefusal");function k(b,l){
const u="GetObject",p=`${u}: ${b>l?`more than ${l}`:b} bytes came where ${l} are stored: the store, or a proxy before it, sends the object decoded`;return new d("recoded",p,{operation:u})}n(k,"recoded")}),
40881:((Z,M,r)=>{r.d(M,{N:n(()=>i,"N")});const s={limits:{copy:5*1024**3,put:5*1024**3,copyAfterRefusal:1e8,part:{min:5*1024**2,max:5*1024**3,count:1e4},keyBytes:1024,deleteMany:1e3},archives:["GLACIE\
R","DEEP_ARCHIVE"]},d=1024**2,_={limits:{copy:5*d**2,put:5*d**2,copyAfterRefusal:1e8,part:{min:1,max:5*d**2,count:1e4},keyBytes:1024,deleteMany:1},archives:[]},$={limits:{copy:256*d,put:5e3*d,copyAfterRefusal:1e8,
part:{min:1,max:4e3*d,count:5e4},keyBytes:1024,deleteMany:256},archives:["Archive"]},i={s3:s,gcs:_,blob:$}})};export{pi as id,mi as ids,gi as modules};
