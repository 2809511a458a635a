var R=Object.defineProperty;var t=(g,P)=>R(g,"name",{value:P,configurable:!0});const W=59,j=[59,6415,1940],x={11940:((g,P,d)=>{d.d(P,{updateAlert:t(()=>y,"updateAlert"),w:t(()=>w,"w")});var h=d(79888),m=d(89117),A=d(34733),B=d(97889),b=d(36371);async function y(i,c,e,n,s){const o=(0,B.
$)(c),r={issues:i,target:o,options:c,ending:e,site:n},f=await w(i,o);return e.red?$(r,f,s):u(r,f)}t(y,"updateAlert");async function $(i,c,e){const{issues:n,target:s,options:o,ending:r,site:f}=i,[_,...M]=c,
D=_?.open===!0?(0,m.t7)(_.body,s.id):void 0,O={time:new Date(e).toISOString(),run:/^\d{1,20}$/.test(f.run)?f.run:"",command:o.command,outcome:p(r.outcome),code:p(r.problem?.code??(r.failed>0?"holes":"")),
failed:r.failed},I=(0,m.fd)(D,O,(0,A.Lf)(o,r)),L=(0,b.y6)(s,I,r,f);if(_===void 0){const T=await n.create((0,b.al)(s),L);return{action:"opened",issue:await l(n,s,T)}}const U=(0,h.z)(L,_.body,s.id);await n.
update(_.number,{body:U,state:"open"});for(const T of M)T.open&&await E(n,T.number,_.number);return{action:_.open?"updated":"reopened",issue:_.number}}t($,"reportFailure");async function u(i,c){const{
issues:e,target:n,options:s,ending:o,site:r}=i,f=(0,A.mr)(s,o);let _={action:"left as it was"};for(const{number:M,body:D}of c.filter(O=>O.open)){const O=(0,m.t7)(D,n.id);if(!a(O,s,f))continue;const I=O===
void 0?void 0:(0,m.oW)(O,f);await e.comment(M,(0,b.n_)(s.command,I,o,r));const L=I!==void 0&&I.failing.length>0;await e.update(M,L?{body:(0,m.Pe)(D,n.id,I)}:{state:"closed"}),_={action:L?"updated":"cl\
osed",issue:M}}return _}t(u,"reportSuccess");function a(i,{command:c},e){return i===void 0?c==="backup":i.failing.some(n=>e.includes(n))}t(a,"isResolved");async function l(i,c,e){const[n]=(await w(i,c)).
filter(s=>s.open);return n===void 0||n.number>=e?e:(await E(i,e,n.number),n.number)}t(l,"keepOldest");async function E(i,c,e){await i.comment(c,`Two runs opened an issue at the same time: continued in\
 #${e}.`),await i.update(c,{state:"closed"})}t(E,"merge");async function w(i,c){return(await i.list()).filter(({body:n})=>(0,m.rZ)(n,c.id)).sort((n,s)=>Number(s.open)-Number(n.open)||n.number-s.number)}
t(w,"issuesOf");function p(i){return/^[a-z][a-z-]{0,39}$/.test(i)?i:""}t(p,"word")}),46415:((g,P,d)=>{d.d(P,{P8:t(()=>$,"P8"),openIssues:t(()=>u,"openIssues")});var h=d(92413);const m="flashback-backu\
p",A=9e4,B=4,b=100,y=5;function $({owner:p,repo:i,api:c,token:e},n,s){const{rest:o}=(0,h.Q)(e,{baseUrl:c,log:w});let r=0;async function f(_){for(let M=1;;M++)try{return await _()}catch(D){const O=a(D,
M,n.now());if(O===void 0||M>=B||r+O>A)throw D;r+=O,await n.sleep(O,s)}}return t(f,"ask"),{rest:o,at:{owner:p,repo:i,request:{signal:s}},ask:f}}t($,"openRest");function u(p,i,c){const{rest:e,at:n,ask:s}=$(
p,i,c);return{list:t(async()=>{const o=[];for(let r=1;r<=y;r++){const{data:f}=await s(()=>e.issues.listForRepo({...n,labels:m,state:"all",per_page:b,page:r}));for(const{number:_,body:M,state:D,pull_request:O}of f)
O===void 0&&o.push({number:_,body:M??"",open:D==="open"});if(f.length<b)break}return o},"list"),create:t(async(o,r)=>{const{data:f}=await s(()=>e.issues.create({...n,title:o,body:r,labels:[m]}));return f.
number},"create"),update:t(async(o,r)=>{await s(()=>e.issues.update({...n,issue_number:o,...r}))},"update"),comment:t(async(o,r)=>{await s(()=>e.issues.createComment({...n,issue_number:o,body:r}))},"c\
omment")}}t(u,"openIssues");function a(p,i,c){if(typeof p!="object"||p===null||!("status"in p))return;const{status:e}=p;if(typeof e!="number")return;if(e>=500)return 1e3*2**(i-1);if(e!==403&&e!==429)return;
const n=l(p),s=Number(n("retry-after"));if(n("retry-after")!==void 0&&Number.isFinite(s))return Math.max(1e3,s*1e3);if(n("x-ratelimit-remaining")==="0"){const o=Number(n("x-ratelimit-reset"))*1e3;return Number.
isFinite(o)?Math.max(1e3,o-c):6e4}return e===429?6e4:void 0}t(a,"waitFor");function l(p){const{response:i}=p;return c=>{const e=i?.headers?.[c];return typeof e=="string"||typeof e=="number"?String(e):
void 0}}t(l,"headersOf");const E=t(()=>{},"nothing"),w={debug:E,info:E,warn:E,error:E}}),89117:((g,P,d)=>{d.d(P,{Pe:t(()=>y,"Pe"),fd:t(()=>B,"fd"),oW:t(()=>b,"oW"),rZ:t(()=>u,"rZ"),t7:t(()=>a,"t7"),xL:t(
()=>$,"xL")});var h=d(34733);const m=20,A=20;function B(e,n,s){const o=e??{count:0,since:n.time,failures:[],failing:[]};return{count:o.count+1,since:o.since,failures:[...o.failures,n].slice(-m),failing:[
...o.failing.filter(r=>r!==s),s].slice(-A)}}t(B,"withFailure");function b(e,n){return{...e,failing:e.failing.filter(s=>!n.includes(s))}}t(b,"withRecovery");function y(e,n,s){return[$(n,s),...e.split(`\

`).slice(1)].join(`
`)}t(y,"withMarker");function $(e,n){return`${l(e)}${Buffer.from(JSON.stringify(n)).toString("base64url")} -->`}t($,"marker");function u(e,n){return e.startsWith(l(n))}t(u,"isMarked");function a(e,n){
if(!u(e,n))return;const s=/^[\w-]{1,20000}/.exec(e.slice(l(n).length))?.[0]??"";let o;try{o=JSON.parse(Buffer.from(s,"base64url").toString("utf8"))}catch{return}if(!w(o))return;const{count:r,since:f,failures:_,
failing:M}=o;if(!(!c(r)||!p(f)||!Array.isArray(_)||!Array.isArray(M)))return{count:r,since:f,failures:_.filter(E).slice(-m),failing:M.filter(h._k).slice(-A)}}t(a,"readMarker");function l(e){return`<!-\
- flashback-backup:alert:${e} `}t(l,"markerStart");function E(e){if(!w(e))return!1;const{time:n,run:s,command:o,outcome:r,code:f,failed:_}=e;return p(n)&&typeof s=="string"&&/^\d{0,20}$/.test(s)&&i(o)&&
i(r)&&(f===""||i(f))&&c(_)}t(E,"isFailure");function w(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}t(w,"isRecord");function p(e){return typeof e=="string"&&/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.
test(e)}t(p,"isTime");function i(e){return typeof e=="string"&&/^[a-z][a-z-]{0,39}$/.test(e)}t(i,"isWord");function c(e){return typeof e=="number"&&Number.isSafeInteger(e)&&e>=0}t(c,"isCount")}),34733:((g,P,d)=>{
d.d(P,{Lf:t(()=>m,"Lf"),Nl:t(()=>B,"Nl"),_k:t(()=>b,"_k"),mr:t(()=>A,"mr")});var h=d(77598);function m(u,{faultsFound:a}){return`${u.command}${a===!0?y:""}${$(u)}`}t(m,"seriesOf");function A(u,{partial:a}){
const{command:l}=u,E=$(u),w=`${l}${E}`;switch(l){case"backup":return[w,"rebuild","status"];case"verify":return a===!0?[w]:[w,`${l}${y}${E}`];default:return[w]}}t(A,"endedBy");function B(u){return/^[a-z]+/.
exec(u)?.[0]??""}t(B,"commandOf");function b(u){return typeof u=="string"&&/^[a-z]{1,20}(:found)?(#[0-9a-f]{8})?$/.test(u)}t(b,"isSeries");const y=":found";function $(u){const a="prefixes"in u?u.prefixes:
[],l="exclude"in u?u.exclude:[];return a.length===0&&l.length===0?"":`#${(0,h.createHash)("sha256").update(JSON.stringify([a,l])).digest("hex").slice(0,8)}`}t($,"scopeOf")}),36371:((g,P,d)=>{d.d(P,{al:t(
()=>$,"al"),n_:t(()=>a,"n_"),y6:t(()=>u,"y6")});var h=d(27698),m=d(34166),A=d(27480),B=d(43629),b=d(89117),y=d(34733);function $({cold:e}){return`flashback-backup: the backup in ${e} needs attention`.
replaceAll("@","@​").slice(0,250)}t($,"issueTitle");function u(e,n,s,o){const{problem:r}=s,f=r===null?[(0,h.Bm)(s.meaning,300)]:[`**${(0,h.Bm)(r.code,60)}**: ${(0,h.Bm)(r.message,600)}`,...r.advice===
""?[]:["",(0,h.Bm)(r.advice,600)]],{command:_=""}=n.failures.at(-1)??{},M=l(n).filter(O=>O!==`\`${_}\``),D=M.length===0?"":` Also not resolved: ${M.join(", ")}.`;return[(0,b.xL)(e.id,n),`\`${_}\` of ${(0,h.
m6)(e.cold,150)} has failed; ${(0,m.x0)(n.count,"failure")} since ${(0,h.Bm)((0,B.fU)(n.since),40)}.${D}
`,(0,A.xE)(s.outcome==="failed"?"CAUTION":"WARNING",f),...s.holes.slice(0,E).map(p),...s.holes.length>E?[`- …and ${(0,m.B4)(s.holes.length-E)} more`]:[],"",i(n,o),"This issue is updated by each run,\
 and closed when everything that failed has succeeded once.",""].join(`
`)}t(u,"issueBody");function a(e,n,s,o){const r=s.restorePoint===null?"":` Restore point: ${(0,h.Bm)((0,B.fU)(s.restorePoint),40)}.`,f=c(o,o.run),_=n===void 0?[]:l(n);return _.length>0?`\`${e}\` succee\
ded in ${f}.${r} This issue stays open for: ${_.join(", ")}.`:`✅ Recovered${n===void 0?"":` after ${(0,m.x0)(n.count,"failure")}`}: \`${e}\` succeeded in ${f}.${r}`}t(a,"recoveryComment");function l({
failing:e}){return[...new Set(e.map(y.Nl))].map(n=>`\`${n}\``)}t(l,"commandsOf");const E=5,w=3;function p({cause:e,count:n,advice:s,examples:o}){const r=o.slice(0,w).map(({key:_})=>(0,h.m6)(_,120)),f=r.
length===0?"":` First: ${r.join(", ")}${n>r.length?` and ${(0,m.B4)(n-r.length)} more`:""}`;return`- **${(0,h.Bm)(e,60)}**, ${(0,m.x0)(n,"key")}. ${(0,h.Bm)(s,300)}${f}`}t(p,"holeLine");function i({count:e,
failures:n},s){const o=e-n.length,r=[...n].reverse().map(({time:_,run:M,command:D,outcome:O,code:I,failed:L})=>[(0,h.Bm)((0,B.fU)(_),40),c(s,M),(0,h.Bm)(D,40),(0,h.Bm)(O,40),(0,h.Bm)(I,40),L===0?"–":
(0,m.B4)(L)]),f=o>0?`
…and ${(0,m.B4)(o)} earlier.
`:"";return`${(0,A.tp)(["when","run","command","outcome","reason","keys"],r)}${f}`}t(i,"failures");function c({repository:e},n){return n===""?"–":`[${n}](${e}/actions/runs/${n})`}t(c,"runLink")}),20059:((g,P,d)=>{
d.d(P,{issueAnchor:t(()=>y,"issueAnchor")});var h=d(11940),m=d(46415),A=d(89117),B=d(36371),b=d(79888);function y(u,a,l){return{name:"alert-issue",read:t(async E=>{const w=await(0,h.w)((0,m.openIssues)(
u,l,E),a);for(const{body:p}of w){const i=(0,b.cq)(p,a.id);if(i!==void 0)return i}},"read"),write:t(async(E,w)=>{const p=(0,m.openIssues)(u,l,w),i=await(0,h.w)(p,a),c=i.find(({body:s})=>(0,b.cq)(s,a.id)!==
void 0)??i[0];if(c!==void 0){await p.update(c.number,{body:(0,b.YU)(c.body,a.id,E)});return}const e=(0,b.YU)($(a,l),a.id,E),n=await p.create((0,B.al)(a),e);await p.update(n,{state:"closed"})},"write")}}
t(y,"issueAnchor");function $(u,a){const l=new Date(a.now()).toISOString();return[(0,A.xL)(u.id,{count:0,since:l,failures:[],failing:[]}),"This issue holds the roll-back anchor of a backup, in a hidde\
n line. It is opened when the backup fails. Do not edit or delete it.",""].join(`
`)}t($,"newBody")}),79888:((g,P,d)=>{d.d(P,{YU:t(()=>A,"YU"),cq:t(()=>m,"cq"),z:t(()=>B,"z")});const h=8e3;function m(y,$){const u=b($),a=y.split(`
`).find(E=>E.startsWith(u)),l=a===void 0?void 0:/^[\w-]*/.exec(a.slice(u.length))?.[0];if(!(l===void 0||l.length>h))return Buffer.from(l,"base64url").toString("utf8")}t(m,"readAnchorLine");function A(y,$,u){
const[a="",...l]=y.split(`
`),E=l.filter(p=>!p.startsWith(b($))),w=`${b($)}${Buffer.from(u).toString("base64url")} -->`;return[a,w,...E].join(`
`)}t(A,"withAnchorLine");function B(y,$,u){const a=m($,u);return a===void 0?y:A(y,u,a)}t(B,"keepAnchorLine");function b(y){return`<!-- flashback-backup:anchor:${y} `}t(b,"lineStart")})};export{W as id,j as ids,x as modules};
