var ft=Object.defineProperty;var o=(U,v)=>ft(U,"name",{value:v,configurable:!0});const mt=3935,yt=[3935],wt={53935:((U,v,h)=>{h.d(v,{RunReports:o(()=>ut,"RunReports")});var E=h(89572),k=h(12053),w=h(27698),_=h(79157);function S(t,e){return{...x("start",t,e),outcome:null,exitCode:null,
durationMs:null,title:`${t.noun} started`,message:"",outputs:{}}}o(S,"startEvent");function b(t,{partial:e,...n},s){return{...x(M(n,e===!0),t,s),...n,title:(0,w.Ig)(n.title,200),message:(0,w.Ig)(n.message,
g)}}o(b,"endEvent");const g=1500;function x(t,{command:e,run:n,hot:s,cold:r},l){const i=new Date(l).toISOString(),c=o(p=>p===null?null:(0,w.Ig)(p,300),"shown");return{format:1,event:t,program:_.x,command:e,
run:n,time:i,hot:c(s),cold:c(r)}}o(x,"common");function M({outcome:t,exitCode:e},n){return t==="skipped"||e===3?"inconclusive":e!==0?"failure":n?"inconclusive":"success"}o(M,"kindOf");const $={build_info:"\
The version of flashback-backup that wrote this file; always 1.",last_run_timestamp_seconds:"When the last run ended, as a Unix time.",last_run_duration_seconds:"How long the last run took.",last_run_exit_code:"\
Exit code of the last run: 0, 1 failed, 2 too many failures, 3 incomplete.",last_run_success:"1 if the last run succeeded; 0 if it failed, was skipped or did not finish.",last_run_outcome:"1 for the o\
utcome of the last run, 0 for all others.",last_run_objects:"Objects of the last run by what became of them; their sum is the keys it looked at.",last_run_bytes:"Bytes that the last run moved, by what\
 became of the objects.",last_run_path_objects:"Objects that the last run copied, by copy path.",last_run_path_bytes:"Bytes that the last run copied, by copy path.",last_run_requests:"Requests that th\
e last run sent, retries counted.",last_run_throttled_requests:"Answers that asked the last run to slow down.",last_run_holes:"Keys that the last run could not bring up to date, by cause.",last_run_excluded_objects:"\
Keys that exclude left out of the last run.",last_run_gone_objects:"Keys that hot no longer has and cold keeps.",last_run_kept_versions:"Old versions that the last run kept before it overwrote them.",
last_run_deleted_objects:"Stored objects of old versions that the last run deleted from cold.",last_run_deleted_bytes:"Bytes of the stored objects that the last run deleted from cold.",last_run_condemned_objects:"\
Versions that the last run condemned, to be deleted after prune-delay.",last_run_guard_tripped:"1 if a guard stopped pruning in the last run.",hot_objects:"Keys in hot, within the scope of the last ru\
n.",hot_bytes:"Bytes in hot, within the scope of the last run.",generation:"Number of the newest committed generation that the last run saw.",restore_points:"Restore points in cold.",restore_point_timestamp_seconds:"\
When the newest restore point was made, as a Unix time.",oldest_scope_restore_point_timestamp_seconds:"The oldest of the newest restore points of all scopes, as a Unix time.",oldest_verification_timestamp_seconds:"\
Since when every key that was ever verified has been read back, as a Unix time.",rehearsal_timestamp_seconds:"When a restore was last rehearsed, as a Unix time.",expected_restore_seconds:"How long a r\
estore of everything is expected to take, by the last rehearsal.",unrepaired_faults:"Faults that verifications found and did not repair.",quota_used_bytes:"Used of the account's limits at Flashback.",
quota_limit_bytes:"The account's limits at Flashback."},A="flashback_backup_",C=200,j=1e3;function I(t,e){const n=new Map;for(const{name:s,labels:r,value:l}of t.slice(0,j)){if(!Number.isFinite(l))continue;
const i=n.get(s)??new Map;n.set(s,i);const c=R({...e,...r});i.has(c)||i.set(c,l)}return[...n].map(([s,r])=>{const l=A+s,i=[...r].map(([c,p])=>`${l}${c} ${p}`);return`# HELP ${l} ${$[s]}
# TYPE ${l} gauge
${i.join(`
`)}
`}).join("")}o(I,"exposition");function R(t){const e=Object.entries(t).map(([n,s])=>`${n}="${F(s)}"`);return e.length===0?"":`{${e.join(",")}}`}o(R,"labelsOf");function F(t){return(0,w.Ig)(t,C).replaceAll(
"\\","\\\\").replaceAll('"','\\"').replaceAll(`
`,"\\n")}o(F,"escaped");const N=["complete","degraded","incomplete","read-only","skipped","failed"];function H({command:t,cold:e},{outcome:n,exitCode:s,durationMs:r},l,i){const c=[{name:"build_info",labels:{
version:_.x},value:1},{name:"last_run_timestamp_seconds",value:i/1e3},{name:"last_run_duration_seconds",value:r/1e3},{name:"last_run_exit_code",value:s},{name:"last_run_success",value:s===0&&n!=="skip\
ped"?1:0},...N.map(p=>({name:"last_run_outcome",labels:{outcome:p},value:p===n?1:0})),...l];return I(c,{command:t,cold:e??""})}o(H,"metricsOf");var P=h(12267),O=h(51455),a=h(76760);async function d(t,e,n){
const s=(0,a.join)((0,a.dirname)(t),`.${(0,a.basename)(t)}.${n}.tmp`);try{const r=await(0,O.open)(s,"wx",420);try{await r.writeFile(e),await r.sync()}finally{await r.close()}await(0,O.rename)(s,t)}catch(r){
throw await(0,O.rm)(s,{force:!0}),r}}o(d,"replaceFile");var f=h(19154),u=h(14967),m=h(77598);function y(t,e,n){const s=T[e.format](t,e.url);if(s===void 0)return;const{url:r,type:l,body:i}=s,c={"conten\
t-type":l,"user-agent":`flashback-backup/${_.x}`};return e.key===void 0?{url:r,body:i,headers:c}:{url:r,body:i,headers:{...c,...q(Z(t),i,e.key,n)}}}o(y,"requestFor");const T={json:o((t,e)=>({url:e,type:"\
application/json",body:(0,w.Cx)(JSON.stringify(t))}),"json"),healthchecks:o((t,e)=>({url:Y(e,V[t.event]),type:"text/plain; charset=utf-8",body:K(t).join(`
`)}),"healthchecks"),slack:o((t,e)=>t.event==="start"?void 0:{url:e,type:"application/json",body:(0,w.Cx)(JSON.stringify(z(t)))},"slack")},V={start:"/start",success:"",failure:"/fail",inconclusive:"/l\
og"};function Y(t,e){const n=new URL(t);return n.pathname=n.pathname.replace(/\/+$/,"")+e,n.href}o(Y,"below");function K({title:t,message:e,command:n,run:s,hot:r,cold:l}){const i=[r,l].filter(c=>c!==null).
join(" → ");return[t,e,i,`${n}, run ${s}`].filter(c=>c!=="")}o(K,"lines");const G={start:"",success:"✅",failure:"❌",inconclusive:"⏸️"},Q=2e3;function z(t){const[e="",...n]=K(t);return{text:(0,w.
$Q)([`${G[t.event]} ${e}`,...n].join(`
`),Q).replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),mrkdwn:!1,unfurl_links:!1,unfurl_media:!1}}o(z,"slackMessage");function Z({run:t,command:e,event:n}){return`${e}-${t.replace(
/[^\w-]/g,"_").slice(0,120)}-${n}`}o(Z,"idOf");function q(t,e,n,s){const r=String(Math.floor(s/1e3)),l=(0,m.createHmac)("sha256",n).update(`${t}.${r}.${e}`,"utf8").digest("base64");return{"webhook-id":t,
"webhook-timestamp":r,"webhook-signature":`v1,${l}`}}o(q,"signature");var tt=h(18640);const D=6e4;async function et({url:t,headers:e,body:n},s,r){const{origin:l,pathname:i,search:c}=new URL(t),p=(0,tt.
m6)(l,{ca:s,connections:1,connectTimeout:D,bodyTimeout:D});try{const L=await p.request({origin:l,path:i+c,method:"POST",headers:{...e},body:n,headersTimeout:D,signal:r}),J=L.headers["retry-after"],ht=typeof J==
"string"?J:void 0;return L.body.on("error",()=>{}).destroy(),{status:L.statusCode,retryAfter:ht}}finally{await p.destroy()}}o(et,"post_post");const X=3e4,nt=3e3,st=1e4,ot=5e3,rt=5,at=1e3;class it{static{
o(this,"Notifier")}#t;#n=new AbortController;#s=Promise.resolve();constructor(e){this.#t=e}start(e){this.#s=this.#e(e,X,this.#n.signal)}async end(e,n){const{clock:s}=this.#t,r=n?0:ot;try{await(0,u.w)(
s,r,()=>this.#s)}catch{this.#n.abort(new u.M(r)),await this.#s}await this.#e(e,n?nt:X)}async#e(e,n,s){const{clock:r,warn:l}=this.#t,i={attempts:0,why:""};try{await(0,u.w)(r,n,c=>this.#o(e,i,c),s)}catch(c){
const p=c instanceof u.M?i.why||`no answer in ${c.ms/1e3} s`:W(c);l(`notify-url: the ${e.event} of this run could not be delivered (${p}; attempts: ${i.attempts}). The run itself is not affected.`)}}async#o(e,n,s){
const{clock:r,random:l,options:i}=this.#t;for(;;){const c=y(e,i,r.now());if(c===void 0)return;n.attempts++;const p=await this.#a(c,s);if(p===void 0)return;if(n.why=p.why,!p.again||n.attempts===rt)throw new B(
p.why);const L=at*2**(n.attempts-1)*(.5+l());await r.sleep(Math.max(L,p.after),s)}}async#a(e,n){const{clock:s,ca:r,post:l=et}=this.#t;try{return ct(await(0,u.w)(s,st,i=>l(e,r,i),n))}catch(i){return n.
throwIfAborted(),{why:W(i),again:!(i instanceof f.d),after:0}}}}class B extends Error{static{o(this,"Undelivered")}}function ct({status:t,retryAfter:e=""}){if(t>=200&&t<300)return;if(t>=300&&t<400)return{
why:`HTTP ${t}, a redirect, which is not followed: give the URL that it leads to`,again:!1,after:0};const n=t>=500||t===408||t===425||t===429;return{why:`HTTP ${t}`,again:n,after:/^\d{1,5}$/.test(e)?Number(
e)*1e3:0}}o(ct,"failureOf");function W(t){return t instanceof B||t instanceof f.d?t.message:t instanceof u.M?`no answer in ${t.ms/1e3} s`:`no connection${(0,k.x)(t)}`}o(W,"whyOf");class ut{static{o(this,
"RunReports")}#t;#n;#s;#e;#o;#a;#r;constructor(e,n,s,r,l){const{clock:i,random:c,warn:p}=l;this.#t=e,this.#n=n,this.#s=s,this.#e=l,this.#a=i.monotonic(),s.notify!==void 0&&(this.#o=new it({options:s.notify,
ca:r,clock:i,random:c,warn:p}))}start(){this.#o?.start(S(this.#n,this.#e.clock.now()))}take(e,n){this.#r={result:e,options:n}}async end(e){const{clock:n,stopped:s}=this.#e,r=this.#i(e);await this.#c(r),
await this.#o?.end(b(this.#n,r,n.now()),s.aborted)}#i(e){const n=Math.round(this.#e.clock.monotonic()-this.#a);if(this.#r===void 0)return{...dt(this.#t,e),durationMs:n};const{result:s,options:r}=this.#r;
return{outcome:lt(s),exitCode:this.#t.exitCode(s,r),durationMs:n,...this.#t.reported?.headline(s)??{title:this.#t.noun,message:""},outputs:this.#t.outputs(s)}}async#c(e){const{metrics:n}=this.#s;if(n===
void 0)return;const{clock:s,warn:r,runId:l}=this.#e,i=this.#r===void 0?[]:this.#t.reported?.metrics(this.#r.result)??[];try{const c=l.replace(/[^\w-]/g,"_").slice(0,100);await d(n,H(this.#n,e,i,s.now()),
c)}catch(c){r(`metrics: the file could not be written${(0,k.x)(c)}. The run itself is not affected.`)}}}function lt(t){return"outcome"in t&&typeof t.outcome=="string"?t.outcome:"complete"}o(lt,"outcom\
eOf");function dt({noun:t},e){if(e instanceof E.C){const s=`The run was ${e.message}; the next run continues from there.`;return{outcome:"incomplete",exitCode:3,title:`${t} stopped`,message:s,outputs:{}}}
const n=(0,P.W)(e)??(e instanceof Error?e.message:String(e));return{outcome:"failed",exitCode:1,title:`${t} failed`,message:n,outputs:{}}}o(dt,"failed")}),14967:((U,v,h)=>{h.d(v,{M:o(()=>E,"M"),w:o(()=>k,
"w")});class E extends Error{static{o(this,"TimeoutError")}code="timeout";ms;constructor(_){super(`it took too long (more than ${_/1e3} s)`),this.name="TimeoutError",this.ms=_}}async function k(w,_,S,b){
b?.throwIfAborted();const g=new AbortController,x=new AbortController,M=o(()=>g.abort(b?.reason),"abort");b?.addEventListener("abort",M,{once:!0});try{return await new Promise(($,A)=>{g.signal.addEventListener(
"abort",()=>A(g.signal.reason),{once:!0}),w.sleep(_,x.signal).then(()=>g.abort(new E(_)),()=>{}),S(g.signal).then($,A)})}finally{x.abort(),b?.removeEventListener("abort",M)}}o(k,"withTimeout")}),18640:((U,v,h)=>{
h.d(v,{m6:o(()=>R,"m6"),bE:o(()=>N,"bE"),iJ:o(()=>P,"iJ")});var E=h(37067),k=h(44708),w=h(41692),_=h(81970),S=h(3669),b={ftp:21,gopher:70,http:80,https:443,ws:80,wss:443};function g(a){try{return new URL(
a)}catch{return null}}o(g,"parseUrl");function x(a){var d=(typeof a=="string"?g(a):a)||{},f=d.protocol,u=d.host,m=d.port;if(typeof u!="string"||!u||typeof f!="string"||(f=f.split(":",1)[0],u=u.replace(
/:\d*$/,""),m=parseInt(m)||b[f]||0,!M(u,m)))return"";var y=$(f+"_proxy")||$("all_proxy");return y&&y.indexOf("://")===-1&&(y=f+"://"+y),y}o(x,"getProxyForUrl");function M(a,d){var f=$("no_proxy").toLowerCase();
return f?f==="*"?!1:f.split(/[,\s]/).every(function(u){if(!u)return!0;var m=u.match(/^(.+):(\d+)$/),y=m?m[1]:u,T=m?parseInt(m[2]):0;return T&&T!==d?!0:/^[.*]/.test(y)?(y.charAt(0)==="*"&&(y=y.slice(1)),
!a.endsWith(y)):a!==y}):!0}o(M,"shouldProxy");function $(a){return process.env[a.toLowerCase()]||process.env[a.toUpperCase()]||""}o($,"getEnv");var A=h(46752),C=h(19154);function j(a){return a===void 0?
void 0:[...(0,w.getCACertificates)("default"),a]}o(j,"trusted");const I=2e4;function R(a,d){const f=F(d.ca),u=d.connectTimeout,m={connections:d.connections,keepAliveTimeout:I,bodyTimeout:d.bodyTimeout},
y=P(a);if(y===void 0)return new A.Pool(a,{...m,connect:{timeout:u,...f}});const T={timeout:u,...f};return new A.ProxyAgent({...m,uri:y,requestTls:T,proxyTls:T})}o(R,"connectTo");function F(a){return a===
void 0?{}:{secureContext:(0,w.createSecureContext)({ca:j(a)})}}o(F,"secureBy");function N(a,d){const f={keepAlive:!0,maxSockets:d.connections},u={...f,...d.ca===void 0?{}:{ca:j(d.ca)}},m=P(a);return m===
void 0?{httpAgent:new E.Agent(f),httpsAgent:new k.Agent(u)}:{httpAgent:new _.HttpProxyAgent(m,u),httpsAgent:new H(m,u)}}o(N,"nodeAgents");class H extends S.HttpsProxyAgent{static{o(this,"TrustingProxy\
Agent")}connect(...[d,f]){const{ca:u}=this.connectOpts;return super.connect(d,u===void 0?f:Object.assign({},f,{ca:u}))}}function P(a){const d=x(a);if(d!==""){if(URL.canParse(d)&&/^https?:$/.test(new URL(
d).protocol))return d;throw new C.d(O(new URL(a).protocol.slice(0,-1)),"does not hold the URL of a proxy (its value is not shown: it may hold a password); expected http://host:port or https://host:por\
t")}}o(P,"proxyFor");function O(a){return[`npm_config_${a}_proxy`,`${a}_proxy`,"npm_config_proxy","all_proxy"].flatMap(u=>[u,u.toUpperCase()]).find(u=>(process.env[u]??"")!=="")??`${a}_proxy`.toUpperCase()}
o(O,"proxyVariable")})};export{mt as id,yt as ids,wt as modules};
