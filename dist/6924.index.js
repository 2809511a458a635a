var Ye=Object.defineProperty;var t=(Y,W)=>Ye(Y,"name",{value:W,configurable:!0});const Ze=6924,qe=[6924],tn={16119:((Y,W,i)=>{i.d(W,{Bj:t(()=>o,"Bj"),CB:t(()=>l,"CB"),IO:t(()=>d,"IO"),OW:t(()=>u,"OW"),Tm:t(()=>E,"Tm"),Xy:t(()=>R,"Xy"),b6:t(()=>h,"b6"),c3:t(()=>S,"c3"),dw:t(()=>O,"\
dw"),eA:t(()=>X,"eA"),iP:t(()=>D,"iP"),lq:t(()=>r,"lq"),nR:t(()=>y,"nR"),pQ:t(()=>P,"pQ"),pq:t(()=>b,"pq"),qF:t(()=>$,"qF"),tC:t(()=>_,"tC"),xA:t(()=>I,"xA"),yL:t(()=>T,"yL")});const I={bytes:64*1024,
depth:16,text:16*1024,values:4096};class _ extends Error{static{t(this,"JsonRefused")}constructor(k,x){super(k,x),this.name="JsonRefused"}}function $(U,k){if(U.length>k.bytes)throw new _(`it has ${U.length}\
 bytes, more than ${k.bytes}`);let x;try{x=m.decode(U)}catch(z){throw new _("it is not UTF-8",{cause:z})}return L(x,k)}t($,"parseJson");function L(U,k){X(U,k);let x;try{x=JSON.parse(U)}catch(z){throw new _(
"it is not JSON",{cause:z})}return G(x,"")}t(L,"parseJsonText");function d(U,k){const x=L(U,k);if(!u(x))throw new _("it is not a JSON object");return x}t(d,"parseJsonObjectText");function O(U,k){const x=$(
U,k);if(!u(x))throw new _("it is not a JSON object");return x}t(O,"parseJsonObject");function u(U){return typeof U=="object"&&U!==null&&!Array.isArray(U)}t(u,"isJsonObject");function b(U,k,x=Number.MAX_SAFE_INTEGER){
const z=U[k];if(typeof z=="number"&&z<=x)return z;throw new _(`its ${k} is not a whole number from 0 to ${x}`)}t(b,"countOf");function D(U,k){const x=U[k];if(typeof x=="boolean")return x;throw new _(`\
its ${k} is neither true nor false`)}t(D,"flagOf");function R(U,k){const x=U[k];if(u(x))return x;throw new _(`its ${k} is not an object`)}t(R,"objectOf");function S(U,k,x=1/0){const z=U[k];if(!Array.isArray(
z))throw new _(`its ${k} is not a list`);if(z.length>x)throw new _(`its ${k} has ${z.length} items, more than ${x}`);return z}t(S,"listOf");function P(U,k,x,z=1/0){for(const J of S(U,k,z)){if(!u(J))throw new _(
`an item of its ${k} is not an object`);x(J)}}t(P,"eachOf");function l(U,k,x,z=1/0){return S(U,k,z).map(J=>{if(typeof J=="string"&&J.length<=x)return J;throw new _(`an item of its ${k} is not a text o\
f at most ${x} characters`)})}t(l,"textsOf");function E(U,k,x){return U[k]===""?"":h(U,k,x)}t(E,"anyTextOf");function T(U,k,x){const z=x.find(J=>J===U[k]);if(z!==void 0)return z;throw new _(`its ${k} \
is not one of ${x.join(", ")}`)}t(T,"oneOf");function o(U,k){const x=U[k];if(typeof x=="string"&&/^[0-9a-f]{64}$/.test(x))return x;throw new _(`its ${k} is not a SHA-256 in hex`)}t(o,"sha256Of");function r(U,k,x){
return U[k]===void 0?void 0:x()}t(r,"optional");function h(U,k,x){const z=U[k];if(typeof z=="string"&&z!==""&&z.length<=x)return z;throw new _(`its ${k} is not a text of 1 to ${x} characters`)}t(h,"te\
xtOf");function y(U,k,x=c){const z=U[k];if(typeof z=="string"&&g.test(z)){const J=Date.parse(z);if(J<=x&&new Date(J).toISOString()===z)return z}throw new _(`its ${k} is not a time such as 2026-11-23T1\
0:15:00.000Z, at most ${new Date(x).toISOString()}`)}t(y,"timeOf");const g=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,c=Date.parse("9999-12-31T23:59:59.999Z"),m=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),
A=34,p=92,f=44,w=new Set([91,123]),N=new Set([93,125]);function X(U,k){if(U.length>k.bytes)throw new _(`it has ${U.length} characters, more than ${k.bytes}`);let x=0,z=1,J=-1;for(let V=0;V<U.length;V++){
const et=U.charCodeAt(V);if(J>=0){if(et===p)V++;else if(et===A){if(V-J>k.text)throw K(k);J=-1}}else if(et===A)J=V+1;else if(et===f)z++;else if(w.has(et)){if(z++,++x>k.depth)throw new _(`it is nested d\
eeper than ${k.depth}`)}else N.has(et)&&x--;if(z>k.values)throw new _(`it has more than ${k.values} values`)}}t(X,"checkShape");function K({text:U}){return new _(`a text in it has more than ${U} chara\
cters`)}t(K,"tooLong");function G(U,k){if(typeof U=="number"){if(Number.isSafeInteger(U)&&U>=0)return U;throw new _(`its ${k===""?"value":k} is not a whole number from 0 to 2^53-1`)}if(Array.isArray(U))
U.forEach((x,z)=>{Q(x)||G(x,`${k}[${z}]`)});else if(typeof U=="object"&&U!==null){Object.setPrototypeOf(U,null);for(const x in U){const z=U[x];Q(z)||G(z,k===""?tt(x):`${k}.${tt(x)}`)}}return U}t(G,"ch\
ecked");function Q(U){return typeof U=="string"||typeof U=="boolean"||U===null}t(Q,"isPlain");function tt(U){return/^\w{1,40}$/.test(U)?U:"?"}t(tt,"shown")}),11876:((Y,W,i)=>{i.d(W,{Ly:t(()=>E,"Ly"),Wi:t(
()=>$,"Wi"),dS:t(()=>_,"dS"),pe:t(()=>I,"pe")});function I(T){return T.length===_?$(T,0):Date.parse(T)}t(I,"parseTime");const _=24;function $(T,o){if(T.charCodeAt(o+4)!==d||T.charCodeAt(o+7)!==d||T.charCodeAt(
o+10)!==b||T.charCodeAt(o+13)!==u||T.charCodeAt(o+16)!==u||T.charCodeAt(o+19)!==O||T.charCodeAt(o+23)!==D)return Date.parse(T.slice(o,o+_));const r=R(T,o),h=R(T,o+2),y=R(T,o+5),g=R(T,o+8),c=R(T,o+11),
m=R(T,o+14),A=R(T,o+17),p=R(T,o+20),f=T.charCodeAt(o+22)-48;return r>=20&&h>=0&&y>=1&&y<=12&&g>=1&&g<=(L[y]??0)&&c>=0&&c<=23&&m>=0&&m<=59&&A>=0&&A<=59&&p>=0&&f>=0&&f<=9?S(r*100+h,y,g)*864e5+((c*60+m)*
60+A)*1e3+p*10+f:Date.parse(T.slice(o,o+_))}t($,"parseTimeAt");const L=[0,31,28,31,30,31,30,31,31,30,31,30,31],d=45,O=46,u=58,b=84,D=90;function R(T,o){const r=T.charCodeAt(o)-48,h=T.charCodeAt(o+1)-48;
return r>=0&&r<=9&&h>=0&&h<=9?r*10+h:-1}t(R,"two");function S(T,o,r){const h=o<=2?T-1:T,y=o<=2?o+9:o-3,g=(h>>2)-(h/100|0)+(h/400|0);return h*365+g+((153*y+2)/5|0)+r-719469}t(S,"daysOf");let P=NaN,l="";
function E(T){const o=Math.trunc(T),r=Math.floor(o/1e3);return r!==P&&(P=r,l=new Date(r*1e3).toISOString().slice(0,-4)),`${l}${String(o-r*1e3).padStart(3,"0")}Z`}t(E,"isoTime")}),94511:((Y,W,i)=>{i.d(
W,{_:t(()=>$,"_"),j:t(()=>_,"j")});var I=i(28017);class _{static{t(this,"Semaphore")}#t;#e;#s=new Set;constructor(d){this.#t=d,this.#e=d}acquire(d=1,O){if(O?.aborted===!0)return Promise.reject(O.reason);
const u=this.#i(d);if(this.#s.size===0&&u<=this.#e){this.#e-=u;return}return this.#n(u,O)}release(d=1){this.#e+=this.#i(d),this.#o()}#n(d,O){return new Promise((u,b)=>{const D=O===void 0?void 0:(0,I.$)(
O),R={weight:d,go:t(()=>{S!==void 0&&D?.remove(S),u()},"go"),stop:t(P=>{this.#s.delete(R)&&(b(P),this.#o())},"stop")};this.#s.add(R);const S=D?.add(R)})}#o(){for(const d of this.#s){if(d.weight>this.#e)
return;this.#s.delete(d),this.#e-=d.weight,d.go()}}#i(d){return Math.min(d,this.#t)}}async function $(L,d,O){const u=new _(d),b=[],D=[],R=t(async(S,P)=>{try{b[P]=await O(S,P)}catch(l){D.push(l)}finally{
u.release()}},"run");for(const[S,P]of L.entries()){const l=u.acquire();if(l!==void 0&&await l,D.length>0){u.release();break}R(P,S)}if(await u.acquire(d),D.length>0)throw D[0];return b}t($,"mapConcurre\
nt")}),28017:((Y,W,i)=>{i.d(W,{$:t(()=>$,"$")});class I{static{t(this,"Stoppables")}#t=[];#e=[];constructor(d){const O=t(()=>{const u=d.reason,b=u instanceof Error?u:new Error("stopped",{cause:u});for(const D of this.#t.
splice(0))D?.stop(b)},"stopAll");d.addEventListener("abort",O,{once:!0})}add(d){const O=this.#e.pop()??this.#t.length;return this.#t[O]=d,O}remove(d){this.#t[d]!==void 0&&(this.#t[d]=void 0,this.#e.push(
d))}}const _=new WeakMap;function $(L){let d=_.get(L);return d===void 0&&_.set(L,d=new I(L)),d}t($,"stoppedBy")}),49878:((Y,W,i)=>{i.d(W,{$7:t(()=>K,"$7"),$V:t(()=>E,"$V"),Bb:t(()=>u,"Bb"),Ch:t(()=>p,
"Ch"),Fl:t(()=>f,"Fl"),Hh:t(()=>x,"Hh"),MV:t(()=>G,"MV"),RA:t(()=>N,"RA"),SW:t(()=>Q,"SW"),Wf:t(()=>J,"Wf"),Zh:t(()=>w,"Zh"),_X:t(()=>S,"_X"),af:t(()=>g,"af"),ar:t(()=>d,"ar"),bX:t(()=>X,"bX"),eB:t(()=>ft,
"eB"),eE:t(()=>k,"eE"),fU:t(()=>L,"fU"),ff:t(()=>V,"ff"),jP:t(()=>m,"jP"),kP:t(()=>r,"kP"),lG:t(()=>l,"lG"),lf:t(()=>T,"lf"),lm:t(()=>D,"lm"),mZ:t(()=>c,"mZ"),nP:t(()=>A,"nP"),nQ:t(()=>R,"nQ"),p2:t(()=>et,
"p2"),pr:t(()=>y,"pr"),qe:t(()=>U,"qe"),tu:t(()=>b,"tu"),v9:t(()=>ut,"v9"),xR:t(()=>o,"xR"),xb:t(()=>z,"xb"),y6:t(()=>O,"y6"),zB:t(()=>P,"zB")});var I=i(16119),_=i(11400),$=i(54445);const L=9999999999,
d=1e6,O=9999999999999,u=1e6,b=4096,D=b+256,R=1024,S=1024,P=256,l=4096,E=24*1024,T=Date.parse("9999-12-31T23:59:59.999Z"),o=64*1024,r=32*1024*1024,h=1e6,y=16*1024*1024,g=128*1024*1024,c=64*1024*1024,m=256*
1024*1024,A=8*1024*1024,p=32*1024*1024,f=16*1024*1024,w=1e3,N=16*1024*1024,X=16*1024*1024,K=256*1024,G=64*1024,Q=X+2*K,tt={bytes:Q,depth:16,text:6*D,values:12e5},U={bytes:r,depth:16,text:6*D,values:h},
k={...I.xA,text:6*D};function x(Z,nt,ct,st,it,Et){return z(nt,ct,()=>it((0,I.IO)(Z,st)),Et)}t(x,"parseRecord");function z(Z,nt,ct,st){try{return ct()}catch(it){if(!(it instanceof I.tC))throw it;const yt=st===
void 0||it.cause instanceof SyntaxError?it.message:`${st} (${it.message})`;throw new _.qq(Z,yt,nt,{cause:it})}}t(z,"refusedAs");function J(Z){return Z.length>G&&(0,I.eA)(Z,tt),JSON.parse(Z)}t(J,"parse\
EntryLine");function V(Z,nt){return typeof Z=="string"&&Z!==""&&Z.length<=nt}t(V,"isBoundedText");function et(Z,nt=Number.MAX_SAFE_INTEGER){return typeof Z=="number"&&Number.isSafeInteger(Z)&&Z>=0&&Z<=
nt}t(et,"isBoundedCount");function ft(Z){if((0,I.OW)(Z))return Z;throw new I.tC("it is not a JSON object")}t(ft,"asObject");function ut(Z){return Z.startsWith($.gL)?r:Z.startsWith($.pt)?(0,$.N_)(Z)?N:
m:o}t(ut,"maxBytesOf")}),92829:((Y,W,i)=>{i.d(W,{Cv:t(()=>$,"Cv"),Lg:t(()=>L,"Lg"),eP:t(()=>_,"eP"),qi:t(()=>d,"qi")});var I=i(49878);const _=64*1024,$=32;function L(b){if(!u(b)||b.format!=="age")return!1;
const D=b.recipients;return Array.isArray(D)&&D.length>0&&D.length<=$&&D.every(R=>(0,I.ff)(R,I.lG))}t(L,"isStoredEncryption");function d(b){if(!u(b))return!1;let D=0;const R=t(P=>typeof P!="string"?!1:
(D+=P.length,D<=_),"isText"),S=t(P=>u(P)&&Object.entries(P).every(([l,E])=>R(l)&&R(E)),"isTexts");return Object.entries(b).every(([P,l])=>P==="metadata"||P==="tags"?S(l):O.has(P)&&R(l))}t(d,"isKeptAtt\
ributes");const O=new Set(["contentType","contentEncoding","contentDisposition","contentLanguage","cacheControl","expires"]);function u(b){return typeof b=="object"&&b!==null&&!Array.isArray(b)}t(u,"i\
sRecord")}),9143:((Y,W,i)=>{i.d(W,{LP:t(()=>R,"LP"),NQ:t(()=>b,"NQ"),Tr:t(()=>S,"Tr"),kb:t(()=>p,"kb"),l0:t(()=>P,"l0"),vv:t(()=>D,"vv")});var I=i(37708),_=i(11876),$=i(49878),L=i(76586),d=i(11400),O=i(
92829),u=i(54445);function b(f){const w=t(X=>{if(X.cold.versionId===void 0)return X;const{versionId:K,...G}=X.cold;return{...X,cold:G}},"plain"),N=f.history?.map(w);return{...w(f),...(0,I.s)({history:N})}}
t(b,"withoutVersionIds");function D(f){const{key:w,size:N,etag:X,modified:K,cold:G,checksum:Q,attributes:tt,since:U,history:k,gone:x,expired:z}=f;return JSON.stringify({key:w,size:N,etag:X,modified:K,
cold:G,...(0,L.Tq)(f),checksum:Q,attributes:tt,since:U,history:k?.length===0?void 0:k,gone:x,expired:z})}t(D,"encodeEntry");function R(f,w){let N;try{N=(0,$.xb)(w,(0,d.E$)(w),()=>(0,$.Wf)(f))}catch(X){
throw X instanceof d.qq?X:new d.qq(w,"a line is not JSON",(0,d.E$)(w),{cause:X})}return S(N,w)}t(R,"decodeEntry");function S(f,w){if(!E(f))throw new d.qq(w,"a line is not a manifest entry",(0,d.E$)(w));
if(l(f))return f;throw new d.qq(w,"an entry names a path in cold that its key cannot have",(0,d.E$)(w))}t(S,"checkEntry");function P(f){if(E(f)&&l(f))return f;throw new d.qq("the manifest","the new en\
try of an object is one that could not be read back","It was not committed. Run again: the object is copied again. If it happens again, report it as a bug.")}t(P,"checkNewEntry");function l(f){const w=t(
({cold:N})=>(0,u.t2)(f.key,N.path,N.encryption!==void 0),"fits");return w(f)&&(f.history??[]).every(w)}t(l,"hasOwnPaths");function E(f){if(!h(f)||!(0,$.ff)(f.key,$.tu)||!o(f))return!1;const{history:w,
gone:N,expired:X}=f;return X!==void 0&&!y(X)||w!==void 0&&!(Array.isArray(w)&&w.every(T))?!1:N===void 0||h(N)&&y(N.since)&&typeof N.confirmed=="boolean"}t(E,"isEntry");function T(f){return h(f)&&o(f)&&
y(f.until)}t(T,"isSuperseded");function o(f){return(0,$.p2)(f.size)&&g(f.etag)&&y(f.modified)&&y(f.since)&&c(f.md5,$.lG)&&c(f.crc32c,$.lG)&&c(f.checksum,$.lG)&&(f.attributes===void 0||(0,O.qi)(f.attributes))&&
r(f.cold)}t(o,"isVersion");function r(f){return h(f)&&(0,$.ff)(f.path,$.lm)&&g(f.etag)&&y(f.stored)&&m.includes(f.via)&&A.includes(f.evidence)&&c(f.checksum,$.lG)&&c(f.versionId,$._X)&&(f.encryption===
void 0?f.size===void 0:(0,O.Lg)(f.encryption)&&(0,$.p2)(f.size))}t(r,"isStoredRef");function h(f){return typeof f=="object"&&f!==null&&!Array.isArray(f)}t(h,"isRecord");function y(f){return typeof f==
"string"&&f.length===_.dS&&f.charCodeAt(_.dS-1)===90&&!Number.isNaN((0,_.pe)(f))}t(y,"isTime");function g(f){return typeof f=="string"&&f.length<=$.nQ}t(g,"isEtag");function c(f,w){return f===void 0||
typeof f=="string"&&f.length<=w}t(c,"optionalText");const m=["native","emulated","streamed"],A=["md5","crc32c","checksum","size","none"];function p(f){const{gone:w,...N}=f;return N}t(p,"withoutGone")}),
62093:((Y,W,i)=>{i.d(W,{$:t(()=>_,"$"),u:t(()=>I,"u")});const I=1,_=2}),28807:((Y,W,i)=>{i.d(W,{CQ:t(()=>R,"CQ"),MS:t(()=>D,"MS"),z8:t(()=>S,"z8")});var I=i(16119),_=i(49878),$=i(9143),L=i(11400),d=i(
62093),O=i(54445),u=i(97622),b=i(88619);const D={interval:5e3,lines:500,gather:10};class R{static{t(this,"Journal")}#t;#e;#s;#n=new AbortController().signal;#o;#i=0;constructor(c,m,A,p,f=D){this.#t=c,
this.#e=A,this.#o=p.map(l),this.#s=new b.x(w=>this.#r(w),m,f)}get objects(){return this.#i}get unwritten(){return this.#s.waiting}async intend(c){await this.#s.stored(E(c))}record(c){this.#s.take(l(c))}async flush(){
await this.#s.flush()}close(){this.#s.close()}async#r(c){const m=[...this.#o,...c];for(let A=0;A<m.length||this.#i===0;){const p=this.#i===0?this.#e:P(this.#e),f=[JSON.stringify(p)];for(let X=0;A<m.length&&
X<_.nP;A++){const K=m[A]??"";X+=K.length,f.push(K)}const w=(0,O.HY)(this.#e.run,this.#e.epoch,this.#i),N=Buffer.from(f.join(`
`)+`
`);await this.#t.write(w,N,"application/x-ndjson",this.#n),this.#i++}this.#o=[]}}function S(g,c){const m=typeof g=="string"?Buffer.from(g):g,A=t(()=>(0,u.uv)(m,c,_.SW)[Symbol.iterator](),"lines"),p=A().
next().value,f=y(p??"",c);function*w(){const N=A();N.next();for(let X=N.next();X.done!==!0;X=N.next())yield T(X.value,c)}return t(w,"records"),{start:f,records:{[Symbol.iterator]:w}}}t(S,"parseJournal");
function P(g){const{settles:c,...m}=g;return m}t(P,"withoutSettles");function l(g){return g.op==="stored"&&(0,$.l0)(g.entry),E(g)}t(l,"checkedLine");function E(g){if(g.op==="stored"){const c=g.loose===
void 0||g.loose.length===0?"":`,"loose":${JSON.stringify(g.loose)}`;return`{"op":"stored","entry":${(0,$.vv)(g.entry)}${c}}`}return JSON.stringify(g)}t(E,"encodeRecord");function T(g,c){return(0,_.xb)(
c,(0,L.E$)(c),()=>{const m=(0,_.eB)(o(g));switch(m.op){case"stored":return r(m,c);case"intent":return h(m,c);default:throw new I.tC("a line is not a journal record")}})}t(T,"parseRecord");function o(g){
try{return(0,_.Wf)(g)}catch(c){throw c instanceof I.tC?c:new I.tC("a line is not JSON",{cause:c})}}t(o,"parsed");function r(g,c){const{key:m,cold:A}=(0,$.Tr)(g.entry,c),p=A.encryption!==void 0;return(0,I.
lq)(g,"loose",()=>(0,I.pQ)(g,"loose",f=>{if(!(0,O.t2)(m,(0,I.b6)(f,"path",_.lm),p))throw new I.tC("an orphaned object has a path that its key cannot have");(0,I.Tm)(f,"etag",_.nQ),(0,I.lq)(f,"versionI\
d",()=>(0,I.b6)(f,"versionId",_._X))})),g}t(r,"checkStored");function h(g,c){const m=(0,I.b6)(g,"key",_.tu),A=(0,$.Tr)(g.before,c),p=A.cold.encryption!==void 0;if(A.key!==m||!(0,O.t2)(m,(0,I.b6)(g,"pa\
th",_.lm),p))throw new I.tC("an intent has a path, or an entry, that its key cannot have");return(0,I.pq)(g,"size"),(0,I.Tm)(g,"etag",_.nQ),(0,I.nR)(g,"modified"),(0,I.lq)(g,"md5",()=>(0,I.b6)(g,"md5",
_.lG)),(0,I.lq)(g,"crc32c",()=>(0,I.b6)(g,"crc32c",_.lG)),g}t(h,"checkIntent");function y(g,c){return(0,_.xb)(c,(0,L.E$)(c),()=>{const m=(0,_.eB)(o(g));if(m.op!=="start")throw new I.tC("its first line\
 is not a start");const A=(0,I.pq)(m,"format");if(A>d.u)throw new L.qq(c,`it has format ${A}`,L.hx);const p=(0,I.b6)(m,"run",_.zB),f=(0,I.pq)(m,"epoch",_.fU),w=(0,O.PR)(c);if(w!==void 0&&(w.run!==p||w.
epoch!==f))throw new I.tC("it is the journal of another run or epoch than its name says");return(0,I.pq)(m,"base",_.y6),(0,I.nR)(m,"time"),(0,I.lq)(m,"settles",()=>(0,I.pQ)(m,"settles",N=>{(0,I.b6)(N,
"run",_.zB),(0,I.pq)(N,"objects"),(0,I.iP)(N,"fact")})),(0,I.lq)(m,"piece",()=>{const N=(0,I.Xy)(m,"piece");(0,I.b6)(N,"split",_.zB),(0,I.pq)(N,"number")}),m})}t(y,"parseStart")}),88619:((Y,W,i)=>{i.d(
W,{x:t(()=>I,"x")});class I{static{t(this,"LineLog")}#t;#e;#s;#n=[];#o;#i;#r;#a;constructor($,L,d){this.#t=$,this.#e=L,this.#s=d}get waiting(){return this.#n.length}async stored($){this.#n.push($),this.#i??=
this.#c(),await this.#i}take($){if(this.#a!==void 0)throw this.#a;this.#n.push($),this.#n.length>=this.#s.lines?this.flush().catch(()=>{}):this.#u()}async flush(){for(;this.#o!==void 0;)await this.#o;
if(this.#a!==void 0)throw this.#a;this.#n.length!==0&&(this.#o=this.#d().finally(()=>this.#o=void 0),await this.#o)}close(){this.#r?.abort()}async#c(){await this.#e.sleep(this.#s.gather),this.#i=void 0,
await this.flush()}async#d(){this.#r?.abort(),this.#r=void 0;const $=this.#n;this.#n=[];try{await this.#t($)}catch(L){throw this.#n=[...$,...this.#n],this.#a=L,L}}#u(){if(this.#r!==void 0)return;const $=new AbortController;
this.#r=$,this.#e.sleep(this.#s.interval,$.signal).then(()=>this.flush().catch(()=>{}),()=>{})}}}),89904:((Y,W,i)=>{i.d(W,{Iz:t(()=>E,"Iz"),cR:t(()=>m,"cR"),fe:t(()=>D,"fe"),oP:t(()=>P,"oP")});var I=i(
77598),_=i(37708),$=i(16119),L=i(67135),d=i(49878),O=i(11257),u=i(28807),b=i(88619);const D=".flashback-restore/",R=32*1024*1024,S=1e5;class P{static{t(this,"RestoreJournal")}#t;#e;#s;#n;#o=new AbortController().
signal;#i;#r=[];#a=0;constructor(p,f,w,N,X=u.MS){this.#t=p,this.#i=w,this.#e=N.run,this.#s=JSON.stringify({op:"start",format:1,...N});const K=t(async G=>{await this.#d(G),await this.#i(this.named)},"w\
rite");this.#n=new b.x(K,f,X)}async open(){return this.#d([this.#s])}async intend(p){await this.#n.stored(JSON.stringify(p))}record(p){this.#n.take(JSON.stringify(p))}get named(){return{to:String(this.#t),
objects:this.#r.length,sha256:l(this.#r.join(`
`))}}async flush(){await this.#n.flush()}close(){this.#n.close()}async remove(p,f){const w=Array.from({length:this.#a},(N,X)=>this.#t.key(this.#c(X)));for(const N of[...w,...p])await this.#t.store.delete(
N,{},f)}#c(p){return`${D}${this.#e}/journal-${String(p).padStart(8,"0")}.ndjson`}async#d(p){const f=Buffer.from(`${p.join(`
`)}
`),w={attributes:{contentType:"application/x-ndjson"}},N=this.#t.key(this.#c(this.#a)),X=await this.#t.store.put(N,f,w,this.#o);return this.#a++,this.#r.push(l(f)),{bytes:f,written:X}}}function l(A){return(0,I.
hash)("sha256",A,"hex")}t(l,"sha256Hex");async function E(A,p,f,w){const N=new O.y,X=new Map,K=[],G=new Map;try{for(let tt;;){const U={prefix:A.key(D),...(0,_.s)({continuation:tt})},k=await A.store.list(
U,w);for(const{key:x}of k.objects){const z=/\/([^/]+)\/journal-\d+\.ndjson$/.exec(x)?.[1];z===void 0||!x.startsWith(U.prefix)||G.set(z,[...G.get(z)??[],x])}if(k.next===void 0)break;tt=k.next}const Q=[];
for(const[tt,U]of G){const k=[...U].sort(),[x=""]=k,z=await o(A,x,w);if(z===void 0||!r(z,p))continue;K.push(...k);const J=await f(tt);if(!(J?.to!==String(A)||!await T(A,k,J,w))){Q.push(tt);for(const V of k.
slice(0,J.objects)){const et=await o(A,V,w);et!==void 0&&await h(et,N,X)}}}return{runs:Q,objects:K,done:N,begun:X}}catch(Q){throw await N.close(),Q}}t(E,"readEarlierRestores");async function T(A,p,{objects:f,
sha256:w},N){if(f>p.length)return!1;const X=[];for(const K of p.slice(0,f)){const G=await o(A,K,N);if(G===void 0)return!1;X.push(l(G))}return l(X.join(`
`))===w}t(T,"isNamed");async function o(A,p,f){const w=await(0,L.o)(A.store,p,R,f);return w===void 0||w==="too-large"?void 0:Buffer.from(w.bytes.buffer,w.bytes.byteOffset,w.bytes.byteLength)}t(o,"read");
function r(A,p){const f=y(A.toString("utf8",0,Math.min(d.MV,Math.max(0,A.indexOf(`
`)))));if(f?.op!=="start"||f.format!==1)return!1;const{endpoint:w,account:N,bucket:X,prefix:K}=p,G=f.cold;return(0,$.OW)(G)&&G.endpoint===w&&G.account===N&&G.bucket===X&&G.prefix===K}t(r,"isOf");async function h(A,p,f){
for(let w=0;w<A.length;){const N=A.indexOf(`
`,w)<0?A.length:A.indexOf(`
`,w),X=N-w>d.MV?"":A.toString("utf8",w,N);w=N+1;const K=X===""?void 0:y(X);K===void 0||!g(K)||(K.op==="intent"?f.size<S&&f.set(K.key,K.size):(f.delete(K.key),await p.add(K.key,X)))}}t(h,"take");function y(A){
try{return(0,$.IO)(A,d.eE)}catch(p){if(p instanceof $.tC)return;throw p}}t(y,"parse");function g(A){const p=A;return(p.op==="intent"||p.op==="done"&&c(p.to))&&(0,d.ff)(p.key,d.tu)&&c(p.etag)&&(0,d.p2)(
p.size)}t(g,"isLine");function c(A){return A===""||(0,d.ff)(A,d.nQ)}t(c,"isEtag");function m(A){return JSON.parse(A)}t(m,"parseDone")}),97622:((Y,W,i)=>{i.d(W,{Bj:t(()=>S,"Bj"),Dx:t(()=>P,"Dx"),Nw:t(()=>D,
"Nw"),UR:t(()=>R,"UR"),uv:t(()=>E,"uv")});var I=i(77598),_=i(57075),$=i(38522),L=i(78133),d=i(12607),O=i(49878),u=i(11400),b=i(54445);const D=5e4;async function*R(T,o){const r=(0,b.iY)(o.sha256);if(S(
T)!==o.sha256)throw new u.qq(r,"its content does not match its SHA-256",u.dw);let h=0,y;const g=t(()=>new u.qq(r,`it holds ${h} entries where ${o.count} were recorded`,u.dw),"notAsRecorded");for await(const c of P(
T,r,O.bX+O.$7)){const m=[];for(const A of c){const p=new d.U(A,r);if(y!==void 0&&(0,L.YD)(y,p.key)>=0)throw new u.qq(r,"its keys are out of order",u.dw);y=p.key,m.push(p)}if(h+=m.length,h>o.count||y!==
void 0&&(0,L.YD)(y,o.last)>0)throw g();yield m}if(h!==o.count||y!==o.last)throw g()}t(R,"decodeSegment");function S(T){return T instanceof Uint8Array?(0,I.createHash)("sha256").update(T).digest("hex"):
T.sha256}t(S,"sha256Of");async function*P(T,o,r){const h=(0,$.createGunzip)({chunkSize:65536});T instanceof Uint8Array?h.end(T):(0,_.pipeline)(T.stream(),h,()=>{}),h.setEncoding("utf8");const y=[];let g=0;
try{for await(const c of h){const m=c.split(`
`),A=m.pop()??"";if(m.length>0&&(m[0]=y.join("")+(m[0]??""),y.length=g=0),A!==""&&y.push(A),g+=A.length,g>r||m.some(p=>p.length>r))throw new u.qq(o,"a line is too long",(0,u.E$)(o));m.length>0&&(yield m)}}catch(c){
throw c instanceof u.qq?c:new u.qq(o,"it does not unpack",(0,u.E$)(o),{cause:c})}if(g>0)throw new u.qq(o,"its last line is cut off",(0,u.E$)(o))}t(P,"linesOf");const l=10;function*E(T,o,r){const h=Buffer.
from(T.buffer,T.byteOffset,T.byteLength);for(let y=0;y<h.length;){const g=h.indexOf(l,y);if(g<0)throw new u.qq(o,"its last line is cut off",(0,u.E$)(o));if(g-y>r)throw new u.qq(o,"a line is too long",
(0,u.E$)(o));yield h.toString("utf8",y,g),y=g+1}}t(E,"linesOfText")}),12607:((Y,W,i)=>{i.d(W,{U:t(()=>P,"U"),o:t(()=>E,"o")});var I=i(11876),_=i(9143);const $='{"key":"',L='","size":',d=',"etag":"',O='\
","modified":"',u='","cold":{',b='"since":"',D=125,R=34,S=48;class P{static{t(this,"StoredLine")}key;line;#t;#e;#s;constructor(r,h){this.line=r,this.#t=h;const y=r.startsWith($)?r.indexOf('"',$.length):
-1,g=y>$.length&&r.startsWith(L,y)?r.slice($.length,y):"\\";this.#e=g.includes("\\")?-1:y,this.key=this.#e<0?this.entry.key:g}get entry(){return this.#s??=(0,_.LP)(this.line,this.#t)}get liveSize(){const r=this.
line;if(this.#s===void 0&&this.#e>=0&&T(r)){const h=this.#e+L.length,y=Number(r.slice(h,r.indexOf(",",h)));if(Number.isSafeInteger(y)&&y>=0)return y}return E(this.entry)}isAsListed(r){const{key:h,size:y,
etag:g,modified:c}=r,m=this.line;if(this.#e<0||h!==this.key||g.includes('"')||g.includes("\\"))return!1;const A=this.#e+L.length,p=m.indexOf(",",A),f=p+d.length,w=f+g.length+O.length;return l(m,A,p)===
y&&m.startsWith(d,p)&&m.startsWith(g,f)&&m.startsWith(O,f+g.length)&&m.startsWith(u,w+I.dS)&&(0,I.Wi)(m,w)===c&&T(m)}}function l(o,r,h){let y=h>r?0:NaN;for(let g=r;g<h;g++){const c=o.charCodeAt(g)-S;y=
c>=0&&c<=9?y*10+c:NaN}return y}t(l,"numberAt");function E(o){return o.gone?.confirmed===!0?0:o.size}t(E,"liveSize");function T(o){const r=o.length-2;return o.charCodeAt(r+1)===D&&o.charCodeAt(r)===R&&
o.startsWith(b,r-I.dS-b.length)}t(T,"endsPlainly")}),78347:((Y,W,i)=>{i.d(W,{q:t(()=>K,"q")});var I=i(89904),_=i(37708),$=i(54445),L=i(15962),d=i(46848),O=i(29310),u=i(78133);const b={unreachable:1,lost:3,
server:12};function D(U,k){let x=0;const z={unreachable:0,lost:0,server:0},J=t(()=>U[x]??U[0],"current"),V=U[0].dialect.listing==="utf-16"?u.MC:u.YD,et=t(()=>{Object.assign(z,{unreachable:0,lost:0,server:0})},
"resetFailures"),ft=t(nt=>{const ct=S(nt);if(ct===void 0||!(nt instanceof d.AD)||++z[ct]<b[ct])return;const st=J().place.endpoint;x=(x+1)%U.length,et(),k({from:st,to:J().place.endpoint,because:nt})},"\
countFailure"),ut=new Proxy(U[0],{get:t((nt,ct)=>{const st=J(),it=Reflect.get(st,ct,st);return typeof it=="function"?it.bind(st):it},"get")}),Z=(0,O.M)(ut,async({call:nt})=>{const ct=x;try{const st=await nt();
return ct===x&&et(),st}catch(st){throw ct===x&&ft(st),(0,d.A1)(st,"wrong-endpoint")&&U.length>1?R(st):st}});return{...Z,list:t(async(nt,ct)=>{const st=x,it=await Z.list(l(nt,st),ct);return it.next===void 0?
it:{...it,next:P(st,nt,it,V)}},"list"),close:t(async()=>{await Promise.all(U.map(nt=>nt.close()))},"close")}}t(D,"failingOver");function R(U){return new d.AD("unreachable",U.message,{operation:U.operation,
cause:U})}t(R,"elsewhere");function S(U){if((0,d.A1)(U,"unreachable","wrong-endpoint"))return"unreachable";if((0,d.A1)(U,"transient","throttled"))return U.status===void 0?"lost":U.status>=500?"server":
void 0}t(S,"kindOf");function P(U,k,{objects:x,next:z=""},J){const V=x.every(({key:ut},Z)=>Z===0||J(x[Z-1]?.key??"",ut)<0),et=k.delimiter===void 0&&V?x.at(-1)?.key:void 0;return JSON.stringify([U,et??
null,z])}t(P,"bookmark");function l(U,k){if(U.continuation===void 0)return U;const[x,z,J]=JSON.parse(U.continuation),{continuation:V,...et}=U;return x===k||z===null?{...et,continuation:J}:{...et,after:z}}
t(l,"requestFor");var E=i(14794),T=i(24674);const o=.95,r=1e3,h=1e3,y=10,g=8,c=1,m=2,A=50,p=6e4;class f{static{t(this,"Pace")}#t;#e=Number.POSITIVE_INFINITY;#s;#n=Number.NEGATIVE_INFINITY;#o=0;#i=0;#r=0;#a=new Array(
y).fill(0);#c=new Array(y).fill(0);#d=0;#u;constructor(k){this.#t=k,this.#u=k.monotonic()}get rate(){if(this.#s===void 0)return Number.isFinite(this.#e)?this.#e:void 0;const k=Math.max(0,this.#t.monotonic()-
this.#n)/1e3;return Math.min(this.#e,this.#s*(1+.02*k+.01*k*k))}limit(k){this.#e=k}get inFlight(){return Math.ceil((this.rate??0)*this.#i/1e3)}async turn(k){let x=this.#f();await this.#h(x,k),!(this.#t.
monotonic()-x<=A)&&(x=this.#f(),await this.#h(x,k))}#f(){const{rate:k}=this,x=Math.max(this.#o,this.#t.monotonic());return k!==void 0&&(this.#o=x+1e3/k),x}async#h(k,x){const z=k-this.#t.monotonic();z>=
m&&await this.#t.sleep(z,x)}taken(k){const x=this.#t.monotonic();this.#r=0,this.#p(x),this.#l(this.#a);const z=x-k;this.#i=this.#i===0?z:this.#i*.95+z*.05}failed(){++this.#r<g||this.#s===void 0||(this.#r=
0,this.#n=this.#t.monotonic())}throttled(k,x=0){const z=this.#t.monotonic();this.#o=Math.max(this.#o,z+Math.min(x,p)),this.#p(z),this.#l(this.#c),!(k<this.#n||z-this.#n<r)&&(this.#s=Math.max(c,o*this.#_(
z)),this.#n=z)}#_(k){const{rate:x}=this,z=w(this.#a);if(x!==void 0)return x*z/(z+w(this.#c));const J=Math.max(h/y,Math.min(h,k-this.#u));return z*1e3/J}#l(k){const x=this.#d%y;k[x]=(k[x]??0)+1}#p(k){const x=Math.
floor(k*y/h);for(let z=Math.max(this.#d+1,x-y+1);z<=x;z++)this.#a[z%y]=this.#c[z%y]=0;this.#d=Math.max(this.#d,x)}}function w(U){return U.reduce((k,x)=>k+x,0)}t(w,"sum");var N=i(21321),X=i(65467);function K({
clock:U,random:k,log:x},z){const J=new X.wg(x??{debug:t(()=>{},"debug")}),V=t(()=>new Map,"counts"),et={hot:V(),cold:V(),to:V()},ft={cold:new E.oA,to:new E.oA},ut=[],Z=[],nt=new Map,ct=[];let st=Number.
POSITIVE_INFINITY;const it=[],Et=t((ot,{from:ht,to:lt,because:mt})=>{const wt=`${ot}: ${ht} stopped answering (${mt.message}); the run went on at ${lt}.`;ut.includes(wt)||(ut.push(wt),x?.info(wt))},"m\
oved"),yt=t(({endpoint:ot})=>{const ht=nt.get(ot);if(ht!==void 0)return ht;const lt=new f(U);return lt.limit(st),nt.set(ot,lt),Z.push(lt),lt},"paceOf"),St=t((ot,ht)=>(0,N.N)((0,T.R$)(ot,U,k),{clock:U,
room:ht}),"retried");return{session:{requests:et,moves:ut,losses:{cold:ft.cold.losses,to:ft.to.losses},paces:Z,detail:J,limitRequests:t(ot=>{st=ot;for(const ht of Z)ht.limit(ot)},"limitRequests"),onTrouble:t(
ot=>{ct.push(ot)},"onTrouble"),close:t(async()=>{await Promise.all(it.map(ot=>ot.close()))},"close")},connect:t((ot,ht)=>{const lt=G(ht,z,gt=>Et(ot,gt));it.push(lt);const mt=(0,T.Mr)(tt(Q(lt,ot),ot,J),
et[ot]);if(ot==="hot")return mt;const wt=t(gt=>{const Mt=gt.slice(ht.prefix.length);return(0,$.ad)(Mt)||Mt.startsWith(I.fe)},"isOurs");return(0,E.w5)(mt,ft[ot],wt)},"connect"),retried:t(ot=>St(ot),"re\
tried"),atPace:t((ot,ht,lt)=>St((0,T.yb)(ot,yt(ht),U,(mt,wt)=>{for(const gt of ct)gt(mt,wt)}),lt),"atPace")}}t(K,"openConnections");function G(U,k,x){const z=(0,L.uY)(U).filter(J=>J!==U.endpoint);return z.
length===0?k(U):D([k(U),...z.map(J=>k({...U,endpoint:J}))],x)}t(G,"openEndpoints");function Q(U,k){const{api:x,account:z,bucket:J}=U.place,V={side:k,api:x,bucket:J,...(0,_.s)({account:z})};return(0,O.
M)(U,async({call:et,key:ft})=>{try{return await et()}catch(ut){throw(0,d.A1)(ut)&&ut.locate({...V,key:ft}),ut}})}t(Q,"located");function tt(U,k,x){return(0,T.yn)(U,({code:z,status:J,message:V,requestId:et},ft)=>x.
log("requests",()=>`${[k,z,J,et].filter(Z=>Z!==void 0).join(" ")}${ft===void 0?"":`, ${ft}`}: ${V}`))}t(tt,"withFailureLog")}),65467:((Y,W,i)=>{i.d(W,{eG:t(()=>O,"eG"),qo:t(()=>b,"qo"),rP:t(()=>u,"rP"),
wg:t(()=>d,"wg")});var I=i(27698),_=i(34166);const $=100,L=500;class d{static{t(this,"StepDebug")}#t;#e=new Map;constructor(R){this.#t=R}log(R,S){const P=this.#e.get(R)??0;P>$||(this.#e.set(R,P+1),this.#t.
debug(P<$?(0,I.$Q)(`${R}: ${S()}`,L):`${R}: these were the first ${$} lines; the rest is left out.`))}}function O({current:D,reason:R},S){return`${D??"none"} (${R}); up to ${(0,_.z3)(S)} in one operat\
ion`}t(O,"pathLine");function u(D){const R=Object.entries(D).filter(([,P])=>typeof P=="boolean"),S=t(P=>R.flatMap(([l,E])=>E===P?[l]:[]).join(", ")||"nothing","named");return`cold honours ${S(!0)}; no\
t: ${S(!1)}`}t(u,"capabilitiesLine");function b(D){if(D===void 0)return"cold holds no backup yet";const{generation:R,time:S,epoch:P,segments:l,restorePoints:E,journals:T}=D,o=l.reduce((r,{count:h})=>r+
h,0);return`generation ${R} of ${S}, epoch ${P}: ${(0,_.x0)(o,"key")} in ${(0,_.x0)(l.length,"segment")}, ${(0,_.x0)(E.length,"restore point")}, ${(0,_.x0)(T.length,"journal")}`}t(b,"stateLine")}),82635:((Y,W,i)=>{
i.d(W,{b:t(()=>L,"b"),c:t(()=>$,"c")});var I=i(77030),_=i(64071);function $(d,O,u){const b=new URL(d),D=b.pathname.replace(/\/+$/,""),R=b.hostname;if((0,I.isIP)(R.replace(/^\[|\]$/g,""))!==0||R==="loc\
alhost"){const S=D.split("/")[1]===O?D:`/${O}${D}`;return{origin:b.origin,base:S,account:O,container:u}}return R.startsWith(`${O.toLowerCase()}.`)||(b.hostname=`${O}.${R}`),{origin:b.origin,base:D,account:O,
container:u}}t($,"addressOf");function L({origin:d,base:O,container:u},b){return`${d}${O}/${u}/${(0,_.g2)(b)}`}t(L,"blobUrl")}),21713:((Y,W,i)=>{i.d(W,{z:t(()=>_,"z")});var I=i(40881);const _={...I.N.
blob,api:"blob",abilities:new Set(["parts","copyParts","copy","tags","thaw"]),listing:"utf-16",noTag:"0x0",bodyHash:"md5",metadataPrefix:"x-ms-meta-",known:t(()=>({}),"known")}}),20633:((Y,W,i)=>{i.d(
W,{L:t(()=>I,"L")});const I=["put","upload","copy","delete","deleteMany","thaw","retain","createUpload","uploadPart","copyPart","completeUpload","abortUpload"]}),80711:((Y,W,i)=>{i.d(W,{o:t(()=>L,"o")});
const I=2197175160,_=Uint32Array.from({length:256},(S,P)=>{let l=P;for(let E=0;E<8;E++)l=l&1?l>>>1^I:l>>>1;return l>>>0});function $(S){let P=4294967295;for(const l of S)P=(_[(P^l)&255]??0)^P>>>8;return D(
~P)}t($,"crc32cOf");function L(S){let P=0;for(const{crc32c:l,size:E}of S)P=d(P,E)^R(l);return D(P)}t(L,"combineCrc32c");function d(S,P){let l=b(b(b(O)));for(let E=P;E>0;E=Math.floor(E/2))E%2===1&&(S=u(
l,S)),E>1&&(l=b(l));return S}t(d,"shifted");const O=[I,...Array.from({length:31},(S,P)=>2**P)];function u(S,P){let l=0;for(let E=0,T=P>>>0;T!==0;E++,T>>>=1)T&1&&(l^=S[E]??0);return l>>>0}t(u,"applied");
function b(S){return S.map(P=>u(S,P))}t(b,"squared");function D(S){const P=Buffer.alloc(4);return P.writeUInt32BE(S>>>0),P.toString("base64")}t(D,"encoded");function R(S){return Buffer.from(S,"base64").
readUInt32BE()}t(R,"decoded")}),76586:((Y,W,i)=>{i.d(W,{DV:t(()=>D,"DV"),OI:t(()=>O,"OI"),PC:t(()=>L,"PC"),Pq:t(()=>R,"Pq"),TI:t(()=>S,"TI"),Tq:t(()=>u,"Tq"),iF:t(()=>_,"iF"),lQ:t(()=>P,"lQ"),oX:t(()=>d,
"oX"),vh:t(()=>$,"vh"),wx:t(()=>b,"wx")});const I=/^[0-9a-f]{32}$/;function _({md5:l,etag:E}){return l??(I.test(E)?E:void 0)}t(_,"md5Of");function $(l,E){const T=_(l);return T!==void 0&&T===_(E)}t($,"\
sameMd5");function L(l,E){return l.crc32c!==void 0&&l.crc32c===E.crc32c}t(L,"sameCrc32c");function d(l,E){if(l.size===E.size)return $(l,E)?"md5":L(l,E)?"crc32c":void 0}t(d,"proofOf");function O(l,E){return l.
etag===E.etag?l.size===E.size:d(l,E)!==void 0}t(O,"isSameContent");function u({md5:l,crc32c:E}){return l===void 0?E===void 0?{}:{crc32c:E}:E===void 0?{md5:l}:{md5:l,crc32c:E}}t(u,"proofsOf");function b({
md5:l,etag:E,cold:T}){return l!==void 0?l:T.evidence==="md5"?_({etag:E}):void 0}t(b,"knownMd5");function D(l){const{evidence:E}=l.cold;return E==="md5"||E==="crc32c"?u(l):{}}t(D,"coldProofsOf");function R(l,E){
const T=_(E);return T!==void 0&&l.cold.etag===T&&b(l)===T}t(R,"staysPinned");function S(l,E){if(E.size!==l.size)return!1;if(E.etag===l.etag||E.etag===l.cold.etag)return!0;const T=b(l);return T!==void 0&&
T===_(E)||L(l,E)}t(S,"isContentOf");function P(l,E){return S(l,E)?!0:E.size!==l.size?!1:b(l)===void 0||_(E)===void 0}t(P,"mayBeContentOf")}),28957:((Y,W,i)=>{i.d(W,{F:t(()=>$,"F")});var I=i(80711),_=i(
40881);const $={..._.N.gcs,api:"gcs",abilities:new Set(["parts","abort","copy","versions","tags","lock"]),listing:"utf-8",noTag:"1",bodyHash:"md5",metadataPrefix:"x-goog-meta-",locksInPlace:!0,pinsNameVersions:!0,
known:t(L=>{const d=L.flatMap(({crc32c:O,size:u})=>O===void 0?[]:[{crc32c:O,size:u}]);return d.length===L.length?{crc32c:(0,I.o)(d)}:{}},"known")}}),2584:((Y,W,i)=>{i.d(W,{bs:t(()=>_,"bs"),k5:t(()=>L,
"k5"),yt:t(()=>$,"yt")});var I=i(78133);class _{static{t(this,"Cursor")}#t;#e;#s=[];#n=0;#o=!1;constructor(O,u){this.#t=O[Symbol.asyncIterator](),this.#e=u}get exhausted(){return!this.#o&&this.#n>=this.#s.
length}peek(){return this.#s[this.#n]}advance(){this.#n++}advanceWhile(O){const u=this.#n;for(let b=this.peek();b!==void 0&&O(b);b=this.peek())this.#n++;return this.#n-u}async fill(){for(;this.exhausted;){
this.#e?.throwIfAborted();const O=await this.#t.next();this.#o=O.done===!0,this.#s=O.done===!0?[]:O.value,this.#n=0}}async close(){this.#o||await this.#t.return?.(),this.#o=!0,this.#s=[]}}class $ extends _{static{
t(this,"KeyCursor")}seek(O){return this.#t(O),this.exhausted?this.#e(O):void 0}at(O){const u=this.peek();return u?.key===O?u:void 0}#t(O){for(let u=this.peek();u!==void 0&&(0,I.YD)(u.key,O)<0;u=this.peek())
this.advance()}async#e(O){for(;this.exhausted;)await this.fill(),this.#t(O)}}async function*L(d,O){let u;for await(const b of d){const D=[];for(const{key:R,line:S}of b)u?.key!==R&&(u!==void 0&&D.push(
u),u={key:R,items:[]}),u.items.push(O(S));D.length>0&&(yield D)}u!==void 0&&(yield[u])}t(L,"groupByKey")}),26653:((Y,W,i)=>{i.d(W,{w:t(()=>_,"w")});var I=i(78133);function _({text:$,start:L,keyAt:d,endAt:O},u){
let b=0,D=$.length;for(;b<D;){const R=Math.max(b,$.lastIndexOf(L,b+D>>1));(0,I.YD)(d(R),u)>0?D=R:b=O(R)}return b}t(_,"endOfKey")}),11257:((Y,W,i)=>{i.d(W,{y:t(()=>D,"y")});var I=i(51455),_=i(48161),$=i(
76760),L=i(78133),d=i(2584);const O=16*1024*1024,u=64*1024,b=1e3;class D{static{t(this,"Sorter")}#t=[];#e=0;#s;#n=[];#o=0;#i;constructor(o=O){this.#i=o}get count(){return this.#o}async add(o,r){this.#t.
push({key:o,line:r}),this.#e+=o.length+r.length+64,this.#o++,this.#e>this.#i&&await this.#r()}async*sorted(o={}){const r=S(this.#t).filter(({key:y})=>R(y,o)),h=this.#n.map(y=>new d.bs(l(y,o)));h.push(
new d.bs(P([r]))),yield*E(h)}async close(){this.#t=[],await Promise.all(this.#n.map(({handle:o})=>o.close())),this.#s!==void 0&&await(0,I.rm)(this.#s,{recursive:!0,force:!0})}async#r(){const o=S(this.#t);
this.#t=[],this.#e=0,this.#s??=await(0,I.mkdtemp)((0,$.join)((0,_.tmpdir)(),"flashback-backup-"));const r=await(0,I.open)((0,$.join)(this.#s,String(this.#n.length)),"wx+",384),h=[];this.#n.push({handle:r,
index:h});let y=0;for(let g=0;g<o.length;g+=b){const c=o.slice(g,g+b),m=Buffer.from(c.map(({key:A,line:p})=>`${JSON.stringify(A)}	${p}
`).join(""));h.push({key:c[0]?.key??"",offset:y}),await r.appendFile(m),y+=m.length}}}function R(T,{after:o,upto:r}){return(o===void 0||(0,L.YD)(T,o)>0)&&(r===void 0||(0,L.YD)(T,r)<=0)}t(R,"inside");function S(T){
return[...T].sort((o,r)=>(0,L.YD)(o.key,r.key))}t(S,"sortLines");async function*P(T){yield*T}t(P,"batches");async function*l({handle:T,index:o},r){const h=Buffer.alloc(u);let y=Buffer.alloc(0);const{after:g}=r,
c=g===void 0?0:o.findIndex(({key:A})=>(0,L.YD)(A,g)>0),m=c<0?o.length-1:Math.max(0,c-1);for(let A=o[m]?.offset??0;;){const{bytesRead:p}=await T.read(h,0,u,A);if(p===0)return;A+=p;const f=Buffer.concat(
[y,h.subarray(0,p)]),w=f.lastIndexOf(10);if(y=f.subarray(w+1),w<0)continue;const N=[];for(const X of f.toString("utf8",0,w).split(`
`)){const K=X.indexOf("	"),G=JSON.parse(X.slice(0,K));if(r.upto!==void 0&&(0,L.YD)(G,r.upto)>0){yield N;return}R(G,r)&&N.push({key:G,line:X.slice(K+1)})}yield N}}t(l,"linesOf");async function*E(T){let o=[];
for(;;){let r,h;for(const y of T){y.exhausted&&await y.fill();const g=y.peek();g===void 0||h!==void 0&&(0,L.YD)(g.key,h.key)>=0||(r=y,h=g)}if(r===void 0||h===void 0)break;o.push(h),r.advance(),o.length>=
b&&(yield o,o=[])}o.length>0&&(yield o)}t(E,"merged")}),24674:((Y,W,i)=>{i.d(W,{Mr:t(()=>o,"Mr"),OF:t(()=>R,"OF"),Qc:t(()=>l,"Qc"),R$:t(()=>O,"R$"),Tu:t(()=>E,"Tu"),kS:t(()=>P,"kS"),yb:t(()=>b,"yb"),yn:t(
()=>T,"yn")});var I=i(29310),_=i(46848),$=i(20633),L=i(93357),d=i(10831);function O(r,h,y,g=L.Z){const c=(0,I.M)(r,async({operation:A,call:p,signal:f,repeatable:w})=>{let N,X=0;for(;;)try{return await p()}catch(K){
if(A==="deleteMany"&&(0,_.A1)(K,"throttled")&&++X>=u||(N??=new L.I(g,h,y),!w||!await N.again(K,f)))throw K}});async function*m(A,p){const f=new L.I(g,h,y);let w=0;for(;;){let N=0;try{for await(const X of r.
listVersions(A,p))++N<=w||(w++,yield X);return}catch(X){if(!await f.again(X,p))throw X}}}return t(m,"listVersions"),{...c,listVersions:m}}t(O,"retrying");const u=3;function b(r,h,y,g=()=>{}){return(0,I.
M)(r,async({call:c,signal:m})=>{h.rate!==void 0&&await h.turn(m);const A=y.monotonic();try{const p=await c();return h.taken(A),p}catch(p){throw p instanceof _.AD&&p.code==="throttled"?(h.throttled(A,p.
retryAfter),g(A,"throttled")):(0,_.A1)(p,"transient","unreachable")?(h.failed(),g(A,"failed")):p instanceof _.AD&&p.status!==void 0&&h.taken(A),p}})}t(b,"paced");const D=new Set($.L);function R(r,h){const y=t(
async({operation:A,call:p})=>(D.has(A)&&h(),p()),"checkLease"),g=(0,I.M)(r,y),c=t(A=>(0,d.V)(A instanceof Uint8Array?S(A):A,h),"whileHeld"),m=t(A=>"stream"in A?{...A,stream:c(A.stream)}:A,"held");return{
...g,put:t((A,p,f,w)=>g.put(A,m(p),f,w),"put"),upload:t((A,p,f,w)=>g.upload(A,c(p),f,w),"upload"),uploadPart:t((A,p,f,w)=>g.uploadPart(A,p,m(f),w),"uploadPart")}}t(R,"fenced");async function*S(r){for(let h=0;h<
r.length;h+=1024*1024)yield r.subarray(h,h+1024*1024)}t(S,"chunked");function P(r,h){return(0,I.M)(r,async({operation:y,call:g})=>{if(D.has(y))throw new _.AD("denied",`${y}: ${h}`,{operation:y});return g()})}
t(P,"readOnly");function l(r,h,y){const g=t((c,m)=>({...m,...y(c)?{storageClass:h}:{}}),"inClass");return{...(0,I.M)(r,({call:c})=>c()),put:t((c,m,A,p)=>r.put(c,m,g(c,A),p),"put"),copy:t((c,m,A,p)=>r.
copy(c,m,g(m,A),p),"copy"),createUpload:t((c,m,A)=>r.createUpload(c,g(c,m),A),"createUpload")}}t(l,"withStorageClass");function E(r,h){const y=t(c=>(0,d.V)(c,m=>h(m.length)),"counted"),g=t(c=>"stream"in
c?{...c,stream:y(c.stream)}:(h(c.length),c),"body");return{...(0,I.M)(r,({call:c})=>c()),put:t((c,m,A,p)=>r.put(c,g(m),A,p),"put"),upload:t((c,m,A,p)=>m instanceof Uint8Array?(h(m.length),r.upload(c,m,
A,p)):r.upload(c,y(m),A,p),"upload"),uploadPart:t((c,m,A,p)=>r.uploadPart(c,m,g(A),p),"uploadPart")}}t(E,"countBytes");function T(r,h){return(0,I.M)(r,async({call:y,key:g})=>{try{return await y()}catch(c){
throw c instanceof _.AD&&c.retryable&&h(c,g),c}})}t(T,"logFailures");function o(r,h){return(0,I.M)(r,async({operation:y,call:g})=>(h.set(y,(h.get(y)??0)+1),g()))}t(o,"counting")}),14794:((Y,W,i)=>{i.d(
W,{eP:t(()=>d,"eP"),oA:t(()=>D,"oA"),w5:t(()=>O,"w5")});var I=i(37708),_=i(46848),$=i(29310);class L{static{t(this,"AttributeLosses")}accepted=new Set;#t=new Map;add(r,h){const y=this.#t.get(r);y===void 0?
this.#t.set(r,{attribute:r,reason:h,objects:1}):y.objects++}get all(){return[...this.#t.values()]}}function d(o,{all:r}){const h=r.map(({attribute:g})=>g.endsWith(" tags")?"tags":g),y=new Set([...o??[],
...h.filter(g=>g!=="storage class")]);return y.size===0?void 0:[...y].sort()}t(d,"lackingAfter");function O(o,r,h=()=>!1){const y=t((c,m,A)=>r.concern(c,m)?g(c,m,A):A(m),"attempt"),g=t(async(c,m,A)=>{
const p=r.droppedFor(c,m);let f;try{f=await A(p.size===0?m:T(m,p))}catch(w){throw r.refused(w,c,m,p)}return r.succeeded(c,m,p,h(c)),f},"adapt");return{...(0,$.M)(o,({call:c})=>c()),put:t((c,m,A,p)=>y(
c,A,f=>o.put(c,m,f,p)),"put"),copy:t((c,m,A,p)=>y(m,A,f=>o.copy(c,m,f,p)),"copy"),createUpload:t((c,m,A)=>y(c,m,p=>o.createUpload(c,p,A)),"createUpload")}}t(O,"withOptionalAttributes");const u=3,b=new Set;
class D{static{t(this,"AttributeRefusals")}losses=new L;#t=new Map;#e=new Map;#s=new Map;concern(r,h){return this.#t.has(r)||l(h).length>0||E(h).length>0}droppedFor(r,h){const y=this.#t.get(r);if(y===
void 0&&this.#e.size===0)return b;const g=[...this.#e.keys(),...y?.named??[],...y?.guesses[0]??[]],c=new Set(l(h));return new Set(g.filter(m=>c.has(m)))}succeeded(r,h,y,g=!1){const c=this.#t.get(r);for(const m of l(
h)){if(!y.has(m)){this.losses.accepted.add(m);continue}const A=c?.error.message??this.#e.get(m)??"";g||this.losses.add(m,A),c!==void 0&&!this.#e.has(m)&&this.#n(m,c.error)}c!==void 0&&this.#t.delete(r);
for(const{attribute:m,reason:A}of E(h))this.losses.add(m,A)}refused(r,h,y,g){if((0,_.A1)(r)&&(r.adapted||r.retryable||r.garbled))return r;const c=l(y).filter(p=>!g.has(p)),m=this.#t.get(h);if(!(0,_.A1)(
r)||!P(r)||c.length===0&&m===void 0)return this.#t.delete(h),r;const A=R(r,c,m);return A===void 0?(this.#t.delete(h),r):(this.#t.set(h,A),r.asAdapted())}#n(r,h){if(this.losses.accepted.has(r))return;const{
code:y,providerCode:g,message:c}=h,m=(this.#s.get(r)??0)+1;this.#s.set(r,m);const A=y==="unsupported"||g==="InvalidStorageClass",p=y==="denied"||/not (supported|implemented|allowed)|unsupported/i.test(
c);(A||p&&m>=u)&&this.#e.set(r,c)}}function R(o,r,h){const y=new Set(h?.named),g=r.find(A=>S[A].test(`${o.providerCode??""} ${o.message}`));if(g!==void 0)return{named:y.add(g),guesses:[],error:o};if(o.
code==="bad-key")return;if(h!==void 0&&h.guesses.length>0){const A=h.guesses.slice(1);return A.length===0?void 0:{...h,guesses:A}}const c=r.filter(A=>A!=="metadata"),m=[...c.map(A=>[A]),...c.length>1?
[c]:[]];return m.length===0?void 0:{named:y,guesses:m,error:o}}t(R,"nextTrial");const S={tags:/tagging|\btags?(key|value)?s?\b|(invalid|bad)tag/i,"cache headers":/cache-?control|content-?disposition|content-?language|\bexpires\b/i,
"storage class":/storage[- ]?class/i,metadata:/meta-?data|x-amz-meta/i};function P({code:o}){return o==="unsupported"||o==="denied"||o==="protocol"||o==="bad-key"}t(P,"isSuspicious");function l(o){if(o===
void 0)return[];const{storageClass:r}=o,{tags:h,attributes:y={}}=o,{cacheControl:g,contentDisposition:c,contentLanguage:m,expires:A,metadata:p}=y,f=[];return h!==void 0&&f.push("tags"),(g??c??m??A)!==
void 0&&f.push("cache headers"),r!==void 0&&f.push("storage class"),p!==void 0&&f.push("metadata"),f}t(l,"attributesIn");function E(o){return(o!==void 0&&"unread"in o?o.unread:void 0)??[]}t(E,"unreadI\
n");function T(o,r){const h={...o};r.has("tags")&&delete h.tags,r.has("storage class")&&delete h.storageClass;const{attributes:y}=o??{};if(y===void 0)return h;const{cacheControl:g,contentDisposition:c,
contentLanguage:m,expires:A,metadata:p,...f}=y;return h.attributes={...f,...r.has("cache headers")?{}:(0,I.s)({cacheControl:g,contentDisposition:c,contentLanguage:m,expires:A}),...r.has("metadata")?{}:
(0,I.s)({metadata:p})},h}t(T,"without")}),35505:((Y,W,i)=>{i.d(W,{I:t(()=>$,"I")});var I=i(29310),_=i(46848);function $(d,O){const u=(0,I.M)(d,async({call:D,operation:R,repeatable:S})=>{try{return await D()}catch(P){
if(!(0,_.A1)(P,"credentials")||!await L(O,P))throw P;if(S)return await D();const l=`${P.message}; there are new credentials`;throw new _.AD("transient",l,{operation:R,cause:P})}});async function*b(D,R){
let S=0;try{for await(const P of d.listVersions(D,R))S++,yield P;return}catch(P){if(!(0,_.A1)(P,"credentials")||!await L(O,P))throw P}for await(const P of d.listVersions(D,R))--S<0&&(yield P)}return t(
b,"listVersions"),{...u,listVersions:b,credentialsEnd:t(()=>O.ends(),"credentialsEnd")}}t($,"renewing");async function L(d,O){try{return await d.renew()}catch(u){const b=u instanceof Error?u.message:String(
u),D=`${O.message}; and there are no others: ${b}`;throw new _.AD("credentials",D,{operation:O.operation,cause:u})}}t(L,"renewed")}),21321:((Y,W,i)=>{i.d(W,{H:t(()=>E,"H"),N:t(()=>b,"N")});var I=i(20633),
_=i(46848),$=i(29310);const L=["credentials","quota","no-bucket"],d=5e3,O=new Set(I.L),u=new Set(["copy","copyPart"]);function b(T,{clock:o,room:r}){const h=new l(T,o,r),y=t(async(g,c)=>{if(!R(g,c)||!await h.
succeeds(g,c))throw g;return c.repeatable?D(c,g):P(g)},"judge");return(0,$.M)(T,g=>g.call().catch(c=>y(c,g)))}t(b,"withSecondOpinion");async function D({call:T},o){try{return await T()}catch(r){throw(0,_.
A1)(r,o.code)&&P(r),r}}t(D,"again");function R(T,{operation:o,key:r}){return!(0,_.A1)(T,...L)||T.status===void 0||r===void 0&&o!=="deleteMany"?!1:T.code!=="no-bucket"||!u.has(o)}t(R,"isVerdict");const S={
credentials:"with the same key, a plain request is accepted",quota:"a small object is still accepted","no-bucket":"the bucket answers a plain request"};function P(T){const{operation:o,status:r,providerCode:h,
requestId:y,code:g}=T,c=h===void 0||T.message.includes(h)?"":` (${h})`,m=new _.AD("refused",`${T.message}${c}; ${S[g]??""}`,{operation:o,...r===void 0?{}:{status:r},...h===void 0?{}:{providerCode:h},...y===
void 0?{}:{requestId:y},cause:T});throw T.at!==void 0&&m.locate(T.at),m}t(P,"refuse");class l{static{t(this,"PlainRequests")}#t;#e;#s;#n=new Map;#o=new Map;constructor(o,r,h){this.#t=o,this.#e=r,this.#s=
h}async succeeds({code:o},{operation:r,signal:h}){const y=o==="quota"&&O.has(r);if(y&&this.#s===void 0)return!1;const g=y?"write":"read";if(this.#e.monotonic()<(this.#n.get(g)??-1/0))return!0;let c=this.#o.
get(g);c===void 0&&(c=this.#i(y?this.#s:void 0,h).finally(()=>this.#o.delete(g)),this.#o.set(g,c));const m=await c;return m&&this.#n.set(g,this.#e.monotonic()+d),m}async#i(o,r){try{return o===void 0?await this.#t.
checkBucket(r):await E(this.#t,o,r),!0}catch(h){if(!(0,_.A1)(h))throw h;return!1}}}async function E(T,o,r){const{versionId:h}=await T.put(o,Buffer.from(`flashback-backup
`),{},r);try{await T.delete(o,h===void 0?{}:{versionId:h},r)}catch(y){if(!(0,_.A1)(y))throw y}}t(E,"writeSmall")}),93357:((Y,W,i)=>{i.d(W,{I:t(()=>O,"I"),Z:t(()=>_,"Z")});var I=i(46848);const _={attempts:6,
first:200,longest:2e4,patience:10*6e4},$=2e3,L=2,d=12;class O{static{t(this,"Tries")}#t;#e;#s;#n=0;#o=0;#i=0;#r=0;#a=0;#c;constructor(b,D,R){this.#t=b,this.#e=D,this.#s=R}async again(b,D){if(!(b instanceof
I.AD))return!1;if(b.adapted)return++this.#r<=d;if(!b.retryable)return!1;if(b.garbled)return++this.#i<2;const{attempts:R,longest:S,patience:P}=this.#t;if(b.nameInDoubt&&++this.#a>=L)return!1;if(b.code===
"throttled"){const l=this.#e.monotonic();if(this.#c??=l,l-this.#c>=P)return!1;await this.#d(++this.#o,$,D)}else{if(this.#c=void 0,++this.#n>=R)return!1;await this.#d(this.#n,S,D)}return!0}#d(b,D,R){const S=Math.
min(D,this.#t.first*2**(b-1));return this.#e.sleep(this.#s()*S,R)}}}),29310:((Y,W,i)=>{i.d(W,{M:t(()=>I,"M")});function I(_,$){const L=t((d,O,u,b,D=!0)=>$({operation:d,key:O,signal:u,repeatable:D,call:b}),
"one");return{place:_.place,dialect:_.dialect,list:t((d,O)=>L("list",void 0,O,()=>_.list(d,O)),"list"),head:t((d,O,u)=>L("head",d,u,()=>_.head(d,O,u)),"head"),get:t((d,O,u)=>L("get",d,u,()=>_.get(d,O,
u)),"get"),put:t((d,O,u,b)=>L("put",d,b,()=>_.put(d,O,u,b),!("stream"in O)),"put"),upload:t((d,O,u,b)=>L("upload",d,b,()=>_.upload(d,O,u,b),O instanceof Uint8Array),"upload"),copy:t((d,O,u,b)=>L("copy",
O,b,()=>_.copy(d,O,u,b)),"copy"),delete:t((d,O,u)=>L("delete",d,u,()=>_.delete(d,O,u)),"delete"),deleteMany:t((d,O)=>L("deleteMany",void 0,O,()=>_.deleteMany(d,O)),"deleteMany"),tags:t((d,O,u)=>L("tag\
s",d,u,()=>_.tags(d,O,u)),"tags"),thaw:t((d,O,u)=>L("thaw",d,u,()=>_.thaw(d,O,u)),"thaw"),retain:t((d,O,u,b)=>L("retain",d,b,()=>_.retain(d,O,u,b)),"retain"),retention:t((d,O,u)=>L("retention",d,u,()=>_.
retention(d,O,u)),"retention"),createUpload:t((d,O,u)=>L("createUpload",d,u,()=>_.createUpload(d,O,u)),"createUpload"),uploadPart:t((d,O,u,b)=>L("uploadPart",d.key,b,()=>_.uploadPart(d,O,u,b),!("strea\
m"in u)),"uploadPart"),copyPart:t((d,O,u,b,D)=>L("copyPart",d.key,D,()=>_.copyPart(d,O,u,b,D)),"copyPart"),completeUpload:t((d,O,u,b)=>L("completeUpload",d.key,b,()=>_.completeUpload(d,O,u,b)),"comple\
teUpload"),abortUpload:t((d,O)=>L("abortUpload",d.key,O,()=>_.abortUpload(d,O)),"abortUpload"),listParts:t((d,O)=>L("listParts",d.key,O,()=>_.listParts(d,O)),"listParts"),listUploads:t((d,O)=>L("listU\
ploads",void 0,O,()=>_.listUploads(d,O)),"listUploads"),checkBucket:t(d=>L("checkBucket",void 0,d,()=>_.checkBucket(d)),"checkBucket"),versioning:t(d=>L("versioning",void 0,d,()=>_.versioning(d)),"ver\
sioning"),objectLock:t(d=>L("objectLock",void 0,d,()=>_.objectLock(d)),"objectLock"),listVersions:t((d,O)=>_.listVersions(d,O),"listVersions"),..._.listingTraits===void 0?{}:{listingTraits:_.listingTraits.
bind(_)},..._.grantRead===void 0?{}:{grantRead:_.grantRead.bind(_)},namesVersions:t(()=>_.namesVersions?.()!==!1,"namesVersions"),clockOffset:t(()=>_.clockOffset(),"clockOffset"),credentialsEnd:t(()=>_.
credentialsEnd?.(),"credentialsEnd"),close:t(()=>_.close(),"close")}}t(I,"wrapStore")}),67135:((Y,W,i)=>{i.d(W,{n:t(()=>b,"n"),o:t(()=>u,"o")});var I=i(37708),_=i(28575),$=i(46848);const L=4,d=3e4,O=64*
1024;async function u(R,S,P,l,E=_.m){for(let T=1;;T++)try{const o=await R.get(S,{},l),{size:r,etag:h}=o.head;if(typeof P=="number"?r>P:!P(r))return o.destroy(),"too-large";const y=new D(r,E);for await(const g of o.
stream)y.take(g);return{bytes:y.bytes,etag:h}}catch(o){if((0,$.A1)(o,"not-found"))return;if(!(0,$.A1)(o,"transient")||T>=L)throw o}}t(u,"readWhole");async function b(R,S,{first:P,length:l,etag:E},T,o=_.
m){const r={range:{first:P,last:P+l-1},...(0,I.s)({ifMatch:E})};for(let h=1;;h++)try{const y=await R.get(S,r,T),{head:g}=y,c=new D(Math.min(l,Math.max(0,g.size-P)),o);for await(const m of y.stream)c.take(
m);return{bytes:c.bytes,etag:g.etag,size:g.size}}catch(y){if((0,$.A1)(y,"not-found"))return;if(!(0,$.A1)(y,"transient")||h>=L)throw y}}t(b,"readPiece");class D{static{t(this,"WholeBody")}#t;#e;#s;#n=0;constructor(S,P){
this.#t=Buffer.allocUnsafeSlow(S),this.#e=P,this.#s=P.monotonic()+d+S/O*1e3}get bytes(){return this.#t.subarray(0,this.#n)}take(S){const P="GetObject";if(this.#n+S.length>this.#t.length){const l=`${P}\
: more bytes came than the ${this.#t.length} that were announced`;throw new $.AD("protocol",l,{operation:P})}if(this.#e.monotonic()>this.#s)throw new $.AD("transient",`${P}: the body came too slowly`,
{operation:P});this.#t.set(S,this.#n),this.#n+=S.length}}}),19634:((Y,W,i)=>{i.d(W,{C:t(()=>Fe,"C")});var I=i(21713);function _(s,e,n,{grantsReads:a=!1}={}){let M,v;const C=t(B=>M!==void 0?B(M):(v??=n().
then(j=>M=j),v.then(B)),"use");return{place:s,dialect:e,list:t((...B)=>C(j=>j.list(...B)),"list"),listingTraits:t((...B)=>C(async j=>await j.listingTraits?.(...B)??{order:j.dialect.listing,startsAnywhere:!0}),
"listingTraits"),head:t((...B)=>C(j=>j.head(...B)),"head"),get:t((...B)=>C(j=>j.get(...B)),"get"),put:t((...B)=>C(j=>j.put(...B)),"put"),upload:t((...B)=>C(j=>j.upload(...B)),"upload"),copy:t((...B)=>C(
j=>j.copy(...B)),"copy"),...a?{grantRead:t((...B)=>C(j=>{if(j.grantRead===void 0)throw new TypeError("the store gives no rights to read its objects");return j.grantRead(...B)}),"grantRead")}:{},delete:t(
(...B)=>C(j=>j.delete(...B)),"delete"),deleteMany:t((...B)=>C(j=>j.deleteMany(...B)),"deleteMany"),tags:t((...B)=>C(j=>j.tags(...B)),"tags"),thaw:t((...B)=>C(j=>j.thaw(...B)),"thaw"),createUpload:t((...B)=>C(
j=>j.createUpload(...B)),"createUpload"),uploadPart:t((...B)=>C(j=>j.uploadPart(...B)),"uploadPart"),copyPart:t((...B)=>C(j=>j.copyPart(...B)),"copyPart"),completeUpload:t((...B)=>C(j=>j.completeUpload(
...B)),"completeUpload"),abortUpload:t((...B)=>C(j=>j.abortUpload(...B)),"abortUpload"),listParts:t((...B)=>C(j=>j.listParts(...B)),"listParts"),listUploads:t((...B)=>C(j=>j.listUploads(...B)),"listUp\
loads"),checkBucket:t((...B)=>C(j=>j.checkBucket(...B)),"checkBucket"),versioning:t((...B)=>C(j=>j.versioning(...B)),"versioning"),retain:t((...B)=>C(j=>j.retain(...B)),"retain"),retention:t((...B)=>C(
j=>j.retention(...B)),"retention"),objectLock:t((...B)=>C(j=>j.objectLock(...B)),"objectLock"),async*listVersions(...B){yield*(await C(F=>Promise.resolve(F))).listVersions(...B)},namesVersions:t(()=>M?.
namesVersions?.()!==!1,"namesVersions"),clockOffset:t(()=>M?.clockOffset()??0,"clockOffset"),credentialsEnd:t(()=>M?.credentialsEnd?.(),"credentialsEnd"),close:t(async()=>{v!==void 0&&await(await v).close()},
"close")}}t(_,"lazyStore");var $=i(82635);function L(s,e,n){const{endpoint:a,account:M,bucket:v}=s,C=(0,$.c)(a,M,v),H={api:"blob",endpoint:C.origin,account:M,bucket:v},B=t(async()=>(await i.e(3293).then(
i.bind(i,13293))).loadedBlob(s,C,e,n),"load");return _(H,I.z,B,{grantsReads:!0})}t(L,"openBlob");var d=i(28957),O=i(37708);function u(s,e,n){const{endpoint:a,bucket:M,prefix:v,userProject:C}=s,{origin:H,
pathname:B}=new URL(a),j={api:"gcs",endpoint:H+B.replace(/\/+$/,""),bucket:M},{credentials:F}=s,rt=t(async()=>{const{GcsStore:at,tokensOf:q,renewing:_t,signedUrls:pt}=await i.e(4338).then(i.bind(i,44338)),
dt=q(s,e,n),Dt=new at({endpoint:a,bucket:M,prefix:v,tokens:dt,clock:n,...(0,O.s)({ca:e,userProject:C})}),Wt={endpoint:a,bucket:M,clock:n,...(0,O.s)({userProject:C})};return F!==void 0&&(Dt.grantRead=pt(
Wt,F,()=>Dt.clockOffset())),dt===void 0?Dt:_t(Dt,dt)},"load");return _(j,d.F,rt,{grantsReads:F!==void 0})}t(u,"openGcs");var b=i(40881),D=i(77598),R=i(76586);function S(s){const e=(0,D.createHash)("md\
5");for(const{etag:n}of s){const a=(0,R.iF)({etag:n});if(a===void 0)return;e.update(a,"hex")}return`${e.digest("hex")}-${s.length}`}t(S,"multipartEtag");const P={...b.N.s3,api:"s3",abilities:new Set([
"parts","abort","copyParts","copy","deleteMany","versions","tags","thaw","lock"]),listing:"utf-8",noTag:"0123456789abcdef0123456789abcdef",bodyHash:"sha256",metadataPrefix:"x-amz-meta-",known:t(s=>(0,O.
s)({etag:S(s)}),"known")};var l=i(19154),E=i(76596),T=i(35505),o=i(64071);const r="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",h="UNSIGNED-PAYLOAD";class y{static{t(this,"Signer")}#t;#e=new Map;#s=new Map;constructor(e){
this.#t=e}sign(e,n,a){const M=A(a),v=M.slice(0,8),{headers:C}=e;C["x-amz-content-sha256"]=e.payloadHash,C["x-amz-date"]=M,n.sessionToken!==void 0&&(C["x-amz-security-token"]=n.sessionToken);const{names:H,
signed:B}=this.#n(C);let j="";for(const _t of H)j+=`${_t}:${f(C[_t]??"")}
`;const F=`${e.method}
${e.path}
${e.query}
${j}
${B}
${e.payloadHash}`,rt=`${v}/${this.#t}/s3/aws4_request`,at=`AWS4-HMAC-SHA256
${M}
${rt}
${(0,D.hash)("sha256",p(F),"hex")}`,q=(0,D.createHmac)("sha256",this.#o(v,n)).update(at).digest("hex");return C.authorization=`AWS4-HMAC-SHA256 Credential=${n.accessKeyId}/${rt},SignedHeaders=${B},Sig\
nature=${q}`,C}presign({host:e,path:n,query:a},M,{accessKeyId:v,secretAccessKey:C,sessionToken:H},B){const j=A(B),F=j.slice(0,8),rt=`${F}/${this.#t}/s3/aws4_request`,at=(0,o.XX)({...a,"X-Amz-Algorithm":"\
AWS4-HMAC-SHA256","X-Amz-Credential":`${v}/${rt}`,"X-Amz-Date":j,"X-Amz-Expires":M,"X-Amz-Security-Token":H,"X-Amz-SignedHeaders":"host"}),q=`GET
${n}
${at}
host:${e}

host
${h}`,_t=`AWS4-HMAC-SHA256
${j}
${rt}
${(0,D.hash)("sha256",q,"hex")}`,pt=this.#o(F,{accessKeyId:v,secretAccessKey:C});return`${at}&X-Amz-Signature=${(0,D.createHmac)("sha256",pt).update(_t).digest("hex")}`}#n(e){let n="";for(const M in e)
n+=`${M};`;let a=this.#s.get(n);if(a===void 0){const M=Object.keys(e).sort();a={names:M,signed:M.join(";")},this.#s.size>=g&&this.#s.clear(),this.#s.set(n,a)}return a}#o(e,n){const a=`${e}
${n.accessKeyId}
${n.secretAccessKey}`;let M=this.#e.get(a);if(M===void 0){const v=t((C,H)=>(0,D.createHmac)("sha256",C).update(H).digest(),"hmac");M=(0,D.createSecretKey)(v(v(v(v("AWS4"+n.secretAccessKey,e),this.#t),
"s3"),"aws4_request")),this.#e.size>4&&this.#e.clear(),this.#e.set(a,M)}return M}}const g=100;let c=-1,m="";function A(s){const e=Math.floor(s/1e3);return e!==c&&(c=e,m=new Date(e*1e3).toISOString().replace(
/[-:]|\.\d{3}/g,"")),m}t(A,"amzDate");function p(s){return/^[\u0000-\u007f]*$/.test(s)?s:Buffer.from(s,"latin1")}t(p,"bytesOf");function f(s){return s.includes("  ")?s.trim().replace(/ {2,}/g," "):s.trim()}
t(f,"trimmed");const w=1800;function N({endpoint:s,bucket:e,region:n,pathStyle:a,credentials:M,clock:v,requestPayer:C},H){const B=new y(n),j=new URL(s),F=j.pathname.replace(/\/+$/,"");a||(j.host=`${e}\
.${j.host}`);const rt=a?`${F}/${e}`:F;return async(at,q,_t)=>{const pt=await M.get();_t?.throwIfAborted();const dt=`${rt}/${(0,o.g2)(at)}`,Dt={...q===void 0?{}:{versionId:q},...C===!0?{"x-amz-request-\
payer":"requester"}:{}},Wt=B.presign({host:j.host,path:dt,query:Dt},w,pt,v.now()+H());return{url:`${j.origin}${dt}?${Wt}`}}}t(N,"signedUrls");var X=i(60107),K=i(46848),G=i(28418),Q=i(80921),tt=i(33447);
async function U(s,e,{etag:n},a,M){if(a===void 0){const{objects:v}=await s.list({prefix:e,maxKeys:1},M);return v.find(C=>C.key===e&&C.etag===n)?.size}for await(const v of s.listVersions(e,M)){if(v.key!==
e)return;if(v.versionId===a)return v.etag===n?v.size:void 0}}t(U,"listedSize");var k=i(78133),x=i(12053),z=i(41414),J=i(11876),V=i(16350);function et(s){const{end:e,...n}=Z(s,ft(s));return{...n,next:ut(
e)}}t(et,"parseListPage");function ft(s){return{key:st(s)?ce:de,lenient:!1}}t(ft,"xml_strictReading");function ut({truncated:s,token:e}){if(!s||e!==void 0)return s?e:void 0;throw new StoreError("proto\
col","the listing is truncated but names no next page",{operation:"ListObjectsV2"})}t(ut,"xml_nextOf");function Z(s,e){const n="ListObjectsV2";if(!s.includes("<ListBucketResult"))throw new K.AD("proto\
col","the listing is not a ListBucketResult",{operation:n});if(!s.trimEnd().endsWith("</ListBucketResult>"))throw new K.AD("transient","the listing is cut off",{operation:n});const a=it(s,e),M=[];for(const B of(0,V.
Bv)(s,"CommonPrefixes"))M.push(Lt(e.key((0,V.ND)(B,"Prefix")??"")));const v=nt(s),C=v("NextContinuationToken"),H=v("NextMarker");return{objects:a,prefixes:M,end:{truncated:v("IsTruncated")==="true",token:C===
""?void 0:C,marker:H===""?void 0:H}}}t(Z,"readListing");function nt(s){const e=s.lastIndexOf(Mt),n=e<0?s:s.slice(e),a=s.slice(0,Math.max(0,s.indexOf(gt)));return M=>(0,V.ND)(n,M)??(0,V.ND)(a,M)}t(nt,"\
aroundObjects");function ct(s){const e=nt(s);return(e("Marker")!==void 0||/<Marker\s*\/>/.test(s.slice(0,4096)))&&e("KeyCount")===void 0}t(ct,"isFirstVersion");function st(s){return nt(s)("EncodingTyp\
e")==="url"}t(st,"isUrlEncoded");function it(s,e){const n=[];for(let a=s.indexOf(gt);a>=0;a=s.indexOf(gt,a))a=oe(s,a+gt.length,e,n);return n}t(it,"readObjects");function Et(s,{key:e}){const n=(0,V.ND)(
s,"Key");if(n!==void 0)return Lt(e(n));throw new K.AD("protocol","the listing has an entry without a key",{operation:"ListObjectsV2"})}t(Et,"keyOf");function yt(s){const e=s.indexOf("<Error");if(e<0)return;
const n=s.slice(e);return{code:(0,V.ND)(n,"Code"),message:(0,V.ND)(n,"Message"),requestId:(0,V.ND)(n,"RequestId"),region:(0,V.ND)(n,"Region")}}t(yt,"parseError");function St(s){const e=(0,V.ND)(s,"ETa\
g");return e===void 0?void 0:(0,V._n)(e)}t(St,"parseCopyEtag");function ot(s){if(!s.includes("<InitiateMultipartUploadResult"))return;const e=(0,V.ND)(s,"UploadId");return e===""?void 0:e}t(ot,"parseU\
ploadId");function ht(s){const e=/<(VersioningConfiguration|GetBucketVersioningResponse)[\s/>]/.exec(s)?.[1];if(e===void 0)throw new K.AD("protocol","the answer is not a VersioningConfiguration",{operation:"\
GetBucketVersioning"});if(!lt(s,e))throw new K.AD("transient","the answer is cut off",{operation:"GetBucketVersioning"});const n=(0,V.ND)(s,"Status");return n==="Enabled"?"enabled":n==="Suspended"?"su\
spended":"off"}t(ht,"parseVersioning");function lt(s,e){const n=s.trimEnd();if(n.endsWith(`</${e}>`))return!0;const a=n.slice(Math.max(0,n.lastIndexOf(`<${e}`)));return a.startsWith(`<${e}`)&&a.indexOf(
">")===a.length-1&&a.endsWith("/>")}t(lt,"isWhole");function mt(s){const e="GetObjectTagging";if(!/<Tagging[\s/>]/.test(s))throw new K.AD("protocol","the answer is not a Tagging",{operation:e});if(!lt(
s,"Tagging"))throw new K.AD("transient","the answer is cut off",{operation:e});return Object.fromEntries([...(0,V.Bv)(s,"Tag")].map(n=>[(0,V.ND)(n,"Key")??"",(0,V.ND)(n,"Value")??""]))}t(mt,"parseTags");
function wt(s){return[...(0,V.Bv)(s,"Error")].map(e=>{const n=(0,V.ND)(e,"VersionId");return{key:(0,V.ND)(e,"Key")??"",...(0,O.s)({versionId:n}),code:(0,V.ND)(e,"Code")??"Unknown",message:(0,V.ND)(e,"\
Message")??""}})}t(wt,"parseDeleteFailures");const gt="<Contents>",Mt="</Contents>";function oe(s,e,n,a){let M,v,C=NaN,H=NaN,B;for(;;){const q=s.indexOf("<",e),_t=s.indexOf(">",q);if(q<0||_t<0)throw(0,V.
qG)("Contents");if(s.charCodeAt(q+1)===zt){if(!s.startsWith(Mt,q))throw(0,V.qG)("Contents");e=_t+1;break}const pt=_t+1,dt=s.indexOf("<",pt);if(dt<0)throw(0,V.qG)("Contents");s.startsWith("Key>",q+1)?(M??=
Ot(s,pt,dt),e=Pt(s,dt,"</Key>")):s.startsWith("LastModified>",q+1)?(H=dt-pt===J.dS?(0,J.Wi)(s,pt):(0,J.pe)(Ot(s,pt,dt)),e=Pt(s,dt,"</LastModified>")):s.startsWith("ETag>",q+1)?(v??=re(s,pt,dt),e=Pt(s,
dt,"</ETag>")):s.startsWith("Size>",q+1)?(C=ae(Ot(s,pt,dt)),e=Pt(s,dt,"</Size>")):s.startsWith("StorageClass>",q+1)?(B=Ot(s,pt,dt),e=Pt(s,dt,"</StorageClass>")):e=ie(s,q,_t)}if(M===void 0)throw vt("th\
e listing has an entry without a key, size, date or ETag");const j=n.key(M),F=Lt(j);if(!F.isWellFormed())throw vt(`the listing has a key that is not UTF-8: ${(0,x.T)(M)}`);const rt=Number.isSafeInteger(
C)&&C>=0,at=v!==void 0&&(v!==""||!n.lenient);if(!rt||v===void 0||!at||Number.isNaN(H)){const q=[];if(rt||q.push("Size"),at||q.push("ETag"),Number.isNaN(H)&&q.push("LastModified"),!n.lenient)throw vt(`\
the listing has an entry without a key, size, date or ETag: ${(0,x.T)(F)} lacks ${q.join(" and ")}`);return a.push({key:F,size:rt?C:0,etag:v??"",modified:Number.isNaN(H)?0:H,...(0,O.s)({storageClass:B}),
doubt:typeof j=="string"?{about:"fields",lacks:q}:j.doubt}),e}return typeof j!="string"?(a.push({key:F,size:C,etag:v,modified:H,...(0,O.s)({storageClass:B}),doubt:j.doubt}),e):(a.push(B===void 0||B===
"STANDARD"?{key:F,size:C,etag:v,modified:H}:{key:F,size:C,etag:v,modified:H,storageClass:B}),e)}t(oe,"readObject");const zt=47;function Lt(s){return typeof s=="string"?s:s.key}t(Lt,"bareKey");function vt(s){
return new K.AD("protocol",s,{operation:"ListObjectsV2"})}t(vt,"lacking");function Pt(s,e,n){if(!s.startsWith(n,e))throw(0,V.qG)(n.slice(2,-1));return e+n.length}t(Pt,"behindText");function ie(s,e,n){
if(s.charCodeAt(n-1)===zt)return n+1;const a=s.slice(e+1,n).split(/\s/,1)[0]??"",M=`</${a}>`,v=s.indexOf(M,n);if(v<0)throw(0,V.qG)(a);return v+M.length}t(ie,"behindUnknown");function Ot(s,e,n){const a=s.
slice(e,n);return a.includes("&")?(0,V.Uk)(a):a}t(Ot,"textOf");const At="&quot;";function re(s,e,n){return s.startsWith(At,e)&&s.startsWith(At,n-At.length)&&n-e>At.length?Ot(s,e+At.length,n-At.length):
(0,V._n)(Ot(s,e,n))}t(re,"etagOf");function ae(s){return s===""?NaN:Number(s)}t(ae,"sizeOf");function ce(s){if(!s.includes("%")&&!s.includes("+"))return s;try{return decodeURIComponent(s.replaceAll("+",
" "))}catch(e){throw new StoreError("protocol",`the listing has a key that is not UTF-8: ${quoted(s)}`,{operation:"ListObjectsV2",cause:e})}}t(ce,"decodeUrl");function de(s){return s}t(de,"identity");
const ue=3;class fe{static{t(this,"KeyReader")}#t;#e=z.aU;#s=Promise.resolve();constructor(e){this.#t=e}async readingOf(e,n,a){if(!e.includes("%")&&!e.includes("+"))return Rt;const M=e.toString("utf8");
if(!st(M))return Rt;const v=it(M,Rt).filter(({key:j})=>j.includes("+")||j.includes("%"));if(v.length>0&&this.#e.length>1){const j=this.#s.then(()=>this.#n(M,v,n,a));this.#s=j.catch(()=>{}),await j}const C=this.#e,
H=v.every(({key:j})=>(0,z.RO)(j,C,n).length===1),B=C.includes("encoded");return{key:t(j=>he(j,C,n),"key"),lenient:!0,settled:H,...B||C[0]===void 0?{}:{spelling:C[0]}}}async#n(e,n,a,M){const v=it(e,Rt).
map(({key:j})=>j),C=(0,z.F)(v,this.#e,a);if(C.length===0)return;this.#e=C;const H=new Set;let B;for(;this.#e.length>1&&H.size<ue;){const j=this.#o(n,H,a);if(j===void 0)break;H.add(j.key);const F=(0,z.
RO)(j.key,this.#e,a);try{const rt=await Promise.all(F.map(async q=>[q,await this.#i(q,M)])),at=(0,z.zI)(j,rt);at!==void 0&&(this.#e=this.#e.filter(q=>(0,z.y3)(j.key,q)===at))}catch(rt){B=rt}}if(B!==void 0&&
this.#o(n,new Set,a)!==void 0)throw B}#o(e,n,a){let M,v=1;for(const C of e){const{length:H}=(0,z.RO)(C.key,this.#e,a);H<=v||n.has(C.key)||(M=C,v=H)}return M}async#i(e,n){try{return await this.#t(e,n)}catch(a){
if((0,K.A1)(a,"not-found"))return"absent";if(!(0,K.A1)(a)||a.retryable)throw a;return"unknown"}}}const Rt={key:t(s=>s,"key"),lenient:!0,settled:!0};function he(s,e,n){if(!s.includes("%")&&!s.includes(
"+"))return s;const a=(0,z.RO)(s,e,n),[M]=a;return M!==void 0&&a.length===1?M:{key:M??s,doubt:{about:"spelling",listed:s,spellings:a}}}t(he,"readKey");var le=i(4573),pe=i(26653);const Ut="<Contents>",
bt="</Contents>";function Je(s){const{end:e,...n}=Object.getOwnPropertyDescriptors(Kt(s,strictReading));return Object.defineProperties({next:nextOf(e.value)},n)}t(Je,"readRawPage");function Kt(s,e,n){
const a=s.indexOf(Ut),M=s.lastIndexOf(bt);if(a<0||M<a||!(0,le.isAscii)(s)){const F=s.toString("utf8");return Z(F,e(F))}const v=s.toString("latin1",0,a)+s.toString("latin1",M+bt.length),C=e(v),{prefixes:H,
end:B}=Z(v,C),j=new kt(s.toString("latin1",a,M+bt.length),C,n);return{get objects(){return j.objects()},prefixes:H,end:B,raw:j}}t(Kt,"readRaw");class kt{static{t(this,"RawXml")}text;spelling;#t;constructor(e,n,a){
this.text=e,this.#t=n,a!==void 0&&(this.spelling=a)}get last(){return this.#e(this.text.lastIndexOf(Ut))}objects(){return it(this.text,this.#t)}endOf(e){const{text:n}=this,a=t(v=>this.#e(v),"keyAt"),M=t(
v=>n.indexOf(bt,v)+bt.length,"endAt");return(0,pe.w)({text:n,start:Ut,keyAt:a,endAt:M},e)}slice(e,n){return new kt(this.text.slice(e,n),this.#t,this.spelling)}#e(e){const n=this.text.indexOf(bt,e);return Et(
this.text.slice(e,n),this.#t)}}const Nt="\0after:";class _e{static{t(this,"ListObjects")}#t;#e;#s;#n=!1;constructor(e,n,a){this.#t=e,this.#e=n,this.#s=new fe(a)}async page(e,n){const a=await this.#o(e,
n),M=e.prefix??"",v=await this.#s.readingOf(a.body,M,n),C=ge(a,e.raw===!0&&v.settled,v),{end:H,...B}=Object.getOwnPropertyDescriptors(C);return Object.defineProperties({next:this.#a(C,H.value,v)},B)}async check(e){
const{text:n}=await this.#o({maxKeys:1},e,{"encoding-type":void 0});return{operation:this.#n?"ListObjects":"ListObjectsV2",text:n}}async#o(e,n,a={}){const M=e.continuation!==void 0&&!xt(e.continuation);
if(this.#n&&!M)return this.#r("ListObjects",{...Gt(e),...a},n);const v={...ye(e),...a};let C;try{C=await this.#r("ListObjectsV2",v,n)}catch(H){if(M||!me(H))throw H;const B=await this.#i({...Gt(e),...a},
H,n);return this.#n=!0,B}if(!C.body.includes("<Marker")||!ct(C.text))return C;if(this.#n=!0,M){const H=`the listing of ${this.#t.bucket} went on as another kind of listing, which does not know its tok\
en`;throw new K.AD("transient",H,{operation:"list"})}return v["start-after"]===void 0?C:this.#o(e,n,a)}async#i(e,n,a){try{return await this.#r("ListObjects",e,a)}catch(M){throw(0,K.A1)(M)&&!M.retryable?
n:M}}#r(e,n,a){return this.#t.send({operation:e,method:"GET",query:n,headers:this.#e},a)}#a(e,{truncated:n,token:a,marker:M},v){if(!n)return;if(!this.#n&&a!==void 0)return a;const C=M===void 0?we(e):v.
key(M);if(typeof C=="string")return Nt+C;const{bucket:H}=this.#t;throw new K.AD("protocol",C===void 0?`the listing of ${H} is truncated but names no next page`:`the listing of ${H} ends a page with ${(0,x.
T)(C.key)}, whose spelling is in doubt, and has no token to go on with; rename that object, or list through another endpoint`,{operation:"list"})}}function ge(s,e,n){return e?Kt(s.body,()=>n,n.spelling):
Z(s.text,n)}t(ge,"read");function we(s){const e=s.raw===void 0?s.objects.at(-1):void 0,n=s.raw?.last??e?.key,a=s.prefixes.at(-1);return n===void 0||a!==void 0&&(0,k.YD)(a,n)>0?a:e?.doubt?.about==="spe\
lling"?e:n}t(we,"lastOf");function xt(s){return s?.startsWith(Nt)===!0}t(xt,"isOurs");function Ht({prefix:s,delimiter:e,maxKeys:n}){return{"encoding-type":"url",prefix:s===""?void 0:s,delimiter:e,"max\
-keys":n}}t(Ht,"commonQuery");function Xt({continuation:s,after:e}){return s===void 0?e:xt(s)?s.slice(Nt.length):void 0}t(Xt,"afterOf");function ye(s){const{continuation:e}=s;return{"list-type":2,...Ht(
s),"continuation-token":xt(e)?void 0:e,"start-after":Xt(s)}}t(ye,"secondQuery");function Gt(s){return{...Ht(s),marker:Xt(s)}}t(Gt,"firstQuery");function me(s){return(0,K.A1)(s,"unsupported")?!0:(0,K.A1)(
s,"protocol")&&s.status===400}t(me,"mayLackV2");var It=i(36600),Ee=i(94511),Vt=i(18640),Ft=i(74058),Tt=i(82640),Oe=i(20125);const Yt=/^(?:(?<bucket>.+)\.)?(?<service>s3(?:-fips)?(?:\.dualstack)?)(?:[.-](?<region>[a-z0-9-]+))?\.amazonaws\.com(?<china>\.cn)?$/,
Ae=/^[a-z]{2}(-[a-z]+)+-\d$/;function be({origin:s,region:e},n,{status:a,location:M,region:v}){const C=new URL(s),H=Yt.exec(C.hostname)?.groups;if(H===void 0||(H.bucket??n)!==n||a!==301&&a!==307&&a!==
308&&a!==400)return;const B=M===void 0?void 0:Te(M,C.protocol),j=B===void 0?void 0:Yt.exec(B)?.groups;if(B!==void 0&&(j===void 0||(j.bucket??n)!==n)||j!==void 0&&j.china!==H.china)return;const F=v??j?.
region??e;if(!Ae.test(F))return;const at=`${H.bucket===void 0?"":`${n}.`}${H.service??"s3"}.${F}.amazonaws.com${H.china??""}`,q=`${C.protocol}//${at}${C.port===""?"":`:${C.port}`}`;return q===s&&F===e?
void 0:{origin:q,region:F}}t(be,"followedTo");function Te(s,e){if(!URL.canParse(s))return"";const n=new URL(s);return n.protocol===e?n.hostname:""}t(Te,"hostOf");var De=i(25346),Me=i(85434),Jt=i(44493);
const Pe=32*1024*1024;class Ie{static{t(this,"Wire")}#t;#e;#s;#n=[];#o=!1;#i;#r;#a;#c=new De.F;#d;#u;constructor(e){this.#t=e,this.#r=new y(e.region);const n=new URL(e.endpoint),a=n.pathname.replace(/\/+$/,
"");e.pathStyle||(n.host=`${e.bucket}.${n.host}`),this.#a=e.pathStyle?`${a}/${e.bucket}`:a,this.#e={origin:n.origin,region:e.region},this.#u=e.connections??320,this.#i=new Ee.j(this.#u),this.#d=e.timeouts??
Jt.f,this.#s=this.#f()}#f(){const{connect:e,body:n}=this.#d,a=this.#u;return(0,Vt.m6)(this.#e.origin,{ca:this.#t.ca,connections:a,connectTimeout:e,bodyTimeout:n})}get bucket(){return this.#t.bucket}get clockOffset(){
return this.#c.offset}async send(e,n){const{operation:a}=e,M=this.#i.acquire(1,n);M!==void 0&&await M;const{clock:v}=this.#t,{most:C}=e,H=C===void 0?Bt:F=>Bt(F,C);let B,j;try{const F=await this.#l(e,n);
j=v.monotonic(),B=await(0,Tt.cv)(this.#s,F,(0,Tt.rq)(v,F,H),n)}catch(F){throw F instanceof Tt.yY?new K.AD("transient",`${a}: ${F.message}`,{operation:a,cause:F}):F instanceof Tt.VL?new K.AD("protocol",
`${a}: ${F.message}`,{operation:a,cause:F}):await this.#h(a,F,n)}finally{this.#i.release()}if(this.#c.learn(B.headers.date,v.now(),v.monotonic()-j),this.#o=!0,(0,It.oJ)(B.status))return B;throw this.#_(
e,B)}async open(e,n){const{operation:a}=e,M=this.#i.acquire(1,n);M!==void 0&&await M;const{clock:v}=this.#t;let C;try{C=await this.#l(e,n)}catch(B){throw this.#i.release(),(0,Ft.$)(a,B,n)}const H=v.monotonic();
try{const B=await(0,Oe.R)(this.#s,C,n,()=>this.#i.release()),{status:j,headers:F,body:rt}=B;if(this.#c.learn(F.date,v.now(),v.monotonic()-H),this.#o=!0,(0,It.oJ)(j))return B;throw this.#_(e,new Tt.Fn(
j,F,await(0,It.t4)(rt,(0,Tt.rq)(v,C,Bt))))}catch(B){throw await this.#h(a,B,n)}}async close(){await Promise.all([this.#s,...this.#n].map(e=>e.destroy()))}async#h(e,n,a){const M=(0,Ft.$)(e,n,a),{origin:v}=this.#e;
if(!((0,K.A1)(M,"transient")&&M.status===void 0&&!this.#o)||!v.startsWith("http:")||(0,Vt.iJ)(v)!==void 0||!await(0,Me.p)(v))return M;const H=`${e}: the port expects TLS, and plain http was sent: use \
https://`;return new K.AD("wrong-endpoint",H,{operation:e,cause:n})}#_(e,n){const a=Re(e,n);if(a.code!=="wrong-region")return a;const{status:M,headers:v}=n,C={status:M,location:v.location,region:a.region},
H=be(this.#e,this.#t.bucket,C);if(H===void 0)return a;H.origin!==this.#e.origin&&(this.#n.push(this.#s),this.#e=H,this.#s=this.#f()),this.#e=H,this.#r=new y(H.region);const{operation:B}=e,j=`${a.message}\
; going on at ${H.origin}`;return new K.AD("transient",j,{operation:B,status:M,cause:a})}async#l(e,n){const{method:a}=e,M=await this.#t.credentials.get();n?.throwIfAborted();const v=this.#a+(e.key===void 0?
this.#a===""?"/":"":"/"+(0,o.g2)(e.key)),C=e.query===void 0?"":(0,o.XX)(e.query),{body:H,length:B,payloadHash:j}=Se(e.body),F=this.#r.sign({method:a,path:v,query:C,headers:{...e.headers,host:this.#e.origin.
slice(this.#e.origin.indexOf("//")+2)},payloadHash:j},M,this.#t.clock.now()+this.#c.offset);return(a==="PUT"||a==="POST")&&(F["content-length"]=String(B)),e.acceptEncoding!==void 0&&(F["accept-encodin\
g"]=e.acceptEncoding),{origin:this.#e.origin,method:a,path:C===""?v:`${v}?${C}`,headers:F,body:H??null,headersTimeout:e.timeout??this.#d.answer}}}function Se(s){return s===void 0?{body:void 0,length:0,
payloadHash:r}:s instanceof Uint8Array?{body:s,length:s.length,payloadHash:(0,D.hash)("sha256",s,"hex")}:"bytes"in s?{body:s.bytes,length:s.length,payloadHash:s.sha256}:{body:s.stream,length:s.length,
payloadHash:h}}t(Se,"payloadOf");function Re({operation:s,key:e},{status:n,headers:a,text:M}){return(0,Q.Mz)(s,n,yt(M),{key:e,retryAfter:Ce(a["retry-after"]),region:a["x-amz-bucket-region"],location:a.
location,text:M})}t(Re,"refusal");function Ce(s){return s!==void 0&&/^\d{1,6}$/.test(s)?Number(s)*1e3:void 0}t(Ce,"retryAfter");function Ct(s){return(0,D.createHash)("md5").update(s).digest("base64")}
t(Ct,"contentMd5");function Bt(s,e=Pe){return(0,It.oJ)(s)?e:It.uE}t(Bt,"mostBytes");function $e(s,{days:e,tier:n,versionId:a},M){const v=`${n.slice(0,1).toUpperCase()}${n.slice(1)}`,C=Buffer.from(`<Re\
storeRequest xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Days>${e}</Days><GlacierJobParameters><Tier>${v}</Tier></GlacierJobParameters></RestoreRequest>`);return{operation:"RestoreObject",method:"\
POST",key:s,query:{restore:"",versionId:a},body:C,headers:{"content-md5":Ct(C),"content-type":"application/xml",...M}}}t($e,"thawRequest");function Le(s){return s instanceof K.AD&&s.providerCode==="Re\
storeAlreadyInProgress"}t(Le,"isBeingThawed");var Qt=i(69182);const ve=256*1024*1024,Ue=3,Zt={"x-amz-acl":"bucket-owner-full-control"};class ke{static{t(this,"WriteRules")}#t={object:new qt,part:new qt};#e="\
unknown";#s=0;#n=new Set;demandDigests(){this.#t.object.demand(),this.#t.part.demand()}async plan(e,n,a){const M=e!=="part"&&(this.#e==="demanded"||this.#n.has(n)),v=e==="bodyless"||a===void 0?"none":
this.#t[e].current;if(v==="none"||a===void 0)return{kind:e,key:n,headers:M?Zt:{},body:a,digest:v,acl:M};const C=await Ne(a),H={...xe(v,C),...M?Zt:{}};return{kind:e,key:n,headers:H,body:C,digest:v,acl:M}}succeeded({
kind:e,key:n,digest:a,acl:M}){e!=="bodyless"&&a!=="none"&&this.#t[e].prove(a),M&&this.#n.delete(n)&&(this.#e="demanded")}refused(e,n){if(!(0,K.A1)(e)||e.retryable||e.garbled)return e;const{kind:a,digest:M}=n;
return a!=="bodyless"&&this.#t[a].learn(e,M)||this.#o(e,n)?e.asAdapted():e}#o(e,{kind:n,key:a,acl:M}){return n==="part"?!1:M&&e.providerCode==="AccessControlListNotSupported"?(this.#n.delete(a),this.#e=
"off",!0):e.code!=="denied"?!1:M?(this.#n.delete(a)&&++this.#s>=Ue&&(this.#e="off"),!1):this.#e==="off"?!1:(this.#e==="unknown"&&this.#n.add(a),!0)}}class qt{static{t(this,"DigestRule")}#t="none";#e=!1;#s=!1;get current(){
return this.#t}demand(){this.#t==="none"&&!this.#s&&(this.#t="md5")}prove(e){e===this.#t&&(this.#e=!0)}learn({status:e,providerCode:n,message:a},M){if(e!==400&&e!==501)return!1;const v=`${n??""} ${a}`,
C=/content-?md5|checksum|x-amz-trailer/i.test(v);return(M==="none"?!C:!C&&this.#e)?!1:this.#t!==M?!0:this.#s?!1:M==="md5"?(this.#t="none",this.#s=!0,!1):(this.#t=M==="none"&&/checksum/i.test(v)?"sha25\
6":"md5",this.#e=!1,!0)}}async function Ne(s){if("bytes"in s)return s;if(s instanceof Uint8Array)return te(s);if(s.length>ve){const n=`the store demands a checksum before the body, and a body of ${s.length}\
 bytes is too large to be held in memory`;throw new K.AD("too-large",n,{operation:"PutObject"})}const e=[];for await(const n of s.stream)e.push(n);return te(Buffer.concat(e))}t(Ne,"heldInMemory");function te(s){
return{bytes:s,length:s.length,sha256:(0,D.hash)("sha256",s,"hex")}}t(te,"hashedBytes");function xe(s,{bytes:e,sha256:n}){return s==="md5"?{"content-md5":Ct(e)}:{"x-amz-checksum-sha256":Buffer.from(n,
"hex").toString("base64")}}t(xe,"digestHeader");function Be(s,{mode:e,until:n},a,M){const v="PutObjectRetention",C=Buffer.from(`<Retention xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Mode>${e.toUpperCase()}\
</Mode><RetainUntilDate>${(0,G.UU)(n,v)}</RetainUntilDate></Retention>`);return{operation:v,method:"PUT",key:s,query:{retention:"",versionId:a?.versionId},headers:{"content-md5":Ct(C),"content-type":"\
application/xml",...M},body:C}}t(Be,"retainRequest");async function je(s,e,n,a,M){const v="GetObjectRetention",C={retention:"",versionId:n?.versionId};let H;try{({text:H}=await s.send({operation:v,method:"\
GET",key:e,query:C,headers:a},M))}catch(F){if((0,K.A1)(F)&&F.providerCode==="NoSuchObjectLockConfiguration")return;throw F}const B=(0,V.ND)(H,"Mode")?.toLowerCase(),j=Date.parse((0,V.ND)(H,"RetainUnti\
lDate")??"");if((B==="governance"||B==="compliance")&&j>0)return{mode:B,until:j};if(!H.includes("<Retention"))throw new K.AD("protocol",`${v}: the answer is no retention`,{operation:v})}t(je,"retentio\
nOf");function ee(s){const e=s.versionId===void 0?"":`?versionId=${(0,o.ui)(s.versionId)}`;return{"x-amz-copy-source":`/${s.place.bucket}/${(0,o.g2)(s.key)}${e}`,...s.ifMatch===void 0?{}:{"x-amz-copy-\
source-if-match":`"${s.ifMatch}"`}}}t(ee,"sourceHeaders");function ne(s,e){const n=St(e.text);if(n!==void 0&&n!=="")return n;const a=yt(e.text);throw a!==void 0?(0,Q.Mz)(s,500,a):new K.AD("transient",
`${s}: a success without an ETag`,{operation:s,status:e.status})}t(ne,"copyEtag");function $t(s,e,n){if(n===void 0||n==="")throw new K.AD("protocol",`${s}: a success without an ETag`,{operation:s,status:e.
status});const a=(0,G.HI)(e.headers["x-amz-version-id"]);return{etag:(0,V._n)(n),...(0,O.s)({versionId:a})}}t($t,"writtenOf");function We(s){const e=s.map(({key:n,versionId:a})=>`<Object><Key>${(0,V.X)(
n)}</Key>${a===void 0?"":`<VersionId>${(0,V.X)(a)}</VersionId>`}</Object>`);return Buffer.from(`<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Quiet>true</Quiet>${e.join("")}</Delete>`)}t(We,
"deleteBody");function ze(s,e={}){const{versionId:n,ifMatch:a,bypass:M}=e;return{operation:"DeleteObject",method:"DELETE",key:s,query:{versionId:n},headers:{...a===void 0?{}:{"if-match":`"${a}"`},...M===
!0?{"x-amz-bypass-governance-retention":"true"}:{}}}}t(ze,"deleteRequest");function Ke(s){const e=We(s);return{operation:"DeleteObjects",method:"POST",query:{delete:""},headers:{"content-md5":Ct(e),"c\
ontent-type":"application/xml"},body:e}}t(Ke,"deleteManyRequest");class He{static{t(this,"S3Store")}place;dialect=P;grantRead;#t;#e;#s;#n;#o;#i;#r=new tt.z6;#a=new ke;#c=new Qt.e;#d;#u=!1;constructor(e){
this.#t=e,this.#e=new Ie(e),this.#n=(0,G.wJ)(e),this.#s=new _e(this.#e,this.#n,(M,v)=>this.head(M,{},v)),this.#o=(0,G.qV)(e),this.#i=e.timeouts??Jt.f;const{origin:n,pathname:a}=new URL(e.endpoint);this.
place={api:"s3",endpoint:n+a.replace(/\/+$/,""),bucket:e.bucket}}list(e,n){return this.#s.page(e,n)}async head(e,n,a){const[M,v]=this.#r.inOrder();let C=await this.#h(M,e,n,a);if((0,tt.IE)(C)||(C=await this.#h(
v,e,n,a)),(0,tt.IE)(C))return C;const H=await U(this,e,C,n?.versionId,a);return(0,tt.In)("HeadObject",{...C,...(0,O.s)({size:H})})}get(e,n,a){return(0,tt.iM)((0,G.xB)(this.#e,this.#n,e,n),this.#r,n,a)}async put(e,n,a,M){
const v={operation:"PutObject",method:"PUT",key:e,headers:{...(0,G.Kr)(a),...this.#o},body:n,timeout:this.#l(n)};a?.lock!==void 0&&this.#a.demandDigests();const C=await this.#f("object",v,M);return $t(
"PutObject",C,C.headers.etag)}async copy(e,n,a,M){const v={operation:"CopyObject",method:"PUT",key:n,headers:{...ee(e),...(0,X.C)(a),...this.#n,...this.#o,...a?.storageClass===void 0?{}:{"x-amz-storag\
e-class":a.storageClass},...(0,G.a0)(a?.lock)},timeout:this.#i.longAnswer},C=await this.#f("bodyless",v,M);return $t("CopyObject",C,ne("CopyObject",C))}async delete(e,n,a){await this.#e.send(ze(e,n),a)}async retain(e,n,a,M){
await this.#e.send(Be(e,n,a,this.#n),M)}retention(e,n,a){return je(this.#e,e,n,this.#n,a)}async deleteMany(e,n){if(e.length===0)return[];const{text:a}=await this.#e.send(Ke(e),n),M=a.includes("<Delete\
Result")?void 0:yt(a);if(M!==void 0)throw(0,Q.Mz)("DeleteObjects",500,M);return wt(a).map(Q.DT)}async thaw(e,n,a){try{await this.#e.send($e(e,n,this.#n),a)}catch(M){if(!Le(M))throw M}}async uploadPart(e,n,a,M){
const v={operation:"UploadPart",method:"PUT",key:e.key,query:{partNumber:n,uploadId:e.uploadId},body:a,timeout:this.#l(a)},C=await this.#f("part",v,M),{etag:H}=$t("UploadPart",C,C.headers.etag);return{
number:n,etag:H,size:a.length}}async copyPart(e,n,a,M,v){const C=await this.#e.send({operation:"UploadPartCopy",method:"PUT",key:e.key,query:{partNumber:n,uploadId:e.uploadId},headers:{...ee(a),...this.#n,
"x-amz-copy-source-range":`bytes=${M.first}-${M.last}`},timeout:this.#i.longAnswer},v),{etag:H}=$t("UploadPartCopy",C,ne("UploadPartCopy",C));return{number:n,etag:H,size:M.last-M.first+1}}async upload(e,n,a={},M){
const{ifMatch:v,tags:C,storageClass:H,lock:B,attributes:{contentType:j,...F}={}}=a,rt=[v,C,H,B,...Object.values(F)].every(at=>at===void 0);if(n instanceof Uint8Array&&rt&&!this.#u)try{return await(await this.#p()).
upload(e,n,a,M)}catch(at){if(!(0,K.A1)(at)||!Xe(at))throw at;this.#u=!0}return(0,Qt.D)(this,e,n,a,this.#c,M)}async tags(e,n,a){const{text:M}=await this.#e.send({operation:"GetObjectTagging",method:"GE\
T",key:e,query:{tagging:"",versionId:n?.versionId},headers:this.#n},a);return mt(M)}async createUpload(e,n,a){n?.lock!==void 0&&this.#a.demandDigests();const M="CreateMultipartUpload",v={operation:M,method:"\
POST",key:e,query:{uploads:""},headers:{...(0,G.Kr)(n),...this.#o}},{text:C}=await this.#f("bodyless",v,a),H=ot(C);if(H!==void 0)return H;const B=yt(C);throw B!==void 0?(0,Q.Mz)(M,500,B):new K.AD("pro\
tocol",`${M}: the answer has no UploadId`,{operation:M})}async completeUpload(e,n,a,M){return(await this.#p()).completeUpload(e,n,a,M)}async abortUpload(e,n){await(await this.#p()).abortUpload(e,n)}async listParts(e,n){
return(await this.#p()).listParts(e,n)}async listUploads(e,n){return(await this.#p()).listUploads(e,n)}async checkBucket(e){const{operation:n,text:a}=await this.#s.check(e);if(a.includes("<ListBucketR\
esult"))return;const M=(0,Q._6)(a)?"a web page was the answer: a web console or a web server listens there":"the answer is no listing of a bucket";throw new K.AD("wrong-endpoint",`${n}: ${M}`,{operation:n,
status:200})}async versioning(e){const n={versioning:""},{text:a}=await this.#e.send({operation:"GetBucketVersioning",method:"GET",query:n},e);return ht(a)}async objectLock(e){return(await this.#p()).
objectLock(e)}async*listVersions(e,n){yield*(await this.#p()).listVersions(e,n)}clockOffset(){return this.#e.clockOffset}async close(){await this.#e.close(),this.#d!==void 0&&(await this.#d).close()}async#f(e,n,a){
const M=await this.#a.plan(e,n.key,n.body),{body:v,...C}=n,H={...C,headers:{...n.headers,...M.headers},...(0,O.s)({body:M.body})};let B;try{B=await this.#e.send(H,a)}catch(j){throw this.#a.refused(j,M)}
return this.#a.succeeded(M),B}async#h(e,n,a,M){const v={operation:"HeadObject",method:"HEAD",key:n,query:{versionId:a?.versionId},headers:{...(0,G.jB)(a),...this.#n},acceptEncoding:e};try{return(0,G.Uo)(
(await this.#e.send(v,M)).headers)}catch(C){throw(0,K.A1)(C,"protocol")&&C.status===400&&await this.#_(M),C}}async#_(e){try{await this.checkBucket(e)}catch(n){if(!(0,K.A1)(n)||n.code==="credentials")throw n}}#l(e){
const{answer:n,slowestLine:a}=this.#i;return n+e.length/a*1e3}#p(){return this.#d??=Promise.all([i.e(9956),i.e(3711),i.e(26)]).then(i.bind(i,90026)).then(({Sdk:e})=>new e(this.#t)),this.#d}}function Xe({
code:s,status:e}){return s==="too-large"||s==="denied"||e===400||e===501}t(Xe,"isAdaptable");function Ge(s,e,n){const a=Ve(s,e,n),M={endpoint:s.endpoint,bucket:s.bucket,region:s.region,pathStyle:s.pathStyle,
credentials:a,clock:n,...(0,O.s)({requestPayer:s.requestPayer,encryption:s.encryption,ca:e})},v=new He(M);return v.grantRead=N(M,()=>v.clockOffset()),(0,T.I)(v,a)}t(Ge,"openS3");const se=new WeakMap;function Ve(s,e,n){
if(s.role!==void 0&&s.signIn===void 0)throw new l.d("role-to-assume","needs the OIDC token of a GitHub job; on the command line set AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE");const a=s.signIn??s,M=se.
get(a);if(M!==void 0)return M;const v=s.credentials===void 0?(0,E.AD)(s.region,()=>n.now(),s.signIn,e):(0,E.rj)(s.credentials);return se.set(a,v),v}t(Ve,"sourceOf");const jt={s3:{api:"s3",dialect:P,open:Ge},
gcs:{api:"gcs",dialect:d.F,open:u},blob:{api:"blob",dialect:I.z,open:L}};function Fe(s,e,n){switch(s.api){case"s3":return jt.s3.open(s,e,n);case"gcs":return jt.gcs.open(s,e,n);case"blob":return jt.blob.
open(s,e,n)}}t(Fe,"openStore")}),80921:((Y,W,i)=>{i.d(W,{DT:t(()=>o,"DT"),Mz:t(()=>O,"Mz"),_6:t(()=>T,"_6")});var I=i(36149),_=i(37708),$=i(78133),L=i(46848);const d={NoSuchKey:"not-found",NoSuchVersion:"\
not-found",NoSuchUpload:"not-found",NotFound:"not-found",NoSuchBucket:"no-bucket",InvalidBucketName:"no-bucket",PreconditionFailed:"precondition",ConditionalRequestConflict:"transient",OperationAborted:"\
transient",AccessDenied:"denied",AllAccessDisabled:"denied",AccountProblem:"denied",InvalidAccessKeyId:"credentials",SignatureDoesNotMatch:"credentials",ExpiredToken:"credentials",InvalidToken:"creden\
tials",TokenRefreshRequired:"credentials",InvalidClientTokenId:"credentials",XMinioInvalidAccessKeyId:"credentials",SlowDown:"throttled",SlowDownRead:"throttled",SlowDownWrite:"throttled",Throttling:"\
throttled",ThrottlingException:"throttled",RequestLimitExceeded:"throttled",TooManyRequests:"throttled",ServiceUnavailable:"throttled",QUOTA_EXCEEDED:"quota",QuotaExceeded:"quota",XMinioStorageFull:"q\
uota",NotImplemented:"unsupported",MethodNotAllowed:"unsupported",EntityTooLarge:"too-large",KeyTooLongError:"bad-key",KeyTooLong:"bad-key",XMinioInvalidObjectName:"bad-key",XMinioInvalidResourceName:"\
bad-key",XMinioParentIsObject:"bad-key",XMinioObjectExistsAsDirectory:"bad-key",ObjectParentIsFile:"bad-key",ExistingObjectIsDirectory:"bad-key",DirectoryNotEmpty:"bad-key",DirectoryObjectContainsData:"\
bad-key",InvalidURI:"bad-key",InvalidObjectState:"archived",GlacierExpeditedRetrievalNotAvailable:"unsupported",InternalError:"transient",RequestTimeout:"transient",RequestTimeTooSkewed:"transient",BadDigest:"\
transient",IncompleteBody:"transient",XAmzContentSHA256Mismatch:"transient"};function O(p,f,w,N={}){const{key:X,retryAfter:K}=N,G=E(f,w,N),Q=G===void 0&&R(f,w,N),tt=Q?w?.region??N.region:void 0,U=G!==
void 0?"wrong-endpoint":Q?"wrong-region":c(p,f,w,X)?"bad-key":A(p,f,w),k=G??w?.message??w?.code??`HTTP ${f}`;return new L.AD(U,`${p}: ${k}${Q?S(tt,N):""}`,{operation:p,status:f,...w?.code===void 0?{}:
{providerCode:w.code},...w?.requestId===void 0?{}:{requestId:w.requestId},...(0,_.s)({retryAfter:K,region:tt}),nameInDoubt:U==="transient"&&f>=500&&y.has(p)&&b(X??"")})}t(O,"errorOf");const u=143;function b(p){
return p.split("/").some(f=>f.length>u/3&&(0,$.q)(f)>u)}t(b,"hasLongSegment");const D=new Set(["PermanentRedirect","TemporaryRedirect","Redirect","IllegalLocationConstraintException"]);function R(p,f,{
region:w}){return D.has(f?.code??"")||p===301||p===307||p===308?!0:f?.code==="AuthorizationHeaderMalformed"?f.region!==void 0:p===400&&f===void 0&&w!==void 0}t(R,"isElsewhere");function S(p,{location:f}){
return p!==void 0?` (the bucket's region is ${p})`:f===void 0?"":` (it names ${P(f)})`}t(S,"whereWords");function P(p){return URL.canParse(p)?new URL(p).origin:"no other address"}t(P,"originOf");const l=/HTTP request to an HTTPS server|plain HTTP request was sent to HTTPS port/i;
function E(p,f,{key:w,text:N=""}){if(f===void 0){if(l.test(N))return"the port expects TLS, and plain http was sent: use https://";if(!(w!==void 0||p===413||p===429||p>=500||!T(N)))return`a web page wa\
s the answer (HTTP ${p}): a web console or a web server listens there`}}t(E,"notS3");function T(p){return/^\s*<(!doctype\s+html|html|head|body)\b/i.test(p)}t(T,"isHtml");function o({code:p,message:f,...w}){
const N=h(p,f)?"locked":d[p]??"protocol";return{...w,code:N,providerCode:p,message:f}}t(o,"deleteFailureOf");const r=new Set(["DeleteObject","DeleteObjects"]);function h(p,f){return/object ?lock|worm|retention|legal ?hold/i.
test(`${p} ${f}`)}t(h,"isLocked");const y=new Set(["PutObject","CopyObject","CreateMultipartUpload"]),g=/(^|\/)\.{0,2}(\/|$)|[\u0000-\u001f]/;function c(p,f,w,N){return N===void 0||!y.has(p)||!g.test(
N)?!1:m(w)===void 0&&(f===400||f===404||f===405)}t(c,"refusesKey");function m(p){const f=p?.code;return f!==void 0&&Object.hasOwn(d,f)?d[f]:void 0}t(m,"knownCode");function A(p,f,w){const N=m(w);return(N===
void 0||N==="denied")&&r.has(p)&&h(w?.code??"",w?.message??"")?"locked":N!==void 0?N:w?.code==="InvalidRequest"&&/larger than the maximum/i.test(w.message??"")?"too-large":f===404&&p==="HeadBucket"?"n\
o-bucket":f===409?"precondition":(0,I.R)(f)}t(A,"codeOf")}),28418:((Y,W,i)=>{i.d(W,{qV:t(()=>c,"qV"),Uo:t(()=>E,"Uo"),UU:t(()=>g,"UU"),a0:t(()=>y,"a0"),xB:t(()=>r,"xB"),wJ:t(()=>m,"wJ"),jB:t(()=>o,"jB"),
HI:t(()=>T,"HI"),Kr:t(()=>h,"Kr")});var I=i(37708),_=i(46848),$=i(60107),L=i(64071);const d=/=\?([^?\s]+)\?([bq])\?([^?\s]*)\?=/gi,O=/^=\?[^?\s]+\?[bq]\?[^?\s]*\?=(\s+=\?[^?\s]+\?[bq]\?[^?\s]*\?=)*$/i;
function u(w){if(!w.startsWith("=?")||!O.test(w))return w;let N="";for(const[,X="",K="",G=""]of w.matchAll(d)){const Q=K.toLowerCase()==="b"?Buffer.from(G,"base64"):b(G);switch(X.toLowerCase()){case"u\
tf-8":case"us-ascii":N+=Q.toString("utf8");break;case"iso-8859-1":N+=Q.toString("latin1");break;default:return w}}return/^[\u0000-\u007f]*$/.test(N)||N.includes("�")?w:N}t(u,"decodeEncodedWords");function b(w){
const N=w.replaceAll("_"," ").replaceAll(/=([0-9a-f]{2})/gi,(X,K)=>String.fromCharCode(parseInt(K,16)));return Buffer.from(N,"latin1")}t(b,"quotedBytes");var D=i(16350);const R=[["contentType","conten\
t-type"],["contentEncoding","content-encoding"],["contentDisposition","content-disposition"],["contentLanguage","content-language"],["cacheControl","cache-control"],["expires","expires"]],S="x-amz-met\
a-",P=new Set(["AmazonS3","MinIO","VERSITYGW"]);function l(w){const N={};for(const[K,G]of R){const Q=w[G];Q!==void 0&&(N[K]=Q)}const X={};for(const[K,G]of Object.entries(w))K.startsWith(S)&&(X[K.slice(
S.length)]=u(p(G)));return Object.keys(X).length>0&&(N.metadata=X),N}t(l,"attributesOf");function E(w){const N=/\/(\d+)$/.exec(w["content-range"]??"")?.[1],X=w["x-amz-tagging-count"],K=Number(w["x-amz\
-missing-meta"]??0),G=T(w["x-amz-version-id"]),Q=w["x-amz-storage-class"],tt=Date.parse(w["last-modified"]??""),U=/ongoing-request="(true|false)"/.exec(w["x-amz-restore"]??"")?.[1];return{size:Number(
N??w["content-length"]??NaN),etag:(0,D._n)(w.etag??""),modified:tt>0?tt:void 0,attributes:l(w),...(0,I.s)({versionId:G}),...Q===void 0||Q==="STANDARD"?{}:{storageClass:Q},...U===void 0?{}:{thaw:U==="t\
rue"?"going-on":"done"},...K>0?{missingMetadata:K}:{},...X===void 0?{}:{tagCount:Number(X)},...X===void 0&&P.has(w.server)?{untagged:!0}:{}}}t(E,"headOf");function T(w){return w===void 0||w===""||w===
"null"?void 0:w}t(T,"realVersion");function o(w){return w?.ifMatch===void 0?{}:{"if-match":`"${w.ifMatch}"`}}t(o,"readHeaders");function r(w,N,X,K){const G=K?.range,Q={operation:"GetObject",method:"GE\
T",key:X,query:{versionId:K?.versionId},headers:{...o(K),...N,...G===void 0?{}:{range:`bytes=${G.first}-${G.last}`}}};return{headOf:E,send:t((tt,U,k)=>w.send({...Q,acceptEncoding:tt,most:U},k),"send"),
open:t((tt,U)=>w.open({...Q,acceptEncoding:tt},U),"open")}}t(r,"objectReads");function h(w){const N=(0,$.C)(w),X=w?.attributes;for(const[K,G]of R){const Q=X?.[K];Q!==void 0&&(N[G]=Q)}for(const[K,G]of Object.
entries(X?.metadata??{}))N[S+K]=f(G);return w?.tags!==void 0&&Object.keys(w.tags).length>0&&(N["x-amz-tagging"]=A(w.tags)),w?.storageClass!==void 0&&(N["x-amz-storage-class"]=w.storageClass),{...N,...y(
w?.lock)}}t(h,"writeHeaders");function y(w){return w===void 0?{}:{"x-amz-object-lock-mode":w.mode.toUpperCase(),"x-amz-object-lock-retain-until-date":g(w.until,"Object Lock")}}t(y,"lockHeaders");function g(w,N){
if(w>0&&w<Date.UTC(1e4,0))return new Date(w).toISOString();throw new _.AD("unsupported",`${N}: the end of the lock is no date before the year 10000`,{operation:N})}t(g,"lockDate");function c({encryption:w}){
if(w===void 0)return{};const{algorithm:N,keyId:X}=w;return{"x-amz-server-side-encryption":N,...(0,I.s)({"x-amz-server-side-encryption-aws-kms-key-id":X})}}t(c,"encryptionHeaders");function m({requestPayer:w}){
return w===!0?{"x-amz-request-payer":"requester"}:{}}t(m,"payerHeaders");function A(w){return Object.entries(w).map(([N,X])=>`${(0,L.ui)(N)}=${(0,L.ui)(X)}`).join("&")}t(A,"encodeTags");function p(w){
if(!/[\u0080-\u00ff]/.test(w))return w;const N=Buffer.from(w,"latin1").toString("utf8");return N.includes("�")?w:N}t(p,"latin1ToUtf8");function f(w){return/^[\u0000-\u007f]*$/.test(w)?w:Buffer.from(
w,"utf8").toString("latin1")}t(f,"utf8ToLatin1")}),76596:((Y,W,i)=>{i.d(W,{AD:t(()=>b,"AD"),YN:t(()=>S,"YN"),rj:t(()=>d,"rj"),u1:t(()=>P,"u1")});var I=i(37708),_=i(48798),$=i(18640),L=i(46848);function d(l){
return{get:t(()=>Promise.resolve(l),"get"),ends:t(()=>l.expires,"ends"),renew:t(()=>Promise.resolve(!1),"renew")}}t(d,"fixedCredentials");const O=10*6e4,u=3e4;function b(l,E,T,o){const r=T??(()=>D(l,o));
let h,y=Number.NEGATIVE_INFINITY,g=Number.NEGATIVE_INFINITY,c;const m=t(()=>(c??=r().then(p=>((0,_.s)(p.secretAccessKey),(0,_.s)(p.sessionToken),(p.accessKeyId!==h?.accessKeyId||p.sessionToken!==h.sessionToken)&&
(g=E()),h=p)).finally(()=>{y=E(),c=void 0}),c),"fresh"),A=t(()=>c!==void 0||y+u<=E(),"mayAsk");return{ends:t(()=>h?.expires,"ends"),get:t(async()=>{if(h===void 0)return m();const{expires:p}=h;if(p===void 0||
p-O>E()||!A())return h;try{return await m()}catch(f){if(p<=E())throw f;return h}},"get"),renew:t(async()=>(A()&&await m(),E()-g<u),"renew")}}t(b,"defaultCredentials");async function D(l,E){const{S3Client:T}=await Promise.
all([i.e(9956),i.e(3711)]).then(i.t.bind(i,53711,19)),o=new T({region:l,requestHandler:(0,$.bE)(P(l),{ca:E,connections:4})});try{return S(await o.config.credentials())}catch(r){throw R(r)}finally{o.destroy()}}
t(D,"ask");function R(l){if(!(l instanceof Error))return l;const E="$metadata"in l?l.$metadata.httpStatusCode:0;if(!(E!==void 0&&E>=400&&E<500)&&!/CredentialsProviderError|ProviderError/.test(l.name))
return l;const o=`the AWS default chain gave no credentials (${l.name}: ${l.message})`,r={operation:"credentials",providerCode:L.zw,cause:l};return new L.AD("credentials",o,r)}t(R,"chainError");function S(l){
return{accessKeyId:l.accessKeyId,secretAccessKey:l.secretAccessKey,...(0,I.s)({sessionToken:l.sessionToken}),...l.expiration===void 0?{}:{expires:l.expiration.getTime()}}}t(S,"credentialsOf");function P(l){
const E=process.env.AWS_ENDPOINT_URL_STS??process.env.AWS_ENDPOINT_URL??"";return E===""?`https://sts.${l}.amazonaws.com`:E}t(P,"stsEndpoint")}),41414:((Y,W,i)=>{i.d(W,{F:t(()=>d,"F"),RO:t(()=>L,"RO"),
aU:t(()=>I,"aU"),y3:t(()=>$,"y3"),zI:t(()=>O,"zI")});const I=["encoded","plus-raw","raw"],_=/[^\u0021-\u007e]/;function $(u,b){if(b==="raw")return u;if(!(b==="encoded"&&_.test(u))){if(!u.includes("%")&&
(b==="plus-raw"||!u.includes("+")))return u;try{return decodeURIComponent(b==="encoded"?u.replaceAll("+"," "):u)}catch{return}}}t($,"decodeKey");function L(u,b,D){const R=new Set;for(const S of b){const P=$(
u,S);P?.startsWith(D)===!0&&R.add(P)}return[...R]}t(L,"readingsOf");function d(u,b,D){const R=new Set(u).size;return b.filter(S=>{const P=u.map(l=>$(l,S));return P.every(l=>l?.startsWith(D)===!0)&&(S===
"raw"||new Set(P).size===R)})}t(d,"possibleSpellings");function O({size:u,etag:b,doubt:D},R){if(R.some(([,E])=>E==="unknown"))return;const S=R.filter(([,E])=>E!=="absent");if(S.length===1)return S[0]?.[0];
const P=D?.about==="fields"?D.lacks:[],l=S.filter(([,E])=>typeof E=="object"&&(P.includes("Size")||E.size===u)&&(P.includes("ETag")||E.etag===b));return l.length===1?l[0]?.[0]:void 0}t(O,"provenReadin\
g")}),69182:((Y,W,i)=>{i.d(W,{D:t(()=>O,"D"),e:t(()=>L,"e")});var I=i(37708),_=i(46848),$=i(40881);class L{static{t(this,"UploadPartSize")}bytes=16*1024*1024;lower(P){return P<=d?!1:(this.bytes=Math.max(
d,Math.floor(Math.min(this.bytes,P)/2)),!0)}}const d=$.N.s3.limits.part.min;async function O(S,P,l,E,T,o){const r=R(l,T)[Symbol.asyncIterator](),h=await r.next(),y=h.done===!0?h:await r.next();if(h.done===
!0||y.done===!0){const p=h.done===!0?new Uint8Array:h.value;try{return await D(()=>S.put(P,p,E,o))}catch(f){if(!(0,_.A1)(f,"too-large")||!T.lower(p.length))throw f;return O(S,P,p,E,T,o)}}const{ifAbsent:g,
ifMatch:c,...m}=E,A={key:P,uploadId:await D(()=>S.createUpload(P,m,o))};try{const p=[];for(let f=h;f.done!==!0;)await u(S,A,f.value,p,T,o),f=f===h?y:await r.next();return await S.completeUpload(A,p,(0,I.
s)({ifAbsent:g,ifMatch:c}),o)}catch(p){throw await b(S,A),p}}t(O,"uploadBytes");async function u(S,P,l,E,T,o){for(let r=0;r<l.length;){const h=l.subarray(r,r+T.bytes);try{E.push(await D(()=>S.uploadPart(
P,E.length+1,h,o))),r+=h.length}catch(y){if(!(0,_.A1)(y,"too-large")||!T.lower(h.length))throw y}}}t(u,"sendParts");async function b(S,P){try{await S.abortUpload?.(P)}catch(l){if(!(0,_.A1)(l))throw l}}
t(b,"abort");async function D(S){for(;;)try{return await S()}catch(P){if(!(0,_.A1)(P)||!P.adapted)throw P}}t(D,"adapting");async function*R(S,{bytes:P}){if(S instanceof Uint8Array){for(let T=0;T<S.length;T+=
P)yield S.subarray(T,T+P);return}let l=[],E=0;for await(const T of S)for(let o=T;o.length>0;){const r=o.subarray(0,P-E);o=o.subarray(r.length),l.push(r),E+=r.length,!(E<P)&&(yield Buffer.concat(l),l=[],
E=0)}E>0&&(yield Buffer.concat(l))}t(R,"piecesOf")}),60107:((Y,W,i)=>{i.d(W,{C:t(()=>I,"C")});function I(_){return{..._?.ifMatch===void 0?{}:{"if-match":`"${_.ifMatch}"`},..._?.ifAbsent===!0?{"if-none\
-match":"*"}:{}}}t(I,"conditionHeaders")}),18640:((Y,W,i)=>{i.d(W,{m6:t(()=>T,"m6"),bE:t(()=>r,"bE"),iJ:t(()=>y,"iJ")});var I=i(37067),_=i(44708),$=i(41692),L=i(81970),d=i(3669),O={ftp:21,gopher:70,http:80,
https:443,ws:80,wss:443};function u(c){try{return new URL(c)}catch{return null}}t(u,"parseUrl");function b(c){var m=(typeof c=="string"?u(c):c)||{},A=m.protocol,p=m.host,f=m.port;if(typeof p!="string"||
!p||typeof A!="string"||(A=A.split(":",1)[0],p=p.replace(/:\d*$/,""),f=parseInt(f)||O[A]||0,!D(p,f)))return"";var w=R(A+"_proxy")||R("all_proxy");return w&&w.indexOf("://")===-1&&(w=A+"://"+w),w}t(b,"\
getProxyForUrl");function D(c,m){var A=R("no_proxy").toLowerCase();return A?A==="*"?!1:A.split(/[,\s]/).every(function(p){if(!p)return!0;var f=p.match(/^(.+):(\d+)$/),w=f?f[1]:p,N=f?parseInt(f[2]):0;return N&&
N!==m?!0:/^[.*]/.test(w)?(w.charAt(0)==="*"&&(w=w.slice(1)),!c.endsWith(w)):c!==w}):!0}t(D,"shouldProxy");function R(c){return process.env[c.toLowerCase()]||process.env[c.toUpperCase()]||""}t(R,"getEn\
v");var S=i(46752),P=i(19154);function l(c){return c===void 0?void 0:[...(0,$.getCACertificates)("default"),c]}t(l,"trusted");const E=2e4;function T(c,m){const A=o(m.ca),p=m.connectTimeout,f={connections:m.
connections,keepAliveTimeout:E,bodyTimeout:m.bodyTimeout},w=y(c);if(w===void 0)return new S.Pool(c,{...f,connect:{timeout:p,...A}});const N={timeout:p,...A};return new S.ProxyAgent({...f,uri:w,requestTls:N,
proxyTls:N})}t(T,"connectTo");function o(c){return c===void 0?{}:{secureContext:(0,$.createSecureContext)({ca:l(c)})}}t(o,"secureBy");function r(c,m){const A={keepAlive:!0,maxSockets:m.connections},p={
...A,...m.ca===void 0?{}:{ca:l(m.ca)}},f=y(c);return f===void 0?{httpAgent:new I.Agent(A),httpsAgent:new _.Agent(p)}:{httpAgent:new L.HttpProxyAgent(f,p),httpsAgent:new h(f,p)}}t(r,"nodeAgents");class h extends d.
HttpsProxyAgent{static{t(this,"TrustingProxyAgent")}connect(...[m,A]){const{ca:p}=this.connectOpts;return super.connect(m,p===void 0?A:Object.assign({},A,{ca:p}))}}function y(c){const m=b(c);if(m!==""){
if(URL.canParse(m)&&/^https?:$/.test(new URL(m).protocol))return m;throw new P.d(g(new URL(c).protocol.slice(0,-1)),"does not hold the URL of a proxy (its value is not shown: it may hold a password); \
expected http://host:port or https://host:port")}}t(y,"proxyFor");function g(c){return[`npm_config_${c}_proxy`,`${c}_proxy`,"npm_config_proxy","all_proxy"].flatMap(p=>[p,p.toUpperCase()]).find(p=>(process.
env[p]??"")!=="")??`${c}_proxy`.toUpperCase()}t(g,"proxyVariable")}),64071:((Y,W,i)=>{i.d(W,{Af:t(()=>O,"Af"),XX:t(()=>d,"XX"),g2:t(()=>$,"g2"),ui:t(()=>L,"ui")});var I=i(46848);const _=/^[A-Za-z0-9\-_.~/]*$/;
function $(b){return _.test(b)?b:O(b).replace(/%2F/g,"/").replace(/[!'()*]/g,u)}t($,"encodeKey");function L(b){return O(b).replace(/[!'()*]/g,u)}t(L,"encodeQueryPart");function d(b){const D=[];for(const[
R,S]of Object.entries(b))S!==void 0&&D.push(`${L(R)}=${L(String(S))}`);return D.sort().join("&")}t(d,"encodeQuery");function O(b){if(!b.isWellFormed()){const D="the name is not valid Unicode, so that \
no request can name it";throw new I.AD("bad-key",D,{operation:"encode"})}return encodeURIComponent(b)}t(O,"encodeUtf8");function u(b){return"%"+b.charCodeAt(0).toString(16).toUpperCase()}t(u,"percent")}),
36600:((Y,W,i)=>{i.d(W,{oJ:t(()=>_,"oJ"),t4:t(()=>L,"t4"),uE:t(()=>$,"uE")});var I=i(82640);function _(d){return d>=200&&d<300}t(_,"isSuccess");const $=64*1024;async function L(d,{now:O,overdue:u}){const b=O(),
D=[];let R=0;for await(const S of d){if(R+=S.length,R>$)break;if(D.length>0&&u(b,R))throw new I.yY;D.push(S)}return Buffer.concat(D)}t(L,"errorBody")}),82640:((Y,W,i)=>{i.d(W,{Ct:t(()=>P,"Ct"),Fn:t(()=>$,
"Fn"),VL:t(()=>L,"VL"),cv:t(()=>b,"cv"),rq:t(()=>u,"rq"),yY:t(()=>d,"yY")});var I=i(28017),_=i(44493);class ${static{t(this,"Answer")}status;headers;body;constructor(E,T,o){this.status=E,this.headers=
T,this.body=o}get text(){return this.body.toString("utf8")}}class L extends Error{static{t(this,"TooLong")}constructor(E){super(`the answer is longer than ${E} bytes`),this.name="TooLong"}}class d extends Error{static{
t(this,"TooSlow")}constructor(){super("the answer came too slowly"),this.name="TooSlow"}}const O=64*1024;function u(l,{headersTimeout:E},T){const o=t(()=>l.monotonic(),"now"),r=E??_.f.answer;return{bytes:T,
overdue:t((y,g)=>o()>y+r+g/O*1e3,"overdue"),now:o}}t(u,"answerLimits");function b(l,E,T,o){return new Promise((r,h)=>{l.dispatch(E,new S(r,h,T,o))})}t(b,"exchange");const D=Buffer.alloc(0),R=256*1024;
class S{static{t(this,"WholeAnswer")}#t;#e;#s;#n;#o=-1;#i;#r;#a=0;#c={};#d=0;#u=0;#f=0;#h;#_;#l;constructor(E,T,o,r){this.#t=E,this.#e=T,this.#s=o,r!==void 0&&(this.#n=(0,I.$)(r),this.#o=this.#n.add(this))}stop(E){
this.#r=E,this.#p(),this.#e(E),this.#i?.abort(E)}onRequestStart(E){this.#i=E,this.#r!==void 0&&E.abort(this.#r)}onResponseStart(E,T,o){T<200||(this.#a=T,this.#c=P(o),this.#d=this.#s.bytes(T),this.#u=this.#s.
now())}onResponseData(E,T){const o=this.#f;this.#f+=T.length,o===0&&(this.#l=this.#g()),this.#f>this.#d?this.stop(new L(this.#d)):o>0&&this.#s.overdue(this.#u,this.#f)?this.stop(new d):this.#l!==void 0?
T.copy(this.#l,o):this.#h===void 0?this.#h=T:(this.#_??=[]).push(T)}onResponseEnd(){this.#p(),this.#t(new $(this.#a,this.#c,this.#w()))}onResponseError(E,T){this.#p(),this.#e(T)}#p(){this.#n?.remove(this.#o),
this.#o=-1}#g(){const E=Number(this.#c["content-length"]);return E>R&&E<=this.#d?Buffer.allocUnsafeSlow(E):void 0}#w(){return this.#l!==void 0?this.#l.subarray(0,this.#f):this.#h===void 0?D:this.#_===
void 0?this.#h:Buffer.concat([this.#h,...this.#_],this.#f)}}function P(l){const E={};for(const T in l){const o=l[T];o!==void 0&&(E[T]=typeof o=="string"?o:o.join(", "))}return E}t(P,"flat")}),20125:((Y,W,i)=>{
i.d(W,{R:t(()=>L,"R")});var I=i(82640),_=i(28017);const $=256*1024;function L(O,u,b,D){return new Promise((R,S)=>{O.dispatch(u,new d(R,S,b,D))})}t(L,"incoming");class d{static{t(this,"IncomingBody")}#t;#e;#s;#n;#o=-1;#i;#r=[];#a=0;#c;#d=!1;#u;constructor(u,b,D,R){
this.#t=u,this.#e=b,this.#s=R,D!==void 0&&(this.#n=(0,_.$)(D),this.#o=this.#n.add(this))}next(){const u=this.#r.shift();return u!==void 0?(this.#a-=u.length,this.#a<$&&this.#i?.paused===!0&&this.#i.resume(),
Promise.resolve({value:u,done:!1})):this.#u!==void 0?Promise.reject(this.#u):this.#d?Promise.resolve({value:void 0,done:!0}):(this.#c=Promise.withResolvers(),this.#c.promise)}return(){return this.destroy(),
Promise.resolve({value:void 0,done:!0})}[Symbol.asyncIterator](){return this}destroy(){this.#r.length=0,this.#h()&&(this.#c?.resolve({value:void 0,done:!0}),this.#i?.abort(new Error("the body was give\
n up")))}stop(u){this.#f(u),this.#i?.abort(u)}onRequestStart(u){this.#i=u,this.#u!==void 0&&u.abort(this.#u)}onResponseStart(u,b,D){b<200||this.#t({status:b,headers:(0,I.Ct)(D),body:this})}onResponseData(u,b){
const D=this.#c;if(D!==void 0){this.#c=void 0,D.resolve({value:b,done:!1});return}this.#r.push(b),this.#a+=b.length,this.#a>=$&&u.pause()}onResponseEnd(){this.#h()&&this.#c?.resolve({value:void 0,done:!0})}onResponseError(u,b){
this.#f(b)}#f(u){this.#h()&&(this.#u=u,this.#e(u),this.#c?.reject(u))}#h(){return this.#d?!1:(this.#d=!0,this.#n?.remove(this.#o),this.#s(),!0)}}}),33447:((Y,W,i)=>{i.d(W,{IE:t(()=>u,"IE"),In:t(()=>O,
"In"),iM:t(()=>d,"iM"),z6:t(()=>L,"z6")});var I=i(46848),_=i(82640);const $="GetObject";class L{static{t(this,"AcceptedCodings")}#t="identity";inOrder(){return this.#t==="identity"?["identity","gzip"]:
["gzip","identity"]}prefer(r){this.#t=r}}async function d(o,r,h,y){const[g,c]=r.inOrder(),m=await b(o,g,h,y);if(R(m,h))return S(m,h,y);m.destroy();const A=await b(o,c,h,y);return R(A,h)&&r.prefer(c),S(
A,h,y)}t(d,"getObject");function O(o,r){if(u(r))return r;throw new I.AD("protocol",`${o}: the answer has no size`,{operation:o})}t(O,"checkedHead");function u({size:o}){return Number.isSafeInteger(o)&&
o>=0}t(u,"hasSize");async function b(o,r,h,y){if(h?.atOnce!==void 0){const A=await D(o,r,h.atOnce,y);if(A!==void 0)return A}const{status:g,headers:c,body:m}=await o.open(r,y);return{status:g,head:o.headOf(
c),body:m,destroy:t(()=>m.destroy(),"destroy")}}t(b,"answerOf");async function D(o,r,h,y){try{const{status:g,headers:c,body:m}=await o.send(r,h,y);return{status:g,head:o.headOf(c),body:m,destroy:t(()=>{},
"destroy")}}catch(g){if(g instanceof I.AD&&g.cause instanceof _.VL)return;throw g}}t(D,"readAtOnce");function R({head:o,body:r},h){const{size:y,ifMatch:g,range:c}=h??{};if(!u(o)&&c===void 0&&Buffer.isBuffer(
r)&&r.length===y)return!0;if(!u(o))return o.attributes.contentEncoding!==void 0&&y!==void 0;const m=g===void 0||o.etag===g;return y===void 0||o.size===y||!m}t(R,"isAsStored");function S(o,r,h){const{status:y,
body:g,destroy:c}=o,m=u(o.head);try{const A=m?o.head.size:r?.size??NaN,p=O($,{...o.head,size:A}),f=P(y,p,r?.range,m);if(!Buffer.isBuffer(g))return{head:p,stream:new E(g,f,m,h),destroy:c};if(g.length!==
f)throw m?T(g.length,f):(0,I.hl)(g.length,f);return{head:p,stream:l(g),destroy:c}}catch(A){throw c(),A}}t(S,"bodyOf");function P(o,{size:r},h,y){if(h===void 0)return r;const g=Math.min(h.last,r-1)-h.first+
1;if(o===206||h.first===0&&g===r)return g;const c=`${$}: the store ignored the range`;throw y?new I.AD("protocol",c,{operation:$}):new I.AD("recoded",`${c}, and its answer has no length: it sends the \
object decoded`,{operation:$})}t(P,"dueBytes");async function*l(o){o.length>0&&(yield o)}t(l,"oneChunk");class E{static{t(this,"WholeBody")}#t;#e;#s;#n;#o=0;constructor(r,h,y,g){this.#t=r,this.#e=h,this.#s=
y,this.#n=g}async next(){let r;try{r=await this.#t.next()}catch(h){this.#n?.throwIfAborted();const y=`${$}: the body broke off after ${this.#o} of ${this.#e} bytes`;throw new I.AD("transient",y,{operation:$,
cause:h})}if(r.done!==!0)this.#o+=r.value.length;else if(this.#o!==this.#e)throw this.#i();if(!this.#s&&this.#o>this.#e)throw this.#t.destroy(),this.#i();return r}return(){return this.#t.return()}[Symbol.
asyncIterator](){return this}#i(){return this.#s?T(this.#o,this.#e):(0,I.hl)(this.#o,this.#e)}}function T(o,r){const h=`${$}: ${o} bytes came where ${r} were due`;return new I.AD("transient",h,{operation:$})}
t(T,"cutOff")}),25346:((Y,W,i)=>{i.d(W,{F:t(()=>$,"F")});const I=Date.UTC(9e3,0),_=1e3;class ${static{t(this,"ServerTime")}#t=0;get offset(){return this.#t}learn(d,O,u){const b=typeof d=="string"?Date.
parse(d):NaN;if(!(b>=0&&b<=I))return;const D=b-O,R=b+_-(O-u);this.#t=Math.min(Math.max(this.#t,D),R)}}}),85434:((Y,W,i)=>{i.d(W,{p:t(()=>$,"p")});var I=i(41692);const _=3e3;function $(L){const{hostname:d,
port:O}=new URL(L);return new Promise(u=>{const b=(0,I.connect)({host:d.replace(/^\[|\]$/g,""),port:Number(O===""?"80":O),rejectUnauthorized:!1,timeout:_}),D=t(R=>{b.destroy(),u(R)},"end");b.once("sec\
ureConnect",()=>D(!0)),b.once("error",()=>D(!1)),b.once("timeout",()=>D(!1)),b.once("close",()=>D(!1))})}t($,"speaksTls")}),36149:((Y,W,i)=>{i.d(W,{R:t(()=>I,"R")});function I(_){switch(_){case 401:return"\
credentials";case 403:return"denied";case 404:return"not-found";case 405:case 501:return"unsupported";case 408:return"transient";case 412:return"precondition";case 413:return"too-large";case 429:case 503:
return"throttled";default:return _>=500?"transient":"protocol"}}t(I,"codeOfStatus")}),44493:((Y,W,i)=>{i.d(W,{f:t(()=>I,"f")});const I={connect:1e4,answer:6e4,longAnswer:15*6e4,body:6e4,slowestLine:256*
1024}}),74058:((Y,W,i)=>{i.d(W,{$:t(()=>d,"$")});var I=i(46848);const _=new Set(["ENOTFOUND","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH","EAI_AGAIN","UND_ERR_CONNECT_TIMEOUT"]),$=new Set(["ERR_TLS_CER\
T_ALTNAME_INVALID","DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","CERT_HAS_EXPIRED"]),L=new Set(["UND_ERR_INVALID_ARG",
"ERR_INVALID_CHAR","ERR_HTTP_INVALID_HEADER_VALUE"]);function d(l,E,T){if(T?.aborted){const y=T.reason;return y instanceof Error?y:new Error("stopped",{cause:y})}if(E instanceof I.AD)return E;const o=S(
E),r=D(P(E)?.message)?"wrong-endpoint":R(o),h=O(o,E);return new I.AD(r,`${l}: ${h}`,{operation:l,cause:E})}t(d,"connectionError");function O(l,E){if(u(l))return"the port answers without TLS: use http:\
//, or the port that has TLS";const T=P(E)?.message;return D(T)?"the port answers with something that is not HTTP":typeof T=="string"&&T!==""?T:String(l??E)}t(O,"connectionWords");function u(l){return l===
"ERR_SSL_WRONG_VERSION_NUMBER"||l==="ERR_SSL_PACKET_LENGTH_TOO_LONG"}t(u,"isPlainHttp");const b=/does not match the HTTP\/1\.1 protocol \(Expected HTTP\//;function D(l){return typeof l=="string"&&b.test(
l)}t(D,"isNoHttp");function R(l){return l===void 0?"transient":$.has(l)||u(l)?"wrong-endpoint":L.has(l)?"protocol":_.has(l)?"unreachable":"transient"}t(R,"kindOf");function S(l){for(let E=P(l);E!==void 0;E=
P(E.cause)){if(typeof E.code=="string")return E.code;const T=Array.isArray(E.errors)?E.errors[0]:void 0,o=T===void 0?void 0:S(T);if(o!==void 0)return o}}t(S,"systemCode");function P(l){return typeof l==
"object"&&l!==null?l:void 0}t(P,"shapeOf")}),10831:((Y,W,i)=>{i.d(W,{V:t(()=>I,"V")});function I($,L){return{[Symbol.asyncIterator]:()=>new _($[Symbol.asyncIterator](),L)}}t(I,"watched");class _{static{
t(this,"Watched")}#t;#e;constructor(L,d){this.#t=L,this.#e=d}async next(){const L=await this.#t.next();if(L.done===!0)return{value:void 0,done:!0};try{this.#e(L.value)}catch(d){throw await this.return(),
d}return L}async return(){return await this.#t.return?.(),{value:void 0,done:!0}}}}),16350:((Y,W,i)=>{i.d(W,{Bv:t(()=>L,"Bv"),ND:t(()=>d,"ND"),Uk:t(()=>u,"Uk"),X:t(()=>_,"X"),_n:t(()=>$,"_n"),qG:t(()=>b,
"qG")});var I=i(46848);function _(D){return D.replace(/[&<>"'\u0000-\u001f\u007f-\u009f]/g,R=>`&#${R.charCodeAt(0)};`)}t(_,"escapeXml");function $(D){const R=D.startsWith("W/")?D.slice(2):D;return R.startsWith(
'"')&&R.endsWith('"')&&R.length>1?R.slice(1,-1):R}t($,"unquote");function*L(D,R){const S=`<${R}>`,P=`</${R}>`;for(let l=D.indexOf(S);l>=0;){const E=D.indexOf(P,l);if(E<0)throw b(R);yield D.slice(l+S.length,
E),l=D.indexOf(S,E+P.length)}}t(L,"blocks");function d(D,R){const S=D.indexOf(`<${R}>`);if(S<0)return;const P=S+R.length+2,l=D.indexOf(`</${R}>`,P);if(l<0)return;const E=D.slice(P,l);return E.includes(
"&")?u(E):E}t(d,"element");const O={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};function u(D){return D.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g,(R,S,P,l)=>{if(typeof l=="string")return Object.
hasOwn(O,l)?O[l]??R:R;const E=typeof S=="string"?parseInt(S,16):Number(P);return E<=1114111?String.fromCodePoint(E):R})}t(u,"unescapeXml");function b(D){return new I.AD("transient",`the answer ends in\
side <${D}>`,{operation:"parse"})}t(b,"cutOff")})};export{Ze as id,qe as ids,tn as modules};
