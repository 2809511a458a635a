var z=Object.defineProperty;var e=(W,x)=>z(W,"name",{value:x,configurable:!0});const J=80,X=[80],Z={10080:((W,x,a)=>{a.d(x,{runFleet:e(()=>h,"runFleet")});var v=a(90870),I=a(4566),A=a(462),C=a(89572),R=a(72311),T=a(38781),O=a(47912),j=a(84366),g=a(55113),_=a(94897),$=a(49342),y=a(
96890);async function h(r,s,l,n){return(0,j.Z)(r,s,l,async()=>{const t=await(0,I.zZ)(r,(0,_.u0)(s,l.env));if(t.kind==="one")throw new Error(`${r.name} was to run for several backups`);const{result:o,turns:i}=await u(
r,s,l,n,t),c=i.length>1,p=n?l.stderr:l.stdout;return c&&(!(0,g.iP)(s,"quiet")||o.exitCode!==0)&&m(p,(0,T.Ou)(o,{colour:(0,$.M)(p,l.env)})),n&&l.stdout.write((0,O.h)(o)),await(0,g.UN)("report",s,()=>(0,O.
h)(o)),await(0,g.UN)("summary",s,()=>(0,T.LL)(o,f(r,i))),o.exitCode})}e(h,"runFleet");async function u(r,s,l,n,{members:t,config:o}){const{clock:i,env:c,stdout:p,stderr:D}=l,L=n?D:p,w=t.length>1,B=(0,g.
iP)(s,"quiet"),U=!w||r.overview===void 0,E=(0,_.gK)(s,c,o);return(0,_.fQ)(r,s,l,E,async M=>{const{display:P,signal:S}=M;return(0,v.l)(r,t,{clock:i,signal:S,run:e(async(b,K,N)=>(w&&U&&!B&&P.print(`== ${b}\
 (${N+1} of ${t.length})`),d(r,K,M,l)),"run"),ended:e(({done:b,member:K,error:N})=>{if(b!==void 0)U&&(!B||K.exitCode!==0)&&m(L,r.text(b.result,{colour:(0,$.M)(L,c)}));else if(!w||U){const F=`${K.name}\
: ${K.problem?.message??"failed"}`;P.log.warning(N instanceof C.C?`${K.name}: ${N.message}`:F)}},"ended")})})}e(u,"runAll");async function d(r,s,l,n){for(const o of(0,R.c)(s))l.display.log.warning(o);
const t=l.context();return(0,_.vR)(l,n,r,s,t.identity.runId,async o=>{const{options:i,warnings:c}=await(0,A.L)(s,t);for(const D of c)l.display.log.warning(D);const p=await r.run(i,t,()=>Promise.resolve(
!0));return o(p,i),{options:i,result:p}})}e(d,"runOne");function f(r,s){return new Map(s.flatMap(({member:l,done:n})=>n===void 0?[]:[[l.name,r.markdown(n.result)]]))}e(f,"sectionsOf");function m(r,s){
r.write(r.isTTY?(0,y.C)(s,r.columns):s)}e(m,"print")}),90870:((W,x,a)=>{a.d(x,{l:e(()=>O,"l")});var v=a(37708),I=a(34166),A=a(89572),C=a(79157),R=a(10571),T=a(12267);async function O(u,d,{clock:f,signal:m,
run:r,ended:s}){const l=f.monotonic(),n=[];for(const[i,c]of d.entries()){const p=await j(u,c,f.monotonic()-l,m,D=>r(c.name,D,i));n.push(p),await s(p)}const t=n.map(i=>i.member);return{result:{format:1,
program:C.x,command:u.name,...(0,R.Q)(t),backups:t},turns:n}}e(O,"inTurn");async function j(u,d,f,m,r){const{name:s}=d;if(m.aborted)return h(s,"the run was stopped before its turn");if(d.options===void 0)
return y(s,d.error);const l=g(d.options,f);if(l===void 0)return h(s,`its deadline had passed before its turn, ${(0,I.a3)(f)} after the start`);try{const n=await r(l);return{member:_(u,s,n),done:n}}catch(n){
return y(s,n)}}e(j,"takeTurn");function g(u,d){if(!("deadline"in u))return u;const f=u.deadline-d;return f>0?{...u,deadline:f}:void 0}e(g,"withinDeadline");function _(u,d,{options:f,result:m,report:r}){
const s=u.outputs(m);return{name:d,outcome:s.outcome??"complete",exitCode:u.exitCode(m,f),problem:$(m),outputs:s,overview:u.overview?.(m)??[],result:m,...(0,v.s)({report:r})}}e(_,"memberOf");function $(u){
const d="problem"in u?u.problem:null;return typeof d=="string"?{code:"status",message:d,advice:""}:d}e($,"problemIn");function y(u,d){const f=(0,T.Z)(d),m="failed",r=d instanceof A.C;return{member:{name:u,
outcome:r?"incomplete":m,exitCode:r?3:1,problem:f,outputs:{outcome:r?"incomplete":m},overview:[],result:null},error:d}}e(y,"failed");function h(u,d){return{member:{name:u,outcome:"incomplete",exitCode:3,
problem:{code:"not-run",message:d,advice:"Run it again."},outputs:{outcome:"incomplete"},overview:[],result:null}}}e(h,"notRun")}),10571:((W,x,a)=>{a.d(x,{Q:e(()=>A,"Q"),n:e(()=>R,"n")});const v=[1,2,
3,0],I=["failed","read-only","degraded","incomplete","skipped","complete"];function A(T){const O=e(({exitCode:g,outcome:_})=>v.indexOf(g)*I.length+I.indexOf(_),"rank"),[j]=T.toSorted((g,_)=>O(g)-O(_));
return j??{outcome:"complete",exitCode:0}}e(A,"worst");const C=["outcome","run-id","generation","generation-sha256","restore-point"];function R({outcome:T,backups:O}){const g=[...new Set(O.flatMap(({outputs:_})=>Object.
keys(_)))].map(_=>{const[$,...y]=O;if($!==void 0&&y.length===0)return[_,$.outputs[_]??""];if(C.includes(_))return[_,""];const h=O.map(({outputs:f})=>f[_]??"").filter(f=>f!=="");if(h.length===0)return[
_,""];const u=h.map(Number),d=_==="age-seconds"?Math.max(...u):u.reduce((f,m)=>f+m,0);return[_,String(d)]});return{...Object.fromEntries(g),outcome:T,backups:JSON.stringify(O.map(({name:_,outcome:$,exitCode:y,
outputs:h,report:u=""})=>({name:_,outcome:$,"exit-code":y,"restore-point":h["restore-point"]??"","age-seconds":h["age-seconds"]??"",report:u})))}}e(R,"fleetOutputs")}),38781:((W,x,a)=>{a.d(x,{Qp:e(()=>m,
"Qp"),KT:e(()=>f,"KT"),LL:e(()=>u,"LL"),Ou:e(()=>_,"Ou")});var v=a(27698),I=a(27480),A=a(11533),C=a(34166);const R=[["scanned","scanned"],["copied","copied"],["damaged","damaged"],["repaired","repaire\
d"],["failed","failed"],["pruned","pruned"],["bytes-copied","bytes"]],T={verify:["copied","failed"]};function O({command:n,backups:t}){const o=t.map(c=>new Map(j(c,T[n]??[]))),i=[...new Set(o.flatMap(
c=>[...c.keys()]))];return{head:["backup","outcome",...i],rows:t.map(({name:c,outcome:p},D)=>[c,p,...i.map(L=>o[D]?.get(L)??"–")])}}e(O,"fleetTable");function j({overview:n,outputs:t},o){return n.length>
0?n:R.filter(([i])=>!o.includes(i)).flatMap(([i,c])=>{const p=t[i]??"";return p===""?[]:[[c,i==="bytes-copied"?(0,C.z3)(Number(p)):(0,C.B4)(Number(p))]]})}e(j,"overviewOf");function g({backups:n}){const t=new Map;
for(const{outcome:c}of n)t.set(c,(t.get(c)??0)+1);const[o]=t.keys();if(t.size===1&&o!==void 0)return`${(0,C.x0)(n.length,"backup")}: ${n.length>1?"all ":""}${o}`;const i=[...t].map(([c,p])=>`${(0,C.B4)(
p)} ${c}`);return`${(0,C.x0)(n.length,"backup")}: ${i.join(", ")}`}e(g,"fleetTitle");function _(n,{colour:t}){const o=(0,A.C)(t),{head:i,rows:c}=O(n),p=i.map((E,M)=>Math.max(E.length,...c.map(P=>(P[M]??
"").length))),D=e(E=>E.map((M,P)=>M.padEnd(p[P]??0)).join("  ").trimEnd(),"line"),L=c.map((E,M)=>{const[P,S]=$(n.backups[M]);return`${o(P,S)} ${D(E)}`}),[w,B]=$(n),U=s(n).map(([E,M])=>`  ${E}: ${(0,v.
Ig)(M,600)}`);return["",o(w,`${B} ${g(n)}`),"",`  ${o("dim",D(i))}`,...L,...U.length===0?[]:["",...U],""].join(`
`)}e(_,"renderFleetText");function $(n){return n===void 0||n.exitCode===1||n.exitCode===2?["bad","✘"]:n.outcome==="complete"?["good","✔"]:["warning","!"]}e($,"toneOf");const y={"✔":"✅","!":"⚠️",
"✘":"❌"},h=900*1024;function u(n,t,o=h){const{head:i,rows:c}=O(n),p=c.map((E,M)=>[`${y[$(n.backups[M])[1]]??""} ${(0,v.Bm)(E[0]??"")}`,...E.slice(1).map(S=>(0,v.Bm)(S,100))]),D=y[$(n)[1]]??"",L=s(
n).map(([E,M])=>`- **${(0,v.Bm)(E)}**: ${(0,v.Bm)(M,600)}`);let w=`# ${D} ${g(n)}

${(0,I.tp)(i,p)}`;L.length>0&&(w+=`
${L.join(`
`)}
`);const B=[];for(const[E,M]of t){const P=`${w}
# ${(0,v.Bm)(E)}

${M}`;Buffer.byteLength(P)<=o?w=P:B.push(E)}if(B.length===0)return w;const U=B.length>d?` and ${B.length-d} more`:"";return`${w}
_Left out for size: ${(0,v.Bm)(B.slice(0,d).join(", "))}${U}. The JSON reports have everything._
`}e(u,"renderFleetSummary");const d=20;function f(n,t){return t.map(o=>({...o,title:`${n}: ${o.title}`}))}e(f,"named");function m({name:n,outcome:t,exitCode:o,problem:i}){return i===null?[]:[{level:o===
3?"warning":"error",title:`${n}: ${t}`,message:(0,v.Ig)(l(i),2e3)}]}e(m,"failureAnnotation");const r=50;function s({backups:n}){const t=n.flatMap(({name:i,problem:c})=>c===null?[]:[[i,l(c)]]),o=t.length-
r;return o<=0?t:[...t.slice(0,r),["…",`and ${o} more`]]}e(s,"problems");function l({message:n,advice:t}){return t===""?n:`${n.replace(/\.$/,"")}. ${t}`}e(l,"problemLine")})};export{J as id,X as ids,Z as modules};
