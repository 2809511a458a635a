var S=Object.defineProperty;var t=(K,I)=>S(K,"name",{value:I,configurable:!0});const b=4484,F=[4484],z={74484:((K,I,s)=>{s.r(I),s.d(I,{runFleet:t(()=>y,"runFleet")});var O=s(33838),L=s(90870),U=s(43954),D=s(27698),x=s(10571),P=s(38781),g=s(47e3),j=s(89536),T=s(17802),_=s(46526),
p=s(13707),v=s(33861);async function y(a,d){const{host:r,command:h,signal:n,summary:e}=a,l=r.env.RUNNER_TEMP,{result:o,turns:i}=await(0,L.l)(h,d,{clock:r.clock,signal:n,run:t(async(m,C,B)=>(O.info(`==\
 ${m} (${B+1} of ${d.length})`),c(a,m,C,d.length===1||h.overview===void 0)),"run"),ended:t(({member:m,done:C})=>{C===void 0&&O.info((0,D.Ig)(`${m.name}: ${m.problem?.message??"failed"}`,2e3))},"ended")});
(0,T.DO)(),d.length>1&&(0,p.h$)((0,P.Ou)(o,{colour:!1}));const{runId:E}=(0,j.c)(r.env,r.random);(0,p.n0)({...(0,x.n)(o),...await(0,p.u5)(o,E,l)}),await(0,p.Sy)(e,(0,P.LL)(o,u(a,i))),(0,p.fz)(i.flatMap(
m=>f(a,m))),(0,g.vy)(o.exitCode)}t(y,"runFleet");async function c(a,d,r,h){const{host:n,command:e,signal:l}=a;(0,p.MO)((0,U.O4)(e,r)),(0,v.pM)(r);let o;if(await(0,v.vW)(n,e,r,l,async()=>{const i=await(0,v.
Vm)(a,r,d);return(0,v.vR)(a,r,i,async E=>{const{options:m,warnings:C}=await(0,_.J)(r,i,n.env);for(const M of C)O.warning((0,D.Ig)(M,1500),{title:`${d}: finish rotating keys`});const B={take:E,showsText:h},
{result:w,report:A}=await(0,g.y9)(e,m,i,n.env.RUNNER_TEMP,B);return o={options:m,result:w,...A.report?{report:A.report}:{}},e.ending?.(w,m)})}),o===void 0)throw new Error(`${d} ended without a result`);
return o}t(c,"runMember");function u({command:a},d){return new Map(d.flatMap(({member:r,done:h})=>h===void 0?[]:[[r.name,a.markdown(h.result)]]))}t(u,"sectionsOf");function f({command:a},{member:d,done:r}){
return r===void 0?(0,P.Qp)(d):(0,P.KT)(d.name,a.annotations(r.result,r.options))}t(f,"annotationsOf")}),90870:((K,I,s)=>{s.d(I,{l:t(()=>g,"l")});var O=s(37708),L=s(34166),U=s(89572),D=s(79157),x=s(10571),
P=s(12267);async function g(c,u,{clock:f,signal:a,run:d,ended:r}){const h=f.monotonic(),n=[];for(const[o,i]of u.entries()){const E=await j(c,i,f.monotonic()-h,a,m=>d(i.name,m,o));n.push(E),await r(E)}
const e=n.map(o=>o.member);return{result:{format:1,program:D.x,command:c.name,...(0,x.Q)(e),backups:e},turns:n}}t(g,"inTurn");async function j(c,u,f,a,d){const{name:r}=u;if(a.aborted)return y(r,"the r\
un was stopped before its turn");if(u.options===void 0)return v(r,u.error);const h=T(u.options,f);if(h===void 0)return y(r,`its deadline had passed before its turn, ${(0,L.a3)(f)} after the start`);try{
const n=await d(h);return{member:_(c,r,n),done:n}}catch(n){return v(r,n)}}t(j,"takeTurn");function T(c,u){if(!("deadline"in c))return c;const f=c.deadline-u;return f>0?{...c,deadline:f}:void 0}t(T,"wi\
thinDeadline");function _(c,u,{options:f,result:a,report:d}){const r=c.outputs(a);return{name:u,outcome:r.outcome??"complete",exitCode:c.exitCode(a,f),problem:p(a),outputs:r,overview:c.overview?.(a)??
[],result:a,...(0,O.s)({report:d})}}t(_,"memberOf");function p(c){const u="problem"in c?c.problem:null;return typeof u=="string"?{code:"status",message:u,advice:""}:u}t(p,"problemIn");function v(c,u){
const f=(0,P.Z)(u),a="failed",d=u instanceof U.C;return{member:{name:c,outcome:d?"incomplete":a,exitCode:d?3:1,problem:f,outputs:{outcome:d?"incomplete":a},overview:[],result:null},error:u}}t(v,"faile\
d");function y(c,u){return{member:{name:c,outcome:"incomplete",exitCode:3,problem:{code:"not-run",message:u,advice:"Run it again."},outputs:{outcome:"incomplete"},overview:[],result:null}}}t(y,"notRun")}),
10571:((K,I,s)=>{s.d(I,{Q:t(()=>U,"Q"),n:t(()=>x,"n")});const O=[1,2,3,0],L=["failed","read-only","degraded","incomplete","skipped","complete"];function U(P){const g=t(({exitCode:T,outcome:_})=>O.indexOf(
T)*L.length+L.indexOf(_),"rank"),[j]=P.toSorted((T,_)=>g(T)-g(_));return j??{outcome:"complete",exitCode:0}}t(U,"worst");const D=["outcome","run-id","generation","generation-sha256","restore-point"];function x({
outcome:P,backups:g}){const T=[...new Set(g.flatMap(({outputs:_})=>Object.keys(_)))].map(_=>{const[p,...v]=g;if(p!==void 0&&v.length===0)return[_,p.outputs[_]??""];if(D.includes(_))return[_,""];const y=g.
map(({outputs:f})=>f[_]??"").filter(f=>f!=="");if(y.length===0)return[_,""];const c=y.map(Number),u=_==="age-seconds"?Math.max(...c):c.reduce((f,a)=>f+a,0);return[_,String(u)]});return{...Object.fromEntries(
T),outcome:P,backups:JSON.stringify(g.map(({name:_,outcome:p,exitCode:v,outputs:y,report:c=""})=>({name:_,outcome:p,"exit-code":v,"restore-point":y["restore-point"]??"","age-seconds":y["age-seconds"]??
"",report:c})))}}t(x,"fleetOutputs")}),38781:((K,I,s)=>{s.d(I,{Qp:t(()=>a,"Qp"),KT:t(()=>f,"KT"),LL:t(()=>c,"LL"),Ou:t(()=>_,"Ou")});var O=s(27698),L=s(27480),U=s(11533),D=s(34166);const x=[["scanned",
"scanned"],["copied","copied"],["damaged","damaged"],["repaired","repaired"],["failed","failed"],["pruned","pruned"],["bytes-copied","bytes"]],P={verify:["copied","failed"]};function g({command:n,backups:e}){
const l=e.map(i=>new Map(j(i,P[n]??[]))),o=[...new Set(l.flatMap(i=>[...i.keys()]))];return{head:["backup","outcome",...o],rows:e.map(({name:i,outcome:E},m)=>[i,E,...o.map(C=>l[m]?.get(C)??"–")])}}t(
g,"fleetTable");function j({overview:n,outputs:e},l){return n.length>0?n:x.filter(([o])=>!l.includes(o)).flatMap(([o,i])=>{const E=e[o]??"";return E===""?[]:[[i,o==="bytes-copied"?(0,D.z3)(Number(E)):
(0,D.B4)(Number(E))]]})}t(j,"overviewOf");function T({backups:n}){const e=new Map;for(const{outcome:i}of n)e.set(i,(e.get(i)??0)+1);const[l]=e.keys();if(e.size===1&&l!==void 0)return`${(0,D.x0)(n.length,
"backup")}: ${n.length>1?"all ":""}${l}`;const o=[...e].map(([i,E])=>`${(0,D.B4)(E)} ${i}`);return`${(0,D.x0)(n.length,"backup")}: ${o.join(", ")}`}t(T,"fleetTitle");function _(n,{colour:e}){const l=(0,U.
C)(e),{head:o,rows:i}=g(n),E=o.map((M,$)=>Math.max(M.length,...i.map(R=>(R[$]??"").length))),m=t(M=>M.map(($,R)=>$.padEnd(E[R]??0)).join("  ").trimEnd(),"line"),C=i.map((M,$)=>{const[R,W]=p(n.backups[$]);
return`${l(R,W)} ${m(M)}`}),[B,w]=p(n),A=r(n).map(([M,$])=>`  ${M}: ${(0,O.Ig)($,600)}`);return["",l(B,`${w} ${T(n)}`),"",`  ${l("dim",m(o))}`,...C,...A.length===0?[]:["",...A],""].join(`
`)}t(_,"renderFleetText");function p(n){return n===void 0||n.exitCode===1||n.exitCode===2?["bad","✘"]:n.outcome==="complete"?["good","✔"]:["warning","!"]}t(p,"toneOf");const v={"✔":"✅","!":"⚠️",
"✘":"❌"},y=900*1024;function c(n,e,l=y){const{head:o,rows:i}=g(n),E=i.map((M,$)=>[`${v[p(n.backups[$])[1]]??""} ${(0,O.Bm)(M[0]??"")}`,...M.slice(1).map(W=>(0,O.Bm)(W,100))]),m=v[p(n)[1]]??"",C=r(
n).map(([M,$])=>`- **${(0,O.Bm)(M)}**: ${(0,O.Bm)($,600)}`);let B=`# ${m} ${T(n)}

${(0,L.tp)(o,E)}`;C.length>0&&(B+=`
${C.join(`
`)}
`);const w=[];for(const[M,$]of e){const R=`${B}
# ${(0,O.Bm)(M)}

${$}`;Buffer.byteLength(R)<=l?B=R:w.push(M)}if(w.length===0)return B;const A=w.length>u?` and ${w.length-u} more`:"";return`${B}
_Left out for size: ${(0,O.Bm)(w.slice(0,u).join(", "))}${A}. The JSON reports have everything._
`}t(c,"renderFleetSummary");const u=20;function f(n,e){return e.map(l=>({...l,title:`${n}: ${l.title}`}))}t(f,"named");function a({name:n,outcome:e,exitCode:l,problem:o}){return o===null?[]:[{level:l===
3?"warning":"error",title:`${n}: ${e}`,message:(0,O.Ig)(h(o),2e3)}]}t(a,"failureAnnotation");const d=50;function r({backups:n}){const e=n.flatMap(({name:o,problem:i})=>i===null?[]:[[o,h(i)]]),l=e.length-
d;return l<=0?e:[...e.slice(0,d),["…",`and ${l} more`]]}t(r,"problems");function h({message:n,advice:e}){return e===""?n:`${n.replace(/\.$/,"")}. ${e}`}t(h,"problemLine")})};export{b as id,F as ids,z as modules};
