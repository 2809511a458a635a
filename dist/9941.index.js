var yt=Object.defineProperty;var e=(dt,F)=>yt(dt,"name",{value:F,configurable:!0});const Pt=9941,wt=[9941],Ct={96074:((dt,F,t)=>{t.d(F,{B7:e(()=>r,"B7"),Ln:e(()=>K,"Ln"),fN:e(()=>Q,"fN"),i7:e(()=>b,"i7")});var V=t(32373),n=t(69115),W=t(54445);async function r({run:T,lease:I},s,f){const{
clock:u,identity:l}=T.ctx;I.assertHeld();const P={owner:l.runId,floor:0,wait:0},p=(0,W.aH)(I.id,s);try{return{kind:"mine",lease:await V.nD.acquire(T.buckets.cold,u,P,f,T.margins.lease,p)}}catch(v){if(v instanceof
V.b1)return{kind:"done"};if(v instanceof V.yj)return{kind:"held"};throw v}}e(r,"claim");async function b({run:T,lease:I},s,f){const{ctx:u,buckets:l,margins:P}=T,{record:p}=await(0,n.E)(l.cold,(0,W.aH)(
I.id,s),f)??{};return p===void 0||p.result!==void 0?!1:!(0,V.hY)(p,l.cold.now(u.clock),P.lease)}e(b,"isHeld");async function Q({run:T,lease:I},s,f){const u=await(0,n.E)(T.buckets.cold,(0,W.aH)(I.id,s),
f),{result:l,epoch:P}=u?.record??{};return l===void 0||P===void 0?void 0:{piece:s,attempt:P,sha256:l}}e(Q,"resultOfPiece");function K(T,I){const s=Math.max(1,Math.ceil(Math.log2(Math.max(2,T)))),f=[];
for(let l=0;l<2**s;l++){let P=0;for(let p=0;p<s;p++)P|=(l>>p&1)<<s-1-p;P<T&&f.push(P)}const u=I%T;return[...f.slice(u),...f.slice(0,u)]}e(K,"claimOrder")}),19941:((dt,F,t)=>{t.r(F),t.d(F,{runCommit:e(
()=>at,"runCommit")});var V=t(19154),n=t(54445),W=t(32373),r=t(31876),b=t(97287),Q=t(87312),K=t(80313),T=t(38570),I=t(46848),s=t(92262),f=t(50145),u=t(22763),l=t(56126),P=t(88488),p=t(23106),v=t(9771),
j=t(98124),nt=t(23464),y=t(86847),B=t(96074),H=t(27698),m=t(16119),A=t(49878),Y=t(11400),O=t(3241),w=t(58404),g=t(78133),x=t(18817),_=t(34320),z=t(43790),q=t(45949),it=t(81421);async function i(o){const{
plan:d,committed:C}=o,a=new it.F(new _.Y0([],"exclude",[])),c=[],R=[],D=new Map;for(const X of d.pieces.keys()){const{figures:ct,...lt}=await E(o,X),Et=R.at(-1)?.last,vt=lt.segments[0]?.first;if(Et!==
void 0&&vt!==void 0&&(0,g.YD)(Et,vt)>=0)throw new Y.qq((0,n.Do)(d),"the results of its pieces overlap",Y.dw);R.push(...lt.segments),a.merge(ct),await U(o,a,lt),N(D,lt,ct),$(o,lt),c.push({...lt,segments:[]})}
const L=c.every(X=>X.complete),S=c.filter(({attempt:X})=>X>1).length,tt=d.cutOff||S>0?{looked:[]}:C?.generation.unlooked,rt=L&&a.holes===0,{scope:ut}=d,et={segments:R,complete:L,journals:[...d.journals,
...c.flatMap(({journals:X})=>X)],capabilities:d.capabilities,unreconciled:rt?(0,O.Ql)(tt,ut.prefixes):tt,paths:o.path.remember(),listed:new Map,condemned:c.flatMap(({condemned:X})=>X),lacking:[...new Set(
c.flatMap(({lacking:X})=>X))],vanished:h(o,c),forgetsListings:!1},ot=c.filter(X=>X.complete).length,_t=[...D.values()].sort((X,ct)=>ct.pieces-X.pieces);return{copies:et,tally:a,pieces:{all:c.length,complete:ot,
takenOver:S},workers:_t}}e(i,"gather");async function E(o,d){const{run:C,plan:a,state:c,lease:R}=o,{signal:D}=C.control,L=await(0,B.fN)(o,d,D),S=a.pieces[d];if(L===void 0||S===void 0)throw new Y.qq((0,n.
Do)(a),`its piece ${d} has no result`,Y.dw);return(0,w.on)(c,R.id,L,S,D)}e(E,"readOf");function h({plan:o,committed:d},C){const{prefixes:a,exclude:c}=o.scope,R=(0,x.MR)(c),D=new q.Z(d?.generation.vanished).
remembered(L=>(0,z.qH)(a,L)&&!R(L));return[...C.flatMap(({vanished:L})=>L),...D].slice(0,M)}e(h,"vanishedOf");const M=1e3;function N(o,d,C){const{worker:a,ms:c,attempt:R}=d,D=o.get(a)??{worker:a,pieces:0,
takenOver:0,scanned:0,copied:0,bytes:0,ms:0};D.pieces++,R>1&&D.takenOver++,D.scanned+=C.counts.scanned??0,D.copied+=(C.counts.copied??0)+(C.counts.touched??0),D.bytes+=(C.bytes.copied??0)+(C.bytes.touched??
0),D.ms+=c,o.set(a,D)}e(N,"addRow");function $({run:o},{requests:d}){const C=e((a,c)=>{for(const[R,D]of Object.entries(c))a.set(R,(a.get(R)??0)+D)},"add");C(o.buckets.requests.hot,d.hot),C(o.buckets.requests.
cold,d.cold)}e($,"addRequests");async function U({run:o,state:d},C,{holes:a}){const{list:c}=a;if(c===void 0)return;const R=await d.read(c,o.control.signal,A.jP);if(R===void 0)throw new Y.qq(c,"a resul\
t names it, but it does not exist",Y.dw);for(const D of R.text.split(`
`))D!==""&&C.mergeHole(G(D,c))}e(U,"mergeHoles");function G(o,d){const C=e(a=>{const{message:c}=a;if(typeof c!="string")throw new m.tC("its message is not a text");return{key:(0,m.b6)(a,"key",A.tu),cause:(0,m.
b6)(a,"cause",A.lG),message:(0,H.$Q)(c,1e3)}},"read");return(0,A.Hh)(o,d,Y.dw,A.eE,C)}e(G,"holeOf");var J=t(30745),Z=t(12649),st=t(50229);async function at(o,d,C=s.C,a=Q.q){const{split:c}=o;if(c==="")
throw new V.d("split","is not given; expected the output split of plan");const R=(0,f.openRun)({...o,command:"backup"},d,C,a,{}),{buckets:D,control:L}=R;let S;try{await(0,K.S$)(D,R.options,L.signal),L.
watchCredentials(()=>(0,K.kC)(D)),S=await r.r.join(D.cold,d.clock,c,L.signal,a.lease);const k=new b.U(D.cold,d.segments);return S===void 0?await(0,J.gI)(R,"commit",c,k):(S.onLost(tt=>L.fail(tt)),await ft(
await(0,st.TI)(R,S)))}catch(k){if(k instanceof st.nb)return(0,J.Qg)(R,"commit",c,{over:"committed"});throw L.leaseLost?L.failure:k}finally{await S?.leave(),await(0,f.endRun)(R)}}e(at,"runCommit");async function ft(o){
const{run:d,lease:C,gate:a}=o,{ctx:c,control:R,margins:D,options:L,buckets:S}=d,{split:k}=C.id,tt={owner:c.identity.runId,floor:0,wait:L.leaseWait},rt=(0,n.NE)(C.id);let ut;try{ut=await W.nD.acquire(S.
cold,c.clock,tt,R.signal,D.lease,rt)}catch(et){if(!(et instanceof W.yj))throw et;return pt(d,k,"another process is committing this split run")}ut.onLost(et=>R.fail(et)),a.enter(ut);try{if((0,J.zZ)(await o.
state.load(R.signal),k))return await Mt(o),(0,J.Qg)(d,"commit",k,{over:"committed"});const et=await ht(o);return et>0?pt(d,k,`${et} piece(s) are still being worked on`):(await Ot(o),a.enter(ut),await gt(
o,await i(o)))}finally{a.leave(),await ut.release().catch(et=>{if(!(0,I.A1)(et))throw et;c.log.warning(`The commit's lease was not released (${et.message}); it ends within a minute.`)})}}e(ft,"commitU\
nder");function pt(o,d,C){return(0,J.Qg)(o,"commit",d,{outcome:"incomplete",problem:{code:"split",message:C,advice:"Nothing was committed. Run commit again when the workers are done."}})}e(pt,"skipped");
async function ht(o){const{run:d,plan:C}=o,{ctx:a,control:c,options:R,margins:D}=d,L=a.clock.monotonic()+R.leaseWait;let S=C.pieces.map((k,tt)=>tt);for(;;){const k=[];for(const rt of S)await(0,B.i7)(o,
rt,c.signal)&&k.push(rt);const tt=L-a.clock.monotonic();if(k.length===0||tt<=0)return k.length;S=k,await a.clock.sleep(Math.min(D.lease.pollEvery,tt),c.signal)}}e(ht,"waitForPieces");async function Ot(o){
const{run:d,plan:C}=o,{ctx:a,control:c,margins:R}=d,D=new T.j(a.clock,0,c.finishing,R.stop);o.lease.onLost(L=>D.fail(L));try{for(const L of C.pieces.keys()){if(await(0,B.fN)(o,L,c.signal)!==void 0)continue;
const S=await(0,B.B7)(o,L,c.signal);if(S.kind==="held")throw new W.Vj(`another worker took piece ${L} while the split run was being committed`);S.kind==="mine"&&await(0,Z.o)(o,L,S.lease,D,!0)}}finally{
D.end()}}e(Ot,"giveUpPieces");async function gt(o,d){const{lease:C,plan:a,committed:c,gate:R,cold:D,state:L}=o,{split:S}=C.id,k={...o.run.ctx.identity,runId:S},tt={...o.run.ctx,identity:k},{tally:rt,copies:ut}=d,
et=o.run.buckets.cold.now(tt.clock)-Date.parse(a.started),ot={...o.run,ctx:tt,tally:rt,meter:new p.k(tt,rt,!1,et)},_t={kind:"write",fence:R,cold:D,state:L,committed:c,previousRunCutOff:!1},X={start:(0,v.
G)(c,a.started,!0),capabilities:a.capabilities,path:o.path};try{ot.meter.phase("commit");const{committed:ct,restorePoint:lt}=X.commit=await(0,l.c)(ot,_t,a.started,ut);let Et=ct;return X.prune=await(0,j.
h)(ot,_t,a.started,ct,vt=>{Et=vt,X.commit={committed:vt,restorePoint:lt}}),await(0,u.i)(ot,_t,a.started,Et.generation),X.verified=await(0,P.V)(ot,L),ot.meter.phase("report"),await(0,l.k)(ot,L,()=>mt(ot,
X,d)),await Mt(o),mt(ot,X,d)}catch(ct){if(!(ct instanceof W.Vj))throw ct;const lt=(0,y.XM)(ct,"What was copied is journalled.");return{...mt(ot,X,d),outcome:"failed",problem:lt}}finally{await rt.orphans.
close()}}e(gt,"commitParts");async function Mt({lease:o,run:{ctx:d,control:C}}){try{await o.close(C.finishing)}catch(a){if(!(0,I.A1)(a))throw a;d.log.warning(`The lease was not released (${a.message})\
; it ends within half an hour.`)}}e(Mt,"closeSplit");function mt(o,d,{copies:C,workers:a,pieces:c}){const R={...(0,nt.B)(o,d),command:"commit",split:{pieces:c,workers:a}};if(C.complete||d.commit===void 0)
return R;const L={code:"deadline",message:`${c.all-c.complete} of ${c.all} pieces were not finished by any worker`,advice:"What was copied is committed: the next run goes on from there."};return{...R,
outcome:"incomplete",problem:L}}e(mt,"finished")}),30745:((dt,F,t)=>{t.d(F,{Fd:e(()=>T,"Fd"),Qg:e(()=>Q,"Qg"),gI:e(()=>I,"gI"),zZ:e(()=>K,"zZ")});var V=t(19154),n=t(37708),W=t(79157),r=t(54445),b=t(19036);
function Q({ctx:s},f,u,l={}){return{format:1,program:W.x,command:f,outcome:"complete",runId:s.identity.runId,split:u,shards:[],pieces:{all:0,done:0,takenOver:0},objects:0,bytes:0,problem:null,...l}}e(
Q,"splitResult");function K(s,f){const{generation:u}=s??{};return u===void 0?!1:u.run===f||(u.recentRuns??[]).some(({run:l})=>l===f)}e(K,"isCommitted");async function T(s,f,u){if(K(await s.load(u),f))
return"committed";const l=s.cold.key(`${r.UR}${f}/`);return await(0,b.oD)(s.cold,{prefix:l,maxKeys:1},()=>!0,u)===void 0?void 0:"superseded"}e(T,"whyOver");async function I(s,f,u,l){const P=await T(l,
u,s.control.signal);if(P===void 0)throw new V.d("split","names no split run of this cold; expected the output split of plan");return Q(s,f,u,(0,n.s)({over:P}))}e(I,"overResult")}),12649:((dt,F,t)=>{t.
d(F,{o:e(()=>B,"o")});var V=t(37708),n=t(62093),W=t(26383),r=t(58977),b=t(54445),Q=t(58404),K=t(78133),T=t(14967),I=t(34320),s=t(37655),f=t(46848),u=t(14794),l=t(43790),P=t(5612),p=t(23106),v=t(92905),
j=t(34114),nt=t(81421),y=t(50229);async function B(i,E,h,M,N=!1){const $={...i.lease.id,piece:E,attempt:h.epoch},U=m(i,$,M);h.onLost(G=>M.fail(G)),i.gate.enter(h);try{const G=q(U),{recovery:J,copies:Z}=await Y(
i,U,$);if(!M.mayCommit||!Z.complete&&!N)return await H(U,h),{done:!1,tally:U.tally};const st=await _(i,U,$,Z,G);await(0,j.lR)(U,J);const at=await(0,Q.$X)(i.state,st,A(i,E),M.finishing);return await h.
finish(at,M.finishing),{done:!0,tally:U.tally}}catch(G){const J=M.leaseLost?M.failure:G;throw M.leaseLost||await H(U,h),J}finally{i.gate.leave(),await U.tally.orphans.close()}}e(B,"runPiece");async function H({
ctx:i,margins:E},h){try{await(0,T.w)(i.clock,E.shutdownGraceMs,M=>h.release(M))}catch(M){if(!(0,f.A1)(M)&&!(M instanceof T.M))throw M;i.log.warning(`The piece was not released (${M.message}); another \
worker can take it within a minute.`)}}e(H,"releasePiece");function m({run:i},{piece:E,attempt:h,...M},N){const $={runId:(0,b._N)(M,E,h)},U={...i.ctx,identity:$},G=new nt.F(new I.Y0([],"exclude",[]));
return{...i,ctx:U,control:N,tally:G,meter:new p.k(U,G)}}e(m,"runOf");function A({plan:i},E){const h=i.pieces[E];if(h===void 0)throw new Error("the split has no such piece");return h}e(A,"rangeOf");async function Y(i,E,h){
const{gate:M,cold:N,state:$,committed:U,plan:G}=i,J=h.attempt>1,Z={kind:"write",fence:M,cold:N,state:$,committed:U,previousRunCutOff:J},st=await O(i,E,h);try{const{uploads:at}=st;at!==void 0&&at.all.length>
0&&await(0,j.vs)(E,Z,{...st,cutOff:!1});const ft=await(0,P.n)(E,Z,{recovery:st,capabilities:G.capabilities,path:i.path,plan:await g(i,E,Z,h.piece),piece:{split:h.split,number:h.piece}});if(ft.kind==="\
failed")throw ft.error;return{recovery:st,copies:ft.copies}}finally{await st.journals.close()}}e(Y,"bringUpToDate");async function O(i,E,h){const{plan:M,versions:N,state:$,cold:U,committed:G}=i,{signal:J}=E.
control,{started:Z}=M,{runId:st}=E.ctx.identity,at=w(h).map(o=>(0,b.t0)(o,"")),ft={run:st,epoch:h.epoch,now:e(()=>(0,y.Ic)(i),"now")},pt=await r.H.load($,ft,J,at),ht=N.versioning==="enabled",Ot=await(0,W.
D)($,U,G,ht,Z,J,pt,{folders:at,started:Z}),{count:gt,settles:Mt}=Ot;gt>0&&E.ctx.log.info(`Piece ${h.piece}: going on from ${gt} objects that another worker journalled.`);const mt=M.cutOff||h.attempt>1||
Mt.length>0;return{journals:Ot,uploads:pt,started:Z,versioned:ht,versionReads:N.reads,cutOff:mt,unreconciled:mt?{looked:[]}:G?.generation.unlooked}}e(O,"recoverPiece");function w({piece:i,attempt:E,...h}){
return Array.from({length:E-1},(M,N)=>(0,b._N)(h,i,N+1))}e(w,"attemptsOf");async function g(i,E,h,M){const N=A(i,M),{hot:$}=E.buckets,{prefixes:U}=E.options,{healing:G}=await(0,v.Gk)(E,h,i.plan.capabilities),
J=(i.committed?.generation.segments??[]).filter(({last:Z})=>x(N,Z));return{slices:(0,v.nu)(J,[],new Map,N),listing:e(Z=>(0,l.r6)($,U,Z,E.control.signal),"listing"),limiter:i.limiter,healing:G,newAliases:!1,
close:e(()=>Promise.resolve(),"close")}}e(g,"planPiece");function x({after:i,upto:E},h){return(i===void 0||(0,K.YD)(h,i)>0)&&(E===void 0||(0,K.YD)(h,E)<=0)}e(x,"contains");async function _(i,E,h,M,N){
const{state:$,plan:U}=i,{tally:G,control:J,meter:Z,buckets:st,ctx:at}=E,ft=new Set([...w(h),at.identity.runId]),pt=A(i,h.piece);return{...h,format:n.u,worker:i.run.ctx.identity.runId,complete:M.complete,
segments:M.segments,journals:M.journals.filter(({run:ht})=>ft.has(ht)),condemned:await(0,s.HG)(G.orphans,U.started,$,J.finishing),vanished:M.vanished.filter(({key:ht})=>x(pt,ht)),lacking:(0,u.eP)(void 0,
st.losses.cold)??[],holes:await z(i,E,h),ms:Math.round(Z.elapsed),figures:G.figures(),requests:it(q(E),N),...(0,V.s)(M.paths)}}e(_,"partOf");async function z({state:i},{tally:E,control:h},M){if(E.holes===
0)return{count:0};const N=(0,Q.fe)(M),$=E.holeLines.map(U=>`${JSON.stringify(U)}
`).join("");return await i.write(N,Buffer.from($),"application/x-ndjson",h.finishing),{count:E.holes,list:N}}e(z,"writeHoles");function q({buckets:{requests:i}}){return{hot:Object.fromEntries(i.hot),cold:Object.
fromEntries(i.cold)}}e(q,"requestsOf");function it(i,E){const h=e((M,N)=>Object.fromEntries(Object.entries(M).map(([$,U])=>[$,U-(N[$]??0)])),"less");return{hot:h(i.hot,E.hot),cold:h(i.cold,E.cold)}}e(
it,"difference")}),50229:((dt,F,t)=>{t.d(F,{Ic:e(()=>P,"Ic"),TI:e(()=>f,"TI"),nb:e(()=>s,"nb")});var V=t(19154),n=t(11876),W=t(52878),r=t(97287),b=t(59857),Q=t(14112),K=t(10736),T=t(1563);class I{static{
e(this,"Gate")}epoch;#n;#t;constructor(v){this.#n=v,this.epoch=v.epoch}enter(v){this.#t=v}leave(){this.#t=void 0}assertHeld(){if(this.#n.assertHeld(),this.#t===void 0)throw new Error("a worker writes \
only while it holds a piece, or the commit");this.#t.assertHeld()}onLost(v){this.#n.onLost(v),this.#t?.onLost(v)}}class s extends Error{static{e(this,"SplitOver")}}async function f(p,v){const{buckets:j,
control:nt,ctx:y,margins:B}=p,{signal:H}=nt,m=new I(v),A=j.fencedCold(()=>m.assertHeld()),Y=new r.U(A,y.segments),O=await(0,W.m3)(Y,v.id,H),w=await Y.load(H);if(w?.head.sha256!==O.base?.sha256)throw new s(
"the split run was committed");u(p,O,w);const{scope:g,capabilities:x,started:_}=O,z={...p,options:{...p.options,...g}},q=await(0,K.v9)(j.cold,{trust:j.versionTrust,recorded:x,mayWrite:!1,warn:e(i=>y.log.
warning(i),"warn"),signal:H}),it=await(0,T.a)(z,_,{...O,capabilities:x});return p.options.maxRequests!==void 0&&j.limitRequests(p.options.maxRequests/Math.max(1,O.shards)),{run:{...z,buckets:{...j,coldAtHot:l(
j.coldAtHot)},margins:B},lease:v,plan:O,committed:w,path:{...it,looked:it.looked??_},limiter:(0,b.g)(j,y.clock,p.options.concurrency),versions:q,gate:m,cold:A,state:Y}}e(f,"openWorker");function u({options:p},v,j){
(0,Q.Z0)(j,p);const{hot:nt}=v,y=(0,Q.cu)(p);if(!(nt.bucket===y.bucket&&nt.prefix===y.prefix&&nt.api===y.api))throw new V.d("hot","is not the bucket that this split run was planned for; expected the sa\
me inputs")}e(u,"checkHot");function l(p){let v;return j=>(v??={it:p(j)}).it}e(l,"once");function P({run:{ctx:p,buckets:v}}){return(0,n.Ly)(v.cold.now(p.clock))}e(P,"nowOf")}),31876:((dt,F,t)=>{t.d(F,
{r:e(()=>Q,"r")});var V=t(14967),n=t(46848),W=t(54445),r=t(32373),b=t(69115);class Q{static{e(this,"SplitLease")}epoch;#n;#t;#s;#i;#d=0;#f=0;#a;#l="";#e;#c;#u=[];#o=new AbortController;#h=Promise.resolve();constructor(s,f,u,l,P){
this.#n=s,this.#t=f,this.#s=u,this.#i=l,this.#a=P,this.epoch=l.epoch}static async join(s,f,u,l,P=r.EB){const p=await(0,b.E)(s,W.DL,l),{record:v}=p??{};if(v===void 0||!K(v,u))return;const j=new Q(s,f,P,
{split:u,epoch:v.epoch},v);if(await j.#p(l),j.#e===void 0)return j.#h=Promise.all([j.#v(),j.#g()]),j}get id(){return this.#i}assertHeld(){if(this.#e!==void 0)throw this.#e;if(this.#_()<=0)throw this.#r(
this.#E())}onLost(s){this.#u.push(s),this.#e!==void 0&&s(this.#e)}async leave(){this.#o.abort(),await this.#h,this.#e??=new r.Vj("the worker has left the split run")}async close(s){await this.leave();
const{split:f,...u}=this.#a;await(0,b.k)(this.#n,W.DL,{...u,expires:0},this.#l,s)}async#v(){for(;!this.#o.signal.aborted;){try{await this.#t.sleep(this.#s.renewEvery,this.#o.signal)}catch{return}try{await(0,V.
w)(this.#t,this.#s.renewEvery/2,s=>this.#p(s)),this.#c=void 0}catch(s){s instanceof V.M||(0,n.A1)(s)?this.#c=s:this.#r(new r.Vj("the lease could not be read",{cause:s}))}if(this.#e!==void 0)return}}async#p(s){
for(;;){const f=this.#t.monotonic(),u=await(0,b.E)(this.#n,W.DL,s),{record:l}=u??{};if(u===void 0||l===void 0||!this.#O(l)){this.#r(new r.Vj(`the split run is over: ${T(l)}`));return}this.#l=u.etag,this.#a=
l;const P=this.#n.now(this.#t);if(l.expires-P>=r.G5.renewBelow){this.#m(f,l.expires-P);return}const p={...l,expires:P+r.G5.timeToLive},v=await(0,b.k)(this.#n,W.DL,p,u.etag,s);if(v!==void 0){this.#l=v,
this.#a=p,this.#m(f,r.G5.timeToLive);return}}}#O(s){return s.epoch===this.#i.epoch&&K(s,this.#i.split)}#m(s,f){const u=Math.min(this.#s.timeToLive,f)-this.#s.longestRequest,l=this.#t.monotonic()-s;this.#d=
s+u,this.#f=this.#t.now()-l+u}async#g(){for(;this.#e===void 0;){const s=this.#_();if(s<=0){this.#r(this.#E());return}try{await this.#t.sleep(s,this.#o.signal)}catch{return}}}#_(){return Math.min(this.#d-
this.#t.monotonic(),this.#f-this.#t.now())}#E(){const s="the lease could not be read in time, so nothing more is written";return new r.Vj(s,this.#c===void 0?{}:{cause:this.#c})}#r(s){if(this.#e!==void 0)
return this.#e;this.#e=s,this.#o.abort();for(const f of this.#u)f(s);return s}}function K({split:I,expires:s},f){return I===f&&s!==0}e(K,"isOpen");function T(I){return I===void 0?"its lease is gone":I.
expires===0?"it was committed, or given up":`${JSON.stringify(I.owner)} holds the lease`}e(T,"overBecause")}),58404:((dt,F,t)=>{t.d(F,{$X:e(()=>v,"$X"),fe:e(()=>p,"fe"),on:e(()=>j,"on")});var V=t(77598),
n=t(16119),W=t(78133),r=t(49878),b=t(11400),Q=t(62093),K=t(54445),T=t(72275);const I=8*1024*1024,s={bytes:I,depth:16,text:6*r.lm,values:2e5},f=2e3,u=1e4,l=100,P="Nothing was committed. Run the split a\
gain with plan; what was copied is journalled.";function p({piece:O,attempt:w,...g}){return(0,K.t0)((0,K._N)(g,O,w),"holes.ndjson")}e(p,"holesPath");async function v(O,w,g,x){const _=(0,K.xl)(w,w.piece,
w.attempt),z=JSON.stringify(w)+`
`;return nt(z,_,w,g),await O.write(_,Buffer.from(z),"application/json",x),Y(z)}e(v,"writePart");async function j(O,w,g,x,_){const z=(0,K.xl)(w,g.piece,g.attempt),q=await O.read(z,_,I);if(q===void 0)throw new b.
qq(z,"the lease of its piece names it, but it does not exist",P);if(Y(q.text)!==g.sha256)throw new b.qq(z,"its content does not match the SHA-256 in the lease of its piece",P);return nt(q.text,z,{...w,
...g},x)}e(j,"readPart");function nt(O,w,g,x){return(0,r.Hh)(O,w,P,s,_=>{if((0,n.pq)(_,"format",Q.u),!((0,n.b6)(_,"split",r.zB)===g.split&&(0,n.pq)(_,"epoch",r.fU)===g.epoch&&(0,n.pq)(_,"piece")===g.piece&&
(0,n.pq)(_,"attempt")===g.attempt))throw new n.tC("it is the part of another piece than its name says");(0,n.b6)(_,"worker",r.zB),(0,n.iP)(_,"complete"),y(_,x),B(_,g),(0,n.pQ)(_,"condemned",it=>{(0,n.
Bj)(it,"sha256"),(0,n.pq)(it,"count")}),H(_,g),(0,n.pq)(_,"ms"),m((0,n.Xy)(_,"figures"));const q=(0,n.Xy)(_,"requests");for(const it of["hot","cold"])A((0,n.Xy)(q,it));return _})}e(nt,"parse");function y(O,{
after:w,upto:g}){let x=w;if((0,n.pQ)(O,"segments",_=>{const z=(0,n.b6)(_,"first",r.tu),q=(0,n.b6)(_,"last",r.tu);if((0,n.Bj)(_,"sha256"),(0,n.pq)(_,"count"),(0,n.pq)(_,"bytes"),(0,W.YD)(z,q)>0||x!==void 0&&
(0,W.YD)(x,z)>=0)throw new n.tC("its segments are out of order, or begin before its piece");x=q}),g!==void 0&&x!==void 0&&(0,W.YD)(x,g)>0)throw new n.tC("its segments end after its piece")}e(y,"checkS\
egments");function B(O,w){(0,n.pQ)(O,"journals",g=>{const x=(0,n.b6)(g,"run",r.zB);(0,n.pq)(g,"objects");const _=Number(/-(\d{10})$/.exec(x)?.[1]);if(!(_<=w.attempt)||x!==(0,K._N)(w,w.piece,_))throw new n.
tC("it names the journal of another piece")})}e(B,"checkJournals");function H(O,w){(0,n.pQ)(O,"vanished",_=>{(0,n.b6)(_,"key",r.tu),(0,n.Tm)(_,"etag",r.nQ),(0,n.nR)(_,"modified")},u),(0,n.CB)(O,"lacki\
ng",r.zB,10);const g=(0,n.Xy)(O,"holes");(0,n.pq)(g,"count");const x=(0,n.lq)(g,"list",()=>(0,n.b6)(g,"list",r.lm));if(x!==void 0&&x!==p(w))throw new n.tC("its list of holes is not in a folder of its \
piece");(0,T.Tc)(O)}e(H,"checkMemories");function m(O){A((0,n.Xy)(O,"counts")),A((0,n.Xy)(O,"bytes")),(0,n.pq)(O,"lost");const w=(0,n.Xy)(O,"paths");for(const g of Object.keys(w))A((0,n.Xy)(w,g));(0,n.
pQ)(O,"prefixes",g=>{(0,n.Tm)(g,"prefix",r.tu),A((0,n.Xy)(g,"figures"))},f)}e(m,"checkFigures");function A(O){const w=Object.keys(O);if(w.length>l)throw new n.tC("it has far too many figures");for(const g of w)
(0,n.pq)(O,g)}e(A,"figuresOf");function Y(O){return(0,V.createHash)("sha256").update(O).digest("hex")}e(Y,"sha256")}),52878:((dt,F,t)=>{t.d(F,{hH:e(()=>s,"hH"),m3:e(()=>l,"m3"),pD:e(()=>u,"pD"),r5:e(()=>I,
"r5")});var V=t(37708),n=t(16119),W=t(78133),r=t(49878),b=t(11400),Q=t(62093),K=t(54445),T=t(72275);const I=4096,s=256,f="Nothing was committed. Run plan again; what was copied is journalled.";async function u(y,B,H){
const m=(0,K.Do)(B),A=JSON.stringify(B)+`
`;P(A,m,B),await y.write(m,Buffer.from(A),"application/json",H)}e(u,"writePlan");async function l(y,B,H){const m=(0,K.Do)(B),A=await y.read(m,H,r.kP);if(A===void 0)throw new b.qq(m,"the lease names it\
s split, but it does not exist",f);return P(A.text,m,B)}e(l,"readPlan");function P(y,B,H){return(0,r.Hh)(y,B,f,r.qe,m=>{if((0,n.pq)(m,"format")>Q.u)throw new b.qq(B,"a later version of this program wr\
ote it",b.hx);if((0,n.b6)(m,"split",r.zB)!==H.split||(0,n.pq)(m,"epoch",r.fU)!==H.epoch)throw new n.tC("it is the plan of another split or epoch than its name says");p(m),(0,n.nR)(m,"started"),v((0,n.
Xy)(m,"hot"));const A=(0,n.Xy)(m,"scope");return(0,n.CB)(A,"prefixes",r.tu),(0,n.CB)(A,"exclude",r.lG),(0,n.pq)(m,"shards",s),(0,n.iP)(m,"cutOff"),(0,T.JM)((0,n.Xy)(m,"capabilities")),(0,T.Tc)(m),(0,n.
pQ)(m,"journals",Y=>{(0,n.b6)(Y,"run",r.zB),(0,n.pq)(Y,"objects")}),j(m),m})}e(P,"parse");function p(y){if(y.base===null)return;const B=(0,n.Xy)(y,"base");(0,n.pq)(B,"generation",r.y6),(0,n.Bj)(B,"sha\
256")}e(p,"checkBase");function v(y){(0,n.Tm)(y,"endpoint",r.lG),(0,n.b6)(y,"bucket",r.lG),(0,n.Tm)(y,"prefix",r.tu);for(const B of["api","account"])(0,n.lq)(y,B,()=>(0,n.b6)(y,B,r.zB))}e(v,"checkHot");
function j(y){const B=[],H=e((m,A)=>(0,n.lq)(m,A,()=>(0,n.b6)(m,A,r.tu)),"bound");if((0,n.pQ)(y,"pieces",m=>B.push((0,V.s)({after:H(m,"after"),upto:H(m,"upto")})),I),!nt(B))throw new n.tC("its pieces \
leave out keys, or overlap")}e(j,"checkPieces");function nt(y){return y.length===0||y[0]?.after!==void 0||y.at(-1)?.upto!==void 0?!1:y.every(({after:B,upto:H},m)=>m>0&&(B===void 0||B!==y[m-1]?.upto)?!1:
B===void 0||H===void 0||(0,W.YD)(B,H)<0)}e(nt,"tile")})};export{Pt as id,wt as ids,Ct as modules};
