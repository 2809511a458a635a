var T=Object.defineProperty;var t=(R,g)=>T(R,"name",{value:g,configurable:!0});const x=1940,W=[1940],j={11940:((R,g,d)=>{d.d(g,{updateAlert:t(()=>p,"updateAlert"),w:t(()=>y,"w")});var f=d(79888),l=d(89117),b=d(34733),B=d(97889),A=d(36371);async function p(c,m,e,n,r){const i=(0,B.
$)(m),o={issues:c,target:i,options:m,ending:e,site:n},a=await y(c,i);return e.red?$(o,a,r):s(o,a)}t(p,"updateAlert");async function $(c,m,e){const{issues:n,target:r,options:i,ending:o,site:a}=c,[u,...O]=m,
w=u?.open===!0?(0,l.t7)(u.body,r.id):void 0,M={time:new Date(e).toISOString(),run:/^\d{1,20}$/.test(a.run)?a.run:"",command:i.command,outcome:P(o.outcome),code:P(o.problem?.code??(o.failed>0?"holes":"")),
failed:o.failed},D=(0,l.fd)(w,M,(0,b.Lf)(i,o)),L=(0,A.y6)(r,D,o,a);if(u===void 0){const U=await n.create((0,A.al)(r),L);return{action:"opened",issue:await _(n,r,U)}}const S=(0,f.z)(L,u.body,r.id);await n.
update(u.number,{body:S,state:"open"});for(const U of O)U.open&&await E(n,U.number,u.number);return{action:u.open?"updated":"reopened",issue:u.number}}t($,"reportFailure");async function s(c,m){const{
issues:e,target:n,options:r,ending:i,site:o}=c,a=(0,b.mr)(r,i);let u={action:"left as it was"};for(const{number:O,body:w}of m.filter(M=>M.open)){const M=(0,l.t7)(w,n.id);if(!h(M,r,a))continue;const D=M===
void 0?void 0:(0,l.oW)(M,a);await e.comment(O,(0,A.n_)(r.command,D,i,o));const L=D!==void 0&&D.failing.length>0;await e.update(O,L?{body:(0,l.Pe)(w,n.id,D)}:{state:"closed"}),u={action:L?"updated":"cl\
osed",issue:O}}return u}t(s,"reportSuccess");function h(c,{command:m},e){return c===void 0?m==="backup":c.failing.some(n=>e.includes(n))}t(h,"isResolved");async function _(c,m,e){const[n]=(await y(c,m)).
filter(r=>r.open);return n===void 0||n.number>=e?e:(await E(c,e,n.number),n.number)}t(_,"keepOldest");async function E(c,m,e){await c.comment(m,`Two runs opened an issue at the same time: continued in\
 #${e}.`),await c.update(m,{state:"closed"})}t(E,"merge");async function y(c,m){return(await c.list()).filter(({body:n})=>(0,l.rZ)(n,m.id)).sort((n,r)=>Number(r.open)-Number(n.open)||n.number-r.number)}
t(y,"issuesOf");function P(c){return/^[a-z][a-z-]{0,39}$/.test(c)?c:""}t(P,"word")}),89117:((R,g,d)=>{d.d(g,{Pe:t(()=>p,"Pe"),fd:t(()=>B,"fd"),oW:t(()=>A,"oW"),rZ:t(()=>s,"rZ"),t7:t(()=>h,"t7"),xL:t(()=>$,
"xL")});var f=d(34733);const l=20,b=20;function B(e,n,r){const i=e??{count:0,since:n.time,failures:[],failing:[]};return{count:i.count+1,since:i.since,failures:[...i.failures,n].slice(-l),failing:[...i.
failing.filter(o=>o!==r),r].slice(-b)}}t(B,"withFailure");function A(e,n){return{...e,failing:e.failing.filter(r=>!n.includes(r))}}t(A,"withRecovery");function p(e,n,r){return[$(n,r),...e.split(`
`).slice(1)].join(`
`)}t(p,"withMarker");function $(e,n){return`${_(e)}${Buffer.from(JSON.stringify(n)).toString("base64url")} -->`}t($,"marker");function s(e,n){return e.startsWith(_(n))}t(s,"isMarked");function h(e,n){
if(!s(e,n))return;const r=/^[\w-]{1,20000}/.exec(e.slice(_(n).length))?.[0]??"";let i;try{i=JSON.parse(Buffer.from(r,"base64url").toString("utf8"))}catch{return}if(!y(i))return;const{count:o,since:a,failures:u,
failing:O}=i;if(!(!m(o)||!P(a)||!Array.isArray(u)||!Array.isArray(O)))return{count:o,since:a,failures:u.filter(E).slice(-l),failing:O.filter(f._k).slice(-b)}}t(h,"readMarker");function _(e){return`<!-\
- flashback-backup:alert:${e} `}t(_,"markerStart");function E(e){if(!y(e))return!1;const{time:n,run:r,command:i,outcome:o,code:a,failed:u}=e;return P(n)&&typeof r=="string"&&/^\d{0,20}$/.test(r)&&c(i)&&
c(o)&&(a===""||c(a))&&m(u)}t(E,"isFailure");function y(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}t(y,"isRecord");function P(e){return typeof e=="string"&&/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.
test(e)}t(P,"isTime");function c(e){return typeof e=="string"&&/^[a-z][a-z-]{0,39}$/.test(e)}t(c,"isWord");function m(e){return typeof e=="number"&&Number.isSafeInteger(e)&&e>=0}t(m,"isCount")}),34733:((R,g,d)=>{
d.d(g,{Lf:t(()=>l,"Lf"),Nl:t(()=>B,"Nl"),_k:t(()=>A,"_k"),mr:t(()=>b,"mr")});var f=d(77598);function l(s,{faultsFound:h}){return`${s.command}${h===!0?p:""}${$(s)}`}t(l,"seriesOf");function b(s,{partial:h}){
const{command:_}=s,E=$(s),y=`${_}${E}`;switch(_){case"backup":return[y,"rebuild","status"];case"verify":return h===!0?[y]:[y,`${_}${p}${E}`];default:return[y]}}t(b,"endedBy");function B(s){return/^[a-z]+/.
exec(s)?.[0]??""}t(B,"commandOf");function A(s){return typeof s=="string"&&/^[a-z]{1,20}(:found)?(#[0-9a-f]{8})?$/.test(s)}t(A,"isSeries");const p=":found";function $(s){const h="prefixes"in s?s.prefixes:
[],_="exclude"in s?s.exclude:[];return h.length===0&&_.length===0?"":`#${(0,f.createHash)("sha256").update(JSON.stringify([h,_])).digest("hex").slice(0,8)}`}t($,"scopeOf")}),36371:((R,g,d)=>{d.d(g,{al:t(
()=>$,"al"),n_:t(()=>h,"n_"),y6:t(()=>s,"y6")});var f=d(27698),l=d(34166),b=d(27480),B=d(43629),A=d(89117),p=d(34733);function $({cold:e}){return`flashback-backup: the backup in ${e} needs attention`.
replaceAll("@","@​").slice(0,250)}t($,"issueTitle");function s(e,n,r,i){const{problem:o}=r,a=o===null?[(0,f.Bm)(r.meaning,300)]:[`**${(0,f.Bm)(o.code,60)}**: ${(0,f.Bm)(o.message,600)}`,...o.advice===
""?[]:["",(0,f.Bm)(o.advice,600)]],{command:u=""}=n.failures.at(-1)??{},O=_(n).filter(M=>M!==`\`${u}\``),w=O.length===0?"":` Also not resolved: ${O.join(", ")}.`;return[(0,A.xL)(e.id,n),`\`${u}\` of ${(0,f.
m6)(e.cold,150)} has failed; ${(0,l.x0)(n.count,"failure")} since ${(0,f.Bm)((0,B.fU)(n.since),40)}.${w}
`,(0,b.xE)(r.outcome==="failed"?"CAUTION":"WARNING",a),...r.holes.slice(0,E).map(P),...r.holes.length>E?[`- …and ${(0,l.B4)(r.holes.length-E)} more`]:[],"",c(n,i),"This issue is updated by each run,\
 and closed when everything that failed has succeeded once.",""].join(`
`)}t(s,"issueBody");function h(e,n,r,i){const o=r.restorePoint===null?"":` Restore point: ${(0,f.Bm)((0,B.fU)(r.restorePoint),40)}.`,a=m(i,i.run),u=n===void 0?[]:_(n);return u.length>0?`\`${e}\` succee\
ded in ${a}.${o} This issue stays open for: ${u.join(", ")}.`:`✅ Recovered${n===void 0?"":` after ${(0,l.x0)(n.count,"failure")}`}: \`${e}\` succeeded in ${a}.${o}`}t(h,"recoveryComment");function _({
failing:e}){return[...new Set(e.map(p.Nl))].map(n=>`\`${n}\``)}t(_,"commandsOf");const E=5,y=3;function P({cause:e,count:n,advice:r,examples:i}){const o=i.slice(0,y).map(({key:u})=>(0,f.m6)(u,120)),a=o.
length===0?"":` First: ${o.join(", ")}${n>o.length?` and ${(0,l.B4)(n-o.length)} more`:""}`;return`- **${(0,f.Bm)(e,60)}**, ${(0,l.x0)(n,"key")}. ${(0,f.Bm)(r,300)}${a}`}t(P,"holeLine");function c({count:e,
failures:n},r){const i=e-n.length,o=[...n].reverse().map(({time:u,run:O,command:w,outcome:M,code:D,failed:L})=>[(0,f.Bm)((0,B.fU)(u),40),m(r,O),(0,f.Bm)(w,40),(0,f.Bm)(M,40),(0,f.Bm)(D,40),L===0?"–":
(0,l.B4)(L)]),a=i>0?`
…and ${(0,l.B4)(i)} earlier.
`:"";return`${(0,b.tp)(["when","run","command","outcome","reason","keys"],o)}${a}`}t(c,"failures");function m({repository:e},n){return n===""?"–":`[${n}](${e}/actions/runs/${n})`}t(m,"runLink")}),79888:((R,g,d)=>{
d.d(g,{YU:t(()=>b,"YU"),cq:t(()=>l,"cq"),z:t(()=>B,"z")});const f=8e3;function l(p,$){const s=A($),h=p.split(`
`).find(E=>E.startsWith(s)),_=h===void 0?void 0:/^[\w-]*/.exec(h.slice(s.length))?.[0];if(!(_===void 0||_.length>f))return Buffer.from(_,"base64url").toString("utf8")}t(l,"readAnchorLine");function b(p,$,s){
const[h="",..._]=p.split(`
`),E=_.filter(P=>!P.startsWith(A($))),y=`${A($)}${Buffer.from(s).toString("base64url")} -->`;return[h,y,...E].join(`
`)}t(b,"withAnchorLine");function B(p,$,s){const h=l($,s);return h===void 0?p:b(p,s,h)}t(B,"keepAnchorLine");function A(p){return`<!-- flashback-backup:anchor:${p} `}t(A,"lineStart")})};export{x as id,W as ids,j as modules};
