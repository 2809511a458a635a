var Fe=Object.defineProperty;var t=(F,j)=>Fe(F,"name",{value:j,configurable:!0});const Qe=6924,Ze=[6924],qe={16119:((F,j,r)=>{r.d(j,{Bj:t(()=>o,"Bj"),CB:t(()=>p,"CB"),IO:t(()=>f,"IO"),OW:t(()=>h,"OW"),Tm:t(()=>w,"Tm"),Xy:t(()=>I,"Xy"),b6:t(()=>_,"b6"),c3:t(()=>S,"c3"),dw:t(()=>y,"\
dw"),eA:t(()=>X,"eA"),iP:t(()=>D,"iP"),lq:t(()=>a,"lq"),nR:t(()=>u,"nR"),pQ:t(()=>M,"pQ"),pq:t(()=>b,"pq"),qF:t(()=>$,"qF"),tC:t(()=>g,"tC"),xA:t(()=>P,"xA"),yL:t(()=>O,"yL")});const P={bytes:64*1024,
depth:16,text:16*1024,values:4096};class g extends Error{static{t(this,"JsonRefused")}constructor(U,k){super(U,k),this.name="JsonRefused"}}function $(N,U){if(N.length>U.bytes)throw new g(`it has ${N.length}\
 bytes, more than ${U.bytes}`);let k;try{k=A.decode(N)}catch(z){throw new g("it is not UTF-8",{cause:z})}return L(k,U)}t($,"parseJson");function L(N,U){X(N,U);let k;try{k=JSON.parse(N)}catch(z){throw new g(
"it is not JSON",{cause:z})}return Y(k,"")}t(L,"parseJsonText");function f(N,U){const k=L(N,U);if(!h(k))throw new g("it is not a JSON object");return k}t(f,"parseJsonObjectText");function y(N,U){const k=$(
N,U);if(!h(k))throw new g("it is not a JSON object");return k}t(y,"parseJsonObject");function h(N){return typeof N=="object"&&N!==null&&!Array.isArray(N)}t(h,"isJsonObject");function b(N,U,k=Number.MAX_SAFE_INTEGER){
const z=N[U];if(typeof z=="number"&&z<=k)return z;throw new g(`its ${U} is not a whole number from 0 to ${k}`)}t(b,"countOf");function D(N,U){const k=N[U];if(typeof k=="boolean")return k;throw new g(`\
its ${U} is neither true nor false`)}t(D,"flagOf");function I(N,U){const k=N[U];if(h(k))return k;throw new g(`its ${U} is not an object`)}t(I,"objectOf");function S(N,U,k=1/0){const z=N[U];if(!Array.isArray(
z))throw new g(`its ${U} is not a list`);if(z.length>k)throw new g(`its ${U} has ${z.length} items, more than ${k}`);return z}t(S,"listOf");function M(N,U,k,z=1/0){for(const J of S(N,U,z)){if(!h(J))throw new g(
`an item of its ${U} is not an object`);k(J)}}t(M,"eachOf");function p(N,U,k,z=1/0){return S(N,U,z).map(J=>{if(typeof J=="string"&&J.length<=k)return J;throw new g(`an item of its ${U} is not a text o\
f at most ${k} characters`)})}t(p,"textsOf");function w(N,U,k){return N[U]===""?"":_(N,U,k)}t(w,"anyTextOf");function O(N,U,k){const z=k.find(J=>J===N[U]);if(z!==void 0)return z;throw new g(`its ${U} \
is not one of ${k.join(", ")}`)}t(O,"oneOf");function o(N,U){const k=N[U];if(typeof k=="string"&&/^[0-9a-f]{64}$/.test(k))return k;throw new g(`its ${U} is not a SHA-256 in hex`)}t(o,"sha256Of");function a(N,U,k){
return N[U]===void 0?void 0:k()}t(a,"optional");function _(N,U,k){const z=N[U];if(typeof z=="string"&&z!==""&&z.length<=k)return z;throw new g(`its ${U} is not a text of 1 to ${k} characters`)}t(_,"te\
xtOf");function u(N,U,k=l){const z=N[U];if(typeof z=="string"&&m.test(z)){const J=Date.parse(z);if(J<=k&&new Date(J).toISOString()===z)return z}throw new g(`its ${U} is not a time such as 2026-11-23T1\
0:15:00.000Z, at most ${new Date(k).toISOString()}`)}t(u,"timeOf");const m=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,l=Date.parse("9999-12-31T23:59:59.999Z"),A=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),
c=34,n=92,E=44,C=new Set([91,123]),W=new Set([93,125]);function X(N,U){if(N.length>U.bytes)throw new g(`it has ${N.length} characters, more than ${U.bytes}`);let k=0,z=1,J=-1;for(let G=0;G<N.length;G++){
const tt=N.charCodeAt(G);if(J>=0){if(tt===n)G++;else if(tt===c){if(G-J>U.text)throw H(U);J=-1}}else if(tt===c)J=G+1;else if(tt===E)z++;else if(C.has(tt)){if(z++,++k>U.depth)throw new g(`it is nested d\
eeper than ${U.depth}`)}else W.has(tt)&&k--;if(z>U.values)throw new g(`it has more than ${U.values} values`)}}t(X,"checkShape");function H({text:N}){return new g(`a text in it has more than ${N} chara\
cters`)}t(H,"tooLong");function Y(N,U){if(typeof N=="number"){if(Number.isSafeInteger(N)&&N>=0)return N;throw new g(`its ${U===""?"value":U} is not a whole number from 0 to 2^53-1`)}if(Array.isArray(N))
N.forEach((k,z)=>{q(k)||Y(k,`${U}[${z}]`)});else if(typeof N=="object"&&N!==null){Object.setPrototypeOf(N,null);for(const k in N){const z=N[k];q(z)||Y(z,U===""?et(k):`${U}.${et(k)}`)}}return N}t(Y,"ch\
ecked");function q(N){return typeof N=="string"||typeof N=="boolean"||N===null}t(q,"isPlain");function et(N){return/^\w{1,40}$/.test(N)?N:"?"}t(et,"shown")}),11876:((F,j,r)=>{r.d(j,{Ly:t(()=>w,"Ly"),Wi:t(
()=>$,"Wi"),dS:t(()=>g,"dS"),pe:t(()=>P,"pe")});function P(O){return O.length===g?$(O,0):Date.parse(O)}t(P,"parseTime");const g=24;function $(O,o){if(O.charCodeAt(o+4)!==f||O.charCodeAt(o+7)!==f||O.charCodeAt(
o+10)!==b||O.charCodeAt(o+13)!==h||O.charCodeAt(o+16)!==h||O.charCodeAt(o+19)!==y||O.charCodeAt(o+23)!==D)return Date.parse(O.slice(o,o+g));const a=I(O,o),_=I(O,o+2),u=I(O,o+5),m=I(O,o+8),l=I(O,o+11),
A=I(O,o+14),c=I(O,o+17),n=I(O,o+20),E=O.charCodeAt(o+22)-48;return a>=20&&_>=0&&u>=1&&u<=12&&m>=1&&m<=(L[u]??0)&&l>=0&&l<=23&&A>=0&&A<=59&&c>=0&&c<=59&&n>=0&&E>=0&&E<=9?S(a*100+_,u,m)*864e5+((l*60+A)*
60+c)*1e3+n*10+E:Date.parse(O.slice(o,o+g))}t($,"parseTimeAt");const L=[0,31,28,31,30,31,30,31,31,30,31,30,31],f=45,y=46,h=58,b=84,D=90;function I(O,o){const a=O.charCodeAt(o)-48,_=O.charCodeAt(o+1)-48;
return a>=0&&a<=9&&_>=0&&_<=9?a*10+_:-1}t(I,"two");function S(O,o,a){const _=o<=2?O-1:O,u=o<=2?o+9:o-3,m=(_>>2)-(_/100|0)+(_/400|0);return _*365+m+((153*u+2)/5|0)+a-719469}t(S,"daysOf");let M=NaN,p="";
function w(O){const o=Math.trunc(O),a=Math.floor(o/1e3);return a!==M&&(M=a,p=new Date(a*1e3).toISOString().slice(0,-4)),`${p}${String(o-a*1e3).padStart(3,"0")}Z`}t(w,"isoTime")}),94511:((F,j,r)=>{r.d(
j,{_:t(()=>$,"_"),j:t(()=>g,"j")});var P=r(28017);class g{static{t(this,"Semaphore")}#t;#e;#s=new Set;constructor(f){this.#t=f,this.#e=f}acquire(f=1,y){if(y?.aborted===!0)return Promise.reject(y.reason);
const h=this.#o(f);if(this.#s.size===0&&h<=this.#e){this.#e-=h;return}return this.#n(h,y)}release(f=1){this.#e+=this.#o(f),this.#i()}#n(f,y){return new Promise((h,b)=>{const D=y===void 0?void 0:(0,P.$)(
y),I={weight:f,go:t(()=>{S!==void 0&&D?.remove(S),h()},"go"),stop:t(M=>{this.#s.delete(I)&&(b(M),this.#i())},"stop")};this.#s.add(I);const S=D?.add(I)})}#i(){for(const f of this.#s){if(f.weight>this.#e)
return;this.#s.delete(f),this.#e-=f.weight,f.go()}}#o(f){return Math.min(f,this.#t)}}async function $(L,f,y){const h=new g(f),b=[],D=[],I=t(async(S,M)=>{try{b[M]=await y(S,M)}catch(p){D.push(p)}finally{
h.release()}},"run");for(const[S,M]of L.entries()){const p=h.acquire();if(p!==void 0&&await p,D.length>0){h.release();break}I(M,S)}if(await h.acquire(f),D.length>0)throw D[0];return b}t($,"mapConcurre\
nt")}),28017:((F,j,r)=>{r.d(j,{$:t(()=>$,"$")});class P{static{t(this,"Stoppables")}#t=[];#e=[];constructor(f){const y=t(()=>{const h=f.reason,b=h instanceof Error?h:new Error("stopped",{cause:h});for(const D of this.#t.
splice(0))D?.stop(b)},"stopAll");f.addEventListener("abort",y,{once:!0})}add(f){const y=this.#e.pop()??this.#t.length;return this.#t[y]=f,y}remove(f){this.#t[f]!==void 0&&(this.#t[f]=void 0,this.#e.push(
f))}}const g=new WeakMap;function $(L){let f=g.get(L);return f===void 0&&g.set(L,f=new P(L)),f}t($,"stoppedBy")}),49878:((F,j,r)=>{r.d(j,{$7:t(()=>H,"$7"),$V:t(()=>w,"$V"),Bb:t(()=>h,"Bb"),Ch:t(()=>n,
"Ch"),Fl:t(()=>E,"Fl"),Hh:t(()=>k,"Hh"),MV:t(()=>Y,"MV"),RA:t(()=>W,"RA"),SW:t(()=>q,"SW"),Wf:t(()=>J,"Wf"),Zh:t(()=>C,"Zh"),_X:t(()=>S,"_X"),af:t(()=>m,"af"),ar:t(()=>f,"ar"),bX:t(()=>X,"bX"),eB:t(()=>ft,
"eB"),eE:t(()=>U,"eE"),fU:t(()=>L,"fU"),ff:t(()=>G,"ff"),jP:t(()=>A,"jP"),kP:t(()=>a,"kP"),lG:t(()=>p,"lG"),lf:t(()=>O,"lf"),lm:t(()=>D,"lm"),mZ:t(()=>l,"mZ"),nP:t(()=>c,"nP"),nQ:t(()=>I,"nQ"),p2:t(()=>tt,
"p2"),pr:t(()=>u,"pr"),qe:t(()=>N,"qe"),tu:t(()=>b,"tu"),v9:t(()=>ut,"v9"),xR:t(()=>o,"xR"),xb:t(()=>z,"xb"),y6:t(()=>y,"y6"),zB:t(()=>M,"zB")});var P=r(16119),g=r(11400),$=r(54445);const L=9999999999,
f=1e6,y=9999999999999,h=1e6,b=4096,D=b+256,I=1024,S=1024,M=256,p=4096,w=24*1024,O=Date.parse("9999-12-31T23:59:59.999Z"),o=64*1024,a=32*1024*1024,_=1e6,u=16*1024*1024,m=128*1024*1024,l=64*1024*1024,A=256*
1024*1024,c=8*1024*1024,n=32*1024*1024,E=16*1024*1024,C=1e3,W=16*1024*1024,X=16*1024*1024,H=256*1024,Y=64*1024,q=X+2*H,et={bytes:q,depth:16,text:6*D,values:12e5},N={bytes:a,depth:16,text:6*D,values:_},
U={...P.xA,text:6*D};function k(Q,nt,ct,st,ot,Et){return z(nt,ct,()=>ot((0,P.IO)(Q,st)),Et)}t(k,"parseRecord");function z(Q,nt,ct,st){try{return ct()}catch(ot){if(!(ot instanceof P.tC))throw ot;const yt=st===
void 0||ot.cause instanceof SyntaxError?ot.message:`${st} (${ot.message})`;throw new g.qq(Q,yt,nt,{cause:ot})}}t(z,"refusedAs");function J(Q){return Q.length>Y&&(0,P.eA)(Q,et),JSON.parse(Q)}t(J,"parse\
EntryLine");function G(Q,nt){return typeof Q=="string"&&Q!==""&&Q.length<=nt}t(G,"isBoundedText");function tt(Q,nt=Number.MAX_SAFE_INTEGER){return typeof Q=="number"&&Number.isSafeInteger(Q)&&Q>=0&&Q<=
nt}t(tt,"isBoundedCount");function ft(Q){if((0,P.OW)(Q))return Q;throw new P.tC("it is not a JSON object")}t(ft,"asObject");function ut(Q){return Q.startsWith($.gL)?a:Q.startsWith($.pt)?(0,$.N_)(Q)?W:
A:o}t(ut,"maxBytesOf")}),92829:((F,j,r)=>{r.d(j,{Cv:t(()=>$,"Cv"),Lg:t(()=>L,"Lg"),eP:t(()=>g,"eP"),qi:t(()=>f,"qi")});var P=r(49878);const g=64*1024,$=32;function L(b){if(!h(b)||b.format!=="age")return!1;
const D=b.recipients;return Array.isArray(D)&&D.length>0&&D.length<=$&&D.every(I=>(0,P.ff)(I,P.lG))}t(L,"isStoredEncryption");function f(b){if(!h(b))return!1;let D=0;const I=t(M=>typeof M!="string"?!1:
(D+=M.length,D<=g),"isText"),S=t(M=>h(M)&&Object.entries(M).every(([p,w])=>I(p)&&I(w)),"isTexts");return Object.entries(b).every(([M,p])=>M==="metadata"||M==="tags"?S(p):y.has(M)&&I(p))}t(f,"isKeptAtt\
ributes");const y=new Set(["contentType","contentEncoding","contentDisposition","contentLanguage","cacheControl","expires"]);function h(b){return typeof b=="object"&&b!==null&&!Array.isArray(b)}t(h,"i\
sRecord")}),9143:((F,j,r)=>{r.d(j,{LP:t(()=>I,"LP"),NQ:t(()=>b,"NQ"),Tr:t(()=>S,"Tr"),kb:t(()=>A,"kb"),vv:t(()=>D,"vv")});var P=r(37708),g=r(11876),$=r(49878),L=r(76586),f=r(11400),y=r(92829),h=r(54445);
function b(c){const n=t(C=>{if(C.cold.versionId===void 0)return C;const{versionId:W,...X}=C.cold;return{...C,cold:X}},"plain"),E=c.history?.map(n);return{...n(c),...(0,P.s)({history:E})}}t(b,"withoutV\
ersionIds");function D(c){const{key:n,size:E,etag:C,modified:W,cold:X,checksum:H,attributes:Y,since:q,history:et,gone:N,expired:U}=c;return JSON.stringify({key:n,size:E,etag:C,modified:W,cold:X,...(0,L.
Tq)(c),checksum:H,attributes:Y,since:q,history:et?.length===0?void 0:et,gone:N,expired:U})}t(D,"encodeEntry");function I(c,n){let E;try{E=(0,$.xb)(n,(0,f.E$)(n),()=>(0,$.Wf)(c))}catch(C){throw C instanceof
f.qq?C:new f.qq(n,"a line is not JSON",(0,f.E$)(n),{cause:C})}return S(E,n)}t(I,"decodeEntry");function S(c,n){if(!M(c))throw new f.qq(n,"a line is not a manifest entry",(0,f.E$)(n));const{key:E,history:C}=c,
W=t(({cold:X})=>(0,h.t2)(E,X.path,X.encryption!==void 0),"fits");if(W(c)&&(C??[]).every(W))return c;throw new f.qq(n,"an entry names a path in cold that its key cannot have",(0,f.E$)(n))}t(S,"checkEnt\
ry");function M(c){if(!o(c)||!(0,$.ff)(c.key,$.tu)||!w(c))return!1;const{history:n,gone:E,expired:C}=c;return C!==void 0&&!a(C)||n!==void 0&&!(Array.isArray(n)&&n.every(p))?!1:E===void 0||o(E)&&a(E.since)&&
typeof E.confirmed=="boolean"}t(M,"isEntry");function p(c){return o(c)&&w(c)&&a(c.until)}t(p,"isSuperseded");function w(c){return(0,$.p2)(c.size)&&_(c.etag)&&a(c.modified)&&a(c.since)&&u(c.md5,$.lG)&&
u(c.crc32c,$.lG)&&u(c.checksum,$.lG)&&(c.attributes===void 0||(0,y.qi)(c.attributes))&&O(c.cold)}t(w,"isVersion");function O(c){return o(c)&&(0,$.ff)(c.path,$.lm)&&_(c.etag)&&a(c.stored)&&m.includes(c.
via)&&l.includes(c.evidence)&&u(c.checksum,$.lG)&&u(c.versionId,$._X)&&(c.encryption===void 0?c.size===void 0:(0,y.Lg)(c.encryption)&&(0,$.p2)(c.size))}t(O,"isStoredRef");function o(c){return typeof c==
"object"&&c!==null&&!Array.isArray(c)}t(o,"isRecord");function a(c){return typeof c=="string"&&c.length===g.dS&&c.charCodeAt(g.dS-1)===90&&!Number.isNaN((0,g.pe)(c))}t(a,"isTime");function _(c){return typeof c==
"string"&&c.length<=$.nQ}t(_,"isEtag");function u(c,n){return c===void 0||typeof c=="string"&&c.length<=n}t(u,"optionalText");const m=["native","emulated","streamed"],l=["md5","crc32c","checksum","siz\
e","none"];function A(c){const{gone:n,...E}=c;return E}t(A,"withoutGone")}),62093:((F,j,r)=>{r.d(j,{$:t(()=>g,"$"),u:t(()=>P,"u")});const P=1,g=2}),28807:((F,j,r)=>{r.d(j,{CQ:t(()=>I,"CQ"),MS:t(()=>D,
"MS"),z8:t(()=>S,"z8")});var P=r(16119),g=r(49878),$=r(9143),L=r(11400),f=r(62093),y=r(54445),h=r(97622),b=r(88619);const D={interval:5e3,lines:500,gather:10};class I{static{t(this,"Journal")}#t;#e;#s;#n=new AbortController().
signal;#i;#o=0;constructor(m,l,A,c,n=D){this.#t=m,this.#e=A,this.#i=c.map(p),this.#s=new b.x(E=>this.#r(E),l,n)}get objects(){return this.#o}get unwritten(){return this.#s.waiting}async intend(m){await this.#s.
stored(p(m))}record(m){this.#s.take(p(m))}async flush(){await this.#s.flush()}close(){this.#s.close()}async#r(m){const l=[...this.#i,...m];for(let A=0;A<l.length||this.#o===0;){const c=this.#o===0?this.#e:
M(this.#e),n=[JSON.stringify(c)];for(let W=0;A<l.length&&W<g.nP;A++){const X=l[A]??"";W+=X.length,n.push(X)}const E=(0,y.HY)(this.#e.run,this.#e.epoch,this.#o),C=Buffer.from(n.join(`
`)+`
`);await this.#t.write(E,C,"application/x-ndjson",this.#n),this.#o++}this.#i=[]}}function S(u,m){const l=typeof u=="string"?Buffer.from(u):u,A=t(()=>(0,h.uv)(l,m,g.SW)[Symbol.iterator](),"lines"),c=A().
next().value,n=_(c??"",m);function*E(){const C=A();C.next();for(let W=C.next();W.done!==!0;W=C.next())yield w(W.value,m)}return t(E,"records"),{start:n,records:{[Symbol.iterator]:E}}}t(S,"parseJournal");
function M(u){const{settles:m,...l}=u;return l}t(M,"withoutSettles");function p(u){if(u.op==="stored"){const m=u.loose===void 0||u.loose.length===0?"":`,"loose":${JSON.stringify(u.loose)}`;return`{"op\
":"stored","entry":${(0,$.vv)(u.entry)}${m}}`}return JSON.stringify(u)}t(p,"encodeRecord");function w(u,m){return(0,g.xb)(m,(0,L.E$)(m),()=>{const l=(0,g.eB)(O(u));switch(l.op){case"stored":return o(l,
m);case"intent":return a(l,m);default:throw new P.tC("a line is not a journal record")}})}t(w,"parseRecord");function O(u){try{return(0,g.Wf)(u)}catch(m){throw m instanceof P.tC?m:new P.tC("a line is \
not JSON",{cause:m})}}t(O,"parsed");function o(u,m){const{key:l,cold:A}=(0,$.Tr)(u.entry,m),c=A.encryption!==void 0;return(0,P.lq)(u,"loose",()=>(0,P.pQ)(u,"loose",n=>{if(!(0,y.t2)(l,(0,P.b6)(n,"path",
g.lm),c))throw new P.tC("an orphaned object has a path that its key cannot have");(0,P.Tm)(n,"etag",g.nQ),(0,P.lq)(n,"versionId",()=>(0,P.b6)(n,"versionId",g._X))})),u}t(o,"checkStored");function a(u,m){
const l=(0,P.b6)(u,"key",g.tu),A=(0,$.Tr)(u.before,m),c=A.cold.encryption!==void 0;if(A.key!==l||!(0,y.t2)(l,(0,P.b6)(u,"path",g.lm),c))throw new P.tC("an intent has a path, or an entry, that its key \
cannot have");return(0,P.pq)(u,"size"),(0,P.Tm)(u,"etag",g.nQ),(0,P.nR)(u,"modified"),(0,P.lq)(u,"md5",()=>(0,P.b6)(u,"md5",g.lG)),(0,P.lq)(u,"crc32c",()=>(0,P.b6)(u,"crc32c",g.lG)),u}t(a,"checkIntent");
function _(u,m){return(0,g.xb)(m,(0,L.E$)(m),()=>{const l=(0,g.eB)(O(u));if(l.op!=="start")throw new P.tC("its first line is not a start");const A=(0,P.pq)(l,"format");if(A>f.u)throw new L.qq(m,`it ha\
s format ${A}`,L.hx);const c=(0,P.b6)(l,"run",g.zB),n=(0,P.pq)(l,"epoch",g.fU),E=(0,y.PR)(m);if(E!==void 0&&(E.run!==c||E.epoch!==n))throw new P.tC("it is the journal of another run or epoch than its \
name says");return(0,P.pq)(l,"base",g.y6),(0,P.nR)(l,"time"),(0,P.lq)(l,"settles",()=>(0,P.pQ)(l,"settles",C=>{(0,P.b6)(C,"run",g.zB),(0,P.pq)(C,"objects"),(0,P.iP)(C,"fact")})),(0,P.lq)(l,"piece",()=>{
const C=(0,P.Xy)(l,"piece");(0,P.b6)(C,"split",g.zB),(0,P.pq)(C,"number")}),l})}t(_,"parseStart")}),88619:((F,j,r)=>{r.d(j,{x:t(()=>P,"x")});class P{static{t(this,"LineLog")}#t;#e;#s;#n=[];#i;#o;#r;#a;constructor($,L,f){
this.#t=$,this.#e=L,this.#s=f}get waiting(){return this.#n.length}async stored($){this.#n.push($),this.#o??=this.#c(),await this.#o}take($){if(this.#a!==void 0)throw this.#a;this.#n.push($),this.#n.length>=
this.#s.lines?this.flush().catch(()=>{}):this.#u()}async flush(){for(;this.#i!==void 0;)await this.#i;if(this.#a!==void 0)throw this.#a;this.#n.length!==0&&(this.#i=this.#d().finally(()=>this.#i=void 0),
await this.#i)}close(){this.#r?.abort()}async#c(){await this.#e.sleep(this.#s.gather),this.#o=void 0,await this.flush()}async#d(){this.#r?.abort(),this.#r=void 0;const $=this.#n;this.#n=[];try{await this.#t(
$)}catch(L){throw this.#n=[...$,...this.#n],this.#a=L,L}}#u(){if(this.#r!==void 0)return;const $=new AbortController;this.#r=$,this.#e.sleep(this.#s.interval,$.signal).then(()=>this.flush().catch(()=>{}),
()=>{})}}}),89904:((F,j,r)=>{r.d(j,{Iz:t(()=>w,"Iz"),cR:t(()=>A,"cR"),fe:t(()=>D,"fe"),oP:t(()=>M,"oP")});var P=r(77598),g=r(37708),$=r(16119),L=r(67135),f=r(49878),y=r(11257),h=r(28807),b=r(88619);const D="\
.flashback-restore/",I=32*1024*1024,S=1e5;class M{static{t(this,"RestoreJournal")}#t;#e;#s;#n;#i=new AbortController().signal;#o;#r=[];#a=0;constructor(n,E,C,W,X=h.MS){this.#t=n,this.#o=C,this.#e=W.run,
this.#s=JSON.stringify({op:"start",format:1,...W});const H=t(async Y=>{await this.#d(Y),await this.#o(this.named)},"write");this.#n=new b.x(H,E,X)}async open(){return this.#d([this.#s])}async intend(n){
await this.#n.stored(JSON.stringify(n))}record(n){this.#n.take(JSON.stringify(n))}get named(){return{to:String(this.#t),objects:this.#r.length,sha256:p(this.#r.join(`
`))}}async flush(){await this.#n.flush()}close(){this.#n.close()}async remove(n,E){const C=Array.from({length:this.#a},(W,X)=>this.#t.key(this.#c(X)));for(const W of[...C,...n])await this.#t.store.delete(
W,{},E)}#c(n){return`${D}${this.#e}/journal-${String(n).padStart(8,"0")}.ndjson`}async#d(n){const E=Buffer.from(`${n.join(`
`)}
`),C={attributes:{contentType:"application/x-ndjson"}},W=this.#t.key(this.#c(this.#a)),X=await this.#t.store.put(W,E,C,this.#i);return this.#a++,this.#r.push(p(E)),{bytes:E,written:X}}}function p(c){return(0,P.
hash)("sha256",c,"hex")}t(p,"sha256Hex");async function w(c,n,E,C){const W=new y.y,X=new Map,H=[],Y=new Map;try{for(let et;;){const N={prefix:c.key(D),...(0,g.s)({continuation:et})},U=await c.store.list(
N,C);for(const{key:k}of U.objects){const z=/\/([^/]+)\/journal-\d+\.ndjson$/.exec(k)?.[1];z===void 0||!k.startsWith(N.prefix)||Y.set(z,[...Y.get(z)??[],k])}if(U.next===void 0)break;et=U.next}const q=[];
for(const[et,N]of Y){const U=[...N].sort(),[k=""]=U,z=await o(c,k,C);if(z===void 0||!a(z,n))continue;H.push(...U);const J=await E(et);if(!(J?.to!==String(c)||!await O(c,U,J,C))){q.push(et);for(const G of U.
slice(0,J.objects)){const tt=await o(c,G,C);tt!==void 0&&await _(tt,W,X)}}}return{runs:q,objects:H,done:W,begun:X}}catch(q){throw await W.close(),q}}t(w,"readEarlierRestores");async function O(c,n,{objects:E,
sha256:C},W){if(E>n.length)return!1;const X=[];for(const H of n.slice(0,E)){const Y=await o(c,H,W);if(Y===void 0)return!1;X.push(p(Y))}return p(X.join(`
`))===C}t(O,"isNamed");async function o(c,n,E){const C=await(0,L.o)(c.store,n,I,E);return C===void 0||C==="too-large"?void 0:Buffer.from(C.bytes.buffer,C.bytes.byteOffset,C.bytes.byteLength)}t(o,"read");
function a(c,n){const E=u(c.toString("utf8",0,Math.min(f.MV,Math.max(0,c.indexOf(`
`)))));if(E?.op!=="start"||E.format!==1)return!1;const{endpoint:C,account:W,bucket:X,prefix:H}=n,Y=E.cold;return(0,$.OW)(Y)&&Y.endpoint===C&&Y.account===W&&Y.bucket===X&&Y.prefix===H}t(a,"isOf");async function _(c,n,E){
for(let C=0;C<c.length;){const W=c.indexOf(`
`,C)<0?c.length:c.indexOf(`
`,C),X=W-C>f.MV?"":c.toString("utf8",C,W);C=W+1;const H=X===""?void 0:u(X);H===void 0||!m(H)||(H.op==="intent"?E.size<S&&E.set(H.key,H.size):(E.delete(H.key),await n.add(H.key,X)))}}t(_,"take");function u(c){
try{return(0,$.IO)(c,f.eE)}catch(n){if(n instanceof $.tC)return;throw n}}t(u,"parse");function m(c){const n=c;return(n.op==="intent"||n.op==="done"&&l(n.to))&&(0,f.ff)(n.key,f.tu)&&l(n.etag)&&(0,f.p2)(
n.size)}t(m,"isLine");function l(c){return c===""||(0,f.ff)(c,f.nQ)}t(l,"isEtag");function A(c){return JSON.parse(c)}t(A,"parseDone")}),97622:((F,j,r)=>{r.d(j,{Bj:t(()=>S,"Bj"),Dx:t(()=>M,"Dx"),Nw:t(()=>D,
"Nw"),UR:t(()=>I,"UR"),uv:t(()=>w,"uv")});var P=r(77598),g=r(57075),$=r(38522),L=r(78133),f=r(12607),y=r(49878),h=r(11400),b=r(54445);const D=5e4;async function*I(O,o){const a=(0,b.iY)(o.sha256);if(S(
O)!==o.sha256)throw new h.qq(a,"its content does not match its SHA-256",h.dw);let _=0,u;const m=t(()=>new h.qq(a,`it holds ${_} entries where ${o.count} were recorded`,h.dw),"notAsRecorded");for await(const l of M(
O,a,y.bX+y.$7)){const A=[];for(const c of l){const n=new f.U(c,a);if(u!==void 0&&(0,L.YD)(u,n.key)>=0)throw new h.qq(a,"its keys are out of order",h.dw);u=n.key,A.push(n)}if(_+=A.length,_>o.count||u!==
void 0&&(0,L.YD)(u,o.last)>0)throw m();yield A}if(_!==o.count||u!==o.last)throw m()}t(I,"decodeSegment");function S(O){return O instanceof Uint8Array?(0,P.createHash)("sha256").update(O).digest("hex"):
O.sha256}t(S,"sha256Of");async function*M(O,o,a){const _=(0,$.createGunzip)({chunkSize:65536});O instanceof Uint8Array?_.end(O):(0,g.pipeline)(O.stream(),_,()=>{}),_.setEncoding("utf8");const u=[];let m=0;
try{for await(const l of _){const A=l.split(`
`),c=A.pop()??"";if(A.length>0&&(A[0]=u.join("")+(A[0]??""),u.length=m=0),c!==""&&u.push(c),m+=c.length,m>a||A.some(n=>n.length>a))throw new h.qq(o,"a line is too long",(0,h.E$)(o));A.length>0&&(yield A)}}catch(l){
throw l instanceof h.qq?l:new h.qq(o,"it does not unpack",(0,h.E$)(o),{cause:l})}if(m>0)throw new h.qq(o,"its last line is cut off",(0,h.E$)(o))}t(M,"linesOf");const p=10;function*w(O,o,a){const _=Buffer.
from(O.buffer,O.byteOffset,O.byteLength);for(let u=0;u<_.length;){const m=_.indexOf(p,u);if(m<0)throw new h.qq(o,"its last line is cut off",(0,h.E$)(o));if(m-u>a)throw new h.qq(o,"a line is too long",
(0,h.E$)(o));yield _.toString("utf8",u,m),u=m+1}}t(w,"linesOfText")}),12607:((F,j,r)=>{r.d(j,{U:t(()=>M,"U"),o:t(()=>w,"o")});var P=r(11876),g=r(9143);const $='{"key":"',L='","size":',f=',"etag":"',y='\
","modified":"',h='","cold":{',b='"since":"',D=125,I=34,S=48;class M{static{t(this,"StoredLine")}key;line;#t;#e;#s;constructor(a,_){this.line=a,this.#t=_;const u=a.startsWith($)?a.indexOf('"',$.length):
-1,m=u>$.length&&a.startsWith(L,u)?a.slice($.length,u):"\\";this.#e=m.includes("\\")?-1:u,this.key=this.#e<0?this.entry.key:m}get entry(){return this.#s??=(0,g.LP)(this.line,this.#t)}get liveSize(){const a=this.
line;if(this.#s===void 0&&this.#e>=0&&O(a)){const _=this.#e+L.length,u=Number(a.slice(_,a.indexOf(",",_)));if(Number.isSafeInteger(u)&&u>=0)return u}return w(this.entry)}isAsListed(a){const{key:_,size:u,
etag:m,modified:l}=a,A=this.line;if(this.#e<0||_!==this.key||m.includes('"')||m.includes("\\"))return!1;const c=this.#e+L.length,n=A.indexOf(",",c),E=n+f.length,C=E+m.length+y.length;return p(A,c,n)===
u&&A.startsWith(f,n)&&A.startsWith(m,E)&&A.startsWith(y,E+m.length)&&A.startsWith(h,C+P.dS)&&(0,P.Wi)(A,C)===l&&O(A)}}function p(o,a,_){let u=_>a?0:NaN;for(let m=a;m<_;m++){const l=o.charCodeAt(m)-S;u=
l>=0&&l<=9?u*10+l:NaN}return u}t(p,"numberAt");function w(o){return o.gone?.confirmed===!0?0:o.size}t(w,"liveSize");function O(o){const a=o.length-2;return o.charCodeAt(a+1)===D&&o.charCodeAt(a)===I&&
o.startsWith(b,a-P.dS-b.length)}t(O,"endsPlainly")}),78347:((F,j,r)=>{r.d(j,{q:t(()=>H,"q")});var P=r(89904),g=r(37708),$=r(54445),L=r(15962),f=r(46848),y=r(29310),h=r(78133);const b={unreachable:1,lost:3,
server:12};function D(N,U){let k=0;const z={unreachable:0,lost:0,server:0},J=t(()=>N[k]??N[0],"current"),G=N[0].dialect.listing==="utf-16"?h.MC:h.YD,tt=t(()=>{Object.assign(z,{unreachable:0,lost:0,server:0})},
"resetFailures"),ft=t(nt=>{const ct=S(nt);if(ct===void 0||!(nt instanceof f.AD)||++z[ct]<b[ct])return;const st=J().place.endpoint;k=(k+1)%N.length,tt(),U({from:st,to:J().place.endpoint,because:nt})},"\
countFailure"),ut=new Proxy(N[0],{get:t((nt,ct)=>{const st=J(),ot=Reflect.get(st,ct,st);return typeof ot=="function"?ot.bind(st):ot},"get")}),Q=(0,y.M)(ut,async({call:nt})=>{const ct=k;try{const st=await nt();
return ct===k&&tt(),st}catch(st){throw ct===k&&ft(st),(0,f.A1)(st,"wrong-endpoint")&&N.length>1?I(st):st}});return{...Q,list:t(async(nt,ct)=>{const st=k,ot=await Q.list(p(nt,st),ct);return ot.next===void 0?
ot:{...ot,next:M(st,nt,ot,G)}},"list"),close:t(async()=>{await Promise.all(N.map(nt=>nt.close()))},"close")}}t(D,"failingOver");function I(N){return new f.AD("unreachable",N.message,{operation:N.operation,
cause:N})}t(I,"elsewhere");function S(N){if((0,f.A1)(N,"unreachable","wrong-endpoint"))return"unreachable";if((0,f.A1)(N,"transient","throttled"))return N.status===void 0?"lost":N.status>=500?"server":
void 0}t(S,"kindOf");function M(N,U,{objects:k,next:z=""},J){const G=k.every(({key:ut},Q)=>Q===0||J(k[Q-1]?.key??"",ut)<0),tt=U.delimiter===void 0&&G?k.at(-1)?.key:void 0;return JSON.stringify([N,tt??
null,z])}t(M,"bookmark");function p(N,U){if(N.continuation===void 0)return N;const[k,z,J]=JSON.parse(N.continuation),{continuation:G,...tt}=N;return k===U||z===null?{...tt,continuation:J}:{...tt,after:z}}
t(p,"requestFor");var w=r(14794),O=r(24674);const o=.95,a=1e3,_=1e3,u=10,m=8,l=1,A=2,c=50,n=6e4;class E{static{t(this,"Pace")}#t;#e=Number.POSITIVE_INFINITY;#s;#n=Number.NEGATIVE_INFINITY;#i=0;#o=0;#r=0;#a=new Array(
u).fill(0);#c=new Array(u).fill(0);#d=0;#u;constructor(U){this.#t=U,this.#u=U.monotonic()}get rate(){if(this.#s===void 0)return Number.isFinite(this.#e)?this.#e:void 0;const U=Math.max(0,this.#t.monotonic()-
this.#n)/1e3;return Math.min(this.#e,this.#s*(1+.02*U+.01*U*U))}limit(U){this.#e=U}get inFlight(){return Math.ceil((this.rate??0)*this.#o/1e3)}async turn(U){let k=this.#f();await this.#h(k,U),!(this.#t.
monotonic()-k<=c)&&(k=this.#f(),await this.#h(k,U))}#f(){const{rate:U}=this,k=Math.max(this.#i,this.#t.monotonic());return U!==void 0&&(this.#i=k+1e3/U),k}async#h(U,k){const z=U-this.#t.monotonic();z>=
A&&await this.#t.sleep(z,k)}taken(U){const k=this.#t.monotonic();this.#r=0,this.#p(k),this.#l(this.#a);const z=k-U;this.#o=this.#o===0?z:this.#o*.95+z*.05}failed(){++this.#r<m||this.#s===void 0||(this.#r=
0,this.#n=this.#t.monotonic())}throttled(U,k=0){const z=this.#t.monotonic();this.#i=Math.max(this.#i,z+Math.min(k,n)),this.#p(z),this.#l(this.#c),!(U<this.#n||z-this.#n<a)&&(this.#s=Math.max(l,o*this.#_(
z)),this.#n=z)}#_(U){const{rate:k}=this,z=C(this.#a);if(k!==void 0)return k*z/(z+C(this.#c));const J=Math.max(_/u,Math.min(_,U-this.#u));return z*1e3/J}#l(U){const k=this.#d%u;U[k]=(U[k]??0)+1}#p(U){const k=Math.
floor(U*u/_);for(let z=Math.max(this.#d+1,k-u+1);z<=k;z++)this.#a[z%u]=this.#c[z%u]=0;this.#d=Math.max(this.#d,k)}}function C(N){return N.reduce((U,k)=>U+k,0)}t(C,"sum");var W=r(21321),X=r(65467);function H({
clock:N,random:U,log:k},z){const J=new X.wg(k??{debug:t(()=>{},"debug")}),G=t(()=>new Map,"counts"),tt={hot:G(),cold:G(),to:G()},ft={cold:new w.oA,to:new w.oA},ut=[],Q=[],nt=new Map,ct=[];let st=Number.
POSITIVE_INFINITY;const ot=[],Et=t((it,{from:ht,to:lt,because:mt})=>{const wt=`${it}: ${ht} stopped answering (${mt.message}); the run went on at ${lt}.`;ut.includes(wt)||(ut.push(wt),k?.info(wt))},"m\
oved"),yt=t(({endpoint:it})=>{const ht=nt.get(it);if(ht!==void 0)return ht;const lt=new E(N);return lt.limit(st),nt.set(it,lt),Q.push(lt),lt},"paceOf"),It=t((it,ht)=>(0,W.N)((0,O.R$)(it,N,U),{clock:N,
room:ht}),"retried");return{session:{requests:tt,moves:ut,losses:{cold:ft.cold.losses,to:ft.to.losses},paces:Q,detail:J,limitRequests:t(it=>{st=it;for(const ht of Q)ht.limit(it)},"limitRequests"),onTrouble:t(
it=>{ct.push(it)},"onTrouble"),close:t(async()=>{await Promise.all(ot.map(it=>it.close()))},"close")},connect:t((it,ht)=>{const lt=Y(ht,z,gt=>Et(it,gt));ot.push(lt);const mt=(0,O.Mr)(et(q(lt,it),it,J),
tt[it]);if(it==="hot")return mt;const wt=t(gt=>{const Mt=gt.slice(ht.prefix.length);return(0,$.ad)(Mt)||Mt.startsWith(P.fe)},"isOurs");return(0,w.w5)(mt,ft[it],wt)},"connect"),retried:t(it=>It(it),"re\
tried"),atPace:t((it,ht,lt)=>It((0,O.yb)(it,yt(ht),N,(mt,wt)=>{for(const gt of ct)gt(mt,wt)}),lt),"atPace")}}t(H,"openConnections");function Y(N,U,k){const z=(0,L.uY)(N).filter(J=>J!==N.endpoint);return z.
length===0?U(N):D([U(N),...z.map(J=>U({...N,endpoint:J}))],k)}t(Y,"openEndpoints");function q(N,U){const{api:k,account:z,bucket:J}=N.place,G={side:U,api:k,bucket:J,...(0,g.s)({account:z})};return(0,y.
M)(N,async({call:tt,key:ft})=>{try{return await tt()}catch(ut){throw(0,f.A1)(ut)&&ut.locate({...G,key:ft}),ut}})}t(q,"located");function et(N,U,k){return(0,O.yn)(N,({code:z,status:J,message:G,requestId:tt},ft)=>k.
log("requests",()=>`${[U,z,J,tt].filter(Q=>Q!==void 0).join(" ")}${ft===void 0?"":`, ${ft}`}: ${G}`))}t(et,"withFailureLog")}),65467:((F,j,r)=>{r.d(j,{eG:t(()=>y,"eG"),qo:t(()=>b,"qo"),rP:t(()=>h,"rP"),
wg:t(()=>f,"wg")});var P=r(27698),g=r(34166);const $=100,L=500;class f{static{t(this,"StepDebug")}#t;#e=new Map;constructor(I){this.#t=I}log(I,S){const M=this.#e.get(I)??0;M>$||(this.#e.set(I,M+1),this.#t.
debug(M<$?(0,P.$Q)(`${I}: ${S()}`,L):`${I}: these were the first ${$} lines; the rest is left out.`))}}function y({current:D,reason:I},S){return`${D??"none"} (${I}); up to ${(0,g.z3)(S)} in one operat\
ion`}t(y,"pathLine");function h(D){const I=Object.entries(D).filter(([,M])=>typeof M=="boolean"),S=t(M=>I.flatMap(([p,w])=>w===M?[p]:[]).join(", ")||"nothing","named");return`cold honours ${S(!0)}; no\
t: ${S(!1)}`}t(h,"capabilitiesLine");function b(D){if(D===void 0)return"cold holds no backup yet";const{generation:I,time:S,epoch:M,segments:p,restorePoints:w,journals:O}=D,o=p.reduce((a,{count:_})=>a+
_,0);return`generation ${I} of ${S}, epoch ${M}: ${(0,g.x0)(o,"key")} in ${(0,g.x0)(p.length,"segment")}, ${(0,g.x0)(w.length,"restore point")}, ${(0,g.x0)(O.length,"journal")}`}t(b,"stateLine")}),82635:((F,j,r)=>{
r.d(j,{b:t(()=>L,"b"),c:t(()=>$,"c")});var P=r(77030),g=r(64071);function $(f,y,h){const b=new URL(f),D=b.pathname.replace(/\/+$/,""),I=b.hostname;if((0,P.isIP)(I.replace(/^\[|\]$/g,""))!==0||I==="loc\
alhost"){const S=D.split("/")[1]===y?D:`/${y}${D}`;return{origin:b.origin,base:S,account:y,container:h}}return I.startsWith(`${y.toLowerCase()}.`)||(b.hostname=`${y}.${I}`),{origin:b.origin,base:D,account:y,
container:h}}t($,"addressOf");function L({origin:f,base:y,container:h},b){return`${f}${y}/${h}/${(0,g.g2)(b)}`}t(L,"blobUrl")}),21713:((F,j,r)=>{r.d(j,{z:t(()=>g,"z")});var P=r(40881);const g={...P.N.
blob,api:"blob",abilities:new Set(["parts","copyParts","copy","tags","thaw"]),listing:"utf-16",noTag:"0x0",bodyHash:"md5",metadataPrefix:"x-ms-meta-",known:t(()=>({}),"known")}}),20633:((F,j,r)=>{r.d(
j,{L:t(()=>P,"L")});const P=["put","upload","copy","delete","deleteMany","thaw","retain","createUpload","uploadPart","copyPart","completeUpload","abortUpload"]}),80711:((F,j,r)=>{r.d(j,{o:t(()=>L,"o")});
const P=2197175160,g=Uint32Array.from({length:256},(S,M)=>{let p=M;for(let w=0;w<8;w++)p=p&1?p>>>1^P:p>>>1;return p>>>0});function $(S){let M=4294967295;for(const p of S)M=(g[(M^p)&255]??0)^M>>>8;return D(
~M)}t($,"crc32cOf");function L(S){let M=0;for(const{crc32c:p,size:w}of S)M=f(M,w)^I(p);return D(M)}t(L,"combineCrc32c");function f(S,M){let p=b(b(b(y)));for(let w=M;w>0;w=Math.floor(w/2))w%2===1&&(S=h(
p,S)),w>1&&(p=b(p));return S}t(f,"shifted");const y=[P,...Array.from({length:31},(S,M)=>2**M)];function h(S,M){let p=0;for(let w=0,O=M>>>0;O!==0;w++,O>>>=1)O&1&&(p^=S[w]??0);return p>>>0}t(h,"applied");
function b(S){return S.map(M=>h(S,M))}t(b,"squared");function D(S){const M=Buffer.alloc(4);return M.writeUInt32BE(S>>>0),M.toString("base64")}t(D,"encoded");function I(S){return Buffer.from(S,"base64").
readUInt32BE()}t(I,"decoded")}),76586:((F,j,r)=>{r.d(j,{DV:t(()=>D,"DV"),OI:t(()=>y,"OI"),PC:t(()=>L,"PC"),Pq:t(()=>I,"Pq"),TI:t(()=>S,"TI"),Tq:t(()=>h,"Tq"),iF:t(()=>g,"iF"),lQ:t(()=>M,"lQ"),oX:t(()=>f,
"oX"),vh:t(()=>$,"vh"),wx:t(()=>b,"wx")});const P=/^[0-9a-f]{32}$/;function g({md5:p,etag:w}){return p??(P.test(w)?w:void 0)}t(g,"md5Of");function $(p,w){const O=g(p);return O!==void 0&&O===g(w)}t($,"\
sameMd5");function L(p,w){return p.crc32c!==void 0&&p.crc32c===w.crc32c}t(L,"sameCrc32c");function f(p,w){if(p.size===w.size)return $(p,w)?"md5":L(p,w)?"crc32c":void 0}t(f,"proofOf");function y(p,w){return p.
etag===w.etag?p.size===w.size:f(p,w)!==void 0}t(y,"isSameContent");function h({md5:p,crc32c:w}){return p===void 0?w===void 0?{}:{crc32c:w}:w===void 0?{md5:p}:{md5:p,crc32c:w}}t(h,"proofsOf");function b({
md5:p,etag:w,cold:O}){return p!==void 0?p:O.evidence==="md5"?g({etag:w}):void 0}t(b,"knownMd5");function D(p){const{evidence:w}=p.cold;return w==="md5"||w==="crc32c"?h(p):{}}t(D,"coldProofsOf");function I(p,w){
const O=g(w);return O!==void 0&&p.cold.etag===O&&b(p)===O}t(I,"staysPinned");function S(p,w){if(w.size!==p.size)return!1;if(w.etag===p.etag||w.etag===p.cold.etag)return!0;const O=b(p);return O!==void 0&&
O===g(w)||L(p,w)}t(S,"isContentOf");function M(p,w){return S(p,w)?!0:w.size!==p.size?!1:b(p)===void 0||g(w)===void 0}t(M,"mayBeContentOf")}),28957:((F,j,r)=>{r.d(j,{F:t(()=>$,"F")});var P=r(80711),g=r(
40881);const $={...g.N.gcs,api:"gcs",abilities:new Set(["parts","abort","copy","versions","tags","lock"]),listing:"utf-8",noTag:"1",bodyHash:"md5",metadataPrefix:"x-goog-meta-",locksInPlace:!0,pinsNameVersions:!0,
known:t(L=>{const f=L.flatMap(({crc32c:y,size:h})=>y===void 0?[]:[{crc32c:y,size:h}]);return f.length===L.length?{crc32c:(0,P.o)(f)}:{}},"known")}}),2584:((F,j,r)=>{r.d(j,{bs:t(()=>g,"bs"),k5:t(()=>L,
"k5"),yt:t(()=>$,"yt")});var P=r(78133);class g{static{t(this,"Cursor")}#t;#e;#s=[];#n=0;#i=!1;constructor(y,h){this.#t=y[Symbol.asyncIterator](),this.#e=h}get exhausted(){return!this.#i&&this.#n>=this.#s.
length}peek(){return this.#s[this.#n]}advance(){this.#n++}advanceWhile(y){const h=this.#n;for(let b=this.peek();b!==void 0&&y(b);b=this.peek())this.#n++;return this.#n-h}async fill(){for(;this.exhausted;){
this.#e?.throwIfAborted();const y=await this.#t.next();this.#i=y.done===!0,this.#s=y.done===!0?[]:y.value,this.#n=0}}async close(){this.#i||await this.#t.return?.(),this.#i=!0,this.#s=[]}}class $ extends g{static{
t(this,"KeyCursor")}seek(y){return this.#t(y),this.exhausted?this.#e(y):void 0}at(y){const h=this.peek();return h?.key===y?h:void 0}#t(y){for(let h=this.peek();h!==void 0&&(0,P.YD)(h.key,y)<0;h=this.peek())
this.advance()}async#e(y){for(;this.exhausted;)await this.fill(),this.#t(y)}}async function*L(f,y){let h;for await(const b of f){const D=[];for(const{key:I,line:S}of b)h?.key!==I&&(h!==void 0&&D.push(
h),h={key:I,items:[]}),h.items.push(y(S));D.length>0&&(yield D)}h!==void 0&&(yield[h])}t(L,"groupByKey")}),11257:((F,j,r)=>{r.d(j,{y:t(()=>D,"y")});var P=r(51455),g=r(48161),$=r(76760),L=r(78133),f=r(
2584);const y=16*1024*1024,h=64*1024,b=1e3;class D{static{t(this,"Sorter")}#t=[];#e=0;#s;#n=[];#i=0;#o;constructor(o=y){this.#o=o}get count(){return this.#i}async add(o,a){this.#t.push({key:o,line:a}),
this.#e+=o.length+a.length+64,this.#i++,this.#e>this.#o&&await this.#r()}async*sorted(o={}){const a=S(this.#t).filter(({key:u})=>I(u,o)),_=this.#n.map(u=>new f.bs(p(u,o)));_.push(new f.bs(M([a]))),yield*w(
_)}async close(){this.#t=[],await Promise.all(this.#n.map(({handle:o})=>o.close())),this.#s!==void 0&&await(0,P.rm)(this.#s,{recursive:!0,force:!0})}async#r(){const o=S(this.#t);this.#t=[],this.#e=0,this.#s??=
await(0,P.mkdtemp)((0,$.join)((0,g.tmpdir)(),"flashback-backup-"));const a=await(0,P.open)((0,$.join)(this.#s,String(this.#n.length)),"wx+",384),_=[];this.#n.push({handle:a,index:_});let u=0;for(let m=0;m<
o.length;m+=b){const l=o.slice(m,m+b),A=Buffer.from(l.map(({key:c,line:n})=>`${JSON.stringify(c)}	${n}
`).join(""));_.push({key:l[0]?.key??"",offset:u}),await a.appendFile(A),u+=A.length}}}function I(O,{after:o,upto:a}){return(o===void 0||(0,L.YD)(O,o)>0)&&(a===void 0||(0,L.YD)(O,a)<=0)}t(I,"inside");function S(O){
return[...O].sort((o,a)=>(0,L.YD)(o.key,a.key))}t(S,"sortLines");async function*M(O){yield*O}t(M,"batches");async function*p({handle:O,index:o},a){const _=Buffer.alloc(h);let u=Buffer.alloc(0);const{after:m}=a,
l=m===void 0?0:o.findIndex(({key:c})=>(0,L.YD)(c,m)>0),A=l<0?o.length-1:Math.max(0,l-1);for(let c=o[A]?.offset??0;;){const{bytesRead:n}=await O.read(_,0,h,c);if(n===0)return;c+=n;const E=Buffer.concat(
[u,_.subarray(0,n)]),C=E.lastIndexOf(10);if(u=E.subarray(C+1),C<0)continue;const W=[];for(const X of E.toString("utf8",0,C).split(`
`)){const H=X.indexOf("	"),Y=JSON.parse(X.slice(0,H));if(a.upto!==void 0&&(0,L.YD)(Y,a.upto)>0){yield W;return}I(Y,a)&&W.push({key:Y,line:X.slice(H+1)})}yield W}}t(p,"linesOf");async function*w(O){let o=[];
for(;;){let a,_;for(const u of O){u.exhausted&&await u.fill();const m=u.peek();m===void 0||_!==void 0&&(0,L.YD)(m.key,_.key)>=0||(a=u,_=m)}if(a===void 0||_===void 0)break;o.push(_),a.advance(),o.length>=
b&&(yield o,o=[])}o.length>0&&(yield o)}t(w,"merged")}),24674:((F,j,r)=>{r.d(j,{Mr:t(()=>o,"Mr"),OF:t(()=>I,"OF"),Qc:t(()=>p,"Qc"),R$:t(()=>y,"R$"),Tu:t(()=>w,"Tu"),kS:t(()=>M,"kS"),yb:t(()=>b,"yb"),yn:t(
()=>O,"yn")});var P=r(29310),g=r(46848),$=r(20633),L=r(93357),f=r(10831);function y(a,_,u,m=L.Z){const l=(0,P.M)(a,async({operation:c,call:n,signal:E,repeatable:C})=>{let W,X=0;for(;;)try{return await n()}catch(H){
if(c==="deleteMany"&&(0,g.A1)(H,"throttled")&&++X>=h||(W??=new L.I(m,_,u),!C||!await W.again(H,E)))throw H}});async function*A(c,n){const E=new L.I(m,_,u);let C=0;for(;;){let W=0;try{for await(const X of a.
listVersions(c,n))++W<=C||(C++,yield X);return}catch(X){if(!await E.again(X,n))throw X}}}return t(A,"listVersions"),{...l,listVersions:A}}t(y,"retrying");const h=3;function b(a,_,u,m=()=>{}){return(0,P.
M)(a,async({call:l,signal:A})=>{_.rate!==void 0&&await _.turn(A);const c=u.monotonic();try{const n=await l();return _.taken(c),n}catch(n){throw n instanceof g.AD&&n.code==="throttled"?(_.throttled(c,n.
retryAfter),m(c,"throttled")):(0,g.A1)(n,"transient","unreachable")?(_.failed(),m(c,"failed")):n instanceof g.AD&&n.status!==void 0&&_.taken(c),n}})}t(b,"paced");const D=new Set($.L);function I(a,_){const u=t(
async({operation:c,call:n})=>(D.has(c)&&_(),n()),"checkLease"),m=(0,P.M)(a,u),l=t(c=>(0,f.V)(c instanceof Uint8Array?S(c):c,_),"whileHeld"),A=t(c=>"stream"in c?{...c,stream:l(c.stream)}:c,"held");return{
...m,put:t((c,n,E,C)=>m.put(c,A(n),E,C),"put"),upload:t((c,n,E,C)=>m.upload(c,l(n),E,C),"upload"),uploadPart:t((c,n,E,C)=>m.uploadPart(c,n,A(E),C),"uploadPart")}}t(I,"fenced");async function*S(a){for(let _=0;_<
a.length;_+=1024*1024)yield a.subarray(_,_+1024*1024)}t(S,"chunked");function M(a,_){return(0,P.M)(a,async({operation:u,call:m})=>{if(D.has(u))throw new g.AD("denied",`${u}: ${_}`,{operation:u});return m()})}
t(M,"readOnly");function p(a,_,u){const m=t((l,A)=>({...A,...u(l)?{storageClass:_}:{}}),"inClass");return{...(0,P.M)(a,({call:l})=>l()),put:t((l,A,c,n)=>a.put(l,A,m(l,c),n),"put"),copy:t((l,A,c,n)=>a.
copy(l,A,m(A,c),n),"copy"),createUpload:t((l,A,c)=>a.createUpload(l,m(l,A),c),"createUpload")}}t(p,"withStorageClass");function w(a,_){const u=t(l=>(0,f.V)(l,A=>_(A.length)),"counted"),m=t(l=>"stream"in
l?{...l,stream:u(l.stream)}:(_(l.length),l),"body");return{...(0,P.M)(a,({call:l})=>l()),put:t((l,A,c,n)=>a.put(l,m(A),c,n),"put"),upload:t((l,A,c,n)=>A instanceof Uint8Array?(_(A.length),a.upload(l,A,
c,n)):a.upload(l,u(A),c,n),"upload"),uploadPart:t((l,A,c,n)=>a.uploadPart(l,A,m(c),n),"uploadPart")}}t(w,"countBytes");function O(a,_){return(0,P.M)(a,async({call:u,key:m})=>{try{return await u()}catch(l){
throw l instanceof g.AD&&l.retryable&&_(l,m),l}})}t(O,"logFailures");function o(a,_){return(0,P.M)(a,async({operation:u,call:m})=>(_.set(u,(_.get(u)??0)+1),m()))}t(o,"counting")}),14794:((F,j,r)=>{r.d(
j,{eP:t(()=>f,"eP"),oA:t(()=>D,"oA"),w5:t(()=>y,"w5")});var P=r(37708),g=r(46848),$=r(29310);class L{static{t(this,"AttributeLosses")}accepted=new Set;#t=new Map;add(a,_){const u=this.#t.get(a);u===void 0?
this.#t.set(a,{attribute:a,reason:_,objects:1}):u.objects++}get all(){return[...this.#t.values()]}}function f(o,{all:a}){const _=a.map(({attribute:m})=>m.endsWith(" tags")?"tags":m),u=new Set([...o??[],
..._.filter(m=>m!=="storage class")]);return u.size===0?void 0:[...u].sort()}t(f,"lackingAfter");function y(o,a,_=()=>!1){const u=t((l,A,c)=>a.concern(l,A)?m(l,A,c):c(A),"attempt"),m=t(async(l,A,c)=>{
const n=a.droppedFor(l,A);let E;try{E=await c(n.size===0?A:O(A,n))}catch(C){throw a.refused(C,l,A,n)}return a.succeeded(l,A,n,_(l)),E},"adapt");return{...(0,$.M)(o,({call:l})=>l()),put:t((l,A,c,n)=>u(
l,c,E=>o.put(l,A,E,n)),"put"),copy:t((l,A,c,n)=>u(A,c,E=>o.copy(l,A,E,n)),"copy"),createUpload:t((l,A,c)=>u(l,A,n=>o.createUpload(l,n,c)),"createUpload")}}t(y,"withOptionalAttributes");const h=3,b=new Set;
class D{static{t(this,"AttributeRefusals")}losses=new L;#t=new Map;#e=new Map;#s=new Map;concern(a,_){return this.#t.has(a)||p(_).length>0||w(_).length>0}droppedFor(a,_){const u=this.#t.get(a);if(u===
void 0&&this.#e.size===0)return b;const m=[...this.#e.keys(),...u?.named??[],...u?.guesses[0]??[]],l=new Set(p(_));return new Set(m.filter(A=>l.has(A)))}succeeded(a,_,u,m=!1){const l=this.#t.get(a);for(const A of p(
_)){if(!u.has(A)){this.losses.accepted.add(A);continue}const c=l?.error.message??this.#e.get(A)??"";m||this.losses.add(A,c),l!==void 0&&!this.#e.has(A)&&this.#n(A,l.error)}l!==void 0&&this.#t.delete(a);
for(const{attribute:A,reason:c}of w(_))this.losses.add(A,c)}refused(a,_,u,m){if((0,g.A1)(a)&&(a.adapted||a.retryable||a.garbled))return a;const l=p(u).filter(n=>!m.has(n)),A=this.#t.get(_);if(!(0,g.A1)(
a)||!M(a)||l.length===0&&A===void 0)return this.#t.delete(_),a;const c=I(a,l,A);return c===void 0?(this.#t.delete(_),a):(this.#t.set(_,c),a.asAdapted())}#n(a,_){if(this.losses.accepted.has(a))return;const{
code:u,providerCode:m,message:l}=_,A=(this.#s.get(a)??0)+1;this.#s.set(a,A);const c=u==="unsupported"||m==="InvalidStorageClass",n=u==="denied"||/not (supported|implemented|allowed)|unsupported/i.test(
l);(c||n&&A>=h)&&this.#e.set(a,l)}}function I(o,a,_){const u=new Set(_?.named),m=a.find(c=>S[c].test(`${o.providerCode??""} ${o.message}`));if(m!==void 0)return{named:u.add(m),guesses:[],error:o};if(o.
code==="bad-key")return;if(_!==void 0&&_.guesses.length>0){const c=_.guesses.slice(1);return c.length===0?void 0:{..._,guesses:c}}const l=a.filter(c=>c!=="metadata"),A=[...l.map(c=>[c]),...l.length>1?
[l]:[]];return A.length===0?void 0:{named:u,guesses:A,error:o}}t(I,"nextTrial");const S={tags:/tagging|\btags?(key|value)?s?\b|(invalid|bad)tag/i,"cache headers":/cache-?control|content-?disposition|content-?language|\bexpires\b/i,
"storage class":/storage[- ]?class/i,metadata:/meta-?data|x-amz-meta/i};function M({code:o}){return o==="unsupported"||o==="denied"||o==="protocol"||o==="bad-key"}t(M,"isSuspicious");function p(o){if(o===
void 0)return[];const{storageClass:a}=o,{tags:_,attributes:u={}}=o,{cacheControl:m,contentDisposition:l,contentLanguage:A,expires:c,metadata:n}=u,E=[];return _!==void 0&&E.push("tags"),(m??l??A??c)!==
void 0&&E.push("cache headers"),a!==void 0&&E.push("storage class"),n!==void 0&&E.push("metadata"),E}t(p,"attributesIn");function w(o){return(o!==void 0&&"unread"in o?o.unread:void 0)??[]}t(w,"unreadI\
n");function O(o,a){const _={...o};a.has("tags")&&delete _.tags,a.has("storage class")&&delete _.storageClass;const{attributes:u}=o??{};if(u===void 0)return _;const{cacheControl:m,contentDisposition:l,
contentLanguage:A,expires:c,metadata:n,...E}=u;return _.attributes={...E,...a.has("cache headers")?{}:(0,P.s)({cacheControl:m,contentDisposition:l,contentLanguage:A,expires:c}),...a.has("metadata")?{}:
(0,P.s)({metadata:n})},_}t(O,"without")}),35505:((F,j,r)=>{r.d(j,{I:t(()=>$,"I")});var P=r(29310),g=r(46848);function $(f,y){const h=(0,P.M)(f,async({call:D,operation:I,repeatable:S})=>{try{return await D()}catch(M){
if(!(0,g.A1)(M,"credentials")||!await L(y,M))throw M;if(S)return await D();const p=`${M.message}; there are new credentials`;throw new g.AD("transient",p,{operation:I,cause:M})}});async function*b(D,I){
let S=0;try{for await(const M of f.listVersions(D,I))S++,yield M;return}catch(M){if(!(0,g.A1)(M,"credentials")||!await L(y,M))throw M}for await(const M of f.listVersions(D,I))--S<0&&(yield M)}return t(
b,"listVersions"),{...h,listVersions:b,credentialsEnd:t(()=>y.ends(),"credentialsEnd")}}t($,"renewing");async function L(f,y){try{return await f.renew()}catch(h){const b=h instanceof Error?h.message:String(
h),D=`${y.message}; and there are no others: ${b}`;throw new g.AD("credentials",D,{operation:y.operation,cause:h})}}t(L,"renewed")}),21321:((F,j,r)=>{r.d(j,{H:t(()=>w,"H"),N:t(()=>b,"N")});var P=r(20633),
g=r(46848),$=r(29310);const L=["credentials","quota","no-bucket"],f=5e3,y=new Set(P.L),h=new Set(["copy","copyPart"]);function b(O,{clock:o,room:a}){const _=new p(O,o,a),u=t(async(m,l)=>{if(!I(m,l)||!await _.
succeeds(m,l))throw m;return l.repeatable?D(l,m):M(m)},"judge");return(0,$.M)(O,m=>m.call().catch(l=>u(l,m)))}t(b,"withSecondOpinion");async function D({call:O},o){try{return await O()}catch(a){throw(0,g.
A1)(a,o.code)&&M(a),a}}t(D,"again");function I(O,{operation:o,key:a}){return!(0,g.A1)(O,...L)||O.status===void 0||a===void 0&&o!=="deleteMany"?!1:O.code!=="no-bucket"||!h.has(o)}t(I,"isVerdict");const S={
credentials:"with the same key, a plain request is accepted",quota:"a small object is still accepted","no-bucket":"the bucket answers a plain request"};function M(O){const{operation:o,status:a,providerCode:_,
requestId:u,code:m}=O,l=_===void 0||O.message.includes(_)?"":` (${_})`,A=new g.AD("refused",`${O.message}${l}; ${S[m]??""}`,{operation:o,...a===void 0?{}:{status:a},..._===void 0?{}:{providerCode:_},...u===
void 0?{}:{requestId:u},cause:O});throw O.at!==void 0&&A.locate(O.at),A}t(M,"refuse");class p{static{t(this,"PlainRequests")}#t;#e;#s;#n=new Map;#i=new Map;constructor(o,a,_){this.#t=o,this.#e=a,this.#s=
_}async succeeds({code:o},{operation:a,signal:_}){const u=o==="quota"&&y.has(a);if(u&&this.#s===void 0)return!1;const m=u?"write":"read";if(this.#e.monotonic()<(this.#n.get(m)??-1/0))return!0;let l=this.#i.
get(m);l===void 0&&(l=this.#o(u?this.#s:void 0,_).finally(()=>this.#i.delete(m)),this.#i.set(m,l));const A=await l;return A&&this.#n.set(m,this.#e.monotonic()+f),A}async#o(o,a){try{return o===void 0?await this.#t.
checkBucket(a):await w(this.#t,o,a),!0}catch(_){if(!(0,g.A1)(_))throw _;return!1}}}async function w(O,o,a){const{versionId:_}=await O.put(o,Buffer.from(`flashback-backup
`),{},a);try{await O.delete(o,_===void 0?{}:{versionId:_},a)}catch(u){if(!(0,g.A1)(u))throw u}}t(w,"writeSmall")}),93357:((F,j,r)=>{r.d(j,{I:t(()=>y,"I"),Z:t(()=>g,"Z")});var P=r(46848);const g={attempts:6,
first:200,longest:2e4,patience:10*6e4},$=2e3,L=2,f=12;class y{static{t(this,"Tries")}#t;#e;#s;#n=0;#i=0;#o=0;#r=0;#a=0;#c;constructor(b,D,I){this.#t=b,this.#e=D,this.#s=I}async again(b,D){if(!(b instanceof
P.AD))return!1;if(b.adapted)return++this.#r<=f;if(!b.retryable)return!1;if(b.garbled)return++this.#o<2;const{attempts:I,longest:S,patience:M}=this.#t;if(b.nameInDoubt&&++this.#a>=L)return!1;if(b.code===
"throttled"){const p=this.#e.monotonic();if(this.#c??=p,p-this.#c>=M)return!1;await this.#d(++this.#i,$,D)}else{if(this.#c=void 0,++this.#n>=I)return!1;await this.#d(this.#n,S,D)}return!0}#d(b,D,I){const S=Math.
min(D,this.#t.first*2**(b-1));return this.#e.sleep(this.#s()*S,I)}}}),29310:((F,j,r)=>{r.d(j,{M:t(()=>P,"M")});function P(g,$){const L=t((f,y,h,b,D=!0)=>$({operation:f,key:y,signal:h,repeatable:D,call:b}),
"one");return{place:g.place,dialect:g.dialect,list:t((f,y)=>L("list",void 0,y,()=>g.list(f,y)),"list"),head:t((f,y,h)=>L("head",f,h,()=>g.head(f,y,h)),"head"),get:t((f,y,h)=>L("get",f,h,()=>g.get(f,y,
h)),"get"),put:t((f,y,h,b)=>L("put",f,b,()=>g.put(f,y,h,b),!("stream"in y)),"put"),upload:t((f,y,h,b)=>L("upload",f,b,()=>g.upload(f,y,h,b),y instanceof Uint8Array),"upload"),copy:t((f,y,h,b)=>L("copy",
y,b,()=>g.copy(f,y,h,b)),"copy"),delete:t((f,y,h)=>L("delete",f,h,()=>g.delete(f,y,h)),"delete"),deleteMany:t((f,y)=>L("deleteMany",void 0,y,()=>g.deleteMany(f,y)),"deleteMany"),tags:t((f,y,h)=>L("tag\
s",f,h,()=>g.tags(f,y,h)),"tags"),thaw:t((f,y,h)=>L("thaw",f,h,()=>g.thaw(f,y,h)),"thaw"),retain:t((f,y,h,b)=>L("retain",f,b,()=>g.retain(f,y,h,b)),"retain"),retention:t((f,y,h)=>L("retention",f,h,()=>g.
retention(f,y,h)),"retention"),createUpload:t((f,y,h)=>L("createUpload",f,h,()=>g.createUpload(f,y,h)),"createUpload"),uploadPart:t((f,y,h,b)=>L("uploadPart",f.key,b,()=>g.uploadPart(f,y,h,b),!("strea\
m"in h)),"uploadPart"),copyPart:t((f,y,h,b,D)=>L("copyPart",f.key,D,()=>g.copyPart(f,y,h,b,D)),"copyPart"),completeUpload:t((f,y,h,b)=>L("completeUpload",f.key,b,()=>g.completeUpload(f,y,h,b)),"comple\
teUpload"),abortUpload:t((f,y)=>L("abortUpload",f.key,y,()=>g.abortUpload(f,y)),"abortUpload"),listParts:t((f,y)=>L("listParts",f.key,y,()=>g.listParts(f,y)),"listParts"),listUploads:t((f,y)=>L("listU\
ploads",void 0,y,()=>g.listUploads(f,y)),"listUploads"),checkBucket:t(f=>L("checkBucket",void 0,f,()=>g.checkBucket(f)),"checkBucket"),versioning:t(f=>L("versioning",void 0,f,()=>g.versioning(f)),"ver\
sioning"),objectLock:t(f=>L("objectLock",void 0,f,()=>g.objectLock(f)),"objectLock"),listVersions:t((f,y)=>g.listVersions(f,y),"listVersions"),...g.listingTraits===void 0?{}:{listingTraits:g.listingTraits.
bind(g)},...g.grantRead===void 0?{}:{grantRead:g.grantRead.bind(g)},namesVersions:t(()=>g.namesVersions?.()!==!1,"namesVersions"),clockOffset:t(()=>g.clockOffset(),"clockOffset"),credentialsEnd:t(()=>g.
credentialsEnd?.(),"credentialsEnd"),close:t(()=>g.close(),"close")}}t(P,"wrapStore")}),67135:((F,j,r)=>{r.d(j,{n:t(()=>b,"n"),o:t(()=>h,"o")});var P=r(37708),g=r(28575),$=r(46848);const L=4,f=3e4,y=64*
1024;async function h(I,S,M,p,w=g.m){for(let O=1;;O++)try{const o=await I.get(S,{},p),{size:a,etag:_}=o.head;if(typeof M=="number"?a>M:!M(a))return o.destroy(),"too-large";const u=new D(a,w);for await(const m of o.
stream)u.take(m);return{bytes:u.bytes,etag:_}}catch(o){if((0,$.A1)(o,"not-found"))return;if(!(0,$.A1)(o,"transient")||O>=L)throw o}}t(h,"readWhole");async function b(I,S,{first:M,length:p,etag:w},O,o=g.
m){const a={range:{first:M,last:M+p-1},...(0,P.s)({ifMatch:w})};for(let _=1;;_++)try{const u=await I.get(S,a,O),{head:m}=u,l=new D(Math.min(p,Math.max(0,m.size-M)),o);for await(const A of u.stream)l.take(
A);return{bytes:l.bytes,etag:m.etag,size:m.size}}catch(u){if((0,$.A1)(u,"not-found"))return;if(!(0,$.A1)(u,"transient")||_>=L)throw u}}t(b,"readPiece");class D{static{t(this,"WholeBody")}#t;#e;#s;#n=0;constructor(S,M){
this.#t=Buffer.allocUnsafeSlow(S),this.#e=M,this.#s=M.monotonic()+f+S/y*1e3}get bytes(){return this.#t.subarray(0,this.#n)}take(S){const M="GetObject";if(this.#n+S.length>this.#t.length){const p=`${M}\
: more bytes came than the ${this.#t.length} that were announced`;throw new $.AD("protocol",p,{operation:M})}if(this.#e.monotonic()>this.#s)throw new $.AD("transient",`${M}: the body came too slowly`,
{operation:M});this.#t.set(S,this.#n),this.#n+=S.length}}}),19634:((F,j,r)=>{r.d(j,{C:t(()=>Ve,"C")});var P=r(21713);function g(i,e,s,{grantsReads:d=!1}={}){let T,v;const R=t(x=>T!==void 0?x(T):(v??=s().
then(B=>T=B),v.then(x)),"use");return{place:i,dialect:e,list:t((...x)=>R(B=>B.list(...x)),"list"),listingTraits:t((...x)=>R(async B=>await B.listingTraits?.(...x)??{order:B.dialect.listing,startsAnywhere:!0}),
"listingTraits"),head:t((...x)=>R(B=>B.head(...x)),"head"),get:t((...x)=>R(B=>B.get(...x)),"get"),put:t((...x)=>R(B=>B.put(...x)),"put"),upload:t((...x)=>R(B=>B.upload(...x)),"upload"),copy:t((...x)=>R(
B=>B.copy(...x)),"copy"),...d?{grantRead:t((...x)=>R(B=>{if(B.grantRead===void 0)throw new TypeError("the store gives no rights to read its objects");return B.grantRead(...x)}),"grantRead")}:{},delete:t(
(...x)=>R(B=>B.delete(...x)),"delete"),deleteMany:t((...x)=>R(B=>B.deleteMany(...x)),"deleteMany"),tags:t((...x)=>R(B=>B.tags(...x)),"tags"),thaw:t((...x)=>R(B=>B.thaw(...x)),"thaw"),createUpload:t((...x)=>R(
B=>B.createUpload(...x)),"createUpload"),uploadPart:t((...x)=>R(B=>B.uploadPart(...x)),"uploadPart"),copyPart:t((...x)=>R(B=>B.copyPart(...x)),"copyPart"),completeUpload:t((...x)=>R(B=>B.completeUpload(
...x)),"completeUpload"),abortUpload:t((...x)=>R(B=>B.abortUpload(...x)),"abortUpload"),listParts:t((...x)=>R(B=>B.listParts(...x)),"listParts"),listUploads:t((...x)=>R(B=>B.listUploads(...x)),"listUp\
loads"),checkBucket:t((...x)=>R(B=>B.checkBucket(...x)),"checkBucket"),versioning:t((...x)=>R(B=>B.versioning(...x)),"versioning"),retain:t((...x)=>R(B=>B.retain(...x)),"retain"),retention:t((...x)=>R(
B=>B.retention(...x)),"retention"),objectLock:t((...x)=>R(B=>B.objectLock(...x)),"objectLock"),async*listVersions(...x){yield*(await R(V=>Promise.resolve(V))).listVersions(...x)},namesVersions:t(()=>T?.
namesVersions?.()!==!1,"namesVersions"),clockOffset:t(()=>T?.clockOffset()??0,"clockOffset"),credentialsEnd:t(()=>T?.credentialsEnd?.(),"credentialsEnd"),close:t(async()=>{v!==void 0&&await(await v).close()},
"close")}}t(g,"lazyStore");var $=r(82635);function L(i,e,s){const{endpoint:d,account:T,bucket:v}=i,R=(0,$.c)(d,T,v),K={api:"blob",endpoint:R.origin,account:T,bucket:v},x=t(async()=>(await r.e(3293).then(
r.bind(r,13293))).loadedBlob(i,R,e,s),"load");return g(K,P.z,x,{grantsReads:!0})}t(L,"openBlob");var f=r(28957),y=r(37708);function h(i,e,s){const{endpoint:d,bucket:T,prefix:v,userProject:R}=i,{origin:K,
pathname:x}=new URL(d),B={api:"gcs",endpoint:K+x.replace(/\/+$/,""),bucket:T},{credentials:V}=i,rt=t(async()=>{const{GcsStore:at,tokensOf:Z,renewing:_t,signedUrls:pt}=await r.e(4338).then(r.bind(r,44338)),
dt=Z(i,e,s),Dt=new at({endpoint:d,bucket:T,prefix:v,tokens:dt,clock:s,...(0,y.s)({ca:e,userProject:R})}),Wt={endpoint:d,bucket:T,clock:s,...(0,y.s)({userProject:R})};return V!==void 0&&(Dt.grantRead=pt(
Wt,V,()=>Dt.clockOffset())),dt===void 0?Dt:_t(Dt,dt)},"load");return g(B,f.F,rt,{grantsReads:V!==void 0})}t(h,"openGcs");var b=r(40881),D=r(77598),I=r(76586);function S(i){const e=(0,D.createHash)("md\
5");for(const{etag:s}of i){const d=(0,I.iF)({etag:s});if(d===void 0)return;e.update(d,"hex")}return`${e.digest("hex")}-${i.length}`}t(S,"multipartEtag");const M={...b.N.s3,api:"s3",abilities:new Set([
"parts","abort","copyParts","copy","deleteMany","versions","tags","thaw","lock"]),listing:"utf-8",noTag:"0123456789abcdef0123456789abcdef",bodyHash:"sha256",metadataPrefix:"x-amz-meta-",known:t(i=>(0,y.
s)({etag:S(i)}),"known")};var p=r(19154),w=r(76596),O=r(35505),o=r(64071);const a="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",_="UNSIGNED-PAYLOAD";class u{static{t(this,"Signer")}#t;#e=new Map;#s=new Map;constructor(e){
this.#t=e}sign(e,s,d){const T=c(d),v=T.slice(0,8),{headers:R}=e;R["x-amz-content-sha256"]=e.payloadHash,R["x-amz-date"]=T,s.sessionToken!==void 0&&(R["x-amz-security-token"]=s.sessionToken);const{names:K,
signed:x}=this.#n(R);let B="";for(const _t of K)B+=`${_t}:${E(R[_t]??"")}
`;const V=`${e.method}
${e.path}
${e.query}
${B}
${x}
${e.payloadHash}`,rt=`${v}/${this.#t}/s3/aws4_request`,at=`AWS4-HMAC-SHA256
${T}
${rt}
${(0,D.hash)("sha256",n(V),"hex")}`,Z=(0,D.createHmac)("sha256",this.#i(v,s)).update(at).digest("hex");return R.authorization=`AWS4-HMAC-SHA256 Credential=${s.accessKeyId}/${rt},SignedHeaders=${x},Sig\
nature=${Z}`,R}presign({host:e,path:s,query:d},T,{accessKeyId:v,secretAccessKey:R,sessionToken:K},x){const B=c(x),V=B.slice(0,8),rt=`${V}/${this.#t}/s3/aws4_request`,at=(0,o.XX)({...d,"X-Amz-Algorithm":"\
AWS4-HMAC-SHA256","X-Amz-Credential":`${v}/${rt}`,"X-Amz-Date":B,"X-Amz-Expires":T,"X-Amz-Security-Token":K,"X-Amz-SignedHeaders":"host"}),Z=`GET
${s}
${at}
host:${e}

host
${_}`,_t=`AWS4-HMAC-SHA256
${B}
${rt}
${(0,D.hash)("sha256",Z,"hex")}`,pt=this.#i(V,{accessKeyId:v,secretAccessKey:R});return`${at}&X-Amz-Signature=${(0,D.createHmac)("sha256",pt).update(_t).digest("hex")}`}#n(e){let s="";for(const T in e)
s+=`${T};`;let d=this.#s.get(s);if(d===void 0){const T=Object.keys(e).sort();d={names:T,signed:T.join(";")},this.#s.size>=m&&this.#s.clear(),this.#s.set(s,d)}return d}#i(e,s){const d=`${e}
${s.accessKeyId}
${s.secretAccessKey}`;let T=this.#e.get(d);if(T===void 0){const v=t((R,K)=>(0,D.createHmac)("sha256",R).update(K).digest(),"hmac");T=(0,D.createSecretKey)(v(v(v(v("AWS4"+s.secretAccessKey,e),this.#t),
"s3"),"aws4_request")),this.#e.size>4&&this.#e.clear(),this.#e.set(d,T)}return T}}const m=100;let l=-1,A="";function c(i){const e=Math.floor(i/1e3);return e!==l&&(l=e,A=new Date(e*1e3).toISOString().replace(
/[-:]|\.\d{3}/g,"")),A}t(c,"amzDate");function n(i){return/^[\u0000-\u007f]*$/.test(i)?i:Buffer.from(i,"latin1")}t(n,"bytesOf");function E(i){return i.includes("  ")?i.trim().replace(/ {2,}/g," "):i.trim()}
t(E,"trimmed");const C=1800;function W({endpoint:i,bucket:e,region:s,pathStyle:d,credentials:T,clock:v,requestPayer:R},K){const x=new u(s),B=new URL(i),V=B.pathname.replace(/\/+$/,"");d||(B.host=`${e}\
.${B.host}`);const rt=d?`${V}/${e}`:V;return async(at,Z,_t)=>{const pt=await T.get();_t?.throwIfAborted();const dt=`${rt}/${(0,o.g2)(at)}`,Dt={...Z===void 0?{}:{versionId:Z},...R===!0?{"x-amz-request-\
payer":"requester"}:{}},Wt=x.presign({host:B.host,path:dt,query:Dt},C,pt,v.now()+K());return{url:`${B.origin}${dt}?${Wt}`}}}t(W,"signedUrls");var X=r(60107),H=r(46848),Y=r(28418),q=r(80921),et=r(33447);
async function N(i,e,{etag:s},d,T){if(d===void 0){const{objects:v}=await i.list({prefix:e,maxKeys:1},T);return v.find(R=>R.key===e&&R.etag===s)?.size}for await(const v of i.listVersions(e,T)){if(v.key!==
e)return;if(v.versionId===d)return v.etag===s?v.size:void 0}}t(N,"listedSize");var U=r(78133),k=r(12053),z=r(41414),J=r(11876),G=r(16350);function tt(i){const{end:e,...s}=Q(i,ft(i));return{...s,next:ut(
e)}}t(tt,"parseListPage");function ft(i){return{key:st(i)?ce:de,lenient:!1}}t(ft,"xml_strictReading");function ut({truncated:i,token:e}){if(!i||e!==void 0)return i?e:void 0;throw new StoreError("proto\
col","the listing is truncated but names no next page",{operation:"ListObjectsV2"})}t(ut,"xml_nextOf");function Q(i,e){const s="ListObjectsV2";if(!i.includes("<ListBucketResult"))throw new H.AD("proto\
col","the listing is not a ListBucketResult",{operation:s});if(!i.trimEnd().endsWith("</ListBucketResult>"))throw new H.AD("transient","the listing is cut off",{operation:s});const d=ot(i,e),T=[];for(const x of(0,G.
Bv)(i,"CommonPrefixes"))T.push(Lt(e.key((0,G.ND)(x,"Prefix")??"")));const v=nt(i),R=v("NextContinuationToken"),K=v("NextMarker");return{objects:d,prefixes:T,end:{truncated:v("IsTruncated")==="true",token:R===
""?void 0:R,marker:K===""?void 0:K}}}t(Q,"readListing");function nt(i){const e=i.lastIndexOf(Mt),s=e<0?i:i.slice(e),d=i.slice(0,Math.max(0,i.indexOf(gt)));return T=>(0,G.ND)(s,T)??(0,G.ND)(d,T)}t(nt,"\
aroundObjects");function ct(i){const e=nt(i);return(e("Marker")!==void 0||/<Marker\s*\/>/.test(i.slice(0,4096)))&&e("KeyCount")===void 0}t(ct,"isFirstVersion");function st(i){return nt(i)("EncodingTyp\
e")==="url"}t(st,"isUrlEncoded");function ot(i,e){const s=[];for(let d=i.indexOf(gt);d>=0;d=i.indexOf(gt,d))d=ie(i,d+gt.length,e,s);return s}t(ot,"readObjects");function Et(i,{key:e}){const s=(0,G.ND)(
i,"Key");if(s!==void 0)return Lt(e(s));throw new H.AD("protocol","the listing has an entry without a key",{operation:"ListObjectsV2"})}t(Et,"keyOf");function yt(i){const e=i.indexOf("<Error");if(e<0)return;
const s=i.slice(e);return{code:(0,G.ND)(s,"Code"),message:(0,G.ND)(s,"Message"),requestId:(0,G.ND)(s,"RequestId"),region:(0,G.ND)(s,"Region")}}t(yt,"parseError");function It(i){const e=(0,G.ND)(i,"ETa\
g");return e===void 0?void 0:(0,G._n)(e)}t(It,"parseCopyEtag");function it(i){if(!i.includes("<InitiateMultipartUploadResult"))return;const e=(0,G.ND)(i,"UploadId");return e===""?void 0:e}t(it,"parseU\
ploadId");function ht(i){const e=/<(VersioningConfiguration|GetBucketVersioningResponse)[\s/>]/.exec(i)?.[1];if(e===void 0)throw new H.AD("protocol","the answer is not a VersioningConfiguration",{operation:"\
GetBucketVersioning"});if(!lt(i,e))throw new H.AD("transient","the answer is cut off",{operation:"GetBucketVersioning"});const s=(0,G.ND)(i,"Status");return s==="Enabled"?"enabled":s==="Suspended"?"su\
spended":"off"}t(ht,"parseVersioning");function lt(i,e){const s=i.trimEnd();if(s.endsWith(`</${e}>`))return!0;const d=s.slice(Math.max(0,s.lastIndexOf(`<${e}`)));return d.startsWith(`<${e}`)&&d.indexOf(
">")===d.length-1&&d.endsWith("/>")}t(lt,"isWhole");function mt(i){const e="GetObjectTagging";if(!/<Tagging[\s/>]/.test(i))throw new H.AD("protocol","the answer is not a Tagging",{operation:e});if(!lt(
i,"Tagging"))throw new H.AD("transient","the answer is cut off",{operation:e});return Object.fromEntries([...(0,G.Bv)(i,"Tag")].map(s=>[(0,G.ND)(s,"Key")??"",(0,G.ND)(s,"Value")??""]))}t(mt,"parseTags");
function wt(i){return[...(0,G.Bv)(i,"Error")].map(e=>{const s=(0,G.ND)(e,"VersionId");return{key:(0,G.ND)(e,"Key")??"",...(0,y.s)({versionId:s}),code:(0,G.ND)(e,"Code")??"Unknown",message:(0,G.ND)(e,"\
Message")??""}})}t(wt,"parseDeleteFailures");const gt="<Contents>",Mt="</Contents>";function ie(i,e,s,d){let T,v,R=NaN,K=NaN,x;for(;;){const Z=i.indexOf("<",e),_t=i.indexOf(">",Z);if(Z<0||_t<0)throw(0,G.
qG)("Contents");if(i.charCodeAt(Z+1)===zt){if(!i.startsWith(Mt,Z))throw(0,G.qG)("Contents");e=_t+1;break}const pt=_t+1,dt=i.indexOf("<",pt);if(dt<0)throw(0,G.qG)("Contents");i.startsWith("Key>",Z+1)?(T??=
Ot(i,pt,dt),e=Pt(i,dt,"</Key>")):i.startsWith("LastModified>",Z+1)?(K=dt-pt===J.dS?(0,J.Wi)(i,pt):(0,J.pe)(Ot(i,pt,dt)),e=Pt(i,dt,"</LastModified>")):i.startsWith("ETag>",Z+1)?(v??=re(i,pt,dt),e=Pt(i,
dt,"</ETag>")):i.startsWith("Size>",Z+1)?(R=ae(Ot(i,pt,dt)),e=Pt(i,dt,"</Size>")):i.startsWith("StorageClass>",Z+1)?(x=Ot(i,pt,dt),e=Pt(i,dt,"</StorageClass>")):e=oe(i,Z,_t)}if(T===void 0)throw vt("th\
e listing has an entry without a key, size, date or ETag");const B=s.key(T),V=Lt(B);if(!V.isWellFormed())throw vt(`the listing has a key that is not UTF-8: ${(0,k.T)(T)}`);const rt=Number.isSafeInteger(
R)&&R>=0,at=v!==void 0&&(v!==""||!s.lenient);if(!rt||v===void 0||!at||Number.isNaN(K)){const Z=[];if(rt||Z.push("Size"),at||Z.push("ETag"),Number.isNaN(K)&&Z.push("LastModified"),!s.lenient)throw vt(`\
the listing has an entry without a key, size, date or ETag: ${(0,k.T)(V)} lacks ${Z.join(" and ")}`);return d.push({key:V,size:rt?R:0,etag:v??"",modified:Number.isNaN(K)?0:K,...(0,y.s)({storageClass:x}),
doubt:typeof B=="string"?{about:"fields",lacks:Z}:B.doubt}),e}return typeof B!="string"?(d.push({key:V,size:R,etag:v,modified:K,...(0,y.s)({storageClass:x}),doubt:B.doubt}),e):(d.push(x===void 0||x===
"STANDARD"?{key:V,size:R,etag:v,modified:K}:{key:V,size:R,etag:v,modified:K,storageClass:x}),e)}t(ie,"readObject");const zt=47;function Lt(i){return typeof i=="string"?i:i.key}t(Lt,"bareKey");function vt(i){
return new H.AD("protocol",i,{operation:"ListObjectsV2"})}t(vt,"lacking");function Pt(i,e,s){if(!i.startsWith(s,e))throw(0,G.qG)(s.slice(2,-1));return e+s.length}t(Pt,"behindText");function oe(i,e,s){
if(i.charCodeAt(s-1)===zt)return s+1;const d=i.slice(e+1,s).split(/\s/,1)[0]??"",T=`</${d}>`,v=i.indexOf(T,s);if(v<0)throw(0,G.qG)(d);return v+T.length}t(oe,"behindUnknown");function Ot(i,e,s){const d=i.
slice(e,s);return d.includes("&")?(0,G.Uk)(d):d}t(Ot,"textOf");const At="&quot;";function re(i,e,s){return i.startsWith(At,e)&&i.startsWith(At,s-At.length)&&s-e>At.length?Ot(i,e+At.length,s-At.length):
(0,G._n)(Ot(i,e,s))}t(re,"etagOf");function ae(i){return i===""?NaN:Number(i)}t(ae,"sizeOf");function ce(i){if(!i.includes("%")&&!i.includes("+"))return i;try{return decodeURIComponent(i.replaceAll("+",
" "))}catch(e){throw new StoreError("protocol",`the listing has a key that is not UTF-8: ${quoted(i)}`,{operation:"ListObjectsV2",cause:e})}}t(ce,"decodeUrl");function de(i){return i}t(de,"identity");
const ue=3;class fe{static{t(this,"KeyReader")}#t;#e=z.aU;#s=Promise.resolve();constructor(e){this.#t=e}async readingOf(e,s,d){if(!e.includes("%")&&!e.includes("+"))return Rt;const T=e.toString("utf8");
if(!st(T))return Rt;const v=ot(T,Rt).filter(({key:B})=>B.includes("+")||B.includes("%"));if(v.length>0&&this.#e.length>1){const B=this.#s.then(()=>this.#n(T,v,s,d));this.#s=B.catch(()=>{}),await B}const R=this.#e,
K=v.every(({key:B})=>(0,z.RO)(B,R,s).length===1),x=R.includes("encoded");return{key:t(B=>he(B,R,s),"key"),lenient:!0,settled:K,...x||R[0]===void 0?{}:{spelling:R[0]}}}async#n(e,s,d,T){const v=ot(e,Rt).
map(({key:B})=>B),R=(0,z.F)(v,this.#e,d);if(R.length===0)return;this.#e=R;const K=new Set;let x;for(;this.#e.length>1&&K.size<ue;){const B=this.#i(s,K,d);if(B===void 0)break;K.add(B.key);const V=(0,z.
RO)(B.key,this.#e,d);try{const rt=await Promise.all(V.map(async Z=>[Z,await this.#o(Z,T)])),at=(0,z.zI)(B,rt);at!==void 0&&(this.#e=this.#e.filter(Z=>(0,z.y3)(B.key,Z)===at))}catch(rt){x=rt}}if(x!==void 0&&
this.#i(s,new Set,d)!==void 0)throw x}#i(e,s,d){let T,v=1;for(const R of e){const{length:K}=(0,z.RO)(R.key,this.#e,d);K<=v||s.has(R.key)||(T=R,v=K)}return T}async#o(e,s){try{return await this.#t(e,s)}catch(d){
if((0,H.A1)(d,"not-found"))return"absent";if(!(0,H.A1)(d)||d.retryable)throw d;return"unknown"}}}const Rt={key:t(i=>i,"key"),lenient:!0,settled:!0};function he(i,e,s){if(!i.includes("%")&&!i.includes(
"+"))return i;const d=(0,z.RO)(i,e,s),[T]=d;return T!==void 0&&d.length===1?T:{key:T??i,doubt:{about:"spelling",listed:i,spellings:d}}}t(he,"readKey");var le=r(4573);const Ut="<Contents>",bt="</Conten\
ts>";function Ye(i){const{end:e,...s}=Object.getOwnPropertyDescriptors(Kt(i,strictReading));return Object.defineProperties({next:nextOf(e.value)},s)}t(Ye,"readRawPage");function Kt(i,e,s){const d=i.indexOf(
Ut),T=i.lastIndexOf(bt);if(d<0||T<d||!(0,le.isAscii)(i)){const V=i.toString("utf8");return Q(V,e(V))}const v=i.toString("latin1",0,d)+i.toString("latin1",T+bt.length),R=e(v),{prefixes:K,end:x}=Q(v,R),
B=new Nt(i.toString("latin1",d,T+bt.length),R,s);return{get objects(){return B.objects()},prefixes:K,end:x,raw:B}}t(Kt,"readRaw");class Nt{static{t(this,"RawXml")}text;spelling;#t;constructor(e,s,d){this.
text=e,this.#t=s,d!==void 0&&(this.spelling=d)}get last(){return this.#e(this.text.lastIndexOf(Ut))}objects(){return ot(this.text,this.#t)}endOf(e){let s=0,d=this.text.length;for(;s<d;){const T=Math.max(
s,this.text.lastIndexOf(Ut,s+d>>1));(0,U.YD)(this.#e(T),e)>0?d=T:s=this.text.indexOf(bt,T)+bt.length}return s}slice(e,s){return new Nt(this.text.slice(e,s),this.#t,this.spelling)}#e(e){const s=this.text.
indexOf(bt,e);return Et(this.text.slice(e,s),this.#t)}}const kt="\0after:";class pe{static{t(this,"ListObjects")}#t;#e;#s;#n=!1;constructor(e,s,d){this.#t=e,this.#e=s,this.#s=new fe(d)}async page(e,s){
const d=await this.#i(e,s),T=e.prefix??"",v=await this.#s.readingOf(d.body,T,s),R=_e(d,e.raw===!0&&v.settled,v),{end:K,...x}=Object.getOwnPropertyDescriptors(R);return Object.defineProperties({next:this.#a(
R,K.value,v)},x)}async check(e){const{text:s}=await this.#i({maxKeys:1},e,{"encoding-type":void 0});return{operation:this.#n?"ListObjects":"ListObjectsV2",text:s}}async#i(e,s,d={}){const T=e.continuation!==
void 0&&!xt(e.continuation);if(this.#n&&!T)return this.#r("ListObjects",{...Gt(e),...d},s);const v={...we(e),...d};let R;try{R=await this.#r("ListObjectsV2",v,s)}catch(K){if(T||!ye(K))throw K;const x=await this.#o(
{...Gt(e),...d},K,s);return this.#n=!0,x}if(!R.body.includes("<Marker")||!ct(R.text))return R;if(this.#n=!0,T){const K=`the listing of ${this.#t.bucket} went on as another kind of listing, which does \
not know its token`;throw new H.AD("transient",K,{operation:"list"})}return v["start-after"]===void 0?R:this.#i(e,s,d)}async#o(e,s,d){try{return await this.#r("ListObjects",e,d)}catch(T){throw(0,H.A1)(
T)&&!T.retryable?s:T}}#r(e,s,d){return this.#t.send({operation:e,method:"GET",query:s,headers:this.#e},d)}#a(e,{truncated:s,token:d,marker:T},v){if(!s)return;if(!this.#n&&d!==void 0)return d;const R=T===
void 0?ge(e):v.key(T);if(typeof R=="string")return kt+R;const{bucket:K}=this.#t;throw new H.AD("protocol",R===void 0?`the listing of ${K} is truncated but names no next page`:`the listing of ${K} ends\
 a page with ${(0,k.T)(R.key)}, whose spelling is in doubt, and has no token to go on with; rename that object, or list through another endpoint`,{operation:"list"})}}function _e(i,e,s){return e?Kt(i.
body,()=>s,s.spelling):Q(i.text,s)}t(_e,"read");function ge(i){const e=i.raw===void 0?i.objects.at(-1):void 0,s=i.raw?.last??e?.key,d=i.prefixes.at(-1);return s===void 0||d!==void 0&&(0,U.YD)(d,s)>0?d:
e?.doubt?.about==="spelling"?e:s}t(ge,"lastOf");function xt(i){return i?.startsWith(kt)===!0}t(xt,"isOurs");function Ht({prefix:i,delimiter:e,maxKeys:s}){return{"encoding-type":"url",prefix:i===""?void 0:
i,delimiter:e,"max-keys":s}}t(Ht,"commonQuery");function Xt({continuation:i,after:e}){return i===void 0?e:xt(i)?i.slice(kt.length):void 0}t(Xt,"afterOf");function we(i){const{continuation:e}=i;return{
"list-type":2,...Ht(i),"continuation-token":xt(e)?void 0:e,"start-after":Xt(i)}}t(we,"secondQuery");function Gt(i){return{...Ht(i),marker:Xt(i)}}t(Gt,"firstQuery");function ye(i){return(0,H.A1)(i,"uns\
upported")?!0:(0,H.A1)(i,"protocol")&&i.status===400}t(ye,"mayLackV2");var St=r(36600),me=r(94511),Vt=r(18640),Ft=r(74058),Tt=r(82640),Ee=r(20125);const Yt=/^(?:(?<bucket>.+)\.)?(?<service>s3(?:-fips)?(?:\.dualstack)?)(?:[.-](?<region>[a-z0-9-]+))?\.amazonaws\.com(?<china>\.cn)?$/,
Oe=/^[a-z]{2}(-[a-z]+)+-\d$/;function Ae({origin:i,region:e},s,{status:d,location:T,region:v}){const R=new URL(i),K=Yt.exec(R.hostname)?.groups;if(K===void 0||(K.bucket??s)!==s||d!==301&&d!==307&&d!==
308&&d!==400)return;const x=T===void 0?void 0:be(T,R.protocol),B=x===void 0?void 0:Yt.exec(x)?.groups;if(x!==void 0&&(B===void 0||(B.bucket??s)!==s)||B!==void 0&&B.china!==K.china)return;const V=v??B?.
region??e;if(!Oe.test(V))return;const at=`${K.bucket===void 0?"":`${s}.`}${K.service??"s3"}.${V}.amazonaws.com${K.china??""}`,Z=`${R.protocol}//${at}${R.port===""?"":`:${R.port}`}`;return Z===i&&V===e?
void 0:{origin:Z,region:V}}t(Ae,"followedTo");function be(i,e){if(!URL.canParse(i))return"";const s=new URL(i);return s.protocol===e?s.hostname:""}t(be,"hostOf");var Te=r(25346),De=r(85434),Jt=r(44493);
const Me=32*1024*1024;class Pe{static{t(this,"Wire")}#t;#e;#s;#n=[];#i=!1;#o;#r;#a;#c=new Te.F;#d;#u;constructor(e){this.#t=e,this.#r=new u(e.region);const s=new URL(e.endpoint),d=s.pathname.replace(/\/+$/,
"");e.pathStyle||(s.host=`${e.bucket}.${s.host}`),this.#a=e.pathStyle?`${d}/${e.bucket}`:d,this.#e={origin:s.origin,region:e.region},this.#u=e.connections??320,this.#o=new me.j(this.#u),this.#d=e.timeouts??
Jt.f,this.#s=this.#f()}#f(){const{connect:e,body:s}=this.#d,d=this.#u;return(0,Vt.m6)(this.#e.origin,{ca:this.#t.ca,connections:d,connectTimeout:e,bodyTimeout:s})}get bucket(){return this.#t.bucket}get clockOffset(){
return this.#c.offset}async send(e,s){const{operation:d}=e,T=this.#o.acquire(1,s);T!==void 0&&await T;const{clock:v}=this.#t,{most:R}=e,K=R===void 0?Bt:V=>Bt(V,R);let x,B;try{const V=await this.#l(e,s);
B=v.monotonic(),x=await(0,Tt.cv)(this.#s,V,(0,Tt.rq)(v,V,K),s)}catch(V){throw V instanceof Tt.yY?new H.AD("transient",`${d}: ${V.message}`,{operation:d,cause:V}):V instanceof Tt.VL?new H.AD("protocol",
`${d}: ${V.message}`,{operation:d,cause:V}):await this.#h(d,V,s)}finally{this.#o.release()}if(this.#c.learn(x.headers.date,v.now(),v.monotonic()-B),this.#i=!0,(0,St.oJ)(x.status))return x;throw this.#_(
e,x)}async open(e,s){const{operation:d}=e,T=this.#o.acquire(1,s);T!==void 0&&await T;const{clock:v}=this.#t;let R;try{R=await this.#l(e,s)}catch(x){throw this.#o.release(),(0,Ft.$)(d,x,s)}const K=v.monotonic();
try{const x=await(0,Ee.R)(this.#s,R,s,()=>this.#o.release()),{status:B,headers:V,body:rt}=x;if(this.#c.learn(V.date,v.now(),v.monotonic()-K),this.#i=!0,(0,St.oJ)(B))return x;throw this.#_(e,new Tt.Fn(
B,V,await(0,St.t4)(rt,(0,Tt.rq)(v,R,Bt))))}catch(x){throw await this.#h(d,x,s)}}async close(){await Promise.all([this.#s,...this.#n].map(e=>e.destroy()))}async#h(e,s,d){const T=(0,Ft.$)(e,s,d),{origin:v}=this.#e;
if(!((0,H.A1)(T,"transient")&&T.status===void 0&&!this.#i)||!v.startsWith("http:")||(0,Vt.iJ)(v)!==void 0||!await(0,De.p)(v))return T;const K=`${e}: the port expects TLS, and plain http was sent: use \
https://`;return new H.AD("wrong-endpoint",K,{operation:e,cause:s})}#_(e,s){const d=Ie(e,s);if(d.code!=="wrong-region")return d;const{status:T,headers:v}=s,R={status:T,location:v.location,region:d.region},
K=Ae(this.#e,this.#t.bucket,R);if(K===void 0)return d;K.origin!==this.#e.origin&&(this.#n.push(this.#s),this.#e=K,this.#s=this.#f()),this.#e=K,this.#r=new u(K.region);const{operation:x}=e,B=`${d.message}\
; going on at ${K.origin}`;return new H.AD("transient",B,{operation:x,status:T,cause:d})}async#l(e,s){const{method:d}=e,T=await this.#t.credentials.get();s?.throwIfAborted();const v=this.#a+(e.key===void 0?
this.#a===""?"/":"":"/"+(0,o.g2)(e.key)),R=e.query===void 0?"":(0,o.XX)(e.query),{body:K,length:x,payloadHash:B}=Se(e.body),V=this.#r.sign({method:d,path:v,query:R,headers:{...e.headers,host:this.#e.origin.
slice(this.#e.origin.indexOf("//")+2)},payloadHash:B},T,this.#t.clock.now()+this.#c.offset);return(d==="PUT"||d==="POST")&&(V["content-length"]=String(x)),e.acceptEncoding!==void 0&&(V["accept-encodin\
g"]=e.acceptEncoding),{origin:this.#e.origin,method:d,path:R===""?v:`${v}?${R}`,headers:V,body:K??null,headersTimeout:e.timeout??this.#d.answer}}}function Se(i){return i===void 0?{body:void 0,length:0,
payloadHash:a}:i instanceof Uint8Array?{body:i,length:i.length,payloadHash:(0,D.hash)("sha256",i,"hex")}:"bytes"in i?{body:i.bytes,length:i.length,payloadHash:i.sha256}:{body:i.stream,length:i.length,
payloadHash:_}}t(Se,"payloadOf");function Ie({operation:i,key:e},{status:s,headers:d,text:T}){return(0,q.Mz)(i,s,yt(T),{key:e,retryAfter:Re(d["retry-after"]),region:d["x-amz-bucket-region"],location:d.
location,text:T})}t(Ie,"refusal");function Re(i){return i!==void 0&&/^\d{1,6}$/.test(i)?Number(i)*1e3:void 0}t(Re,"retryAfter");function Ct(i){return(0,D.createHash)("md5").update(i).digest("base64")}
t(Ct,"contentMd5");function Bt(i,e=Me){return(0,St.oJ)(i)?e:St.uE}t(Bt,"mostBytes");function Ce(i,{days:e,tier:s,versionId:d},T){const v=`${s.slice(0,1).toUpperCase()}${s.slice(1)}`,R=Buffer.from(`<Re\
storeRequest xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Days>${e}</Days><GlacierJobParameters><Tier>${v}</Tier></GlacierJobParameters></RestoreRequest>`);return{operation:"RestoreObject",method:"\
POST",key:i,query:{restore:"",versionId:d},body:R,headers:{"content-md5":Ct(R),"content-type":"application/xml",...T}}}t(Ce,"thawRequest");function $e(i){return i instanceof H.AD&&i.providerCode==="Re\
storeAlreadyInProgress"}t($e,"isBeingThawed");var Qt=r(69182);const Le=256*1024*1024,ve=3,Zt={"x-amz-acl":"bucket-owner-full-control"};class Ue{static{t(this,"WriteRules")}#t={object:new qt,part:new qt};#e="\
unknown";#s=0;#n=new Set;demandDigests(){this.#t.object.demand(),this.#t.part.demand()}async plan(e,s,d){const T=e!=="part"&&(this.#e==="demanded"||this.#n.has(s)),v=e==="bodyless"||d===void 0?"none":
this.#t[e].current;if(v==="none"||d===void 0)return{kind:e,key:s,headers:T?Zt:{},body:d,digest:v,acl:T};const R=await Ne(d),K={...ke(v,R),...T?Zt:{}};return{kind:e,key:s,headers:K,body:R,digest:v,acl:T}}succeeded({
kind:e,key:s,digest:d,acl:T}){e!=="bodyless"&&d!=="none"&&this.#t[e].prove(d),T&&this.#n.delete(s)&&(this.#e="demanded")}refused(e,s){if(!(0,H.A1)(e)||e.retryable||e.garbled)return e;const{kind:d,digest:T}=s;
return d!=="bodyless"&&this.#t[d].learn(e,T)||this.#i(e,s)?e.asAdapted():e}#i(e,{kind:s,key:d,acl:T}){return s==="part"?!1:T&&e.providerCode==="AccessControlListNotSupported"?(this.#n.delete(d),this.#e=
"off",!0):e.code!=="denied"?!1:T?(this.#n.delete(d)&&++this.#s>=ve&&(this.#e="off"),!1):this.#e==="off"?!1:(this.#e==="unknown"&&this.#n.add(d),!0)}}class qt{static{t(this,"DigestRule")}#t="none";#e=!1;#s=!1;get current(){
return this.#t}demand(){this.#t==="none"&&!this.#s&&(this.#t="md5")}prove(e){e===this.#t&&(this.#e=!0)}learn({status:e,providerCode:s,message:d},T){if(e!==400&&e!==501)return!1;const v=`${s??""} ${d}`,
R=/content-?md5|checksum|x-amz-trailer/i.test(v);return(T==="none"?!R:!R&&this.#e)?!1:this.#t!==T?!0:this.#s?!1:T==="md5"?(this.#t="none",this.#s=!0,!1):(this.#t=T==="none"&&/checksum/i.test(v)?"sha25\
6":"md5",this.#e=!1,!0)}}async function Ne(i){if("bytes"in i)return i;if(i instanceof Uint8Array)return te(i);if(i.length>Le){const s=`the store demands a checksum before the body, and a body of ${i.length}\
 bytes is too large to be held in memory`;throw new H.AD("too-large",s,{operation:"PutObject"})}const e=[];for await(const s of i.stream)e.push(s);return te(Buffer.concat(e))}t(Ne,"heldInMemory");function te(i){
return{bytes:i,length:i.length,sha256:(0,D.hash)("sha256",i,"hex")}}t(te,"hashedBytes");function ke(i,{bytes:e,sha256:s}){return i==="md5"?{"content-md5":Ct(e)}:{"x-amz-checksum-sha256":Buffer.from(s,
"hex").toString("base64")}}t(ke,"digestHeader");function xe(i,{mode:e,until:s},d,T){const v=Buffer.from(`<Retention xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Mode>${e.toUpperCase()}</Mode><Reta\
inUntilDate>${new Date(s).toISOString()}</RetainUntilDate></Retention>`);return{operation:"PutObjectRetention",method:"PUT",key:i,query:{retention:"",versionId:d?.versionId},headers:{"content-md5":Ct(
v),"content-type":"application/xml",...T},body:v}}t(xe,"retainRequest");async function Be(i,e,s,d,T){const v="GetObjectRetention",R={retention:"",versionId:s?.versionId};let K;try{({text:K}=await i.send(
{operation:v,method:"GET",key:e,query:R,headers:d},T))}catch(V){if((0,H.A1)(V)&&V.providerCode==="NoSuchObjectLockConfiguration")return;throw V}const x=(0,G.ND)(K,"Mode")?.toLowerCase(),B=Date.parse((0,G.
ND)(K,"RetainUntilDate")??"");if((x==="governance"||x==="compliance")&&B>0)return{mode:x,until:B};if(!K.includes("<Retention"))throw new H.AD("protocol",`${v}: the answer is no retention`,{operation:v})}
t(Be,"retentionOf");function ee(i){const e=i.versionId===void 0?"":`?versionId=${(0,o.ui)(i.versionId)}`;return{"x-amz-copy-source":`/${i.place.bucket}/${(0,o.g2)(i.key)}${e}`,...i.ifMatch===void 0?{}:
{"x-amz-copy-source-if-match":`"${i.ifMatch}"`}}}t(ee,"sourceHeaders");function ne(i,e){const s=It(e.text);if(s!==void 0&&s!=="")return s;const d=yt(e.text);throw d!==void 0?(0,q.Mz)(i,500,d):new H.AD(
"transient",`${i}: a success without an ETag`,{operation:i,status:e.status})}t(ne,"copyEtag");function $t(i,e,s){if(s===void 0||s==="")throw new H.AD("protocol",`${i}: a success without an ETag`,{operation:i,
status:e.status});const d=(0,Y.HI)(e.headers["x-amz-version-id"]);return{etag:(0,G._n)(s),...(0,y.s)({versionId:d})}}t($t,"writtenOf");function je(i){const e=i.map(({key:s,versionId:d})=>`<Object><Key\
>${(0,G.X)(s)}</Key>${d===void 0?"":`<VersionId>${(0,G.X)(d)}</VersionId>`}</Object>`);return Buffer.from(`<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Quiet>true</Quiet>${e.join("")}</Del\
ete>`)}t(je,"deleteBody");function We(i,e={}){const{versionId:s,ifMatch:d,bypass:T}=e;return{operation:"DeleteObject",method:"DELETE",key:i,query:{versionId:s},headers:{...d===void 0?{}:{"if-match":`"${d}\
"`},...T===!0?{"x-amz-bypass-governance-retention":"true"}:{}}}}t(We,"deleteRequest");function ze(i){const e=je(i);return{operation:"DeleteObjects",method:"POST",query:{delete:""},headers:{"content-md\
5":Ct(e),"content-type":"application/xml"},body:e}}t(ze,"deleteManyRequest");class Ke{static{t(this,"S3Store")}place;dialect=M;grantRead;#t;#e;#s;#n;#i;#o;#r=new et.z6;#a=new Ue;#c=new Qt.e;#d;#u=!1;constructor(e){
this.#t=e,this.#e=new Pe(e),this.#n=(0,Y.wJ)(e),this.#s=new pe(this.#e,this.#n,(T,v)=>this.head(T,{},v)),this.#i=(0,Y.qV)(e),this.#o=e.timeouts??Jt.f;const{origin:s,pathname:d}=new URL(e.endpoint);this.
place={api:"s3",endpoint:s+d.replace(/\/+$/,""),bucket:e.bucket}}list(e,s){return this.#s.page(e,s)}async head(e,s,d){const[T,v]=this.#r.inOrder();let R=await this.#h(T,e,s,d);if((0,et.IE)(R)||(R=await this.#h(
v,e,s,d)),(0,et.IE)(R))return R;const K=await N(this,e,R,s?.versionId,d);return(0,et.In)("HeadObject",{...R,...(0,y.s)({size:K})})}get(e,s,d){return(0,et.iM)((0,Y.xB)(this.#e,this.#n,e,s),this.#r,s,d)}async put(e,s,d,T){
const v={operation:"PutObject",method:"PUT",key:e,headers:{...(0,Y.Kr)(d),...this.#i},body:s,timeout:this.#l(s)};d?.lock!==void 0&&this.#a.demandDigests();const R=await this.#f("object",v,T);return $t(
"PutObject",R,R.headers.etag)}async copy(e,s,d,T){const v={operation:"CopyObject",method:"PUT",key:s,headers:{...ee(e),...(0,X.C)(d),...this.#n,...this.#i,...d?.storageClass===void 0?{}:{"x-amz-storag\
e-class":d.storageClass},...(0,Y.a0)(d?.lock)},timeout:this.#o.longAnswer},R=await this.#f("bodyless",v,T);return $t("CopyObject",R,ne("CopyObject",R))}async delete(e,s,d){await this.#e.send(We(e,s),d)}async retain(e,s,d,T){
await this.#e.send(xe(e,s,d,this.#n),T)}retention(e,s,d){return Be(this.#e,e,s,this.#n,d)}async deleteMany(e,s){if(e.length===0)return[];const{text:d}=await this.#e.send(ze(e),s),T=d.includes("<Delete\
Result")?void 0:yt(d);if(T!==void 0)throw(0,q.Mz)("DeleteObjects",500,T);return wt(d).map(q.DT)}async thaw(e,s,d){try{await this.#e.send(Ce(e,s,this.#n),d)}catch(T){if(!$e(T))throw T}}async uploadPart(e,s,d,T){
const v={operation:"UploadPart",method:"PUT",key:e.key,query:{partNumber:s,uploadId:e.uploadId},body:d,timeout:this.#l(d)},R=await this.#f("part",v,T),{etag:K}=$t("UploadPart",R,R.headers.etag);return{
number:s,etag:K,size:d.length}}async copyPart(e,s,d,T,v){const R=await this.#e.send({operation:"UploadPartCopy",method:"PUT",key:e.key,query:{partNumber:s,uploadId:e.uploadId},headers:{...ee(d),...this.#n,
"x-amz-copy-source-range":`bytes=${T.first}-${T.last}`},timeout:this.#o.longAnswer},v),{etag:K}=$t("UploadPartCopy",R,ne("UploadPartCopy",R));return{number:s,etag:K,size:T.last-T.first+1}}async upload(e,s,d={},T){
const{ifMatch:v,tags:R,storageClass:K,lock:x,attributes:{contentType:B,...V}={}}=d,rt=[v,R,K,x,...Object.values(V)].every(at=>at===void 0);if(s instanceof Uint8Array&&rt&&!this.#u)try{return await(await this.#p()).
upload(e,s,d,T)}catch(at){if(!(0,H.A1)(at)||!He(at))throw at;this.#u=!0}return(0,Qt.D)(this,e,s,d,this.#c,T)}async tags(e,s,d){const{text:T}=await this.#e.send({operation:"GetObjectTagging",method:"GE\
T",key:e,query:{tagging:"",versionId:s?.versionId},headers:this.#n},d);return mt(T)}async createUpload(e,s,d){s?.lock!==void 0&&this.#a.demandDigests();const T="CreateMultipartUpload",v={operation:T,method:"\
POST",key:e,query:{uploads:""},headers:{...(0,Y.Kr)(s),...this.#i}},{text:R}=await this.#f("bodyless",v,d),K=it(R);if(K!==void 0)return K;const x=yt(R);throw x!==void 0?(0,q.Mz)(T,500,x):new H.AD("pro\
tocol",`${T}: the answer has no UploadId`,{operation:T})}async completeUpload(e,s,d,T){return(await this.#p()).completeUpload(e,s,d,T)}async abortUpload(e,s){await(await this.#p()).abortUpload(e,s)}async listParts(e,s){
return(await this.#p()).listParts(e,s)}async listUploads(e,s){return(await this.#p()).listUploads(e,s)}async checkBucket(e){const{operation:s,text:d}=await this.#s.check(e);if(d.includes("<ListBucketR\
esult"))return;const T=(0,q._6)(d)?"a web page was the answer: a web console or a web server listens there":"the answer is no listing of a bucket";throw new H.AD("wrong-endpoint",`${s}: ${T}`,{operation:s,
status:200})}async versioning(e){const s={versioning:""},{text:d}=await this.#e.send({operation:"GetBucketVersioning",method:"GET",query:s},e);return ht(d)}async objectLock(e){return(await this.#p()).
objectLock(e)}async*listVersions(e,s){yield*(await this.#p()).listVersions(e,s)}clockOffset(){return this.#e.clockOffset}async close(){await this.#e.close(),this.#d!==void 0&&(await this.#d).close()}async#f(e,s,d){
const T=await this.#a.plan(e,s.key,s.body),{body:v,...R}=s,K={...R,headers:{...s.headers,...T.headers},...(0,y.s)({body:T.body})};let x;try{x=await this.#e.send(K,d)}catch(B){throw this.#a.refused(B,T)}
return this.#a.succeeded(T),x}async#h(e,s,d,T){const v={operation:"HeadObject",method:"HEAD",key:s,query:{versionId:d?.versionId},headers:{...(0,Y.jB)(d),...this.#n},acceptEncoding:e};try{return(0,Y.Uo)(
(await this.#e.send(v,T)).headers)}catch(R){throw(0,H.A1)(R,"protocol")&&R.status===400&&await this.#_(T),R}}async#_(e){try{await this.checkBucket(e)}catch(s){if(!(0,H.A1)(s)||s.code==="credentials")throw s}}#l(e){
const{answer:s,slowestLine:d}=this.#o;return s+e.length/d*1e3}#p(){return this.#d??=Promise.all([r.e(9956),r.e(3711),r.e(26)]).then(r.bind(r,90026)).then(({Sdk:e})=>new e(this.#t)),this.#d}}function He({
code:i,status:e}){return i==="too-large"||i==="denied"||e===400||e===501}t(He,"isAdaptable");function Xe(i,e,s){const d=Ge(i,e,s),T={endpoint:i.endpoint,bucket:i.bucket,region:i.region,pathStyle:i.pathStyle,
credentials:d,clock:s,...(0,y.s)({requestPayer:i.requestPayer,encryption:i.encryption,ca:e})},v=new Ke(T);return v.grantRead=W(T,()=>v.clockOffset()),(0,O.I)(v,d)}t(Xe,"openS3");const se=new WeakMap;function Ge(i,e,s){
if(i.role!==void 0&&i.signIn===void 0)throw new p.d("role-to-assume","needs the OIDC token of a GitHub job; on the command line set AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE");const d=i.signIn??i,T=se.
get(d);if(T!==void 0)return T;const v=i.credentials===void 0?(0,w.AD)(i.region,()=>s.now(),i.signIn,e):(0,w.rj)(i.credentials);return se.set(d,v),v}t(Ge,"sourceOf");const jt={s3:{api:"s3",dialect:M,open:Xe},
gcs:{api:"gcs",dialect:f.F,open:h},blob:{api:"blob",dialect:P.z,open:L}};function Ve(i,e,s){switch(i.api){case"s3":return jt.s3.open(i,e,s);case"gcs":return jt.gcs.open(i,e,s);case"blob":return jt.blob.
open(i,e,s)}}t(Ve,"openStore")}),80921:((F,j,r)=>{r.d(j,{DT:t(()=>o,"DT"),Mz:t(()=>y,"Mz"),_6:t(()=>O,"_6")});var P=r(36149),g=r(37708),$=r(78133),L=r(46848);const f={NoSuchKey:"not-found",NoSuchVersion:"\
not-found",NoSuchUpload:"not-found",NotFound:"not-found",NoSuchBucket:"no-bucket",InvalidBucketName:"no-bucket",PreconditionFailed:"precondition",ConditionalRequestConflict:"transient",OperationAborted:"\
transient",AccessDenied:"denied",AllAccessDisabled:"denied",AccountProblem:"denied",InvalidAccessKeyId:"credentials",SignatureDoesNotMatch:"credentials",ExpiredToken:"credentials",InvalidToken:"creden\
tials",TokenRefreshRequired:"credentials",InvalidClientTokenId:"credentials",XMinioInvalidAccessKeyId:"credentials",SlowDown:"throttled",SlowDownRead:"throttled",SlowDownWrite:"throttled",Throttling:"\
throttled",ThrottlingException:"throttled",RequestLimitExceeded:"throttled",TooManyRequests:"throttled",ServiceUnavailable:"throttled",QUOTA_EXCEEDED:"quota",QuotaExceeded:"quota",XMinioStorageFull:"q\
uota",NotImplemented:"unsupported",MethodNotAllowed:"unsupported",EntityTooLarge:"too-large",KeyTooLongError:"bad-key",KeyTooLong:"bad-key",XMinioInvalidObjectName:"bad-key",XMinioInvalidResourceName:"\
bad-key",XMinioParentIsObject:"bad-key",XMinioObjectExistsAsDirectory:"bad-key",ObjectParentIsFile:"bad-key",ExistingObjectIsDirectory:"bad-key",DirectoryNotEmpty:"bad-key",DirectoryObjectContainsData:"\
bad-key",InvalidURI:"bad-key",InvalidObjectState:"archived",GlacierExpeditedRetrievalNotAvailable:"unsupported",InternalError:"transient",RequestTimeout:"transient",RequestTimeTooSkewed:"transient",BadDigest:"\
transient",IncompleteBody:"transient",XAmzContentSHA256Mismatch:"transient"};function y(n,E,C,W={}){const{key:X,retryAfter:H}=W,Y=w(E,C,W),q=Y===void 0&&I(E,C,W),et=q?C?.region??W.region:void 0,N=Y!==
void 0?"wrong-endpoint":q?"wrong-region":l(n,E,C,X)?"bad-key":c(n,E,C),U=Y??C?.message??C?.code??`HTTP ${E}`;return new L.AD(N,`${n}: ${U}${q?S(et,W):""}`,{operation:n,status:E,...C?.code===void 0?{}:
{providerCode:C.code},...C?.requestId===void 0?{}:{requestId:C.requestId},...(0,g.s)({retryAfter:H,region:et}),nameInDoubt:N==="transient"&&E>=500&&u.has(n)&&b(X??"")})}t(y,"errorOf");const h=143;function b(n){
return n.split("/").some(E=>E.length>h/3&&(0,$.q)(E)>h)}t(b,"hasLongSegment");const D=new Set(["PermanentRedirect","TemporaryRedirect","Redirect","IllegalLocationConstraintException"]);function I(n,E,{
region:C}){return D.has(E?.code??"")||n===301||n===307||n===308?!0:E?.code==="AuthorizationHeaderMalformed"?E.region!==void 0:n===400&&E===void 0&&C!==void 0}t(I,"isElsewhere");function S(n,{location:E}){
return n!==void 0?` (the bucket's region is ${n})`:E===void 0?"":` (it names ${M(E)})`}t(S,"whereWords");function M(n){return URL.canParse(n)?new URL(n).origin:"no other address"}t(M,"originOf");const p=/HTTP request to an HTTPS server|plain HTTP request was sent to HTTPS port/i;
function w(n,E,{key:C,text:W=""}){if(E===void 0){if(p.test(W))return"the port expects TLS, and plain http was sent: use https://";if(!(C!==void 0||n===413||n===429||n>=500||!O(W)))return`a web page wa\
s the answer (HTTP ${n}): a web console or a web server listens there`}}t(w,"notS3");function O(n){return/^\s*<(!doctype\s+html|html|head|body)\b/i.test(n)}t(O,"isHtml");function o({code:n,message:E,...C}){
const W=_(n,E)?"locked":f[n]??"protocol";return{...C,code:W,providerCode:n,message:E}}t(o,"deleteFailureOf");const a=new Set(["DeleteObject","DeleteObjects"]);function _(n,E){return/object ?lock|worm|retention|legal ?hold/i.
test(`${n} ${E}`)}t(_,"isLocked");const u=new Set(["PutObject","CopyObject","CreateMultipartUpload"]),m=/(^|\/)\.{0,2}(\/|$)|[\u0000-\u001f]/;function l(n,E,C,W){return W===void 0||!u.has(n)||!m.test(
W)?!1:A(C)===void 0&&(E===400||E===404||E===405)}t(l,"refusesKey");function A(n){const E=n?.code;return E!==void 0&&Object.hasOwn(f,E)?f[E]:void 0}t(A,"knownCode");function c(n,E,C){const W=A(C);return(W===
void 0||W==="denied")&&a.has(n)&&_(C?.code??"",C?.message??"")?"locked":W!==void 0?W:C?.code==="InvalidRequest"&&/larger than the maximum/i.test(C.message??"")?"too-large":E===404&&n==="HeadBucket"?"n\
o-bucket":E===409?"precondition":(0,P.R)(E)}t(c,"codeOf")}),28418:((F,j,r)=>{r.d(j,{qV:t(()=>u,"qV"),Uo:t(()=>p,"Uo"),a0:t(()=>_,"a0"),xB:t(()=>o,"xB"),wJ:t(()=>m,"wJ"),jB:t(()=>O,"jB"),HI:t(()=>w,"HI"),
Kr:t(()=>a,"Kr")});var P=r(37708),g=r(60107),$=r(64071);const L=/=\?([^?\s]+)\?([bq])\?([^?\s]*)\?=/gi,f=/^=\?[^?\s]+\?[bq]\?[^?\s]*\?=(\s+=\?[^?\s]+\?[bq]\?[^?\s]*\?=)*$/i;function y(n){if(!n.startsWith(
"=?")||!f.test(n))return n;let E="";for(const[,C="",W="",X=""]of n.matchAll(L)){const H=W.toLowerCase()==="b"?Buffer.from(X,"base64"):h(X);switch(C.toLowerCase()){case"utf-8":case"us-ascii":E+=H.toString(
"utf8");break;case"iso-8859-1":E+=H.toString("latin1");break;default:return n}}return/^[\u0000-\u007f]*$/.test(E)||E.includes("�")?n:E}t(y,"decodeEncodedWords");function h(n){const E=n.replaceAll("_",
" ").replaceAll(/=([0-9a-f]{2})/gi,(C,W)=>String.fromCharCode(parseInt(W,16)));return Buffer.from(E,"latin1")}t(h,"quotedBytes");var b=r(16350);const D=[["contentType","content-type"],["contentEncodin\
g","content-encoding"],["contentDisposition","content-disposition"],["contentLanguage","content-language"],["cacheControl","cache-control"],["expires","expires"]],I="x-amz-meta-",S=new Set(["AmazonS3",
"MinIO","VERSITYGW"]);function M(n){const E={};for(const[W,X]of D){const H=n[X];H!==void 0&&(E[W]=H)}const C={};for(const[W,X]of Object.entries(n))W.startsWith(I)&&(C[W.slice(I.length)]=y(A(X)));return Object.
keys(C).length>0&&(E.metadata=C),E}t(M,"attributesOf");function p(n){const E=/\/(\d+)$/.exec(n["content-range"]??"")?.[1],C=n["x-amz-tagging-count"],W=Number(n["x-amz-missing-meta"]??0),X=w(n["x-amz-v\
ersion-id"]),H=n["x-amz-storage-class"],Y=Date.parse(n["last-modified"]??""),q=/ongoing-request="(true|false)"/.exec(n["x-amz-restore"]??"")?.[1];return{size:Number(E??n["content-length"]??NaN),etag:(0,b.
_n)(n.etag??""),modified:Y>0?Y:void 0,attributes:M(n),...(0,P.s)({versionId:X}),...H===void 0||H==="STANDARD"?{}:{storageClass:H},...q===void 0?{}:{thaw:q==="true"?"going-on":"done"},...W>0?{missingMetadata:W}:
{},...C===void 0?{}:{tagCount:Number(C)},...C===void 0&&S.has(n.server)?{untagged:!0}:{}}}t(p,"headOf");function w(n){return n===void 0||n===""||n==="null"?void 0:n}t(w,"realVersion");function O(n){return n?.
ifMatch===void 0?{}:{"if-match":`"${n.ifMatch}"`}}t(O,"readHeaders");function o(n,E,C,W){const X=W?.range,H={operation:"GetObject",method:"GET",key:C,query:{versionId:W?.versionId},headers:{...O(W),...E,
...X===void 0?{}:{range:`bytes=${X.first}-${X.last}`}}};return{headOf:p,send:t((Y,q,et)=>n.send({...H,acceptEncoding:Y,most:q},et),"send"),open:t((Y,q)=>n.open({...H,acceptEncoding:Y},q),"open")}}t(o,
"objectReads");function a(n){const E=(0,g.C)(n),C=n?.attributes;for(const[W,X]of D){const H=C?.[W];H!==void 0&&(E[X]=H)}for(const[W,X]of Object.entries(C?.metadata??{}))E[I+W]=c(X);return n?.tags!==void 0&&
Object.keys(n.tags).length>0&&(E["x-amz-tagging"]=l(n.tags)),n?.storageClass!==void 0&&(E["x-amz-storage-class"]=n.storageClass),{...E,..._(n?.lock)}}t(a,"writeHeaders");function _(n){return n===void 0?
{}:{"x-amz-object-lock-mode":n.mode.toUpperCase(),"x-amz-object-lock-retain-until-date":new Date(n.until).toISOString()}}t(_,"lockHeaders");function u({encryption:n}){if(n===void 0)return{};const{algorithm:E,
keyId:C}=n;return{"x-amz-server-side-encryption":E,...(0,P.s)({"x-amz-server-side-encryption-aws-kms-key-id":C})}}t(u,"encryptionHeaders");function m({requestPayer:n}){return n===!0?{"x-amz-request-pa\
yer":"requester"}:{}}t(m,"payerHeaders");function l(n){return Object.entries(n).map(([E,C])=>`${(0,$.ui)(E)}=${(0,$.ui)(C)}`).join("&")}t(l,"encodeTags");function A(n){if(!/[\u0080-\u00ff]/.test(n))return n;
const E=Buffer.from(n,"latin1").toString("utf8");return E.includes("�")?n:E}t(A,"latin1ToUtf8");function c(n){return/^[\u0000-\u007f]*$/.test(n)?n:Buffer.from(n,"utf8").toString("latin1")}t(c,"utf8T\
oLatin1")}),76596:((F,j,r)=>{r.d(j,{AD:t(()=>b,"AD"),YN:t(()=>S,"YN"),rj:t(()=>f,"rj"),u1:t(()=>M,"u1")});var P=r(37708),g=r(48798),$=r(18640),L=r(46848);function f(p){return{get:t(()=>Promise.resolve(
p),"get"),ends:t(()=>p.expires,"ends"),renew:t(()=>Promise.resolve(!1),"renew")}}t(f,"fixedCredentials");const y=10*6e4,h=3e4;function b(p,w,O,o){const a=O??(()=>D(p,o));let _,u=Number.NEGATIVE_INFINITY,
m=Number.NEGATIVE_INFINITY,l;const A=t(()=>(l??=a().then(n=>((0,g.s)(n.secretAccessKey),(0,g.s)(n.sessionToken),(n.accessKeyId!==_?.accessKeyId||n.sessionToken!==_.sessionToken)&&(m=w()),_=n)).finally(
()=>{u=w(),l=void 0}),l),"fresh"),c=t(()=>l!==void 0||u+h<=w(),"mayAsk");return{ends:t(()=>_?.expires,"ends"),get:t(async()=>{if(_===void 0)return A();const{expires:n}=_;if(n===void 0||n-y>w()||!c())return _;
try{return await A()}catch(E){if(n<=w())throw E;return _}},"get"),renew:t(async()=>(c()&&await A(),w()-m<h),"renew")}}t(b,"defaultCredentials");async function D(p,w){const{S3Client:O}=await Promise.all(
[r.e(9956),r.e(3711)]).then(r.t.bind(r,53711,19)),o=new O({region:p,requestHandler:(0,$.bE)(M(p),{ca:w,connections:4})});try{return S(await o.config.credentials())}catch(a){throw I(a)}finally{o.destroy()}}
t(D,"ask");function I(p){if(!(p instanceof Error))return p;const w="$metadata"in p?p.$metadata.httpStatusCode:0;if(!(w!==void 0&&w>=400&&w<500)&&!/CredentialsProviderError|ProviderError/.test(p.name))
return p;const o=`the AWS default chain gave no credentials (${p.name}: ${p.message})`,a={operation:"credentials",providerCode:L.zw,cause:p};return new L.AD("credentials",o,a)}t(I,"chainError");function S(p){
return{accessKeyId:p.accessKeyId,secretAccessKey:p.secretAccessKey,...(0,P.s)({sessionToken:p.sessionToken}),...p.expiration===void 0?{}:{expires:p.expiration.getTime()}}}t(S,"credentialsOf");function M(p){
const w=process.env.AWS_ENDPOINT_URL_STS??process.env.AWS_ENDPOINT_URL??"";return w===""?`https://sts.${p}.amazonaws.com`:w}t(M,"stsEndpoint")}),41414:((F,j,r)=>{r.d(j,{F:t(()=>f,"F"),RO:t(()=>L,"RO"),
aU:t(()=>P,"aU"),y3:t(()=>$,"y3"),zI:t(()=>y,"zI")});const P=["encoded","plus-raw","raw"],g=/[^\u0021-\u007e]/;function $(h,b){if(b==="raw")return h;if(!(b==="encoded"&&g.test(h))){if(!h.includes("%")&&
(b==="plus-raw"||!h.includes("+")))return h;try{return decodeURIComponent(b==="encoded"?h.replaceAll("+"," "):h)}catch{return}}}t($,"decodeKey");function L(h,b,D){const I=new Set;for(const S of b){const M=$(
h,S);M?.startsWith(D)===!0&&I.add(M)}return[...I]}t(L,"readingsOf");function f(h,b,D){const I=new Set(h).size;return b.filter(S=>{const M=h.map(p=>$(p,S));return M.every(p=>p?.startsWith(D)===!0)&&(S===
"raw"||new Set(M).size===I)})}t(f,"possibleSpellings");function y({size:h,etag:b,doubt:D},I){if(I.some(([,w])=>w==="unknown"))return;const S=I.filter(([,w])=>w!=="absent");if(S.length===1)return S[0]?.[0];
const M=D?.about==="fields"?D.lacks:[],p=S.filter(([,w])=>typeof w=="object"&&(M.includes("Size")||w.size===h)&&(M.includes("ETag")||w.etag===b));return p.length===1?p[0]?.[0]:void 0}t(y,"provenReadin\
g")}),69182:((F,j,r)=>{r.d(j,{D:t(()=>y,"D"),e:t(()=>L,"e")});var P=r(37708),g=r(46848),$=r(40881);class L{static{t(this,"UploadPartSize")}bytes=16*1024*1024;lower(M){return M<=f?!1:(this.bytes=Math.max(
f,Math.floor(Math.min(this.bytes,M)/2)),!0)}}const f=$.N.s3.limits.part.min;async function y(S,M,p,w,O,o){const a=I(p,O)[Symbol.asyncIterator](),_=await a.next(),u=_.done===!0?_:await a.next();if(_.done===
!0||u.done===!0){const n=_.done===!0?new Uint8Array:_.value;try{return await D(()=>S.put(M,n,w,o))}catch(E){if(!(0,g.A1)(E,"too-large")||!O.lower(n.length))throw E;return y(S,M,n,w,O,o)}}const{ifAbsent:m,
ifMatch:l,...A}=w,c={key:M,uploadId:await D(()=>S.createUpload(M,A,o))};try{const n=[];for(let E=_;E.done!==!0;)await h(S,c,E.value,n,O,o),E=E===_?u:await a.next();return await S.completeUpload(c,n,(0,P.
s)({ifAbsent:m,ifMatch:l}),o)}catch(n){throw await b(S,c),n}}t(y,"uploadBytes");async function h(S,M,p,w,O,o){for(let a=0;a<p.length;){const _=p.subarray(a,a+O.bytes);try{w.push(await D(()=>S.uploadPart(
M,w.length+1,_,o))),a+=_.length}catch(u){if(!(0,g.A1)(u,"too-large")||!O.lower(_.length))throw u}}}t(h,"sendParts");async function b(S,M){try{await S.abortUpload?.(M)}catch(p){if(!(0,g.A1)(p))throw p}}
t(b,"abort");async function D(S){for(;;)try{return await S()}catch(M){if(!(0,g.A1)(M)||!M.adapted)throw M}}t(D,"adapting");async function*I(S,{bytes:M}){if(S instanceof Uint8Array){for(let O=0;O<S.length;O+=
M)yield S.subarray(O,O+M);return}let p=[],w=0;for await(const O of S)for(let o=O;o.length>0;){const a=o.subarray(0,M-w);o=o.subarray(a.length),p.push(a),w+=a.length,!(w<M)&&(yield Buffer.concat(p),p=[],
w=0)}w>0&&(yield Buffer.concat(p))}t(I,"piecesOf")}),60107:((F,j,r)=>{r.d(j,{C:t(()=>P,"C")});function P(g){return{...g?.ifMatch===void 0?{}:{"if-match":`"${g.ifMatch}"`},...g?.ifAbsent===!0?{"if-none\
-match":"*"}:{}}}t(P,"conditionHeaders")}),18640:((F,j,r)=>{r.d(j,{m6:t(()=>O,"m6"),bE:t(()=>a,"bE"),iJ:t(()=>u,"iJ")});var P=r(37067),g=r(44708),$=r(41692),L=r(81970),f=r(3669),y={ftp:21,gopher:70,http:80,
https:443,ws:80,wss:443};function h(l){try{return new URL(l)}catch{return null}}t(h,"parseUrl");function b(l){var A=(typeof l=="string"?h(l):l)||{},c=A.protocol,n=A.host,E=A.port;if(typeof n!="string"||
!n||typeof c!="string"||(c=c.split(":",1)[0],n=n.replace(/:\d*$/,""),E=parseInt(E)||y[c]||0,!D(n,E)))return"";var C=I(c+"_proxy")||I("all_proxy");return C&&C.indexOf("://")===-1&&(C=c+"://"+C),C}t(b,"\
getProxyForUrl");function D(l,A){var c=I("no_proxy").toLowerCase();return c?c==="*"?!1:c.split(/[,\s]/).every(function(n){if(!n)return!0;var E=n.match(/^(.+):(\d+)$/),C=E?E[1]:n,W=E?parseInt(E[2]):0;return W&&
W!==A?!0:/^[.*]/.test(C)?(C.charAt(0)==="*"&&(C=C.slice(1)),!l.endsWith(C)):l!==C}):!0}t(D,"shouldProxy");function I(l){return process.env[l.toLowerCase()]||process.env[l.toUpperCase()]||""}t(I,"getEn\
v");var S=r(46752),M=r(19154);function p(l){return l===void 0?void 0:[...(0,$.getCACertificates)("default"),l]}t(p,"trusted");const w=2e4;function O(l,A){const c=o(A.ca),n=A.connectTimeout,E={connections:A.
connections,keepAliveTimeout:w,bodyTimeout:A.bodyTimeout},C=u(l);if(C===void 0)return new S.Pool(l,{...E,connect:{timeout:n,...c}});const W={timeout:n,...c};return new S.ProxyAgent({...E,uri:C,requestTls:W,
proxyTls:W})}t(O,"connectTo");function o(l){return l===void 0?{}:{secureContext:(0,$.createSecureContext)({ca:p(l)})}}t(o,"secureBy");function a(l,A){const c={keepAlive:!0,maxSockets:A.connections},n={
...c,...A.ca===void 0?{}:{ca:p(A.ca)}},E=u(l);return E===void 0?{httpAgent:new P.Agent(c),httpsAgent:new g.Agent(n)}:{httpAgent:new L.HttpProxyAgent(E,n),httpsAgent:new _(E,n)}}t(a,"nodeAgents");class _ extends f.
HttpsProxyAgent{static{t(this,"TrustingProxyAgent")}connect(...[A,c]){const{ca:n}=this.connectOpts;return super.connect(A,n===void 0?c:Object.assign({},c,{ca:n}))}}function u(l){const A=b(l);if(A!==""){
if(URL.canParse(A)&&/^https?:$/.test(new URL(A).protocol))return A;throw new M.d(m(new URL(l).protocol.slice(0,-1)),"does not hold the URL of a proxy (its value is not shown: it may hold a password); \
expected http://host:port or https://host:port")}}t(u,"proxyFor");function m(l){return[`npm_config_${l}_proxy`,`${l}_proxy`,"npm_config_proxy","all_proxy"].flatMap(n=>[n,n.toUpperCase()]).find(n=>(process.
env[n]??"")!=="")??`${l}_proxy`.toUpperCase()}t(m,"proxyVariable")}),64071:((F,j,r)=>{r.d(j,{Af:t(()=>y,"Af"),XX:t(()=>f,"XX"),g2:t(()=>$,"g2"),ui:t(()=>L,"ui")});var P=r(46848);const g=/^[A-Za-z0-9\-_.~/]*$/;
function $(b){return g.test(b)?b:y(b).replace(/%2F/g,"/").replace(/[!'()*]/g,h)}t($,"encodeKey");function L(b){return y(b).replace(/[!'()*]/g,h)}t(L,"encodeQueryPart");function f(b){const D=[];for(const[
I,S]of Object.entries(b))S!==void 0&&D.push(`${L(I)}=${L(String(S))}`);return D.sort().join("&")}t(f,"encodeQuery");function y(b){if(!b.isWellFormed()){const D="the name is not valid Unicode, so that \
no request can name it";throw new P.AD("bad-key",D,{operation:"encode"})}return encodeURIComponent(b)}t(y,"encodeUtf8");function h(b){return"%"+b.charCodeAt(0).toString(16).toUpperCase()}t(h,"percent")}),
36600:((F,j,r)=>{r.d(j,{oJ:t(()=>g,"oJ"),t4:t(()=>L,"t4"),uE:t(()=>$,"uE")});var P=r(82640);function g(f){return f>=200&&f<300}t(g,"isSuccess");const $=64*1024;async function L(f,{now:y,overdue:h}){const b=y(),
D=[];let I=0;for await(const S of f){if(I+=S.length,I>$)break;if(D.length>0&&h(b,I))throw new P.yY;D.push(S)}return Buffer.concat(D)}t(L,"errorBody")}),82640:((F,j,r)=>{r.d(j,{Ct:t(()=>M,"Ct"),Fn:t(()=>$,
"Fn"),VL:t(()=>L,"VL"),cv:t(()=>b,"cv"),rq:t(()=>h,"rq"),yY:t(()=>f,"yY")});var P=r(28017),g=r(44493);class ${static{t(this,"Answer")}status;headers;body;constructor(w,O,o){this.status=w,this.headers=
O,this.body=o}get text(){return this.body.toString("utf8")}}class L extends Error{static{t(this,"TooLong")}constructor(w){super(`the answer is longer than ${w} bytes`),this.name="TooLong"}}class f extends Error{static{
t(this,"TooSlow")}constructor(){super("the answer came too slowly"),this.name="TooSlow"}}const y=64*1024;function h(p,{headersTimeout:w},O){const o=t(()=>p.monotonic(),"now"),a=w??g.f.answer;return{bytes:O,
overdue:t((u,m)=>o()>u+a+m/y*1e3,"overdue"),now:o}}t(h,"answerLimits");function b(p,w,O,o){return new Promise((a,_)=>{p.dispatch(w,new S(a,_,O,o))})}t(b,"exchange");const D=Buffer.alloc(0),I=256*1024;
class S{static{t(this,"WholeAnswer")}#t;#e;#s;#n;#i=-1;#o;#r;#a=0;#c={};#d=0;#u=0;#f=0;#h;#_;#l;constructor(w,O,o,a){this.#t=w,this.#e=O,this.#s=o,a!==void 0&&(this.#n=(0,P.$)(a),this.#i=this.#n.add(this))}stop(w){
this.#r=w,this.#p(),this.#e(w),this.#o?.abort(w)}onRequestStart(w){this.#o=w,this.#r!==void 0&&w.abort(this.#r)}onResponseStart(w,O,o){O<200||(this.#a=O,this.#c=M(o),this.#d=this.#s.bytes(O),this.#u=this.#s.
now())}onResponseData(w,O){const o=this.#f;this.#f+=O.length,o===0&&(this.#l=this.#g()),this.#f>this.#d?this.stop(new L(this.#d)):o>0&&this.#s.overdue(this.#u,this.#f)?this.stop(new f):this.#l!==void 0?
O.copy(this.#l,o):this.#h===void 0?this.#h=O:(this.#_??=[]).push(O)}onResponseEnd(){this.#p(),this.#t(new $(this.#a,this.#c,this.#w()))}onResponseError(w,O){this.#p(),this.#e(O)}#p(){this.#n?.remove(this.#i),
this.#i=-1}#g(){const w=Number(this.#c["content-length"]);return w>I&&w<=this.#d?Buffer.allocUnsafeSlow(w):void 0}#w(){return this.#l!==void 0?this.#l.subarray(0,this.#f):this.#h===void 0?D:this.#_===
void 0?this.#h:Buffer.concat([this.#h,...this.#_],this.#f)}}function M(p){const w={};for(const O in p){const o=p[O];o!==void 0&&(w[O]=typeof o=="string"?o:o.join(", "))}return w}t(M,"flat")}),20125:((F,j,r)=>{
r.d(j,{R:t(()=>L,"R")});var P=r(82640),g=r(28017);const $=256*1024;function L(y,h,b,D){return new Promise((I,S)=>{y.dispatch(h,new f(I,S,b,D))})}t(L,"incoming");class f{static{t(this,"IncomingBody")}#t;#e;#s;#n;#i=-1;#o;#r=[];#a=0;#c;#d=!1;#u;constructor(h,b,D,I){
this.#t=h,this.#e=b,this.#s=I,D!==void 0&&(this.#n=(0,g.$)(D),this.#i=this.#n.add(this))}next(){const h=this.#r.shift();return h!==void 0?(this.#a-=h.length,this.#a<$&&this.#o?.paused===!0&&this.#o.resume(),
Promise.resolve({value:h,done:!1})):this.#u!==void 0?Promise.reject(this.#u):this.#d?Promise.resolve({value:void 0,done:!0}):(this.#c=Promise.withResolvers(),this.#c.promise)}return(){return this.destroy(),
Promise.resolve({value:void 0,done:!0})}[Symbol.asyncIterator](){return this}destroy(){this.#r.length=0,this.#h()&&(this.#c?.resolve({value:void 0,done:!0}),this.#o?.abort(new Error("the body was give\
n up")))}stop(h){this.#f(h),this.#o?.abort(h)}onRequestStart(h){this.#o=h,this.#u!==void 0&&h.abort(this.#u)}onResponseStart(h,b,D){b<200||this.#t({status:b,headers:(0,P.Ct)(D),body:this})}onResponseData(h,b){
const D=this.#c;if(D!==void 0){this.#c=void 0,D.resolve({value:b,done:!1});return}this.#r.push(b),this.#a+=b.length,this.#a>=$&&h.pause()}onResponseEnd(){this.#h()&&this.#c?.resolve({value:void 0,done:!0})}onResponseError(h,b){
this.#f(b)}#f(h){this.#h()&&(this.#u=h,this.#e(h),this.#c?.reject(h))}#h(){return this.#d?!1:(this.#d=!0,this.#n?.remove(this.#i),this.#s(),!0)}}}),33447:((F,j,r)=>{r.d(j,{IE:t(()=>h,"IE"),In:t(()=>y,
"In"),iM:t(()=>f,"iM"),z6:t(()=>L,"z6")});var P=r(46848),g=r(82640);const $="GetObject";class L{static{t(this,"AcceptedCodings")}#t="identity";inOrder(){return this.#t==="identity"?["identity","gzip"]:
["gzip","identity"]}prefer(a){this.#t=a}}async function f(o,a,_,u){const[m,l]=a.inOrder(),A=await b(o,m,_,u);if(I(A,_))return S(A,_,u);A.destroy();const c=await b(o,l,_,u);return I(c,_)&&a.prefer(l),S(
c,_,u)}t(f,"getObject");function y(o,a){if(h(a))return a;throw new P.AD("protocol",`${o}: the answer has no size`,{operation:o})}t(y,"checkedHead");function h({size:o}){return Number.isSafeInteger(o)&&
o>=0}t(h,"hasSize");async function b(o,a,_,u){if(_?.atOnce!==void 0){const c=await D(o,a,_.atOnce,u);if(c!==void 0)return c}const{status:m,headers:l,body:A}=await o.open(a,u);return{status:m,head:o.headOf(
l),body:A,destroy:t(()=>A.destroy(),"destroy")}}t(b,"answerOf");async function D(o,a,_,u){try{const{status:m,headers:l,body:A}=await o.send(a,_,u);return{status:m,head:o.headOf(l),body:A,destroy:t(()=>{},
"destroy")}}catch(m){if(m instanceof P.AD&&m.cause instanceof g.VL)return;throw m}}t(D,"readAtOnce");function I({head:o,body:a},_){const{size:u,ifMatch:m,range:l}=_??{};if(!h(o)&&l===void 0&&Buffer.isBuffer(
a)&&a.length===u)return!0;if(!h(o))return o.attributes.contentEncoding!==void 0&&u!==void 0;const A=m===void 0||o.etag===m;return u===void 0||o.size===u||!A}t(I,"isAsStored");function S(o,a,_){const{status:u,
body:m,destroy:l}=o,A=h(o.head);try{const c=A?o.head.size:a?.size??NaN,n=y($,{...o.head,size:c}),E=M(u,n,a?.range,A);if(!Buffer.isBuffer(m))return{head:n,stream:new w(m,E,A,_),destroy:l};if(m.length!==
E)throw A?O(m.length,E):(0,P.hl)(m.length,E);return{head:n,stream:p(m),destroy:l}}catch(c){throw l(),c}}t(S,"bodyOf");function M(o,{size:a},_,u){if(_===void 0)return a;const m=Math.min(_.last,a-1)-_.first+
1;if(o===206||_.first===0&&m===a)return m;const l=`${$}: the store ignored the range`;throw u?new P.AD("protocol",l,{operation:$}):new P.AD("recoded",`${l}, and its answer has no length: it sends the \
object decoded`,{operation:$})}t(M,"dueBytes");async function*p(o){o.length>0&&(yield o)}t(p,"oneChunk");class w{static{t(this,"WholeBody")}#t;#e;#s;#n;#i=0;constructor(a,_,u,m){this.#t=a,this.#e=_,this.#s=
u,this.#n=m}async next(){let a;try{a=await this.#t.next()}catch(_){this.#n?.throwIfAborted();const u=`${$}: the body broke off after ${this.#i} of ${this.#e} bytes`;throw new P.AD("transient",u,{operation:$,
cause:_})}if(a.done!==!0)this.#i+=a.value.length;else if(this.#i!==this.#e)throw this.#o();if(!this.#s&&this.#i>this.#e)throw this.#t.destroy(),this.#o();return a}return(){return this.#t.return()}[Symbol.
asyncIterator](){return this}#o(){return this.#s?O(this.#i,this.#e):(0,P.hl)(this.#i,this.#e)}}function O(o,a){const _=`${$}: ${o} bytes came where ${a} were due`;return new P.AD("transient",_,{operation:$})}
t(O,"cutOff")}),25346:((F,j,r)=>{r.d(j,{F:t(()=>$,"F")});const P=Date.UTC(9e3,0),g=1e3;class ${static{t(this,"ServerTime")}#t=0;get offset(){return this.#t}learn(f,y,h){const b=typeof f=="string"?Date.
parse(f):NaN;if(!(b>=0&&b<=P))return;const D=b-y,I=b+g-(y-h);this.#t=Math.min(Math.max(this.#t,D),I)}}}),85434:((F,j,r)=>{r.d(j,{p:t(()=>$,"p")});var P=r(41692);const g=3e3;function $(L){const{hostname:f,
port:y}=new URL(L);return new Promise(h=>{const b=(0,P.connect)({host:f.replace(/^\[|\]$/g,""),port:Number(y===""?"80":y),rejectUnauthorized:!1,timeout:g}),D=t(I=>{b.destroy(),h(I)},"end");b.once("sec\
ureConnect",()=>D(!0)),b.once("error",()=>D(!1)),b.once("timeout",()=>D(!1)),b.once("close",()=>D(!1))})}t($,"speaksTls")}),36149:((F,j,r)=>{r.d(j,{R:t(()=>P,"R")});function P(g){switch(g){case 401:return"\
credentials";case 403:return"denied";case 404:return"not-found";case 405:case 501:return"unsupported";case 408:return"transient";case 412:return"precondition";case 413:return"too-large";case 429:case 503:
return"throttled";default:return g>=500?"transient":"protocol"}}t(P,"codeOfStatus")}),44493:((F,j,r)=>{r.d(j,{f:t(()=>P,"f")});const P={connect:1e4,answer:6e4,longAnswer:15*6e4,body:6e4,slowestLine:256*
1024}}),74058:((F,j,r)=>{r.d(j,{$:t(()=>f,"$")});var P=r(46848);const g=new Set(["ENOTFOUND","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH","EAI_AGAIN","UND_ERR_CONNECT_TIMEOUT"]),$=new Set(["ERR_TLS_CER\
T_ALTNAME_INVALID","DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","CERT_HAS_EXPIRED"]),L=new Set(["UND_ERR_INVALID_ARG",
"ERR_INVALID_CHAR","ERR_HTTP_INVALID_HEADER_VALUE"]);function f(p,w,O){if(O?.aborted){const u=O.reason;return u instanceof Error?u:new Error("stopped",{cause:u})}if(w instanceof P.AD)return w;const o=S(
w),a=D(M(w)?.message)?"wrong-endpoint":I(o),_=y(o,w);return new P.AD(a,`${p}: ${_}`,{operation:p,cause:w})}t(f,"connectionError");function y(p,w){if(h(p))return"the port answers without TLS: use http:\
//, or the port that has TLS";const O=M(w)?.message;return D(O)?"the port answers with something that is not HTTP":typeof O=="string"&&O!==""?O:String(p??w)}t(y,"connectionWords");function h(p){return p===
"ERR_SSL_WRONG_VERSION_NUMBER"||p==="ERR_SSL_PACKET_LENGTH_TOO_LONG"}t(h,"isPlainHttp");const b=/does not match the HTTP\/1\.1 protocol \(Expected HTTP\//;function D(p){return typeof p=="string"&&b.test(
p)}t(D,"isNoHttp");function I(p){return p===void 0?"transient":$.has(p)||h(p)?"wrong-endpoint":L.has(p)?"protocol":g.has(p)?"unreachable":"transient"}t(I,"kindOf");function S(p){for(let w=M(p);w!==void 0;w=
M(w.cause)){if(typeof w.code=="string")return w.code;const O=Array.isArray(w.errors)?w.errors[0]:void 0,o=O===void 0?void 0:S(O);if(o!==void 0)return o}}t(S,"systemCode");function M(p){return typeof p==
"object"&&p!==null?p:void 0}t(M,"shapeOf")}),10831:((F,j,r)=>{r.d(j,{V:t(()=>P,"V")});function P($,L){return{[Symbol.asyncIterator]:()=>new g($[Symbol.asyncIterator](),L)}}t(P,"watched");class g{static{
t(this,"Watched")}#t;#e;constructor(L,f){this.#t=L,this.#e=f}async next(){const L=await this.#t.next();if(L.done===!0)return{value:void 0,done:!0};try{this.#e(L.value)}catch(f){throw await this.return(),
f}return L}async return(){return await this.#t.return?.(),{value:void 0,done:!0}}}}),16350:((F,j,r)=>{r.d(j,{Bv:t(()=>L,"Bv"),ND:t(()=>f,"ND"),Uk:t(()=>h,"Uk"),X:t(()=>g,"X"),_n:t(()=>$,"_n"),qG:t(()=>b,
"qG")});var P=r(46848);function g(D){return D.replace(/[&<>"'\u0000-\u001f\u007f-\u009f]/g,I=>`&#${I.charCodeAt(0)};`)}t(g,"escapeXml");function $(D){const I=D.startsWith("W/")?D.slice(2):D;return I.startsWith(
'"')&&I.endsWith('"')&&I.length>1?I.slice(1,-1):I}t($,"unquote");function*L(D,I){const S=`<${I}>`,M=`</${I}>`;for(let p=D.indexOf(S);p>=0;){const w=D.indexOf(M,p);if(w<0)throw b(I);yield D.slice(p+S.length,
w),p=D.indexOf(S,w+M.length)}}t(L,"blocks");function f(D,I){const S=D.indexOf(`<${I}>`);if(S<0)return;const M=S+I.length+2,p=D.indexOf(`</${I}>`,M);if(p<0)return;const w=D.slice(M,p);return w.includes(
"&")?h(w):w}t(f,"element");const y={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};function h(D){return D.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g,(I,S,M,p)=>{if(typeof p=="string")return Object.
hasOwn(y,p)?y[p]??I:I;const w=typeof S=="string"?parseInt(S,16):Number(M);return w<=1114111?String.fromCodePoint(w):I})}t(h,"unescapeXml");function b(D){return new P.AD("transient",`the answer ends in\
side <${D}>`,{operation:"parse"})}t(b,"cutOff")})};export{Qe as id,Ze as ids,qe as modules};
