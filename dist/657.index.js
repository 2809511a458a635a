var $=Object.defineProperty;var o=(A,g)=>$(A,"name",{value:g,configurable:!0});const j=657,N=[657,6628],z={86847:((A,g,i)=>{i.d(g,{GT:o(()=>P,"GT"),XM:o(()=>p,"XM"),ce:o(()=>v,"ce")});var D=i(79157);function P({owner:d,expires:w},y){const m=new Date(w).toISOString();return{code:"\
lease-held",message:`another run (${JSON.stringify(d)}) holds the lease until ${m}`,advice:y}}o(P,"leaseHeld");function p({message:d},w){return{code:"lease-lost",message:d,advice:`${w} Let runs not ov\
erlap: see concurrency in the README.`}}o(p,"leaseLost");function v(d,{identity:w},y,m){return{format:1,program:D.x,command:d,outcome:y,runId:w.runId,problem:m}}o(v,"stopped")}),91046:((A,g,i)=>{i.d(g,
{J:o(()=>a,"J")});var D=i(9143),P=i(78133),p=i(2584);class v{static{o(this,"OldLines")}#t;copied=0;constructor(t){this.#t=new p.bs(t)}async copyUpTo(t,e){for(;;){this.#t.exhausted&&await this.#t.fill();
const s=this.#t.peek();if(s===void 0)return;const h=t===void 0?-1:(0,P.YD)(s.key,t);if(h>0||(this.#t.advance(),h===0))return;this.copied++;const E=e.add(s.key,s.line,s.liveSize);E!==void 0&&await E}}close(){
return this.#t.close()}}var d=i(97622),w=i(62199),y=i(12607);class m{static{o(this,"PendingLines")}#t;#i=[];#n=0;#o=!1;#e;constructor(t){this.#t=t}add(t,e,s){this.#i.push({key:t,line:e,size:s})}take(t){
this.#i.push(t),t.pending&&(t.waiting=this,this.#n++)}close(){this.#o=!0,this.#s()}decided(){this.#n--,this.#s()}async end(){if(this.#e===void 0)throw new Error("a segment ends with copies under way");
return this.#e}#s(){!this.#o||this.#n>0||(this.#e=this.#d(),this.#e.catch(()=>{}))}async#d(){const t=this.#i;this.#i=[];for(const{key:e,line:s,size:h}of t){if(s===void 0)continue;const E=this.#t.add(e,
s,h);E!==void 0&&await E}return this.#t.end()}}const S=256,U=16384;class a{static{o(this,"SegmentBuilder")}#t;#i;#n;#o=new Set;#e;#s;#d=[];#a;#h=[];#r=0;#w=0;#l=0;#_=0;#u;#c;#f;constructor(t,e){this.#t=
t,this.#i=e,this.#e=e.pile??U,this.#s=new v(e.reread()),this.#u=t.length===0;const s=t.reduce((h,E)=>h+E.count,0);this.#n=s===0?d.Nw:Math.max(s,d.Nw*1.5),this.#a=new w.D(this.#n,e.store,this.#o)}carry(t=1){
this.#_+=t}cutAfter(t){this.#o.add(t)}put(t){this.reserve(t.key)(t,!0)}reserve(t){const e={key:t,pending:!0,line:void 0,size:0,waiting:void 0};return this.#h.push(e),this.#w++,this.#l++,(s,h)=>{s!==void 0&&
(e.line=(0,D.vv)(s),e.size=(0,y.o)(s)),e.pending=!1,this.#w--,h&&(this.#u=!0),e.waiting===void 0?this.#l--:e.waiting.decided(),this.#y()}}async caughtUp(){await this.#c}async finish(){if(this.#w>0)throw new Error(
"a segment ends with copies under way");await this.#c;try{if(this.#f!==void 0)throw this.#f;return this.#u?await this.#p():this.#t}finally{await this.#s.close()}}async abandon(){await this.#c,await this.#s.
close()}async#p(){if(await this.#g(),await this.#s.copyUpTo(void 0,this.#a),this.#s.copied!==this.#_)throw new Error(`${this.#s.copied} old entries were kept where ${this.#_} should be`);const t=[];for(const e of this.#d)
t.push(...await e.end());return t.push(...await this.#a.end()),t}#y(){if(!this.#u||this.#c!==void 0||this.#f!==void 0)return;const t=this.#h.length-this.#r;(this.#h[this.#r]?.pending===!0?t>=this.#e:t-
this.#l>=S)&&(this.#c=this.#g().catch(s=>this.#f=s).then(()=>this.#c=void 0))}async#g(){for(;;){const t=this.#h[this.#r];if(t===void 0)break;if(t.pending){if(this.#h.length-this.#r<this.#e)break;await this.#m();
continue}await this.#s.copyUpTo(t.key,this.#a);const e=t.line===void 0?void 0:this.#a.add(t.key,t.line,t.size);e!==void 0&&await e,++this.#r>=S&&this.#E()}this.#E()}async#m(){const t=this.#h.slice(this.#r,
this.#r+Math.ceil(this.#e/2)),e=t.slice(0,t.findLastIndex(({pending:h})=>h)+1),s=new m(this.#a);this.#d.push(s),this.#a=new w.D(this.#n,this.#i.store,this.#o),this.#r+=e.length;for(const h of e)await this.#s.
copyUpTo(h.key,s),h.pending&&this.#l--,s.take(h);s.close()}#E(){this.#h.splice(0,this.#r),this.#r=0}}}),62199:((A,g,i)=>{i.d(g,{D:o(()=>m,"D")});var D=i(77598),P=i(38522),p=i(49878);const v=128*1024,d=64*
1024,w=5,y=2e3;class m{static{o(this,"SegmentWriter")}#t;#i;#n;#o=[];#e;constructor(a,n,t=new Set){this.#t=a,this.#i=n,this.#n=t}add(a,n,t){if(n.length>p.bX+p.$7)throw new RangeError("an entry has a l\
onger history than the manifest can hold");this.#e??=new S(a);const e=this.#e.add(a,n,t),{count:s,packed:h}=this.#e;return h>=p.pr||s>=this.#t||s>=this.#t-y&&this.#n.has(a)?this.#s():e}async end(){return await this.#s(),
this.#o}async#s(){const a=this.#e;if(a===void 0)return;this.#e=void 0;const{ref:n,file:t}=await a.end();await this.#i(n,t),this.#o.push(n)}}class S{static{o(this,"OpenSegment")}#t;#i=(0,P.createGzip)(
{level:w,chunkSize:d});#n;#o=[];#e=[];#s=0;#d;#a=0;count=0;packed=0;constructor(a){this.#t=a,this.#d=a,this.#i.on("data",n=>{this.#o.push(n),this.packed+=n.length}),this.#n=new Promise((n,t)=>this.#i.
once("end",n).once("error",t)),this.#n.catch(()=>{})}add(a,n,t){return this.#e.push(n),this.#s+=n.length+1,this.#d=a,this.#a+=t,this.count++,this.#s>=v?this.#h():void 0}async end(){this.#e.length>0&&await this.#h(),
this.#i.end(),await this.#n;const a=Buffer.concat(this.#o),n=(0,D.createHash)("sha256").update(a).digest("hex");return{ref:{first:this.#t,last:this.#d,count:this.count,bytes:this.#a,sha256:n},file:a}}#h(){
const a=this.#e.join(`
`)+`
`;return this.#e=[],this.#s=0,new Promise((n,t)=>{this.#i.write(a,e=>{e?t(e):n()})})}}}),26628:((A,g,i)=>{i.r(g),i.d(g,{endLease:o(()=>E,"endLease"),withLease:o(()=>a,"withLease")});var D=i(37708),P=i(
34166),p=i(19154),v=i(14967),d=i(32373),w=i(97287),y=i(65277),m=i(92262),S=i(78347),U=i(46848);async function a(c,l,r,M){const{ctx:u,margins:I}=r,_=await n(c.cold,l.signal,r);if(!(_ instanceof d.nD))return{
kind:"held",holder:_};try{_.onLost(T=>l.fail(T));const{wasHeld:O,epoch:C}=_,R=O?"the previous holder did not release it":"it was free";c.detail.log("lease",()=>`epoch ${C}, ${R}`);const L=c.fencedCold(
()=>_.assertHeld()),W=new w.U(L,u.segments),B=await r.load(W,l.signal);return{kind:"done",value:await M({fence:_,wasHeld:O,cold:L,state:W,loaded:B,handOver:o(T=>_.handOver(T,l.signal),"handOver")})}}catch(O){
throw l.leaseLost?l.failure:O}finally{await h(_,u,I)}}o(a,"withLease");async function n(c,l,{ctx:r,margins:M,wait:u,floor:I}){const{runId:_,workflowRun:O,attempt:C}=r.identity,R={waited:!1},B={owner:_,
floor:I,wait:u,onWait:o(f=>{R.waited=!0;const T=s(f);r.log.info(`Waiting up to ${(0,P.a3)(u)} for ${T}.`),r.onProgress?.({...e,waiting:`for ${T}`})},"onWait"),onRefused:o(f=>r.log.warning(`The lease i\
n cold is not believed: ${f}. It does not hold this run up.`),"onRefused"),...(0,D.s)({workflowRun:O,attempt:C})};try{const f=await d.nD.acquire(c,r.clock,B,l,M.lease);return R.waited&&r.onProgress?.(
e),f}catch(f){if(f instanceof d.yj)return f.holder;throw(0,U.A1)(f,"denied")?new p.d("access-key-id",`cold's key may not write to ${String(c)} (${f.message}); expected one with the right to write (WRI\
TE). ${t[c.place.api]}`,{cause:f}):f}}o(n,"acquire");const t={s3:'Where the key has it, a policy of the bucket refuses the write: one that demands an ACL (x-amz-acl) other than bucket-owner-full-contr\
ol cannot be met; take the condition out, and set Object Ownership to "bucket owner enforced", which makes it needless',gcs:"In GCS that is a role such as Storage Object User on the bucket: see docs/p\
ermissions.md",blob:"In Azure that is a role such as Storage Blob Data Contributor, or a SAS with racwdl; the account's firewall refuses in the same way: see docs/permissions.md"},e={phase:"plan",scanned:0,
done:0,planned:0,bytes:0,inFlight:0};function s({owner:c,expires:l}){const r=new Date(l).toISOString().slice(11,19);return`the lease of run ${JSON.stringify(c)}: it ends at ${r} UTC if that run is dea\
d, else when the run is done`}o(s,"waitingWords");async function h(c,{clock:l,log:r},{shutdownGraceMs:M}){try{await(0,v.w)(l,M,u=>c.release(u))}catch(u){const I=u instanceof Error?u.message:String(u);
r.warning(`The lease was not released (${I}); it ends within a minute.`)}}o(h,"release");async function E({cold:c,ca:l},{clock:r,random:M,signal:u},I,_=m.C){const{connect:O,retried:C,session:R}=(0,S.q)(
{clock:r,random:M},L=>_(L,l,r));try{const L=new y.f(C(O("cold",c)),c.prefix,c.stateKeys);return await(0,d.RP)(L,r,I,u)}finally{await R.close()}}o(E,"endLease")})};export{j as id,N as ids,z as modules};
