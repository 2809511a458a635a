var je=Object.defineProperty;var t=(G,B)=>je(G,"name",{value:B,configurable:!0});const Ke=3360,He=[3360],Ve={16119:((G,B,a)=>{a.d(B,{Bj:t(()=>r,"Bj"),CB:t(()=>l,"CB"),IO:t(()=>_,"IO"),OW:t(()=>p,"OW"),Tm:t(()=>m,"Tm"),Xy:t(()=>C,"Xy"),b6:t(()=>u,"b6"),c3:t(()=>S,"c3"),dw:t(()=>E,"\
dw"),eA:t(()=>H,"eA"),iP:t(()=>P,"iP"),lq:t(()=>i,"lq"),nR:t(()=>d,"nR"),pQ:t(()=>M,"pQ"),pq:t(()=>I,"pq"),qF:t(()=>L,"qF"),tC:t(()=>w,"tC"),xA:t(()=>D,"xA"),yL:t(()=>A,"yL")});const D={bytes:64*1024,
depth:16,text:16*1024,values:4096};class w extends Error{static{t(this,"JsonRefused")}constructor(k,U){super(k,U),this.name="JsonRefused"}}function L($,k){if($.length>k.bytes)throw new w(`it has ${$.length}\
 bytes, more than ${k.bytes}`);let U;try{U=c.decode($)}catch(z){throw new w("it is not UTF-8",{cause:z})}return R(U,k)}t(L,"parseJson");function R($,k){H($,k);let U;try{U=JSON.parse($)}catch(z){throw new w(
"it is not JSON",{cause:z})}return F(U,"")}t(R,"parseJsonText");function _($,k){const U=R($,k);if(!p(U))throw new w("it is not a JSON object");return U}t(_,"parseJsonObjectText");function E($,k){const U=L(
$,k);if(!p(U))throw new w("it is not a JSON object");return U}t(E,"parseJsonObject");function p($){return typeof $=="object"&&$!==null&&!Array.isArray($)}t(p,"isJsonObject");function I($,k,U=Number.MAX_SAFE_INTEGER){
const z=$[k];if(typeof z=="number"&&z<=U)return z;throw new w(`its ${k} is not a whole number from 0 to ${U}`)}t(I,"countOf");function P($,k){const U=$[k];if(typeof U=="boolean")return U;throw new w(`\
its ${k} is neither true nor false`)}t(P,"flagOf");function C($,k){const U=$[k];if(p(U))return U;throw new w(`its ${k} is not an object`)}t(C,"objectOf");function S($,k,U=1/0){const z=$[k];if(!Array.isArray(
z))throw new w(`its ${k} is not a list`);if(z.length>U)throw new w(`its ${k} has ${z.length} items, more than ${U}`);return z}t(S,"listOf");function M($,k,U,z=1/0){for(const Y of S($,k,z)){if(!p(Y))throw new w(
`an item of its ${k} is not an object`);U(Y)}}t(M,"eachOf");function l($,k,U,z=1/0){return S($,k,z).map(Y=>{if(typeof Y=="string"&&Y.length<=U)return Y;throw new w(`an item of its ${k} is not a text o\
f at most ${U} characters`)})}t(l,"textsOf");function m($,k,U){return $[k]===""?"":u($,k,U)}t(m,"anyTextOf");function A($,k,U){const z=U.find(Y=>Y===$[k]);if(z!==void 0)return z;throw new w(`its ${k} \
is not one of ${U.join(", ")}`)}t(A,"oneOf");function r($,k){const U=$[k];if(typeof U=="string"&&/^[0-9a-f]{64}$/.test(U))return U;throw new w(`its ${k} is not a SHA-256 in hex`)}t(r,"sha256Of");function i($,k,U){
return $[k]===void 0?void 0:U()}t(i,"optional");function u($,k,U){const z=$[k];if(typeof z=="string"&&z!==""&&z.length<=U)return z;throw new w(`its ${k} is not a text of 1 to ${U} characters`)}t(u,"te\
xtOf");function d($,k,U=f){const z=$[k];if(typeof z=="string"&&y.test(z)){const Y=Date.parse(z);if(Y<=U&&new Date(Y).toISOString()===z)return z}throw new w(`its ${k} is not a time such as 2026-11-23T1\
0:15:00.000Z, at most ${new Date(U).toISOString()}`)}t(d,"timeOf");const y=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,f=Date.parse("9999-12-31T23:59:59.999Z"),c=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),
g=34,n=92,O=44,T=new Set([91,123]),W=new Set([93,125]);function H($,k){if($.length>k.bytes)throw new w(`it has ${$.length} characters, more than ${k.bytes}`);let U=0,z=1,Y=-1;for(let et=0;et<$.length;et++){
const X=$.charCodeAt(et);if(Y>=0){if(X===n)et++;else if(X===g){if(et-Y>k.text)throw V(k);Y=-1}}else if(X===g)Y=et+1;else if(X===O)z++;else if(T.has(X)){if(z++,++U>k.depth)throw new w(`it is nested dee\
per than ${k.depth}`)}else W.has(X)&&U--;if(z>k.values)throw new w(`it has more than ${k.values} values`)}}t(H,"checkShape");function V({text:$}){return new w(`a text in it has more than ${$} characte\
rs`)}t(V,"tooLong");function F($,k){if(typeof $=="number"){if(Number.isSafeInteger($)&&$>=0)return $;throw new w(`its ${k===""?"value":k} is not a whole number from 0 to 2^53-1`)}if(Array.isArray($))$.
forEach((U,z)=>{Z(U)||F(U,`${k}[${z}]`)});else if(typeof $=="object"&&$!==null){Object.setPrototypeOf($,null);for(const U in $){const z=$[U];Z(z)||F(z,k===""?ot(U):`${k}.${ot(U)}`)}}return $}t(F,"chec\
ked");function Z($){return typeof $=="string"||typeof $=="boolean"||$===null}t(Z,"isPlain");function ot($){return/^\w{1,40}$/.test($)?$:"?"}t(ot,"shown")}),11876:((G,B,a)=>{a.d(B,{Ly:t(()=>m,"Ly"),Wi:t(
()=>L,"Wi"),dS:t(()=>w,"dS"),pe:t(()=>D,"pe")});function D(A){return A.length===w?L(A,0):Date.parse(A)}t(D,"parseTime");const w=24;function L(A,r){if(A.charCodeAt(r+4)!==_||A.charCodeAt(r+7)!==_||A.charCodeAt(
r+10)!==I||A.charCodeAt(r+13)!==p||A.charCodeAt(r+16)!==p||A.charCodeAt(r+19)!==E||A.charCodeAt(r+23)!==P)return Date.parse(A.slice(r,r+w));const i=C(A,r),u=C(A,r+2),d=C(A,r+5),y=C(A,r+8),f=C(A,r+11),
c=C(A,r+14),g=C(A,r+17),n=C(A,r+20),O=A.charCodeAt(r+22)-48;return i>=20&&u>=0&&d>=1&&d<=12&&y>=1&&y<=(R[d]??0)&&f>=0&&f<=23&&c>=0&&c<=59&&g>=0&&g<=59&&n>=0&&O>=0&&O<=9?S(i*100+u,d,y)*864e5+((f*60+c)*
60+g)*1e3+n*10+O:Date.parse(A.slice(r,r+w))}t(L,"parseTimeAt");const R=[0,31,28,31,30,31,30,31,31,30,31,30,31],_=45,E=46,p=58,I=84,P=90;function C(A,r){const i=A.charCodeAt(r)-48,u=A.charCodeAt(r+1)-48;
return i>=0&&i<=9&&u>=0&&u<=9?i*10+u:-1}t(C,"two");function S(A,r,i){const u=r<=2?A-1:A,d=r<=2?r+9:r-3,y=(u>>2)-(u/100|0)+(u/400|0);return u*365+y+((153*d+2)/5|0)+i-719469}t(S,"daysOf");let M=NaN,l="";
function m(A){const r=Math.trunc(A),i=Math.floor(r/1e3);return i!==M&&(M=i,l=new Date(i*1e3).toISOString().slice(0,-4)),`${l}${String(r-i*1e3).padStart(3,"0")}Z`}t(m,"isoTime")}),94511:((G,B,a)=>{a.d(
B,{_:t(()=>L,"_"),j:t(()=>w,"j")});var D=a(28017);class w{static{t(this,"Semaphore")}#t;#e;#n=new Set;constructor(_){this.#t=_,this.#e=_}acquire(_=1,E){if(E?.aborted===!0)return Promise.reject(E.reason);
const p=this.#o(_);if(this.#n.size===0&&p<=this.#e){this.#e-=p;return}return this.#s(p,E)}release(_=1){this.#e+=this.#o(_),this.#i()}#s(_,E){return new Promise((p,I)=>{const P=E===void 0?void 0:(0,D.$)(
E),C={weight:_,go:t(()=>{S!==void 0&&P?.remove(S),p()},"go"),stop:t(M=>{this.#n.delete(C)&&(I(M),this.#i())},"stop")};this.#n.add(C);const S=P?.add(C)})}#i(){for(const _ of this.#n){if(_.weight>this.#e)
return;this.#n.delete(_),this.#e-=_.weight,_.go()}}#o(_){return Math.min(_,this.#t)}}async function L(R,_,E){const p=new w(_),I=[],P=[],C=t(async(S,M)=>{try{I[M]=await E(S,M)}catch(l){P.push(l)}finally{
p.release()}},"run");for(const[S,M]of R.entries()){const l=p.acquire();if(l!==void 0&&await l,P.length>0){p.release();break}C(M,S)}if(await p.acquire(_),P.length>0)throw P[0];return I}t(L,"mapConcurre\
nt")}),28017:((G,B,a)=>{a.d(B,{$:t(()=>L,"$")});class D{static{t(this,"Stoppables")}#t=[];#e=[];constructor(_){const E=t(()=>{const p=_.reason,I=p instanceof Error?p:new Error("stopped",{cause:p});for(const P of this.#t.
splice(0))P?.stop(I)},"stopAll");_.addEventListener("abort",E,{once:!0})}add(_){const E=this.#e.pop()??this.#t.length;return this.#t[E]=_,E}remove(_){this.#t[_]!==void 0&&(this.#t[_]=void 0,this.#e.push(
_))}}const w=new WeakMap;function L(R){let _=w.get(R);return _===void 0&&w.set(R,_=new D(R)),_}t(L,"stoppedBy")}),49878:((G,B,a)=>{a.d(B,{$7:t(()=>W,"$7"),$V:t(()=>l,"$V"),Bb:t(()=>E,"Bb"),Ch:t(()=>g,
"Ch"),Fl:t(()=>n,"Fl"),Hh:t(()=>$,"Hh"),MV:t(()=>H,"MV"),RA:t(()=>O,"RA"),SW:t(()=>V,"SW"),Wf:t(()=>U,"Wf"),_X:t(()=>C,"_X"),af:t(()=>d,"af"),ar:t(()=>R,"ar"),bX:t(()=>T,"bX"),eB:t(()=>et,"eB"),eE:t(()=>ot,
"eE"),fU:t(()=>L,"fU"),ff:t(()=>z,"ff"),jP:t(()=>f,"jP"),kP:t(()=>r,"kP"),lG:t(()=>M,"lG"),lf:t(()=>m,"lf"),lm:t(()=>I,"lm"),mZ:t(()=>y,"mZ"),nP:t(()=>c,"nP"),nQ:t(()=>P,"nQ"),p2:t(()=>Y,"p2"),pr:t(()=>u,
"pr"),qe:t(()=>Z,"qe"),tu:t(()=>p,"tu"),xR:t(()=>A,"xR"),xb:t(()=>k,"xb"),y6:t(()=>_,"y6"),zB:t(()=>S,"zB")});var D=a(16119),w=a(11400);const L=9999999999,R=1e6,_=9999999999999,E=1e6,p=4096,I=p+256,P=1024,
C=1024,S=256,M=4096,l=24*1024,m=Date.parse("9999-12-31T23:59:59.999Z"),A=64*1024,r=32*1024*1024,i=1e6,u=16*1024*1024,d=128*1024*1024,y=64*1024*1024,f=256*1024*1024,c=8*1024*1024,g=32*1024*1024,n=16*1024*
1024,O=16*1024*1024,T=16*1024*1024,W=256*1024,H=64*1024,V=T+2*W,F={bytes:V,depth:16,text:6*I,values:12e5},Z={bytes:r,depth:16,text:6*I,values:i},ot={...D.xA,text:6*I};function $(X,nt,at,ct,q,rt){return k(
nt,at,()=>q((0,D.IO)(X,ct)),rt)}t($,"parseRecord");function k(X,nt,at,ct){try{return at()}catch(q){if(!(q instanceof D.tC))throw q;const st=ct===void 0||q.cause instanceof SyntaxError?q.message:`${ct}\
 (${q.message})`;throw new w.qq(X,st,nt,{cause:q})}}t(k,"refusedAs");function U(X){return X.length>H&&(0,D.eA)(X,F),JSON.parse(X)}t(U,"parseEntryLine");function z(X,nt){return typeof X=="string"&&X!==
""&&X.length<=nt}t(z,"isBoundedText");function Y(X,nt=Number.MAX_SAFE_INTEGER){return typeof X=="number"&&Number.isSafeInteger(X)&&X>=0&&X<=nt}t(Y,"isBoundedCount");function et(X){if((0,D.OW)(X))return X;
throw new D.tC("it is not a JSON object")}t(et,"asObject")}),9143:((G,B,a)=>{a.d(B,{LP:t(()=>P,"LP"),NQ:t(()=>p,"NQ"),Tr:t(()=>C,"Tr"),kb:t(()=>f,"kb"),vv:t(()=>I,"vv")});var D=a(37708),w=a(11876),L=a(
49878),R=a(76586),_=a(11400),E=a(54445);function p(c){const g=t(O=>{if(O.cold.versionId===void 0)return O;const{versionId:T,...W}=O.cold;return{...O,cold:W}},"plain"),n=c.history?.map(g);return{...g(c),
...(0,D.s)({history:n})}}t(p,"withoutVersionIds");function I(c){const{key:g,size:n,etag:O,modified:T,cold:W,since:H,history:V,gone:F,expired:Z}=c;return JSON.stringify({key:g,size:n,etag:O,modified:T,
cold:W,...(0,R.Tq)(c),since:H,history:V?.length===0?void 0:V,gone:F,expired:Z})}t(I,"encodeEntry");function P(c,g){let n;try{n=(0,L.xb)(g,(0,_.E$)(g),()=>(0,L.Wf)(c))}catch(O){throw O instanceof _.qq?
O:new _.qq(g,"a line is not JSON",(0,_.E$)(g),{cause:O})}return C(n,g)}t(P,"decodeEntry");function C(c,g){if(!S(c))throw new _.qq(g,"a line is not a manifest entry",(0,_.E$)(g));const{key:n,cold:O,history:T}=c;
if((0,E.HM)(n,O.path)&&(T??[]).every(W=>(0,E.HM)(n,W.cold.path)))return c;throw new _.qq(g,"an entry names a path in cold that its key cannot have",(0,_.E$)(g))}t(C,"checkEntry");function S(c){if(!A(c)||
!(0,L.ff)(c.key,L.tu)||!l(c))return!1;const{history:g,gone:n,expired:O}=c;return O!==void 0&&!r(O)||g!==void 0&&!(Array.isArray(g)&&g.every(M))?!1:n===void 0||A(n)&&r(n.since)&&typeof n.confirmed=="bo\
olean"}t(S,"isEntry");function M(c){return A(c)&&l(c)&&r(c.until)}t(M,"isSuperseded");function l(c){return(0,L.p2)(c.size)&&i(c.etag)&&r(c.modified)&&r(c.since)&&u(c.md5,L.lG)&&u(c.crc32c,L.lG)&&m(c.cold)}
t(l,"isVersion");function m(c){return A(c)&&(0,L.ff)(c.path,L.lm)&&i(c.etag)&&r(c.stored)&&d.includes(c.via)&&y.includes(c.evidence)&&u(c.checksum,L.lG)&&u(c.versionId,L._X)}t(m,"isStoredRef");function A(c){
return typeof c=="object"&&c!==null&&!Array.isArray(c)}t(A,"isRecord");function r(c){return typeof c=="string"&&c.length===w.dS&&c.charCodeAt(w.dS-1)===90&&!Number.isNaN((0,w.pe)(c))}t(r,"isTime");function i(c){
return typeof c=="string"&&c.length<=L.nQ}t(i,"isEtag");function u(c,g){return c===void 0||typeof c=="string"&&c.length<=g}t(u,"optionalText");const d=["native","emulated","streamed"],y=["md5","crc32c",
"checksum","size","none"];function f(c){const{gone:g,...n}=c;return n}t(f,"withoutGone")}),62093:((G,B,a)=>{a.d(B,{u:t(()=>D,"u")});const D=1}),28807:((G,B,a)=>{a.d(B,{CQ:t(()=>C,"CQ"),MS:t(()=>P,"MS"),
z8:t(()=>S,"z8")});var D=a(16119),w=a(49878),L=a(9143),R=a(11400),_=a(62093),E=a(54445),p=a(97622),I=a(88619);const P={interval:5e3,lines:500,gather:10};class C{static{t(this,"Journal")}#t;#e;#n;#s=new AbortController().
signal;#i;#o=0;constructor(y,f,c,g,n=P){this.#t=y,this.#e=c,this.#i=g.map(l),this.#n=new I.x(O=>this.#r(O),f,n)}get objects(){return this.#o}get unwritten(){return this.#n.waiting}async intend(y){await this.#n.
stored(l(y))}record(y){this.#n.take(l(y))}async flush(){await this.#n.flush()}close(){this.#n.close()}async#r(y){const f=[...this.#i,...y];for(let c=0;c<f.length||this.#o===0;){const g=this.#o===0?this.#e:
M(this.#e),n=[JSON.stringify(g)];for(let W=0;c<f.length&&W<w.nP;c++){const H=f[c]??"";W+=H.length,n.push(H)}const O=(0,E.HY)(this.#e.run,this.#e.epoch,this.#o),T=Buffer.from(n.join(`
`)+`
`);await this.#t.write(O,T,"application/x-ndjson",this.#s),this.#o++}this.#i=[]}}function S(d,y){const f=typeof d=="string"?Buffer.from(d):d,c=t(()=>(0,p.uv)(f,y,w.SW)[Symbol.iterator](),"lines"),g=c().
next().value,n=u(g??"",y);function*O(){const T=c();T.next();for(let W=T.next();W.done!==!0;W=T.next())yield m(W.value,y)}return t(O,"records"),{start:n,records:{[Symbol.iterator]:O}}}t(S,"parseJournal");
function M(d){const{settles:y,...f}=d;return f}t(M,"withoutSettles");function l(d){if(d.op==="stored"){const y=d.loose===void 0||d.loose.length===0?"":`,"loose":${JSON.stringify(d.loose)}`;return`{"op\
":"stored","entry":${(0,L.vv)(d.entry)}${y}}`}return JSON.stringify(d)}t(l,"encodeRecord");function m(d,y){return(0,w.xb)(y,(0,R.E$)(y),()=>{const f=(0,w.eB)(A(d));switch(f.op){case"stored":return r(f,
y);case"intent":return i(f,y);default:throw new D.tC("a line is not a journal record")}})}t(m,"parseRecord");function A(d){try{return(0,w.Wf)(d)}catch(y){throw y instanceof D.tC?y:new D.tC("a line is \
not JSON",{cause:y})}}t(A,"parsed");function r(d,y){const{key:f}=(0,L.Tr)(d.entry,y);return(0,D.lq)(d,"loose",()=>(0,D.pQ)(d,"loose",c=>{if(!(0,E.HM)(f,(0,D.b6)(c,"path",w.lm)))throw new D.tC("an orph\
aned object has a path that its key cannot have");(0,D.Tm)(c,"etag",w.nQ),(0,D.lq)(c,"versionId",()=>(0,D.b6)(c,"versionId",w._X))})),d}t(r,"checkStored");function i(d,y){const f=(0,D.b6)(d,"key",w.tu);
if((0,L.Tr)(d.before,y).key!==f||!(0,E.HM)(f,(0,D.b6)(d,"path",w.lm)))throw new D.tC("an intent has a path, or an entry, that its key cannot have");return(0,D.pq)(d,"size"),(0,D.Tm)(d,"etag",w.nQ),(0,D.
nR)(d,"modified"),(0,D.lq)(d,"md5",()=>(0,D.b6)(d,"md5",w.lG)),(0,D.lq)(d,"crc32c",()=>(0,D.b6)(d,"crc32c",w.lG)),d}t(i,"checkIntent");function u(d,y){return(0,w.xb)(y,(0,R.E$)(y),()=>{const f=(0,w.eB)(
A(d));if(f.op!=="start")throw new D.tC("its first line is not a start");const c=(0,D.pq)(f,"format");if(c>_.u)throw new R.qq(y,`it has format ${c}`,R.hx);const g=(0,D.b6)(f,"run",w.zB),n=(0,D.pq)(f,"e\
poch",w.fU),O=(0,E.PR)(y);if(O!==void 0&&(O.run!==g||O.epoch!==n))throw new D.tC("it is the journal of another run or epoch than its name says");return(0,D.pq)(f,"base",w.y6),(0,D.nR)(f,"time"),(0,D.lq)(
f,"settles",()=>(0,D.pQ)(f,"settles",T=>{(0,D.b6)(T,"run",w.zB),(0,D.pq)(T,"objects"),(0,D.iP)(T,"fact")})),(0,D.lq)(f,"piece",()=>{const T=(0,D.Xy)(f,"piece");(0,D.b6)(T,"split",w.zB),(0,D.pq)(T,"num\
ber")}),f})}t(u,"parseStart")}),88619:((G,B,a)=>{a.d(B,{x:t(()=>D,"x")});class D{static{t(this,"LineLog")}#t;#e;#n;#s=[];#i;#o;#r;#a;constructor(L,R,_){this.#t=L,this.#e=R,this.#n=_}get waiting(){return this.#s.
length}async stored(L){this.#s.push(L),this.#o??=this.#c(),await this.#o}take(L){if(this.#a!==void 0)throw this.#a;this.#s.push(L),this.#s.length>=this.#n.lines?this.flush().catch(()=>{}):this.#u()}async flush(){
for(;this.#i!==void 0;)await this.#i;if(this.#a!==void 0)throw this.#a;this.#s.length!==0&&(this.#i=this.#d().finally(()=>this.#i=void 0),await this.#i)}close(){this.#r?.abort()}async#c(){await this.#e.
sleep(this.#n.gather),this.#o=void 0,await this.flush()}async#d(){this.#r?.abort(),this.#r=void 0;const L=this.#s;this.#s=[];try{await this.#t(L)}catch(R){throw this.#s=[...L,...this.#s],this.#a=R,R}}#u(){
if(this.#r!==void 0)return;const L=new AbortController;this.#r=L,this.#e.sleep(this.#n.interval,L.signal).then(()=>this.flush().catch(()=>{}),()=>{})}}}),89904:((G,B,a)=>{a.d(B,{Iz:t(()=>m,"Iz"),cR:t(
()=>c,"cR"),fe:t(()=>P,"fe"),oP:t(()=>M,"oP")});var D=a(77598),w=a(37708),L=a(16119),R=a(67135),_=a(49878),E=a(11257),p=a(28807),I=a(88619);const P=".flashback-restore/",C=32*1024*1024,S=1e5;class M{static{
t(this,"RestoreJournal")}#t;#e;#n;#s;#i=new AbortController().signal;#o;#r=[];#a=0;constructor(n,O,T,W,H=p.MS){this.#t=n,this.#o=T,this.#e=W.run,this.#n=JSON.stringify({op:"start",format:1,...W});const V=t(
async F=>{await this.#d(F),await this.#o(this.named)},"write");this.#s=new I.x(V,O,H)}async open(){return this.#d([this.#n])}async intend(n){await this.#s.stored(JSON.stringify(n))}record(n){this.#s.take(
JSON.stringify(n))}get named(){return{to:String(this.#t),objects:this.#r.length,sha256:l(this.#r.join(`
`))}}async flush(){await this.#s.flush()}close(){this.#s.close()}async remove(n,O){const T=Array.from({length:this.#a},(W,H)=>this.#t.key(this.#c(H)));for(const W of[...T,...n])await this.#t.store.delete(
W,{},O)}#c(n){return`${P}${this.#e}/journal-${String(n).padStart(8,"0")}.ndjson`}async#d(n){const O=Buffer.from(`${n.join(`
`)}
`),T={attributes:{contentType:"application/x-ndjson"}},W=this.#t.key(this.#c(this.#a)),H=await this.#t.store.put(W,O,T,this.#i);return this.#a++,this.#r.push(l(O)),{bytes:O,written:H}}}function l(g){return(0,D.
hash)("sha256",g,"hex")}t(l,"sha256Hex");async function m(g,n,O,T){const W=new E.y,H=new Map,V=[],F=new Map;try{for(let ot;;){const $={prefix:g.key(P),...(0,w.s)({continuation:ot})},k=await g.store.list(
$,T);for(const{key:U}of k.objects){const z=/\/([^/]+)\/journal-\d+\.ndjson$/.exec(U)?.[1];z===void 0||!U.startsWith($.prefix)||F.set(z,[...F.get(z)??[],U])}if(k.next===void 0)break;ot=k.next}const Z=[];
for(const[ot,$]of F){const k=[...$].sort(),[U=""]=k,z=await r(g,U,T);if(z===void 0||!i(z,n))continue;V.push(...k);const Y=await O(ot);if(!(Y?.to!==String(g)||!await A(g,k,Y,T))){Z.push(ot);for(const et of k.
slice(0,Y.objects)){const X=await r(g,et,T);X!==void 0&&await u(X,W,H)}}}return{runs:Z,objects:V,done:W,begun:H}}catch(Z){throw await W.close(),Z}}t(m,"readEarlierRestores");async function A(g,n,{objects:O,
sha256:T},W){if(O>n.length)return!1;const H=[];for(const V of n.slice(0,O)){const F=await r(g,V,W);if(F===void 0)return!1;H.push(l(F))}return l(H.join(`
`))===T}t(A,"isNamed");async function r(g,n,O){const T=await(0,R.o)(g.store,n,C,O);return T===void 0||T==="too-large"?void 0:Buffer.from(T.bytes.buffer,T.bytes.byteOffset,T.bytes.byteLength)}t(r,"read");
function i(g,n){const O=d(g.toString("utf8",0,Math.min(_.MV,Math.max(0,g.indexOf(`
`)))));if(O?.op!=="start"||O.format!==1)return!1;const{endpoint:T,account:W,bucket:H,prefix:V}=n,F=O.cold;return(0,L.OW)(F)&&F.endpoint===T&&F.account===W&&F.bucket===H&&F.prefix===V}t(i,"isOf");async function u(g,n,O){
for(let T=0;T<g.length;){const W=g.indexOf(`
`,T)<0?g.length:g.indexOf(`
`,T),H=W-T>_.MV?"":g.toString("utf8",T,W);T=W+1;const V=H===""?void 0:d(H);V===void 0||!y(V)||(V.op==="intent"?O.size<S&&O.set(V.key,V.size):(O.delete(V.key),await n.add(V.key,H)))}}t(u,"take");function d(g){
try{return(0,L.IO)(g,_.eE)}catch(n){if(n instanceof L.tC)return;throw n}}t(d,"parse");function y(g){const n=g;return(n.op==="intent"||n.op==="done"&&f(n.to))&&(0,_.ff)(n.key,_.tu)&&f(n.etag)&&(0,_.p2)(
n.size)}t(y,"isLine");function f(g){return g===""||(0,_.ff)(g,_.nQ)}t(f,"isEtag");function c(g){return JSON.parse(g)}t(c,"parseDone")}),97622:((G,B,a)=>{a.d(B,{Bj:t(()=>S,"Bj"),Dx:t(()=>M,"Dx"),Nw:t(()=>P,
"Nw"),UR:t(()=>C,"UR"),uv:t(()=>m,"uv")});var D=a(77598),w=a(57075),L=a(38522),R=a(78133),_=a(12607),E=a(49878),p=a(11400),I=a(54445);const P=5e4;async function*C(A,r){const i=(0,I.iY)(r.sha256);if(S(
A)!==r.sha256)throw new p.qq(i,"its content does not match its SHA-256",p.dw);let u=0,d;const y=t(()=>new p.qq(i,`it holds ${u} entries where ${r.count} were recorded`,p.dw),"notAsRecorded");for await(const f of M(
A,i,E.bX+E.$7)){const c=[];for(const g of f){const n=new _.U(g,i);if(d!==void 0&&(0,R.YD)(d,n.key)>=0)throw new p.qq(i,"its keys are out of order",p.dw);d=n.key,c.push(n)}if(u+=c.length,u>r.count||d!==
void 0&&(0,R.YD)(d,r.last)>0)throw y();yield c}if(u!==r.count||d!==r.last)throw y()}t(C,"decodeSegment");function S(A){return A instanceof Uint8Array?(0,D.createHash)("sha256").update(A).digest("hex"):
A.sha256}t(S,"sha256Of");async function*M(A,r,i){const u=(0,L.createGunzip)({chunkSize:65536});A instanceof Uint8Array?u.end(A):(0,w.pipeline)(A.stream(),u,()=>{}),u.setEncoding("utf8");const d=[];let y=0;
try{for await(const f of u){const c=f.split(`
`),g=c.pop()??"";if(c.length>0&&(c[0]=d.join("")+(c[0]??""),d.length=y=0),g!==""&&d.push(g),y+=g.length,y>i||c.some(n=>n.length>i))throw new p.qq(r,"a line is too long",(0,p.E$)(r));c.length>0&&(yield c)}}catch(f){
throw f instanceof p.qq?f:new p.qq(r,"it does not unpack",(0,p.E$)(r),{cause:f})}if(y>0)throw new p.qq(r,"its last line is cut off",(0,p.E$)(r))}t(M,"linesOf");const l=10;function*m(A,r,i){const u=Buffer.
from(A.buffer,A.byteOffset,A.byteLength);for(let d=0;d<u.length;){const y=u.indexOf(l,d);if(y<0)throw new p.qq(r,"its last line is cut off",(0,p.E$)(r));if(y-d>i)throw new p.qq(r,"a line is too long",
(0,p.E$)(r));yield u.toString("utf8",d,y),d=y+1}}t(m,"linesOfText")}),12607:((G,B,a)=>{a.d(B,{U:t(()=>M,"U"),o:t(()=>m,"o")});var D=a(11876),w=a(9143);const L='{"key":"',R='","size":',_=',"etag":"',E='\
","modified":"',p='","cold":{',I='"since":"',P=125,C=34,S=48;class M{static{t(this,"StoredLine")}key;line;#t;#e;#n;constructor(i,u){this.line=i,this.#t=u;const d=i.startsWith(L)?i.indexOf('"',L.length):
-1,y=d>L.length&&i.startsWith(R,d)?i.slice(L.length,d):"\\";this.#e=y.includes("\\")?-1:d,this.key=this.#e<0?this.entry.key:y}get entry(){return this.#n??=(0,w.LP)(this.line,this.#t)}get liveSize(){const i=this.
line;if(this.#n===void 0&&this.#e>=0&&A(i)){const u=this.#e+R.length,d=Number(i.slice(u,i.indexOf(",",u)));if(Number.isSafeInteger(d)&&d>=0)return d}return m(this.entry)}isAsListed(i){const{key:u,size:d,
etag:y,modified:f}=i,c=this.line;if(this.#e<0||u!==this.key||y.includes('"')||y.includes("\\"))return!1;const g=this.#e+R.length,n=c.indexOf(",",g),O=n+_.length,T=O+y.length+E.length;return l(c,g,n)===
d&&c.startsWith(_,n)&&c.startsWith(y,O)&&c.startsWith(E,O+y.length)&&c.startsWith(p,T+D.dS)&&(0,D.Wi)(c,T)===f&&A(c)}}function l(r,i,u){let d=u>i?0:NaN;for(let y=i;y<u;y++){const f=r.charCodeAt(y)-S;d=
f>=0&&f<=9?d*10+f:NaN}return d}t(l,"numberAt");function m(r){return r.gone?.confirmed===!0?0:r.size}t(m,"liveSize");function A(r){const i=r.length-2;return r.charCodeAt(i+1)===P&&r.charCodeAt(i)===C&&
r.startsWith(I,i-D.dS-I.length)}t(A,"endsPlainly")}),78347:((G,B,a)=>{a.d(B,{q:t(()=>V,"q")});var D=a(89904),w=a(37708),L=a(54445),R=a(15962),_=a(46848),E=a(29310),p=a(78133);const I={unreachable:1,lost:3,
server:12};function P($,k){let U=0;const z={unreachable:0,lost:0,server:0},Y=t(()=>$[U]??$[0],"current"),et=$[0].dialect.listing==="utf-16"?p.MC:p.YD,X=t(()=>{Object.assign(z,{unreachable:0,lost:0,server:0})},
"resetFailures"),nt=t(q=>{const rt=S(q);if(rt===void 0||!(q instanceof _.AD)||++z[rt]<I[rt])return;const st=Y().place.endpoint;U=(U+1)%$.length,X(),k({from:st,to:Y().place.endpoint,because:q})},"count\
Failure"),at=new Proxy($[0],{get:t((q,rt)=>{const st=Y(),ht=Reflect.get(st,rt,st);return typeof ht=="function"?ht.bind(st):ht},"get")}),ct=(0,E.M)(at,async({call:q})=>{const rt=U;try{const st=await q();
return rt===U&&X(),st}catch(st){throw rt===U&&nt(st),(0,_.A1)(st,"wrong-endpoint")&&$.length>1?C(st):st}});return{...ct,list:t(async(q,rt)=>{const st=U,ht=await ct.list(l(q,st),rt);return ht.next===void 0?
ht:{...ht,next:M(st,q,ht,et)}},"list"),close:t(async()=>{await Promise.all($.map(q=>q.close()))},"close")}}t(P,"failingOver");function C($){return new _.AD("unreachable",$.message,{operation:$.operation,
cause:$})}t(C,"elsewhere");function S($){if((0,_.A1)($,"unreachable","wrong-endpoint"))return"unreachable";if((0,_.A1)($,"transient","throttled"))return $.status===void 0?"lost":$.status>=500?"server":
void 0}t(S,"kindOf");function M($,k,{objects:U,next:z=""},Y){const et=U.every(({key:at},ct)=>ct===0||Y(U[ct-1]?.key??"",at)<0),X=k.delimiter===void 0&&et?U.at(-1)?.key:void 0;return JSON.stringify([$,
X??null,z])}t(M,"bookmark");function l($,k){if($.continuation===void 0)return $;const[U,z,Y]=JSON.parse($.continuation),{continuation:et,...X}=$;return U===k||z===null?{...X,continuation:Y}:{...X,after:z}}
t(l,"requestFor");var m=a(14794),A=a(24674);const r=.95,i=1e3,u=1e3,d=10,y=8,f=1,c=2,g=50,n=6e4;class O{static{t(this,"Pace")}#t;#e=Number.POSITIVE_INFINITY;#n;#s=Number.NEGATIVE_INFINITY;#i=0;#o=0;#r=0;#a=new Array(
d).fill(0);#c=new Array(d).fill(0);#d=0;#u;constructor(k){this.#t=k,this.#u=k.monotonic()}get rate(){if(this.#n===void 0)return Number.isFinite(this.#e)?this.#e:void 0;const k=Math.max(0,this.#t.monotonic()-
this.#s)/1e3;return Math.min(this.#e,this.#n*(1+.02*k+.01*k*k))}limit(k){this.#e=k}get inFlight(){return Math.ceil((this.rate??0)*this.#o/1e3)}async turn(k){let U=this.#f();await this.#h(U,k),!(this.#t.
monotonic()-U<=g)&&(U=this.#f(),await this.#h(U,k))}#f(){const{rate:k}=this,U=Math.max(this.#i,this.#t.monotonic());return k!==void 0&&(this.#i=U+1e3/k),U}async#h(k,U){const z=k-this.#t.monotonic();z>=
c&&await this.#t.sleep(z,U)}taken(k){const U=this.#t.monotonic();this.#r=0,this.#p(U),this.#l(this.#a);const z=U-k;this.#o=this.#o===0?z:this.#o*.95+z*.05}failed(){++this.#r<y||this.#n===void 0||(this.#r=
0,this.#s=this.#t.monotonic())}throttled(k,U=0){const z=this.#t.monotonic();this.#i=Math.max(this.#i,z+Math.min(U,n)),this.#p(z),this.#l(this.#c),!(k<this.#s||z-this.#s<i)&&(this.#n=Math.max(f,r*this.#_(
z)),this.#s=z)}#_(k){const{rate:U}=this,z=T(this.#a);if(U!==void 0)return U*z/(z+T(this.#c));const Y=Math.max(u/d,Math.min(u,k-this.#u));return z*1e3/Y}#l(k){const U=this.#d%d;k[U]=(k[U]??0)+1}#p(k){const U=Math.
floor(k*d/u);for(let z=Math.max(this.#d+1,U-d+1);z<=U;z++)this.#a[z%d]=this.#c[z%d]=0;this.#d=Math.max(this.#d,U)}}function T($){return $.reduce((k,U)=>k+U,0)}t(T,"sum");var W=a(21321),H=a(65467);function V({
clock:$,random:k,log:U},z){const Y=new H.wg(U??{debug:t(()=>{},"debug")}),et=t(()=>new Map,"counts"),X={hot:et(),cold:et(),to:et()},nt={cold:new m.oA,to:new m.oA},at=[],ct=[],q=new Map,rt=[];let st=Number.
POSITIVE_INFINITY;const ht=[],Ot=t((tt,{from:it,to:dt,because:wt})=>{const _t=`${tt}: ${it} stopped answering (${wt.message}); the run went on at ${dt}.`;at.includes(_t)||(at.push(_t),U?.info(_t))},"m\
oved"),At=t(({endpoint:tt})=>{const it=q.get(tt);if(it!==void 0)return it;const dt=new O($);return dt.limit(st),q.set(tt,dt),ct.push(dt),dt},"paceOf"),gt=t((tt,it)=>(0,W.N)((0,A.R$)(tt,$,k),{clock:$,room:it}),
"retried");return{session:{requests:X,moves:at,losses:{cold:nt.cold.losses,to:nt.to.losses},paces:ct,detail:Y,limitRequests:t(tt=>{st=tt;for(const it of ct)it.limit(tt)},"limitRequests"),onTrouble:t(tt=>{
rt.push(tt)},"onTrouble"),close:t(async()=>{await Promise.all(ht.map(tt=>tt.close()))},"close")},connect:t((tt,it)=>{const dt=F(it,z,Et=>Ot(tt,Et));ht.push(dt);const wt=(0,A.Mr)(ot(Z(dt,tt),tt,Y),X[tt]);
if(tt==="hot")return wt;const _t=t(Et=>{const Mt=Et.slice(it.prefix.length);return(0,L.ad)(Mt)||Mt.startsWith(D.fe)},"isOurs");return(0,m.w5)(wt,nt[tt],_t)},"connect"),retried:t(tt=>gt(tt),"retried"),
atPace:t((tt,it,dt)=>gt((0,A.yb)(tt,At(it),$,(wt,_t)=>{for(const Et of rt)Et(wt,_t)}),dt),"atPace")}}t(V,"openConnections");function F($,k,U){const z=(0,R.uY)($).filter(Y=>Y!==$.endpoint);return z.length===
0?k($):P([k($),...z.map(Y=>k({...$,endpoint:Y}))],U)}t(F,"openEndpoints");function Z($,k){const{api:U,account:z,bucket:Y}=$.place,et={side:k,api:U,bucket:Y,...(0,w.s)({account:z})};return(0,E.M)($,async({
call:X,key:nt})=>{try{return await X()}catch(at){throw(0,_.A1)(at)&&at.locate({...et,key:nt}),at}})}t(Z,"located");function ot($,k,U){return(0,A.yn)($,({code:z,status:Y,message:et,requestId:X},nt)=>U.
log("requests",()=>`${[k,z,Y,X].filter(ct=>ct!==void 0).join(" ")}${nt===void 0?"":`, ${nt}`}: ${et}`))}t(ot,"withFailureLog")}),65467:((G,B,a)=>{a.d(B,{eG:t(()=>E,"eG"),qo:t(()=>I,"qo"),rP:t(()=>p,"r\
P"),wg:t(()=>_,"wg")});var D=a(27698),w=a(34166);const L=100,R=500;class _{static{t(this,"StepDebug")}#t;#e=new Map;constructor(C){this.#t=C}log(C,S){const M=this.#e.get(C)??0;M>L||(this.#e.set(C,M+1),
this.#t.debug(M<L?(0,D.$Q)(`${C}: ${S()}`,R):`${C}: these were the first ${L} lines; the rest is left out.`))}}function E({current:P,reason:C},S){return`${P??"none"} (${C}); up to ${(0,w.z3)(S)} in on\
e operation`}t(E,"pathLine");function p(P){const C=Object.entries(P).filter(([,M])=>typeof M=="boolean"),S=t(M=>C.flatMap(([l,m])=>m===M?[l]:[]).join(", ")||"nothing","named");return`cold honours ${S(
!0)}; not: ${S(!1)}`}t(p,"capabilitiesLine");function I(P){if(P===void 0)return"cold holds no backup yet";const{generation:C,time:S,epoch:M,segments:l,restorePoints:m,journals:A}=P,r=l.reduce((i,{count:u})=>i+
u,0);return`generation ${C} of ${S}, epoch ${M}: ${(0,w.x0)(r,"key")} in ${(0,w.x0)(l.length,"segment")}, ${(0,w.x0)(m.length,"restore point")}, ${(0,w.x0)(A.length,"journal")}`}t(I,"stateLine")}),82635:((G,B,a)=>{
a.d(B,{b:t(()=>R,"b"),c:t(()=>L,"c")});var D=a(77030),w=a(64071);function L(_,E,p){const I=new URL(_),P=I.pathname.replace(/\/+$/,""),C=I.hostname;if((0,D.isIP)(C.replace(/^\[|\]$/g,""))!==0||C==="loc\
alhost"){const S=P.split("/")[1]===E?P:`/${E}${P}`;return{origin:I.origin,base:S,account:E,container:p}}return C.startsWith(`${E.toLowerCase()}.`)||(I.hostname=`${E}.${C}`),{origin:I.origin,base:P,account:E,
container:p}}t(L,"addressOf");function R({origin:_,base:E,container:p},I){return`${_}${E}/${p}/${(0,w.g2)(I)}`}t(R,"blobUrl")}),21713:((G,B,a)=>{a.d(B,{z:t(()=>w,"z")});var D=a(40881);const w={...D.N.
blob,api:"blob",abilities:new Set(["parts","copyParts","copy","tags","thaw"]),listing:"utf-16",noTag:"0x0",bodyHash:"md5",metadataPrefix:"x-ms-meta-",known:t(()=>({}),"known")}}),20633:((G,B,a)=>{a.d(
B,{L:t(()=>D,"L")});const D=["put","upload","copy","delete","deleteMany","thaw","createUpload","uploadPart","copyPart","completeUpload","abortUpload"]}),80711:((G,B,a)=>{a.d(B,{o:t(()=>R,"o")});const D=2197175160,
w=Uint32Array.from({length:256},(S,M)=>{let l=M;for(let m=0;m<8;m++)l=l&1?l>>>1^D:l>>>1;return l>>>0});function L(S){let M=4294967295;for(const l of S)M=(w[(M^l)&255]??0)^M>>>8;return P(~M)}t(L,"crc32\
cOf");function R(S){let M=0;for(const{crc32c:l,size:m}of S)M=_(M,m)^C(l);return P(M)}t(R,"combineCrc32c");function _(S,M){let l=I(I(I(E)));for(let m=M;m>0;m=Math.floor(m/2))m%2===1&&(S=p(l,S)),m>1&&(l=
I(l));return S}t(_,"shifted");const E=[D,...Array.from({length:31},(S,M)=>2**M)];function p(S,M){let l=0;for(let m=0,A=M>>>0;A!==0;m++,A>>>=1)A&1&&(l^=S[m]??0);return l>>>0}t(p,"applied");function I(S){
return S.map(M=>p(S,M))}t(I,"squared");function P(S){const M=Buffer.alloc(4);return M.writeUInt32BE(S>>>0),M.toString("base64")}t(P,"encoded");function C(S){return Buffer.from(S,"base64").readUInt32BE()}
t(C,"decoded")}),76586:((G,B,a)=>{a.d(B,{DV:t(()=>P,"DV"),OI:t(()=>E,"OI"),PC:t(()=>R,"PC"),Pq:t(()=>C,"Pq"),TI:t(()=>S,"TI"),Tq:t(()=>p,"Tq"),iF:t(()=>w,"iF"),lQ:t(()=>M,"lQ"),oX:t(()=>_,"oX"),vh:t(()=>L,
"vh"),wx:t(()=>I,"wx")});const D=/^[0-9a-f]{32}$/;function w({md5:l,etag:m}){return l??(D.test(m)?m:void 0)}t(w,"md5Of");function L(l,m){const A=w(l);return A!==void 0&&A===w(m)}t(L,"sameMd5");function R(l,m){
return l.crc32c!==void 0&&l.crc32c===m.crc32c}t(R,"sameCrc32c");function _(l,m){if(l.size===m.size)return L(l,m)?"md5":R(l,m)?"crc32c":void 0}t(_,"proofOf");function E(l,m){return l.etag===m.etag?l.size===
m.size:_(l,m)!==void 0}t(E,"isSameContent");function p({md5:l,crc32c:m}){return l===void 0?m===void 0?{}:{crc32c:m}:m===void 0?{md5:l}:{md5:l,crc32c:m}}t(p,"proofsOf");function I({md5:l,etag:m,cold:A}){
return l!==void 0?l:A.evidence==="md5"?w({etag:m}):void 0}t(I,"knownMd5");function P(l){const{evidence:m}=l.cold;return m==="md5"||m==="crc32c"?p(l):{}}t(P,"coldProofsOf");function C(l,m){const A=w(m);
return A!==void 0&&l.cold.etag===A&&I(l)===A}t(C,"staysPinned");function S(l,m){if(m.size!==l.size)return!1;if(m.etag===l.etag||m.etag===l.cold.etag)return!0;const A=I(l);return A!==void 0&&A===w(m)||
R(l,m)}t(S,"isContentOf");function M(l,m){return S(l,m)?!0:m.size!==l.size?!1:I(l)===void 0||w(m)===void 0}t(M,"mayBeContentOf")}),28957:((G,B,a)=>{a.d(B,{F:t(()=>L,"F")});var D=a(80711),w=a(40881);const L={
...w.N.gcs,api:"gcs",abilities:new Set(["parts","abort","copy","versions","tags","lock"]),listing:"utf-8",noTag:"1",bodyHash:"md5",metadataPrefix:"x-goog-meta-",locksInPlace:!0,known:t(R=>{const _=R.flatMap(
({crc32c:E,size:p})=>E===void 0?[]:[{crc32c:E,size:p}]);return _.length===R.length?{crc32c:(0,D.o)(_)}:{}},"known")}}),2584:((G,B,a)=>{a.d(B,{bs:t(()=>w,"bs"),k5:t(()=>R,"k5"),yt:t(()=>L,"yt")});var D=a(
78133);class w{static{t(this,"Cursor")}#t;#e;#n=[];#s=0;#i=!1;constructor(E,p){this.#t=E[Symbol.asyncIterator](),this.#e=p}get exhausted(){return!this.#i&&this.#s>=this.#n.length}peek(){return this.#n[this.#s]}advance(){
this.#s++}advanceWhile(E){const p=this.#s;for(let I=this.peek();I!==void 0&&E(I);I=this.peek())this.#s++;return this.#s-p}async fill(){for(;this.exhausted;){this.#e?.throwIfAborted();const E=await this.#t.
next();this.#i=E.done===!0,this.#n=E.done===!0?[]:E.value,this.#s=0}}async close(){this.#i||await this.#t.return?.(),this.#i=!0,this.#n=[]}}class L extends w{static{t(this,"KeyCursor")}seek(E){return this.#t(
E),this.exhausted?this.#e(E):void 0}at(E){const p=this.peek();return p?.key===E?p:void 0}#t(E){for(let p=this.peek();p!==void 0&&(0,D.YD)(p.key,E)<0;p=this.peek())this.advance()}async#e(E){for(;this.exhausted;)
await this.fill(),this.#t(E)}}async function*R(_,E){let p;for await(const I of _){const P=[];for(const{key:C,line:S}of I)p?.key!==C&&(p!==void 0&&P.push(p),p={key:C,items:[]}),p.items.push(E(S));P.length>
0&&(yield P)}p!==void 0&&(yield[p])}t(R,"groupByKey")}),11257:((G,B,a)=>{a.d(B,{y:t(()=>P,"y")});var D=a(51455),w=a(48161),L=a(76760),R=a(78133),_=a(2584);const E=16*1024*1024,p=64*1024,I=1e3;class P{static{
t(this,"Sorter")}#t=[];#e=0;#n;#s=[];#i=0;#o;constructor(r=E){this.#o=r}get count(){return this.#i}async add(r,i){this.#t.push({key:r,line:i}),this.#e+=r.length+i.length+64,this.#i++,this.#e>this.#o&&
await this.#r()}async*sorted(r={}){const i=S(this.#t).filter(({key:d})=>C(d,r)),u=this.#s.map(d=>new _.bs(l(d,r)));u.push(new _.bs(M([i]))),yield*m(u)}async close(){this.#t=[],await Promise.all(this.#s.
map(({handle:r})=>r.close())),this.#n!==void 0&&await(0,D.rm)(this.#n,{recursive:!0,force:!0})}async#r(){const r=S(this.#t);this.#t=[],this.#e=0,this.#n??=await(0,D.mkdtemp)((0,L.join)((0,w.tmpdir)(),
"flashback-backup-"));const i=await(0,D.open)((0,L.join)(this.#n,String(this.#s.length)),"wx+",384),u=[];this.#s.push({handle:i,index:u});let d=0;for(let y=0;y<r.length;y+=I){const f=r.slice(y,y+I),c=Buffer.
from(f.map(({key:g,line:n})=>`${JSON.stringify(g)}	${n}
`).join(""));u.push({key:f[0]?.key??"",offset:d}),await i.appendFile(c),d+=c.length}}}function C(A,{after:r,upto:i}){return(r===void 0||(0,R.YD)(A,r)>0)&&(i===void 0||(0,R.YD)(A,i)<=0)}t(C,"inside");function S(A){
return[...A].sort((r,i)=>(0,R.YD)(r.key,i.key))}t(S,"sortLines");async function*M(A){yield*A}t(M,"batches");async function*l({handle:A,index:r},i){const u=Buffer.alloc(p);let d=Buffer.alloc(0);const{after:y}=i,
f=y===void 0?0:r.findIndex(({key:g})=>(0,R.YD)(g,y)>0),c=f<0?r.length-1:Math.max(0,f-1);for(let g=r[c]?.offset??0;;){const{bytesRead:n}=await A.read(u,0,p,g);if(n===0)return;g+=n;const O=Buffer.concat(
[d,u.subarray(0,n)]),T=O.lastIndexOf(10);if(d=O.subarray(T+1),T<0)continue;const W=[];for(const H of O.toString("utf8",0,T).split(`
`)){const V=H.indexOf("	"),F=JSON.parse(H.slice(0,V));if(i.upto!==void 0&&(0,R.YD)(F,i.upto)>0){yield W;return}C(F,i)&&W.push({key:F,line:H.slice(V+1)})}yield W}}t(l,"linesOf");async function*m(A){let r=[];
for(;;){let i,u;for(const d of A){d.exhausted&&await d.fill();const y=d.peek();y===void 0||u!==void 0&&(0,R.YD)(y.key,u.key)>=0||(i=d,u=y)}if(i===void 0||u===void 0)break;r.push(u),i.advance(),r.length>=
I&&(yield r,r=[])}r.length>0&&(yield r)}t(m,"merged")}),24674:((G,B,a)=>{a.d(B,{Mr:t(()=>r,"Mr"),OF:t(()=>C,"OF"),Qc:t(()=>l,"Qc"),R$:t(()=>E,"R$"),Tu:t(()=>m,"Tu"),kS:t(()=>M,"kS"),yb:t(()=>I,"yb"),yn:t(
()=>A,"yn")});var D=a(29310),w=a(46848),L=a(20633),R=a(93357),_=a(10831);function E(i,u,d,y=R.Z){const f=(0,D.M)(i,async({operation:g,call:n,signal:O,repeatable:T})=>{let W,H=0;for(;;)try{return await n()}catch(V){
if(g==="deleteMany"&&(0,w.A1)(V,"throttled")&&++H>=p||(W??=new R.I(y,u,d),!T||!await W.again(V,O)))throw V}});async function*c(g,n){const O=new R.I(y,u,d);let T=0;for(;;){let W=0;try{for await(const H of i.
listVersions(g,n))++W<=T||(T++,yield H);return}catch(H){if(!await O.again(H,n))throw H}}}return t(c,"listVersions"),{...f,listVersions:c}}t(E,"retrying");const p=3;function I(i,u,d,y=()=>{}){return(0,D.
M)(i,async({call:f,signal:c})=>{u.rate!==void 0&&await u.turn(c);const g=d.monotonic();try{const n=await f();return u.taken(g),n}catch(n){throw n instanceof w.AD&&n.code==="throttled"?(u.throttled(g,n.
retryAfter),y(g,"throttled")):(0,w.A1)(n,"transient","unreachable")?(u.failed(),y(g,"failed")):n instanceof w.AD&&n.status!==void 0&&u.taken(g),n}})}t(I,"paced");const P=new Set(L.L);function C(i,u){const d=t(
async({operation:g,call:n})=>(P.has(g)&&u(),n()),"checkLease"),y=(0,D.M)(i,d),f=t(g=>(0,_.V)(g instanceof Uint8Array?S(g):g,u),"whileHeld"),c=t(g=>"stream"in g?{...g,stream:f(g.stream)}:g,"held");return{
...y,put:t((g,n,O,T)=>y.put(g,c(n),O,T),"put"),upload:t((g,n,O,T)=>y.upload(g,f(n),O,T),"upload"),uploadPart:t((g,n,O,T)=>y.uploadPart(g,n,c(O),T),"uploadPart")}}t(C,"fenced");async function*S(i){for(let u=0;u<
i.length;u+=1024*1024)yield i.subarray(u,u+1024*1024)}t(S,"chunked");function M(i,u){return(0,D.M)(i,async({operation:d,call:y})=>{if(P.has(d))throw new w.AD("denied",`${d}: ${u}`,{operation:d});return y()})}
t(M,"readOnly");function l(i,u,d){const y=t((f,c)=>({...c,...d(f)?{storageClass:u}:{}}),"inClass");return{...(0,D.M)(i,({call:f})=>f()),put:t((f,c,g,n)=>i.put(f,c,y(f,g),n),"put"),copy:t((f,c,g,n)=>i.
copy(f,c,y(c,g),n),"copy"),createUpload:t((f,c,g)=>i.createUpload(f,y(f,c),g),"createUpload")}}t(l,"withStorageClass");function m(i,u){const d=t(f=>(0,_.V)(f,c=>u(c.length)),"counted"),y=t(f=>"stream"in
f?{...f,stream:d(f.stream)}:(u(f.length),f),"body");return{...(0,D.M)(i,({call:f})=>f()),put:t((f,c,g,n)=>i.put(f,y(c),g,n),"put"),upload:t((f,c,g,n)=>c instanceof Uint8Array?(u(c.length),i.upload(f,c,
g,n)):i.upload(f,d(c),g,n),"upload"),uploadPart:t((f,c,g,n)=>i.uploadPart(f,c,y(g),n),"uploadPart")}}t(m,"countBytes");function A(i,u){return(0,D.M)(i,async({call:d,key:y})=>{try{return await d()}catch(f){
throw f instanceof w.AD&&f.retryable&&u(f,y),f}})}t(A,"logFailures");function r(i,u){return(0,D.M)(i,async({operation:d,call:y})=>(u.set(d,(u.get(d)??0)+1),y()))}t(r,"counting")}),14794:((G,B,a)=>{a.d(
B,{eP:t(()=>_,"eP"),oA:t(()=>P,"oA"),w5:t(()=>E,"w5")});var D=a(37708),w=a(46848),L=a(29310);class R{static{t(this,"AttributeLosses")}accepted=new Set;#t=new Map;add(i,u){const d=this.#t.get(i);d===void 0?
this.#t.set(i,{attribute:i,reason:u,objects:1}):d.objects++}get all(){return[...this.#t.values()]}}function _(r,{all:i}){const u=i.map(({attribute:y})=>y==="copied tags"?"tags":y),d=new Set([...r??[],
...u.filter(y=>y!=="storage class")]);return d.size===0?void 0:[...d].sort()}t(_,"lackingAfter");function E(r,i,u=()=>!1){const d=t((f,c,g)=>i.concern(f,c)?y(f,c,g):g(c),"attempt"),y=t(async(f,c,g)=>{
const n=i.droppedFor(f,c);let O;try{O=await g(n.size===0?c:A(c,n))}catch(T){throw i.refused(T,f,c,n)}return i.succeeded(f,c,n,u(f)),O},"adapt");return{...(0,L.M)(r,({call:f})=>f()),put:t((f,c,g,n)=>d(
f,g,O=>r.put(f,c,O,n)),"put"),copy:t((f,c,g,n)=>d(c,g,O=>r.copy(f,c,O,n)),"copy"),createUpload:t((f,c,g)=>d(f,c,n=>r.createUpload(f,n,g)),"createUpload")}}t(E,"withOptionalAttributes");const p=3,I=new Set;
class P{static{t(this,"AttributeRefusals")}losses=new R;#t=new Map;#e=new Map;#n=new Map;concern(i,u){return this.#t.has(i)||l(u).length>0||m(u).length>0}droppedFor(i,u){const d=this.#t.get(i);if(d===
void 0&&this.#e.size===0)return I;const y=[...this.#e.keys(),...d?.named??[],...d?.guesses[0]??[]],f=new Set(l(u));return new Set(y.filter(c=>f.has(c)))}succeeded(i,u,d,y=!1){const f=this.#t.get(i);for(const c of l(
u)){if(!d.has(c)){this.losses.accepted.add(c);continue}const g=f?.error.message??this.#e.get(c)??"";y||this.losses.add(c,g),f!==void 0&&!this.#e.has(c)&&this.#s(c,f.error)}f!==void 0&&this.#t.delete(i);
for(const{attribute:c,reason:g}of m(u))this.losses.add(c,g)}refused(i,u,d,y){if((0,w.A1)(i)&&(i.adapted||i.retryable||i.garbled))return i;const f=l(d).filter(n=>!y.has(n)),c=this.#t.get(u);if(!(0,w.A1)(
i)||!M(i)||f.length===0&&c===void 0)return this.#t.delete(u),i;const g=C(i,f,c);return g===void 0?(this.#t.delete(u),i):(this.#t.set(u,g),i.asAdapted())}#s(i,u){if(this.losses.accepted.has(i))return;const{
code:d,providerCode:y,message:f}=u,c=(this.#n.get(i)??0)+1;this.#n.set(i,c);const g=d==="unsupported"||y==="InvalidStorageClass",n=d==="denied"||/not (supported|implemented|allowed)|unsupported/i.test(
f);(g||n&&c>=p)&&this.#e.set(i,f)}}function C(r,i,u){const d=new Set(u?.named),y=i.find(g=>S[g].test(`${r.providerCode??""} ${r.message}`));if(y!==void 0)return{named:d.add(y),guesses:[],error:r};if(r.
code==="bad-key")return;if(u!==void 0&&u.guesses.length>0){const g=u.guesses.slice(1);return g.length===0?void 0:{...u,guesses:g}}const f=i.filter(g=>g!=="metadata"),c=[...f.map(g=>[g]),...f.length>1?
[f]:[]];return c.length===0?void 0:{named:d,guesses:c,error:r}}t(C,"nextTrial");const S={tags:/tagging|\btags?(key|value)?s?\b|(invalid|bad)tag/i,"cache headers":/cache-?control|content-?disposition|content-?language|\bexpires\b/i,
"storage class":/storage[- ]?class/i,metadata:/meta-?data|x-amz-meta/i};function M({code:r}){return r==="unsupported"||r==="denied"||r==="protocol"||r==="bad-key"}t(M,"isSuspicious");function l(r){if(r===
void 0)return[];const{storageClass:i}=r,{tags:u,attributes:d={}}=r,{cacheControl:y,contentDisposition:f,contentLanguage:c,expires:g,metadata:n}=d,O=[];return u!==void 0&&O.push("tags"),(y??f??c??g)!==
void 0&&O.push("cache headers"),i!==void 0&&O.push("storage class"),n!==void 0&&O.push("metadata"),O}t(l,"attributesIn");function m(r){return(r!==void 0&&"unread"in r?r.unread:void 0)??[]}t(m,"unreadI\
n");function A(r,i){const u={...r};i.has("tags")&&delete u.tags,i.has("storage class")&&delete u.storageClass;const{attributes:d}=r??{};if(d===void 0)return u;const{cacheControl:y,contentDisposition:f,
contentLanguage:c,expires:g,metadata:n,...O}=d;return u.attributes={...O,...i.has("cache headers")?{}:(0,D.s)({cacheControl:y,contentDisposition:f,contentLanguage:c,expires:g}),...i.has("metadata")?{}:
(0,D.s)({metadata:n})},u}t(A,"without")}),35505:((G,B,a)=>{a.d(B,{I:t(()=>L,"I")});var D=a(29310),w=a(46848);function L(_,E){const p=(0,D.M)(_,async({call:P,operation:C,repeatable:S})=>{try{return await P()}catch(M){
if(!(0,w.A1)(M,"credentials")||!await R(E,M))throw M;if(S)return await P();const l=`${M.message}; there are new credentials`;throw new w.AD("transient",l,{operation:C,cause:M})}});async function*I(P,C){
let S=0;try{for await(const M of _.listVersions(P,C))S++,yield M;return}catch(M){if(!(0,w.A1)(M,"credentials")||!await R(E,M))throw M}for await(const M of _.listVersions(P,C))--S<0&&(yield M)}return t(
I,"listVersions"),{...p,listVersions:I,credentialsEnd:t(()=>E.ends(),"credentialsEnd")}}t(L,"renewing");async function R(_,E){try{return await _.renew()}catch(p){const I=p instanceof Error?p.message:String(
p),P=`${E.message}; and there are no others: ${I}`;throw new w.AD("credentials",P,{operation:E.operation,cause:p})}}t(R,"renewed")}),21321:((G,B,a)=>{a.d(B,{H:t(()=>m,"H"),N:t(()=>I,"N")});var D=a(20633),
w=a(46848),L=a(29310);const R=["credentials","quota","no-bucket"],_=5e3,E=new Set(D.L),p=new Set(["copy","copyPart"]);function I(A,{clock:r,room:i}){const u=new l(A,r,i),d=t(async(y,f)=>{if(!C(y,f)||!await u.
succeeds(y,f))throw y;return f.repeatable?P(f,y):M(y)},"judge");return(0,L.M)(A,y=>y.call().catch(f=>d(f,y)))}t(I,"withSecondOpinion");async function P({call:A},r){try{return await A()}catch(i){throw(0,w.
A1)(i,r.code)&&M(i),i}}t(P,"again");function C(A,{operation:r,key:i}){return!(0,w.A1)(A,...R)||A.status===void 0||i===void 0&&r!=="deleteMany"?!1:A.code!=="no-bucket"||!p.has(r)}t(C,"isVerdict");const S={
credentials:"with the same key, a plain request is accepted",quota:"a small object is still accepted","no-bucket":"the bucket answers a plain request"};function M(A){const{operation:r,status:i,providerCode:u,
requestId:d,code:y}=A,f=u===void 0||A.message.includes(u)?"":` (${u})`,c=new w.AD("refused",`${A.message}${f}; ${S[y]??""}`,{operation:r,...i===void 0?{}:{status:i},...u===void 0?{}:{providerCode:u},...d===
void 0?{}:{requestId:d},cause:A});throw A.at!==void 0&&c.locate(A.at),c}t(M,"refuse");class l{static{t(this,"PlainRequests")}#t;#e;#n;#s=new Map;#i=new Map;constructor(r,i,u){this.#t=r,this.#e=i,this.#n=
u}async succeeds({code:r},{operation:i,signal:u}){const d=r==="quota"&&E.has(i);if(d&&this.#n===void 0)return!1;const y=d?"write":"read";if(this.#e.monotonic()<(this.#s.get(y)??-1/0))return!0;let f=this.#i.
get(y);f===void 0&&(f=this.#o(d?this.#n:void 0,u).finally(()=>this.#i.delete(y)),this.#i.set(y,f));const c=await f;return c&&this.#s.set(y,this.#e.monotonic()+_),c}async#o(r,i){try{return r===void 0?await this.#t.
checkBucket(i):await m(this.#t,r,i),!0}catch(u){if(!(0,w.A1)(u))throw u;return!1}}}async function m(A,r,i){const{versionId:u}=await A.put(r,Buffer.from(`flashback-backup
`),{},i);try{await A.delete(r,u===void 0?{}:{versionId:u},i)}catch(d){if(!(0,w.A1)(d))throw d}}t(m,"writeSmall")}),93357:((G,B,a)=>{a.d(B,{I:t(()=>E,"I"),Z:t(()=>w,"Z")});var D=a(46848);const w={attempts:6,
first:200,longest:2e4,patience:10*6e4},L=2e3,R=2,_=12;class E{static{t(this,"Tries")}#t;#e;#n;#s=0;#i=0;#o=0;#r=0;#a=0;#c;constructor(I,P,C){this.#t=I,this.#e=P,this.#n=C}async again(I,P){if(!(I instanceof
D.AD))return!1;if(I.adapted)return++this.#r<=_;if(!I.retryable)return!1;if(I.garbled)return++this.#o<2;const{attempts:C,longest:S,patience:M}=this.#t;if(I.nameInDoubt&&++this.#a>=R)return!1;if(I.code===
"throttled"){const l=this.#e.monotonic();if(this.#c??=l,l-this.#c>=M)return!1;await this.#d(++this.#i,L,P)}else{if(this.#c=void 0,++this.#s>=C)return!1;await this.#d(this.#s,S,P)}return!0}#d(I,P,C){const S=Math.
min(P,this.#t.first*2**(I-1));return this.#e.sleep(this.#n()*S,C)}}}),29310:((G,B,a)=>{a.d(B,{M:t(()=>D,"M")});function D(w,L){const R=t((_,E,p,I,P=!0)=>L({operation:_,key:E,signal:p,repeatable:P,call:I}),
"one");return{place:w.place,dialect:w.dialect,list:t((_,E)=>R("list",void 0,E,()=>w.list(_,E)),"list"),head:t((_,E,p)=>R("head",_,p,()=>w.head(_,E,p)),"head"),get:t((_,E,p)=>R("get",_,p,()=>w.get(_,E,
p)),"get"),put:t((_,E,p,I)=>R("put",_,I,()=>w.put(_,E,p,I),!("stream"in E)),"put"),upload:t((_,E,p,I)=>R("upload",_,I,()=>w.upload(_,E,p,I),E instanceof Uint8Array),"upload"),copy:t((_,E,p,I)=>R("copy",
E,I,()=>w.copy(_,E,p,I)),"copy"),delete:t((_,E,p)=>R("delete",_,p,()=>w.delete(_,E,p)),"delete"),deleteMany:t((_,E)=>R("deleteMany",void 0,E,()=>w.deleteMany(_,E)),"deleteMany"),tags:t((_,E,p)=>R("tag\
s",_,p,()=>w.tags(_,E,p)),"tags"),thaw:t((_,E,p)=>R("thaw",_,p,()=>w.thaw(_,E,p)),"thaw"),createUpload:t((_,E,p)=>R("createUpload",_,p,()=>w.createUpload(_,E,p)),"createUpload"),uploadPart:t((_,E,p,I)=>R(
"uploadPart",_.key,I,()=>w.uploadPart(_,E,p,I),!("stream"in p)),"uploadPart"),copyPart:t((_,E,p,I,P)=>R("copyPart",_.key,P,()=>w.copyPart(_,E,p,I,P)),"copyPart"),completeUpload:t((_,E,p,I)=>R("complet\
eUpload",_.key,I,()=>w.completeUpload(_,E,p,I)),"completeUpload"),abortUpload:t((_,E)=>R("abortUpload",_.key,E,()=>w.abortUpload(_,E)),"abortUpload"),listParts:t((_,E)=>R("listParts",_.key,E,()=>w.listParts(
_,E)),"listParts"),listUploads:t((_,E)=>R("listUploads",void 0,E,()=>w.listUploads(_,E)),"listUploads"),checkBucket:t(_=>R("checkBucket",void 0,_,()=>w.checkBucket(_)),"checkBucket"),versioning:t(_=>R(
"versioning",void 0,_,()=>w.versioning(_)),"versioning"),objectLock:t(_=>R("objectLock",void 0,_,()=>w.objectLock(_)),"objectLock"),listVersions:t((_,E)=>w.listVersions(_,E),"listVersions"),...w.listingTraits===
void 0?{}:{listingTraits:w.listingTraits.bind(w)},...w.grantRead===void 0?{}:{grantRead:w.grantRead.bind(w)},namesVersions:t(()=>w.namesVersions?.()!==!1,"namesVersions"),clockOffset:t(()=>w.clockOffset(),
"clockOffset"),credentialsEnd:t(()=>w.credentialsEnd?.(),"credentialsEnd"),close:t(()=>w.close(),"close")}}t(D,"wrapStore")}),67135:((G,B,a)=>{a.d(B,{n:t(()=>I,"n"),o:t(()=>p,"o")});var D=a(37708),w=a(
28575),L=a(46848);const R=4,_=3e4,E=64*1024;async function p(C,S,M,l,m=w.m){for(let A=1;;A++)try{const r=await C.get(S,{},l),{size:i,etag:u}=r.head;if(typeof M=="number"?i>M:!M(i))return r.destroy(),"\
too-large";const d=new P(i,m);for await(const y of r.stream)d.take(y);return{bytes:d.bytes,etag:u}}catch(r){if((0,L.A1)(r,"not-found"))return;if(!(0,L.A1)(r,"transient")||A>=R)throw r}}t(p,"readWhole");
async function I(C,S,{first:M,length:l,etag:m},A,r=w.m){const i={range:{first:M,last:M+l-1},...(0,D.s)({ifMatch:m})};for(let u=1;;u++)try{const d=await C.get(S,i,A),{head:y}=d,f=new P(Math.min(l,Math.
max(0,y.size-M)),r);for await(const c of d.stream)f.take(c);return{bytes:f.bytes,etag:y.etag,size:y.size}}catch(d){if((0,L.A1)(d,"not-found"))return;if(!(0,L.A1)(d,"transient")||u>=R)throw d}}t(I,"rea\
dPiece");class P{static{t(this,"WholeBody")}#t;#e;#n;#s=0;constructor(S,M){this.#t=Buffer.allocUnsafeSlow(S),this.#e=M,this.#n=M.monotonic()+_+S/E*1e3}get bytes(){return this.#t.subarray(0,this.#s)}take(S){
const M="GetObject";if(this.#s+S.length>this.#t.length){const l=`${M}: more bytes came than the ${this.#t.length} that were announced`;throw new L.AD("protocol",l,{operation:M})}if(this.#e.monotonic()>
this.#n)throw new L.AD("transient",`${M}: the body came too slowly`,{operation:M});this.#t.set(S,this.#s),this.#s+=S.length}}}),92262:((G,B,a)=>{a.d(B,{C:t(()=>Be,"C")});var D=a(21713);function w(o,e,s,{
grantsReads:h=!1}={}){let b,N;const v=t(x=>b!==void 0?x(b):(N??=s().then(j=>b=j),N.then(x)),"use");return{place:o,dialect:e,list:t((...x)=>v(j=>j.list(...x)),"list"),listingTraits:t((...x)=>v(async j=>await j.
listingTraits?.(...x)??{order:j.dialect.listing,startsAnywhere:!0}),"listingTraits"),head:t((...x)=>v(j=>j.head(...x)),"head"),get:t((...x)=>v(j=>j.get(...x)),"get"),put:t((...x)=>v(j=>j.put(...x)),"p\
ut"),upload:t((...x)=>v(j=>j.upload(...x)),"upload"),copy:t((...x)=>v(j=>j.copy(...x)),"copy"),...h?{grantRead:t((...x)=>v(j=>{if(j.grantRead===void 0)throw new TypeError("the store gives no rights to\
 read its objects");return j.grantRead(...x)}),"grantRead")}:{},delete:t((...x)=>v(j=>j.delete(...x)),"delete"),deleteMany:t((...x)=>v(j=>j.deleteMany(...x)),"deleteMany"),tags:t((...x)=>v(j=>j.tags(...x)),
"tags"),thaw:t((...x)=>v(j=>j.thaw(...x)),"thaw"),createUpload:t((...x)=>v(j=>j.createUpload(...x)),"createUpload"),uploadPart:t((...x)=>v(j=>j.uploadPart(...x)),"uploadPart"),copyPart:t((...x)=>v(j=>j.
copyPart(...x)),"copyPart"),completeUpload:t((...x)=>v(j=>j.completeUpload(...x)),"completeUpload"),abortUpload:t((...x)=>v(j=>j.abortUpload(...x)),"abortUpload"),listParts:t((...x)=>v(j=>j.listParts(
...x)),"listParts"),listUploads:t((...x)=>v(j=>j.listUploads(...x)),"listUploads"),checkBucket:t((...x)=>v(j=>j.checkBucket(...x)),"checkBucket"),versioning:t((...x)=>v(j=>j.versioning(...x)),"version\
ing"),objectLock:t((...x)=>v(j=>j.objectLock(...x)),"objectLock"),async*listVersions(...x){yield*(await v(J=>Promise.resolve(J))).listVersions(...x)},namesVersions:t(()=>b?.namesVersions?.()!==!1,"nam\
esVersions"),clockOffset:t(()=>b?.clockOffset()??0,"clockOffset"),credentialsEnd:t(()=>b?.credentialsEnd?.(),"credentialsEnd"),close:t(async()=>{N!==void 0&&await(await N).close()},"close")}}t(w,"lazy\
Store");var L=a(82635);function R(o,e,s){const{endpoint:h,account:b,bucket:N}=o,v=(0,L.c)(h,b,N),K={api:"blob",endpoint:v.origin,account:b,bucket:N},x=t(async()=>(await a.e(6924).then(a.bind(a,46924))).
loadedBlob(o,v,e,s),"load");return w(K,D.z,x,{grantsReads:!0})}t(R,"openBlob");var _=a(28957),E=a(37708);function p(o,e,s){const{endpoint:h,bucket:b,prefix:N,userProject:v}=o,{origin:K,pathname:x}=new URL(
h),j={api:"gcs",endpoint:K+x.replace(/\/+$/,""),bucket:b};return w(j,_.F,async()=>{const{GcsStore:J,tokensOf:ut,renewing:ft}=await a.e(8307).then(a.bind(a,38307)),Q=ut(o,e,s),pt=new J({endpoint:h,bucket:b,
prefix:N,tokens:Q,clock:s,...(0,E.s)({ca:e,userProject:v})});return Q===void 0?pt:ft(pt,Q)})}t(p,"openGcs");var I=a(40881),P=a(77598),C=a(76586);function S(o){const e=(0,P.createHash)("md5");for(const{
etag:s}of o){const h=(0,C.iF)({etag:s});if(h===void 0)return;e.update(h,"hex")}return`${e.digest("hex")}-${o.length}`}t(S,"multipartEtag");const M={...I.N.s3,api:"s3",abilities:new Set(["parts","abort",
"copyParts","copy","deleteMany","versions","tags","thaw","lock"]),listing:"utf-8",noTag:"0123456789abcdef0123456789abcdef",bodyHash:"sha256",metadataPrefix:"x-amz-meta-",known:t(o=>(0,E.s)({etag:S(o)}),
"known")};var l=a(19154),m=a(76596),A=a(35505),r=a(60107),i=a(46848),u=a(28418),d=a(80921),y=a(33447);async function f(o,e,{etag:s},h,b){if(h===void 0){const{objects:N}=await o.list({prefix:e,maxKeys:1},
b);return N.find(v=>v.key===e&&v.etag===s)?.size}for await(const N of o.listVersions(e,b)){if(N.key!==e)return;if(N.versionId===h)return N.etag===s?N.size:void 0}}t(f,"listedSize");var c=a(78133),g=a(
12053),n=a(41414),O=a(11876),T=a(16350);function W(o){const{end:e,...s}=F(o,H(o));return{...s,next:V(e)}}t(W,"parseListPage");function H(o){return{key:$(o)?Et:Mt,lenient:!1}}t(H,"xml_strictReading");function V({
truncated:o,token:e}){if(!o||e!==void 0)return o?e:void 0;throw new StoreError("protocol","the listing is truncated but names no next page",{operation:"ListObjectsV2"})}t(V,"xml_nextOf");function F(o,e){
const s="ListObjectsV2";if(!o.includes("<ListBucketResult"))throw new i.AD("protocol","the listing is not a ListBucketResult",{operation:s});if(!o.trimEnd().endsWith("</ListBucketResult>"))throw new i.
AD("transient","the listing is cut off",{operation:s});const h=k(o,e),b=[];for(const x of(0,T.Bv)(o,"CommonPrefixes"))b.push(Ot(e.key((0,T.ND)(x,"Prefix")??"")));const N=Z(o),v=N("NextContinuationToke\
n"),K=N("NextMarker");return{objects:h,prefixes:b,end:{truncated:N("IsTruncated")==="true",token:v===""?void 0:v,marker:K===""?void 0:K}}}t(F,"readListing");function Z(o){const e=o.lastIndexOf(rt),s=e<
0?o:o.slice(e),h=o.slice(0,Math.max(0,o.indexOf(q)));return b=>(0,T.ND)(s,b)??(0,T.ND)(h,b)}t(Z,"aroundObjects");function ot(o){const e=Z(o);return(e("Marker")!==void 0||/<Marker\s*\/>/.test(o.slice(0,
4096)))&&e("KeyCount")===void 0}t(ot,"isFirstVersion");function $(o){return Z(o)("EncodingType")==="url"}t($,"isUrlEncoded");function k(o,e){const s=[];for(let h=o.indexOf(q);h>=0;h=o.indexOf(q,h))h=st(
o,h+q.length,e,s);return s}t(k,"readObjects");function U(o,{key:e}){const s=(0,T.ND)(o,"Key");if(s!==void 0)return Ot(e(s));throw new i.AD("protocol","the listing has an entry without a key",{operation:"\
ListObjectsV2"})}t(U,"keyOf");function z(o){const e=o.indexOf("<Error");if(e<0)return;const s=o.slice(e);return{code:(0,T.ND)(s,"Code"),message:(0,T.ND)(s,"Message"),requestId:(0,T.ND)(s,"RequestId"),
region:(0,T.ND)(s,"Region")}}t(z,"parseError");function Y(o){const e=(0,T.ND)(o,"ETag");return e===void 0?void 0:(0,T._n)(e)}t(Y,"parseCopyEtag");function et(o){if(!o.includes("<InitiateMultipartUploa\
dResult"))return;const e=(0,T.ND)(o,"UploadId");return e===""?void 0:e}t(et,"parseUploadId");function X(o){const e=/<(VersioningConfiguration|GetBucketVersioningResponse)[\s/>]/.exec(o)?.[1];if(e===void 0)
throw new i.AD("protocol","the answer is not a VersioningConfiguration",{operation:"GetBucketVersioning"});if(!nt(o,e))throw new i.AD("transient","the answer is cut off",{operation:"GetBucketVersionin\
g"});const s=(0,T.ND)(o,"Status");return s==="Enabled"?"enabled":s==="Suspended"?"suspended":"off"}t(X,"parseVersioning");function nt(o,e){const s=o.trimEnd();if(s.endsWith(`</${e}>`))return!0;const h=s.
slice(Math.max(0,s.lastIndexOf(`<${e}`)));return h.startsWith(`<${e}`)&&h.indexOf(">")===h.length-1&&h.endsWith("/>")}t(nt,"isWhole");function at(o){const e="GetObjectTagging";if(!/<Tagging[\s/>]/.test(
o))throw new i.AD("protocol","the answer is not a Tagging",{operation:e});if(!nt(o,"Tagging"))throw new i.AD("transient","the answer is cut off",{operation:e});return Object.fromEntries([...(0,T.Bv)(o,
"Tag")].map(s=>[(0,T.ND)(s,"Key")??"",(0,T.ND)(s,"Value")??""]))}t(at,"parseTags");function ct(o){return[...(0,T.Bv)(o,"Error")].map(e=>{const s=(0,T.ND)(e,"VersionId");return{key:(0,T.ND)(e,"Key")??"",
...(0,E.s)({versionId:s}),code:(0,T.ND)(e,"Code")??"Unknown",message:(0,T.ND)(e,"Message")??""}})}t(ct,"parseDeleteFailures");const q="<Contents>",rt="</Contents>";function st(o,e,s,h){let b,N,v=NaN,K=NaN,
x;for(;;){const Q=o.indexOf("<",e),pt=o.indexOf(">",Q);if(Q<0||pt<0)throw(0,T.qG)("Contents");if(o.charCodeAt(Q+1)===ht){if(!o.startsWith(rt,Q))throw(0,T.qG)("Contents");e=pt+1;break}const yt=pt+1,lt=o.
indexOf("<",yt);if(lt<0)throw(0,T.qG)("Contents");o.startsWith("Key>",Q+1)?(b??=it(o,yt,lt),e=gt(o,lt,"</Key>")):o.startsWith("LastModified>",Q+1)?(K=lt-yt===O.dS?(0,O.Wi)(o,yt):(0,O.pe)(it(o,yt,lt)),
e=gt(o,lt,"</LastModified>")):o.startsWith("ETag>",Q+1)?(N??=wt(o,yt,lt),e=gt(o,lt,"</ETag>")):o.startsWith("Size>",Q+1)?(v=_t(it(o,yt,lt)),e=gt(o,lt,"</Size>")):o.startsWith("StorageClass>",Q+1)?(x=it(
o,yt,lt),e=gt(o,lt,"</StorageClass>")):e=tt(o,Q,pt)}if(b===void 0)throw At("the listing has an entry without a key, size, date or ETag");const j=s.key(b),J=Ot(j);if(!J.isWellFormed())throw At(`the lis\
ting has a key that is not UTF-8: ${(0,g.T)(b)}`);const ut=Number.isSafeInteger(v)&&v>=0,ft=N!==void 0&&(N!==""||!s.lenient);if(!ut||N===void 0||!ft||Number.isNaN(K)){const Q=[];if(ut||Q.push("Size"),
ft||Q.push("ETag"),Number.isNaN(K)&&Q.push("LastModified"),!s.lenient)throw At(`the listing has an entry without a key, size, date or ETag: ${(0,g.T)(J)} lacks ${Q.join(" and ")}`);return h.push({key:J,
size:ut?v:0,etag:N??"",modified:Number.isNaN(K)?0:K,...(0,E.s)({storageClass:x}),doubt:typeof j=="string"?{about:"fields",lacks:Q}:j.doubt}),e}return typeof j!="string"?(h.push({key:J,size:v,etag:N,modified:K,
...(0,E.s)({storageClass:x}),doubt:j.doubt}),e):(h.push(x===void 0||x==="STANDARD"?{key:J,size:v,etag:N,modified:K}:{key:J,size:v,etag:N,modified:K,storageClass:x}),e)}t(st,"readObject");const ht=47;function Ot(o){
return typeof o=="string"?o:o.key}t(Ot,"bareKey");function At(o){return new i.AD("protocol",o,{operation:"ListObjectsV2"})}t(At,"lacking");function gt(o,e,s){if(!o.startsWith(s,e))throw(0,T.qG)(s.slice(
2,-1));return e+s.length}t(gt,"behindText");function tt(o,e,s){if(o.charCodeAt(s-1)===ht)return s+1;const h=o.slice(e+1,s).split(/\s/,1)[0]??"",b=`</${h}>`,N=o.indexOf(b,s);if(N<0)throw(0,T.qG)(h);return N+
b.length}t(tt,"behindUnknown");function it(o,e,s){const h=o.slice(e,s);return h.includes("&")?(0,T.Uk)(h):h}t(it,"textOf");const dt="&quot;";function wt(o,e,s){return o.startsWith(dt,e)&&o.startsWith(
dt,s-dt.length)&&s-e>dt.length?it(o,e+dt.length,s-dt.length):(0,T._n)(it(o,e,s))}t(wt,"etagOf");function _t(o){return o===""?NaN:Number(o)}t(_t,"sizeOf");function Et(o){if(!o.includes("%")&&!o.includes(
"+"))return o;try{return decodeURIComponent(o.replaceAll("+"," "))}catch(e){throw new StoreError("protocol",`the listing has a key that is not UTF-8: ${quoted(o)}`,{operation:"ListObjectsV2",cause:e})}}
t(Et,"decodeUrl");function Mt(o){return o}t(Mt,"identity");const te=3;class ee{static{t(this,"KeyReader")}#t;#e=n.aU;#n=Promise.resolve();constructor(e){this.#t=e}async readingOf(e,s,h){if(!e.includes(
"%")&&!e.includes("+"))return Dt;const b=e.toString("utf8");if(!$(b))return Dt;const N=k(b,Dt).filter(({key:j})=>j.includes("+")||j.includes("%"));if(N.length>0&&this.#e.length>1){const j=this.#n.then(
()=>this.#s(b,N,s,h));this.#n=j.catch(()=>{}),await j}const v=this.#e,K=N.every(({key:j})=>(0,n.RO)(j,v,s).length===1),x=v.includes("encoded");return{key:t(j=>ne(j,v,s),"key"),lenient:!0,settled:K,...x||
v[0]===void 0?{}:{spelling:v[0]}}}async#s(e,s,h,b){const N=k(e,Dt).map(({key:j})=>j),v=(0,n.F)(N,this.#e,h);if(v.length===0)return;this.#e=v;const K=new Set;let x;for(;this.#e.length>1&&K.size<te;){const j=this.#i(
s,K,h);if(j===void 0)break;K.add(j.key);const J=(0,n.RO)(j.key,this.#e,h);try{const ut=await Promise.all(J.map(async Q=>[Q,await this.#o(Q,b)])),ft=(0,n.zI)(j,ut);ft!==void 0&&(this.#e=this.#e.filter(
Q=>(0,n.y3)(j.key,Q)===ft))}catch(ut){x=ut}}if(x!==void 0&&this.#i(s,new Set,h)!==void 0)throw x}#i(e,s,h){let b,N=1;for(const v of e){const{length:K}=(0,n.RO)(v.key,this.#e,h);K<=N||s.has(v.key)||(b=
v,N=K)}return b}async#o(e,s){try{return await this.#t(e,s)}catch(h){if((0,i.A1)(h,"not-found"))return"absent";if(!(0,i.A1)(h)||h.retryable)throw h;return"unknown"}}}const Dt={key:t(o=>o,"key"),lenient:!0,
settled:!0};function ne(o,e,s){if(!o.includes("%")&&!o.includes("+"))return o;const h=(0,n.RO)(o,e,s),[b]=h;return b!==void 0&&h.length===1?b:{key:b??o,doubt:{about:"spelling",listed:o,spellings:h}}}t(
ne,"readKey");var se=a(4573);const St="<Contents>",mt="</Contents>";function We(o){const{end:e,...s}=Object.getOwnPropertyDescriptors($t(o,strictReading));return Object.defineProperties({next:nextOf(e.
value)},s)}t(We,"readRawPage");function $t(o,e,s){const h=o.indexOf(St),b=o.lastIndexOf(mt);if(h<0||b<h||!(0,se.isAscii)(o)){const J=o.toString("utf8");return F(J,e(J))}const N=o.toString("latin1",0,h)+
o.toString("latin1",b+mt.length),v=e(N),{prefixes:K,end:x}=F(N,v),j=new Rt(o.toString("latin1",h,b+mt.length),v,s);return{get objects(){return j.objects()},prefixes:K,end:x,raw:j}}t($t,"readRaw");class Rt{static{
t(this,"RawXml")}text;spelling;#t;constructor(e,s,h){this.text=e,this.#t=s,h!==void 0&&(this.spelling=h)}get last(){return this.#e(this.text.lastIndexOf(St))}objects(){return k(this.text,this.#t)}endOf(e){
let s=0,h=this.text.length;for(;s<h;){const b=Math.max(s,this.text.lastIndexOf(St,s+h>>1));(0,c.YD)(this.#e(b),e)>0?h=b:s=this.text.indexOf(mt,b)+mt.length}return s}slice(e,s){return new Rt(this.text.
slice(e,s),this.#t,this.spelling)}#e(e){const s=this.text.indexOf(mt,e);return U(this.text.slice(e,s),this.#t)}}const Ct="\0after:";class ie{static{t(this,"ListObjects")}#t;#e;#n;#s=!1;constructor(e,s,h){
this.#t=e,this.#e=s,this.#n=new ee(h)}async page(e,s){const h=await this.#i(e,s),b=e.prefix??"",N=await this.#n.readingOf(h.body,b,s),v=oe(h,e.raw===!0&&N.settled,N),{end:K,...x}=Object.getOwnPropertyDescriptors(
v);return Object.defineProperties({next:this.#a(v,K.value,N)},x)}async check(e){const{text:s}=await this.#i({maxKeys:1},e,{"encoding-type":void 0});return{operation:this.#s?"ListObjects":"ListObjectsV\
2",text:s}}async#i(e,s,h={}){const b=e.continuation!==void 0&&!vt(e.continuation);if(this.#s&&!b)return this.#r("ListObjects",{...xt(e),...h},s);const N={...ae(e),...h};let v;try{v=await this.#r("List\
ObjectsV2",N,s)}catch(K){if(b||!ce(K))throw K;const x=await this.#o({...xt(e),...h},K,s);return this.#s=!0,x}if(!v.body.includes("<Marker")||!ot(v.text))return v;if(this.#s=!0,b){const K=`the listing \
of ${this.#t.bucket} went on as another kind of listing, which does not know its token`;throw new i.AD("transient",K,{operation:"list"})}return N["start-after"]===void 0?v:this.#i(e,s,h)}async#o(e,s,h){
try{return await this.#r("ListObjects",e,h)}catch(b){throw(0,i.A1)(b)&&!b.retryable?s:b}}#r(e,s,h){return this.#t.send({operation:e,method:"GET",query:s,headers:this.#e},h)}#a(e,{truncated:s,token:h,marker:b},N){
if(!s)return;if(!this.#s&&h!==void 0)return h;const v=b===void 0?re(e):N.key(b);if(typeof v=="string")return Ct+v;const{bucket:K}=this.#t;throw new i.AD("protocol",v===void 0?`the listing of ${K} is t\
runcated but names no next page`:`the listing of ${K} ends a page with ${(0,g.T)(v.key)}, whose spelling is in doubt, and has no token to go on with; rename that object, or list through another endpoi\
nt`,{operation:"list"})}}function oe(o,e,s){return e?$t(o.body,()=>s,s.spelling):F(o.text,s)}t(oe,"read");function re(o){const e=o.raw===void 0?o.objects.at(-1):void 0,s=o.raw?.last??e?.key,h=o.prefixes.
at(-1);return s===void 0||h!==void 0&&(0,c.YD)(h,s)>0?h:e?.doubt?.about==="spelling"?e:s}t(re,"lastOf");function vt(o){return o?.startsWith(Ct)===!0}t(vt,"isOurs");function Nt({prefix:o,delimiter:e,maxKeys:s}){
return{"encoding-type":"url",prefix:o===""?void 0:o,delimiter:e,"max-keys":s}}t(Nt,"commonQuery");function Ut({continuation:o,after:e}){return o===void 0?e:vt(o)?o.slice(Ct.length):void 0}t(Ut,"afterO\
f");function ae(o){const{continuation:e}=o;return{"list-type":2,...Nt(o),"continuation-token":vt(e)?void 0:e,"start-after":Ut(o)}}t(ae,"secondQuery");function xt(o){return{...Nt(o),marker:Ut(o)}}t(xt,
"firstQuery");function ce(o){return(0,i.A1)(o,"unsupported")?!0:(0,i.A1)(o,"protocol")&&o.status===400}t(ce,"mayLackV2");var bt=a(36600),de=a(94511),Bt=a(18640),jt=a(74058),It=a(64071),Tt=a(82640),ue=a(
20125);const Wt=/^(?:(?<bucket>.+)\.)?(?<service>s3(?:-fips)?(?:\.dualstack)?)(?:[.-](?<region>[a-z0-9-]+))?\.amazonaws\.com(?<china>\.cn)?$/,fe=/^[a-z]{2}(-[a-z]+)+-\d$/;function he({origin:o,region:e},s,{
status:h,location:b,region:N}){const v=new URL(o),K=Wt.exec(v.hostname)?.groups;if(K===void 0||(K.bucket??s)!==s||h!==301&&h!==307&&h!==308&&h!==400)return;const x=b===void 0?void 0:le(b,v.protocol),j=x===
void 0?void 0:Wt.exec(x)?.groups;if(x!==void 0&&(j===void 0||(j.bucket??s)!==s)||j!==void 0&&j.china!==K.china)return;const J=N??j?.region??e;if(!fe.test(J))return;const ft=`${K.bucket===void 0?"":`${s}\
.`}${K.service??"s3"}.${J}.amazonaws.com${K.china??""}`,Q=`${v.protocol}//${ft}${v.port===""?"":`:${v.port}`}`;return Q===o&&J===e?void 0:{origin:Q,region:J}}t(he,"followedTo");function le(o,e){if(!URL.
canParse(o))return"";const s=new URL(o);return s.protocol===e?s.hostname:""}t(le,"hostOf");var pe=a(25346),_e=a(85434);const ge="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",we="U\
NSIGNED-PAYLOAD";class zt{static{t(this,"Signer")}#t;#e=new Map;#n=new Map;constructor(e){this.#t=e}sign(e,s,h){const b=Ee(h),N=b.slice(0,8),{headers:v}=e;v["x-amz-content-sha256"]=e.payloadHash,v["x-\
amz-date"]=b,s.sessionToken!==void 0&&(v["x-amz-security-token"]=s.sessionToken);const{names:K,signed:x}=this.#s(v);let j="";for(const pt of K)j+=`${pt}:${Oe(v[pt]??"")}
`;const J=`${e.method}
${e.path}
${e.query}
${j}
${x}
${e.payloadHash}`,ut=`${N}/${this.#t}/s3/aws4_request`,ft=`AWS4-HMAC-SHA256
${b}
${ut}
${(0,P.hash)("sha256",me(J),"hex")}`,Q=(0,P.createHmac)("sha256",this.#i(N,s)).update(ft).digest("hex");return v.authorization=`AWS4-HMAC-SHA256 Credential=${s.accessKeyId}/${ut},SignedHeaders=${x},Si\
gnature=${Q}`,v}#s(e){let s="";for(const b in e)s+=`${b};`;let h=this.#n.get(s);if(h===void 0){const b=Object.keys(e).sort();h={names:b,signed:b.join(";")},this.#n.size>=ye&&this.#n.clear(),this.#n.set(
s,h)}return h}#i(e,s){const h=`${e}
${s.accessKeyId}
${s.secretAccessKey}`;let b=this.#e.get(h);if(b===void 0){const N=t((v,K)=>(0,P.createHmac)("sha256",v).update(K).digest(),"hmac");b=(0,P.createSecretKey)(N(N(N(N("AWS4"+s.secretAccessKey,e),this.#t),
"s3"),"aws4_request")),this.#e.size>4&&this.#e.clear(),this.#e.set(h,b)}return b}}const ye=100;let Kt=-1,Ht="";function Ee(o){const e=Math.floor(o/1e3);return e!==Kt&&(Kt=e,Ht=new Date(e*1e3).toISOString().
replace(/[-:]|\.\d{3}/g,"")),Ht}t(Ee,"amzDate");function me(o){return/^[\u0000-\u007f]*$/.test(o)?o:Buffer.from(o,"latin1")}t(me,"bytesOf");function Oe(o){return o.includes("  ")?o.trim().replace(/ {2,}/g,
" "):o.trim()}t(Oe,"trimmed");var Vt=a(44493);const Ae=32*1024*1024;class be{static{t(this,"Wire")}#t;#e;#n;#s=[];#i=!1;#o;#r;#a;#c=new pe.F;#d;#u;constructor(e){this.#t=e,this.#r=new zt(e.region);const s=new URL(
e.endpoint),h=s.pathname.replace(/\/+$/,"");e.pathStyle||(s.host=`${e.bucket}.${s.host}`),this.#a=e.pathStyle?`${h}/${e.bucket}`:h,this.#e={origin:s.origin,region:e.region},this.#u=e.connections??320,
this.#o=new de.j(this.#u),this.#d=e.timeouts??Vt.f,this.#n=this.#f()}#f(){const{connect:e,body:s}=this.#d,h=this.#u;return(0,Bt.m6)(this.#e.origin,{ca:this.#t.ca,connections:h,connectTimeout:e,bodyTimeout:s})}get bucket(){
return this.#t.bucket}get clockOffset(){return this.#c.offset}async send(e,s){const{operation:h}=e,b=this.#o.acquire(1,s);b!==void 0&&await b;const{clock:N}=this.#t,{most:v}=e,K=v===void 0?Gt:J=>Gt(J,
v);let x,j;try{const J=await this.#l(e,s);j=N.monotonic(),x=await(0,Tt.cv)(this.#n,J,(0,Tt.rq)(N,J,K),s)}catch(J){throw J instanceof Tt.yY?new i.AD("transient",`${h}: ${J.message}`,{operation:h,cause:J}):
J instanceof Tt.VL?new i.AD("protocol",`${h}: ${J.message}`,{operation:h,cause:J}):await this.#h(h,J,s)}finally{this.#o.release()}if(this.#c.learn(x.headers.date,N.now(),N.monotonic()-j),this.#i=!0,(0,bt.
oJ)(x.status))return x;throw this.#_(e,x)}async open(e,s){const{operation:h}=e,b=this.#o.acquire(1,s);b!==void 0&&await b;const{clock:N}=this.#t;let v;try{v=await this.#l(e,s)}catch(x){throw this.#o.release(),
(0,jt.$)(h,x,s)}const K=N.monotonic();try{const x=await(0,ue.R)(this.#n,v,s,()=>this.#o.release()),{status:j,headers:J,body:ut}=x;if(this.#c.learn(J.date,N.now(),N.monotonic()-K),this.#i=!0,(0,bt.oJ)(
j))return x;throw this.#_(e,new Tt.Fn(j,J,await(0,bt.t4)(ut)))}catch(x){throw await this.#h(h,x,s)}}async close(){await Promise.all([this.#n,...this.#s].map(e=>e.destroy()))}async#h(e,s,h){const b=(0,jt.
$)(e,s,h),{origin:N}=this.#e;if(!((0,i.A1)(b,"transient")&&b.status===void 0&&!this.#i)||!N.startsWith("http:")||(0,Bt.iJ)(N)!==void 0||!await(0,_e.p)(N))return b;const K=`${e}: the port expects TLS, \
and plain http was sent: use https://`;return new i.AD("wrong-endpoint",K,{operation:e,cause:s})}#_(e,s){const h=Me(e,s);if(h.code!=="wrong-region")return h;const{status:b,headers:N}=s,v={status:b,location:N.
location,region:h.region},K=he(this.#e,this.#t.bucket,v);if(K===void 0)return h;K.origin!==this.#e.origin&&(this.#s.push(this.#n),this.#e=K,this.#n=this.#f()),this.#e=K,this.#r=new zt(K.region);const{
operation:x}=e,j=`${h.message}; going on at ${K.origin}`;return new i.AD("transient",j,{operation:x,status:b,cause:h})}async#l(e,s){const{method:h}=e,b=await this.#t.credentials.get();s?.throwIfAborted();
const N=this.#a+(e.key===void 0?this.#a===""?"/":"":"/"+(0,It.g2)(e.key)),v=e.query===void 0?"":(0,It.XX)(e.query),{body:K,length:x,payloadHash:j}=Te(e.body),J=this.#r.sign({method:h,path:N,query:v,headers:{
...e.headers,host:this.#e.origin.slice(this.#e.origin.indexOf("//")+2)},payloadHash:j},b,this.#t.clock.now()+this.#c.offset);return(h==="PUT"||h==="POST")&&(J["content-length"]=String(x)),e.acceptEncoding!==
void 0&&(J["accept-encoding"]=e.acceptEncoding),{origin:this.#e.origin,method:h,path:v===""?N:`${N}?${v}`,headers:J,body:K??null,headersTimeout:e.timeout??this.#d.answer}}}function Te(o){return o===void 0?
{body:void 0,length:0,payloadHash:ge}:o instanceof Uint8Array?{body:o,length:o.length,payloadHash:(0,P.hash)("sha256",o,"hex")}:"bytes"in o?{body:o.bytes,length:o.length,payloadHash:o.sha256}:{body:o.
stream,length:o.length,payloadHash:we}}t(Te,"payloadOf");function Me({operation:o,key:e},{status:s,headers:h,text:b}){return(0,d.Mz)(o,s,z(b),{key:e,retryAfter:De(h["retry-after"]),region:h["x-amz-buc\
ket-region"],location:h.location,text:b})}t(Me,"refusal");function De(o){return o!==void 0&&/^\d{1,6}$/.test(o)?Number(o)*1e3:void 0}t(De,"retryAfter");function Lt(o){return(0,P.createHash)("md5").update(
o).digest("base64")}t(Lt,"contentMd5");function Gt(o,e=Ae){return(0,bt.oJ)(o)?e:bt.uE}t(Gt,"mostBytes");function Ie(o,{days:e,tier:s,versionId:h},b){const N=`${s.slice(0,1).toUpperCase()}${s.slice(1)}`,
v=Buffer.from(`<RestoreRequest xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Days>${e}</Days><GlacierJobParameters><Tier>${N}</Tier></GlacierJobParameters></RestoreRequest>`);return{operation:"Rest\
oreObject",method:"POST",key:o,query:{restore:"",versionId:h},body:v,headers:{"content-md5":Lt(v),"content-type":"application/xml",...b}}}t(Ie,"thawRequest");function Pe(o){return o instanceof i.AD&&o.
providerCode==="RestoreAlreadyInProgress"}t(Pe,"isBeingThawed");var Xt=a(69182);const Se=256*1024*1024,Re=3,Ft={"x-amz-acl":"bucket-owner-full-control"};class Ce{static{t(this,"WriteRules")}#t={object:new Yt,
part:new Yt};#e="unknown";#n=0;#s=new Set;demandDigests(){this.#t.object.demand(),this.#t.part.demand()}async plan(e,s,h){const b=e!=="part"&&(this.#e==="demanded"||this.#s.has(s)),N=e==="bodyless"||h===
void 0?"none":this.#t[e].current;if(N==="none"||h===void 0)return{kind:e,key:s,headers:b?Ft:{},body:h,digest:N,acl:b};const v=await ve(h),K={...Le(N,v),...b?Ft:{}};return{kind:e,key:s,headers:K,body:v,
digest:N,acl:b}}succeeded({kind:e,key:s,digest:h,acl:b}){e!=="bodyless"&&h!=="none"&&this.#t[e].prove(h),b&&this.#s.delete(s)&&(this.#e="demanded")}refused(e,s){if(!(0,i.A1)(e)||e.retryable||e.garbled)
return e;const{kind:h,digest:b}=s;return h!=="bodyless"&&this.#t[h].learn(e,b)||this.#i(e,s)?e.asAdapted():e}#i(e,{kind:s,key:h,acl:b}){return s==="part"?!1:b&&e.providerCode==="AccessControlListNotSu\
pported"?(this.#s.delete(h),this.#e="off",!0):e.code!=="denied"?!1:b?(this.#s.delete(h)&&++this.#n>=Re&&(this.#e="off"),!1):this.#e==="off"?!1:(this.#e==="unknown"&&this.#s.add(h),!0)}}class Yt{static{
t(this,"DigestRule")}#t="none";#e=!1;#n=!1;get current(){return this.#t}demand(){this.#t==="none"&&!this.#n&&(this.#t="md5")}prove(e){e===this.#t&&(this.#e=!0)}learn({status:e,providerCode:s,message:h},b){
if(e!==400&&e!==501)return!1;const N=`${s??""} ${h}`,v=/content-?md5|checksum|x-amz-trailer/i.test(N);return(b==="none"?!v:!v&&this.#e)?!1:this.#t!==b?!0:this.#n?!1:b==="md5"?(this.#t="none",this.#n=!0,
!1):(this.#t=b==="none"&&/checksum/i.test(N)?"sha256":"md5",this.#e=!1,!0)}}async function ve(o){if("bytes"in o)return o;if(o instanceof Uint8Array)return Jt(o);if(o.length>Se){const s=`the store dema\
nds a checksum before the body, and a body of ${o.length} bytes is too large to be held in memory`;throw new i.AD("too-large",s,{operation:"PutObject"})}const e=[];for await(const s of o.stream)e.push(
s);return Jt(Buffer.concat(e))}t(ve,"heldInMemory");function Jt(o){return{bytes:o,length:o.length,sha256:(0,P.hash)("sha256",o,"hex")}}t(Jt,"hashedBytes");function Le(o,{bytes:e,sha256:s}){return o===
"md5"?{"content-md5":Lt(e)}:{"x-amz-checksum-sha256":Buffer.from(s,"hex").toString("base64")}}t(Le,"digestHeader");function Qt(o){const e=o.versionId===void 0?"":`?versionId=${(0,It.ui)(o.versionId)}`;
return{"x-amz-copy-source":`/${o.place.bucket}/${(0,It.g2)(o.key)}${e}`,...o.ifMatch===void 0?{}:{"x-amz-copy-source-if-match":`"${o.ifMatch}"`}}}t(Qt,"sourceHeaders");function Zt(o,e){const s=Y(e.text);
if(s!==void 0&&s!=="")return s;const h=z(e.text);throw h!==void 0?(0,d.Mz)(o,500,h):new i.AD("transient",`${o}: a success without an ETag`,{operation:o,status:e.status})}t(Zt,"copyEtag");function Pt(o,e,s){
if(s===void 0||s==="")throw new i.AD("protocol",`${o}: a success without an ETag`,{operation:o,status:e.status});const h=(0,u.HI)(e.headers["x-amz-version-id"]);return{etag:(0,T._n)(s),...(0,E.s)({versionId:h})}}
t(Pt,"writtenOf");function ke(o){const e=o.map(({key:s,versionId:h})=>`<Object><Key>${(0,T.X)(s)}</Key>${h===void 0?"":`<VersionId>${(0,T.X)(h)}</VersionId>`}</Object>`);return Buffer.from(`<Delete xm\
lns="http://s3.amazonaws.com/doc/2006-03-01/"><Quiet>true</Quiet>${e.join("")}</Delete>`)}t(ke,"deleteBody");class $e{static{t(this,"S3Store")}place;dialect=M;#t;#e;#n;#s;#i;#o;#r=new y.z6;#a=new Ce;#c=new Xt.
e;#d;#u=!1;constructor(e){this.#t=e,this.#e=new be(e),this.#s=(0,u.wJ)(e),this.#n=new ie(this.#e,this.#s,(b,N)=>this.head(b,{},N)),this.#i=(0,u.qV)(e),this.#o=e.timeouts??Vt.f;const{origin:s,pathname:h}=new URL(
e.endpoint);this.place={api:"s3",endpoint:s+h.replace(/\/+$/,""),bucket:e.bucket}}list(e,s){return this.#n.page(e,s)}async head(e,s,h){const[b,N]=this.#r.inOrder();let v=await this.#h(b,e,s,h);if((0,y.
IE)(v)||(v=await this.#h(N,e,s,h)),(0,y.IE)(v))return v;const K=await f(this,e,v,s?.versionId,h);return(0,y.In)("HeadObject",{...v,...(0,E.s)({size:K})})}get(e,s,h){return(0,y.iM)((0,u.xB)(this.#e,this.#s,
e,s),this.#r,s,h)}async put(e,s,h,b){const N={operation:"PutObject",method:"PUT",key:e,headers:{...(0,u.Kr)(h),...this.#i},body:s,timeout:this.#l(s)};h?.lock!==void 0&&this.#a.demandDigests();const v=await this.#f(
"object",N,b);return Pt("PutObject",v,v.headers.etag)}async copy(e,s,h,b){const N={operation:"CopyObject",method:"PUT",key:s,headers:{...Qt(e),...(0,r.C)(h),...this.#s,...this.#i,...h?.storageClass===
void 0?{}:{"x-amz-storage-class":h.storageClass},...(0,u.a0)(h?.lock)},timeout:this.#o.longAnswer},v=await this.#f("bodyless",N,b);return Pt("CopyObject",v,Zt("CopyObject",v))}async delete(e,s,h){const b=s?.
ifMatch===void 0?{}:{"if-match":`"${s.ifMatch}"`};await this.#e.send({operation:"DeleteObject",method:"DELETE",key:e,query:{versionId:s?.versionId},headers:b},h)}async deleteMany(e,s){if(e.length===0)
return[];const h=ke(e),{text:b}=await this.#e.send({operation:"DeleteObjects",method:"POST",query:{delete:""},headers:{"content-md5":Lt(h),"content-type":"application/xml"},body:h},s),N=b.includes("<D\
eleteResult")?void 0:z(b);if(N!==void 0)throw(0,d.Mz)("DeleteObjects",500,N);return ct(b).map(d.DT)}async thaw(e,s,h){try{await this.#e.send(Ie(e,s,this.#s),h)}catch(b){if(!Pe(b))throw b}}async uploadPart(e,s,h,b){
const N={operation:"UploadPart",method:"PUT",key:e.key,query:{partNumber:s,uploadId:e.uploadId},body:h,timeout:this.#l(h)},v=await this.#f("part",N,b),{etag:K}=Pt("UploadPart",v,v.headers.etag);return{
number:s,etag:K,size:h.length}}async copyPart(e,s,h,b,N){const v=await this.#e.send({operation:"UploadPartCopy",method:"PUT",key:e.key,query:{partNumber:s,uploadId:e.uploadId},headers:{...Qt(h),...this.#s,
"x-amz-copy-source-range":`bytes=${b.first}-${b.last}`},timeout:this.#o.longAnswer},N),{etag:K}=Pt("UploadPartCopy",v,Zt("UploadPartCopy",v));return{number:s,etag:K,size:b.last-b.first+1}}async upload(e,s,h={},b){
const{ifMatch:N,tags:v,storageClass:K,lock:x,attributes:{contentType:j,...J}={}}=h,ut=[N,v,K,x,...Object.values(J)].every(ft=>ft===void 0);if(s instanceof Uint8Array&&ut&&!this.#u)try{return await(await this.#p()).
upload(e,s,h,b)}catch(ft){if(!(0,i.A1)(ft)||!Ne(ft))throw ft;this.#u=!0}return(0,Xt.D)(this,e,s,h,this.#c,b)}async tags(e,s,h){const{text:b}=await this.#e.send({operation:"GetObjectTagging",method:"GE\
T",key:e,query:{tagging:"",versionId:s?.versionId},headers:this.#s},h);return at(b)}async createUpload(e,s,h){s?.lock!==void 0&&this.#a.demandDigests();const b="CreateMultipartUpload",N={operation:b,method:"\
POST",key:e,query:{uploads:""},headers:{...(0,u.Kr)(s),...this.#i}},{text:v}=await this.#f("bodyless",N,h),K=et(v);if(K!==void 0)return K;const x=z(v);throw x!==void 0?(0,d.Mz)(b,500,x):new i.AD("prot\
ocol",`${b}: the answer has no UploadId`,{operation:b})}async completeUpload(e,s,h,b){return(await this.#p()).completeUpload(e,s,h,b)}async abortUpload(e,s){await(await this.#p()).abortUpload(e,s)}async listParts(e,s){
return(await this.#p()).listParts(e,s)}async listUploads(e,s){return(await this.#p()).listUploads(e,s)}async checkBucket(e){const{operation:s,text:h}=await this.#n.check(e);if(h.includes("<ListBucketR\
esult"))return;const b=(0,d._6)(h)?"a web page was the answer: a web console or a web server listens there":"the answer is no listing of a bucket";throw new i.AD("wrong-endpoint",`${s}: ${b}`,{operation:s,
status:200})}async versioning(e){const s={versioning:""},{text:h}=await this.#e.send({operation:"GetBucketVersioning",method:"GET",query:s},e);return X(h)}async objectLock(e){return(await this.#p()).objectLock(
e)}async*listVersions(e,s){yield*(await this.#p()).listVersions(e,s)}clockOffset(){return this.#e.clockOffset}async close(){await this.#e.close(),this.#d!==void 0&&(await this.#d).close()}async#f(e,s,h){
const b=await this.#a.plan(e,s.key,s.body),{body:N,...v}=s,K={...v,headers:{...s.headers,...b.headers},...(0,E.s)({body:b.body})};let x;try{x=await this.#e.send(K,h)}catch(j){throw this.#a.refused(j,b)}
return this.#a.succeeded(b),x}async#h(e,s,h,b){const N={operation:"HeadObject",method:"HEAD",key:s,query:{versionId:h?.versionId},headers:{...(0,u.jB)(h),...this.#s},acceptEncoding:e};try{return(0,u.Uo)(
(await this.#e.send(N,b)).headers)}catch(v){throw(0,i.A1)(v,"protocol")&&v.status===400&&await this.#_(b),v}}async#_(e){try{await this.checkBucket(e)}catch(s){if(!(0,i.A1)(s)||s.code==="credentials")throw s}}#l(e){
const{answer:s,slowestLine:h}=this.#o;return s+e.length/h*1e3}#p(){return this.#d??=Promise.all([a.e(9956),a.e(3711),a.e(26)]).then(a.bind(a,90026)).then(({Sdk:e})=>new e(this.#t)),this.#d}}function Ne({
code:o,status:e}){return o==="too-large"||o==="denied"||e===400||e===501}t(Ne,"isAdaptable");function Ue(o,e,s){const h=xe(o,e,s),b=new $e({endpoint:o.endpoint,bucket:o.bucket,region:o.region,pathStyle:o.
pathStyle,credentials:h,clock:s,...(0,E.s)({requestPayer:o.requestPayer,encryption:o.encryption,ca:e})});return(0,A.I)(b,h)}t(Ue,"openS3");const qt=new WeakMap;function xe(o,e,s){if(o.role!==void 0&&o.
signIn===void 0)throw new l.d("role-to-assume","needs the OIDC token of a GitHub job; on the command line set AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE");const h=o.signIn??o,b=qt.get(h);if(b!==void 0)
return b;const N=o.credentials===void 0?(0,m.AD)(o.region,()=>s.now(),o.signIn,e):(0,m.rj)(o.credentials);return qt.set(h,N),N}t(xe,"sourceOf");const kt={s3:{api:"s3",dialect:M,open:Ue},gcs:{api:"gcs",
dialect:_.F,open:p},blob:{api:"blob",dialect:D.z,open:R}};function Be(o,e,s){switch(o.api){case"s3":return kt.s3.open(o,e,s);case"gcs":return kt.gcs.open(o,e,s);case"blob":return kt.blob.open(o,e,s)}}
t(Be,"openStore")}),80921:((G,B,a)=>{a.d(B,{DT:t(()=>r,"DT"),Mz:t(()=>E,"Mz"),_6:t(()=>A,"_6")});var D=a(36149),w=a(37708),L=a(78133),R=a(46848);const _={NoSuchKey:"not-found",NoSuchVersion:"not-found",
NoSuchUpload:"not-found",NotFound:"not-found",NoSuchBucket:"no-bucket",InvalidBucketName:"no-bucket",PreconditionFailed:"precondition",ConditionalRequestConflict:"transient",OperationAborted:"transien\
t",AccessDenied:"denied",AllAccessDisabled:"denied",AccountProblem:"denied",InvalidAccessKeyId:"credentials",SignatureDoesNotMatch:"credentials",ExpiredToken:"credentials",InvalidToken:"credentials",TokenRefreshRequired:"\
credentials",InvalidClientTokenId:"credentials",XMinioInvalidAccessKeyId:"credentials",SlowDown:"throttled",SlowDownRead:"throttled",SlowDownWrite:"throttled",Throttling:"throttled",ThrottlingException:"\
throttled",RequestLimitExceeded:"throttled",TooManyRequests:"throttled",ServiceUnavailable:"throttled",QUOTA_EXCEEDED:"quota",QuotaExceeded:"quota",XMinioStorageFull:"quota",NotImplemented:"unsupporte\
d",MethodNotAllowed:"unsupported",EntityTooLarge:"too-large",KeyTooLongError:"bad-key",KeyTooLong:"bad-key",XMinioInvalidObjectName:"bad-key",XMinioInvalidResourceName:"bad-key",XMinioParentIsObject:"\
bad-key",XMinioObjectExistsAsDirectory:"bad-key",ObjectParentIsFile:"bad-key",ExistingObjectIsDirectory:"bad-key",DirectoryNotEmpty:"bad-key",DirectoryObjectContainsData:"bad-key",InvalidURI:"bad-key",
InvalidObjectState:"archived",GlacierExpeditedRetrievalNotAvailable:"unsupported",InternalError:"transient",RequestTimeout:"transient",RequestTimeTooSkewed:"transient",BadDigest:"transient",IncompleteBody:"\
transient",XAmzContentSHA256Mismatch:"transient"};function E(n,O,T,W={}){const{key:H,retryAfter:V}=W,F=m(O,T,W),Z=F===void 0&&C(O,T,W),ot=Z?T?.region??W.region:void 0,$=F!==void 0?"wrong-endpoint":Z?"\
wrong-region":f(n,O,T,H)?"bad-key":g(n,O,T),k=F??T?.message??T?.code??`HTTP ${O}`;return new R.AD($,`${n}: ${k}${Z?S(ot,W):""}`,{operation:n,status:O,...T?.code===void 0?{}:{providerCode:T.code},...T?.
requestId===void 0?{}:{requestId:T.requestId},...(0,w.s)({retryAfter:V,region:ot}),nameInDoubt:$==="transient"&&O>=500&&d.has(n)&&I(H??"")})}t(E,"errorOf");const p=143;function I(n){return n.split("/").
some(O=>O.length>p/3&&(0,L.q)(O)>p)}t(I,"hasLongSegment");const P=new Set(["PermanentRedirect","TemporaryRedirect","Redirect","IllegalLocationConstraintException"]);function C(n,O,{region:T}){return P.
has(O?.code??"")||n===301||n===307||n===308?!0:O?.code==="AuthorizationHeaderMalformed"?O.region!==void 0:n===400&&O===void 0&&T!==void 0}t(C,"isElsewhere");function S(n,{location:O}){return n!==void 0?
` (the bucket's region is ${n})`:O===void 0?"":` (it names ${M(O)})`}t(S,"whereWords");function M(n){return URL.canParse(n)?new URL(n).origin:"no other address"}t(M,"originOf");const l=/HTTP request to an HTTPS server|plain HTTP request was sent to HTTPS port/i;
function m(n,O,{key:T,text:W=""}){if(O===void 0){if(l.test(W))return"the port expects TLS, and plain http was sent: use https://";if(!(T!==void 0||n===413||n===429||n>=500||!A(W)))return`a web page wa\
s the answer (HTTP ${n}): a web console or a web server listens there`}}t(m,"notS3");function A(n){return/^\s*<(!doctype\s+html|html|head|body)\b/i.test(n)}t(A,"isHtml");function r({code:n,message:O,...T}){
const W=u(n,O)?"locked":_[n]??"protocol";return{...T,code:W,providerCode:n,message:O}}t(r,"deleteFailureOf");const i=new Set(["DeleteObject","DeleteObjects"]);function u(n,O){return/object ?lock|worm|retention|legal ?hold/i.
test(`${n} ${O}`)}t(u,"isLocked");const d=new Set(["PutObject","CopyObject","CreateMultipartUpload"]),y=/(^|\/)\.{0,2}(\/|$)|[\u0000-\u001f]/;function f(n,O,T,W){return W===void 0||!d.has(n)||!y.test(
W)?!1:c(T)===void 0&&(O===400||O===404||O===405)}t(f,"refusesKey");function c(n){const O=n?.code;return O!==void 0&&Object.hasOwn(_,O)?_[O]:void 0}t(c,"knownCode");function g(n,O,T){const W=c(T);return(W===
void 0||W==="denied")&&i.has(n)&&u(T?.code??"",T?.message??"")?"locked":W!==void 0?W:T?.code==="InvalidRequest"&&/larger than the maximum/i.test(T.message??"")?"too-large":O===404&&n==="HeadBucket"?"n\
o-bucket":O===409?"precondition":(0,D.R)(O)}t(g,"codeOf")}),28418:((G,B,a)=>{a.d(B,{qV:t(()=>d,"qV"),Uo:t(()=>l,"Uo"),a0:t(()=>u,"a0"),xB:t(()=>r,"xB"),wJ:t(()=>y,"wJ"),jB:t(()=>A,"jB"),HI:t(()=>m,"HI"),
Kr:t(()=>i,"Kr")});var D=a(37708),w=a(60107),L=a(64071);const R=/=\?([^?\s]+)\?([bq])\?([^?\s]*)\?=/gi,_=/^=\?[^?\s]+\?[bq]\?[^?\s]*\?=(\s+=\?[^?\s]+\?[bq]\?[^?\s]*\?=)*$/i;function E(n){if(!n.startsWith(
"=?")||!_.test(n))return n;let O="";for(const[,T="",W="",H=""]of n.matchAll(R)){const V=W.toLowerCase()==="b"?Buffer.from(H,"base64"):p(H);switch(T.toLowerCase()){case"utf-8":case"us-ascii":O+=V.toString(
"utf8");break;case"iso-8859-1":O+=V.toString("latin1");break;default:return n}}return/^[\u0000-\u007f]*$/.test(O)||O.includes("�")?n:O}t(E,"decodeEncodedWords");function p(n){const O=n.replaceAll("_",
" ").replaceAll(/=([0-9a-f]{2})/gi,(T,W)=>String.fromCharCode(parseInt(W,16)));return Buffer.from(O,"latin1")}t(p,"quotedBytes");var I=a(16350);const P=[["contentType","content-type"],["contentEncodin\
g","content-encoding"],["contentDisposition","content-disposition"],["contentLanguage","content-language"],["cacheControl","cache-control"],["expires","expires"]],C="x-amz-meta-",S=new Set(["AmazonS3",
"MinIO","VERSITYGW"]);function M(n){const O={};for(const[W,H]of P){const V=n[H];V!==void 0&&(O[W]=V)}const T={};for(const[W,H]of Object.entries(n))W.startsWith(C)&&(T[W.slice(C.length)]=E(c(H)));return Object.
keys(T).length>0&&(O.metadata=T),O}t(M,"attributesOf");function l(n){const O=/\/(\d+)$/.exec(n["content-range"]??"")?.[1],T=n["x-amz-tagging-count"],W=Number(n["x-amz-missing-meta"]??0),H=m(n["x-amz-v\
ersion-id"]),V=n["x-amz-storage-class"],F=Date.parse(n["last-modified"]??""),Z=/ongoing-request="(true|false)"/.exec(n["x-amz-restore"]??"")?.[1];return{size:Number(O??n["content-length"]??NaN),etag:(0,I.
_n)(n.etag??""),modified:F>0?F:void 0,attributes:M(n),...(0,D.s)({versionId:H}),...V===void 0||V==="STANDARD"?{}:{storageClass:V},...Z===void 0?{}:{thaw:Z==="true"?"going-on":"done"},...W>0?{missingMetadata:W}:
{},...T===void 0?{}:{tagCount:Number(T)},...T===void 0&&S.has(n.server)?{untagged:!0}:{}}}t(l,"headOf");function m(n){return n===void 0||n===""||n==="null"?void 0:n}t(m,"realVersion");function A(n){return n?.
ifMatch===void 0?{}:{"if-match":`"${n.ifMatch}"`}}t(A,"readHeaders");function r(n,O,T,W){const H=W?.range,V={operation:"GetObject",method:"GET",key:T,query:{versionId:W?.versionId},headers:{...A(W),...O,
...H===void 0?{}:{range:`bytes=${H.first}-${H.last}`}}};return{headOf:l,send:t((F,Z,ot)=>n.send({...V,acceptEncoding:F,most:Z},ot),"send"),open:t((F,Z)=>n.open({...V,acceptEncoding:F},Z),"open")}}t(r,
"objectReads");function i(n){const O=(0,w.C)(n),T=n?.attributes;for(const[W,H]of P){const V=T?.[W];V!==void 0&&(O[H]=V)}for(const[W,H]of Object.entries(T?.metadata??{}))O[C+W]=g(H);return n?.tags!==void 0&&
Object.keys(n.tags).length>0&&(O["x-amz-tagging"]=f(n.tags)),n?.storageClass!==void 0&&(O["x-amz-storage-class"]=n.storageClass),{...O,...u(n?.lock)}}t(i,"writeHeaders");function u(n){return n===void 0?
{}:{"x-amz-object-lock-mode":n.mode.toUpperCase(),"x-amz-object-lock-retain-until-date":new Date(n.until).toISOString()}}t(u,"lockHeaders");function d({encryption:n}){if(n===void 0)return{};const{algorithm:O,
keyId:T}=n;return{"x-amz-server-side-encryption":O,...(0,D.s)({"x-amz-server-side-encryption-aws-kms-key-id":T})}}t(d,"encryptionHeaders");function y({requestPayer:n}){return n===!0?{"x-amz-request-pa\
yer":"requester"}:{}}t(y,"payerHeaders");function f(n){return Object.entries(n).map(([O,T])=>`${(0,L.ui)(O)}=${(0,L.ui)(T)}`).join("&")}t(f,"encodeTags");function c(n){if(!/[\u0080-\u00ff]/.test(n))return n;
const O=Buffer.from(n,"latin1").toString("utf8");return O.includes("�")?n:O}t(c,"latin1ToUtf8");function g(n){return/^[\u0000-\u007f]*$/.test(n)?n:Buffer.from(n,"utf8").toString("latin1")}t(g,"utf8T\
oLatin1")}),76596:((G,B,a)=>{a.d(B,{AD:t(()=>I,"AD"),YN:t(()=>S,"YN"),rj:t(()=>_,"rj"),u1:t(()=>M,"u1")});var D=a(37708),w=a(48798),L=a(18640),R=a(46848);function _(l){return{get:t(()=>Promise.resolve(
l),"get"),ends:t(()=>l.expires,"ends"),renew:t(()=>Promise.resolve(!1),"renew")}}t(_,"fixedCredentials");const E=10*6e4,p=3e4;function I(l,m,A,r){const i=A??(()=>P(l,r));let u,d=Number.NEGATIVE_INFINITY,
y=Number.NEGATIVE_INFINITY,f;const c=t(()=>(f??=i().then(n=>((0,w.s)(n.secretAccessKey),(0,w.s)(n.sessionToken),(n.accessKeyId!==u?.accessKeyId||n.sessionToken!==u.sessionToken)&&(y=m()),u=n)).finally(
()=>{d=m(),f=void 0}),f),"fresh"),g=t(()=>f!==void 0||d+p<=m(),"mayAsk");return{ends:t(()=>u?.expires,"ends"),get:t(async()=>{if(u===void 0)return c();const{expires:n}=u;if(n===void 0||n-E>m()||!g())return u;
try{return await c()}catch(O){if(n<=m())throw O;return u}},"get"),renew:t(async()=>(g()&&await c(),m()-y<p),"renew")}}t(I,"defaultCredentials");async function P(l,m){const{S3Client:A}=await Promise.all(
[a.e(9956),a.e(3711)]).then(a.t.bind(a,53711,19)),r=new A({region:l,requestHandler:(0,L.bE)(M(l),{ca:m,connections:4})});try{return S(await r.config.credentials())}catch(i){throw C(i)}finally{r.destroy()}}
t(P,"ask");function C(l){if(!(l instanceof Error))return l;const m="$metadata"in l?l.$metadata.httpStatusCode:0;if(!(m!==void 0&&m>=400&&m<500)&&!/CredentialsProviderError|ProviderError/.test(l.name))
return l;const r=`the AWS default chain gave no credentials (${l.name}: ${l.message})`,i={operation:"credentials",providerCode:R.zw,cause:l};return new R.AD("credentials",r,i)}t(C,"chainError");function S(l){
return{accessKeyId:l.accessKeyId,secretAccessKey:l.secretAccessKey,...(0,D.s)({sessionToken:l.sessionToken}),...l.expiration===void 0?{}:{expires:l.expiration.getTime()}}}t(S,"credentialsOf");function M(l){
const m=process.env.AWS_ENDPOINT_URL_STS??process.env.AWS_ENDPOINT_URL??"";return m===""?`https://sts.${l}.amazonaws.com`:m}t(M,"stsEndpoint")}),41414:((G,B,a)=>{a.d(B,{F:t(()=>_,"F"),RO:t(()=>R,"RO"),
aU:t(()=>D,"aU"),y3:t(()=>L,"y3"),zI:t(()=>E,"zI")});const D=["encoded","plus-raw","raw"],w=/[^\u0021-\u007e]/;function L(p,I){if(I==="raw")return p;if(!(I==="encoded"&&w.test(p))){if(!p.includes("%")&&
(I==="plus-raw"||!p.includes("+")))return p;try{return decodeURIComponent(I==="encoded"?p.replaceAll("+"," "):p)}catch{return}}}t(L,"decodeKey");function R(p,I,P){const C=new Set;for(const S of I){const M=L(
p,S);M?.startsWith(P)===!0&&C.add(M)}return[...C]}t(R,"readingsOf");function _(p,I,P){const C=new Set(p).size;return I.filter(S=>{const M=p.map(l=>L(l,S));return M.every(l=>l?.startsWith(P)===!0)&&(S===
"raw"||new Set(M).size===C)})}t(_,"possibleSpellings");function E({size:p,etag:I,doubt:P},C){if(C.some(([,m])=>m==="unknown"))return;const S=C.filter(([,m])=>m!=="absent");if(S.length===1)return S[0]?.[0];
const M=P?.about==="fields"?P.lacks:[],l=S.filter(([,m])=>typeof m=="object"&&(M.includes("Size")||m.size===p)&&(M.includes("ETag")||m.etag===I));return l.length===1?l[0]?.[0]:void 0}t(E,"provenReadin\
g")}),69182:((G,B,a)=>{a.d(B,{D:t(()=>E,"D"),e:t(()=>R,"e")});var D=a(37708),w=a(46848),L=a(40881);class R{static{t(this,"UploadPartSize")}bytes=16*1024*1024;lower(M){return M<=_?!1:(this.bytes=Math.max(
_,Math.floor(Math.min(this.bytes,M)/2)),!0)}}const _=L.N.s3.limits.part.min;async function E(S,M,l,m,A,r){const i=C(l,A)[Symbol.asyncIterator](),u=await i.next(),d=u.done===!0?u:await i.next();if(u.done===
!0||d.done===!0){const n=u.done===!0?new Uint8Array:u.value;try{return await P(()=>S.put(M,n,m,r))}catch(O){if(!(0,w.A1)(O,"too-large")||!A.lower(n.length))throw O;return E(S,M,n,m,A,r)}}const{ifAbsent:y,
ifMatch:f,...c}=m,g={key:M,uploadId:await P(()=>S.createUpload(M,c,r))};try{const n=[];for(let O=u;O.done!==!0;)await p(S,g,O.value,n,A,r),O=O===u?d:await i.next();return await S.completeUpload(g,n,(0,D.
s)({ifAbsent:y,ifMatch:f}),r)}catch(n){throw await I(S,g),n}}t(E,"uploadBytes");async function p(S,M,l,m,A,r){for(let i=0;i<l.length;){const u=l.subarray(i,i+A.bytes);try{m.push(await P(()=>S.uploadPart(
M,m.length+1,u,r))),i+=u.length}catch(d){if(!(0,w.A1)(d,"too-large")||!A.lower(u.length))throw d}}}t(p,"sendParts");async function I(S,M){try{await S.abortUpload?.(M)}catch(l){if(!(0,w.A1)(l))throw l}}
t(I,"abort");async function P(S){for(;;)try{return await S()}catch(M){if(!(0,w.A1)(M)||!M.adapted)throw M}}t(P,"adapting");async function*C(S,{bytes:M}){if(S instanceof Uint8Array){for(let A=0;A<S.length;A+=
M)yield S.subarray(A,A+M);return}let l=[],m=0;for await(const A of S)for(let r=A;r.length>0;){const i=r.subarray(0,M-m);r=r.subarray(i.length),l.push(i),m+=i.length,!(m<M)&&(yield Buffer.concat(l),l=[],
m=0)}m>0&&(yield Buffer.concat(l))}t(C,"piecesOf")}),60107:((G,B,a)=>{a.d(B,{C:t(()=>D,"C")});function D(w){return{...w?.ifMatch===void 0?{}:{"if-match":`"${w.ifMatch}"`},...w?.ifAbsent===!0?{"if-none\
-match":"*"}:{}}}t(D,"conditionHeaders")}),18640:((G,B,a)=>{a.d(B,{m6:t(()=>A,"m6"),bE:t(()=>i,"bE"),iJ:t(()=>d,"iJ")});var D=a(37067),w=a(44708),L=a(41692),R=a(81970),_=a(3669),E={ftp:21,gopher:70,http:80,
https:443,ws:80,wss:443};function p(f){try{return new URL(f)}catch{return null}}t(p,"parseUrl");function I(f){var c=(typeof f=="string"?p(f):f)||{},g=c.protocol,n=c.host,O=c.port;if(typeof n!="string"||
!n||typeof g!="string"||(g=g.split(":",1)[0],n=n.replace(/:\d*$/,""),O=parseInt(O)||E[g]||0,!P(n,O)))return"";var T=C(g+"_proxy")||C("all_proxy");return T&&T.indexOf("://")===-1&&(T=g+"://"+T),T}t(I,"\
getProxyForUrl");function P(f,c){var g=C("no_proxy").toLowerCase();return g?g==="*"?!1:g.split(/[,\s]/).every(function(n){if(!n)return!0;var O=n.match(/^(.+):(\d+)$/),T=O?O[1]:n,W=O?parseInt(O[2]):0;return W&&
W!==c?!0:/^[.*]/.test(T)?(T.charAt(0)==="*"&&(T=T.slice(1)),!f.endsWith(T)):f!==T}):!0}t(P,"shouldProxy");function C(f){return process.env[f.toLowerCase()]||process.env[f.toUpperCase()]||""}t(C,"getEn\
v");var S=a(46752),M=a(19154);function l(f){return f===void 0?void 0:[...(0,L.getCACertificates)("default"),f]}t(l,"trusted");const m=2e4;function A(f,c){const g=r(c.ca),n=c.connectTimeout,O={connections:c.
connections,keepAliveTimeout:m,bodyTimeout:c.bodyTimeout},T=d(f);if(T===void 0)return new S.Pool(f,{...O,connect:{timeout:n,...g}});const W={timeout:n,...g};return new S.ProxyAgent({...O,uri:T,requestTls:W,
proxyTls:W})}t(A,"connectTo");function r(f){return f===void 0?{}:{secureContext:(0,L.createSecureContext)({ca:l(f)})}}t(r,"secureBy");function i(f,c){const g={keepAlive:!0,maxSockets:c.connections},n={
...g,...c.ca===void 0?{}:{ca:l(c.ca)}},O=d(f);return O===void 0?{httpAgent:new D.Agent(g),httpsAgent:new w.Agent(n)}:{httpAgent:new R.HttpProxyAgent(O,n),httpsAgent:new u(O,n)}}t(i,"nodeAgents");class u extends _.
HttpsProxyAgent{static{t(this,"TrustingProxyAgent")}connect(...[c,g]){const{ca:n}=this.connectOpts;return super.connect(c,n===void 0?g:Object.assign({},g,{ca:n}))}}function d(f){const c=I(f);if(c!==""){
if(URL.canParse(c)&&/^https?:$/.test(new URL(c).protocol))return c;throw new M.d(y(new URL(f).protocol.slice(0,-1)),"does not hold the URL of a proxy (its value is not shown: it may hold a password); \
expected http://host:port or https://host:port")}}t(d,"proxyFor");function y(f){return[`npm_config_${f}_proxy`,`${f}_proxy`,"npm_config_proxy","all_proxy"].flatMap(n=>[n,n.toUpperCase()]).find(n=>(process.
env[n]??"")!=="")??`${f}_proxy`.toUpperCase()}t(y,"proxyVariable")}),64071:((G,B,a)=>{a.d(B,{XX:t(()=>R,"XX"),g2:t(()=>w,"g2"),ui:t(()=>L,"ui")});const D=/^[A-Za-z0-9\-_.~/]*$/;function w(E){return D.
test(E)?E:encodeURIComponent(E).replace(/%2F/g,"/").replace(/[!'()*]/g,_)}t(w,"encodeKey");function L(E){return encodeURIComponent(E).replace(/[!'()*]/g,_)}t(L,"encodeQueryPart");function R(E){const p=[];
for(const[I,P]of Object.entries(E))P!==void 0&&p.push(`${L(I)}=${L(String(P))}`);return p.sort().join("&")}t(R,"encodeQuery");function _(E){return"%"+E.charCodeAt(0).toString(16).toUpperCase()}t(_,"pe\
rcent")}),36600:((G,B,a)=>{a.d(B,{oJ:t(()=>D,"oJ"),t4:t(()=>L,"t4"),uE:t(()=>w,"uE")});function D(R){return R>=200&&R<300}t(D,"isSuccess");const w=64*1024;async function L(R){const _=[];let E=0;for await(const p of R){
if(E+=p.length,E>w)break;_.push(p)}return Buffer.concat(_)}t(L,"errorBody")}),82640:((G,B,a)=>{a.d(B,{Ct:t(()=>M,"Ct"),Fn:t(()=>L,"Fn"),VL:t(()=>R,"VL"),cv:t(()=>I,"cv"),rq:t(()=>p,"rq"),yY:t(()=>_,"y\
Y")});var D=a(28017),w=a(44493);class L{static{t(this,"Answer")}status;headers;body;constructor(m,A,r){this.status=m,this.headers=A,this.body=r}get text(){return this.body.toString("utf8")}}class R extends Error{static{
t(this,"TooLong")}constructor(m){super(`the answer is longer than ${m} bytes`),this.name="TooLong"}}class _ extends Error{static{t(this,"TooSlow")}constructor(){super("the answer came too slowly"),this.
name="TooSlow"}}const E=64*1024;function p(l,{headersTimeout:m},A){const r=t(()=>l.monotonic(),"now"),i=m??w.f.answer;return{bytes:A,overdue:t((d,y)=>r()>d+i+y/E*1e3,"overdue"),now:r}}t(p,"answerLimit\
s");function I(l,m,A,r){return new Promise((i,u)=>{l.dispatch(m,new S(i,u,A,r))})}t(I,"exchange");const P=Buffer.alloc(0),C=256*1024;class S{static{t(this,"WholeAnswer")}#t;#e;#n;#s;#i=-1;#o;#r;#a=0;#c={};#d=0;#u=0;#f=0;#h;#_;#l;constructor(m,A,r,i){
this.#t=m,this.#e=A,this.#n=r,i!==void 0&&(this.#s=(0,D.$)(i),this.#i=this.#s.add(this))}stop(m){this.#r=m,this.#p(),this.#e(m),this.#o?.abort(m)}onRequestStart(m){this.#o=m,this.#r!==void 0&&m.abort(
this.#r)}onResponseStart(m,A,r){A<200||(this.#a=A,this.#c=M(r),this.#d=this.#n.bytes(A),this.#u=this.#n.now())}onResponseData(m,A){const r=this.#f;this.#f+=A.length,r===0&&(this.#l=this.#g()),this.#f>
this.#d?this.stop(new R(this.#d)):r>0&&this.#n.overdue(this.#u,this.#f)?this.stop(new _):this.#l!==void 0?A.copy(this.#l,r):this.#h===void 0?this.#h=A:(this.#_??=[]).push(A)}onResponseEnd(){this.#p(),
this.#t(new L(this.#a,this.#c,this.#w()))}onResponseError(m,A){this.#p(),this.#e(A)}#p(){this.#s?.remove(this.#i),this.#i=-1}#g(){const m=Number(this.#c["content-length"]);return m>C&&m<=this.#d?Buffer.
allocUnsafeSlow(m):void 0}#w(){return this.#l!==void 0?this.#l.subarray(0,this.#f):this.#h===void 0?P:this.#_===void 0?this.#h:Buffer.concat([this.#h,...this.#_],this.#f)}}function M(l){const m={};for(const A in l){
const r=l[A];r!==void 0&&(m[A]=typeof r=="string"?r:r.join(", "))}return m}t(M,"flat")}),20125:((G,B,a)=>{a.d(B,{R:t(()=>R,"R")});var D=a(82640),w=a(28017);const L=256*1024;function R(E,p,I,P){return new Promise(
(C,S)=>{E.dispatch(p,new _(C,S,I,P))})}t(R,"incoming");class _{static{t(this,"IncomingBody")}#t;#e;#n;#s;#i=-1;#o;#r=[];#a=0;#c;#d=!1;#u;constructor(p,I,P,C){this.#t=p,this.#e=I,this.#n=C,P!==void 0&&
(this.#s=(0,w.$)(P),this.#i=this.#s.add(this))}next(){const p=this.#r.shift();return p!==void 0?(this.#a-=p.length,this.#a<L&&this.#o?.paused===!0&&this.#o.resume(),Promise.resolve({value:p,done:!1})):
this.#u!==void 0?Promise.reject(this.#u):this.#d?Promise.resolve({value:void 0,done:!0}):(this.#c=Promise.withResolvers(),this.#c.promise)}return(){return this.destroy(),Promise.resolve({value:void 0,
done:!0})}[Symbol.asyncIterator](){return this}destroy(){this.#r.length=0,this.#h()&&(this.#c?.resolve({value:void 0,done:!0}),this.#o?.abort(new Error("the body was given up")))}stop(p){this.#f(p),this.#o?.
abort(p)}onRequestStart(p){this.#o=p,this.#u!==void 0&&p.abort(this.#u)}onResponseStart(p,I,P){I<200||this.#t({status:I,headers:(0,D.Ct)(P),body:this})}onResponseData(p,I){const P=this.#c;if(P!==void 0){
this.#c=void 0,P.resolve({value:I,done:!1});return}this.#r.push(I),this.#a+=I.length,this.#a>=L&&p.pause()}onResponseEnd(){this.#h()&&this.#c?.resolve({value:void 0,done:!0})}onResponseError(p,I){this.#f(
I)}#f(p){this.#h()&&(this.#u=p,this.#e(p),this.#c?.reject(p))}#h(){return this.#d?!1:(this.#d=!0,this.#s?.remove(this.#i),this.#n(),!0)}}}),33447:((G,B,a)=>{a.d(B,{IE:t(()=>p,"IE"),In:t(()=>E,"In"),iM:t(
()=>_,"iM"),z6:t(()=>R,"z6")});var D=a(46848),w=a(82640);const L="GetObject";class R{static{t(this,"AcceptedCodings")}#t="identity";inOrder(){return this.#t==="identity"?["identity","gzip"]:["gzip","i\
dentity"]}prefer(i){this.#t=i}}async function _(r,i,u,d){const[y,f]=i.inOrder(),c=await I(r,y,u,d);if(C(c,u))return S(c,u,d);c.destroy();const g=await I(r,f,u,d);return C(g,u)&&i.prefer(f),S(g,u,d)}t(
_,"getObject");function E(r,i){if(p(i))return i;throw new D.AD("protocol",`${r}: the answer has no size`,{operation:r})}t(E,"checkedHead");function p({size:r}){return Number.isSafeInteger(r)&&r>=0}t(p,
"hasSize");async function I(r,i,u,d){if(u?.atOnce!==void 0){const g=await P(r,i,u.atOnce,d);if(g!==void 0)return g}const{status:y,headers:f,body:c}=await r.open(i,d);return{status:y,head:r.headOf(f),body:c,
destroy:t(()=>c.destroy(),"destroy")}}t(I,"answerOf");async function P(r,i,u,d){try{const{status:y,headers:f,body:c}=await r.send(i,u,d);return{status:y,head:r.headOf(f),body:c,destroy:t(()=>{},"destr\
oy")}}catch(y){if(y instanceof D.AD&&y.cause instanceof w.VL)return;throw y}}t(P,"readAtOnce");function C({head:r,body:i},u){const{size:d,ifMatch:y,range:f}=u??{};if(!p(r)&&f===void 0&&Buffer.isBuffer(
i)&&i.length===d)return!0;if(!p(r))return r.attributes.contentEncoding!==void 0&&d!==void 0;const c=y===void 0||r.etag===y;return d===void 0||r.size===d||!c}t(C,"isAsStored");function S(r,i,u){const{status:d,
body:y,destroy:f}=r,c=p(r.head);try{const g=c?r.head.size:i?.size??NaN,n=E(L,{...r.head,size:g}),O=M(d,n,i?.range,c);if(!Buffer.isBuffer(y))return{head:n,stream:new m(y,O,c,u),destroy:f};if(y.length!==
O)throw c?A(y.length,O):(0,D.hl)(y.length,O);return{head:n,stream:l(y),destroy:f}}catch(g){throw f(),g}}t(S,"bodyOf");function M(r,{size:i},u,d){if(u===void 0)return i;const y=Math.min(u.last,i-1)-u.first+
1;if(r===206||u.first===0&&y===i)return y;const f=`${L}: the store ignored the range`;throw d?new D.AD("protocol",f,{operation:L}):new D.AD("recoded",`${f}, and its answer has no length: it sends the \
object decoded`,{operation:L})}t(M,"dueBytes");async function*l(r){r.length>0&&(yield r)}t(l,"oneChunk");class m{static{t(this,"WholeBody")}#t;#e;#n;#s;#i=0;constructor(i,u,d,y){this.#t=i,this.#e=u,this.#n=
d,this.#s=y}async next(){let i;try{i=await this.#t.next()}catch(u){this.#s?.throwIfAborted();const d=`${L}: the body broke off after ${this.#i} of ${this.#e} bytes`;throw new D.AD("transient",d,{operation:L,
cause:u})}if(i.done!==!0)this.#i+=i.value.length;else if(this.#i!==this.#e)throw this.#o();if(!this.#n&&this.#i>this.#e)throw this.#t.destroy(),this.#o();return i}return(){return this.#t.return()}[Symbol.
asyncIterator](){return this}#o(){return this.#n?A(this.#i,this.#e):(0,D.hl)(this.#i,this.#e)}}function A(r,i){const u=`${L}: ${r} bytes came where ${i} were due`;return new D.AD("transient",u,{operation:L})}
t(A,"cutOff")}),25346:((G,B,a)=>{a.d(B,{F:t(()=>L,"F")});const D=Date.UTC(9e3,0),w=1e3;class L{static{t(this,"ServerTime")}#t=0;get offset(){return this.#t}learn(_,E,p){const I=typeof _=="string"?Date.
parse(_):NaN;if(!(I>=0&&I<=D))return;const P=I-E,C=I+w-(E-p);this.#t=Math.min(Math.max(this.#t,P),C)}}}),85434:((G,B,a)=>{a.d(B,{p:t(()=>L,"p")});var D=a(41692);const w=3e3;function L(R){const{hostname:_,
port:E}=new URL(R);return new Promise(p=>{const I=(0,D.connect)({host:_.replace(/^\[|\]$/g,""),port:Number(E===""?"80":E),rejectUnauthorized:!1,timeout:w}),P=t(C=>{I.destroy(),p(C)},"end");I.once("sec\
ureConnect",()=>P(!0)),I.once("error",()=>P(!1)),I.once("timeout",()=>P(!1)),I.once("close",()=>P(!1))})}t(L,"speaksTls")}),36149:((G,B,a)=>{a.d(B,{R:t(()=>D,"R")});function D(w){switch(w){case 401:return"\
credentials";case 403:return"denied";case 404:return"not-found";case 405:case 501:return"unsupported";case 408:return"transient";case 412:return"precondition";case 413:return"too-large";case 429:case 503:
return"throttled";default:return w>=500?"transient":"protocol"}}t(D,"codeOfStatus")}),44493:((G,B,a)=>{a.d(B,{f:t(()=>D,"f")});const D={connect:1e4,answer:6e4,longAnswer:15*6e4,body:6e4,slowestLine:256*
1024}}),74058:((G,B,a)=>{a.d(B,{$:t(()=>_,"$")});var D=a(46848);const w=new Set(["ENOTFOUND","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH","EAI_AGAIN","UND_ERR_CONNECT_TIMEOUT"]),L=new Set(["ERR_TLS_CER\
T_ALTNAME_INVALID","DEPTH_ZERO_SELF_SIGNED_CERT","SELF_SIGNED_CERT_IN_CHAIN","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","CERT_HAS_EXPIRED"]),R=new Set(["UND_ERR_INVALID_ARG",
"ERR_INVALID_CHAR","ERR_HTTP_INVALID_HEADER_VALUE"]);function _(l,m,A){if(A?.aborted){const d=A.reason;return d instanceof Error?d:new Error("stopped",{cause:d})}if(m instanceof D.AD)return m;const r=S(
m),i=P(M(m)?.message)?"wrong-endpoint":C(r),u=E(r,m);return new D.AD(i,`${l}: ${u}`,{operation:l,cause:m})}t(_,"connectionError");function E(l,m){if(p(l))return"the port answers without TLS: use http:\
//, or the port that has TLS";const A=M(m)?.message;return P(A)?"the port answers with something that is not HTTP":typeof A=="string"&&A!==""?A:String(l??m)}t(E,"connectionWords");function p(l){return l===
"ERR_SSL_WRONG_VERSION_NUMBER"||l==="ERR_SSL_PACKET_LENGTH_TOO_LONG"}t(p,"isPlainHttp");const I=/does not match the HTTP\/1\.1 protocol \(Expected HTTP\//;function P(l){return typeof l=="string"&&I.test(
l)}t(P,"isNoHttp");function C(l){return l===void 0?"transient":L.has(l)||p(l)?"wrong-endpoint":R.has(l)?"protocol":w.has(l)?"unreachable":"transient"}t(C,"kindOf");function S(l){for(let m=M(l);m!==void 0;m=
M(m.cause)){if(typeof m.code=="string")return m.code;const A=Array.isArray(m.errors)?m.errors[0]:void 0,r=A===void 0?void 0:S(A);if(r!==void 0)return r}}t(S,"systemCode");function M(l){return typeof l==
"object"&&l!==null?l:void 0}t(M,"shapeOf")}),10831:((G,B,a)=>{a.d(B,{V:t(()=>D,"V")});function D(L,R){return{[Symbol.asyncIterator]:()=>new w(L[Symbol.asyncIterator](),R)}}t(D,"watched");class w{static{
t(this,"Watched")}#t;#e;constructor(R,_){this.#t=R,this.#e=_}async next(){const R=await this.#t.next();if(R.done===!0)return{value:void 0,done:!0};try{this.#e(R.value)}catch(_){throw await this.return(),
_}return R}async return(){return await this.#t.return?.(),{value:void 0,done:!0}}}}),16350:((G,B,a)=>{a.d(B,{Bv:t(()=>R,"Bv"),ND:t(()=>_,"ND"),Uk:t(()=>p,"Uk"),X:t(()=>w,"X"),_n:t(()=>L,"_n"),qG:t(()=>I,
"qG")});var D=a(46848);function w(P){return P.replace(/[&<>"'\u0000-\u001f\u007f-\u009f]/g,C=>`&#${C.charCodeAt(0)};`)}t(w,"escapeXml");function L(P){const C=P.startsWith("W/")?P.slice(2):P;return C.startsWith(
'"')&&C.endsWith('"')&&C.length>1?C.slice(1,-1):C}t(L,"unquote");function*R(P,C){const S=`<${C}>`,M=`</${C}>`;for(let l=P.indexOf(S);l>=0;){const m=P.indexOf(M,l);if(m<0)throw I(C);yield P.slice(l+S.length,
m),l=P.indexOf(S,m+M.length)}}t(R,"blocks");function _(P,C){const S=P.indexOf(`<${C}>`);if(S<0)return;const M=S+C.length+2,l=P.indexOf(`</${C}>`,M);if(l<0)return;const m=P.slice(M,l);return m.includes(
"&")?p(m):m}t(_,"element");const E={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};function p(P){return P.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g,(C,S,M,l)=>{if(typeof l=="string")return Object.
hasOwn(E,l)?E[l]??C:C;const m=typeof S=="string"?parseInt(S,16):Number(M);return m<=1114111?String.fromCodePoint(m):C})}t(p,"unescapeXml");function I(P){return new D.AD("transient",`the answer ends in\
side <${P}>`,{operation:"parse"})}t(I,"cutOff")})};export{Ke as id,He as ids,Ve as modules};
