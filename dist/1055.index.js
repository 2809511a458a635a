var Et=Object.defineProperty;var e=(S,A)=>Et(S,"name",{value:A,configurable:!0});const Dt=1055,Mt=[1055],Ot={1630:((S,A,t)=>{t.d(A,{Sd:e(()=>w,"Sd"),UQ:e(()=>l,"UQ"),f6:e(()=>O,"f6"),xw:e(()=>d,"xw")});function d({anchors:s}){return(s?.warnings??[]).map(o=>({level:"warning",title:"\
Anchor",message:o}))}e(d,"anchorNotices");function w(s){const o=d(s);return o.length===0?{}:{notices:o}}e(w,"someNotices");const D=10,P=20;function l(s,o){const n=s.findings.map(({verdict:E})=>E.kind);
return{state:["refused","agrees","ahead","none"].find(E=>n.includes(E))??"unreadable",places:s.findings.map(E=>M(E,o)),token:s.token??null}}e(l,"anchorStatus");function M({place:s,record:o,verdict:n},i){
return{place:s,state:n.kind,generation:o?.generation??null,sha256:o?.sha256??null,time:o?.time??null,ageMs:o===void 0?null:i-Date.parse(o.time),message:"message"in n?n.message:null}}e(M,"placeStatus");
function O(s,o){const n=s.filter(f=>f>o),i=Math.max(s[0]??o,o-D+1),E=new Set(s),v=[];for(let f=i;f<o;f++)E.has(f)||v.push(f);return{above:n.slice(0,P),missing:v}}e(O,"numbersStatus")}),22347:((S,A,t)=>{
t.d(A,{x:e(()=>w,"x")});var d=t(37708);function w({api:D,endpoint:P,account:l,bucket:M,prefix:O}){return{endpoint:P,bucket:M,prefix:O,...D==="s3"?{}:{api:D},...(0,d.s)({account:l})}}e(w,"reportedPlace")}),
21055:((S,A,t)=>{t.r(A),t.d(A,{runStatus:e(()=>z,"runStatus")});var d=t(37708),w=t(74974),D=t(32373),P=t(52665),l=t(68834),M=t(46249),O=t(97287),s=t(51927),o=t(2843),n=t(34166),i=t(12053);function E(r,a,u,h){
const c=(0,o.ll)(r),m=`max-silence allows ${(0,n.a3)(h)}`;if(c.length===0)return`max-silence is ${(0,n.a3)(h)}, and there is no restore point at all`;const R=a.length===0?v(c):a.map($=>f(c,$)),x=e($=>u-
Date.parse($.time),"age"),W=R.filter(({point:$})=>$===void 0||x($)>h),[J]=W.toSorted(($,U)=>($.point?.time??"").localeCompare(U.point?.time??""));if(J===void 0)return;const F=W.length>1?` (and ${(0,n.
x0)(W.length-1,"other")})`:"",{point:V,what:et}=J;if(V===void 0)return`no restore point covers ${et}${F}; ${m}`;const ot=R.length===1&&a.length===0,nt=`is ${(0,n.a3)(x(V))} old (${B(V)})`;if(ot)return`\
the newest restore point ${nt}; ${m}`;const X=a.length===0?'. If that scope was retired, name in prefixes what must be backed up ("" is all keys)':"";return`the newest restore point of ${et} ${nt}${F}\
; ${m}${X}`}e(E,"silence");function v(r){const a=new Map;for(const u of r){const h=JSON.stringify([u.scope.prefixes,u.scope.exclude]);a.has(h)||a.set(h,u)}return[...a.values()].map(u=>({point:u,what:y(
u.scope)}))}e(v,"byScope");function f(r,a){const u=e(({prefixes:c})=>c.length===0||c.some(m=>a.startsWith(m)),"covers");return{point:r.find(({scope:c})=>u(c)),what:a===""?"all keys":`keys below ${(0,i.
T)(a)}`}}e(f,"covering");const g=3;function y({prefixes:r,exclude:a}){const u=r.length===0?"all keys":`keys below ${C(r)}`;return a.length===0?u:`${u} without ${C(a)}`}e(y,"scopeInWords");function C(r){
const a=r.length>g?` and ${r.length-g} more`:"";return`${r.slice(0,g).map(i.T).join(", ")}${a}`}e(C,"shown");function B({time:r}){return`${r.slice(0,19).replace("T"," ")} UTC`}e(B,"timeOf");var H=t(82546),
T=t(58315),p=t(79157),_=t(1630),I=t(38500),L=t(92262),j=t(55122),b=t(22347);async function z(r,a,u=L.C){return(0,I.N)("status",a,h=>N(r,h,u))}e(z,"runStatus");async function N(r,a,u){const{clock:h,signal:c}=a,
{cold:m,close:R}=await(0,j.Tw)(r,a,u);try{const x=new O.U(m),{committed:W,anchors:J}=await x.inspect(c),F=J===void 0?void 0:(0,l.Of)(J);W===void 0&&F===void 0&&await(0,M.L)(x,c),(0,j.Oh)(W,r);const V=await(0,D.
zR)(m,c),et=await x.journals(c),ot=await(0,s.x)(x,c),nt=await(0,P.RC)(m,m.now(h),c),X=m.now(h),$=await(0,H.H)(x,W,X,c),U=W?.generation,it=ut(V,X),st=(0,o.ll)(U?.restorePoints??[]),_t=K(U?.restorePoints??
[],X),{maxSilence:rt,prefixes:at}=r,ht=rt===void 0?void 0:E(st,at,X,rt),ct=F===void 0?ht:`${F.message}. ${F.advice}`,dt=m.anchors!==void 0||m.stateKeys!==void 0?await x.generations(c):void 0;return{format:1,
program:p.x,command:"status",outcome:ct===void 0?"complete":"failed",time:new Date(X).toISOString(),cold:(0,b.x)(r.cold),hot:U?.hot??null,generation:W===void 0?null:G(W),scopes:_t,restorePoints:st.map(
Z),restorePointCount:st.length,points:st.map(({time:k,run:Y,scope:Q,holes:mt})=>({time:k,run:Y,prefixes:Q.prefixes,exclude:Q.exclude,holes:mt.count})),manifest:tt(U),condemned:U===void 0?0:(0,w.JK)(U),
verified:(ot?.prefixes??[]).map(({prefix:k,verified:Y,faults:Q})=>({prefix:k,verified:Y,faults:Q})),restoring:nt.map(({owner:k,at:Y,expires:Q})=>({owner:k,at:Y,expires:Q})),lease:it,signed:q(m.stateKeys,
W),anchor:J===void 0?null:(0,_.UQ)(J,X),numbers:dt===void 0?null:(0,_.f6)(dt,U?.generation??0),unfinished:lt(et,U,it?.held===!0?it.owner:void 0),capabilities:ft(U?.capabilities,$?.capabilities),maxSilence:rt??
null,watched:at,problem:ct??null}}finally{await R()}}e(N,"status_status");function K(r,a){const u=new Map;for(const{scope:h,run:c,time:m,generation:R,holes:x}of(0,o.ll)(r)){const W=JSON.stringify([h.prefixes,
h.exclude]);u.has(W)||u.set(W,{prefixes:h.prefixes,exclude:h.exclude,run:c,time:m,ageMs:a-Date.parse(m),generation:R,holes:{count:x.count,list:x.list??null}})}return[...u.values()]}e(K,"newestByScope");
function Z({time:r,run:a,generation:u,scope:h,holes:c}){const{prefixes:m,exclude:R}=h;return{time:r,run:a,generation:u,scope:{prefixes:m,exclude:R},holes:{count:c.count,list:c.list??null}}}e(Z,"restor\
ePointStatus");function G({generation:r,head:a}){const{generation:u,run:h,time:c,program:m,epoch:R,complete:x}=r;return{number:u,sha256:a.sha256,run:h,time:c,program:m,epoch:R,complete:x}}e(G,"generat\
ionStatus");function q(r,a){if(a===void 0)return null;const u=a.signer??null,h=a.generation.cold?.bucket!==void 0;return r===void 0?{state:h?"not-checked":"unsigned",signer:u}:{state:u===null?"unsigne\
d":"verified",signer:u}}e(q,"signedStatus");function tt(r){const a=r?.segments??[];return{segments:a.length,keys:a.reduce((u,{count:h})=>u+h,0),bytes:a.reduce((u,{bytes:h})=>u+h,0)}}e(tt,"sizes");function ut(r,a){
if(r===void 0)return null;const{owner:u,epoch:h,expires:c}=r;return{held:!(0,D.hY)(r,a),owner:u,epoch:h,expires:c===0?null:new Date(c).toISOString()}}e(ut,"leaseStatus");function lt(r,a,u){const h=new Map(
(a?.journals??[]).map(({run:m,objects:R})=>[m,R])),c=[...r].filter(([m])=>m!==u).map(([m,R])=>Math.max(0,R.length-(h.get(m)??0))).filter(m=>m>0);return{runs:c.length,journals:c.reduce((m,R)=>m+R,0)}}e(
lt,"unfinished");function ft(r,a){if(r===void 0)return null;const{versionDelete:u=r.versionDelete,immutable:h=r.immutable}=a??{},c={...r,...(0,d.s)({versionDelete:u,immutable:h})},m=[...c.putIfAbsent&&
c.putIfMatch?["put"]:[],...c.copyIfAbsent&&c.copyIfMatch?["copy"]:[],...c.completeIfAbsent&&c.completeIfMatch?["complete"]:[],...c.deleteIfMatch?["delete"]:[]],R=(0,T.Fm)(c)?"prevented":"detected";return{
probed:c.probed,overlap:R,conditions:m,immutable:c.immutable??!1,versionDelete:c.versionDelete??null}}e(ft,"capabilityStatus")}),38500:((S,A,t)=>{t.d(A,{N:e(()=>l,"N"),_:e(()=>M,"_")});var d=t(34166),
w=t(14967),D=t(46848),P=t(87312);async function l(O,s,o){try{return await(0,w.w)(s.clock,P._[O],n=>o({...s,signal:n}),s.signal)}catch(n){throw n instanceof w.M?M(O,n):n}}e(l,"withDeadline");function M(O,s){
const o=`cold answers too slowly: ${O} did not end within ${(0,d.a3)(P._[O])}`;return new D.AD("transient",o,{operation:O,cause:s})}e(M,"tookTooLong")}),52665:((S,A,t)=>{t.d(A,{AD:e(()=>g,"AD"),RC:e(()=>y,
"RC"),XJ:e(()=>C,"XJ"),rL:e(()=>i,"rL")});var d=t(37708),w=t(11876),D=t(46848),P=t(67135),l=t(16119),M=t(49878),O=t(11400),s=t(54445),o=t(56235),n=t(89526);const i={timeToLive:30*6e4,renewEvery:5*6e4},
E=1e3,v=24*36e5,f="Make sure that no restore is reading this cold, then delete the object.";class g{static{e(this,"Hold")}#t;#e;#o;#i;#n=new AbortController;#a=0;#r;#c=Promise.resolve();#d=Promise.resolve();constructor(p,_,I,L){
this.#t=p,this.#e=_,this.#o=L,this.#i=I}static async take(p,_,{id:I,owner:L,at:j},b,z=i){const N=(0,w.Ly)(p.now(_)),K=new g(p,_,{id:I,owner:L,at:j,created:N,expires:N},z);return await K.#s(b),K.#d=K.#u(),
K}get lapsed(){return this.#t.now(this.#e)>this.#a}async name(p,_){this.#r=p,await this.#s(_)}async release(p,_){if(this.#n.abort(),await this.#d,_!==void 0){this.#r=_,await this.#s(p,0);return}await this.#t.
store.delete(this.#t.key((0,s.nq)(this.#i.id)),{},p)}async#u(){for(;;)try{await this.#e.sleep(this.#o.renewEvery,this.#n.signal),await this.#s(this.#n.signal)}catch(p){if(this.#n.signal.aborted)return;
if(!(0,D.A1)(p))throw p}}async#s(p,_=this.#o.timeToLive){const I=e(()=>this.#l(p,_),"write"),L=this.#c.then(I,I);this.#c=L,await L}async#l(p,_){const I=this.#t.now(this.#e)+_,L={...this.#i,expires:new Date(
I).toISOString(),...(0,d.s)({journal:this.#r})},j={attributes:{contentType:"application/json"}},b=(0,s.nq)(L.id),z=Buffer.from(`${JSON.stringify(L)}
`),N=(0,o._k)(this.#t,b,{kind:"hold",run:L.id,epoch:0},z);await this.#t.store.put(this.#t.key(b),N,j,p),this.#a=I}}async function y(T,p,_){const I=[];let L=0;for(let j;;){const b={prefix:T.key(s.t),...(0,d.
s)({continuation:j})},{objects:z,next:N}=await T.store.list(b,_);for(const{key:K}of z){if(!K.startsWith(b.prefix))throw new O.qq(s.t,"its listing names other objects",f);const Z=K.slice(T.prefix.length);
if(++L>E)throw new O.qq(s.t,`it has more than ${E} holds`,f);const G=await(0,P.o)(T.store,K,M.xR,_);if(G===void 0)continue;if(G==="too-large")throw new O.qq(Z,"it has more bytes than a hold can have",
f);const q=B(Buffer.from((0,n.Nv)("hold",G.bytes)).toString("utf8"),Z),tt=Date.parse(q.expires)-p;tt>0&&tt<=v&&I.push(q)}if(N===void 0)return I;j=N}}e(y,"readHolds");async function C(T,p,_){const I=(0,s.
nq)(p),L=await(0,P.o)(T.store,T.key(I),M.xR,_);if(!(L===void 0||L==="too-large"))try{const{bytes:j,refusal:b}=(0,o.TP)(T,I,"hold",L.bytes,{epoch:0});return b!==void 0?void 0:B(Buffer.from(j).toString(
"utf8"),I).journal}catch(j){if(j instanceof O.qq)return;throw j}}e(C,"namedJournal");function B(T,p){return(0,M.Hh)(T,p,f,l.xA,_=>{const I=(0,l.b6)(_,"id",M.zB);if((0,s.nq)(I)!==p)throw new l.tC("it i\
s the hold of another id");return{id:I,owner:(0,l.b6)(_,"owner",M.zB),at:(0,l.nR)(_,"at"),created:(0,l.nR)(_,"created"),expires:(0,l.nR)(_,"expires"),...(0,d.s)({journal:(0,l.lq)(_,"journal",()=>H((0,l.
Xy)(_,"journal")))})}})}e(B,"parseHold");function H(T){return{to:(0,l.b6)(T,"to",M.lG),objects:(0,l.pq)(T,"objects"),sha256:(0,l.Bj)(T,"sha256")}}e(H,"journalIn")}),51927:((S,A,t)=>{t.d(A,{w:e(()=>E,"\
w"),x:e(()=>s,"x")});var d=t(16119),w=t(49878),D=t(11400),P=t(62093),l=t(54445),M=t(36023);const O="What was verified is in the report, but not remembered. Delete the object to start anew.";async function s(v,f){
const g=await o(v,f);if(g!==void 0)return(0,w.Hh)(g.text,l.zX,(0,D.E$)(l.zX),n,y=>{const C=(0,d.pq)(y,"format");if(C>P.u)throw new D.qq(l.zX,`it has format ${C}`,D.hx);return(0,d.lq)(y,"run",()=>(0,d.
b6)(y,"run",w.zB)),(0,d.lq)(y,"time",()=>(0,d.nR)(y,"time")),(0,d.pQ)(y,"prefixes",B=>{i(B),(0,d.nR)(B,"verified")}),(0,d.pQ)(y,"rotations",B=>{(0,d.CB)(B,"prefixes",w.tu),B.after!==null&&(0,d.b6)(B,"\
after",w.tu),(0,d.nR)(B,"since"),(0,d.pQ)(B,"open",i)}),y})}e(s,"readVerified");async function o(v,f){try{return await v.read(l.zX,f,n.bytes)}catch(g){if(!(g instanceof M.L))throw g;return}}e(o,"readF\
ile");const n={bytes:16*1024*1024,depth:8,text:6*w.lm,values:5e5};function i(v){(0,d.Tm)(v,"prefix",w.tu),(0,d.pq)(v,"keys"),(0,d.pq)(v,"faults")}e(i,"checkPrefix");async function E(v,f,g){const y=`${JSON.
stringify(f,void 0,1)}
`;if(Buffer.byteLength(y)>n.bytes)throw new D.qq(l.zX,`it would have more than ${n.bytes} bytes`,O);await v.write(l.zX,Buffer.from(y),"application/json",g)}e(E,"writeVerified")}),2843:((S,A,t)=>{t.d(A,
{jB:e(()=>P,"jB"),ll:e(()=>l,"ll"),sT:e(()=>w,"sT"),vk:e(()=>M,"vk"),y1:e(()=>D,"y1")});var d=t(18817);function w(s,o){const n=D(P(s,o)).map(i=>({point:i,covers:M(i)}));return i=>{const E=n.find(({covers:v})=>v(
i.key));return E===void 0?void 0:O(i,E.point)}}e(w,"asOf");function D(s){const o=new Set;return s.filter(({scope:n})=>{const i=JSON.stringify([n.prefixes,n.exclude]);return!o.has(i)&&o.add(i)})}e(D,"n\
ewestByScope");function P(s,o){return l(s.filter(n=>n.time<=o))}e(P,"upTo");function l(s){return[...s].sort((o,n)=>o.time===n.time?n.generation-o.generation:o.time<n.time?1:-1)}e(l,"newestFirst");function M({
scope:s}){const o=(0,d.MR)(s.exclude),{prefixes:n}=s;return i=>(n.length===0||n.some(E=>i.startsWith(E)))&&!o(i)}e(M,"coverage");function O(s,o){const{time:n}=o,i=s.gone?.confirmed===!0?s.gone.since:void 0;
if(s.since<=n)return i===void 0||n<i?{version:s,until:i,point:o}:void 0;const E=s.history?.findLast(({since:v,until:f})=>v<=n&&n<f);return E===void 0?void 0:{version:E,until:E.until,point:o}}e(O,"curr\
entAt")}),87312:((S,A,t)=>{t.d(A,{_:e(()=>P,"_"),q:e(()=>M,"q")});var d=t(28807),w=t(32373),D=t(52665);const P={status:10*6e4,ls:5.5*36e5,versions:10*6e4,diff:5.5*36e5,prune:5.5*36e5},l=24*36e5,M={lease:w.
EB,hold:D.rL,journal:d.MS,stop:{drain:5*6e4,credentials:5*6e4},capabilities:7*l,copiesTags:10*6e4,look:{every:5e3,most:3e4},shutdownGraceMs:3500,garbage:{segments:7*l,runs:30*l}}}),55122:((S,A,t)=>{t.
d(A,{LX:e(()=>v,"LX"),Oh:e(()=>i,"Oh"),Tw:e(()=>n,"Tw"),zK:e(()=>E,"zK")});var d=t(19154),w=t(56778),D=t(46249),P=t(65277),l=t(24674),M=t(80313),O=t(55552),s=t(78347),o=t(14112);async function n(f,g,y){
const{cold:C,close:B}=(0,M.Ie)(f,g,y);try{return await(0,O.B)("cold",C,f.cold,"read (READ)",g.signal),{cold:C,close:B}}catch(H){throw await B(),H}}e(n,"openBackup");function i(f,{hot:g}){g!==void 0&&(0,o.
Z0)(f,{hot:g})}e(i,"checkHot");async function E(f,g,y){const C=await(0,D.$)(f,y);if(i(C,g),C!==void 0)return C.generation;throw new d.d("cold",`${(0,w.P)(g.cold)} holds no backup; expected one that a \
run committed to`)}e(E,"loadBackup");async function v(f,{ca:g},y,C){const{connect:B,retried:H,session:T}=(0,s.q)(y,_=>C(_,g,y.clock)),p=new P.f((0,l.kS)(H(B("hot",f)),"hot is never written"),f.prefix);
try{return await(0,O.B)("hot",p,f,"read (READ)",y.signal),{hot:p,close:T.close}}catch(_){throw await T.close(),_}}e(v,"openHotToRead")}),82546:((S,A,t)=>{t.d(A,{H:e(()=>M,"H"),_:e(()=>s,"_")});var d=t(
16119),w=t(11400),D=t(54445),P=t(72275),l=t(27679);async function M(n,i,E,v){const f=i?.generation,g=await O(n,v);return g===void 0||Date.parse(g.capabilities.probed)>E+l.s9?f:g.capabilities.probed>(f?.
capabilities?.probed??"")?g:f}e(M,"loadProbeCache");async function O(n,i){try{return o((await n.read(D.CI,i))?.text)}catch(E){if(!(E instanceof w.qq))throw E;return}}e(O,"probeFile");async function s(n,i,E){
const v=JSON.stringify({format:1,...i},void 0,1)+`
`;await n.write(D.CI,Buffer.from(v),"application/json",E)}e(s,"saveProbeCache");function o(n){if(n!==void 0)try{const i=(0,d.IO)(n,d.xA);return i.format!==1?void 0:((0,P.JM)((0,d.Xy)(i,"capabilities")),
(0,P.Tc)(i),i)}catch(i){if(!(i instanceof d.tC))throw i;return}}e(o,"parsed")})};export{Dt as id,Mt as ids,Ot as modules};
