var ot=Object.defineProperty;var A=(K,L)=>ot(K,"name",{value:L,configurable:!0});const Et=6752,gt=[6752],Qt={46752:((K,L,n)=>{const a=n(23701),u=n(30883),h=n(30628),r=n(837),R=n(45520),m=n(57405),I=n(3650),U=n(76672),y=n(87223),D=n(53137),d=n(30050),l=n(36815),o=n(68707),s=n(3440),
{InvalidArgumentError:E}=o,t=n(56615),e=n(59136),g=n(47365),{MockCallHistory:f,MockCallHistoryLog:N}=n(30431),w=n(47501),C=n(94004),Q=n(55095),B=n(52429),i=n(17816),{getGlobalDispatcher:c,setGlobalDispatcher:k}=n(
32581),S=n(58155),M=n(8754);Object.assign(u.prototype,t),K.exports.Dispatcher=u,K.exports.Client=a,K.exports.Pool=h,K.exports.BalancedPool=r,K.exports.RoundRobinPool=R,K.exports.Agent=m,K.exports.Dispatcher1Wrapper=
I,K.exports.ProxyAgent=U,K.exports.Socks5ProxyAgent=y,K.exports.EnvHttpProxyAgent=D,K.exports.RetryAgent=d,K.exports.H2CClient=l,K.exports.RetryHandler=i,K.exports.DecoratorHandler=S,K.exports.RedirectHandler=
M,K.exports.interceptors={redirect:n(21514),responseError:n(8918),retry:n(92026),dump:n(88060),dns:n(70379),cache:n(75542),decompress:n(40557),deduplicate:n(67240)},K.exports.cacheStores={MemoryCacheStore:n(
74889)};const V=n(71522);K.exports.cacheStores.SqliteCacheStore=V,K.exports.buildConnector=e,K.exports.errors=o,K.exports.util={parseHeaders:s.parseHeaders,headerNameToString:s.headerNameToString};function X(lA){
return(yA,P,wA)=>{if(typeof P=="function"&&(wA=P,P=null),!yA||typeof yA!="string"&&typeof yA!="object"&&!(yA instanceof URL))throw new E("invalid url");if(P!=null&&typeof P!="object")throw new E("inva\
lid opts");if(P&&P.path!=null){if(typeof P.path!="string")throw new E("invalid opts.path");let xA=P.path;P.path.startsWith("/")||(xA=`/${xA}`),yA=new URL(s.parseOrigin(yA).origin+xA)}else P||(P=typeof yA==
"object"?yA:{}),yA=s.parseURL(yA);const{agent:YA,dispatcher:WA=c(),...PA}=P;if(YA)throw new E("unsupported opts.agent. Did you mean opts.client?");return lA.call(WA,{...PA,origin:yA.origin,path:yA.search?
`${yA.pathname}${yA.search}`:yA.pathname,method:P.method||(P.body?"PUT":"GET")},wA)}}A(X,"makeDispatcher"),K.exports.setGlobalDispatcher=k,K.exports.getGlobalDispatcher=c;const Y=n(54398).fetch,W=typeof __filename<
"u"?__filename:void 0;function sA(lA,yA){if(!lA||typeof lA!="object")return;const P=typeof lA.stack=="string"?lA.stack:"",wA=yA.replace(/\\/g,"/");if(P&&(P.includes(yA)||P.includes(wA)))return;const YA={};
if(Error.captureStackTrace(YA,sA),!YA.stack)return;const WA=YA.stack.split(`
`).slice(1).join(`
`);lA.stack=P?`${P}
${WA}`:YA.stack}A(sA,"appendFetchStackTrace"),K.exports.fetch=A(function(yA,P=void 0){return Y(yA,P).catch(wA=>{throw W?sA(wA,W):wA&&typeof wA=="object"&&Error.captureStackTrace(wA,K.exports.fetch),wA})},
"fetch"),K.exports.Headers=n(60660).Headers,K.exports.Response=n(99051).Response,K.exports.Request=n(9967).Request,K.exports.FormData=n(35910).FormData;const{setGlobalOrigin:nA,getGlobalOrigin:J}=n(51059);
K.exports.setGlobalOrigin=nA,K.exports.getGlobalOrigin=J;const{CacheStorage:O}=n(3245),{kConstruct:T}=n(36443);K.exports.caches=new O(T);const{deleteCookie:p,getCookies:Z,getSetCookies:j,setCookie:G,parseCookie:x}=n(
79061);K.exports.deleteCookie=p,K.exports.getCookies=Z,K.exports.getSetCookies=j,K.exports.setCookie=G,K.exports.parseCookie=x;const{parseMIMEType:v,serializeAMimeType:_}=n(51900);K.exports.parseMIMEType=
v,K.exports.serializeAMimeType=_;const{CloseEvent:AA,ErrorEvent:EA,MessageEvent:CA}=n(15188),{WebSocket:RA,ping:TA}=n(13726);K.exports.WebSocket=RA,K.exports.CloseEvent=AA,K.exports.ErrorEvent=EA,K.exports.
MessageEvent=CA,K.exports.ping=TA,K.exports.WebSocketStream=n(12873).WebSocketStream,K.exports.WebSocketError=n(56919).WebSocketError,K.exports.request=X(t.request),K.exports.stream=X(t.stream),K.exports.
pipeline=X(t.pipeline),K.exports.connect=X(t.connect),K.exports.upgrade=X(t.upgrade),K.exports.MockClient=g,K.exports.MockCallHistory=f,K.exports.MockCallHistoryLog=N,K.exports.MockPool=C,K.exports.MockAgent=
w,K.exports.SnapshotAgent=Q,K.exports.mockErrors=B;const{EventSource:IA}=n(21238);K.exports.EventSource=IA;function uA(){globalThis.fetch=K.exports.fetch,globalThis.Headers=K.exports.Headers,globalThis.
Response=K.exports.Response,globalThis.Request=K.exports.Request,globalThis.FormData=K.exports.FormData,globalThis.WebSocket=K.exports.WebSocket,globalThis.CloseEvent=K.exports.CloseEvent,globalThis.ErrorEvent=
K.exports.ErrorEvent,globalThis.MessageEvent=K.exports.MessageEvent,globalThis.EventSource=K.exports.EventSource}A(uA,"install"),K.exports.install=uA}),80158:((K,L,n)=>{const{addAbortListener:a}=n(3440),
{RequestAbortedError:u}=n(68707),h=Symbol("kListener"),r=Symbol("kSignal");function R(U){U.abort?U.abort(U[r]?.reason):U.reason=U[r]?.reason??new u,I(U)}A(R,"abort");function m(U,y){if(U.reason=null,U[r]=
null,U[h]=null,!!y){if(y.aborted){R(U);return}U[r]=y,U[h]=()=>{R(U)},a(U[r],U[h])}}A(m,"addSignal");function I(U){U[r]&&("removeEventListener"in U[r]?U[r].removeEventListener("abort",U[h]):U[r].removeListener(
"abort",U[h]),U[r]=null,U[h]=null)}A(I,"removeSignal"),K.exports={addSignal:m,removeSignal:I}}),34660:((K,L,n)=>{const a=n(34589),{AsyncResource:u}=n(16698),{InvalidArgumentError:h,SocketError:r}=n(68707),
R=n(3440),{addSignal:m,removeSignal:I}=n(80158);class U extends u{static{A(this,"ConnectHandler")}constructor(d,l){if(!d||typeof d!="object")throw new h("invalid opts");if(typeof l!="function")throw new h(
"invalid callback");const{signal:o,opaque:s,responseHeaders:E}=d;if(o&&typeof o.on!="function"&&typeof o.addEventListener!="function")throw new h("signal must be an EventEmitter or EventTarget");super(
"UNDICI_CONNECT"),this.opaque=s||null,this.responseHeaders=E||null,this.callback=l,this.abort=null,m(this,o)}onRequestStart(d,l){if(this.reason){d.abort(this.reason);return}a(this.callback),this.abort=
o=>d.abort(o),this.context=l}onResponseStart(){throw new r("bad connect",null)}onRequestUpgrade(d,l,o,s){const{callback:E,opaque:t,context:e}=this;I(this),this.callback=null;let g=o;const f=d?.rawHeaders;
g!=null&&(g=this.responseHeaders==="raw"?R.parseRawHeaders(f):o),this.runInAsyncScope(E,null,null,{statusCode:l,headers:g,socket:s,opaque:t,context:e})}onResponseError(d,l){const{callback:o,opaque:s}=this;
I(this),o&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(o,null,l,{opaque:s})}))}}function y(D,d){if(d===void 0)return new Promise((l,o)=>{y.call(this,D,(s,E)=>s?o(s):l(E))});try{const l=new U(
D,d),o={...D,method:"CONNECT"};this.dispatch(o,l)}catch(l){if(typeof d!="function")throw l;const o=D?.opaque;queueMicrotask(()=>d(l,{opaque:o}))}}A(y,"connect"),K.exports=y}),76862:((K,L,n)=>{const{Readable:a,
Duplex:u,PassThrough:h}=n(57075),r=n(34589),{AsyncResource:R}=n(16698),{InvalidArgumentError:m,InvalidReturnValueError:I,RequestAbortedError:U}=n(68707),y=n(3440),{kBodyUsed:D}=n(36443),{addSignal:d,removeSignal:l}=n(
80158);function o(){}A(o,"noop");const s=Symbol("resume");class E extends a{static{A(this,"PipelineRequest")}constructor(){super({autoDestroy:!0}),this[s]=null,this[D]=!0}_read(){const{[s]:N}=this;N&&
(this[s]=null,N())}_destroy(N,w){this._read(),w(N)}}class t extends a{static{A(this,"PipelineResponse")}constructor(N){super({autoDestroy:!0}),this[s]=N}_read(){this[s]()}_destroy(N,w){!N&&!this._readableState.
endEmitted&&(N=new U),w(N)}}class e extends R{static{A(this,"PipelineHandler")}constructor(N,w){if(!N||typeof N!="object")throw new m("invalid opts");if(typeof w!="function")throw new m("invalid handl\
er");const{signal:C,method:Q,opaque:B,onInfo:i,responseHeaders:c}=N;if(C&&typeof C.on!="function"&&typeof C.addEventListener!="function")throw new m("signal must be an EventEmitter or EventTarget");if(Q===
"CONNECT")throw new m("invalid method");if(i&&typeof i!="function")throw new m("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=B||null,this.responseHeaders=c||null,this.handler=w,this.
abort=null,this.context=null,this.onInfo=i||null,this.req=new E().on("error",o),this.ret=new u({readableObjectMode:N.objectMode,autoDestroy:!0,read:A(()=>{const{body:k}=this;k?.resume&&k.resume()},"re\
ad"),write:A((k,S,M)=>{const{req:V}=this;V.push(k,S)||V._readableState.destroyed?M():V[s]=M},"write"),destroy:A((k,S)=>{const{body:M,req:V,res:X,ret:Y,abort:W}=this;!k&&!Y._readableState.endEmitted&&(k=
new U),W&&k&&W(),y.destroy(M,k),y.destroy(V,k),y.destroy(X,k),l(this),S(k)},"destroy")}).on("prefinish",()=>{const{req:k}=this;k.push(null)}),this.res=null,d(this,C)}onRequestStart(N,w){const{res:C}=this;
if(this.reason){N.abort(this.reason);return}r(!C,"pipeline cannot be retried"),this.abort=Q=>N.abort(Q),this.context=w}onResponseStart(N,w,C,Q){const{opaque:B,handler:i,context:c}=this;if(w<200){if(this.
onInfo){const S=N?.rawHeaders,M=this.responseHeaders==="raw"?y.parseRawHeaders(S):C;this.onInfo({statusCode:w,headers:M})}return}this.res=new t(()=>N.resume());let k;try{this.handler=null;const S=N?.rawHeaders,
M=this.responseHeaders==="raw"?y.parseRawHeaders(S):C;k=this.runInAsyncScope(i,null,{statusCode:w,headers:M,opaque:B,body:this.res,context:c})}catch(S){throw this.res.on("error",o),S}if(!k||typeof k.on!=
"function")throw new I("expected Readable");k.on("data",S=>{const{ret:M,body:V}=this;!M.push(S)&&V.pause&&V.pause()}).on("error",S=>{const{ret:M}=this;y.destroy(M,S)}).on("end",()=>{const{ret:S}=this;
S.push(null)}).on("close",()=>{const{ret:S}=this;S._readableState.ended||y.destroy(S,new U)}),this.body=k}onResponseData(N,w){const{res:C}=this;C.push(w)===!1&&N.pause()}onResponseEnd(N,w){const{res:C}=this;
C.push(null)}onResponseError(N,w){const{ret:C}=this;this.handler=null,y.destroy(C,w)}}function g(f,N){try{const w=new e(f,N);return this.dispatch({...f,body:w.req},w),w.ret}catch(w){return new h().destroy(
w)}}A(g,"pipeline"),K.exports=g}),14043:((K,L,n)=>{const a=n(34589),{AsyncResource:u}=n(16698),{Readable:h}=n(49927),{InvalidArgumentError:r,RequestAbortedError:R}=n(68707),m=n(3440);function I(){}A(I,
"noop");class U extends u{static{A(this,"RequestHandler")}constructor(d,l){if(!d||typeof d!="object")throw new r("invalid opts");const{signal:o,method:s,opaque:E,body:t,onInfo:e,responseHeaders:g,highWaterMark:f}=d;
try{if(typeof l!="function")throw new r("invalid callback");if(f!=null&&(!Number.isFinite(f)||f<0))throw new r("invalid highWaterMark");if(o&&typeof o.on!="function"&&typeof o.addEventListener!="funct\
ion")throw new r("signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new r("invalid method");if(e&&typeof e!="function")throw new r("invalid onInfo callback");super("UNDICI_REQUEST")}catch(N){
throw m.isStream(t)&&m.destroy(t.on("error",I),N),N}this.method=s,this.responseHeaders=g||null,this.opaque=E||null,this.callback=l,this.res=null,this.abort=null,this.body=t,this.trailers={},this.context=
null,this.controller=null,this.onInfo=e||null,this.highWaterMark=f,this.reason=null,this.removeAbortListener=null,o?.aborted?this.reason=o.reason??new R:o&&(this.removeAbortListener=m.addAbortListener(
o,()=>{if(this.reason=o.reason??new R,this.res){const N=this.res;this.res=null,m.destroy(N.on("error",I),this.reason)}else this.abort&&this.abort(this.reason)}))}onRequestStart(d,l){if(this.reason){d.
abort(this.reason);return}a(this.callback),this.controller=d,this.abort=o=>d.abort(o),this.context=l}onResponseStart(d,l,o,s){const{callback:E,opaque:t,context:e,responseHeaders:g,highWaterMark:f}=this,
N=d?.rawHeaders,w=g==="raw"?m.parseRawHeaders(N):o;if(l<200){this.onInfo&&this.onInfo({statusCode:l,headers:w});return}const C=o,Q=C?.["content-type"],B=C?.["content-length"],i=new h({resume:A(()=>d.resume(),
"resume"),abort:A(c=>d.abort(c),"abort"),contentType:Q,contentLength:this.method!=="HEAD"&&B?Number(B):null,highWaterMark:f});if(this.removeAbortListener&&(i.on("close",this.removeAbortListener),this.
removeAbortListener=null),this.callback=null,this.res=i,E!==null)try{this.runInAsyncScope(E,null,null,{statusCode:l,statusText:s,headers:w,trailers:this.trailers,opaque:t,body:i,context:e})}catch(c){this.
res=null,m.destroy(i.on("error",I),c),queueMicrotask(()=>{throw c})}}onResponseData(d,l){this.res&&this.res.push(l)===!1&&d.pause()}onResponseEnd(d,l){if(l&&typeof l=="object")for(const o of Object.keys(
l))o==="__proto__"?Object.defineProperty(this.trailers,o,{value:l[o],enumerable:!0,configurable:!0,writable:!0}):this.trailers[o]=l[o];this.res?.push(null)}onResponseError(d,l){const{res:o,callback:s,
body:E,opaque:t}=this;s&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(s,null,l,{opaque:t})})),o&&(this.res=null,queueMicrotask(()=>{m.destroy(o.on("error",I),l)})),E&&(this.body=null,m.
isStream(E)&&(E.on("error",I),m.destroy(E,l))),this.removeAbortListener&&(this.removeAbortListener(),this.removeAbortListener=null)}}function y(D,d){if(d===void 0)return new Promise((l,o)=>{y.call(this,
D,(s,E)=>s?o(s):l(E))});try{const l=new U(D,d);this.dispatch(D,l)}catch(l){if(typeof d!="function")throw l;const o=D?.opaque;queueMicrotask(()=>d(l,{opaque:o}))}}A(y,"request"),K.exports=y,K.exports.RequestHandler=
U}),3560:((K,L,n)=>{const a=n(34589),{AsyncResource:u}=n(16698),{InvalidArgumentError:h,InvalidReturnValueError:r}=n(68707),R=n(3440),{addSignal:m,removeSignal:I}=n(80158);function U(){}A(U,"noop");function y(s){
return s.errored??s.writableErrored??s._writableState?.errored}A(y,"getWritableError");function D(){const s=new Error("Premature close");return s.code="ERR_STREAM_PREMATURE_CLOSE",s}A(D,"createPrematu\
reCloseError");function d(s,E){let t=!1;const e=A(()=>{s.removeListener("close",f),s.removeListener("error",N),s.removeListener("finish",w)},"cleanup"),g=A((C,Q=!1)=>{t||(t=!0,e(),E(C,Q))},"finish"),f=A(
()=>{const C=y(s);g(C??(s.writableFinished?void 0:D()))},"onClose"),N=A(C=>g(C,!0),"onError"),w=A(()=>g(),"onFinish");s.on("close",f),s.on("error",N),s.on("finish",w),s.closed?process.nextTick(f):s.writableFinished&&
process.nextTick(w)}A(d,"trackWritableLifecycle");class l extends u{static{A(this,"StreamHandler")}constructor(E,t,e){if(!E||typeof E!="object")throw new h("invalid opts");const{signal:g,method:f,opaque:N,
body:w,onInfo:C,responseHeaders:Q}=E;try{if(typeof e!="function")throw new h("invalid callback");if(typeof t!="function")throw new h("invalid factory");if(g&&typeof g.on!="function"&&typeof g.addEventListener!=
"function")throw new h("signal must be an EventEmitter or EventTarget");if(f==="CONNECT")throw new h("invalid method");if(C&&typeof C!="function")throw new h("invalid onInfo callback");super("UNDICI_S\
TREAM")}catch(B){throw R.isStream(w)&&R.destroy(w.on("error",U),B),B}this.responseHeaders=Q||null,this.opaque=N||null,this.factory=t,this.callback=e,this.res=null,this.abort=null,this.context=null,this.
controller=null,this.trailers=null,this.body=w,this.onInfo=C||null,R.isStream(w)&&w.on("error",B=>{this.onResponseError(this.controller,B)}),m(this,g)}onRequestStart(E,t){if(this.reason){E.abort(this.
reason);return}a(this.callback),this.controller=E,this.abort=e=>E.abort(e),this.context=t}onResponseStart(E,t,e,g){const{factory:f,opaque:N,context:w,responseHeaders:C}=this,Q=E?.rawHeaders,B=C==="raw"?
R.parseRawHeaders(Q):e;if(t<200){this.onInfo&&this.onInfo({statusCode:t,headers:B});return}if(this.factory=null,f===null)return;const i=this.runInAsyncScope(f,null,{statusCode:t,headers:B,opaque:N,context:w});
if(!i||typeof i.write!="function"||typeof i.end!="function"||typeof i.on!="function")throw new r("expected Writable");d(i,(k,S)=>{const{callback:M,res:V,opaque:X,trailers:Y,abort:W}=this;this.res=null,
(k||!V?.readable)&&R.destroy(V,S?void 0:k),this.callback=null,this.runInAsyncScope(M,null,k||null,{opaque:X,trailers:Y}),k&&W(k)}),i.on("drain",()=>E.resume()),this.res=i,(i.writableNeedDrain!==void 0?
i.writableNeedDrain:i._writableState?.needDrain)===!0&&E.pause()}onResponseData(E,t){const{res:e}=this;e&&e.write(t)===!1&&E.pause()}onResponseEnd(E,t){const{res:e}=this;I(this),e&&(t&&typeof t=="obje\
ct"&&(this.trailers=t),e.end())}onResponseError(E,t){const{res:e,callback:g,opaque:f,body:N}=this;I(this),this.factory=null,e?(this.res=null,R.destroy(e,t)):g&&(this.callback=null,queueMicrotask(()=>{
this.runInAsyncScope(g,null,t,{opaque:f})})),N&&(this.body=null,R.destroy(N,t))}}function o(s,E,t){if(t===void 0)return new Promise((e,g)=>{o.call(this,s,E,(f,N)=>f?g(f):e(N))});try{const e=new l(s,E,
t);this.dispatch(s,e)}catch(e){if(typeof t!="function")throw e;const g=s?.opaque;queueMicrotask(()=>t(e,{opaque:g}))}}A(o,"stream"),K.exports=o}),61882:((K,L,n)=>{const{InvalidArgumentError:a,SocketError:u}=n(
68707),{AsyncResource:h}=n(16698),r=n(34589),R=n(3440),{kHTTP2Stream:m}=n(36443),{addSignal:I,removeSignal:U}=n(80158);class y extends h{static{A(this,"UpgradeHandler")}constructor(l,o){if(!l||typeof l!=
"object")throw new a("invalid opts");if(typeof o!="function")throw new a("invalid callback");const{signal:s,opaque:E,responseHeaders:t}=l;if(s&&typeof s.on!="function"&&typeof s.addEventListener!="fun\
ction")throw new a("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=t||null,this.opaque=E||null,this.callback=o,this.abort=null,this.context=null,I(this,s)}onRequestStart(l,o){
if(this.reason){l.abort(this.reason);return}r(this.callback),this.abort=s=>l.abort(s),this.context=o}onResponseStart(){throw new u("bad upgrade",null)}onRequestUpgrade(l,o,s,E){const t=E[m]===!0?200:101;
if(o!==t){const C=E[m]===!0?null:R.getSocketInfo(E);l.abort(new u("bad upgrade",C));return}const{callback:e,opaque:g,context:f}=this;U(this),this.callback=null;const N=l?.rawHeaders,w=this.responseHeaders===
"raw"?R.parseRawHeaders(N):s;this.runInAsyncScope(e,null,null,{headers:w,socket:E,opaque:g,context:f})}onResponseError(l,o){const{callback:s,opaque:E}=this;U(this),s&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(s,null,o,{opaque:E})}))}}function D(d,l){if(l===void 0)return new Promise((o,s)=>{D.call(this,d,(E,t)=>E?s(E):o(t))});try{const o=new y(d,l),s={...d,method:d.method||"GET",upgrade:d.
protocol||"Websocket"};this.dispatch(s,o)}catch(o){if(typeof l!="function")throw o;const s=d?.opaque;queueMicrotask(()=>l(o,{opaque:s}))}}A(D,"upgrade"),K.exports=D}),56615:((K,L,n)=>{K.exports.request=
n(14043),K.exports.stream=n(3560),K.exports.pipeline=n(76862),K.exports.upgrade=n(61882),K.exports.connect=n(34660)}),49927:((K,L,n)=>{const a=n(34589),{addAbortListener:u}=n(78474),{Readable:h}=n(57075),
{RequestAbortedError:r,NotSupportedError:R,InvalidArgumentError:m,AbortError:I}=n(68707),U=n(3440),y=Symbol("kConsume"),D=Symbol("kReading"),d=Symbol("kBody"),l=Symbol("kAbort"),o=Symbol("kContentType"),
s=Symbol("kContentLength"),E=Symbol("kUsed"),t=Symbol("kBytesRead"),e=A(()=>{},"noop");class g extends h{static{A(this,"BodyReadable")}constructor({resume:M,abort:V,contentType:X="",contentLength:Y,highWaterMark:W=64*
1024}){super({autoDestroy:!0,read:M,highWaterMark:W}),this._readableState.dataEmitted=!1,this[l]=V,this[y]=null,this[t]=0,this[d]=null,this[E]=!1,this[o]=X,this[s]=Number.isFinite(Y)?Y:null,this[D]=!1}_destroy(M,V){
!M&&!this._readableState.endEmitted&&(M=new r),M&&this[l](),this[E]?V(M):setImmediate(V,M)}on(M,V){return(M==="data"||M==="readable")&&(this[D]=!0,this[E]=!0),super.on(M,V)}addListener(M,V){return this.
on(M,V)}off(M,V){const X=super.off(M,V);return(M==="data"||M==="readable")&&(this[D]=this.listenerCount("data")>0||this.listenerCount("readable")>0),X}removeListener(M,V){return this.off(M,V)}push(M){
return M&&(this[t]+=M.length,this[y])?(c(this[y],M),this[D]?super.push(M):!0):super.push(M)}text(){return w(this,"text")}json(){return w(this,"json")}blob(){return w(this,"blob")}bytes(){return w(this,
"bytes")}arrayBuffer(){return w(this,"arrayBuffer")}async formData(){throw new R}get bodyUsed(){return U.isDisturbed(this)}get body(){return this[d]||(this[d]=ReadableStream.from(this),this[y]&&(this[d].
getReader(),a(this[d].locked))),this[d]}dump(M){const V=M?.signal;if(V!=null&&(typeof V!="object"||!("aborted"in V)))return Promise.reject(new m("signal must be an AbortSignal"));const X=M?.limit&&Number.
isFinite(M.limit)?M.limit:128*1024;return V?.aborted?Promise.reject(V.reason??new I):this._readableState.closeEmitted?Promise.resolve(null):new Promise((Y,W)=>{if((this[s]&&this[s]>X||this[t]>X)&&this.
destroy(new I),V){const nA=u(V,A(()=>{this.destroy(V.reason??new I)},"onAbort"));this.on("close",function(){nA[Symbol.dispose](),V.aborted?W(V.reason??new I):Y(null)})}else this.on("close",Y);this.on(
"error",e).on("data",()=>{this[t]>X&&this.destroy()}).resume()})}setEncoding(M){return Buffer.isEncoding(M)&&super.setEncoding(M),this}}function f(S){return S[d]?.locked===!0||S[y]!==null}A(f,"isLocke\
d");function N(S){return U.isDisturbed(S)||f(S)}A(N,"isUnusable");function w(S,M){return a(!S[y]),new Promise((V,X)=>{if(N(S)){const Y=S._readableState;Y.destroyed&&Y.closeEmitted===!1?S.on("error",X).
on("close",()=>{X(new TypeError("unusable"))}):X(Y.errored??new TypeError("unusable"))}else queueMicrotask(()=>{S[y]={type:M,stream:S,resolve:V,reject:X,length:0,body:[]},S.on("error",function(Y){k(this[y],
Y)}).on("close",function(){this[y].body!==null&&k(this[y],new r)}),C(S[y])})})}A(w,"consume");function C(S){if(S.body===null)return;const{_readableState:M}=S.stream;if(M.bufferIndex){const X=M.bufferIndex,
Y=M.buffer.length;for(let W=X;W<Y;W++)c(S,M.buffer[W])}else for(const X of M.buffer)c(S,X);const V=M.decoder;if(V!=null&&V.lastNeed>0&&c(S,Buffer.from(V.lastChar.subarray(0,V.lastTotal-V.lastNeed))),M.
endEmitted){i(S,M.encoding);return}for(S.stream.on("end",function(){i(this[y],this._readableState.encoding)}),S.stream.resume();S.stream.read()!=null;);}A(C,"consumeStart");function Q(S,M,V){if(S.length===
0||M===0)return"";const X=S.length===1?S[0]:Buffer.concat(S,M),Y=X.length,W=Y>2&&X[0]===239&&X[1]===187&&X[2]===191?3:0;return!V||V==="utf8"||V==="utf-8"?X.utf8Slice(W,Y):X.subarray(W,Y).toString(V)}A(
Q,"chunksDecode");function B(S,M){if(S.length===0||M===0)return new Uint8Array(0);if(S.length===1)return new Uint8Array(S[0]);const V=new Uint8Array(Buffer.allocUnsafeSlow(M).buffer);let X=0;for(let Y=0;Y<
S.length;++Y){const W=S[Y];V.set(W,X),X+=W.length}return V}A(B,"chunksConcat");function i(S,M){const{type:V,body:X,resolve:Y,stream:W,length:sA}=S;try{V==="text"?Y(Q(X,sA,M)):V==="json"?Y(JSON.parse(Q(
X,sA,M))):V==="arrayBuffer"?Y(B(X,sA).buffer):V==="blob"?Y(new Blob(X,{type:W[o]})):V==="bytes"&&Y(B(X,sA)),k(S)}catch(nA){W.destroy(nA)}}A(i,"consumeEnd");function c(S,M){S.body!==null&&(typeof M=="s\
tring"&&(M=Buffer.from(M,S.stream._readableState.encoding)),S.length+=M.length,S.body.push(M))}A(c,"consumePush");function k(S,M){S.body!==null&&(M?S.reject(M):S.resolve(),S.type=null,S.stream=null,S.
resolve=null,S.reject=null,S.length=0,S.body=null)}A(k,"consumeFinish"),K.exports={Readable:g,chunksDecode:Q}}),74889:((K,L,n)=>{const{Writable:a}=n(57075),{EventEmitter:u}=n(78474),{assertCacheKey:h,
assertCacheValue:r}=n(47659);class R extends u{static{A(this,"MemoryCacheStore")}#A=1024;#e=104857600;#t=5242880;#s=0;#o=0;#r=new Map;#n=!1;constructor(D){if(super(),D){if(typeof D!="object")throw new TypeError(
"MemoryCacheStore options must be an object");if(D.maxCount!==void 0){if(typeof D.maxCount!="number"||!Number.isInteger(D.maxCount)||D.maxCount<0)throw new TypeError("MemoryCacheStore options.maxCount\
 must be a non-negative integer");this.#A=D.maxCount}if(D.maxSize!==void 0){if(typeof D.maxSize!="number"||!Number.isInteger(D.maxSize)||D.maxSize<0)throw new TypeError("MemoryCacheStore options.maxSi\
ze must be a non-negative integer");this.#e=D.maxSize}if(D.maxEntrySize!==void 0){if(typeof D.maxEntrySize!="number"||!Number.isInteger(D.maxEntrySize)||D.maxEntrySize<0)throw new TypeError("MemoryCac\
heStore options.maxEntrySize must be a non-negative integer");this.#t=D.maxEntrySize}}}get size(){return this.#s}isFull(){return this.#s>=this.#e||this.#o>=this.#A}get(D){h(D);const d=`${D.origin}:${D.
path}`,l=Date.now(),o=this.#r.get(d),s=o?m(D,o,l):null;return s!=null&&(this.#r.delete(d),this.#r.set(d,o)),s==null?void 0:{statusMessage:s.statusMessage,statusCode:s.statusCode,headers:s.headers,body:s.
body,vary:s.vary?s.vary:void 0,etag:s.etag,cacheControlDirectives:s.cacheControlDirectives,cachedAt:s.cachedAt,staleAt:s.staleAt,deleteAt:s.deleteAt}}createWriteStream(D,d){h(D),r(d);const l=`${D.origin}\
:${D.path}`,o=this,s={...D,...d,body:[],size:0};return new a({write(E,t,e){typeof E=="string"&&(E=Buffer.from(E,t)),s.size+=E.byteLength,s.size>o.#t?this.destroy():s.body.push(E),e(null)},final(E){let t=o.#r.
get(l);t?o.#r.delete(l):t=[],o.#r.set(l,t);const e=m(D,t,-1/0);if(e){const g=t.indexOf(e);t.splice(g,1,s),o.#s-=e.size}else t.push(s),o.#o+=1;o.#s+=s.size,(o.#s>o.#e||o.#o>o.#A)&&(o.#n||(o.emit("maxSi\
zeExceeded",{size:o.#s,maxSize:o.#e,count:o.#o,maxCount:o.#A}),o.#n=!0),o.#i(s),o.#s<o.#e&&o.#o<o.#A&&(o.#n=!1)),E(null)}})}#i(D){const d=this.#e/2,l=this.#A/2;for(const[o,s]of this.#r){for(let E=0;E<
s.length&&(this.#s>d||this.#o>l);){const t=s[E];if(t===D){E++;continue}s.splice(E,1),this.#s-=t.size,this.#o-=1}if(s.length===0&&this.#r.delete(o),this.#s<=d&&this.#o<=l)return}if(this.#s>this.#e||this.#o>
this.#A){const o=`${D.origin}:${D.path}`,s=this.#r.get(o);s.splice(s.indexOf(D),1),this.#s-=D.size,this.#o-=1,s.length===0&&this.#r.delete(o)}}delete(D){if(typeof D!="object")throw new TypeError(`expe\
cted key to be object, got ${typeof D}`);const d=`${D.origin}:${D.path}`;for(const l of this.#r.get(d)??[])this.#s-=l.size,this.#o-=1;this.#r.delete(d)}}function m(y,D,d){for(let l=0;l<D.length;l++){const o=D[l];
if(o.deleteAt>d&&o.method===y.method&&I(y,o))return o}}A(m,"findEntry");function I(y,D){if(D.vary==null)return!0;for(const d in D.vary)if(Object.hasOwn(D.vary,d)&&!U(y.headers?.[d],D.vary[d]))return!1;
return!0}A(I,"varyMatches");function U(y,D){if(y==null&&D==null)return!0;if(y==null&&D!=null||y!=null&&D==null)return!1;if(Array.isArray(y)&&Array.isArray(D)){if(y.length!==D.length)return!1;for(let d=0;d<
y.length;d++)if(y[d]!==D[d])return!1;return!0}return y===D}A(U,"headerValueEquals"),K.exports=R}),71522:((K,L,n)=>{const{Writable:a}=n(57075),{assertCacheKey:u,assertCacheValue:h}=n(47659),{zstdCompressSync:r,
zstdDecompressSync:R}=n(38522);let m;const I=5,U=2*1e3*1e3*1e3,y=1024*1024,D=typeof r=="function"&&typeof R=="function",d=5,l=6;function o(e){return e?.errcode===d||e?.errcode===l}A(o,"isLockedError"),
K.exports=class{static{A(this,"SqliteCacheStore")}#A=U;#e=1/0;#t=y;#s;#o;#r;#n;#i;#E;#Q;#B;constructor(g){if(g){if(typeof g!="object")throw new TypeError("SqliteCacheStore options must be an object");
if(g.maxEntrySize!==void 0){if(typeof g.maxEntrySize!="number"||!Number.isInteger(g.maxEntrySize)||g.maxEntrySize<0)throw new TypeError("SqliteCacheStore options.maxEntrySize must be a non-negative in\
teger");if(g.maxEntrySize>U)throw new TypeError("SqliteCacheStore options.maxEntrySize must be less than 2gb");this.#A=g.maxEntrySize}if(g.maxCount!==void 0){if(typeof g.maxCount!="number"||!Number.isInteger(
g.maxCount)||g.maxCount<0)throw new TypeError("SqliteCacheStore options.maxCount must be a non-negative integer");this.#e=g.maxCount}if(g.compressThreshold!==void 0){if(typeof g.compressThreshold!="nu\
mber"||!Number.isInteger(g.compressThreshold)||g.compressThreshold<0)throw new TypeError("SqliteCacheStore options.compressThreshold must be a non-negative integer");this.#t=g.compressThreshold}}m||(m=
n(80099).DatabaseSync),this.#s=new m(g?.location??":memory:"),this.#s.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA temp_store = memory;
      PRAGMA optimize;

      CREATE TABLE IF NOT EXISTS cacheInterceptorV${I} (
        -- Data specific to us
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        url TEXT NOT NULL,
        method TEXT NOT NULL,

        -- Data returned to the interceptor
        body BUF NULL,
        compressed TEXT NULL,
        deleteAt INTEGER NOT NULL,
        statusCode INTEGER NOT NULL,
        statusMessage TEXT NOT NULL,
        headers TEXT NULL,
        cacheControlDirectives TEXT NULL,
        etag TEXT NULL,
        vary TEXT NULL,
        cachedAt INTEGER NOT NULL,
        staleAt INTEGER NOT NULL
      );

      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${I}_getValuesQuery ON cacheInterceptorV${I}(url, method, deleteAt);
      CREATE INDEX IF NOT EXISTS idx_cacheInterceptorV${I}_deleteByUrlQuery ON cacheInterceptorV${I}(deleteAt);
    `),this.#o=this.#s.prepare(`
      SELECT
        id,
        body,
        compressed,
        deleteAt,
        statusCode,
        statusMessage,
        headers,
        etag,
        cacheControlDirectives,
        vary,
        cachedAt,
        staleAt
      FROM cacheInterceptorV${I}
      WHERE
        url = ?
        AND method = ?
      ORDER BY
        deleteAt ASC
    `),this.#r=this.#s.prepare(`
      UPDATE cacheInterceptorV${I} SET
        body = ?,
        compressed = ?,
        deleteAt = ?,
        statusCode = ?,
        statusMessage = ?,
        headers = ?,
        etag = ?,
        cacheControlDirectives = ?,
        vary = ?,
        cachedAt = ?,
        staleAt = ?
      WHERE
        id = ?
    `),this.#n=this.#s.prepare(`
      INSERT INTO cacheInterceptorV${I} (
        url,
        method,
        body,
        compressed,
        deleteAt,
        statusCode,
        statusMessage,
        headers,
        etag,
        cacheControlDirectives,
        vary,
        cachedAt,
        staleAt
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    `),this.#E=this.#s.prepare(`DELETE FROM cacheInterceptorV${I} WHERE url = ?`),this.#Q=this.#s.prepare(`SELECT COUNT(*) AS total FROM cacheInterceptorV${I}`),this.#i=this.#s.prepare(`DELETE FROM ca\
cheInterceptorV${I} WHERE deleteAt <= ?`),this.#B=this.#e===1/0?null:this.#s.prepare(`
        DELETE FROM cacheInterceptorV${I}
        WHERE id IN (
          SELECT
            id
          FROM cacheInterceptorV${I}
          ORDER BY cachedAt ASC
          LIMIT ?
        )
      `)}close(){this.#s.close()}get(g){u(g);const f=this.#I(()=>this.#g(g));return f?{body:f.body?f.compressed==="zstd"?R(Buffer.from(f.body.buffer,f.body.byteOffset,f.body.byteLength)):Buffer.from(f.
body.buffer,f.body.byteOffset,f.body.byteLength):void 0,statusCode:f.statusCode,statusMessage:f.statusMessage,headers:f.headers?JSON.parse(f.headers):void 0,etag:f.etag?f.etag:void 0,vary:f.vary?JSON.
parse(f.vary):void 0,cacheControlDirectives:f.cacheControlDirectives?JSON.parse(f.cacheControlDirectives):void 0,cachedAt:f.cachedAt,staleAt:f.staleAt,deleteAt:f.deleteAt}:void 0}set(g,f){u(g);const N=this.#C(
g),w=Array.isArray(f.body)?Buffer.concat(f.body):f.body,C=w?.byteLength;if(C&&C>this.#A)return;let Q=null,B=w;if(w&&D&&(C>this.#t||t(E(f.headers)))){const c=r(w);c.byteLength<w.byteLength&&(B=c,Q="zst\
d")}const i=this.#I(()=>this.#g(g,!0));i?this.#I(()=>this.#r.run(B,Q,f.deleteAt,f.statusCode,f.statusMessage,f.headers?JSON.stringify(f.headers):null,f.etag?f.etag:null,f.cacheControlDirectives?JSON.stringify(
f.cacheControlDirectives):null,f.vary?JSON.stringify(f.vary):null,f.cachedAt,f.staleAt,i.id)):(this.#I(()=>this.#n.run(N,g.method,B,Q,f.deleteAt,f.statusCode,f.statusMessage,f.headers?JSON.stringify(f.
headers):null,f.etag?f.etag:null,f.cacheControlDirectives?JSON.stringify(f.cacheControlDirectives):null,f.vary?JSON.stringify(f.vary):null,f.cachedAt,f.staleAt)),this.#a())}createWriteStream(g,f){u(g),
h(f);let N=0;const w=[],C=this;return new a({decodeStrings:!0,write(Q,B,i){N+=Q.byteLength,N<=C.#A?w.push(Q):this.destroy(),i()},final(Q){C.set(g,{...f,body:w}),Q()}})}delete(g){if(typeof g!="object")
throw new TypeError(`expected key to be object, got ${typeof g}`);this.#I(()=>this.#E.run(this.#C(g)))}#I(g){try{return g()}catch(f){if(!o(f))throw f;return}}#a(){if(Number.isFinite(this.#e)){const g=this.#I(
()=>this.size);if(g===void 0||g<=this.#e)return 0}{const g=this.#I(()=>this.#i.run(Date.now()).changes);if(g)return g}{const g=this.#I(()=>this.#B?.run(Math.max(Math.floor(this.#e*.1),1)).changes);if(g)
return g}return 0}get size(){const{total:g}=this.#Q.get();return g}#C(g){return`${g.origin}/${g.path}`}#g(g,f=!1){const N=this.#C(g),{headers:w,method:C}=g,Q=this.#o.all(N,C);if(Q.length===0)return;const B=Date.
now();for(const i of Q){if(B>=i.deleteAt&&!f)continue;let c=!0;if(i.vary){const k=JSON.parse(i.vary);for(const S in k)if(!s(w[S],k[S])){c=!1;break}}if(c)return i}}};function s(e,g){if(e==null&&g==null)
return!0;if(e==null&&g!=null||e!=null&&g==null)return!1;if(Array.isArray(e)&&Array.isArray(g)){if(e.length!==g.length)return!1;for(let f=0;f<e.length;f++)if(e[f]!==g[f])return!1;return!0}return e===g}
A(s,"headerValueEquals");function E(e){if(e!=null){for(const g in e)if(g.toLowerCase()==="content-type"){const f=e[g];return Array.isArray(f)?f[0]:f}}}A(E,"getContentType");function t(e){if(e==null)return!1;
const g=e.toLowerCase();return/^text\//.test(g)||/^application\/(json|xml|javascript|x-www-form-urlencoded|graphql)(\s|;|$)/.test(g)||/\+(json|xml)(\s|;|$)/.test(g)}A(t,"isCompressibleContentType")}),
59136:((K,L,n)=>{const a=n(77030),u=n(34589),h=n(3440),{InvalidArgumentError:r,ConnectTimeoutError:R}=n(68707);let m;const I=class{static{A(this,"WeakSessionCache")}constructor(d){this._maxCachedSessions=
d,this._sessionCache=new Map,this._sessionRegistry=new FinalizationRegistry(l=>{if(this._sessionCache.size<this._maxCachedSessions)return;const o=this._sessionCache.get(l);o!==void 0&&o.deref()===void 0&&
this._sessionCache.delete(l)})}get(d){const l=this._sessionCache.get(d);return l?l.deref():null}set(d,l){if(this._maxCachedSessions!==0){if(this._sessionCache.has(d))this._sessionCache.delete(d);else if(this.
_sessionCache.size>=this._maxCachedSessions){let o=!1;for(const[s,E]of this._sessionCache)if(E.deref()===void 0){this._sessionCache.delete(s),o=!0;break}if(!o){const s=this._sessionCache.keys().next();
s.done||this._sessionCache.delete(s.value)}}this._sessionCache.set(d,new WeakRef(l)),this._sessionRegistry.register(l,d)}}};function U({allowH2:D,preferH2:d,useH2c:l,maxCachedSessions:o,socketPath:s,timeout:E,
session:t,...e}){if(o!=null&&(!Number.isInteger(o)||o<0))throw new r("maxCachedSessions must be a positive integer or zero");const g={path:s,...e},f=new I(o??100);return E=E??1e4,D=D??!0,A(function({hostname:w,
host:C,protocol:Q,port:B,servername:i,localAddress:c,httpSocket:k},S){let M;if(Q==="https:"){m||(m=n(41692)),i=i||g.servername||h.getServerName(C)||null;const X=i||w;u(X);const Y=t||f.get(X)||null;B=B||
443,M=m.connect({highWaterMark:16384,...g,servername:i,session:Y,localAddress:c,ALPNProtocols:D?d?["h2","http/1.1"]:["http/1.1","h2"]:["http/1.1"],socket:k,port:B,host:w}),M.on("session",function(W){f.
set(X,W)})}else{u(!k,"httpSocket can only be sent on TLS update"),B=B||80;const X={highWaterMark:64*1024,...g,localAddress:c,port:B,host:w},Y=a.isIP(w);Y!==0&&i&&i!==w&&(X.host=i,X.lookup=(W,sA,nA)=>{
sA.all?nA(null,[{address:w,family:Y}]):nA(null,w,Y)}),M=a.connect(X),l===!0&&(M.alpnProtocol="h2")}if(g.keepAlive==null||g.keepAlive){const X=g.keepAliveInitialDelay===void 0?6e4:g.keepAliveInitialDelay;
M.setKeepAlive(!0,X)}const V=h.setupConnectTimeout(new WeakRef(M),{timeout:E,hostname:w,port:B});return M.setNoDelay(!0).once(Q==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(V),S){
const X=S;S=null,X(null,this)}}).on("error",function(X){if(queueMicrotask(V),S){const Y=S;S=null,Y(y(X,this,{timeout:E,hostname:w,port:B}))}}),M},"connect")}A(U,"buildConnector");function y(D,d,l){if(D instanceof
AggregateError&&(D.code==="ETIMEDOUT"||D.errors.some(o=>o!=null&&o.code==="ETIMEDOUT"))){let o="Connect Timeout Error";Array.isArray(d.autoSelectFamilyAttemptedAddresses)?o+=` (attempted addresses: ${d.
autoSelectFamilyAttemptedAddresses.join(", ")},`:o+=` (attempted address: ${l.hostname}:${l.port},`,o+=` timeout: ${l.timeout}ms)`;const s=new R(o);return s.cause=D,s}return D}A(y,"maybeNormalizeConne\
ctError"),K.exports=U}),10735:(K=>{const L=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods",
"Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorizatio\
n","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Sec\
urity-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Ex\
pect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Per\
missions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-\
Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Suppor\
ts-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Co\
ntrol","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"],n={};Object.setPrototypeOf(n,null);for(let h=0;h<L.length;++h){const r=L[h],R=r.toLowerCase();
n[r]=n[R]=R}const a=131072,u=128*1024*1024;K.exports={wellknownHeaderNames:L,headerNameLowerCasedRecord:n,defaultWebSocketMaxFragments:a,defaultWebSocketMaxPayloadSize:u}}),42414:((K,L,n)=>{const a=n(
53053),u=n(57975),h=u.debuglog("undici"),r=u.debuglog("fetch"),R=u.debuglog("websocket"),m={beforeConnect:a.channel("undici:client:beforeConnect"),connected:a.channel("undici:client:connected"),connectError:a.
channel("undici:client:connectError"),sendHeaders:a.channel("undici:client:sendHeaders"),create:a.channel("undici:request:create"),bodySent:a.channel("undici:request:bodySent"),bodyChunkSent:a.channel(
"undici:request:bodyChunkSent"),bodyChunkReceived:a.channel("undici:request:bodyChunkReceived"),headers:a.channel("undici:request:headers"),trailers:a.channel("undici:request:trailers"),error:a.channel(
"undici:request:error"),open:a.channel("undici:websocket:open"),close:a.channel("undici:websocket:close"),socketError:a.channel("undici:websocket:socket_error"),ping:a.channel("undici:websocket:ping"),
pong:a.channel("undici:websocket:pong"),proxyConnected:a.channel("undici:proxy:connected")};let I=!1;function U(o=h){if(!I){if(m.beforeConnect.hasSubscribers||m.connected.hasSubscribers||m.connectError.
hasSubscribers||m.sendHeaders.hasSubscribers){I=!0;return}I=!0,a.subscribe("undici:client:beforeConnect",s=>{const{connectParams:{version:E,protocol:t,port:e,host:g}}=s;o("connecting to %s%s using %s%\
s",g,e?`:${e}`:"",t,E)}),a.subscribe("undici:client:connected",s=>{const{connectParams:{version:E,protocol:t,port:e,host:g}}=s;o("connected to %s%s using %s%s",g,e?`:${e}`:"",t,E)}),a.subscribe("undic\
i:client:connectError",s=>{const{connectParams:{version:E,protocol:t,port:e,host:g},error:f}=s;o("connection to %s%s using %s%s errored - %s",g,e?`:${e}`:"",t,E,f.message)}),a.subscribe("undici:client\
:sendHeaders",s=>{const{request:{method:E,path:t,origin:e}}=s;o("sending request to %s %s%s",E,e,t)})}}A(U,"trackClientEvents");let y=!1;function D(o=h){if(!y){if(m.headers.hasSubscribers||m.trailers.
hasSubscribers||m.error.hasSubscribers){y=!0;return}y=!0,a.subscribe("undici:request:headers",s=>{const{request:{method:E,path:t,origin:e},response:{statusCode:g}}=s;o("received response to %s %s%s - \
HTTP %d",E,e,t,g)}),a.subscribe("undici:request:trailers",s=>{const{request:{method:E,path:t,origin:e}}=s;o("trailers received from %s %s%s",E,e,t)}),a.subscribe("undici:request:error",s=>{const{request:{
method:E,path:t,origin:e},error:g}=s;o("request to %s %s%s errored - %s",E,e,t,g.message)})}}A(D,"trackRequestEvents");let d=!1;function l(o=R){if(!d){if(m.open.hasSubscribers||m.close.hasSubscribers||
m.socketError.hasSubscribers||m.ping.hasSubscribers||m.pong.hasSubscribers){d=!0;return}d=!0,a.subscribe("undici:websocket:open",s=>{if(s.address!=null){const{address:E,port:t}=s.address;o("connection\
 opened %s%s",E,t?`:${t}`:"")}else o("connection opened")}),a.subscribe("undici:websocket:close",s=>{const{websocket:E,code:t,reason:e}=s;o("closed connection to %s - %s %s",E.url,t,e)}),a.subscribe("\
undici:websocket:socket_error",s=>{o("connection errored - %s",s.message)}),a.subscribe("undici:websocket:ping",s=>{o("ping received")}),a.subscribe("undici:websocket:pong",s=>{o("pong received")})}}A(
l,"trackWebSocketEvents"),(h.enabled||r.enabled)&&(U(r.enabled?r:h),D(r.enabled?r:h)),R.enabled&&(U(h.enabled?h:R),l(R)),K.exports={channels:m}}),68707:(K=>{const L=Symbol.for("undici.error.UND_ERR");
class n extends Error{static{A(this,"UndiciError")}constructor(P,wA){super(P,wA),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](P){return P&&P[L]===!0}get[L](){return!0}}const a=Symbol.
for("undici.error.UND_ERR_CONNECT_TIMEOUT");class u extends n{static{A(this,"ConnectTimeoutError")}constructor(P){super(P),this.name="ConnectTimeoutError",this.message=P||"Connect Timeout Error",this.
code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](P){return P&&P[a]===!0}get[a](){return!0}}const h=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class r extends n{static{A(this,"HeadersT\
imeoutError")}constructor(P){super(P),this.name="HeadersTimeoutError",this.message=P||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](P){return P&&P[h]===!0}get[h](){
return!0}}const R=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class m extends n{static{A(this,"HeadersOverflowError")}constructor(P){super(P),this.name="HeadersOverflowError",this.message=P||"\
Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](P){return P&&P[R]===!0}get[R](){return!0}}const I=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class U extends n{static{
A(this,"BodyTimeoutError")}constructor(P){super(P),this.name="BodyTimeoutError",this.message=P||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](P){return P&&P[I]===!0}get[I](){
return!0}}const y=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class D extends n{static{A(this,"InvalidArgumentError")}constructor(P){super(P),this.name="InvalidArgumentError",this.message=P||"Inval\
id Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](P){return P&&P[y]===!0}get[y](){return!0}}const d=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class l extends n{static{
A(this,"InvalidReturnValueError")}constructor(P){super(P),this.name="InvalidReturnValueError",this.message=P||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](P){
return P&&P[d]===!0}get[d](){return!0}}const o=Symbol.for("undici.error.UND_ERR_ABORT");class s extends n{static{A(this,"AbortError")}constructor(P){super(P),this.name="AbortError",this.message=P||"Th\
e operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](P){return P&&P[o]===!0}get[o](){return!0}}const E=Symbol.for("undici.error.UND_ERR_ABORTED");class t extends s{static{A(this,
"RequestAbortedError")}constructor(P){super(P),this.name="AbortError",this.message=P||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](P){return P&&P[E]===!0}get[E](){return!0}}
const e=Symbol.for("undici.error.UND_ERR_INFO");class g extends n{static{A(this,"InformationalError")}constructor(P,wA){super(P,wA),this.name="InformationalError",this.message=P||"Request information",
this.code="UND_ERR_INFO"}static[Symbol.hasInstance](P){return P&&P[e]===!0}get[e](){return!0}}const f=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class N extends n{static{A(this,"Re\
questContentLengthMismatchError")}constructor(P){super(P),this.name="RequestContentLengthMismatchError",this.message=P||"Request body length does not match content-length header",this.code="UND_ERR_RE\
Q_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](P){return P&&P[f]===!0}get[f](){return!0}}const w=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class C extends n{static{A(this,"\
ResponseContentLengthMismatchError")}constructor(P){super(P),this.name="ResponseContentLengthMismatchError",this.message=P||"Response body length does not match content-length header",this.code="UND_E\
RR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](P){return P&&P[w]===!0}get[w](){return!0}}const Q=Symbol.for("undici.error.UND_ERR_DESTROYED");class B extends n{static{A(this,"ClientDestroy\
edError")}constructor(P){super(P),this.name="ClientDestroyedError",this.message=P||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](P){return P&&P[Q]===!0}get[Q](){return!0}}
const i=Symbol.for("undici.error.UND_ERR_CLOSED");class c extends n{static{A(this,"ClientClosedError")}constructor(P){super(P),this.name="ClientClosedError",this.message=P||"The client is closed",this.
code="UND_ERR_CLOSED"}static[Symbol.hasInstance](P){return P&&P[i]===!0}get[i](){return!0}}const k=Symbol.for("undici.error.UND_ERR_SOCKET");class S extends n{static{A(this,"SocketError")}constructor(P,wA){
super(P),this.name="SocketError",this.message=P||"Socket error",this.code="UND_ERR_SOCKET",this.socket=wA}static[Symbol.hasInstance](P){return P&&P[k]===!0}get[k](){return!0}}const M=Symbol.for("undic\
i.error.UND_ERR_NOT_SUPPORTED");class V extends n{static{A(this,"NotSupportedError")}constructor(P){super(P),this.name="NotSupportedError",this.message=P||"Not supported error",this.code="UND_ERR_NOT_\
SUPPORTED"}static[Symbol.hasInstance](P){return P&&P[M]===!0}get[M](){return!0}}const X=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class Y extends n{static{A(this,"BalancedPoolMissingUpst\
reamError")}constructor(P){super(P),this.name="MissingUpstreamError",this.message=P||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](P){
return P&&P[X]===!0}get[X](){return!0}}const W=Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED");class sA extends Error{static{A(this,"WebAssemblyNotSupportedError")}constructor(P){super(P||"We\
bAssembly is not supported in this environment, but is required for HTTP/1 parsing"),this.code="ERR_WEBASSEMBLY_NOT_SUPPORTED"}static[Symbol.hasInstance](P){return P&&P[W]===!0}get[W](){return!0}}const nA=Symbol.
for("undici.error.UND_ERR_HTTP_PARSER");class J extends Error{static{A(this,"HTTPParserError")}constructor(P,wA,YA){super(P),this.name="HTTPParserError",this.code=wA?`HPE_${wA}`:void 0,this.data=YA?YA.
toString():void 0}static[Symbol.hasInstance](P){return P&&P[nA]===!0}get[nA](){return!0}}const O=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class T extends n{static{A(this,"ResponseExcee\
dedMaxSizeError")}constructor(P){super(P),this.name="ResponseExceededMaxSizeError",this.message=P||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](P){
return P&&P[O]===!0}get[O](){return!0}}const p=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class Z extends n{static{A(this,"RequestRetryError")}constructor(P,wA,{headers:YA,data:WA}){super(P),this.name=
"RequestRetryError",this.message=P||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=wA,this.data=WA,this.headers=YA}static[Symbol.hasInstance](P){return P&&P[p]===!0}get[p](){return!0}}
const j=Symbol.for("undici.error.UND_ERR_RESPONSE");class G extends n{static{A(this,"ResponseError")}constructor(P,wA,{headers:YA,body:WA,bodyTruncated:PA=!1}){super(P),this.name="ResponseError",this.
message=P||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=wA,this.body=WA,this.bodyTruncated=PA,this.headers=YA}static[Symbol.hasInstance](P){return P&&P[j]===!0}get[j](){return!0}}const x=Symbol.
for("undici.error.UND_ERR_PRX_TLS");class v extends n{static{A(this,"SecureProxyConnectionError")}constructor(P,wA,YA={}){super(wA,{cause:P,...YA}),this.name="SecureProxyConnectionError",this.message=
wA||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=P}static[Symbol.hasInstance](P){return P&&P[x]===!0}get[x](){return!0}}const _=Symbol.for("undici.error.UND_ERR_PRX_CONN");class AA extends n{static{
A(this,"ProxyConnectionError")}constructor(P,wA,YA={}){super(wA,{cause:P,...YA}),this.name="ProxyConnectionError",this.message=wA||"Proxy Connection failed",this.code="UND_ERR_PRX_CONN",this.cause=P}static[Symbol.
hasInstance](P){return P&&P[_]===!0}get[_](){return!0}}const EA=Symbol.for("undici.error.UND_ERR_REDIRECT_MAX");class CA extends n{static{A(this,"MaxRedirectsError")}constructor(P){super(P),this.name=
"MaxRedirectsError",this.message=P||"max redirects",this.code="UND_ERR_REDIRECT_MAX"}static[Symbol.hasInstance](P){return P&&P[EA]===!0}get[EA](){return!0}}const RA=Symbol.for("undici.error.UND_ERR_MA\
X_ORIGINS_REACHED");class TA extends n{static{A(this,"MaxOriginsReachedError")}constructor(P){super(P),this.name="MaxOriginsReachedError",this.message=P||"Maximum allowed origins reached",this.code="U\
ND_ERR_MAX_ORIGINS_REACHED"}static[Symbol.hasInstance](P){return P&&P[RA]===!0}get[RA](){return!0}}class IA extends n{static{A(this,"Socks5ProxyError")}constructor(P,wA){super(P),this.name="Socks5Prox\
yError",this.message=P||"SOCKS5 proxy error",this.code=wA||"UND_ERR_SOCKS5"}}const uA=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class lA extends n{static{A(this,"MessageSizeExceededE\
rror")}constructor(P){super(P),this.name="MessageSizeExceededError",this.message=P||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](P){
return P&&P[uA]===!0}get[uA](){return!0}}K.exports={AbortError:s,WebAssemblyNotSupportedError:sA,HTTPParserError:J,UndiciError:n,HeadersTimeoutError:r,HeadersOverflowError:m,BodyTimeoutError:U,RequestContentLengthMismatchError:N,
ConnectTimeoutError:u,InvalidArgumentError:D,InvalidReturnValueError:l,RequestAbortedError:t,ClientDestroyedError:B,ClientClosedError:c,InformationalError:g,SocketError:S,NotSupportedError:V,ResponseContentLengthMismatchError:C,
BalancedPoolMissingUpstreamError:Y,ResponseExceededMaxSizeError:T,RequestRetryError:Z,ResponseError:G,SecureProxyConnectionError:v,ProxyConnectionError:AA,MaxOriginsReachedError:TA,MaxRedirectsError:CA,
Socks5ProxyError:IA,MessageSizeExceededError:lA}}),44655:((K,L,n)=>{const{InvalidArgumentError:a,NotSupportedError:u}=n(68707),h=n(34589),{isValidHTTPToken:r,isValidHeaderValue:R,isStream:m,destroy:I,
isBuffer:U,isFormDataLike:y,isIterable:D,hasSafeIterator:d,isBlobLike:l,serializePathWithQuery:o,parseHeaders:s,assertRequestHandler:E,getServerName:t,normalizedMethodRecords:e,getProtocolFromUrlString:g}=n(
3440),{channels:f}=n(42414),{headerNameLowerCasedRecord:N}=n(10735),w=/[^\u0021-\u00ff]/;function C(X){if(typeof X!="string"||X.length===0)return!1;for(let Y=0;Y<X.length;Y++){const W=X.charCodeAt(Y);
if(W<48||W>57)return!1}return!0}A(C,"isValidContentLengthHeaderValue");const Q=Symbol("handler"),B=Symbol("controller"),i=Symbol("resume");class c{static{A(this,"RequestController")}#A=!1;#e=null;#t=!1;#s;[i]=null;rawHeaders=null;rawTrailers=null;constructor(Y){
this.#s=Y}pause(){this.#A=!0}resume(){this.#A&&(this.#A=!1,this[i]?.())}abort(Y){this.#t||(this.#t=!0,this.#e=Y,this.#s(Y))}get aborted(){return this.#t}get reason(){return this.#e}get paused(){return this.#A}}
class k{static{A(this,"Request")}constructor(Y,{path:W,method:sA,body:nA,headers:J,query:O,idempotent:T,blocking:p,upgrade:Z,headersTimeout:j,bodyTimeout:G,reset:x,expectContinue:v,servername:_,throwOnError:AA,
maxRedirections:EA,typeOfService:CA},RA){if(typeof W!="string")throw new a("path must be a string");if(W[0]!=="/"&&!(W.startsWith("http://")||W.startsWith("https://"))&&sA!=="CONNECT")throw new a("pat\
h must be an absolute URL or start with a slash");if(w.test(W))throw new a("invalid request path");if(typeof sA!="string")throw new a("method must be a string");if(e[sA]===void 0&&!r(sA))throw new a("\
invalid request method");if(Z&&typeof Z!="string")throw new a("upgrade must be a string");if(Z&&!R(Z))throw new a("invalid upgrade header");if(j!=null&&(!Number.isFinite(j)||j<0))throw new a("invalid \
headersTimeout");if(G!=null&&(!Number.isFinite(G)||G<0))throw new a("invalid bodyTimeout");if(x!=null&&typeof x!="boolean")throw new a("invalid reset");if(v!=null&&typeof v!="boolean")throw new a("inv\
alid expectContinue");if(AA!=null)throw new a("invalid throwOnError");if(EA!=null&&EA!==0)throw new a("maxRedirections is not supported, use the redirect interceptor");if(CA!=null&&(!Number.isInteger(
CA)||CA<0||CA>255))throw new a("typeOfService must be an integer between 0 and 255");if(this.headersTimeout=j,this.bodyTimeout=G,this.method=sA,this.typeOfService=CA,this.abort=null,nA==null)this.body=
null;else if(m(nA)){this.body=nA;const TA=this.body._readableState;(!TA||!TA.autoDestroy)&&(this.endHandler=A(function(){I(this)},"autoDestroy"),this.body.on("end",this.endHandler)),this.errorHandler=
IA=>{this.abort?this.abort(IA):this.error=IA},this.body.on("error",this.errorHandler)}else if(U(nA))this.body=nA.byteLength?nA:null;else if(ArrayBuffer.isView(nA))this.body=nA.buffer.byteLength?Buffer.
from(nA.buffer,nA.byteOffset,nA.byteLength):null;else if(nA instanceof ArrayBuffer)this.body=nA.byteLength?Buffer.from(nA):null;else if(typeof nA=="string")this.body=nA.length?Buffer.from(nA):null;else if(y(
nA)){if(!V(nA))throw new a("body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported");this.body=
nA}else if(D(nA)||l(nA))this.body=nA;else throw new a("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=Z||null,
this.path=O?o(W,O):W,this.origin=Y,this.protocol=g(Y),this.idempotent=T??(sA==="HEAD"||sA==="GET"||sA==="QUERY"),this.blocking=p??this.method!=="HEAD",this.reset=x??null,this.host=null,this.contentLength=
null,this.contentType=null,this.headers=[],this.expectContinue=v??!1,Array.isArray(J)){if(J.length%2!==0)throw new a("headers array must be even");for(let TA=0;TA<J.length;TA+=2)S(this,J[TA],J[TA+1])}else if(J&&
typeof J=="object")if(d(J))for(const TA of J){if(!Array.isArray(TA)||TA.length!==2)throw new a("headers must be in key-value pair format");S(this,TA[0],TA[1])}else{const TA=Object.keys(J);for(let IA=0;IA<
TA.length;++IA)S(this,TA[IA],J[TA[IA]])}else if(J!=null)throw new a("headers must be an object or an array");E(RA,sA,Z),this.servername=_||t(this.host)||null,this[Q]=RA,f.create.hasSubscribers&&f.create.
publish({request:this})}onBodySent(Y){if(f.bodyChunkSent.hasSubscribers&&f.bodyChunkSent.publish({request:this,chunk:Y}),this[Q].onBodySent)try{return this[Q].onBodySent(Y)}catch(W){this.abort(W)}}onRequestSent(){
if(f.bodySent.hasSubscribers&&f.bodySent.publish({request:this}),this[Q].onRequestSent)try{return this[Q].onRequestSent()}catch(Y){this.abort(Y)}}onRequestStart(Y,W){if(h(!this.aborted),h(!this.completed),
this[B]=new c(Y),this.error){this[B].abort(this.error);return}return this.abort=Y,this[Q].onRequestStart(this[B],W)}onResponseStarted(){return this[Q].onResponseStarted?.()}onResponseStart(Y,W,sA,nA){
h(!this.aborted),h(!this.completed),f.headers.hasSubscribers&&f.headers.publish({request:this,response:{statusCode:Y,headers:W,statusText:nA}});const J=this[B];J&&(J[i]=sA,J.rawHeaders=W);const O=Array.
isArray(W)?s(W):W;try{return this[Q].onResponseStart?.(J,Y,O,nA),!J?.paused}catch(T){return this.abort(T),!1}}onResponseData(Y){h(!this.aborted),h(!this.completed),f.bodyChunkReceived.hasSubscribers&&
f.bodyChunkReceived.publish({request:this,chunk:Y});const W=this[B];try{return this[Q].onResponseData?.(W,Y),!W?.paused}catch(sA){return this.abort(sA),!1}}onRequestUpgrade(Y,W,sA,nA=""){this.onFinally(),
h(!this.aborted),h(!this.completed),f.headers.hasSubscribers&&f.headers.publish({request:this,response:{statusCode:Y,headers:W,statusText:nA}});const J=this[B];J&&(J.rawHeaders=W);const O=Array.isArray(
W)?s(W):W,T=this[Q].onRequestUpgrade?.(J,Y,O,sA);return this.aborted||(this.completed=!0,f.trailers.hasSubscribers&&f.trailers.publish({request:this,trailers:[]})),T}onResponseEnd(Y){this.onFinally(),
h(!this.aborted),h(!this.completed),this.completed=!0,f.trailers.hasSubscribers&&f.trailers.publish({request:this,trailers:Y});const W=this[B];W&&(W.rawTrailers=Y);const sA=Array.isArray(Y)?s(Y):Y;try{
return this[Q].onResponseEnd?.(W,sA)}catch(nA){this.onResponseError(nA)}}onResponseError(Y){if(this.onFinally(),f.error.hasSubscribers&&f.error.publish({request:this,error:Y}),this.aborted)return;this.
aborted=!0;const W=this[B];return this[Q].onResponseError?.(W,Y)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",
this.endHandler),this.endHandler=null)}addHeader(Y,W){return S(this,Y,W),this}}function S(X,Y,W){if(W&&typeof W=="object"&&!Array.isArray(W))throw new a(`invalid ${Y} header`);if(W===void 0)return;let sA=N[Y];
if(sA===void 0&&(sA=Y.toLowerCase(),N[sA]===void 0&&!r(sA)))throw new a("invalid header key");if(Array.isArray(W)){const nA=[];for(let J=0;J<W.length;J++)if(typeof W[J]=="string"){if(!R(W[J]))throw new a(
`invalid ${Y} header`);nA.push(W[J])}else if(W[J]===null)nA.push("");else{if(typeof W[J]=="object")throw new a(`invalid ${Y} header`);{const O=`${W[J]}`;if(!R(O))throw new a(`invalid ${Y} header`);nA.
push(O)}}W=nA}else if(typeof W=="string"){if(!R(W))throw new a(`invalid ${Y} header`)}else if(W===null)W="";else if(W=`${W}`,!R(W))throw new a(`invalid ${Y} header`);if(sA==="host"){if(X.host!==null)throw new a(
"duplicate host header");if(typeof W!="string")throw new a("invalid host header");X.host=W}else if(sA==="content-length"){if(X.contentLength!==null)throw new a("duplicate content-length header");if(!C(
W))throw new a("invalid content-length header");X.contentLength=parseInt(W,10)}else if(X.contentType===null&&sA==="content-type")X.contentType=W,X.headers.push(Y,W);else{if(sA==="transfer-encoding"||sA===
"keep-alive"||sA==="upgrade")throw new a(`invalid ${sA} header`);if(sA==="connection"){const nA=typeof W=="string"?W:null;if(nA===null)throw new a("invalid connection header");for(const J of nA.toLowerCase().
split(",")){const O=J.trim();if(!r(O))throw new a("invalid connection header");O==="close"&&(X.reset=!0)}}else{if(sA==="expect")throw new u("expect header not supported");X.headers.push(Y,W)}}}A(S,"pr\
ocessHeader");let M;function V(X){return M===void 0&&(n(35910),M=n(47879).webidl.is.FormData),M(X)}A(V,"isUndiciFormData"),K.exports=k}),18082:((K,L,n)=>{const{EventEmitter:a}=n(78474),{Buffer:u}=n(4573),
{InvalidArgumentError:h,Socks5ProxyError:r}=n(68707),{debuglog:R}=n(57975),{parseAddress:m}=n(51732),I=R("undici:socks5"),U=u.alloc(0),y=5,D={NO_AUTH:0,GSSAPI:1,USERNAME_PASSWORD:2,NO_ACCEPTABLE:255},
d={CONNECT:1,BIND:2,UDP_ASSOCIATE:3},l={IPV4:1,DOMAIN:3,IPV6:4},o={SUCCEEDED:0,GENERAL_FAILURE:1,CONNECTION_NOT_ALLOWED:2,NETWORK_UNREACHABLE:3,HOST_UNREACHABLE:4,CONNECTION_REFUSED:5,TTL_EXPIRED:6,COMMAND_NOT_SUPPORTED:7,
ADDRESS_TYPE_NOT_SUPPORTED:8},s={INITIAL:"initial",HANDSHAKING:"handshaking",AUTHENTICATING:"authenticating",AUTHENTICATED:"authenticated",CONNECTING:"connecting",CONNECTED:"connected",ERROR:"error",CLOSED:"\
closed"};class E extends a{static{A(this,"Socks5Client")}constructor(e,g={}){if(super(),!e)throw new h("socket is required");this.socket=e,this.options=g,this.state=s.INITIAL,this.buffer=U,this.onSocketData=
this.onData.bind(this),this.onSocketError=this.onError.bind(this),this.onSocketClose=this.onClose.bind(this),this.authMethods=[],g.username&&g.password&&this.authMethods.push(D.USERNAME_PASSWORD),this.
authMethods.push(D.NO_AUTH),this.socket.on("data",this.onSocketData),this.socket.on("error",this.onSocketError),this.socket.on("close",this.onSocketClose)}onData(e){I("received data",e.length,"bytes i\
n state",this.state),this.buffer=u.concat([this.buffer,e]);try{switch(this.state){case s.HANDSHAKING:this.handleHandshakeResponse();break;case s.AUTHENTICATING:this.handleAuthResponse();break;case s.CONNECTING:
this.handleConnectResponse();break}}catch(g){this.onError(g)}}onError(e){I("socket error",e),this.state=s.ERROR,this.emit("error",e),this.destroy()}onClose(){I("socket closed"),this.state=s.CLOSED,this.
emit("close")}destroy(){this.socket&&!this.socket.destroyed&&this.socket.destroy()}markAuthenticated(){this.state=s.AUTHENTICATED,this.emit("authenticated")}handshake(){if(this.state!==s.INITIAL)throw new h(
"Handshake already started");I("starting handshake with",this.authMethods.length,"auth methods"),this.state=s.HANDSHAKING;const e=u.alloc(2+this.authMethods.length);e[0]=y,e[1]=this.authMethods.length,
this.authMethods.forEach((g,f)=>{e[2+f]=g}),this.socket.write(e)}handleHandshakeResponse(){if(this.buffer.length<2)return;const e=this.buffer[0],g=this.buffer[1];if(e!==y)throw new r(`Invalid SOCKS ve\
rsion: ${e}`,"UND_ERR_SOCKS5_VERSION");if(g===D.NO_ACCEPTABLE)throw new r("No acceptable authentication method","UND_ERR_SOCKS5_AUTH_REJECTED");if(this.buffer=this.buffer.subarray(2),I("server selecte\
d auth method",g),g===D.NO_AUTH)this.markAuthenticated();else if(g===D.USERNAME_PASSWORD)this.state=s.AUTHENTICATING,this.sendAuthRequest();else throw new r(`Unsupported authentication method: ${g}`,"\
UND_ERR_SOCKS5_AUTH_METHOD")}sendAuthRequest(){const{username:e,password:g}=this.options;if(!e||!g)throw new h("Username and password required for authentication");I("sending username/password auth");
const f=u.from(e),N=u.from(g);if(f.length>255||N.length>255)throw new h("Username or password too long");const w=u.alloc(3+f.length+N.length);w[0]=1,w[1]=f.length,f.copy(w,2),w[2+f.length]=N.length,N.
copy(w,3+f.length),this.socket.write(w)}handleAuthResponse(){if(this.buffer.length<2)return;const e=this.buffer[0],g=this.buffer[1];if(e!==1)throw new r(`Invalid auth sub-negotiation version: ${e}`,"U\
ND_ERR_SOCKS5_AUTH_VERSION");if(g!==0)throw new r("Authentication failed","UND_ERR_SOCKS5_AUTH_FAILED");this.buffer=this.buffer.subarray(2),I("authentication successful"),this.markAuthenticated()}connect(e,g){
if(this.state===s.CONNECTING||this.state===s.CONNECTED)throw new h("Connection already in progress");if(this.state!==s.AUTHENTICATED)throw new h("Client must be authenticated before CONNECT");I("conne\
cting to",e,g),this.state=s.CONNECTING;const f=this.buildConnectRequest(d.CONNECT,e,g);this.socket.write(f)}buildConnectRequest(e,g,f){const{type:N,buffer:w}=m(g),C=u.alloc(4+w.length+2);return C[0]=y,
C[1]=e,C[2]=0,C[3]=N,w.copy(C,4),C.writeUInt16BE(f,4+w.length),C}handleConnectResponse(){if(this.buffer.length<4)return;const e=this.buffer[0],g=this.buffer[1],f=this.buffer[3];if(e!==y)throw new r(`I\
nvalid SOCKS version in reply: ${e}`,"UND_ERR_SOCKS5_REPLY_VERSION");let N=4;if(f===l.IPV4)N+=6;else if(f===l.DOMAIN){if(this.buffer.length<5)return;N+=1+this.buffer[4]+2}else if(f===l.IPV6)N+=18;else
throw new r(`Invalid address type in reply: ${f}`,"UND_ERR_SOCKS5_ADDR_TYPE");if(this.buffer.length<N)return;if(g!==o.SUCCEEDED){const B=this.getReplyErrorMessage(g);throw new r(`SOCKS5 connection fai\
led: ${B}`,`UND_ERR_SOCKS5_REPLY_${g}`)}let w,C=4;if(f===l.IPV4)w=Array.from(this.buffer.subarray(C,C+4)).join("."),C+=4;else if(f===l.DOMAIN){const B=this.buffer[C];C+=1,w=this.buffer.subarray(C,C+B).
toString(),C+=B}else if(f===l.IPV6){const B=[];for(let i=0;i<8;i++){const c=this.buffer.readUInt16BE(C+i*2);B.push(c.toString(16))}w=B.join(":"),C+=16}const Q=this.buffer.readUInt16BE(C);this.buffer=U,
this.state=s.CONNECTED,this.socket.removeListener("data",this.onSocketData),I("connected, bound address:",w,"port:",Q),this.emit("connected",{address:w,port:Q})}getReplyErrorMessage(e){switch(e){case o.
GENERAL_FAILURE:return"General SOCKS server failure";case o.CONNECTION_NOT_ALLOWED:return"Connection not allowed by ruleset";case o.NETWORK_UNREACHABLE:return"Network unreachable";case o.HOST_UNREACHABLE:
return"Host unreachable";case o.CONNECTION_REFUSED:return"Connection refused";case o.TTL_EXPIRED:return"TTL expired";case o.COMMAND_NOT_SUPPORTED:return"Command not supported";case o.ADDRESS_TYPE_NOT_SUPPORTED:
return"Address type not supported";default:return`Unknown error code: ${e}`}}}K.exports={Socks5Client:E,AUTH_METHODS:D,COMMANDS:d,ADDRESS_TYPES:l,REPLY_CODES:o,STATES:s}}),51732:((K,L,n)=>{const{Buffer:a}=n(
4573),u=n(77030),{InvalidArgumentError:h}=n(68707);function r(y){if(u.isIPv4(y)){const d=y.split(".").map(Number);return{type:1,buffer:a.from(d)}}if(u.isIPv6(y))return{type:4,buffer:R(y)};const D=a.from(
y,"utf8");if(D.length>255)throw new h("Domain name too long (max 255 bytes)");return{type:3,buffer:a.concat([a.from([D.length]),D])}}A(r,"parseAddress");function R(y){const D=a.alloc(16);let d=y;if(y.
includes(".")){const o=y.lastIndexOf(":"),s=y.slice(o+1);if(u.isIPv4(s)){const E=s.split(".").map(Number),t=(E[0]<<8|E[1]).toString(16),e=(E[2]<<8|E[3]).toString(16);d=`${y.slice(0,o)}:${t}:${e}`}}const l=d.
indexOf("::");if(l!==-1){const o=d.slice(0,l),s=d.slice(l+2),E=o===""?[]:o.split(":"),t=s===""?[]:s.split(":");let e=0;for(const g of E)D.writeUInt16BE(parseInt(g,16),e),e+=2;e=16-t.length*2;for(const g of t)
D.writeUInt16BE(parseInt(g,16),e),e+=2}else{const o=d.split(":");for(let s=0;s<o.length;s++)D.writeUInt16BE(parseInt(o[s],16),s*2)}return D}A(R,"parseIPv6");function m(y,D,d){const l=a.allocUnsafe(2);
return l.writeUInt16BE(d,0),a.concat([a.from([y]),D,l])}A(m,"buildAddressBuffer");function I(y,D=0){if(y.length<D+1)throw new h("Buffer too small to contain address type");const d=y[D];let l,o=D+1;switch(d){case 1:{
if(y.length<o+6)throw new h("Buffer too small for IPv4 address");l=Array.from(y.subarray(o,o+4)).join("."),o+=4;break}case 3:{if(y.length<o+1)throw new h("Buffer too small for domain length");const E=y[o];
if(o+=1,y.length<o+E+2)throw new h("Buffer too small for domain address");l=y.subarray(o,o+E).toString("utf8"),o+=E;break}case 4:{if(y.length<o+18)throw new h("Buffer too small for IPv6 address");const E=[];
for(let t=0;t<8;t++){const e=y.readUInt16BE(o+t*2);E.push(e.toString(16))}l=E.join(":"),o+=16;break}default:throw new h(`Invalid address type: ${d}`)}if(y.length<o+2)throw new h("Buffer too small for \
port");const s=y.readUInt16BE(o);return o+=2,{address:l,port:s,bytesRead:o-D}}A(I,"parseResponseAddress");function U(y){const d={1:"General SOCKS server failure",2:"Connection not allowed by ruleset",
3:"Network unreachable",4:"Host unreachable",5:"Connection refused",6:"TTL expired",7:"Command not supported",8:"Address type not supported"}[y]||`Unknown SOCKS5 error code: ${y}`,l=new Error(d);return l.
code=`SOCKS5_${y}`,l}A(U,"createReplyError"),K.exports={parseAddress:r,parseIPv6:R,buildAddressBuffer:m,parseResponseAddress:I,createReplyError:U}}),36443:(K=>{K.exports={kClose:Symbol("close"),kDestroy:Symbol(
"destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kRequestOrigin:Symbol("request origin"),kRedirectCacheControl:Symbol("redirect cache control"),kOriginless:Symbol("originless"),kWriting:Symbol(
"writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol(
"max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("\
headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol(
"abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol(
"connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol(
"max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol(
"destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol(
"maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol(
"http2Session"),kHTTP2Options:Symbol("http2 options"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol(
"listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kHostAuthority:Symbol("host authority"),kHTTP2InitialWindowSize:Symbol("http2 initial window siz\
e"),kHTTP2ConnectionWindowSize:Symbol("http2 connection window size"),kEnableConnectProtocol:Symbol("http2session connect protocol"),kRemoteSettings:Symbol("http2session remote settings"),kHTTP2Stream:Symbol(
"http2session client stream"),kPingInterval:Symbol("ping interval"),kUseMilo:Symbol("use milo"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol(
"https proxy agent"),kSocks5ProxyAgent:Symbol("socks5 proxy agent")}}),67752:((K,L,n)=>{const{wellknownHeaderNames:a,headerNameLowerCasedRecord:u}=n(10735);class h{static{A(this,"TstNode")}value=null;left=null;middle=null;right=null;code;constructor(I,U,y){
if(y===void 0||y>=I.length)throw new TypeError("Unreachable");if((this.code=I.charCodeAt(y))>127)throw new TypeError("key must be ascii string");I.length!==++y?this.middle=new h(I,U,y):this.value=U}add(I,U){
const y=I.length;if(y===0)throw new TypeError("Unreachable");let D=0,d=this;for(;;){const l=I.charCodeAt(D);if(l>127)throw new TypeError("key must be ascii string");if(d.code===l)if(y===++D){d.value=U;
break}else if(d.middle!==null)d=d.middle;else{d.middle=new h(I,U,D);break}else if(d.code<l)if(d.left!==null)d=d.left;else{d.left=new h(I,U,D);break}else if(d.right!==null)d=d.right;else{d.right=new h(
I,U,D);break}}}search(I){const U=I.length;let y=0,D=this;for(;D!==null&&y<U;){let d=I[y];for(d<=90&&d>=65&&(d|=32);D!==null;){if(d===D.code){if(U===++y)return D;D=D.middle;break}D=D.code<d?D.left:D.right}}
return null}}class r{static{A(this,"TernarySearchTree")}node=null;insert(I,U){this.node===null?this.node=new h(I,U,0):this.node.add(I,U)}lookup(I){return this.node?.search(I)?.value??null}}const R=new r;
for(let m=0;m<a.length;++m){const I=u[a[m]];R.insert(I,I)}K.exports={TernarySearchTree:r,tree:R}}),3440:((K,L,n)=>{const a=n(34589),{kDestroyed:u,kBodyUsed:h,kListeners:r,kBody:R}=n(36443),{IncomingMessage:m}=n(
37067),I=n(57075),U=n(77030),{stringify:y}=n(41792),{EventEmitter:D,addAbortListener:d}=n(78474),l=n(96603),{InvalidArgumentError:o,ConnectTimeoutError:s}=n(68707),{headerNameLowerCasedRecord:E}=n(10735),
{tree:t}=n(67752);class e{static{A(this,"BodyAsyncIterable")}constructor(hA){this[R]=hA,this[h]=!1}async*[Symbol.asyncIterator](){a(!this[h],"disturbed"),this[h]=!0,yield*this[R]}}function g(){}A(g,"n\
oop");function f(F){return N(F)?(sA(F)===0&&F.on("data",function(){a(!1)}),typeof F.readableDidRead!="boolean"&&(F[h]=!1,D.prototype.on.call(F,"data",function(){this[h]=!0})),F):F&&typeof F.pipeTo=="f\
unction"?new e(F):F&&TA(F)?F:F&&typeof F!="string"&&!ArrayBuffer.isView(F)&&Y(F)?new e(F):F}A(f,"wrapRequestBody");function N(F){return F&&typeof F=="object"&&typeof F.pipe=="function"&&typeof F.on=="\
function"}A(N,"isStream");function w(F){return F instanceof Blob}A(w,"isBlobLike");function C(F){return F.includes("?")||F.includes("#")}A(C,"pathHasQueryOrFragment");function Q(F,hA){if(C(F))throw new Error(
'Query params cannot be passed when url already contains "?" or "#".');const SA=y(hA);return SA&&(F+="?"+SA),F}A(Q,"serializePathWithQuery");function B(F){const hA=parseInt(F,10);return hA===Number(F)&&
hA>=0&&hA<=65535}A(B,"isValidPort");function i(F){return F!=null&&F[0]==="h"&&F[1]==="t"&&F[2]==="t"&&F[3]==="p"&&(F[4]===":"||F[4]==="s"&&F[5]===":")}A(i,"isHttpOrHttpsPrefixed");function c(F){if(typeof F==
"string"){if(F=new URL(F),!i(F.origin||F.protocol))throw new o("Invalid URL protocol: the URL must start with `http:` or `https:`.");return F}if(!F||typeof F!="object")throw new o("Invalid URL: The UR\
L argument must be a non-null object.");if(!(F instanceof URL)){if(F.port!=null&&F.port!==""&&B(F.port)===!1)throw new o("Invalid URL: port must be a valid integer or a string representation of an int\
eger.");if(F.path!=null&&typeof F.path!="string")throw new o("Invalid URL path: the path must be a string or null/undefined.");if(F.pathname!=null&&typeof F.pathname!="string")throw new o("Invalid URL\
 pathname: the pathname must be a string or null/undefined.");if(F.hostname!=null&&typeof F.hostname!="string")throw new o("Invalid URL hostname: the hostname must be a string or null/undefined.");if(F.
origin!=null&&typeof F.origin!="string")throw new o("Invalid URL origin: the origin must be a string or null/undefined.");if(!i(F.origin||F.protocol))throw new o("Invalid URL protocol: the URL must st\
art with `http:` or `https:`.");const hA=F.port!=null?F.port:F.protocol==="https:"?443:80;let SA=F.origin!=null?F.origin:`${F.protocol||""}//${F.hostname||""}:${hA}`,z=F.path!=null?F.path:`${F.pathname||
""}${F.search||""}`;return SA[SA.length-1]==="/"&&(SA=SA.slice(0,SA.length-1)),z&&z[0]!=="/"&&(z=`/${z}`),new URL(`${SA}${z}`)}if(!i(F.origin||F.protocol))throw new o("Invalid URL protocol: the URL mu\
st start with `http:` or `https:`.");return F}A(c,"parseURL");function k(F){if(F=c(F),F.pathname!=="/"||F.search||F.hash)throw new o("invalid url");return F}A(k,"parseOrigin");function S(F){if(F[0]===
"["){const SA=F.indexOf("]");return a(SA!==-1),F.substring(1,SA)}const hA=F.indexOf(":");return hA===-1?F:F.substring(0,hA)}A(S,"getHostname");function M(F){if(!F)return null;a(typeof F=="string");const hA=S(
F);return U.isIP(hA)?"":hA}A(M,"getServerName");function V(F){return JSON.parse(JSON.stringify(F))}A(V,"deepClone");function X(F){return F!=null&&typeof F[Symbol.asyncIterator]=="function"}A(X,"isAsyn\
cIterable");function Y(F){return F!=null&&(typeof F[Symbol.iterator]=="function"||typeof F[Symbol.asyncIterator]=="function")}A(Y,"isIterable");function W(F){const hA=Object.getPrototypeOf(F);return Object.
hasOwn(F,Symbol.iterator)||hA!=null&&hA!==Object.prototype&&typeof F[Symbol.iterator]=="function"}A(W,"hasSafeIterator");function sA(F){if(F==null)return 0;if(N(F)){const hA=F._readableState;return hA&&
hA.objectMode===!1&&hA.ended===!0&&Number.isFinite(hA.length)?hA.length:null}else{if(w(F))return F.size!=null?F.size:null;if(AA(F))return F.byteLength}return null}A(sA,"bodyLength");function nA(F){return F&&
!!(F.destroyed||F[u]||I.isDestroyed?.(F))}A(nA,"isDestroyed");function J(F,hA){if(!(F==null||!N(F)||nA(F))){if(typeof F.destroy=="function"){Object.getPrototypeOf(F).constructor===m&&(F.socket=null);try{
F.destroy(hA)}catch{}}else hA&&queueMicrotask(()=>{F.emit("error",hA)});F.destroyed!==!0&&(F[u]=!0)}}A(J,"destroy");const O=/(?:^|,)[\t ]*timeout=(\d+)/i;function T(F){const hA=F.match(O);return hA?parseInt(
hA[1],10)*1e3:null}A(T,"parseKeepAliveTimeout");function p(F){return typeof F=="string"?E[F]??F.toLowerCase():t.lookup(F)??F.toString("latin1").toLowerCase()}A(p,"headerNameToString");function Z(F){return t.
lookup(F)??F.toString("latin1").toLowerCase()}A(Z,"bufferToLowerCasedHeaderName");function j(F,hA,SA){hA==="__proto__"?Object.defineProperty(F,hA,{value:SA,enumerable:!0,configurable:!0,writable:!0}):
F[hA]=SA}A(j,"setHeader");function G(F,hA){hA===void 0&&(hA={});for(let SA=0;SA<F.length;SA+=2){const z=p(F[SA]);let cA=hA[z];if(cA!==void 0)if(Object.hasOwn(hA,z))typeof cA=="string"&&(cA=[cA],hA[z]=
cA),cA.push(F[SA+1].toString("latin1"));else{const NA=typeof F[SA+1]=="string"?F[SA+1]:Array.isArray(F[SA+1])?F[SA+1].map(LA=>LA.toString("latin1")):F[SA+1].toString("latin1");z==="__proto__"?Object.defineProperty(
hA,z,{value:NA,enumerable:!0,configurable:!0,writable:!0}):hA[z]=NA}else{const NA=typeof F[SA+1]=="string"?F[SA+1]:Array.isArray(F[SA+1])?F[SA+1].map(LA=>LA.toString("latin1")):F[SA+1].toString("latin\
1");hA[z]=NA}}return hA}A(G,"parseHeaders");function x(F){if(F==null)return[];if(!Array.isArray(F)){const NA=[];for(const[LA,XA]of Object.entries(F))if(Array.isArray(XA))for(const VA of XA)NA.push(LA,
`${VA}`);else NA.push(LA,`${XA}`);return NA}const hA=F.length,SA=new Array(hA);let z,cA;for(let NA=0;NA<hA;NA+=2)z=F[NA],cA=F[NA+1],typeof z!="string"&&(z=z.toString()),typeof cA!="string"&&(cA=cA.toString(
"latin1")),SA[NA]=z,SA[NA+1]=cA;return SA}A(x,"parseRawHeaders");function v(F){const hA=[];for(const[SA,z]of Object.entries(F))if(Array.isArray(z))for(const cA of z)hA.push(Buffer.from(SA,"latin1"),Buffer.
from(`${cA}`,"latin1"));else hA.push(Buffer.from(SA,"latin1"),Buffer.from(`${z}`,"latin1"));return hA}A(v,"toRawHeaders");function _(F){if(!Array.isArray(F))throw new TypeError("expected headers to be\
 an array");return F.map(hA=>Buffer.from(hA))}A(_,"encodeRawHeaders");function AA(F){return F instanceof Uint8Array||Buffer.isBuffer(F)}A(AA,"isBuffer");function EA(F,hA,SA){if(!F||typeof F!="object")
throw new o("handler must be an object");if(typeof F.onRequestStart!="function")throw new o("invalid onRequestStart method");if(typeof F.onResponseError!="function")throw new o("invalid onResponseErro\
r method");if(typeof F.onBodySent!="function"&&F.onBodySent!==void 0)throw new o("invalid onBodySent method");if(typeof F.onRequestSent!="function"&&F.onRequestSent!==void 0)throw new o("invalid onReq\
uestSent method");if(SA||hA==="CONNECT"){if(typeof F.onRequestUpgrade!="function")throw new o("invalid onRequestUpgrade method")}else{if(typeof F.onResponseStart!="function")throw new o("invalid onRes\
ponseStart method");if(typeof F.onResponseData!="function")throw new o("invalid onResponseData method");if(typeof F.onResponseEnd!="function")throw new o("invalid onResponseEnd method")}}A(EA,"assertR\
equestHandler");function CA(F){return!!(F&&(I.isDisturbed(F)||F[h]))}A(CA,"isDisturbed");function RA(F){return{localAddress:F.localAddress,localPort:F.localPort,remoteAddress:F.remoteAddress,remotePort:F.
remotePort,remoteFamily:F.remoteFamily,timeout:F.timeout,bytesWritten:F.bytesWritten,bytesRead:F.bytesRead}}A(RA,"getSocketInfo");function TA(F){return F&&typeof F=="object"&&typeof F.append=="functio\
n"&&typeof F.delete=="function"&&typeof F.get=="function"&&typeof F.getAll=="function"&&typeof F.has=="function"&&typeof F.set=="function"&&F[Symbol.toStringTag]==="FormData"}A(TA,"isFormDataLike");function IA(F,hA){
return!F||"aborted"in F?d(F,hA)[Symbol.dispose]:typeof F.addEventListener=="function"?(F.addEventListener("abort",hA,{once:!0}),()=>F.removeEventListener("abort",hA)):(F.once("abort",hA),()=>F.removeListener(
"abort",hA))}A(IA,"addAbortListener");const uA=new Uint8Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,1,1,1,1,1,0,0,1,1,0,1,1,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,
1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0,1,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function lA(F){return uA[F]===
1}A(lA,"isTokenCharCode");const yA=/^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;function P(F){if(F.length>=12)return yA.test(F);if(F.length===0)return!1;for(let hA=0;hA<F.length;hA++)if(uA[F.charCodeAt(hA)]!==1)
return!1;return!0}A(P,"isValidHTTPToken");const wA=/[^\t\x20-\x7e\x80-\xff]/;function YA(F){return!wA.test(F)}A(YA,"isValidHeaderValue");const WA=/^bytes (\d+)-(\d+)\/(\d+|\*)?$/;function PA(F){if(F==
null||F==="")return{start:0,end:null,size:null};if(!F)return null;const hA=WA.exec(F);return hA?{start:parseInt(hA[1]),end:hA[2]?parseInt(hA[2]):null,size:hA[3]&&hA[3]!=="*"?parseInt(hA[3]):null}:null}
A(PA,"parseRangeHeader");function xA(F,hA,SA){return(F[r]??=[]).push([hA,SA]),F.on(hA,SA),F}A(xA,"addListener");function FA(F){if(F[r]!=null){for(const[hA,SA]of F[r])F.removeListener(hA,SA);F[r]=null}
return F}A(FA,"removeAllListeners");function bA(F,hA,SA){try{hA.onResponseError(SA),a(hA.aborted)}catch(z){F.emit("error",z)}}A(bA,"errorRequest");const aA=process.platform==="win32"?(F,hA)=>{if(!hA.timeout)
return g;let SA=null,z=null;const cA=l.setFastTimeout(()=>{SA=setImmediate(()=>{z=setImmediate(()=>mA(F.deref(),hA))})},hA.timeout);return()=>{l.clearFastTimeout(cA),clearImmediate(SA),clearImmediate(
z)}}:(F,hA)=>{if(!hA.timeout)return g;let SA=null;const z=l.setFastTimeout(()=>{SA=setImmediate(()=>{mA(F.deref(),hA)})},hA.timeout);return()=>{l.clearFastTimeout(z),clearImmediate(SA)}};function mA(F,hA){
if(F==null)return;let SA="Connect Timeout Error";Array.isArray(F.autoSelectFamilyAttemptedAddresses)?SA+=` (attempted addresses: ${F.autoSelectFamilyAttemptedAddresses.join(", ")},`:SA+=` (attempted a\
ddress: ${hA.hostname}:${hA.port},`,SA+=` timeout: ${hA.timeout}ms)`,J(F,new s(SA))}A(mA,"onConnectTimeout");let KA=null,q=null;function iA(F){if(F===KA)return q;const hA=DA(F);return KA=F,q=hA,hA}A(iA,
"getProtocolFromUrlString");function DA(F){if(F[0]==="h"&&F[1]==="t"&&F[2]==="t"&&F[3]==="p")switch(F[4]){case":":return"http:";case"s":if(F[5]===":")return"https:"}return F.slice(0,F.indexOf(":")+1)}
A(DA,"getProtocolFromUrlStringSlow");const MA={__proto__:null,enumerable:!0},oA={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"P\
OST",POST:"POST",put:"PUT",PUT:"PUT",query:"QUERY",QUERY:"QUERY"},GA={...oA,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(oA,null),Object.setPrototypeOf(GA,null),K.exports={kEnumerableProperty:MA,
isDisturbed:CA,isBlobLike:w,parseOrigin:k,parseURL:c,getServerName:M,isStream:N,isIterable:Y,hasSafeIterator:W,isAsyncIterable:X,isDestroyed:nA,headerNameToString:p,bufferToLowerCasedHeaderName:Z,addListener:xA,
removeAllListeners:FA,errorRequest:bA,parseRawHeaders:x,toRawHeaders:v,encodeRawHeaders:_,parseHeaders:G,setHeader:j,parseKeepAliveTimeout:T,destroy:J,bodyLength:sA,deepClone:V,isBuffer:AA,assertRequestHandler:EA,
getSocketInfo:RA,isFormDataLike:TA,pathHasQueryOrFragment:C,serializePathWithQuery:Q,addAbortListener:IA,isValidHTTPToken:P,isValidHeaderValue:YA,isTokenCharCode:lA,parseRangeHeader:PA,normalizedMethodRecordsBase:oA,
normalizedMethodRecords:GA,isValidPort:B,isHttpOrHttpsPrefixed:i,safeHTTPMethods:Object.freeze(["GET","HEAD","OPTIONS","TRACE"]),wrapRequestBody:f,setupConnectTimeout:aA,getProtocolFromUrlString:iA}}),
57405:((K,L,n)=>{const{InvalidArgumentError:a,MaxOriginsReachedError:u}=n(68707),{kBusy:h,kClients:r,kConnected:R,kRunning:m,kPending:I,kClose:U,kDestroy:y,kDispatch:D,kUrl:d}=n(36443),l=n(21841),o=n(
30628),s=n(23701),E=n(3440),t=Symbol("onConnect"),e=Symbol("onDisconnect"),g=Symbol("onConnectionError"),f=Symbol("onDrain"),N=Symbol("factory"),w=Symbol("options"),C=Symbol("origins");function Q(i,c){
return c&&c.connections===1?new s(i,c):new o(i,c)}A(Q,"defaultFactory");class B extends l{static{A(this,"Agent")}constructor({factory:c=Q,maxOrigins:k=1/0,connect:S,tls:M,...V}={}){if(typeof c!="funct\
ion")throw new a("factory must be a function.");if(S!=null&&typeof S!="function"&&typeof S!="object")throw new a("connect must be a function or an object");if(typeof k!="number"||Number.isNaN(k)||k<=0)
throw new a("maxOrigins must be a number greater than 0");super(V),S&&typeof S!="function"&&(S={...S}),M&&typeof M!="function"&&(M={...M}),this[w]={...E.deepClone(V),maxOrigins:k,connect:S,tls:M},this[N]=
c,this[r]=new Map,this[C]=new Set,this[f]=(X,Y)=>{this.emit("drain",X,[this,...Y])},this[t]=(X,Y)=>{this.emit("connect",X,[this,...Y])},this[e]=(X,Y,W)=>{this.emit("disconnect",X,[this,...Y],W)},this[g]=
(X,Y,W)=>{this.emit("connectionError",X,[this,...Y],W)}}get[m](){let c=0;for(const k of this[r].values())c+=k[m];return c}[D](c,k){let S;if(c.origin&&(typeof c.origin=="string"||c.origin instanceof URL))
S=String(c.origin);else throw new a("opts.origin must be a non-empty string or URL.");const M=c.allowH2??this[w].allowH2,V=M===!1?`${S}#http1-only`:S;if(this[C].size>=this[w].maxOrigins&&!this[C].has(
S))throw new u;let X=this[r].get(V);if(!X){X=this[N](c.origin,M===!1?{...this[w],allowH2:!1}:this[w]);const Y=A(()=>{if(this[r].get(V)!==X||X[R]>0||X[h]||X[I]>0)return;this[r].delete(V),X.destroyed||X.
close();let W=!1;for(const sA of this[r].keys())if(sA===S||sA===`${S}#http1-only`){W=!0;break}W||this[C].delete(S)},"closeClientIfUnused");X.on("drain",this[f]).on("connect",this[t]).on("disconnect",(W,sA,nA)=>{
Y(),this[e](W,sA,nA)}).on("connectionError",(W,sA,nA)=>{Y(),this[g](W,sA,nA)}),this[r].set(V,X),this[C].add(S)}return X.dispatch(c,k)}[U](){const c=[];for(const k of this[r].values())c.push(k.close());
return this[r].clear(),Promise.all(c)}[y](c){const k=[];for(const S of this[r].values())k.push(S.destroy(c));return this[r].clear(),Promise.all(k)}get stats(){const c={};for(const k of this[r].values())
k.stats&&(c[k[d].origin]=k.stats);return c}}K.exports=B}),837:((K,L,n)=>{const{BalancedPoolMissingUpstreamError:a,InvalidArgumentError:u}=n(68707),{PoolBase:h,kClients:r,kNeedDrain:R,kAddClient:m,kRemoveClient:I,
kGetDispatcher:U}=n(42128),y=n(30628),{kOriginless:D,kUrl:d}=n(36443),l=n(3440),o=Symbol("factory"),s=Symbol("options"),E=Symbol("kGreatestCommonDivisor"),t=Symbol("kCurrentWeight"),e=Symbol("kIndex"),
g=Symbol("kWeight"),f=Symbol("kMaxWeightPerServer"),N=Symbol("kErrorPenalty");function w(B,i){if(B===0)return i;for(;i!==0;){const c=i;i=B%i,B=c}return B}A(w,"getGreatestCommonDivisor");function C(B,i){
return new y(B,i)}A(C,"defaultFactory");class Q extends h{static{A(this,"BalancedPool")}constructor(i=[],{factory:c=C,connect:k,tls:S,...M}={}){if(typeof c!="function")throw new u("factory must be a f\
unction.");super(M),this[D]=!0,k&&typeof k!="function"&&(k={...k}),S&&typeof S!="function"&&(S={...S}),this[s]={...l.deepClone(M),connect:k,tls:S},this[e]=-1,this[t]=0,this[f]=this[s].maxWeightPerServer||
100,this[N]=this[s].errorPenalty||15,Array.isArray(i)||(i=[i]),this[o]=c;for(const V of i)this.addUpstream(V);this._updateBalancedPoolStats()}addUpstream(i){const c=l.parseOrigin(i).origin;if(this[r].
find(S=>S[d].origin===c&&S.closed!==!0&&S.destroyed!==!0))return this;const k=this[o](c,this[s]);this[m](k),k.on("connect",()=>{k[g]=Math.min(this[f],k[g]+this[N])}),k.on("connectionError",()=>{k[g]=Math.
max(1,k[g]-this[N]),this._updateBalancedPoolStats()}),k.on("disconnect",(...S)=>{const M=S[2];M&&M.code==="UND_ERR_SOCKET"&&(k[g]=Math.max(1,k[g]-this[N]),this._updateBalancedPoolStats())});for(const S of this[r])
S[g]=this[f];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let i=0;for(let c=0;c<this[r].length;c++)i=w(this[r][c][g],i);this[E]=i}removeUpstream(i){const c=l.parseOrigin(i).origin,
k=this[r].find(S=>S[d].origin===c&&S.closed!==!0&&S.destroyed!==!0);return k&&this[I](k),this}getUpstream(i){const c=l.parseOrigin(i).origin;return this[r].find(k=>k[d].origin===c&&k.closed!==!0&&k.destroyed!==
!0)}get upstreams(){return this[r].filter(i=>i.closed!==!0&&i.destroyed!==!0).map(i=>i[d].origin)}[U](){if(this[r].length===0)throw new a;let i=0,c=-1;for(;i++<this[r].length;){this[e]=(this[e]+1)%this[r].
length;const k=this[r][this[e]];if(this[e]===0&&(this[t]=this[t]-this[E],this[t]<=0&&(this[t]=this[f])),!(k[R]||k.closed===!0||k.destroyed===!0)&&((c===-1||k[g]>this[r][c][g])&&(c=this[e]),k[g]>=this[t]))
return k}if(c!==-1)return this[t]=this[r][c][g],this[e]=c,this[r][c]}}K.exports=Q}),637:((K,L,n)=>{const a=n(34589),u=n(3440),{channels:h}=n(42414),r=n(96603),{RequestContentLengthMismatchError:R,ResponseContentLengthMismatchError:m,
RequestAbortedError:I,InvalidArgumentError:U,HeadersTimeoutError:y,HeadersOverflowError:D,SocketError:d,InformationalError:l,BodyTimeoutError:o,HTTPParserError:s,WebAssemblyNotSupportedError:E,ResponseExceededMaxSizeError:t}=n(
68707),{kUrl:e,kReset:g,kClient:f,kParser:N,kBlocking:w,kRunning:C,kPending:Q,kSize:B,kWriting:i,kQueue:c,kNoRef:k,kKeepAliveDefaultTimeout:S,kHostHeader:M,kPendingIdx:V,kRunningIdx:X,kError:Y,kPipelining:W,
kSocket:sA,kKeepAliveTimeoutValue:nA,kMaxHeadersSize:J,kKeepAliveMaxTimeout:O,kKeepAliveTimeoutThreshold:T,kHeadersTimeout:p,kBodyTimeout:Z,kStrictContentLength:j,kMaxRequests:G,kCounter:x,kMaxResponseSize:v,
kOnError:_,kResume:AA,kHTTPContext:EA,kClosed:CA,kUseMilo:RA}=n(36443),TA=n(52824),{H1Parser:IA,getMiloEnabled:uA}=typeof esbuildDetection>"u"?n(81969):{},lA=Buffer.alloc(0),yA=Buffer[Symbol.species],
P=u.removeAllListeners,wA=Symbol("kIdleSocketValidation"),YA=Symbol("kIdleSocketValidationTimeout"),WA=Symbol("kSocketUsed"),PA=Symbol("kTypeOfService");let xA;function FA(){if(typeof WebAssembly>"u")
throw new E;const rA=process.env.JEST_WORKER_ID?n(63870):void 0;let H,eA=!0;if(process.arch==="riscv64")eA=!1;else if(process.arch==="ppc64"){const[tA,BA]=process.versions.node.split(".").map(UA=>parseInt(
UA,10));(tA<24||tA===24&&BA<12)&&(eA=!1)}if(process.env.UNDICI_NO_WASM_SIMD==="1"?eA=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&(eA=!0),eA)try{H=new WebAssembly.Module(n(53434))}catch{}return H||(H=new WebAssembly.
Module(rA||n(63870))),new WebAssembly.Instance(H,{env:{wasm_on_url:A((tA,BA,UA)=>0,"wasm_on_url"),wasm_on_status:A((tA,BA,UA)=>{a(aA.ptr===tA);const OA=BA-q+mA.byteOffset;return aA.onStatus(new yA(mA.
buffer,OA,UA))},"wasm_on_status"),wasm_on_message_begin:A(tA=>(a(aA.ptr===tA),aA.onMessageBegin()),"wasm_on_message_begin"),wasm_on_header_field:A((tA,BA,UA)=>{a(aA.ptr===tA);const OA=BA-q+mA.byteOffset;
return aA.onHeaderField(new yA(mA.buffer,OA,UA))},"wasm_on_header_field"),wasm_on_header_value:A((tA,BA,UA)=>{a(aA.ptr===tA);const OA=BA-q+mA.byteOffset;return aA.onHeaderValue(new yA(mA.buffer,OA,UA))},
"wasm_on_header_value"),wasm_on_headers_complete:A((tA,BA,UA,OA)=>(a(aA.ptr===tA),aA.onHeadersComplete(BA,UA===1,OA===1)),"wasm_on_headers_complete"),wasm_on_body:A((tA,BA,UA)=>{a(aA.ptr===tA);const OA=BA-
q+mA.byteOffset;return aA.onBody(new yA(mA.buffer,OA,UA))},"wasm_on_body"),wasm_on_message_complete:A(tA=>(a(aA.ptr===tA),aA.onMessageComplete()),"wasm_on_message_complete")}})}A(FA,"lazyllhttp");let bA=null,
aA=null,mA=null,KA=0,q=null,iA=null;const DA=0,MA=1,oA=2|MA,GA=4|MA,F=8|DA;class hA{static{A(this,"Parser")}constructor(H,eA,{exports:tA}){this.llhttp=tA,this.ptr=this.llhttp.llhttp_alloc(TA.TYPE.RESPONSE),
this.client=H,this.socket=eA,this.timeout=null,this.timeoutWeakRef=new WeakRef(this),this.timeoutValue=null,this.timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=!1,this.headers=[],this.
headersSize=0,this.headersMaxSize=H[J],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength=-1,this.hasTransferEncoding=!1,this.
connection="",this.maxResponseSize=H[v]}setTimeout(H,eA){H!==this.timeoutValue||eA&MA^this.timeoutType&MA?(this.timeout&&(r.clearTimeout(this.timeout),this.timeout=null),H&&(eA&MA?this.timeout=r.setFastTimeout(
SA,H,this.timeoutWeakRef):(this.timeout=setTimeout(SA,H,this.timeoutWeakRef),this.timeout?.unref())),this.timeoutValue=H):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=eA}resume(){
this.socket.destroyed||!this.paused||(a(this.ptr!=null),a(aA===null),this.llhttp.llhttp_resume(this.ptr),a(this.timeoutType===GA),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=
!1,this.execute(this.socket.read()||lA),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const H=this.socket.read();if(H===null)break;this.execute(H)}}execute(H){a(aA===null),a(this.ptr!=null),
a(!this.paused);const{socket:eA,llhttp:tA}=this;H.length>KA&&(q&&tA.free(q),KA=Math.ceil(H.length/4096)*4096,q=tA.malloc(KA)),(iA===null||iA.buffer!==tA.memory.buffer||iA.byteOffset!==q||iA.byteLength!==
KA)&&(iA=new Uint8Array(tA.memory.buffer,q,KA)),iA.set(H);try{let BA;try{mA=H,aA=this,BA=tA.llhttp_execute(this.ptr,q,H.length)}finally{aA=null,mA=null}if(BA!==TA.ERROR.OK){const UA=H.subarray(tA.llhttp_get_error_pos(
this.ptr)-q);if(BA===TA.ERROR.PAUSED_UPGRADE)this.onUpgrade(UA);else if(BA===TA.ERROR.PAUSED)this.paused=!0,eA.unshift(UA);else throw this.createError(BA,UA)}}catch(BA){u.destroy(eA,BA)}}finish(){a(aA===
null),a(this.ptr!=null);const{llhttp:H}=this;if(this.paused){let tA;do H.llhttp_resume(this.ptr),this.paused=!1,tA=this.socket.read()||lA,this.execute(tA);while(this.paused&&tA.length>0);this.paused&&
(H.llhttp_resume(this.ptr),this.paused=!1)}let eA;try{aA=this,eA=H.llhttp_finish(this.ptr)}finally{aA=null}return eA===TA.ERROR.OK?null:eA===TA.ERROR.PAUSED||eA===TA.ERROR.PAUSED_UPGRADE?(this.paused=
!0,null):this.createError(eA,lA)}createError(H,eA){const{llhttp:tA,contentLength:BA,bytesRead:UA}=this;if(BA!==-1&&UA!==BA)return new m;const OA=tA.llhttp_get_error_reason(this.ptr);let _A="";if(OA){const pA=new Uint8Array(
tA.memory.buffer,OA).indexOf(0);_A="Response does not match the HTTP/1.1 protocol ("+Buffer.from(tA.memory.buffer,OA,pA).toString()+")"}return new s(_A,TA.ERROR[H],eA)}destroy(){a(aA===null),a(this.ptr!=
null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&r.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(H){return this.statusText=
H.toString(),0}onMessageBegin(){const{socket:H,client:eA}=this;if(H.destroyed)return-1;if(eA[C]===0)return u.destroy(H,new d("bad response",u.getSocketInfo(H))),-1;const tA=eA[c][eA[X]];return tA?(tA.
onResponseStarted(),0):-1}onHeaderField(H){const eA=this.headers.length;return(eA&1)===0?this.headers.push(H):this.headers[eA-1]=Buffer.concat([this.headers[eA-1],H]),this.trackHeader(H.length),0}onHeaderValue(H){
let eA=this.headers.length;const tA=(eA&1)===0;(eA&1)===1?(this.headers.push(H),eA+=1):this.headers[eA-1]=Buffer.concat([this.headers[eA-1],H]);const BA=this.headers[eA-2];if(BA.length===10){const UA=u.
bufferToLowerCasedHeaderName(BA);UA==="keep-alive"?this.keepAlive+=(tA||this.keepAlive.length===0?"":",")+H.toString():UA==="connection"&&(this.connection+=(tA||this.connection.length===0?"":",")+H.toString())}else if(BA.
length===14&&u.bufferToLowerCasedHeaderName(BA)==="content-length"){this.contentLength===-1&&(this.contentLength=0);for(let UA=0;UA<H.length;UA++)this.contentLength=this.contentLength*10+(H[UA]-48)}else
BA.length===17&&u.bufferToLowerCasedHeaderName(BA)==="transfer-encoding"&&(this.hasTransferEncoding=!0);return this.trackHeader(H.length),0}trackHeader(H){this.headersSize+=H,this.headersSize>=this.headersMaxSize&&
u.destroy(this.socket,new D)}onUpgrade(H){const{upgrade:eA,client:tA,socket:BA,headers:UA,statusCode:OA,statusText:_A}=this;a(eA),a(tA[sA]===BA),a(!BA.destroyed),a(!this.paused),a((UA.length&1)===0);const pA=tA[c][tA[X]];
a(pA),a(pA.upgrade||pA.method==="CONNECT"),this.statusCode=0,this.statusText="",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,BA.unshift(H),BA[N].destroy(),BA[N]=null,BA[f]=null,BA[Y]=null,
P(BA),tA[sA]=null,tA[EA]=null,tA[c][tA[X]++]=null,tA.emit("disconnect",tA[e],[tA],new l("upgrade"));try{pA.onRequestUpgrade(OA,UA,BA,_A)}catch(qA){u.errorRequest(tA,pA,qA),u.destroy(BA,qA)}tA[AA]()}onHeadersComplete(H,eA,tA){
const{client:BA,socket:UA,headers:OA,statusText:_A}=this;if(UA.destroyed)return-1;if(BA[C]===0)return u.destroy(UA,new d("bad response",u.getSocketInfo(UA))),-1;const pA=BA[c][BA[X]];if(!pA)return-1;if(a(
!this.upgrade),a(this.statusCode<200),H===100)return u.destroy(UA,new d("bad response",u.getSocketInfo(UA))),-1;if(eA&&!pA.upgrade)return u.destroy(UA,new d("bad upgrade",u.getSocketInfo(UA))),-1;if(a(
this.timeoutType===oA),this.statusCode=H,this.shouldKeepAlive=tA||pA.method==="HEAD"&&!UA[g]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection)&&!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.
connection),(pA.method==="HEAD"||H===204||H===304)&&(pA.method!=="HEAD"&&(this.contentLength>0||this.hasTransferEncoding)&&(this.shouldKeepAlive=!1),this.contentLength=-1),this.statusCode>=200){const JA=pA.
bodyTimeout!=null?pA.bodyTimeout:BA[Z];this.setTimeout(JA,GA)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(pA.method==="CONNECT")return a(BA[C]===1),this.upgrade=!0,2;if(eA)return a(
BA[C]===1),this.upgrade=!0,2;if(a((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&BA[W]){const JA=this.keepAlive?u.parseKeepAliveTimeout(this.keepAlive):null;if(JA!=
null){const vA=Math.min(JA-BA[T],BA[O]);vA<=0?UA[g]=!0:BA[nA]=vA}else BA[nA]=BA[S]}else UA[g]=!0;const qA=pA.onResponseStart(H,OA,this.resume,_A)===!1;return pA.aborted?-1:pA.method==="HEAD"||H<200?1:
(UA[w]&&(UA[w]=!1,BA[AA]()),qA?TA.ERROR.PAUSED:0)}onBody(H){const{client:eA,socket:tA,statusCode:BA,maxResponseSize:UA}=this;if(tA.destroyed)return-1;const OA=eA[c][eA[X]];return a(OA),a(this.timeoutType===
GA),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),a(BA>=200),UA>-1&&this.bytesRead+H.length>UA?(u.destroy(tA,new t),-1):(this.bytesRead+=H.length,OA.onResponseData(H)===!1?TA.ERROR.PAUSED:
0)}onMessageComplete(){const{client:H,socket:eA,statusCode:tA,upgrade:BA,headers:UA,contentLength:OA,bytesRead:_A,shouldKeepAlive:pA}=this;if(eA.destroyed&&(!tA||pA))return-1;if(BA)return 0;a(tA>=100),
a((this.headers.length&1)===0);const qA=H[c][H[X]];if(a(qA),this.statusCode=0,this.statusText="",this.bytesRead=0,this.contentLength=-1,this.hasTransferEncoding=!1,this.keepAlive="",this.connection="",
this.headers=[],this.headersSize=0,tA<200)return 0;if(OA!==-1&&_A!==OA)return u.destroy(eA,new m),-1;if(qA.onResponseEnd(UA),H[c][H[X]++]=null,eA[WA]=H[Q]===0,eA[i])return a(H[C]===0),u.destroy(eA,new l(
"reset")),TA.ERROR.PAUSED;if(pA){if(eA[g]&&H[C]===0)return u.destroy(eA,new l("reset")),TA.ERROR.PAUSED;H[W]==null||H[W]===1?setImmediate(H[AA]):H[AA]()}else return u.destroy(eA,new l("reset")),TA.ERROR.
PAUSED;return 0}}function SA(rA){const H=rA.deref();if(!H)return;const{socket:eA,timeoutType:tA,client:BA,paused:UA}=H;tA===oA?(!eA[i]||eA.writableNeedDrain||BA[C]>1)&&(a(!UA,"cannot be paused while w\
aiting for headers"),u.destroy(eA,new y)):tA===GA?UA||u.destroy(eA,new o):tA===F&&(a(BA[C]===0&&BA[nA]),u.destroy(eA,new l("socket idle timeout")))}A(SA,"onParserTimeout");function z(rA,H){if(rA[sA]=H,
bA||(bA=FA()),H.errored)throw H.errored;if(H.destroyed)throw new d("destroyed");return H[k]=!1,H[i]=!1,H[g]=!1,H[w]=!1,H[wA]=0,H[YA]=null,H[WA]=!1,H[N]=typeof esbuildDetection>"u"&&(rA[RA]??uA())?new IA(
rA,H):new hA(rA,H,bA),u.addListener(H,"error",cA),u.addListener(H,"readable",NA),u.addListener(H,"end",LA),u.addListener(H,"close",XA),H[CA]=!1,H.on("close",VA),{version:"h1",defaultPipelining:1,write(eA){
return Be(rA,eA)},resume(){se(rA)},destroy(eA,tA){H[CA]?queueMicrotask(tA):(H.on("close",tA),H.destroy(eA))},get destroyed(){return H.destroyed},busy(eA){return!!(H[i]||H[g]||H[w]||H[wA]===1||eA&&(rA[C]>
0&&!eA.idempotent||rA[C]>0&&(eA.upgrade||eA.method==="CONNECT")||rA[C]>0&&u.bodyLength(eA.body)!==0&&(u.isStream(eA.body)||u.isAsyncIterable(eA.body)||u.isFormDataLike(eA.body))))}}}A(z,"connectH1");function cA(rA){
const H=this[N];if(rA.code==="ECONNRESET"&&H.statusCode&&!H.shouldKeepAlive){const eA=H.finish();eA&&(this[Y]=eA,this[f][_](eA));return}this[Y]=rA,this[f][_](rA)}A(cA,"onHttpSocketError");function NA(){
this[N]?.readMore()}A(NA,"onHttpSocketReadable");function LA(){const rA=this[N];if(rA.statusCode&&!rA.shouldKeepAlive){const H=rA.finish();H&&u.destroy(this,H);return}u.destroy(this,new d("other side \
closed",u.getSocketInfo(this)))}A(LA,"onHttpSocketEnd");function XA(){const rA=this[N];ee(this),rA&&(!this[Y]&&rA.statusCode&&!rA.shouldKeepAlive&&(this[Y]=rA.finish()||this[Y]),this[N].destroy(),this[N]=
null);const H=this[Y]||new d("closed",u.getSocketInfo(this)),eA=this[f];if(eA[sA]=null,eA[EA]=null,eA.destroyed){a(eA[Q]===0);const tA=eA[c].splice(eA[X]);for(let BA=0;BA<tA.length;BA++){const UA=tA[BA];
u.errorRequest(eA,UA,H)}}else if(eA[C]>0&&H.code!=="UND_ERR_INFO"){const tA=eA[c][eA[X]];eA[c][eA[X]++]=null,u.errorRequest(eA,tA,H)}eA[V]=eA[X],a(eA[C]===0),eA.emit("disconnect",eA[e],[eA],H),eA[AA]()}
A(XA,"onHttpSocketClose");function VA(){this[CA]=!0}A(VA,"onSocketClose");function ee(rA){rA[YA]&&(clearImmediate(rA[YA]),rA[YA]=null),rA[wA]=0}A(ee,"clearIdleSocketValidation");function re(rA,H){H[wA]=
1,H[YA]=setImmediate(()=>{H[YA]=null,H[wA]=2,rA[sA]===H&&!H.destroyed&&rA[AA]()})}A(re,"scheduleIdleSocketValidation");function se(rA){const H=rA[sA];if(H&&!H.destroyed){if(rA[B]===0?!H[k]&&H.unref&&(H.
unref(),H[k]=!0):H[k]&&H.ref&&(H.ref(),H[k]=!1),rA[C]===0&&rA[Q]>0&&H[WA]){if(H[wA]===0)return re(rA,H),H[N].readMore(),H.destroyed,void 0;if(H[wA]===1)return H[N].readMore(),H.destroyed,void 0}if(rA[C]===
0&&(H[N].readMore(),H.destroyed))return;if(rA[B]===0)H[N].timeoutType!==F&&H[N].setTimeout(rA[nA],F);else if(rA[C]>0&&H[N].statusCode<200&&H[N].timeoutType!==oA){const eA=rA[c][rA[X]],tA=eA.headersTimeout!=
null?eA.headersTimeout:rA[p];H[N].setTimeout(tA,oA)}}}A(se,"resumeH1");function ie(rA){return rA!=="GET"&&rA!=="HEAD"&&rA!=="OPTIONS"&&rA!=="TRACE"&&rA!=="CONNECT"}A(ie,"shouldSendContentLength");function ce(rA,H){
if(typeof rA.setTypeOfService!="function")return;const eA=H.typeOfService;if(!(eA===void 0||rA[PA]===eA))try{rA.setTypeOfService(eA),rA[PA]=eA}catch{}}A(ce,"setTypeOfService");function Be(rA,H){const{
method:eA,path:tA,host:BA,upgrade:UA,blocking:OA,reset:_A}=H;let{body:pA,headers:qA,contentLength:JA}=H;const vA=eA==="PUT"||eA==="POST"||eA==="PATCH"||eA==="QUERY"||eA==="PROPFIND"||eA==="PROPPATCH";
if(u.isFormDataLike(pA)){xA||(xA=n(84492).extractBody);const[Ee,he]=xA(pA);H.contentType==null&&qA.push("content-type",he),pA=Ee.stream,JA=Ee.length}else if(u.isBlobLike(pA)&&H.contentType==null){const Ee=pA.
type;if(Ee){const he=`${Ee}`;if(!u.isValidHeaderValue(he))return u.errorRequest(rA,H,new U("invalid content-type header")),!1;qA.push("content-type",he)}}pA&&typeof pA.read=="function"&&pA.read(0);const zA=u.
bodyLength(pA);if(JA=zA??JA,JA===null&&(JA=H.contentLength),JA===0&&!vA&&(JA=null),ie(eA)&&JA>0&&H.contentLength!==null&&H.contentLength!==JA){if(rA[j])return u.errorRequest(rA,H,new R),!1;process.emitWarning(
new R)}const ZA=rA[sA];ee(ZA);const Ae=A(Ee=>{H.aborted||H.completed||(u.errorRequest(rA,H,Ee||new I),u.destroy(pA),u.destroy(ZA,new l("aborted")))},"abort");try{H.onRequestStart(Ae,null)}catch(Ee){u.
errorRequest(rA,H,Ee)}if(H.aborted)return!1;eA==="HEAD"&&(ZA[g]=!0),(UA||eA==="CONNECT")&&(ZA[g]=!0),_A!=null&&(ZA[g]=_A),rA[G]&&++ZA[x]>=rA[G]&&(ZA[g]=!0),OA&&(ZA[w]=!0),ce(ZA,H);let $A=`${eA} ${tA} \
HTTP/1.1\r
`;if(typeof BA=="string"?$A+=`host: ${BA}\r
`:$A+=rA[M],UA?$A+=`connection: upgrade\r
upgrade: ${UA}\r
`:rA[W]&&!ZA[g]?$A+=`connection: keep-alive\r
`:$A+=`connection: close\r
`,Array.isArray(qA))for(let Ee=0;Ee<qA.length;Ee+=2){const he=qA[Ee+0],we=qA[Ee+1];if(Array.isArray(we))for(let ue=0;ue<we.length;ue++)$A+=`${he}: ${we[ue]}\r
`;else $A+=`${he}: ${we}\r
`}return h.sendHeaders.hasSubscribers&&h.sendHeaders.publish({request:H,headers:$A,socket:ZA}),!pA||zA===0?Ue(Ae,null,rA,H,ZA,JA,$A,vA):u.isBuffer(pA)?Ue(Ae,pA,rA,H,ZA,JA,$A,vA):u.isBlobLike(pA)?typeof pA.
stream=="function"?QA(Ae,pA.stream(),rA,H,ZA,JA,$A,vA):Qe(Ae,pA,rA,H,ZA,JA,$A,vA):u.isStream(pA)?Fe(Ae,pA,rA,H,ZA,JA,$A,vA):u.isIterable(pA)?QA(Ae,pA,rA,H,ZA,JA,$A,vA):a(!1),!0}A(Be,"writeH1");function Fe(rA,H,eA,tA,BA,UA,OA,_A){
a(UA!==0||eA[C]===0,"stream body cannot be pipelined");let pA=!1;const qA=new kA({abort:rA,socket:BA,request:tA,contentLength:UA,client:eA,expectsPayload:_A,header:OA}),JA=A(function(Ae){if(!pA)try{!qA.
write(Ae)&&this.pause&&this.pause()}catch($A){u.destroy(this,$A)}},"onData"),vA=A(function(){pA||H.resume&&H.resume()},"onDrain"),zA=A(function(){if(queueMicrotask(()=>{H.removeListener("error",ZA)}),
!pA){const Ae=new I;queueMicrotask(()=>ZA(Ae))}},"onClose"),ZA=A(function(Ae){if(!pA){if(pA=!0,a(BA.destroyed||BA[i]&&eA[C]<=1),BA.off("drain",vA).off("error",ZA),H.removeListener("data",JA).removeListener(
"end",ZA).removeListener("close",zA),!Ae)try{qA.end()}catch($A){Ae=$A}qA.destroy(Ae),Ae&&(Ae.code!=="UND_ERR_INFO"||Ae.message!=="reset")?u.destroy(H,Ae):u.destroy(H)}},"onFinished");H.on("data",JA).on(
"end",ZA).on("error",ZA).on("close",zA),H.resume&&H.resume(),BA.on("drain",vA).on("error",ZA),H.errorEmitted??H.errored?setImmediate(ZA,H.errored):(H.endEmitted??H.readableEnded)&&setImmediate(ZA,null),
(H.closeEmitted??H.closed)&&setImmediate(zA)}A(Fe,"writeStream");function Ue(rA,H,eA,tA,BA,UA,OA,_A){try{H?u.isBuffer(H)&&(a(UA===H.byteLength,"buffer body must have content length"),BA.cork(),BA.write(
`${OA}content-length: ${UA}\r
\r
`,"latin1"),BA.write(H),BA.uncork(),tA.onBodySent(H),!_A&&tA.reset!==!1&&(BA[g]=!0)):UA===0?BA.write(`${OA}content-length: 0\r
\r
`,"latin1"):(a(UA===null,"no body must not have content length"),BA.write(`${OA}\r
`,"latin1")),tA.onRequestSent(),eA[AA]()}catch(pA){rA(pA)}}A(Ue,"writeBuffer");async function Qe(rA,H,eA,tA,BA,UA,OA,_A){try{if(UA!=null&&UA!==H.size)throw new R;const pA=Buffer.from(await H.arrayBuffer());
BA.cork(),BA.write(`${OA}content-length: ${UA}\r
\r
`,"latin1"),BA.write(pA),BA.uncork(),tA.onBodySent(pA),tA.onRequestSent(),!_A&&tA.reset!==!1&&(BA[g]=!0),eA[AA]()}catch(pA){rA(pA)}}A(Qe,"writeBlob");async function QA(rA,H,eA,tA,BA,UA,OA,_A){a(UA!==0||
eA[C]===0,"iterator body cannot be pipelined");let pA=null;function qA(){if(pA){const zA=pA;pA=null,zA()}}A(qA,"onDrain");const JA=A(()=>new Promise((zA,ZA)=>{a(pA===null),BA[Y]?ZA(BA[Y]):pA=zA}),"wai\
tForDrain");BA.on("close",qA).on("drain",qA);const vA=new kA({abort:rA,socket:BA,request:tA,contentLength:UA,client:eA,expectsPayload:_A,header:OA});try{for await(const zA of H){if(BA[Y])throw BA[Y];vA.
write(zA)||await JA()}vA.end()}catch(zA){vA.destroy(zA)}finally{BA.off("close",qA).off("drain",qA)}}A(QA,"writeIterable");class kA{static{A(this,"AsyncWriter")}constructor({abort:H,socket:eA,request:tA,
contentLength:BA,client:UA,expectsPayload:OA,header:_A}){this.socket=eA,this.request=tA,this.contentLength=BA,this.client=UA,this.bytesWritten=0,this.expectsPayload=OA,this.header=_A,this.abort=H,this.
lengthMismatch=!1,eA[i]=!0}onLengthMismatch(){this.socket[g]=!0,this.lengthMismatch||(this.lengthMismatch=!0,process.emitWarning(new R))}write(H){const{socket:eA,request:tA,contentLength:BA,client:UA,
bytesWritten:OA,expectsPayload:_A,header:pA}=this;if(eA[Y])throw eA[Y];if(eA.destroyed)return!1;let qA=H instanceof Uint8Array?H.byteLength:Buffer.byteLength(H);if(!qA)return!0;if(BA!==null&&OA+qA>BA){
if(UA[j])throw new R;this.onLengthMismatch();const vA=BA-OA;if(vA===0)return!0;H=(typeof H=="string"?Buffer.from(H):H).subarray(0,vA),qA=vA}eA.cork(),OA===0&&(!_A&&tA.reset!==!1&&(eA[g]=!0),BA===null?
eA.write(`${pA}transfer-encoding: chunked\r
`,"latin1"):eA.write(`${pA}content-length: ${BA}\r
\r
`,"latin1")),BA===null&&eA.write(`\r
${qA.toString(16)}\r
`,"latin1"),this.bytesWritten+=qA;const JA=eA.write(H);return eA.uncork(),tA.onBodySent(H),JA||eA[N].timeout&&eA[N].timeoutType===oA&&eA[N].timeout.refresh&&eA[N].timeout.refresh(),JA}end(){const{socket:H,
contentLength:eA,client:tA,bytesWritten:BA,expectsPayload:UA,header:OA,request:_A}=this;if(_A.onRequestSent(),H[i]=!1,H[Y])throw H[Y];if(!H.destroyed){if(BA===0?UA?H.write(`${OA}content-length: 0\r
\r
`,"latin1"):H.write(`${OA}\r
`,"latin1"):eA===null&&H.write(`\r
0\r
\r
`,"latin1"),eA!==null&&BA!==eA){if(tA[j])throw new R;this.onLengthMismatch()}H[N].timeout&&H[N].timeoutType===oA&&H[N].timeout.refresh&&H[N].timeout.refresh(),tA[AA]()}}destroy(H){const{socket:eA,client:tA,
abort:BA}=this;eA[i]=!1,H&&(a(tA[C]<=1,"pipeline should only contain this request"),BA(H))}}K.exports=z}),88788:((K,L,n)=>{const a=n(34589),{pipeline:u}=n(57075),h=n(3440),{RequestContentLengthMismatchError:r,
ResponseContentLengthMismatchError:R,RequestAbortedError:m,SocketError:I,InformationalError:U,InvalidArgumentError:y,HeadersTimeoutError:D,BodyTimeoutError:d,ResponseExceededMaxSizeError:l}=n(68707),{
kUrl:o,kReset:s,kClient:E,kRunning:t,kPending:e,kQueue:g,kPendingIdx:f,kRunningIdx:N,kError:w,kSocket:C,kStrictContentLength:Q,kOnError:B,kMaxConcurrentStreams:i,kHTTP2Session:c,kHostAuthority:k,kResume:S,
kSize:M,kHTTPContext:V,kClosed:X,kKeepAliveDefaultTimeout:Y,kHeadersTimeout:W,kBodyTimeout:sA,kEnableConnectProtocol:nA,kRemoteSettings:J,kHTTP2Stream:O,kHTTP2SessionState:T,kHTTP2Options:p,kMaxResponseSize:Z}=n(
36443),{channels:j}=n(42414),G=Symbol("open streams"),x=Symbol("request stream"),v=Symbol("request stream cleanup"),_=Symbol("request stream state"),AA=Symbol("received goaway"),EA=Symbol("goaway repl\
ay attempts"),CA=Symbol("refused stream retry"),RA=1,TA=1,IA=1e3;let uA,lA;try{lA=n(32467)}catch{lA={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:yA,HTTP2_HEADER_METHOD:P,HTTP2_HEADER_PATH:wA,
HTTP2_HEADER_SCHEME:YA,HTTP2_HEADER_CONTENT_LENGTH:WA,HTTP2_HEADER_EXPECT:PA,HTTP2_HEADER_STATUS:xA,HTTP2_HEADER_PROTOCOL:FA,NGHTTP2_NO_ERROR:bA,NGHTTP2_REFUSED_STREAM:aA}}=lA;function mA(b,$){return b[w]||
($===bA?new U(`HTTP/2: "GOAWAY" frame received with code ${$}`):new I(`HTTP/2: "GOAWAY" frame received with code ${$}`,h.getSocketInfo(b[C])))}A(mA,"getGoAwayError");function KA(b,$){const gA=b[E],dA=b[C];
if(gA[c]===b&&(gA[C]=null,gA[V]=null,gA[c]=null),dA!=null&&dA[w]==null&&(dA[w]=$),!b.closed&&!b.destroyed)try{b.destroy($)}catch{}h.destroy(dA,$)}A(KA,"resetHttp2Session");function q(b,$){const gA=Number.
isInteger($)?$:Number.MAX_SAFE_INTEGER;for(let dA=b[N];dA<b[f];dA++){const fA=b[g][dA];if(fA==null)continue;const HA=fA[x]?.id;if(typeof HA!="number"||HA>gA)return dA}return b[f]}A(q,"getGoAwayPending\
Idx");function iA(b){b[x]=null,b[v]=null}A(iA,"detachRequestFromStream");function DA(b,$,gA){const dA=b[v],fA=b[x];iA(b),dA?.(fA),b[x]=$,b[v]=gA}A(DA,"bindRequestToStream");function MA(b){const $=b[v],
gA=b[x];iA(b),$?.(gA)}A(MA,"clearRequestStream");function oA(b,$){b[g].splice(b[f]+1,0,$)}A(oA,"requeueUnsentRequest");function GA(b,$,gA=!1){const dA=b[g],fA=b[N];if(fA<b[f]&&dA[fA]===$){dA[fA]=null,
b[N]=fA+1;return}const HA=dA.indexOf($,fA);HA===-1||HA>=b[f]||(dA.splice(HA,1),b[f]--,gA&&b[f]<b[N]&&(b[f]=b[N]))}A(GA,"completeRequest");function F(b){const{body:$}=b;return $==null||h.isBuffer($)||h.
isBlobLike($)}A(F,"canReplayRequest");function hA(b){return b[x]?.[_]?.responseReceived===!0}A(hA,"hasResponseStarted");function SA(b){const $=(b[EA]??0)+1;return b[EA]=$,$<=RA}A(SA,"registerGoAwayRef\
usal");function z(b,$=aA){if(b!=null&&!b.destroyed&&!b.closed)try{b.close($)}catch{}}A(z,"closeStream");function cA(b){const $=b[x];return MA(b),NA($),$}A(cA,"detachRequestStreamForClose");function NA(b){
b==null||b[_]==null||(b[_]=null,b.off("close",Ae),b.off("close",ZA),b[c]!=null&&zA(b),!b.destroyed&&!b.closed&&(b.off("error",vA),b.on("error",vA)))}A(NA,"severRequestStream");function LA(b,$){b[C]=$;
const gA=b[p].sessionOptions?.initialWindowSize,dA=b[p].connectionWindowSize,fA=lA.connect(b[o],{createConnection:A(()=>$,"createConnection"),peerMaxConcurrentStreams:b[p].maxConcurrentStreams,settings:{
enablePush:!1,...gA!=null?{initialWindowSize:gA}:null}});return b[C]=$,fA[G]=0,fA[E]=b,fA[C]=$,fA[T]={idleTimeout:null,noStreamsTimeout:null,probeTimeout:null,refed:!0,ping:{interval:b[p].pingInterval===
0?null:setInterval(eA,b[p].pingInterval,fA).unref()}},fA[AA]=!1,fA[nA]=!1,fA[J]=!1,dA&&h.addListener(fA,"connect",rA.bind(fA,dA)),h.addListener(fA,"error",tA),h.addListener(fA,"frameError",BA),h.addListener(
fA,"goaway",UA),h.addListener(fA,"close",OA),h.addListener(fA,"remoteSettings",H),VA(fA),b[c]=fA,$[c]=fA,h.addListener($,"error",pA),h.addListener($,"end",qA),h.addListener($,"close",_A),$[X]=!1,$.on(
"close",JA),{version:"h2",defaultPipelining:1/0,write(HA){return pe(b,HA)},resume(){ee(b)},destroy(HA,jA){$[X]?queueMicrotask(jA):$.destroy(HA).on("close",jA)},get destroyed(){return $.destroyed},busy(HA){
if(fA[J]===!1&&b[t]>0||fA[T].probeTimeout!=null||b[t]>=b[i])return!0;if(HA!=null)if(b[t]>0){if((HA.upgrade==="websocket"||HA.method==="CONNECT")&&fA[J]===!1)return!0}else return(HA.upgrade==="websocke\
t"||HA.method==="CONNECT")&&fA[J]===!1;return!1}}}A(LA,"connectH2");function XA(b){const $=b[T];$.refed===!1&&($.refed=!0,b.ref())}A(XA,"refH2Session");function VA(b){const $=b[T];$.refed===!0&&($.refed=
!1,b.unref())}A(VA,"unrefH2Session");function ee(b){const $=b[C],gA=b[c];$?.destroyed===!1&&(gA[G]===0&&b[M]===0?VA(gA):XA(gA),b[M]===0&&gA[G]===0?QA(gA):Qe(gA),b[i]===0&&b[t]===0&&b[e]>0?se(gA):re(gA))}
A(ee,"resumeH2");function re(b){const $=b[T];$?.noStreamsTimeout!=null&&(clearTimeout($.noStreamsTimeout),$.noStreamsTimeout=null)}A(re,"clearNoStreamsTimeout");function se(b){const $=b[E],gA=b[T],dA=$[W];
!dA||gA.noStreamsTimeout!=null||(gA.noStreamsTimeout=setTimeout(ie,dA,b).unref())}A(se,"setNoStreamsTimeout");function ie(b){const $=b[E],gA=b[T];if(gA.noStreamsTimeout=null,$[c]!==b||$[i]!==0||$[t]!==
0||$[e]===0)return;const dA=new D(`HTTP/2: server did not accept a new stream within ${$[W]}`),fA=$[g].splice($[f]);for(let HA=0;HA<fA.length;HA++)fA[HA]!=null&&h.errorRequest($,fA[HA],dA);b[w]=dA,KA(
b,dA)}A(ie,"onNoStreamsTimeout");function ce(b,$){const gA=b[T];if(!(gA.probeTimeout!=null||b.closed||b.destroyed)){try{b.ping(Fe.bind(b))}catch{return}gA.probeTimeout=setTimeout(Ue,Math.max($,IA),b).
unref()}}A(ce,"probeHttp2Session");function Be(b){const $=b[T];$?.probeTimeout!=null&&(clearTimeout($.probeTimeout),$.probeTimeout=null)}A(Be,"clearHttp2ProbeTimeout");function Fe(){this[T].probeTimeout!=
null&&(Be(this),this[E][S]())}A(Fe,"onHttp2ProbeAck");function Ue(b){if(b[T].probeTimeout=null,b.closed||b.destroyed)return;const $=new I("HTTP/2: connection unresponsive",h.getSocketInfo(b[C]));b[w]=
$,KA(b,$)}A(Ue,"onHttp2ProbeTimeout");function Qe(b){const $=b[T];$?.idleTimeout!=null&&(clearTimeout($.idleTimeout),$.idleTimeout=null)}A(Qe,"clearHttp2IdleTimeout");function QA(b){const $=b[E];if($[c]!==
b||b.closed||b.destroyed)return;if(b[G]!==0||$[M]!==0){Qe(b);return}const gA=b[T];gA.idleTimeout==null&&(gA.idleTimeout=setTimeout(kA,$[Y],b).unref())}A(QA,"setHttp2IdleTimeout");function kA(b){const $=b[E],
gA=b[C],dA=b[T];if(dA.idleTimeout=null,$[c]!==b||b[G]!==0||$[M]!==0||b.closed||b.destroyed)return;const fA=new U("socket idle timeout");gA[w]=fA,h.destroy(gA,fA)}A(kA,"onHttp2SessionIdleTimeout");function rA(b){
try{typeof this.setLocalWindowSize=="function"&&this.setLocalWindowSize(b)}catch{}}A(rA,"applyConnectionWindowSize");function H(b){const $=this[E],gA=$[p].maxConcurrentStreams,dA=b.maxConcurrentStreams??
$[i]??gA;if($[i]=Math.min(dA,gA),this[J]===!0&&this[nA]===!0&&b.enableConnectProtocol===!1){const fA=new U("HTTP/2: Server disabled extended CONNECT protocol against RFC-8441");this[C][w]=fA,this[E][B](
fA);return}this[nA]=b.enableConnectProtocol??this[nA],this[J]=!0,this[E][S]()}A(H,"onHttp2RemoteSettings");function eA(b){const $=b[T];if((b.closed||b.destroyed)&&$.ping.interval!=null){clearInterval(
$.ping.interval),$.ping.interval=null;return}b.ping(gA.bind(b));function gA(dA,fA){const HA=this[E],jA=this[C];if(dA!=null){const ne=new U(`HTTP/2: "PING" errored - type ${dA.message}`);jA[w]=ne,HA[B](
ne)}else HA.emit("ping",fA)}A(gA,"onPing")}A(eA,"onHttp2SendPing");function tA(b){this[C][w]=b,!this[AA]&&this[E][B](b)}A(tA,"onHttp2SessionError");function BA(b,$,gA){if(gA===0){if(this[AA])return;const dA=new U(
`HTTP/2: "frameError" received - type ${b}, code ${$}`);this[C][w]=dA,this[E][B](dA)}}A(BA,"onHttp2FrameError");function UA(b,$){if(this[AA])return;this[AA]=!0;const gA=mA(this,b),dA=this[E],fA=dA[f],
HA=q(dA,$),jA=[],ne=[];for(let te=HA;te<fA;te++){const Ie=dA[g][te];if(Ie!=null){const fe=hA(Ie);ne.push(cA(Ie)),!fe&&F(Ie)&&SA(Ie)?jA.push(Ie):h.errorRequest(dA,Ie,gA)}}if(HA!==fA){const te=dA[g].slice(
fA);dA[g].length=HA,dA[g].push(...jA,...te)}dA[f]=HA,dA[c]===this&&(dA[C]=null,dA[V]=null,dA[c]=null),this[G]===0&&VA(this),Qe(this),re(this),Be(this);for(let te=0;te<ne.length;te++)z(ne[te]);!this.closed&&
!this.destroyed&&this.close(),dA.emit("disconnect",dA[o],[dA],gA),dA[S]()}A(UA,"onHttp2SessionGoAway");function OA(){const{[E]:b,[T]:$,[C]:gA}=this,dA=gA[w]||this[w]||new I("closed",h.getSocketInfo(gA));
if(b[c]===this&&(b[C]=null,b[V]=null,b[c]=null),Qe(this),re(this),Be(this),$.ping.interval!=null&&(clearInterval($.ping.interval),$.ping.interval=null),b.destroyed){a(b[e]===0);const fA=b[g].splice(b[N]);
for(let HA=0;HA<fA.length;HA++){const jA=fA[HA];jA!=null&&h.errorRequest(b,jA,dA)}}}A(OA,"onHttp2SessionClose");function _A(){const b=this[w]||new I("closed",h.getSocketInfo(this)),$=this[c],gA=$[E];gA[C]!==
this&&($[AA]||gA[c]!=null&&gA[c]!==$)||(gA[C]=null,gA[V]=null,gA[c]===$&&(gA[c]=null),$.destroy(b),gA[f]=gA[N],a(gA[t]===0),gA.emit("disconnect",gA[o],[gA],b),gA[S]())}A(_A,"onHttp2SocketClose");function pA(b){
this[w]=b,!this[c]?.[AA]&&this[c]?.[E]?.[B](b)}A(pA,"onHttp2SocketError");function qA(){h.destroy(this,new I("other side closed",h.getSocketInfo(this)))}A(qA,"onHttp2SocketEnd");function JA(){this[X]=
!0}A(JA,"onSocketClose");function vA(){}A(vA,"noop");function zA(b){const $=b[c],gA=$[E];b[c]=null,$[G]-=1,$[G]===0&&(gA[M]===0||$[AA])&&(VA($),QA($))}A(zA,"closeStreamSession");function ZA(){const b=this[_];
this[_]=null,ue(b,new U("HTTP/2: stream closed before response headers")),zA(this)}A(ZA,"onUpgradeStreamClose");function Ae(){const b=this[_];b!=null&&(Ye(this),b.pendingEnd&&!b.request.aborted&&!b.request.
completed?b.request.onResponseEnd(b.trailers||{}):!b.request.aborted&&!b.request.completed&&h.errorRequest(b.client,b.request,new U("HTTP/2: stream closed before the response was complete")),ye(b),zA(
this),this[_]=null)}A(Ae,"completeRequestStream");function $A(b){return b!=="GET"&&b!=="HEAD"&&b!=="OPTIONS"&&b!=="TRACE"&&b!=="CONNECT"}A($A,"shouldSendContentLength");function Ee(b){const $={};for(let gA=0;gA<
b.length;gA+=2){const dA=b[gA+0],fA=b[gA+1],HA=Object.hasOwn($,dA)?$[dA]:void 0;if(dA==="cookie"){HA!=null?h.setHeader($,dA,Array.isArray(HA)?(HA.push(fA),HA):[HA,fA]):h.setHeader($,dA,fA);continue}if(typeof fA==
"string"){h.setHeader($,dA,HA?`${HA}, ${fA}`:fA);continue}for(let jA=0;jA<fA.length;jA++)h.setHeader($,dA,Object.hasOwn($,dA)?`${$[dA]}, ${fA[jA]}`:fA[jA])}return $}A(Ee,"buildRequestHeaders");function he(b){
b.off("response",ge),b.off("error",be),b.off("end",We),b.off("timeout",Ce),b.off("error",vA)}A(he,"removeUpgradeStreamListeners");function we(b){if(b==null)return;const $=b[_];if($==null)return;const{
request:gA}=$;gA[x]===b&&iA(gA),he(b),!b.destroyed&&!b.closed&&b.on("error",vA)}A(we,"releaseUpgradeStream");function ue(b,$){if(b==null)return;const{request:gA}=b;b.responseReceived||gA.aborted||gA.completed||
(we(b.stream),b.abort($,!0))}A(ue,"failUpgradeStream");function be(){const b=this[_];typeof this.rstCode=="number"&&this.rstCode!==0?ue(b,new U(`HTTP/2: "stream error" received - code ${this.rstCode}`)):
ue(b,new U("HTTP/2: stream errored before response headers"))}A(be,"onUpgradeStreamError");function We(){ue(this[_],new U("HTTP/2: stream half-closed (remote)"))}A(We,"onUpgradeStreamEnd");function Ce(){
const b=this[_];ue(b,new U(`HTTP/2: "stream timeout after ${b.headersTimeout}"`))}A(Ce,"onUpgradeStreamTimeout");function ge(b,$){const gA=this,dA=gA[_],{request:fA}=dA;dA.responseReceived=!0;const HA=b[xA];
delete b[xA];try{fA.onRequestUpgrade(HA,b,gA)}catch(jA){dA.abort(jA);return}fA.aborted||(he(gA),iA(fA),ye(dA))}A(ge,"onUpgradeResponse");function de(b,$){const{request:gA,headersTimeout:dA,session:fA}=$;
b[O]=!0,b[c]=fA,b[_]=$,$.stream=b,DA(gA,b,we),b.once("response",ge),b.on("error",be),b.once("end",We),b.on("timeout",Ce),b.once("close",ZA),Qe(fA),++fA[G],b.setTimeout(dA)}A(de,"setupUpgradeStream");function ye(b,$=!1){
b.requestFinalized||(b.requestFinalized=!0,GA(b.client,b.request,$),b.client[S]())}A(ye,"finalizeRequest");function Me(b,$,gA,dA,fA,HA){try{return gA.request(fA,HA)}catch(jA){if(jA?.code==="ERR_HTTP2_\
INVALID_SESSION"||jA?.code==="ERR_HTTP2_GOAWAY_SESSION"){const te=new I(jA.message,h.getSocketInfo(gA[C]));return te.cause=jA,gA[w]=te,KA(gA,te),oA(b,$),null}const ne=new U(jA.message,{cause:jA});return gA[w]=
ne,gA[C][w]=ne,gA.destroy(ne),h.destroy(gA[C],ne),dA(ne),null}}A(Me,"openStream");function pe(b,$){const gA=$.headersTimeout??b[W],dA=$.bodyTimeout??b[sA],fA=b[c],{method:HA,path:jA,host:ne,upgrade:te,
expectContinue:Ie,signal:fe,protocol:le,headers:Ve}=$;if(te!=null&&te!=="websocket")return h.errorRequest(b,$,new y(`Custom upgrade "${te}" not supported over HTTP/2`)),!1;const ae=Ee(Ve);ae[yA]=ne||b[k],
ae[P]=HA;const De={abort:null,body:$.body,bytesRead:0,client:b,contentLength:null,expectsPayload:!1,maxResponseSize:b[Z],request:$,headersTimeout:gA,bodyTimeout:dA,requestFinalized:!1,responseContentLength:null,
responseReceived:!1,bodySent:!1,pendingEnd:!1,trailers:null,session:fA,stream:null},xe=A((Ne,Oe=!1)=>{if(!($.aborted||$.completed)){if(Ne=Ne||new m,h.errorRequest(b,$,Ne),De.stream!=null){MA($);const qe=De.
stream;qe.close(),qe.destroyed||h.destroy(qe),b[B](Ne),ye(De,Oe)}h.destroy(De.body,Ne)}},"abort");De.abort=xe;let oe=null;try{$.onRequestStart(xe,null)}catch(Ne){h.errorRequest(b,$,Ne)}if($.aborted)return!1;
if(te||HA==="CONNECT")return XA(fA),te==="websocket"?fA[nA]===!1?(h.errorRequest(b,$,new U("HTTP/2: Extended CONNECT protocol not supported by server")),VA(fA),!1):(ae[P]="CONNECT",ae[FA]="websocket",
ae[wA]=jA,le==="ws:"||le==="wss:"?ae[YA]=le==="ws:"?"http":"https":ae[YA]=le==="http:"?"http":"https",oe=Me(b,$,fA,xe,ae,{endStream:!1,signal:fe}),oe==null?(VA(fA),!1):(de(oe,De),!0)):(oe=Me(b,$,fA,xe,
ae,{endStream:!1,signal:fe}),oe==null?(VA(fA),!1):(de(oe,De),!0));ae[wA]=jA,ae[YA]=le==="http:"?"http":"https";const et=HA==="PUT"||HA==="POST"||HA==="PATCH"||HA==="QUERY"||HA==="PROPFIND"||HA==="PROP\
PATCH";let Te=De.body;Te&&typeof Te.read=="function"&&Te.read(0);let Se=h.bodyLength(Te);if(h.isFormDataLike(Te)){uA??=n(84492).extractBody;const[Ne,Oe]=uA(Te);ae["content-type"]=Oe,Te=Ne.stream,Se=Ne.
length}if(Se==null&&(Se=$.contentLength),Se===0&&!et&&(Se=null),$A(HA)&&Se>0&&$.contentLength!=null&&$.contentLength!==Se){if(b[Q])return h.errorRequest(b,$,new r),!1;process.emitWarning(new r)}if(Se!=
null&&(a(Te||Se===0,"no body must not have content length"),ae[WA]=`${Se}`),XA(fA),j.sendHeaders.hasSubscribers){let Ne="";for(const Oe in ae)Ne+=`${Oe}: ${ae[Oe]}\r
`;j.sendHeaders.publish({request:$,headers:Ne,socket:fA[C]})}const rt=Te===null||Se===0;return De.body=Te,De.contentLength=Se,De.expectsPayload=et,Ie&&(ae[PA]="100-continue"),oe=Me(b,$,fA,xe,ae,{endStream:rt,
signal:fe}),oe==null?!1:(oe[O]=!0,oe[_]=De,De.stream=oe,Qe(fA),++fA[G],gA&&oe.setTimeout(gA),oe[c]=fA,oe.on("close",Ae),DA($,oe,Ye),Ie&&oe.once("continue",ve),oe.on("response",Ge),oe.on("headers",me),
oe.on("end",ke),oe.on("error",Pe),oe.on("frameError",Ke),oe.on("aborted",je),(gA||dA)&&oe.on("timeout",Ze),oe.on("trailers",Xe),Ie||ve.call(oe),!0)}A(pe,"writeH2");function _e(b){b.off("error",vA),b.off(
"continue",ve),b.off("response",Ge),b.off("headers",me),b.off("end",ke),b.off("error",Pe),b.off("frameError",Ke),b.off("aborted",je),b.off("timeout",Ze),b.off("trailers",Xe),b.off("data",Re)}A(_e,"rem\
oveRequestStreamListeners");function Ye(b){if(b==null)return;const $=b[_];if($==null)return;const{request:gA}=$;gA[x]===b&&iA(gA),!b.destroyed&&!b.closed&&(_e(b),b.on("error",vA))}A(Ye,"releaseRequest\
Stream");function Re(b){const $=this,gA=$[_];if(gA==null)return;const{request:dA,maxResponseSize:fA,responseContentLength:HA}=gA;if(!(dA.aborted||dA.completed)){if(HA!=null&&gA.bytesRead+b.length>HA){
gA.abort(new R);return}if(fA>-1&&gA.bytesRead+b.length>fA){gA.abort(new l);return}gA.bytesRead+=b.length,dA.onResponseData(b)===!1&&Je($,gA)}}A(Re,"onData");function Je(b,$){b.pause(),$.bodyTimeout&&b.
setTimeout(0)}A(Je,"pauseResponseStream");function Le(){const b=this,$=b[_];$!=null&&$.bodyTimeout&&b.isPaused()&&b.setTimeout($.bodyTimeout),b.resume()}A(Le,"resumeResponseStream");function me(b){const gA=this[_];
if(gA==null)return;const{request:dA}=gA;if(dA.aborted||dA.completed)return;const fA=b[xA];delete b[xA],dA.onResponseStart(Number(fA),b,vA,"")}A(me,"onInterimResponse");function Ge(b){const $=this,gA=$[_];
if(gA==null)return;const{request:dA}=gA;$.off("response",Ge),gA.body!=null&&!gA.bodySent&&!$.writableEnded&&($.removeListener("continue",ve),$.end());const fA=Number(b[xA]);if(delete b[xA],dA.onResponseStarted(),
gA.responseReceived=!0,dA.method!=="HEAD"&&fA!==304){const HA=b[WA];gA.responseContentLength=HA==null?null:Number(HA)}if((gA.headersTimeout||gA.bodyTimeout)&&$.setTimeout(gA.bodyTimeout),dA.aborted||dA.
completed){Ye($);return}dA.onResponseStart(fA,b,Le.bind($),"")===!1&&Je($,gA),$.on("data",Re)}A(Ge,"onResponse");function ke(){const b=this,$=b[_];if($==null)return;const{request:gA}=$;if(b.off("end",
ke),$.responseReceived){if(!gA.aborted&&!gA.completed){if($.responseContentLength!=null&&$.bytesRead!==$.responseContentLength){$.abort(new R);return}$.pendingEnd=!0,Ae.call(b)}}else $.abort(new U("HT\
TP/2: stream half-closed (remote)"),!0)}A(ke,"onEnd");function He(b,$){const{client:gA,request:dA}=$;return $.responseReceived||dA.aborted||dA.completed||dA[CA]||!F(dA)?!1:(dA[CA]=!0,ze(gA,$),!0)}A(He,
"retryRefusedStream");function tt(b){const{client:$,request:gA,session:dA}=b;return!dA[AA]||b.responseReceived||gA.aborted||gA.completed||!F(gA)||!SA(gA)?!1:(ze($,b),!0)}A(tt,"retryUnsentStream");function ze(b,$){
const{request:gA}=$;cA(gA),$.stream=null,$.requestFinalized=!0,GA(b,gA),b[g].splice(b[f],0,gA),b[S]()}A(ze,"requeueStreamRequest");function Pe(b){const $=this,gA=$[_];gA!=null&&($.off("error",Pe),$.on(
"error",vA),gA.responseContentLength!=null&&gA.bytesRead!==gA.responseContentLength&&(b=new R),typeof $.rstCode=="number"&&$.rstCode!==bA&&(b.http2ErrorCode=$.rstCode),!($.rstCode===aA&&He($,gA))&&gA.
abort(b))}A(Pe,"onError");function Ke(b,$){const gA=this,dA=gA[_];dA!=null&&(gA.off("frameError",Ke),!(b===TA&&tt(dA))&&dA.abort(new U(`HTTP/2: "frameError" received - type ${b}, code ${$}`)))}A(Ke,"o\
nFrameError");function je(){this.off("data",Re)}A(je,"onAborted");function Ze(){const b=this,$=b[_];if($==null)return;b.off("timeout",Ze);const{responseReceived:gA,session:dA,bodyTimeout:fA,headersTimeout:HA}=$,
jA=gA?new d(`HTTP/2: "stream timeout after ${fA}"`):new D(`HTTP/2: "headers timeout after ${HA}"`);ce(dA,gA?fA:HA),$.abort(jA)}A(Ze,"onTimeout");function Xe(b){const $=this,gA=$[_];if(gA==null)return;
const{request:dA}=gA;$.off("trailers",Xe),$.off("data",Re),!(dA.aborted||dA.completed)&&(gA.trailers=b)}A(Xe,"onTrailers");function ve(){const b=this,$=b[_];$.bodySent=!0;const{abort:gA,body:dA,client:fA,
contentLength:HA,expectsPayload:jA,request:ne}=$;!dA||HA===0?$e(gA,b,null,fA,ne,fA[C],HA,jA):h.isBuffer(dA)?$e(gA,b,dA,fA,ne,fA[C],HA,jA):h.isBlobLike(dA)?typeof dA.stream=="function"?At(gA,b,dA.stream(),
fA,ne,fA[C],HA,jA):nt(gA,b,dA,fA,ne,fA[C],HA,jA):h.isStream(dA)?st(gA,fA[C],jA,b,dA,fA,ne,HA):h.isIterable(dA)?At(gA,b,dA,fA,ne,fA[C],HA,jA):a(!1)}A(ve,"writeBodyH2");function $e(b,$,gA,dA,fA,HA,jA,ne){
try{gA!=null&&h.isBuffer(gA)&&(a(jA===gA.byteLength,"buffer body must have content length"),$.cork(),$.write(gA),$.uncork(),$.end(),fA.onBodySent(gA)),ne||(HA[s]=!0),fA.onRequestSent(),dA[S]()}catch(te){
b(te)}}A($e,"writeBuffer");function st(b,$,gA,dA,fA,HA,jA,ne){a(ne!==0||HA[t]===0,"stream body cannot be pipelined");const te=u(fA,dA,fe=>{fe?(h.destroy(te,fe),b(fe)):(h.removeAllListeners(te),jA.onRequestSent(),
gA||($[s]=!0),HA[S]())});h.addListener(te,"data",Ie);function Ie(fe){jA.onBodySent(fe)}A(Ie,"onPipeData")}A(st,"writeStream");async function nt(b,$,gA,dA,fA,HA,jA,ne){try{if(jA!=null&&jA!==gA.size)throw new r;
const te=Buffer.from(await gA.arrayBuffer());$.cork(),$.write(te),$.uncork(),$.end(),fA.onBodySent(te),fA.onRequestSent(),ne||(HA[s]=!0),dA[S]()}catch(te){b(te)}}A(nt,"writeBlob");async function At(b,$,gA,dA,fA,HA,jA,ne){
a(jA!==0||dA[t]===0,"iterator body cannot be pipelined");let te=null;function Ie(){if(te){const le=te;te=null,le()}}A(Ie,"onDrain");const fe=A(()=>new Promise((le,Ve)=>{a(te===null),HA[w]?Ve(HA[w]):te=
le}),"waitForDrain");$.on("close",Ie).on("drain",Ie);try{for await(const le of gA){if(HA[w])throw HA[w];const Ve=$.write(le);fA.onBodySent(le),Ve||await fe()}$.end(),fA.onRequestSent(),ne||(HA[s]=!0),
dA[S]()}catch(le){b(le)}finally{$.off("close",Ie).off("drain",Ie)}}A(At,"writeIterable"),K.exports=LA}),23701:((K,L,n)=>{const a=n(34589),u=n(77030),h=n(37067),r=n(3440),{ClientStats:R}=n(46854),{channels:m}=n(
42414),I=n(44655),U=n(21841),{InvalidArgumentError:y,InformationalError:D,ClientDestroyedError:d}=n(68707),l=n(59136),{kUrl:o,kServerName:s,kClient:E,kBusy:t,kConnect:e,kResuming:g,kRunning:f,kPending:N,
kSize:w,kQueue:C,kConnected:Q,kConnecting:B,kNeedDrain:i,kKeepAliveDefaultTimeout:c,kHostHeader:k,kPendingIdx:S,kRunningIdx:M,kError:V,kPipelining:X,kKeepAliveTimeoutValue:Y,kMaxHeadersSize:W,kKeepAliveMaxTimeout:sA,
kKeepAliveTimeoutThreshold:nA,kHeadersTimeout:J,kBodyTimeout:O,kStrictContentLength:T,kConnector:p,kMaxRequests:Z,kCounter:j,kClose:G,kDestroy:x,kDispatch:v,kLocalAddress:_,kMaxResponseSize:AA,kOnError:EA,
kHTTPContext:CA,kMaxConcurrentStreams:RA,kHostAuthority:TA,kResume:IA,kHTTP2Options:uA,kUseMilo:lA}=n(36443),yA=n(637),P=n(88788),wA=Symbol("kClosedResolve"),YA=h&&h.maxHeaderSize&&Number.isInteger(h.
maxHeaderSize)&&h.maxHeaderSize>0?()=>h.maxHeaderSize:()=>{throw new y("http module not available or http.maxHeaderSize invalid")},WA=A(()=>{},"noop");function PA(oA){return oA[X]??oA[CA]?.defaultPipelining??
1}A(PA,"getPipelining");let xA=!1;function FA(oA){xA!==!0&&(process.emitWarning(`Use h2Options.${oA} instead. ${oA} for H2 will be deprecated in future major.`,{code:"UNDICI-H2-OPTIONS"}),xA=!0)}A(FA,
"emitH2OptionsNamespaceWarning");function bA(oA){return oA[CA]?.version==="h2"?oA[RA]:PA(oA)}A(bA,"getMaxConcurrent");class aA extends U{static{A(this,"Client")}constructor(GA,{maxHeaderSize:F,headersTimeout:hA,
socketTimeout:SA,requestTimeout:z,connectTimeout:cA,bodyTimeout:NA,idleTimeout:LA,keepAlive:XA,keepAliveTimeout:VA,maxKeepAliveTimeout:ee,keepAliveMaxTimeout:re,keepAliveTimeoutThreshold:se,socketPath:ie,
pipelining:ce,tls:Be,strictContentLength:Fe,maxCachedSessions:Ue,connect:Qe,maxRequestsPerClient:QA,localAddress:kA,maxResponseSize:rA,autoSelectFamily:H,autoSelectFamilyAttemptTimeout:eA,maxConcurrentStreams:tA,
allowH2:BA,useH2c:UA,initialWindowSize:OA,connectionWindowSize:_A,pingInterval:pA,useMilo:qA,webSocket:JA,h2Options:vA,eventSource:zA}={}){if(XA!==void 0)throw new y("unsupported keepAlive, use pipeli\
ning=0 instead");if(SA!==void 0)throw new y("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(z!==void 0)throw new y("unsupported requestTimeout, use headersTimeout & bodyTimeo\
ut instead");if(LA!==void 0)throw new y("unsupported idleTimeout, use keepAliveTimeout instead");if(ee!==void 0)throw new y("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(F!=null){
if(!Number.isInteger(F)||F<1)throw new y("invalid maxHeaderSize")}else F=YA();if(ie!=null&&typeof ie!="string")throw new y("invalid socketPath");if(cA!=null&&(!Number.isFinite(cA)||cA<0))throw new y("\
invalid connectTimeout");if(VA!=null&&(!Number.isFinite(VA)||VA<=0))throw new y("invalid keepAliveTimeout");if(re!=null&&(!Number.isFinite(re)||re<=0))throw new y("invalid keepAliveMaxTimeout");if(se!=
null&&!Number.isFinite(se))throw new y("invalid keepAliveTimeoutThreshold");if(hA!=null&&(!Number.isInteger(hA)||hA<0))throw new y("headersTimeout must be a positive integer or zero");if(NA!=null&&(!Number.
isInteger(NA)||NA<0))throw new y("bodyTimeout must be a positive integer or zero");if(Qe!=null&&typeof Qe!="function"&&typeof Qe!="object")throw new y("connect must be a function or an object");if(QA!=
null&&(!Number.isInteger(QA)||QA<0))throw new y("maxRequestsPerClient must be a positive number");if(kA!=null&&(typeof kA!="string"||u.isIP(kA)===0))throw new y("localAddress must be valid string IP a\
ddress");if(rA!=null&&(!Number.isInteger(rA)||rA<-1))throw new y("maxResponseSize must be a positive number");if(eA!=null&&(!Number.isInteger(eA)||eA<-1))throw new y("autoSelectFamilyAttemptTimeout mu\
st be a positive number");if(BA!=null&&typeof BA!="boolean")throw new y("allowH2 must be a valid boolean value");if(BA!==!1)if(vA!=null){if(vA.useH2c!=null&&typeof vA.useH2c!="boolean")throw new y("h2\
Options.useH2c must be a valid boolean value");if(vA.settings?.initialWindowSize!=null&&(!Number.isInteger(vA.settings.initialWindowSize)||vA.settings.initialWindowSize<1))throw new y("h2Options.setti\
ngs.initialWindowSize must be a positive integer, greater than 0");if(vA.maxConcurrentStreams!=null&&(!Number.isInteger(vA.maxConcurrentStreams)||vA.maxConcurrentStreams<1))throw new y("h2Options.maxC\
oncurrentStreams must be a positive integer, greater than 0");if(vA.connectionWindowSize!=null&&(!Number.isInteger(vA.connectionWindowSize)||vA.connectionWindowSize<1))throw new y("h2Options.connectio\
nWindowSize must be a positive integer, greater than 0");if(vA.pingInterval!=null&&(typeof vA.pingInterval!="number"||!Number.isInteger(vA.pingInterval)||vA.pingInterval<0))throw new y("h2Options.ping\
Interval must be a positive integer, greater or equal to 0")}else{if(UA!=null&&typeof UA!="boolean")throw FA("useH2c"),new y("useH2c must be a valid boolean value");if(tA!=null&&(typeof tA!="number"||
tA<1))throw FA("maxConcurrentStreams"),new y("maxConcurrentStreams must be a positive integer, greater than 0");if(OA!=null&&(!Number.isInteger(OA)||OA<1))throw FA("initialWindowSize"),new y("initialW\
indowSize must be a positive integer, greater than 0");if(_A!=null&&(!Number.isInteger(_A)||_A<1))throw FA("connectionWindowSize"),new y("connectionWindowSize must be a positive integer, greater than \
0");if(pA!=null&&(typeof pA!="number"||!Number.isInteger(pA)||pA<0))throw FA("pingInterval"),new y("pingInterval must be a positive integer, greater or equal to 0")}if(super({webSocket:JA,eventSource:zA}),
typeof Qe!="function")Qe=l({...Be,maxCachedSessions:Ue,allowH2:BA,socketPath:ie,useH2c:vA?.useH2c??UA,timeout:cA,...typeof H=="boolean"?{autoSelectFamily:H,autoSelectFamilyAttemptTimeout:eA}:void 0,...Qe});else{
const ZA=Qe;Qe=A((Ae,$A)=>ZA({...Ae,...ie!=null?{socketPath:ie}:null,...BA!=null?{allowH2:BA}:null},$A),"connect")}this[o]=r.parseOrigin(GA),this[TA]=`${this[o].hostname}${this[o].port?`:${this[o].port}`:
""}`,this[p]=Qe,this[X]=ce??1,this[W]=F,this[c]=VA??4e3,this[sA]=re??6e5,this[nA]=se??2e3,this[Y]=this[c],this[s]=null,this[_]=kA??null,this[g]=0,this[i]=0,this[k]=`host: ${this[TA]}\r
`,this[O]=NA??3e5,this[J]=hA??3e5,this[T]=Fe??!0,this[Z]=QA,this[wA]=null,this[AA]=rA>-1?rA:-1,this[CA]=null,this[uA]={pingInterval:vA?.pingInterval??pA??6e4,connectionWindowSize:vA?.connectionWindowSize??
_A??524288,maxConcurrentStreams:vA?.maxConcurrentStreams??tA??100,sessionOptions:{initialWindowSize:vA?.initialWindowSize??OA??262144}},this[lA]=qA,this[C]=[],this[M]=0,this[S]=0,this[IA]=ZA=>DA(this,
ZA),this[EA]=ZA=>mA(this,ZA)}get pipelining(){return this[X]}set pipelining(GA){this[X]=GA,this[IA](!0)}get stats(){return new R(this)}get[N](){return this[C].length-this[S]}get[f](){return this[S]-this[M]}get[w](){
return this[C].length-this[M]}get[Q](){return!!this[CA]&&!this[B]&&!this[CA].destroyed}get[t](){const GA=this[CA]?.version==="h2";return!!(this[CA]?.busy(null)||this[w]>=(bA(this)||1)||this[N]>0&&!GA)}[e](GA){
KA(this),this.once("connect",GA)}[v](GA,F){const hA=new I(this[o].origin,GA,F);return this[C].push(hA),this[g]||(r.bodyLength(hA.body)==null&&r.isIterable(hA.body)?(this[g]=1,queueMicrotask(()=>DA(this))):
this[IA](!0)),this[g]&&this[i]!==2&&this[t]&&(this[i]=2),this[i]<2}[G](){return new Promise(GA=>{this[w]?this[wA]=GA:GA(null)})}[x](GA){return new Promise(F=>{const hA=this[C].splice(this[S]);for(let z=0;z<
hA.length;z++){const cA=hA[z];cA!=null&&r.errorRequest(this,cA,GA)}const SA=A(()=>{this[wA]&&(this[wA](),this[wA]=null),F(null)},"callback");this[CA]?(this[CA].destroy(GA,SA),this[CA]=null):queueMicrotask(
SA),this[IA]()})}}function mA(oA,GA){if(oA[f]===0&&GA.code!=="UND_ERR_INFO"&&GA.code!=="UND_ERR_SOCKET"){a(oA[S]===oA[M]);const F=oA[C].splice(oA[M]);for(let hA=0;hA<F.length;hA++){const SA=F[hA];SA!=
null&&r.errorRequest(oA,SA,GA)}a(oA[w]===0)}}A(mA,"onError");function KA(oA){a(!oA[B]),a(!oA[CA]);let{host:GA,hostname:F,protocol:hA,port:SA}=oA[o];if(F[0]==="["){const z=F.indexOf("]");a(z!==-1);const cA=F.
substring(1,z);a(u.isIPv6(cA)),F=cA}oA[B]=!0,m.beforeConnect.hasSubscribers&&m.beforeConnect.publish({connectParams:{host:GA,hostname:F,protocol:hA,port:SA,version:oA[CA]?.version,servername:oA[s],localAddress:oA[_]},
connector:oA[p]});try{oA[p]({host:GA,hostname:F,protocol:hA,port:SA,servername:oA[s],localAddress:oA[_]},(z,cA)=>{if(z){q(oA,z,{host:GA,hostname:F,protocol:hA,port:SA}),oA[IA]();return}if(oA.destroyed){
r.destroy(cA.on("error",WA),new d),oA[IA]();return}a(cA);try{oA[CA]=cA.alpnProtocol==="h2"?P(oA,cA):yA(oA,cA)}catch(NA){cA.destroy().on("error",WA),q(oA,NA,{host:GA,hostname:F,protocol:hA,port:SA}),oA[IA]();
return}oA[B]=!1,cA[j]=0,cA[Z]=oA[Z],cA[E]=oA,cA[V]=null,m.connected.hasSubscribers&&m.connected.publish({connectParams:{host:GA,hostname:F,protocol:hA,port:SA,version:oA[CA]?.version,servername:oA[s],
localAddress:oA[_]},connector:oA[p],socket:cA}),oA.emit("connect",oA[o],[oA]),oA[IA]()})}catch(z){q(oA,z,{host:GA,hostname:F,protocol:hA,port:SA}),oA[IA]()}}A(KA,"connect");function q(oA,GA,{host:F,hostname:hA,
protocol:SA,port:z}){if(!oA.destroyed){if(oA[B]=!1,m.connectError.hasSubscribers&&m.connectError.publish({connectParams:{host:F,hostname:hA,protocol:SA,port:z,version:oA[CA]?.version,servername:oA[s],
localAddress:oA[_]},connector:oA[p],error:GA}),GA.code==="ERR_TLS_CERT_ALTNAME_INVALID"){const cA=oA[C].splice(oA[M],oA[f]);oA[S]=oA[M];for(let NA=0;NA<cA.length;NA++)r.errorRequest(oA,cA[NA],GA);for(;oA[N]>
0&&oA[C][oA[S]].servername===oA[s];){const NA=oA[C].splice(oA[S],1)[0];r.errorRequest(oA,NA,GA)}}else mA(oA,GA);oA.emit("connectionError",oA[o],[oA],GA)}}A(q,"handleConnectError");function iA(oA){oA[i]=
0,oA.emit("drain",oA[o],[oA])}A(iA,"emitDrain");function DA(oA,GA){oA[g]!==2&&(oA[g]=2,MA(oA,GA),oA[g]=0,oA[M]>256&&(oA[C].splice(0,oA[M]),oA[S]-=oA[M],oA[M]=0))}A(DA,"resume");function MA(oA,GA){for(;;){
if(oA.destroyed){a(oA[N]===0);return}if(oA[wA]&&!oA[w]){oA[wA](),oA[wA]=null;return}if(oA[CA]&&oA[CA].resume(),oA[t])oA[i]=2;else if(oA[i]===2){GA?(oA[i]=1,queueMicrotask(()=>iA(oA))):iA(oA);continue}
if(oA[N]===0||oA[f]>=(bA(oA)||1))return;const F=oA[C][oA[S]];if(F===null)return;if(F.aborted){oA[C].splice(oA[S],1);continue}if(oA[o].protocol==="https:"&&oA[s]!==F.servername){if(oA[f]>0)return;oA[s]=
F.servername,oA[CA]?.destroy(new D("servername changed"),()=>{oA[CA]=null,DA(oA)})}if(oA[B])return;if(!oA[CA]){oA[s]=F.servername,KA(oA);return}if(oA[CA].destroyed||oA[CA].busy(F))return;!F.aborted&&oA[CA].
write(F)?oA[S]++:oA[C].splice(oA[S],1)}}A(MA,"_resume"),K.exports=aA}),21841:((K,L,n)=>{const a=n(4573),u=n(30883),{ClientDestroyedError:h,ClientClosedError:r,InvalidArgumentError:R}=n(68707),{kDestroy:m,
kClose:I,kClosed:U,kDestroyed:y,kDispatch:D}=n(36443),{defaultWebSocketMaxFragments:d,defaultWebSocketMaxPayloadSize:l}=n(10735),o=Symbol("onDestroyed"),s=Symbol("onClosed"),E=Symbol("webSocketOptions"),
t=Symbol("eventSourceOptions");class e extends u{static{A(this,"DispatcherBase")}[y]=!1;[o]=null;[U]=!1;[s]=null;constructor(f){super(),this[E]=f?.webSocket??{},this[t]=f?.eventSource??{}}get webSocketOptions(){
return{maxFragments:this[E].maxFragments??d,maxPayloadSize:this[E].maxPayloadSize??l}}get eventSourceOptions(){return{maxEventSize:this[t].maxEventSize??a.kStringMaxLength}}get destroyed(){return this[y]}get closed(){
return this[U]}close(f){if(f===void 0)return new Promise((w,C)=>{this.close((Q,B)=>Q?C(Q):w(B))});if(typeof f!="function")throw new R("invalid callback");if(this[y]){const w=new h;queueMicrotask(()=>f(
w,null));return}if(this[U]){this[s]?this[s].push(f):queueMicrotask(()=>f(null,null));return}this[U]=!0,this[s]??=[],this[s].push(f);const N=A(()=>{const w=this[s];this[s]=null;for(let C=0;C<w.length;C++)
w[C](null,null)},"onClosed");this[I]().then(()=>this.destroy()).then(()=>queueMicrotask(N))}destroy(f,N){if(typeof f=="function"&&(N=f,f=null),N===void 0)return new Promise((C,Q)=>{this.destroy(f,(B,i)=>B?
Q(B):C(i))});if(typeof N!="function")throw new R("invalid callback");if(this[y]){this[o]?this[o].push(N):queueMicrotask(()=>N(null,null));return}f||(f=new h),this[y]=!0,this[o]??=[],this[o].push(N);const w=A(
()=>{const C=this[o];this[o]=null;for(let Q=0;Q<C.length;Q++)C[Q](null,null)},"onDestroyed");this[m](f).then(()=>queueMicrotask(w))}dispatch(f,N){if(!N||typeof N!="object")throw new R("handler must be\
 an object");try{if(!f||typeof f!="object")throw new R("opts must be an object.");if(f.dispatcher)throw new R("opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-lev\
el undici functions or call the dispatcher instance method directly.");if(this[y]||this[o])throw new h;if(this[U])throw new r;return this[D](f,N)}catch(w){if(typeof N.onResponseError!="function")throw w;
return N.onResponseError(null,w),!1}}}K.exports=e}),30883:((K,L,n)=>{const a=n(78474),{kOriginless:u,kUrl:h}=n(36443);class r extends a{static{A(this,"Dispatcher")}dispatch(){throw new Error("not impl\
emented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...m){const I=Array.isArray(m[0])?m[0]:m,U=this[u]===!0?null:this[h]?.origin;let y=this.dispatch.
bind(this);for(const l of I)if(l!=null){if(typeof l!="function")throw new TypeError(`invalid interceptor, expected function received ${typeof l}`);if(y=l(y,U),y==null||typeof y!="function"||y.length!==
2)throw new TypeError("invalid interceptor")}const D=y,d=this;return y=A(function(l,o){return l&&typeof l=="object"&&!l.origin&&d[h]&&(l=Object.assign({},l,{origin:d[h].origin})),D(l,o)},"dispatch"),new Proxy(
this,{get:A((l,o)=>o==="dispatch"?y:l[o],"get")})}}K.exports=r}),3650:((K,L,n)=>{const a=n(30883),{InvalidArgumentError:u}=n(68707),{toRawHeaders:h}=n(3440),{kOriginless:r,kUrl:R}=n(36443);class m{static{
A(this,"LegacyHandlerWrapper")}#A;constructor(y){this.#A=y}onRequestStart(y,D){this.#A.onConnect?.(d=>y.abort(d),D)}onRequestUpgrade(y,D,d,l){const o=Array.isArray(y?.rawHeaders)?y.rawHeaders:h(y?.rawHeaders??
d??{});this.#A.onUpgrade?.(D,o,l)}onResponseStart(y,D,d,l){const o=Array.isArray(y?.rawHeaders)?y.rawHeaders:h(y?.rawHeaders??d??{});this.#A.onHeaders?.(D,o,()=>y.resume(),l)===!1&&y.pause()}onResponseData(y,D){
this.#A.onData?.(D)===!1&&y.pause()}onResponseEnd(y,D){const d=Array.isArray(y?.rawTrailers)?y.rawTrailers:h(y?.rawTrailers??D??{});this.#A.onComplete?.(d)}onResponseError(y,D){if(!this.#A.onError)throw D;
this.#A.onError(D)}onBodySent(y){this.#A.onBodySent?.(y)}onRequestSent(){this.#A.onRequestSent?.()}onResponseStarted(){this.#A.onResponseStarted?.()}}class I extends a{static{A(this,"Dispatcher1Wrappe\
r")}#A;constructor(y){if(super(),!y||typeof y.dispatch!="function")throw new u("Argument dispatcher must implement dispatch");this.#A=y,this[R]=y[R],this[r]=y[r]}static wrapHandler(y){if(!y||typeof y!=
"object")throw new u("handler must be an object");return typeof y.onRequestStart=="function"?y:new m(y)}dispatch(y,D){return y.allowH2!==!1&&(y={...y,allowH2:!1}),this.#A.dispatch(y,I.wrapHandler(D))}get webSocketOptions(){
return this.#A.webSocketOptions}get eventSourceOptions(){return this.#A.eventSourceOptions}close(...y){return this.#A.close(...y)}destroy(...y){return this.#A.destroy(...y)}}K.exports=I}),53137:((K,L,n)=>{
const a=n(21841),{kClose:u,kDestroy:h,kClosed:r,kDestroyed:R,kDispatch:m,kNoProxyAgent:I,kHttpProxyAgent:U,kHttpsProxyAgent:y}=n(36443),D=n(76672),d=n(57405),l={"http:":80,"https:":443};class o extends a{static{
A(this,"EnvHttpProxyAgent")}#A=null;#e=null;#t=null;constructor(E={}){super(E),this.#t=E;const{httpProxy:t,httpsProxy:e,noProxy:g,...f}=E;this[I]=new d(f);const N=t??process.env.http_proxy??process.env.
HTTP_PROXY;N?this[U]=new D({...f,uri:N}):this[U]=this[I];const w=e??process.env.https_proxy??process.env.HTTPS_PROXY;w?this[y]=new D({...f,uri:w}):this[y]=this[U],this.#r()}[m](E,t){const e=new URL(E.
origin);return this.#s(e).dispatch(E,t)}[u](){return Promise.all([this[I].close(),!this[U][r]&&this[U].close(),!this[y][r]&&this[y].close()])}[h](E){return Promise.all([this[I].destroy(E),!this[U][R]&&
this[U].destroy(E),!this[y][R]&&this[y].destroy(E)])}#s(E){let{protocol:t,host:e,port:g}=E;return e=e.replace(/:\d*$/,"").replace(/^\[(.+)\]$/,"$1").toLowerCase(),e.length>1&&e.charCodeAt(e.length-1)===
46&&(e=e.slice(0,-1)),g=Number.parseInt(g,10)||l[t]||0,this.#o(e,g)?t==="https:"?this[y]:this[U]:this[I]}#o(E,t){if(this.#n&&this.#r(),this.#e.length===0)return!0;for(let e=0;e<this.#e.length;e++){const g=this.#e[e];
if(g.hostname==="*"){if(g.port&&g.port!==t)continue;return!1}if(!(g.port&&g.port!==t)&&(!g.wildcard&&E===g.hostname||E.slice(-(g.hostname.length+1))===`.${g.hostname}`))return!1}return!0}#r(){const E=this.#t.
noProxy??this.#i,t=E.split(/[,\s]/),e=[];for(let g=0;g<t.length;g++){const f=t[g];if(!f)continue;let N,w;const C=f.match(/^\[(.+)\]:(\d+)$/);if(C)N=C[1],w=Number.parseInt(C[2],10);else{const B=f.replace(
/^\[(.+)\]$/,"$1"),c=(B.match(/:/g)||[]).length===1&&B.match(/^(.+):(\d+)$/);N=c?c[1]:B,w=c?Number.parseInt(c[2],10):0}const Q=f.charCodeAt(0)===42;e.push({hostname:N.replace(/^\*?\./,"").replace(/^(.+)\.$/,
"$1").toLowerCase(),port:w,wildcard:Q})}this.#A=E,this.#e=e}get#n(){return this.#t.noProxy!==void 0?!1:this.#A!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}K.exports=o}),64660:(K=>{
class a{static{A(this,"FixedCircularBuffer")}bottom=0;top=0;list=new Array(2048).fill(void 0);next=null;isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(h){this.
list[this.top]=h,this.top=this.top+1&2047}shift(){const h=this.list[this.bottom];return h===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,h)}}K.exports=class{static{A(this,
"FixedQueue")}constructor(){this.head=this.tail=new a}isEmpty(){return this.head.isEmpty()}push(h){this.head.isFull()&&(this.head=this.head.next=new a),this.head.push(h)}shift(){const h=this.tail,r=h.
shift();return h.isEmpty()&&h.next!==null&&(this.tail=h.next,h.next=null),r}}}),36815:((K,L,n)=>{const{InvalidArgumentError:a}=n(68707),u=n(23701);class h extends u{static{A(this,"H2CClient")}constructor(R,m){
if(typeof R=="string"&&(R=new URL(R)),R.protocol!=="http:")throw new a("h2c-client: Only h2c protocol is supported");const{maxConcurrentStreams:I,pipelining:U,...y}=m??{},D=I??100;let d=100;if(I!=null&&
(!Number.isInteger(I)||I<1))throw new a("maxConcurrentStreams must be a positive integer, greater than 0");if(U!=null&&Number.isInteger(U)&&U>0&&(d=U),d>D)throw new a("h2c-client: pipelining cannot be\
 greater than maxConcurrentStreams");super(R,{...y,maxConcurrentStreams:D,pipelining:d,allowH2:!0,useH2c:!0})}}K.exports=h}),81969:((K,L,n)=>{const a=n(34589),u=n(3440),h=n(96603),{HeadersTimeoutError:r,
HeadersOverflowError:R,SocketError:m,InformationalError:I,BodyTimeoutError:U,HTTPParserError:y,ResponseContentLengthMismatchError:D,ResponseExceededMaxSizeError:d}=n(68707),{kUrl:l,kReset:o,kClient:s,
kParser:E,kBlocking:t,kRunning:e,kWriting:g,kQueue:f,kKeepAliveDefaultTimeout:N,kRunningIdx:w,kError:C,kPipelining:Q,kSocket:B,kKeepAliveTimeoutValue:i,kKeepAliveMaxTimeout:c,kKeepAliveTimeoutThreshold:k,
kBodyTimeout:S,kMaxResponseSize:M,kResume:V,kHTTPContext:X,kMaxHeadersSize:Y}=n(36443),W=Buffer[Symbol.species],sA=u.removeAllListeners,nA=Symbol("kPausedByHandler"),J=4096,O=128*1024,T=Buffer.alloc(0),
p=0,Z=9,j=19;let G,x=process.arch!=="riscv64"&&process.arch!=="ppc64";process.env.UNDICI_NO_WASM_SIMD==="1"?x=!1:process.env.UNDICI_NO_WASM_SIMD==="0"&&(x=!0);const v=0,_=1,AA=2|_,EA=4|_,CA=8|v;let RA=process.
env.UNDICI_USE_MILO==="1"||process.env.UNDICI_USE_MILO==="true",TA=null,IA=null,uA=0,lA=null,yA=null;function P(xA){const FA=xA.deref?xA.deref():xA;if(!FA)return;const{socket:bA,timeoutType:aA,client:mA,
paused:KA}=FA;aA===AA?(!bA[g]||bA.writableNeedDrain||mA[e]>1)&&(a(!KA,"cannot be paused while waiting for headers"),u.destroy(bA,new r)):aA===EA?KA||u.destroy(bA,new U):aA===CA&&(a(mA[e]===0&&mA[i]),u.
destroy(bA,new I("socket idle timeout")))}A(P,"onParserTimeout");function wA(){if(TA)return TA;if(x)try{G=n(79545)}catch{}return G=G||n(25997),TA=G.setup(),TA}A(wA,"getMilo");class YA{static{A(this,"H\
1Parser")}constructor(FA,bA){this.milo=wA(),this.client=FA,this.socket=bA,this.parser=this.milo.create(),this.events=new W(this.milo.memory.buffer,this.parser+this.milo.ParserFields.EVENTS,4).readUInt32LE(
0),this.milo.setShouldAutodetect(this.parser,!1),this.milo.setIsRequest(this.parser,!1),this.milo.setShouldManageUnconsumed(this.parser,!1),this.milo.setShouldSuspendAfterHeaders(this.parser,!0),this.
milo.setMaxHeaderLength(this.parser,FA[Y]),this.milo.setActiveEvents(this.parser,this.milo.EVENT_ACTIVE_ON_ERROR|this.milo.EVENT_ACTIVE_ON_MESSAGE_COMPLETE|this.milo.EVENT_ACTIVE_ON_REASON|this.milo.EVENT_ACTIVE_ON_HEADER_NAME|
this.milo.EVENT_ACTIVE_ON_HEADER_VALUE|this.milo.EVENT_ACTIVE_ON_HEADERS|this.milo.EVENT_ACTIVE_ON_DATA|this.milo.EVENT_ACTIVE_ON_TRAILER_NAME|this.milo.EVENT_ACTIVE_ON_TRAILER_VALUE),this.timeout=null,
this.timeoutWeakRef=new WeakRef(this),this.timeoutValue=null,this.timeoutType=null,this.statusCode=0,this.statusText="",this.upgrade=!1,this.responseStarted=!1,this.pausedByParser=!1,this.pauseStateIsStart=
!1,this.headers=[],this.trailers=[],this.headersSize=0,this.trailersSize=0,this.headersMaxSize=FA[Y],this.shouldKeepAlive=!1,this.paused=!1,this.errored=!1,this.waitingForMoreData=0,this.resume=this.resume.
bind(this),this.bytesRead=0,this.keepAlive="",this.connection="",this.contentLength=-1,this.maxResponseSize=FA[M],this.directBodyRemaining=0,this.directBodyCompletePending=!1,this.headersSuspended=!1,
this.skipBody=!1,this[nA]=!1,O>uA||IA.buffer!==this.milo.memory.buffer?this.ensureBuffers(O):this.updateBuffers()}setTimeout(FA,bA){FA!==this.timeoutValue||bA&_^this.timeoutType&_?(this.timeout&&(h.clearTimeout(
this.timeout),this.timeout=null),FA&&(bA&_?this.timeout=h.setFastTimeout(P,FA,this.timeoutWeakRef):(this.timeout=setTimeout(P,FA,this.timeoutWeakRef),this.timeout?.unref())),this.timeoutValue=FA):this.
timeout?.refresh&&this.timeout.refresh(),this.timeoutType=bA}ensureBuffers(FA){const{milo:bA}=this;lA!=null&&bA.dealloc(lA,uA),uA=Math.ceil(FA/J)*J,lA=bA.alloc(uA),IA=new W(bA.memory.buffer,lA,uA),this.
updateBuffers()}updateBuffers(){this.parserFields=new W(this.milo.memory.buffer,this.parser),this.parserEvents=new W(this.milo.memory.buffer,this.events,64*1024)}resume(){if(!(this.socket.destroyed||!this.
paused)){if(this.milo.resume(this.parser),a(this.timeoutType===EA),this.timeout?.refresh&&this.timeout.refresh(),this.paused=!1,this.directBodyCompletePending){try{this.completeDirectBody()}catch(FA){
u.destroy(this.socket,FA);return}if(this.paused)return}this.readMore()}}readMore(){if(!(this.paused||!this.parser))for(;!this.paused&&this.parser&&!(this.waitingForMoreData&&this.socket.readableLength<=
this.waitingForMoreData);){this.waitingForMoreData=0;const FA=this.socket.read();if(FA===null||this.execute(FA)===!1)break}}execute(FA){const bA=FA.length;a(!this.paused);const{socket:aA,milo:mA}=this;
try{if(this.directBodyRemaining>0)return this.consumeDirectBody(FA);IA.buffer!==mA.memory.buffer?(IA=new W(mA.memory.buffer,lA,uA),this.updateBuffers()):this.parserEvents.buffer!==mA.memory.buffer&&this.
updateBuffers();let KA=0,q=bA;const iA=this.statusCode===0?FA.indexOf(`\r
\r
`):-1;for(iA!==-1&&(q=iA+4);;){q>uA&&this.ensureBuffers(q);const DA=FA.subarray(KA,KA+q);IA.set(DA),yA=DA;const MA=mA.parse(this.parser,lA,q);this.drainEvents();const oA=KA+MA;if(this.errored||MA===0&&
this.parserFields[mA.ParserFields.ERROR_CODE]!==mA.ERROR_NONE)throw this.createError(FA.subarray(oA));if(this.upgrade)return this.onUpgrade(FA.subarray(oA)),!1;if(this.directBodyCompletePending){if(this.
completeDirectBody(),this.paused)return!1}else if(this.pausedByParser)return this.pausedByParser=!1,this.headersSuspended=!1,this[nA]&&this.pauseStateIsStart?(this.pauseStateIsStart=!1,mA.resume(this.
parser),this[nA]=!1,!1):(this.pauseStateIsStart=!1,this.paused=!0,aA.unshift(FA.subarray(oA)),!1);if(this.directBodyRemaining>0)return this.consumeDirectBody(FA.subarray(oA));if(MA<q){const GA=FA.subarray(
oA);return aA.unshift(GA),this.waitingForMoreData=MA===0?GA.length:0,!1}if(KA=oA,KA>=bA){if(this.headersSuspended){this.headersSuspended=!1,q=0;continue}return!0}this.headersSuspended=!1,q=bA-KA}}catch(KA){
return u.destroy(aA,KA),!1}finally{yA=null}}consumeDirectBody(FA){const{socket:bA,client:aA,maxResponseSize:mA}=this,KA=FA.length,q=Math.min(KA,this.directBodyRemaining);if(this.timeout?.refresh&&this.
timeout.refresh(),q>0){const iA=aA[f][aA[w]];if(a(iA),a(this.timeoutType===EA),a(this.statusCode>=200),mA>-1&&this.bytesRead+q>mA)throw new d;if(this.bytesRead+=q,this.directBodyRemaining-=q,iA.onResponseData(
FA.subarray(0,q))===!1)return this.directBodyCompletePending=this.directBodyRemaining===0,this.pauseParser(),this[nA]=!0,this.pausedByParser=!1,this.paused=!0,q<KA&&bA.unshift(FA.subarray(q)),!1}if(this.
directBodyRemaining===0){this.completeDirectBody();const iA=FA.subarray(q);if(this.errored||this.parserFields[this.milo.ParserFields.ERROR_CODE]!==this.milo.ERROR_NONE)throw this.createError(iA);if(this.
pausedByParser)return this.pausedByParser=!1,this.pauseStateIsStart=!1,this.paused=!0,iA.length>0&&bA.unshift(iA),!1;if(iA.length>0)return bA.unshift(iA),!1}return!0}completeDirectBody(){const{milo:FA}=this;
IA.buffer!==FA.memory.buffer?(IA=new W(FA.memory.buffer,lA,uA),this.updateBuffers()):this.parserEvents.buffer!==FA.memory.buffer&&this.updateBuffers(),this.directBodyCompletePending=!1,yA=T,FA.complete(
this.parser),this.drainEvents()}setShouldSkipBody(FA){this.skipBody!==FA&&(this.skipBody=FA,this.milo.setShouldSkipBody(this.parser,FA))}finish(){return this.parser?this.directBodyRemaining>0?new D:(this.
parserEvents.buffer!==this.milo.memory.buffer&&this.updateBuffers(),this.milo.finish(this.parser),this.drainEvents(),this.errored?this.createError(T):null):null}createError(FA){const{contentLength:bA,
bytesRead:aA}=this;if(bA!==-1&&aA!==bA)return new D;const mA=this.parserFields[this.milo.ParserFields.ERROR_CODE],KA=this.milo.Errors[mA],q=KA==="UNEXPECTED_EOF"?"Invalid EOF state":this.milo.getErrorDescription(
this.parser),iA=KA==="UNEXPECTED_EOF"?q:q?`[ERROR_${KA}] ${q}`:`ERROR_${KA}`;return new y(`Response does not match the HTTP/1.1 protocol (${iA})`,KA,FA)}destroy(){this.parser&&(this.milo.destroy(this.
parser),this.parser=null),this.timeout&&h.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1,this.responseStarted=!1,this.pausedByParser=!1,this.pauseStateIsStart=
!1,this.connection="",this.skipBody=!1}pauseParser(FA=!1){this.milo.pause(this.parser),this.pausedByParser=!0,this.pauseStateIsStart=FA}drainEvents(){const{socket:FA,client:bA,milo:aA}=this;let mA=0;const KA=this.
parserEvents[0];if(KA!==aA.EVENT_END&&KA!==aA.EVENT_ERROR&&!this.responseStarted){if(this.responseStarted=!0,FA.destroyed)return this.fail(this.milo.ERROR_CALLBACK_ERROR,"Other side closed");const q=bA[f][bA[w]];
if(!q)return this.fail(this.milo.ERROR_CALLBACK_ERROR,"Missing request");q.onResponseStarted()}for(;;){const q=this.parserEvents[mA];let iA=Z;switch(q){case aA.EVENT_END:return;case aA.EVENT_ERROR:this.
errored=!0;return;case aA.EVENT_MESSAGE_COMPLETE:{const{client:DA,socket:MA,statusCode:oA,upgrade:GA,trailers:F,contentLength:hA,bytesRead:SA,shouldKeepAlive:z}=this;if(this.responseStarted=!1,MA.destroyed&&
(!oA||z))return this.fail(aA.ERROR_CALLBACK_ERROR,"Other side closed");if(GA){this.pauseParser();return}a(oA>=100);const cA=DA[f][DA[w]];if(a(cA),this.statusCode=0,this.statusText="",this.bytesRead=0,
this.contentLength=-1,this.directBodyRemaining=0,this.directBodyCompletePending=!1,this.headersSuspended=!1,this.skipBody=!1,this.keepAlive="",this.connection="",this.trailers=[],this.trailersSize=0,oA<
200)break;if(cA.method!=="HEAD"&&hA!==-1&&SA!==hA){u.destroy(MA,new D),this.pauseParser();break}cA.onResponseEnd(F),DA[f][DA[w]++]=null,MA[g]?(a(DA[e]===0),u.destroy(MA,new I("reset")),this.pauseParser(
!0)):z?MA[o]&&DA[e]===0?(u.destroy(MA,new I("reset")),this.pauseParser(!0)):DA[Q]==null||DA[Q]===1?setImmediate(DA[V]):DA[V]():(u.destroy(MA,new I("reset")),this.pauseParser(!0));break}case aA.EVENT_REASON:{
const DA=this.parserEvents.readUInt32LE(mA+1),MA=this.parserEvents.readUInt32LE(mA+5);this.statusText=new W(yA.buffer,yA.byteOffset+DA,MA).toString();break}case aA.EVENT_HEADER_NAME:{const DA=this.parserEvents.
readUInt32LE(mA+1),MA=this.parserEvents.readUInt32LE(mA+5),oA=MA>0?new W(yA.buffer,yA.byteOffset+DA,MA):T;if(this.headers.push(oA),this.headersSize+=MA,this.headersSize>=this.headersMaxSize)return u.destroy(
this.socket,new R),this.fail(aA.ERROR_CALLBACK_ERROR,"Headers overflow");break}case aA.EVENT_HEADER_VALUE:{const DA=this.parserEvents.readUInt32LE(mA+1),MA=this.parserEvents.readUInt32LE(mA+5),oA=MA>0?
new W(yA.buffer,yA.byteOffset+DA,MA):T,GA=this.headers[this.headers.length-1];if(this.headers.push(oA),GA.length===10){const F=u.bufferToLowerCasedHeaderName(GA);F==="keep-alive"?this.keepAlive+=(this.
keepAlive.length===0?"":",")+oA.toString():F==="connection"&&(this.connection+=(this.connection.length===0?"":",")+oA.toString())}if(this.headersSize+=MA,this.headersSize>=this.headersMaxSize)return u.
destroy(this.socket,new R),this.fail(aA.ERROR_CALLBACK_ERROR,"Headers overflow");break}case aA.EVENT_HEADERS:{iA=j;const DA=this.parserEvents.readUInt16LE(mA+5),MA=this.parserEvents[mA+7]!==0,oA=this.
parserEvents[mA+8]!==0,GA=this.parserEvents[mA+9]!==0,F=this.parserEvents[mA+10],hA=this.parserEvents.readUInt32LE(mA+11)+this.parserEvents.readUInt32LE(mA+15)*4294967296,{socket:SA,client:z,headers:cA,
statusText:NA}=this;if(SA.destroyed)return this.fail(aA.ERROR_CALLBACK_ERROR,"Other side closed");const LA=z[f][z[w]];if(!LA)return this.fail(aA.ERROR_CALLBACK_ERROR,"Missing request");if(a(!this.upgrade),
a(this.statusCode<200),DA===100)return u.destroy(SA,new m("bad response",u.getSocketInfo(SA))),this.fail(aA.ERROR_CALLBACK_ERROR,"Bad response");if(oA&&!LA.upgrade)return u.destroy(SA,new m("bad upgra\
de",u.getSocketInfo(SA))),this.fail(aA.ERROR_CALLBACK_ERROR,"Bad upgrade");if(a(this.timeoutType===AA),this.statusCode=DA,this.shouldKeepAlive=MA||LA.method==="HEAD"&&!SA[o]&&/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.
test(this.connection)&&!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection),this.contentLength=F===p?hA:-1,this.statusCode>=200){const VA=LA.bodyTimeout!=null?LA.bodyTimeout:z[S];this.setTimeout(
VA,EA)}else this.timeout?.refresh&&this.timeout.refresh();if(LA.method==="CONNECT"){a(z[e]===1),aA.setIsConnect(this.parser,!0),this.upgrade=!0;return}if(oA){a(z[e]===1),this.upgrade=!0,this.pauseParser();
return}if(this.headers=[],this.headersSize=0,this.shouldKeepAlive&&z[Q]){const VA=this.keepAlive?u.parseKeepAliveTimeout(this.keepAlive):null;if(VA!=null){const ee=Math.min(VA-z[k],z[c]);ee<=0?SA[o]=!0:
z[i]=ee}else z[i]=z[N]}else SA[o]=!0;const XA=LA.onResponseStart(DA,cA,this.resume,NA)===!1;if(LA.aborted)return this.fail(aA.ERROR_CALLBACK_ERROR,"Request aborted");(LA.method==="HEAD"||DA<200)&&this.
setShouldSkipBody(!0),this.headersSuspended=!0,!XA&&LA.method!=="HEAD"&&DA>=200&&DA!==204&&DA!==205&&DA!==304&&F===p&&hA>0&&!GA&&(this.directBodyRemaining=hA),SA[t]&&(SA[t]=!1,z[V]()),XA?(this.pauseParser(),
this[nA]=!0):(LA.method==="HEAD"||DA<200||DA===204||DA===205||DA===304||F===p&&hA===0)&&(this.directBodyCompletePending=!0);break}case aA.EVENT_DATA:{const DA=this.parserEvents.readUInt32LE(mA+1),MA=this.
parserEvents.readUInt32LE(mA+5),{client:oA,socket:GA,statusCode:F,maxResponseSize:hA}=this;if(GA.destroyed)return this.fail(aA.ERROR_CALLBACK_ERROR,"Other side closed");const SA=oA[f][oA[w]];if(a(SA),
a(this.timeoutType===EA),this.timeout?.refresh&&this.timeout.refresh(),a(F>=200),hA>-1&&this.bytesRead+MA>hA)return u.destroy(GA,new d),this.fail(aA.ERROR_CALLBACK_ERROR,"Response size exceeded");this.
bytesRead+=MA;const z=yA;SA.onResponseData(new W(z.buffer,z.byteOffset+DA,MA))===!1&&(this.pauseParser(),this[nA]=!0);break}case aA.EVENT_TRAILER_NAME:{const DA=this.parserEvents.readUInt32LE(mA+1),MA=this.
parserEvents.readUInt32LE(mA+5),oA=MA>0?new W(yA.buffer,yA.byteOffset+DA,MA):T;if(this.trailers.push(oA),this.trailersSize+=MA,this.trailersSize>=this.headersMaxSize)return u.destroy(this.socket,new R),
this.fail(aA.ERROR_CALLBACK_ERROR,"Headers overflow");break}case aA.EVENT_TRAILER_VALUE:{const DA=this.parserEvents.readUInt32LE(mA+1),MA=this.parserEvents.readUInt32LE(mA+5),oA=MA>0?new W(yA.buffer,yA.
byteOffset+DA,MA):T;if(this.trailers.push(oA),this.trailersSize+=MA,this.trailersSize>=this.headersMaxSize)return u.destroy(this.socket,new R),this.fail(aA.ERROR_CALLBACK_ERROR,"Headers overflow");break}default:
return}mA+=iA}}fail(FA,bA){this.milo.fail(this.parser,FA,bA),this.errored=!0}onUpgrade(FA){const{upgrade:bA,client:aA,socket:mA,headers:KA,statusCode:q}=this;a(bA),a(aA[B]===mA),a(!mA.destroyed),a(!this.
paused);const iA=aA[f][aA[w]];a(iA),a(iA.upgrade||iA.method==="CONNECT"),this.statusCode=0,this.statusText="",this.shouldKeepAlive=!1,this.headers=[],this.headersSize=0,mA.unshift(FA),mA[E].destroy(),
mA[E]=null,mA[s]=null,mA[C]=null,sA(mA),aA[B]=null,aA[X]=null,aA[f][aA[w]++]=null,aA.emit("disconnect",aA[l],[aA],new I("upgrade"));try{iA.onRequestUpgrade(q,KA,mA)}catch(DA){u.destroy(mA,DA)}aA[V]()}}
function WA(xA){RA=xA}A(WA,"setMiloEnabled");function PA(){return RA}A(PA,"getMiloEnabled"),K.exports={H1Parser:YA,getMiloEnabled:PA,setMiloEnabled:WA}}),42128:((K,L,n)=>{const{AsyncResource:a}=n(16698),
{PoolStats:u}=n(46854),h=n(21841),r=n(64660),{kConnected:R,kSize:m,kRunning:I,kPending:U,kQueued:y,kBusy:D,kFree:d,kUrl:l,kClose:o,kDestroy:s,kDispatch:E}=n(36443),t=Symbol("clients"),e=Symbol("needDr\
ain"),g=Symbol("queue"),f=Symbol("closed resolve"),N=Symbol("onDrain"),w=Symbol("onConnect"),C=Symbol("onDisconnect"),Q=Symbol("onConnectionError"),B=Symbol("on client busy"),i=Symbol("on client drain"),
c=Symbol("drain queue"),k=Symbol("get dispatcher"),S=Symbol("has dispatcher"),M=Symbol("add client"),V=Symbol("remove client"),X=Symbol("retire client"),Y=Symbol("retiring clients");class W extends a{static{
A(this,"QueuedRequest")}constructor(O,T){super("UNDICI_POOL_QUEUED_REQUEST"),this.opts=O,this.handler=T}dispatch(O){return this.runInAsyncScope(O.dispatch,O,this.opts,this.handler)}}function sA(J){const O=[];
for(let T=0;T<J[t].length;T++){const p=J[t][T];p.destroyed||O.push(p.close())}for(const T of J[Y].values())O.push(T);return Promise.all(O)}A(sA,"closeClients");class nA extends h{static{A(this,"PoolBa\
se")}[g]=new r;[y]=0;[t]=[];[Y]=new Map;[e]=!1;[N](O,T,p){if(O.closed||O.destroyed)return;const Z=this[g];let j=!1;for(this[i](O);!j;){const G=Z.shift();if(!G)break;this[y]--,j=!G.dispatch(O)}if(O[e]=
j,j&&(this[B](O),!Z.isEmpty()))return this[c](T,p);if(!j&&this[e]&&(this[e]=!1,this.emit("drain",T,[this,...p])),this[f]&&Z.isEmpty())return sA(this).then(this[f])}[B](){}[i](){}[c](O,T){const p=this[g];
let Z=!0;for(;!p.isEmpty();){const j=this[k]();if(!j){Z=!1;break}const G=p.shift();if(this[y]--,!G.dispatch(j)&&(j[e]=!0,this[B](j),Z=this[S](),!Z))break}if(Z&&this[e]&&(this[e]=!1,this.emit("drain",O,
[this,...T])),this[f]&&p.isEmpty())return sA(this).then(this[f])}[w]=(O,T)=>{this.emit("connect",O,[this,...T])};[C]=(O,T,p)=>{this.emit("disconnect",O,[this,...T],p)};[Q]=(O,T,p)=>{this.emit("connect\
ionError",O,[this,...T],p)};get[D](){return this[e]}get[R](){let O=0;for(const{[R]:T}of this[t])O+=T;return O}get[d](){let O=0;for(const{[R]:T,[e]:p}of this[t])O+=T&&!p;return O}get[U](){let O=this[y];
for(const{[U]:T}of this[t])O+=T;return O}get[I](){let O=0;for(const{[I]:T}of this[t])O+=T;return O}get[m](){let O=this[y];for(const{[m]:T}of this[t])O+=T;return O}get stats(){return new u(this)}[o](){
return this[g].isEmpty()?sA(this):new Promise(O=>{this[f]=O})}[s](O){for(;;){const p=this[g].shift();if(!p)break;p.handler.onResponseError(null,O)}const T=new Array(this[t].length);for(let p=0;p<this[t].
length;p++)T[p]=this[t][p].destroy(O);for(const p of this[Y].keys())T.push(p.destroy(O));return Promise.all(T)}[E](O,T){const p=this[k]();return p?p.dispatch(O,T)||(p[e]=!0,this[B](p),this[e]=!this[S]()):
(this[e]=!0,this[g].push(new W(O,T)),this[y]++),!this[e]}[S](){for(let O=0;O<this[t].length;O++){const T=this[t][O];if(!T[e]&&T.closed!==!0&&T.destroyed!==!0)return!0}return!1}[M](O){return O.on("drai\
n",this[N].bind(this,O)).on("connect",this[w]).on("disconnect",this[C]).on("connectionError",this[Q]),this[t].push(O),this[e]&&queueMicrotask(()=>{this[e]&&!O[e]&&this[N](O,O[l],[O,this])}),this}[X](O){
const T=this[t].indexOf(O);if(T!==-1&&this[t].splice(T,1),O.destroyed||this[Y].has(O))return;let p=!1,Z;const j=new Promise(G=>{Z=G});this[Y].set(O,j),O.close(()=>{p||(p=!0,this[Y].delete(O),Z())})}[V](O){
this[X](O),this[e]=!this[t].some(T=>!T[e]&&T.closed!==!0&&T.destroyed!==!0)}}K.exports={PoolBase:nA,kClients:t,kNeedDrain:e,kAddClient:M,kRemoveClient:V,kRetireClient:X,kDrainQueue:c,kOnClientBusy:B,kOnClientDrain:i,
kGetDispatcher:k,kHasDispatcher:S}}),30628:((K,L,n)=>{const{PoolBase:a,kClients:u,kNeedDrain:h,kAddClient:r,kDrainQueue:R,kOnClientBusy:m,kOnClientDrain:I,kGetDispatcher:U,kHasDispatcher:y,kRemoveClient:D,
kRetireClient:d}=n(42128),l=n(23701),{InvalidArgumentError:o}=n(68707),s=n(3440),{kConnecting:E,kHTTPContext:t,kUrl:e,kQueued:g}=n(36443),f=n(59136),N=Symbol("options"),w=Symbol("connections"),C=Symbol(
"factory"),Q=Symbol("protocol"),B=Symbol("protocol probe");function i(M,V){return new l(M,V)}A(i,"defaultFactory");function c(M,V){return V instanceof l&&M[Q]!=="h1"&&(M[N].useH2c===!0||M[e].protocol===
"https:"&&M[N].allowH2!==!1)}A(c,"shouldCreateProtocolProbe");function k(M){const V=M[C](M[e],M[N]);return c(M,V)&&(M[B]=V),M[r](V),V}A(k,"createClient");class S extends a{static{A(this,"Pool")}constructor(V,{
connections:X,factory:Y=i,connect:W,connectTimeout:sA,tls:nA,maxCachedSessions:J,socketPath:O,autoSelectFamily:T,autoSelectFamilyAttemptTimeout:p,allowH2:Z,useH2c:j,clientTtl:G,...x}={}){if(X!=null&&(!Number.
isFinite(X)||X<0))throw new o("invalid connections");if(typeof Y!="function")throw new o("factory must be a function.");if(W!=null&&typeof W!="function"&&typeof W!="object")throw new o("connect must b\
e a function or an object");typeof W!="function"&&(W=f({...nA,maxCachedSessions:J,allowH2:Z,useH2c:j,socketPath:O,timeout:sA,...typeof T=="boolean"?{autoSelectFamily:T,autoSelectFamilyAttemptTimeout:p}:
void 0,...W})),super(x),this[w]=X||null,this[e]=s.parseOrigin(V),this[N]={...s.deepClone(x),connect:W,allowH2:Z,useH2c:j,clientTtl:G,socketPath:O},this[C]=Y,this[Q]=null,this[B]=null,this.on("connect",
(v,_)=>{if(G!=null&&G>0)for(const EA of _)Object.assign(EA,{ttl:Date.now()});const AA=_[_.length-1];AA instanceof l&&(this[Q]=AA[t]?.version),AA===this[B]&&this[Q]!=="h2"&&(this[B]=null,this[R](v,_.slice(
1)))}),this.on("disconnect",(v,_)=>{_.includes(this[B])&&(this[B]=null,this[R](v,_.slice(1)))}),this.on("connectionError",(v,_)=>{let AA=!1;for(const EA of _)EA===this[B]&&(this[B]=null,AA=!0),this[u].
includes(EA)&&this[d](EA);(AA||this[g]>0)&&this[R](v,_.slice(1))})}[m](V){this[B]===null&&V[E]&&c(this,V)&&(this[B]=V)}[I](V){V===this[B]&&(this[B]=null)}[U](){const V=this[N].clientTtl;for(let X=0;X<
this[u].length;X++){const Y=this[u][X];if(V!=null&&V>0&&Y.ttl&&Date.now()-Y.ttl>V)this[D](Y),X--;else if(!Y[h])return Y}if(this[B]===null&&(!this[w]||this[u].length<this[w]))return k(this)}[y](){const V=this[N].
clientTtl;for(let X=0;X<this[u].length;X++){const Y=this[u][X];if(V!=null&&V>0&&Y.ttl&&Date.now()-Y.ttl>V)this[D](Y),X--;else if(!Y[h])return!0}return this[B]!==null?!1:!this[w]||this[u].length<this[w]?
(k(this),!0):!1}}K.exports=S}),76672:((K,L,n)=>{const{kProxy:a,kClose:u,kDestroy:h,kDispatch:r}=n(36443),R=n(57405),m=n(30628),I=n(21841),{InvalidArgumentError:U,RequestAbortedError:y,SecureProxyConnectionError:D,
ProxyConnectionError:d}=n(68707),l=n(59136),o=n(23701),{channels:s}=n(42414),E=n(87223),{hasSafeIterator:t}=n(3440),e=Symbol("proxy agent"),g=Symbol("proxy client"),f=Symbol("proxy headers"),N=Symbol(
"request tls settings"),w=Symbol("proxy tls settings"),C=Symbol("connect endpoint function"),Q=Symbol("connect endpoint function (http/1.1 only)"),B=Symbol("tunnel proxy"),i="proxy-authorization";function c(T){
return T==="https:"?443:80}A(c,"defaultProtocolPort");function k(T,p){return new m(T,p)}A(k,"defaultFactory");const S=A(()=>{},"noop");function M(T,p){return p.connections===1?new o(T,p):new m(T,p)}A(
M,"defaultAgentFactory");function V(T,p){return p===!0||T!=="http:"}A(V,"shouldProxyTunnel");class X extends I{static{A(this,"Http1ProxyWrapper")}#A;#e;constructor(p,{headers:Z={},connect:j,factory:G,
proxyServername:x}){if(!p)throw new U("Proxy URL is mandatory");super(),this[f]=Z,this.#e=x,G?this.#A=G(p,{connect:j}):this.#A=new o(p,{connect:j})}[r](p,Z){const j=Z.onResponseStart;Z.onResponseStart=
function(_,AA,EA,CA){if(AA===407){typeof Z.onResponseError=="function"&&Z.onResponseError(_,new U("Proxy Authentication Required (407)"));return}j&&j.call(this,_,AA,EA,CA)};const{origin:G,path:x="/",headers:v={}}=p;
return p.path=G+x,p.headers={...this[f],...v},J(v)||(p.headers.host=new URL(G).host),this.#e!=null&&(p.servername=this.#e),this.#A[r](p,Z)}[u](){return this.#A.close()}[h](p){return this.#A.destroy(p)}}
class Y extends I{static{A(this,"ProxyAgent")}constructor(p){if(!p||typeof p=="object"&&!(p instanceof URL)&&!p.uri)throw new U("Proxy uri is mandatory");const{clientFactory:Z=k}=p;if(typeof Z!="funct\
ion")throw new U("Proxy opts.clientFactory must be a function.");const{proxyTunnel:j,connectTimeout:G}=p;super(p);const x=this.#A(p),{href:v,origin:_,port:AA,protocol:EA,username:CA,password:RA,hostname:TA}=x;
if(this[a]={uri:v,protocol:EA},this[N]=p.requestTls,this[w]=p.proxyTls,this[f]=p.headers||{},this[B]=j,p.auth&&p.token)throw new U("opts.auth cannot be used in combination with opts.token");p.auth?this[f]["\
proxy-authorization"]=`Basic ${p.auth}`:p.token?this[f]["proxy-authorization"]=p.token:CA&&RA?this[f]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(CA)}:${decodeURIComponent(RA)}`).
toString("base64")}`:CA&&(this[f]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(CA)}:`).toString("base64")}`);const IA=l({timeout:G,...p.proxyTls}),uA=l({timeout:G,...p.proxyTls,allowH2:!1});
this[C]=l({timeout:G,...p.requestTls}),this[Q]=l({timeout:G,...p.requestTls,allowH2:!1});const lA=p.factory||M,yA=A((P,wA)=>{const{protocol:YA}=new URL(P);if(this[a].protocol==="socks5:"||this[a].protocol===
"socks:")return new E(this[a].uri,{headers:this[f],connect:IA,factory:lA,username:p.username||CA,password:p.password||RA,connectTimeout:G,proxyTls:p.proxyTls,requestTls:p.requestTls});if(!V(YA,this[B])){
const WA=this[a].protocol==="https:"?(PA,xA)=>uA(PA,(FA,bA)=>{FA&&FA.code==="ERR_TLS_CERT_ALTNAME_INVALID"?xA(new D(FA)):xA(FA,bA)}):uA;return new X(this[a].uri,{headers:this[f],connect:WA,factory:lA,
proxyServername:this[a].protocol==="https:"?this[w]?.servername||TA:void 0})}return lA(P,wA)},"factory");EA==="socks5:"||EA==="socks:"?this[g]=null:this[g]=Z(x,{connect:IA}),this[e]=new R({...p,factory:yA,
connect:A(async(P,wA)=>{if(!this[g]){wA(new U("Cannot establish tunnel connection without a proxy client"));return}let YA=P.host;P.port||(YA+=`:${c(P.protocol)}`);try{const WA={origin:_,port:AA,path:YA,
signal:P.signal,headers:{...this[f],host:P.host,...P.connections==null||P.connections>0?{"proxy-connection":"keep-alive"}:{}},servername:this[w]?.servername||TA},{socket:PA,statusCode:xA}=await this[g].
connect(WA);if(xA!==200){PA.on("error",S).destroy(),wA(new y(`Proxy response (${xA}) !== 200 when HTTP Tunneling`));return}if(s.proxyConnected.hasSubscribers&&s.proxyConnected.publish({socket:PA,connectParams:WA}),
P.protocol!=="https:"){wA(null,PA);return}let FA;this[N]?FA=this[N].servername:FA=P.servername,(P.allowH2===!1?this[Q]:this[C])({...P,servername:FA,httpSocket:PA},wA)}catch(WA){WA.code==="ERR_TLS_CERT\
_ALTNAME_INVALID"?wA(new D(WA)):WA.code==="UND_ERR_SOCKET"?wA(new d(WA)):wA(WA)}},"connect")})}dispatch(p,Z){let j=W(p.headers);return sA(j),j&&!J(j)&&(j===p.headers&&(j={...j}),j.host=new URL(p.origin).
host),this[e].dispatch({...p,headers:j},Z)}#A(p){return typeof p=="string"?new URL(p):p instanceof URL?p:new URL(p.uri)}[u](){const p=[this[e].close()];return this[g]&&p.push(this[g].close()),Promise.
all(p)}[h](){const p=[this[e].destroy()];return this[g]&&p.push(this[g].destroy()),Promise.all(p)}}function W(T){if(Array.isArray(T)){const p={};for(let Z=0;Z<T.length;Z+=2)nA(T[Z])&&O(),p[T[Z]]=T[Z+1];
return p}if(T&&typeof T=="object"&&t(T)){const p={};for(const[Z,j]of T){if(!Object.hasOwn(p,Z)){p[Z]=j;continue}const G=p[Z],x=[];G!==void 0&&x.push(...Array.isArray(G)?G:[G]),j!==void 0&&x.push(...Array.
isArray(j)?j:[j]),p[Z]=x.length>1?x:x[0]}return p}return T}A(W,"buildHeaders");function sA(T){for(const p in T)nA(p)&&O()}A(sA,"throwIfProxyAuthIsSent");function nA(T){return T.length===i.length&&T.toLowerCase()===
i}A(nA,"isProxyAuthorizationHeader");function J(T){for(const p in T)if(p.length===4&&p.toLowerCase()==="host")return!0;return!1}A(J,"hasHostHeader");function O(){throw new U("Proxy-Authorization shoul\
d be sent in ProxyAgent constructor")}A(O,"throwProxyAuthError"),K.exports=Y}),30050:((K,L,n)=>{const a=n(30883),u=n(17816),{kOriginless:h,kUrl:r}=n(36443);class R extends a{static{A(this,"RetryAgent")}#A=null;#e=null;constructor(I,U={}){
super(U),this.#A=I,this.#e=U,this[r]=I[r],this[h]=I[h]}dispatch(I,U){const y=new u({...I,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),handler:U});return this.#A.dispatch(I,y)}get webSocketOptions(){
return this.#A.webSocketOptions}get eventSourceOptions(){return this.#A.eventSourceOptions}close(){return this.#A.close()}destroy(){return this.#A.destroy()}}K.exports=R}),45520:((K,L,n)=>{const{PoolBase:a,
kClients:u,kNeedDrain:h,kAddClient:r,kGetDispatcher:R,kHasDispatcher:m,kRemoveClient:I,kRetireClient:U,kDrainQueue:y}=n(42128),D=n(23701),{InvalidArgumentError:d}=n(68707),l=n(3440),{kUrl:o,kQueued:s}=n(
36443),E=n(59136),t=Symbol("options"),e=Symbol("connections"),g=Symbol("factory"),f=Symbol("index");function N(C,Q){return new D(C,Q)}A(N,"defaultFactory");class w extends a{static{A(this,"RoundRobinP\
ool")}constructor(Q,{connections:B,factory:i=N,connect:c,connectTimeout:k,tls:S,maxCachedSessions:M,socketPath:V,autoSelectFamily:X,autoSelectFamilyAttemptTimeout:Y,allowH2:W,clientTtl:sA,...nA}={}){if(B!=
null&&(!Number.isFinite(B)||B<0))throw new d("invalid connections");if(typeof i!="function")throw new d("factory must be a function.");if(c!=null&&typeof c!="function"&&typeof c!="object")throw new d(
"connect must be a function or an object");typeof c!="function"&&(c=E({...S,maxCachedSessions:M,allowH2:W,socketPath:V,timeout:k,...typeof X=="boolean"?{autoSelectFamily:X,autoSelectFamilyAttemptTimeout:Y}:
void 0,...c})),super(nA),this[e]=B||null,this[o]=l.parseOrigin(Q),this[t]={...l.deepClone(nA),connect:c,allowH2:W,clientTtl:sA,socketPath:V},this[g]=i,this[f]=-1,this.on("connect",(J,O)=>{if(sA!=null&&
sA>0)for(const T of O)Object.assign(T,{ttl:Date.now()})}),this.on("connectionError",(J,O,T)=>{for(const p of O)this[u].includes(p)&&this[U](p);this[s]>0&&this[y](J,O.slice(1))})}[R](){const Q=this[t].
clientTtl;if(this[u].length===0){const i=this[g](this[o],this[t]);return this[r](i),i}let B=0;for(;B<this[u].length;){this[f]=(this[f]+1)%this[u].length;const i=this[u][this[f]];if(Q!=null&&Q>0&&i.ttl&&
Date.now()-i.ttl>Q){this[I](i),this[f]--;continue}if(!i[h])return i;B++}if(!this[e]||this[u].length<this[e]){const i=this[g](this[o],this[t]);return this[r](i),i}}[m](){const Q=this[t].clientTtl;for(let B=0;B<
this[u].length;B++){const i=this[u][B];if(Q!=null&&Q>0&&i.ttl&&Date.now()-i.ttl>Q)this[I](i),B<=this[f]&&this[f]--,B--;else if(!i[h])return!0}if(!this[e]||this[u].length<this[e]){const B=this[g](this[o],
this[t]);return this[r](B),!0}return!1}}K.exports=w}),87223:((K,L,n)=>{const{URL:a}=n(73136);let u;const h=n(21841),{ConnectTimeoutError:r,InvalidArgumentError:R}=n(68707),{Socks5Client:m,STATES:I}=n(
18082),{kBusy:U,kConnected:y,kDispatch:D,kClose:d,kDestroy:l}=n(36443),o=n(30628),s=n(59136),{setupConnectTimeout:E}=n(3440),{debuglog:t}=n(57975),e=t("undici:socks5-proxy"),g=5e3,f=Symbol("proxy url"),
N=Symbol("proxy headers"),w=Symbol("proxy auth"),C=Symbol("proxy protocol"),Q=Symbol("pools"),B=Symbol("connector"),i=Symbol("connect timeout"),c=Symbol("request tls settings"),k=Symbol("request tls t\
imeout");function S(X,Y,W){return new r(`Connect Timeout Error (attempted address: ${X}:${Y}, timeout: ${W}ms)`)}A(S,"createConnectTimeoutError");let M=!1;class V extends h{static{A(this,"Socks5ProxyA\
gent")}constructor(Y,W={}){if(super(W),M||(process.emitWarning("SOCKS5 proxy support is experimental and subject to change","ExperimentalWarning"),M=!0),!Y)throw new R("Proxy URL is mandatory");const sA=typeof Y==
"string"?new a(Y):Y;if(sA.protocol!=="socks5:"&&sA.protocol!=="socks:")throw new R("Proxy URL must use socks5:// or socks:// protocol");this[f]=sA,this[N]=W.headers||{},this[C]=W.proxyTls?"https:":"ht\
tp:";const nA=W.connectTimeout??g;if(!Number.isFinite(nA)||nA<0)throw new R("invalid connectTimeout");this[i]=nA;const{timeout:J,...O}=W.requestTls||{},T=J??nA;if(!Number.isFinite(T)||T<0)throw new R(
"invalid requestTls.timeout");this[c]=O,this[k]=T,this[w]={username:W.username||(sA.username?decodeURIComponent(sA.username):null),password:W.password||(sA.password?decodeURIComponent(sA.password):null)};
const p=W.proxyTls?.timeout??nA;if(!Number.isFinite(p)||p<0)throw new R("invalid proxyTls.timeout");this[B]=W.connect||s({...W.proxyTls,timeout:p,servername:W.proxyTls?.servername||sA.hostname}),this[Q]=
new Map}async createSocks5Connection(Y,W){const sA=this[f].hostname,nA=parseInt(this[f].port)||1080;e("creating SOCKS5 connection to",sA,nA);const J=Promise.withResolvers();this[B]({hostname:sA,host:sA,
port:nA,protocol:this[C]},(RA,TA)=>{RA?J.reject(RA):J.resolve(TA)});const O=await J.promise,T=new m(O,this[w]);T.on("error",RA=>{e("SOCKS5 error:",RA),O.destroy()}),await T.handshake();const p=Promise.
withResolvers(),Z=this[i]===0?null:setTimeout(()=>{j(),T.destroy(),p.reject(S(sA,nA,this[i]))},this[i]),j=A(()=>{clearTimeout(Z),T.removeListener("authenticated",G),T.removeListener("error",x)},"clean\
upAuthenticationListeners"),G=A(()=>{j(),p.resolve()},"onAuthenticated"),x=A(RA=>{j(),p.reject(RA)},"onAuthenticationError");T.state===I.AUTHENTICATED?(clearTimeout(Z),p.resolve()):(T.once("authentica\
ted",G),T.once("error",x)),await p.promise,await T.connect(Y,W);const v=Promise.withResolvers(),_=this[i]===0?null:setTimeout(()=>{AA(),T.destroy(),v.reject(S(Y,W,this[i]))},this[i]),AA=A(()=>{clearTimeout(
_),T.removeListener("connected",EA),T.removeListener("error",CA)},"cleanupConnectionListeners"),EA=A(RA=>{e("SOCKS5 tunnel established to",Y,W,"via",RA),AA(),v.resolve()},"onConnected"),CA=A(RA=>{AA(),
v.reject(RA)},"onConnectionError");return T.once("connected",EA),T.once("error",CA),await v.promise,O}[D](Y,W){const{origin:sA}=Y;e("dispatching request to",sA,"via SOCKS5");try{const nA=String(sA);let J=this[Q].
get(nA);if(!J||J.destroyed||J.closed){J=new o(sA,{pipelining:Y.pipelining,connections:Y.connections,connect:A(async(T,p)=>{try{const Z=new a(sA),j=Z.hostname,G=parseInt(Z.port)||(Z.protocol==="https:"?
443:80);e("establishing SOCKS5 connection to",j,G);const x=await this.createSocks5Connection(j,G);let v=x;if(Z.protocol==="https:"){u||(u=n(41692)),e("upgrading to TLS"),v=u.connect({...this[c],socket:x,
servername:this[c]?.servername||j});const _=Promise.withResolvers(),AA=A(()=>{queueMicrotask(RA),v.removeListener("secureConnect",EA),v.removeListener("error",CA)},"cleanupTlsListeners"),EA=A(()=>{AA(),
_.resolve()},"onSecureConnect"),CA=A(TA=>{AA(),_.reject(TA)},"onTlsError"),RA=E(new WeakRef(v),{timeout:this[k],hostname:j,port:G});v.once("secureConnect",EA),v.once("error",CA),await _.promise}p(null,
v)}catch(Z){e("SOCKS5 connection error:",Z),p(Z)}},"connect")}),this[Q].set(nA,J);const O=A(()=>{this[Q].get(nA)!==J||J[y]>0||J[U]||(this[Q].delete(nA),J.destroyed||J.close())},"closePoolIfUnused");J.
on("disconnect",O),J.on("connectionError",O)}return J[D](Y,W)}catch(nA){if(e("dispatch error:",nA),typeof W.onResponseError=="function")return W.onResponseError(null,nA),!1;if(typeof W.onError=="funct\
ion")return W.onError(nA),!1;throw nA}}async[d](){const Y=[];for(const W of this[Q].values())Y.push(W.close());this[Q].clear(),await Promise.all(Y)}async[l](Y){const W=[];for(const sA of this[Q].values())
W.push(sA.destroy(Y));this[Q].clear(),await Promise.all(W)}}K.exports=V}),276:(K=>{const L=new TextDecoder;function n(a){return a.length===0?"":(a[0]===239&&a[1]===187&&a[2]===191&&(a=a.subarray(3)),L.
decode(a))}A(n,"utf8DecodeBytes"),K.exports={utf8DecodeBytes:n}}),32581:((K,L,n)=>{const a=Symbol.for("undici.globalDispatcher.2"),u=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:h}=n(
68707),r=n(57405),R=n(3650);let m;U()===void 0&&I(new r);function I(D){if(!D||typeof D.dispatch!="function")throw new h("Argument agent must implement Agent");try{Object.defineProperty(globalThis,a,{value:D,
writable:!0,enumerable:!1,configurable:!1})}catch(d){if(d instanceof TypeError){m=D;return}throw d}try{const d=D instanceof R?D:new R(D);Object.defineProperty(globalThis,u,{value:d,writable:!0,enumerable:!1,
configurable:!1})}catch(d){if(!(d instanceof TypeError))throw d}}A(I,"setGlobalDispatcher");function U(){return globalThis[a]??m}A(U,"getGlobalDispatcher");const y=["fetch","Headers","Response","Reque\
st","FormData","WebSocket","CloseEvent","ErrorEvent","MessageEvent","EventSource"];K.exports={setGlobalDispatcher:I,getGlobalDispatcher:U,installedExports:y}}),39976:((K,L,n)=>{const a=n(3440),{kRedirectCacheControl:u}=n(
36443),{parseCacheControlHeader:h,hasInvalidCacheControlDirective:r,parseVaryHeader:R,hasVaryStar:m,isInvalidOrWildcardVaryHeader:I,isEtagUsable:U}=n(47659),{parseHttpDate:y}=n(25453);function D(){}A(
D,"noop");class d{static{A(this,"CacheController")}#A=!1;#e=!1;constructor(p){this.target=p}block(){this.#A=!0}release(){this.#A=!1,this.#e||this.target.resume()}pause(){this.#e=!0,this.target.pause()}resume(){
this.#e=!1,this.#A||this.target.resume()}abort(p){this.target.abort(p)}get paused(){return this.#e}get aborted(){return this.target.aborted}get reason(){return this.target.reason}get rawHeaders(){return this.
target.rawHeaders}set rawHeaders(p){this.target.rawHeaders=p}get rawTrailers(){return this.target.rawTrailers}set rawTrailers(p){this.target.rawTrailers=p}}function l(T,p){try{return new URL(String(T)).
origin===new URL(String(p)).origin}catch{return String(T)===String(p)}}A(l,"sameOrigin");const o=[200,203,204,206,300,301,308,404,405,410,414,501],s=[206],E=2147483647e3,t=864e5;function e(T){return T.
replace(/^[\t ]+|[\t ]+$/g,"")}A(e,"trimOWS");function g(T,p){for(let Z=0;Z<T.length;Z++)if(T[Z]===p)return!0;return!1}A(g,"arrayIncludes");function f(T,p){if(Array.isArray(p))for(let Z=0;Z<p.length;Z++)
T.push(p[Z]);else p!=null&&T.push(p)}A(f,"appendVaryValues");function N(T,p){const Z=Array.isArray(p)?p:[p];for(let j=0;j<Z.length;j++){const G=Z[j].split(",");for(let x=0;x<G.length;x++)T.push(e(G[x]).
toLowerCase())}}A(N,"appendConnectionHeaderTokens");function w(T,p){if(typeof p!="string")return;let Z,j,G;try{Z=new URL(T.origin),j=new URL(T.path,Z),G=new URL(p,j)}catch{return}if(G.origin===Z.origin)
return G.pathname+G.search}A(w,"getSameOriginPath");function C(T,p,Z){k(T,{...p,path:Z});for(let j=0;j<a.safeHTTPMethods.length;j++){const G=a.safeHTTPMethods[j];G!==p.method&&k(T,{...p,method:G,path:Z})}}
A(C,"deleteCachedUri");function Q(T,p,Z){if(Z===void 0)return;const j=Array.isArray(Z)?Z:[Z];for(let G=0;G<j.length;G++){const x=w(p,j[G]);x!==void 0&&C(T,p,x)}}A(Q,"deleteLocationTargets");function B(T,p,Z){
C(T,p,p.path),Q(T,p,Z.location),Q(T,p,Z["content-location"])}A(B,"invalidateUnsafeRequest");function i(T){return T!=null&&(Object.hasOwn(T,"authorization")||Object.hasOwn(T,"cookie")||Object.hasOwn(T,
"proxy-authorization"))}A(i,"requestCarriesCredentials");class c{static{A(this,"CacheHandler")}#A;#e;#t;#s;#o;#r;#n;#i;constructor({store:p,type:Z,cacheByDefault:j},G,x){this.#s=p,this.#e=Z,this.#t=j,
this.#A=G,this.#o=x}onRequestStart(p,Z){this.#n?.destroy(),this.#n=void 0,this.#r=new d(p),this.#i=Z?.history,this.#o.onRequestStart?.(this.#r,Z)}onBodySent(p){this.#o.onBodySent?.(p)}onRequestSent(){
this.#o.onRequestSent?.()}onRequestUpgrade(p,Z,j,G){this.#o.onRequestUpgrade?.(this.#r,Z,j,G)}onResponseStart(p,Z,j,G){const x=A(()=>this.#o.onResponseStart?.(this.#r,Z,j,G),"downstreamOnHeaders"),v=this;
if(!g(a.safeHTTPMethods,this.#A.method)&&Z>=200&&Z<=399)return B(this.#s,this.#A,j),x();if(this.#i&&this.#i.length>1&&i(this.#A.headers))return x();if(this.#i&&this.#i.length>0){for(const iA of this.#i)
if(!l(iA.origin,this.#A.origin))return x()}const _=Date.now(),AA=this.#i?.[u],EA=AA?.length>0?X(this.#e,this.#A.method,AA,this.#A.headers,this.#t,_):void 0;if(AA?.length>0&&EA===void 0)return x();const CA=j["\
cache-control"],RA=CA?h(CA):{};if(M(this.#e,j,RA))return k(this.#s,this.#A),x();const TA=j["last-modified"]&&g(o,Z);if(!CA&&!j.expires&&!TA&&!this.#t)return Z===304&&j.vary&&I(j.vary)&&k(this.#s,this.#A),
x();if(!V(this.#e,this.#A.method,Z,j,RA,this.#A.headers))return Z===304&&(CA||M(this.#e,j,RA))&&k(this.#s,this.#A),x();const IA=Object.hasOwn(j,"age")?sA(j.age):void 0;if(IA!==void 0&&IA>=E)return S(Z,
this.#s,this.#A),x();const uA=Object.hasOwn(j,"date")?W(j.date):void 0;if(uA===null)return S(Z,this.#s,this.#A),x();const lA=uA?Math.max(0,_-uA.getTime()):0,yA=Math.max(lA,IA??0),P=typeof j.etag=="str\
ing"&&U(j.etag)||typeof j["last-modified"]=="string",wA=nA(this.#e,_,IA,j,uA,RA,P)??this.#t,YA=wA===0&&P;if(wA===void 0||yA>=wA&&!YA)return(CA||wA!==void 0)&&S(Z,this.#s,this.#A),x();const WA=_-yA;let PA=wA+
WA;if(EA!==void 0&&(PA=Math.min(PA,EA.staleAt)),_>=PA&&!YA)return S(Z,this.#s,this.#A),x();let xA;const FA=[];if(AA)for(const iA of AA)f(FA,iA?.headers?.vary);if(f(FA,j.vary),FA.length>0){for(const iA of FA)
if(m(iA))return x();if(this.#A.headers&&(xA=R(FA,this.#A.headers),!xA))return x()}let bA=RA;EA!==void 0&&(bA={...RA},delete bA["stale-while-revalidate"],delete bA["stale-if-error"],EA.requiresRevalidation===
!0&&(bA["proxy-revalidate"]=!0));const aA=WA,mA=J(WA,_,bA,PA),KA=O(j,RA),q={statusCode:Z,statusMessage:G,headers:KA,vary:xA,cacheControlDirectives:bA,cachedAt:aA,staleAt:PA,deleteAt:mA};if(Z===304){let iA=!1;
const DA=A(()=>{iA||(iA=!0,this.#r.release())},"finish304"),MA=A(F=>{iA||(iA=!0,p.abort(F))},"failReplay"),oA=A(F=>{if(!F){x(),DA();return}if(q.statusCode=F.statusCode,q.statusMessage=F.statusMessage,
q.etag=F.etag,q.vary=xA??F.vary,q.headers={...F.headers,...KA},x(),this.#n=this.#s.createWriteStream(this.#A,q),!this.#n||!F?.body){DA();return}if(typeof F.body.values=="function"){const hA=F.body.values(),
SA=A(()=>{if(!iA)try{for(const z of hA){const cA=this.#n?.write(z)===!1;if(this.#o.onResponseData?.(this.#r,z),cA)return}DA()}catch(z){MA(z)}},"streamCachedBody");this.#n.on("error",function(){v.#n=void 0,
v.#s.delete(v.#A),SA()}).on("drain",()=>{SA()}).on("close",function(){v.#n===this&&(v.#n=void 0,SA())}),SA()}else typeof F.body.on=="function"?(F.body.on("data",hA=>{try{this.#n?.write(hA),this.#o.onResponseData?.(
this.#r,hA)}catch(SA){F.body.destroy(),MA(SA)}}).on("end",()=>{this.#n?.end(),DA()}).on("error",()=>{this.#n=void 0,this.#s.delete(this.#A),DA()}),this.#n.on("error",function(){v.#n=void 0,v.#s.delete(
v.#A)}).on("close",function(){v.#n===this&&(v.#n=void 0)})):DA()},"handle304"),GA=this.#s.get(this.#A);this.#r.block(),p.pause(),GA&&typeof GA.then=="function"?GA.then(oA,()=>oA(void 0)).catch(F=>{p.abort(
F)}):oA(GA)}else{if(typeof j.etag=="string"&&U(j.etag)&&(q.etag=j.etag),this.#n=this.#s.createWriteStream(this.#A,q),!this.#n)return x();this.#n.on("drain",()=>p.resume()).on("error",function(){v.#n=void 0,
v.#s.delete(v.#A)}).on("close",function(){v.#n===this&&(v.#n=void 0),p.resume()}),x()}}onResponseData(p,Z){this.#n?.write(Z)===!1&&p.pause(),this.#o.onResponseData?.(this.#r,Z)}onResponseEnd(p,Z){this.#n?.
end(),this.#o.onResponseEnd?.(this.#r,Z)}onResponseError(p,Z){this.#n?.destroy(Z),this.#n=void 0,this.#o.onResponseError?.(this.#r,Z)}}function k(T,p){try{T.delete(p)?.catch?.(D)}catch{}}A(k,"deleteCa\
chedValue");function S(T,p,Z){T===304&&k(p,Z)}A(S,"deleteCachedValueIfNotModified");function M(T,p,Z){return Z["no-store"]===!0||T==="shared"&&(Z.private===!0||Object.hasOwn(p,"set-cookie"))||(p.vary?
I(p.vary):!1)}A(M,"revalidationResponseDisallowsCachedReuse");function V(T,p,Z,j,G,x){return!(!g(a.safeHTTPMethods,p)||Z<200||g(s,Z)||!g(o,Z)&&!j.expires&&!G.public&&G["max-age"]===void 0&&!(G.private&&
T==="private")&&!(G["s-maxage"]!==void 0&&T==="shared")||G["no-store"]||T==="shared"&&(G.private===!0||Object.hasOwn(j,"set-cookie"))||j.vary&&m(j.vary)||x!=null&&Object.hasOwn(x,"authorization")&&(!G.
public&&!G["s-maxage"]&&!G["must-revalidate"]||typeof x.authorization!="string"||Array.isArray(G["no-cache"])&&g(G["no-cache"],"authorization")||Array.isArray(G.private)&&g(G.private,"authorization")))}
A(V,"canCacheResponse");function X(T,p,Z,j,G,x){let v=1/0,_=!1;for(const AA of Z){const EA=Y(T,p,AA,j,G);if(EA===void 0||EA.staleAt<=x)return;v=Math.min(v,EA.staleAt),_||=EA.requiresRevalidation}return{
staleAt:v,requiresRevalidation:_}}A(X,"getRedirectPolicy");function Y(T,p,Z,j,G){if(!Number.isInteger(Z?.statusCode)||!Number.isFinite(Z?.receivedAt))return;const x=Z.headers??{},v=x["cache-control"],
_=v?h(v):{};if(x.vary&&m(x.vary)||_["no-store"]===!0||T==="shared"&&Object.hasOwn(_,"private")||Object.hasOwn(_,"no-cache")||_["must-revalidate"]===!0||T==="shared"&&_["proxy-revalidate"]===!0)return;
const AA=x["last-modified"]&&g(o,Z.statusCode);if(!v&&!x.expires&&!AA&&!G||!V(T,p,Z.statusCode,x,_,j))return;const EA=Object.hasOwn(x,"age")?sA(x.age):void 0;if(EA!==void 0&&EA>=E)return;const CA=Object.
hasOwn(x,"date")?W(x.date):void 0;if(CA===null)return;const RA=CA?Math.max(0,Z.receivedAt-CA.getTime()):0,TA=Math.max(RA,EA??0),IA=typeof x.etag=="string"&&U(x.etag)||typeof x["last-modified"]=="strin\
g",uA=nA(T,Z.receivedAt,EA,x,CA,_,IA)??G;if(uA!==void 0)return{staleAt:Z.receivedAt-TA+uA,requiresRevalidation:T==="shared"&&Object.hasOwn(_,"s-maxage")}}A(Y,"getRedirectHopPolicy");function W(T){let p=T;
if(Array.isArray(p)){if(p.length!==1)return null;p=p[0]}return typeof p!="string"?null:y(p)}A(W,"getDate");function sA(T){let p=T;if(Array.isArray(p)){if(p.length!==1)return E;p=p[0]}if(typeof p!="str\
ing"||!/^[\t ]*[0-9]+[\t ]*$/.test(p))return E;const Z=BigInt(p.replace(/^[\t ]+|[\t ]+$/g,""));return Z>=BigInt(E/1e3)?E:Number(Z)*1e3}A(sA,"getAge");function nA(T,p,Z,j,G,x,v){if(T==="shared"){if(r(
x,"s-maxage"))return 0;const AA=x["s-maxage"];if(AA!==void 0)return AA>0?AA*1e3:0}if(r(x,"max-age"))return 0;const _=x["max-age"];if(_!==void 0)return _>0?_*1e3:0;if(Object.hasOwn(j,"expires")){if(typeof j.
expires!="string")return 0;const AA=y(j.expires);if(!AA||p>=AA.getTime())return 0;if(G){if(G>=AA)return 0;const EA=AA.getTime()-G.getTime();return Z!==void 0&&Z>=EA?0:EA}return AA.getTime()-p}if(typeof j["\
last-modified"]=="string"){const AA=y(j["last-modified"]);if(AA)return AA.getTime()>=p?void 0:(p-AA.getTime())*.1}if(x.immutable)return 31536e6;if(x["no-cache"]===!0&&v)return 0}A(nA,"determineStaleAt");
function J(T,p,Z,j){let G=-1/0,x=-1/0,v=-1/0;if(Z["stale-while-revalidate"]&&(G=j+Z["stale-while-revalidate"]*1e3),Z["stale-if-error"]&&(x=j+Z["stale-if-error"]*1e3),Z.immutable&&G===-1/0&&x===-1/0&&(v=
p+31536e6),G===-1/0&&x===-1/0&&v===-1/0){const _=j-T;if(_<=0)return p+t;const AA=Math.min(Math.max(p-T,0),1e3);return j+_+AA}return Math.max(j,G,x,v)}A(J,"determineDeleteAt");function O(T,p){const Z=[
"connection","proxy-authenticate","proxy-authentication-info","proxy-authorization","proxy-connection","te","transfer-encoding","upgrade","age"];T.connection&&N(Z,T.connection),Array.isArray(p["no-cac\
he"])&&Z.push(...p["no-cache"]),Array.isArray(p.private)&&Z.push(...p.private);let j;for(const G of Z)Object.hasOwn(T,G)&&(j??={...T},delete j[G]);return j??T}A(O,"stripNecessaryHeaders"),K.exports=c}),
17133:((K,L,n)=>{const a=n(34589);class u{static{A(this,"CacheRevalidationHandler")}#A=!1;#e;#t;#s;#o;constructor(r,R,m){if(typeof r!="function")throw new TypeError("callback must be a function");this.#e=
r,this.#t=R,this.#o=m}onRequestStart(r,R){this.#A=!1,this.#s=R}onRequestUpgrade(r,R,m,I){this.#t.onRequestUpgrade?.(r,R,m,I)}onResponseStart(r,R,m,I){if(a(this.#e!=null),this.#A=R===304||this.#o&&R>=500&&
R<=504,this.#e(this.#A,this.#s,R,m),this.#e=null,this.#A)return!0;this.#t.onRequestStart?.(r,this.#s),this.#t.onResponseStart?.(r,R,m,I)}onResponseData(r,R){if(!this.#A)return this.#t.onResponseData?.(
r,R)}onResponseEnd(r,R){this.#A||this.#t.onResponseEnd?.(r,R)}onResponseError(r,R){if(!this.#A){if(this.#e){if(this.#o){this.#A=!0,this.#e(!0,this.#s),this.#e=null;return}this.#e(!1),this.#e=null}if(typeof this.#t.
onResponseError=="function")this.#t.onResponseError(r,R);else throw R}}}K.exports=u}),58155:((K,L,n)=>{const a=n(34589);K.exports=class{static{A(this,"DecoratorHandler")}#A;#e=!1;#t=!1;#s=!1;constructor(h){
if(typeof h!="object"||h===null)throw new TypeError("handler must be an object");this.#A=h}onRequestStart(...h){this.#A.onRequestStart?.(...h)}onRequestUpgrade(...h){return a(!this.#e),a(!this.#t),this.#A.
onRequestUpgrade?.(...h)}onResponseStart(...h){return a(!this.#e),a(!this.#t),h[1]>=200&&(a(!this.#s),this.#s=!0),this.#A.onResponseStart?.(...h)}onResponseData(...h){return a(!this.#e),a(!this.#t),this.#A.
onResponseData?.(...h)}onResponseEnd(...h){return a(!this.#e),a(!this.#t),this.#e=!0,this.#A.onResponseEnd?.(...h)}onResponseError(...h){return this.#t=!0,this.#A.onResponseError?.(...h)}onBodySent(...h){
return this.#A.onBodySent?.(...h)}onRequestSent(...h){return this.#A.onRequestSent?.(...h)}}}),53599:((K,L,n)=>{const{RequestAbortedError:a}=n(68707),u=5*1024*1024;class h{static{A(this,"Deduplication\
Handler")}#A;#e=!1;#t=null;#s=[];#o=u;#r=0;#n={};#i="";#E=!1;#Q=!1;#B=!1;#I=!1;#a=null;#C=null;constructor(R,m,I=u){this.#A=R,this.#C=m,this.#o=I}addWaitingHandler(R){if(this.#I||this.#B)return!1;const m=this.#u(
R),I=m.controller;try{if(this.#e){if(R.onRequestStart?.(I,this.#t),I.aborted)return m.done=!0,!0;this.#Q&&R.onResponseStart?.(I,this.#r,this.#n,this.#i)}else m.pendingStart=!0}catch{return m.done=!0,!0}
return I.aborted||this.#s.push(m),!0}onRequestStart(R,m){if(this.#a=R,!this.#e){this.#e=!0,this.#t=m;for(const I of this.#s)if(I.pendingStart&&!I.done&&!I.controller.aborted){I.pendingStart=!1;try{I.handler.
onRequestStart?.(I.controller,m)}catch{I.done=!0}}this.#c()}this.#A.onRequestStart?.(R,m)}onRequestUpgrade(R,m,I,U){this.#A.onRequestUpgrade?.(R,m,I,U)}onResponseStart(R,m,I,U){this.#Q=!0,this.#r=m,this.#n=
I,this.#i=U,this.#A.onResponseStart?.(R,m,I,U);for(const y of this.#s){const{handler:D,controller:d}=y;if(y.done||d.aborted){y.done=!0;continue}try{D.onResponseStart?.(d,m,I,U)}catch{}d.aborted&&(y.done=
!0)}this.#c()}onResponseData(R,m){if(!(this.#E||this.#I)){this.#B=!0,this.#A.onResponseData?.(R,m);for(const I of this.#s){const{handler:U,controller:y}=I;if(I.done||y.aborted){I.done=!0;continue}if(y.
paused){this.#D(I,m);continue}try{U.onResponseData?.(y,m)}catch{}y.aborted&&(I.done=!0,I.bufferedChunks=[],I.bufferedBytes=0)}this.#c()}}onResponseEnd(R,m){if(!(this.#E||this.#I)){this.#I=!0,this.#g();
try{this.#A.onResponseEnd?.(R,m)}catch(I){this.#A.onResponseError?.(R,I)}finally{for(const I of this.#s){if(I.done||I.controller.aborted){I.done=!0;continue}if(this.#d(I),I.done||I.controller.aborted){
I.done=!0;continue}if(I.controller.paused){I.pendingTrailers=m;continue}this.#h(I,m)}this.#c()}}}onResponseError(R,m){if(!this.#I){this.#E=!0,this.#I=!0,this.#g();try{this.#A.onResponseError?.(R,m)}finally{
for(const I of this.#s)this.#l(I,m);this.#s=[]}}}#g(){const R=this.#C;this.#C=null,R?.()}#u(R){const m={handler:R,controller:null,bufferedChunks:[],bufferedBytes:0,pendingTrailers:null,done:!1,pendingStart:!1},
I={aborted:!1,paused:!1,reason:null};return m.controller={resume:A(()=>{I.aborted||(I.paused=!1,this.#d(m),this.#I&&m.pendingTrailers&&m.bufferedChunks.length===0&&!I.paused&&!I.aborted&&this.#h(m,m.pendingTrailers),
this.#c())},"resume"),pause:A(()=>{I.aborted||(I.paused=!0)},"pause"),get paused(){return I.paused},get aborted(){return I.aborted},get reason(){return I.reason},abort:A(U=>{if(!I.aborted){I.aborted=!0,
I.reason=U??null,m.done=!0,m.pendingTrailers=null,m.bufferedChunks=[],m.bufferedBytes=0;try{R.onResponseError?.(m.controller,I.reason??new a)}catch{}}},"abort")},m}#D(R,m){if(R.done||R.controller.aborted){
R.done=!0,R.bufferedChunks=[],R.bufferedBytes=0;return}const I=Buffer.from(m);if(R.bufferedChunks.push(I),R.bufferedBytes+=I.length,R.bufferedBytes>this.#o){const U=new a(`Deduplicated waiting handler\
 exceeded maxBufferSize (${this.#o} bytes) while paused`);R.controller.abort(U)}}#d(R){const{handler:m,controller:I}=R;for(;!R.done&&!I.aborted&&!I.paused&&R.bufferedChunks.length>0;){const U=R.bufferedChunks.
shift();R.bufferedBytes-=U.length;try{m.onResponseData?.(I,U)}catch{}if(I.aborted){R.done=!0,R.pendingTrailers=null,R.bufferedChunks=[],R.bufferedBytes=0;break}}}#h(R,m){R.done=!0,R.pendingTrailers=null;
try{R.handler.onResponseEnd?.(R.controller,m)}catch(I){try{R.handler.onResponseError?.(R.controller,I)}catch{}}}#l(R,m){if(!R.done){R.done=!0,R.pendingTrailers=null,R.bufferedChunks=[],R.bufferedBytes=
0;try{R.handler.onResponseError?.(R.controller,m)}catch{}}}#c(){this.#s=this.#s.filter(R=>R.done===!1)}}K.exports=h}),8754:((K,L,n)=>{const a=n(3440),u=n(34589),{InvalidArgumentError:h,MaxRedirectsError:r}=n(
68707),{kRequestOrigin:R,kRedirectCacheControl:m}=n(36443),I=[300,301,302,303,307,308],U=A(()=>{},"noop");class y{static{A(this,"RedirectHandler")}static buildDispatch(s,E){if(E!=null&&(!Number.isInteger(
E)||E<0))throw new h("maxRedirections must be a positive number");const t=s.dispatch.bind(s);return(e,g)=>t(e,new y(t,E,e,g))}constructor(s,E,t,e){if(E!=null&&(!Number.isInteger(E)||E<0))throw new h("\
maxRedirections must be a positive number");if(t.throwOnMaxRedirect!=null&&typeof t.throwOnMaxRedirect!="boolean")throw new h("throwOnMaxRedirect must be a boolean");this.dispatch=s,this.location=null;
const{maxRedirections:g,stripHeadersOnRedirect:f,stripHeadersOnCrossOriginRedirect:N,...w}=t;this.opts=w,this.opts.body=a.wrapRequestBody(this.opts.body),this.stripHeadersOnRedirect=d(f,"stripHeadersO\
nRedirect"),this.stripHeadersOnCrossOriginRedirect=d(N,"stripHeadersOnCrossOriginRedirect"),this.maxRedirections=E,this.handler=e,this.history=[],Object.defineProperty(this.history,m,{value:[],enumerable:!1})}onRequestStart(s,E){
this.handler.onRequestStart?.(s,{...E,history:this.history})}onBodySent(s){this.handler.onBodySent?.(s)}onRequestSent(){this.handler.onRequestSent?.()}onRequestUpgrade(s,E,t,e){this.handler.onRequestUpgrade?.(
s,E,t,e)}onResponseStart(s,E,t,e){if(E<200){this.handler.onResponseStart?.(s,E,t,e);return}let g=E===303;if((E===301||E===302)&&this.opts.method==="POST"&&(this.opts.method="GET",a.isStream(this.opts.
body)&&a.destroy(this.opts.body.on("error",U)),this.opts.body=null,g=!0),E===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",a.isStream(this.opts.body)&&a.destroy(this.opts.body.on("error",U)),
this.opts.body=null),this.location=a.isDisturbed(this.opts.body)||I.indexOf(E)===-1?null:t.location||null,this.location&&this.history.length>=this.maxRedirections){if(this.opts.throwOnMaxRedirect)throw new r;
this.location=null}const f=this.opts[R]===void 0?this.opts.origin:this.opts[R];if(f&&this.history.push(new URL(this.opts.path,f)),!this.location){this.handler.onResponseStart?.(s,E,t,e);return}this.history[m].
push({statusCode:E,headers:{...t},receivedAt:Date.now()});const N=f?new URL(this.opts.path,f):void 0,{origin:w,pathname:C,search:Q}=a.parseURL(new URL(this.location,N)),B=Q?`${C}${Q}`:C,i=`${w}${B}`;for(const c of this.
history)if(c.toString()===i)throw new h(`Redirect loop detected. Cannot redirect to ${w}. This typically happens when using a Client or Pool with cross-origin redirects. Use an Agent for cross-origin \
redirects.`);this.opts.headers=l(this.opts.headers,g,f!==w,this.stripHeadersOnRedirect,this.stripHeadersOnCrossOriginRedirect),this.opts.path=B,this.opts.origin=w,this.opts[R]=w,this.opts.query=null}onResponseData(s,E){
this.location||this.handler.onResponseData?.(s,E)}onResponseEnd(s,E){this.location?this.dispatch(this.opts,this):this.handler.onResponseEnd(s,E)}onResponseError(s,E){this.handler.onResponseError?.(s,E)}}
function D(o,s,E,t,e){const g=a.headerNameToString(o);return g==="host"||t?.has(g)||E&&e?.has(g)||s&&g.startsWith("content-")?!0:E?g==="authorization"||g==="cookie"||g==="proxy-authorization":!1}A(D,"\
shouldRemoveHeader");function d(o,s){if(o==null)return null;if(!Array.isArray(o))throw new h(`${s} must be an array`);const E=new Set;for(const t of o){if(typeof t!="string")throw new h(`${s} must con\
tain header names`);E.add(a.headerNameToString(t))}return E}A(d,"normalizeStripHeaders");function l(o,s,E,t,e){const g=[];if(Array.isArray(o))if(o.length>0&&Array.isArray(o[0]))for(const[f,N]of o)D(f,
s,E,t,e)||g.push(f,N);else for(let f=0;f<o.length;f+=2)D(o[f],s,E,t,e)||g.push(o[f],o[f+1]);else if(o&&typeof o=="object"){const f=a.hasSafeIterator(o)?o:Object.entries(o);for(const[N,w]of f)D(N,s,E,t,
e)||g.push(N,w)}else u(o==null,"headers must be an object or an array");return g}A(l,"cleanRequestHeaders"),K.exports=y}),17816:((K,L,n)=>{const a=n(34589),{kRetryHandlerDefaultRetry:u}=n(36443),{RequestRetryError:h,
RequestAbortedError:r}=n(68707),{hasSafeIterator:R,isDisturbed:m,parseRangeHeader:I,wrapRequestBody:U}=n(3440);function y(E){const t=new Date(E).getTime();return isNaN(t)?null:t-Date.now()}A(y,"calcul\
ateRetryAfterHeader");function D(E,t,e,g){const f=E["content-length"];if(f==null||!Number.isFinite(t.start)||!Number.isFinite(t.end))return;const N=Number(f),w=t.end-t.start+1;if(!Number.isFinite(N)||
N!==w)throw new h("Content-Length mismatch",e,{headers:E,data:{count:g}})}A(D,"validatePartialResponseContentLength");class d{static{A(this,"RetryController")}#A;#e=!1;#t=null;constructor(t){this.#A=t}set target(t){
this.#t=t,this.#e&&t?.pause()}get target(){return this.#t}pause(){this.#e=!0,this.#t?.pause()}resume(){this.#e=!1,this.#t?.resume()}abort(t){this.#t?.abort(t),this.#A(t)}get paused(){return this.#e||(this.#t?.
paused??!1)}get aborted(){return this.#t?.aborted??!1}get reason(){return this.#t?.reason??null}get rawHeaders(){return this.#t?.rawHeaders??null}set rawHeaders(t){this.#t&&(this.#t.rawHeaders=t)}get rawTrailers(){
return this.#t?.rawTrailers??null}set rawTrailers(t){this.#t&&(this.#t.rawTrailers=t)}}class l{static{A(this,"RetryHandler")}constructor(t,{dispatch:e,handler:g}){const{retryOptions:f,...N}=t,{retry:w,
maxRetries:C,maxTimeout:Q,minTimeout:B,timeoutFactor:i,methods:c,errorCodes:k,retryAfter:S,statusCodes:M,throwOnError:V}=f??{};this.error=null,this.dispatch=e,this.handler=g,this.opts={...N,body:U(t.body)},
this.retryOpts={throwOnError:V??!0,retry:w??l[u],retryAfter:S??!0,maxTimeout:Q??30*1e3,minTimeout:B??500,timeoutFactor:i??2,maxRetries:C??5,methods:c??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE","Q\
UERY"],statusCodes:M??[500,502,503,504,429],errorCodes:k??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.
retryCountCheckpoint=0,this.headersSent=!1,this.start=0,this.end=null,this.etag=null,this.statusCode=null,this.headers=null,this.controllerProxy=new d(X=>this.#A(X)),this.retryPending=!1,this.retryTimer=
null,this.pendingResponseData=null,this.pendingResponseTrailers=null,this.pendingResponseEnded=!1,this.aborted=!1}onResponseStartWithRetry(t,e,g,f,N){if(this.retryOpts.throwOnError){this.retryOpts.statusCodes.
includes(e)===!1?this.headersSent?this.handler.onResponseError?.(this.controllerProxy,N):(this.headersSent=!0,this.checkpointResponseEnd(g),this.handler.onResponseStart?.(this.controllerProxy,e,g,f)):
this.error=N;return}if(m(this.opts.body)){this.headersSent=!0,this.checkpointResponseEnd(g),this.handler.onResponseStart?.(this.controllerProxy,e,g,f);return}function w(C){if(this.aborted)return;this.
retryPending=!1,this.retryTimer=null;const Q=this.pendingResponseData,B=this.pendingResponseTrailers,i=this.pendingResponseEnded;if(this.pendingResponseData=null,this.pendingResponseTrailers=null,this.
pendingResponseEnded=!1,C){if(this.headersSent)this.handler.onResponseError?.(this.controllerProxy,C);else{if(this.headersSent=!0,this.checkpointResponseEnd(g),this.handler.onResponseStart?.(this.controllerProxy,
e,g,f),t.resume(),i){for(const c of Q)this.onResponseData(t,c);this.onResponseEnd(t,B)}return}t.resume();return}this.error=N,t.resume(),i&&this.onResponseEnd(t,B)}A(w,"shouldRetry"),t.pause(),this.retryPending=
!0,this.pendingResponseData=[],this.pendingResponseTrailers=null,this.pendingResponseEnded=!1,this.retryTimer=this.retryOpts.retry(N,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,
...this.opts}},w.bind(this))??null}checkpointResponseEnd(t){if(this.end==null&&this.opts.method!=="HEAD"){const e=t["content-length"];this.end=e!=null?Number(e)-1:null,a(this.end==null||Number.isFinite(
this.end),"invalid content-length"),this.resume=this.end!=null}}onRequestStart(t,e){this.controllerProxy.target=t,this.headersSent||this.handler.onRequestStart?.(this.controllerProxy,e)}onBodySent(t){
this.handler.onBodySent?.(t)}onRequestSent(){this.handler.onRequestSent?.()}onRequestUpgrade(t,e,g,f){this.handler.onRequestUpgrade?.(this.controllerProxy,e,g,f)}static[u](t,{state:e,opts:g},f){const{
statusCode:N,code:w,headers:C}=t,{method:Q,retryOptions:B}=g,{maxRetries:i,minTimeout:c,maxTimeout:k,timeoutFactor:S,statusCodes:M,errorCodes:V,methods:X,retryAfter:Y}=B,{counter:W}=e;if(w&&w!=="UND_E\
RR_REQ_RETRY"&&!V.includes(w)){f(t);return}if(Array.isArray(X)&&!X.includes(Q)){f(t);return}if(N!=null&&Array.isArray(M)&&!M.includes(N)){f(t);return}if(W>i){f(t);return}let sA=Y===!1?void 0:C?.["retr\
y-after"];sA&&(sA=Number(sA),sA=Number.isNaN(sA)?y(C["retry-after"]):sA*1e3);const nA=sA===0?0:sA>0?Math.min(sA,k):Math.min(c*S**(W-1),k);return setTimeout(()=>f(null),nA)}onResponseStart(t,e,g,f){if(e<
200){this.handler.onResponseStart?.(this.controllerProxy,e,g,f);return}if(this.error=null,this.retryCount+=1,this.statusCode=e,this.headers=g,this.headersSent){if(e!==206&&(this.start>0||e!==200))throw new h(
"server does not support the range header and the payload was partially consumed",e,{headers:g,data:{count:this.retryCount}});const N=I(g["content-range"]);if(!N)throw new h("Content-Range mismatch",e,
{headers:g,data:{count:this.retryCount}});if(this.etag!=null&&this.etag!==g.etag)throw new h("ETag mismatch",e,{headers:g,data:{count:this.retryCount}});D(g,N,e,this.retryCount);const{start:w,size:C,end:Q=C?
C-1:null}=N;if(this.start!==w||this.end!=null&&this.end!==Q)throw new h("Content-Range mismatch",e,{headers:g,data:{count:this.retryCount}});return}if(e>=300){const N=new h("Request failed",e,{headers:g,
data:{count:this.retryCount}});this.onResponseStartWithRetry(t,e,g,f,N);return}if(this.end==null){if(e===206){const N=I(g["content-range"]);if(N==null||N.end==null){this.headersSent=!0,this.handler.onResponseStart?.(
this.controllerProxy,e,g,f);return}D(g,N,e,this.retryCount);const{start:w,size:C,end:Q=C?C-1:null}=N;a(w!=null&&Number.isFinite(w),"content-range mismatch"),a(Q!=null&&Number.isFinite(Q),"invalid cont\
ent-length"),this.start=w,this.end=Q}if(this.end==null&&this.opts.method!=="HEAD"){const N=g["content-length"];this.end=N!=null?Number(N)-1:null}a(Number.isFinite(this.start)),a(this.end==null||Number.
isFinite(this.end),"invalid content-length"),this.resume=!0,this.etag=g.etag!=null?g.etag:null,this.etag!=null&&this.etag[0]==="W"&&this.etag[1]==="/"&&(this.etag=null),this.headersSent=!0,this.handler.
onResponseStart?.(this.controllerProxy,e,g,f)}else throw new h("Request failed",e,{headers:g,data:{count:this.retryCount}})}onResponseData(t,e){if(this.pendingResponseData!==null){this.pendingResponseData.
push(e);return}this.error||(this.start+=e.length,this.handler.onResponseData?.(this.controllerProxy,e))}onResponseEnd(t,e){if(this.pendingResponseData!==null){this.pendingResponseTrailers=e,this.pendingResponseEnded=
!0;return}if(this.error&&this.retryOpts.throwOnError)throw this.error;if(!this.error){if(this.end!=null&&Number.isFinite(this.end)&&this.start!==this.end+1)throw new h("Content-Range mismatch",this.statusCode,
{headers:this.headers,data:{count:this.retryCount}});return this.retryCount=0,this.handler.onResponseEnd?.(this.controllerProxy,e)}this.retry()}retry(){this.start!==0&&(this.opts={...this.opts,headers:s(
this.opts.headers,`bytes=${this.start}-${this.end??""}`,this.etag)});try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(t){this.handler.onResponseError?.(this.controllerProxy,
t)}}onResponseError(t,e){if(this.aborted)return;if(t?.aborted||m(this.opts.body)||this.headersSent&&!this.resume){this.handler.onResponseError?.(this.controllerProxy,e);return}function g(f){if(!this.aborted){
if(this.retryPending=!1,this.retryTimer=null,!f){this.retry();return}this.handler?.onResponseError?.(this.controllerProxy,f)}}A(g,"shouldRetry"),this.retryCount-this.retryCountCheckpoint>0?this.retryCount=
this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryPending=!0,this.retryTimer=this.retryOpts.retry(e,{state:{counter:this.retryCount},opts:{retryOptions:this.
retryOpts,...this.opts}},g.bind(this))??null}#A(t){this.retryPending&&(this.aborted=!0,this.retryPending=!1,clearTimeout(this.retryTimer),this.retryTimer=null,this.pendingResponseData=null,this.pendingResponseTrailers=
null,this.pendingResponseEnded=!1,this.handler.onResponseError?.(this.controllerProxy,t??new r))}}function o(E,t){const e=E.toLowerCase();return e==="range"||t!=null&&e==="if-match"}A(o,"isReplacedHea\
der");function s(E,t,e){if(Array.isArray(E)||E&&typeof E=="object"&&R(E)){const f=[];if(Array.isArray(E))for(let N=0;N<E.length;N+=2)o(E[N],e)||f.push(E[N],E[N+1]);else for(const[N,w]of E)o(N,e)||f.push(
N,w);return f.push("range",t),e!=null&&f.push("if-match",e),f}const g={};for(const f in E)Object.hasOwn(E,f)&&!o(f,e)&&(g[f]=E[f]);return g.range=t,e!=null&&(g["if-match"]=e),g}A(s,"buildResumeHeaders"),
K.exports=l}),75542:((K,L,n)=>{const a=n(34589),{Readable:u}=n(57075),h=n(3440),r=n(39976),R=n(74889),m=n(17133),{assertCacheStore:I,assertCacheMethods:U,getInterceptorOrigin:y,makeCacheKey:D,normalizeHeaders:d,
parseCacheControlHeader:l,isInvalidOrWildcardVaryHeader:o,parseVaryHeader:s,isEtagUsable:E}=n(47659),{AbortError:t}=n(68707),{parseHttpDate:e}=n(25453);function g(T,p){if(T!==void 0){if(!Array.isArray(
T))throw new TypeError(`expected ${p} to be an array or undefined, got ${typeof T}`);for(let Z=0;Z<T.length;Z++){const j=T[Z];if(typeof j!="string"&&!(j instanceof RegExp))throw new TypeError(`expecte\
d ${p}[${Z}] to be a string or RegExp, got ${typeof j}`)}}}A(g,"assertCacheOrigins");const f=A(()=>{},"nop");function N(T){return T.replace(/^[\t ]+|[\t ]+$/g,"")}A(N,"trimOWS");function w(T,p){for(let Z=0;Z<
T.length;Z++)if(T[Z]===p)return!0;return!1}A(w,"arrayIncludes");function C(T){const p=T?.pragma;if(!p)return!1;const Z=Array.isArray(p)?p:[p];for(let j=0;j<Z.length;j++){const G=Z[j];if(typeof G!="str\
ing")continue;const x=G.split(",");for(let v=0;v<x.length;v++)if(N(x[v]).toLowerCase()==="no-cache")return!0}return!1}A(C,"hasPragmaNoCache");function Q(T,p,{headers:Z={}}){return!!(p?.["no-cache"]||T.
cacheControlDirectives?.["no-cache"]&&!Array.isArray(T.cacheControlDirectives["no-cache"])||Z["if-modified-since"]||Z["if-none-match"])}A(Q,"needsRevalidation");function B(T,p){return T.cacheControlDirectives?.["\
must-revalidate"]===!0||p==="shared"&&(T.cacheControlDirectives?.["proxy-revalidate"]===!0||T.cacheControlDirectives?.["s-maxage"]!==void 0)}A(B,"staleResponseRequiresRevalidation");function i(T,p){if(p.
vary&&o(p.vary)||T==="shared"&&Object.hasOwn(p,"set-cookie"))return!0;const Z=p["cache-control"];if(!Z)return!1;const j=l(Z);return j["no-store"]===!0||T==="shared"&&j.private===!0}A(i,"revalidationRe\
sponseDisallowsCachedReuse");function c(T){return T["cache-control"]!==void 0}A(c,"revalidationResponseUpdatesCacheControl");function k(T,p){if(!p)return!1;for(const Z in p)if(T.vary==null||!Object.hasOwn(
T.vary,Z))return!0;return!1}A(k,"revalidationResponseAddsVary");function S(T,p){try{T.delete(p)?.catch?.(f)}catch{}}A(S,"deleteCachedValue");function M(T){const p=T?.["last-modified"];if(typeof p=="st\
ring"&&e(p))return p}A(M,"getUsableLastModified");function V(T,p){const Z={...T.headers,"if-modified-since":M(p.headers)??new Date(p.cachedAt).toUTCString()};if(p.etag&&(Z["if-none-match"]=p.etag),p.vary)
for(const j in p.vary)p.vary[j]!=null&&(Z[j]=p.vary[j]);return Z}A(V,"makeRevalidationHeaders");function X(T,p){const Z=p?.history;if(!Array.isArray(Z)||Z.length===0)return!0;try{const j=new URL(T.path,
T.origin),G=Z[Z.length-1];return G.origin===j.origin&&G.pathname===j.pathname&&G.search===j.search}catch{return!1}}A(X,"revalidationTargetMatchesCacheKey");function Y(T,p){if(!Object.hasOwn(p,"etag"))
return!0;const Z=p.etag,j=T.etag;if(typeof Z!="string"||typeof j!="string"||!E(Z)||!E(j))return!1;if(!Z.startsWith("W/"))return Z===j;const G=j.startsWith("W/")?j.slice(2):j;return Z.slice(2)===G}A(Y,
"revalidationEtagMatchesCachedValue");function W(T,p,Z){const j=Date.now();if(j>T.staleAt||T.staleAt<=T.cachedAt){if(!B(T,Z)&&p?.["max-stale"]){const G=T.staleAt+p["max-stale"]*1e3;return j>G}return!0}
if(p?.["min-fresh"]){const G=T.staleAt-j,x=p["min-fresh"]*1e3;return G<=x}return!1}A(W,"isStale");function sA(T,p){const Z=T.cacheControlDirectives?.["stale-while-revalidate"];if(!Z||B(T,p))return!1;const j=Date.
now(),G=T.staleAt+Z*1e3;return j<=G}A(sA,"withinStaleWhileRevalidateWindow");function nA(T,p,Z,j,G,x){if(x?.["only-if-cached"]){let v=!1;const _={paused:!1,rawHeaders:[],rawTrailers:[],pause(){this.paused=
!0},resume(){this.paused=!1},abort:A(AA=>{v=!0,j.onResponseError?.(_,AA??new t)},"abort")};try{if(j.onRequestStart?.(_,null),v||(j.onResponseStart?.(_,504,{},"Gateway Timeout"),v))return;j.onResponseEnd?.(
_,{})}catch(AA){typeof j.onResponseError=="function"&&j.onResponseError(_,AA)}return!0}return T(G,new r(p,Z,j))}A(nA,"handleUncachedResponse");function J(T,p,Z,j,G,x){const v=h.isStream(Z.body)?Z.body:
u.from(Z.body??[]);a(!v.destroyed,"stream should not be destroyed"),a(!v.readableDidRead,"stream should not be readableDidRead");let _=!1,AA=null;const EA={rawHeaders:[],rawTrailers:[],resume(){v.resume()},
pause(){v.pause()},get paused(){return v.isPaused()},get aborted(){return _},get reason(){return AA},abort(RA){_||(_=!0,AA=RA??new t,v.destroy(AA))}};v.on("error",function(RA){this.readableEnded||T.onResponseError?.(
EA,RA)}).on("close",function(){if(!this.errored)try{T.onResponseEnd?.(EA,{})}catch(RA){T.onResponseError?.(EA,RA)}});try{T.onRequestStart?.(EA,G)}catch(RA){v.destroy(RA);return}if(v.destroyed)return;const CA={
...Z.headers,age:String(j)};x&&(CA.warning='110 - "response is stale"'),EA.rawHeaders=h.toRawHeaders(CA);try{T.onResponseStart?.(EA,Z.statusCode,CA,Z.statusMessage)}catch(RA){v.destroy(RA);return}p.method===
"HEAD"?v.destroy():v.on("data",function(RA){try{T.onResponseData?.(EA,RA)}catch(TA){v.destroy(TA)}})}A(J,"sendCachedValue");function O(T,p,Z,j,G,x,v){if(!v)return nA(T,p,Z,j,G,x);if(p.type==="shared"&&
Object.hasOwn(v.headers,"set-cookie"))return h.isStream(v.body)&&v.body.on("error",f).destroy(),S(p.store,Z),nA(T,p,Z,j,G,x);const _=Date.now();if(_>v.deleteAt)return T(G,new r(p,Z,j));const AA=Math.round(
(_-v.cachedAt)/1e3),EA=x?.["max-age"]!==void 0&&AA>=x["max-age"],CA=EA||W(v,x,p.type),RA=EA||Q(v,x,G);if(CA||RA){if(h.isStream(G.body)&&h.bodyLength(G.body)!==0)return T(G,new r(p,Z,j));if(!RA&&sA(v,p.
type))return J(j,G,v,AA,null,!0),queueMicrotask(()=>{const lA=V(G,v);T({...G,headers:lA},new r(p,Z,{onRequestStart(){},onRequestUpgrade(){},onResponseStart(){},onResponseData(){},onResponseEnd(){},onResponseError(){}}))}),
!0;let TA=!1;if(!B(v,p.type)){const lA=v.cacheControlDirectives["stale-if-error"]??x?.["stale-if-error"];lA&&(TA=_<v.staleAt+lA*1e3)}const IA=V(G,v),uA=A(()=>(h.isStream(v.body)&&v.body.on("error",f).
destroy(),S(p.store,Z),T(G,new r(p,Z,j))),"refetch");return T({...G,headers:IA},new m((lA,yA,P,wA)=>{if(lA){if(P===304){if(!X(Z,yA)||!Y(v,wA)||i(p.type,wA))return uA();if(c(wA))S(p.store,Z);else if(k(
v,wA.vary?s(wA.vary,G.headers):void 0))return uA()}J(j,G,v,AA,yA,CA)}else h.isStream(v.body)&&v.body.on("error",f).destroy()},new r(p,Z,j),TA))}h.isStream(G.body)&&G.body.on("error",f).destroy(),J(j,G,
v,AA,null,!1)}A(O,"handleResult"),K.exports=(T={})=>{const{store:p=new R,methods:Z=["GET"],cacheByDefault:j=void 0,type:G="shared",origins:x=void 0}=T;if(typeof T!="object"||T===null)throw new TypeError(
`expected type of opts to be an Object, got ${T===null?"null":typeof T}`);if(I(p,"opts.store"),U(Z,"opts.methods"),g(x,"opts.origins"),typeof j<"u"&&typeof j!="number")throw new TypeError(`expected op\
ts.cacheByDefault to be number or undefined, got ${typeof j}`);if(typeof G<"u"&&G!=="shared"&&G!=="private")throw new TypeError(`expected opts.type to be shared, private, or undefined, got ${typeof G}`);
const v={store:p,methods:Z,cacheByDefault:j,type:G},_=[];for(let AA=0;AA<h.safeHTTPMethods.length;AA++){const EA=h.safeHTTPMethods[AA];w(Z,EA)||_.push(EA)}return(AA,EA)=>(CA,RA)=>{const TA=y(CA,EA);if(!TA||
w(_,CA.method))return AA(CA,RA);if(x!==void 0){const yA=TA.toString().toLowerCase();let P=!1;for(let wA=0;wA<x.length;wA++){const YA=x[wA];if(typeof YA=="string"){if(YA.toLowerCase()===yA){P=!0;break}}else if(YA.
test(yA)){P=!0;break}}if(!P)return AA(CA,RA)}CA={...CA,headers:d(CA)};const IA=CA.headers?.["cache-control"]?l(CA.headers["cache-control"]):C(CA.headers)?{"no-cache":!0}:void 0;if(IA?.["no-store"])return AA(
CA,RA);const uA=D(CA,TA);if(!w(h.safeHTTPMethods,CA.method))return AA(CA,new r(v,uA,RA));const lA=p.get(uA);return lA&&typeof lA.then=="function"?lA.then(yA=>O(AA,v,uA,RA,CA,IA,yA)).catch(yA=>{if(typeof RA.
onResponseError=="function")RA.onResponseError({rawHeaders:[],rawTrailers:[],pause(){},resume(){},get paused(){return!1},get aborted(){return!1},get reason(){return null},abort(){}},yA);else throw yA}):
O(AA,v,uA,RA,CA,IA,lA)}}}),40557:((K,L,n)=>{const{createInflate:a,createGunzip:u,createBrotliDecompress:h,createZstdDecompress:r,constants:R}=n(38522),{pipeline:m,Transform:I}=n(57075),{InvalidArgumentError:U,
ResponseExceededMaxSizeError:y}=n(68707),D=n(58155);class d{static{A(this,"DecompressController")}#A;#e;#t;#s=!1;constructor(N,w,C){this.#A=N,this.#e=w,this.#t=C,this.target=null}pause(){this.#s||(this.#s=
!0,this.#A())}resume(){this.#s&&(this.#s=!1,this.#e())}abort(N){this.target?.abort(N),this.#t(N)}get paused(){return this.#s}get aborted(){return this.target?.aborted??!1}get reason(){return this.target?.
reason??null}get rawHeaders(){return this.target?.rawHeaders??null}set rawHeaders(N){this.target&&(this.target.rawHeaders=N)}get rawTrailers(){return this.target?.rawTrailers??null}set rawTrailers(N){
this.target&&(this.target.rawTrailers=N)}}const l={__proto__:null,gzip:u,"x-gzip":u,br:h,deflate:a,zstd:r.bind(null,{params:{[R.ZSTD_d_windowLogMax]:23}})},o=[204,304],s=0;function E(f){let N=0;return new I(
{transform(w,C,Q){const B=N+w.length;if(B>f){Q(new y(`Decompressed response size (${B}) exceeded maxSize (${f})`));return}N=B,Q(null,w)}})}A(E,"createMaxSizeLimiter");let t=!1;class e extends D{static{
A(this,"DecompressHandler")}#A=[];#e;#t;#s;#o;#r=0;#n=!1;#i=!1;#E=!1;#Q=!1;#B=!1;#I=!1;#a=!1;#C;#g;constructor(N,{skipStatusCodes:w=o,skipErrorResponses:C=!0,maxSize:Q=s}={}){if(!Number.isSafeInteger(
Q)||Q<0)throw new U("maxSize must be a non-negative integer");super(N),this.#t=w,this.#s=C,this.#o=Q,this.#g=new d(()=>this.#u(),()=>this.#D(),B=>{this.#i&&!this.#n&&this.onResponseError(this.#g,B)})}#u(){
this.#d()}#D(){const N=this.#B;this.#l(),N||(this.#h(),this.#c())}#d(){!this.#Q&&!this.#n&&(this.#Q=!0,this.#g.target?.pause())}#h(){this.#Q&&!this.#g.paused&&!this.#E&&(this.#Q=!1,this.#i||this.#g.target?.
resume())}#l(){if(!(this.#n||this.#g.paused||!this.#C)){if(this.#B){this.#I=!0;return}this.#B=!0;try{do{this.#I=!1;let N;for(;!this.#n&&!this.#g.paused&&(N=this.#C.read())!==null;){if(this.#o>0){const w=this.#r+
N.length;if(w>this.#o){this.#f(new y(`Decompressed response size (${w}) exceeded maxSize (${this.#o})`));return}this.#r=w}try{super.onResponseData(this.#g,N)===!1&&!this.#g.paused&&this.#g.pause()}catch(w){
this.#f(w);return}}}while(this.#I&&!this.#n&&!this.#g.paused)}finally{this.#B=!1}this.#h(),this.#c()}}#c(){if(!(this.#n||!this.#a||this.#g.paused||this.#B)){this.#N();try{super.onResponseEnd(this.#g,this.#e)}catch(N){
this.#f(N);return}this.#n=!0}}#y(){this.#n||(this.#a=!0,this.#l(),this.#c())}#S(N,w){return!!(!N||w<200||this.#t.includes(w)||this.#s&&w>=400)}#w(N){const w=N.split(","),C=5;if(w.length>C)throw new Error(
`too many content-encodings in response: ${w.length}, maximum allowed is ${C}`);const Q=[];for(let i=w.length-1;i>=0;i--){const c=w[i].trim();if(c){if(!l[c])return Q.length=0,Q;Q.push(l[c]())}}if(Q.length<
2)return Q;const B=[];for(let i=0;i<Q.length;i++)B.push(Q[i]),i<Q.length-1&&this.#o>0&&B.push(E(this.#o));return B}#f(N){this.#n||(this.#i?this.onResponseError(this.#g,N):this.#g.abort(N))}#R(N){this.#C=
N,N.on("readable",()=>this.#l()),N.on("error",w=>this.#f(w))}#F(){const N=this.#A[0];this.#R(N),N.on("end",()=>this.#y())}#U(){const N=this.#A[this.#A.length-1];this.#R(N),m(this.#A,w=>{if(!this.#n){if(w){
this.#f(w);return}this.#y()}})}#T(){this.#A[0].on("drain",()=>{this.#n||(this.#E=!1,this.#g.paused||(this.#l(),this.#h()))})}#N(){this.#A.length=0,this.#C=void 0}onRequestStart(N,w){return this.#g.target=
N,super.onRequestStart(this.#g,w)}onRequestUpgrade(N,w,C,Q){return super.onRequestUpgrade(this.#g,w,C,Q)}onResponseStart(N,w,C,Q){const B=C["content-encoding"],i=Array.isArray(B)?B.join(","):B;if(this.#S(
i,w))return super.onResponseStart(this.#g,w,C,Q);const c=this.#w(i.toLowerCase());if(c.length===0)return this.#N(),super.onResponseStart(this.#g,w,C,Q);this.#A=c;const{"content-encoding":k,"content-le\
ngth":S,...M}=C;if(this.#g.rawHeaders){const V=this.#g.rawHeaders;if(Array.isArray(V)){const X=[];for(let Y=0;Y<V.length;Y+=2){const W=V[Y],nA=(Buffer.isBuffer(W)?W.toString("latin1"):`${W}`).toLowerCase();
nA==="content-encoding"||nA==="content-length"||X.push(V[Y],V[Y+1])}V.splice(0,V.length,...X)}else if(typeof V=="object")for(const X of Object.keys(V)){const Y=X.toLowerCase();(Y==="content-encoding"||
Y==="content-length")&&delete V[X]}}return this.#T(),this.#A.length===1?this.#F():this.#U(),super.onResponseStart(this.#g,w,M,Q)}onResponseData(N,w){if(this.#A.length>0){this.#A[0].write(w)||(this.#E=
!0,this.#d());return}return super.onResponseData(this.#g,w)}onResponseEnd(N,w){if(this.#A.length>0){this.#i=!0,this.#e=w,this.#A[0].end();return}return super.onResponseEnd(this.#g,w)}onResponseError(N,w){
if(!this.#n){this.#n=!0;for(const C of this.#A)C.destroy();this.#N(),super.onResponseError(this.#g,w)}}}function g(f={}){return t||(process.emitWarning("DecompressInterceptor is experimental and subje\
ct to change","ExperimentalWarning"),t=!0),N=>(w,C)=>{if(w.method==="HEAD")return N(w,C);const Q=new e(C,f);return N(w,Q)}}A(g,"createDecompressInterceptor"),K.exports=g}),67240:((K,L,n)=>{const a=n(53053),
u=n(3440),h=n(53599),{getInterceptorOrigin:r,normalizeHeaders:R,makeCacheKey:m,makeDeduplicationKey:I}=n(47659),U=a.channel("undici:request:pending-requests");K.exports=(y={})=>{const{methods:D=["GET"],
skipHeaderNames:d=[],excludeHeaderNames:l=[],maxBufferSize:o=5*1024*1024}=y;if(typeof y!="object"||y===null)throw new TypeError(`expected type of opts to be an Object, got ${y===null?"null":typeof y}`);
if(!Array.isArray(D))throw new TypeError(`expected opts.methods to be an array, got ${typeof D}`);for(const e of D)if(!u.safeHTTPMethods.includes(e))throw new TypeError(`expected opts.methods to only \
contain safe HTTP methods, got ${e}`);if(!Array.isArray(d))throw new TypeError(`expected opts.skipHeaderNames to be an array, got ${typeof d}`);if(!Array.isArray(l))throw new TypeError(`expected opts.\
excludeHeaderNames to be an array, got ${typeof l}`);if(!Number.isFinite(o)||o<=0)throw new TypeError(`expected opts.maxBufferSize to be a positive finite number, got ${o}`);const s=new Set(d.map(e=>e.
toLowerCase())),E=new Set(l.map(e=>e.toLowerCase())),t=new Map;return(e,g)=>(f,N)=>{const w=r(f,g);if(!w||f.upgrade||D.includes(f.method)===!1)return e(f,N);if(f={...f,headers:R(f)},s.size>0){for(const c of Object.
keys(f.headers))if(s.has(c.toLowerCase()))return e(f,N)}const C=m(f,w),Q=I(C,E),B=t.get(Q);if(B)return B.addWaitingHandler(N)?!0:e(f,N);const i=new h(N,()=>{t.delete(Q),U.hasSubscribers&&U.publish({size:t.
size,key:Q,type:"removed"})},o);return t.set(Q,i),U.hasSubscribers&&U.publish({size:t.size,key:Q,type:"added"}),e(f,i)}}}),70379:((K,L,n)=>{const{isIP:a}=n(77030),{lookup:u}=n(40610),h=n(58155),{InvalidArgumentError:r,
InformationalError:R}=n(68707),{kRequestOrigin:m}=n(36443),I=Math.pow(2,31)-1;function U(t){const e=Object.getPrototypeOf(t);return Object.hasOwn(t,Symbol.iterator)||e!=null&&e!==Object.prototype&&typeof t[Symbol.
iterator]=="function"}A(U,"hasSafeIterator");function y(t){return typeof t=="string"&&t.toLowerCase()==="host"}A(y,"isHostHeader");function D(t){if(t==null)return null;if(Array.isArray(t)){if(t.length===
0||!Array.isArray(t[0]))return t;const e=[];for(const g of t)Array.isArray(g)&&g.length===2?e.push(g[0],g[1]):e.push(g);return e}if(typeof t=="object"&&U(t)){const e=[];for(const g of t)Array.isArray(
g)&&g.length===2?e.push(g[0],g[1]):e.push(g);return e}return t}A(D,"normalizeHeaders");function d(t){if(t==null)return!1;if(Array.isArray(t)){if(t.length===0)return!1;for(let e=0;e<t.length;e+=2)if(y(
t[e]))return!0;return!1}if(typeof t=="object"){for(const e in t)if(y(e))return!0}return!1}A(d,"hasHostHeader");function l(t,e){const g=D(e);return d(g)?g:Array.isArray(g)?["host",t,...g]:g&&typeof g==
"object"?{host:t,...g}:{host:t}}A(l,"withHostHeader");class o{static{A(this,"DNSStorage")}#A=0;#e=new Map;constructor(e){this.#A=e.maxItems}get size(){return this.#e.size}get(e){return this.#e.get(e)??
null}set(e,g){this.#e.set(e,g)}delete(e){this.#e.delete(e)}full(){return this.size>=this.#A}}class s{static{A(this,"DNSInstance")}#A=0;#e=0;dualStack=!0;affinity=null;lookup=null;pick=null;storage=null;constructor(e){
this.#A=e.maxTTL,this.#e=e.maxItems,this.dualStack=e.dualStack,this.affinity=e.affinity,this.lookup=e.lookup??this.#t,this.pick=e.pick??this.#s,this.storage=e.storage??new o(e)}runLookup(e,g,f){const N=this.
storage.get(e.hostname);if(N==null&&this.storage.full()){f(null,e);return}const w={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...g.dns,maxTTL:this.#A,maxItems:this.#e};
if(N==null)this.lookup(e,w,(C,Q)=>{if(C||Q==null||Q.length===0){f(C??new R("No DNS entries found"));return}this.setRecords(e,Q);const B=this.storage.get(e.hostname),i=this.pick(e,B,w.affinity);if(i==null){
this.storage.delete(e.hostname),f(new R("No DNS entries found"));return}let c;typeof i.port=="number"?c=`:${i.port}`:e.port!==""?c=`:${e.port}`:c="",f(null,new URL(`${e.protocol}//${i.family===6?`[${i.
address}]`:i.address}${c}`))});else{const C=this.pick(e,N,w.affinity);if(C==null){this.storage.delete(e.hostname),this.runLookup(e,g,f);return}let Q;typeof C.port=="number"?Q=`:${C.port}`:e.port!==""?
Q=`:${e.port}`:Q="",f(null,new URL(`${e.protocol}//${C.family===6?`[${C.address}]`:C.address}${Q}`))}}#t(e,g,f){u(e.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(N,w)=>{
if(N)return f(N);const C=new Map;for(const Q of w)C.set(`${Q.address}:${Q.family}`,Q);f(null,C.values())})}#s(e,g,f){let N=null;const{records:w,offset:C}=g;let Q;if(this.dualStack?(f==null&&(C==null||
C===I?(g.offset=0,f=4):(g.offset++,f=(g.offset&1)===1?6:4)),w[f]!=null&&w[f].ips.length>0?Q=w[f]:Q=w[f===4?6:4]):Q=w[f],Q==null||Q.ips.length===0)return N;Q.offset==null||Q.offset===I?Q.offset=0:Q.offset++;
const B=Q.offset%Q.ips.length;return N=Q.ips[B]??null,N==null?N:Date.now()-N.timestamp>N.ttl?(Q.ips.splice(B,1),this.pick(e,g,f)):N}pickFamily(e,g){const f=this.storage.get(e.hostname)?.records;if(!f)
return null;const N=f[g];if(!N)return null;N.offset==null||N.offset===I?N.offset=0:N.offset++;const w=N.offset%N.ips.length,C=N.ips[w]??null;return C==null?C:Date.now()-C.timestamp>C.ttl?(N.ips.splice(
w,1),this.pickFamily(e,g)):C}setRecords(e,g){const f=Date.now(),N={records:{4:null,6:null}};let w=this.#A;for(const C of g){C.timestamp=f,typeof C.ttl=="number"?(C.ttl=Math.min(C.ttl,this.#A),w=Math.min(
w,C.ttl)):C.ttl=this.#A;const Q=N.records[C.family]??{ips:[]};Q.ips.push(C),N.records[C.family]=Q}this.storage.set(e.hostname,N,{ttl:w})}deleteRecords(e){this.storage.delete(e.hostname)}getHandler(e,g){
return new E(this,e,g)}}class E extends h{static{A(this,"DNSDispatchHandler")}#A=null;#e=null;#t=null;#s=null;#o=null;#r=null;#n=!0;constructor(e,{origin:g,handler:f,dispatch:N,newOrigin:w},C){super(f),
this.#s=g,this.#r=w,this.#e={...C},this.#A=e,this.#t=N}onResponseError(e,g){switch(g.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#A.dualStack){if(!this.#n){super.onResponseError(e,g);return}this.#n=
!1;const f=this.#r.hostname[0]==="["?4:6,N=this.#A.pickFamily(this.#s,f);if(N==null){super.onResponseError(e,g);return}let w;typeof N.port=="number"?w=`:${N.port}`:this.#s.port!==""?w=`:${this.#s.port}`:
w="";const C={...this.#e,origin:`${this.#s.protocol}//${N.family===6?`[${N.address}]`:N.address}${w}`,[m]:this.#e[m]===void 0?this.#s:this.#e[m],headers:l(this.#s.host,this.#e.headers)};this.#t(C,this);
return}super.onResponseError(e,g);break}case"ENOTFOUND":this.#A.deleteRecords(this.#s),super.onResponseError(e,g);break;default:super.onResponseError(e,g);break}}}K.exports=t=>{if(t?.maxTTL!=null&&(typeof t?.
maxTTL!="number"||t?.maxTTL<0))throw new r("Invalid maxTTL. Must be a positive number");if(t?.maxItems!=null&&(typeof t?.maxItems!="number"||t?.maxItems<1))throw new r("Invalid maxItems. Must be a pos\
itive number and greater than zero");if(t?.affinity!=null&&t?.affinity!==4&&t?.affinity!==6)throw new r("Invalid affinity. Must be either 4 or 6");if(t?.dualStack!=null&&typeof t?.dualStack!="boolean")
throw new r("Invalid dualStack. Must be a boolean");if(t?.lookup!=null&&typeof t?.lookup!="function")throw new r("Invalid lookup. Must be a function");if(t?.pick!=null&&typeof t?.pick!="function")throw new r(
"Invalid pick. Must be a function");if(t?.storage!=null&&(typeof t?.storage?.get!="function"||typeof t?.storage?.set!="function"||typeof t?.storage?.full!="function"||typeof t?.storage?.delete!="funct\
ion"))throw new r("Invalid storage. Must be a object with methods: { get, set, full, delete }");const e=t?.dualStack??!0;let g;e?g=t?.affinity??null:g=t?.affinity??4;const f={maxTTL:t?.maxTTL??1e4,lookup:t?.
lookup??null,pick:t?.pick??null,dualStack:e,affinity:g,maxItems:t?.maxItems??1/0,storage:t?.storage},N=new s(f);return w=>A(function(Q,B){if(Q.origin==null)return w(Q,B);const i=Q.origin.constructor===
URL?Q.origin:new URL(Q.origin);return a(i.hostname)!==0?w(Q,B):(N.runLookup(i,Q,(c,k)=>{if(c)return B.onResponseError(null,c);const S={...Q,servername:i.hostname,origin:k.origin,[m]:Q[m]===void 0?i:Q[m],
headers:l(i.host,Q.headers)};w(S,N.getHandler({origin:i,dispatch:w,handler:B,newOrigin:k},Q))}),!0)},"dnsInterceptor")}}),88060:((K,L,n)=>{const{InvalidArgumentError:a,RequestAbortedError:u}=n(68707),
h=n(58155);class r extends h{static{A(this,"DumpHandler")}#A=1024*1024;#e=!1;#t=0;aborted=!1;reason=!1;constructor({maxSize:I,signal:U},y){if(I!=null&&(!Number.isFinite(I)||I<1))throw new a("maxSize m\
ust be a number greater than 0");super(y),this.#A=I??this.#A}#s(I){this.aborted=!0,this.reason=I}onRequestStart(I,U){return I.abort=this.#s.bind(this),super.onRequestStart(I,U)}onResponseStart(I,U,y,D){
const d=y["content-length"];if(d!=null&&d>this.#A)throw new u(`Response size (${d}) larger than maxSize (${this.#A})`);return this.aborted===!0?!0:super.onResponseStart(I,U,y,D)}onResponseError(I,U){super.
onResponseError(I,this.aborted===!0?this.reason:U)}onResponseData(I,U){if(this.#t=this.#t+U.length,this.#t>this.#A)throw new u(`Response size (${this.#t}) larger than maxSize (${this.#A})`);return this.#t===
this.#A&&(this.#e=!0),!0}onResponseEnd(I,U){if(this.aborted===!0){super.onResponseError(I,this.reason);return}super.onResponseEnd(I,this.#e?{}:U)}}function R({maxSize:m}={maxSize:1024*1024}){return I=>A(
function(y,D){const{dumpMaxSize:d=m}=y,l=new r({maxSize:d,signal:y.signal},D);return I(y,l)},"Intercept")}A(R,"createDumpInterceptor"),K.exports=R}),21514:((K,L,n)=>{const a=n(8754);function u({maxRedirections:h,
throwOnMaxRedirect:r,stripHeadersOnRedirect:R,stripHeadersOnCrossOriginRedirect:m}={}){return I=>A(function(y,D){const{maxRedirections:d=h,throwOnMaxRedirect:l=r,stripHeadersOnRedirect:o=R,stripHeadersOnCrossOriginRedirect:s=m,
...E}=y;if(d==null||d===0)return I(y,D);const t={...E,throwOnMaxRedirect:l,stripHeadersOnRedirect:o,stripHeadersOnCrossOriginRedirect:s},e=new a(I,d,t,D);return I(t,e)},"Intercept")}A(u,"createRedirec\
tInterceptor"),K.exports=u}),8918:((K,L,n)=>{const a=n(58155),{InvalidArgumentError:u,ResponseError:h}=n(68707),r=1024*1024;class R extends a{static{A(this,"ResponseErrorHandler")}#A;#e;#t;#s;#o;#r;#n;#i;constructor({
maxSize:I},{handler:U}){super(U),this.#i=I}#E(I){return(this.#e??"").indexOf(I)===0}onRequestStart(I,U){return this.#A=0,this.#e=null,this.#t=null,this.#s=null,this.#o="",this.#r=0,this.#n=!1,super.onRequestStart(
I,U)}onResponseStart(I,U,y,D){if(this.#A=U,this.#s=y,this.#e=y["content-type"],this.#A<400)return super.onResponseStart(I,U,y,D);(this.#E("application/json")||this.#E("text/plain"))&&(this.#t=new TextDecoder(
"utf-8"))}#Q(){if(this.#o+=this.#t?.decode(void 0,{stream:!1})??"",this.#t=null,!this.#n&&this.#E("application/json"))try{this.#o=JSON.parse(this.#o)}catch{}let I;const U=Error.stackTraceLimit;Error.stackTraceLimit=
0;try{I=new h("Response Error",this.#A,{body:this.#o,bodyTruncated:this.#n,headers:this.#s})}finally{Error.stackTraceLimit=U}return I}onResponseData(I,U){if(this.#A<400)return super.onResponseData(I,U);
if(this.#t==null)return;if(this.#i===0){this.#o+=this.#t.decode(U,{stream:!0});return}const y=this.#i-this.#r;if(U.length<=y){this.#r+=U.length,this.#o+=this.#t.decode(U,{stream:!0});return}y>0&&(this.#o+=
this.#t.decode(U.subarray(0,y),{stream:!0}),this.#r=this.#i),this.#n=!0,this.#o+=this.#t.decode(void 0,{stream:!1}),this.#t=null}onResponseEnd(I,U){this.#A>=400?super.onResponseError(I,this.#Q()):super.
onResponseEnd(I,U)}onResponseError(I,U){super.onResponseError(I,U)}}K.exports=(m={})=>{const{maxSize:I=r}=m;if(!Number.isSafeInteger(I)||I<0)throw new u("maxSize must be a non-negative integer");return U=>A(
function(D,d){return U(D,new R({maxSize:I},{handler:d}))},"Intercept")}}),92026:((K,L,n)=>{const a=n(17816);K.exports=u=>h=>A(function(R,m){return h(R,new a({...R,retryOptions:{...u,...R.retryOptions}},
{handler:m,dispatch:h}))},"retryInterceptor")}),52824:((K,L,n)=>{Object.defineProperty(L,"__esModule",{value:!0}),L.SPECIAL_HEADERS=L.MINOR=L.MAJOR=L.HTAB_SP_VCHAR_OBS_TEXT=L.QUOTED_STRING=L.CONNECTION_TOKEN_CHARS=
L.HEADER_CHARS=L.TOKEN=L.HEX=L.URL_CHAR=L.USERINFO_CHARS=L.MARK=L.ALPHANUM=L.NUM=L.HEX_MAP=L.NUM_MAP=L.ALPHA=L.STATUSES_HTTP=L.H_METHOD_MAP=L.METHOD_MAP=L.METHODS_RTSP=L.METHODS_ICE=L.METHODS_HTTP=L.HEADER_STATE=
L.FINISH=L.STATUSES=L.METHODS=L.LENIENT_FLAGS=L.FLAGS=L.TYPE=L.ERROR=void 0;const a=n(50172);L.ERROR={OK:0,INTERNAL:1,STRICT:2,CR_EXPECTED:25,LF_EXPECTED:3,UNEXPECTED_CONTENT_LENGTH:4,UNEXPECTED_SPACE:30,
CLOSED_CONNECTION:5,INVALID_METHOD:6,INVALID_URL:7,INVALID_CONSTANT:8,INVALID_VERSION:9,INVALID_HEADER_TOKEN:10,INVALID_CONTENT_LENGTH:11,INVALID_CHUNK_SIZE:12,INVALID_STATUS:13,INVALID_EOF_STATE:14,INVALID_TRANSFER_ENCODING:15,
CB_MESSAGE_BEGIN:16,CB_HEADERS_COMPLETE:17,CB_MESSAGE_COMPLETE:18,CB_CHUNK_HEADER:19,CB_CHUNK_COMPLETE:20,PAUSED:21,PAUSED_UPGRADE:22,PAUSED_H2_UPGRADE:23,USER:24,CB_URL_COMPLETE:26,CB_STATUS_COMPLETE:27,
CB_METHOD_COMPLETE:32,CB_VERSION_COMPLETE:33,CB_HEADER_FIELD_COMPLETE:28,CB_HEADER_VALUE_COMPLETE:29,CB_CHUNK_EXTENSION_NAME_COMPLETE:34,CB_CHUNK_EXTENSION_VALUE_COMPLETE:35,CB_RESET:31,CB_PROTOCOL_COMPLETE:38},
L.TYPE={BOTH:0,REQUEST:1,RESPONSE:2},L.FLAGS={CONNECTION_KEEP_ALIVE:1,CONNECTION_CLOSE:2,CONNECTION_UPGRADE:4,CHUNKED:8,UPGRADE:16,CONTENT_LENGTH:32,SKIPBODY:64,TRAILING:128,TRANSFER_ENCODING:512},L.LENIENT_FLAGS=
{HEADERS:1,CHUNKED_LENGTH:2,KEEP_ALIVE:4,TRANSFER_ENCODING:8,VERSION:16,DATA_AFTER_CLOSE:32,OPTIONAL_LF_AFTER_CR:64,OPTIONAL_CRLF_AFTER_CHUNK:128,OPTIONAL_CR_BEFORE_LF:256,SPACES_AFTER_CHUNK_SIZE:512},
L.METHODS={DELETE:0,GET:1,HEAD:2,POST:3,PUT:4,CONNECT:5,OPTIONS:6,TRACE:7,COPY:8,LOCK:9,MKCOL:10,MOVE:11,PROPFIND:12,PROPPATCH:13,SEARCH:14,UNLOCK:15,BIND:16,REBIND:17,UNBIND:18,ACL:19,REPORT:20,MKACTIVITY:21,
CHECKOUT:22,MERGE:23,"M-SEARCH":24,NOTIFY:25,SUBSCRIBE:26,UNSUBSCRIBE:27,PATCH:28,PURGE:29,MKCALENDAR:30,LINK:31,UNLINK:32,SOURCE:33,PRI:34,DESCRIBE:35,ANNOUNCE:36,SETUP:37,PLAY:38,PAUSE:39,TEARDOWN:40,
GET_PARAMETER:41,SET_PARAMETER:42,REDIRECT:43,RECORD:44,FLUSH:45,QUERY:46},L.STATUSES={CONTINUE:100,SWITCHING_PROTOCOLS:101,PROCESSING:102,EARLY_HINTS:103,RESPONSE_IS_STALE:110,REVALIDATION_FAILED:111,
DISCONNECTED_OPERATION:112,HEURISTIC_EXPIRATION:113,MISCELLANEOUS_WARNING:199,OK:200,CREATED:201,ACCEPTED:202,NON_AUTHORITATIVE_INFORMATION:203,NO_CONTENT:204,RESET_CONTENT:205,PARTIAL_CONTENT:206,MULTI_STATUS:207,
ALREADY_REPORTED:208,TRANSFORMATION_APPLIED:214,IM_USED:226,MISCELLANEOUS_PERSISTENT_WARNING:299,MULTIPLE_CHOICES:300,MOVED_PERMANENTLY:301,FOUND:302,SEE_OTHER:303,NOT_MODIFIED:304,USE_PROXY:305,SWITCH_PROXY:306,
TEMPORARY_REDIRECT:307,PERMANENT_REDIRECT:308,BAD_REQUEST:400,UNAUTHORIZED:401,PAYMENT_REQUIRED:402,FORBIDDEN:403,NOT_FOUND:404,METHOD_NOT_ALLOWED:405,NOT_ACCEPTABLE:406,PROXY_AUTHENTICATION_REQUIRED:407,
REQUEST_TIMEOUT:408,CONFLICT:409,GONE:410,LENGTH_REQUIRED:411,PRECONDITION_FAILED:412,PAYLOAD_TOO_LARGE:413,URI_TOO_LONG:414,UNSUPPORTED_MEDIA_TYPE:415,RANGE_NOT_SATISFIABLE:416,EXPECTATION_FAILED:417,
IM_A_TEAPOT:418,PAGE_EXPIRED:419,ENHANCE_YOUR_CALM:420,MISDIRECTED_REQUEST:421,UNPROCESSABLE_ENTITY:422,LOCKED:423,FAILED_DEPENDENCY:424,TOO_EARLY:425,UPGRADE_REQUIRED:426,PRECONDITION_REQUIRED:428,TOO_MANY_REQUESTS:429,
REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL:430,REQUEST_HEADER_FIELDS_TOO_LARGE:431,LOGIN_TIMEOUT:440,NO_RESPONSE:444,RETRY_WITH:449,BLOCKED_BY_PARENTAL_CONTROL:450,UNAVAILABLE_FOR_LEGAL_REASONS:451,CLIENT_CLOSED_LOAD_BALANCED_REQUEST:460,
INVALID_X_FORWARDED_FOR:463,REQUEST_HEADER_TOO_LARGE:494,SSL_CERTIFICATE_ERROR:495,SSL_CERTIFICATE_REQUIRED:496,HTTP_REQUEST_SENT_TO_HTTPS_PORT:497,INVALID_TOKEN:498,CLIENT_CLOSED_REQUEST:499,INTERNAL_SERVER_ERROR:500,
NOT_IMPLEMENTED:501,BAD_GATEWAY:502,SERVICE_UNAVAILABLE:503,GATEWAY_TIMEOUT:504,HTTP_VERSION_NOT_SUPPORTED:505,VARIANT_ALSO_NEGOTIATES:506,INSUFFICIENT_STORAGE:507,LOOP_DETECTED:508,BANDWIDTH_LIMIT_EXCEEDED:509,
NOT_EXTENDED:510,NETWORK_AUTHENTICATION_REQUIRED:511,WEB_SERVER_UNKNOWN_ERROR:520,WEB_SERVER_IS_DOWN:521,CONNECTION_TIMEOUT:522,ORIGIN_IS_UNREACHABLE:523,TIMEOUT_OCCURED:524,SSL_HANDSHAKE_FAILED:525,INVALID_SSL_CERTIFICATE:526,
RAILGUN_ERROR:527,SITE_IS_OVERLOADED:529,SITE_IS_FROZEN:530,IDENTITY_PROVIDER_AUTHENTICATION_ERROR:561,NETWORK_READ_TIMEOUT:598,NETWORK_CONNECT_TIMEOUT:599},L.FINISH={SAFE:0,SAFE_WITH_CB:1,UNSAFE:2},L.
HEADER_STATE={GENERAL:0,CONNECTION:1,CONTENT_LENGTH:2,TRANSFER_ENCODING:3,UPGRADE:4,CONNECTION_KEEP_ALIVE:5,CONNECTION_CLOSE:6,CONNECTION_UPGRADE:7,TRANSFER_ENCODING_CHUNKED:8},L.METHODS_HTTP=[L.METHODS.
DELETE,L.METHODS.GET,L.METHODS.HEAD,L.METHODS.POST,L.METHODS.PUT,L.METHODS.CONNECT,L.METHODS.OPTIONS,L.METHODS.TRACE,L.METHODS.COPY,L.METHODS.LOCK,L.METHODS.MKCOL,L.METHODS.MOVE,L.METHODS.PROPFIND,L.METHODS.
PROPPATCH,L.METHODS.SEARCH,L.METHODS.UNLOCK,L.METHODS.BIND,L.METHODS.REBIND,L.METHODS.UNBIND,L.METHODS.ACL,L.METHODS.REPORT,L.METHODS.MKACTIVITY,L.METHODS.CHECKOUT,L.METHODS.MERGE,L.METHODS["M-SEARCH"],
L.METHODS.NOTIFY,L.METHODS.SUBSCRIBE,L.METHODS.UNSUBSCRIBE,L.METHODS.PATCH,L.METHODS.PURGE,L.METHODS.MKCALENDAR,L.METHODS.LINK,L.METHODS.UNLINK,L.METHODS.PRI,L.METHODS.SOURCE,L.METHODS.QUERY],L.METHODS_ICE=
[L.METHODS.SOURCE],L.METHODS_RTSP=[L.METHODS.OPTIONS,L.METHODS.DESCRIBE,L.METHODS.ANNOUNCE,L.METHODS.SETUP,L.METHODS.PLAY,L.METHODS.PAUSE,L.METHODS.TEARDOWN,L.METHODS.GET_PARAMETER,L.METHODS.SET_PARAMETER,
L.METHODS.REDIRECT,L.METHODS.RECORD,L.METHODS.FLUSH,L.METHODS.GET,L.METHODS.POST],L.METHOD_MAP=(0,a.enumToMap)(L.METHODS),L.H_METHOD_MAP=Object.fromEntries(Object.entries(L.METHODS).filter(([u])=>u.startsWith(
"H"))),L.STATUSES_HTTP=[L.STATUSES.CONTINUE,L.STATUSES.SWITCHING_PROTOCOLS,L.STATUSES.PROCESSING,L.STATUSES.EARLY_HINTS,L.STATUSES.RESPONSE_IS_STALE,L.STATUSES.REVALIDATION_FAILED,L.STATUSES.DISCONNECTED_OPERATION,
L.STATUSES.HEURISTIC_EXPIRATION,L.STATUSES.MISCELLANEOUS_WARNING,L.STATUSES.OK,L.STATUSES.CREATED,L.STATUSES.ACCEPTED,L.STATUSES.NON_AUTHORITATIVE_INFORMATION,L.STATUSES.NO_CONTENT,L.STATUSES.RESET_CONTENT,
L.STATUSES.PARTIAL_CONTENT,L.STATUSES.MULTI_STATUS,L.STATUSES.ALREADY_REPORTED,L.STATUSES.TRANSFORMATION_APPLIED,L.STATUSES.IM_USED,L.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,L.STATUSES.MULTIPLE_CHOICES,
L.STATUSES.MOVED_PERMANENTLY,L.STATUSES.FOUND,L.STATUSES.SEE_OTHER,L.STATUSES.NOT_MODIFIED,L.STATUSES.USE_PROXY,L.STATUSES.SWITCH_PROXY,L.STATUSES.TEMPORARY_REDIRECT,L.STATUSES.PERMANENT_REDIRECT,L.STATUSES.
BAD_REQUEST,L.STATUSES.UNAUTHORIZED,L.STATUSES.PAYMENT_REQUIRED,L.STATUSES.FORBIDDEN,L.STATUSES.NOT_FOUND,L.STATUSES.METHOD_NOT_ALLOWED,L.STATUSES.NOT_ACCEPTABLE,L.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
L.STATUSES.REQUEST_TIMEOUT,L.STATUSES.CONFLICT,L.STATUSES.GONE,L.STATUSES.LENGTH_REQUIRED,L.STATUSES.PRECONDITION_FAILED,L.STATUSES.PAYLOAD_TOO_LARGE,L.STATUSES.URI_TOO_LONG,L.STATUSES.UNSUPPORTED_MEDIA_TYPE,
L.STATUSES.RANGE_NOT_SATISFIABLE,L.STATUSES.EXPECTATION_FAILED,L.STATUSES.IM_A_TEAPOT,L.STATUSES.PAGE_EXPIRED,L.STATUSES.ENHANCE_YOUR_CALM,L.STATUSES.MISDIRECTED_REQUEST,L.STATUSES.UNPROCESSABLE_ENTITY,
L.STATUSES.LOCKED,L.STATUSES.FAILED_DEPENDENCY,L.STATUSES.TOO_EARLY,L.STATUSES.UPGRADE_REQUIRED,L.STATUSES.PRECONDITION_REQUIRED,L.STATUSES.TOO_MANY_REQUESTS,L.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
L.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,L.STATUSES.LOGIN_TIMEOUT,L.STATUSES.NO_RESPONSE,L.STATUSES.RETRY_WITH,L.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,L.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,L.STATUSES.
CLIENT_CLOSED_LOAD_BALANCED_REQUEST,L.STATUSES.INVALID_X_FORWARDED_FOR,L.STATUSES.REQUEST_HEADER_TOO_LARGE,L.STATUSES.SSL_CERTIFICATE_ERROR,L.STATUSES.SSL_CERTIFICATE_REQUIRED,L.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
L.STATUSES.INVALID_TOKEN,L.STATUSES.CLIENT_CLOSED_REQUEST,L.STATUSES.INTERNAL_SERVER_ERROR,L.STATUSES.NOT_IMPLEMENTED,L.STATUSES.BAD_GATEWAY,L.STATUSES.SERVICE_UNAVAILABLE,L.STATUSES.GATEWAY_TIMEOUT,L.
STATUSES.HTTP_VERSION_NOT_SUPPORTED,L.STATUSES.VARIANT_ALSO_NEGOTIATES,L.STATUSES.INSUFFICIENT_STORAGE,L.STATUSES.LOOP_DETECTED,L.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,L.STATUSES.NOT_EXTENDED,L.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
L.STATUSES.WEB_SERVER_UNKNOWN_ERROR,L.STATUSES.WEB_SERVER_IS_DOWN,L.STATUSES.CONNECTION_TIMEOUT,L.STATUSES.ORIGIN_IS_UNREACHABLE,L.STATUSES.TIMEOUT_OCCURED,L.STATUSES.SSL_HANDSHAKE_FAILED,L.STATUSES.INVALID_SSL_CERTIFICATE,
L.STATUSES.RAILGUN_ERROR,L.STATUSES.SITE_IS_OVERLOADED,L.STATUSES.SITE_IS_FROZEN,L.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,L.STATUSES.NETWORK_READ_TIMEOUT,L.STATUSES.NETWORK_CONNECT_TIMEOUT],L.
ALPHA=[];for(let u=65;u<=90;u++)L.ALPHA.push(String.fromCharCode(u)),L.ALPHA.push(String.fromCharCode(u+32));L.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},L.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,
7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},L.NUM=["0","1","2","3","4","5","6","7","8","9"],L.ALPHANUM=L.ALPHA.concat(L.NUM),L.MARK=["-","_",".","!","~","*","'","(",")"],L.
USERINFO_CHARS=L.ALPHANUM.concat(L.MARK).concat(["%",";",":","&","=","+","$",","]),L.URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`",
"{","|","}","~"].concat(L.ALPHANUM),L.HEX=L.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),L.TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(L.ALPHANUM),L.HEADER_CHARS=
["	"];for(let u=32;u<=255;u++)u!==127&&L.HEADER_CHARS.push(u);L.CONNECTION_TOKEN_CHARS=L.HEADER_CHARS.filter(u=>u!==44),L.QUOTED_STRING=["	"," "];for(let u=33;u<=255;u++)u!==34&&u!==92&&L.QUOTED_STRING.
push(u);L.HTAB_SP_VCHAR_OBS_TEXT=["	"," "];for(let u=33;u<=126;u++)L.HTAB_SP_VCHAR_OBS_TEXT.push(u);for(let u=128;u<=255;u++)L.HTAB_SP_VCHAR_OBS_TEXT.push(u);L.MAJOR=L.NUM_MAP,L.MINOR=L.MAJOR,L.SPECIAL_HEADERS=
{connection:L.HEADER_STATE.CONNECTION,"content-length":L.HEADER_STATE.CONTENT_LENGTH,"proxy-connection":L.HEADER_STATE.CONNECTION,"transfer-encoding":L.HEADER_STATE.TRANSFER_ENCODING,upgrade:L.HEADER_STATE.
UPGRADE},L.default={ERROR:L.ERROR,TYPE:L.TYPE,FLAGS:L.FLAGS,LENIENT_FLAGS:L.LENIENT_FLAGS,METHODS:L.METHODS,STATUSES:L.STATUSES,FINISH:L.FINISH,HEADER_STATE:L.HEADER_STATE,ALPHA:L.ALPHA,NUM_MAP:L.NUM_MAP,
HEX_MAP:L.HEX_MAP,NUM:L.NUM,ALPHANUM:L.ALPHANUM,MARK:L.MARK,USERINFO_CHARS:L.USERINFO_CHARS,URL_CHAR:L.URL_CHAR,HEX:L.HEX,TOKEN:L.TOKEN,HEADER_CHARS:L.HEADER_CHARS,CONNECTION_TOKEN_CHARS:L.CONNECTION_TOKEN_CHARS,
QUOTED_STRING:L.QUOTED_STRING,HTAB_SP_VCHAR_OBS_TEXT:L.HTAB_SP_VCHAR_OBS_TEXT,MAJOR:L.MAJOR,MINOR:L.MINOR,SPECIAL_HEADERS:L.SPECIAL_HEADERS,METHODS_HTTP:L.METHODS_HTTP,METHODS_ICE:L.METHODS_ICE,METHODS_RTSP:L.
METHODS_RTSP,METHOD_MAP:L.METHOD_MAP,H_METHOD_MAP:L.H_METHOD_MAP,STATUSES_HTTP:L.STATUSES_HTTP}}),63870:((K,L,n)=>{K=n.nmd(K);const{Buffer:a}=n(4573),u="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9\
/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2F\
zbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQc\
oBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF9\
0eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGU\
AFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGx\
odHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2x\
lbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ\
0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHB\
fc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCq/ZAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCA\
ALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCA\
AQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGo\
iAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF\
+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdz\
VACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEA\
gAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAM\
hByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyA\
GQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGo\
hAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQA\
CQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByA\
BNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACg\
CGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgL5YUCAgd/A34gASACaiEEAkAgACIDKAIMIgANACADKAIEBEAgAyABNgIECyMAQRBrIgkkAAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkAgAygCHCICQQJrDvwBAfkBAgMEBQYHCAkKCwwNDg8QERL4ARP3ARQV9gEWF/UBGBkaGxwdHh8g/QH7ASH0ASIjJCUmJygpKivzASwtLi8wMTLyAfEBMzTwAe8BNTY3ODk6Ozw9Pj9AQUJDREVGR0hJSktMTU5P+gFQUVJT7gHtAVTsAVX\
rAVZXWFla6gFbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG\
0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcoBywHMAc0BzgHpAegBzwHnAdAB5gHRAdIB0wHUAeUB1QHWAdcB2AHZAdoB2wHcAd0B3gHfAeAB4QHiAeMBAPwBC0EADOMBC0EODOIBC0ENDOEBC0EPDOABC0EQDN8BC0ETDN4BC0EUDN0\
BC0EVDNwBC0EWDNsBC0EXDNoBC0EYDNkBC0EZDNgBC0EaDNcBC0EbDNYBC0EcDNUBC0EdDNQBC0EeDNMBC0EfDNIBC0EgDNEBC0EhDNABC0EIDM8BC0EiDM4BC0EkDM0BC0EjDMwBC0EHDMsBC0ElDMoBC0EmDMkBC0EnDMgBC0EoDMcBC0ESDMYBC0ERDMUBC0EpDMQ\
BC0EqDMMBC0ErDMIBC0EsDMEBC0HeAQzAAQtBLgy/AQtBLwy+AQtBMAy9AQtBMQy8AQtBMgy7AQtBMwy6AQtBNAy5AQtB3wEMuAELQTUMtwELQTkMtgELQQwMtQELQTYMtAELQTcMswELQTgMsgELQT4MsQELQToMsAELQeABDK8BC0ELDK4BC0E/DK0BC0E7DKwBC0E\
KDKsBC0E8DKoBC0E9DKkBC0HhAQyoAQtBwQAMpwELQcAADKYBC0HCAAylAQtBCQykAQtBLQyjAQtBwwAMogELQcQADKEBC0HFAAygAQtBxgAMnwELQccADJ4BC0HIAAydAQtByQAMnAELQcoADJsBC0HLAAyaAQtBzAAMmQELQc0ADJgBC0HOAAyXAQtBzwAMlgELQdA\
ADJUBC0HRAAyUAQtB0gAMkwELQdMADJIBC0HVAAyRAQtB1AAMkAELQdYADI8BC0HXAAyOAQtB2AAMjQELQdkADIwBC0HaAAyLAQtB2wAMigELQdwADIkBC0HdAAyIAQtB3gAMhwELQd8ADIYBC0HgAAyFAQtB4QAMhAELQeIADIMBC0HjAAyCAQtB5AAMgQELQeUADIA\
BC0HiAQx/C0HmAAx+C0HnAAx9C0EGDHwLQegADHsLQQUMegtB6QAMeQtBBAx4C0HqAAx3C0HrAAx2C0HsAAx1C0HtAAx0C0EDDHMLQe4ADHILQe8ADHELQfAADHALQfIADG8LQfEADG4LQfMADG0LQfQADGwLQfUADGsLQfYADGoLQQIMaQtB9wAMaAtB+AAMZwtB+QA\
MZgtB+gAMZQtB+wAMZAtB/AAMYwtB/QAMYgtB/gAMYQtB/wAMYAtBgAEMXwtBgQEMXgtBggEMXQtBgwEMXAtBhAEMWwtBhQEMWgtBhgEMWQtBhwEMWAtBiAEMVwtBiQEMVgtBigEMVQtBiwEMVAtBjAEMUwtBjQEMUgtBjgEMUQtBjwEMUAtBkAEMTwtBkQEMTgtBkgE\
MTQtBkwEMTAtBlAEMSwtBlQEMSgtBlgEMSQtBlwEMSAtBmAEMRwtBmQEMRgtBmgEMRQtBmwEMRAtBnAEMQwtBnQEMQgtBngEMQQtBnwEMQAtBoAEMPwtBoQEMPgtBogEMPQtBowEMPAtBpAEMOwtBpQEMOgtBpgEMOQtBpwEMOAtBqAEMNwtBqQEMNgtBqgEMNQtBqwE\
MNAtBrAEMMwtBrQEMMgtBrgEMMQtBrwEMMAtBsAEMLwtBsQEMLgtBsgEMLQtBswEMLAtBtAEMKwtBtQEMKgtBtgEMKQtBtwEMKAtBuAEMJwtBuQEMJgtBugEMJQtBuwEMJAtBvAEMIwtBvQEMIgtBvgEMIQtBvwEMIAtBwAEMHwtBwQEMHgtBwgEMHQtBAQwcC0HDAQw\
bC0HEAQwaC0HFAQwZC0HGAQwYC0HHAQwXC0HIAQwWC0HJAQwVC0HKAQwUC0HLAQwTC0HMAQwSC0HNAQwRC0HOAQwQC0HPAQwPC0HQAQwOC0HRAQwNC0HSAQwMC0HTAQwLC0HUAQwKC0HVAQwJC0HWAQwIC0HjAQwHC0HXAQwGC0HYAQwFC0HZAQwEC0HaAQwDC0HbAQw\
CC0HdAQwBC0HcAQshAgNAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8\
CQAJAAkACQAJAAkACQAJ/AkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAg7jAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4\
fICEjJCUnKCmeA5sDmgORA4oDgwOAA/0C+wL4AvIC8QLvAu0C6ALnAuYC5QLkAtwC2wLaAtkC2ALXAtYC1QLPAs4CzALLAsoCyQLIAscCxgLEAsMCvgK8AroCuQK4ArcCtgK1ArQCswKyArECsAKuAq0CqQKoAqcCpgKlAqQCowKiAqECoAKfApgCkAKMAosCigKBAv4\
B/QH8AfsB+gH5AfgB9wH1AfMB8AHrAekB6AHnAeYB5QHkAeMB4gHhAeAB3wHeAd0B3AHaAdkB2AHXAdYB1QHUAdMB0gHRAdABzwHOAc0BzAHLAcoByQHIAccBxgHFAcQBwwHCAcEBwAG/Ab4BvQG8AbsBugG5AbgBtwG2AbUBtAGzAbIBsQGwAa8BrgGtAawBqwGqAak\
BqAGnAaYBpQGkAaMBogGfAZ4BmQGYAZcBlgGVAZQBkwGSAZEBkAGPAY0BjAGHAYYBhQGEAYMBggF9fHt6eXZ1dFBRUlNUVQsgASAERw1yQf0BIQIMvgMLIAEgBEcNmAFB2wEhAgy9AwsgASAERw3xAUGOASECDLwDCyABIARHDfwBQYQBIQIMuwMLIAEgBEcNigJB/wA\
hAgy6AwsgASAERw2RAkH9ACECDLkDCyABIARHDZQCQfsAIQIMuAMLIAEgBEcNHkEeIQIMtwMLIAEgBEcNGUEYIQIMtgMLIAEgBEcNygJBzQAhAgy1AwsgASAERw3VAkHGACECDLQDCyABIARHDdYCQcMAIQIMswMLIAEgBEcN3AJBOCECDLIDCyADLQAwQQFGDa0DDIk\
DC0EAIQACQAJAAkAgAy0AKkUNACADLQArRQ0AIAMvATIiAkECcUUNAQwCCyADLwEyIgJBAXFFDQELQQEhACADLQAoQQFGDQAgAy8BNCIGQeQAa0HkAEkNACAGQcwBRg0AIAZBsAJGDQAgAkHAAHENAEEAIQAgAkGIBHFBgARGDQAgAkEocUEARyEACyADQQA7ATIgA0E\
AOgAxAkAgAEUEQCADQQA6ADEgAy0ALkEEcQ0BDLEDCyADQgA3AyALIANBADoAMSADQQE6ADYMSAtBACEAAkAgAygCOCICRQ0AIAIoAjAiAkUNACADIAIRAAAhAAsgAEUNSCAAQRVHDWIgA0EENgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMrwMLIAEgBEYEQEE\
GIQIMrwMLIAEtAABBCkcNGSABQQFqIQEMGgsgA0IANwMgQRIhAgyUAwsgASAERw2KA0EjIQIMrAMLIAEgBEYEQEEHIQIMrAMLAkACQCABLQAAQQprDgQBGBgAGAsgAUEBaiEBQRAhAgyTAwsgAUEBaiEBIANBL2otAABBAXENF0EAIQIgA0EANgIcIAMgATYCFCADQZk\
gNgIQIANBGTYCDAyrAwsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAogDFoNGEEIIQIMqgMLIAEgBEcEQCADQQk2AgggAyABNgIEQRQhAgyRAwtBCSECDKkDCyADKQMgUA2uAgxDCyABIARGBEBBCyECDKgDCyABLQAAQQpHDRYgAUEBaiEBDBcLIANBL2o\
tAABBAXFFDRkMJgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0ZDEILQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGgwkC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRsMMgsgA0Evai0AAEE\
BcUUNHAwiC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADRwMQgtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0dDCALIAEgBEYEQEETIQIMoAMLAkAgAS0AACIAQQprDgQfIyMAIgsgAUEBaiEBDB8LQQAhAAJAIAMoAjg\
iAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIgxCCyABIARGBEBBFiECDJ4DCyABLQAAQcDBAGotAABBAUcNIwyDAwsCQANAIAEtAABBsDtqLQAAIgBBAUcEQAJAIABBAmsOAgMAJwsgAUEBaiEBQSEhAgyGAwsgBCABQQFqIgFHDQALQRghAgydAwsgAygCBCEAQQA\
hAiADQQA2AgQgAyAAIAFBAWoiARA0IgANIQxBC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADSMMKgsgASAERgRAQRwhAgybAwsgA0EKNgIIIAMgATYCBEEAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADSVBJCECDIEDCyA\
BIARHBEADQCABLQAAQbA9ai0AACIAQQNHBEAgAEEBaw4FGBomggMlJgsgBCABQQFqIgFHDQALQRshAgyaAwtBGyECDJkDCwNAIAEtAABBsD9qLQAAIgBBA0cEQCAAQQFrDgUPEScTJicLIAQgAUEBaiIBRw0AC0EeIQIMmAMLIAEgBEcEQCADQQs2AgggAyABNgIEQQc\
hAgz/AgtBHyECDJcDCyABIARGBEBBICECDJcDCwJAIAEtAABBDWsOFC4/Pz8/Pz8/Pz8/Pz8/Pz8/Pz8APwtBACECIANBADYCHCADQb8LNgIQIANBAjYCDCADIAFBAWo2AhQMlgMLIANBL2ohAgNAIAEgBEYEQEEhIQIMlwMLAkACQAJAIAEtAAAiAEEJaw4YAgApKQE\
pKSkpKSkpKSkpKSkpKSkpKSkCJwsgAUEBaiEBIANBL2otAABBAXFFDQoMGAsgAUEBaiEBDBcLIAFBAWohASACLQAAQQJxDQALQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDJUDCyADLQAuQYABcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACA\
DIAIRAAAhAAsgAEUN5gIgAEEVRgRAIANBJDYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDJQDC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAyTAwtBACECIANBADYCHCADIAE2AhQgA0G+IDYCECADQQI2AgwMkgMLIAMoAgQhAEEAIQIgA0EANgI\
EIAMgACABIAynaiIBEDIiAEUNKyADQQc2AhwgAyABNgIUIAMgADYCDAyRAwsgAy0ALkHAAHFFDQELQQAhAAJAIAMoAjgiAkUNACACKAJYIgJFDQAgAyACEQAAIQALIABFDSsgAEEVRgRAIANBCjYCHCADIAE2AhQgA0HrGTYCECADQRU2AgxBACECDJADC0EAIQIgA0E\
ANgIcIAMgATYCFCADQZMMNgIQIANBEzYCDAyPAwtBACECIANBADYCHCADIAE2AhQgA0GCFTYCECADQQI2AgwMjgMLQQAhAiADQQA2AhwgAyABNgIUIANB3RQ2AhAgA0EZNgIMDI0DC0EAIQIgA0EANgIcIAMgATYCFCADQeYdNgIQIANBGTYCDAyMAwsgAEEVRg09QQA\
hAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIsDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFDSggA0ENNgIcIAMgATYCFCADIAA2AgwMigMLIABBFUYNOkEAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAyJAwsgAygCBCEAQQAhAiADQQA\
2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwoCyADQQ42AhwgAyAANgIMIAMgAUEBajYCFAyIAwsgAEEVRg03QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIcDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCcLIANBDzYCHCADIAA\
2AgwgAyABQQFqNgIUDIYDC0EAIQIgA0EANgIcIAMgATYCFCADQeIXNgIQIANBGTYCDAyFAwsgAEEVRg0zQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIQDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFDSUgA0ERNgIcIAMgATYCFCADIAA2Agw\
MgwMLIABBFUYNMEEAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAyCAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwlCyADQRI2AhwgAyAANgIMIAMgAUEBajYCFAyBAwsgA0Evai0AAEEBcUUNAQtBFyECDOYCC0EAIQIgA0EANgI\
cIAMgATYCFCADQeIXNgIQIANBGTYCDAz+AgsgAEE7Rw0AIAFBAWohAQwMC0EAIQIgA0EANgIcIAMgATYCFCADQZIYNgIQIANBAjYCDAz8AgsgAEEVRg0oQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDPsCCyADQRQ2AhwgAyABNgIUIAMgADYCDAz6Ags\
gAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQz1AgsgA0EVNgIcIAMgADYCDCADIAFBAWo2AhQM+QILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM8wILIANBFzYCHCADIAA2AgwgAyABQQFqNgIUDPgCCyAAQRVGDSNBACE\
CIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM9wILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEMHQsgA0EZNgIcIAMgADYCDCADIAFBAWo2AhQM9gILIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUEQCABQQFqIQEM7wILIANBGjY\
CHCADIAA2AgwgAyABQQFqNgIUDPUCCyAAQRVGDR9BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwM9AILIAMoAgQhACADQQA2AgQgAyAAIAEQMyIARQRAIAFBAWohAQwbCyADQRw2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8wILIAMoAgQhACADQQA2AgQ\
gAyAAIAEQMyIARQRAIAFBAWohAQzrAgsgA0EdNgIcIAMgADYCDCADIAFBAWo2AhRBACECDPICCyAAQTtHDQEgAUEBaiEBC0EmIQIM1wILQQAhAiADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMDO8CCyABIARHBEADQCABLQAAQSBHDYQCIAQgAUEBaiIBRw0AC0E\
sIQIM7wILQSwhAgzuAgsgASAERgRAQTQhAgzuAgsCQAJAA0ACQCABLQAAQQprDgQCAAADAAsgBCABQQFqIgFHDQALQTQhAgzvAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDZ8CIANBMjYCHCADIAE2AhQgAyAANgIMQQAhAgzuAgsgAygCBCEAIANBADYCBCADIAA\
gARAxIgBFBEAgAUEBaiEBDJ8CCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM7QILIAEgBEcEQAJAA0AgAS0AAEEwayIAQf8BcUEKTwRAQTohAgzXAgsgAykDICILQpmz5syZs+bMGVYNASADIAtCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAMgCiALfDcDICA\
EIAFBAWoiAUcNAAtBwAAhAgzuAgsgAygCBCEAIANBADYCBCADIAAgAUEBaiIBEDEiAA0XDOICC0HAACECDOwCCyABIARGBEBByQAhAgzsAgsCQANAAkAgAS0AAEEJaw4YAAKiAqICqQKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogIAogILIAQgAUE\
BaiIBRw0AC0HJACECDOwCCyABQQFqIQEgA0Evai0AAEEBcQ2lAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgzrAgsgASAERwRAA0AgAS0AAEEgRw0VIAQgAUEBaiIBRw0AC0H4ACECDOsCC0H4ACECDOoCCyADQQI6ACgMOAtBACECIANBADYCHCADQb8\
LNgIQIANBAjYCDCADIAFBAWo2AhQM6AILQQAhAgzOAgtBDSECDM0CC0ETIQIMzAILQRUhAgzLAgtBFiECDMoCC0EYIQIMyQILQRkhAgzIAgtBGiECDMcCC0EbIQIMxgILQRwhAgzFAgtBHSECDMQCC0EeIQIMwwILQR8hAgzCAgtBICECDMECC0EiIQIMwAILQSMhAgy\
/AgtBJSECDL4CC0HlACECDL0CCyADQT02AhwgAyABNgIUIAMgADYCDEEAIQIM1QILIANBGzYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDNQCCyADQSA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzTAgsgA0ETNgIcIAMgATYCFCADQZgaNgIQIANBFTY\
CDEEAIQIM0gILIANBCzYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNECCyADQRA2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzQAgsgA0EgNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzwILIANBCzYCHCADIAE2AhQgA0GkHDYCECADQRU2Agx\
BACECDM4CCyADQQw2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzNAgtBACECIANBADYCHCADIAE2AhQgA0HdDjYCECADQRI2AgwMzAILAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB/QEhAgzMAgsCQAJAIAMtADZBAUcNAEEAIQACQCADKAI\
4IgJFDQAgAigCYCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUcNASADQfwBNgIcIAMgATYCFCADQdwZNgIQIANBFTYCDEEAIQIMzQILQdwBIQIMswILIANBADYCHCADIAE2AhQgA0H5CzYCECADQR82AgxBACECDMsCCwJAAkAgAy0AKEEBaw4CBAEAC0HbASECDLICC0H\
UASECDLECCyADQQI6ADFBACEAAkAgAygCOCICRQ0AIAIoAgAiAkUNACADIAIRAAAhAAsgAEUEQEHdASECDLECCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQbQMNgIQIANBEDYCDEEAIQIMygILIANB+wE2AhwgAyABNgIUIANBgRo2AhAgA0EVNgIMQQAhAgzJAgsgASA\
ERgRAQfoBIQIMyQILIAEtAABByABGDQEgA0EBOgAoC0HAASECDK4CC0HaASECDK0CCyABIARHBEAgA0EMNgIIIAMgATYCBEHZASECDK0CC0H5ASECDMUCCyABIARGBEBB+AEhAgzFAgsgAS0AAEHIAEcNBCABQQFqIQFB2AEhAgyrAgsgASAERgRAQfcBIQIMxAILAkA\
CQCABLQAAQcUAaw4QAAUFBQUFBQUFBQUFBQUFAQULIAFBAWohAUHWASECDKsCCyABQQFqIQFB1wEhAgyqAgtB9gEhAiABIARGDcICIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbrVAGotAABHDQMgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAs\
gAyAFNgIADMMCCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIARQRAQeMBIQIMqgILIANB9QE2AhwgAyABNgIUIAMgADYCDEEAIQIMwgILQfQBIQIgASAERg3BAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEG41QBqLQAARw0CIABBAUYNASA\
AQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzCAgsgA0GBBDsBKCADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQLiIADQMMAgsgA0EANgIAC0EAIQIgA0EANgIcIAMgATYCFCADQeUfNgIQIANBCDYCDAy/AgtB1QEhAgylAgsgA0HzATYCHCADIAE2AhQgAyAANgIMQQA\
hAgy9AgtBACEAAkAgAygCOCICRQ0AIAIoAkAiAkUNACADIAIRAAAhAAsgAEUNbiAAQRVHBEAgA0EANgIcIAMgATYCFCADQYIPNgIQIANBIDYCDEEAIQIMvQILIANBjwE2AhwgAyABNgIUIANB7Bs2AhAgA0EVNgIMQQAhAgy8AgsgASAERwRAIANBDTYCCCADIAE2AgR\
B0wEhAgyjAgtB8gEhAgy7AgsgASAERgRAQfEBIQIMuwILAkACQAJAIAEtAABByABrDgsAAQgICAgICAgIAggLIAFBAWohAUHQASECDKMCCyABQQFqIQFB0QEhAgyiAgsgAUEBaiEBQdIBIQIMoQILQfABIQIgASAERg25AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQU\
DQCABLQAAIABBtdUAai0AAEcNBCAAQQJGDQMgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMuQILQe8BIQIgASAERg24AiADKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABBs9UAai0AAEcNAyAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgA\
MuAILQe4BIQIgASAERg23AiADKAIAIgAgBCABa2ohBiABIABrQQJqIQUDQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAY2AgAMtwILIAMoAgQhACADQgA3AwAgAyAAIAVBAWoiARArIgBFDQIgA0HsATYCHCADIAE2AhQgAyA\
ANgIMQQAhAgy2AgsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNnAIgA0HtATYCHCADIAE2AhQgAyAANgIMQQAhAgy0AgtBzwEhAgyaAgtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQ\
gA0HqDTYCECADQSY2AgxBACECDLQCC0HOASECDJoCCyADQesBNgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMsgILIAEgBEYEQEHrASECDLICCyABLQAAQS9GBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GyODYCECADQQg2AgxBACECDLECC0HNASECDJc\
CCyABIARHBEAgA0EONgIIIAMgATYCBEHMASECDJcCC0HqASECDK8CCyABIARGBEBB6QEhAgyvAgsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFBywEhAgyWAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZcCIANB6AE2AhwgAyABNgIUIAMgADYCDEE\
AIQIMrgILIAEgBEYEQEHnASECDK4CCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5gE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILQcoBIQIMlAILIAEgBEYEQEHlASECDK0CC0EAIQBBASEFQQEhB0EAIQICQAJAAkA\
CQAJAAn8CQAJAAkACQAJAAkACQCABLQAAQTBrDgoKCQABAgMEBQYICwtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshAkEAIQVBACEHDAILQQkhAkEBIQBBACEFQQAhBwwBC0EAIQVBASECCyADIAI6ACsgAUEBaiEBAkACQCADLQAuQRBxDQACQAJAAkA\
gAy0AKg4DAQACBAsgB0UNAwwCCyAADQEMAgsgBUUNAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDQIgA0HiATYCHCADIAE2AhQgAyAANgIMQQAhAgyvAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZoCIANB4wE2AhwgAyABNgIUIAMgADYCDEEAIQIMrgILIAM\
oAgQhACADQQA2AgQgAyAAIAEQLyIARQ2YAiADQeQBNgIcIAMgATYCFCADIAA2AgwMrQILQckBIQIMkwILQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgytAgtByAE\
hAgyTAgsgA0HhATYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDKsCCyABIARGBEBB4QEhAgyrAgsCQCABLQAAQSBGBEAgA0EAOwE0IAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBmRE2AhAgA0EJNgIMQQAhAgyrAgtBxwEhAgyRAgsgASAERgRAQeABIQIMqgI\
LAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyrAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTY\
CDEEAIQIMqgILQcYBIQIMkAILIAEgBEYEQEHfASECDKkCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ0\
2AgwMqgILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKkCC0HFASECDI8CCyABIARGBEBB3gEhAgyoAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE\
0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKkCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyoAgtBxAEhAgyOAgsgASAERgRAQd0BIQIMpwILAkACQAJAAkAgAS0AAEEKaw4XAgMDAAMDAwMDAwMDAwMDAwMDAwMDAwEDCyABQQF\
qDAULIAFBAWohAUHDASECDI8CCyABQQFqIQEgA0Evai0AAEEBcQ0IIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKcCCyADQQA2AhwgAyABNgIUIANBjQs2AhAgA0ENNgIMQQAhAgymAgsgASAERwRAIANBDzYCCCADIAE2AgRBASECDI0CC0HcASECDKU\
CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtB2wEhAgymAgsgAygCBCEAIANBADYCBCADIAAgARAtIgBFBEAgAUEBaiEBDAQLIANB2gE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMpQILIAMoAgQhACADQQA2AgQgAyAAIAEQLSIADQEgAUEBags\
hAUHBASECDIoCCyADQdkBNgIcIAMgADYCDCADIAFBAWo2AhRBACECDKICC0HCASECDIgCCyADQS9qLQAAQQFxDQEgA0EANgIcIAMgATYCFCADQeQcNgIQIANBGTYCDEEAIQIMoAILIAEgBEYEQEHZASECDKACCwJAAkACQCABLQAAQQprDgQBAgIAAgsgAUEBaiEBDAI\
LIAFBAWohAQwBCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAjwiAkUNACADIAIRAAAhAAsgAEUNoAEgAEEVRgRAIANB2QA2AhwgAyABNgIUIANBtxo2AhAgA0EVNgIMQQAhAgyfAgsgA0EANgIcIAMgATYCFCADQYANNgIQIANBGzYCDEEAIQIMngILIAN\
BADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDJ0CCyABIARHBEAgA0EMNgIIIAMgATYCBEG/ASECDIQCC0HYASECDJwCCyABIARGBEBB1wEhAgycAgsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBwQBrDhUAAQIDWgQFBlpaWgcICQo\
LDA0ODxBaCyABQQFqIQFB+wAhAgySAgsgAUEBaiEBQfwAIQIMkQILIAFBAWohAUGBASECDJACCyABQQFqIQFBhQEhAgyPAgsgAUEBaiEBQYYBIQIMjgILIAFBAWohAUGJASECDI0CCyABQQFqIQFBigEhAgyMAgsgAUEBaiEBQY0BIQIMiwILIAFBAWohAUGWASECDIo\
CCyABQQFqIQFBlwEhAgyJAgsgAUEBaiEBQZgBIQIMiAILIAFBAWohAUGlASECDIcCCyABQQFqIQFBpgEhAgyGAgsgAUEBaiEBQawBIQIMhQILIAFBAWohAUG0ASECDIQCCyABQQFqIQFBtwEhAgyDAgsgAUEBaiEBQb4BIQIMggILIAEgBEYEQEHWASECDJsCCyABLQA\
AQc4ARw1IIAFBAWohAUG9ASECDIECCyABIARGBEBB1QEhAgyaAgsCQAJAAkAgAS0AAEHCAGsOEgBKSkpKSkpKSkoBSkpKSkpKAkoLIAFBAWohAUG4ASECDIICCyABQQFqIQFBuwEhAgyBAgsgAUEBaiEBQbwBIQIMgAILQdQBIQIgASAERg2YAiADKAIAIgAgBCABa2o\
hBSABIABrQQdqIQYCQANAIAEtAAAgAEGo1QBqLQAARw1FIABBB0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAgsgA0EANgIAIAZBAWohAUEbDEULIAEgBEYEQEHTASECDJgCCwJAAkAgAS0AAEHJAGsOBwBHR0dHRwFHCyABQQFqIQFBuQEhAgz/AQsgAUE\
BaiEBQboBIQIM/gELQdIBIQIgASAERg2WAiADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw1DIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyXAgsgA0EANgIAIAZBAWohAUEPDEMLQdEBIQIgASAERg2VAiADKAIAIgA\
gBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw1CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyWAgsgA0EANgIAIAZBAWohAUEgDEILQdABIQIgASAERg2UAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QB\
qLQAARw1BIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyVAgsgA0EANgIAIAZBAWohAUESDEELIAEgBEYEQEHPASECDJQCCwJAAkAgAS0AAEHFAGsODgBDQ0NDQ0NDQ0NDQ0MBQwsgAUEBaiEBQbUBIQIM+wELIAFBAWohAUG2ASECDPoBC0HOASECIAE\
gBEYNkgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBntUAai0AAEcNPyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkwILIANBADYCACAGQQFqIQFBBww/C0HNASECIAEgBEYNkQIgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkA\
DQCABLQAAIABBmNUAai0AAEcNPiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkgILIANBADYCACAGQQFqIQFBKAw+CyABIARGBEBBzAEhAgyRAgsCQAJAAkAgAS0AAEHFAGsOEQBBQUFBQUFBQUEBQUFBQUECQQsgAUEBaiEBQbEBIQIM+QELIAFBAWo\
hAUGyASECDPgBCyABQQFqIQFBswEhAgz3AQtBywEhAiABIARGDY8CIAMoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQZHVAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJACCyADQQA2AgAgBkEBaiEBQRoMPAtBygEhAiA\
BIARGDY4CIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQY3VAGotAABHDTsgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADI8CCyADQQA2AgAgBkEBaiEBQSEMOwsgASAERgRAQckBIQIMjgILAkACQCABLQAAQcEAaw4UAD09PT09PT0\
9PT09PT09PT09PQE9CyABQQFqIQFBrQEhAgz1AQsgAUEBaiEBQbABIQIM9AELIAEgBEYEQEHIASECDI0CCwJAAkAgAS0AAEHVAGsOCwA8PDw8PDw8PDwBPAsgAUEBaiEBQa4BIQIM9AELIAFBAWohAUGvASECDPMBC0HHASECIAEgBEYNiwIgAygCACIAIAQgAWtqIQU\
gASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0AAEcNOCAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjAILIANBADYCACAGQQFqIQFBKgw4CyABIARGBEBBxgEhAgyLAgsgAS0AAEHQAEcNOCABQQFqIQFBJQw3C0HFASECIAEgBEYNiQIgAygCACIAIAQ\
gAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBgdUAai0AAEcNNiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMigILIANBADYCACAGQQFqIQFBDgw2CyABIARGBEBBxAEhAgyJAgsgAS0AAEHFAEcNNiABQQFqIQFBqwEhAgzvAQsgASAERgRAQcMBIQI\
MiAILAkACQAJAAkAgAS0AAEHCAGsODwABAjk5OTk5OTk5OTk5AzkLIAFBAWohAUGnASECDPEBCyABQQFqIQFBqAEhAgzwAQsgAUEBaiEBQakBIQIM7wELIAFBAWohAUGqASECDO4BC0HCASECIAEgBEYNhgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQA\
AIABB/tQAai0AAEcNMyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhwILIANBADYCACAGQQFqIQFBFAwzC0HBASECIAEgBEYNhQIgAygCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABB+dQAai0AAEcNMiAAQQRGDQEgAEEBaiEAIAQgAUE\
BaiIBRw0ACyADIAU2AgAMhgILIANBADYCACAGQQFqIQFBKwwyC0HAASECIAEgBEYNhAIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB9tQAai0AAEcNMSAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhQILIANBADYCACAGQQFqIQF\
BLAwxC0G/ASECIAEgBEYNgwIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNMCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMhAILIANBADYCACAGQQFqIQFBEQwwC0G+ASECIAEgBEYNggIgAygCACIAIAQgAWtqIQU\
gASAAa0EDaiEGAkADQCABLQAAIABB8tQAai0AAEcNLyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgwILIANBADYCACAGQQFqIQFBLgwvCyABIARGBEBBvQEhAgyCAgsCQAJAAkACQAJAIAEtAABBwQBrDhUANDQ0NDQ0NDQ0NAE0NAI0NAM0NAQ0CyA\
BQQFqIQFBmwEhAgzsAQsgAUEBaiEBQZwBIQIM6wELIAFBAWohAUGdASECDOoBCyABQQFqIQFBogEhAgzpAQsgAUEBaiEBQaQBIQIM6AELIAEgBEYEQEG8ASECDIECCwJAAkAgAS0AAEHSAGsOAwAwATALIAFBAWohAUGjASECDOgBCyABQQFqIQFBBAwtC0G7ASECIAE\
gBEYN/wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8NQAai0AAEcNLCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMgAILIANBADYCACAGQQFqIQFBHQwsCyABIARGBEBBugEhAgz/AQsCQAJAIAEtAABByQBrDgcBLi4uLi4ALgs\
gAUEBaiEBQaEBIQIM5gELIAFBAWohAUEiDCsLIAEgBEYEQEG5ASECDP4BCyABLQAAQdAARw0rIAFBAWohAUGgASECDOQBCyABIARGBEBBuAEhAgz9AQsCQAJAIAEtAABBxgBrDgsALCwsLCwsLCwsASwLIAFBAWohAUGeASECDOQBCyABQQFqIQFBnwEhAgzjAQtBtwE\
hAiABIARGDfsBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQezUAGotAABHDSggAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPwBCyADQQA2AgAgBkEBaiEBQQ0MKAtBtgEhAiABIARGDfoBIAMoAgAiACAEIAFraiEFIAEgAGtBAmo\
hBgJAA0AgAS0AACAAQaHVAGotAABHDScgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPsBCyADQQA2AgAgBkEBaiEBQQwMJwtBtQEhAiABIARGDfkBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQerUAGotAABHDSYgAEEBRg0BIAB\
BAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPoBCyADQQA2AgAgBkEBaiEBQQMMJgtBtAEhAiABIARGDfgBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQejUAGotAABHDSUgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPkBCyADQQA\
2AgAgBkEBaiEBQSYMJQsgASAERgRAQbMBIQIM+AELAkACQCABLQAAQdQAaw4CAAEnCyABQQFqIQFBmQEhAgzfAQsgAUEBaiEBQZoBIQIM3gELQbIBIQIgASAERg32ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHm1ABqLQAARw0jIABBAUYNASA\
AQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz3AQsgA0EANgIAIAZBAWohAUEnDCMLQbEBIQIgASAERg31ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHk1ABqLQAARw0iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz2AQsgA0E\
ANgIAIAZBAWohAUEcDCILQbABIQIgASAERg30ASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHe1ABqLQAARw0hIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz1AQsgA0EANgIAIAZBAWohAUEGDCELQa8BIQIgASAERg3zASADKAI\
AIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHZ1ABqLQAARw0gIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAz0AQsgA0EANgIAIAZBAWohAUEZDCALIAEgBEYEQEGuASECDPMBCwJAAkACQAJAIAEtAABBLWsOIwAkJCQkJCQkJCQkJCQkJCQ\
kJCQkJCQkJAEkJCQkJAIkJCQDJAsgAUEBaiEBQY4BIQIM3AELIAFBAWohAUGPASECDNsBCyABQQFqIQFBlAEhAgzaAQsgAUEBaiEBQZUBIQIM2QELQa0BIQIgASAERg3xASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHX1ABqLQAARw0eIABBAUY\
NASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzyAQsgA0EANgIAIAZBAWohAUELDB4LIAEgBEYEQEGsASECDPEBCwJAAkAgAS0AAEHBAGsOAwAgASALIAFBAWohAUGQASECDNgBCyABQQFqIQFBkwEhAgzXAQsgASAERgRAQasBIQIM8AELAkACQCABLQAAQcEAaw4\
PAB8fHx8fHx8fHx8fHx8BHwsgAUEBaiEBQZEBIQIM1wELIAFBAWohAUGSASECDNYBCyABIARGBEBBqgEhAgzvAQsgAS0AAEHMAEcNHCABQQFqIQFBCgwbC0GpASECIAEgBEYN7QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABB0dQAai0AAEcNGiA\
AQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7gELIANBADYCACAGQQFqIQFBHgwaC0GoASECIAEgBEYN7AEgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBytQAai0AAEcNGSAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgA\
M7QELIANBADYCACAGQQFqIQFBFQwZC0GnASECIAEgBEYN6wEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBx9QAai0AAEcNGCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM7AELIANBADYCACAGQQFqIQFBFwwYC0GmASECIAEgBEY\
N6gEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBwdQAai0AAEcNFyAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6wELIANBADYCACAGQQFqIQFBGAwXCyABIARGBEBBpQEhAgzqAQsCQAJAIAEtAABByQBrDgcAGRkZGRkBGQsgAUE\
BaiEBQYsBIQIM0QELIAFBAWohAUGMASECDNABC0GkASECIAEgBEYN6AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBptUAai0AAEcNFSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6QELIANBADYCACAGQQFqIQFBCQwVC0GjASE\
CIAEgBEYN5wEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBpNUAai0AAEcNFCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM6AELIANBADYCACAGQQFqIQFBHwwUC0GiASECIAEgBEYN5gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiE\
GAkADQCABLQAAIABBvtQAai0AAEcNEyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5wELIANBADYCACAGQQFqIQFBAgwTC0GhASECIAEgBEYN5QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGA0AgAS0AACAAQbzUAGotAABHDREgAEEBRg0CIABBAWo\
hACAEIAFBAWoiAUcNAAsgAyAFNgIADOUBCyABIARGBEBBoAEhAgzlAQtBASABLQAAQd8ARw0RGiABQQFqIQFBhwEhAgzLAQsgA0EANgIAIAZBAWohAUGIASECDMoBC0GfASECIAEgBEYN4gEgAygCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABBhNUAai0\
AAEcNDyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM4wELIANBADYCACAGQQFqIQFBKQwPC0GeASECIAEgBEYN4QEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBuNQAai0AAEcNDiAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyA\
DIAU2AgAM4gELIANBADYCACAGQQFqIQFBLQwOCyABIARGBEBBnQEhAgzhAQsgAS0AAEHFAEcNDiABQQFqIQFBhAEhAgzHAQsgASAERgRAQZwBIQIM4AELAkACQCABLQAAQcwAaw4IAA8PDw8PDwEPCyABQQFqIQFBggEhAgzHAQsgAUEBaiEBQYMBIQIMxgELQZsBIQI\
gASAERg3eASADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEGz1ABqLQAARw0LIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzfAQsgA0EANgIAIAZBAWohAUEjDAsLQZoBIQIgASAERg3dASADKAIAIgAgBCABa2ohBSABIABrQQJqIQY\
CQANAIAEtAAAgAEGw1ABqLQAARw0KIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzeAQsgA0EANgIAIAZBAWohAUEADAoLIAEgBEYEQEGZASECDN0BCwJAAkAgAS0AAEHIAGsOCAAMDAwMDAwBDAsgAUEBaiEBQf0AIQIMxAELIAFBAWohAUGAASECDMM\
BCyABIARGBEBBmAEhAgzcAQsCQAJAIAEtAABBzgBrDgMACwELCyABQQFqIQFB/gAhAgzDAQsgAUEBaiEBQf8AIQIMwgELIAEgBEYEQEGXASECDNsBCyABLQAAQdkARw0IIAFBAWohAUEIDAcLQZYBIQIgASAERg3ZASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQAN\
AIAEtAAAgAEGs1ABqLQAARw0GIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzaAQsgA0EANgIAIAZBAWohAUEFDAYLQZUBIQIgASAERg3YASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGm1ABqLQAARw0FIABBBUYNASAAQQFqIQA\
gBCABQQFqIgFHDQALIAMgBTYCAAzZAQsgA0EANgIAIAZBAWohAUEWDAULQZQBIQIgASAERg3XASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0EIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzYAQsgA0EANgIAIAZ\
BAWohAUEQDAQLIAEgBEYEQEGTASECDNcBCwJAAkAgAS0AAEHDAGsODAAGBgYGBgYGBgYGAQYLIAFBAWohAUH5ACECDL4BCyABQQFqIQFB+gAhAgy9AQtBkgEhAiABIARGDdUBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQaDUAGotAABHDQIgAEE\
FRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNYBCyADQQA2AgAgBkEBaiEBQSQMAgsgA0EANgIADAILIAEgBEYEQEGRASECDNQBCyABLQAAQcwARw0BIAFBAWohAUETCzoAKSADKAIEIQAgA0EANgIEIAMgACABEC4iAA0CDAELQQAhAiADQQA2AhwgAyABNgI\
UIANB/h82AhAgA0EGNgIMDNEBC0H4ACECDLcBCyADQZABNgIcIAMgATYCFCADIAA2AgxBACECDM8BC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ0AIABBFUYNASADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgzOAQtB9wAhAgy\
0AQsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDMwBCyABIARGBEBBjwEhAgzMAQsCQCABLQAAQSBGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GbHzYCECADQQY2AgxBACECDMwBC0ECIQIMsgELA0AgAS0AAEEgRw0CIAQgAUEBaiIBRw0AC0G\
OASECDMoBCyABIARGBEBBjQEhAgzKAQsCQCABLQAAQQlrDgRKAABKAAtB9QAhAgywAQsgAy0AKUEFRgRAQfYAIQIMsAELQfQAIQIMrwELIAEgBEYEQEGMASECDMgBCyADQRA2AgggAyABNgIEDAoLIAEgBEYEQEGLASECDMcBCwJAIAEtAABBCWsOBEcAAEcAC0HzACE\
CDK0BCyABIARHBEAgA0EQNgIIIAMgATYCBEHxACECDK0BC0GKASECDMUBCwJAIAEgBEcEQANAIAEtAABBoNAAai0AACIAQQNHBEACQCAAQQFrDgJJAAQLQfAAIQIMrwELIAQgAUEBaiIBRw0AC0GIASECDMYBC0GIASECDMUBCyADQQA2AhwgAyABNgIUIANB2yA2AhA\
gA0EHNgIMQQAhAgzEAQsgASAERgRAQYkBIQIMxAELAkACQAJAIAEtAABBoNIAai0AAEEBaw4DRgIAAQtB8gAhAgysAQsgA0EANgIcIAMgATYCFCADQbQSNgIQIANBBzYCDEEAIQIMxAELQeoAIQIMqgELIAEgBEcEQCABQQFqIQFB7wAhAgyqAQtBhwEhAgzCAQsgBCA\
BIgBGBEBBhgEhAgzCAQsgAC0AACIBQS9GBEAgAEEBaiEBQe4AIQIMqQELIAFBCWsiAkEXSw0BIAAhAUEBIAJ0QZuAgARxDUEMAQsgBCABIgBGBEBBhQEhAgzBAQsgAC0AAEEvRw0AIABBAWohAQwDC0EAIQIgA0EANgIcIAMgADYCFCADQdsgNgIQIANBBzYCDAy/AQs\
CQAJAAkACQAJAA0AgAS0AAEGgzgBqLQAAIgBBBUcEQAJAAkAgAEEBaw4IRwUGBwgABAEIC0HrACECDK0BCyABQQFqIQFB7QAhAgysAQsgBCABQQFqIgFHDQALQYQBIQIMwwELIAFBAWoMFAsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HbADYCHCADIAE2AhQ\
gAyAANgIMQQAhAgzBAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgzAAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDR4gA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy/AQsgA0EANgIcIAMgATYCFCADQfkPNgI\
QIANBBzYCDEEAIQIMvgELIAEgBEYEQEGDASECDL4BCwJAIAEtAABBoM4Aai0AAEEBaw4IPgQFBgAIAgMHCyABQQFqIQELQQMhAgyjAQsgAUEBagwNC0EAIQIgA0EANgIcIANB0RI2AhAgA0EHNgIMIAMgAUEBajYCFAy6AQsgAygCBCEAIANBADYCBCADIAAgARAsIgB\
FDRYgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgy5AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgy4AQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDRYgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgy3AQsgA0E\
ANgIcIAMgATYCFCADQfkPNgIQIANBBzYCDEEAIQIMtgELQewAIQIMnAELIAEgBEYEQEGCASECDLUBCyABQQFqDAILIAEgBEYEQEGBASECDLQBCyABQQFqDAELIAEgBEYNASABQQFqCyEBQQQhAgyYAQtBgAEhAgywAQsDQCABLQAAQaDMAGotAAAiAEECRwRAIABBAUc\
EQEHpACECDJkBCwwxCyAEIAFBAWoiAUcNAAtB/wAhAgyvAQsgASAERgRAQf4AIQIMrwELAkAgAS0AAEEJaw43LwMGLwQGBgYGBgYGBgYGBgYGBgYGBgYFBgYCBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGAAYLIAFBAWoLIQFBBSECDJQBCyABQQFqDAYLIAMoAgQ\
hACADQQA2AgQgAyAAIAEQLCIARQ0IIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0IIANB+gA2AhwgAyABNgI\
UIAMgADYCDEEAIQIMqQELIANBADYCHCADIAE2AhQgA0GNFDYCECADQQc2AgxBACECDKgBCwJAAkACQAJAA0AgAS0AAEGgygBqLQAAIgBBBUcEQAJAIABBAWsOBi4DBAUGAAYLQegAIQIMlAELIAQgAUEBaiIBRw0AC0H9ACECDKsBCyADKAIEIQAgA0EANgIEIAMgACA\
BECwiAEUNByADQdsANgIcIAMgATYCFCADIAA2AgxBACECDKoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDKkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNByADQfoANgIcIAMgATYCFCADIAA2AgxBACECDKg\
BCyADQQA2AhwgAyABNgIUIANB5Ag2AhAgA0EHNgIMQQAhAgynAQsgASAERg0BIAFBAWoLIQFBBiECDIwBC0H8ACECDKQBCwJAAkACQAJAA0AgAS0AAEGgyABqLQAAIgBBBUcEQCAAQQFrDgQpAgMEBQsgBCABQQFqIgFHDQALQfsAIQIMpwELIAMoAgQhACADQQA2AgQ\
gAyAAIAEQLCIARQ0DIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMpgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMpQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0DIANB+gA2AhwgAyABNgIUIAMgADYCDEE\
AIQIMpAELIANBADYCHCADIAE2AhQgA0G8CjYCECADQQc2AgxBACECDKMBC0HPACECDIkBC0HRACECDIgBC0HnACECDIcBCyABIARGBEBB+gAhAgygAQsCQCABLQAAQQlrDgQgAAAgAAsgAUEBaiEBQeYAIQIMhgELIAEgBEYEQEH5ACECDJ8BCwJAIAEtAABBCWsOBB8\
AAB8AC0EAIQACQCADKAI4IgJFDQAgAigCOCICRQ0AIAMgAhEAACEACyAARQRAQeIBIQIMhgELIABBFUcEQCADQQA2AhwgAyABNgIUIANByQ02AhAgA0EaNgIMQQAhAgyfAQsgA0H4ADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDJ4BCyABIARHBEAgA0ENNgI\
IIAMgATYCBEHkACECDIUBC0H3ACECDJ0BCyABIARGBEBB9gAhAgydAQsCQAJAAkAgAS0AAEHIAGsOCwABCwsLCwsLCwsCCwsgAUEBaiEBQd0AIQIMhQELIAFBAWohAUHgACECDIQBCyABQQFqIQFB4wAhAgyDAQtB9QAhAiABIARGDZsBIAMoAgAiACAEIAFraiEFIAE\
gAGtBAmohBgJAA0AgAS0AACAAQbXVAGotAABHDQggAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJwBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIABEAgA0H0ADYCHCADIAE2AhQgAyAANgIMQQAhAgycAQtB4gAhAgyCAQtBACEAAkAgAygCOCI\
CRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJwBC0HhACECDIIBCyADQfMANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMmgELIAMtACkiAEEja0ELSQ0JAkAgAEEGSw0AQQEgAHR\
BygBxRQ0ADAoLQQAhAiADQQA2AhwgAyABNgIUIANB7Qk2AhAgA0EINgIMDJkBC0HyACECIAEgBEYNmAEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBs9UAai0AAEcNBSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMmQELIAMoAgQ\
hACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfEANgIcIAMgATYCFCADIAA2AgxBACECDJkBC0HfACECDH8LQQAhAAJAIAMoAjgiAkUNACACKAI0IgJFDQAgAyACEQAAIQALAkAgAARAIABBFUYNASADQQA2AhwgAyABNgIUIANB6g02AhAgA0EmNgIMQQAhAgyZAQt\
B3gAhAgx/CyADQfAANgIcIAMgATYCFCADQYAbNgIQIANBFTYCDEEAIQIMlwELIAMtAClBIUYNBiADQQA2AhwgAyABNgIUIANBkQo2AhAgA0EINgIMQQAhAgyWAQtB7wAhAiABIARGDZUBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDVAGotAAB\
HDQIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYBCyADKAIEIQAgA0IANwMAIAMgACAGQQFqIgEQKyIARQ0CIANB7QA2AhwgAyABNgIUIAMgADYCDEEAIQIMlQELIANBADYCAAsgAygCBCEAIANBADYCBCADIAAgARArIgBFDYABIANB7gA2AhwgAyA\
BNgIUIAMgADYCDEEAIQIMkwELQdwAIQIMeQtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJMBC0HbACECDHkLIANB7AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgI\
MQQAhAgyRAQsgAy0AKSIAQSNJDQAgAEEuRg0AIANBADYCHCADIAE2AhQgA0HJCTYCECADQQg2AgxBACECDJABC0HaACECDHYLIAEgBEYEQEHrACECDI8BCwJAIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMjwELQdk\
AIQIMdQsgASAERwRAIANBDjYCCCADIAE2AgRB2AAhAgx1C0HqACECDI0BCyABIARGBEBB6QAhAgyNAQsgAS0AAEEwayIAQf8BcUEKSQRAIAMgADoAKiABQQFqIQFB1wAhAgx0CyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNeiADQegANgIcIAMgATYCFCADIAA2Agx\
BACECDIwBCyABIARGBEBB5wAhAgyMAQsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELQdYAIQIMcgsgASAERgRAQeUAIQIMiwELQQAhAEEBIQVBASEHQQAhAgJAAkACQAJ\
AAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCA\
DLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIANgIcIAMgATYCFCADIAA2AgxBACECDI0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNfSADQeMANgIcIAMgATYCFCADIAA2AgxBACECDIwBCyADKAI\
EIQAgA0EANgIEIAMgACABEC8iAEUNeyADQeQANgIcIAMgATYCFCADIAA2AgwMiwELQdQAIQIMcQsgAy0AKUEiRg2GAUHTACECDHALQQAhAAJAIAMoAjgiAkUNACACKAJEIgJFDQAgAyACEQAAIQALIABFBEBB1QAhAgxwCyAAQRVHBEAgA0EANgIcIAMgATYCFCADQaQ\
NNgIQIANBITYCDEEAIQIMiQELIANB4QA2AhwgAyABNgIUIANB0Bo2AhAgA0EVNgIMQQAhAgyIAQsgASAERgRAQeAAIQIMiAELAkACQAJAAkACQCABLQAAQQprDgQBBAQABAsgAUEBaiEBDAELIAFBAWohASADQS9qLQAAQQFxRQ0BC0HSACECDHALIANBADYCHCADIAE\
2AhQgA0G2ETYCECADQQk2AgxBACECDIgBCyADQQA2AhwgAyABNgIUIANBthE2AhAgA0EJNgIMQQAhAgyHAQsgASAERgRAQd8AIQIMhwELIAEtAABBCkYEQCABQQFqIQEMCQsgAy0ALkHAAHENCCADQQA2AhwgAyABNgIUIANBthE2AhAgA0ECNgIMQQAhAgyGAQsgASA\
ERgRAQd0AIQIMhgELIAEtAAAiAkENRgRAIAFBAWohAUHQACECDG0LIAEhACACQQlrDgQFAQEFAQsgBCABIgBGBEBB3AAhAgyFAQsgAC0AAEEKRw0AIABBAWoMAgtBACECIANBADYCHCADIAA2AhQgA0HKLTYCECADQQc2AgwMgwELIAEgBEYEQEHbACECDIMBCwJAIAE\
tAABBCWsOBAMAAAMACyABQQFqCyEBQc4AIQIMaAsgASAERgRAQdoAIQIMgQELIAEtAABBCWsOBAABAQABC0EAIQIgA0EANgIcIANBmhI2AhAgA0EHNgIMIAMgAUEBajYCFAx/CyADQYASOwEqQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFDQA\
gAEEVRw0BIANB2QA2AhwgAyABNgIUIANB6ho2AhAgA0EVNgIMQQAhAgx+C0HNACECDGQLIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDHwLIAEgBEYEQEHZACECDHwLIAEtAABBIEcNPSABQQFqIQEgAy0ALkEBcQ09IANBADYCHCADIAE2AhQgA0HCHDY\
CECADQR42AgxBACECDHsLIAEgBEYEQEHYACECDHsLAkACQAJAAkACQCABLQAAIgBBCmsOBAIDAwABCyABQQFqIQFBLCECDGULIABBOkcNASADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgx9CyABQQFqIQEgA0Evai0AAEEBcUUNcyADLQAyQYABcUUEQCA\
DQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALAkACQCAADhZNTEsBAQEBAQEBAQEBAQEBAQEBAQEAAQsgA0EpNgIcIAMgATYCFCADQawZNgIQIANBFTYCDEEAIQIMfgsgA0EANgIcIAMgATYCFCADQeULNgIQIANBETYCDEEAIQIMfQt\
BACEAAkAgAygCOCICRQ0AIAIoAlwiAkUNACADIAIRAAAhAAsgAEUNWSAAQRVHDQEgA0EFNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMfAtBywAhAgxiC0EAIQIgA0EANgIcIAMgATYCFCADQZAONgIQIANBFDYCDAx6CyADIAMvATJBgAFyOwEyDDsLIAEgBEc\
EQCADQRE2AgggAyABNgIEQcoAIQIMYAtB1wAhAgx4CyABIARGBEBB1gAhAgx4CwJAAkACQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQeMAaw4TAEBAQEBAQEBAQEBAQAFAQEACA0ALIAFBAWohAUHGACECDGELIAFBAWohAUHHACECDGALIAFBAWohAUH\
IACECDF8LIAFBAWohAUHJACECDF4LQdUAIQIgBCABIgBGDXYgBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0IQQQgAUEFRg0KGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx2C0HUACE\
CIAQgASIARg11IAQgAWsgAygCACIBaiEGIAAgAWtBD2ohBwNAIAFBgMgAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNB0EDIAFBD0YNCRogAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdQtB0wAhAiAEIAEiAEYNdCAEIAFrIAMoAgAiAWohBiA\
AIAFrQQ5qIQcDQCABQeLHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQYgAUEORg0HIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHQLQdIAIQIgBCABIgBGDXMgBCABayADKAIAIgFqIQUgACABa0EBaiEGA0AgAUHgxwBqLQAAIAAtAAAiB0E\
gciAHIAdBwQBrQf8BcUEaSRtB/wFxRw0FIAFBAUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBTYCAAxzCyABIARGBEBB0QAhAgxzCwJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB7gBrDgcAOTk5OTkBOQsgAUEBaiEBQcMAIQIMWgsgAUEBaiEBQcQ\
AIQIMWQsgA0EANgIAIAZBAWohAUHFACECDFgLQdAAIQIgBCABIgBGDXAgBCABayADKAIAIgFqIQYgACABa0EJaiEHA0AgAUHWxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0CQQIgAUEJRg0EGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx\
wC0HPACECIAQgASIARg1vIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwNAIAFB0McAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQVGDQIgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMbwsgACEBIANBADYCAAwzC0EBCzoALCADQQA2AgA\
gB0EBaiEBC0EtIQIMUgsCQANAIAEtAABB0MUAai0AAEEBRw0BIAQgAUEBaiIBRw0AC0HNACECDGsLQcIAIQIMUQsgASAERgRAQcwAIQIMagsgAS0AAEE6RgRAIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0zIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMags\
gA0EANgIcIAMgATYCFCADQecRNgIQIANBCjYCDEEAIQIMaQsCQAJAIAMtACxBAmsOAgABJwsgA0Ezai0AAEECcUUNJiADLQAuQQJxDSYgA0EANgIcIAMgATYCFCADQaYUNgIQIANBCzYCDEEAIQIMaQsgAy0AMkEgcUUNJSADLQAuQQJxDSUgA0EANgIcIAMgATYCFCA\
DQb0TNgIQIANBDzYCDEEAIQIMaAtBACEAAkAgAygCOCICRQ0AIAIoAkgiAkUNACADIAIRAAAhAAsgAEUEQEHBACECDE8LIABBFUcEQCADQQA2AhwgAyABNgIUIANBpg82AhAgA0EcNgIMQQAhAgxoCyADQcoANgIcIAMgATYCFCADQYUcNgIQIANBFTYCDEEAIQIMZws\
gASAERwRAA0AgAS0AAEHAwQBqLQAAQQFHDRcgBCABQQFqIgFHDQALQcQAIQIMZwtBxAAhAgxmCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAF\
BAWohAUE2IQIMUgsgAUEBaiEBQTchAgxRCyABQQFqIQFBOCECDFALDBULIAQgAUEBaiIBRw0AC0E8IQIMZgtBPCECDGULIAEgBEYEQEHIACECDGULIANBEjYCCCADIAE2AgQCQAJAAkACQAJAIAMtACxBAWsOBBQAAQIJCyADLQAyQSBxDQNB4AEhAgxPCwJAIAMvATI\
iAEEIcUUNACADLQAoQQFHDQAgAy0ALkEIcUUNAgsgAyAAQff7A3FBgARyOwEyDAsLIAMgAy8BMkEQcjsBMgwECyADQQA2AgQgAyABIAEQMSIABEAgA0HBADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxmCyABQQFqIQEMWAsgA0EANgIcIAMgATYCFCADQfQTNgIQIAN\
BBDYCDEEAIQIMZAtBxwAhAiABIARGDWMgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCAAQcDFAGotAAAgAS0AAEEgckcNASAAQQZGDUogAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMZAsgA0EANgIADAULAkAgASAERwRAA0AgAS0AAEHAwwBqLQAAIgBBAUc\
EQCAAQQJHDQMgAUEBaiEBDAULIAQgAUEBaiIBRw0AC0HFACECDGQLQcUAIQIMYwsLIANBADoALAwBC0ELIQIMRwtBPyECDEYLAkACQANAIAEtAAAiAEEgRwRAAkAgAEEKaw4EAwUFAwALIABBLEYNAwwECyAEIAFBAWoiAUcNAAtBxgAhAgxgCyADQQg6ACwMDgsgAy0\
AKEEBRw0CIAMtAC5BCHENAiADKAIEIQAgA0EANgIEIAMgACABEDEiAARAIANBwgA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMXwsgAUEBaiEBDFALQTshAgxECwJAA0AgAS0AACIAQSBHIABBCUdxDQEgBCABQQFqIgFHDQALQcMAIQIMXQsLQTwhAgxCCwJAAkAgASA\
ERwRAA0AgAS0AACIAQSBHBEAgAEEKaw4EAwQEAwQLIAQgAUEBaiIBRw0AC0E/IQIMXQtBPyECDFwLIAMgAy8BMkEgcjsBMgwKCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNTiADQT42AhwgAyABNgIUIAMgADYCDEEAIQIMWgsCQCABIARHBEADQCABLQAAQcDDAGo\
tAAAiAEEBRwRAIABBAkYNAwwMCyAEIAFBAWoiAUcNAAtBNyECDFsLQTchAgxaCyABQQFqIQEMBAtBOyECIAQgASIARg1YIAQgAWsgAygCACIBaiEGIAAgAWtBBWohBwJAA0AgAUGQyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEE\
HIQEMPwsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMWQsgA0EANgIAIAAhAQwFC0E6IQIgBCABIgBGDVcgBCABayADKAIAIgFqIQYgACABa0EIaiEHAkADQCABQbTBAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEIRgRAQQUhAQw+CyA\
BQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxYCyADQQA2AgAgACEBDAQLQTkhAiAEIAEiAEYNViAEIAFrIAMoAgAiAWohBiAAIAFrQQNqIQcCQANAIAFBsMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQNGBEBBBiEBDD0LIAFBAWohASA\
EIABBAWoiAEcNAAsgAyAGNgIADFcLIANBADYCACAAIQEMAwsCQANAIAEtAAAiAEEgRwRAIABBCmsOBAcEBAcCCyAEIAFBAWoiAUcNAAtBOCECDFYLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCADLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAN\
BAToALCADIAMvATIgAXI7ATIgACEBDAELIAMgAy8BMkEIcjsBMiAAIQELQT4hAgw7CyADQQA6ACwLQTkhAgw5CyABIARGBEBBNiECDFILAkACQAJAAkACQCABLQAAQQprDgQAAgIBAgsgAygCBCEAIANBADYCBCADIAAgARAxIgBFDQIgA0EzNgIcIAMgATYCFCADIAA\
2AgxBACECDFULIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQRAIAFBAWohAQwGCyADQTI2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMVAsgAy0ALkEBcQRAQd8BIQIMOwsgAygCBCEAIANBADYCBCADIAAgARAxIgANAQxJC0E0IQIMOQsgA0E1NgIcIAMgATYCFCADIAA\
2AgxBACECDFELQTUhAgw3CyADQS9qLQAAQQFxDQAgA0EANgIcIAMgATYCFCADQesWNgIQIANBGTYCDEEAIQIMTwtBMyECDDULIAEgBEYEQEEyIQIMTgsCQCABLQAAQQpGBEAgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GSFzYCECADQQM2AgxBACECDE4LQTIhAgw\
0CyABIARGBEBBMSECDE0LAkAgAS0AACIAQQlGDQAgAEEgRg0AQQEhAgJAIAMtACxBBWsOBAYEBQANCyADIAMvATJBCHI7ATIMDAsgAy0ALkEBcUUNASADLQAsQQhHDQAgA0EAOgAsC0E9IQIMMgsgA0EANgIcIAMgATYCFCADQcIWNgIQIANBCjYCDEEAIQIMSgtBAiE\
CDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjsBMgwGCyABIARGBEBBMCECDEcLIAEtAABBCkYEQCABQQFqIQEMAQsgAy0ALkEBcQ0AIANBADYCHCADIAE2AhQgA0HcKDYCECADQQI2AgxBACECDEYLQTAhAgwsCyABQQFqIQFBMSECDCsLIAEgBEYEQEEvIQIMRAsgAS0\
AACIAQQlHIABBIEdxRQRAIAFBAWohASADLQAuQQFxDQEgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDEEAIQIMRAtBASECAkACQAJAAkACQAJAIAMtACxBAmsOBwUEBAMBAgAECyADIAMvATJBCHI7ATIMAwtBAiECDAELQQQhAgsgA0EBOgAsIAMgAy8BMiACcjs\
BMgtBLyECDCsLIANBADYCHCADIAE2AhQgA0GEEzYCECADQQs2AgxBACECDEMLQeEBIQIMKQsgASAERgRAQS4hAgxCCyADQQA2AgQgA0ESNgIIIAMgASABEDEiAA0BC0EuIQIMJwsgA0EtNgIcIAMgATYCFCADIAA2AgxBACECDD8LQQAhAAJAIAMoAjgiAkUNACACKAJ\
MIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB2AA2AhwgAyABNgIUIANBsxs2AhAgA0EVNgIMQQAhAgw+C0HMACECDCQLIANBADYCHCADIAE2AhQgA0GzDjYCECADQR02AgxBACECDDwLIAEgBEYEQEHOACECDDwLIAEtAAAiAEEgRg0CIABBOkYNAQsgA0EAOgA\
sQQkhAgwhCyADKAIEIQAgA0EANgIEIAMgACABEDAiAA0BDAILIAMtAC5BAXEEQEHeASECDCALIAMoAgQhACADQQA2AgQgAyAAIAEQMCIARQ0CIANBKjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgw4CyADQcsANgIcIAMgADYCDCADIAFBAWo2AhRBACECDDcLIAFBAWo\
hAUHAACECDB0LIAFBAWohAQwsCyABIARGBEBBKyECDDULAkAgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQcAAcUUNBgsgAy0AMkGAAXEEQEEAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ0SIABBFUYEQCADQQU2AhwgAyABNgIUIANBmxs2AhA\
gA0EVNgIMQQAhAgw2CyADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMQQAhAgw1CyADQTJqIQIgAxA1QQAhAAJAIAMoAjgiBkUNACAGKAIoIgZFDQAgAyAGEQAAIQALIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyADQQE6ADALIAIgAi8BAEHAAHI7AQALQSs\
hAgwYCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgwwCyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgwvCyADQQA2AhwgAyABNgIUIANBpQs2AhAgA0ECNgIMQQAhAgwuC0EBIQcgAy8BMiIFQQhxRQRAIAMpAyBCAFIhBwsCQCADLQAwBEB\
BASEAIAMtAClBBUYNASAFQcAAcUUgB3FFDQELAkAgAy0AKCICQQJGBEBBASEAIAMvATQiBkHlAEYNAkEAIQAgBUHAAHENAiAGQeQARg0CIAZB5gBrQQJJDQIgBkHMAUYNAiAGQbACRg0CDAELQQAhACAFQcAAcQ0BC0ECIQAgBUEIcQ0AIAVBgARxBEACQCACQQFHDQA\
gAy0ALkEKcQ0AQQUhAAwCC0EEIQAMAQsgBUEgcUUEQCADEDZBAEdBAnQhAAwBC0EAQQMgAykDIFAbIQALIABBAWsOBQIABwEDBAtBESECDBMLIANBAToAMQwpC0EAIQICQCADKAI4IgBFDQAgACgCMCIARQ0AIAMgABEAACECCyACRQ0mIAJBFUYEQCADQQM2AhwgAyA\
BNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwrC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAwqCyADQQA2AhwgAyABNgIUIANB+SA2AhAgA0EPNgIMQQAhAgwpC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAADQELQQ4hAgwOCyAAQRV\
GBEAgA0ECNgIcIAMgATYCFCADQdIbNgIQIANBFTYCDEEAIQIMJwsgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDEEAIQIMJgtBKiECDAwLIAEgBEcEQCADQQk2AgggAyABNgIEQSkhAgwMC0EmIQIMJAsgAyADKQMgIgwgBCABa60iCn0iC0IAIAsgDFgbNwMgIAo\
gDFQEQEElIQIMJAsgAygCBCEAIANBADYCBCADIAAgASAMp2oiARAyIgBFDQAgA0EFNgIcIAMgATYCFCADIAA2AgxBACECDCMLQQ8hAgwJC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FxYAAQIDBAUGBxQUFBQ\
UFBQICQoLDA0UFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFA4PEBESExQLQgIhCgwWC0IDIQoMFQtCBCEKDBQLQgUhCgwTC0IGIQoMEgtCByEKDBELQgghCgwQC0IJIQoMDwtCCiEKDA4LQgshCgwNC0IMIQoMDAtCDSEKDAsLQg4hCgwKC0IPIQoMCQtCCiEKDAgLQgs\
hCgwHC0IMIQoMBgtCDSEKDAULQg4hCgwEC0IPIQoMAwsgA0EANgIcIAMgATYCFCADQZ8VNgIQIANBDDYCDEEAIQIMIQsgASAERgRAQSIhAgwhC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsONxUUAAECAwQFBgcWFhY\
WFhYWCAkKCwwNFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYODxAREhMWC0ICIQoMFAtCAyEKDBMLQgQhCgwSC0IFIQoMEQtCBiEKDBALQgchCgwPC0IIIQoMDgtCCSEKDA0LQgohCgwMC0ILIQoMCwtCDCEKDAoLQg0hCgwJC0IOIQoMCAtCDyEKDAcLQgohCgwGC0I\
LIQoMBQtCDCEKDAQLQg0hCgwDC0IOIQoMAgtCDyEKDAELQgEhCgsgAUEBaiEBIAMpAyAiC0L//////////w9YBEAgAyALQgSGIAqENwMgDAILIANBADYCHCADIAE2AhQgA0G1CTYCECADQQw2AgxBACECDB4LQSchAgwEC0EoIQIMAwsgAyABOgAsIANBADYCACAHQQF\
qIQFBDCECDAILIANBADYCACAGQQFqIQFBCiECDAELIAFBAWohAUEIIQIMAAsAC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwXC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwWC0EAIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTY\
CDAwVC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwUC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwTC0EAIQIgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDAwSC0EAIQIgA0EANgIcIAMgATYCFCADQYMRNgIQIANBCTYCDAwRC0E\
AIQIgA0EANgIcIAMgATYCFCADQd8KNgIQIANBCTYCDAwQC0EAIQIgA0EANgIcIAMgATYCFCADQe0QNgIQIANBCTYCDAwPC0EAIQIgA0EANgIcIAMgATYCFCADQdIRNgIQIANBCTYCDAwOC0EAIQIgA0EANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwNC0EAIQIgA0E\
ANgIcIAMgATYCFCADQbkXNgIQIANBDzYCDAwMC0EAIQIgA0EANgIcIAMgATYCFCADQZkTNgIQIANBCzYCDAwLC0EAIQIgA0EANgIcIAMgATYCFCADQZ0JNgIQIANBCzYCDAwKC0EAIQIgA0EANgIcIAMgATYCFCADQZcQNgIQIANBCjYCDAwJC0EAIQIgA0EANgIcIAM\
gATYCFCADQbEQNgIQIANBCjYCDAwIC0EAIQIgA0EANgIcIAMgATYCFCADQbsdNgIQIANBAjYCDAwHC0EAIQIgA0EANgIcIAMgATYCFCADQZYWNgIQIANBAjYCDAwGC0EAIQIgA0EANgIcIAMgATYCFCADQfkYNgIQIANBAjYCDAwFC0EAIQIgA0EANgIcIAMgATYCFCA\
DQcQYNgIQIANBAjYCDAwECyADQQI2AhwgAyABNgIUIANBqR42AhAgA0EWNgIMQQAhAgwDC0HeACECIAEgBEYNAiAJQQhqIQcgAygCACEFAkACQCABIARHBEAgBUGWyABqIQggBCAFaiABayEGIAVBf3NBCmoiBSABaiEAA0AgAS0AACAILQAARwRAQQIhCAwDCyAFRQR\
AQQAhCCAAIQEMAwsgBUEBayEFIAhBAWohCCAEIAFBAWoiAUcNAAsgBiEFIAQhAQsgB0EBNgIAIAMgBTYCAAwBCyADQQA2AgAgByAINgIACyAHIAE2AgQgCSgCDCEAAkACQCAJKAIIQQFrDgIEAQALIANBADYCHCADQcIeNgIQIANBFzYCDCADIABBAWo2AhRBACECDAM\
LIANBADYCHCADIAA2AhQgA0HXHjYCECADQQk2AgxBACECDAILIAEgBEYEQEEoIQIMAgsgA0EJNgIIIAMgATYCBEEnIQIMAQsgASAERgRAQQEhAgwBCwNAAkACQAJAIAEtAABBCmsOBAABAQABCyABQQFqIQEMAQsgAUEBaiEBIAMtAC5BIHENAEEAIQIgA0EANgIcIAM\
gATYCFCADQaEhNgIQIANBBTYCDAwCC0EBIQIgASAERw0ACwsgCUEQaiQAIAJFBEAgAygCDCEADAELIAMgAjYCHEEAIQAgAygCBCIBRQ0AIAMgASAEIAMoAggRAQAiAUUNACADIAQ2AhQgAyABNgIMIAEhAAsgAAu+AgECfyAAQQA6AAAgAEHkAGoiAUEBa0EAOgAAIAB\
BADoAAiAAQQA6AAEgAUEDa0EAOgAAIAFBAmtBADoAACAAQQA6AAMgAUEEa0EAOgAAQQAgAGtBA3EiASAAaiIAQQA2AgBB5AAgAWtBfHEiAiAAaiIBQQRrQQA2AgACQCACQQlJDQAgAEEANgIIIABBADYCBCABQQhrQQA2AgAgAUEMa0EANgIAIAJBGUkNACAAQQA2Ahg\
gAEEANgIUIABBADYCECAAQQA2AgwgAUEQa0EANgIAIAFBFGtBADYCACABQRhrQQA2AgAgAUEca0EANgIAIAIgAEEEcUEYciICayIBQSBJDQAgACACaiEAA0AgAEIANwMYIABCADcDECAAQgA3AwggAEIANwMAIABBIGohACABQSBrIgFBH0sNAAsLC1YBAX8CQCAAKAI\
MDQACQAJAAkACQCAALQAxDgMBAAMCCyAAKAI4IgFFDQAgASgCMCIBRQ0AIAAgAREAACIBDQMLQQAPCwALIABByhk2AhBBDiEBCyABCxoAIAAoAgxFBEAgAEHeHzYCECAAQRU2AgwLCxQAIAAoAgxBFUYEQCAAQQA2AgwLCxQAIAAoAgxBFkYEQCAAQQA2AgwLCwcAIAA\
oAgwLBwAgACgCEAsJACAAIAE2AhALBwAgACgCFAsrAAJAIABBJ08NAEL//////wkgAK2IQgGDUA0AIABBAnRB0DhqKAIADwsACxcAIABBL08EQAALIABBAnRB7DlqKAIAC78JAQF/QfQtIQECQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkA\
CQAJAAkACQCAAQeQAaw70A2NiAAFhYWFhYWECAwQFYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQYHCAkKCwwNDg9hYWFhYRBhYWFhYWFhYWFhYRFhYWFhYWF\
hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWESExQVFhcYGRobYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWF\
hYWFhYWFhYWFhYWFhYWFhYRwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1NmE3ODk6YWFhYWFhYWE7YWFhPGFhYWE9Pj9hYWFhYWFhYUBhYUFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFCQ0RFRkdISUpLTE1OT1BRUlNhYWFhYWFhYVRVVldYWVpbYVxdYWF\
hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhXmFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYV9gYQtB6iwPC0GYJg8LQe0xDwtBoDcPC0HJKQ8LQbQpDwtBli0PC0HrKw8LQaI1DwtB2zQPC0HgKQ8LQeMkDwtB1SQPC0HuJA8LQeYlDwtByjQPC0H\
QNw8LQao1DwtB9SwPC0H2Jg8LQYIiDwtB8jMPC0G+KA8LQec3DwtBzSEPC0HAIQ8LQbglDwtByyUPC0GWJA8LQY80DwtBzTUPC0HdKg8LQe4zDwtBnDQPC0GeMQ8LQfQ1DwtB5SIPC0GvJQ8LQZkxDwtBsjYPC0H5Ng8LQcQyDwtB3SwPC0GCMQ8LQcExDwtBjTcPC0H\
JJA8LQew2DwtB5yoPC0HIIw8LQeIhDwtByTcPC0GlIg8LQZQiDwtB2zYPC0HeNQ8LQYYmDwtBvCsPC0GLMg8LQaAjDwtB9jAPC0GALA8LQYkrDwtBpCYPC0HyIw8LQYEoDwtBqzIPC0HrJw8LQcI2DwtBoiQPC0HPKg8LQdwjDwtBhycPC0HkNA8LQbciDwtBrTEPC0H\
VIg8LQa80DwtB3iYPC0HWMg8LQfQ0DwtBgTgPC0H0Nw8LQZI2DwtBnScPC0GCKQ8LQY0jDwtB1zEPC0G9NQ8LQbQ3DwtB2DAPC0G2Jw8LQZo4DwtBpyoPC0HEJw8LQa4jDwtB9SIPCwALQcomIQELIAELFwAgACAALwEuQf7/A3EgAUEAR3I7AS4LGgAgACAALwEuQf3\
/A3EgAUEAR0EBdHI7AS4LGgAgACAALwEuQfv/A3EgAUEAR0ECdHI7AS4LGgAgACAALwEuQff/A3EgAUEAR0EDdHI7AS4LGgAgACAALwEuQe//A3EgAUEAR0EEdHI7AS4LGgAgACAALwEuQd//A3EgAUEAR0EFdHI7AS4LGgAgACAALwEuQb//A3EgAUEAR0EGdHI7AS4\
LGgAgACAALwEuQf/+A3EgAUEAR0EHdHI7AS4LGgAgACAALwEuQf/9A3EgAUEAR0EIdHI7AS4LGgAgACAALwEuQf/7A3EgAUEAR0EJdHI7AS4LPgECfwJAIAAoAjgiA0UNACADKAIEIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHhEjYCEEEYIQQLIAQLPgECfwJ\
AIAAoAjgiA0UNACADKAIIIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH8ETYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIMIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHsCjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIQIgNFDQAgACA\
BIAIgAWsgAxEBACIEQX9HDQAgAEH6HjYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIUIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHLEDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIYIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG3HzY\
CEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIcIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEG/FTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIsIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEH+CDYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0U\
NACADKAIgIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEGMHTYCEEEYIQQLIAQLPgECfwJAIAAoAjgiA0UNACADKAIkIgNFDQAgACABIAIgAWsgAxEBACIEQX9HDQAgAEHmFTYCEEEYIQQLIAQLOAAgAAJ/IAAvATJBFHFBFEYEQEEBIAAtAChBAUYNARogAC8BNEH\
lAEYMAQsgAC0AKUEFRgs6ADALWQECfwJAIAAtAChBAUYNACAALwE0IgFB5ABrQeQASQ0AIAFBzAFGDQAgAUGwAkYNACAALwEyIgBBwABxDQBBASECIABBiARxQYAERg0AIABBKHFFIQILIAILjAEBAn8CQAJAAkAgAC0AKkUNACAALQArRQ0AIAAvATIiAUECcUUNAQw\
CCyAALwEyIgFBAXFFDQELQQEhAiAALQAoQQFGDQAgAC8BNCIAQeQAa0HkAEkNACAAQcwBRg0AIABBsAJGDQAgAUHAAHENAEEAIQIgAUGIBHFBgARGDQAgAUEocUEARyECCyACC1cAIABBGGpCADcDACAAQgA3AwAgAEE4akIANwMAIABBMGpCADcDACAAQShqQgA3AwA\
gAEEgakIANwMAIABBEGpCADcDACAAQQhqQgA3AwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgI\
AC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzY\
CACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHE\
gAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAI\
AIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQ\
gCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACI\
AKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUU\
EQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAF\
BCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGo\
oAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIAN\
FDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0H\
M1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIAR\
LBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA\
2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgR\
qIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayA\
HcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAww\
MC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACI\
CBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgA\
gAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgI\
AQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyA\
AQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCA\
Aa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAs\
gBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEA\
gBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQaz\
ZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU\
2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E\
+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAF\
BAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdz\
VACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAY\
oAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcT\
VACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcj\
VACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAig\
CCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAyg\
CECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGo\
hAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQB\
BASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADY\
CGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiA\
DNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTY\
CACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkA\
gAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJ\
yb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXR\
ob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWF\
kZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayB\
lcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJ\
yb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayB\
lcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2V\
ydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSB\
hZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQ\
gc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3Q\
gYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN\
0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9\
jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3N\
pbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bms\
gZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2N\
vbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2l\
vbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25\
fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25\
zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWx\
pZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciB\
tZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQ\
gTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1R\
JVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9\
VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUx\
BTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0V\
UAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9\
MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVEl\
UWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGV\
jdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9\
STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9\
DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5\
HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9\
UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkx\
fQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1\
FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1J\
FU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUV\
TVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJ\
BQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9\
OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUV\
OVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUl\
SRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkR\
FRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAA\
UFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RU\
AAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwM\
DAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl\
2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3R\
pb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU\
FBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQan\
MAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQU\
FBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwM\
DAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEV\
URUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";let h;Object.defineProperty(
K,"exports",{get:A(()=>h||(h=a.from(u,"base64")),"get")})}),53434:((K,L,n)=>{K=n.nmd(K);const{Buffer:a}=n(4573),u="AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb\
25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2Fzb\
V9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pb\
mRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yA\
A4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsa\
HR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0d\
HBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0d\
HBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllb\
nRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2Nod\
W5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGAC\
DYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBx\
NUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQ\
QA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogA\
DYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABI\
ABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQ\
cTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoA\
hAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAI\
AY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBx\
NUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCA\
EHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELI\
AMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQO\
CAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBA\
msO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprb\
G1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABw\
QHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQ\
RkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC\
0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBA\
AynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQ\
dUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6\
AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC\
0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC\
0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC\
0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQ\
cgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7A\
vgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoA\
ecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWA\
ZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgB\
EcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFD\
QAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxD\
QEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaC\
yADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEI\
AFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFD\
QAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACK\
AJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgA\
A0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hD\
EELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQ\
CAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMl\
wMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqI\
QEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkN\
gIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCH\
CADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMD\
I8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQ\
SI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLI\
ANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2A\
hwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABN\
gIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CC\
yAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0I\
gBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBI\
zYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBF\
UYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQ\
R02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECD\
O4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCH\
CADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEI\
QAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQ\
S9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBA\
CECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCH\
CADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQ\
ZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkH\
DYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALI\
ABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4I\
gJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQ\
QE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFB\
QUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgA\
yAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIAD\
MICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQ\
CICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8\
QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNA\
yAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEI\
AFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhA\
CADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BI\
QIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBI\
QIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgA\
S0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBM\
GsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCC\
yAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCI\
ANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaN\
gIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBa\
iEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQ\
d8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeN\
gIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVH\
jYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohA\
SADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALI\
AQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMI\
AMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAI\
QACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCD\
EEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQ\
QFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBm\
AEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgB\
EYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVA\
GotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCI\
AMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AA\
CAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBA\
WoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQ\
QJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNA\
SAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC\
0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa\
0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECD\
PUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqL\
QAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgA\
EGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECO\
Tk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqI\
QAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAI\
AZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgB\
CABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqL\
QAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhA\
gzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQ\
QFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMK\
wsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgA\
SAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQ\
QJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+\
gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhA\
gz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIAD\
PcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGD\
fQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgA\
S0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqI\
QFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFN\
gIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBk\
QEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALI\
AMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBI\
QIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqI\
QYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0\
AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABI\
ABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBA\
kYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELI\
AEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqI\
gFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtD\
A4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgA\
GtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECR\
g0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AA\
EHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BI\
ABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQ\
QA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELA\
kACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADI\
AU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMt\
wELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQI\
ANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAI\
AEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQ\
fEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhA\
gzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQ\
CAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiA\
EEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EAN\
gIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBI\
QIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBA\
CECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQ\
QAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC\
0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbA\
DYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgA\
TYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgA\
DYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQ\
Qc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2A\
hQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKN\
gIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4I\
gJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELI\
AEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AA\
EcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAI\
AAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2A\
hQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAI\
ANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBg\
Bs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBR\
w0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C\
0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GD\
QAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCB\
EHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAI\
AEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwa\
w4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILI\
AVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5\
AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCH\
CADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELI\
ANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgA\
UEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhA\
gxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqG\
jYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAI\
QIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AI\
AYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AI\
AMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXA\
CECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhA\
iAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgA\
CABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAI\
gVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgA\
UEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMW\
AtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAI\
gFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQx\
QBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKN\
gIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQ\
CADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgA\
UEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBA\
GotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqI\
QFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNA\
CADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECI\
AEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMB\
QsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CI\
AMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQ\
CAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DD\
AwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQ\
QFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNA\
AsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2A\
gAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBM\
iAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAI\
ANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLI\
ANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQ\
CABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgA\
yADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgA\
UEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcI\
AMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgA\
EUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQ\
QA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBD\
CwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBA\
DYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2A\
hQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBw\
ABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQ\
QQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2A\
gxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUI\
ANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEI\
QAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUF\
BQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMB\
QtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWF\
hYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKD\
AMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAI\
AZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgA\
yABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUI\
ANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2A\
hAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKN\
gIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLI\
ANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrI\
QUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQ\
dceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFN\
gIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQ\
QA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBA\
DYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOA\
wEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgA\
TYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY\
2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhH\
B0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmD\
wtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjD\
wtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyD\
wtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaA\
CAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQ\
QBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA\
0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNA\
CAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgA\
CgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgA\
iABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAM\
AtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBA\
SECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAA\
AAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEAN\
gIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAa\
iICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiB\
kEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2A\
gQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEa\
iIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBA\
nRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQ\
RRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B\
0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgA\
EEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooA\
gALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALI\
AZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQ\
dDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQ\
QA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgC\
U0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHD\
QEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/R\
w0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQ\
AJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogA\
UH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1\
QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB\
2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEI\
AZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAI\
ARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUa\
iICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQ\
SM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2A\
gQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrd\
kEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGD\
QEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQ\
dDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNA\
QsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA\
3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFB\
EAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEI\
AQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BC\
yAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQ\
CAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgA\
UECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgB\
iACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUI\
AkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyN\
gIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFB\
EA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY\
2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkI\
FNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMR\
iBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luY\
CBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY\
2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlY\
CBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhc\
iBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY\
3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsA\
FVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb\
2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc\
3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlc\
nJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyI\
HZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0Z\
XIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvb\
l9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c\
2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxld\
GUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZ\
nRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uI\
G5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzc\
GFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhd\
GEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfU\
FJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFU\
VVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TR\
URfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQAS\
FBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBS\
UxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FU\
lJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfS\
EVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJV\
EFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBT\
ElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ\
09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIU\
EVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFA\
EhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYV\
EVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFA\
FBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UAT\
UVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQ\
U5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUV\
FBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ\
1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR\
1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEA\
E5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCG\
AAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAA\
EoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBA\
QIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAA\
wMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNb\
G9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAA\
QBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\
QUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFB\
QUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAA\
wMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVUR\
UNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";let h;Object.
defineProperty(K,"exports",{get:A(()=>h||(h=a.from(u,"base64")),"get")})}),50172:((K,L)=>{Object.defineProperty(L,"__esModule",{value:!0}),L.enumToMap=n;function n(a,u=[],h=[]){const r=(u?.length??0)===
0,R=(h?.length??0)===0;return Object.fromEntries(Object.entries(a).filter(([,m])=>typeof m=="number"&&(r||u.includes(m))&&(R||!h.includes(m))))}A(n,"enumToMap")}),25997:(K=>{const L=new WebAssembly.Module(
Buffer.from("AGFzbQEAAAABQgtgA39/fwBgAX8Bf2ACf38AYAF/AGABfwF+YAJ/fgBgBH9/f38AYAABf2AIf39/f39/f3wAYAN/f38Bf2ACf38BfwKUBBwDZW52CG9uX2Vycm9yAAADZW52Cm9uX2hlYWRlcnMACANlbnYJb25fZmluaXNoAAADZW52EG9uX21lc3N\
hZ2Vfc3RhcnQAAANlbnYTb25fbWVzc2FnZV9jb21wbGV0ZQAAA2Vudgpvbl9yZXF1ZXN0AAADZW52C29uX3Jlc3BvbnNlAAADZW52CG9uX3Jlc2V0AAADZW52CW9uX21ldGhvZAAAA2VudgZvbl91cmwAAANlbnYLb25fcHJvdG9jb2wAAANlbnYKb25fdmVyc2lvbgA\
AA2Vudglvbl9zdGF0dXMAAANlbnYJb25fcmVhc29uAAADZW52Dm9uX2hlYWRlcl9uYW1lAAADZW52D29uX2hlYWRlcl92YWx1ZQAAA2Vudgpvbl9jb25uZWN0AAADZW52Cm9uX3VwZ3JhZGUAAANlbnYPb25fY2h1bmtfbGVuZ3RoAAADZW52F29uX2NodW5rX2V4dGV\
uc2lvbl9uYW1lAAADZW52GG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQAAA2Vudghvbl9jaHVuawAAA2Vudgdvbl9ib2R5AAADZW52B29uX2RhdGEAAANlbnYPb25fdHJhaWxlcl9uYW1lAAADZW52EG9uX3RyYWlsZXJfdmFsdWUAAANlbnYLb25fdHJhaWxlcnMAAAN\
lbnYPb25fc3RhdGVfY2hhbmdlAAADQUAGAQMDBwIDBgMEBAEEBAEBAQQBBAQBAQEBAQEBAQEBAQEBAQcJAwIDBQUCAgIFAgICAgICAgEBAQEKAQIDAgICBQMBABEGCQF/AUGAgMAACwedCDkGbWVtb3J5AgAFYWxsb2MAHQVjbGVhcgAeCGNvbXBsZXRlAB8GY3JlYXR\
lACAHZGVhbGxvYwAhB2Rlc3Ryb3kAIgRmYWlsACMGZmluaXNoACQOZ2V0X2NodW5rX3NpemUAJRJnZXRfY29udGVudF9sZW5ndGgAJg5nZXRfZXJyb3JfY29kZQAnGWdldF9lcnJvcl9kZXNjcmlwdGlvbl9yYXcAKBRnZXRfbWF4X2JvZHlfcGF5bG9hZAApFWdldF9\
tYXhfaGVhZGVyX2xlbmd0aAAqGWdldF9tYXhfc3RhcnRfbGluZV9sZW5ndGgAKwpnZXRfbWV0aG9kACwKZ2V0X3BhcnNlZAAtDGdldF9wb3NpdGlvbgAuGGdldF9yZW1haW5pbmdfY2h1bmtfc2l6ZQAvHGdldF9yZW1haW5pbmdfY29udGVudF9sZW5ndGgAMAlnZXR\
fc3RhdGUAMQpnZXRfc3RhdHVzADIdaGFzX2NodW5rZWRfdHJhbnNmZXJfZW5jb2RpbmcAMxRoYXNfY29ubmVjdGlvbl9jbG9zZQA0Fmhhc19jb25uZWN0aW9uX3VwZ3JhZGUANRJoYXNfY29udGVudF9sZW5ndGgANgxoYXNfdHJhaWxlcnMANxVoYXNfdHJhbnNmZXJ\
fZW5jb2RpbmcAOAtoYXNfdXBncmFkZQA5DWlzX2F1dG9kZXRlY3QAOgppc19jb25uZWN0ADsIaXNfZGVidWcAPAlpc19wYXVzZWQAPQppc19yZXF1ZXN0AD4ObWlsb19oYXNfZGVidWcAPwVwYXJzZQBABXBhdXNlAEEFcmVzZXQAQgZyZXN1bWUAQxRzZXRfYWN0aXZ\
lX2NhbGxiYWNrcwBEEXNldF9hY3RpdmVfZXZlbnRzAEUJc2V0X2RlYnVnAEYOc2V0X2lzX2Nvbm5lY3QARw5zZXRfaXNfcmVxdWVzdABIFHNldF9tYXhfYm9keV9wYXlsb2FkAEkVc2V0X21heF9oZWFkZXJfbGVuZ3RoAEoZc2V0X21heF9zdGFydF9saW5lX2xlbmd\
0aABLFXNldF9zaG91bGRfYXV0b2RldGVjdABMIHNldF9zaG91bGRfY29udGludWVfd2l0aG91dF9kYXRhAE0cc2V0X3Nob3VsZF9tYW5hZ2VfdW5jb25zdW1lZABOFHNldF9zaG91bGRfc2tpcF9ib2R5AE8gc2V0X3Nob3VsZF9zdXNwZW5kX2FmdGVyX2hlYWRlcnM\
AUBxzaG91bGRfY29udGludWVfd2l0aG91dF9kYXRhAFEYc2hvdWxkX21hbmFnZV91bmNvbnN1bWVkAFIQc2hvdWxkX3NraXBfYm9keQBTHHNob3VsZF9zdXNwZW5kX2FmdGVyX2hlYWRlcnMAVAr7pwJAlgIBBH8CQCACIANPDQAgAS0AACEFAkAgAyACayIHQQNNBEA\
MAQtBgIKECCAFQYGChAhsIgEgAigAAHMiBmsgBnJBgIGChHhxQYCBgoR4RwRADAELIAJBfHFBBGohAgJAIAdBCU8EQCACIANBCGsiB0sNAQNAQYCChAggAigCACABcyIGayAGckGAgYKEeHFBgIGChHhHDQJBgIKECCACQQRqKAIAIAFzIgZrIAZyQYCBgoR4cUGAgYK\
EeEcNAiACQQhqIgIgB00NAAsMAQsgAiADTw0CDAELIAIgA08NAQsgA0EBa0EBIQQDQCAFIAItAABGDQEgAkEBaiICIANHDQALIQJBACEECyAAIAI2AgQgACAENgIACyYAAkAgAEEATgRAIABFBEBBASEADAILIABBARBVIgANAQsACyAACzMAIABCADcDKCAAQQA6ABU\
gAEIANwMwIABCADcDOCAAQgA3A0AgAEIANwNIIABBADYCUAvSAwIDfwF+AkAgACIBLQAkIgBBDk1BAEEBIAB0QYDPAXEbRQRAIAFBAzoAJiABQQI6ACQgAUENOgD0AkEAIQAgAUEAOgB5IAFBp5jAACkAADcAbCABQayYwAApAAA3AHECQCABKQNYIAEpA2CEp0EBcUU\
EQCABKAL4AiECDAELIAEoAvgCIgJBAToAACACQQVqQQM6AAAgAkEBaiABKAIgNgAAQQYhAAsgACACakEAOgAADAELAn9BACABKQNYIAEpA2CEIgRCyACDUA0AGiAEQgiDQgBSBEAgASgC+AIiAEEEOgAAIABBBWpBADYAACAAQQFqIAEoAiA2AABBCSECCyACIARCwAC\
DUA0AGiABKAL4AiACaiIAQQc6AAAgAEEFakEANgAAIABBAWogASgCIDYAACACQQlqCyECIAFBADoAFiABQQA6ABQCQCABLQBSQQFGBEBBDiEAIAEtABFBAXENAQsgAS0AUCEDIARCAoNQBEAgAyEADAELQQEhACADQQFxRQRAIAMhAAwBCyABKAL4AiACaiIDQQI6AAA\
gA0EFakEANgAAIANBAWogASgCIDYAACACQQlqIQILIAEgADoAJCABKAL4AiACakEAOgAACwvfAgEDfyMAQeAAayIAJAACQEGAgAQQViICRQ0AIAJBBGstAABBA3FFDQAgAkEAQYCABPwLAAsCQCACRQ0AIABBADYAXCAAQgA3AFQgAEIANwBMIABCADcARCAAQgA3ADw\
gAEIANwA0IABCADcCHCAAQgA3AiQgAEEANgIsIABCADcADyAAQQA6ABdBgANBCBBVIgFFDQAgAUIANwARIAFBAToAECABQgA3AwggAUKAwICAgIAINwMAIAFCADcAGSABQgA3AB8gASAAKQAzNwAnIAEgACkAOzcALyABIAApAEM3ADcgASAAKQBLNwA/IAEgACkAUzc\
ARyABIAApAFg3AEwgASAAKAIoNgJkIAEgACkCIDcCXCABIAApAhg3AlQgAUHsAGpBAEH/AfwLACABIAI2AvgCIAEgAC8AFjsA8wIgASAAKQAONwDrAiABIAE2AmggAEHgAGokACABDwsACxUAAkAgAEUNACABRQ0AIAAgARBXCws4AQF/IAAEQCAAKALwAiIBBEAgACg\
C7AIgARBXCyAAKAL4AiIBBEAgAUGAgAQQVwsgAEGAAxBXCwuSAQEBfyAAIAE6ACYgAEECOgAkIABB7ABqIQRB/gEgAyADQf4BTxsiAwRAIAQgAiAD/AoAAAsgACADOgD0AiADIARqQQA6AABBACEDIAApA1ggACkDYIRCAYOnBH8gACgC+AIiAkEBOgAAIAJBBWogATo\
AACACQQFqIAAoAiA2AABBBgVBAAsgACgC+AJqQQA6AAALrAIBAn8CQAJAAkAgAC0AJCIBQQlNBEBBASABdEEbcQ0BIAFBAkYNAyABQQlGDQILIABBBToAJiAAQQI6ACQgAEEWOgD0AiAAQQA6AIIBIABBgIjAACkAADcAbCAAQYiIwAApAAA3AHQgAEGOiMAAKQAANwB\
6AkAgACkDWCAAKQNghKdBAXFFBEAgACgC+AIhAQwBCyAAKAL4AiIBQQE6AAAgAUEFakEFOgAAIAFBAWogACgCIDYAAEEGIQILIAEgAmpBADoAAA8LIABBAToAJA8LAn8gACkDWCAAKQNghEIIg1AEQCAAKAL4AiEBQQAMAQsgACgC+AIiAUEEOgAAIAFBBWpBADYAACA\
BQQFqIAAoAiA2AABBCQshAiAAQQE6ACQgASACakEAOgAACwsHACAAKQMwCwcAIAApAygLBwAgAC0AJgsTACAAMQD0AiAAQewAaq1CIIaECwcAIAApAwgLBwAgACgCBAsHACAAKAIACwcAIAAtAEwLBwAgACkDGAsHACAAKAIgCwcAIAApA0ALBwAgACkDOAsHACAALQA\
kCwcAIAAoAkgLBwAgAC0ATwsHACAALQBQCwcAIAAtAFELBwAgAC0ATQsHACAALQBTCwcAIAAtAE4LBwAgAC0AUgsHACAALQAQCwcAIAAtABULBwAgAC0AFwsHACAALQAlCwcAIAAtABELBABBAAva3AECKn8cfiABIREgAiEUQQAhASMAQZABayIMJAAgACIDKQNYIAM\
pA2CEIS0CQAJAAn8CQAJAAkACQCADLQAkQQJGBEAgA0EANgIgDAELIAMtACVBAUcNAQsgLUIAUg0BDAULAkACQCADLQATIAMoAvACIgBBAEdxIiAEQCADKALsAiEBIAwgETYCfCAMIAE2AnQgDCAANgJ4IAwgFDYCgAEgACAUaiIUQQBIDQICQCAURQRAQQEhEQwBCyA\
UQQEQVSIRRQ0DCyAMQQA2AowBIAwgETYCiAEgDCAUNgKEAQNAIAxB9ABqIAhqIgAoAgAhEgJAAkAgAEEEaigCACIOIAwoAoQBIAprSwRAIAxBhAFqIQ8jAEEQayILJAAgDiAKIA5qIgBLBEAACyALQQRqIQcgDygCBCERAkBBCCAAIA8oAgAiAUEBdCICIAAgAksbIgA\
gAEEITRsiBkEASARAIAdBADYCBCAHQQE2AgAMAQsCfyABBEBBACEAAn8CQAJAAkACQAJAIBFBBGsiCSgCACIKQXhxIgRBBEEIIApBA3EiDRsgAWpJDQAgDUEAIAFBJ2ogBEkbDQAgBkHM/3tLDQRBECAGQQtqQXhxIAZBC0kbIQEgEUEIayECAkACQAJAAkAgDQRAIAI\
gBGohDSABIARNDQMgDUHgm8AAKAIARg0EIA1B3JvAACgCAEYNAiANKAIEIgpBAnENCCAKQXhxIgogBGoiBCABSQ0IIA0gChBZIAQgAWsiDUEQSQ0BIAkgASAJKAIAQQFxckECcjYCACABIAJqIgEgDUEDcjYCBCACIARqIgQgBCgCBEEBcjYCBCABIA0QWgwHCyABQYA\
CSQ0HIAJFDQcgASAETw0HIAQgAWtBgIAISw0HIBEMCQsgCSAEIAkoAgBBAXFyQQJyNgIAIAIgBGoiASABKAIEQQFyNgIEDAULQdSbwAAoAgAgBGoiBCABSQ0FAkAgBCABayINQQ9NBEAgCSAKQQFxIARyQQJyNgIAIAIgBGoiASABKAIEQQFyNgIEQQAhDUEAIQEMAQs\
gCSABIApBAXFyQQJyNgIAIAEgAmoiASANQQFyNgIEIAIgBGoiBCANNgIAIAQgBCgCBEF+cTYCBAtB3JvAACABNgIAQdSbwAAgDTYCAAwECyAEIAFrIgRBD00NAyAJIAEgCkEBcXJBAnI2AgAgASACaiIBIARBA3I2AgQgDSANKAIEQQFyNgIEIAEgBBBaDAMLQdibwAA\
oAgAgBGoiBCABSw0BDAMLAAsgCSABIApBAXFyQQJyNgIAIAEgAmoiDSAEIAFrIgFBAXI2AgRB2JvAACABNgIAQeCbwAAgDTYCAAsgAkUNACARDAILIAYQViIBRQ0AIAZBfEF4IAkoAgAiAEEDcRsgAEF4cWoiACAAIAZLGyIABEAgASARIAD8CgAACyABIQAgERBYCyA\
ACwwBCyAGQQEQVQsiAEUEQCAHIAY2AgggB0EBNgIEIAdBATYCAAwBCyAHIAY2AgggByAANgIEIAdBADYCAAsgCygCBEEBRgRAIAsoAggaIAsoAgwACyALKAIIIQAgDyAGNgIAIA8gADYCBCALQRBqJAAgDCgCiAEhESAMKAKMASEKDAELIA5FDQELIA5FDQAgCiARaiA\
SIA78CgAACyAMIAogDmoiCjYCjAEgCEEIaiIIQRBHDQALIAogFEkNASAMKAKEASEYCyADQQA2AiBBASEXQQEhBEEBIQpBASEIIC1QIiFFBEAgLULIAINCAFIhFiAtQoA8g0IAUiEiIC1CgA+DQgBSISMgLUIkg0IAUiEdIC1CFINCAFIhHiAtQoDAAINQIQogLUKAgAK\
DUCEIIC1CAoNCAYinIRkgLUKAgIAQg0IZiKchHyAtQoCAAYNCDoinIRogLUKAgIAIg1AhBAsgAy0AJQRAIBEhBCAUIQoMBgsgAykDCCEwIC1CEIMhOCAtQgSDITQgLUIggyE5IC1CgAKDIT8gLUKAAYMhQCAtQoAggyFBIC1CgBCDIUIgLUKACIMhOiAtQoAEgyE7IC1\
CgIAEgyFDIC1CgIAIgyFEIANBKGohEiAtQoCAEIMhRSAtQoCAgAKDITUgLUKAgMAAgyE8IC1CgIAggyE9IC1CgICABIMhNiAtQoCAgAGDIT4gLULAAIMhMiAtQgiDITMgLUKAgIAggyFGIC1CgIACg1AgCHIhJCAtpyIAQQ52IBpxISUgLUKAwACDUCAKciEmIABBGXY\
gH3EhJyAtQoCAgAiDUCAEciEoIBQiCCEKIBEhBANAAkAgCA0AIAMtABRBAXENAAwHCyADQQA6ABQCQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACfwJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ\
AAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAy0AJA4PJklLHh0cLAgHBgMCAQBLKwsCQCAIRQ0AQQAhAEF/IQcCfwNAAkACQAJAAkACQAJAAkAgACAEaiICLQAAIgFBDUYEQCAIQQFrIABGDVUgAEEBaiAKTw1QIAJBAWoiAS0AAEE\
KRw0BAkACQCAARQRAIAVB1v8Da0H//3tJDVggRlANASAFQRBqQYGABE8NWCADKAIgIQAgAygC+AIgBWpBGzoAACADKAL4AiAFakEBaiAAQQJqNgAAIAMoAvgCIAVqQQVqQQA2AAAgA0EBOgAUIAVBCWohBQxNCyAMQTo6AHQgDEHoAGogDEH0AGogBCABEBwgDCgCaEE\
BcQRAIAwoAmwiASAERw0CCyADQQY6ACYgA0ECOgAkIANB3pfAACkAADcAbCADQeaXwAApAAA3AHQgA0Hul8AAKQAANwB8IANB9pfAACkAADcAhAEgA0H+l8AAKAAANgCMAQw8CyADQQE6ABQgBUFeTg1LDFYLIAEgBGsiCUEBaiEBIB9FBEAgASEGIAAMCgsgCUECaiI\
GIABPDQcgASAKTw1QIAEgBGotAABBIEcNByAEIAZqLQAAIg5BCUYNByAOQSBGDQcgAkEBay0AACICQQlGDQcgACACQSBHDQkaDAcLAkAgAUEgTwRAIAFB/wBGDQEMBwsgAUEJRg0GCyAAIApPDQQgAEECTQRAIABBAWohAEEAIQgDQCAEIAhqLQAAQTpGDQUgACAIQQF\
qIghHDQALDAULQYCChAggBCgAACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4RwRAIABBAWohAEEAIQgDQCAEIAhqLQAAQTpGDQUgACAIQQFqIghHDQALDAULQQQgBEEDcSIGayEBIABBCEkNASACQQFqIQYgASAEaiEIIAEgAEEHayIASw0CIAAgBGohAANAQYCChAg\
gCCgCACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4Rw0DQYCChAggCEEEaigCACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4Rw0DIAhBCGoiCCAATQ0ACwwCCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMRwsgACABSQ0CIARBBGohASA\
AQQNrIQBBACAGayEIA0AgASAIai0AAEE6Rg0CIAhBAWoiCCAARw0ACwwCCyAGIAhNDQEDQCAILQAAQTpGDQEgAiAIRiAIQQFqIQhFDQALDAELIANBBjoAJiADQQI6ACQgA0GCmMAAKQAANwBsIANBipjAACkAADcAdCADQZKYwAApAAA3AHwgA0GamMAAKQAANwCEASA\
DQZ+YwAApAAA3AIkBQSUhCEGRAQxPCyADQQY6ACYgA0ECOgAkIANB3pfAACkAADcAbCADQeaXwAApAAA3AHQgA0Hul8AAKQAANwB8IANB9pfAACkAADcAhAEgA0H+l8AAKAAANgCMAQw0CyAHQQFqIQcgCCAAQQFqIgBHDQEMAwsLIAACfwJAIAAgAU0NAANAIAEgBGo\
tAAAiAkEJRyACQSBHcQ0BIAAgAUEBaiIBRw0ACyAADAELIAELIgYgAE8NABoCQANAIAcgCk8NSSAEIAdqLQAAIgFBCUcgAUEgR3ENASAGIAdJIAdBAWshBw0ACyAGDAELIAdBAWoLQQAhAQJAA0AgASAKRg1IIAEgBGotAAAtAICAQARAIAkgAUEBaiIBRg0CDAELCyA\
DQQY6ACYgA0ECOgAkIANB3pfAACkAADcAbCADQeaXwAApAAA3AHQgA0Hul8AAKQAANwB8IANB9pfAACkAADcAhAEgA0H+l8AAKAAANgCMAQwxCyAoRQRAIAVBEGpBgIAESw1MIAMoAiAhASADKAL4AiAFakEZOgAAIAMoAvgCIAVqQQFqIAE2AAAgAygC+AIgBWpBBWo\
gCTYAACAFQQlqIQULIAUgJ0UNPhogBUEQakGAgARLDUsgBmshByADKAIgIAZqIRdBGiEBDD0LIAMoAgQgCEsNSiADQQY6ACYgA0ECOgAkIANByZfAACkAADcAbCADQdGXwAApAAA3AHQgA0HWl8AAKQAANwB5DCQLIAMpA0AiMUIAUgRAIDEgCK0iLiAuIDFWGyEuIDB\
CAFIEQCAvIDBaDUsgMCAvfSI3IC4gLiA3VhshLgsgLlANSiAupyEAID5CAFIEQCAFQRBqQYGABE8NSyADKAIgIQEgAygC+AIgBWpBFjoAACADKAL4AiAFakEBaiABNgAAIAMoAvgCIAVqQQVqIAA2AAAgBUEJaiEFCyA2QgBSBEAgBUEQakGBgARPDUsgAygCICEBIAM\
oAvgCIAVqQRg6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQsgLiAvfCEvIAMgAykDQCAufUIAIC4gMVQbNwNAQQAhAQxCCyAIQQJJDUkgCkUNRAJAIAQtAABBDUcNACAKQQFGDUUgBC0AAUEKRw0AIANBCjoAJAwmCyADQQY6ACYgA0E\
COgAkIANBq5fAACkAADcAbCADQbOXwAApAAA3AHQgA0G7l8AAKQAANwB8IANBwZfAACkAADcAggEMAgsCQCAIRQ0AIAhBAWsgCk8NAAJAIAhBBE8EQCAIIQAgBCEBQYCChAggBCgAACICQY2atOgAc2sgAnJBgIGChHhxQYCBgoR4RgRAIARBBCAEQQNxIgJrIgZqIQE\
gAEEJTwRAIAAgBGohAgJAIAYgAEEIa0sNACACQQhrIQADQEGAgoQIIAEoAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNAUGAgoQIIAFBBGooAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNASABQQhqIgEgAE0NAAsLIAEgAk8NBANAIAEtAABBDUYNBCA\
CIAFBAWoiAUcNAAsMBAsgBiAITw0DIAIgCGpBBGshAANAIAEtAABBDUYNAyABQQFqIQEgAEEBayIADQALDAMLA0AgAS0AAEENRg0CIAFBAWohASAAQQFrIgANAAsMAgsgBCEBIAQtAABBDUYNACAIQQFGDQEgBC0AAUENRgRAIARBAWohAQwBCyAIQQJGDQEgBC0AAkE\
NRw0BIARBAmohAQsgASAEayIOQQFqIhMgCEYNSSAKIBNNDUQCQCAEIBNqIhAtAABBCkYEQCAMQT06AIQBIAxBOzoAdCAMQeAAaiEGIAxBhAFqIQIgDEH0AGohCUEAIQ0CQCAQIAQiAE0NACAJLQAAIQkgAi0AACEHAkAgECAEa0EDTQ0AQYCChAggBCgAACICIAdBgYK\
ECGwiC3MiD2sgD3JBgIGChHhxQYCBgoR4Rw0AQYCChAggAiAJQYGChAhsIg9zIgJrIAJyQYCBgoR4cUGAgYKEeEcNAAJAIARBfHFBBGoiACAQQQRrIgJLDQADQEGAgoQIIAAoAgAiFSALcyIbayAbckGAgYKEeHFBgIGChHhHDQFBgIKECCAPIBVzIhVrIBVyQYCBgoR\
4cUGAgYKEeEcNASAAQQRqIgAgAk0NAAsLIAAgEE8NAQsgEEEBa0EBIQ0DQCAHIAAtAAAiC0YNASAJIAtGDQEgAEEBaiIAIBBHDQALIQBBACENCyAGIAA2AgQgBiANNgIAIA4hBkEAIQAgDCgCYEEBcQRAIAwoAmQgBGshBgsgBkUNAQNAIAAgCkYNRyAAIARqLQAAIgJ\
BCUcgAkEgR3ENAiAGIABBAWoiAEcNAAsgBiEADAELIANBBjoAJiADQQI6ACQgA0GuisAAKQAANwBsIANBs4rAACkAADcAcQw+CwJAIAYiByAATQ0AIARBAWshCQNAIAdBAWsiAiAKTw1GIAcgCWotAAAiC0EJRyALQSBHcQ0BIAIiByAASw0ACyAAIQcLIAAgB0YEQCA\
DQQY6ACYgA0ECOgAkIANBmJXAACkAADcAbCADQaCVwAApAAA3AHQgA0GolcAAKQAANwB8IANBrZXAACkAADcAgQEMOQsCQCAAIAdPDQAgCiAAayICQQAgAiAKTRshCSAHIABrIQsgACAEaiECA0AgCUUNRiACLQAALQCAgEAEQCAJQQFrIQkgAkEBaiECIAtBAWsiC0U\
NAgwBCwsgA0EGOgAmIANBAjoAJCADQbWVwAApAAA3AGwgA0G9lcAAKQAANwB0IANBxZXAACkAADcAfCADQc2VwAApAAA3AIQBIANB05XAACkAADcAigFBJiEIQZIBDEkLAkACQAJAIAcgDkYNACAGIApPDUcgBCAGai0AAEE7Rg0AIAZBAWoiCSAOTw0BA0ACQCAEIAl\
qLQAAIgJBCUYNACACQSBGDQAgCUEBayEGDAMLIAlBAWoiCSAOSQ0ACwwCCyA9QgBSBEAgBUEQakGBgARPDUwgAygCICEBIAMoAvgCIAVqQRQ6AAAgAygC+AIgBWpBAWogACABajYAACADKAL4AiAFakEFaiAHIABrNgAAIAVBCWohBQsgBiAORwRAIAZBAWohAEEAIQE\
gAy0AJEECRg1EIANBCzoAJAxECyADKQMwQgBSBEAgDkECaiEAQQAhASADLQAkQQJGDUQgA0EMOgAkDEQLIDVCAFIEQCAFQRBqQYGABE8NTCADKAIgIQAgAygC+AIgBWpBFzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyAOQQJqIQB\
BACEBIAMtACRBAkYNQyADQQ06ACQMQwsgCSAORg0AIAkgCk8NRQJAIAQgCWoiCy0AAEEiRiIbBEACQCAGQQJqIgYgDksNACAEQX9zISkgDkEHayEqIBBBCGshKyABQX9zIARqIRUgDkEDayEsIAYhDwNAIAQgD2ohDQJAIBMgD2siC0EDTQRAIA8gFWohAiANIQEDQCA\
BLQAAQSJGDQIgAUEBaiEBIAJBAWoiAg0ACwwDC0GAgoQIIA0oAAAiAUGixIiRAnNrIAFyQYCBgoR4cUGAgYKEeEcEQCAPIBVqIQIgDSEBA0AgAS0AAEEiRg0CIAFBAWohASACQQFqIgINAAsMAwtBBCANQQNxIhxrIgEgD2ohAiABIA1qIQEgC0EJTwRAAkAgAiAqSg0\
AA0BBgIKECCABKAIAIgJBosSIkQJzayACckGAgYKEeHFBgIGChHhHDQFBgIKECCABQQRqKAIAIgJBosSIkQJzayACckGAgYKEeHFBgIGChHhHDQEgAUEIaiIBICtNDQALCyABIBBPDQMDQCABLQAAQSJGDQIgECABQQFqIgFHDQALDAMLIAIgDksNAiAcICxqIA9rIQI\
DQCABLQAAQSJGDQEgAUEBaiEBIAJBAWsiAg0ACwwCCyABIA1rIA9qIQsCQCABIA1GDQAgASApaiECIAEgBCAPamshDUEAIQECQANAIAIgCk8NTCACIARqLQAAQdwARw0BIAFBAWohASACIA9LIAJBAWshAg0ACyANIQELIAFBAXFFDQAgC0EBaiEPIAsgDkkNAQwCCws\
gBiALSQRAIAYhAQNAIAEgCk8NSgJAAkAgASAEai0AACICQdwARgRAIAFBAWoiASALRg0BIAEgCk8NTSABIARqLQAALQCAgkBBAUcNAQwCCyACLQCAhEANAQsgA0EGOgAmIANBAjoAJCADQYuWwAApAAA3AGwgA0GTlsAAKQAANwB0IANBm5bAACkAADcAfCADQaOWwAA\
pAAA3AIQBIANBq5bAACkAADcAjAEgA0GxlsAAKQAANwCSAUEuIQhBmgEMTwsgAUEBaiIBIAtJDQALCyALQQFqIQIMAgsgA0EGOgAmIANBAjoAJCADQduVwAApAAA3AGwgA0HjlcAAKQAANwB0IANB65XAACkAADcAfCADQfOVwAApAAA3AIQBIANB+5XAACkAADcAjAE\
gA0GDlsAAKQAANwCUAQwKCyAOIgIgCU8EQCAMQTs6AHQgDEHYAGogDEH0AGogCyALIAIgBmtqEBwgDCgCWEEBcSICBH8gDCgCXCALawUgAQsgCWogDiACGyECCwJAIAIgCSIGTQ0AIAogBiAGIApJGyEBA0AgASAGRg1IIAQgBmotAAAiC0EJRyALQSBHcQ0BIAIgBkE\
BaiIGRw0ACyACIQYLIAIhCwJAIAIgBk0NACAEQQFrIQ0DQCALQQFrIgEgCk8NSCALIA1qLQAAIg9BCUcgD0EgR3ENASABIgsgBksNAAsgBiELCyAGIAtGBEAgA0EGOgAmIANBAjoAJCADQbmWwAApAAA3AGwgA0HBlsAAKQAANwB0IANByZbAACkAADcAfCADQc+WwAA\
pAAA3AIIBDAULIAYgC08NACAGIAogBiAKSxshDSAGIQEDQCABIA1GDUcgASAEai0AAC0AgIBABEAgCyABQQFqIgFGDQIMAQsLIANBBjoAJiADQQI6ACQgA0HXlsAAKQAANwBsIANB35bAACkAADcAdCADQeeWwAApAAA3AHwgA0HvlsAAKQAANwCEASADQfaWwAApAAA\
3AIsBDC0LID1CAFIEQCAFQRBqQYGABE8NSyADKAIgIQEgAygC+AIgBWpBFDoAACADKAL4AiAFakEBaiAAIAFqNgAAIAMoAvgCIAVqQQVqIAcgAGs2AAAgBUEJaiEFCwJAAn8gG0UEQCA8UA0CIAVBEGpBgIAESw1NIAsgBmshACADKAIgIAZqDAELIDxQDQEgBUEQakG\
AgARLDUwgCyAJa0EBaiEAIAMoAiAgCWoLIQEgAygC+AIgBWpBFToAACADKAL4AiAFakEBaiABNgAAIAMoAvgCIAVqQQVqIAA2AAAgBUEJaiEFCyAOIgYgAk8EQCAMQTs6AHQgDEHQAGogDEH0AGogAiAEaiIBIBAQHCAMKAJQQQFxIgYEfyAMKAJUIAFrBSAACyACaiA\
OIAYbIQYLAkAgAiAGSQRAIAogAmsiAEEAIAAgCk0bIQAgBiACayEHIAIgBGohAQNAIABFDUggAS0AACICQQlHIAJBIEdxDQIgAEEBayEAIAFBAWohASAHQQFrIgcNAAsLAkAgBiAOTwRAIAMpAzBCAFINASA1QgBSBEAgBUEQakGBgARPDU4gAygCICEAIAMoAvgCIAV\
qQRc6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgDkECaiEAQQAhASADLQAkQQJGDUUgA0ENOgAkDEULIAZBAWohAEEAIQEMRAsgDkECaiEAQQAhASADLQAkQQJGDUMgA0EMOgAkDEMLIANBBjoAJiADQQI6ACQgA0H+lsAAKQAANwB\
sIANBhpfAACkAADcAdCADQY6XwAApAAA3AHwgA0GWl8AAKQAANwCEASADQZ6XwAApAAA3AIwBIANBo5fAACkAADcAkQFBLSEIQZkBDEkLIANBBjoAJiADQQI6ACQgA0G5lsAAKQAANwBsIANBwZbAACkAADcAdCADQcmWwAApAAA3AHwgA0HPlsAAKQAANwCCAQwCCyA\
DKAIEIAhLDUggA0EGOgAmIANBAjoAJCADQcyUwAApAAA3AGwgA0HUlMAAKQAANwB0IANB2ZTAACkAADcAeQwiCyAIRQ0BIAhBAWsgCk8NAQJAIAhBBE8EQCAIIQEgBCEAQYCChAggBCgAACICQY2atOgAc2sgAnJBgIGChHhxQYCBgoR4RgRAIARBBCAEQQNxIgJrIgZ\
qIQAgAUEJTwRAIAEgBGohAgJAIAYgAUEIa0sNACACQQhrIQEDQEGAgoQIIAAoAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNAUGAgoQIIABBBGooAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNASAAQQhqIgAgAU0NAAsLIAAgAk8NBQNAIAAtAABBDUY\
NBCACIABBAWoiAEcNAAsMBQsgBiAITw0EIAIgCGpBBGshAQNAIAAtAABBDUYNAyAAQQFqIQAgAUEBayIBDQALDAQLA0AgAC0AAEENRg0CIABBAWohACABQQFrIgENAAsMAwsgBCEAIAQtAABBDUYNACAIQQFGDQIgBC0AAUENRgRAIARBAWohAAwBCyAIQQJGDQIgBC0\
AAkENRw0CIARBAmohAAsgACAEayICQQFqIgAgCEYNRyAAIApPDUICQAJAIAAgBGoiAC0AAEEKRgRAIAxBOzoAdCAMQcgAaiAMQfQAaiAEIAAQHCACIQkgDCgCSEEBcQRAIAwoAkwgBGshCQsgCUUEQCADQQY6ACYgA0ECOgAkIANB4ZTAACkAADcAbCADQemUwAApAAA\
3AHQgA0HxlMAAKQAANwB8IANB95TAACkAADcAggEMBAsgCUEQSw0CQQAhAEIAIS4DQCAAIApGDUYCQCAAIARqLQAAIgZBMGsiAUH/AXFBCkkNACAGQeEAa0H/AXFBBk8EQCAGQcEAa0H/AXFBBk8EQCADQQY6ACYgA0ECOgAkIANB4ZTAACkAADcAbCADQemUwAApAAA\
3AHQgA0HxlMAAKQAANwB8IANB95TAACkAADcAggEMBwsgBkE3ayEBDAELIAZB1wBrIQELIAGtQv8BgyAuQgSGfCEuIABBAWoiACAJRw0ACwwBCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMPQsgAyAuNwNAIAMgLjcDMCBFQgBSBEAgBUE\
QakGBgARPDUkgAygCICEAIAMoAvgCIAVqQRM6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFaiAJNgAAIAVBCWohBQsCQCACIAlNBEAgA0EBOgAUIAMpAzBCAFINASA+QgBSBEAgBUEQakGBgARPDUsgAygCICEAIAMoAvgCIAVqQRY6AAAgAygC+AIgBWpBAWo\
gAEEDajYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNUIAUgRAIAVBEGpBgYAETw1LIAMoAiAhACADKAL4AiAFakEXOgAAIAMoAvgCIAVqQQFqIABBA2o2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQULIAJBAmohAEEAIQEgAy0AJEECRg1CIANBDToAJAxCCyA\
JQQFqIQBBACEBIAMtACRBAkYNQSADQQs6ACQMQQsgAkECaiEAQQAhASADLQAkQQJGDUAgA0EMOgAkDEALIANBDzoAJiADQQI6ACQgA0H/lMAAKQAANwBsIANBh5XAACkAADcAdCADQY+VwAApAAA3AHwgA0GXlcAALQAAOgCEAUEZIQhBhQEMRgtBHiEIQYoBDEULIAM\
oAgQgCEsNRSADQQY6ACYgA0ECOgAkIANBzJTAACkAADcAbCADQdSUwAApAAA3AHQgA0HZlMAAKQAANwB5DB8LIAitIS4gMEIAUgRAIC8gMFoNRSAwIC99IjEgLiAuIDFWGyEuCyAuUA1EIC4gL3whLyAupyEAQQAhASA2UA08IAVBEGpBgIAESw1EIAMoAiAhAiADKAL\
4AiAFakEYOgAAIAMoAvgCIAVqQQFqIAI2AAAgAygC+AIgBWpBBWogADYAACAFQQlqIQUMPAsgAykDOCIxIAitIi4gLiAxVhshLiAwQgBSBEAgLyAwWg1EIDAgL30iNyAuIC4gN1YbIS4LIC5QDUMgLiAvfCEvIC6nIQACQAJAAkACQCAuIDFaBEAgBUHN/wNrQf//e08\
NAQxICyA2UA0CIAVBEGpBgYAESQ0BDEcLIDZCAFIEQCAFQRBqQYGABE8NRyADKAIgIQEgAygC+AIgBWpBGDoAACADKAL4AiAFakEBaiABNgAAIAMoAvgCIAVqQQVqIAA2AAAgBUEJaiEFCwJAIDVCAFIEQCAFQRBqQYGABEkNAQxICyADQQE6ABQgA0IANwM4IAVBXkg\
NRwwDCyADKAIgIQEgAygC+AIgBWpBFzoAACADKAL4AiAFakEBaiAAIAFqNgAAIAMoAvgCIAVqQQVqQQA2AAAgA0EBOgAUIANCADcDOCAFQQlqIQUMAgsgAygCICEBIAMoAvgCIAVqQRg6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQs\
gAyADKQM4IC59NwM4QQAhAQw8CwJAIBZFDQAgM0IAUgRAIAVBcEgNRSADKAIgIQIgAygC+AIgBWoiAUEEOgAAIAFBBWpBADYAACABQQFqIAAgAmo2AAAgBUEJaiEFCyAyUA0AIAVBcEgNRCADKAIgIQIgAygC+AIgBWoiAUEHOgAAIAFBBWpBADYAACABQQFqIAAgAmo\
2AAAgBUEJaiEFCyADQQA6ABYgA0EAOgAUAkACQCADLQBSQQFGBEAgAy0AEUEBcQ0BCyADLQBQDQEgAy0AJEECRw07QQAhAQw9C0EAIQEgAy0AJEECRg08IANBDjoAJAw8CyAZBEAgBUFwSA1EIAMoAiAhAiADKAL4AiAFaiIBQQI6AAAgAUEFakEANgAAIAFBAWogAjY\
AACAFQQlqIQULQQAhASADLQAkQQJGDTsgA0EBOgAkDDsLIAMoAkghACADLQBMIQkCQAJAAkAgAy0AUiIBQQFGBEAgAy0AUUEBcUUNAQsgAy0ATyIGQQFxRSADLQBTQQFGcQ0BIAMtABEhAiADKQMoIS4CQCAJQQFrQf8BcUEBSw0AIAJBAXFFDQAgLkIAUg0DCyADLQA\
VDQQCQCAAQeUARyIJDQAgAUUNACACQQFxRQ0GCyACQQFxDQYgAy0AFg0SIABByAFJDQcgAEHMAWtBAkkNEiAAQbACRw0IDBILIANBEDoAJiADQQI6ACRByAAhCCADQewAakHFksAAQcgA/AoAAEG0AQxDCyADQQo6ACYgA0ECOgAkQcEAIQggA0HsAGpBjZPAAEHBAPw\
KAABBrQEMQgsgA0EJOgAmIANBAjoAJCADQc6TwAApAAA3AGwgA0HWk8AAKQAANwB0IANB3pPAACkAADcAfCADQeaTwAApAAA3AIQBIANB7pPAACkAADcAjAEgA0H2k8AAKQAANwCUAQtBMCEIQZwBDEALIENQDQwgBUEQakGAgARNDQgMQAsgRFANCyAFQRBqQYCABEs\
NPyADKAIgIQAgAygC+AIgBWpBEjoAACADKAL4AiAFakEBaiAANgAAQQAhASADKAL4AiAFakEFakEANgAAIAVBCWohBSADLQAkQQJGDTgMCwsgBkEBcSIARSADLQBOQQFGcQ0CIAMtABYNAyADLQBNDQQgAA0HIANBAToAFCAFQd//A2tB//97SQ0+AkAgFkUNACAzQgB\
SBEAgBUFwSA1AIAMoAiAhAiADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogAjYAACAFQQlqIQULIDJQDQAgBUFwSA0/IAMoAiAhAiADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogAjYAACAFQQlqIQULIANBADoAFiADQQA6ABQgAQ0KDAwLIAkNCgs\
gAy0ATUUEQCAGQQFxDQYgA0EJOgAkDAwLIC5CAFINAyADQQE6ABQgBUHf/wNrQf//e0kNPAJAIBZFDQAgM0IAUgRAIAVBcEgNPiADKAIgIQEgAygC+AIgBWoiAEEEOgAAIABBBWpBADYAACAAQQFqIAE2AAAgBUEJaiEFCyAyUA0AIAVBcEgNPSADKAIgIQEgAygC+AI\
gBWoiAEEHOgAAIABBBWpBADYAACAAQQFqIAE2AAAgBUEJaiEFCyADQQA6ABYgA0EAOgAUDAoLIANBBzoAJiADQQI6ACRBzgAhCCADQewAakH+k8AAQc4A/AoAAEG6AQw6CyADQQE6ABQgBUHf/wNrQf//e0kNOiAWRQ0FIDNCAFIEQCAFQXBIDTsgAygCICECIAMoAvg\
CIAVqIgBBBDoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQsgMlANBSAFQXBIDTogAygCICECIAMoAvgCIAVqIgBBBzoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQwFCyAuQgBSDQAgA0EBOgAUIAVB3/8Da0H//3tJDTkgFkUNAyAzQgBSBEAgBUFwSA0\
6IAMoAiAhAiADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogAjYAACAFQQlqIQULIDJQDQMgBUFwSA05IAMoAiAhAiADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogAjYAACAFQQlqIQUMAwsgA0EIOgAkDAcLIAMoAiAhACADKAL4AiAFakEROgAAIAM\
oAvgCIAVqQQFqIAA2AABBACEBIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFIAMtACRBAkcNAwwwCyADQQo6ACQMBQsgA0EAOgAWIANBADoAFCABDQEMAwsgA0EAOgAWIANBADoAFCABDQAMAgsgA0EOOgAkDAILIANBAToAFCAFQd//A2tB//97SQ0yAkAgFkUNACAzQgB\
SBEAgBUFwSA00IAMoAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIDJQDQAgBUFwSA0zIAMoAiAhASADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIANBADoAFiADQQA6ABQLIAMtAFBBAUcNASA\
ZBEAgBUFwSA0yIAMoAiAhASADKAL4AiAFaiIAQQI6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIANBAToAJAtBACEBDCkLQQAhASADQQA6ACQMKAsgCEEISQ0uIApBB00NKSAEKQAAQo2UzOrUwcKGClIEQCADQQY6ACYgA0ECOgAkIANB54vAACkAADcAbCA\
DQe+LwAApAAA3AHQgA0H3i8AAKQAANwB8IANB/4vAAC8AADsAhAFBGiEIQYYBDC4LIANBDjoAJEEAIQFBCCEADCYLAkAgCEUNACAIQQFrIApPDQACQCAIQQRPBEAgCCEBIAQhAEGAgoQIIAQoAAAiAkGNmrToAHNrIAJyQYCBgoR4cUGAgYKEeEYEQCAEQQQgBEEDcSI\
CayIGaiEAIAFBCU8EQCABIARqIQICQCAGIAFBCGtLDQAgAkEIayEBA0BBgIKECCAAKAIAIgZBjZq06ABzayAGckGAgYKEeHFBgIGChHhHDQFBgIKECCAAQQRqKAIAIgZBjZq06ABzayAGckGAgYKEeHFBgIGChHhHDQEgAEEIaiIAIAFNDQALCyAAIAJPDQQDQCAALQA\
AQQ1GDQQgAiAAQQFqIgBHDQALDAQLIAYgCE8NAyACIAhqQQRrIQEDQCAALQAAQQ1GDQMgAEEBaiEAIAFBAWsiAQ0ACwwDCwNAIAAtAABBDUYNAiAAQQFqIQAgAUEBayIBDQALDAILIAQhACAELQAAQQ1GDQAgCEEBRg0BIAQtAAFBDUYEQCAEQQFqIQAMAQsgCEECRg0\
BIAQtAAJBDUcNASAEQQJqIQALIAAgBGsiAkEBaiIBIAhGDS4gASAKTw0pAkAgASAEai0AAEEKRgRAQQAhASAAIARHDQFBAiEADCgLIANBBjoAJiADQQI6ACQgA0GuisAAKQAANwBsIANBs4rAACkAADcAcQwjCwJAAkACQCACQQ1PBEAgEkIANwMAIANBADoAFSASQgA\
3AwggEkIANwMQIBJCADcDGCASQgA3AyAgEkEANgIoIAQtAAhBIEcEQCADQQY6ACYgA0ECOgAkIANBtYvAACkAADcAbCADQb2LwAApAAA3AHQgA0HFi8AAKQAANwB8IANByovAACkAADcAgQEMIgsgBC0AAEHIAEcNBiAELQABQdQARw0GIAQtAAJB1ABHDQEgBC0AA0H\
QAEcNASAELQAEQS9HDQEgBC0ABUExRw0BIAQtAAZBLkcNASAELQAHQTFHDQEgBC0ACUEwa0H/AXEiB0EKTw0DIAQtAApBMGsiDkH/AXFBCUsNAyAELQALQTBrQf8BcSILQQlLDQMgBC0ADEEgRgRAIAJBDUYiDUUEQCAEQQ1qIQAgAkENayEJA0ACQAJAIAAtAAAiBkE\
gTwRAIAZB/wBGDQEMAgsgBkEJRg0BCyADQQY6ACYgA0ECOgAkIANB64rAACkAADcAbCADQfOKwAApAAA3AHQgA0H7isAAKQAANwB8IANBgovAACkAADcAgwEMJwsgAEEBaiEAIAlBAWsiCQ0ACwsgAyAHQeQAbCAOQQpsQf4BcWogC2o2AkggIkUNAyA7QgBSBEAgBUE\
QakGBgARPDTQgAygCICEAIAMoAvgCIAVqQQo6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEENgAAIAVBCWohBQsgOkIAUgRAIAVBEGpBgYAETw00IAMoAiAhACADKAL4AiAFakELOgAAIAMoAvgCIAVqQQFqIABBBWo2AAAgAygC+AIgBWpBBWpBAzYAACA\
FQQlqIQULIEJCAFIEQCAFQRBqQYGABE8NNCADKAIgIQAgAygC+AIgBWpBDDoAACADKAL4AiAFakEBaiAAQQlqNgAAIAMoAvgCIAVqQQVqQQM2AAAgBUEJaiEFCyBBUA0DIA0NAyAFQRBqQYCABEsNMyADKAIgIQAgAygC+AIgBWpBDToAACADKAL4AiAFakEBaiAAQQ1\
qNgAAIAMoAvgCIAVqQQVqIAJBDWs2AAAgBUEJaiEFDAMLIANBDDoAJiADQQI6ACQgA0GKi8AAKQAANwBsIANBkovAACkAADcAdCADQZqLwAApAAA3AHwgA0Gii8AAKQAANwCEASADQaqLwAApAAA3AIwBIANBsYvAACgAADYAkwFBKyEIQZcBDDELIANBBjoAJiADQQI\
6ACQgA0HSi8AAKQAANwBsIANB2ovAACkAADcAdCADQd+LwAApAAA3AHkMCwsgBC0AAkHUAEcNBCAELQADQdAARw0EIAQtAARBL0cNBCADQRE6ACYgA0ECOgAkIANBhonAACkAADcAbCADQY6JwAApAAA3AHQgA0GWicAAKQAANwB8DAgLIAJBAmohACADLQAkQQJGDSc\
gA0EGOgAkDCcLIANBDDoAJiADQQI6ACQgA0HPisAAKQAANwBsIANB14rAACkAADcAdCADQd+KwAApAAA3AHwgA0HnisAAKAAANgCEAQwcCyADKAIAIAhLDS0gA0EGOgAmIANBAjoAJCADQbuKwAApAAA3AGwgA0HDisAAKQAANwB0IANBy4rAACgAADYAfAwdCyAIRQ0\
FIAhBAWsgCk8NBQJAIAhBBE8EQCAIIQEgBCEAQYCChAggBCgAACICQY2atOgAc2sgAnJBgIGChHhxQYCBgoR4RgRAIARBBCAEQQNxIgJrIgZqIQAgAUEJTwRAIAEgBGohAgJAIAYgAUEIa0sNACACQQhrIQEDQEGAgoQIIAAoAgAiBkGNmrToAHNrIAZyQYCBgoR4cUG\
AgYKEeEcNAUGAgoQIIABBBGooAgAiBkGNmrToAHNrIAZyQYCBgoR4cUGAgYKEeEcNASAAQQhqIgAgAU0NAAsLIAAgAk8NCQNAIAAtAABBDUYNBCACIABBAWoiAEcNAAsMCQsgBiAITw0IIAIgCGpBBGshAQNAIAAtAABBDUYNAyAAQQFqIQAgAUEBayIBDQALDAgLA0A\
gAC0AAEENRg0CIABBAWohACABQQFrIgENAAsMBwsgBCEAIAQtAABBDUYNACAIQQFGDQYgBC0AAUENRgRAIARBAWohAAwBCyAIQQJGDQYgBC0AAkENRw0GIARBAmohAAsgACAEayIOQQFqIgEgCEYNLCABIApPDScCQCABIARqIgItAABBCkYEQEEAIQEgACAERw0BQQI\
hAAwmCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMIQsCQAJAAkACfwJAIA5BDk8EQCASQgA3AwAgA0EAOgAVIBJCADcDCCASQgA3AxAgEkIANwMYIBJCADcDICASQQA2AiggDEEgOgB0IAxBEGogDEH0AGogBCACEBwCQCAMKAIQQQFxBEA\
gDCgCFCIAIARHDQELIANBBjoAJiADQQI6ACQgA0H9icAAKQAANwBsIANBhYrAACkAADcAdCADQY2KwAApAAA3AHwgA0GUisAAKAAANgCDAUEbIQhBhwEMMgsCQAJAIA4gACAEayICTQ0AIAxBIDoAdCAMQQhqIAxB9ABqIAQgAkEBaiIGaiIAIAAgDiACa2oQHCAMKAI\
IQQFxRQ0AIAwoAgwiCSAARw0BCyADQQY6ACYgA0ECOgAkIANB5YnAACkAADcAbCADQe2JwAApAAA3AHQgA0H1icAAKQAANwB8DAsLAkACQCAOIAkgAGsiCSAGaiIQQQFqIgtJDQAgDEEvOgB0IAwgDEH0AGogBCALaiINIA0gDiAQa2oQHCAMKAIAQQFxRQ0AIAwoAgQ\
iEyANRw0BCyADQQY6ACYgA0ECOgAkIANBw4nAACkAADcAbCADQcuJwAApAAA3AHQgA0HTicAAKQAANwB8IANB24nAACkAADcAhAEgA0HjicAALwAAOwCMAUEiIQhBjgEMMgsgAiAKSw0tAkACQAJAAkACQAJAAkAgAkEDaw4FAAECAwQGCwJAIAQtAABBxwBrDgoFBgY\
GBgYGBgYABgsCQAJAIAQtAAFB0gBrDgQBBwcABwsgBC0AAkHUAEcNBkEEIQAMCAsgBC0AAkHJAEcNBUEKIQBBAQwICwJAAkAgBC0AAEHIAGsOCQAGBgYGBgYGAQYLIAQtAAFBxQBHDQUgBC0AAkHBAEcNBSAELQADQcQARw0FQQIhAAwHCyAELQABQc8ARw0EIAQtAAJ\
B0wBHDQQgBC0AA0HUAEcNBEEDIQAMBgsCQAJAIAQtAABB0ABrDgUABQUFAQULIAQtAAFBwQBHDQQgBC0AAkHUAEcNBCAELQADQcMARw0EIAQtAARByABHDQRBCSEADAYLIAQtAAFB0gBHDQMgBC0AAkHBAEcNAyAELQADQcMARw0DIAQtAARBxQBHDQNBCCEADAULIAQ\
tAABBxABHDQIgBC0AAUHFAEcNAiAELQACQcwARw0CIAQtAANBxQBHDQIgBC0ABEHUAEcNAiAELQAFQcUARw0CQQUhAAwECwJAAkAgBC0AAEHDAGsODQADAwMDAwMDAwMDAwEDCyAELQABQc8ARw0CIAQtAAJBzgBHDQIgBC0AA0HOAEcNAiAELQAEQcUARw0CIAQtAAV\
BwwBHDQIgBC0ABkHUAEcNAiADQQE6ABVBBiEADAQLIAQtAAFB0ABHDQEgBC0AAkHUAEcNASAELQADQckARw0BIAQtAARBzwBHDQEgBC0ABUHOAEcNASAELQAGQdMARw0BQQchAAwDCyAELQABQcUARg0ECyADQQA6AEwgAiEHIAQhAAwECyADQQY6ACYgA0ECOgAkIAN\
BmIrAACkAADcAbCADQaCKwAApAAA3AHQgA0GmisAAKQAANwB6QRYhCEGCAQwwC0EACyEPIAMgADoATAwCCyADIAQtAAJB1ABGIg86AEwgAiEHIAQhACAPRQ0AQQAhDwwBCwJAA0AgAC0AAC0AgIBARQ0BIABBAWohACAHQQFrIgcNAAtBACEPDAELIANBBjoAJiADQQI\
6ACQgA0G6iMAAKQAANwBsIANBwojAACkAADcAdCADQcqIwAApAAA3AHwMBQsgEyANayITIAtqIRUgCSEHIAYhAAJAA0AgACAKTw0pIAAgBGotAAAtAICGQARAIABBAWohACAHQQFrIgdFDQIMAQsLIANBBjoAJiADQQI6ACQgA0HSiMAAKQAANwBsIANB2ojAACkAADc\
AdCADQd+IwAApAAA3AHkMBwsgDiAQQQlqRw0CAkAgDiALa0EIRw0AIA0pAAAiLkLIqNGC9cWMlzBRDQIgLkLIqNGC9aWMlzFSDQAgD0UNBCADQRE6ACYgA0ECOgAkIANB54jAACkAADcAbCADQe+IwAApAAA3AHQgA0H3iMAAKQAANwB8IANB/ojAACkAADcAgwEMHgs\
LIANBBjoAJiADQQI6ACQgA0GeicAAKQAANwBsIANBponAACkAADcAdEEQIQhB/AAMKgsgDw0BIANBEToAJiADQQI6ACQgA0GGicAAKQAANwBsIANBjonAACkAADcAdCADQZaJwAApAAA3AHwMAgsgA0EGOgAmIANBAjoAJCADQa6JwAApAAA3AGwgA0G2icAAKQAANwB\
0IANBu4nAACkAADcAeQwDCwJAICNFDQAgQEIAUgRAIAVBEGpBgYAETw0qIAMoAiAhACADKAL4AiAFakEIOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWogAjYAACAFQQlqIQULID9CAFIEQCAFQRBqQYGABE8NKiADKAIgIQAgAygC+AIgBWpBCToAACADKAL\
4AiAFakEBaiAAIAZqNgAAIAMoAvgCIAVqQQVqIAk2AAAgBUEJaiEFCyA7QgBSBEAgBUEQakGBgARPDSogAygCICEAIAMoAvgCIAVqQQo6AAAgAygC+AIgBWpBAWogACALajYAACADKAL4AiAFakEFaiATNgAAIAVBCWohBQsgOlANACAFQRBqQYCABEsNKSADKAIgIQA\
gAygC+AIgBWpBCzoAACADKAL4AiAFakEBaiAAIBVBAWpqNgAAIAMoAvgCIAVqQQVqQQM2AAAgBUEJaiEFCyAOQQJqIQAgAy0AJCECIAMtAExBCkYEQCACQQJGDSEgA0EFOgAkDCELIAJBAkYNICADQQY6ACQMIAtBGCEIQYQBDCYLIAMoAgAgCEsNJiADQQY6ACYgA0E\
COgAkIANBpYjAACkAADcAbCADQa2IwAApAAA3AHQgA0GyiMAAKQAANwB5C0EVIQhBgQEMJAsCQAJAAkAgAy0AECIARQRAIAMtABFBAXENAQsgAA0CIB0NAQwGCyAeRQ0EIDhCAFIEQCAFQRBqQYGABE8NJyADKAIgIQAgAygC+AIgBWpBBToAACADKAL4AiAFakEBaiA\
ANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyA0UA0EIAVBEGpBgIAESw0mIAMoAiAhACADKAL4AiAFakEDOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQUMBAsgOUIAUgRAIAVBEGpBgYAETw0mIAMoAiAhACADKAL4AiAFakEGOgA\
AIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQULIDRQDQQgBUEQakGAgARLDSUgAygCICEAIAMoAvgCIAVqQQM6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQwECwJAIApBBE0EQCAKQQFNDQMMAQsgBC0ABEE\
vRw0AIAQoAABByKjRggVHDQAgA0EAOgARAkAgHUUNACA5QgBSBEAgBUEQakGBgARPDScgAygCICEAIAMoAvgCIAVqQQY6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNFANACAFQRBqQYCABEsNJiADKAIgIQAgAygC+AIgBWpBAzo\
AACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFC0EAIQEgAy0AJEECRg0eIANBBDoAJAweCyAELwAAQY0URw0BC0EAIQFBAiEADBsLIANBAToAEQJAIB5FDQAgOEIAUgRAIAVBEGpBgYAETw0kIAMoAiAhACADKAL4AiAFakEFOgAAIAMoAvg\
CIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQULIDRQDQAgBUEQakGAgARLDSMgAygCICEAIAMoAvgCIAVqQQM6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQtBACEBIAMtACRBAkYNGyADQQM6ACQMGwtBACEBIAMtACR\
BAkYNGiADQQM6ACQMGgtBACEBIAMtACRBAkYNGSADQQQ6ACQMGQsgA0EDOgAmIANBAjoAJCADQaeYwAApAAA3AGwgA0GsmMAAKQAANwBxDBMLIAhFDQtBACEAQX8hBwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA0ACQAJAAkACQAJAAkACQAJAIAAgBGo\
iCS0AACIBQQ1GBEAgCEEBayAARg04IABBAWoiDyAKTw0zIAlBAWoiAS0AAEEKRw0BAkACQAJAAkAgAEUEQCAkDQIgBUEaakGAgARNDQFBASEBQQIhAAw1CyAMQTo6AHQgDEFAayAMQfQAaiAEIAEQHCAMKAJAQQFxBEAgDCgCRCIBIARHDQQLDCgLIAMtAEwgAygCSCI\
BIAMtABEiAhshBkEAIQBBAEECIAMtAE9rIAMtAE0iCRshByADKAIgQQJqIQ4gAy0AUEF/c0EBcSELAkAgAy0AUkEBRw0AIAMtAFFBAXFFDQAgAiABQeUARnIhAAsgAykDKCEuIAMtAFMhASADKAL4AiAFakEQOgAAIAMoAvgCIAVqQQFqIA42AAAgAygC+AIgBWpBBWo\
gBjsAACADKAL4AiAFakEHaiALOgAAIAMoAvgCIAVqQQhqIAA6AAAgAygC+AIgBWpBCWogAToAACADKAL4AiAFakEKaiAHOgAAIAMoAvgCIAVqQQtqIC5CACAJGzcAACAFQRNqIQUgAy0AJEECRg0BCyADQQc6ACQLIANBAToAFCADLQASIQFBAiEADDELIAEgBGsiDkE\
BaiEGAkACQAJAIAQtAAAiAUHDAGsOMwEAAAAAAAAAAAAAAAAAAAAAAQEAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAABAQALQQAhAQNAIAEgCkYNNiABIARqLQAALQCAgEAEQCAOIAFBAWoiAUYNAwwBCwsMJgsgCiAOSQ00IAMoAkghCwJAAkACQAJAIA5BB2s\
OCwMkJAIkJCQAJCQBJAsgDiECIAQgAUEgckHjAEcNJBogBCAELQABQSByQe8ARw0kGiAEIAQtAAJBIHJB7gBHDSQaIAQgBC0AA0EgckH0AEcNJBogBCAELQAEQSByQeUARw0kGiAEIAQtAAVBIHJB7gBHDSQaIAQgBC0ABkEgckH0AEcNJBogBCAELQAHQS1HDSQaIAQ\
gBC0ACEEgckHsAEcNJBogBCAELQAJQSByQeUARw0kGiAEIAQtAApBIHJB7gBHDSQaIAQgBC0AC0EgckHnAEcNJBogBCAELQAMQSByQfQARw0kGiAEIAQtAA1BIHJB6ABHDSQaIAMtAE4NBiALQX5xQcwBRyALQeQAa0HkAE9xRQRAIANBBzoAJiADQQI6ACQgA0GVjMA\
AKQAANwBsIANBnYzAACkAADcAdCADQaWMwAApAAA3AHwgA0GtjMAAKQAANwCEASADQbWMwAApAAA3AIwBIANBvYzAACkAADcAlAEgA0HFjMAAKQAANwCcASADQc2MwAAoAAA2AKQBQTwhCEGoAQw8CwJAAkAgAy0ATUUEQEEPIQEgACAGTQ0jIAlBAWsiAS0AACICQSB\
GIgtFIAJBCUdxDQIgAEEQSw0BDCILIANBDToAJiADQQI6ACQgA0GSjcAAKQAANwBsIANBmo3AACkAADcAdCADQaKNwAApAAA3AHwgA0GqjcAAKQAANwCEASADQbGNwAApAAA3AIsBDCALIAYgCk8NOCAEIAZqLQAAQSBHDSAgBC0AECICQQlGDSAgAkEgRg0gIAEtAAA\
iAUEJRg0gIAFBIEYNIEEQIQEgACEJDCMLQRAgBiAEIAZqLQAAIgJBIEYbIgEgAE8NHSABIARqLQAAIgZBCUYNHCAAIQkgBkEgRg0cDCILIA4hAiAEIAFBIHJB9ABHDSMaIAQgBC0AAUEgckHyAEcNIxogBCAELQACQSByQeEARw0jGiAEIAQtAANBIHJB7gBHDSMaIAQ\
gBC0ABEEgckHzAEcNIxogBCAELQAFQSByQeYARw0jGiAEIAQtAAZBIHJB5QBHDSMaIAQgBC0AB0EgckHyAEcNIxogBCAELQAIQS1HDSMaIAQgBC0ACUEgckHlAEcNIxogBCAELQAKQSByQe4ARw0jGiAEIAQtAAtBIHJB4wBHDSMaIAQgBC0ADEEgckHvAEcNIxogBCA\
ELQANQSByQeQARw0jGiAEIAQtAA5BIHJB6QBHDSMaIAQgBC0AD0EgckHuAEcNIxogBCAELQAQQSByQecARw0jGiADLQBNDQYgC0HMAWtBAkkNGiALQbACRg0aIAtB5ABrQeQASQ0aIABBE00EQEESIQEgAEETRw0ZDBgLIAYgCk8NNiAEIAZqLQAAQSBHDRcgBC0AEyI\
BQQlGDRcgAUEgRg0XIAlBAWstAAAiAUEJRg0XIAFBIEYNF0ETIQEgACEJDBkLIA4hAiAEIAFBIHJB4wBHDSIaIAQgBC0AAUEgckHvAEcNIhogBCAELQACQSByQe4ARw0iGiAEIAQtAANBIHJB7gBHDSIaIAQgBC0ABEEgckHlAEcNIhogBCAELQAFQSByQeMARw0iGiA\
EIAQtAAZBIHJB9ABHDSIaIAQgBC0AB0EgckHpAEcNIhogBCAELQAIQSByQe8ARw0iGiAEIAQtAAlBIHJB7gBHDSIaIABBDE0EQEELIQEgAEEMRw0UDBMLIAYgCk8NNSAEIAZqLQAAQSBHDRIgBC0ADCIBQQlGDRIgAUEgRg0SIAlBAWstAAAiAUEJRg0SIAFBIEYNEkE\
MIQEgACEJDBQLAkACQCABQdQAaw4iAAEiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIAASILAkAgBC0AAUEgckHyAEcNACAELQACQSByQeEARw0AIAQtAANBIHJB6QBHDQAgBC0ABEEgckHsAEcNACAELQAFQSByQeUARw0AIAQtAAZBIHJB8gBHDQAgA0EBOgB\
TIABBCU0EQEEIIQEgAEEJRw0TDBILIAYgCk8NNiAEIAZqLQAAQSBHDREgBC0ACSIBQQlGDREgAUEgRg0RIAlBAWstAAAiAUEJRg0RIAFBIEYNEUEJIQEgACEJDCYLIA4hAiAEIAFB1QBHDSIaCyAOIQIgBCAELQABQSByQfAARw0hGiAEIAQtAAJBIHJB5wBHDSEaIAQ\
gBC0AA0EgckHyAEcNIRogBCAELQAEQSByQeEARw0hGiAEIAQtAAVBIHJB5ABHDSEaIAQgBC0ABkEgckHlAEcNIRogAEEJTQRAQQghASAAQQlHDQ0MDAsgBiAKTw00IAQgBmotAABBIEcNCyAELQAJIgFBCUYNCyABQSBGDQsgCUEBay0AACIBQQlGDQsgAUEgRg0LQQk\
hASAAIQkMDQsgGkUNISAOQQJqIgEgAE8NCCAGIApPDTMgBCAGai0AAEEgRw0IIAEgBGotAAAiAkEJRg0IIAJBIEYNCCAJQQFrLQAAIgJBCUYNCCAAIQkgAkEgRw0jDAgLAkAgAUEgTwRAIAFB/wBGDQEMCAsgAUEJRg0HCyAAIApPDSMgAEECTQRAIABBAWohAEEAIQg\
DQCAEIAhqLQAAQTpGDQcgACAIQQFqIghHDQALDCQLQYCChAggBCgAACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4RwRAIABBAWohAEEAIQgDQCAEIAhqLQAAQTpGDQcgACAIQQFqIghHDQALDCQLQQQgBEEDcSICayEBIABBCEkNAyAJQQFqIQIgASAEaiEIIAEgAEE\
HayIASw0EIAAgBGohAANAQYCChAggCCgCACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4Rw0FQYCChAggCEEEaigCACIBQbr06NEDc2sgAXJBgIGChHhxQYCBgoR4Rw0FIAhBCGoiCCAATQ0ACwwECyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA\
3AHEMKgsgA0EHOgAmIANBAjoAJEHJACEIIANB7ABqQbmNwABByQD8CgAAQbUBDDQLIANBCDoAJiADQQI6ACRByQAhCCADQewAakGgkMAAQckA/AoAAEG1AQwzCyAAIAFJDR8gBEEEaiEBIABBA2shAEEAIAJrIQgDQCABIAhqLQAAQTpGDQIgCEEBaiIIIABHDQALDB8\
LIAIgCE0NHgNAIAgtAABBOkYNASAIIAlGIAhBAWohCEUNAAsMHgsgA0EGOgAmIANBAjoAJCADQaGSwAApAAA3AGwgA0GpksAAKQAANwB0IANBsZLAACkAADcAfCADQbmSwAApAAA3AIQBIANBwZLAACgAADYAjAEMFgsgB0EBaiEHIAggAEEBaiIARw0BDB0LCyAAAn8\
CQCAAIAZNDQADQCAEIAZqLQAAIgFBCUcgAUEgR3ENASAAIAZBAWoiBkcNAAsgAAwBCyAGCyIBTQRAIAAhCQwaCwNAIAcgCk8NKgJAIAQgB2otAAAiAkEJRg0AIAJBIEYNACAHQQFqIQkMGwsgASAHSSAHQQFrIQcNAAsgASEJDBkLQQghAQNAIAEgBGotAAAiBkEJRyA\
GQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAkADQCAHIApPDSogBCAHai0AACIGQQlHIAZBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFGDQEgCUEBaiEPCyAEQQFrIRAgBCAPaiETIAEhBwNAAkAgByAJTw0AIAcgCk8NKCAEIAd\
qLQAAIgJBCUYEQCAHQQFqIQcMAgsgAkEgRw0AIAdBAWohBwwBCwJAIAcgCUYNAAJAAkACfyAJIAkgCk8NABogCSAHIAlLDQAaIAxBLDoAdCAMQThqIAxB9ABqIAQgB2oiBiATEBwgDCgCOEEBcSILBH8gDCgCPCAGawUgAgsgB2ogCSALGwsiCyAHQQFqIgZNDQAgByA\
KTw0qIAQgB2otAABBIEcNACAGIApPDSogBCAGai0AACICQQlGDQAgAkEgRg0AIAtBAWsiAiAKTw0qIAIgBGotAAAiDUEJRg0AIAshAiANQSBHDQELAkACfwJAIAcgC08NACAHIAogByAKSxshAgNAIAIgB0YNLSAEIAdqLQAAIgZBCUcgBkEgR3ENASALIAdBAWoiB0c\
NAAsgCwwBCyAHCyIGIAsiAk8NAANAIAJBAWsiByAKTw0rIAIgEGotAAAiDUEJRyANQSBHcQ0BIAciAiAGSw0ACyAGIQILIAIgBkcNACADQQY6ACYgA0ECOgAkIANBxZHAACkAADcAbCADQc2RwAApAAA3AHQgA0HVkcAAKQAANwB8IANB2pHAACkAADcAgQEMHQsCQAJ\
AAn8gAiACIApPIhUNABogAiACIAZJDQAaIAxBLzoAdCAMQTBqIAxB9ABqIAQgBmoiDSACIARqQQFqEBwgDCgCMEEBcSIPBH8gDCgCNCANawUgBwsgBmogAiAPGwsiDSAGRg0AIAYgDU8NASAKIAZrIgdBACAHIApNGyEHIA0gBmshDyAEIAZqIQYDQCAHRQ0rIAYtAAA\
tAICAQEUNASAHQQFrIQcgBkEBaiEGIA9BAWsiDw0ACwwBCyADQQY6ACYgA0ECOgAkIANB4pHAACkAADcAbCADQeqRwAApAAA3AHQgA0HykcAAKQAANwB8IANB+pHAACgAADYAhAEMHAsCQCACIA1NDQAgDUEBaiEHAkAgFUUEQCAMQS86AHQgDEEoaiAMQfQAaiAEIAd\
qIgYgBiACIA1rahAcIAwoAihBAXENAQsgAiAHRg0AIAIgB00NAQNAIAcgCk8NKyAEIAdqLQAALQCAgEBFDQEgB0EBaiIHIAJHDQALDAELIANBBjoAJiADQQI6ACQgA0HikcAAKQAANwBsIANB6pHAACkAADcAdCADQfKRwAApAAA3AHwgA0H6kcAAKAAANgCEAQwcCyA\
JIAtGDQAgC0EBaiEHDAELCyADQQE6AFIMFgsgA0EGOgAmIANBAjoAJCADQcWRwAApAAA3AGwgA0HNkcAAKQAANwB0IANB1ZHAACkAADcAfCADQdqRwAApAAA3AIEBDBkLQQghAQNAIAEgBGotAAAiAkEJRyACQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAF\
NDQAaAkADQCAHIApPDSYgBCAHai0AACICQQlHIAJBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFHDRMgA0EGOgAmIANBAjoAJCADQaiRwAApAAA3AGwgA0GwkcAAKQAANwB0IANBuJHAACkAADcAfCADQb2RwAApAAA3AIEBDBcLQQshAQNAIAEgBGo\
tAAAiBkEJRyAGQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAkADQCAHIApPDSQgBCAHai0AACIGQQlHIAZBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFHDQAMAQsgCSAKSw0gIAEgCUsNICABIARqIQYCQAJAAkACQCAJIAFrQQV\
rDgYAAwIDAwEDCyAGLQAAQSByQeMARw0CIAYtAAFBIHJB7ABHDQIgBi0AAkEgckHvAEcNAiAGLQADQSByQfMARw0CIAYtAARBIHJB5QBHDQIgA0EBOgBQDBMLIAYtAABBIHJB6wBHDQEgBi0AAUEgckHlAEcNASAGLQACQSByQeUARw0BIAYtAANBIHJB8ABHDQEgBi0\
ABEEtRw0BIAYtAAVBIHJB4QBHDQEgBi0ABkEgckHsAEcNASAGLQAHQSByQekARw0BIAYtAAhBIHJB9gBHDQEgBi0ACUEgckHlAEcNAQwSCyAGLQAAQSByQfUARw0AIAYtAAFBIHJB8ABHDQAgBi0AAkEgckHnAEcNACAGLQADQSByQfIARw0AIAYtAARBIHJB4QBHDQA\
gBi0ABUEgckHkAEcNACAGLQAGQSByQeUARw0AIANBAToAUQwRCyAEQQFrIQ0gBCAJakEBaiEQIAEhBwNAAkAgByAJTw0AIAQgB2otAAAiAkEJRgRAIAdBAWohBwwCCyACQSBHDQAgB0EBaiEHDAELIAcgCUYNEQJAAkACfyAJIAkgCk8NABogCSAHIAlLDQAaIAxBLDo\
AdCAMQSBqIAxB9ABqIAQgB2oiBiAQEBwgDCgCIEEBcSILBH8gDCgCJCAGawUgAgsgB2ogCSALGwsiCyAHQQFqIgZNDQAgByAKTw0jIAQgB2otAABBIEcNACAGIApPDSMgBCAGai0AACICQQlGDQAgAkEgRg0AIAtBAWsiAiAKTw0jIAIgBGotAAAiD0EJRg0AIAshAiA\
PQSBHDQELAkACfwJAIAcgC08NACAHIAogByAKSxshAgNAIAIgB0YNJiAEIAdqLQAAIgZBCUcgBkEgR3ENASALIAdBAWoiB0cNAAsgCwwBCyAHCyIGIAsiAk8NAANAIAJBAWsiByAKTw0kIAIgDWotAAAiD0EJRyAPQSBHcQ0BIAciAiAGSw0ACyAGIQILIAIgBkcNAAw\
CCyACIApLDSEgAiAGSQ0hIAQgBmohBwJAAkACQAJAAkAgAiAGayIPQQVrDgYAAwEDAwIDCyAHLQAAQSByQeMARw0CIActAAFBIHJB7ABHDQIgBy0AAkEgckHvAEcNAiAHLQADQSByQfMARw0CIActAARBIHJB5QBHDQIgA0EBOgBQDAMLIActAABBIHJB9QBHDQEgBy0\
AAUEgckHwAEcNASAHLQACQSByQecARw0BIActAANBIHJB8gBHDQEgBy0ABEEgckHhAEcNASAHLQAFQSByQeQARw0BIActAAZBIHJB5QBHDQEgA0EBOgBRDAILIActAABBIHJB6wBHDQAgBy0AAUEgckHlAEcNACAHLQACQSByQeUARw0AIActAANBIHJB8ABHDQAgBy0\
ABEEtRw0AIActAAVBIHJB4QBHDQAgBy0ABkEgckHsAEcNACAHLQAHQSByQekARw0AIActAAhBIHJB9gBHDQAgBy0ACUEgckHlAEYNAQsCQCACIAZGDQAgAiAGTQ0BA0AgBy0AAC0AgIBARQ0BIAdBAWohByAPQQFrIg8NAAsMAQsgA0EGOgAmIANBAjoAJCADQYmRwAA\
pAAA3AGwgA0GRkcAAKQAANwB0IANBmZHAACkAADcAfCADQaCRwAApAAA3AIMBDBgLIAkgC0YNESALQQFqIQcMAAsACyADQQY6ACYgA0ECOgAkIANB6ZDAACkAADcAbCADQfGQwAApAAA3AHQgA0H5kMAAKQAANwB8IANBgZHAACkAADcAhAFBICEIQYwBDCMLQRIhAQN\
AIAEgBGotAAAiBkEJRyAGQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaAkADQCAHIApPDSAgBCAHai0AACIGQQlHIAZBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFHDQAgA0EGOgAmIANBAjoAJCADQcGOwAApAAA3AGwgA0HJjsA\
AKQAANwB0IANB0Y7AACkAADcAfCADQdmOwAApAAA3AIQBIANB4I7AACkAADcAiwEMBAsgA0EBOgBOIAkgCksNHCABIAlLDRwCQCAJIAFrQQdGBEAgASAEaiIGNQAAIAZBBmoxAABCMIYgBkEEajMAAEIghoSEQuPQ1fO2rZkyUQ0BCyAEQQFrIQ8gBCAJakEBaiEQIAM\
tAE8hDSABIQcDQAJAIAcgCU8NACAEIAdqLQAAIgJBCUYEQCAHQQFqIQcMAgsgAkEgRw0AIAdBAWohBwwBCyAHIAlGDQ4CQCAJIgYgCk8NACAGIAdJDQAgDEEsOgB0IAxBGGogDEH0AGogBCAHaiIGIBAQHCAMKAIYQQFxIgsEfyAMKAIcIAZrBSACCyAHaiAJIAsbIQY\
LAkACQCAHQQFqIgsgBk8NACAHIApPDSAgBCAHai0AAEEgRw0AIAogC00NICAEIAtqLQAAIgJBCUYNACACQSBGDQAgBkEBayICIApPDSAgAiAEai0AACITQQlGDQAgBiECIBNBIEcNAQsCfwJAIAYgB00NACAHIAogByAKSxshAgNAIAIgB0YNIiAEIAdqLQAAIgtBCUc\
gC0EgR3ENASAGIAdBAWoiB0cNAAsgBgwBCyAHCyELAkAgCyAGIgJPDQADQCACQQFrIgcgCk8NISACIA9qLQAAIhNBCUcgE0EgR3ENASAHIgIgC0sNAAsgCyECCyACIAtHDQAgA0EGOgAmIANBAjoAJCADQcGOwAApAAA3AGwgA0HJjsAAKQAANwB0IANB0Y7AACkAADc\
AfCADQdmOwAApAAA3AIQBIANB4I7AACkAADcAiwEMBgsgA0EBOgBOIAIgCksNHiACIAtJDR4CQAJAIAIgC2tBB0cNACAEIAtqIgctAABBIHJB4wBHDQAgBy0AAUEgckHoAEcNACAHLQACQSByQfUARw0AIActAANBIHJB7gBHDQAgBy0ABEEgckHrAEcNACAHLQAFQSB\
yQeUARw0AIActAAZBIHJB5ABHDQAgDUEBcUUEQEEBIQ0gA0EBOgBPDAILIANBDjoAJiADQQI6ACRB6wAhCCADQewAakHojsAAQesA/AoAAEHXAQwkCyANQQFxQQAhDUUNACADQQ46ACYgA0ECOgAkQc0AIQggA0HsAGpB04/AAEHNAPwKAABBuQEMIwsgBiAJRg0OIAZ\
BAWohBwwACwALIAMtAE9FBEAgA0EBOgBPDA0LIANBDjoAJiADQQI6ACRB6wAhCCADQewAakHojsAAQesA/AoAAEHXAQwgCyADQQg6ACYgA0ECOgAkIANBgo7AACkAADcAbCADQYqOwAApAAA3AHQgA0GSjsAAKQAANwB8IANBmo7AACkAADcAhAEgA0GijsAAKQAANwC\
MASADQaqOwAApAAA3AJQBIANBso7AACkAADcAnAEgA0G5jsAAKQAANwCjAUE/IQhBqwEMHwsgAEERSQ0AIAJBIEcNACAELQAQIgFBCUYNACABQSBGDQBBECEBIAAhCSALRQ0FC0EPIQECQANAIAEgBGotAAAiAkEJRyACQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8\
gACAAIAFNDQAaAkADQCAHIApPDRwgBCAHai0AACICQQlHIAJBIEdxDQEgASAHSSAHQQFrIQcNAAsgAQwBCyAHQQFqCyIJIAFHDQQgA0EGOgAmIANBAjoAJCADQdGMwAApAAA3AGwgA0HZjMAAKQAANwB0IANB4YzAACkAADcAfCADQemMwAApAAA3AIQBIANB8YzAACg\
AADYAjAEMAwtBJyEIQZMBDBwLQQ8hAQNAIAEgBGotAAAiAkEJRyACQSBHcQ0BIAAgAUEBaiIBRw0ACyAAIQELAn8gACAAIAFNDQAaA0AgByAKTw0YAkAgBCAHai0AACICQQlGDQAgAkEgRg0AIAdBAWoMAgsgASAHSSAHQQFrIQcNAAsgAQsiCSABRw0BIANBBjoAJiA\
DQQI6ACQgA0HRjMAAKQAANwBsIANB2YzAACkAADcAdCADQeGMwAApAAA3AHwgA0HpjMAAKQAANwCEASADQfGMwAAoAAA2AIwBC0EkIQhBkAEMGQsgCSABayIGQRNNBEBCACEuIAEgCUkEQCAKIAFrIgJBACACIApNGyEHIAEgBGohAgNAIAdFDRcgAi0AAEEwayILQf8\
BcUEKTwRAIANBDToAJiADQQI6ACQgA0H1jMAAKQAANwBsIANB/YzAACkAADcAdCADQYWNwAApAAA3AHwgA0GKjcAAKQAANwCBAQwMCyAuQgp+IAutQv8Bg3whLiAHQQFrIQcgAkEBaiECIAZBAWsiBg0ACwsgAyAuNwM4IAMgLjcDKCADQQE6AE0MBQsgA0ENOgAmIAN\
BAjoAJCADQfWMwAApAAA3AGwgA0H9jMAAKQAANwB0IANBhY3AACkAADcAfCADQYqNwAApAAA3AIEBDAgLIA4hAiAECyEBAkADQCABLQAALQCAgEAEQCABQQFqIQEgAkEBayICDQEMAgsLDAQLIBpFDQACQCAOQQJqIgEgAE8NACAGIApPDRMgBCAGai0AAEEgRw0AIAE\
gBGotAAAiAkEJRg0AIAJBIEYNACAJQQFrLQAAIgJBCUYNACAAIQkgAkEgRw0DCwJAIAAgBk0NAANAIAQgBmotAAAiAUEJRyABQSBHcQ0BIAAgBkEBaiIGRw0ACyAAIQYLIAAgBk0NAAJAA0AgByAKTw0UIAQgB2otAAAiAUEJRyABQSBHcQ0BIAYgB0kgB0EBayEHDQA\
LIAYMAgsgB0EBagwBCyAACyEJIAYhAQsgJkUEQCAFQRBqQYCABEsNFSADKAIgIQIgAygC+AIgBWpBDjoAACADKAL4AiAFakEBaiACNgAAIAMoAvgCIAVqQQVqIA42AAAgBUEJaiEFCyAFICVFDQcaIAVBEGpBgIAESw0UIAkgAWshByADKAIgIAFqIRdBDyEBDAYLIAN\
BBjoAJiADQQI6ACQgA0H+kcAAKQAANwBsIANBhpLAACkAADcAdCADQY6SwAApAAA3AHwgA0GWksAAKQAANwCEASADQZ2SwAAoAAA2AIsBQSMhCEGPAQwSCyADKAIEIAhLDRIgA0EGOgAmIANBAjoAJCADQYGMwAApAAA3AGwgA0GJjMAAKQAANwB0IANBkYzAACgAADY\
AfAwCC0EcIQhBiAEMEAtBHSEIQYkBDA8LQRQhCEGAAQwOC0EfIQhBiwEMDQsgAygC+AIgBWogAToAACADKAL4AiAFakEBaiAXNgAAIAMoAvgCIAVqQQVqIAc2AAAgBUEJagshBUEAIQEgAEECaiIADQQMBQtBDSEIQfkADAoLAkAgFkUNACAzQgBSBEAgBUFwSA0MIAM\
oAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogAUECajYAACAFQQlqIQULIDJQDQAgBUFwSA0LIAMoAiAhASADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogAUECajYAACAFQQlqIQULIANBADoAFiADQQA6ABQCQAJAIAMtAFJBAUYEQCADLQA\
RQQFxDQELIAMtAFANAUECIQAgAy0AJEECRw0CQQAhAQwEC0ECIQBBACEBIAMtACRBAkYNAyADQQ46ACQMAwsgGUUNASAFQXBIDQogAygCICEBIAMoAvgCIAVqIgBBAjoAACAAQQVqQQA2AAAgAEEBaiABNgAAIAVBCWohBQwBC0EAIQEgA0EAOgAkDAELQQIhAEEAIQE\
gAy0AJEECRg0AIANBAToAJAsgAyADKAIgIABqNgIgIAAgCksNAiAIIABrIQggACAEaiEEIAogAGshCgtBASEXIAFBAXENBiADLQAlQQFxRQ0ACwwFCwALAAsgAygC+AJBADoAAAwDCyADQQY6ACYgA0ECOgAkIANBlojAACkAADcAbCADQZ2IwAApAAA3AHNBDyEIQfs\
ACyADIAg6APQCQQAhFyADakEAOgAACyADIAMpAxggAygCICIBrXw3AxgCQCADLQATRQ0AIAMoAvACIgAEQCADKALsAiAAEFcLIANCADcC7AIgASAUTw0AAkACQCAKRQRAQQEhCAwBCyAKQQEQVSIIRQ0BIApFDQAgCCAEIAr8CgAACyADIAg2AuwCIAMgCjYC8AIMAQs\
ACwJAAkAgLUIBg1AgF3IEQCAhRQ0BDAILIAVB+v8Da0H//3tJDQAgAygC+AIgBWoiAEEBOgAAIABBAWogAygCIDYAACAAQQVqIAMtACY6AAAgBUEGaiEFCyADKAL4AiAFakEAOgAACwJAIAMpA1giLVANACAtQgGDIS4gLUKAgAKDIS8gLUICgyEwIC1CBIMhMiAtQgi\
DITMgLUIQgyE0IC1CIIMhNSAtQsAAgyE2IC1CgAGDITEgLUKAAoMhOCAtQoAEgyE5IC1CgAiDITogLUKAEIMhOyAtQoAggyE8IC1CgMAAgyE9IC1CgIABgyE+IC1CgIAEgyE/IC1CgIAIgyFAIC1CgIAQgyFBIC1CgIAggyFCIC1CgIDAAIMhQyAtQoCAgAGDIUQgLUK\
AgIACgyFFIC1CgICABIMhRiAtQoCAgAiDITcgLUKAgIAQgyFHIC1CgICAIIMhSCAtQoCAgMAAgyEtIAMoAmghBiADKAL4AiEJQQAhBANAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAQgCWoiAC0AAEE\
Baw4cAAIDBAUGBwgJCgsMDQ4PARAREhMUFRYXGBkaGx8LQQYhAiAuUA0bIAYgAEEBaigAAEEAEAAgBEEGaiEEDB0LQRMhAiAvUA0aIAYgAEEBaigAACAAQQVqLwAAIABBB2otAABBAEcgAEEIai0AAEEARyAAQQlqLQAAQQBHIABBCmotAAAgAEELaikAALoQASAEQRN\
qIQQMHAtBCSECIDBQDRkgBiAAQQFqKAAAIABBBWooAAAQAiAEQQlqIQQMGwtBCSECIDJQDRggBiAAQQFqKAAAIABBBWooAAAQAyAEQQlqIQQMGgtBCSECIDNQDRcgBiAAQQFqKAAAIABBBWooAAAQBCAEQQlqIQQMGQtBCSECIDRQDRYgBiAAQQFqKAAAIABBBWooAAA\
QBSAEQQlqIQQMGAtBCSECIDVQDRUgBiAAQQFqKAAAIABBBWooAAAQBiAEQQlqIQQMFwtBCSECIDZQDRQgBiAAQQFqKAAAIABBBWooAAAQByAEQQlqIQQMFgtBCSECIDFQDRMgBiAAQQFqKAAAIABBBWooAAAQCCAEQQlqIQQMFQtBCSECIDhQDRIgBiAAQQFqKAAAIAB\
BBWooAAAQCSAEQQlqIQQMFAtBCSECIDlQDREgBiAAQQFqKAAAIABBBWooAAAQCiAEQQlqIQQMEwtBCSECIDpQDRAgBiAAQQFqKAAAIABBBWooAAAQCyAEQQlqIQQMEgtBCSECIDtQDQ8gBiAAQQFqKAAAIABBBWooAAAQDCAEQQlqIQQMEQtBCSECIDxQDQ4gBiAAQQF\
qKAAAIABBBWooAAAQDSAEQQlqIQQMEAtBCSECID1QDQ0gBiAAQQFqKAAAIABBBWooAAAQDiAEQQlqIQQMDwtBCSECID5QDQwgBiAAQQFqKAAAIABBBWooAAAQDyAEQQlqIQQMDgtBCSECID9QDQsgBiAAQQFqKAAAIABBBWooAAAQECAEQQlqIQQMDQtBCSECIEBQDQo\
gBiAAQQFqKAAAIABBBWooAAAQESAEQQlqIQQMDAtBCSECIEFQDQkgBiAAQQFqKAAAIABBBWooAAAQEiAEQQlqIQQMCwtBCSECIEJQDQggBiAAQQFqKAAAIABBBWooAAAQEyAEQQlqIQQMCgtBCSECIENQDQcgBiAAQQFqKAAAIABBBWooAAAQFCAEQQlqIQQMCQtBCSE\
CIERQDQYgBiAAQQFqKAAAIABBBWooAAAQFSAEQQlqIQQMCAtBCSECIEVQDQUgBiAAQQFqKAAAIABBBWooAAAQFiAEQQlqIQQMBwtBCSECIEZQDQQgBiAAQQFqKAAAIABBBWooAAAQFyAEQQlqIQQMBgtBCSECIDdQDQMgBiAAQQFqKAAAIABBBWooAAAQGCAEQQlqIQQ\
MBQtBCSECIEdQDQIgBiAAQQFqKAAAIABBBWooAAAQGSAEQQlqIQQMBAtBCSECIEhQDQEgBiAAQQFqKAAAIABBBWooAAAQGiAEQQlqIQQMAwtBCSECIC1CAFINAQsgAiAEaiEEDAELIAYgAEEBaigAACAAQQVqKAAAEBsgBEEJaiEEDAALAAsgICAYQQBHcUUNACARIBg\
QVwsgDEGQAWokACABCwkAIABBAToAJQuFAQAgAEEAOwEkIAFFBEAgAEIANwMYCyAAQQA6APQCIABBADoAbCAAQQA6ACYgACgC8AIiAQRAIAAoAuwCIAEQVwsgAEIANwMoIABBADsAFSAAQgA3AuwCIABCADcDMCAAQgA3AzggAEIANwNAIABCADcDSCAAQQA2AlAgACg\
C+AJBADoAAAsJACAAQQA6ACULCQAgACABNwNYCwkAIAAgATcDYAsJACAAIAE6ABcLCQAgACABOgAVCwkAIAAgAToAEQsJACAAIAE3AwgLCQAgACABNgIECwkAIAAgATYCAAsJACAAIAE6ABALCQAgACABOgAUCwkAIAAgAToAEwsJACAAIAE6ABYLCQAgACABOgASCwc\
AIAAtABQLBwAgAC0AEwsHACAALQAWCwcAIAAtABIL9AIBBX8gAUEJTwRAAkAgAEHN/3tBECABIAFBEE0bIgJrTw0AIAJBECAAQQtqQXhxIABBC0kbIgRqQQxqEFYiAEUNACAAQQhrIQECQCACQQFrIgMgAHFFBEAgASEADAELIABBBGsiBSgCACIGQXhxIAAgA2pBACA\
Ca3FBCGsiACACQQAgACABa0EQTRtqIgAgAWsiAmshAyAGQQNxBEAgACADIAAoAgRBAXFyQQJyNgIEIAAgA2oiAyADKAIEQQFyNgIEIAUgAiAFKAIAQQFxckECcjYCACABIAJqIgMgAygCBEEBcjYCBCABIAIQWgwBCyABKAIAIQEgACADNgIEIAAgASACajYCAAsCQCA\
AKAIEIgFBA3FFDQAgAUF4cSICIARBEGpNDQAgACAEIAFBAXFyQQJyNgIEIAAgBGoiASACIARrIgRBA3I2AgQgACACaiICIAIoAgRBAXI2AgQgASAEEFoLIABBCGohAwsgAw8LIAAQVguTJgIJfwF+IwBBEGsiCCQAAkACQAJAIABB9QFPBEAgAEHM/3tLBEBBACEADAQ\
LIABBC2oiAUF4cSEFQdCbwAAoAgAiCUUNAkEfIQYgAEH1//8HTw0BIAVBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBgwBCwJAAkACQAJAAkBBzJvAACgCACIEQRAgAEELakH4A3EgAEELSRsiBUEDdiIAdiIBQQNxBEAgAUF/c0EBcSAAaiIHQQN0IgFBxJnAAGoiACA\
BQcyZwABqKAIAIgIoAggiA0YNASADIAA2AgwgACADNgIIDAILIAVB1JvAACgCAE0NBiABRQRAQdCbwAAoAgAiAEUNByAAaEECdEG0mMAAaigCACIBKAIEQXhxIAVrIQMgASECA0ACQCABKAIQIgBFBEAgASgCFCIARQ0BCyAAKAIEQXhxIAVrIgEgAyABIANJIgEbIQM\
gACACIAEbIQIgACEBDAELCyACKAIYIQYCQAJAIAIgAigCDCIARgRAIAJBFEEQIAIoAhQiABtqKAIAIgENAUEAIQAMAgsgAigCCCIBIAA2AgwgACABNgIIDAELIAJBFGogAkEQaiAAGyEEA0AgBCEHIAEiAEEUaiAAQRBqIAAoAhQiARshBCAAQRRBECABG2ooAgAiAQ0\
ACyAHQQA2AgALIAZFDQUCQCACKAIcQQJ0QbSYwABqIgEoAgAgAkcEQCACIAYoAhBHBEAgBiAANgIUIAANAgwICyAGIAA2AhAgAA0BDAcLIAEgADYCACAARQ0FCyAAIAY2AhggAigCECIBBEAgACABNgIQIAEgADYCGAsgAigCFCIBRQ0FIAAgATYCFCABIAA2AhgMBQs\
CQEECIAB0IgJBACACa3IgASAAdHFoIgdBA3QiAUHEmcAAaiICIAFBzJnAAGooAgAiACgCCCIDRwRAIAMgAjYCDCACIAM2AggMAQtBzJvAACAEQX4gB3dxNgIACyAAIAVBA3I2AgQgACAFaiIGIAEgBWsiB0EBcjYCBCAAIAFqIAc2AgBB1JvAACgCACICRQ0CQdybwAA\
oAgAhAQJAQcybwAAoAgAiBEEBIAJBA3Z0IgNxRQRAQcybwAAgAyAEcjYCACACQXhxQcSZwABqIgMhBAwBCyACQXhxIgJBxJnAAGohBCACQcyZwABqKAIAIQMLIAQgATYCCCADIAE2AgwgASAENgIMIAEgAzYCCAwCC0HMm8AAIARBfiAHd3E2AgALIAJBCGohACACIAF\
BA3I2AgQgASACaiIBIAEoAgRBAXI2AgQMBQsgAEEIaiEAQdybwAAgBjYCAEHUm8AAIAc2AgAMBAtB0JvAAEHQm8AAKAIAQX4gAigCHHdxNgIACwJAAkAgA0EQTwRAIAIgBUEDcjYCBCACIAVqIgcgA0EBcjYCBCADIAdqIAM2AgBB1JvAACgCACIBRQ0BQdybwAAoAgA\
hAAJAQcybwAAoAgAiBEEBIAFBA3Z0IgZxRQRAQcybwAAgBCAGcjYCACABQXhxQcSZwABqIgQhAQwBCyABQXhxIgRBxJnAAGohASAEQcyZwABqKAIAIQQLIAEgADYCCCAEIAA2AgwgACABNgIMIAAgBDYCCAwBCyACIAMgBWoiAEEDcjYCBCAAIAJqIgAgACgCBEEBcjY\
CBAwBC0Hcm8AAIAc2AgBB1JvAACADNgIACyACQQhqIgBFDQEMAgtBACAFayEDAkACQAJAIAZBAnRBtJjAAGooAgAiAkUEQEEAIQFBACEADAELQQAhASAFQRkgBkEBdmtBACAGQR9HG3QhBEEAIQADQAJAIAIoAgRBeHEiByAFSQ0AIAcgBWsiByADTw0AIAIhASAHIgM\
NAEEAIQMgASEADAMLIAIoAhQiByAAIAcgAiAEQR12QQRxaigCECICRxsgACAHGyEAIARBAXQhBCACDQALCyAAIAFyRQRAQQAhAUECIAZ0IgBBACAAa3IgCXEiAEUNAyAAaEECdEG0mMAAaigCACEACyAARQ0BCwNAIAMgACgCBEF4cSICIAVrIgQgAyADIARLIgQbIAI\
gBUkiAhshAyABIAAgASAEGyACGyEBIAAoAhAiAgR/IAIFIAAoAhQLIgANAAsLIAFFDQAgBUHUm8AAKAIAIgBNIAMgACAFa09xDQAgASgCGCEGAkACQCABIAEoAgwiAEYEQCABQRRBECABKAIUIgAbaigCACICDQFBACEADAILIAEoAggiAiAANgIMIAAgAjYCCAwBCyA\
BQRRqIAFBEGogABshBANAIAQhByACIgBBFGogAEEQaiAAKAIUIgIbIQQgAEEUQRAgAhtqKAIAIgINAAsgB0EANgIACwJAIAZFDQACQAJAIAEoAhxBAnRBtJjAAGoiAigCACABRwRAIAEgBigCEEcEQCAGIAA2AhQgAA0CDAQLIAYgADYCECAADQEMAwsgAiAANgIAIAB\
FDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABKAIUIgJFDQEgACACNgIUIAIgADYCGAwBC0HQm8AAQdCbwAAoAgBBfiABKAIcd3E2AgALAkAgA0EQTwRAIAEgBUEDcjYCBCABIAVqIgAgA0EBcjYCBCAAIANqIAM2AgAgA0GAAk8EQCAAIAMQWwwCCwJ\
AQcybwAAoAgAiAkEBIANBA3Z0IgRxRQRAQcybwAAgAiAEcjYCACADQfgBcUHEmcAAaiIDIQIMAQsgA0H4AXEiBEHEmcAAaiECIARBzJnAAGooAgAhAwsgAiAANgIIIAMgADYCDCAAIAI2AgwgACADNgIIDAELIAEgAyAFaiIAQQNyNgIEIAAgAWoiACAAKAIEQQFyNgI\
ECyABQQhqIgANAQsCQAJAAkACQAJAAkACQCAFQdSbwAAoAgAiAUsEQCAFQdibwAAoAgAiAE8EQCAIQQRqIQACfwJAIAVBr4AEakGAgHxxIgFFDQBB+JvAAC0AAEH4m8AAQQE6AABBgJzAACECIAFBgOQDSw0ADQBBgOQDDAELQQAhAkEAIAFBEHYgAUH//wNxQQBHaiI\
BQAAiBEF/Rg0AGiABQRB0IgFBEGsgASAEQRB0IgJBACABa0YbCyEBIABBADYCCCAAIAE2AgQgACACNgIAIAgoAgQiAUUEQEEAIQAMCgsgCCgCDCEHQeSbwAAgCCgCCCIEQeSbwAAoAgBqIgA2AgBB6JvAACAAQeibwAAoAgAiAiAAIAJLGzYCAAJAAkBB4JvAACgCACI\
CBEBBtJnAACEAA0AgASAAKAIAIgMgACgCBCIGakYNAiAAKAIIIgANAAsMAgtB8JvAACgCACIARQ0HIAAgAUsNBwwJCyABIAJNDQAgAiADSQ0AIAAoAgwiA0EBcQ0AIANBAXYgB0YNAwtB8JvAAEHwm8AAKAIAIgAgASAAIAFJGzYCACABIARqIQNBtJnAACEAAkACQAJ\
AA0AgAyAAKAIAIgZHBEAgACgCCCIADQEMAgsLIAAoAgwiA0EBcQ0AIANBAXYgB0YNAQtBtJnAACEAA0AgAiAAKAIAIgNPBEAgAiADIAAoAgRqIgZJDQMLIAAoAgghAAwACwALIAAgATYCACAAIAAoAgQgBGo2AgQgAUEPakF4cUEIayIEIAVBA3I2AgQgBkEPakF4cUE\
IayIDIAQgBWoiAGshBSADQeCbwAAoAgBGDQQgA0Hcm8AAKAIARg0FIAMoAgQiAkEDcUEBRgRAIAMgAkF4cSIBEFkgASAFaiEFIAEgA2oiAygCBCECCyADIAJBfnE2AgQgACAFQQFyNgIEIAAgBWogBTYCACAFQYACTwRAIAAgBRBbDAgLAkBBzJvAACgCACIBQQEgBUE\
DdnQiAnFFBEBBzJvAACABIAJyNgIAIAVB+AFxQcSZwABqIgUhAwwBCyAFQfgBcSIBQcSZwABqIQMgAUHMmcAAaigCACEFCyADIAA2AgggBSAANgIMIAAgAzYCDCAAIAU2AggMBwtB4JvAACABQQ9qQXhxIgBBCGsiAzYCAEHYm8AAIARBKGsiCSABIABrakEIaiIANgI\
AIAMgAEEBcjYCBCABIAlqQSg2AgRB7JvAAEGAgIABNgIAIAIgBkEga0F4cUEIayIAIAAgAkEQakkbIgNBGzYCBEG0mcAAKQIAIQogA0EQakG8mcAAKQIANwIAIANBCGoiACAKNwIAQcCZwAAgBzYCAEG4mcAAIAQ2AgBBtJnAACABNgIAQbyZwAAgADYCACADQRxqIQA\
DQCAAQQc2AgAgAEEEaiIAIAZJDQALIAIgA0YNCCADIAMoAgRBfnE2AgQgAiADIAJrIgBBAXI2AgQgAyAANgIAIABBgAJPBEAgAiAAEFsMCQsCQEHMm8AAKAIAIgFBASAAQQN2dCIEcUUEQEHMm8AAIAEgBHI2AgAgAEH4AXFBxJnAAGoiACEBDAELIABB+AFxIgBBxJn\
AAGohASAAQcyZwABqKAIAIQALIAEgAjYCCCAAIAI2AgwgAiABNgIMIAIgADYCCAwIC0HYm8AAIAAgBWsiATYCAEHgm8AAQeCbwAAoAgAiACAFaiICNgIAIAIgAUEBcjYCBCAAIAVBA3I2AgQgAEEIaiEADAgLQdybwAAoAgAhAAJAIAEgBWsiAkEPTQRAQdybwABBADY\
CAEHUm8AAQQA2AgAgACABQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELQdSbwAAgAjYCAEHcm8AAIAAgBWoiBDYCACAEIAJBAXI2AgQgACABaiACNgIAIAAgBUEDcjYCBAsgAEEIaiEADAcLIAAgBCAGajYCBEHgm8AAQeCbwAAoAgAiAEEPakF4cSIBQQhrIgI2AgB\
B2JvAAEHYm8AAKAIAIARqIgQgACABa2pBCGoiATYCACACIAFBAXI2AgQgACAEakEoNgIEQeybwABBgICAATYCAAwFC0Hgm8AAIAA2AgBB2JvAAEHYm8AAKAIAIAVqIgE2AgAgACABQQFyNgIEDAILQdybwAAgADYCAEHUm8AAQdSbwAAoAgAgBWoiATYCACAAIAFBAXI\
2AgQgACABaiABNgIADAELQfCbwAAgATYCAAwBCyAEQQhqIQAMAgtB9JvAAEH/HzYCAEHAmcAAIAc2AgBBuJnAACAENgIAQbSZwAAgATYCAEHQmcAAQcSZwAA2AgBB2JnAAEHMmcAANgIAQcyZwABBxJnAADYCAEHgmcAAQdSZwAA2AgBB1JnAAEHMmcAANgIAQeiZwAB\
B3JnAADYCAEHcmcAAQdSZwAA2AgBB8JnAAEHkmcAANgIAQeSZwABB3JnAADYCAEH4mcAAQeyZwAA2AgBB7JnAAEHkmcAANgIAQYCawABB9JnAADYCAEH0mcAAQeyZwAA2AgBBiJrAAEH8mcAANgIAQfyZwABB9JnAADYCAEGQmsAAQYSawAA2AgBBhJrAAEH8mcAANgI\
AQYyawABBhJrAADYCAEGYmsAAQYyawAA2AgBBlJrAAEGMmsAANgIAQaCawABBlJrAADYCAEGcmsAAQZSawAA2AgBBqJrAAEGcmsAANgIAQaSawABBnJrAADYCAEGwmsAAQaSawAA2AgBBrJrAAEGkmsAANgIAQbiawABBrJrAADYCAEG0msAAQayawAA2AgBBwJrAAEG\
0msAANgIAQbyawABBtJrAADYCAEHImsAAQbyawAA2AgBBxJrAAEG8msAANgIAQdCawABBxJrAADYCAEHYmsAAQcyawAA2AgBBzJrAAEHEmsAANgIAQeCawABB1JrAADYCAEHUmsAAQcyawAA2AgBB6JrAAEHcmsAANgIAQdyawABB1JrAADYCAEHwmsAAQeSawAA2AgB\
B5JrAAEHcmsAANgIAQfiawABB7JrAADYCAEHsmsAAQeSawAA2AgBBgJvAAEH0msAANgIAQfSawABB7JrAADYCAEGIm8AAQfyawAA2AgBB/JrAAEH0msAANgIAQZCbwABBhJvAADYCAEGEm8AAQfyawAA2AgBBmJvAAEGMm8AANgIAQYybwABBhJvAADYCAEGgm8AAQZS\
bwAA2AgBBlJvAAEGMm8AANgIAQaibwABBnJvAADYCAEGcm8AAQZSbwAA2AgBBsJvAAEGkm8AANgIAQaSbwABBnJvAADYCAEG4m8AAQaybwAA2AgBBrJvAAEGkm8AANgIAQcCbwABBtJvAADYCAEG0m8AAQaybwAA2AgBByJvAAEG8m8AANgIAQbybwABBtJvAADYCAEH\
gm8AAIAFBD2pBeHEiAEEIayICNgIAQcSbwABBvJvAADYCAEHYm8AAIARBKGsiBCABIABrakEIaiIANgIAIAIgAEEBcjYCBCABIARqQSg2AgRB7JvAAEGAgIABNgIAC0EAIQBB2JvAACgCACIBIAVNDQBB2JvAACABIAVrIgE2AgBB4JvAAEHgm8AAKAIAIgAgBWoiAjY\
CACACIAFBAXI2AgQgACAFQQNyNgIEIABBCGohAAsgCEEQaiQAIAALPQECfwJAIABBBGsoAgAiAkF4cSIDQQRBCCACQQNxIgIbIAFqSQ0AIAJBACADIAFBJ2pLGw0AIAAQWA8LAAuiBgEEfyAAQQhrIgEgAEEEaygCACIDQXhxIgBqIQICQAJAIANBAXENACADQQJxRQ0\
BIAEoAgAiAyAAaiEAIAEgA2siAUHcm8AAKAIARgRAIAIoAgRBA3FBA0cNAUHUm8AAIAA2AgAgAiACKAIEQX5xNgIEIAEgAEEBcjYCBCACIAA2AgAPCyABIAMQWQsCQAJAQfSbwAACfwJAAkACQAJAIAIoAgQiA0ECcUUEQCACQeCbwAAoAgBGDQIgAkHcm8AAKAIARg0\
DIAIgA0F4cSICEFkgASAAIAJqIgBBAXI2AgQgACABaiAANgIAIAFB3JvAACgCAEcNAUHUm8AAIAA2AgAPCyACIANBfnE2AgQgASAAQQFyNgIEIAAgAWogADYCAAsgAEGAAkkNBCABIAAQW0H0m8AAQfSbwAAoAgBBAWsiADYCACAADQZBvJnAACgCACIADQJB/x8MAwt\
B4JvAACABNgIAQdibwABB2JvAACgCACAAaiIANgIAIAEgAEEBcjYCBEHcm8AAKAIAIAFGBEBB1JvAAEEANgIAQdybwABBADYCAAsgAEHsm8AAKAIAIgJNDQVB4JvAACgCACIARQ0FQdibwAAoAgAiA0EpSQ0EQbSZwAAhAQNAIAAgASgCACIETwRAIAAgBCABKAIEakk\
NBgsgASgCCCEBDAALAAtB3JvAACABNgIAQdSbwABB1JvAACgCACAAaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAPC0EAIQEDQCABQQFqIQEgACgCCCIADQALQf8fIAEgAUH/H00bCzYCAA8LAkBBzJvAACgCACICQQEgAEEDdnQiA3FFBEBBzJvAACACIANyNgIAIAB\
B+AFxQcSZwABqIgAhAgwBCyAAQfgBcSIAQcSZwABqIQIgAEHMmcAAaigCACEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0H0m8AAQbyZwAAoAgAiAAR/QQAhAQNAIAFBAWohASAAKAIIIgANAAtB/x8gASABQf8fTRsFQf8fCzYCACACIANPDQBB7JvAAEF\
/NgIACwuCAwEEfyAAKAIMIQICQAJAAkAgAUGAAk8EQCAAKAIYIQMCQAJAIAAgAkYEQCAAQRRBECAAKAIUIgIbaigCACIBDQFBACECDAILIAAoAggiASACNgIMIAIgATYCCAwBCyAAQRRqIABBEGogAhshBANAIAQhBSABIgJBFGogAkEQaiACKAIUIgEbIQQgAkEUQRA\
gARtqKAIAIgENAAsgBUEANgIACyADRQ0CAkAgACgCHEECdEG0mMAAaiIBKAIAIABHBEAgAygCECAARg0BIAMgAjYCFCACDQMMBAsgASACNgIAIAJFDQQMAgsgAyACNgIQIAINAQwCCyAAKAIIIgAgAkcEQCAAIAI2AgwgAiAANgIIDwtBzJvAAEHMm8AAKAIAQX4gAUE\
DdndxNgIADwsgAiADNgIYIAAoAhAiAQRAIAIgATYCECABIAI2AhgLIAAoAhQiAEUNACACIAA2AhQgACACNgIYDwsPC0HQm8AAQdCbwAAoAgBBfiAAKAIcd3E2AgALjgQBAn8gACABaiECAkACQAJAIAAoAgQiA0EBcQ0AIANBAnFFDQEgACgCACIDIAFqIQEgACADayI\
AQdybwAAoAgBGBEAgAigCBEEDcUEDRw0BQdSbwAAgATYCACACIAIoAgRBfnE2AgQgACABQQFyNgIEIAIgATYCAA8LIAAgAxBZCwJAAkAgAigCBCIDQQJxRQRAIAJB4JvAACgCAEYNAiACQdybwAAoAgBGDQQgAiADQXhxIgIQWSAAIAEgAmoiAUEBcjYCBCAAIAFqIAE\
2AgAgAEHcm8AAKAIARw0BQdSbwAAgATYCAA8LIAIgA0F+cTYCBCAAIAFBAXI2AgQgACABaiABNgIACyABQYACTwRAIAAgARBbDwsCQEHMm8AAKAIAIgJBASABQQN2dCIDcUUEQEHMm8AAIAIgA3I2AgAgAUH4AXFBxJnAAGoiASECDAELIAFB+AFxIgFBxJnAAGohAiA\
BQcyZwABqKAIAIQELIAIgADYCCCABIAA2AgwgACACNgIMIAAgATYCCA8LQeCbwAAgADYCAEHYm8AAQdibwAAoAgAgAWoiATYCACAAIAFBAXI2AgQgAEHcm8AAKAIARw0AQdSbwABBADYCAEHcm8AAQQA2AgALDwtB3JvAACAANgIAQdSbwABB1JvAACgCACABaiIBNgI\
AIAAgAUEBcjYCBCAAIAFqIAE2AgALwwIBBH8gAEIANwIQIAACf0EAIAFBCHYiA0UNABpBHyABQYCAgAhPDQAaIAFBJiADZyIDa3ZBAXEgA0EBdHJBPnMLIgI2AhwgAkECdEG0mMAAaiEEQQEgAnQiA0HQm8AAKAIAcUUEQCAEIAA2AgAgACAENgIYIAAgADYCDCAAIAA\
2AghB0JvAAEHQm8AAKAIAIANyNgIADwsCQAJAIAEgBCgCACIDKAIEQXhxRgRAIAMhAgwBCyABQRkgAkEBdmtBACACQR9HG3QhBQNAIAMgBUEddkEEcWoiBCgCECICRQ0CIAVBAXQhBSACIQMgAigCBEF4cSABRw0ACwsgAigCCCIBIAA2AgwgAiAANgIIIABBADYCGCA\
AIAI2AgwgACABNgIIDwsgBEEQaiAANgIAIAAgAzYCGCAAIAA2AgwgACAANgIICwvuFQcAQaGAwAALXgEAAQEBAQEAAAEBAAEBAAEBAQEBAQEBAQEAAAAAAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQA\
BAAEAQYmCwAALAQEAQaCCwAAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiYTAAAsBAQBBoITAAAvgAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\
BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEGhhsAAC14BAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAAABAEGAiMAAC7QQVW5\
leHBlY3RlZCBlbmQgb2YgZGF0YVVuZXhwZWN0ZWQgZGF0YVJlcXVlc3QgbGluZSB0b28gbG9uZ0ludmFsaWQgbWV0aG9kIGNoYXJhY3RlckludmFsaWQgVVJMIGNoYXJhY3RlclBSSSBpcyBvbmx5IHZhbGlkIHdpdGggSFRUUC8yLjBVbnN1cHBvcnRlZCBIVFRQIHZ\
lcnNpb25JbnZhbGlkIHByb3RvY29sSW52YWxpZCBwcm90b2NvbCBuYW1lRXhwZWN0ZWQgLyBhZnRlciB0aGUgcHJvdG9jb2wgbmFtZUV4cGVjdGVkIHNwYWNlIGFmdGVyIFVSTEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZFJlcXVlc3QgbGluZSB0b28gc2hvcnR\
FeHBlY3RlZCBDUkxGU3RhdHVzIGxpbmUgdG9vIGxvbmdJbnZhbGlkIEhUVFAgcmVzcG9uc2Ugc3RhdHVzSW52YWxpZCBzdGF0dXMgcmVhc29uIGNoYXJhY3RlckV4cGVjdGVkIGEgc3BhY2UgYWZ0ZXIgSFRUUCByZXNwb25zZSBzdGF0dXNFeHBlY3RlZCBzcGFjZSB\
hZnRlciBwcm90b2NvbFN0YXR1cyBsaW5lIHRvbyBzaG9ydE1hbGZvcm1lZCBIVFRQLzIuMCBwcmVmYWNlSGVhZGVyIGxpbmUgdG9vIGxvbmdVbmV4cGVjdGVkIENvbnRlbnQtTGVuZ3RoIGhlYWRlciBmb3IgYSByZXNwb25zZSB3aXRob3V0IGJvZHlFeHBlY3RlZCB\
Db250ZW50LUxlbmd0aCBoZWFkZXIgdmFsdWVJbnZhbGlkIENvbnRlbnQtTGVuZ3RoIGhlYWRlckludmFsaWQgZHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoIGhlYWRlclVuZXhwZWN0ZWQgQ29udGVudC1MZW5ndGggaGVhZGVyIHdoZW4gVHJhbnNmZXItRW5jb2Rpbmc\
gaGVhZGVyIGlzIHByZXNlbnRVbmV4cGVjdGVkIFRyYW5zZmVyLUVuY29kaW5nIGhlYWRlciBmb3IgYSByZXNwb25zZSB3aXRob3V0IGJvZHlFeHBlY3RlZCBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgdmFsdWVUaGUgdmFsdWUgImNodW5rZWQiIGluIHRoZSBUcmF\
uc2Zlci1FbmNvZGluZyBoZWFkZXIgbXVzdCBiZSB0aGUgbGFzdCBwcm92aWRlZCBhbmQgY2FuIGJlIHByb3ZpZGVkIG9ubHkgb25jZVRoZSB2YWx1ZSAiY2h1bmtlZCIgaW4gdGhlIFRyYW5zZmVyLUVuY29kaW5nIGhlYWRlciBtdXN0IGJlIHRoZSBsYXN0IHByb3Z\
pZGVkVW5leHBlY3RlZCBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgd2hlbiBDb250ZW50LUxlbmd0aCBoZWFkZXIgaXMgcHJlc2VudEV4cGVjdGVkIENvbm5lY3Rpb24gaGVhZGVyIHZhbHVlSW52YWxpZCBDb25uZWN0aW9uIGhlYWRlciB2YWx1ZUV4cGVjdGVkIFR\
yYWlsZXIgaGVhZGVyIHZhbHVlRXhwZWN0ZWQgVXBncmFkZSBoZWFkZXIgdmFsdWVJbnZhbGlkIFVwZ3JhZGUgaGVhZGVyIHZhbHVlSW52YWxpZCBoZWFkZXIgZmllbGQgbmFtZSBjaGFyYWN0ZXJJbnZhbGlkIGhlYWRlciBmaWVsZCB2YWx1ZSBjaGFyYWN0ZXJNaXN\
zaW5nIENvbm5lY3Rpb24gaGVhZGVyIHNldCB0byAidXBncmFkZSIgd2hlbiB1c2luZyB0aGUgVXBncmFkZSBoZWFkZXJUcmFpbGVycyBhcmUgbm90IGFsbG93ZWQgd2hlbiBub3QgdXNpbmcgY2h1bmtlZCB0cmFuc2ZlciBlbmNvZGluZ1VuZXhwZWN0ZWQgY29udGV\
udCBmb3IgdGhlIHJlcXVlc3QgKEdFVCBvciBIRUFEKVRyYW5zZmVyLUVuY29kaW5nIGxhc3QgaGVhZGVyIHZhbHVlIG11c3QgYmUgImNodW5rZWQiIGlmIHRoZSBoZWFkZXIgaXMgcHJlc2VudENodW5rIGhlYWRlciB0b28gbG9uZ0ludmFsaWQgY2h1bmsgbGVuZ3R\
oIGNoYXJhY3RlckludmFsaWQgY2h1bmsgbGVuZ3RoIHNpemVFeHBlY3RlZCBjaHVuayBleHRlbnNpb24gbmFtZUludmFsaWQgY2h1bmsgZXh0ZW5zaW9uIG5hbWUgY2hhcmFjdGVyRXhwZWN0ZWQgY2xvc2luZyBxdW90ZSBmb3IgY2h1bmsgZXh0ZW5zaW9uIHZhbHV\
lSW52YWxpZCBjaHVuayBleHRlbnNpb24gcXVvdGVkIHZhbHVlIGNoYXJhY3RlckV4cGVjdGVkIGNodW5rIGV4dGVuc2lvbiB2YWx1ZUludmFsaWQgY2h1bmsgZXh0ZW5zaW9uIHZhbHVlIGNoYXJhY3RlckludmFsaWQgY2h1bmsgZXh0ZW5zaW9uIGNoYXJhY3RlciB\
hZnRlciB2YWx1ZUV4cGVjdGVkIENSTEYgYWZ0ZXIgY2h1bmsgZGF0YVRyYWlsZXIgbGluZSB0b28gbG9uZ0ludmFsaWQgdHJhaWxlciBmaWVsZCBuYW1lIGNoYXJhY3RlckludmFsaWQgdHJhaWxlciBmaWVsZCB2YWx1ZSBjaGFyYWN0ZXJJbnZhbGlkIHN0YXRl","\
base64")),n=new TextEncoder,a=new TextDecoder;function u(q,iA){const DA=Number(BigInt.asUintN(32,iA)),MA=Number(iA>>32n);q(a.decode(new Uint8Array(this.memory.buffer,MA,DA)))}A(u,"log");function h(q){
return this.alloc(q)>>>0}A(h,"alloc");function r(q,iA){return this.dealloc(q,iA)}A(r,"dealloc");function R(){return this.create()>>>0}A(R,"create");function m(q){this.destroy(q)}A(m,"destroy");function I(q,iA,DA){
return this.parse(q,iA,DA)>>>0}A(I,"parse");function U(q,iA,DA){const MA=DA.length,oA=this.alloc(MA),GA=new Uint8Array(this.memory.buffer,oA,MA);n.encodeInto(DA,GA),this.fail(q,iA,oA,MA),this.dealloc(
oA,MA)}A(U,"fail");function y(){return this.milo_has_debug()!==0}A(y,"hasDebug");const D=Object.freeze({NONE:0,USER:1,CALLBACK_ERROR:2,UNEXPECTED_STATE:3,UNEXPECTED_DATA:4,UNEXPECTED_EOF:5,UNEXPECTED_CHARACTER:6,
UNEXPECTED_CONTENT_LENGTH:7,UNEXPECTED_TRANSFER_ENCODING:8,UNEXPECTED_CONTENT:9,UNEXPECTED_TRAILERS:10,INVALID_VERSION:11,INVALID_STATUS:12,INVALID_CONTENT_LENGTH:13,INVALID_TRANSFER_ENCODING:14,INVALID_CHUNK_SIZE:15,
MISSING_CONNECTION_UPGRADE:16,UNSUPPORTED_HTTP_VERSION:17,0:"NONE",1:"USER",2:"CALLBACK_ERROR",3:"UNEXPECTED_STATE",4:"UNEXPECTED_DATA",5:"UNEXPECTED_EOF",6:"UNEXPECTED_CHARACTER",7:"UNEXPECTED_CONTEN\
T_LENGTH",8:"UNEXPECTED_TRANSFER_ENCODING",9:"UNEXPECTED_CONTENT",10:"UNEXPECTED_TRAILERS",11:"INVALID_VERSION",12:"INVALID_STATUS",13:"INVALID_CONTENT_LENGTH",14:"INVALID_TRANSFER_ENCODING",15:"INVAL\
ID_CHUNK_SIZE",16:"MISSING_CONNECTION_UPGRADE",17:"UNSUPPORTED_HTTP_VERSION"}),d=Object.freeze({OTHER:0,GET:1,HEAD:2,POST:3,PUT:4,DELETE:5,CONNECT:6,OPTIONS:7,TRACE:8,PATCH:9,PRI:10,0:"OTHER",1:"GET",
2:"HEAD",3:"POST",4:"PUT",5:"DELETE",6:"CONNECT",7:"OPTIONS",8:"TRACE",9:"PATCH",10:"PRI"}),l=Object.freeze({ON_ERROR:0,ON_FINISH:1,ON_MESSAGE_START:2,ON_MESSAGE_COMPLETE:3,ON_REQUEST:4,ON_RESPONSE:5,
ON_RESET:6,ON_METHOD:7,ON_URL:8,ON_PROTOCOL:9,ON_VERSION:10,ON_STATUS:11,ON_REASON:12,ON_HEADER_NAME:13,ON_HEADER_VALUE:14,ON_HEADERS:15,ON_CONNECT:16,ON_UPGRADE:17,ON_CHUNK_LENGTH:18,ON_CHUNK_EXTENSION_NAME:19,
ON_CHUNK_EXTENSION_VALUE:20,ON_CHUNK:21,ON_BODY:22,ON_DATA:23,ON_TRAILER_NAME:24,ON_TRAILER_VALUE:25,ON_TRAILERS:26,ON_STATE_CHANGE:27,0:"ON_ERROR",1:"ON_FINISH",2:"ON_MESSAGE_START",3:"ON_MESSAGE_COM\
PLETE",4:"ON_REQUEST",5:"ON_RESPONSE",6:"ON_RESET",7:"ON_METHOD",8:"ON_URL",9:"ON_PROTOCOL",10:"ON_VERSION",11:"ON_STATUS",12:"ON_REASON",13:"ON_HEADER_NAME",14:"ON_HEADER_VALUE",15:"ON_HEADERS",16:"O\
N_CONNECT",17:"ON_UPGRADE",18:"ON_CHUNK_LENGTH",19:"ON_CHUNK_EXTENSION_NAME",20:"ON_CHUNK_EXTENSION_VALUE",21:"ON_CHUNK",22:"ON_BODY",23:"ON_DATA",24:"ON_TRAILER_NAME",25:"ON_TRAILER_VALUE",26:"ON_TRA\
ILERS",27:"ON_STATE_CHANGE"}),o=Object.freeze({NONE:0n,ON_ERROR:1n,ON_FINISH:2n,ON_MESSAGE_START:4n,ON_MESSAGE_COMPLETE:8n,ON_REQUEST:16n,ON_RESPONSE:32n,ON_RESET:64n,ON_METHOD:128n,ON_URL:256n,ON_PROTOCOL:512n,
ON_VERSION:1024n,ON_STATUS:2048n,ON_REASON:4096n,ON_HEADER_NAME:8192n,ON_HEADER_VALUE:16384n,ON_HEADERS:32768n,ON_CONNECT:65536n,ON_UPGRADE:131072n,ON_CHUNK_LENGTH:262144n,ON_CHUNK_EXTENSION_NAME:524288n,
ON_CHUNK_EXTENSION_VALUE:1048576n,ON_CHUNK:2097152n,ON_BODY:4194304n,ON_DATA:8388608n,ON_TRAILER_NAME:16777216n,ON_TRAILER_VALUE:33554432n,ON_TRAILERS:67108864n,ON_STATE_CHANGE:134217728n,ALL:268435455n,
0n:"NONE",1n:"ON_ERROR",2n:"ON_FINISH",4n:"ON_MESSAGE_START",8n:"ON_MESSAGE_COMPLETE",16n:"ON_REQUEST",32n:"ON_RESPONSE",64n:"ON_RESET",128n:"ON_METHOD",256n:"ON_URL",512n:"ON_PROTOCOL",1024n:"ON_VERS\
ION",2048n:"ON_STATUS",4096n:"ON_REASON",8192n:"ON_HEADER_NAME",16384n:"ON_HEADER_VALUE",32768n:"ON_HEADERS",65536n:"ON_CONNECT",131072n:"ON_UPGRADE",262144n:"ON_CHUNK_LENGTH",524288n:"ON_CHUNK_EXTENS\
ION_NAME",1048576n:"ON_CHUNK_EXTENSION_VALUE",2097152n:"ON_CHUNK",4194304n:"ON_BODY",8388608n:"ON_DATA",16777216n:"ON_TRAILER_NAME",33554432n:"ON_TRAILER_VALUE",67108864n:"ON_TRAILERS",134217728n:"ON_\
STATE_CHANGE",268435455n:"ALL"}),s=Object.freeze({END:0,ERROR:1,FINISH:2,MESSAGE_START:3,MESSAGE_COMPLETE:4,REQUEST:5,RESPONSE:6,RESET:7,METHOD:8,URL:9,PROTOCOL:10,VERSION:11,STATUS:12,REASON:13,HEADER_NAME:14,
HEADER_VALUE:15,HEADERS:16,CONNECT:17,UPGRADE:18,CHUNK_LENGTH:19,CHUNK_EXTENSION_NAME:20,CHUNK_EXTENSION_VALUE:21,CHUNK:22,BODY:23,DATA:24,TRAILER_NAME:25,TRAILER_VALUE:26,TRAILERS:27,STATE_CHANGE:28,
0:"END",1:"ERROR",2:"FINISH",3:"MESSAGE_START",4:"MESSAGE_COMPLETE",5:"REQUEST",6:"RESPONSE",7:"RESET",8:"METHOD",9:"URL",10:"PROTOCOL",11:"VERSION",12:"STATUS",13:"REASON",14:"HEADER_NAME",15:"HEADER\
_VALUE",16:"HEADERS",17:"CONNECT",18:"UPGRADE",19:"CHUNK_LENGTH",20:"CHUNK_EXTENSION_NAME",21:"CHUNK_EXTENSION_VALUE",22:"CHUNK",23:"BODY",24:"DATA",25:"TRAILER_NAME",26:"TRAILER_VALUE",27:"TRAILERS",
28:"STATE_CHANGE"}),E=Object.freeze({NONE:0n,ON_ERROR:1n,ON_FINISH:2n,ON_MESSAGE_START:4n,ON_MESSAGE_COMPLETE:8n,ON_REQUEST:16n,ON_RESPONSE:32n,ON_RESET:64n,ON_METHOD:128n,ON_URL:256n,ON_PROTOCOL:512n,
ON_VERSION:1024n,ON_STATUS:2048n,ON_REASON:4096n,ON_HEADER_NAME:8192n,ON_HEADER_VALUE:16384n,ON_HEADERS:32768n,ON_CONNECT:65536n,ON_UPGRADE:131072n,ON_CHUNK_LENGTH:262144n,ON_CHUNK_EXTENSION_NAME:524288n,
ON_CHUNK_EXTENSION_VALUE:1048576n,ON_CHUNK:2097152n,ON_BODY:4194304n,ON_DATA:8388608n,ON_TRAILER_NAME:16777216n,ON_TRAILER_VALUE:33554432n,ON_TRAILERS:67108864n,ON_STATE_CHANGE:134217728n,ALL:268435455n,
0n:"NONE",1n:"ON_ERROR",2n:"ON_FINISH",4n:"ON_MESSAGE_START",8n:"ON_MESSAGE_COMPLETE",16n:"ON_REQUEST",32n:"ON_RESPONSE",64n:"ON_RESET",128n:"ON_METHOD",256n:"ON_URL",512n:"ON_PROTOCOL",1024n:"ON_VERS\
ION",2048n:"ON_STATUS",4096n:"ON_REASON",8192n:"ON_HEADER_NAME",16384n:"ON_HEADER_VALUE",32768n:"ON_HEADERS",65536n:"ON_CONNECT",131072n:"ON_UPGRADE",262144n:"ON_CHUNK_LENGTH",524288n:"ON_CHUNK_EXTENS\
ION_NAME",1048576n:"ON_CHUNK_EXTENSION_VALUE",2097152n:"ON_CHUNK",4194304n:"ON_BODY",8388608n:"ON_DATA",16777216n:"ON_TRAILER_NAME",33554432n:"ON_TRAILER_VALUE",67108864n:"ON_TRAILERS",134217728n:"ON_\
STATE_CHANGE",268435455n:"ALL"}),t=Object.freeze({START:0,FINISH:1,ERROR:2,REQUEST_LINE:3,STATUS_LINE:4,HTTP2_PREFACE:5,HEADER:6,BODY_DECISION:7,BODY_VIA_CONTENT_LENGTH:8,BODY_WITH_NO_LENGTH:9,CHUNK_HEADER:10,
CHUNK_EXTENSIONS:11,CHUNK_DATA:12,TRAILER:13,TUNNEL:14,0:"START",1:"FINISH",2:"ERROR",3:"REQUEST_LINE",4:"STATUS_LINE",5:"HTTP2_PREFACE",6:"HEADER",7:"BODY_DECISION",8:"BODY_VIA_CONTENT_LENGTH",9:"BOD\
Y_WITH_NO_LENGTH",10:"CHUNK_HEADER",11:"CHUNK_EXTENSIONS",12:"CHUNK_DATA",13:"TRAILER",14:"TUNNEL"}),e=Object.freeze({MAX_START_LINE_LENGTH:0,MAX_HEADER_LENGTH:4,MAX_BODY_PAYLOAD:8,AUTODETECT:16,IS_REQUEST:17,
SUSPEND_AFTER_HEADERS:18,MANAGE_UNCONSUMED:19,CONTINUE_WITHOUT_DATA:20,IS_CONNECT:21,SKIP_BODY:22,DEBUG:23,PARSED:24,POSITION:32,STATE:36,PAUSED:37,ERROR_CODE:38,CONTENT_LENGTH:40,CHUNK_SIZE:48,REMAINING_CONTENT_LENGTH:56,
REMAINING_CHUNK_SIZE:64,STATUS:72,METHOD:76,HAS_CONTENT_LENGTH:77,HAS_TRANSFER_ENCODING:78,HAS_CHUNKED_TRANSFER_ENCODING:79,HAS_CONNECTION_CLOSE:80,HAS_CONNECTION_UPGRADE:81,HAS_UPGRADE:82,HAS_TRAILERS:83,
ACTIVE_CALLBACKS:88,ACTIVE_EVENTS:96,PTR:104,ERROR_DESCRIPTION:108,UNCONSUMED:364,UNCONSUMED_LEN:368,ERROR_DESCRIPTION_LEN:372,EVENTS:376,0:"MAX_START_LINE_LENGTH",4:"MAX_HEADER_LENGTH",8:"MAX_BODY_PA\
YLOAD",16:"AUTODETECT",17:"IS_REQUEST",18:"SUSPEND_AFTER_HEADERS",19:"MANAGE_UNCONSUMED",20:"CONTINUE_WITHOUT_DATA",21:"IS_CONNECT",22:"SKIP_BODY",23:"DEBUG",24:"PARSED",32:"POSITION",36:"STATE",37:"P\
AUSED",38:"ERROR_CODE",40:"CONTENT_LENGTH",48:"CHUNK_SIZE",56:"REMAINING_CONTENT_LENGTH",64:"REMAINING_CHUNK_SIZE",72:"STATUS",76:"METHOD",77:"HAS_CONTENT_LENGTH",78:"HAS_TRANSFER_ENCODING",79:"HAS_CH\
UNKED_TRANSFER_ENCODING",80:"HAS_CONNECTION_CLOSE",81:"HAS_CONNECTION_UPGRADE",82:"HAS_UPGRADE",83:"HAS_TRAILERS",88:"ACTIVE_CALLBACKS",96:"ACTIVE_EVENTS",104:"PTR",108:"ERROR_DESCRIPTION",364:"UNCONS\
UMED",368:"UNCONSUMED_LEN",372:"ERROR_DESCRIPTION_LEN",376:"EVENTS"});function g(q){return this.is_autodetect(q)!==0}A(g,"isAutodetect");function f(q){return this.is_request(q)!==0}A(f,"isRequest");function N(q){
return this.is_paused(q)!==0}A(N,"isPaused");function w(q){return this.should_manage_unconsumed(q)!==0}A(w,"shouldManageUnconsumed");function C(q){return this.should_suspend_after_headers(q)!==0}A(C,"\
shouldSuspendAfterHeaders");function Q(q){return this.get_max_start_line_length(q)>>>0}A(Q,"getMaxStartLineLength");function B(q){return this.get_max_header_length(q)>>>0}A(B,"getMaxHeaderLength");function i(q){
return BigInt.asUintN(64,this.get_max_body_payload(q))}A(i,"getMaxBodyPayload");function c(q){return this.should_continue_without_data(q)!==0}A(c,"shouldContinueWithoutData");function k(q){return this.
is_connect(q)!==0}A(k,"isConnect");function S(q){return this.is_debug(q)!==0}A(S,"isDebug");function M(q){return this.should_skip_body(q)!==0}A(M,"shouldSkipBody");function V(q){return this.get_state(
q)>>>0}A(V,"getState");function X(q){return this.get_position(q)>>>0}A(X,"getPosition");function Y(q){return BigInt.asUintN(64,this.get_parsed(q))}A(Y,"getParsed");function W(q){return this.get_error_code(
q)>>>0}A(W,"getErrorCode");function sA(q){return this.get_method(q)>>>0}A(sA,"getMethod");function nA(q){return this.get_status(q)>>>0}A(nA,"getStatus");function J(q){return this.has_connection_close(
q)!==0}A(J,"hasConnectionClose");function O(q){return this.has_connection_upgrade(q)!==0}A(O,"hasConnectionUpgrade");function T(q){return BigInt.asUintN(64,this.get_content_length(q))}A(T,"getContentL\
ength");function p(q){return BigInt.asUintN(64,this.get_chunk_size(q))}A(p,"getChunkSize");function Z(q){return BigInt.asUintN(64,this.get_remaining_content_length(q))}A(Z,"getRemainingContentLength");
function j(q){return BigInt.asUintN(64,this.get_remaining_chunk_size(q))}A(j,"getRemainingChunkSize");function G(q){return this.has_content_length(q)!==0}A(G,"hasContentLength");function x(q){return this.
has_transfer_encoding(q)!==0}A(x,"hasTransferEncoding");function v(q){return this.has_chunked_transfer_encoding(q)!==0}A(v,"hasChunkedTransferEncoding");function _(q){return this.has_upgrade(q)!==0}A(
_,"hasUpgrade");function AA(q){return this.has_trailers(q)!==0}A(AA,"hasTrailers");function EA(q){const iA=this.get_error_description_raw(q),DA=Number(BigInt.asUintN(32,iA)),MA=Number(iA>>32n);return a.
decode(new Uint8Array(this.memory.buffer,MA,DA))}A(EA,"getErrorDescription");function CA(q,iA){this.set_should_autodetect(q,iA)}A(CA,"setShouldAutodetect");function RA(q,iA){this.set_should_continue_without_data(
q,iA)}A(RA,"setShouldContinueWithoutData");function TA(q,iA){this.set_is_request(q,iA)}A(TA,"setIsRequest");function IA(q,iA){this.set_is_connect(q,iA)}A(IA,"setIsConnect");function uA(q,iA){this.set_debug(
q,iA)}A(uA,"setDebug");function lA(q,iA){this.set_should_manage_unconsumed(q,iA)}A(lA,"setShouldManageUnconsumed");function yA(q,iA){this.set_should_suspend_after_headers(q,iA)}A(yA,"setShouldSuspendA\
fterHeaders");function P(q,iA){this.set_max_start_line_length(q,iA)}A(P,"setMaxStartLineLength");function wA(q,iA){this.set_max_header_length(q,iA)}A(wA,"setMaxHeaderLength");function YA(q,iA){this.set_max_body_payload(
q,iA)}A(YA,"setMaxBodyPayload");function WA(q,iA){this.set_should_skip_body(q,iA)}A(WA,"setShouldSkipBody");function PA(q,iA){this.set_active_callbacks(q,iA)}A(PA,"setActiveCallbacks");function xA(q,iA){
this.set_active_events(q,iA)}A(xA,"setActiveEvents");function FA(q,iA){const DA=iA();return q[DA]=[],this.setActiveCallbacks(DA,this.CALLBACK_ACTIVE_ALL),DA}A(FA,"simpleCreate");function bA(q,iA,DA){q[DA]=
void 0,iA(DA)}A(bA,"simpleDestroy");function aA(){}A(aA,"noop");function mA(q={}){let{logger:iA,...DA}=q,MA=aA;const oA={};iA&&(typeof iA!="function"&&(iA=console.log),MA=u.bind(oA,iA));const F=new WebAssembly.
Instance(L,{env:{logger:MA,on_error:aA,on_finish:aA,on_message_start:aA,on_message_complete:aA,on_request:aA,on_response:aA,on_reset:aA,on_method:aA,on_url:aA,on_protocol:aA,on_version:aA,on_status:aA,
on_reason:aA,on_header_name:aA,on_header_value:aA,on_headers:aA,on_connect:aA,on_upgrade:aA,on_chunk_length:aA,on_chunk_extension_name:aA,on_chunk_extension_value:aA,on_chunk:aA,on_body:aA,on_data:aA,
on_trailer_name:aA,on_trailer_value:aA,on_trailers:aA,on_state_change:aA,...DA}}).exports;return oA.memory=F.memory,{version:{raw:"0.9.0",major:0,minor:9,patch:0,prerelease:""},METHOD_OTHER:0,METHOD_GET:1,
METHOD_HEAD:2,METHOD_POST:3,METHOD_PUT:4,METHOD_DELETE:5,METHOD_CONNECT:6,METHOD_OPTIONS:7,METHOD_TRACE:8,METHOD_PATCH:9,METHOD_PRI:10,CALLBACK_ON_ERROR:0,CALLBACK_ON_FINISH:1,CALLBACK_ON_MESSAGE_START:2,
CALLBACK_ON_MESSAGE_COMPLETE:3,CALLBACK_ON_REQUEST:4,CALLBACK_ON_RESPONSE:5,CALLBACK_ON_RESET:6,CALLBACK_ON_METHOD:7,CALLBACK_ON_URL:8,CALLBACK_ON_PROTOCOL:9,CALLBACK_ON_VERSION:10,CALLBACK_ON_STATUS:11,
CALLBACK_ON_REASON:12,CALLBACK_ON_HEADER_NAME:13,CALLBACK_ON_HEADER_VALUE:14,CALLBACK_ON_HEADERS:15,CALLBACK_ON_CONNECT:16,CALLBACK_ON_UPGRADE:17,CALLBACK_ON_CHUNK_LENGTH:18,CALLBACK_ON_CHUNK_EXTENSION_NAME:19,
CALLBACK_ON_CHUNK_EXTENSION_VALUE:20,CALLBACK_ON_CHUNK:21,CALLBACK_ON_BODY:22,CALLBACK_ON_DATA:23,CALLBACK_ON_TRAILER_NAME:24,CALLBACK_ON_TRAILER_VALUE:25,CALLBACK_ON_TRAILERS:26,CALLBACK_ON_STATE_CHANGE:27,
EVENT_END:0,EVENT_ERROR:1,EVENT_FINISH:2,EVENT_MESSAGE_START:3,EVENT_MESSAGE_COMPLETE:4,EVENT_REQUEST:5,EVENT_RESPONSE:6,EVENT_RESET:7,EVENT_METHOD:8,EVENT_URL:9,EVENT_PROTOCOL:10,EVENT_VERSION:11,EVENT_STATUS:12,
EVENT_REASON:13,EVENT_HEADER_NAME:14,EVENT_HEADER_VALUE:15,EVENT_HEADERS:16,EVENT_CONNECT:17,EVENT_UPGRADE:18,EVENT_CHUNK_LENGTH:19,EVENT_CHUNK_EXTENSION_NAME:20,EVENT_CHUNK_EXTENSION_VALUE:21,EVENT_CHUNK:22,
EVENT_BODY:23,EVENT_DATA:24,EVENT_TRAILER_NAME:25,EVENT_TRAILER_VALUE:26,EVENT_TRAILERS:27,EVENT_STATE_CHANGE:28,CALLBACK_ACTIVE_NONE:0n,EVENT_ACTIVE_NONE:0n,CALLBACK_ACTIVE_ON_ERROR:1n,EVENT_ACTIVE_ON_ERROR:1n,
CALLBACK_ACTIVE_ON_FINISH:2n,EVENT_ACTIVE_ON_FINISH:2n,CALLBACK_ACTIVE_ON_MESSAGE_START:4n,EVENT_ACTIVE_ON_MESSAGE_START:4n,CALLBACK_ACTIVE_ON_MESSAGE_COMPLETE:8n,EVENT_ACTIVE_ON_MESSAGE_COMPLETE:8n,CALLBACK_ACTIVE_ON_REQUEST:16n,
EVENT_ACTIVE_ON_REQUEST:16n,CALLBACK_ACTIVE_ON_RESPONSE:32n,EVENT_ACTIVE_ON_RESPONSE:32n,CALLBACK_ACTIVE_ON_RESET:64n,EVENT_ACTIVE_ON_RESET:64n,CALLBACK_ACTIVE_ON_METHOD:128n,EVENT_ACTIVE_ON_METHOD:128n,
CALLBACK_ACTIVE_ON_URL:256n,EVENT_ACTIVE_ON_URL:256n,CALLBACK_ACTIVE_ON_PROTOCOL:512n,EVENT_ACTIVE_ON_PROTOCOL:512n,CALLBACK_ACTIVE_ON_VERSION:1024n,EVENT_ACTIVE_ON_VERSION:1024n,CALLBACK_ACTIVE_ON_STATUS:2048n,
EVENT_ACTIVE_ON_STATUS:2048n,CALLBACK_ACTIVE_ON_REASON:4096n,EVENT_ACTIVE_ON_REASON:4096n,CALLBACK_ACTIVE_ON_HEADER_NAME:8192n,EVENT_ACTIVE_ON_HEADER_NAME:8192n,CALLBACK_ACTIVE_ON_HEADER_VALUE:16384n,
EVENT_ACTIVE_ON_HEADER_VALUE:16384n,CALLBACK_ACTIVE_ON_HEADERS:32768n,EVENT_ACTIVE_ON_HEADERS:32768n,CALLBACK_ACTIVE_ON_CONNECT:65536n,EVENT_ACTIVE_ON_CONNECT:65536n,CALLBACK_ACTIVE_ON_UPGRADE:131072n,
EVENT_ACTIVE_ON_UPGRADE:131072n,CALLBACK_ACTIVE_ON_CHUNK_LENGTH:262144n,EVENT_ACTIVE_ON_CHUNK_LENGTH:262144n,CALLBACK_ACTIVE_ON_CHUNK_EXTENSION_NAME:524288n,EVENT_ACTIVE_ON_CHUNK_EXTENSION_NAME:524288n,
CALLBACK_ACTIVE_ON_CHUNK_EXTENSION_VALUE:1048576n,EVENT_ACTIVE_ON_CHUNK_EXTENSION_VALUE:1048576n,CALLBACK_ACTIVE_ON_CHUNK:2097152n,EVENT_ACTIVE_ON_CHUNK:2097152n,CALLBACK_ACTIVE_ON_BODY:4194304n,EVENT_ACTIVE_ON_BODY:4194304n,
CALLBACK_ACTIVE_ON_DATA:8388608n,EVENT_ACTIVE_ON_DATA:8388608n,CALLBACK_ACTIVE_ON_TRAILER_NAME:16777216n,EVENT_ACTIVE_ON_TRAILER_NAME:16777216n,CALLBACK_ACTIVE_ON_TRAILER_VALUE:33554432n,EVENT_ACTIVE_ON_TRAILER_VALUE:33554432n,
CALLBACK_ACTIVE_ON_TRAILERS:67108864n,EVENT_ACTIVE_ON_TRAILERS:67108864n,CALLBACK_ACTIVE_ON_STATE_CHANGE:134217728n,EVENT_ACTIVE_ON_STATE_CHANGE:134217728n,CALLBACK_ACTIVE_ALL:268435455n,EVENT_ACTIVE_ALL:268435455n,
ERROR_NONE:0,ERROR_USER:1,ERROR_CALLBACK_ERROR:2,ERROR_UNEXPECTED_STATE:3,ERROR_UNEXPECTED_DATA:4,ERROR_UNEXPECTED_EOF:5,ERROR_UNEXPECTED_CHARACTER:6,ERROR_UNEXPECTED_CONTENT_LENGTH:7,ERROR_UNEXPECTED_TRANSFER_ENCODING:8,
ERROR_UNEXPECTED_CONTENT:9,ERROR_UNEXPECTED_TRAILERS:10,ERROR_INVALID_VERSION:11,ERROR_INVALID_STATUS:12,ERROR_INVALID_CONTENT_LENGTH:13,ERROR_INVALID_TRANSFER_ENCODING:14,ERROR_INVALID_CHUNK_SIZE:15,
ERROR_MISSING_CONNECTION_UPGRADE:16,ERROR_UNSUPPORTED_HTTP_VERSION:17,STATE_START:0,STATE_FINISH:1,STATE_ERROR:2,STATE_REQUEST_LINE:3,STATE_STATUS_LINE:4,STATE_HTTP2_PREFACE:5,STATE_HEADER:6,STATE_BODY_DECISION:7,
STATE_BODY_VIA_CONTENT_LENGTH:8,STATE_BODY_WITH_NO_LENGTH:9,STATE_CHUNK_HEADER:10,STATE_CHUNK_EXTENSIONS:11,STATE_CHUNK_DATA:12,STATE_TRAILER:13,STATE_TUNNEL:14,PARSER_FIELD_MAX_START_LINE_LENGTH:0,PARSER_FIELD_MAX_HEADER_LENGTH:4,
PARSER_FIELD_MAX_BODY_PAYLOAD:8,PARSER_FIELD_AUTODETECT:16,PARSER_FIELD_IS_REQUEST:17,PARSER_FIELD_SUSPEND_AFTER_HEADERS:18,PARSER_FIELD_MANAGE_UNCONSUMED:19,PARSER_FIELD_CONTINUE_WITHOUT_DATA:20,PARSER_FIELD_IS_CONNECT:21,
PARSER_FIELD_SKIP_BODY:22,PARSER_FIELD_DEBUG:23,PARSER_FIELD_PARSED:24,PARSER_FIELD_POSITION:32,PARSER_FIELD_STATE:36,PARSER_FIELD_PAUSED:37,PARSER_FIELD_ERROR_CODE:38,PARSER_FIELD_CONTENT_LENGTH:40,PARSER_FIELD_CHUNK_SIZE:48,
PARSER_FIELD_REMAINING_CONTENT_LENGTH:56,PARSER_FIELD_REMAINING_CHUNK_SIZE:64,PARSER_FIELD_STATUS:72,PARSER_FIELD_METHOD:76,PARSER_FIELD_HAS_CONTENT_LENGTH:77,PARSER_FIELD_HAS_TRANSFER_ENCODING:78,PARSER_FIELD_HAS_CHUNKED_TRANSFER_ENCODING:79,
PARSER_FIELD_HAS_CONNECTION_CLOSE:80,PARSER_FIELD_HAS_CONNECTION_UPGRADE:81,PARSER_FIELD_HAS_UPGRADE:82,PARSER_FIELD_HAS_TRAILERS:83,PARSER_FIELD_ACTIVE_CALLBACKS:88,PARSER_FIELD_ACTIVE_EVENTS:96,PARSER_FIELD_PTR:104,
PARSER_FIELD_ERROR_DESCRIPTION:108,PARSER_FIELD_UNCONSUMED:364,PARSER_FIELD_UNCONSUMED_LEN:368,PARSER_FIELD_ERROR_DESCRIPTION_LEN:372,PARSER_FIELD_EVENTS:376,Errors:D,Methods:d,Callbacks:l,CallbackActives:o,
Events:s,EventActives:E,States:t,ParserFields:e,isAutodetect:g.bind(F),isRequest:f.bind(F),isPaused:N.bind(F),shouldManageUnconsumed:w.bind(F),shouldSuspendAfterHeaders:C.bind(F),getMaxStartLineLength:Q.
bind(F),getMaxHeaderLength:B.bind(F),getMaxBodyPayload:i.bind(F),shouldContinueWithoutData:c.bind(F),isConnect:k.bind(F),isDebug:S.bind(F),shouldSkipBody:M.bind(F),getState:V.bind(F),getPosition:X.bind(
F),getParsed:Y.bind(F),getErrorCode:W.bind(F),getMethod:sA.bind(F),getStatus:nA.bind(F),hasConnectionClose:J.bind(F),hasConnectionUpgrade:O.bind(F),getContentLength:T.bind(F),getChunkSize:p.bind(F),getRemainingContentLength:Z.
bind(F),getRemainingChunkSize:j.bind(F),hasContentLength:G.bind(F),hasTransferEncoding:x.bind(F),hasChunkedTransferEncoding:v.bind(F),hasUpgrade:_.bind(F),hasTrailers:AA.bind(F),getErrorDescription:EA.
bind(F),setShouldAutodetect:CA.bind(F),setShouldContinueWithoutData:RA.bind(F),setIsRequest:TA.bind(F),setIsConnect:IA.bind(F),setDebug:uA.bind(F),setShouldManageUnconsumed:lA.bind(F),setShouldSuspendAfterHeaders:yA.
bind(F),setMaxStartLineLength:P.bind(F),setMaxHeaderLength:wA.bind(F),setMaxBodyPayload:YA.bind(F),setShouldSkipBody:WA.bind(F),setActiveCallbacks:PA.bind(F),setActiveEvents:xA.bind(F),memory:F.memory,
alloc:h.bind(F),dealloc:r.bind(F),create:R.bind(F),destroy:m.bind(F),parse:I.bind(F),fail:U.bind(F),hasDebug:y.bind(F),clear:F.clear,complete:F.complete,finish:F.finish,pause:F.pause,reset:F.reset,resume:F.
resume}}A(mA,"setup");function KA(){const q={},iA=mA({});return iA.spans=q,iA.create=FA.bind(iA,q,iA.create),iA.destroy=bA.bind(iA,q,iA.destroy),iA}A(KA,"simple"),K.exports={wasmModule:L,noop:aA,setup:mA,
simple:KA}}),79545:(K=>{const L=new WebAssembly.Module(Buffer.from("AGFzbQEAAAABQgtgA39/fwBgAX8Bf2ACf38AYAF/AGABfwF+YAJ/fgBgBH9/f38AYAABf2AIf39/f39/f3wAYAN/f38Bf2ACf38BfwKUBBwDZW52CG9uX2Vycm9yAAADZW52\
Cm9uX2hlYWRlcnMACANlbnYJb25fZmluaXNoAAADZW52EG9uX21lc3NhZ2Vfc3RhcnQAAANlbnYTb25fbWVzc2FnZV9jb21wbGV0ZQAAA2Vudgpvbl9yZXF1ZXN0AAADZW52C29uX3Jlc3BvbnNlAAADZW52CG9uX3Jlc2V0AAADZW52CW9uX21ldGhvZAAAA2VudgZv\
bl91cmwAAANlbnYLb25fcHJvdG9jb2wAAANlbnYKb25fdmVyc2lvbgAAA2Vudglvbl9zdGF0dXMAAANlbnYJb25fcmVhc29uAAADZW52Dm9uX2hlYWRlcl9uYW1lAAADZW52D29uX2hlYWRlcl92YWx1ZQAAA2Vudgpvbl9jb25uZWN0AAADZW52Cm9uX3VwZ3JhZGUA\
AANlbnYPb25fY2h1bmtfbGVuZ3RoAAADZW52F29uX2NodW5rX2V4dGVuc2lvbl9uYW1lAAADZW52GG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQAAA2Vudghvbl9jaHVuawAAA2Vudgdvbl9ib2R5AAADZW52B29uX2RhdGEAAANlbnYPb25fdHJhaWxlcl9uYW1lAAAD\
ZW52EG9uX3RyYWlsZXJfdmFsdWUAAANlbnYLb25fdHJhaWxlcnMAAANlbnYPb25fc3RhdGVfY2hhbmdlAAADQkEGAAEDAwcCAwYDBAQBBAQBAQEEAQQEAQEBAQEBAQEBAQEBAQEHCQMCAwUFAgICBQICAgICAgIBAQEBCgECAwICAgUDAQARBgkBfwFBgIDAAAsHnQg5\
Bm1lbW9yeQIABWFsbG9jAB4FY2xlYXIAHwhjb21wbGV0ZQAgBmNyZWF0ZQAhB2RlYWxsb2MAIgdkZXN0cm95ACMEZmFpbAAkBmZpbmlzaAAlDmdldF9jaHVua19zaXplACYSZ2V0X2NvbnRlbnRfbGVuZ3RoACcOZ2V0X2Vycm9yX2NvZGUAKBlnZXRfZXJyb3JfZGVz\
Y3JpcHRpb25fcmF3ACkUZ2V0X21heF9ib2R5X3BheWxvYWQAKhVnZXRfbWF4X2hlYWRlcl9sZW5ndGgAKxlnZXRfbWF4X3N0YXJ0X2xpbmVfbGVuZ3RoACwKZ2V0X21ldGhvZAAtCmdldF9wYXJzZWQALgxnZXRfcG9zaXRpb24ALxhnZXRfcmVtYWluaW5nX2NodW5r\
X3NpemUAMBxnZXRfcmVtYWluaW5nX2NvbnRlbnRfbGVuZ3RoADEJZ2V0X3N0YXRlADIKZ2V0X3N0YXR1cwAzHWhhc19jaHVua2VkX3RyYW5zZmVyX2VuY29kaW5nADQUaGFzX2Nvbm5lY3Rpb25fY2xvc2UANRZoYXNfY29ubmVjdGlvbl91cGdyYWRlADYSaGFzX2Nv\
bnRlbnRfbGVuZ3RoADcMaGFzX3RyYWlsZXJzADgVaGFzX3RyYW5zZmVyX2VuY29kaW5nADkLaGFzX3VwZ3JhZGUAOg1pc19hdXRvZGV0ZWN0ADsKaXNfY29ubmVjdAA8CGlzX2RlYnVnAD0JaXNfcGF1c2VkAD4KaXNfcmVxdWVzdAA/Dm1pbG9faGFzX2RlYnVnAEAF\
cGFyc2UAQQVwYXVzZQBCBXJlc2V0AEMGcmVzdW1lAEQUc2V0X2FjdGl2ZV9jYWxsYmFja3MARRFzZXRfYWN0aXZlX2V2ZW50cwBGCXNldF9kZWJ1ZwBHDnNldF9pc19jb25uZWN0AEgOc2V0X2lzX3JlcXVlc3QASRRzZXRfbWF4X2JvZHlfcGF5bG9hZABKFXNldF9t\
YXhfaGVhZGVyX2xlbmd0aABLGXNldF9tYXhfc3RhcnRfbGluZV9sZW5ndGgATBVzZXRfc2hvdWxkX2F1dG9kZXRlY3QATSBzZXRfc2hvdWxkX2NvbnRpbnVlX3dpdGhvdXRfZGF0YQBOHHNldF9zaG91bGRfbWFuYWdlX3VuY29uc3VtZWQATxRzZXRfc2hvdWxkX3Nr\
aXBfYm9keQBQIHNldF9zaG91bGRfc3VzcGVuZF9hZnRlcl9oZWFkZXJzAFEcc2hvdWxkX2NvbnRpbnVlX3dpdGhvdXRfZGF0YQBSGHNob3VsZF9tYW5hZ2VfdW5jb25zdW1lZABTEHNob3VsZF9za2lwX2JvZHkAVBxzaG91bGRfc3VzcGVuZF9hZnRlcl9oZWFkZXJz\
AFUKoLQCQdgDAgJ/BXsCQCACIANPDQAgAS0AACEBIAMgAmsiBUEPTQRAIANBAWsDQCABIAItAABGBEBBASEEDAMLIAJBAWoiAiADRw0ACyECDAELIAH9DyIGIAL9AAAA/SP9ZCIBBEAgAiABaGohAkEBIQQMAQsgAkFwcUEQaiEBAkACQCAFQcAASQ0AIAEgA0FAaiIF\
Sw0AIAIgAkEPcWtBIGohAgNAIAYgAv0ABAD9IyIHIAYgAkEQayIB/QAEAP0jIgj9UCAGIAJBEGr9AAQA/SMiCf1QIAYgAkEgav0ABAD9IyIK/VD9ZA0CIAJBQGshAiABQUBrIAVNDQALIAJBEGshAQsgA0EQayICIAFPBEADQCAGIAH9AAAA/SP9ZCIFBEAgASAFaGoh\
AkEBIQQMBAsgAUEQaiIBIAJNDQALCyABIANPDQEgA0EQayIBIAYgAf0AAAD9I/1kQf//A3EiAWhqIQIgAUEARyEEDAELAkAgCP1kIgFFBEAgB/1kIgENASAJ/WQiAUUEQCACIAr9ZGhqQSBqIQJBASEEDAMLIAIgAWhqQRBqIQJBASEEDAILIAIgAWhqQRBrIQJBASEE\
DAELIAIgAWhqIQJBASEECyAAIAI2AgQgACAENgIAC7ADAgR/AXsCQCACQRBPBEADQCACIANBEGoiBEkEQEECIQUgAiADTQ0DA0AgASADai0AACIEQQ1GBEBBACEFDAULAkAgBEEgTwRAIARB/wBHDQFBASEFDAYLIARBCUYNAEEBIQUMBQsgAiADQQFqIgNHDQALIAIh\
AwwDCyABIANqIAQhA/0AAAAiB/0Mf39/f39/f39/f39/f39/f/0jIAf9DAkJCQkJCQkJCQkJCQkJCQn9JCAH/QwgICAgICAgICAgICAgICAg/Sb9Tv1Q/VNFDQALQXAhA0ECIQUgBEUNASAEQRBrIQMgBCAEQQ9rIgIgAiAESRsDQCABIANqLQAAIgZBDUYEQEEAIQUM\
AwsCQCAGQSBPBEAgBkH/AEcNAUEBIQUMBAsgBkEJRg0AQQEhBQwDCyADQQFqIgMgBEkNAAshAwwBC0ECIQUgAkUEQAwBCwNAIAEgA2otAAAiBEENRgRAQQAhBQwCCwJAIARBIE8EQCAEQf8ARw0BQQEhBQwDCyAEQQlGDQBBASEFDAILIAIgA0EBaiIDRw0ACyACIQML\
IAAgAzYCBCAAIAU2AgALJgACQCAAQQBOBEAgAEUEQEEBIQAMAgsgAEEBEFYiAA0BCwALIAALRwAgAEIANwMoIABBADoAFSAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDMCAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDQCAAQQA2AlAL0gMCA38BfgJAIAAiAS0AJCIAQQ5NQQBB\
ASAAdEGAzwFxG0UEQCABQQM6ACYgAUECOgAkIAFBDToA9AJBACEAIAFBADoAeSABQaeYwAApAAA3AGwgAUGsmMAAKQAANwBxAkAgASkDWCABKQNghKdBAXFFBEAgASgC+AIhAgwBCyABKAL4AiICQQE6AAAgAkEFakEDOgAAIAJBAWogASgCIDYAAEEGIQALIAAgAmpB\
ADoAAAwBCwJ/QQAgASkDWCABKQNghCIEQsgAg1ANABogBEIIg0IAUgRAIAEoAvgCIgBBBDoAACAAQQVqQQA2AAAgAEEBaiABKAIgNgAAQQkhAgsgAiAEQsAAg1ANABogASgC+AIgAmoiAEEHOgAAIABBBWpBADYAACAAQQFqIAEoAiA2AAAgAkEJagshAiABQQA6ABYg\
AUEAOgAUAkAgAS0AUkEBRgRAQQ4hACABLQARQQFxDQELIAEtAFAhAyAEQgKDUARAIAMhAAwBC0EBIQAgA0EBcUUEQCADIQAMAQsgASgC+AIgAmoiA0ECOgAAIANBBWpBADYAACADQQFqIAEoAiA2AAAgAkEJaiECCyABIAA6ACQgASgC+AIgAmpBADoAAAsL7wIBA38j\
AEHgAGsiASQAAkBBgIAEEFciAkUNACACQQRrLQAAQQNxRQ0AIAJBAEGAgAT8CwALAkAgAkUNACABQQA2AFwgAUIANwBUIAH9DAAAAAAAAAAAAAAAAAAAAAD9CwBEIAH9DAAAAAAAAAAAAAAAAAAAAAD9CwA0IAH9DAAAAAAAAAAAAAAAAAAAAAD9CwIcIAFBADYCLCAB\
QgA3AA8gAUEAOgAXQYADQQgQViIARQ0AIABBAToAECAAQgA3AwggAEKAwICAgIAINwMAIAD9DAAAAAAAAAAAAAAAAAAAAAD9CwARIABCADcAHyAAIAEpADM3ACcgACAB/QAAO/0LAC8gACAB/QAAS/0LAD8gACABKQBYNwBMIAAgASgCKDYCZCAAIAH9AAIY/QsCVCAA\
QewAakEAQf8B/AsAIAAgAjYC+AIgACABLwAWOwDzAiAAIAEpAA43AOsCIAAgADYCaCABQeAAaiQAIAAPCwALFQACQCAARQ0AIAFFDQAgACABEFgLCzgBAX8gAARAIAAoAvACIgEEQCAAKALsAiABEFgLIAAoAvgCIgEEQCABQYCABBBYCyAAQYADEFgLC5IBAQF/IAAg\
AToAJiAAQQI6ACQgAEHsAGohBEH+ASADIANB/gFPGyIDBEAgBCACIAP8CgAACyAAIAM6APQCIAMgBGpBADoAAEEAIQMgACkDWCAAKQNghEIBg6cEfyAAKAL4AiICQQE6AAAgAkEFaiABOgAAIAJBAWogACgCIDYAAEEGBUEACyAAKAL4AmpBADoAAAuhAgECfwJAAkAC\
QCAALQAkIgFBCU0EQEEBIAF0QRtxDQEgAUECRg0DIAFBCUYNAgsgAEEFOgAmIABBAjoAJCAAQRY6APQCIABBADoAggEgAEGAiMAA/QAAAP0LAGwgAEGOiMAAKQAANwB6AkAgACkDWCAAKQNghKdBAXFFBEAgACgC+AIhAQwBCyAAKAL4AiIBQQE6AAAgAUEFakEFOgAA\
IAFBAWogACgCIDYAAEEGIQILIAEgAmpBADoAAA8LIABBAToAJA8LAn8gACkDWCAAKQNghEIIg1AEQCAAKAL4AiEBQQAMAQsgACgC+AIiAUEEOgAAIAFBBWpBADYAACABQQFqIAAoAiA2AABBCQshAiAAQQE6ACQgASACakEAOgAACwsHACAAKQMwCwcAIAApAygLBwAg\
AC0AJgsTACAAMQD0AiAAQewAaq1CIIaECwcAIAApAwgLBwAgACgCBAsHACAAKAIACwcAIAAtAEwLBwAgACkDGAsHACAAKAIgCwcAIAApA0ALBwAgACkDOAsHACAALQAkCwcAIAAoAkgLBwAgAC0ATwsHACAALQBQCwcAIAAtAFELBwAgAC0ATQsHACAALQBTCwcAIAAt\
AE4LBwAgAC0AUgsHACAALQAQCwcAIAAtABULBwAgAC0AFwsHACAALQAlCwcAIAAtABELBABBAAvy4wEDK38cfgR7IAEhECACIRQjAEGQAWsiDCQAIAAiAykDWCADKQNghCEuAkACQCADAn8CQAJAAkACQAJAAkAgAy0AJEECRgRAIANBADYCIAwBCyADLQAlQQFHDQEL\
IC5CAFINAQwHCwJAIAMtABMgAygC8AIiAEEAR3EiHwRAIAMoAuwCIQEgDCAQNgJ8IAwgATYCdCAMIAA2AnggDCAUNgKAASAAIBRqIhRBAEgNAQJAIBRFBEBBASEQDAELIBRBARBWIhBFDQILIAxBADYCjAEgDCAQNgKIASAMIBQ2AoQBQQAhAANAIAxB9ABqIABqIgEo\
AgAhDwJAAkAgAUEEaigCACINIAwoAoQBIAlrSwRAIAxBhAFqIQ4jAEEQayILJAAgDSAJIA1qIgFLBEAACyALQQRqIQogDigCBCERAkBBCCABIA4oAgAiAkEBdCIGIAEgBksbIgEgAUEITRsiB0EASARAIApBADYCBCAKQQE2AgAMAQsCfyACBEBBACEBAn8CQAJAAkAC\
QAJAIBFBBGsiBCgCACIJQXhxIghBBEEIIAlBA3EiEBsgAmpJDQAgEEEAIAJBJ2ogCEkbDQAgB0HM/3tLDQRBECAHQQtqQXhxIAdBC0kbIQIgEUEIayEGAkACQAJAAkAgEARAIAYgCGohECACIAhNDQMgEEHgm8AAKAIARg0EIBBB3JvAACgCAEYNAiAQKAIEIglBAnEN\
CCAJQXhxIgkgCGoiCCACSQ0IIBAgCRBaIAggAmsiEEEQSQ0BIAQgAiAEKAIAQQFxckECcjYCACACIAZqIgIgEEEDcjYCBCAGIAhqIgggCCgCBEEBcjYCBCACIBAQWwwHCyACQYACSQ0HIAZFDQcgAiAITw0HIAggAmtBgIAISw0HIBEMCQsgBCAIIAQoAgBBAXFyQQJy\
NgIAIAYgCGoiAiACKAIEQQFyNgIEDAULQdSbwAAoAgAgCGoiCCACSQ0FAkAgCCACayIQQQ9NBEAgBCAJQQFxIAhyQQJyNgIAIAYgCGoiAiACKAIEQQFyNgIEQQAhEEEAIQIMAQsgBCACIAlBAXFyQQJyNgIAIAIgBmoiAiAQQQFyNgIEIAYgCGoiCCAQNgIAIAggCCgC\
BEF+cTYCBAtB3JvAACACNgIAQdSbwAAgEDYCAAwECyAIIAJrIghBD00NAyAEIAIgCUEBcXJBAnI2AgAgAiAGaiICIAhBA3I2AgQgECAQKAIEQQFyNgIEIAIgCBBbDAMLQdibwAAoAgAgCGoiCCACSw0BDAMLAAsgBCACIAlBAXFyQQJyNgIAIAIgBmoiECAIIAJrIgJB\
AXI2AgRB2JvAACACNgIAQeCbwAAgEDYCAAsgBkUNACARDAILIAcQVyICRQ0AIAdBfEF4IAQoAgAiAUEDcRsgAUF4cWoiASABIAdLGyIBBEAgAiARIAH8CgAACyACIQEgERBZCyABCwwBCyAHQQEQVgsiAUUEQCAKIAc2AgggCkEBNgIEIApBATYCAAwBCyAKIAc2Aggg\
CiABNgIEIApBADYCAAsgCygCBEEBRgRAIAsoAggaIAsoAgwACyALKAIIIQEgDiAHNgIAIA4gATYCBCALQRBqJAAgDCgCiAEhECAMKAKMASEJDAELIA1FDQELIA1FDQAgCSAQaiAPIA38CgAACyAMIAkgDWoiCTYCjAEgAEEIaiIAQRBHDQALIAkgFEkNAyAMKAKEASEY\
CyADQQA2AiBBASERQQEhBEEBIQlBASEAIC5QIiBFBEAgLkLIAINCAFIhFyAuQoA8g0IAUiEhIC5CgA+DQgBSISIgLkIkg0IAUiEcIC5CFINCAFIhHSAuQoCAgAiDUCEEIC5CgMAAg1AhCSAuQgKDQgGIpyEZIC5CgICAEINCGYinIR4gLkKAgAGDQg6IpyEaIC5CgIAC\
g1AhAAsgAy0AJQRAIBAhBCAUIQkMBwsgAykDCCExIC5CEIMhOSAuQgSDITUgLkIggyE6IC5CgAKDIUAgLkKAAYMhQSAuQoAggyFCIC5CgBCDIUMgLkKACIMhOyAuQoAEgyE8IC5CgIAEgyFEIC5CgIAIgyFFIANBKGohFSAuQoCAEIMhRiAuQoCAgAKDITYgLkKAgMAA\
gyE9IC5CgIAggyE+IC5CgICABIMhNyAuQoCAgAGDIT8gLkLAAIMhMyAuQgiDITQgLkKAgIAggyFHIC5CgIACg1AgAHIhIyAupyIAQQ52IBpxISQgLkKAwACDUCAJciElIABBGXYgHnEhJiAuQoCAgAiDUCAEciEnIBQiCyEJIBAhBANAAkAgCw0AIAMtABRBAXENAAwI\
CyADQQA6ABQCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAy0AJA4PAYYBiAECAwQFBgcICQonC4gBAAsgA0EDOgAm\
IANBAjoAJCADQaeYwAApAAA3AGwgA0GsmMAAKQAANwBxDIQBCyADLQAQIgBFBEAgAy0AEUEBcQ0LCyAADQwgHA0LDH0LIAtFDXogC0EBayAJTw16IAshESAEIQAgC0EPSw0MA0AgAC0AAEENRg1gIABBAWohACARQQFrIhENAAsMegsgC0UNdyALQQFrIAlPDXcgCyER\
IAQhACALQQ9LDQwDQCAALQAAQQ1GDVYgAEEBaiEAIBFBAWsiEQ0ACwx3CyALQQhPDQwMgwELIAxByABqIAQgCxAdIAwoAkwhASAMKAJIIgBFDQ4gAEECaw0MDA0LIAMoAkghACADLQBMIQcgAy0AUiIBQQFGBEAgAy0AUUEBcUUNEAsgAy0ATyIGQQFxRSADLQBTQQFG\
cQ0QIAMtABEhAiADKQMoIS8CQCAHQQFrQf8BcUEBSw0AIAJBAXFFDQAgL0IAUg0SCyADLQAVDRICQCAAQeUARyIHDQAgAUUNACACQQFxRQ0UCyACQQFxDRQgAy0AFg1wIABByAFJDRUgAEHMAWtBAkkNcCAAQbACRw0WDHALIAMpAzgiMiALrSIvIC8gMlYbIS8gMUIA\
Ug0bDGsLIAutIS8gMUIAUg0bDGkLIAtFDWcgC0EBayAJTw1nIAshESAEIQAgC0EPSw0bA0AgAC0AAEENRg05IABBAWohACARQQFrIhENAAsMZwsgC0UNZSALQQFrIAlPDWUgBCEHIAsiAEEPSw0bA0AgBy0AAEENRg02IAdBAWohByAAQQFrIgANAAsMZQsgDEHoAGog\
BCALEB0gDCgCbCEBIAwoAmgiAEUNHiAAQQJrDRwMHQsgHUUNYCA5QgBSBEAgBUEQakGBgARPDXwgAygCICEAIAMoAvgCIAVqQQU6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNVANYCAFQRBqQYCABEsNeyADKAIgIQAgAygC+AIg\
BWpBAzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFDGALIDpCAFIEQCAFQRBqQYGABE8NeyADKAIgIQAgAygC+AIgBWpBBjoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyA1UA1xIAVBEGpBgIAESw16\
IAMoAiAhACADKAL4AiAFakEDOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQUMcQsgCUEETQRAIAlBAU0NXgxcCyAELQAEQS9HDVsgBCgAAEHIqNGCBUcNWyADQQA6ABEgHEUNWiA6QgBSBEAgBUEQakGBgARPDXogAygCICEAIAMoAvgC\
IAVqQQY6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNVANWiAFQRBqQYCABEsNeSADKAIgIQAgAygC+AIgBWpBAzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFDFoLIAT9AAAA/QwNDQ0NDQ0NDQ0N\
DQ0NDQ0N/SP9ZCIABEAgBCAAaGohAAxTCyAEIAtqIQEgBEEQIARBD3EiAmsiBmohAAJAAkAgC0HAAEkNACAGIAtBQGpLDQAgAUFAaiEGIAQgAmtBIGohAANAIAD9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiSiAAQRBrIgL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMi\
S/1QIABBEGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTP1QIABBIGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTf1Q/WQNAiAAQUBrIQAgAkFAayAGTQ0ACyAAQRBrIQALIAAgAUEQayICSw1SA0AgAP0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgZFBEAgAiAA\
QRBqIgBPDQEMVAsLIAAgBmhqIQAMUwsgS/1kIgFFBEAgSv1kIgENICBM/WQiAUUEQCAAIE39ZGhqQSBqIQAMVAsgACABaGpBEGohAAxTCyAAIAFoakEQayEADFILIAT9AAAA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIABEAgBCAAaGohAAxJCyAEIAtqIQEgBEEQIARB\
D3EiAmsiBmohAAJAAkAgC0HAAEkNACAGIAtBQGpLDQAgAUFAaiEGIAQgAmtBIGohAANAIAD9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiSiAAQRBrIgL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiS/1QIABBEGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTP1QIABB\
IGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTf1Q/WQNAiAAQUBrIQAgAkFAayAGTQ0ACyAAQRBrIQALIAAgAUEQayICSw1IA0AgAP0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgZFBEAgAiAAQRBqIgBPDQEMSgsLIAAgBmhqIQAMSQsgS/1kIgFFBEAgSv1kIgEN\
ICBM/WQiAUUEQCAAIE39ZGhqQSBqIQAMSgsgACABaGpBEGohAAxJCyAAIAFoakEQayEADEgLIAlBB00NciAEKQAAQo2UzOrUwcKGClENGyADQQY6ACYgA0ECOgAkIANB54vAACkAADcAbCADQe+LwAD9AAAA/QsAdCADQf+LwAAvAAA7AIQBQYYBIQtBGgx1CyABIAlP\
DUQgDEE6OgB0IAxBQGsgDEH0AGogBCABIARqQQFqEBwgDCgCQEEBcUUNRCADQQY6ACYgA0ECOgAkIANBjZLAAP0AAAD9CwBsIANBnZLAAP0AAAD9CwB8IANBrZLAACgAADYAjAEMPAsgCyADKAIETw0BDHQLIAFBAWoiAiALRg1zIAIgCU8NbyACIARqIgYtAABBCkcN\
HAJAAkACQCABRQRAICMNAiAFQRpqQYCABE0NAUEBIQdBAiEADGULIAEgCU8NRSAEIQAgAiIHQQ9LBEAgAP0AAAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9I/1kIgAEQCAEIABoaiEADDkLIARBECAEQQ9xIgdrIghqIQACQAJAIAJBwABJDQAgCCABQT9rSw0AIAZBQGohCCAE\
IAdrQSBqIQADQCAA/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIkogAEEQayIH/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIkv9UCAAQRBq/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIkz9UCAAQSBq/QAEAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0jIk39UP1kDQIgAEFAayEA\
IAdBQGsgCE0NAAsgAEEQayEACyAAIAZBEGsiB0sNOANAIAD9AAAA/Qw6Ojo6Ojo6Ojo6Ojo6Ojo6/SP9ZCIIRQRAIAcgAEEQaiIATw0BDDoLCyAAIAhoaiEADDkLIEv9ZCIGDSEgSv1kIgYNIiBM/WQiBkUEQCAAIE39ZGhqQSBqIQAMOQsgACAGaGpBEGohAAw4CwNA\
IAAtAABBOkYNOCAAQQFqIQAgB0EBayIHDQALDEULIAMtAEwgAygCSCIBIAMtABEiAhshBkEAIQBBAEECIAMtAE9rIAMtAE0iBxshCCADKAIgQQJqIQogAy0AUEF/c0EBcSENAkAgAy0AUkEBRw0AIAMtAFFBAXFFDQAgAiABQeUARnIhAAsgAykDKCEvIAMtAFMhASAD\
KAL4AiAFakEQOgAAIAMoAvgCIAVqQQFqIAo2AAAgAygC+AIgBWpBBWogBjsAACADKAL4AiAFakEHaiANOgAAIAMoAvgCIAVqQQhqIAA6AAAgAygC+AIgBWpBCWogAToAACADKAL4AiAFakEKaiAIOgAAIAMoAvgCIAVqQQtqIC9CACAHGzcAACAFQRNqIQUgAy0AJEEC\
Rg0BCyADQQc6ACQLIANBAToAFCADLQASIQdBAiEADGELIANBBjoAJiADQQI6ACQgA0GxksAA/QAAAP0LAGwgA0HBksAAKAAANgB8DGYLIANBEDoAJiADQQI6ACQgA0HsAGpBxZLAAEHIAPwKAABBtAEhC0HIAAxwCyADQQo6ACYgA0ECOgAkIANB7ABqQY2TwABBwQD8\
CgAAQa0BIQtBwQAMbwsgA0EJOgAmIANBAjoAJCADQc6TwAD9AAAA/QsAbCADQd6TwAD9AAAA/QsAfCADQe6TwAD9AAAA/QsAjAEMLgsgRFANLCAFQRBqQYCABE0NCAxuCyBFUA0rIAVBEGpBgIAESw1tIAMoAiAhACADKAL4AiAFakESOgAAIAMoAvgCIAVqQQFqIAA2\
AABBACEHIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFIAMtACRBAkYNZQwrCyAGQQFxIgBFIAMtAE5BAUZxDQIgAy0AFg0DIAMtAE0NBCAADRIgA0EBOgAUIAVB3/8Da0H//3tJDWwCQCAXRQ0AIDRCAFIEQCAFQXBIDW4gAygCICECIAMoAvgCIAVqIgBBBDoAACAAQQVq\
QQA2AAAgAEEBaiACNgAAIAVBCWohBQsgM1ANACAFQXBIDW0gAygCICECIAMoAvgCIAVqIgBBBzoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQsgA0EAOgAWIANBADoAFCABDSoMXAsgBw1aCyADLQBNRQRAIAZBAXENESADQQk6ACQMXAsgL0IAUg0DIANBAToA\
FCAFQd//A2tB//97SQ1qAkAgF0UNACA0QgBSBEAgBUFwSA1sIAMoAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIDNQDQAgBUFwSA1rIAMoAiAhASADKAL4AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQUL\
IANBADoAFiADQQA6ABQMWgsgA0EHOgAmIANBAjoAJCADQewAakH+k8AAQc4A/AoAAEG6ASELQc4ADGgLIANBAToAFCAFQd//A2tB//97SQ1oIBdFDSUgNEIAUgRAIAVBcEgNaSADKAIgIQIgAygC+AIgBWoiAEEEOgAAIABBBWpBADYAACAAQQFqIAI2AAAgBUEJaiEF\
CyAzUA0lIAVBcEgNaCADKAIgIQIgAygC+AIgBWoiAEEHOgAAIABBBWpBADYAACAAQQFqIAI2AAAgBUEJaiEFDCULIC9CAFINACADQQE6ABQgBUHf/wNrQf//e0kNZyAXRQ0jIDRCAFIEQCAFQXBIDWggAygCICECIAMoAvgCIAVqIgBBBDoAACAAQQVqQQA2AAAgAEEB\
aiACNgAAIAVBCWohBQsgM1ANIyAFQXBIDWcgAygCICECIAMoAvgCIAVqIgBBBzoAACAAQQVqQQA2AAAgAEEBaiACNgAAIAVBCWohBQwjCyADQQg6ACQMVwsgAygCICEAIAMoAvgCIAVqQRE6AAAgAygC+AIgBWpBAWogADYAAEEAIQcgAygC+AIgBWpBBWpBADYAACAF\
QQlqIQUgAy0AJEECRw0jDF0LIDAgMVoNZCAxIDB9IjggLyAvIDhWGyEvDE8LIDAgMVoNYyAxIDB9IjIgLyAvIDJWGyEvDE0LIAT9AAAA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIABEAgBCAAaGohAAwdCyAEIAtqIQEgBEEQIARBD3EiAmsiBmohAAJAAkAgC0HAAEkN\
ACAGIAtBQGpLDQAgAUFAaiEGIAQgAmtBIGohAANAIAD9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiSiAAQRBrIgL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiS/1QIABBEGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTP1QIABBIGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0N\
DQ0N/SMiTf1Q/WQNAiAAQUBrIQAgAkFAayAGTQ0ACyAAQRBrIQALIAAgAUEQayICSw0cA0AgAP0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgZFBEAgAiAAQRBqIgBPDQEMHgsLIAAgBmhqIQAMHQsgS/1kIgFFBEAgSv1kIgENDyBM/WQiAUUEQCAAIE39ZGhqQSBq\
IQAMHgsgACABaGpBEGohAAwdCyAAIAFoakEQayEADBwLIAT9AAAA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIABEAgBCAAaGohBwwaCyAEIAtqIQEgBEEQIARBD3EiAmsiBmohAAJAAkAgC0HAAEkNACAGIAtBQGpLDQAgAUFAaiEGIAQgAmtBIGohAANAIAD9AAQA/QwN\
DQ0NDQ0NDQ0NDQ0NDQ0N/SMiSiAAQRBrIgL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiS/1QIABBEGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTP1QIABBIGr9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SMiTf1Q/WQNAiAAQUBrIQAgAkFAayAGTQ0ACyAAQRBrIQAL\
IAAgAUEQayICSw0ZA0AgAP0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgZFBEAgAiAAQRBqIgBPDQEMGwsLIAAgBmhqIQcMGgsgS/1kIgFFBEAgSv1kIgENDyBM/WQiAUUEQCAAIE39ZGhqQSBqIQcMGwsgACABaGpBEGohBwwaCyAAIAFoakEQayEHDBkLIAMpA0Ai\
MlANFiAyIAutIi8gLyAyVhshLyAxUA0VIDAgMVoNYCAxIDB9IjggLyAvIDhWGyEvDBULIAEgCU8NAiAMQTo6AHQgDEHgAGogDEH0AGogBCABIARqQQFqEBwgDCgCYEEBcUUNAiADQQY6ACYgA0ECOgAkIANB7ZfAAP0AAAD9CwBsIANB/ZfAAP0AAAD9CwB8IANBipjA\
ACkAADcAiQFBkQEhC0ElDF4LIAsgAygCBE8NAgxeCyABQQFqIgcgC0YNXSAHIAlPDVkgBCAHaiICLQAAQQpHDQsCQCABRQRAIAVB1v8Da0H//3tJDV8gR1ANASAFQRBqQYGABE8NXyADKAIgIQAgAygC+AIgBWpBGzoAACADKAL4AiAFakEBaiAAQQJqNgAAIAMoAvgC\
IAVqQQVqQQA2AAAgA0EBOgAUIAVBCWohBQwTCyABIAlPDREgB0EPTQRAIAQhAANAIAAtAABBOkYNEiAAQQFqIQAgB0EBayIHDQALDBILIAT9AAAA/Qw6Ojo6Ojo6Ojo6Ojo6Ojo6/SP9ZCIABEAgBCAAaGohAAwRCyAEQRAgBEEPcSIGayIIaiEAAkACQCAHQcAASQ0A\
IAggAUE/a0sNACACQUBqIQcgBCAGa0EgaiEAA0AgAP0ABAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9IyJKIABBEGsiBv0ABAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9IyJL/VAgAEEQav0ABAD9DDo6Ojo6Ojo6Ojo6Ojo6Ojr9IyJM/VAgAEEgav0ABAD9DDo6Ojo6Ojo6Ojo6Ojo6\
Ojr9IyJN/VD9ZA0CIABBQGshACAGQUBrIAdNDQALIABBEGshAAsgACACQRBrIgZLDRADQCAA/QAAAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0j/WQiB0UEQCAGIABBEGoiAE8NAQwSCwsgACAHaGohAAwRCyBL/WQiAg0NIEr9ZCICDQ4gTP1kIgJFBEAgACBN/WRoakEgaiEA\
DBELIAAgAmhqQRBqIQAMEAsgA0EBOgAUIAVBXk4NEQxdCyADQQY6ACYgA0ECOgAkIANByZfAAP0AAAD9CwBsIANB2ZfAAP0AAAD9CwB8IANB6ZfAACgAADYAjAEMIwsgA0EGOgAmIANBAjoAJCADQZKYwAD9AAAA/QsAbCADQZ+YwAApAAA3AHkMUQsgA0EOOgAkQQAh\
B0EIIQAMSAsgA0EKOgAkDEoLIAAgAWhqIQAMMgsgACABaGohAAwoCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMUwsgACAGaGpBEGshAAwWCyAAIAZoaiEADBULIAAgAWhqIQAMDQsgACABaGohBwwKCyADQQY6ACYgA0ECOgAkIANBrorA\
ACkAADcAbCADQbOKwAApAAA3AHEMTgsgACACaGpBEGshAAwCCyAAIAJoaiEADAELIAAgAk8NASAG/QAAAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0j/WQiAEUNASAGIABoaiEACyAAIARGDQAgACAEayIHQQFqIQACQCAeRQRAIAAhAiABIQYMAQsCQAJAIAdBAmoiAiABTw0A\
IAAgCU8NTCAAIARqLQAAQSBHDQAgAiAEai0AACIGQQlGDQAgBkEgRg0AIAEgBGpBAWstAAAiCEEJRg0AIAEhBiAIQSBHDQELAkAgACABTw0AA0AgACAEai0AACICQQlHIAJBIEdxDQEgASAAQQFqIgBHDQALIAEiAiEGDAILIAAiAiABTwRAIAEhBgwCCyAEQQFrIQgg\
ASEGA0AgBkEBayIAIAlPDUwgBiAIai0AACIKQQlHIApBIEdxDQEgACIGIAJLDQALIAIhBgsLQQAhAAJAA0AgACAJRg1LIAAgBGotAAAtAICAQARAIAcgAEEBaiIARg0CDAELCyADQQY6ACYgA0ECOgAkIANByZfAAP0AAAD9CwBsIANB2ZfAAP0AAAD9CwB8IANB6ZfA\
ACgAADYAjAEMFQsgJ0UEQCAFQRBqQYCABEsNTiADKAIgIQAgAygC+AIgBWpBGToAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqIAc2AAAgBUEJaiEFCyAFICZFDTQaIAVBEGpBgIAESw1NIAYgAmshBiADKAIgIAJqIRFBGiEADDMLIANBBjoAJiADQQI6ACQg\
A0HJl8AA/QAAAP0LAGwgA0HZl8AA/QAAAP0LAHwgA0Hpl8AAKAAANgCMAQwTCwJAIBdFDQAgNEIAUgRAIAVBcEgNTSADKAIgIQEgAygC+AIgBWoiAEEEOgAAIABBBWpBADYAACAAQQFqIAFBAmo2AAAgBUEJaiEFCyAzUA0AIAVBcEgNTCADKAIgIQEgAygC+AIgBWoi\
AEEHOgAAIABBBWpBADYAACAAQQFqIAFBAmo2AAAgBUEJaiEFCyADQQA6ABYgA0EAOgAUAkACQCADLQBSQQFGBEAgAy0AEUEBcQ0BCyADLQBQDQFBAiEAIAMtACRBAkcNOUEAIQcMOwtBAiEAQQAhByADLQAkQQJGDTogA0EOOgAkDDoLIBkEQCAFQXBIDUwgAygCICEB\
IAMoAvgCIAVqIgBBAjoAACAAQQVqQQA2AAAgAEEBaiABNgAAIAVBCWohBQtBAiEAQQAhByADLQAkQQJGDTkgA0EBOgAkDDkLIC9QDUogL6chACA/QgBSBEAgBUEQakGBgARPDUsgAygCICEBIAMoAvgCIAVqQRY6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEF\
aiAANgAAIAVBCWohBQsgN0IAUgRAIAVBEGpBgYAETw1LIAMoAiAhASADKAL4AiAFakEYOgAAIAMoAvgCIAVqQQFqIAE2AAAgAygC+AIgBWpBBWogADYAACAFQQlqIQULIC8gMHwhMCADIAMpA0AgL31CACAvIDJUGzcDQEEAIQcMOAsgC0ECSQ1JIAlFDUUCQCAELQAA\
QQ1HDQAgCUEBRg1GIAQtAAFBCkcNACADQQo6ACQMLQsgA0EGOgAmIANBAjoAJCADQauXwAApAAA3AGwgA0Gzl8AA/QAAAP0LAHQgA0HBl8AAKQAANwCCAQwECyAAIAFPDTAgAv0AAAD9DA0NDQ0NDQ0NDQ0NDQ0NDQ39I/1kIgBFDTAgAiAAaGohBwsgByAEayINQQFq\
IhMgC0YNRyAJIBNNDUMCfwJAAkAgBCATaiISLQAAQQpGBEAgEyEBIAQhACANQQ5LBEAgAP0AAAAiSv0MOzs7Ozs7Ozs7Ozs7Ozs7O/0jIksgSv0MPT09PT09PT09PT09PT09Pf0jIkr9UP1kBEAgACBL/WQgSv1kcmhqIQAMBAsgBEEQIARBD3FrIgFqIQACQAJAIA1B\
H0kNACABIA1BH2tLDQAgEkEgayEBA0AgAP0ABAAiSv0MOzs7Ozs7Ozs7Ozs7Ozs7O/0jIksgSv0MPT09PT09PT09PT09PT09Pf0jIkr9UCAAQRBq/QAEACJM/Qw9PT09PT09PT09PT09PT09/SMiTf1QIEz9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJM/VD9ZA0CIABBIGoi\
ACABTQ0ACwsgACASQRBrIgFLDQMDQCAA/QAAACJK/Qw7Ozs7Ozs7Ozs7Ozs7Ozs7/SMiSyBK/Qw9PT09PT09PT09PT09PT09/SMiSv1Q/WRFBEAgASAAQRBqIgBPDQEMBQsLIAAgSv1kIEv9ZHJoaiAEawwFCyAAIE39ZCBM/WRyaGpBEGogBGsgSv1kIEv9ZHIiAUUN\
BBogACABaGogBGsMBAsDQAJAIAAtAABBO2sOAwQABAALIABBAWohACABQQFrIgENAAsgDQwDCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMRwsgDSAAIBJPDQEaIA0gAf0AAAAiSv0MOzs7Ozs7Ozs7Ozs7Ozs7O/0jIksgSv0MPT09PT09\
PT09PT09PT09Pf0jIkr9UP1kRQ0BGiABIEr9ZCBL/WRyaGogBGsMAQsgACAEawshCkEAIQACQCAKRQ0AA0AgACAJRg1FIAAgBGotAAAiAUEJRyABQSBHcQ0BIAogAEEBaiIARw0ACyAKIQALAkAgCiIBIABNDQAgBEEBayEGA0AgAUEBayICIAlPDUUgASAGai0AACII\
QQlHIAhBIEdxDQEgAiIBIABLDQALIAAhAQsgACABRgRAIANBBjoAJiADQQI6ACQgA0GYlcAAKQAANwBsIANBoJXAAP0AAAD9CwB0IANBrZXAACkAADcAgQEMGgsCQCAAIAFPDQAgCSAAayICQQAgAiAJTRshBiABIABrIQggACAEaiECA0AgBkUNRSACLQAALQCAgEAE\
QCAGQQFrIQYgAkEBaiECIAhBAWsiCEUNAgwBCwsgA0EGOgAmIANBAjoAJCADQbWVwAD9AAAA/QsAbCADQcWVwAD9AAAA/QsAfCADQdOVwAApAAA3AIoBQZIBIQtBJgxHCwJAAkACQAJAIAEgDUYNACAJIApNDUcgBCAKai0AAEE7Rg0AIApBAWoiBiANTw0BA0ACQCAE\
IAZqLQAAIgJBCUYNACACQSBGDQAgBkEBayEKDAMLIAZBAWoiBiANSQ0ACwwCCyA+QgBSBEAgBUEQakGBgARPDUsgAygCICECIAMoAvgCIAVqQRQ6AAAgAygC+AIgBWpBAWogACACajYAACADKAL4AiAFakEFaiABIABrNgAAIAVBCWohBQsgCiANRwRAIApBAWohAEEA\
IQcgAy0AJEECRg05IANBCzoAJAw5CyADKQMwQgBSBEAgDUECaiEAQQAhByADLQAkQQJGDTkgA0EMOgAkDDkLIDZCAFIEQCAFQRBqQYGABE8NSyADKAIgIQAgAygC+AIgBWpBFzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyANQQJq\
IQBBACEHIAMtACRBAkYNOCADQQ06ACQMOAsgBiANRg0AIAYgCU8NRQJAIAQgBmoiCC0AAEEiRiIoBEAgCkECaiIIIA1LDQMgBEF/cyEpIARBIGohKiASQRBrIRYgDUE/ayErIBJBQGohLCAHQX9zIARqIS0gCCEOA0AgBCAOaiEPAkAgEyAOayICQQ9NBEAgDiAtaiEH\
IA8hAgNAIAItAABBIkYNAiACQQFqIQIgB0EBaiIHDQALDAYLIA/9AAAA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCIHBEAgDyAHaGohAgwBCyAPQRAgD0EPcSIKayIbaiEHAkACQAJAIAJBwABJDQAgDiAbaiArSg0AICogDiAKa2ohBwNAIAf9AAQA/QwiIiIiIiIiIiIi\
IiIiIiIi/SMiSiAHQRBrIgL9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SMiS/1QIAdBEGr9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SMiTP1QIAdBIGr9AAQA/QwiIiIiIiIiIiIiIiIiIiIi/SMiTf1Q/WQNAiAHQUBrIQcgAkFAayAsTQ0ACyAHQRBrIQcLIAcgFksNAQNA\
IAf9AAAA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCICRQRAIBYgB0EQaiIHTw0BDAMLCyAHIAJoaiECDAILAkAgS/1kIgJFBEAgSv1kIgINASBM/WQiAkUEQCAHIE39ZGhqQSBqIQIMBAsgByACaGpBEGohAgwDCyAHIAJoakEQayECDAILIAcgAmhqIQIMAQsgByASTw0F\
IBb9AAAA/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCICRQ0FIBYgAmhqIQILIAIgD2sgDmohCgJAIAIgD0YNACACIClqIQcgAiAEIA5qayEPQQAhAgJAA0AgByAJTw1LIAQgB2otAABB3ABHDQEgAkEBaiECIAcgDksgB0EBayEHDQALIA8hAgsgAkEBcUUNACAKQQFqIQ4g\
CiANSQ0BDAULCyAIIApJBEAgCCEHA0AgByAJTw1JAkACQCAEIAdqLQAAIgJB3ABGBEAgB0EBaiIHIApGDQEgByAJTw1MIAQgB2otAAAtAICCQEEBRw0BDAILIAItAICEQA0BCyADQQY6ACYgA0ECOgAkIANBi5bAACkAADcAbCADQZOWwAD9AAAA/QsAdCADQaOWwAD9\
AAAA/QsAhAEgA0GxlsAAKQAANwCSAUGaASELQS4MTQsgB0EBaiIHIApJDQALCyAKQQFqIQIMAQsgDSICIAZPBEAgDEE7OgB0IAxB2ABqIAxB9ABqIAggCCACIAprahAcIAwoAlhBAXEiAgR/IAwoAlwgCGsFIAcLIAZqIA0gAhshAgsgBiEIAkAgAiAGTQ0AIAkgBiAG\
IAlJGyEHA0AgByAIRg1IIAQgCGotAAAiCkEJRyAKQSBHcQ0BIAIgCEEBaiIIRw0ACyACIQgLIAIhCgJAIAIgCE0NACAEQQFrIQ4DQCAKQQFrIgcgCU8NSCAKIA5qLQAAIg9BCUcgD0EgR3ENASAHIgogCEsNAAsgCCEKCyAIIApGBEAgA0EGOgAmIANBAjoAJCADQbmW\
wAApAAA3AGwgA0HBlsAA/QAAAP0LAHQgA0HPlsAAKQAANwCCAQwGCyAIIApPDQAgCCAJIAggCUsbIQ4gCCEHA0AgByAORg1HIAQgB2otAAAtAICAQARAIAogB0EBaiIHRg0CDAELCyADQQY6ACYgA0ECOgAkIANB15bAAP0AAAD9CwBsIANB55bAAP0AAAD9CwB8IANB\
9pbAACkAADcAiwEMDAsgPkIAUgRAIAVBEGpBgYAETw1KIAMoAiAhByADKAL4AiAFakEUOgAAIAMoAvgCIAVqQQFqIAAgB2o2AAAgAygC+AIgBWpBBWogASAAazYAACAFQQlqIQULAkACfyAoRQRAID1QDQIgBUEQakGAgARLDUwgAygCICAIaiEHIAogCGsMAQsgPVAN\
ASAFQRBqQYCABEsNSyADKAIgIAZqIQcgCiAGa0EBagshACADKAL4AiAFakEVOgAAIAMoAvgCIAVqQQFqIAc2AAAgAygC+AIgBWpBBWogADYAACAFQQlqIQULIA0iCiACTwRAIAxBOzoAdCAMQdAAaiAMQfQAaiACIARqIgEgEhAcIAwoAlBBAXEiBgR/IAwoAlQgAWsF\
IAALIAJqIA0gBhshCgsCQCACIApJBEAgCSACayIAQQAgACAJTRshACAKIAJrIQEgAiAEaiEHA0AgAEUNSCAHLQAAIgJBCUcgAkEgR3ENAiAAQQFrIQAgB0EBaiEHIAFBAWsiAQ0ACwsCQCAKIA1PBEAgAykDMEIAUg0BIDZCAFIEQCAFQRBqQYGABE8NTSADKAIgIQAg\
AygC+AIgBWpBFzoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyANQQJqIQBBACEHIAMtACRBAkYNOiADQQ06ACQMOgsgCkEBaiEAQQAhBww5CyANQQJqIQBBACEHIAMtACRBAkYNOCADQQw6ACQMOAsgA0EGOgAmIANBAjoAJCADQf6W\
wAApAAA3AGwgA0GGl8AA/QAAAP0LAHQgA0GWl8AA/QAAAP0LAIQBIANBo5fAACkAADcAkQFBmQEhC0EtDEgLIANBBjoAJiADQQI6ACQgA0G5lsAAKQAANwBsIANBwZbAAP0AAAD9CwB0IANBz5bAACkAADcAggEMAwsgA0EGOgAmIANBAjoAJCADQduVwAD9AAAA/QsA\
bCADQeuVwAD9AAAA/QsAfCADQfuVwAD9AAAA/QsAjAEMBgsgACABTw0vIAL9AAAA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIARQ0vIAIgAGhqIQALQQEhESAAIARrIgFBAWoiByALRg1FIAcgCU8NQQJAAkACQCAEIAdqIgItAABBCkYEQCAEIQACQAJAIAFBDksEQCAA\
/QAAAP0MOzs7Ozs7Ozs7Ozs7Ozs7O/0j/WQiAARAIAQgAGhqIQAMBgsgBEEQIARBD3EiBmsiB2ohAAJAAkAgAUE/SQ0AIAcgAUE/a0sNACACQUBqIQcgBCAGa0EgaiEAA0AgAP0ABAD9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJKIABBEGsiBv0ABAD9DDs7Ozs7Ozs7Ozs7\
Ozs7Ozv9IyJL/VAgAEEQav0ABAD9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJM/VAgAEEgav0ABAD9DDs7Ozs7Ozs7Ozs7Ozs7Ozv9IyJN/VD9ZA0CIABBQGshACAGQUBrIAdNDQALIABBEGshAAsgACACQRBrIgdLDQUDQCAA/QAAAP0MOzs7Ozs7Ozs7Ozs7Ozs7O/0j/WQi\
BkUEQCAHIABBEGoiAE8NAQwHCwsgACAGaGogBGshBgwHCyBL/WQiAg0BIEr9ZCICDQIgTP1kIgJFBEAgACBN/WRoakEgaiAEayEGDAcLIAAgAmhqQRBqIARrIQYMBgsDQCAALQAAQTtGDQUgAEEBaiEAIAdBAWsiBw0ACyABIQYMBQsgACACaGpBEGsgBGshBgwECyAA\
IAJoaiAEayEGDAMLIANBBjoAJiADQQI6ACQgA0GuisAAKQAANwBsIANBs4rAACkAADcAcQxFCyABIQYgACACTw0BIAf9AAAA/Qw7Ozs7Ozs7Ozs7Ozs7Ozs7/SP9ZCIARQ0BIAcgAGhqIARrIQYMAQsgACAEayEGCyAGRQRAIANBBjoAJiADQQI6ACQgA0HhlMAAKQAA\
NwBsIANB6ZTAAP0AAAD9CwB0IANB95TAACkAADcAggEMAQsgBkEQTQRAQQAhAEIAIS8DQCAAIAlGDUMCQCAAIARqLQAAIgJBMGsiB0H/AXFBCkkNACACQeEAa0H/AXFBBk8EQCACQcEAa0H/AXFBBk8EQCADQQY6ACYgA0ECOgAkIANB4ZTAACkAADcAbCADQemUwAD9\
AAAA/QsAdCADQfeUwAApAAA3AIIBDAULIAJBN2shBwwBCyACQdcAayEHCyAHrUL/AYMgL0IEhnwhLyAGIABBAWoiAEcNAAsgAyAvNwNAIAMgLzcDMCBGQgBSBEAgBUEQakGBgARPDUcgAygCICEAIAMoAvgCIAVqQRM6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAF\
akEFaiAGNgAAIAVBCWohBQsCQCABIAZNBEAgA0EBOgAUIAMpAzBCAFINASA/QgBSBEAgBUEQakGBgARPDUkgAygCICEAIAMoAvgCIAVqQRY6AAAgAygC+AIgBWpBAWogAEEDajYAACADKAL4AiAFakEFakEANgAAIAVBCWohBQsgNkIAUgRAIAVBEGpBgYAETw1JIAMo\
AiAhACADKAL4AiAFakEXOgAAIAMoAvgCIAVqQQFqIABBA2o2AAAgAygC+AIgBWpBBWpBADYAACAFQQlqIQULIAFBAmohAEEAIQcgAy0AJEECRg02IANBDToAJAw2CyAGQQFqIQBBACEHIAMtACRBAkYNNSADQQs6ACQMNQsgAUECaiEAQQAhByADLQAkQQJGDTQgA0EM\
OgAkDDQLIANBDzoAJiADQQI6ACQgA0H/lMAAKQAANwBsIANBh5XAAP0AAAD9CwB0IANBl5XAAC0AADoAhAFBhQEhC0EZDEQLQYoBIQtBHgxDCyADQQA6ABYgA0EAOgAUIAENAQwzCyADQQA6ABYgA0EAOgAUIAENAAwyCyADQQ46ACQMMgtBnAEhC0EwDD8LIAAgBk8N\
DiAH/QAAAP0MOjo6Ojo6Ojo6Ojo6Ojo6Ov0j/WQiAEUNDiAHIABoaiEACyAAIARGDQ0gACAEayINQQFqIQYCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAELQAAIgBBwwBrDjMBAAAAAAAAAAAAAAAAAAAAAAEBAAAAAAAA\
AAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAQEAC0EAIQADQCAAIAlGDVMgACAEai0AAC0AgIBABEAgDSAAQQFqIgBGDQMMAQsLDCULIAkgDUkNUSADKAJIIQgCQAJAAkACQCANQQdrDgsDISECISEhACEhASELIA0hByAEIABBIHJB4wBHDSEaIAQgBC0AAUEgckHvAEcN\
IRogBCAELQACQSByQe4ARw0hGiAEIAQtAANBIHJB9ABHDSEaIAQgBC0ABEEgckHlAEcNIRogBCAELQAFQSByQe4ARw0hGiAEIAQtAAZBIHJB9ABHDSEaIAQgBC0AB0EtRw0hGiAEIAQtAAhBIHJB7ABHDSEaIAQgBC0ACUEgckHlAEcNIRogBCAELQAKQSByQe4ARw0h\
GiAEIAQtAAtBIHJB5wBHDSEaIAQgBC0ADEEgckH0AEcNIRogBCAELQANQSByQegARw0hGiADLQBODQQgCEF+cUHMAUcgCEHkAGtB5ABPcUUEQCADQQc6ACYgA0ECOgAkIANBgYzAACkAADcAbCADQYmMwAD9AAAA/QsAdCADQZmMwAD9AAAA/QsAhAEgA0GpjMAA/QAA\
AP0LAJQBIANBuYzAACgAADYApAFBqAEhC0E8DFgLAkACQCADLQBNRQRAQQ8hByAGIAEiAE8NHyAAIARqQQFrIgItAAAiCEEgRiIKRSAIQQlHcQ0CIABBEEsNAQweCyADQQ06ACYgA0ECOgAkIANB/ozAAP0AAAD9CwBsIANBjo3AAP0AAAD9CwB8IANBnY3AACkAADcA\
iwEMHAsgBiAJTw1VIAQgBmotAABBIEcNHCAELQAQIgBBCUYNHCAAQSBGDRwgAi0AACIAQQlGDRwgAEEgRg0cDBoLQRAgBiAEIAZqLQAAIgJBIEYbIgcgAU8NGCAEIAdqLQAAIgZBCUYNFyAGQSBHDR0MFwsgDSEHIAQgAEEgckH0AEcNIBogBCAELQABQSByQfIARw0g\
GiAEIAQtAAJBIHJB4QBHDSAaIAQgBC0AA0EgckHuAEcNIBogBCAELQAEQSByQfMARw0gGiAEIAQtAAVBIHJB5gBHDSAaIAQgBC0ABkEgckHlAEcNIBogBCAELQAHQSByQfIARw0gGiAEIAQtAAhBLUcNIBogBCAELQAJQSByQeUARw0gGiAEIAQtAApBIHJB7gBHDSAa\
IAQgBC0AC0EgckHjAEcNIBogBCAELQAMQSByQe8ARw0gGiAEIAQtAA1BIHJB5ABHDSAaIAQgBC0ADkEgckHpAEcNIBogBCAELQAPQSByQe4ARw0gGiAEIAQtABBBIHJB5wBHDSAaIAMtAE0NBCAIQcwBa0ECSQ0VIAhBsAJGDRUgCEHkAGtB5ABJDRUgAUETTQRAQRIh\
ByABIgBBE0cNEwwSCyAGIAlPDVMgBCAGai0AAEEgRw0RIAQtABMiAEEJRg0RIABBIEYNESABIARqQQFrLQAAIgZBCUYNEUETIQcgASEAIAZBIEYNEQwTCyANIQcgBCAAQSByQeMARw0fGiAEIAQtAAFBIHJB7wBHDR8aIAQgBC0AAkEgckHuAEcNHxogBCAELQADQSBy\
Qe4ARw0fGiAEIAQtAARBIHJB5QBHDR8aIAQgBC0ABUEgckHjAEcNHxogBCAELQAGQSByQfQARw0fGiAEIAQtAAdBIHJB6QBHDR8aIAQgBC0ACEEgckHvAEcNHxogBCAELQAJQSByQe4ARw0fGiABQQxNBEBBCyEHIAEiAEEMRw0ODA0LIAYgCU8NUiAEIAZqLQAAQSBH\
DQwgBC0ADCIAQQlGDQwgAEEgRg0MIAEgBGpBAWstAAAiBkEJRg0MQQwhByABIQAgBkEgRg0MDA4LAkACQCAAQdQAaw4iAAEfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8AAR8LAkAgBC0AAUEgckHyAEcNACAELQACQSByQeEARw0AIAQtAANBIHJB6QBHDQAg\
BC0ABEEgckHsAEcNACAELQAFQSByQeUARw0AIAQtAAZBIHJB8gBHDQAgA0EBOgBTIAFBCU0EQEEIIQcgASIAQQlHDQwMCwsgBiAJTw1TIAQgBmotAABBIEcNCiAELQAJIgBBCUYNCiAAQSBGDQpBCSEHIAEgBGpBAWstAAAiAkEJRg0KIAEhACACQSBGDQoMJQsgDSEH\
IAQgAEHVAEcNHxoLIA0hByAEIAQtAAFBIHJB8ABHDR4aIAQgBC0AAkEgckHnAEcNHhogBCAELQADQSByQfIARw0eGiAEIAQtAARBIHJB4QBHDR4aIAQgBC0ABUEgckHkAEcNHhogBCAELQAGQSByQeUARw0eGiABQQlNBEBBCCEHIAEiAEEJRw0GDAULIAYgCU8NUSAE\
IAZqLQAAQSBHDQQgBC0ACSIAQQlGDQQgAEEgRg0EQQkhByABIARqQQFrLQAAIgZBCUYNBCABIQAgBkEgRg0EDAYLIBpFDSAgDUECaiIHIAFPDQIgBiAJTw1QIAQgBmotAABBIEcNAiAEIAdqLQAAIgBBCUYNAiAAQSBGDQIgASAEakEBay0AACICQQlGDQIgASEAIAJB\
IEcNIgwCCyADQQc6ACYgA0ECOgAkIANB7ABqQaWNwABByQD8CgAAQbUBIQtByQAMUgsgA0EIOgAmIANBAjoAJCADQewAakGMkMAAQckA/AoAAEG1ASELQckADFELAkAgASAGTQ0AA0AgBCAGai0AACIAQQlHIABBIEdxDQEgBkEBaiIGIAFHDQALDBwLDBwLQQghBwNA\
AkAgBCAHai0AACIAQQlGDQAgAEEgRg0AIAEgB00EQCABIQAMAwsgBEEBayEGIAEhAANAIABBAWsiAiAJTw1PIAAgBmotAAAiCEEJRyAIQSBHcQ0DIAIiACAHSw0ACwwECyABIAdBAWoiB0cNAAsMAgsgACAHRg0BIABBAWohAgsgBEEBayETIAIgBGohEiAHIQYDQAJA\
IAAgBk0NACAGIAlPDUwgBCAGai0AACICQQlGBEAgBkEBaiEGDAILIAJBIEcNACAGQQFqIQYMAQsCQCAAIAZGDQACQAJAAn8gACAAIAlPDQAaIAAgACAGSQ0AGiAMQSw6AHQgDEE4aiAMQfQAaiAEIAZqIgggEhAcIAwoAjhBAXEiCgR/IAwoAjwgCGsFIAILIAZqIAAg\
ChsLIgogBkEBaiIITQ0AIAYgCU8NTiAEIAZqLQAAQSBHDQAgCCAJTw1OIAQgCGotAAAiAkEJRg0AIAJBIEYNACAKQQFrIgIgCU8NTiACIARqLQAAIg5BCUYNACAKIQIgDkEgRw0BCwJAAn8CQCAGIApPDQAgBiAJIAYgCUsbIQIDQCACIAZGDVEgBCAGai0AACIIQQlH\
IAhBIEdxDQEgCiAGQQFqIgZHDQALIAoMAQsgBgsiCCAKIgJPDQADQCACQQFrIgYgCU8NTyACIBNqLQAAIg5BCUcgDkEgR3ENASAGIQIgBiAISw0ACyAIIQILIAIgCEcNACADQQY6ACYgA0ECOgAkIANBsZHAACkAADcAbCADQbmRwAD9AAAA/QsAdCADQcaRwAApAAA3\
AIEBDCMLAkACQAJ/IAIgAiAJTyIWDQAaIAIgAiAISQ0AGiAMQS86AHQgDEEwaiAMQfQAaiAEIAhqIg4gAiAEakEBahAcIAwoAjBBAXEiDwR/IAwoAjQgDmsFIAYLIAhqIAIgDxsLIg8gCEYNACAIIA9PDQEgCSAIayIGQQAgBiAJTRshBiAPIAhrIQ4gBCAIaiEIA0Ag\
BkUNTyAILQAALQCAgEBFDQEgBkEBayEGIAhBAWohCCAOQQFrIg4NAAsMAQsgA0EGOgAmIANBAjoAJCADQc6RwAApAAA3AGwgA0HWkcAA/QAAAP0LAHQgA0HmkcAAKAAANgCEAQwpCwJAIAIgD00NACAPQQFqIQYCQCAWRQRAIAxBLzoAdCAMQShqIAxB9ABqIAQgBmoi\
CCAIIAIgD2tqEBwgDCgCKEEBcQ0BCyACIAZGDQAgAiAGTQ0BA0AgBiAJTw1PIAQgBmotAAAtAICAQEUNASAGQQFqIgYgAkcNAAsMAQsgA0EGOgAmIANBAjoAJCADQc6RwAApAAA3AGwgA0HWkcAA/QAAAP0LAHQgA0HmkcAAKAAANgCEAQwpCyAAIApGDQAgCkEBaiEG\
DAELCyADQQE6AFIMHAsgA0EGOgAmIANBAjoAJCADQbGRwAApAAA3AGwgA0G5kcAA/QAAAP0LAHQgA0HGkcAAKQAANwCBAQwfC0EIIQcDQAJAIAQgB2otAAAiAEEJRg0AIABBIEYNACABIAdNBEAgASEADAMLIARBAWshBiABIQADQCAAQQFrIgIgCU8NSyAAIAZqLQAA\
IghBCUcgCEEgR3ENAyACIgAgB0sNAAsMAwsgASAHQQFqIgdHDQALDAELIAAgB0cNGQsgA0EGOgAmIANBAjoAJCADQZSRwAApAAA3AGwgA0GckcAA/QAAAP0LAHQgA0GpkcAAKQAANwCBAQwcC0ELIQcDQAJAIAQgB2otAAAiAEEJRg0AIABBIEYNACABIAdNBEAgASEA\
DAMLIARBAWshCCABIQADQCAAQQFrIgYgCU8NSCAAIAhqLQAAIgJBCUcgAkEgR3ENAyAGIgAgB0sNAAsMBAsgASAHQQFqIgdHDQALDAILIAAgB0YNAQsgACAJSw1DIAAgB0kNQyAEIAdqIQYCQAJAAkACQCAAIAdrQQVrDgYAAwIDAwEDCyAGLQAAQSByQeMARw0CIAYt\
AAFBIHJB7ABHDQIgBi0AAkEgckHvAEcNAiAGLQADQSByQfMARw0CIAYtAARBIHJB5QBHDQIgA0EBOgBQDBgLIAYtAABBIHJB6wBHDQEgBi0AAUEgckHlAEcNASAGLQACQSByQeUARw0BIAYtAANBIHJB8ABHDQEgBi0ABEEtRw0BIAYtAAVBIHJB4QBHDQEgBi0ABkEg\
ckHsAEcNASAGLQAHQSByQekARw0BIAYtAAhBIHJB9gBHDQEgBi0ACUEgckHlAEcNAQwXCyAGLQAAQSByQfUARw0AIAYtAAFBIHJB8ABHDQAgBi0AAkEgckHnAEcNACAGLQADQSByQfIARw0AIAYtAARBIHJB4QBHDQAgBi0ABUEgckHkAEcNACAGLQAGQSByQeUARw0A\
IANBAToAUQwWCyAEQQFrIQ8gACAEakEBaiETIAchBgNAAkAgACAGTQ0AIAQgBmotAAAiAkEJRgRAIAZBAWohBgwCCyACQSBHDQAgBkEBaiEGDAELIAAgBkYNFgJAAkACfyAAIAAgCU8NABogACAAIAZJDQAaIAxBLDoAdCAMQSBqIAxB9ABqIAQgBmoiCCATEBwgDCgC\
IEEBcSIKBH8gDCgCJCAIawUgAgsgBmogACAKGwsiCiAGQQFqIghNDQAgBiAJTw1GIAQgBmotAABBIEcNACAIIAlPDUYgBCAIai0AACICQQlGDQAgAkEgRg0AIApBAWsiAiAJTw1GIAIgBGotAAAiDkEJRg0AIAohAiAOQSBHDQELAkACfwJAIAYgCk8NACAGIAkgBiAJ\
SxshAgNAIAIgBkYNSSAEIAZqLQAAIghBCUcgCEEgR3ENASAKIAZBAWoiBkcNAAsgCgwBCyAGCyIIIAoiAk8NAANAIAJBAWsiBiAJTw1HIAIgD2otAAAiDkEJRyAOQSBHcQ0BIAYiAiAISw0ACyAIIQILIAIgCEcNAAwCCyACIAlLDUQgAiAISQ1EIAQgCGohBgJAAkAC\
QAJAAkAgAiAIayIOQQVrDgYAAwEDAwIDCyAGLQAAQSByQeMARw0CIAYtAAFBIHJB7ABHDQIgBi0AAkEgckHvAEcNAiAGLQADQSByQfMARw0CIAYtAARBIHJB5QBHDQIgA0EBOgBQDAMLIAYtAABBIHJB9QBHDQEgBi0AAUEgckHwAEcNASAGLQACQSByQecARw0BIAYt\
AANBIHJB8gBHDQEgBi0ABEEgckHhAEcNASAGLQAFQSByQeQARw0BIAYtAAZBIHJB5QBHDQEgA0EBOgBRDAILIAYtAABBIHJB6wBHDQAgBi0AAUEgckHlAEcNACAGLQACQSByQeUARw0AIAYtAANBIHJB8ABHDQAgBi0ABEEtRw0AIAYtAAVBIHJB4QBHDQAgBi0ABkEg\
ckHsAEcNACAGLQAHQSByQekARw0AIAYtAAhBIHJB9gBHDQAgBi0ACUEgckHlAEYNAQsCQCACIAhGDQAgAiAITQ0BA0AgBi0AAC0AgIBARQ0BIAZBAWohBiAOQQFrIg4NAAsMAQsgA0EGOgAmIANBAjoAJCADQfWQwAApAAA3AGwgA0H9kMAA/QAAAP0LAHQgA0GMkcAA\
KQAANwCDAQwkCyAAIApGDRYgCkEBaiEGDAALAAsgA0EGOgAmIANBAjoAJCADQdWQwAD9AAAA/QsAbCADQeWQwAD9AAAA/QsAfEGMASELQSAMRQtBEiEHA0ACQCAEIAdqLQAAIgBBCUYNACAAQSBGDQAgASAHTQRAIAEhAAwDCyAEQQFrIQggASEAA0AgAEEBayIGIAlP\
DUQgACAIai0AACICQQlHIAJBIEdxDQMgBiIAIAdLDQALDAQLIAEgB0EBaiIHRw0ACwwCCyAAIAdGDQELIANBAToATiAAIAlLDT8gACAHSQ0/AkAgACAHa0EHRgRAIAQgB2oiBjUAACAGQQZqMQAAQjCGIAZBBGozAABCIIaEhELj0NXztq2ZMlENAQsgBEEBayEPIAAg\
BGpBAWohEyADLQBPIQ4gByEGA0ACQCAAIAZNDQAgBCAGai0AACICQQlGBEAgBkEBaiEGDAILIAJBIEcNACAGQQFqIQYMAQsgACAGRg0TAkACQAJ/IAAgACAJTw0AGiAAIAAgBkkNABogDEEsOgB0IAxBGGogDEH0AGogBCAGaiIIIBMQHCAMKAIYQQFxIgoEfyAMKAIc\
IAhrBSACCyAGaiAAIAobCyIIIAZBAWoiCk0NACAGIAlPDUMgBCAGai0AAEEgRw0AIAkgCk0NQyAEIApqLQAAIgJBCUYNACACQSBGDQAgCEEBayICIAlPDUMgAiAEai0AACISQQlGDQAgCCECIBJBIEcNAQsCfwJAIAYgCE8NACAGIAkgBiAJSxshAgNAIAIgBkYNRSAE\
IAZqLQAAIgpBCUcgCkEgR3ENASAIIAZBAWoiBkcNAAsgCAwBCyAGCyEKAkAgCiAIIgJPDQADQCACQQFrIgYgCU8NRCACIA9qLQAAIhJBCUcgEkEgR3ENASAGIgIgCksNAAsgCiECCyACIApHDQAgA0EGOgAmIANBAjoAJCADQa2OwAD9AAAA/QsAbCADQb2OwAD9AAAA\
/QsAfCADQcyOwAApAAA3AIsBDAgLIANBAToATiACIAlLDUEgAiAKSQ1BAkACQCACIAprQQdHDQAgBCAKaiIGLQAAQSByQeMARw0AIAYtAAFBIHJB6ABHDQAgBi0AAkEgckH1AEcNACAGLQADQSByQe4ARw0AIAYtAARBIHJB6wBHDQAgBi0ABUEgckHlAEcNACAGLQAG\
QSByQeQARw0AIA5BAXFFBEBBASEOIANBAToATwwCCyADQQ46ACYgA0ECOgAkIANB7ABqQdSOwABB6wD8CgAAQdcBIQtB6wAMRgsgDkEBcUEAIQ5FDQAgA0EOOgAmIANBAjoAJCADQewAakG/j8AAQc0A/AoAAEG5ASELQc0ADEULIAAgCEYNEyAIQQFqIQYMAAsACyAD\
LQBPRQRAIANBAToATwwSCyADQQ46ACYgA0ECOgAkIANB7ABqQdSOwABB6wD8CgAAQdcBIQtB6wAMQgsgA0EGOgAmIANBAjoAJCADQa2OwAD9AAAA/QsAbCADQb2OwAD9AAAA/QsAfCADQcyOwAApAAA3AIsBDAQLIANBCDoAJiADQQI6ACQgA0HujcAAKQAANwBsIANB\
9o3AAP0AAAD9CwB0IANBho7AAP0AAAD9CwCEASADQZaOwAD9AAAA/QsAlAEgA0GljsAAKQAANwCjAUGrASELQT8MQAsgAUERSQ0AIAJBIEcNACAELQAQIgBBCUYNACAAQSBGDQAgCkUNAQtBDyEHAkADQAJAAkAgBCAHai0AACIAQQlGDQAgAEEgRg0AIAcgASIATw0B\
IARBAWshBgNAIABBAWsiAiAJTw1AIAAgBmotAAAiCEEJRyAIQSBHcQ0CIAIiACAHSw0ACwwDCyABIAdBAWoiB0cNAQwCCwsgACAHRw0FCyADQQY6ACYgA0ECOgAkIANBvYzAAP0AAAD9CwBsIANBzYzAAP0AAAD9CwB8IANB3YzAACgAADYAjAEMBgtBECEHIAEhAAwD\
C0GTASELQScMPAsDQAJAIAQgB2otAAAiAEEJRg0AIABBIEYNACABIAdNBEAgASEADAMLIARBAWshBiABIQADQCAAQQFrIgIgCU8NOyAAIAZqLQAAIghBCUcgCEEgR3ENAyACIgAgB0sNAAsMBAsgASAHQQFqIgdHDQALDAILIAAgB0YNAQsgACAHayIIQRNNBEBCACEv\
IAAgB0sEQCAJIAdrIgJBACACIAlNGyEGIAQgB2ohAgNAIAZFDTkgAi0AAEEwayIKQf8BcUEKTwRAIANBDToAJiADQQI6ACQgA0HhjMAAKQAANwBsIANB6YzAAP0AAAD9CwB0IANB9ozAACkAADcAgQEMEAsgL0IKfiAKrUL/AYN8IS8gBkEBayEGIAJBAWohAiAIQQFr\
IggNAAsLIAMgLzcDOCADIC83AyggA0EBOgBNDAkLIANBDToAJiADQQI6ACQgA0HhjMAAKQAANwBsIANB6YzAAP0AAAD9CwB0IANB9ozAACkAADcAgQEMDAsgA0EGOgAmIANBAjoAJCADQb2MwAD9AAAA/QsAbCADQc2MwAD9AAAA/QsAfCADQd2MwAAoAAA2AIwBC0GQ\
ASELQSQMNwsgDSEHIAQLIQACQANAIAAtAAAtAICAQARAIABBAWohACAHQQFrIgcNAQwCCwsMBgsgGkUNAgJAIA1BAmoiByABTw0AIAYgCU8NMyAEIAZqLQAAQSBHDQAgBCAHai0AACIAQQlGDQAgAEEgRg0AIAEgBGpBAWstAAAiAkEJRg0AIAEhACACQSBHDQULIAEg\
Bk0NAQNAIAQgBmotAAAiAEEJRyAAQSBHcQ0CIAEgBkEBaiIGRw0ACwsgASIAIQcMAwsgASAGTQ0AIARBAWshByABIQADQCAAQQFrIgIgCU8NMSAAIAdqLQAAIghBCUcgCEEgR3ENAiACIgAgBksNAAsgBiIAIQcMAgsgASEACyAGIQcLICVFBEAgBUEQakGAgARLDTIg\
AygCICECIAMoAvgCIAVqQQ46AAAgAygC+AIgBWpBAWogAjYAACADKAL4AiAFakEFaiANNgAAIAVBCWohBQsgBSAkRQ0YGiAFQRBqQYCABEsNMSAAIAdrIQYgAygCICAHaiERQQ8hAAwXCyADQQY6ACYgA0ECOgAkIANB6pHAAP0AAAD9CwBsIANB+pHAAP0AAAD9CwB8\
IANBiZLAACgAADYAiwFBjwEhC0EjDC8LIAAgAU8NIiAC/QAAAP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WQiAEUNIiACIABoaiEAC0EBIREgACAEayICQQFqIgEgC0YNLiABIAlPDSoCQCABIARqLQAAQQpGBEBBACEHIAAgBEcNAUECIQAMHgsgA0EGOgAmIANBAjoAJCAD\
Qa6KwAApAAA3AGwgA0GzisAAKQAANwBxDCwLIAJBDUkNAiAVQgA3AwAgA0EAOgAVIBX9DAAAAAAAAAAAAAAAAAAAAAD9CwMIIBX9DAAAAAAAAAAAAAAAAAAAAAD9CwMYIBVBADYCKCAELQAIQSBGDQEgA0EGOgAmIANBAjoAJCADQbWLwAApAAA3AGwgA0G9i8AA/QAA\
AP0LAHQgA0HKi8AAKQAANwCBAQtBiQEhC0EdDCwLIAQtAABByABHDQggBC0AAUHUAEcNCAJAIAQtAAJB1ABHDQAgBC0AA0HQAEcNACAELQAEQS9HDQAgBC0ABUExRw0AIAQtAAZBLkcNACAELQAHQTFHDQAgBC0ACUEwa0H/AXEiCkEKTw0EIAQtAApBMGsiDUH/AXFB\
CUsNBCAELQALQTBrQf8BcSIOQQlLDQQgBC0ADEEgRw0CAkAgAkENRiIPDQACfyAEQQ1qIQggAkENayEGQQAhAAJAA0AgBiAAQRBqIgFJBEAgACAGSQ0CQQEMAwsgACAIaiABIQD9AAAAIkr9DH9/f39/f39/f39/f39/f3/9IyBK/QwJCQkJCQkJCQkJCQkJCQkJ/SQg\
Sv0MICAgICAgICAgICAgICAgIP0m/U79UP1TRQ0AC0EADAELIAYgAGshASAAIAhqIQADQAJAIAAtAAAiBkEgTwRAIAZB/wBHDQFBAAwDCyAGQQlGDQBBAAwCCyAAQQFqIQAgAUEBayIBDQALQQELDQAgA0EGOgAmIANBAjoAJCADQeuKwAApAAA3AGwgA0HzisAA/QAA\
AP0LAHQgA0GCi8AAKQAANwCDAQwJCyADIApB5ABsIA1BCmxB/gFxaiAOajYCSCAhRQ0DIDxCAFIEQCAFQRBqQYGABE8NLiADKAIgIQAgAygC+AIgBWpBCjoAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQQ2AAAgBUEJaiEFCyA7QgBSBEAgBUEQakGBgARP\
DS4gAygCICEAIAMoAvgCIAVqQQs6AAAgAygC+AIgBWpBAWogAEEFajYAACADKAL4AiAFakEFakEDNgAAIAVBCWohBQsgQ0IAUgRAIAVBEGpBgYAETw0uIAMoAiAhACADKAL4AiAFakEMOgAAIAMoAvgCIAVqQQFqIABBCWo2AAAgAygC+AIgBWpBBWpBAzYAACAFQQlq\
IQULIEJQDQMgDw0DIAVBEGpBgIAESw0tIAMoAiAhACADKAL4AiAFakENOgAAIAMoAvgCIAVqQQFqIABBDWo2AAAgAygC+AIgBWpBBWogAkENazYAACAFQQlqIQUMAwsgBC0AAkHUAEcNCCAELQADQdAARw0IIAQtAARBL0cNCCADQRE6ACYgA0ECOgAkIANBhonAACkA\
ADcAbCADQY6JwAD9AAAA/QsAdAwMCyADQQY6ACYgA0ECOgAkIANB0ovAAP0AAAD9CwBsIANB34vAACkAADcAeQwhCyADQQw6ACYgA0ECOgAkIANBiovAACkAADcAbCADQZKLwAD9AAAA/QsAdCADQaKLwAD9AAAA/QsAhAEgA0Gxi8AAKAAANgCTAUGXASELQSsMKQsg\
AkECaiEAIAMtACRBAkYNFyADQQY6ACQMFwsgA0EMOgAmIANBAjoAJCADQc+KwAApAAA3AGwgA0HXisAA/QAAAP0LAHQgA0HnisAAKAAANgCEAQtBiAEhC0EcDCYLIAAgAU8NGyAC/QAAAP0MDQ0NDQ0NDQ0NDQ0NDQ0NDf0j/WQiAEUNGyACIABoaiEAC0EBIREgACAE\
ayIKQQFqIgEgC0YNJSABIAlPDSECQCABIARqIgEtAABBCkYEQEEAIQcgACAERw0BQQIhAAwVCyADQQY6ACYgA0ECOgAkIANBrorAACkAADcAbCADQbOKwAApAAA3AHEMIwsCQAJAAkACfwJAIApBDk8EQCAVQgA3AwAgA0EAOgAVIBX9DAAAAAAAAAAAAAAAAAAAAAD9\
CwMIIBX9DAAAAAAAAAAAAAAAAAAAAAD9CwMYIBVBADYCKCAMQSA6AHQgDEEQaiAMQfQAaiAEIAEQHAJAIAwoAhBBAXEEQCAMKAIUIgAgBEcNAQsgA0EGOgAmIANBAjoAJCADQf2JwAApAAA3AGwgA0GFisAA/QAAAP0LAHQgA0GUisAAKAAANgCDAUGHASELQRsMKwsC\
QAJAIAogACAEayICTQ0AIAxBIDoAdCAMQQhqIAxB9ABqIAQgAkEBaiIGaiIAIAAgCiACa2oQHCAMKAIIQQFxRQ0AIAwoAgwiASAARw0BCyADQQY6ACYgA0ECOgAkIANB5YnAACkAADcAbCADQe2JwAD9AAAA/QsAdAwMCwJAAkAgCiABIABrIgggBmoiE0EBaiINSQ0A\
IAxBLzoAdCAMIAxB9ABqIAQgDWoiDyAPIAogE2tqEBwgDCgCAEEBcUUNACAMKAIEIhIgD0cNAQsgA0EGOgAmIANBAjoAJCADQcOJwAD9AAAA/QsAbCADQdOJwAD9AAAA/QsAfCADQeOJwAAvAAA7AIwBQY4BIQtBIgwrCyACIAlLDScCQAJAAkACQAJAAkACQCACQQNr\
DgUAAQIDBAYLAkAgBC0AAEHHAGsOCgUGBgYGBgYGBgAGCwJAAkAgBC0AAUHSAGsOBAEHBwAHCyAELQACQdQARw0GQQQhAAwICyAELQACQckARw0FQQohAEEBDAgLAkACQCAELQAAQcgAaw4JAAYGBgYGBgYBBgsgBC0AAUHFAEcNBSAELQACQcEARw0FIAQtAANBxABH\
DQVBAiEADAcLIAQtAAFBzwBHDQQgBC0AAkHTAEcNBCAELQADQdQARw0EQQMhAAwGCwJAAkAgBC0AAEHQAGsOBQAFBQUBBQsgBC0AAUHBAEcNBCAELQACQdQARw0EIAQtAANBwwBHDQQgBC0ABEHIAEcNBEEJIQAMBgsgBC0AAUHSAEcNAyAELQACQcEARw0DIAQtAANB\
wwBHDQMgBC0ABEHFAEcNA0EIIQAMBQsgBC0AAEHEAEcNAiAELQABQcUARw0CIAQtAAJBzABHDQIgBC0AA0HFAEcNAiAELQAEQdQARw0CIAQtAAVBxQBHDQJBBSEADAQLAkACQCAELQAAQcMAaw4NAAMDAwMDAwMDAwMDAQMLIAQtAAFBzwBHDQIgBC0AAkHOAEcNAiAE\
LQADQc4ARw0CIAQtAARBxQBHDQIgBC0ABUHDAEcNAiAELQAGQdQARw0CIANBAToAFUEGIQAMBAsgBC0AAUHQAEcNASAELQACQdQARw0BIAQtAANByQBHDQEgBC0ABEHPAEcNASAELQAFQc4ARw0BIAQtAAZB0wBHDQFBByEADAMLIAQtAAFBxQBGDQQLIANBADoATCAC\
IQEgBCEADAQLIANBBjoAJiADQQI6ACQgA0GYisAA/QAAAP0LAGwgA0GmisAAKQAANwB6QYIBIQtBFgwpC0EACyEOIAMgADoATAwCCyADIAQtAAJB1ABGIg46AEwgAiEBIAQhACAORQ0AQQAhDgwBCwJAA0AgAC0AAC0AgIBARQ0BIABBAWohACABQQFrIgENAAtBACEO\
DAELIANBBjoAJiADQQI6ACQgA0G6iMAAKQAANwBsIANBwojAAP0AAAD9CwB0DAYLIBIgD2siEiANaiEWIAghASAGIQACQANAIAAgCU8NIyAAIARqLQAALQCAhkAEQCAAQQFqIQAgAUEBayIBRQ0CDAELCyADQQY6ACYgA0ECOgAkIANB0ojAAP0AAAD9CwBsIANB34jA\
ACkAADcAeQwcCyAKIBNBCWpHDQMgCiANa0EIRw0BIA8pAAAiL0LIqNGC9cWMlzBRDQIgL0LIqNGC9aWMlzFSDQEgDkUNBCADQRE6ACYgA0ECOgAkIANB54jAACkAADcAbCADQe+IwAD9AAAA/QsAdCADQf6IwAApAAA3AIMBC0GLASELQR8MIwsgA0EGOgAmIANBAjoA\
JCADQZ6JwAD9AAAA/QsAbEH8ACELQRAMIgsgDg0BIANBEToAJiADQQI6ACQgA0GGicAAKQAANwBsIANBjonAAP0AAAD9CwB0DAILIANBBjoAJiADQQI6ACQgA0GuicAA/QAAAP0LAGwgA0G7icAAKQAANwB5DBcLAkAgIkUNACBBQgBSBEAgBUEQakGBgARPDSIgAygC\
ICEAIAMoAvgCIAVqQQg6AAAgAygC+AIgBWpBAWogADYAACADKAL4AiAFakEFaiACNgAAIAVBCWohBQsgQEIAUgRAIAVBEGpBgYAETw0iIAMoAiAhACADKAL4AiAFakEJOgAAIAMoAvgCIAVqQQFqIAAgBmo2AAAgAygC+AIgBWpBBWogCDYAACAFQQlqIQULIDxCAFIE\
QCAFQRBqQYGABE8NIiADKAIgIQAgAygC+AIgBWpBCjoAACADKAL4AiAFakEBaiAAIA1qNgAAIAMoAvgCIAVqQQVqIBI2AAAgBUEJaiEFCyA7UA0AIAVBEGpBgIAESw0hIAMoAiAhACADKAL4AiAFakELOgAAIAMoAvgCIAVqQQFqIAAgFkEBamo2AAAgAygC+AIgBWpB\
BWpBAzYAACAFQQlqIQULIApBAmohACADLQAkIQEgAy0ATEEKRgRAIAFBAkYNDyADQQU6ACQMDwsgAUECRg0OIANBBjoAJAwOC0GEASELQRgMHgtBACEHIAMtACRBAkYNFiADQQQ6ACQMFgsgBC8AAEGNFEcNAQtBACEHQQIhAAwKCyADQQE6ABECQCAdRQ0AIDlCAFIE\
QCAFQRBqQYGABE8NHSADKAIgIQAgAygC+AIgBWpBBToAACADKAL4AiAFakEBaiAANgAAIAMoAvgCIAVqQQVqQQA2AAAgBUEJaiEFCyA1UA0AIAVBEGpBgIAESw0cIAMoAiAhACADKAL4AiAFakEDOgAAIAMoAvgCIAVqQQFqIAA2AAAgAygC+AIgBWpBBWpBADYAACAF\
QQlqIQULQQAhByADLQAkQQJGDRMgA0EDOgAkDBMLQQAhByADLQAkQQJGDRIgA0EDOgAkDBILIAMoAvgCIAVqIAA6AAAgAygC+AIgBWpBAWogETYAACADKAL4AiAFakEFaiAGNgAAIAVBCWoLIQVBACEHIAFBAmoiAA0GDBALIAMoAgQgC0sNFyADQQY6ACYgA0ECOgAk\
IANBzJTAAP0AAAD9CwBsIANB2ZTAACkAADcAeQwNCyADKAIEIAtLBEBBASERDBcLIANBBjoAJiADQQI6ACQgA0HMlMAA/QAAAP0LAGwgA0HZlMAAKQAANwB5DAwLIC9QDRUgLyAwfCEwIC+nIQBBACEHIDdQDQMgBUEQakGAgARLDRUgAygCICEBIAMoAvgCIAVqQRg6\
AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQwDCyAvUA0UIC8gMHwhMCAvpyEAAkACQAJAAkAgLyAyWgRAIAVBzf8Da0H//3tPDQEMGQsgN1ANAiAFQRBqQYGABEkNAQwYCyA3QgBSBEAgBUEQakGBgARPDRggAygCICEBIAMoAvgCIAVq\
QRg6AAAgAygC+AIgBWpBAWogATYAACADKAL4AiAFakEFaiAANgAAIAVBCWohBQsCQCA2QgBSBEAgBUEQakGBgARJDQEMGQsgA0EBOgAUIANCADcDOCAFQV5IDRgMAwsgAygCICEBIAMoAvgCIAVqQRc6AAAgAygC+AIgBWpBAWogACABajYAACADKAL4AiAFakEFakEA\
NgAAIANBAToAFCADQgA3AzggBUEJaiEFDAILIAMoAiAhASADKAL4AiAFakEYOgAAIAMoAvgCIAVqQQFqIAE2AAAgAygC+AIgBWpBBWogADYAACAFQQlqIQULIAMgAykDOCAvfTcDOEEAIQcMAwsCQCAXRQ0AIDRCAFIEQCAFQXBIDRYgAygCICECIAMoAvgCIAVqIgFB\
BDoAACABQQVqQQA2AAAgAUEBaiAAIAJqNgAAIAVBCWohBQsgM1ANACAFQXBIDRUgAygCICECIAMoAvgCIAVqIgFBBzoAACABQQVqQQA2AAAgAUEBaiAAIAJqNgAAIAVBCWohBQsgA0EAOgAWIANBADoAFAJAAkAgAy0AUkEBRgRAIAMtABFBAXENAQsgAy0AUA0BIAMt\
ACRBAkcNAkEAIQcMBAtBACEHIAMtACRBAkYNAyADQQ46ACQMAwsgGUUNASAFQXBIDRQgAygCICECIAMoAvgCIAVqIgFBAjoAACABQQVqQQA2AAAgAUEBaiACNgAAIAVBCWohBQwBC0EAIQcgA0EAOgAkDAELQQAhByADLQAkQQJGDQAgA0EBOgAkCyADIAMoAiAgAGo2\
AiAgACAJSw0NIAsgAGshCyAAIARqIQQgCSAAayEJDAkLIANBAToAFCAFQd//A2tB//97SQ0QAkAgF0UNACA0QgBSBEAgBUFwSA0SIAMoAiAhASADKAL4AiAFaiIAQQQ6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIDNQDQAgBUFwSA0RIAMoAiAhASADKAL4\
AiAFaiIAQQc6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIANBADoAFiADQQA6ABQLIAMtAFBBAUcNASAZBEAgBUFwSA0QIAMoAiAhASADKAL4AiAFaiIAQQI6AAAgAEEFakEANgAAIABBAWogATYAACAFQQlqIQULIANBAToAJAtBACEHDAYLQQAhByADQQA6\
ACQMBQsgAygCACALSwRAQQEhEQwNCyADQQY6ACYgA0ECOgAkIANBu4rAAP0AAAD9CwBsIANBy4rAACgAADYAfAtBgAEhC0EUDAoLIAMoAgAgC0sEQEEBIREMCwsgA0EGOgAmIANBAjoAJCADQaWIwAD9AAAA/QsAbCADQbKIwAApAAA3AHkLQYEBIQtBFQwIC0EAIQcg\
Ay0AJEECRg0AIANBBDoAJAtBASERIAdBAXENByADLQAlQQFxRQ0ACwwGCwALIAMoAvgCQQA6AAAMBQsAC0H5ACELQQ0MAQsgA0EGOgAmIANBAjoAJCADQZaIwAApAAA3AGwgA0GdiMAAKQAANwBzQfsAIQtBDws6APQCQQAhESADIAtqQQA6AAALIAMgAykDGCADKAIg\
IgutfDcDGAJAIAMtABNFDQAgAygC8AIiAARAIAMoAuwCIAAQWAsgA0IANwLsAiALIBRPDQACQAJAIAlFBEBBASEADAELIAlBARBWIgBFDQEgCUUNACAAIAQgCfwKAAALIAMgADYC7AIgAyAJNgLwAgwBCwALAkACQCAuQgGDUCARcgRAICBFDQEMAgsgBUH6/wNrQf//\
e0kNACADKAL4AiAFaiIAQQE6AAAgAEEBaiADKAIgNgAAIABBBWogAy0AJjoAACAFQQZqIQULIAMoAvgCIAVqQQA6AAALAkAgAykDWCIuUA0AIC5CAYMhLyAuQoCAAoMhMCAuQgKDITEgLkIEgyEzIC5CCIMhNCAuQhCDITUgLkIggyE2IC5CwACDITcgLkKAAYMhMiAu\
QoACgyE5IC5CgASDITogLkKACIMhOyAuQoAQgyE8IC5CgCCDIT0gLkKAwACDIT4gLkKAgAGDIT8gLkKAgASDIUAgLkKAgAiDIUEgLkKAgBCDIUIgLkKAgCCDIUMgLkKAgMAAgyFEIC5CgICAAYMhRSAuQoCAgAKDIUYgLkKAgIAEgyFHIC5CgICACIMhOCAuQoCAgBCD\
IUggLkKAgIAggyFJIC5CgICAwACDIS4gAygCaCECIAMoAvgCIQZBACEEA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgBCAGaiIALQAAQQFrDhwAAgMEBQYHCAkKCwwNDg8BEBESExQVFhcYGRobHwtB\
BiEBIC9QDRsgAiAAQQFqKAAAQQAQACAEQQZqIQQMHQtBEyEBIDBQDRogAiAAQQFqKAAAIABBBWovAAAgAEEHai0AAEEARyAAQQhqLQAAQQBHIABBCWotAABBAEcgAEEKai0AACAAQQtqKQAAuhABIARBE2ohBAwcC0EJIQEgMVANGSACIABBAWooAAAgAEEFaigAABAC\
IARBCWohBAwbC0EJIQEgM1ANGCACIABBAWooAAAgAEEFaigAABADIARBCWohBAwaC0EJIQEgNFANFyACIABBAWooAAAgAEEFaigAABAEIARBCWohBAwZC0EJIQEgNVANFiACIABBAWooAAAgAEEFaigAABAFIARBCWohBAwYC0EJIQEgNlANFSACIABBAWooAAAgAEEF\
aigAABAGIARBCWohBAwXC0EJIQEgN1ANFCACIABBAWooAAAgAEEFaigAABAHIARBCWohBAwWC0EJIQEgMlANEyACIABBAWooAAAgAEEFaigAABAIIARBCWohBAwVC0EJIQEgOVANEiACIABBAWooAAAgAEEFaigAABAJIARBCWohBAwUC0EJIQEgOlANESACIABBAWoo\
AAAgAEEFaigAABAKIARBCWohBAwTC0EJIQEgO1ANECACIABBAWooAAAgAEEFaigAABALIARBCWohBAwSC0EJIQEgPFANDyACIABBAWooAAAgAEEFaigAABAMIARBCWohBAwRC0EJIQEgPVANDiACIABBAWooAAAgAEEFaigAABANIARBCWohBAwQC0EJIQEgPlANDSAC\
IABBAWooAAAgAEEFaigAABAOIARBCWohBAwPC0EJIQEgP1ANDCACIABBAWooAAAgAEEFaigAABAPIARBCWohBAwOC0EJIQEgQFANCyACIABBAWooAAAgAEEFaigAABAQIARBCWohBAwNC0EJIQEgQVANCiACIABBAWooAAAgAEEFaigAABARIARBCWohBAwMC0EJIQEg\
QlANCSACIABBAWooAAAgAEEFaigAABASIARBCWohBAwLC0EJIQEgQ1ANCCACIABBAWooAAAgAEEFaigAABATIARBCWohBAwKC0EJIQEgRFANByACIABBAWooAAAgAEEFaigAABAUIARBCWohBAwJC0EJIQEgRVANBiACIABBAWooAAAgAEEFaigAABAVIARBCWohBAwI\
C0EJIQEgRlANBSACIABBAWooAAAgAEEFaigAABAWIARBCWohBAwHC0EJIQEgR1ANBCACIABBAWooAAAgAEEFaigAABAXIARBCWohBAwGC0EJIQEgOFANAyACIABBAWooAAAgAEEFaigAABAYIARBCWohBAwFC0EJIQEgSFANAiACIABBAWooAAAgAEEFaigAABAZIARB\
CWohBAwEC0EJIQEgSVANASACIABBAWooAAAgAEEFaigAABAaIARBCWohBAwDC0EJIQEgLkIAUg0BCyABIARqIQQMAQsgAiAAQQFqKAAAIABBBWooAAAQGyAEQQlqIQQMAAsACyAfIBhBAEdxRQ0AIBAgGBBYCyAMQZABaiQAIAsLCQAgAEEBOgAlC5kBACAAQQA7ASQg\
AUUEQCAAQgA3AxgLIABBADoA9AIgAEEAOgBsIABBADoAJiAAKALwAiIBBEAgACgC7AIgARBYCyAAQgA3AyggAEEAOwAVIABCADcC7AIgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAzAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LA0AgAEEANgJQIAAoAvgCQQA6AAALCQAgAEEA\
OgAlCwkAIAAgATcDWAsJACAAIAE3A2ALCQAgACABOgAXCwkAIAAgAToAFQsJACAAIAE6ABELCQAgACABNwMICwkAIAAgATYCBAsJACAAIAE2AgALCQAgACABOgAQCwkAIAAgAToAFAsJACAAIAE6ABMLCQAgACABOgAWCwkAIAAgAToAEgsHACAALQAUCwcAIAAtABML\
BwAgAC0AFgsHACAALQASC/QCAQV/IAFBCU8EQAJAIABBzf97QRAgASABQRBNGyICa08NACACQRAgAEELakF4cSAAQQtJGyIEakEMahBXIgBFDQAgAEEIayEBAkAgAkEBayIDIABxRQRAIAEhAAwBCyAAQQRrIgUoAgAiBkF4cSAAIANqQQAgAmtxQQhrIgAgAkEAIAAg\
AWtBEE0baiIAIAFrIgJrIQMgBkEDcQRAIAAgAyAAKAIEQQFxckECcjYCBCAAIANqIgMgAygCBEEBcjYCBCAFIAIgBSgCAEEBcXJBAnI2AgAgASACaiIDIAMoAgRBAXI2AgQgASACEFsMAQsgASgCACEBIAAgAzYCBCAAIAEgAmo2AgALAkAgACgCBCIBQQNxRQ0AIAFB\
eHEiAiAEQRBqTQ0AIAAgBCABQQFxckECcjYCBCAAIARqIgEgAiAEayIEQQNyNgIEIAAgAmoiAiACKAIEQQFyNgIEIAEgBBBbCyAAQQhqIQMLIAMPCyAAEFcL/yUBCX8jAEEQayIIJAACQAJAAkAgAEH1AU8EQCAAQcz/e0sEQEEAIQAMBAsgAEELaiIBQXhxIQVB0JvA\
ACgCACIJRQ0CQR8hBiAAQfX//wdPDQEgBUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEGDAELAkACQAJAAkACQEHMm8AAKAIAIgRBECAAQQtqQfgDcSAAQQtJGyIFQQN2IgB2IgFBA3EEQCABQX9zQQFxIABqIgdBA3QiAUHEmcAAaiIAIAFBzJnAAGooAgAiAigCCCID\
Rg0BIAMgADYCDCAAIAM2AggMAgsgBUHUm8AAKAIATQ0GIAFFBEBB0JvAACgCACIARQ0HIABoQQJ0QbSYwABqKAIAIgEoAgRBeHEgBWshAyABIQIDQAJAIAEoAhAiAEUEQCABKAIUIgBFDQELIAAoAgRBeHEgBWsiASADIAEgA0kiARshAyAAIAIgARshAiAAIQEMAQsL\
IAIoAhghBgJAAkAgAiACKAIMIgBGBEAgAkEUQRAgAigCFCIAG2ooAgAiAQ0BQQAhAAwCCyACKAIIIgEgADYCDCAAIAE2AggMAQsgAkEUaiACQRBqIAAbIQQDQCAEIQcgASIAQRRqIABBEGogACgCFCIBGyEEIABBFEEQIAEbaigCACIBDQALIAdBADYCAAsgBkUNBQJA\
IAIoAhxBAnRBtJjAAGoiASgCACACRwRAIAIgBigCEEcEQCAGIAA2AhQgAA0CDAgLIAYgADYCECAADQEMBwsgASAANgIAIABFDQULIAAgBjYCGCACKAIQIgEEQCAAIAE2AhAgASAANgIYCyACKAIUIgFFDQUgACABNgIUIAEgADYCGAwFCwJAQQIgAHQiAkEAIAJrciAB\
IAB0cWgiB0EDdCIBQcSZwABqIgIgAUHMmcAAaigCACIAKAIIIgNHBEAgAyACNgIMIAIgAzYCCAwBC0HMm8AAIARBfiAHd3E2AgALIAAgBUEDcjYCBCAAIAVqIgYgASAFayIHQQFyNgIEIAAgAWogBzYCAEHUm8AAKAIAIgJFDQJB3JvAACgCACEBAkBBzJvAACgCACIE\
QQEgAkEDdnQiA3FFBEBBzJvAACADIARyNgIAIAJBeHFBxJnAAGoiAyEEDAELIAJBeHEiAkHEmcAAaiEEIAJBzJnAAGooAgAhAwsgBCABNgIIIAMgATYCDCABIAQ2AgwgASADNgIIDAILQcybwAAgBEF+IAd3cTYCAAsgAkEIaiEAIAIgAUEDcjYCBCABIAJqIgEgASgC\
BEEBcjYCBAwFCyAAQQhqIQBB3JvAACAGNgIAQdSbwAAgBzYCAAwEC0HQm8AAQdCbwAAoAgBBfiACKAIcd3E2AgALAkACQCADQRBPBEAgAiAFQQNyNgIEIAIgBWoiByADQQFyNgIEIAMgB2ogAzYCAEHUm8AAKAIAIgFFDQFB3JvAACgCACEAAkBBzJvAACgCACIEQQEg\
AUEDdnQiBnFFBEBBzJvAACAEIAZyNgIAIAFBeHFBxJnAAGoiBCEBDAELIAFBeHEiBEHEmcAAaiEBIARBzJnAAGooAgAhBAsgASAANgIIIAQgADYCDCAAIAE2AgwgACAENgIIDAELIAIgAyAFaiIAQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDAELQdybwAAgBzYCAEHU\
m8AAIAM2AgALIAJBCGoiAEUNAQwCC0EAIAVrIQMCQAJAAkAgBkECdEG0mMAAaigCACICRQRAQQAhAUEAIQAMAQtBACEBIAVBGSAGQQF2a0EAIAZBH0cbdCEEQQAhAANAAkAgAigCBEF4cSIHIAVJDQAgByAFayIHIANPDQAgAiEBIAciAw0AQQAhAyABIQAMAwsgAigC\
FCIHIAAgByACIARBHXZBBHFqKAIQIgJHGyAAIAcbIQAgBEEBdCEEIAINAAsLIAAgAXJFBEBBACEBQQIgBnQiAEEAIABrciAJcSIARQ0DIABoQQJ0QbSYwABqKAIAIQALIABFDQELA0AgAyAAKAIEQXhxIgIgBWsiBCADIAMgBEsiBBsgAiAFSSICGyEDIAEgACABIAQb\
IAIbIQEgACgCECICBH8gAgUgACgCFAsiAA0ACwsgAUUNACAFQdSbwAAoAgAiAE0gAyAAIAVrT3ENACABKAIYIQYCQAJAIAEgASgCDCIARgRAIAFBFEEQIAEoAhQiABtqKAIAIgINAUEAIQAMAgsgASgCCCICIAA2AgwgACACNgIIDAELIAFBFGogAUEQaiAAGyEEA0Ag\
BCEHIAIiAEEUaiAAQRBqIAAoAhQiAhshBCAAQRRBECACG2ooAgAiAg0ACyAHQQA2AgALAkAgBkUNAAJAAkAgASgCHEECdEG0mMAAaiICKAIAIAFHBEAgASAGKAIQRwRAIAYgADYCFCAADQIMBAsgBiAANgIQIAANAQwDCyACIAA2AgAgAEUNAQsgACAGNgIYIAEoAhAi\
AgRAIAAgAjYCECACIAA2AhgLIAEoAhQiAkUNASAAIAI2AhQgAiAANgIYDAELQdCbwABB0JvAACgCAEF+IAEoAhx3cTYCAAsCQCADQRBPBEAgASAFQQNyNgIEIAEgBWoiACADQQFyNgIEIAAgA2ogAzYCACADQYACTwRAIAAgAxBcDAILAkBBzJvAACgCACICQQEgA0ED\
dnQiBHFFBEBBzJvAACACIARyNgIAIANB+AFxQcSZwABqIgMhAgwBCyADQfgBcSIEQcSZwABqIQIgBEHMmcAAaigCACEDCyACIAA2AgggAyAANgIMIAAgAjYCDCAAIAM2AggMAQsgASADIAVqIgBBA3I2AgQgACABaiIAIAAoAgRBAXI2AgQLIAFBCGoiAA0BCwJAAkAC\
QAJAAkACQAJAIAVB1JvAACgCACIBSwRAIAVB2JvAACgCACIATwRAIAhBBGohAAJ/AkAgBUGvgARqQYCAfHEiAUUNAEH4m8AALQAAQfibwABBAToAAEGAnMAAIQIgAUGA5ANLDQANAEGA5AMMAQtBACECQQAgAUEQdiABQf//A3FBAEdqIgFAACIEQX9GDQAaIAFBEHQi\
AUEQayABIARBEHQiAkEAIAFrRhsLIQEgAEEANgIIIAAgATYCBCAAIAI2AgAgCCgCBCIBRQRAQQAhAAwKCyAIKAIMIQdB5JvAACAIKAIIIgRB5JvAACgCAGoiADYCAEHom8AAIABB6JvAACgCACICIAAgAksbNgIAAkACQEHgm8AAKAIAIgIEQEG0mcAAIQADQCABIAAo\
AgAiAyAAKAIEIgZqRg0CIAAoAggiAA0ACwwCC0Hwm8AAKAIAIgBFDQcgACABSw0HDAkLIAEgAk0NACACIANJDQAgACgCDCIDQQFxDQAgA0EBdiAHRg0DC0Hwm8AAQfCbwAAoAgAiACABIAAgAUkbNgIAIAEgBGohA0G0mcAAIQACQAJAAkADQCADIAAoAgAiBkcEQCAA\
KAIIIgANAQwCCwsgACgCDCIDQQFxDQAgA0EBdiAHRg0BC0G0mcAAIQADQCACIAAoAgAiA08EQCACIAMgACgCBGoiBkkNAwsgACgCCCEADAALAAsgACABNgIAIAAgACgCBCAEajYCBCABQQ9qQXhxQQhrIgQgBUEDcjYCBCAGQQ9qQXhxQQhrIgMgBCAFaiIAayEFIANB\
4JvAACgCAEYNBCADQdybwAAoAgBGDQUgAygCBCICQQNxQQFGBEAgAyACQXhxIgEQWiABIAVqIQUgASADaiIDKAIEIQILIAMgAkF+cTYCBCAAIAVBAXI2AgQgACAFaiAFNgIAIAVBgAJPBEAgACAFEFwMCAsCQEHMm8AAKAIAIgFBASAFQQN2dCICcUUEQEHMm8AAIAEg\
AnI2AgAgBUH4AXFBxJnAAGoiBSEDDAELIAVB+AFxIgFBxJnAAGohAyABQcyZwABqKAIAIQULIAMgADYCCCAFIAA2AgwgACADNgIMIAAgBTYCCAwHC0Hgm8AAIAFBD2pBeHEiAEEIayIDNgIAQdibwAAgBEEoayIJIAEgAGtqQQhqIgA2AgAgAyAAQQFyNgIEIAEgCWpB\
KDYCBEHsm8AAQYCAgAE2AgAgAiAGQSBrQXhxQQhrIgAgACACQRBqSRsiA0EbNgIEIANBCGoiAEG0mcAA/QACAP0LAgBBwJnAACAHNgIAQbiZwAAgBDYCAEG0mcAAIAE2AgBBvJnAACAANgIAIANBHGohAANAIABBBzYCACAAQQRqIgAgBkkNAAsgAiADRg0IIAMgAygC\
BEF+cTYCBCACIAMgAmsiAEEBcjYCBCADIAA2AgAgAEGAAk8EQCACIAAQXAwJCwJAQcybwAAoAgAiAUEBIABBA3Z0IgRxRQRAQcybwAAgASAEcjYCACAAQfgBcUHEmcAAaiIAIQEMAQsgAEH4AXEiAEHEmcAAaiEBIABBzJnAAGooAgAhAAsgASACNgIIIAAgAjYCDCAC\
IAE2AgwgAiAANgIIDAgLQdibwAAgACAFayIBNgIAQeCbwABB4JvAACgCACIAIAVqIgI2AgAgAiABQQFyNgIEIAAgBUEDcjYCBCAAQQhqIQAMCAtB3JvAACgCACEAAkAgASAFayICQQ9NBEBB3JvAAEEANgIAQdSbwABBADYCACAAIAFBA3I2AgQgACABaiIBIAEoAgRB\
AXI2AgQMAQtB1JvAACACNgIAQdybwAAgACAFaiIENgIAIAQgAkEBcjYCBCAAIAFqIAI2AgAgACAFQQNyNgIECyAAQQhqIQAMBwsgACAEIAZqNgIEQeCbwABB4JvAACgCACIAQQ9qQXhxIgFBCGsiAjYCAEHYm8AAQdibwAAoAgAgBGoiBCAAIAFrakEIaiIBNgIAIAIg\
AUEBcjYCBCAAIARqQSg2AgRB7JvAAEGAgIABNgIADAULQeCbwAAgADYCAEHYm8AAQdibwAAoAgAgBWoiATYCACAAIAFBAXI2AgQMAgtB3JvAACAANgIAQdSbwABB1JvAACgCACAFaiIBNgIAIAAgAUEBcjYCBCAAIAFqIAE2AgAMAQtB8JvAACABNgIADAELIARBCGoh\
AAwCC0H0m8AAQf8fNgIAQcCZwAAgBzYCAEG4mcAAIAQ2AgBBtJnAACABNgIAQdCZwABBxJnAADYCAEHYmcAAQcyZwAA2AgBBzJnAAEHEmcAANgIAQeCZwABB1JnAADYCAEHUmcAAQcyZwAA2AgBB6JnAAEHcmcAANgIAQdyZwABB1JnAADYCAEHwmcAAQeSZwAA2AgBB\
5JnAAEHcmcAANgIAQfiZwABB7JnAADYCAEHsmcAAQeSZwAA2AgBBgJrAAEH0mcAANgIAQfSZwABB7JnAADYCAEGImsAAQfyZwAA2AgBB/JnAAEH0mcAANgIAQZCawABBhJrAADYCAEGEmsAAQfyZwAA2AgBBjJrAAEGEmsAANgIAQZiawABBjJrAADYCAEGUmsAAQYya\
wAA2AgBBoJrAAEGUmsAANgIAQZyawABBlJrAADYCAEGomsAAQZyawAA2AgBBpJrAAEGcmsAANgIAQbCawABBpJrAADYCAEGsmsAAQaSawAA2AgBBuJrAAEGsmsAANgIAQbSawABBrJrAADYCAEHAmsAAQbSawAA2AgBBvJrAAEG0msAANgIAQciawABBvJrAADYCAEHE\
msAAQbyawAA2AgBB0JrAAEHEmsAANgIAQdiawABBzJrAADYCAEHMmsAAQcSawAA2AgBB4JrAAEHUmsAANgIAQdSawABBzJrAADYCAEHomsAAQdyawAA2AgBB3JrAAEHUmsAANgIAQfCawABB5JrAADYCAEHkmsAAQdyawAA2AgBB+JrAAEHsmsAANgIAQeyawABB5JrA\
ADYCAEGAm8AAQfSawAA2AgBB9JrAAEHsmsAANgIAQYibwABB/JrAADYCAEH8msAAQfSawAA2AgBBkJvAAEGEm8AANgIAQYSbwABB/JrAADYCAEGYm8AAQYybwAA2AgBBjJvAAEGEm8AANgIAQaCbwABBlJvAADYCAEGUm8AAQYybwAA2AgBBqJvAAEGcm8AANgIAQZyb\
wABBlJvAADYCAEGwm8AAQaSbwAA2AgBBpJvAAEGcm8AANgIAQbibwABBrJvAADYCAEGsm8AAQaSbwAA2AgBBwJvAAEG0m8AANgIAQbSbwABBrJvAADYCAEHIm8AAQbybwAA2AgBBvJvAAEG0m8AANgIAQeCbwAAgAUEPakF4cSIAQQhrIgI2AgBBxJvAAEG8m8AANgIA\
QdibwAAgBEEoayIEIAEgAGtqQQhqIgA2AgAgAiAAQQFyNgIEIAEgBGpBKDYCBEHsm8AAQYCAgAE2AgALQQAhAEHYm8AAKAIAIgEgBU0NAEHYm8AAIAEgBWsiATYCAEHgm8AAQeCbwAAoAgAiACAFaiICNgIAIAIgAUEBcjYCBCAAIAVBA3I2AgQgAEEIaiEACyAIQRBq\
JAAgAAs9AQJ/AkAgAEEEaygCACICQXhxIgNBBEEIIAJBA3EiAhsgAWpJDQAgAkEAIAMgAUEnaksbDQAgABBZDwsAC6IGAQR/IABBCGsiASAAQQRrKAIAIgNBeHEiAGohAgJAAkAgA0EBcQ0AIANBAnFFDQEgASgCACIDIABqIQAgASADayIBQdybwAAoAgBGBEAgAigC\
BEEDcUEDRw0BQdSbwAAgADYCACACIAIoAgRBfnE2AgQgASAAQQFyNgIEIAIgADYCAA8LIAEgAxBaCwJAAkBB9JvAAAJ/AkACQAJAAkAgAigCBCIDQQJxRQRAIAJB4JvAACgCAEYNAiACQdybwAAoAgBGDQMgAiADQXhxIgIQWiABIAAgAmoiAEEBcjYCBCAAIAFqIAA2\
AgAgAUHcm8AAKAIARw0BQdSbwAAgADYCAA8LIAIgA0F+cTYCBCABIABBAXI2AgQgACABaiAANgIACyAAQYACSQ0EIAEgABBcQfSbwABB9JvAACgCAEEBayIANgIAIAANBkG8mcAAKAIAIgANAkH/HwwDC0Hgm8AAIAE2AgBB2JvAAEHYm8AAKAIAIABqIgA2AgAgASAA\
QQFyNgIEQdybwAAoAgAgAUYEQEHUm8AAQQA2AgBB3JvAAEEANgIACyAAQeybwAAoAgAiAk0NBUHgm8AAKAIAIgBFDQVB2JvAACgCACIDQSlJDQRBtJnAACEBA0AgACABKAIAIgRPBEAgACAEIAEoAgRqSQ0GCyABKAIIIQEMAAsAC0Hcm8AAIAE2AgBB1JvAAEHUm8AA\
KAIAIABqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAA8LQQAhAQNAIAFBAWohASAAKAIIIgANAAtB/x8gASABQf8fTRsLNgIADwsCQEHMm8AAKAIAIgJBASAAQQN2dCIDcUUEQEHMm8AAIAIgA3I2AgAgAEH4AXFBxJnAAGoiACECDAELIABB+AFxIgBBxJnAAGohAiAA\
QcyZwABqKAIAIQALIAIgATYCCCAAIAE2AgwgASACNgIMIAEgADYCCA8LQfSbwABBvJnAACgCACIABH9BACEBA0AgAUEBaiEBIAAoAggiAA0AC0H/HyABIAFB/x9NGwVB/x8LNgIAIAIgA08NAEHsm8AAQX82AgALC4IDAQR/IAAoAgwhAgJAAkACQCABQYACTwRAIAAo\
AhghAwJAAkAgACACRgRAIABBFEEQIAAoAhQiAhtqKAIAIgENAUEAIQIMAgsgACgCCCIBIAI2AgwgAiABNgIIDAELIABBFGogAEEQaiACGyEEA0AgBCEFIAEiAkEUaiACQRBqIAIoAhQiARshBCACQRRBECABG2ooAgAiAQ0ACyAFQQA2AgALIANFDQICQCAAKAIcQQJ0\
QbSYwABqIgEoAgAgAEcEQCADKAIQIABGDQEgAyACNgIUIAINAwwECyABIAI2AgAgAkUNBAwCCyADIAI2AhAgAg0BDAILIAAoAggiACACRwRAIAAgAjYCDCACIAA2AggPC0HMm8AAQcybwAAoAgBBfiABQQN2d3E2AgAPCyACIAM2AhggACgCECIBBEAgAiABNgIQIAEg\
AjYCGAsgACgCFCIARQ0AIAIgADYCFCAAIAI2AhgPCw8LQdCbwABB0JvAACgCAEF+IAAoAhx3cTYCAAuOBAECfyAAIAFqIQICQAJAAkAgACgCBCIDQQFxDQAgA0ECcUUNASAAKAIAIgMgAWohASAAIANrIgBB3JvAACgCAEYEQCACKAIEQQNxQQNHDQFB1JvAACABNgIA\
IAIgAigCBEF+cTYCBCAAIAFBAXI2AgQgAiABNgIADwsgACADEFoLAkACQCACKAIEIgNBAnFFBEAgAkHgm8AAKAIARg0CIAJB3JvAACgCAEYNBCACIANBeHEiAhBaIAAgASACaiIBQQFyNgIEIAAgAWogATYCACAAQdybwAAoAgBHDQFB1JvAACABNgIADwsgAiADQX5x\
NgIEIAAgAUEBcjYCBCAAIAFqIAE2AgALIAFBgAJPBEAgACABEFwPCwJAQcybwAAoAgAiAkEBIAFBA3Z0IgNxRQRAQcybwAAgAiADcjYCACABQfgBcUHEmcAAaiIBIQIMAQsgAUH4AXEiAUHEmcAAaiECIAFBzJnAAGooAgAhAQsgAiAANgIIIAEgADYCDCAAIAI2Agwg\
ACABNgIIDwtB4JvAACAANgIAQdibwABB2JvAACgCACABaiIBNgIAIAAgAUEBcjYCBCAAQdybwAAoAgBHDQBB1JvAAEEANgIAQdybwABBADYCAAsPC0Hcm8AAIAA2AgBB1JvAAEHUm8AAKAIAIAFqIgE2AgAgACABQQFyNgIEIAAgAWogATYCAAvDAgEEfyAAQgA3AhAg\
AAJ/QQAgAUEIdiIDRQ0AGkEfIAFBgICACE8NABogAUEmIANnIgNrdkEBcSADQQF0ckE+cwsiAjYCHCACQQJ0QbSYwABqIQRBASACdCIDQdCbwAAoAgBxRQRAIAQgADYCACAAIAQ2AhggACAANgIMIAAgADYCCEHQm8AAQdCbwAAoAgAgA3I2AgAPCwJAAkAgASAEKAIA\
IgMoAgRBeHFGBEAgAyECDAELIAFBGSACQQF2a0EAIAJBH0cbdCEFA0AgAyAFQR12QQRxaiIEKAIQIgJFDQIgBUEBdCEFIAIhAyACKAIEQXhxIAFHDQALCyACKAIIIgEgADYCDCACIAA2AgggAEEANgIYIAAgAjYCDCAAIAE2AggPCyAEQRBqIAA2AgAgACADNgIYIAAg\
ADYCDCAAIAA2AggLC+4VBwBBoYDAAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBiYLAAAsBAQBBoILAAAvgAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEGJhMAACwEBAEGghMAAC+ABAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEAQaGGwAALXgEAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAQYCIwAALtBBVbmV4cGVjdGVkIGVuZCBvZiBkYXRhVW5leHBlY3RlZCBkYXRh\
UmVxdWVzdCBsaW5lIHRvbyBsb25nSW52YWxpZCBtZXRob2QgY2hhcmFjdGVySW52YWxpZCBVUkwgY2hhcmFjdGVyUFJJIGlzIG9ubHkgdmFsaWQgd2l0aCBIVFRQLzIuMFVuc3VwcG9ydGVkIEhUVFAgdmVyc2lvbkludmFsaWQgcHJvdG9jb2xJbnZhbGlkIHByb3Rv\
Y29sIG5hbWVFeHBlY3RlZCAvIGFmdGVyIHRoZSBwcm90b2NvbCBuYW1lRXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgVVJMRXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgbWV0aG9kUmVxdWVzdCBsaW5lIHRvbyBzaG9ydEV4cGVjdGVkIENSTEZTdGF0dXMgbGluZSB0b28gbG9uZ0lu\
dmFsaWQgSFRUUCByZXNwb25zZSBzdGF0dXNJbnZhbGlkIHN0YXR1cyByZWFzb24gY2hhcmFjdGVyRXhwZWN0ZWQgYSBzcGFjZSBhZnRlciBIVFRQIHJlc3BvbnNlIHN0YXR1c0V4cGVjdGVkIHNwYWNlIGFmdGVyIHByb3RvY29sU3RhdHVzIGxpbmUgdG9vIHNob3J0\
TWFsZm9ybWVkIEhUVFAvMi4wIHByZWZhY2VVbmV4cGVjdGVkIENvbnRlbnQtTGVuZ3RoIGhlYWRlciBmb3IgYSByZXNwb25zZSB3aXRob3V0IGJvZHlFeHBlY3RlZCBDb250ZW50LUxlbmd0aCBoZWFkZXIgdmFsdWVJbnZhbGlkIENvbnRlbnQtTGVuZ3RoIGhlYWRl\
ckludmFsaWQgZHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoIGhlYWRlclVuZXhwZWN0ZWQgQ29udGVudC1MZW5ndGggaGVhZGVyIHdoZW4gVHJhbnNmZXItRW5jb2RpbmcgaGVhZGVyIGlzIHByZXNlbnRVbmV4cGVjdGVkIFRyYW5zZmVyLUVuY29kaW5nIGhlYWRlciBm\
b3IgYSByZXNwb25zZSB3aXRob3V0IGJvZHlFeHBlY3RlZCBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgdmFsdWVUaGUgdmFsdWUgImNodW5rZWQiIGluIHRoZSBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgbXVzdCBiZSB0aGUgbGFzdCBwcm92aWRlZCBhbmQgY2Fu\
IGJlIHByb3ZpZGVkIG9ubHkgb25jZVRoZSB2YWx1ZSAiY2h1bmtlZCIgaW4gdGhlIFRyYW5zZmVyLUVuY29kaW5nIGhlYWRlciBtdXN0IGJlIHRoZSBsYXN0IHByb3ZpZGVkVW5leHBlY3RlZCBUcmFuc2Zlci1FbmNvZGluZyBoZWFkZXIgd2hlbiBDb250ZW50LUxl\
bmd0aCBoZWFkZXIgaXMgcHJlc2VudEV4cGVjdGVkIENvbm5lY3Rpb24gaGVhZGVyIHZhbHVlSW52YWxpZCBDb25uZWN0aW9uIGhlYWRlciB2YWx1ZUV4cGVjdGVkIFRyYWlsZXIgaGVhZGVyIHZhbHVlRXhwZWN0ZWQgVXBncmFkZSBoZWFkZXIgdmFsdWVJbnZhbGlk\
IFVwZ3JhZGUgaGVhZGVyIHZhbHVlSW52YWxpZCBoZWFkZXIgZmllbGQgbmFtZSBjaGFyYWN0ZXJJbnZhbGlkIGhlYWRlciBmaWVsZCB2YWx1ZSBjaGFyYWN0ZXJIZWFkZXIgbGluZSB0b28gbG9uZ01pc3NpbmcgQ29ubmVjdGlvbiBoZWFkZXIgc2V0IHRvICJ1cGdy\
YWRlIiB3aGVuIHVzaW5nIHRoZSBVcGdyYWRlIGhlYWRlclRyYWlsZXJzIGFyZSBub3QgYWxsb3dlZCB3aGVuIG5vdCB1c2luZyBjaHVua2VkIHRyYW5zZmVyIGVuY29kaW5nVW5leHBlY3RlZCBjb250ZW50IGZvciB0aGUgcmVxdWVzdCAoR0VUIG9yIEhFQUQpVHJh\
bnNmZXItRW5jb2RpbmcgbGFzdCBoZWFkZXIgdmFsdWUgbXVzdCBiZSAiY2h1bmtlZCIgaWYgdGhlIGhlYWRlciBpcyBwcmVzZW50Q2h1bmsgaGVhZGVyIHRvbyBsb25nSW52YWxpZCBjaHVuayBsZW5ndGggY2hhcmFjdGVySW52YWxpZCBjaHVuayBsZW5ndGggc2l6\
ZUV4cGVjdGVkIGNodW5rIGV4dGVuc2lvbiBuYW1lSW52YWxpZCBjaHVuayBleHRlbnNpb24gbmFtZSBjaGFyYWN0ZXJFeHBlY3RlZCBjbG9zaW5nIHF1b3RlIGZvciBjaHVuayBleHRlbnNpb24gdmFsdWVJbnZhbGlkIGNodW5rIGV4dGVuc2lvbiBxdW90ZWQgdmFs\
dWUgY2hhcmFjdGVyRXhwZWN0ZWQgY2h1bmsgZXh0ZW5zaW9uIHZhbHVlSW52YWxpZCBjaHVuayBleHRlbnNpb24gdmFsdWUgY2hhcmFjdGVySW52YWxpZCBjaHVuayBleHRlbnNpb24gY2hhcmFjdGVyIGFmdGVyIHZhbHVlRXhwZWN0ZWQgQ1JMRiBhZnRlciBjaHVu\
ayBkYXRhSW52YWxpZCB0cmFpbGVyIGZpZWxkIG5hbWUgY2hhcmFjdGVySW52YWxpZCB0cmFpbGVyIGZpZWxkIHZhbHVlIGNoYXJhY3RlclRyYWlsZXIgbGluZSB0b28gbG9uZ0ludmFsaWQgc3RhdGU=","base64")),n=new TextEncoder,a=new TextDecoder;
function u(q,iA){const DA=Number(BigInt.asUintN(32,iA)),MA=Number(iA>>32n);q(a.decode(new Uint8Array(this.memory.buffer,MA,DA)))}A(u,"log");function h(q){return this.alloc(q)>>>0}A(h,"alloc");function r(q,iA){
return this.dealloc(q,iA)}A(r,"dealloc");function R(){return this.create()>>>0}A(R,"create");function m(q){this.destroy(q)}A(m,"destroy");function I(q,iA,DA){return this.parse(q,iA,DA)>>>0}A(I,"parse");
function U(q,iA,DA){const MA=DA.length,oA=this.alloc(MA),GA=new Uint8Array(this.memory.buffer,oA,MA);n.encodeInto(DA,GA),this.fail(q,iA,oA,MA),this.dealloc(oA,MA)}A(U,"fail");function y(){return this.
milo_has_debug()!==0}A(y,"hasDebug");const D=Object.freeze({NONE:0,USER:1,CALLBACK_ERROR:2,UNEXPECTED_STATE:3,UNEXPECTED_DATA:4,UNEXPECTED_EOF:5,UNEXPECTED_CHARACTER:6,UNEXPECTED_CONTENT_LENGTH:7,UNEXPECTED_TRANSFER_ENCODING:8,
UNEXPECTED_CONTENT:9,UNEXPECTED_TRAILERS:10,INVALID_VERSION:11,INVALID_STATUS:12,INVALID_CONTENT_LENGTH:13,INVALID_TRANSFER_ENCODING:14,INVALID_CHUNK_SIZE:15,MISSING_CONNECTION_UPGRADE:16,UNSUPPORTED_HTTP_VERSION:17,
0:"NONE",1:"USER",2:"CALLBACK_ERROR",3:"UNEXPECTED_STATE",4:"UNEXPECTED_DATA",5:"UNEXPECTED_EOF",6:"UNEXPECTED_CHARACTER",7:"UNEXPECTED_CONTENT_LENGTH",8:"UNEXPECTED_TRANSFER_ENCODING",9:"UNEXPECTED_C\
ONTENT",10:"UNEXPECTED_TRAILERS",11:"INVALID_VERSION",12:"INVALID_STATUS",13:"INVALID_CONTENT_LENGTH",14:"INVALID_TRANSFER_ENCODING",15:"INVALID_CHUNK_SIZE",16:"MISSING_CONNECTION_UPGRADE",17:"UNSUPPO\
RTED_HTTP_VERSION"}),d=Object.freeze({OTHER:0,GET:1,HEAD:2,POST:3,PUT:4,DELETE:5,CONNECT:6,OPTIONS:7,TRACE:8,PATCH:9,PRI:10,0:"OTHER",1:"GET",2:"HEAD",3:"POST",4:"PUT",5:"DELETE",6:"CONNECT",7:"OPTION\
S",8:"TRACE",9:"PATCH",10:"PRI"}),l=Object.freeze({ON_ERROR:0,ON_FINISH:1,ON_MESSAGE_START:2,ON_MESSAGE_COMPLETE:3,ON_REQUEST:4,ON_RESPONSE:5,ON_RESET:6,ON_METHOD:7,ON_URL:8,ON_PROTOCOL:9,ON_VERSION:10,
ON_STATUS:11,ON_REASON:12,ON_HEADER_NAME:13,ON_HEADER_VALUE:14,ON_HEADERS:15,ON_CONNECT:16,ON_UPGRADE:17,ON_CHUNK_LENGTH:18,ON_CHUNK_EXTENSION_NAME:19,ON_CHUNK_EXTENSION_VALUE:20,ON_CHUNK:21,ON_BODY:22,
ON_DATA:23,ON_TRAILER_NAME:24,ON_TRAILER_VALUE:25,ON_TRAILERS:26,ON_STATE_CHANGE:27,0:"ON_ERROR",1:"ON_FINISH",2:"ON_MESSAGE_START",3:"ON_MESSAGE_COMPLETE",4:"ON_REQUEST",5:"ON_RESPONSE",6:"ON_RESET",
7:"ON_METHOD",8:"ON_URL",9:"ON_PROTOCOL",10:"ON_VERSION",11:"ON_STATUS",12:"ON_REASON",13:"ON_HEADER_NAME",14:"ON_HEADER_VALUE",15:"ON_HEADERS",16:"ON_CONNECT",17:"ON_UPGRADE",18:"ON_CHUNK_LENGTH",19:"\
ON_CHUNK_EXTENSION_NAME",20:"ON_CHUNK_EXTENSION_VALUE",21:"ON_CHUNK",22:"ON_BODY",23:"ON_DATA",24:"ON_TRAILER_NAME",25:"ON_TRAILER_VALUE",26:"ON_TRAILERS",27:"ON_STATE_CHANGE"}),o=Object.freeze({NONE:0n,
ON_ERROR:1n,ON_FINISH:2n,ON_MESSAGE_START:4n,ON_MESSAGE_COMPLETE:8n,ON_REQUEST:16n,ON_RESPONSE:32n,ON_RESET:64n,ON_METHOD:128n,ON_URL:256n,ON_PROTOCOL:512n,ON_VERSION:1024n,ON_STATUS:2048n,ON_REASON:4096n,
ON_HEADER_NAME:8192n,ON_HEADER_VALUE:16384n,ON_HEADERS:32768n,ON_CONNECT:65536n,ON_UPGRADE:131072n,ON_CHUNK_LENGTH:262144n,ON_CHUNK_EXTENSION_NAME:524288n,ON_CHUNK_EXTENSION_VALUE:1048576n,ON_CHUNK:2097152n,
ON_BODY:4194304n,ON_DATA:8388608n,ON_TRAILER_NAME:16777216n,ON_TRAILER_VALUE:33554432n,ON_TRAILERS:67108864n,ON_STATE_CHANGE:134217728n,ALL:268435455n,0n:"NONE",1n:"ON_ERROR",2n:"ON_FINISH",4n:"ON_MES\
SAGE_START",8n:"ON_MESSAGE_COMPLETE",16n:"ON_REQUEST",32n:"ON_RESPONSE",64n:"ON_RESET",128n:"ON_METHOD",256n:"ON_URL",512n:"ON_PROTOCOL",1024n:"ON_VERSION",2048n:"ON_STATUS",4096n:"ON_REASON",8192n:"O\
N_HEADER_NAME",16384n:"ON_HEADER_VALUE",32768n:"ON_HEADERS",65536n:"ON_CONNECT",131072n:"ON_UPGRADE",262144n:"ON_CHUNK_LENGTH",524288n:"ON_CHUNK_EXTENSION_NAME",1048576n:"ON_CHUNK_EXTENSION_VALUE",2097152n:"\
ON_CHUNK",4194304n:"ON_BODY",8388608n:"ON_DATA",16777216n:"ON_TRAILER_NAME",33554432n:"ON_TRAILER_VALUE",67108864n:"ON_TRAILERS",134217728n:"ON_STATE_CHANGE",268435455n:"ALL"}),s=Object.freeze({END:0,
ERROR:1,FINISH:2,MESSAGE_START:3,MESSAGE_COMPLETE:4,REQUEST:5,RESPONSE:6,RESET:7,METHOD:8,URL:9,PROTOCOL:10,VERSION:11,STATUS:12,REASON:13,HEADER_NAME:14,HEADER_VALUE:15,HEADERS:16,CONNECT:17,UPGRADE:18,
CHUNK_LENGTH:19,CHUNK_EXTENSION_NAME:20,CHUNK_EXTENSION_VALUE:21,CHUNK:22,BODY:23,DATA:24,TRAILER_NAME:25,TRAILER_VALUE:26,TRAILERS:27,STATE_CHANGE:28,0:"END",1:"ERROR",2:"FINISH",3:"MESSAGE_START",4:"\
MESSAGE_COMPLETE",5:"REQUEST",6:"RESPONSE",7:"RESET",8:"METHOD",9:"URL",10:"PROTOCOL",11:"VERSION",12:"STATUS",13:"REASON",14:"HEADER_NAME",15:"HEADER_VALUE",16:"HEADERS",17:"CONNECT",18:"UPGRADE",19:"\
CHUNK_LENGTH",20:"CHUNK_EXTENSION_NAME",21:"CHUNK_EXTENSION_VALUE",22:"CHUNK",23:"BODY",24:"DATA",25:"TRAILER_NAME",26:"TRAILER_VALUE",27:"TRAILERS",28:"STATE_CHANGE"}),E=Object.freeze({NONE:0n,ON_ERROR:1n,
ON_FINISH:2n,ON_MESSAGE_START:4n,ON_MESSAGE_COMPLETE:8n,ON_REQUEST:16n,ON_RESPONSE:32n,ON_RESET:64n,ON_METHOD:128n,ON_URL:256n,ON_PROTOCOL:512n,ON_VERSION:1024n,ON_STATUS:2048n,ON_REASON:4096n,ON_HEADER_NAME:8192n,
ON_HEADER_VALUE:16384n,ON_HEADERS:32768n,ON_CONNECT:65536n,ON_UPGRADE:131072n,ON_CHUNK_LENGTH:262144n,ON_CHUNK_EXTENSION_NAME:524288n,ON_CHUNK_EXTENSION_VALUE:1048576n,ON_CHUNK:2097152n,ON_BODY:4194304n,
ON_DATA:8388608n,ON_TRAILER_NAME:16777216n,ON_TRAILER_VALUE:33554432n,ON_TRAILERS:67108864n,ON_STATE_CHANGE:134217728n,ALL:268435455n,0n:"NONE",1n:"ON_ERROR",2n:"ON_FINISH",4n:"ON_MESSAGE_START",8n:"O\
N_MESSAGE_COMPLETE",16n:"ON_REQUEST",32n:"ON_RESPONSE",64n:"ON_RESET",128n:"ON_METHOD",256n:"ON_URL",512n:"ON_PROTOCOL",1024n:"ON_VERSION",2048n:"ON_STATUS",4096n:"ON_REASON",8192n:"ON_HEADER_NAME",16384n:"\
ON_HEADER_VALUE",32768n:"ON_HEADERS",65536n:"ON_CONNECT",131072n:"ON_UPGRADE",262144n:"ON_CHUNK_LENGTH",524288n:"ON_CHUNK_EXTENSION_NAME",1048576n:"ON_CHUNK_EXTENSION_VALUE",2097152n:"ON_CHUNK",4194304n:"\
ON_BODY",8388608n:"ON_DATA",16777216n:"ON_TRAILER_NAME",33554432n:"ON_TRAILER_VALUE",67108864n:"ON_TRAILERS",134217728n:"ON_STATE_CHANGE",268435455n:"ALL"}),t=Object.freeze({START:0,FINISH:1,ERROR:2,REQUEST_LINE:3,
STATUS_LINE:4,HTTP2_PREFACE:5,HEADER:6,BODY_DECISION:7,BODY_VIA_CONTENT_LENGTH:8,BODY_WITH_NO_LENGTH:9,CHUNK_HEADER:10,CHUNK_EXTENSIONS:11,CHUNK_DATA:12,TRAILER:13,TUNNEL:14,0:"START",1:"FINISH",2:"ER\
ROR",3:"REQUEST_LINE",4:"STATUS_LINE",5:"HTTP2_PREFACE",6:"HEADER",7:"BODY_DECISION",8:"BODY_VIA_CONTENT_LENGTH",9:"BODY_WITH_NO_LENGTH",10:"CHUNK_HEADER",11:"CHUNK_EXTENSIONS",12:"CHUNK_DATA",13:"TRA\
ILER",14:"TUNNEL"}),e=Object.freeze({MAX_START_LINE_LENGTH:0,MAX_HEADER_LENGTH:4,MAX_BODY_PAYLOAD:8,AUTODETECT:16,IS_REQUEST:17,SUSPEND_AFTER_HEADERS:18,MANAGE_UNCONSUMED:19,CONTINUE_WITHOUT_DATA:20,IS_CONNECT:21,
SKIP_BODY:22,DEBUG:23,PARSED:24,POSITION:32,STATE:36,PAUSED:37,ERROR_CODE:38,CONTENT_LENGTH:40,CHUNK_SIZE:48,REMAINING_CONTENT_LENGTH:56,REMAINING_CHUNK_SIZE:64,STATUS:72,METHOD:76,HAS_CONTENT_LENGTH:77,
HAS_TRANSFER_ENCODING:78,HAS_CHUNKED_TRANSFER_ENCODING:79,HAS_CONNECTION_CLOSE:80,HAS_CONNECTION_UPGRADE:81,HAS_UPGRADE:82,HAS_TRAILERS:83,ACTIVE_CALLBACKS:88,ACTIVE_EVENTS:96,PTR:104,ERROR_DESCRIPTION:108,
UNCONSUMED:364,UNCONSUMED_LEN:368,ERROR_DESCRIPTION_LEN:372,EVENTS:376,0:"MAX_START_LINE_LENGTH",4:"MAX_HEADER_LENGTH",8:"MAX_BODY_PAYLOAD",16:"AUTODETECT",17:"IS_REQUEST",18:"SUSPEND_AFTER_HEADERS",19:"\
MANAGE_UNCONSUMED",20:"CONTINUE_WITHOUT_DATA",21:"IS_CONNECT",22:"SKIP_BODY",23:"DEBUG",24:"PARSED",32:"POSITION",36:"STATE",37:"PAUSED",38:"ERROR_CODE",40:"CONTENT_LENGTH",48:"CHUNK_SIZE",56:"REMAINI\
NG_CONTENT_LENGTH",64:"REMAINING_CHUNK_SIZE",72:"STATUS",76:"METHOD",77:"HAS_CONTENT_LENGTH",78:"HAS_TRANSFER_ENCODING",79:"HAS_CHUNKED_TRANSFER_ENCODING",80:"HAS_CONNECTION_CLOSE",81:"HAS_CONNECTION_\
UPGRADE",82:"HAS_UPGRADE",83:"HAS_TRAILERS",88:"ACTIVE_CALLBACKS",96:"ACTIVE_EVENTS",104:"PTR",108:"ERROR_DESCRIPTION",364:"UNCONSUMED",368:"UNCONSUMED_LEN",372:"ERROR_DESCRIPTION_LEN",376:"EVENTS"});
function g(q){return this.is_autodetect(q)!==0}A(g,"isAutodetect");function f(q){return this.is_request(q)!==0}A(f,"isRequest");function N(q){return this.is_paused(q)!==0}A(N,"isPaused");function w(q){
return this.should_manage_unconsumed(q)!==0}A(w,"shouldManageUnconsumed");function C(q){return this.should_suspend_after_headers(q)!==0}A(C,"shouldSuspendAfterHeaders");function Q(q){return this.get_max_start_line_length(
q)>>>0}A(Q,"getMaxStartLineLength");function B(q){return this.get_max_header_length(q)>>>0}A(B,"getMaxHeaderLength");function i(q){return BigInt.asUintN(64,this.get_max_body_payload(q))}A(i,"getMaxBod\
yPayload");function c(q){return this.should_continue_without_data(q)!==0}A(c,"shouldContinueWithoutData");function k(q){return this.is_connect(q)!==0}A(k,"isConnect");function S(q){return this.is_debug(
q)!==0}A(S,"isDebug");function M(q){return this.should_skip_body(q)!==0}A(M,"shouldSkipBody");function V(q){return this.get_state(q)>>>0}A(V,"getState");function X(q){return this.get_position(q)>>>0}A(
X,"getPosition");function Y(q){return BigInt.asUintN(64,this.get_parsed(q))}A(Y,"getParsed");function W(q){return this.get_error_code(q)>>>0}A(W,"getErrorCode");function sA(q){return this.get_method(q)>>>
0}A(sA,"getMethod");function nA(q){return this.get_status(q)>>>0}A(nA,"getStatus");function J(q){return this.has_connection_close(q)!==0}A(J,"hasConnectionClose");function O(q){return this.has_connection_upgrade(
q)!==0}A(O,"hasConnectionUpgrade");function T(q){return BigInt.asUintN(64,this.get_content_length(q))}A(T,"getContentLength");function p(q){return BigInt.asUintN(64,this.get_chunk_size(q))}A(p,"getChu\
nkSize");function Z(q){return BigInt.asUintN(64,this.get_remaining_content_length(q))}A(Z,"getRemainingContentLength");function j(q){return BigInt.asUintN(64,this.get_remaining_chunk_size(q))}A(j,"get\
RemainingChunkSize");function G(q){return this.has_content_length(q)!==0}A(G,"hasContentLength");function x(q){return this.has_transfer_encoding(q)!==0}A(x,"hasTransferEncoding");function v(q){return this.
has_chunked_transfer_encoding(q)!==0}A(v,"hasChunkedTransferEncoding");function _(q){return this.has_upgrade(q)!==0}A(_,"hasUpgrade");function AA(q){return this.has_trailers(q)!==0}A(AA,"hasTrailers");
function EA(q){const iA=this.get_error_description_raw(q),DA=Number(BigInt.asUintN(32,iA)),MA=Number(iA>>32n);return a.decode(new Uint8Array(this.memory.buffer,MA,DA))}A(EA,"getErrorDescription");function CA(q,iA){
this.set_should_autodetect(q,iA)}A(CA,"setShouldAutodetect");function RA(q,iA){this.set_should_continue_without_data(q,iA)}A(RA,"setShouldContinueWithoutData");function TA(q,iA){this.set_is_request(q,
iA)}A(TA,"setIsRequest");function IA(q,iA){this.set_is_connect(q,iA)}A(IA,"setIsConnect");function uA(q,iA){this.set_debug(q,iA)}A(uA,"setDebug");function lA(q,iA){this.set_should_manage_unconsumed(q,
iA)}A(lA,"setShouldManageUnconsumed");function yA(q,iA){this.set_should_suspend_after_headers(q,iA)}A(yA,"setShouldSuspendAfterHeaders");function P(q,iA){this.set_max_start_line_length(q,iA)}A(P,"setM\
axStartLineLength");function wA(q,iA){this.set_max_header_length(q,iA)}A(wA,"setMaxHeaderLength");function YA(q,iA){this.set_max_body_payload(q,iA)}A(YA,"setMaxBodyPayload");function WA(q,iA){this.set_should_skip_body(
q,iA)}A(WA,"setShouldSkipBody");function PA(q,iA){this.set_active_callbacks(q,iA)}A(PA,"setActiveCallbacks");function xA(q,iA){this.set_active_events(q,iA)}A(xA,"setActiveEvents");function FA(q,iA){const DA=iA();
return q[DA]=[],this.setActiveCallbacks(DA,this.CALLBACK_ACTIVE_ALL),DA}A(FA,"simpleCreate");function bA(q,iA,DA){q[DA]=void 0,iA(DA)}A(bA,"simpleDestroy");function aA(){}A(aA,"noop");function mA(q={}){
let{logger:iA,...DA}=q,MA=aA;const oA={};iA&&(typeof iA!="function"&&(iA=console.log),MA=u.bind(oA,iA));const F=new WebAssembly.Instance(L,{env:{logger:MA,on_error:aA,on_finish:aA,on_message_start:aA,
on_message_complete:aA,on_request:aA,on_response:aA,on_reset:aA,on_method:aA,on_url:aA,on_protocol:aA,on_version:aA,on_status:aA,on_reason:aA,on_header_name:aA,on_header_value:aA,on_headers:aA,on_connect:aA,
on_upgrade:aA,on_chunk_length:aA,on_chunk_extension_name:aA,on_chunk_extension_value:aA,on_chunk:aA,on_body:aA,on_data:aA,on_trailer_name:aA,on_trailer_value:aA,on_trailers:aA,on_state_change:aA,...DA}}).
exports;return oA.memory=F.memory,{version:{raw:"0.9.0",major:0,minor:9,patch:0,prerelease:""},METHOD_OTHER:0,METHOD_GET:1,METHOD_HEAD:2,METHOD_POST:3,METHOD_PUT:4,METHOD_DELETE:5,METHOD_CONNECT:6,METHOD_OPTIONS:7,
METHOD_TRACE:8,METHOD_PATCH:9,METHOD_PRI:10,CALLBACK_ON_ERROR:0,CALLBACK_ON_FINISH:1,CALLBACK_ON_MESSAGE_START:2,CALLBACK_ON_MESSAGE_COMPLETE:3,CALLBACK_ON_REQUEST:4,CALLBACK_ON_RESPONSE:5,CALLBACK_ON_RESET:6,
CALLBACK_ON_METHOD:7,CALLBACK_ON_URL:8,CALLBACK_ON_PROTOCOL:9,CALLBACK_ON_VERSION:10,CALLBACK_ON_STATUS:11,CALLBACK_ON_REASON:12,CALLBACK_ON_HEADER_NAME:13,CALLBACK_ON_HEADER_VALUE:14,CALLBACK_ON_HEADERS:15,
CALLBACK_ON_CONNECT:16,CALLBACK_ON_UPGRADE:17,CALLBACK_ON_CHUNK_LENGTH:18,CALLBACK_ON_CHUNK_EXTENSION_NAME:19,CALLBACK_ON_CHUNK_EXTENSION_VALUE:20,CALLBACK_ON_CHUNK:21,CALLBACK_ON_BODY:22,CALLBACK_ON_DATA:23,
CALLBACK_ON_TRAILER_NAME:24,CALLBACK_ON_TRAILER_VALUE:25,CALLBACK_ON_TRAILERS:26,CALLBACK_ON_STATE_CHANGE:27,EVENT_END:0,EVENT_ERROR:1,EVENT_FINISH:2,EVENT_MESSAGE_START:3,EVENT_MESSAGE_COMPLETE:4,EVENT_REQUEST:5,
EVENT_RESPONSE:6,EVENT_RESET:7,EVENT_METHOD:8,EVENT_URL:9,EVENT_PROTOCOL:10,EVENT_VERSION:11,EVENT_STATUS:12,EVENT_REASON:13,EVENT_HEADER_NAME:14,EVENT_HEADER_VALUE:15,EVENT_HEADERS:16,EVENT_CONNECT:17,
EVENT_UPGRADE:18,EVENT_CHUNK_LENGTH:19,EVENT_CHUNK_EXTENSION_NAME:20,EVENT_CHUNK_EXTENSION_VALUE:21,EVENT_CHUNK:22,EVENT_BODY:23,EVENT_DATA:24,EVENT_TRAILER_NAME:25,EVENT_TRAILER_VALUE:26,EVENT_TRAILERS:27,
EVENT_STATE_CHANGE:28,CALLBACK_ACTIVE_NONE:0n,EVENT_ACTIVE_NONE:0n,CALLBACK_ACTIVE_ON_ERROR:1n,EVENT_ACTIVE_ON_ERROR:1n,CALLBACK_ACTIVE_ON_FINISH:2n,EVENT_ACTIVE_ON_FINISH:2n,CALLBACK_ACTIVE_ON_MESSAGE_START:4n,
EVENT_ACTIVE_ON_MESSAGE_START:4n,CALLBACK_ACTIVE_ON_MESSAGE_COMPLETE:8n,EVENT_ACTIVE_ON_MESSAGE_COMPLETE:8n,CALLBACK_ACTIVE_ON_REQUEST:16n,EVENT_ACTIVE_ON_REQUEST:16n,CALLBACK_ACTIVE_ON_RESPONSE:32n,EVENT_ACTIVE_ON_RESPONSE:32n,
CALLBACK_ACTIVE_ON_RESET:64n,EVENT_ACTIVE_ON_RESET:64n,CALLBACK_ACTIVE_ON_METHOD:128n,EVENT_ACTIVE_ON_METHOD:128n,CALLBACK_ACTIVE_ON_URL:256n,EVENT_ACTIVE_ON_URL:256n,CALLBACK_ACTIVE_ON_PROTOCOL:512n,
EVENT_ACTIVE_ON_PROTOCOL:512n,CALLBACK_ACTIVE_ON_VERSION:1024n,EVENT_ACTIVE_ON_VERSION:1024n,CALLBACK_ACTIVE_ON_STATUS:2048n,EVENT_ACTIVE_ON_STATUS:2048n,CALLBACK_ACTIVE_ON_REASON:4096n,EVENT_ACTIVE_ON_REASON:4096n,
CALLBACK_ACTIVE_ON_HEADER_NAME:8192n,EVENT_ACTIVE_ON_HEADER_NAME:8192n,CALLBACK_ACTIVE_ON_HEADER_VALUE:16384n,EVENT_ACTIVE_ON_HEADER_VALUE:16384n,CALLBACK_ACTIVE_ON_HEADERS:32768n,EVENT_ACTIVE_ON_HEADERS:32768n,
CALLBACK_ACTIVE_ON_CONNECT:65536n,EVENT_ACTIVE_ON_CONNECT:65536n,CALLBACK_ACTIVE_ON_UPGRADE:131072n,EVENT_ACTIVE_ON_UPGRADE:131072n,CALLBACK_ACTIVE_ON_CHUNK_LENGTH:262144n,EVENT_ACTIVE_ON_CHUNK_LENGTH:262144n,
CALLBACK_ACTIVE_ON_CHUNK_EXTENSION_NAME:524288n,EVENT_ACTIVE_ON_CHUNK_EXTENSION_NAME:524288n,CALLBACK_ACTIVE_ON_CHUNK_EXTENSION_VALUE:1048576n,EVENT_ACTIVE_ON_CHUNK_EXTENSION_VALUE:1048576n,CALLBACK_ACTIVE_ON_CHUNK:2097152n,
EVENT_ACTIVE_ON_CHUNK:2097152n,CALLBACK_ACTIVE_ON_BODY:4194304n,EVENT_ACTIVE_ON_BODY:4194304n,CALLBACK_ACTIVE_ON_DATA:8388608n,EVENT_ACTIVE_ON_DATA:8388608n,CALLBACK_ACTIVE_ON_TRAILER_NAME:16777216n,EVENT_ACTIVE_ON_TRAILER_NAME:16777216n,
CALLBACK_ACTIVE_ON_TRAILER_VALUE:33554432n,EVENT_ACTIVE_ON_TRAILER_VALUE:33554432n,CALLBACK_ACTIVE_ON_TRAILERS:67108864n,EVENT_ACTIVE_ON_TRAILERS:67108864n,CALLBACK_ACTIVE_ON_STATE_CHANGE:134217728n,EVENT_ACTIVE_ON_STATE_CHANGE:134217728n,
CALLBACK_ACTIVE_ALL:268435455n,EVENT_ACTIVE_ALL:268435455n,ERROR_NONE:0,ERROR_USER:1,ERROR_CALLBACK_ERROR:2,ERROR_UNEXPECTED_STATE:3,ERROR_UNEXPECTED_DATA:4,ERROR_UNEXPECTED_EOF:5,ERROR_UNEXPECTED_CHARACTER:6,
ERROR_UNEXPECTED_CONTENT_LENGTH:7,ERROR_UNEXPECTED_TRANSFER_ENCODING:8,ERROR_UNEXPECTED_CONTENT:9,ERROR_UNEXPECTED_TRAILERS:10,ERROR_INVALID_VERSION:11,ERROR_INVALID_STATUS:12,ERROR_INVALID_CONTENT_LENGTH:13,
ERROR_INVALID_TRANSFER_ENCODING:14,ERROR_INVALID_CHUNK_SIZE:15,ERROR_MISSING_CONNECTION_UPGRADE:16,ERROR_UNSUPPORTED_HTTP_VERSION:17,STATE_START:0,STATE_FINISH:1,STATE_ERROR:2,STATE_REQUEST_LINE:3,STATE_STATUS_LINE:4,
STATE_HTTP2_PREFACE:5,STATE_HEADER:6,STATE_BODY_DECISION:7,STATE_BODY_VIA_CONTENT_LENGTH:8,STATE_BODY_WITH_NO_LENGTH:9,STATE_CHUNK_HEADER:10,STATE_CHUNK_EXTENSIONS:11,STATE_CHUNK_DATA:12,STATE_TRAILER:13,
STATE_TUNNEL:14,PARSER_FIELD_MAX_START_LINE_LENGTH:0,PARSER_FIELD_MAX_HEADER_LENGTH:4,PARSER_FIELD_MAX_BODY_PAYLOAD:8,PARSER_FIELD_AUTODETECT:16,PARSER_FIELD_IS_REQUEST:17,PARSER_FIELD_SUSPEND_AFTER_HEADERS:18,
PARSER_FIELD_MANAGE_UNCONSUMED:19,PARSER_FIELD_CONTINUE_WITHOUT_DATA:20,PARSER_FIELD_IS_CONNECT:21,PARSER_FIELD_SKIP_BODY:22,PARSER_FIELD_DEBUG:23,PARSER_FIELD_PARSED:24,PARSER_FIELD_POSITION:32,PARSER_FIELD_STATE:36,
PARSER_FIELD_PAUSED:37,PARSER_FIELD_ERROR_CODE:38,PARSER_FIELD_CONTENT_LENGTH:40,PARSER_FIELD_CHUNK_SIZE:48,PARSER_FIELD_REMAINING_CONTENT_LENGTH:56,PARSER_FIELD_REMAINING_CHUNK_SIZE:64,PARSER_FIELD_STATUS:72,
PARSER_FIELD_METHOD:76,PARSER_FIELD_HAS_CONTENT_LENGTH:77,PARSER_FIELD_HAS_TRANSFER_ENCODING:78,PARSER_FIELD_HAS_CHUNKED_TRANSFER_ENCODING:79,PARSER_FIELD_HAS_CONNECTION_CLOSE:80,PARSER_FIELD_HAS_CONNECTION_UPGRADE:81,
PARSER_FIELD_HAS_UPGRADE:82,PARSER_FIELD_HAS_TRAILERS:83,PARSER_FIELD_ACTIVE_CALLBACKS:88,PARSER_FIELD_ACTIVE_EVENTS:96,PARSER_FIELD_PTR:104,PARSER_FIELD_ERROR_DESCRIPTION:108,PARSER_FIELD_UNCONSUMED:364,
PARSER_FIELD_UNCONSUMED_LEN:368,PARSER_FIELD_ERROR_DESCRIPTION_LEN:372,PARSER_FIELD_EVENTS:376,Errors:D,Methods:d,Callbacks:l,CallbackActives:o,Events:s,EventActives:E,States:t,ParserFields:e,isAutodetect:g.
bind(F),isRequest:f.bind(F),isPaused:N.bind(F),shouldManageUnconsumed:w.bind(F),shouldSuspendAfterHeaders:C.bind(F),getMaxStartLineLength:Q.bind(F),getMaxHeaderLength:B.bind(F),getMaxBodyPayload:i.bind(
F),shouldContinueWithoutData:c.bind(F),isConnect:k.bind(F),isDebug:S.bind(F),shouldSkipBody:M.bind(F),getState:V.bind(F),getPosition:X.bind(F),getParsed:Y.bind(F),getErrorCode:W.bind(F),getMethod:sA.bind(
F),getStatus:nA.bind(F),hasConnectionClose:J.bind(F),hasConnectionUpgrade:O.bind(F),getContentLength:T.bind(F),getChunkSize:p.bind(F),getRemainingContentLength:Z.bind(F),getRemainingChunkSize:j.bind(F),
hasContentLength:G.bind(F),hasTransferEncoding:x.bind(F),hasChunkedTransferEncoding:v.bind(F),hasUpgrade:_.bind(F),hasTrailers:AA.bind(F),getErrorDescription:EA.bind(F),setShouldAutodetect:CA.bind(F),
setShouldContinueWithoutData:RA.bind(F),setIsRequest:TA.bind(F),setIsConnect:IA.bind(F),setDebug:uA.bind(F),setShouldManageUnconsumed:lA.bind(F),setShouldSuspendAfterHeaders:yA.bind(F),setMaxStartLineLength:P.
bind(F),setMaxHeaderLength:wA.bind(F),setMaxBodyPayload:YA.bind(F),setShouldSkipBody:WA.bind(F),setActiveCallbacks:PA.bind(F),setActiveEvents:xA.bind(F),memory:F.memory,alloc:h.bind(F),dealloc:r.bind(
F),create:R.bind(F),destroy:m.bind(F),parse:I.bind(F),fail:U.bind(F),hasDebug:y.bind(F),clear:F.clear,complete:F.complete,finish:F.finish,pause:F.pause,reset:F.reset,resume:F.resume}}A(mA,"setup");function KA(){
const q={},iA=mA({});return iA.spans=q,iA.create=FA.bind(iA,q,iA.create),iA.destroy=bA.bind(iA,q,iA.destroy),iA}A(KA,"simple"),K.exports={wasmModule:L,noop:aA,setup:mA,simple:KA}}),47501:((K,L,n)=>{const{
kClients:a}=n(36443),u=n(57405),{kAgent:h,kMockAgentSet:r,kMockAgentGet:R,kDispatches:m,kIsMockActive:I,kNetConnect:U,kGetNetConnect:y,kOptions:D,kFactory:d,kMockAgentRegisterCallHistory:l,kMockAgentIsCallHistoryEnabled:o,
kMockAgentAddCallHistoryLog:s,kMockAgentMockCallHistoryInstance:E,kMockAgentAcceptsNonStandardSearchParameters:t,kMockCallHistoryAddLog:e,kIgnoreTrailingSlash:g}=n(91117),f=n(47365),N=n(94004),{matchValue:w,
normalizeSearchParams:C,buildAndValidateMockOptions:Q,normalizeOrigin:B}=n(53397),{InvalidArgumentError:i,UndiciError:c}=n(68707),k=n(30883),S=n(56142),{MockCallHistory:M}=n(30431);class V extends k{static{
A(this,"MockAgent")}constructor(Y={}){super(Y);const W=Q(Y);if(this[U]=!0,this[I]=!0,this[o]=W.enableCallHistory??!1,this[t]=W.acceptNonStandardSearchParameters??!1,this[g]=W.ignoreTrailingSlash??!1,Y?.
agent&&typeof Y.agent.dispatch!="function")throw new i("Argument opts.agent must implement Agent");const sA=Y?.agent?Y.agent:new u(Y);this[h]=sA,this[a]=sA[a],this[D]=W,this[o]&&this[l]()}get webSocketOptions(){
return this[h].webSocketOptions}get eventSourceOptions(){return this[h].eventSourceOptions}get(Y){const W=B(Y),sA=this[g]?W.replace(/\/$/,""):W;let nA=this[R](sA);return nA||(nA=this[d](sA),this[r](sA,
nA)),nA}dispatch(Y,W){Y.origin=B(Y.origin);const sA=this.get(Y.origin);this[s](Y);const nA=this[t],J={...Y};if(J.allowH2===!1){const O=`${J.origin}#http1-only`;if(!this[a].has(O)){const T=this[d](J.origin);
T[m]=sA[m],this[r](O,T)}}if(nA&&J.path){const[O,T]=J.path.split("?"),p=C(T,nA);J.path=`${O}?${p}`}return this[h].dispatch(J,W)}async close(){this.clearCallHistory(),await this[h].close(),this[a].clear()}deactivate(){
this[I]=!1}activate(){this[I]=!0}enableNetConnect(Y){if(typeof Y=="string"||typeof Y=="function"||Y instanceof RegExp)Array.isArray(this[U])?this[U].push(Y):this[U]=[Y];else if(typeof Y>"u")this[U]=!0;else
throw new i("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[U]=!1}enableCallHistory(){return this[o]=!0,this}disableCallHistory(){return this[o]=!1,this}getCallHistory(){
return this[E]}clearCallHistory(){this[E]!==void 0&&this[E].clear()}get isMockActive(){return this[I]}[l](){this[E]===void 0&&(this[E]=new M)}[s](Y){this[o]&&(this[l](),this[E][e](Y))}[r](Y,W){this[a].
set(Y,W)}[d](Y){const W=Object.assign({agent:this},this[D]);return this[D]&&this[D].connections===1?new f(Y,W):new N(Y,W)}[R](Y){const W=this[a].get(Y);if(W)return W;if(typeof Y!="string"){const sA=this[d](
"http://localhost:9999");return this[r](Y,sA),sA}for(const[sA,nA]of Array.from(this[a]))if(nA&&typeof sA!="string"&&w(sA,Y)){const J=this[d](Y);return this[r](Y,J),J[m]=nA[m],J}}[y](){return this[U]}pendingInterceptors(){
const Y=this[a];return Array.from(Y.entries()).flatMap(([W,sA])=>sA[m].map(nA=>({...nA,origin:W}))).filter(({pending:W})=>W)}assertNoPendingInterceptors({pendingInterceptorsFormatter:Y=new S}={}){const W=this.
pendingInterceptors();if(W.length!==0)throw new c(W.length===1?`1 interceptor is pending:

${Y.format(W)}`.trim():`${W.length} interceptors are pending:

${Y.format(W)}`.trim())}}K.exports=V}),30431:((K,L,n)=>{const{kMockCallHistoryAddLog:a}=n(91117),{InvalidArgumentError:u}=n(68707);function h(y,D,d,l,o){switch(D.operator){case"OR":return l.push(...d(
y,o)),l;case"AND":return d(y,l);default:throw new u("options.operator must to be a case insensitive string equal to 'OR' or 'AND'")}}A(h,"handleFilterCallsWithOptions");function r(y={}){const D={};if("\
operator"in y){if(typeof y.operator!="string"||y.operator.toUpperCase()!=="OR"&&y.operator.toUpperCase()!=="AND")throw new u("options.operator must to be a case insensitive string equal to 'OR' or 'AN\
D'");return{...D,operator:y.operator.toUpperCase()}}return D}A(r,"buildAndValidateFilterCallsOptions");function R(y){return(D,d=this.logs)=>{if(typeof D=="string"||D==null)return d.filter(l=>l[y]===D);
if(D instanceof RegExp)return d.filter(l=>D.test(l[y]));throw new u(`${y} parameter should be one of string, regexp, undefined or null`)}}A(R,"makeFilterCalls");function m(y){try{const D=new URL(y.path,
y.origin);return D.search.length!==0||(D.search=new URLSearchParams(y.query).toString()),D}catch(D){throw new u("An error occurred when computing MockCallHistoryLog.url",{cause:D})}}A(m,"computeUrlWit\
hMaybeSearchParameters");class I{static{A(this,"MockCallHistoryLog")}constructor(D={}){this.body=D.body,this.headers=D.headers,this.method=D.method;const d=m(D);this.fullUrl=d.toString(),this.origin=d.
origin,this.path=d.pathname,this.searchParams=Object.fromEntries(d.searchParams),this.protocol=d.protocol,this.host=d.host,this.port=d.port,this.hash=d.hash}toMap(){return new Map([["protocol",this.protocol],
["host",this.host],["port",this.port],["origin",this.origin],["path",this.path],["hash",this.hash],["searchParams",this.searchParams],["fullUrl",this.fullUrl],["method",this.method],["body",this.body],
["headers",this.headers]])}toString(){const D={betweenKeyValueSeparator:"->",betweenPairSeparator:"|"};let d="";return this.toMap().forEach((l,o)=>{(typeof l=="string"||l===void 0||l===null)&&(d=`${d}${o}${D.
betweenKeyValueSeparator}${l}${D.betweenPairSeparator}`),(typeof l=="object"&&l!==null||Array.isArray(l))&&(d=`${d}${o}${D.betweenKeyValueSeparator}${JSON.stringify(l)}${D.betweenPairSeparator}`)}),d.
slice(0,-1)}}class U{static{A(this,"MockCallHistory")}logs=[];calls(){return this.logs}firstCall(){return this.logs.at(0)}lastCall(){return this.logs.at(-1)}nthCall(D){if(typeof D!="number")throw new u(
"nthCall must be called with a number");if(!Number.isInteger(D))throw new u("nthCall must be called with an integer");if(Math.sign(D)!==1)throw new u("nthCall must be called with a positive value. use\
 firstCall or lastCall instead");return this.logs.at(D-1)}filterCalls(D,d){if(this.logs.length===0)return this.logs;if(typeof D=="function")return this.logs.filter(D);if(D instanceof RegExp)return this.
logs.filter(l=>D.test(l.toString()));if(typeof D=="object"&&D!==null){if(Object.keys(D).length===0)return this.logs;const l={operator:"OR",...r(d)};let o=l.operator==="AND"?this.logs:[];return"protoco\
l"in D&&(o=h(D.protocol,l,this.filterCallsByProtocol,o,this.logs)),"host"in D&&(o=h(D.host,l,this.filterCallsByHost,o,this.logs)),"port"in D&&(o=h(D.port,l,this.filterCallsByPort,o,this.logs)),"origin"in
D&&(o=h(D.origin,l,this.filterCallsByOrigin,o,this.logs)),"path"in D&&(o=h(D.path,l,this.filterCallsByPath,o,this.logs)),"hash"in D&&(o=h(D.hash,l,this.filterCallsByHash,o,this.logs)),"fullUrl"in D&&(o=
h(D.fullUrl,l,this.filterCallsByFullUrl,o,this.logs)),"method"in D&&(o=h(D.method,l,this.filterCallsByMethod,o,this.logs)),[...new Set(o)]}throw new u("criteria parameter should be one of function, re\
gexp, or object")}filterCallsByProtocol=R.call(this,"protocol");filterCallsByHost=R.call(this,"host");filterCallsByPort=R.call(this,"port");filterCallsByOrigin=R.call(this,"origin");filterCallsByPath=R.
call(this,"path");filterCallsByHash=R.call(this,"hash");filterCallsByFullUrl=R.call(this,"fullUrl");filterCallsByMethod=R.call(this,"method");clear(){this.logs=[]}[a](D){const d=new I(D);return this.logs.
push(d),d}*[Symbol.iterator](){for(const D of this.calls())yield D}}K.exports.MockCallHistory=U,K.exports.MockCallHistoryLog=I}),47365:((K,L,n)=>{const{promisify:a}=n(57975),u=n(23701),{buildMockDispatch:h}=n(
53397),{kDispatches:r,kMockAgent:R,kClose:m,kOriginalClose:I,kOrigin:U,kOriginalDispatch:y,kConnected:D,kIgnoreTrailingSlash:d}=n(91117),{MockInterceptor:l}=n(31511),o=n(36443),{InvalidArgumentError:s}=n(
68707);class E extends u{static{A(this,"MockClient")}constructor(e,g){if(!g||!g.agent||typeof g.agent.dispatch!="function")throw new s("Argument opts.agent must implement Agent");super(e,g),this[R]=g.
agent,this[U]=e,this[d]=g.ignoreTrailingSlash??!1,this[r]=[],this[D]=1,this[y]=this.dispatch,this[I]=this.close.bind(this),this.dispatch=h.call(this),this.close=this[m]}get[o.kConnected](){return this[D]}intercept(e){
return new l(e&&{ignoreTrailingSlash:this[d],...e},this[r])}cleanMocks(){this[r]=[]}async[m](){await a(this[I])(),this[D]=0,this[R][o.kClients].delete(this[U])}}K.exports=E}),52429:((K,L,n)=>{const{UndiciError:a}=n(
68707),u=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class h extends a{static{A(this,"MockNotMatchedError")}constructor(R){super(R),this.name="MockNotMatchedError",this.message=R||"The re\
quest does not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](R){return R&&R[u]===!0}get[u](){return!0}}K.exports={MockNotMatchedError:h}}),
31511:((K,L,n)=>{const{getResponseData:a,buildKey:u,addMockDispatch:h}=n(53397),{kDispatches:r,kDispatchKey:R,kDefaultHeaders:m,kDefaultTrailers:I,kContentLength:U,kMockDispatch:y,kIgnoreTrailingSlash:D}=n(
91117),{InvalidArgumentError:d}=n(68707),{serializePathWithQuery:l}=n(3440),{types:{isPromise:o}}=n(57975);class s{static{A(this,"MockScope")}constructor(e){this[y]=e}delay(e){if(typeof e!="number"||!Number.
isInteger(e)||e<=0)throw new d("waitInMs must be a valid integer > 0");return this[y].delay=e,this}persist(){return this[y].persist=!0,this}times(e){if(typeof e!="number"||!Number.isInteger(e)||e<=0)throw new d(
"repeatTimes must be a valid integer > 0");return this[y].times=e,this}}class E{static{A(this,"MockInterceptor")}constructor(e,g){if(typeof e!="object")throw new d("opts must be an object");if(typeof e.
path>"u")throw new d("opts.path must be defined");if(typeof e.method>"u"&&(e.method="GET"),typeof e.path=="string")if(e.query)e.path=l(e.path,e.query);else{const f=new URL(e.path,"data://");e.path=f.pathname+
f.search}typeof e.method=="string"&&(e.method=e.method.toUpperCase()),this[R]=u(e),this[r]=g,this[D]=e.ignoreTrailingSlash??!1,this[m]={},this[I]={},this[U]=!1}createMockScopeDispatchData({statusCode:e,
data:g,responseOptions:f}){const N=a(g),w=this[U]?{"content-length":N.length}:{},C={...this[m],...w,...f.headers},Q={...this[I],...f.trailers};return{statusCode:e,data:g,headers:C,trailers:Q}}validateReplyParameters(e){
if(typeof e.statusCode>"u")throw new d("statusCode must be defined");if(typeof e.responseOptions!="object"||e.responseOptions===null)throw new d("responseOptions must be an object")}reply(e){if(typeof e==
"function"){const w=A(B=>{if(typeof B!="object"||B===null)throw new d("reply options callback must return an object");const i={data:"",responseOptions:{},...B};return this.validateReplyParameters(i),{
...this.createMockScopeDispatchData(i)}},"resolveReplyCallbackData"),C=A(B=>{const i=e(B);return o(i)?i.then(w):w(i)},"wrappedDefaultsCallback"),Q=h(this[r],this[R],C,{ignoreTrailingSlash:this[D]});return new s(
Q)}const g={statusCode:e,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(g);const f=this.createMockScopeDispatchData(g),N=h(
this[r],this[R],f,{ignoreTrailingSlash:this[D]});return new s(N)}replyWithError(e){if(typeof e>"u")throw new d("error must be defined");const g=h(this[r],this[R],{error:e},{ignoreTrailingSlash:this[D]});
return new s(g)}defaultReplyHeaders(e){if(typeof e>"u")throw new d("headers must be defined");return this[m]=e,this}defaultReplyTrailers(e){if(typeof e>"u")throw new d("trailers must be defined");return this[I]=
e,this}replyContentLength(){return this[U]=!0,this}}K.exports.MockInterceptor=E,K.exports.MockScope=s}),94004:((K,L,n)=>{const{promisify:a}=n(57975),u=n(30628),{buildMockDispatch:h}=n(53397),{kDispatches:r,
kMockAgent:R,kClose:m,kOriginalClose:I,kOrigin:U,kOriginalDispatch:y,kConnected:D,kIgnoreTrailingSlash:d}=n(91117),{MockInterceptor:l}=n(31511),o=n(36443),{InvalidArgumentError:s}=n(68707);class E extends u{static{
A(this,"MockPool")}constructor(e,g){if(!g||!g.agent||typeof g.agent.dispatch!="function")throw new s("Argument opts.agent must implement Agent");super(e,g),this[R]=g.agent,this[U]=e,this[d]=g.ignoreTrailingSlash??
!1,this[r]=[],this[D]=1,this[y]=this.dispatch,this[I]=this.close.bind(this),this.dispatch=h.call(this),this.close=this[m]}get[o.kConnected](){return this[D]}intercept(e){return new l(e&&{ignoreTrailingSlash:this[d],
...e},this[r])}cleanMocks(){this[r]=[]}async[m](){await a(this[I])(),this[D]=0,this[R][o.kClients].delete(this[U])}}K.exports=E}),91117:(K=>{K.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),
kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol(
"content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol(
"original agent close"),kOriginalDispatch:Symbol("original dispatch"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net c\
onnect"),kConnected:Symbol("connected"),kIgnoreTrailingSlash:Symbol("ignore trailing slash"),kMockAgentMockCallHistoryInstance:Symbol("mock agent mock call history name"),kMockAgentRegisterCallHistory:Symbol(
"mock agent register mock call history"),kMockAgentAddCallHistoryLog:Symbol("mock agent add call history log"),kMockAgentIsCallHistoryEnabled:Symbol("mock agent is call history enabled"),kMockAgentAcceptsNonStandardSearchParameters:Symbol(
"mock agent accepts non standard search parameters"),kMockCallHistoryAddLog:Symbol("mock call history add log"),kTotalDispatchCount:Symbol("total dispatch count")}}),53397:((K,L,n)=>{const{MockNotMatchedError:a}=n(
52429),{kDispatches:u,kMockAgent:h,kOriginalDispatch:r,kOrigin:R,kGetNetConnect:m,kTotalDispatchCount:I}=n(91117),{serializePathWithQuery:U,parseHeaders:y}=n(3440),{STATUS_CODES:D}=n(37067),{types:{isPromise:d}}=n(
57975),{InvalidArgumentError:l}=n(68707),o=Symbol("request aborted");function s(G,x){return typeof G=="string"?G===x:G instanceof RegExp?G.test(x):typeof G=="function"?G(x)===!0:!1}A(s,"matchValue");function E(G){
return Object.fromEntries(Object.entries(G).map(([x,v])=>[x.toLocaleLowerCase(),v]))}A(E,"lowerCaseEntries");function t(G,x){if(Array.isArray(G)){for(let v=0;v<G.length;v+=2)if(G[v].toLocaleLowerCase()===
x.toLocaleLowerCase())return G[v+1];return}else return typeof G.get=="function"?G.get(x):E(G)[x.toLocaleLowerCase()]}A(t,"getHeaderByName");function e(G){const x=G.slice(),v=[];for(let _=0;_<x.length;_+=
2)v.push([x[_],x[_+1]]);return Object.fromEntries(v)}A(e,"buildHeadersFromArray");function g(G,x){if(typeof G.headers=="function")return Array.isArray(x)&&(x=e(x)),G.headers(x?E(x):{});if(typeof G.headers>
"u")return!0;if(typeof x!="object"||typeof G.headers!="object")return!1;for(const[v,_]of Object.entries(G.headers)){const AA=t(x,v);if(!s(_,AA))return!1}return!0}A(g,"matchHeaders");function f(G){if(typeof G!=
"string")return G;const x=new URLSearchParams(G),v=new URLSearchParams;for(let[_,AA]of x.entries()){if(_=_.replace("[]",""),/^(['"]).*\1$/.test(AA)){v.append(_,AA);continue}if(AA.includes(",")){const CA=AA.
split(",");for(const RA of CA)v.append(_,RA);continue}v.append(_,AA)}return v}A(f,"normalizeSearchParams");function N(G){if(typeof G!="string")return G;const x=G.split("?",3);if(x.length!==2)return G;
const v=new URLSearchParams(x.pop());return v.sort(),[...x,v.toString()].join("?")}A(N,"safeUrl");function w(G,{path:x,method:v,body:_,headers:AA}){const EA=s(G.path,x),CA=s(G.method,v),RA=typeof G.body<
"u"?s(G.body,_):!0,TA=g(G,AA);return EA&&CA&&RA&&TA}A(w,"matchKey");function C(G){return Buffer.isBuffer(G)||G instanceof Uint8Array||G instanceof ArrayBuffer?G:ArrayBuffer.isView(G)?new Uint8Array(G.
buffer,G.byteOffset,G.byteLength):typeof G=="object"?JSON.stringify(G):G?G.toString():""}A(C,"getResponseData");function Q(G,x){const v=x.query?U(x.path,x.query):x.path,_=typeof v=="string"?N(v):v,AA=c(
_);let EA=G.filter(({consumed:CA})=>!CA).filter(({path:CA,ignoreTrailingSlash:RA})=>RA?s(c(N(CA)),AA):s(N(CA),_));if(EA.length===0)throw new a(`Mock dispatch not matched for path '${_}'`);if(EA=EA.filter(
({method:CA})=>s(CA,x.method)),EA.length===0)throw new a(`Mock dispatch not matched for method '${x.method}' on path '${_}'`);if(EA=EA.filter(({body:CA})=>typeof CA<"u"?s(CA,x.body):!0),EA.length===0)
throw new a(`Mock dispatch not matched for body '${x.body}' on path '${_}'`);if(EA=EA.filter(CA=>g(CA,x.headers)),EA.length===0){const CA=typeof x.headers=="object"?JSON.stringify(x.headers):x.headers;
throw new a(`Mock dispatch not matched for headers '${CA}' on path '${_}'`)}return EA[0]}A(Q,"getMockDispatch");function B(G,x,v,_){const AA={timesInvoked:0,times:1,persist:!1,consumed:!1,..._},EA=typeof v==
"function"?{callback:v}:{...v},CA={...AA,...x,pending:!0,data:{error:null,...EA}};return G.push(CA),G[I]=(G[I]||0)+1,CA}A(B,"addMockDispatch");function i(G,x){const v=G.findIndex(_=>_.consumed?w(_,x):
!1);v!==-1&&G.splice(v,1)}A(i,"deleteMockDispatch");function c(G){if(typeof G!="string")return G;const x=G.indexOf("?"),v=x===-1?"":G.slice(x);for(x!==-1&&(G=G.slice(0,x));G.endsWith("/");)G=G.slice(0,
-1);return G.length===0&&(G="/"),G+v}A(c,"removeTrailingSlash");function k(G){const{path:x,method:v,body:_,headers:AA,query:EA}=G;return{path:x,method:v,body:_,headers:AA,query:EA}}A(k,"buildKey");function S(G){
const x=Object.keys(G),v=[];for(let _=0;_<x.length;++_){const AA=x[_],EA=G[AA],CA=Buffer.from(`${AA}`);if(Array.isArray(EA))for(let RA=0;RA<EA.length;++RA)v.push(CA,Buffer.from(`${EA[RA]}`));else v.push(
CA,Buffer.from(`${EA}`))}return v}A(S,"generateKeyValues");function M(G){return D[G]||"unknown"}A(M,"getStatusText");async function V(G){const x=[];for await(const v of G)x.push(v);return Buffer.concat(
x).toString("utf8")}A(V,"getResponse");function X(G,x){const v=k(G),_=Q(this[u],v),AA=this[u];_.timesInvoked++;const{timesInvoked:EA,times:CA}=_;_.consumed=!_.persist&&EA>=CA,_.pending=EA<CA;const RA=typeof x.
onBodySent=="function"||typeof x.onRequestSent=="function";if(_.data.callback&&(!RA||G.body==null)){const{callback:TA,...IA}=_.data,uA=TA(G);if(d(uA))return uA.then(lA=>{if(lA==null||typeof lA!="objec\
t"){x.onResponseError(null,new l("reply options callback must return an object"));return}Y(AA,_,v,G,x,{...IA,...lA})},lA=>{x.onResponseError(null,lA)}),!0;if(uA==null||typeof uA!="object")throw new l(
"reply options callback must return an object");return Y(AA,_,v,G,x,{...IA,...uA})}return Y(AA,_,v,G,x)}A(X,"mockDispatch");function Y(G,x,v,_,AA,EA){const{data:CA,delay:RA}=x,TA=EA??CA;if(TA.error!==
null)return i(G,v),AA.onResponseError(null,TA.error),!0;let IA=!1,uA=null;const lA={paused:!1,rawHeaders:null,rawTrailers:null,get aborted(){return IA},pause(){this.paused=!0},resume(){this.paused=!1},
abort:A(PA=>{IA||(IA=!0,uA!==null&&(clearTimeout(uA),uA=null),AA.onResponseError?.(lA,PA))},"abort")};let yA=_;const P=G;if(AA.onRequestStart?.(lA,null),IA)return!0;const wA=W(_.body,AA,lA,()=>IA);if(d(
wA))return wA.then(PA=>{PA!==o&&(PA!==_.body&&(yA={..._,body:PA}),YA())},PA=>lA.abort(PA)),!0;if(wA===o)return!0;wA!==_.body&&(yA={..._,body:wA}),YA();function YA(){if(TA.callback){const{callback:PA,...xA}=TA;
let FA;try{FA=PA(yA)}catch(bA){i(G,v),AA.onResponseError(null,bA);return}if(d(FA)){FA.then(bA=>{if(bA==null||typeof bA!="object"){AA.onResponseError(null,new l("reply options callback must return an o\
bject"));return}WA(P,{...xA,...bA})},bA=>{AA.onResponseError(null,bA)});return}if(FA==null||typeof FA!="object")throw new l("reply options callback must return an object");WA(P,{...xA,...FA});return}typeof RA==
"number"&&RA>0?uA=setTimeout(()=>{uA=null,WA(P)},RA):WA(P)}A(YA,"sendReply");function WA(PA,xA=TA){if(IA)return;const{statusCode:FA,data:bA,headers:aA,trailers:mA}=xA,KA=Array.isArray(_.headers)?e(_.headers):
_.headers,q=typeof bA=="function"?bA({...yA,headers:KA}):bA;if(d(q))return q.then(oA=>WA(PA,{...xA,data:oA}));if(IA)return;const iA=C(q),DA=S(aA??{}),MA=S(mA??{});lA.rawHeaders=DA,lA.rawTrailers=MA,AA.
onResponseStart?.(lA,FA,y(DA),M(FA)),AA.onResponseData?.(lA,Buffer.from(iA)),AA.onResponseEnd?.(lA,y(MA)),i(PA,v)}return A(WA,"handleReply"),!0}A(Y,"dispatchMockReply");function W(G,x,v,_){if(typeof x.
onBodySent!="function"&&typeof x.onRequestSent!="function")return G;if(G==null)return J(x,v,_)?G:o;if(G&&typeof G[Symbol.asyncIterator]=="function")return sA(G,x,v,_);if(O(G)){const AA=[];for(const EA of G)
if(_()||(AA.push(EA),!nA(x,v,EA)||_()))return o;return J(x,v,_)?AA:o}return _()||!nA(x,v,G)?o:J(x,v,_)?G:o}A(W,"dispatchRequestBody");async function sA(G,x,v,_){const AA=[];for await(const EA of G)if(_()||
(AA.push(EA),!nA(x,v,EA)||_()))return o;return J(x,v,_)?{async*[Symbol.asyncIterator](){yield*AA}}:o}A(sA,"dispatchAsyncIterableBody");function nA(G,x,v){try{return G.onBodySent?.(v),!0}catch(_){return x.
abort(_),!1}}A(nA,"callOnBodySent");function J(G,x,v){try{return G.onRequestSent?.(),!v()}catch(_){return x.abort(_),!1}}A(J,"callOnRequestSent");function O(G){return typeof G!="string"&&!Buffer.isBuffer(
G)&&!ArrayBuffer.isView(G)&&typeof G[Symbol.iterator]=="function"}A(O,"isIterableBody");function T(){const G=this[h],x=this[R],v=this[r];return A(function(AA,EA){if(G.isMockActive)try{X.call(this,AA,EA)}catch(CA){
if(CA.code==="UND_MOCK_ERR_MOCK_NOT_MATCHED"){const RA=G[m](),TA=this[u][I]||this[u].length,uA=`, ${this[u].filter(({consumed:lA})=>!lA).length} interceptor(s) remaining out of ${TA} defined`;if(RA===
!1)throw new a(`${CA.message}: subsequent request to origin ${x} was not allowed (net.connect disabled)${uA}`);if(p(RA,x))v.call(this,"__mockAgentBodyForDispatch"in AA?{...AA,body:AA.__mockAgentBodyForDispatch}:
AA,EA);else throw new a(`${CA.message}: subsequent request to origin ${x} was not allowed (net.connect is not enabled for this origin)${uA}`)}else throw CA}else v.call(this,AA,EA)},"dispatch")}A(T,"bu\
ildMockDispatch");function p(G,x){const v=new URL(x);return G===!0?!0:!!(Array.isArray(G)&&G.some(_=>s(_,v.host)))}A(p,"checkNetConnect");function Z(G){return typeof G!="string"&&!(G instanceof URL)?G:
G instanceof URL?G.origin:G.toLowerCase()}A(Z,"normalizeOrigin");function j(G){const{agent:x,...v}=G;if("enableCallHistory"in v&&typeof v.enableCallHistory!="boolean")throw new l("options.enableCallHi\
story must to be a boolean");if("acceptNonStandardSearchParameters"in v&&typeof v.acceptNonStandardSearchParameters!="boolean")throw new l("options.acceptNonStandardSearchParameters must to be a boole\
an");if("ignoreTrailingSlash"in v&&typeof v.ignoreTrailingSlash!="boolean")throw new l("options.ignoreTrailingSlash must to be a boolean");return v}A(j,"buildAndValidateMockOptions"),K.exports={getResponseData:C,
getMockDispatch:Q,addMockDispatch:B,deleteMockDispatch:i,buildKey:k,generateKeyValues:S,matchValue:s,getResponse:V,getStatusText:M,mockDispatch:X,buildMockDispatch:T,checkNetConnect:p,buildAndValidateMockOptions:j,
getHeaderByName:t,buildHeadersFromArray:e,normalizeSearchParams:f,normalizeOrigin:Z}}),56142:((K,L,n)=>{const{Transform:a}=n(57075),{Console:u}=n(37540),h=process.versions.icu?"✅":"Y ",r=process.versions.
icu?"❌":"N ";K.exports=class{static{A(this,"PendingInterceptorsFormatter")}constructor({disableColors:m}={}){this.transform=new a({transform(I,U,y){y(null,I)}}),this.logger=new u({stdout:this.transform,
inspectOptions:{colors:!m&&!process.env.CI}})}format(m){const I=m.map(({method:U,path:y,data:{statusCode:D},persist:d,times:l,timesInvoked:o,origin:s})=>({Method:U,Origin:s,Path:y,"Status code":D,Persistent:d?
h:r,Invocations:o,Remaining:d?1/0:l-o}));return this.logger.table(I),this.transform.read().toString()}}}),55095:((K,L,n)=>{const a=n(57405),u=n(47501),{SnapshotRecorder:h}=n(13766),{InvalidArgumentError:r,
UndiciError:R}=n(68707),m=n(3440),{validateSnapshotMode:I}=n(9683),U=Symbol("kSnapshotRecorder"),y=Symbol("kSnapshotMode"),D=Symbol("kSnapshotPath"),d=Symbol("kSnapshotLoaded"),l=Symbol("kRealAgent");
let o=!1;class s extends u{static{A(this,"SnapshotAgent")}constructor(t={}){o||(process.emitWarning("SnapshotAgent is experimental and subject to change","ExperimentalWarning"),o=!0);const{mode:e="rec\
ord",snapshotPath:g=null,...f}=t;if(super(f),I(e),(e==="playback"||e==="update")&&!g)throw new r(`snapshotPath is required when mode is '${e}'`);this[y]=e,this[D]=g,this[U]=new h({snapshotPath:this[D],
mode:this[y],maxSnapshots:t.maxSnapshots,autoFlush:t.autoFlush,flushInterval:t.flushInterval,matchHeaders:t.matchHeaders,ignoreHeaders:t.ignoreHeaders,excludeHeaders:t.excludeHeaders,matchBody:t.matchBody,
normalizeBody:t.normalizeBody,matchQuery:t.matchQuery,normalizeQuery:t.normalizeQuery,caseSensitive:t.caseSensitive,shouldRecord:t.shouldRecord,shouldPlayback:t.shouldPlayback,excludeUrls:t.excludeUrls}),
this[d]=!1,(this[y]==="record"||this[y]==="update"||this[y]==="playback"&&t.excludeUrls&&t.excludeUrls.length>0)&&(this[l]=new a(t)),(this[y]==="playback"||this[y]==="update")&&this[D]&&this.loadSnapshots().
catch(()=>{})}dispatch(t,e){const g=this[y];if(this[U].isUrlExcluded(t))return this[l].dispatch(t,e);if(g==="playback"||g==="update"){if(!this[d])return this.#A(t,e);const f=this[U].findSnapshot(t);if(f)
return this.#t(f,e);if(g==="update")return this.#e(t,e);{const N=new R(`No snapshot found for ${t.method||"GET"} ${t.path}`);if(e.onResponseError){e.onResponseError(null,N);return}throw N}}else if(g===
"record")return this.#e(t,e)}async#A(t,e){return await this.loadSnapshots(),this.dispatch(t,e)}#e(t,e){const g={statusCode:null,headers:{},trailers:{},body:[]},f=this,N={onRequestStart(C,Q){return e.onRequestStart(
C,{...Q,history:this.history})},onRequestUpgrade(C,Q,B,i){return e.onRequestUpgrade(C,Q,B,i)},onResponseStart(C,Q,B,i){return g.statusCode=Q,g.headers=B,e.onResponseStart(C,Q,B,i)},onResponseData(C,Q){
return g.body.push(Q),e.onResponseData(C,Q)},onResponseEnd(C,Q){g.trailers=Q;const B=Buffer.concat(g.body);f[U].record(t,{statusCode:g.statusCode,headers:g.headers,body:B,trailers:g.trailers}).then(()=>e.
onResponseEnd(C,Q)).catch(i=>e.onResponseError(C,i))},onResponseError(C,Q){return e.onResponseError(C,Q)}};return this[l].dispatch(t,N)}#t(t,e){try{const{response:g}=t,f=g.headers?m.toRawHeaders(g.headers):
[],N=g.trailers?m.toRawHeaders(g.trailers):[],w={rawHeaders:f,rawTrailers:N,pause(){},resume(){},abort(Q){this.aborted=!0,this.reason=Q},aborted:!1,paused:!1};e.onRequestStart(w),e.onResponseStart(w,g.
statusCode,g.headers,g.statusMessage);const C=Buffer.from(g.body,"base64");e.onResponseData(w,C),e.onResponseEnd(w,g.trailers)}catch(g){e.onResponseError?.(null,g)}}async loadSnapshots(t){await this[U].
loadSnapshots(t||this[D]),this[d]=!0,this[y]==="playback"&&this.#s()}async saveSnapshots(t){return this[U].saveSnapshots(t||this[D])}#s(){for(const t of this[U].getSnapshots()){const{request:e,responses:g,
response:f}=t,N=new URL(e.url),w=this.get(N.origin),C=g?g[0]:f;C&&w.intercept({path:N.pathname+N.search,method:e.method,headers:e.headers,body:e.body}).reply(C.statusCode,C.body,{headers:C.headers,trailers:C.
trailers}).persist()}}getRecorder(){return this[U]}getMode(){return this[y]}clearSnapshots(){this[U].clear()}resetCallCounts(){this[U].resetCallCounts()}deleteSnapshot(t){return this[U].deleteSnapshot(
t)}getSnapshotInfo(t){return this[U].getSnapshotInfo(t)}replaceSnapshots(t){this[U].replaceSnapshots(t)}async close(){this[y]==="playback"?this[U].destroy():await this[U].close(),await this[l]?.close(),
await super.close()}}K.exports=s}),13766:((K,L,n)=>{const{writeFile:a,readFile:u,mkdir:h}=n(51455),{dirname:r,resolve:R}=n(76760),{setTimeout:m,clearTimeout:I}=n(87997),{InvalidArgumentError:U,UndiciError:y}=n(
68707),{setHeader:D}=n(3440),{hashId:d,isUrlExcludedFactory:l,normalizeHeaders:o,createHeaderFilters:s}=n(9683);function E(C,Q,B){if(Q===!1)return`${C.origin}${C.pathname}`;if(B){const i=String(B(C.searchParams)??
"");return i?`${C.origin}${C.pathname}?${i}`:`${C.origin}${C.pathname}`}return C.toString()}A(E,"normalizeUrlForMatching");function t(C,Q,B){return Q===!1?"":B?String(B(C)??""):C?String(C):""}A(t,"nor\
malizeBodyForMatching");function e(C,Q,B={}){const i=new URL(C.path,C.origin),c=C._normalizedHeaders||o(C.headers);return C._normalizedHeaders||(C._normalizedHeaders=c),{method:C.method||"GET",url:E(i,
B.matchQuery,B.normalizeQuery),headers:g(c,Q,B),body:t(C.body,B.matchBody,B.normalizeBody)}}A(e,"formatRequestKey");function g(C,Q,B={}){if(!C||typeof C!="object")return{};const{caseSensitive:i=!1}=B,
c={},{ignore:k,exclude:S,match:M}=Q;for(const[V,X]of Object.entries(C)){const Y=i?V:V.toLowerCase();S.has(Y)||k.has(Y)||M.size!==0&&!M.has(Y)||D(c,Y,X)}return c}A(g,"filterHeadersForMatching");function f(C,Q,B={}){
if(!C||typeof C!="object")return{};const{caseSensitive:i=!1}=B,c={},{exclude:k}=Q;for(const[S,M]of Object.entries(C)){const V=i?S:S.toLowerCase();k.has(V)||D(c,V,M)}return c}A(f,"filterHeadersForStora\
ge");function N(C){const Q=[C.method,C.url];if(C.headers&&typeof C.headers=="object"){const i=Object.keys(C.headers).sort();for(const c of i){const k=Array.isArray(C.headers[c])?C.headers[c]:[C.headers[c]];
Q.push(c);for(const S of k.sort())Q.push(String(S))}}Q.push(C.body);const B=Q.join("|");return d(B)}A(N,"createRequestHash");class w{static{A(this,"SnapshotRecorder")}#A;#e;#t=new Map;#s;#o=1/0;#r=!1;#n;constructor(Q={}){
this.#s=Q.snapshotPath,this.#o=Q.maxSnapshots||1/0,this.#r=Q.autoFlush||!1,this.flushInterval=Q.flushInterval||3e4,this._flushTimer=null,this.matchOptions={matchHeaders:Q.matchHeaders||[],ignoreHeaders:Q.
ignoreHeaders||[],excludeHeaders:Q.excludeHeaders||[],matchBody:Q.matchBody!==!1,normalizeBody:Q.normalizeBody||void 0,matchQuery:Q.matchQuery!==!1,normalizeQuery:Q.normalizeQuery||void 0,caseSensitive:Q.
caseSensitive||!1},this.#n=s(this.matchOptions),this.shouldRecord=Q.shouldRecord||(()=>!0),this.shouldPlayback=Q.shouldPlayback||(()=>!0),this.#e=l(Q.excludeUrls),this.#r&&this.#s&&this.#i()}async record(Q,B){
if(!this.shouldRecord(Q)||this.isUrlExcluded(Q))return;const i=e(Q,this.#n,this.matchOptions),c=N(i),k=o(B.headers),S={statusCode:B.statusCode,headers:f(k,this.#n,this.matchOptions),body:Buffer.isBuffer(
B.body)?B.body.toString("base64"):Buffer.from(String(B.body||"")).toString("base64"),trailers:B.trailers};if(this.#t.size>=this.#o&&!this.#t.has(c)){const V=this.#t.keys().next().value;this.#t.delete(
V)}const M=this.#t.get(c);M&&M.responses?(M.responses.push(S),M.timestamp=new Date().toISOString()):this.#t.set(c,{request:i,responses:[S],callCount:0,timestamp:new Date().toISOString()}),this.#r&&this.#s&&
this.#Q()}isUrlExcluded(Q){const B=new URL(Q.path,Q.origin).toString();return this.#e(B)}findSnapshot(Q){if(!this.shouldPlayback(Q)||this.isUrlExcluded(Q))return;const B=e(Q,this.#n,this.matchOptions),
i=N(B),c=this.#t.get(i);if(!c)return;const k=c.callCount||0,S=Math.min(k,c.responses.length-1);return c.callCount=k+1,{...c,response:c.responses[S]}}async loadSnapshots(Q){const B=Q||this.#s;if(!B)throw new U(
"Snapshot path is required");try{const i=await u(R(B),"utf8"),c=JSON.parse(i);if(Array.isArray(c)){this.#t.clear();for(const{hash:k,snapshot:S}of c)this.#t.set(k,S)}else this.#t=new Map(Object.entries(
c))}catch(i){if(i.code==="ENOENT")this.#t.clear();else throw new y(`Failed to load snapshots from ${B}`,{cause:i})}}async saveSnapshots(Q){const B=Q||this.#s;if(!B)throw new U("Snapshot path is requir\
ed");const i=R(B);await h(r(i),{recursive:!0});const c=Array.from(this.#t.entries()).map(([k,S])=>({hash:k,snapshot:S}));await a(i,JSON.stringify(c,null,2),{flush:!0})}clear(){this.#t.clear()}getSnapshots(){
return Array.from(this.#t.values())}size(){return this.#t.size}resetCallCounts(){for(const Q of this.#t.values())Q.callCount=0}deleteSnapshot(Q){const B=e(Q,this.#n,this.matchOptions),i=N(B);return this.#t.
delete(i)}getSnapshotInfo(Q){const B=e(Q,this.#n,this.matchOptions),i=N(B),c=this.#t.get(i);return c?{hash:i,request:c.request,responseCount:c.responses?c.responses.length:c.response?1:0,callCount:c.callCount||
0,timestamp:c.timestamp}:null}replaceSnapshots(Q){if(this.#t.clear(),Array.isArray(Q))for(const{hash:B,snapshot:i}of Q)this.#t.set(B,i);else Q&&typeof Q=="object"&&(this.#t=new Map(Object.entries(Q)))}#i(){
return this.#Q()}#E(){this.#A&&(I(this.#A),this.saveSnapshots().catch(()=>{}),this.#A=null)}#Q(){this.#A=m(()=>{this.saveSnapshots().catch(()=>{}),this.#r?this.#A?.refresh():this.#A=null},1e3)}destroy(){
this.#E(),this.#A&&(I(this.#A),this.#A=null)}async close(){this.#s&&this.#t.size!==0&&await this.saveSnapshots(),this.destroy()}}K.exports={SnapshotRecorder:w,formatRequestKey:e,createRequestHash:N,filterHeadersForMatching:g,
filterHeadersForStorage:f,createHeaderFilters:s}}),9683:((K,L,n)=>{const{InvalidArgumentError:a}=n(68707),{setHeader:u}=n(3440),{runtimeFeatures:h}=n(313);function r(l={}){const{ignoreHeaders:o=[],excludeHeaders:s=[],
matchHeaders:E=[],caseSensitive:t=!1}=l;return{ignore:new Set(o.map(e=>t?e:e.toLowerCase())),exclude:new Set(s.map(e=>t?e:e.toLowerCase())),match:new Set(E.map(e=>t?e:e.toLowerCase()))}}A(r,"createHea\
derFilters");const R=h.has("crypto")?n(77598):null,m=R?.hash?l=>R.hash("sha256",l,"base64url"):l=>Buffer.from(l).toString("base64url");function I(l){return Array.isArray(l)&&(l.length&1)===0}A(I,"isUn\
diciHeaders");function U(l=[]){return l.length===0?()=>!1:A(function(s){let E;for(const t of l)if(typeof t=="string"){if(E||(E=s.toLowerCase()),E.includes(t.toLowerCase()))return!0}else if(t instanceof
RegExp&&t.test(s))return!0;return!1},"isUrlExcluded")}A(U,"isUrlExcludedFactory");function y(l){const o={};if(!l)return o;if(I(l)){for(let s=0;s<l.length;s+=2){const E=l[s],t=l[s+1];if(E&&t!==void 0){
const e=Buffer.isBuffer(E)?E.toString():E,g=Buffer.isBuffer(t)?t.toString():t;u(o,e.toLowerCase(),g)}}return o}if(l&&typeof l=="object")for(const[s,E]of Object.entries(l))s&&typeof s=="string"&&u(o,s.
toLowerCase(),Array.isArray(E)?E.join(", "):String(E));return o}A(y,"normalizeHeaders");const D=["record","playback","update"];function d(l){if(!D.includes(l))throw new a(`Invalid snapshot mode: ${l}.\
 Must be one of: ${D.join(", ")}`)}A(d,"validateSnapshotMode"),K.exports={createHeaderFilters:r,hashId:m,isUndiciHeaders:I,normalizeHeaders:y,isUrlExcludedFactory:U,validateSnapshotMode:d}}),47659:((K,L,n)=>{
const{safeHTTPMethods:a,pathHasQueryOrFragment:u,hasSafeIterator:h,isValidHTTPToken:r,setHeader:R}=n(3440),{serializePathWithQuery:m}=n(3440),{kRequestOrigin:I}=n(36443),U=2147483647,y=["no-store","pr\
ivate","no-cache"],D=Symbol("invalid cache-control directives");function d(J){return J.replace(/^[\t ]+|[\t ]+$/g,"")}A(d,"trimOWS");function l(J,O){for(let T=0;T<J.length;T++)if(J[T]===O)return!0;return!1}
A(l,"arrayIncludes");function o(J){return J.replace(/^[\t ]+/,"")}A(o,"trimOWSStart");function s(J){return J.replace(/[\t ]+$/,"")}A(s,"trimOWSEnd");function E(J,O){let T=!1;for(let p=O;p<J.length;p++)
if(T)T=!1;else if(J[p]==="\\")T=!0;else if(J[p]==='"')return p;return-1}A(E,"findUnescapedQuote");function t(J){const O=[];let T=0,p=-1,Z=!1,j=!1;for(let _=0;_<J.length;_++)Z?j?j=!1:J[_]==="\\"?j=!0:J[_]===
'"'&&(Z=!1,p=-1):J[_]==='"'?(Z=!0,p=_):J[_]===","&&(O.push({value:J.substring(T,_),fromMalformedQuote:!1}),T=_+1);if(!Z)return O.push({value:J.substring(T),fromMalformedQuote:!1}),O;const G=J.substring(
T),x=p-T;let v=0;for(let _=0;_<G.length;_++)G[_]===","&&(O.push({value:G.substring(v,_),fromMalformedQuote:v>x}),v=_+1);return O.push({value:G.substring(v),fromMalformedQuote:v>x}),O}A(t,"splitCacheCo\
ntrolHeaderValue");function e(J,O){let T=J[D];T===void 0&&(T=new Set,Object.defineProperty(J,D,{value:T})),T.add(O)}A(e,"markInvalidCacheControlDirective");function g(J,O){return J[D]?.has(O)===!0}A(g,
"hasInvalidCacheControlDirective");function f(J){for(const p of y)if(J.startsWith(p)&&J.length>p.length&&!r(J[p.length]))return p;let O="",T=!1;for(let p=0;p<J.length;p++)r(J[p])?O+=J[p]:T=!0;if(T&&l(
y,O))return O}A(f,"getMalformedRestrictiveDirectiveName");function N(J){const O=J[I]===void 0?J.origin:J[I];return typeof O=="string"||O instanceof URL?O:null}A(N,"getRequestOrigin");function w(J,O){const T=N(
J);if(O===void 0)return T;if(O===null)return null;if(T)try{if(new URL(T).origin!==O)return null}catch{return O}return O}A(w,"getInterceptorOrigin");function C(J,O=N(J)){if(!O)throw new Error("opts.ori\
gin is undefined");let T=J.path||"/";return J.query&&!u(T)&&(T=m(T,J.query)),{origin:O.toString(),method:J.method,path:T,headers:J.headers}}A(C,"makeCacheKey");function Q(J,O,T){const p=O.toLowerCase(),
Z=Object.hasOwn(J,p)?J[p]:void 0,j=Array.isArray(T)?T:[T];Z===void 0?R(J,p,Array.isArray(T)?T.slice():T):Array.isArray(Z)?Z.push(...j):R(J,p,[Z,...j])}A(Q,"appendHeader");function B(J){let O;if(J.headers==
null)O={};else if(typeof J.headers=="object")if(O={},h(J.headers))if(Array.isArray(J.headers)){const T=J.headers[0];if(Array.isArray(T))for(const p of J.headers){if(!Array.isArray(p))throw new Error("\
opts.headers is not a valid header map");const[Z,j]=p;if(typeof Z!="string"||typeof j!="string")throw new Error("opts.headers is not a valid header map");Q(O,Z,j)}else{const p=J.headers.length;if(p%2!==
0)throw new Error("opts.headers is not a valid header map");for(let Z=0;Z<p;Z+=2){const j=J.headers[Z],G=J.headers[Z+1];if(typeof j!="string"||typeof G!="string"&&!Array.isArray(G))throw new Error("op\
ts.headers is not a valid header map");if(typeof G=="string")Q(O,j,G);else{const x=[];for(let v=0;v<G.length;v++){const _=G[v];x.push(typeof _=="string"?_:_.toString("latin1"))}Q(O,j,x)}}}}else for(const T of J.
headers){if(!Array.isArray(T))throw new Error("opts.headers is not a valid header map");const[p,Z]=T;if(typeof p!="string"||typeof Z!="string")throw new Error("opts.headers is not a valid header map");
Q(O,p,Z)}else for(const T of Object.keys(J.headers))Q(O,T,J.headers[T]);else throw new Error("opts.headers is not an object");return O}A(B,"normalizeHeaders");function i(J){if(typeof J!="object")throw new TypeError(
`expected key to be object, got ${typeof J}`);for(const O of["origin","method","path"])if(typeof J[O]!="string")throw new TypeError(`expected key.${O} to be string, got ${typeof J[O]}`);if(J.headers!==
void 0&&typeof J.headers!="object")throw new TypeError(`expected headers to be object, got ${typeof J}`)}A(i,"assertCacheKey");function c(J){if(typeof J!="object")throw new TypeError(`expected value t\
o be object, got ${typeof J}`);for(const O of["statusCode","cachedAt","staleAt","deleteAt"])if(typeof J[O]!="number")throw new TypeError(`expected value.${O} to be number, got ${typeof J[O]}`);if(typeof J.
statusMessage!="string")throw new TypeError(`expected value.statusMessage to be string, got ${typeof J.statusMessage}`);if(J.headers!=null&&typeof J.headers!="object")throw new TypeError(`expected val\
ue.rawHeaders to be object, got ${typeof J.headers}`);if(J.vary!==void 0&&typeof J.vary!="object")throw new TypeError(`expected value.vary to be object, got ${typeof J.vary}`);if(J.etag!==void 0&&typeof J.
etag!="string")throw new TypeError(`expected value.etag to be string, got ${typeof J.etag}`)}A(c,"assertCacheValue");function k(J){const O={},T=new Set,p=new Set,Z=t(Array.isArray(J)?J.join(","):J);for(let j=0;j<
Z.length;j++){const G=Z[j],x=G.value.toLowerCase(),v=G.fromMalformedQuote,_=x.indexOf("=");let AA,EA,CA=!1,RA=!1;if(_!==-1){const IA=x.substring(0,_),uA=x.substring(_+1);CA=s(IA)!==IA,RA=o(uA)!==uA,AA=
d(IA),EA=o(uA)}else AA=d(x);const TA=f(AA);if(TA!==void 0){O[TA]=!0;continue}switch(AA){case"min-fresh":case"max-stale":case"max-age":case"s-maxage":case"stale-while-revalidate":case"stale-if-error":{
if(v||T.has(AA))continue;if(EA===void 0||CA||RA){delete O[AA],T.add(AA),e(O,AA);continue}if(EA.length>=2&&EA[0]==='"'&&EA[EA.length-1]==='"'&&(EA=EA.substring(1,EA.length-1)),!/^[0-9]+$/.test(EA)){delete O[AA],
T.add(AA),e(O,AA);continue}const IA=Math.min(parseInt(EA,10),U);AA==="min-fresh"?(!(AA in O)||O[AA]<IA)&&(O[AA]=IA):(!(AA in O)||O[AA]>IA)&&(O[AA]=IA);break}case"private":case"no-cache":{if(v){O[AA]=!0;
break}if(EA!==void 0&&EA.length===0){O[AA]=!0;break}if(EA){if(EA[0]==='"'){EA=s(EA);let IA="",uA=j,lA=!1;const yA=E(EA,1);if(yA!==-1)IA=EA.substring(1,yA),lA=!0;else{const YA=[EA.substring(1)];for(let WA=j+
1;WA<Z.length;WA++){const PA=d(Z[WA].value),xA=E(PA,0);if(uA=WA,xA!==-1){YA.push(PA.substring(0,xA)),lA=!0;break}YA.push(PA)}IA=YA.join(",")}if(!lA){O[AA]=!0;break}j=uA;const P=IA.split(",");let wA=!0;
for(let YA=0;YA<P.length;YA++)P[YA]=d(P[YA]),r(P[YA])||(wA=!1);wA?O[AA]!==!0&&(AA in O?O[AA]=O[AA].concat(P):O[AA]=P):O[AA]=!0}else{const IA=d(EA);r(IA)?O[AA]!==!0&&(AA in O?O[AA]=O[AA].concat(IA):O[AA]=
[IA]):O[AA]=!0}break}}case"public":case"must-revalidate":case"proxy-revalidate":case"immutable":case"no-transform":case"must-understand":case"only-if-cached":if(v||p.has(AA))continue;if(EA!==void 0){delete O[AA],
p.add(AA);continue}O[AA]=!0;break;case"no-store":O[AA]=!0;break;default:continue}}return O}A(k,"parseCacheControlHeader");function S(J){const O=Array.isArray(J)?J:[J],T=[];for(let p=0;p<O.length;p++){
const Z=O[p].split(",");for(let j=0;j<Z.length;j++)T.push(Z[j])}return T}A(S,"splitVaryHeader");function M(J){const O=S(J);for(let T=0;T<O.length;T++)if(d(O[T]).indexOf("*")!==-1)return!0;return!1}A(M,
"hasVaryStar");function V(J,O){if(M(J))return O;const T={},p=S(J);for(const Z of p){const j=d(Z).toLowerCase();if(j.length===0)continue;if(!r(j))return;const G=O[j];T[j]=Array.isArray(G)?G.slice():G??
null}return T}A(V,"parseVaryHeader");function X(J){return M(J)||V(J,{})===void 0}A(X,"isInvalidOrWildcardVaryHeader");function Y(J){return J.length<=2?!1:J[0]==='"'&&J[J.length-1]==='"'?!(J[1]==='"'||
J.startsWith('"W/')):J.startsWith('W/"')&&J[J.length-1]==='"'?J.length!==4:!1}A(Y,"isEtagUsable");function W(J,O="CacheStore"){if(typeof J!="object"||J===null)throw new TypeError(`expected type of ${O}\
 to be a CacheStore, got ${J===null?"null":typeof J}`);for(const T of["get","createWriteStream","delete"])if(typeof J[T]!="function")throw new TypeError(`${O} needs to have a \`${T}()\` function`)}A(W,
"assertCacheStore");function sA(J,O="CacheMethods"){if(!Array.isArray(J))throw new TypeError(`expected type of ${O} needs to be an array, got ${J===null?"null":typeof J}`);if(J.length===0)throw new TypeError(
`${O} needs to have at least one method`);for(const T of J)if(!l(a,T))throw new TypeError(`element of ${O}-array needs to be one of following values: ${a.join(", ")}, got ${T}`)}A(sA,"assertCacheMetho\
ds");function nA(J,O){const T={};if(J.headers){const p=Object.keys(J.headers).sort();for(const Z of p)O?.has(Z.toLowerCase())||R(T,Z,J.headers[Z])}return JSON.stringify([J.origin,J.method,J.path,T])}A(
nA,"makeDeduplicationKey"),K.exports={getInterceptorOrigin:w,getRequestOrigin:N,makeCacheKey:C,normalizeHeaders:B,assertCacheKey:i,assertCacheValue:c,parseCacheControlHeader:k,hasInvalidCacheControlDirective:g,
parseVaryHeader:V,hasVaryStar:M,isInvalidOrWildcardVaryHeader:X,isEtagUsable:Y,assertCacheMethods:sA,assertCacheStore:W,makeDeduplicationKey:nA}}),25453:(K=>{function L(r){switch(r[3]){case",":return a(
r);case" ":return u(r);default:return h(r)}}A(L,"parseHttpDate");function n(r,R,m,I,U,y,D){const d=new Date(Date.UTC(r,R,m,I,U,y));return r>=0&&r<=99&&d.setUTCFullYear(r),d.getUTCFullYear()===r&&d.getUTCMonth()===
R&&d.getUTCDate()===m&&d.getUTCHours()===I&&d.getUTCMinutes()===U&&d.getUTCSeconds()===y&&d.getUTCDay()===D?d:void 0}A(n,"makeDate");function a(r){if(r.length!==29||r[4]!==" "||r[7]!==" "||r[11]!==" "||
r[16]!==" "||r[19]!==":"||r[22]!==":"||r[25]!==" "||r[26]!=="G"||r[27]!=="M"||r[28]!=="T")return;let R=-1;if(r[0]==="S"&&r[1]==="u"&&r[2]==="n")R=0;else if(r[0]==="M"&&r[1]==="o"&&r[2]==="n")R=1;else if(r[0]===
"T"&&r[1]==="u"&&r[2]==="e")R=2;else if(r[0]==="W"&&r[1]==="e"&&r[2]==="d")R=3;else if(r[0]==="T"&&r[1]==="h"&&r[2]==="u")R=4;else if(r[0]==="F"&&r[1]==="r"&&r[2]==="i")R=5;else if(r[0]==="S"&&r[1]===
"a"&&r[2]==="t")R=6;else return;let m=0;if(r[5]==="0"){const t=r.charCodeAt(6);if(t<49||t>57)return;m=t-48}else{const t=r.charCodeAt(5);if(t<49||t>51)return;const e=r.charCodeAt(6);if(e<48||e>57)return;
m=(t-48)*10+(e-48)}let I=-1;if(r[8]==="J"&&r[9]==="a"&&r[10]==="n")I=0;else if(r[8]==="F"&&r[9]==="e"&&r[10]==="b")I=1;else if(r[8]==="M"&&r[9]==="a")if(r[10]==="r")I=2;else if(r[10]==="y")I=4;else return;else if(r[8]===
"J")if(r[9]==="a"&&r[10]==="n")I=0;else if(r[9]==="u")if(r[10]==="n")I=5;else if(r[10]==="l")I=6;else return;else return;else if(r[8]==="A")if(r[9]==="p"&&r[10]==="r")I=3;else if(r[9]==="u"&&r[10]==="\
g")I=7;else return;else if(r[8]==="S"&&r[9]==="e"&&r[10]==="p")I=8;else if(r[8]==="O"&&r[9]==="c"&&r[10]==="t")I=9;else if(r[8]==="N"&&r[9]==="o"&&r[10]==="v")I=10;else if(r[8]==="D"&&r[9]==="e"&&r[10]===
"c")I=11;else return;const U=r.charCodeAt(12);if(U<48||U>57)return;const y=r.charCodeAt(13);if(y<48||y>57)return;const D=r.charCodeAt(14);if(D<48||D>57)return;const d=r.charCodeAt(15);if(d<48||d>57)return;
const l=(U-48)*1e3+(y-48)*100+(D-48)*10+(d-48);let o=0;if(r[17]==="0"){const t=r.charCodeAt(18);if(t<48||t>57)return;o=t-48}else{const t=r.charCodeAt(17);if(t<48||t>50)return;const e=r.charCodeAt(18);
if(e<48||e>57||t===50&&e>51)return;o=(t-48)*10+(e-48)}let s=0;if(r[20]==="0"){const t=r.charCodeAt(21);if(t<48||t>57)return;s=t-48}else{const t=r.charCodeAt(20);if(t<48||t>53)return;const e=r.charCodeAt(
21);if(e<48||e>57)return;s=(t-48)*10+(e-48)}let E=0;if(r[23]==="0"){const t=r.charCodeAt(24);if(t<48||t>57)return;E=t-48}else{const t=r.charCodeAt(23);if(t<48||t>53)return;const e=r.charCodeAt(24);if(e<
48||e>57)return;E=(t-48)*10+(e-48)}return n(l,I,m,o,s,E,R)}A(a,"parseImfDate");function u(r){if(r.length!==24||r[7]!==" "||r[10]!==" "||r[19]!==" ")return;let R=-1;if(r[0]==="S"&&r[1]==="u"&&r[2]==="n")
R=0;else if(r[0]==="M"&&r[1]==="o"&&r[2]==="n")R=1;else if(r[0]==="T"&&r[1]==="u"&&r[2]==="e")R=2;else if(r[0]==="W"&&r[1]==="e"&&r[2]==="d")R=3;else if(r[0]==="T"&&r[1]==="h"&&r[2]==="u")R=4;else if(r[0]===
"F"&&r[1]==="r"&&r[2]==="i")R=5;else if(r[0]==="S"&&r[1]==="a"&&r[2]==="t")R=6;else return;let m=-1;if(r[4]==="J"&&r[5]==="a"&&r[6]==="n")m=0;else if(r[4]==="F"&&r[5]==="e"&&r[6]==="b")m=1;else if(r[4]===
"M"&&r[5]==="a")if(r[6]==="r")m=2;else if(r[6]==="y")m=4;else return;else if(r[4]==="J")if(r[5]==="a"&&r[6]==="n")m=0;else if(r[5]==="u")if(r[6]==="n")m=5;else if(r[6]==="l")m=6;else return;else return;else if(r[4]===
"A")if(r[5]==="p"&&r[6]==="r")m=3;else if(r[5]==="u"&&r[6]==="g")m=7;else return;else if(r[4]==="S"&&r[5]==="e"&&r[6]==="p")m=8;else if(r[4]==="O"&&r[5]==="c"&&r[6]==="t")m=9;else if(r[4]==="N"&&r[5]===
"o"&&r[6]==="v")m=10;else if(r[4]==="D"&&r[5]==="e"&&r[6]==="c")m=11;else return;let I=0;if(r[8]===" "){const t=r.charCodeAt(9);if(t<49||t>57)return;I=t-48}else{const t=r.charCodeAt(8);if(t<49||t>51)return;
const e=r.charCodeAt(9);if(e<48||e>57)return;I=(t-48)*10+(e-48)}let U=0;if(r[11]==="0"){const t=r.charCodeAt(12);if(t<48||t>57)return;U=t-48}else{const t=r.charCodeAt(11);if(t<48||t>50)return;const e=r.
charCodeAt(12);if(e<48||e>57||t===50&&e>51)return;U=(t-48)*10+(e-48)}let y=0;if(r[14]==="0"){const t=r.charCodeAt(15);if(t<48||t>57)return;y=t-48}else{const t=r.charCodeAt(14);if(t<48||t>53)return;const e=r.
charCodeAt(15);if(e<48||e>57)return;y=(t-48)*10+(e-48)}let D=0;if(r[17]==="0"){const t=r.charCodeAt(18);if(t<48||t>57)return;D=t-48}else{const t=r.charCodeAt(17);if(t<48||t>53)return;const e=r.charCodeAt(
18);if(e<48||e>57)return;D=(t-48)*10+(e-48)}const d=r.charCodeAt(20);if(d<48||d>57)return;const l=r.charCodeAt(21);if(l<48||l>57)return;const o=r.charCodeAt(22);if(o<48||o>57)return;const s=r.charCodeAt(
23);if(s<48||s>57)return;const E=(d-48)*1e3+(l-48)*100+(o-48)*10+(s-48);return n(E,m,I,U,y,D,R)}A(u,"parseAscTimeDate");function h(r){let R=-1,m=-1;if(r[0]==="S")r[1]==="u"&&r[2]==="n"&&r[3]==="d"&&r[4]===
"a"&&r[5]==="y"?(m=0,R=6):r[1]==="a"&&r[2]==="t"&&r[3]==="u"&&r[4]==="r"&&r[5]==="d"&&r[6]==="a"&&r[7]==="y"&&(m=6,R=8);else if(r[0]==="M"&&r[1]==="o"&&r[2]==="n"&&r[3]==="d"&&r[4]==="a"&&r[5]==="y")m=
1,R=6;else if(r[0]==="T")r[1]==="u"&&r[2]==="e"&&r[3]==="s"&&r[4]==="d"&&r[5]==="a"&&r[6]==="y"?(m=2,R=7):r[1]==="h"&&r[2]==="u"&&r[3]==="r"&&r[4]==="s"&&r[5]==="d"&&r[6]==="a"&&r[7]==="y"&&(m=4,R=8);else if(r[0]===
"W"&&r[1]==="e"&&r[2]==="d"&&r[3]==="n"&&r[4]==="e"&&r[5]==="s"&&r[6]==="d"&&r[7]==="a"&&r[8]==="y")m=3,R=9;else if(r[0]==="F"&&r[1]==="r"&&r[2]==="i"&&r[3]==="d"&&r[4]==="a"&&r[5]==="y")m=5,R=6;else return;
if(r[R]!==","||r.length-R-1!==23||r[R+1]!==" "||r[R+4]!=="-"||r[R+8]!=="-"||r[R+11]!==" "||r[R+14]!==":"||r[R+17]!==":"||r[R+20]!==" "||r[R+21]!=="G"||r[R+22]!=="M"||r[R+23]!=="T")return;let I=0;if(r[R+
2]==="0"){const E=r.charCodeAt(R+3);if(E<49||E>57)return;I=E-48}else{const E=r.charCodeAt(R+2);if(E<49||E>51)return;const t=r.charCodeAt(R+3);if(t<48||t>57)return;I=(E-48)*10+(t-48)}let U=-1;if(r[R+5]===
"J"&&r[R+6]==="a"&&r[R+7]==="n")U=0;else if(r[R+5]==="F"&&r[R+6]==="e"&&r[R+7]==="b")U=1;else if(r[R+5]==="M"&&r[R+6]==="a"&&r[R+7]==="r")U=2;else if(r[R+5]==="A"&&r[R+6]==="p"&&r[R+7]==="r")U=3;else if(r[R+
5]==="M"&&r[R+6]==="a"&&r[R+7]==="y")U=4;else if(r[R+5]==="J"&&r[R+6]==="u"&&r[R+7]==="n")U=5;else if(r[R+5]==="J"&&r[R+6]==="u"&&r[R+7]==="l")U=6;else if(r[R+5]==="A"&&r[R+6]==="u"&&r[R+7]==="g")U=7;else if(r[R+
5]==="S"&&r[R+6]==="e"&&r[R+7]==="p")U=8;else if(r[R+5]==="O"&&r[R+6]==="c"&&r[R+7]==="t")U=9;else if(r[R+5]==="N"&&r[R+6]==="o"&&r[R+7]==="v")U=10;else if(r[R+5]==="D"&&r[R+6]==="e"&&r[R+7]==="c")U=11;else
return;const y=r.charCodeAt(R+9);if(y<48||y>57)return;const D=r.charCodeAt(R+10);if(D<48||D>57)return;let d=(y-48)*10+(D-48);d+=d<70?2e3:1900;let l=0;if(r[R+12]==="0"){const E=r.charCodeAt(R+13);if(E<
48||E>57)return;l=E-48}else{const E=r.charCodeAt(R+12);if(E<48||E>50)return;const t=r.charCodeAt(R+13);if(t<48||t>57||E===50&&t>51)return;l=(E-48)*10+(t-48)}let o=0;if(r[R+15]==="0"){const E=r.charCodeAt(
R+16);if(E<48||E>57)return;o=E-48}else{const E=r.charCodeAt(R+15);if(E<48||E>53)return;const t=r.charCodeAt(R+16);if(t<48||t>57)return;o=(E-48)*10+(t-48)}let s=0;if(r[R+18]==="0"){const E=r.charCodeAt(
R+19);if(E<48||E>57)return;s=E-48}else{const E=r.charCodeAt(R+18);if(E<48||E>53)return;const t=r.charCodeAt(R+19);if(t<48||t>57)return;s=(E-48)*10+(t-48)}return n(d,U,I,l,o,s,m)}A(h,"parseRfc850Date"),
K.exports={parseHttpDate:L}}),313:((K,L,n)=>{const a={__proto__:null,"node:crypto":A(()=>n(77598),"node:crypto"),"node:sqlite":A(()=>n(80099),"node:sqlite")};function u(I){try{return a[I](),!0}catch(U){
if(U.code!=="ERR_UNKNOWN_BUILTIN_MODULE"&&U.code!=="ERR_NO_CRYPTO")throw U;return!1}}A(u,"detectRuntimeFeatureByNodeModule");const h=["crypto","sqlite"];function r(I){if(h.includes(I))return u(`node:${I}`);
throw new TypeError(`unknown feature: ${I}`)}A(r,"detectRuntimeFeature");class R{static{A(this,"RuntimeFeatures")}#A=new Map;clear(){this.#A.clear()}has(U){return this.#A.get(U)??this.#e(U)}set(U,y){if(h.
includes(U)===!1)throw new TypeError(`unknown feature: ${U}`);this.#A.set(U,y)}#e(U){const y=r(U);return this.#A.set(U,y),y}}const m=new R;K.exports.runtimeFeatures=m,K.exports.default=m}),46854:((K,L,n)=>{
const{kConnected:a,kPending:u,kRunning:h,kSize:r,kFree:R,kQueued:m}=n(36443);class I{static{A(this,"ClientStats")}constructor(D){this.connected=D[a],this.pending=D[u],this.running=D[h],this.size=D[r]}}
class U{static{A(this,"PoolStats")}constructor(D){this.connected=D[a],this.free=D[R],this.pending=D[u],this.queued=D[m],this.running=D[h],this.size=D[r]}}K.exports={ClientStats:I,PoolStats:U}}),96603:(K=>{
let L=0;const n=1e3,a=(n>>1)-1;let u;const h=Symbol("kFastTimer"),r=[],R=-2,m=-1,I=0,U=1;function y(){L+=a;let l=0,o=r.length;for(;l<o;){const s=r[l];s._state===I?(s._idleStart=L-a,s._state=U):s._state===
U&&L>=s._idleStart+s._idleTimeout&&(s._state=m,s._idleStart=-1,s._onTimeout(s._timerArg)),s._state===m?(s._state=R,--o!==0&&(r[l]=r[o])):++l}r.length=o,r.length!==0&&D()}A(y,"onTick");function D(){u?.
refresh?u.refresh():(clearTimeout(u),u=setTimeout(y,a),u?.unref())}A(D,"refreshTimeout");class d{static{A(this,"FastTimer")}[h]=!0;_state=R;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(o,s,E){
this._onTimeout=o,this._idleTimeout=s,this._timerArg=E,this.refresh()}refresh(){this._state===R&&r.push(this),(!u||r.length===1)&&D(),this._state=I}clear(){this._state=m,this._idleStart=-1}}K.exports=
{setTimeout(l,o,s){return o<=n?setTimeout(l,o,s):new d(l,o,s)},clearTimeout(l){l[h]?l.clear():clearTimeout(l)},setFastTimeout(l,o,s){return new d(l,o,s)},clearFastTimeout(l){l.clear()},now(){return L},
tick(l=0){L+=l-n+1,y(),y()},reset(){L=0,r.length=0,clearTimeout(u),u=null},kFastTimer:h}}),89634:((K,L,n)=>{const a=n(34589),{kConstruct:u}=n(36443),{urlEquals:h,getFieldValues:r}=n(76798),{kEnumerableProperty:R,
isDisturbed:m}=n(3440),{webidl:I}=n(47879),{cloneResponse:U,fromInnerResponse:y,getResponseState:D}=n(99051),{Request:d,fromInnerRequest:l,getRequestState:o}=n(9967),{fetching:s}=n(54398),{urlIsHttpHttpsScheme:E,
readAllBytes:t}=n(73168);class e{static{A(this,"Cache")}#A;constructor(){arguments[0]!==u&&I.illegalConstructor(),I.util.markAsUncloneable(this),this.#A=arguments[1]}async match(N,w={}){I.brandCheck(this,
I.is.Cache);const C="Cache.match";I.argumentLengthCheck(arguments,1,C),N=I.converters.RequestInfo(N),w=I.converters.CacheQueryOptions(w,C,"options");const Q=this.#o(N,w,1);if(Q.length!==0)return Q[0]}async matchAll(N=void 0,w={}){
I.brandCheck(this,I.is.Cache);const C="Cache.matchAll";return N!==void 0&&(N=I.converters.RequestInfo(N)),w=I.converters.CacheQueryOptions(w,C,"options"),this.#o(N,w)}async add(N){I.brandCheck(this,I.
is.Cache),I.argumentLengthCheck(arguments,1,"Cache.add"),N=I.converters.RequestInfo(N);const C=[N];return await this.addAll(C)}async addAll(N){I.brandCheck(this,I.is.Cache);const w="Cache.addAll";I.argumentLengthCheck(
arguments,1,w);const C=[],Q=[];for(let X of N){if(X===void 0)throw I.errors.conversionFailed({prefix:w,argument:"Argument 1",types:["undefined is not allowed"]});if(X=I.converters.RequestInfo(X),typeof X==
"string")continue;const Y=o(X);if(!E(Y.url)||Y.method!=="GET")throw I.errors.exception({header:w,message:"Expected http/s scheme when method is not GET."})}const B=[];for(const X of N){const Y=o(new d(
X));if(!E(Y.url))throw I.errors.exception({header:w,message:"Expected http/s scheme."});Y.initiator="fetch",Y.destination="subresource",Q.push(Y);const W=Promise.withResolvers();B.push(s({request:Y,processResponse(sA){
if(sA.type==="error"||sA.status===206||sA.status<200||sA.status>299)W.reject(I.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(sA.headersList.
contains("vary")){const nA=r(sA.headersList.get("vary"));for(const J of nA)if(J==="*"){W.reject(I.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const O of B)O.abort();
return}}},processResponseConsumeBody(sA){if(sA.aborted){W.reject(new DOMException("aborted","AbortError"));return}W.resolve(sA)}})),C.push(W.promise)}const c=await Promise.all(C),k=[];let S=0;for(const X of c){
const Y={type:"put",request:Q[S],response:X};k.push(Y),S++}const M=Promise.withResolvers();let V=null;try{this.#e(k)}catch(X){V=X}return queueMicrotask(()=>{V===null?M.resolve(void 0):M.reject(V)}),M.
promise}async put(N,w){I.brandCheck(this,I.is.Cache);const C="Cache.put";I.argumentLengthCheck(arguments,2,C),N=I.converters.RequestInfo(N),w=I.converters.Response(w,C,"response");let Q=null;if(I.is.Request(
N)?Q=o(N):Q=o(new d(N)),!E(Q.url)||Q.method!=="GET")throw I.errors.exception({header:C,message:"Expected an http/s scheme when method is not GET"});const B=D(w);if(B.status===206)throw I.errors.exception(
{header:C,message:"Got 206 status"});if(B.headersList.contains("vary")){const Y=r(B.headersList.get("vary"));for(const W of Y)if(W==="*")throw I.errors.exception({header:C,message:"Got * vary field va\
lue"})}if(B.body&&(m(B.body.stream)||B.body.stream.locked))throw I.errors.exception({header:C,message:"Response body is locked or disturbed"});const i=U(B),c=Promise.withResolvers();if(B.body!=null){const W=B.
body.stream.getReader();t(W,c.resolve,c.reject)}else c.resolve(void 0);const k=[],S={type:"put",request:Q,response:i};k.push(S);const M=await c.promise;i.body!=null&&(i.body.source=M);const V=Promise.
withResolvers();let X=null;try{this.#e(k)}catch(Y){X=Y}return queueMicrotask(()=>{X===null?V.resolve():V.reject(X)}),V.promise}async delete(N,w={}){I.brandCheck(this,I.is.Cache);const C="Cache.delete";
I.argumentLengthCheck(arguments,1,C),N=I.converters.RequestInfo(N),w=I.converters.CacheQueryOptions(w,C,"options");let Q=null;if(I.is.Request(N)){if(Q=o(N),Q.method!=="GET"&&!w.ignoreMethod)return!1}else
a(typeof N=="string"),Q=o(new d(N));const B=[],i={type:"delete",request:Q,options:w};B.push(i);const c=Promise.withResolvers();let k=null,S;try{S=this.#e(B)}catch(M){k=M}return queueMicrotask(()=>{k===
null?c.resolve(!!S?.length):c.reject(k)}),c.promise}async keys(N=void 0,w={}){I.brandCheck(this,I.is.Cache);const C="Cache.keys";N!==void 0&&(N=I.converters.RequestInfo(N)),w=I.converters.CacheQueryOptions(
w,C,"options");let Q=null;if(N!==void 0)if(I.is.Request(N)){if(Q=o(N),Q.method!=="GET"&&!w.ignoreMethod)return[]}else typeof N=="string"&&(Q=o(new d(N)));const B=Promise.withResolvers(),i=[];if(N===void 0)
for(const c of this.#A)i.push(c[0]);else{const c=this.#t(Q,w);for(const k of c)i.push(k[0])}return queueMicrotask(()=>{const c=[];for(const k of i){const S=l(k,void 0,new AbortController().signal,"imm\
utable");c.push(S)}B.resolve(Object.freeze(c))}),B.promise}#e(N){const w=this.#A,C=[...w],Q=[],B=[];try{for(const i of N){if(i.type!=="delete"&&i.type!=="put")throw I.errors.exception({header:"Cache.#\
batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(i.type==="delete"&&i.response!=null)throw I.errors.exception({header:"Cache.#batchCacheOperations",message:"delete \
operation should not have an associated response"});if(this.#t(i.request,i.options,Q).length)throw new DOMException("???","InvalidStateError");let c;if(i.type==="delete"){if(c=this.#t(i.request,i.options),
c.length===0)return[];for(const k of c){const S=w.indexOf(k);a(S!==-1),w.splice(S,1)}}else if(i.type==="put"){if(i.response==null)throw I.errors.exception({header:"Cache.#batchCacheOperations",message:"\
put operation should have an associated response"});const k=i.request;if(!E(k.url))throw I.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(k.method!==
"GET")throw I.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(i.options!=null)throw I.errors.exception({header:"Cache.#batchCacheOperations",message:"options must \
not be defined"});c=this.#t(i.request);for(const S of c){const M=w.indexOf(S);a(M!==-1),w.splice(M,1)}w.push([i.request,i.response]),Q.push([i.request,i.response])}B.push([i.request,i.response])}return B}catch(i){
throw this.#A.length=0,this.#A=C,i}}#t(N,w,C){const Q=[],B=C??this.#A;for(const i of B){const[c,k]=i;this.#s(N,c,k,w)&&Q.push(i)}return Q}#s(N,w,C=null,Q){const B=new URL(N.url),i=new URL(w.url);if(Q?.
ignoreSearch&&(i.search="",B.search=""),!h(B,i,!0))return!1;if(C==null||Q?.ignoreVary||!C.headersList.contains("vary"))return!0;const c=r(C.headersList.get("vary"));for(const k of c){if(k==="*")return!1;
const S=w.headersList.get(k),M=N.headersList.get(k);if(S!==M)return!1}return!0}#o(N,w,C=1/0){let Q=null;if(N!==void 0)if(I.is.Request(N)){if(Q=o(N),Q.method!=="GET"&&!w.ignoreMethod)return[]}else typeof N==
"string"&&(Q=o(new d(N)));const B=[];if(N===void 0)for(const c of this.#A)B.push(c[1]);else{const c=this.#t(Q,w);for(const k of c)B.push(k[1])}const i=[];for(const c of B){const k=y(U(c),"immutable");
if(i.push(k),i.length>=C)break}return Object.freeze(i)}static{I.is.Cache=N=>N!=null&&typeof N=="object"&&#A in N}}Object.defineProperties(e.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},
match:R,matchAll:R,add:R,addAll:R,put:R,delete:R,keys:R});const g=[{key:"ignoreSearch",converter:I.converters.boolean,defaultValue:A(()=>!1,"defaultValue")},{key:"ignoreMethod",converter:I.converters.
boolean,defaultValue:A(()=>!1,"defaultValue")},{key:"ignoreVary",converter:I.converters.boolean,defaultValue:A(()=>!1,"defaultValue")}];I.converters.CacheQueryOptions=I.dictionaryConverter(g),I.converters.
MultiCacheQueryOptions=I.dictionaryConverter([...g,{key:"cacheName",converter:I.converters.DOMString}]),I.converters.Response=I.interfaceConverter(I.is.Response,"Response"),I.converters["sequence<Requ\
estInfo>"]=I.sequenceConverter(I.converters.RequestInfo),K.exports={Cache:e}}),3245:((K,L,n)=>{const{Cache:a}=n(89634),{webidl:u}=n(47879),{kEnumerableProperty:h}=n(3440),{kConstruct:r}=n(36443);class R{static{
A(this,"CacheStorage")}#A=new Map;constructor(){arguments[0]!==r&&u.illegalConstructor(),u.util.markAsUncloneable(this)}async match(I,U={}){if(u.brandCheck(this,u.is.CacheStorage),u.argumentLengthCheck(
arguments,1,"CacheStorage.match"),I=u.converters.RequestInfo(I),U=u.converters.MultiCacheQueryOptions(U),U.cacheName!=null){if(this.#A.has(U.cacheName)){const y=this.#A.get(U.cacheName);return await new a(
r,y).match(I,U)}}else for(const y of this.#A.values()){const d=await new a(r,y).match(I,U);if(d!==void 0)return d}}async has(I){u.brandCheck(this,u.is.CacheStorage);const U="CacheStorage.has";return u.
argumentLengthCheck(arguments,1,U),I=u.converters.DOMString(I,U,"cacheName"),this.#A.has(I)}async open(I){u.brandCheck(this,u.is.CacheStorage);const U="CacheStorage.open";if(u.argumentLengthCheck(arguments,
1,U),I=u.converters.DOMString(I,U,"cacheName"),this.#A.has(I)){const D=this.#A.get(I);return new a(r,D)}const y=[];return this.#A.set(I,y),new a(r,y)}async delete(I){u.brandCheck(this,u.is.CacheStorage);
const U="CacheStorage.delete";return u.argumentLengthCheck(arguments,1,U),I=u.converters.DOMString(I,U,"cacheName"),this.#A.delete(I)}async keys(){return u.brandCheck(this,u.is.CacheStorage),[...this.#A.
keys()]}static{u.is.CacheStorage=I=>I!=null&&typeof I=="object"&&#A in I}}Object.defineProperties(R.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:h,has:h,open:h,delete:h,
keys:h}),K.exports={CacheStorage:R}}),76798:((K,L,n)=>{const a=n(34589),{URLSerializer:u}=n(51900),{isValidHeaderName:h}=n(73168);function r(m,I,U=!1){const y=u(m,U),D=u(I,U);return y===D}A(r,"urlEqua\
ls");function R(m){a(m!==null);const I=[];for(let U of m.split(","))U=U.trim(),h(U)&&I.push(U);return I}A(R,"getFieldValues"),K.exports={urlEquals:r,getFieldValues:R}}),71276:(K=>{K.exports={maxAttributeValueSize:1024,
maxNameValuePairSize:4096}}),79061:((K,L,n)=>{const{parseSetCookie:a}=n(11978),{stringify:u}=n(57797),{webidl:h}=n(47879),r=A(l=>h.brandCheck(l,h.util.MakeTypeAssertion(globalThis.Headers)),"globalHea\
dersBrandCheck"),R=A(l=>h.brandCheck(l,h.is.Headers),"undiciHeadersBrandCheck");function m(l){try{R(l);return}catch{}r(l)}A(m,"brandCheckHeaders");function I(l){h.argumentLengthCheck(arguments,1,"getC\
ookies"),m(l);const o=l.get("cookie"),s={__proto__:null};if(!o)return s;for(const E of o.split(";")){const[t,...e]=E.split("=");s[t.trim()]=e.join("=")}return s}A(I,"getCookies");function U(l,o,s){m(l);
const E="deleteCookie";h.argumentLengthCheck(arguments,2,E),o=h.converters.DOMString(o,E,"name"),s=h.converters.DeleteCookieAttributes(s),d(l,{name:o,value:"",expires:new Date(0),...s})}A(U,"deleteCoo\
kie");function y(l){h.argumentLengthCheck(arguments,1,"getSetCookies"),m(l);const o=l.getSetCookie();return o?o.map(s=>a(s)):[]}A(y,"getSetCookies");function D(l){return l=h.converters.DOMString(l),a(
l)}A(D,"parseCookie");function d(l,o){h.argumentLengthCheck(arguments,2,"setCookie"),m(l),o=h.converters.Cookie(o);const s=u(o);s&&l.append("set-cookie",s,!0)}A(d,"setCookie"),h.converters.DeleteCookieAttributes=
h.dictionaryConverter([{converter:h.nullableConverter(h.converters.DOMString),key:"path",defaultValue:A(()=>null,"defaultValue")},{converter:h.nullableConverter(h.converters.DOMString),key:"domain",defaultValue:A(
()=>null,"defaultValue")}]),h.converters.Cookie=h.dictionaryConverter([{converter:h.converters.DOMString,key:"name"},{converter:h.converters.DOMString,key:"value"},{converter:h.nullableConverter(l=>typeof l==
"number"?h.converters["unsigned long long"](l):new Date(l)),key:"expires",defaultValue:A(()=>null,"defaultValue")},{converter:h.nullableConverter(h.converters["long long"]),key:"maxAge",defaultValue:A(
()=>null,"defaultValue")},{converter:h.nullableConverter(h.converters.DOMString),key:"domain",defaultValue:A(()=>null,"defaultValue")},{converter:h.nullableConverter(h.converters.DOMString),key:"path",
defaultValue:A(()=>null,"defaultValue")},{converter:h.nullableConverter(h.converters.boolean),key:"secure",defaultValue:A(()=>null,"defaultValue")},{converter:h.nullableConverter(h.converters.boolean),
key:"httpOnly",defaultValue:A(()=>null,"defaultValue")},{converter:h.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:h.sequenceConverter(h.converters.DOMString),key:"\
unparsed",defaultValue:A(()=>[],"defaultValue")}]),K.exports={getCookies:I,deleteCookie:U,getSetCookies:y,setCookie:d,parseCookie:D}}),11978:((K,L,n)=>{const{collectASequenceOfCodePointsFast:a}=n(8116),
{maxNameValuePairSize:u,maxAttributeValueSize:h}=n(71276),{isCTLExcludingHtab:r}=n(57797),R=n(34589);function m(U){if(r(U))return null;let y="",D="",d="",l="";if(U.includes(";")){const o={position:0};
y=a(";",U,o),D=U.slice(o.position)}else y=U;if(!y.includes("="))l=y;else{const o={position:0};d=a("=",y,o),l=y.slice(o.position+1)}return d=d.trim(),l=l.trim(),d.length+l.length>u?null:{name:d,value:l,
...I(D)}}A(m,"parseSetCookie");function I(U,y={}){for(;;){if(U.length===0)return y;R(U[0]===";"),U=U.slice(1);let D="";U.includes(";")?(D=a(";",U,{position:0}),U=U.slice(D.length)):(D=U,U="");let d="",
l="";if(D.includes("=")){const s={position:0};d=a("=",D,s),l=D.slice(s.position+1)}else d=D;if(d=d.trim(),l=l.trim(),l.length>h)continue;const o=d.toLowerCase();if(o==="expires"){const s=new Date(l);Number.
isNaN(s.getTime())||(y.expires=s)}else if(o==="max-age"){const s=l.charCodeAt(0),E=s>=48&&s<=57,t=l[0]==="-"&&l.length>1;if(!E&&!t||/[^\d]/.test(l.slice(1)))continue;const e=Number(l);y.maxAge=e}else if(o===
"domain"){let s=l;s[0]==="."&&(s=s.slice(1)),s=s.toLowerCase(),y.domain=s}else if(o==="path"){let s="";l.length===0||l[0]!=="/"?s="/":s=l,y.path=s}else if(o==="secure")y.secure=!0;else if(o==="httponl\
y")y.httpOnly=!0;else if(o==="samesite"){const s=l.toLowerCase();s==="none"?y.sameSite="None":s==="strict"?y.sameSite="Strict":s==="lax"&&(y.sameSite="Lax")}else y.unparsed??=[],y.unparsed.push(`${d}=${l}`)}}
A(I,"parseUnparsedAttributes"),K.exports={parseSetCookie:m,parseUnparsedAttributes:I}}),57797:(K=>{function L(d){for(let l=0;l<d.length;++l){const o=d.charCodeAt(l);if(o>=0&&o<=8||o>=10&&o<=31||o===127)
return!0}return!1}A(L,"isCTLExcludingHtab");function n(d){for(let l=0;l<d.length;++l){const o=d.charCodeAt(l);if(o<33||o>126||o===34||o===40||o===41||o===60||o===62||o===64||o===44||o===59||o===58||o===
92||o===47||o===91||o===93||o===63||o===61||o===123||o===125)throw new Error("Invalid cookie name")}}A(n,"validateCookieName");function a(d){let l=d.length,o=0;if(d[0]==='"'){if(l===1||d[l-1]!=='"')throw new Error(
"Invalid cookie value");--l,++o}for(;o<l;){const s=d.charCodeAt(o++);if(s<33||s>126||s===34||s===44||s===59||s===92)throw new Error("Invalid cookie value")}}A(a,"validateCookieValue");function u(d){for(let l=0;l<
d.length;++l){const o=d.charCodeAt(l);if(o<32||o>126||o===59)throw new Error("Invalid cookie path")}}A(u,"validateCookiePath");function h(d){return d>=48&&d<=57||d>=65&&d<=90||d>=97&&d<=122}A(h,"isLet\
terOrDigit");function r(d){if(d===" ")return;if(d.length>255)throw new Error("Invalid cookie domain");let l=0;for(let o=0;o<d.length;++o){const s=d.charCodeAt(o);if(s===46){if(l===0)throw new Error("I\
nvalid cookie domain");if(d.charCodeAt(o-1)===45)throw new Error("Invalid cookie domain");l=0;continue}if(l===0&&!h(s))throw new Error("Invalid cookie domain");if(!h(s)&&s!==45)throw new Error("Invali\
d cookie domain");if(++l>63)throw new Error("Invalid cookie domain")}if(l===0||d.charCodeAt(d.length-1)===45)throw new Error("Invalid cookie domain")}A(r,"validateCookieDomain");const R=["Sun","Mon","\
Tue","Wed","Thu","Fri","Sat"],m=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],I=Array(61).fill(0).map((d,l)=>l.toString().padStart(2,"0"));function U(d){return typeof d=="n\
umber"&&(d=new Date(d)),`${R[d.getUTCDay()]}, ${I[d.getUTCDate()]} ${m[d.getUTCMonth()]} ${d.getUTCFullYear()} ${I[d.getUTCHours()]}:${I[d.getUTCMinutes()]}:${I[d.getUTCSeconds()]} GMT`}A(U,"toIMFDate");
function y(d){if(d<0)throw new Error("Invalid cookie max-age")}A(y,"validateCookieMaxAge");function D(d){if(d.name.length===0)return null;n(d.name),a(d.value);const l=[`${d.name}=${d.value}`];if(d.name.
startsWith("__Secure-")&&(d.secure=!0),d.name.startsWith("__Host-")&&(d.secure=!0,d.domain=null,d.path="/"),d.secure&&l.push("Secure"),d.httpOnly&&l.push("HttpOnly"),typeof d.maxAge=="number"&&(y(d.maxAge),
l.push(`Max-Age=${d.maxAge}`)),d.domain&&(r(d.domain),l.push(`Domain=${d.domain}`)),d.path&&(u(d.path),l.push(`Path=${d.path}`)),d.expires!=null){const o=d.expires instanceof Date?d.expires.getTime():
d.expires;typeof o=="number"&&Number.isFinite(o)&&Math.abs(o)<=864e13&&l.push(`Expires=${U(d.expires)}`)}d.sameSite&&l.push(`SameSite=${d.sameSite}`);for(const o of d.unparsed){if(!o.includes("="))throw new Error(
"Invalid unparsed");const[s,...E]=o.split("="),t=s.trim(),e=E.join("=");n(t),a(e),l.push(`${t}=${e}`)}return l.join("; ")}A(D,"stringify"),K.exports={isCTLExcludingHtab:L,validateCookieName:n,validateCookiePath:u,
validateCookieValue:a,toIMFDate:U,stringify:D}}),24031:((K,L,n)=>{const a=n(4573),{Transform:u}=n(57075),{isASCIINumber:h,isValidLastEventId:r}=n(94811),R=[239,187,191],m=10,I=13,U=58,y=32,D=a.kStringMaxLength,
d=Buffer.from("data"),l=Buffer.from("event"),o=Buffer.from("id"),s=Buffer.from("retry"),E=1024,t=131072,e=128;function g(Q,B){if(B>=Q.length)return!1;for(let i=B;i<Q.length;i++)if(Q[i]<48||Q[i]>57)return!1;
return!0}A(g,"isASCIINumberBytes");function f(Q,B){for(let i=B;i<Q.length;i++)if(Q[i]===0)return!1;return!0}A(f,"isValidLastEventIdBytes");function N(Q,B,i){if(B!==i.length)return!1;for(let c=0;c<B;c++)
if(Q[c]!==i[c])return!1;return!0}A(N,"isFieldName");function w(){const Q=new Error("EventSource message size exceeded");return Q.aborted=!1,Q}A(w,"createMaxEventSizeExceededError");class C extends u{static{
A(this,"EventSourceStream")}state;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(B={}){B.readableObjectMode=!0,super(B),this.state=B.eventSourceSettings||{},this.maxEventSize=B.maxEventSize??D;const i=this.maxEventSize>0?
Math.min(t,Math.max(E,Math.floor(this.maxEventSize/e))):0;this.maxDataLines=i,this.maxBufferedChunks=i,B.push&&(this.push=B.push)}_transform(B,i,c){if(B.length===0){c();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&B[0]!==m&&B[0]!==I){c(w());return}if(this.chunks.push(B),this.checkBOM&&this.handleBOM()){c();return}for(;this.hasCurrentByte();){const k=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(k===m){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(k===m||k===I){k===I&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(k===m||k===I){k===I&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(S){c(S);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){c(w());return}this.advanceCursor()}c()}_destroy(B,i){this.chunks.length=0,this.clearEvent(),
super._destroy(B,i)}parseLine(B,i){if(B.length===0)return;const c=B.indexOf(U);if(c===0)return;let k=B.length,S=B.length;if(c!==-1&&(k=c,S=c+1,B[S]===y&&++S),N(B,k,d)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw w();const M=B.length-S,V=this.eventFieldSizes.data+(i.data===void 0?0:1)+M;this.setEventFieldSize("data",V);const X=B.toString("utf8",S);i.data===void 0?i.data=X:i.data+=`
${X}`,this.dataLineCount++;return}if(N(B,k,s)){g(B,S)&&(this.setEventFieldSize("retry",B.length-S),i.retry=B.toString("utf8",S));return}if(N(B,k,o)){f(B,S)&&(this.setEventFieldSize("id",B.length-S),i.
id=B.toString("utf8",S));return}N(B,k,l)&&S<B.length&&(this.setEventFieldSize("event",B.length-S),i.event=B.toString("utf8",S))}setEventFieldSize(B,i){const c=this.eventSize-this.eventFieldSizes[B]+i;
if(this.maxEventSize>0&&c>this.maxEventSize)throw w();this.eventSize=c,this.eventFieldSizes[B]=i}processEvent(B){B.retry&&h(B.retry)&&(this.state.reconnectionTime=parseInt(B.retry,10)),B.id!==void 0&&
r(B.id)&&(this.state.lastEventId=B.id),B.data!==void 0&&this.push({type:B.event||"message",options:{data:B.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=
void 0,this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.
eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.
length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){
for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=
this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const B=this.lineChunkIndex;this.chunks.splice(0,B),this.lineChunkIndex=0,this.chunkIndex-=B}this.chunkIndex===
this.chunks.length&&(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(
this.linePos,this.pos);const B=[];let i=0;for(let c=this.lineChunkIndex;c<=this.chunkIndex;c++){const k=this.chunks[c],S=c===this.lineChunkIndex?this.linePos:0,M=c===this.chunkIndex?this.pos:k.length,
V=k.subarray(S,M);i+=V.length,B.push(V)}return Buffer.concat(B,i)}peekBufferedByte(B){let i=this.lineChunkIndex,c=this.linePos;for(;i<this.chunks.length;){const k=this.chunks[i],S=k.length-c;if(B<S)return k[c+
B];B-=S,i++,c=0}}discardLeadingBytes(B){for(;B>0&&this.lineChunkIndex<this.chunks.length;){const c=this.chunks[this.lineChunkIndex].length-this.linePos;B<c?(this.linePos+=B,B=0):(B-=c,this.lineChunkIndex++,
this.linePos=0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const B=this.peekBufferedByte(0),i=this.peekBufferedByte(1),c=this.peekBufferedByte(2);return i===
void 0?(B===R[0]||(this.checkBOM=!1),!0):c===void 0?B===R[0]&&i===R[1]?!0:(this.checkBOM=!1,!1):(B===R[0]&&i===R[1]&&c===R[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}K.exports=
{EventSourceStream:C}}),21238:((K,L,n)=>{const{pipeline:a}=n(57075),{fetching:u}=n(54398),{webidl:h}=n(47879),{EventSourceStream:r}=n(24031),{parseMIMEType:R}=n(51900),{createFastMessageEvent:m}=n(15188),
{isNetworkError:I}=n(99051),{cloneRequest:U}=n(9967),{isValidHeaderValue:y,kEnumerableProperty:D}=n(3440),{environmentSettingsObject:d}=n(73168),{createPotentialCORSRequest:l}=n(94811),{getGlobalDispatcher:o}=n(
32581),{isomorphicDecode:s}=n(8116),E=new TextEncoder;let t=!1;const e=3e3,g=2**31-1,f=0,N=1,w=2,C="anonymous",Q="use-credentials";class B extends EventTarget{static{A(this,"EventSource")}#A={open:null,
error:null,message:null};#e;#t=!1;#s=f;#o=null;#r=null;#n;#i;constructor(k,S={}){super(),h.util.markAsUncloneable(this);const M="EventSource constructor";h.argumentLengthCheck(arguments,1,M),t||(t=!0,
process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),k=h.converters.USVString(k),S=h.converters.EventSourceInitDict(S,M,"eventSourceInitDict"),this.#n=
S.node.dispatcher||S.dispatcher,this.#i={lastEventId:"",reconnectionTime:S.node.reconnectionTime};const V=d;let X;try{X=new URL(k,V.settingsObject.baseUrl),this.#i.origin=X.origin}catch(sA){throw new DOMException(
sA,"SyntaxError")}this.#e=X.href;let Y=C;S.withCredentials===!0&&(Y=Q,this.#t=!0);const W=l(X,"",Y);W.client=d.settingsObject,W.headersList.set("Accept","text/event-stream"),W.cache="no-store",W.initiator=
"other",this.#o=W,this.#E()}get readyState(){return h.brandCheck(this,h.is.EventSource),this.#s}get url(){return h.brandCheck(this,h.is.EventSource),this.#e}get withCredentials(){return h.brandCheck(this,
h.is.EventSource),this.#t}#E(){if(this.#s===w)return;this.#s=f;const k=U(this.#o);k.urlList=[...this.#o.urlList];const S={request:k,dispatcher:this.#n},M=A(V=>{if(!I(V))return this.#Q()},"processEvent\
SourceEndOfBody");S.processResponseEndOfBody=M,S.processResponse=V=>{if(I(V))if(V.aborted){this.close(),this.dispatchEvent(new Event("error"));return}else{this.#Q();return}const X=V.headersList.get("c\
ontent-type",!0),Y=X!==null?R(X):"failure",W=Y!=="failure"&&Y.essence==="text/event-stream";if(V.status!==200||W===!1){this.close(),this.dispatchEvent(new Event("error"));return}this.#s=N,this.dispatchEvent(
new Event("open")),this.#i.origin=V.urlList[V.urlList.length-1].origin;const sA=new r({eventSourceSettings:this.#i,maxEventSize:this.#n.eventSourceOptions?.maxEventSize,push:A(nA=>{this.dispatchEvent(
m(nA.type,nA.options))},"push")});a(V.body.stream,sA,nA=>{nA?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#r=u(S)}#Q(){this.#s!==w&&(this.#s=f,this.dispatchEvent(new Event(
"error")),setTimeout(()=>{if(this.#s===f){if(this.#o.headersList.delete("last-event-id",!0),this.#i.lastEventId.length){const k=s(E.encode(this.#i.lastEventId));y(k)&&this.#o.headersList.set("last-eve\
nt-id",k,!0)}this.#E()}},Math.min(this.#i.reconnectionTime,g))?.unref())}close(){h.brandCheck(this,h.is.EventSource),this.#s!==w&&(this.#s=w,this.#r.abort(),this.#o=null)}get onopen(){return h.brandCheck(
this,h.is.EventSource),this.#A.open}set onopen(k){h.brandCheck(this,h.is.EventSource),this.#A.open&&this.removeEventListener("open",this.#A.open);const S=h.converters.EventHandlerNonNull(k);S!==null?(this.
addEventListener("open",S),this.#A.open=k):this.#A.open=null}get onmessage(){return h.brandCheck(this,h.is.EventSource),this.#A.message}set onmessage(k){h.brandCheck(this,h.is.EventSource),this.#A.message&&
this.removeEventListener("message",this.#A.message);const S=h.converters.EventHandlerNonNull(k);S!==null?(this.addEventListener("message",S),this.#A.message=k):this.#A.message=null}get onerror(){return h.
brandCheck(this,h.is.EventSource),this.#A.error}set onerror(k){h.brandCheck(this,h.is.EventSource),this.#A.error&&this.removeEventListener("error",this.#A.error);const S=h.converters.EventHandlerNonNull(
k);S!==null?(this.addEventListener("error",S),this.#A.error=k):this.#A.error=null}static{h.is.EventSource=k=>k!=null&&typeof k=="object"&&#A in k}}const i={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,
value:f,writable:!1},OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:N,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:w,writable:!1}};Object.defineProperties(B,i),Object.
defineProperties(B.prototype,i),Object.defineProperties(B.prototype,{close:D,onerror:D,onmessage:D,onopen:D,readyState:D,url:D,withCredentials:D}),h.converters.EventSourceInitDict=h.dictionaryConverter(
[{key:"withCredentials",converter:h.converters.boolean,defaultValue:A(()=>!1,"defaultValue")},{key:"dispatcher",converter:h.converters.any,defaultValue:A(()=>o(),"defaultValue")},{key:"node",converter:h.
dictionaryConverter([{key:"reconnectionTime",converter:h.converters["unsigned long"],defaultValue:A(()=>e,"defaultValue")},{key:"dispatcher",converter:h.converters.any}]),defaultValue:A(()=>({}),"defa\
ultValue")}]),K.exports={EventSource:B,defaultReconnectionTime:e}}),94811:((K,L,n)=>{const{makeRequest:a}=n(9967);function u(R){return R.indexOf("\0")===-1}A(u,"isValidLastEventId");function h(R){if(R.
length===0)return!1;for(let m=0;m<R.length;m++)if(R.charCodeAt(m)<48||R.charCodeAt(m)>57)return!1;return!0}A(h,"isASCIINumber");function r(R,m,I,U){let y=I==="no cors"?"no-cors":"cors";U&&y==="no-cors"&&
(y="same-origin");let D="include";return I==="anonymous"&&(D="same-origin"),a({urlList:[R],destination:m,mode:y,credentials:D,useURLCredentials:!0})}A(r,"createPotentialCORSRequest"),K.exports={isValidLastEventId:u,
isASCIINumber:h,createPotentialCORSRequest:r}}),84492:((K,L,n)=>{const a=n(3440),{readableStreamClose:u,fullyReadBody:h,extractMimeType:r}=n(73168),{FormData:R,setFormDataState:m,getFormDataBoundary:I}=n(
35910),{webidl:U}=n(47879),y=n(34589),{isErrored:D,isDisturbed:d}=n(57075),{isUint8Array:l}=n(73429),{serializeAMimeType:o}=n(51900),{multipartFormDataParser:s}=n(50116),{parseJSONFromBytes:E}=n(8116),
{utf8DecodeBytes:t}=n(276),{ReadableStreamTee:e}=n(37830),g=new TextEncoder;function f(){}A(f,"noop");const N=new FinalizationRegistry(M=>{const V=M.deref();V&&!V.locked&&!d(V)&&!D(V)&&V.cancel("Respo\
nse object has been garbage collected").catch(f)});function w(M,V=!1){let X=null;U.is.ReadableStream(M)?X=M:U.is.Blob(M)?X=M.stream():X=new ReadableStream({start(){},async pull(O){const T=Y(),p=T?.[Symbol.
asyncIterator]?.();if(p==null){T?.length&&!D(X)&&O.enqueue(typeof T=="string"?g.encode(T):new Uint8Array(T)),queueMicrotask(()=>u(O));return}for(;;){const{value:Z,done:j}=await p.next();if(j){queueMicrotask(
()=>u(O));return}if(Z.length&&!D(X)){O.enqueue(new Uint8Array(Z));return}}},cancel(O){return Y()[Symbol.asyncIterator]?.().return(O)},type:"bytes"}),y(U.is.ReadableStream(X));let Y=null,W=null,sA=null,
nA=null;if(typeof M=="string")W=M,nA="text/plain;charset=UTF-8";else if(U.is.URLSearchParams(M))W=M.toString(),nA="application/x-www-form-urlencoded;charset=UTF-8";else if(U.is.BufferSource(M))W=U.util.
getCopyOfBytesHeldByBufferSource(M);else if(U.is.FormData(M)){const O=I(M),T=`--${O}\r
Content-Disposition: form-data`;const p=A(AA=>AA.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),"formdataEscape"),Z=A(AA=>AA.replace(/\r?\n|\r/g,`\r
`),"normalizeLinefeeds"),j=[],G=new Uint8Array([13,10]);sA=0;let x=!1;for(const[AA,EA]of M)if(typeof EA=="string"){const CA=g.encode(T+`; name="${p(Z(AA))}"\r
\r
${Z(EA)}\r
`);j.push(CA),sA+=CA.byteLength}else{const CA=g.encode(`${T}; name="${p(Z(AA))}"`+(EA.name?`; filename="${p(EA.name)}"`:"")+`\r
Content-Type: ${EA.type||"application/octet-stream"}\r
\r
`);j.push(CA,EA,G),typeof EA.size=="number"?sA+=CA.byteLength+EA.size+G.byteLength:x=!0}const v=g.encode(`--${O}--\r
`);j.push(v),sA+=v.byteLength,x&&(sA=null),W=M;const _=(async function*(){for(const AA of j)AA.stream?yield*AA.stream():yield AA})();Y=A(()=>_,"action"),nA=`multipart/form-data; boundary=${O}`}else if(U.
is.Blob(M))W=M,sA=M.size,M.type&&(nA=M.type);else if(typeof M[Symbol.asyncIterator]=="function"){if(V)throw new TypeError("keepalive");if(a.isDisturbed(M)||M.locked)throw new TypeError("Response body \
object should not be disturbed or locked");if(U.is.ReadableStream(M))X=M;else{const O=ReadableStream.from(M).getReader();let T=!1;X=new ReadableStream({async pull(p){for(;;){const{done:Z,value:j}=await O.
read();if(T)return;if(Z){p.close();return}const G=l(j)?j:Buffer.from(j);if(G.byteLength){p.enqueue(G);return}}},cancel(p){return T=!0,O.cancel(p)}},{highWaterMark:0})}}return(typeof W=="string"||l(W))&&
(Y=A(()=>W,"action"),sA=typeof W=="string"?Buffer.byteLength(W):W.length),[{stream:X,source:W,length:sA},nA]}A(w,"extractBody");function C(M,V=!1){return U.is.ReadableStream(M)&&(y(!a.isDisturbed(M),"\
The body has already been consumed."),y(!M.locked,"The stream is locked.")),w(M,V)}A(C,"safelyExtractBody");function Q(M){const{0:V,1:X}=e?.(M.stream,!0)??M.stream.tee();return M.stream=V,{stream:X,length:M.
length,source:M.source}}A(Q,"cloneBody");function B(M,V){return{blob(){return c(this,Y=>{let W=S(V(this));return W===null?W="":W&&(W=o(W)),new Blob([Y],{type:W})},M,V)},arrayBuffer(){return c(this,Y=>new Uint8Array(
Y).buffer,M,V)},text(){return c(this,t,M,V)},json(){return c(this,E,M,V)},formData(){return c(this,Y=>{const W=S(V(this));if(W!==null)switch(W.essence){case"multipart/form-data":{const sA=s(Y,W),nA=new R;
return m(nA,sA),nA}case"application/x-www-form-urlencoded":{const sA=new URLSearchParams(Y.toString()),nA=new R;for(const[J,O]of sA)nA.append(J,O);return nA}}throw new TypeError('Content-Type was not \
one of "multipart/form-data" or "application/x-www-form-urlencoded".')},M,V)},bytes(){return c(this,Y=>new Uint8Array(Y),M,V)},textStream(){const Y=V(this);if(k(Y))throw new TypeError("Body is unusabl\
e: Body has already been read");if(Y.body==null){let nA;const J=new ReadableStream({start:A(O=>{nA=O},"start"),pull:A(()=>Promise.resolve(),"pull"),cancel:A(()=>Promise.resolve(),"cancel")},{size:A(()=>1,
"size")});return nA.close(),J}const W=Y.body.stream,sA=new TextDecoderStream("UTF-8");return W.pipeThrough(sA)}}}A(B,"bodyMixinMethods");function i(M,V,X){Object.assign(M.prototype,B(X,V))}A(i,"mixinB\
ody");function c(M,V,X,Y){try{U.brandCheck(M,X)}catch(J){return Promise.reject(J)}if(M=Y(M),k(M))return Promise.reject(new TypeError("Body is unusable: Body has already been read"));const W=Promise.withResolvers(),
sA=W.reject,nA=A(J=>{try{W.resolve(V(J))}catch(O){sA(O)}},"successSteps");return M.body==null?(nA(Buffer.allocUnsafe(0)),W.promise):(h(M.body,nA,sA),W.promise)}A(c,"consumeBody");function k(M){const V=M.
body;return V!=null&&(V.stream.locked||a.isDisturbed(V.stream))}A(k,"bodyUnusable");function S(M){const V=M.headersList,X=r(V);return X==="failure"?null:X}A(S,"bodyMimeType"),K.exports={extractBody:w,
safelyExtractBody:C,cloneBody:Q,mixinBody:i,streamRegistry:N,bodyUnusable:k}}),4495:(K=>{const L=["GET","HEAD","POST"],n=new Set(L),a=[101,204,205,304],u=[301,302,303,307,308],h=new Set(u),r=["1","7",
"9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161",
"179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060",
"5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],R=new Set(r),m=["no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-orig\
in","strict-origin-when-cross-origin","unsafe-url"],I=["",...m],U=new Set(m),y=["follow","manual","error"],D=["GET","HEAD","OPTIONS","TRACE","QUERY"],d=new Set(D),l=["navigate","same-origin","no-cors",
"cors"],o=["omit","same-origin","include"],s=["default","no-store","reload","no-cache","force-cache","only-if-cached"],E=["content-encoding","content-language","content-location","content-type","conte\
nt-length"],t=["half"],e=["CONNECT","TRACE","TRACK"],g=new Set(e),f=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],N=new Set(f);K.exports=
{subresource:f,forbiddenMethods:e,requestBodyHeader:E,referrerPolicy:I,requestRedirect:y,requestMode:l,requestCredentials:o,requestCache:s,redirectStatus:u,corsSafeListedMethods:L,nullBodyStatus:a,safeMethods:D,
badPorts:r,requestDuplex:t,subresourceSet:N,badPortsSet:R,redirectStatusSet:h,corsSafeListedMethodsSet:n,safeMethodsSet:d,forbiddenMethodsSet:g,referrerPolicyTokens:U}}),51900:((K,L,n)=>{const a=n(34589),
{asciiLowercase:u,forgivingBase64:h,collectASequenceOfCodePoints:r,collectASequenceOfCodePointsFast:R,isomorphicDecode:m,removeASCIIWhitespace:I,removeChars:U}=n(8116),y=new TextEncoder,D=/^[-!#$%&'*+.^_`|~A-Za-z0-9]+$/u,
d=/[\u000A\u000D\u0009\u0020]/u,l=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/u;function o(i){a(i.protocol==="data:");let c=s(i,!0);c=c.slice(5);const k={position:0};let S=R(",",c,k);const M=S.length;if(S=
I(S,!0,!0),k.position>=c.length)return"failure";k.position++;const V=c.slice(M+1);let X=E(V);if(/;\u0020*[Bb][Aa][Ss][Ee]64$/u.test(S)){const W=m(X);if(X=h(W),X==="failure")return"failure";S=S.slice(0,
-6),S=S.replace(/(\u0020+)$/u,""),S=S.slice(0,-1)}S.startsWith(";")&&(S="text/plain"+S);let Y=f(S);return Y==="failure"&&(Y=f("text/plain;charset=US-ASCII")),{mimeType:Y,body:X}}A(o,"dataURLProcessor");
function s(i,c=!1){if(!c)return i.href;const k=i.href,S=i.hash.length,M=S===0?k:k.substring(0,k.length-S);return!S&&k.endsWith("#")?M.slice(0,-1):M}A(s,"URLSerializer");function E(i){const c=y.encode(
i);return g(c)}A(E,"stringPercentDecode");function t(i){return i>=48&&i<=57||i>=65&&i<=70||i>=97&&i<=102}A(t,"isHexCharByte");function e(i){return i>=48&&i<=57?i-48:(i&223)-55}A(e,"hexByteToNumber");function g(i){
const c=i.length,k=new Uint8Array(c);let S=0,M=0;for(;M<c;){const V=i[M];V!==37?k[S++]=V:V===37&&!(t(i[M+1])&&t(i[M+2]))?k[S++]=37:(k[S++]=e(i[M+1])<<4|e(i[M+2]),M+=2),++M}return c===S?k:k.subarray(0,
S)}A(g,"percentDecode");function f(i){i=Q(i,!0,!0);const c={position:0},k=R("/",i,c);if(k.length===0||!D.test(k)||c.position>=i.length)return"failure";c.position++;let S=R(";",i,c);if(S=Q(S,!1,!0),S.length===
0||!D.test(S))return"failure";const M=u(k),V=u(S),X={type:M,subtype:V,parameters:new Map,essence:`${M}/${V}`};for(;c.position<i.length;){c.position++,r(sA=>d.test(sA),i,c);let Y=r(sA=>sA!==";"&&sA!=="\
=",i,c);if(Y=u(Y),c.position<i.length){if(i[c.position]===";")continue;c.position++}if(c.position>=i.length)break;let W=null;if(i[c.position]==='"')W=N(i,c,!0),R(";",i,c);else if(W=R(";",i,c),W=Q(W,!1,
!0),W.length===0)continue;Y.length!==0&&D.test(Y)&&(W.length===0||l.test(W))&&!X.parameters.has(Y)&&X.parameters.set(Y,W)}return X}A(f,"parseMIMEType");function N(i,c,k=!1){const S=c.position;let M="";
for(a(i[c.position]==='"'),c.position++;M+=r(X=>X!=='"'&&X!=="\\",i,c),!(c.position>=i.length);){const V=i[c.position];if(c.position++,V==="\\"){if(c.position>=i.length){M+="\\";break}M+=i[c.position],
c.position++}else{a(V==='"');break}}return k?M:i.slice(S,c.position)}A(N,"collectAnHTTPQuotedString");function w(i){a(i!=="failure");const{parameters:c,essence:k}=i;let S=k;for(let[M,V]of c.entries())
S+=";",S+=M,S+="=",D.test(V)||(V=V.replace(/[\\"]/ug,"\\$&"),V='"'+V,V+='"'),S+=V;return S}A(w,"serializeAMimeType");function C(i){return i===13||i===10||i===9||i===32}A(C,"isHTTPWhiteSpace");function Q(i,c=!0,k=!0){
return U(i,c,k,C)}A(Q,"removeHTTPWhitespace");function B(i){switch(i.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"\
text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/j\
script":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"image/s\
vg+xml";case"text/xml":case"application/xml":return"application/xml"}return i.subtype.endsWith("+json")?"application/json":i.subtype.endsWith("+xml")?"application/xml":""}A(B,"minimizeSupportedMimeTyp\
e"),K.exports={dataURLProcessor:o,URLSerializer:s,stringPercentDecode:E,parseMIMEType:f,collectAnHTTPQuotedString:N,serializeAMimeType:w,removeHTTPWhitespace:Q,minimizeSupportedMimeType:B,HTTP_TOKEN_CODEPOINTS:D}}),
50116:((K,L,n)=>{const{bufferToLowerCasedHeaderName:a}=n(3440),{HTTP_TOKEN_CODEPOINTS:u}=n(51900),{makeEntry:h}=n(35910),{webidl:r}=n(47879),R=n(34589),{isomorphicDecode:m}=n(8116),I=Buffer.from("--"),
U=new TextDecoder,y=new TextDecoder("utf-8",{ignoreBOM:!0});function D(C){for(let Q=0;Q<C.length;++Q)if((C.charCodeAt(Q)&-128)!==0)return!1;return!0}A(D,"isAsciiString");function d(C){const Q=C.length;
if(Q<27||Q>70)return!1;for(let B=0;B<Q;++B){const i=C.charCodeAt(B);if(!(i>=48&&i<=57||i>=65&&i<=90||i>=97&&i<=122||i===39||i===45||i===95))return!1}return!0}A(d,"validateBoundary");function l(C,Q){R(
Q!=="failure"&&Q.essence==="multipart/form-data");const B=Q.parameters.get("boundary");if(B===void 0)throw g("missing boundary in content-type header");const i=Buffer.from(`--${B}`,"utf8"),c=[],k={position:0},
S=C.indexOf(i);if(S===-1)throw g("no boundary found in multipart body");for(k.position=S;;){if(C.subarray(k.position,k.position+i.length).equals(i))k.position+=i.length;else throw g("expected a value \
starting with -- and the boundary");if(e(C,I,k))return c;if(C[k.position]!==13||C[k.position+1]!==10)throw g("expected CRLF");k.position+=2;const M=s(C,k);let{name:V,filename:X,contentType:Y,encoding:W}=M;
k.position+=2;let sA;{const J=C.indexOf(i.subarray(2),k.position);if(J===-1)throw g("expected boundary after body");sA=C.subarray(k.position,J-4),k.position+=sA.length,W==="base64"&&(sA=Buffer.from(sA.
toString(),"base64"))}if(C[k.position]!==13||C[k.position+1]!==10)throw g("expected CRLF");k.position+=2;let nA;X!==null?(Y??="text/plain",D(Y)||(Y=""),nA=new File([sA],X,{type:Y})):nA=y.decode(Buffer.
from(sA)),R(r.is.USVString(V)),R(typeof nA=="string"&&r.is.USVString(nA)||r.is.File(nA)),c.push(h(V,nA,X))}}A(l,"multipartFormDataParser");function o(C,Q){C[Q.position]===59&&Q.position++,E(S=>S===32||
S===9,C,Q);const B=E(S=>w(S)&&S!==61&&S!==42,C,Q);if(B.length===0)return null;const i=B.toString("ascii").toLowerCase(),c=C[Q.position]===42;if(c&&Q.position++,C[Q.position]!==61)return null;Q.position++,
E(S=>S===32||S===9,C,Q);let k;if(c){const S=E(X=>X!==32&&X!==13&&X!==10&&X!==59,C,Q),M=S.indexOf(39),V=M===-1?-1:S.indexOf(39,M+1);if(M===-1||V===-1)throw g("expected charset and language separators i\
n extended value");if(M!==5||S[0]!==117&&S[0]!==85||S[1]!==116&&S[1]!==84||S[2]!==102&&S[2]!==70||S[3]!==45||S[4]!==56)throw g("unknown charset, expected utf-8");k=decodeURIComponent(U.decode(S.subarray(
V+1)))}else if(C[Q.position]===34){Q.position++;const S=E(M=>M!==10&&M!==13&&M!==34,C,Q);if(C[Q.position]!==34)throw g("Closing quote not found");Q.position++,k=U.decode(S).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"')}else{const S=E(M=>w(M)&&M!==59,C,Q);k=U.decode(S)}return{name:i,value:k,extended:c}}A(o,"parseContentDispositionAttribute");function s(C,Q){let B=null,i=null,
c=null,k=null;for(;;){if(C[Q.position]===13&&C[Q.position+1]===10){if(B===null)throw g("header name is null");return{name:B,filename:i,contentType:c,encoding:k}}let S=E(M=>M!==10&&M!==13&&M!==58,C,Q);
if(S=t(S,!0,!0,M=>M===9||M===32),!u.test(S.toString()))throw g("header name does not match the field-name token production");if(C[Q.position]!==58)throw g("expected :");switch(Q.position++,E(M=>M===32||
M===9,C,Q),a(S)){case"content-disposition":{B=i=null;let M=!1;if(E(X=>w(X),C,Q).toString("ascii").toLowerCase()!=="form-data")throw g("expected form-data for content-disposition header");for(;Q.position<
C.length&&(C[Q.position]!==13||C[Q.position+1]!==10);){const X=o(C,Q);if(!X)break;X.name==="name"?B=X.value:X.name==="filename"&&(X.extended?(i=X.value,M=!0):M||(i=X.value))}if(B===null)throw g("name \
attribute is required in content-disposition header");break}case"content-type":{let M=E(V=>V!==10&&V!==13,C,Q);M=t(M,!1,!0,V=>V===9||V===32),c=m(M);break}case"content-transfer-encoding":{let M=E(V=>V!==
10&&V!==13,C,Q);M=t(M,!1,!0,V=>V===9||V===32),k=m(M);break}default:E(M=>M!==10&&M!==13,C,Q)}if(C[Q.position]!==13||C[Q.position+1]!==10)throw g("expected CRLF");Q.position+=2}}A(s,"parseMultipartFormD\
ataHeaders");function E(C,Q,B){let i=B.position;for(;i<Q.length&&C(Q[i]);)++i;return Q.subarray(B.position,B.position=i)}A(E,"collectASequenceOfBytes");function t(C,Q,B,i){let c=0,k=C.length-1;if(Q)for(;c<
C.length&&i(C[c]);)c++;if(B)for(;k>0&&i(C[k]);)k--;return c===0&&k===C.length-1?C:C.subarray(c,k+1)}A(t,"removeChars");function e(C,Q,B){if(C.length<Q.length)return!1;for(let i=0;i<Q.length;i++)if(Q[i]!==
C[B.position+i])return!1;return!0}A(e,"bufferStartsWith");function g(C){return new TypeError("Failed to parse body as FormData.",{cause:new TypeError(C)})}A(g,"parsingError");function f(C){return C<=31||
C===127}A(f,"isCTL");function N(C){return C===40||C===41||C===60||C===62||C===64||C===44||C===59||C===58||C===92||C===34||C===47||C===91||C===93||C===63||C===61}A(N,"isTSpecial");function w(C){return C<=
127&&C!==32&&C!==9&&!f(C)&&!N(C)}A(w,"isToken"),K.exports={multipartFormDataParser:l,validateBoundary:d}}),35910:((K,L,n)=>{const{iteratorMixin:a}=n(73168),{kEnumerableProperty:u}=n(3440),{webidl:h}=n(
47879),r=n(57975),{runtimeFeatures:R}=n(313),m=R.has("crypto")?n(77598).randomInt:l=>Math.floor(Math.random()*l);let I,U,y;class D{static{A(this,"FormData")}#A=[];#e=null;constructor(o=void 0){if(h.util.
markAsUncloneable(this),o!==void 0)throw h.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]})}append(o,s,E=void 0){h.brandCheck(this,h.is.FormData);const t="\
FormData.append";h.argumentLengthCheck(arguments,2,t),o=h.converters.USVString(o),arguments.length===3||h.is.Blob(s)?(s=h.converters.Blob(s,t,"value"),E!==void 0&&(E=h.converters.USVString(E))):s=h.converters.
USVString(s);const e=d(o,s,E);this.#A.push(e)}delete(o){h.brandCheck(this,h.is.FormData),h.argumentLengthCheck(arguments,1,"FormData.delete"),o=h.converters.USVString(o),this.#A=this.#A.filter(E=>E.name!==
o)}get(o){h.brandCheck(this,h.is.FormData),h.argumentLengthCheck(arguments,1,"FormData.get"),o=h.converters.USVString(o);const E=this.#A.findIndex(t=>t.name===o);return E===-1?null:this.#A[E].value}getAll(o){
return h.brandCheck(this,h.is.FormData),h.argumentLengthCheck(arguments,1,"FormData.getAll"),o=h.converters.USVString(o),this.#A.filter(E=>E.name===o).map(E=>E.value)}has(o){return h.brandCheck(this,h.
is.FormData),h.argumentLengthCheck(arguments,1,"FormData.has"),o=h.converters.USVString(o),this.#A.findIndex(E=>E.name===o)!==-1}set(o,s,E=void 0){h.brandCheck(this,h.is.FormData);const t="FormData.se\
t";h.argumentLengthCheck(arguments,2,t),o=h.converters.USVString(o),arguments.length===3||h.is.Blob(s)?(s=h.converters.Blob(s,t,"value"),E!==void 0&&(E=h.converters.USVString(E))):s=h.converters.USVString(
s);const e=d(o,s,E),g=this.#A.findIndex(f=>f.name===o);g!==-1?this.#A=[...this.#A.slice(0,g),e,...this.#A.slice(g+1).filter(f=>f.name!==o)]:this.#A.push(e)}[r.inspect.custom](o,s){const E=this.#A.reduce(
(e,g)=>(e[g.name]?Array.isArray(e[g.name])?e[g.name].push(g.value):e[g.name]=[e[g.name],g.value]:e[g.name]=g.value,e),{__proto__:null});s.depth??=o,s.colors??=!0;const t=r.formatWithOptions(s,E);return`\
FormData ${t.slice(t.indexOf("]")+2)}`}static{I=A(o=>o.#A,"getFormDataState"),U=A((o,s)=>{o.#A=s},"setFormDataState"),y=A(o=>o.#e??=`----formdata-undici-0${`${m(1e11)}`.padStart(11,"0")}`,"getFormData\
Boundary"),h.is.FormData=o=>o!=null&&typeof o=="object"&&#A in o}}a("FormData",D,I,"name","value",h.is.FormData),Object.defineProperties(D.prototype,{append:u,delete:u,get:u,getAll:u,has:u,set:u,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function d(l,o,s){if(typeof o!="string"){if(h.is.File(o)||(o=new File([o],"blob",{type:o.type})),s!==void 0){const E={type:o.type,lastModified:o.lastModified};
o=new File([o],s,E)}}return{name:l,value:o}}A(d,"makeEntry"),K.exports={FormData:D,makeEntry:d,setFormDataState:U,getFormDataBoundary:y}}),51059:(K=>{const L=Symbol.for("undici.globalOrigin.1");function n(){
return globalThis[L]}A(n,"getGlobalOrigin");function a(u){if(u===void 0){Object.defineProperty(globalThis,L,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const h=new URL(u);if(h.protocol!==
"http:"&&h.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${h.protocol}`);Object.defineProperty(globalThis,L,{value:h,writable:!0,enumerable:!1,configurable:!1})}
A(a,"setGlobalOrigin"),K.exports={getGlobalOrigin:n,setGlobalOrigin:a}}),60660:((K,L,n)=>{const{kConstruct:a}=n(36443),{kEnumerableProperty:u,setHeader:h}=n(3440),{iteratorMixin:r,isValidHeaderName:R,
isValidHeaderValue:m}=n(73168),{webidl:I}=n(47879),U=n(34589),y=n(57975);function D(C){return C===10||C===13||C===9||C===32}A(D,"isHTTPWhiteSpaceCharCode");function d(C){let Q=0,B=C.length;for(;B>Q&&D(
C.charCodeAt(B-1));)--B;for(;B>Q&&D(C.charCodeAt(Q));)++Q;return Q===0&&B===C.length?C:C.substring(Q,B)}A(d,"headerValueNormalize");function l(C,Q){if(Array.isArray(Q))for(let B=0;B<Q.length;++B){const i=Q[B];
if(i.length!==2)throw I.errors.exception({header:"Headers constructor",message:`expected name/value pair to be length 2, found ${i.length}.`});o(C,i[0],i[1])}else if(typeof Q=="object"&&Q!==null){const B=Object.
keys(Q);for(let i=0;i<B.length;++i)o(C,B[i],Q[B[i]])}else throw I.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString\
, ByteString>"]})}A(l,"fill");function o(C,Q,B){if(B=d(B),R(Q)){if(!m(B))throw I.errors.invalidArgument({prefix:"Headers.append",value:B,type:"header value"})}else throw I.errors.invalidArgument({prefix:"\
Headers.append",value:Q,type:"header name"});if(e(C)==="immutable")throw new TypeError("immutable");return f(C).append(Q,B,!1)}A(o,"appendHeader");function s(C){const Q=f(C);if(!Q)return[];if(Q.sortedMap)
return Q.sortedMap;const B=[],i=Q.toSortedArray(),c=Q.cookies;if(c===null||c.length===1)return Q.sortedMap=i;for(let k=0;k<i.length;++k){const{0:S,1:M}=i[k];if(S==="set-cookie")for(let V=0;V<c.length;++V)
B.push([S,c[V]]);else B.push([S,M])}return Q.sortedMap=B}A(s,"headersListSortAndCombine");function E(C,Q){return C[0]<Q[0]?-1:1}A(E,"compareHeaderName");class t{static{A(this,"HeadersList")}cookies=null;sortedMap;headersMap;constructor(Q){
Q instanceof t?(this.headersMap=new Map(Q.headersMap),this.sortedMap=Q.sortedMap,this.cookies=Q.cookies===null?null:[...Q.cookies]):(this.headersMap=new Map(Q),this.sortedMap=null)}contains(Q,B){return this.
headersMap.has(B?Q:Q.toLowerCase())}clear(){this.headersMap.clear(),this.sortedMap=null,this.cookies=null}append(Q,B,i){this.sortedMap=null;const c=i?Q:Q.toLowerCase(),k=this.headersMap.get(c);if(k){const S=c===
"cookie"?"; ":", ";this.headersMap.set(c,{name:k.name,value:`${k.value}${S}${B}`})}else this.headersMap.set(c,{name:Q,value:B});c==="set-cookie"&&(this.cookies??=[]).push(B)}set(Q,B,i){this.sortedMap=
null;const c=i?Q:Q.toLowerCase();c==="set-cookie"&&(this.cookies=[B]),this.headersMap.set(c,{name:Q,value:B})}delete(Q,B){this.sortedMap=null,B||(Q=Q.toLowerCase()),Q==="set-cookie"&&(this.cookies=null),
this.headersMap.delete(Q)}get(Q,B){return this.headersMap.get(B?Q:Q.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:Q,1:{value:B}}of this.headersMap)yield[Q,B]}get entries(){const Q={};if(this.
headersMap.size!==0)for(const{name:B,value:i}of this.headersMap.values())h(Q,B,i);return Q}rawValues(){return this.headersMap.values()}get entriesList(){const Q=[];if(this.headersMap.size!==0)for(const{
0:B,1:{name:i,value:c}}of this.headersMap)if(B==="set-cookie")for(const k of this.cookies)Q.push([i,k]);else Q.push([i,c]);return Q}toSortedArray(){const Q=this.headersMap.size,B=new Array(Q);if(Q<=32){
if(Q===0)return B;const i=this.headersMap[Symbol.iterator](),c=i.next().value;B[0]=[c[0],c[1].value],U(c[1].value!==null);for(let k=1,S=0,M=0,V=0,X=0,Y,W;k<Q;++k){for(W=i.next().value,Y=B[k]=[W[0],W[1].
value],U(Y[1]!==null),V=0,M=k;V<M;)X=V+(M-V>>1),B[X][0]<=Y[0]?V=X+1:M=X;if(k!==X){for(S=k;S>V;)B[S]=B[--S];B[V]=Y}}if(!i.next().done)throw new TypeError("Unreachable");return B}else{let i=0;for(const{
0:c,1:{value:k}}of this.headersMap)B[i++]=[c,k],U(k!==null);return B.sort(E)}}}let e,g,f,N;class w{static{A(this,"Headers")}#A;#e;constructor(Q=void 0){I.util.markAsUncloneable(this),Q!==a&&(this.#e=new t,
this.#A="none",Q!==void 0&&(Q=I.converters.HeadersInit(Q,"Headers constructor","init"),l(this,Q)))}append(Q,B){I.brandCheck(this,I.is.Headers),I.argumentLengthCheck(arguments,2,"Headers.append");const i="\
Headers.append";return Q=I.converters.ByteString(Q,i,"name"),B=I.converters.ByteString(B,i,"value"),o(this,Q,B)}delete(Q){if(I.brandCheck(this,I.is.Headers),I.argumentLengthCheck(arguments,1,"Headers.\
delete"),Q=I.converters.ByteString(Q,"Headers.delete","name"),!R(Q))throw I.errors.invalidArgument({prefix:"Headers.delete",value:Q,type:"header name"});if(this.#A==="immutable")throw new TypeError("i\
mmutable");this.#e.contains(Q,!1)&&this.#e.delete(Q,!1)}get(Q){I.brandCheck(this,I.is.Headers),I.argumentLengthCheck(arguments,1,"Headers.get");const B="Headers.get";if(Q=I.converters.ByteString(Q,B,"\
name"),!R(Q))throw I.errors.invalidArgument({prefix:B,value:Q,type:"header name"});return this.#e.get(Q,!1)}has(Q){I.brandCheck(this,I.is.Headers),I.argumentLengthCheck(arguments,1,"Headers.has");const B="\
Headers.has";if(Q=I.converters.ByteString(Q,B,"name"),!R(Q))throw I.errors.invalidArgument({prefix:B,value:Q,type:"header name"});return this.#e.contains(Q,!1)}set(Q,B){I.brandCheck(this,I.is.Headers),
I.argumentLengthCheck(arguments,2,"Headers.set");const i="Headers.set";if(Q=I.converters.ByteString(Q,i,"name"),B=I.converters.ByteString(B,i,"value"),B=d(B),R(Q)){if(!m(B))throw I.errors.invalidArgument(
{prefix:i,value:B,type:"header value"})}else throw I.errors.invalidArgument({prefix:i,value:Q,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.set(Q,B,!1)}getSetCookie(){
I.brandCheck(this,I.is.Headers);const Q=this.#e.cookies;return Q?[...Q]:[]}[y.inspect.custom](Q,B){return B.depth??=Q,`Headers ${y.formatWithOptions(B,this.#e.entries)}`}static{e=A(Q=>Q.#A,"getHeaders\
Guard"),g=A((Q,B)=>{Q.#A=B},"setHeadersGuard"),f=A(Q=>Q.#e,"getHeadersList"),N=A((Q,B)=>{Q.#e=B},"setHeadersList"),I.is.Headers=Q=>Q!=null&&typeof Q=="object"&&#A in Q}}r("Headers",w,s,0,1,I.is.Headers),
Object.defineProperties(w.prototype,{append:u,delete:u,get:u,has:u,set:u,getSetCookie:u,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[y.inspect.custom]:{enumerable:!1}}),I.converters.HeadersInit=
function(C,Q,B){if(I.util.Type(C)===I.util.Types.OBJECT){const i=Reflect.get(C,Symbol.iterator);if(!y.types.isProxy(C)&&i===w.prototype.entries)try{return f(C).entriesList}catch{}return typeof i=="fun\
ction"?I.converters["sequence<sequence<ByteString>>"](C,Q,B,i.bind(C)):I.converters["record<ByteString, ByteString>"](C,Q,B)}throw I.errors.conversionFailed({prefix:"Headers constructor",argument:"Arg\
ument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},K.exports={fill:l,compareHeaderName:E,Headers:w,HeadersList:t,getHeadersGuard:e,setHeadersGuard:g,setHeadersList:N,
getHeadersList:f}}),54398:((K,L,n)=>{const{makeNetworkError:a,makeAppropriateNetworkError:u,filterResponse:h,makeResponse:r,fromInnerResponse:R,getResponseState:m}=n(99051),{HeadersList:I}=n(60660),{Request:U,
cloneRequest:y,getRequestDispatcher:D,getRequestState:d,removeRequestAbortListener:l}=n(9967),o=n(38522),{makePolicyContainer:s,clonePolicyContainer:E,requestBadPort:t,TAOCheck:e,appendRequestOriginHeader:g,
responseLocationURL:f,requestCurrentURL:N,setRequestReferrerPolicyOnRedirect:w,tryUpgradeRequestToAPotentiallyTrustworthyURL:C,createOpaqueTimingInfo:Q,appendFetchMetadata:B,corsCheck:i,crossOriginResourcePolicyCheck:c,
determineRequestsReferrer:k,coarsenedSharedCurrentTime:S,sameOrigin:M,isCancelled:V,isAborted:X,isErrorLike:Y,fullyReadBody:W,readableStreamClose:sA,urlIsLocal:nA,urlIsHttpHttpsScheme:J,urlHasHttpsScheme:O,
clampAndCoarsenConnectionTimingInfo:T,simpleRangeHeaderValue:p,buildContentRange:Z,createInflate:j,extractMimeType:G,hasAuthenticationEntry:x,includesCredentials:v,isTraversableNavigable:_}=n(73168),AA=n(
34589),{safelyExtractBody:EA,extractBody:CA}=n(84492),{redirectStatusSet:RA,nullBodyStatus:TA,safeMethodsSet:IA,requestBodyHeader:uA,subresourceSet:lA}=n(4495),yA=n(78474),{Readable:P,pipeline:wA,finished:YA,
isErrored:WA,isReadable:PA}=n(57075),{addAbortListener:xA,bufferToLowerCasedHeaderName:FA}=n(3440),{SocketError:bA}=n(68707),{dataURLProcessor:aA,serializeAMimeType:mA,minimizeSupportedMimeType:KA}=n(
51900),{getGlobalDispatcher:q}=n(32581),{webidl:iA}=n(47879),{STATUS_CODES:DA}=n(37067),{bytesMatch:MA}=n(45082),{isomorphicEncode:oA}=n(8116),GA=["GET","HEAD"],F=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<
"u"?"node":"undici";let hA;function SA(QA,kA,rA){if(Array.isArray(rA)){for(let H=0;H<rA.length;H+=2){const eA=FA(rA[H]),tA=rA[H+1];if(Array.isArray(tA)&&!Buffer.isBuffer(tA))for(const BA of tA)QA.append(
eA,BA.toString("latin1"),!0);else QA.append(eA,tA.toString("latin1"),!0)}return}for(const[H,eA]of Object.entries(kA??{}))if(Array.isArray(eA))for(const tA of eA)QA.append(H,`${tA}`,!0);else QA.append(
H,`${eA}`,!0)}A(SA,"appendHeadersListFromResponseHeaders");class z extends yA{static{A(this,"Fetch")}constructor(kA){super(),this.dispatcher=kA,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(kA){
this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(kA),this.emit("terminated",kA))}abort(kA){this.state==="ongoing"&&(this.state="aborted",kA||(kA=new DOMException("The operatio\
n was aborted.","AbortError")),this.serializedAbortReason=kA,this.connection?.destroy(kA),this.emit("terminated",kA))}}function cA(QA){LA(QA,"fetch")}A(cA,"handleFetchDone");function NA(QA,kA=void 0){
iA.argumentLengthCheck(arguments,1,"globalThis.fetch");let rA=Promise.withResolvers(),H;try{H=new U(QA,kA)}catch(JA){return rA.reject(JA),rA.promise}const eA=d(H);if(H.signal.aborted)return VA(rA,eA,null,
H.signal.reason,null),rA.promise;eA.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(eA.serviceWorkers="none");let BA=null,UA=!1,OA=null;const _A=xA(H.signal,()=>{UA=!0,AA(OA!=null),
OA.abort(H.signal.reason);const JA=BA?.deref();VA(rA,eA,JA,H.signal.reason,OA.controller)}),pA=A(()=>{_A(),l(H)},"cleanupAbortListeners");return OA=ee({request:eA,processResponseEndOfBody:A(JA=>{cA(JA),
pA()},"processResponseEndOfBody"),processResponse:A(JA=>{if(!UA){if(JA.aborted){VA(rA,eA,BA,OA.serializedAbortReason,OA.controller),pA();return}if(JA.type==="error"){rA.reject(new TypeError("fetch fai\
led",{cause:JA.error})),pA();return}BA=new WeakRef(R(JA,"immutable")),rA.resolve(BA.deref()),rA=null}},"processResponse"),dispatcher:D(H)}),rA.promise}A(NA,"fetch");function LA(QA,kA="other"){if(QA.type===
"error"&&QA.aborted||!QA.urlList?.length)return;const rA=QA.urlList[0];let H=QA.timingInfo,eA=QA.cacheState;J(rA)&&H!==null&&(QA.timingAllowPassed||(H=Q({startTime:H.startTime}),eA=""),H.endTime=S(),QA.
timingInfo=H,XA(H,rA.href,kA,globalThis,eA,"",QA.status))}A(LA,"finalizeAndReportTiming");const XA=performance.markResourceTiming;function VA(QA,kA,rA,H,eA){if(QA&&QA.reject(H),kA.body?.stream!=null&&
PA(kA.body.stream)&&kA.body.stream.cancel(H).catch(BA=>{if(BA.code!=="ERR_INVALID_STATE")throw BA}),rA==null)return;const tA=m(rA);tA.body?.stream!=null&&PA(tA.body.stream)&&eA.error(H)}A(VA,"abortFet\
ch");function ee({request:QA,processRequestBodyChunkLength:kA,processRequestEndOfBody:rA,processResponse:H,processResponseEndOfBody:eA,processResponseConsumeBody:tA,useParallelQueue:BA=!1,dispatcher:UA=q()}){
AA(UA);let OA=null,_A=!1;QA.client!=null&&(OA=QA.client.globalObject,_A=QA.client.crossOriginIsolatedCapability);const pA=S(_A),qA=Q({startTime:pA}),JA={controller:new z(UA),request:QA,timingInfo:qA,processRequestBodyChunkLength:kA,
processRequestEndOfBody:rA,processResponse:H,processResponseConsumeBody:tA,processResponseEndOfBody:eA,taskDestination:OA,crossOriginIsolatedCapability:_A};return AA(!QA.body||QA.body.stream),QA.window===
"client"&&(QA.window=QA.client?.globalObject?.constructor?.name==="Window"?QA.client:"no-window"),QA.origin==="client"&&(QA.origin=QA.client.origin),QA.policyContainer==="client"&&(QA.client!=null?QA.
policyContainer=E(QA.client.policyContainer):QA.policyContainer=s()),QA.headersList.contains("accept",!0)||QA.headersList.append("accept","*/*",!0),QA.headersList.contains("accept-language",!0)||QA.headersList.
append("accept-language","*",!0),QA.priority,lA.has(QA.destination),re(JA,!1),JA.controller}A(ee,"fetching");async function re(QA,kA){try{const rA=QA.request;let H=null;if(rA.localURLsOnly&&!nA(N(rA))&&
(H=a("local URLs only")),C(rA),t(rA)==="blocked"&&(H=a("bad port")),rA.referrerPolicy===""&&(rA.referrerPolicy=rA.policyContainer.referrerPolicy),rA.referrer!=="no-referrer"&&(rA.referrer=k(rA)),H===null){
const tA=N(rA);M(tA,rA.url)&&rA.responseTainting==="basic"||tA.protocol==="data:"||rA.mode==="navigate"||rA.mode==="websocket"?(rA.responseTainting="basic",H=await se(QA)):rA.mode==="same-origin"?H=a(
'request mode cannot be "same-origin"'):rA.mode==="no-cors"?rA.redirect!=="follow"?H=a('redirect mode cannot be "follow" for "no-cors" request'):(rA.responseTainting="opaque",H=await se(QA)):J(N(rA))?
(rA.responseTainting="cors",H=await Be(QA)):H=a("URL scheme must be a HTTP(S) scheme")}if(kA)return H;H.status!==0&&!H.internalResponse&&(rA.responseTainting,rA.responseTainting==="basic"?H=h(H,"basic"):
rA.responseTainting==="cors"?H=h(H,"cors"):rA.responseTainting==="opaque"?H=h(H,"opaque"):AA(!1));let eA=H.status===0?H:H.internalResponse;if(eA.urlList.length===0&&eA.urlList.push(...rA.urlList),rA.timingAllowFailed||
(H.timingAllowPassed=!0),H.type==="opaque"&&eA.status===206&&eA.rangeRequested&&!rA.headers.contains("range",!0)&&(H=eA=a()),H.status!==0&&(rA.method==="HEAD"||rA.method==="CONNECT"||TA.includes(eA.status))&&
(eA.body=null,QA.controller.dump=!0),rA.integrity){const tA=A(UA=>ce(QA,a(UA)),"processBodyError");if(rA.responseTainting==="opaque"||H.body==null){tA(H.error);return}const BA=A(UA=>{if(!MA(UA,rA.integrity)){
tA("integrity mismatch");return}H.body=EA(UA)[0],ce(QA,H)},"processBody");W(H.body,BA,tA)}else ce(QA,H)}catch(rA){QA.controller.terminate(rA)}}A(re,"mainFetch");function se(QA){if(V(QA))return Promise.
resolve(u(QA));const{request:kA}=QA,{protocol:rA}=N(kA);switch(rA){case"about:":return Promise.resolve(a("about scheme is not supported"));case"blob:":{hA||(hA=n(4573).resolveObjectURL);const H=N(kA);
if(H.search.length!==0)return Promise.resolve(a("NetworkError when attempting to fetch resource."));const eA=hA(H.toString());if(kA.method!=="GET"||!iA.is.Blob(eA))return Promise.resolve(a("invalid me\
thod"));const tA=r(),BA=eA.size,UA=oA(`${BA}`),OA=eA.type;if(kA.headersList.contains("range",!0)){tA.rangeRequested=!0;const _A=kA.headersList.get("range",!0),pA=p(_A,!0);if(pA==="failure")return Promise.
resolve(a("failed to fetch the data URL"));let{rangeStartValue:qA,rangeEndValue:JA}=pA;if(qA===null)qA=BA-JA,JA=qA+JA-1;else{if(qA>=BA)return Promise.resolve(a("Range start is greater than the blob's \
size."));(JA===null||JA>=BA)&&(JA=BA-1)}const vA=eA.slice(qA,JA+1,OA),zA=CA(vA);tA.body=zA[0];const ZA=oA(`${vA.size}`),Ae=Z(qA,JA,BA);tA.status=206,tA.statusText="Partial Content",tA.headersList.set(
"content-length",ZA,!0),tA.headersList.set("content-type",OA,!0),tA.headersList.set("content-range",Ae,!0)}else{const _A=CA(eA);tA.statusText="OK",tA.body=_A[0],tA.headersList.set("content-length",UA,
!0),tA.headersList.set("content-type",OA,!0)}return Promise.resolve(tA)}case"data:":{const H=N(kA),eA=aA(H);if(eA==="failure")return Promise.resolve(a("failed to fetch the data URL"));const tA=mA(eA.mimeType);
return Promise.resolve(r({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:tA}]],body:EA(eA.body)[0]}))}case"file:":return Promise.resolve(a("not implemented... yet..."));case"h\
ttp:":case"https:":return Be(QA).catch(H=>a(H));default:return Promise.resolve(a("unknown scheme"))}}A(se,"schemeFetch");function ie(QA,kA){QA.request.done=!0,QA.processResponseDone!=null&&queueMicrotask(
()=>QA.processResponseDone(kA))}A(ie,"finalizeResponse");function ce(QA,kA){let rA=QA.timingInfo;QA.request.destination==="document"&&(QA.controller.fullTimingInfo=rA);const H=A(()=>{const tA=Date.now();
QA.controller.reportTimingSteps=()=>{if(!J(QA.request.url))return;rA.endTime=tA;let UA=kA.cacheState;const OA=kA.bodyInfo;kA.timingAllowPassed||(rA=Q(rA),UA="");let _A=0;if(QA.request.mode!=="navigate"||
!kA.hasCrossOriginRedirects){_A=kA.status;const pA=G(kA.headersList);pA!=="failure"&&(OA.contentType=KA(pA))}QA.request.initiatorType!=null&&XA(rA,QA.request.url.href,QA.request.initiatorType,globalThis,
UA,OA,_A)};const BA=A(()=>{QA.request.done=!0,QA.processResponseEndOfBody!=null&&queueMicrotask(()=>QA.processResponseEndOfBody(kA)),QA.request.initiatorType!=null&&QA.controller.reportTimingSteps()},
"processResponseEndOfBodyTask");queueMicrotask(()=>BA())},"processResponseEndOfBody");QA.processResponse!=null&&queueMicrotask(()=>{QA.processResponse(kA),QA.processResponse=null});const eA=kA.type===
"error"?kA:kA.internalResponse??kA;if(eA.body==null?H():YA(eA.body.stream,()=>{H()}),QA.processResponseConsumeBody!=null){const tA=A(UA=>QA.processResponseConsumeBody(kA,UA),"processBody"),BA=A(()=>QA.
processResponseConsumeBody(kA,"failure"),"processBodyError");eA.body==null?queueMicrotask(()=>tA(null)):W(eA.body,tA,BA)}}A(ce,"fetchFinale");async function Be(QA){const kA=QA.request;let rA=null,H=null;
const eA=QA.timingInfo;if(kA.serviceWorkers,rA===null){if(kA.redirect==="follow"&&(kA.serviceWorkers="none"),H=rA=await Ue(QA),kA.responseTainting==="cors"&&i(kA,rA)==="failure")return a("cors failure");
e(kA,rA)==="failure"&&(kA.timingAllowFailed=!0)}return(kA.responseTainting==="opaque"||rA.type==="opaque")&&c(kA.origin,kA.client,kA.destination,H)==="blocked"?a("blocked"):(RA.has(H.status)&&(kA.redirect!==
"manual"&&QA.controller.connection.destroy(),kA.redirect==="error"?rA=a("unexpected redirect"):kA.redirect==="manual"?rA=H:kA.redirect==="follow"?rA=await Fe(QA,rA):AA(!1)),rA.timingInfo=eA,rA)}A(Be,"\
httpFetch");function Fe(QA,kA){const rA=QA.request,H=kA.internalResponse?kA.internalResponse:kA;let eA;try{if(eA=f(H,N(rA).hash),eA==null)return kA}catch(BA){return Promise.resolve(a(BA))}if(!J(eA))return Promise.
resolve(a("URL scheme must be a HTTP(S) scheme"));if(rA.redirectCount===20)return Promise.resolve(a("redirect count exceeded"));if(rA.redirectCount+=1,rA.mode==="cors"&&(eA.username||eA.password)&&!M(
rA,eA))return Promise.resolve(a('cross origin not allowed for request mode "cors"'));if(rA.responseTainting==="cors"&&(eA.username||eA.password))return Promise.resolve(a('URL cannot contain credential\
s for request mode "cors"'));if(H.status!==303&&rA.body!=null&&rA.body.source==null)return Promise.resolve(a());if([301,302].includes(H.status)&&rA.method==="POST"||H.status===303&&!GA.includes(rA.method)){
rA.method="GET",rA.body=null;for(const BA of uA)rA.headersList.delete(BA)}M(N(rA),eA)||(rA.headersList.delete("authorization",!0),rA.headersList.delete("proxy-authorization",!0),rA.headersList.delete(
"cookie",!0),rA.headersList.delete("host",!0)),rA.body!=null&&(AA(rA.body.source!=null),rA.body=EA(rA.body.source)[0]);const tA=QA.timingInfo;return tA.redirectEndTime=tA.postRedirectStartTime=S(QA.crossOriginIsolatedCapability),
tA.redirectStartTime===0&&(tA.redirectStartTime=tA.startTime),rA.urlList.push(eA),w(rA,H),re(QA,!0)}A(Fe,"httpRedirectFetch");async function Ue(QA,kA=!1,rA=!1){const H=QA.request;let eA=null,tA=null,BA=null;
const UA=null,OA=!1;H.window==="no-window"&&H.redirect==="error"?(eA=QA,tA=H):(H.body?.source!=null?tA=y(H):(tA=y({...H,body:null}),tA.body=H.body),eA={...QA},eA.request=tA);const _A=H.credentials==="\
include"||H.credentials==="same-origin"&&H.responseTainting==="basic",pA=tA.body?tA.body.length:null;let qA=null;if(tA.body==null&&["POST","PUT"].includes(tA.method)&&(qA="0"),pA!=null&&(qA=oA(`${pA}`)),
qA!=null&&!tA.headersList.contains("content-length",!0)&&tA.headersList.append("content-length",qA,!0),pA!=null&&tA.keepalive,iA.is.URL(tA.referrer)&&tA.headersList.append("referer",oA(tA.referrer.href),
!0),g(tA),B(tA),tA.headersList.contains("user-agent",!0)||tA.headersList.append("user-agent",F,!0),tA.cache==="default"&&(tA.headersList.contains("if-modified-since",!0)||tA.headersList.contains("if-n\
one-match",!0)||tA.headersList.contains("if-unmodified-since",!0)||tA.headersList.contains("if-match",!0)||tA.headersList.contains("if-range",!0))&&(tA.cache="no-store"),tA.cache==="no-cache"&&!tA.preventNoCacheCacheControlHeaderModification&&
!tA.headersList.contains("cache-control",!0)&&tA.headersList.append("cache-control","max-age=0",!0),(tA.cache==="no-store"||tA.cache==="reload")&&(tA.headersList.contains("pragma",!0)||tA.headersList.
append("pragma","no-cache",!0),tA.headersList.contains("cache-control",!0)||tA.headersList.append("cache-control","no-cache",!0)),tA.headersList.contains("range",!0)&&tA.headersList.append("accept-enc\
oding","identity",!0),tA.headersList.contains("accept-encoding",!0)||(O(N(tA))?tA.headersList.append("accept-encoding","br, gzip, deflate, zstd",!0):tA.headersList.append("accept-encoding","gzip, defl\
ate",!0)),tA.headersList.delete("host",!0),_A&&!tA.headersList.contains("authorization",!0)){let JA=null;if(!(x(tA)&&(tA.useURLCredentials===void 0||!v(N(tA))))){if(v(N(tA))&&kA){const{username:vA,password:zA}=N(
tA);JA=`Basic ${Buffer.from(`${vA}:${zA}`).toString("base64")}`}}JA!==null&&tA.headersList.append("Authorization",JA,!1)}if(UA==null&&(tA.cache="no-store"),tA.cache!=="no-store"&&tA.cache,BA==null){if(tA.
cache==="only-if-cached")return a("only if cached");const JA=await Qe(eA,_A,rA);!IA.has(tA.method)&&JA.status>=200&&JA.status<=399,OA&&JA.status,BA==null&&(BA=JA)}if(BA.urlList=[...tA.urlList],tA.headersList.
contains("range",!0)&&(BA.rangeRequested=!0),BA.requestIncludesCredentials=_A,BA.status===401&&tA.responseTainting!=="cors"&&_A&&(H.useURLCredentials!==void 0||_(H.traversableForUserPrompts))){if(H.body!=
null){if(H.body.source==null)return BA;H.body=EA(H.body.source)[0]}if(H.useURLCredentials===void 0||kA)return V(QA)?u(QA):BA;QA.controller.connection.destroy(),BA=await Ue(QA,!0)}if(BA.status===407)return H.
window==="no-window"?a():V(QA)?u(QA):a("proxy authentication required");if(BA.status===421&&!rA&&(H.body==null||H.body.source!=null)){if(V(QA))return u(QA);QA.controller.connection.destroy(),BA=await Ue(
QA,kA,!0)}return BA}A(Ue,"httpNetworkOrCacheFetch");async function Qe(QA,kA=!1,rA=!1){AA(!QA.controller.connection||QA.controller.connection.destroyed),QA.controller.connection={abort:null,destroyed:!1,
destroy(zA){this.destroyed||(this.destroyed=!0,this.abort?.(zA??new DOMException("The operation was aborted.","AbortError")))}};const H=QA.request;let eA=null;const tA=QA.timingInfo;null==null&&(H.cache=
"no-store");const UA=rA?"yes":"no";H.mode;let OA=null;if(H.body==null&&QA.processRequestEndOfBody)queueMicrotask(()=>QA.processRequestEndOfBody());else if(H.body!=null){const zA=A(async function*($A){
V(QA)||(yield $A,QA.processRequestBodyChunkLength?.($A.byteLength))},"processBodyChunk"),ZA=A(()=>{V(QA)||QA.processRequestEndOfBody&&QA.processRequestEndOfBody()},"processEndOfBody"),Ae=A($A=>{V(QA)||
($A.name==="AbortError"?QA.controller.abort():QA.controller.terminate($A))},"processBodyError");OA=(async function*(){try{for await(const $A of H.body.stream)yield*zA($A);ZA()}catch($A){Ae($A)}})()}try{
const{body:zA,status:ZA,statusText:Ae,headersList:$A,socket:Ee}=await vA({body:OA});if(Ee)eA=r({status:ZA,statusText:Ae,headersList:$A,socket:Ee});else{const he=zA[Symbol.asyncIterator]();QA.controller.
next=()=>he.next(),eA=r({status:ZA,statusText:Ae,headersList:$A})}}catch(zA){return zA.name==="AbortError"?(QA.controller.connection.destroy(),u(QA,zA)):a(zA)}const _A=A(()=>QA.controller.resume(),"pu\
llAlgorithm"),pA=A(zA=>{V(QA)||QA.controller.abort(zA)},"cancelAlgorithm"),qA=new ReadableStream({start(zA){QA.controller.controller=zA},pull:_A,cancel:pA,type:"bytes"});eA.body={stream:qA,source:null,
length:null},QA.controller.resume||QA.controller.on("terminated",JA),QA.controller.resume=async()=>{for(;;){let zA,ZA;try{const{done:$A,value:Ee}=await QA.controller.next();if(X(QA))break;zA=$A?void 0:
Ee}catch($A){QA.controller.ended&&!tA.encodedBodySize?zA=void 0:(zA=$A,ZA=!0)}if(zA===void 0){sA(QA.controller.controller),ie(QA,eA);return}if(tA.decodedBodySize+=zA?.byteLength??0,ZA){QA.controller.terminate(
zA);return}const Ae=new Uint8Array(zA);if(Ae.byteLength&&QA.controller.controller.enqueue(Ae),WA(qA)){QA.controller.terminate();return}if(QA.controller.controller.desiredSize<=0)return}};function JA(zA){
X(QA)?(eA.aborted=!0,PA(qA)&&QA.controller.controller.error(QA.controller.serializedAbortReason)):PA(qA)&&QA.controller.controller.error(new TypeError("terminated",{cause:Y(zA)?zA:void 0})),QA.controller.
connection.destroy()}return A(JA,"onAborted"),eA;function vA({body:zA}){const ZA=N(H),Ae=QA.controller.dispatcher,$A=ZA.pathname+ZA.search,Ee=ZA.search.length===0&&ZA.href[ZA.href.length-ZA.hash.length-
1]==="?";return he(zA);function he(we,ue){return new Promise((be,We)=>Ae.dispatch({path:Ee?`${$A}?`:$A,origin:ZA.origin,method:H.method,body:Ae.isMockActive?H.body&&(H.body.source||H.body.stream):we,__mockAgentBodyForDispatch:we,
headers:H.headersList.entries,maxRedirections:0,upgrade:H.mode==="websocket"?"websocket":void 0,...ue===!1?{allowH2:ue}:null},{body:null,abort:null,onRequestStart(Ce){const{connection:ge}=QA.controller;
tA.finalConnectionTimingInfo=T(void 0,tA.postRedirectStartTime,QA.crossOriginIsolatedCapability);const de=A(ye=>Ce.abort(ye),"abort");ge.destroyed?de(new DOMException("The operation was aborted.","Abo\
rtError")):(QA.controller.on("terminated",de),this.abort=ge.abort=de),tA.finalNetworkRequestStartTime=S(QA.crossOriginIsolatedCapability)},onResponseStarted(){tA.finalNetworkResponseStartTime=S(QA.crossOriginIsolatedCapability)},
onResponseStart(Ce,ge,de,ye){if(ge<200)return;const Me=Ce?.rawHeaders??[],pe=new I;SA(pe,de,Me);const Ye=pe.get("location",!0)&&H.redirect==="follow"&&RA.has(ge),Re=[];if(H.method!=="HEAD"&&H.method!==
"CONNECT"&&!TA.includes(ge)&&!Ye){const Le=pe.get("content-encoding",!0),me=Le?Le.toLowerCase().split(","):[],Ge=5;if(me.length>Ge){Ce.abort(new Error(`too many content-encodings in response: ${me.length}\
, maximum allowed is ${Ge}`));return}for(let ke=me.length-1;ke>=0;--ke){const He=me[ke].trim();if(He==="x-gzip"||He==="gzip")Re.push(o.createGunzip({flush:o.constants.Z_SYNC_FLUSH,finishFlush:o.constants.
Z_SYNC_FLUSH}));else if(He==="deflate")Re.push(j({flush:o.constants.Z_SYNC_FLUSH,finishFlush:o.constants.Z_SYNC_FLUSH}));else if(He==="br")Re.push(o.createBrotliDecompress({flush:o.constants.BROTLI_OPERATION_FLUSH,
finishFlush:o.constants.BROTLI_OPERATION_FLUSH}));else if(He==="zstd")Re.push(o.createZstdDecompress({flush:o.constants.ZSTD_e_continue,finishFlush:o.constants.ZSTD_e_end,params:{[o.constants.ZSTD_d_windowLogMax]:23}}));else{
Re.length=0;break}}}this.body=new P({read:A(()=>Ce.resume(),"read")});const Je=A(Le=>this.onResponseError(Ce,Le),"onError");be({status:ge,statusText:ye,headersList:pe,body:Re.length?wA(this.body,...Re,
Le=>{Le&&this.onResponseError(Ce,Le)}).on("error",Je):this.body.on("error",Je)})},onResponseData(Ce,ge){if(QA.controller.dump)return;const de=ge;tA.encodedBodySize+=de.byteLength,this.body.push(de)===
!1&&Ce.pause()},onResponseEnd(){this.abort&&QA.controller.off("terminated",this.abort),QA.controller.ended=!0,this.body?.push(null)},onResponseError(Ce,ge){if(this.abort&&QA.controller.off("terminated",
this.abort),H.mode==="websocket"&&ue!==!1&&ge?.code==="UND_ERR_INFO"&&ge?.message==="HTTP/2: Extended CONNECT protocol not supported by server"){be(he(we,!1));return}this.body?.destroy(ge),Ce?.aborted||
QA.controller.terminate(ge),We(ge)},onRequestUpgrade(Ce,ge,de,ye){if(ye.session!=null&&ge!==200||ye.session==null&&ge!==101)return ye.session!=null&&Ce.abort(new bA("bad upgrade",null)),!1;const Me=Ce?.
rawHeaders??[],pe=new I;return SA(pe,de,Me),be({status:ge,statusText:DA[ge],headersList:pe,socket:ye}),!0}}))}}A(vA,"dispatch")}A(Qe,"httpNetworkFetch"),K.exports={fetch:NA,Fetch:z,fetching:ee,finalizeAndReportTiming:LA}}),
9967:((K,L,n)=>{const{extractBody:a,mixinBody:u,cloneBody:h,bodyUnusable:r}=n(84492),{Headers:R,fill:m,HeadersList:I,setHeadersGuard:U,getHeadersGuard:y,setHeadersList:D,getHeadersList:d}=n(60660),l=n(
3440),o=n(57975),{isValidHTTPToken:s,sameOrigin:E,environmentSettingsObject:t}=n(73168),{forbiddenMethodsSet:e,corsSafeListedMethodsSet:g,referrerPolicy:f,requestRedirect:N,requestMode:w,requestCredentials:C,
requestCache:Q,requestDuplex:B}=n(4495),{kEnumerableProperty:i,normalizedMethodRecordsBase:c,normalizedMethodRecords:k}=l,{webidl:S}=n(47879),{URLSerializer:M}=n(51900),{kConstruct:V}=n(36443),X=n(34589),
Y=new FinalizationRegistry(({signal:IA,reference:uA})=>{nA(IA,uA)}),W=new WeakMap,sA=new WeakMap;function nA(IA,uA){const lA=sA.get(IA);lA instanceof Set&&(lA.delete(uA),lA.size!==0)||(IA.removeEventListener(
"abort",O),sA.delete(IA))}A(nA,"removeSignalFollower");function J(IA,uA){Y.unregister(IA);const lA=IA.deref();lA!==void 0&&(W.delete(lA.signal),lA.abort(uA))}A(J,"abortSignalFollower");function O(){this.
removeEventListener("abort",O);const IA=sA.get(this);if(IA instanceof Set){for(const uA of IA)J(uA,this.reason);IA.clear()}else J(IA,this.reason);sA.delete(this)}A(O,"abortSignalFollowers");function T(IA){
const uA=new AbortController;if(IA==null)return uA.signal;if(IA.aborted)return uA.abort(IA.reason),uA.signal;const lA=new WeakRef(uA),yA=sA.get(IA);if(yA===void 0)l.addAbortListener(IA,O),sA.set(IA,lA);else if(yA instanceof
WeakRef){const P=new Set;P.add(yA),P.add(lA),sA.set(IA,P)}else yA.add(lA);return Y.register(uA,{signal:IA,reference:lA},lA),W.set(uA.signal,{controller:uA,source:IA,reference:lA}),uA.signal}A(T,"creat\
eDependentSignal");let p=!1,Z,j,G,x,v,_,AA;class EA{static{A(this,"Request")}#A;#e;#t;#s;constructor(uA,lA=void 0){if(S.util.markAsUncloneable(this),uA===V)return;S.argumentLengthCheck(arguments,1,"Re\
quest constructor"),uA=S.converters.RequestInfo(uA),lA=S.converters.RequestInit(lA);let P=null,wA=null;const YA=t.settingsObject.baseUrl;let WA=null;if(typeof uA=="string"){this.#e=lA.dispatcher;let iA;
try{iA=new URL(uA,YA)}catch(DA){throw new TypeError("Failed to parse URL from "+uA,{cause:DA})}if(iA.username||iA.password)throw new TypeError("Request cannot be constructed from a URL that includes c\
redentials: "+uA);P=CA({urlList:[iA]}),wA="cors"}else X(S.is.Request(uA)),P=uA.#s,WA=uA.#A,this.#e=lA.dispatcher||uA.#e;const PA=t.settingsObject.origin;let xA="client";if(P.window?.constructor?.name===
"EnvironmentSettingsObject"&&E(P.window,PA)&&(xA=P.window),lA.window!=null)throw new TypeError(`'window' option '${xA}' must be null`);"window"in lA&&(xA="no-window"),P=CA({method:P.method,headersList:P.
headersList,unsafeRequest:P.unsafeRequest,client:t.settingsObject,window:xA,priority:P.priority,origin:P.origin,referrer:P.referrer,referrerPolicy:P.referrerPolicy,mode:P.mode,credentials:P.credentials,
cache:P.cache,redirect:P.redirect,integrity:P.integrity,keepalive:P.keepalive,reloadNavigation:P.reloadNavigation,historyNavigation:P.historyNavigation,urlList:[...P.urlList]});const FA=Object.keys(lA).
length!==0;if(FA&&(P.mode==="navigate"&&(P.mode="same-origin"),P.reloadNavigation=!1,P.historyNavigation=!1,P.origin="client",P.referrer="client",P.referrerPolicy="",P.url=P.urlList[P.urlList.length-1],
P.urlList=[P.url]),lA.referrer!==void 0){const iA=lA.referrer;if(iA==="")P.referrer="no-referrer";else{let DA;try{DA=new URL(iA,YA)}catch(MA){throw new TypeError(`Referrer "${iA}" is not a valid URL.`,
{cause:MA})}DA.protocol==="about:"&&DA.hostname==="client"||PA&&!E(DA,t.settingsObject.baseUrl)?P.referrer="client":P.referrer=DA}}lA.referrerPolicy!==void 0&&(P.referrerPolicy=lA.referrerPolicy);let bA;
if(lA.mode!==void 0?bA=lA.mode:bA=wA,bA==="navigate")throw S.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(bA!=null&&(P.mode=bA),lA.credentials!==void 0&&
(P.credentials=lA.credentials),lA.cache!==void 0&&(P.cache=lA.cache),P.cache==="only-if-cached"&&P.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");
if(lA.redirect!==void 0&&(P.redirect=lA.redirect),lA.integrity!=null&&(P.integrity=String(lA.integrity)),lA.keepalive!==void 0&&(P.keepalive=!!lA.keepalive),lA.method!==void 0){let iA=lA.method;const DA=k[iA];
if(DA!==void 0)P.method=DA;else{if(!s(iA))throw new TypeError(`'${iA}' is not a valid HTTP method.`);const MA=iA.toUpperCase();if(e.has(MA))throw new TypeError(`'${iA}' HTTP method is unsupported.`);iA=
c[MA]??iA,P.method=iA}!p&&P.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH\
-patch"}),p=!0)}if(lA.signal!==void 0&&(WA=lA.signal),this.#s=P,this.#A=T(WA),this.#t=new R(V),D(this.#t,P.headersList),U(this.#t,"request"),bA==="no-cors"){if(!g.has(P.method))throw new TypeError(`'${P.
method} is unsupported in no-cors mode.`);U(this.#t,"request-no-cors")}if(FA){const iA=d(this.#t),DA=lA.headers!==void 0?lA.headers:new I(iA);if(iA.clear(),DA instanceof I){for(const{name:MA,value:oA}of DA.
rawValues())iA.append(MA,oA,!1);iA.cookies=DA.cookies}else m(this.#t,DA)}const aA=S.is.Request(uA)?uA.#s.body:null;if((lA.body!=null||aA!=null)&&(P.method==="GET"||P.method==="HEAD"))throw new TypeError(
"Request with GET/HEAD method cannot have body.");let mA=null;if(lA.body!=null){const[iA,DA]=a(lA.body,P.keepalive);mA=iA,DA&&!d(this.#t).contains("content-type",!0)&&this.#t.append("content-type",DA,
!0)}const KA=mA??aA;if(KA!=null&&KA.source==null){if(mA!=null&&lA.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(P.mode!=="same-origin"&&P.mode!=="c\
ors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');P.useCORSPreflightFlag=!0}let q=KA;if(mA==null&&aA!=null){if(r(uA.#s))throw new TypeError("Ca\
nnot construct a Request with a Request object that has already been used.");const iA=new TransformStream;aA.stream.pipeThrough(iA),q={source:aA.source,length:aA.length,stream:iA.readable}}this.#s.body=
q}get method(){return S.brandCheck(this,S.is.Request),this.#s.method}get url(){return S.brandCheck(this,S.is.Request),M(this.#s.url)}get headers(){return S.brandCheck(this,S.is.Request),this.#t}get destination(){
return S.brandCheck(this,S.is.Request),this.#s.destination}get referrer(){return S.brandCheck(this,S.is.Request),this.#s.referrer==="no-referrer"?"":this.#s.referrer==="client"?"about:client":this.#s.
referrer.toString()}get referrerPolicy(){return S.brandCheck(this,S.is.Request),this.#s.referrerPolicy}get mode(){return S.brandCheck(this,S.is.Request),this.#s.mode}get credentials(){return S.brandCheck(
this,S.is.Request),this.#s.credentials}get cache(){return S.brandCheck(this,S.is.Request),this.#s.cache}get redirect(){return S.brandCheck(this,S.is.Request),this.#s.redirect}get integrity(){return S.
brandCheck(this,S.is.Request),this.#s.integrity}get keepalive(){return S.brandCheck(this,S.is.Request),this.#s.keepalive}get isReloadNavigation(){return S.brandCheck(this,S.is.Request),this.#s.reloadNavigation}get isHistoryNavigation(){
return S.brandCheck(this,S.is.Request),this.#s.historyNavigation}get signal(){return S.brandCheck(this,S.is.Request),this.#A}get body(){return S.brandCheck(this,S.is.Request),this.#s.body?this.#s.body.
stream:null}get bodyUsed(){return S.brandCheck(this,S.is.Request),!!this.#s.body&&l.isDisturbed(this.#s.body.stream)}get duplex(){return S.brandCheck(this,S.is.Request),"half"}clone(){if(S.brandCheck(
this,S.is.Request),r(this.#s))throw new TypeError("unusable");const uA=RA(this.#s),lA=T(this.#A);return TA(uA,this.#e,lA,y(this.#t))}[o.inspect.custom](uA,lA){lA.depth===null&&(lA.depth=2),lA.colors??=
!0;const yA={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.
cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Reques\
t ${o.formatWithOptions(lA,yA)}`}static{Z=A((uA,lA)=>{uA.#A=lA},"setRequestSignal"),j=A(uA=>uA.#e,"getRequestDispatcher"),G=A((uA,lA)=>{uA.#e=lA},"setRequestDispatcher"),x=A((uA,lA)=>{uA.#t=lA},"setRe\
questHeaders"),v=A(uA=>uA.#s,"getRequestState"),_=A((uA,lA)=>{uA.#s=lA},"setRequestState"),AA=A(uA=>{const lA=W.get(uA.#A);lA!==void 0&&(W.delete(uA.#A),Y.unregister(lA.reference),nA(lA.source,lA.reference))},
"removeRequestAbortListener"),S.is.Request=uA=>uA!=null&&typeof uA=="object"&&#s in uA}}u(EA,v,S.is.Request);function CA(IA){return{method:IA.method??"GET",localURLsOnly:IA.localURLsOnly??!1,unsafeRequest:IA.
unsafeRequest??!1,body:IA.body??null,client:IA.client??null,reservedClient:IA.reservedClient??null,replacesClientId:IA.replacesClientId??"",window:IA.window??"client",keepalive:IA.keepalive??!1,serviceWorkers:IA.
serviceWorkers??"all",initiator:IA.initiator??"",destination:IA.destination??"",priority:IA.priority??"auto",origin:IA.origin??"client",policyContainer:IA.policyContainer??"client",referrer:IA.referrer??
"client",referrerPolicy:IA.referrerPolicy??"",mode:IA.mode??"no-cors",useCORSPreflightFlag:IA.useCORSPreflightFlag??!1,credentials:IA.credentials??"same-origin",useCredentials:IA.useCredentials??!1,cache:IA.
cache??"default",redirect:IA.redirect??"follow",integrity:IA.integrity??"",cryptoGraphicsNonceMetadata:IA.cryptoGraphicsNonceMetadata??"",parserMetadata:IA.parserMetadata??"",reloadNavigation:IA.reloadNavigation??
!1,historyNavigation:IA.historyNavigation??!1,userActivation:IA.userActivation??!1,taintedOrigin:IA.taintedOrigin??!1,redirectCount:IA.redirectCount??0,responseTainting:IA.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:IA.
preventNoCacheCacheControlHeaderModification??!1,done:IA.done??!1,timingAllowFailed:IA.timingAllowFailed??!1,useURLCredentials:IA.useURLCredentials??void 0,traversableForUserPrompts:IA.traversableForUserPrompts??
"client",urlList:IA.urlList,url:IA.urlList[0],headersList:IA.headersList?new I(IA.headersList):new I}}A(CA,"makeRequest");function RA(IA){const uA=CA({...IA,body:null});return IA.body!=null&&(uA.body=
h(IA.body)),uA}A(RA,"cloneRequest");function TA(IA,uA,lA,yA){const P=new EA(V);_(P,IA),G(P,uA),Z(P,lA);const wA=new R(V);return x(P,wA),D(wA,IA.headersList),U(wA,yA),P}A(TA,"fromInnerRequest"),Object.
defineProperties(EA.prototype,{method:i,url:i,headers:i,redirect:i,clone:i,signal:i,duplex:i,destination:i,body:i,bodyUsed:i,isHistoryNavigation:i,isReloadNavigation:i,keepalive:i,integrity:i,cache:i,
credentials:i,attribute:i,referrerPolicy:i,referrer:i,mode:i,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),S.converters.RequestInfo=function(IA){return typeof IA=="string"?S.converters.USVString(
IA):S.is.Request(IA)?IA:S.converters.USVString(IA)},S.converters.RequestInit=S.dictionaryConverter([{key:"method",converter:S.converters.ByteString},{key:"headers",converter:S.converters.HeadersInit},
{key:"body",converter:S.nullableConverter(S.converters.BodyInit)},{key:"referrer",converter:S.converters.USVString},{key:"referrerPolicy",converter:S.converters.DOMString,allowedValues:f},{key:"mode",
converter:S.converters.DOMString,allowedValues:w},{key:"credentials",converter:S.converters.DOMString,allowedValues:C},{key:"cache",converter:S.converters.DOMString,allowedValues:Q},{key:"redirect",converter:S.
converters.DOMString,allowedValues:N},{key:"integrity",converter:S.converters.DOMString},{key:"keepalive",converter:S.converters.boolean},{key:"signal",converter:S.nullableConverter(IA=>S.converters.AbortSignal(
IA,"RequestInit","signal"))},{key:"window",converter:S.converters.any},{key:"duplex",converter:S.converters.DOMString,allowedValues:B},{key:"dispatcher",converter:S.converters.any},{key:"priority",converter:S.
converters.DOMString,allowedValues:["high","low","auto"]}]),K.exports={Request:EA,makeRequest:CA,fromInnerRequest:TA,cloneRequest:RA,getRequestDispatcher:j,getRequestState:v,removeRequestAbortListener:AA}}),
99051:((K,L,n)=>{const{Headers:a,HeadersList:u,fill:h,getHeadersGuard:r,setHeadersGuard:R,setHeadersList:m}=n(60660),{extractBody:I,cloneBody:U,mixinBody:y,streamRegistry:D,bodyUnusable:d}=n(84492),l=n(
3440),o=n(57975),{kEnumerableProperty:s}=l,{isValidReasonPhrase:E,isCancelled:t,isAborted:e,isErrorLike:g,environmentSettingsObject:f}=n(73168),{redirectStatusSet:N,nullBodyStatus:w}=n(4495),{webidl:C}=n(
47879),{URLSerializer:Q}=n(51900),{kConstruct:B}=n(36443),i=n(34589),{isomorphicEncode:c,serializeJavascriptValueToJSONString:k}=n(8116),S=new TextEncoder("utf-8");let M,V,X,Y;class W{static{A(this,"R\
esponse")}#A;#e;static error(){return G(J(),"immutable")}static json(v,_=void 0){C.argumentLengthCheck(arguments,1,"Response.json"),_=C.converters.ResponseInit(_);const AA=S.encode(k(v)),EA=I(AA),CA=G(
nA({}),"response");return j(CA,_,{body:EA[0],type:"application/json"}),CA}static redirect(v,_=302){C.argumentLengthCheck(arguments,1,"Response.redirect"),v=C.converters.USVString(v),_=C.converters["un\
signed short"](_);let AA;try{AA=new URL(v,f.settingsObject.baseUrl)}catch(RA){throw new TypeError(`Failed to parse URL from ${v}`,{cause:RA})}if(!N.has(_))throw new RangeError(`Invalid status code ${_}`);
const EA=G(nA({}),"immutable");EA.#e.status=_;const CA=c(Q(AA));return EA.#e.headersList.append("location",CA,!0),EA}constructor(v=null,_=void 0){if(C.util.markAsUncloneable(this),v===B)return;v!==null&&
(v=C.converters.BodyInit(v,"Response","body")),_=C.converters.ResponseInit(_),this.#e=nA({}),this.#A=new a(B),R(this.#A,"response"),m(this.#A,this.#e.headersList);let AA=null;if(v!=null){const[EA,CA]=I(
v);AA={body:EA,type:CA}}j(this,_,AA)}get type(){return C.brandCheck(this,C.is.Response),this.#e.type}get url(){C.brandCheck(this,C.is.Response);const v=this.#e.urlList,_=v[v.length-1]??null;return _===
null?"":Q(_,!0)}get redirected(){return C.brandCheck(this,C.is.Response),this.#e.urlList.length>1}get status(){return C.brandCheck(this,C.is.Response),this.#e.status}get ok(){return C.brandCheck(this,
C.is.Response),this.#e.status>=200&&this.#e.status<=299}get statusText(){return C.brandCheck(this,C.is.Response),this.#e.statusText}get headers(){return C.brandCheck(this,C.is.Response),this.#A}get body(){
return C.brandCheck(this,C.is.Response),this.#e.body?this.#e.body.stream:null}get bodyUsed(){return C.brandCheck(this,C.is.Response),!!this.#e.body&&l.isDisturbed(this.#e.body.stream)}clone(){if(C.brandCheck(
this,C.is.Response),d(this.#e))throw C.errors.exception({header:"Response.clone",message:"Body has already been consumed."});const v=sA(this.#e);return this.#e.urlList.length!==0&&this.#e.body?.stream&&
D.register(this,new WeakRef(this.#e.body.stream)),G(v,r(this.#A))}[o.inspect.custom](v,_){_.depth===null&&(_.depth=2),_.colors??=!0;const AA={status:this.status,statusText:this.statusText,headers:this.
headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${o.formatWithOptions(_,AA)}`}static{M=A(v=>v.#A,"getResponseHeaders"),
V=A((v,_)=>{v.#A=_},"setResponseHeaders"),X=A(v=>v.#e,"getResponseState"),Y=A((v,_)=>{v.#e=_},"setResponseState"),C.is.Response=v=>v!=null&&typeof v=="object"&&#e in v}}y(W,X,C.is.Response),Object.defineProperties(
W.prototype,{type:s,url:s,status:s,ok:s,redirected:s,statusText:s,headers:s,clone:s,body:s,bodyUsed:s,[Symbol.toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(W,{json:s,redirect:s,
error:s});function sA(x){if(x.internalResponse)return p(sA(x.internalResponse),x.type);const v=nA({...x,body:null});return x.body!=null&&(v.body=U(x.body)),v}A(sA,"cloneResponse");function nA(x){return{
aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...x,headersList:x?.headersList?new u(x?.headersList):
new u,urlList:x?.urlList?[...x.urlList]:[]}}A(nA,"makeResponse");function J(x){const v=g(x);return nA({type:"error",status:0,error:v?x:new Error(x&&String(x)),aborted:x&&x.name==="AbortError"})}A(J,"m\
akeNetworkError");function O(x){return x.type==="error"&&x.status===0}A(O,"isNetworkError");function T(x,v){return v={internalResponse:x,...v},new Proxy(x,{get(_,AA){return AA in v?v[AA]:_[AA]},set(_,AA,EA){
return i(!(AA in v)),_[AA]=EA,!0}})}A(T,"makeFilteredResponse");function p(x,v){if(v==="basic")return T(x,{type:"basic",headersList:x.headersList});if(v==="cors")return T(x,{type:"cors",headersList:x.
headersList});if(v==="opaque")return T(x,{type:"opaque",urlList:[],status:0,statusText:"",body:null});if(v==="opaqueredirect")return T(x,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});
i(!1)}A(p,"filterResponse");function Z(x,v=null){return i(t(x)),e(x)?J(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:v})):J(Object.assign(new DOMException("Request w\
as cancelled."),{cause:v}))}A(Z,"makeAppropriateNetworkError");function j(x,v,_){if(v.status!==null&&(v.status<200||v.status>599))throw new RangeError('init["status"] must be in the range of 200 to 59\
9, inclusive.');if("statusText"in v&&v.statusText!=null&&!E(String(v.statusText)))throw new TypeError("Invalid statusText");if("status"in v&&v.status!=null&&(X(x).status=v.status),"statusText"in v&&v.
statusText!=null&&(X(x).statusText=v.statusText),"headers"in v&&v.headers!=null&&h(M(x),v.headers),_){if(w.includes(x.status))throw C.errors.exception({header:"Response constructor",message:`Invalid r\
esponse status code ${x.status}`});X(x).body=_.body,_.type!=null&&!X(x).headersList.contains("content-type",!0)&&X(x).headersList.append("content-type",_.type,!0)}}A(j,"initializeResponse");function G(x,v){
const _=new W(B);Y(_,x);const AA=new a(B);return V(_,AA),m(AA,x.headersList),R(AA,v),x.urlList.length!==0&&x.body?.stream&&D.register(_,new WeakRef(x.body.stream)),_}A(G,"fromInnerResponse"),C.converters.
XMLHttpRequestBodyInit=function(x,v,_){return typeof x=="string"?C.converters.USVString(x,v,_):C.is.Blob(x)||C.is.BufferSource(x)||C.is.FormData(x)||C.is.URLSearchParams(x)?x:C.converters.DOMString(x,
v,_)},C.converters.BodyInit=function(x,v,_){return C.is.ReadableStream(x)||x?.[Symbol.asyncIterator]?x:C.converters.XMLHttpRequestBodyInit(x,v,_)},C.converters.ResponseInit=C.dictionaryConverter([{key:"\
status",converter:C.converters["unsigned short"],defaultValue:A(()=>200,"defaultValue")},{key:"statusText",converter:C.converters.ByteString,defaultValue:A(()=>"","defaultValue")},{key:"headers",converter:C.
converters.HeadersInit}]),K.exports={isNetworkError:O,makeNetworkError:J,makeResponse:nA,makeAppropriateNetworkError:Z,filterResponse:p,Response:W,cloneResponse:sA,fromInnerResponse:G,getResponseState:X}}),
73168:((K,L,n)=>{const{Transform:a}=n(57075),u=n(38522),{redirectStatusSet:h,referrerPolicyTokens:r,badPortsSet:R}=n(4495),{getGlobalOrigin:m}=n(51059),{collectAnHTTPQuotedString:I,parseMIMEType:U}=n(
51900),{performance:y}=n(643),{isValidHTTPToken:D,normalizedMethodRecordsBase:d}=n(3440),l=n(34589),{isUint8Array:o}=n(73429),{webidl:s}=n(47879),{isomorphicEncode:E,collectASequenceOfCodePoints:t,removeChars:e}=n(
8116);function g(z){const cA=z.urlList,NA=cA.length;return NA===0?null:cA[NA-1].toString()}A(g,"responseURL");function f(z,cA){if(!h.has(z.status))return null;let NA=z.headersList.get("location",!0);return NA!==
null&&k(NA)&&(N(NA)||(NA=w(NA)),NA=new URL(NA,g(z))),NA&&!NA.hash&&(NA.hash=cA),NA}A(f,"responseLocationURL");function N(z){for(let cA=0;cA<z.length;++cA){const NA=z.charCodeAt(cA);if(NA>126||NA<32)return!1}
return!0}A(N,"isValidEncodedURL");function w(z){return Buffer.from(z,"binary").toString("utf8")}A(w,"normalizeBinaryStringToUtf8");function C(z){return z.urlList[z.urlList.length-1]}A(C,"requestCurren\
tURL");function Q(z){const cA=C(z);return FA(cA)&&R.has(cA.port)?"blocked":"allowed"}A(Q,"requestBadPort");function B(z){return z instanceof Error||z?.constructor?.name==="Error"||z?.constructor?.name===
"DOMException"}A(B,"isErrorLike");function i(z){for(let cA=0;cA<z.length;++cA){const NA=z.charCodeAt(cA);if(!(NA===9||NA>=32&&NA<=126||NA>=128&&NA<=255))return!1}return!0}A(i,"isValidReasonPhrase");const c=D;
function k(z){return(z[0]==="	"||z[0]===" "||z[z.length-1]==="	"||z[z.length-1]===" "||z.includes(`
`)||z.includes("\r")||z.includes("\0"))===!1}A(k,"isValidHeaderValue");function S(z){const cA=(z.headersList.get("referrer-policy",!0)??"").split(",");let NA="";if(cA.length)for(let LA=cA.length;LA!==
0;LA--){const XA=cA[LA-1].trim();if(r.has(XA)){NA=XA;break}}return NA}A(S,"parseReferrerPolicy");function M(z,cA){const NA=S(cA);NA!==""&&(z.referrerPolicy=NA)}A(M,"setRequestReferrerPolicyOnRedirect");
function V(){return"allowed"}A(V,"crossOriginResourcePolicyCheck");function X(){return"success"}A(X,"corsCheck");function Y(){return"success"}A(Y,"TAOCheck");function W(z){if(!EA(C(z)))return;let cA=null;
cA=z.mode,z.headersList.set("sec-fetch-mode",cA,!0)}A(W,"appendFetchMetadata");function sA(z){let cA=z.origin;if(!(cA==="client"||cA===void 0)){if(z.responseTainting==="cors"||z.mode==="websocket")z.headersList.
append("origin",cA,!0);else if(z.method!=="GET"&&z.method!=="HEAD"){switch(z.referrerPolicy){case"no-referrer":cA=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-whe\
n-cross-origin":z.origin&&xA(z.origin)&&!xA(C(z))&&(cA=null);break;case"same-origin":RA(z,C(z))||(cA=null);break;default:}z.headersList.append("origin",cA,!0)}}}A(sA,"appendRequestOriginHeader");function nA(z,cA){
return z}A(nA,"coarsenTime");function J(z,cA,NA){return!z?.startTime||z.startTime<cA?{domainLookupStartTime:cA,domainLookupEndTime:cA,connectionStartTime:cA,connectionEndTime:cA,secureConnectionStartTime:cA,
ALPNNegotiatedProtocol:z?.ALPNNegotiatedProtocol}:{domainLookupStartTime:nA(z.domainLookupStartTime,NA),domainLookupEndTime:nA(z.domainLookupEndTime,NA),connectionStartTime:nA(z.connectionStartTime,NA),
connectionEndTime:nA(z.connectionEndTime,NA),secureConnectionStartTime:nA(z.secureConnectionStartTime,NA),ALPNNegotiatedProtocol:z.ALPNNegotiatedProtocol}}A(J,"clampAndCoarsenConnectionTimingInfo");function O(z){
return nA(y.now(),z)}A(O,"coarsenedSharedCurrentTime");function T(z){return{startTime:z.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:z.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}A(T,"createOpaqueTimingInfo");function p(){return{referrerPolicy:"\
strict-origin-when-cross-origin"}}A(p,"makePolicyContainer");function Z(z){return{referrerPolicy:z.referrerPolicy}}A(Z,"clonePolicyContainer");function j(z){const cA=z.referrerPolicy;l(cA);let NA=null;
if(z.referrer==="client"){const VA=m();if(!VA||VA.origin==="null")return"no-referrer";NA=new URL(VA)}else s.is.URL(z.referrer)&&(NA=z.referrer);let LA=G(NA);const XA=G(NA,!0);switch(LA.toString().length>
4096&&(LA=XA),cA){case"no-referrer":return"no-referrer";case"origin":return XA??G(NA,!0);case"unsafe-url":return LA;case"strict-origin":{const VA=C(z);return EA(LA)&&!EA(VA)?"no-referrer":XA}case"stri\
ct-origin-when-cross-origin":{const VA=C(z);return RA(LA,VA)?LA:EA(LA)&&!EA(VA)?"no-referrer":XA}case"same-origin":return RA(z,LA)?LA:"no-referrer";case"origin-when-cross-origin":return RA(z,LA)?LA:XA;case"\
no-referrer-when-downgrade":{const VA=C(z);return EA(LA)&&!EA(VA)?"no-referrer":LA}}}A(j,"determineRequestsReferrer");function G(z,cA=!1){return l(s.is.URL(z)),z=new URL(z),PA(z)?"no-referrer":(z.username=
"",z.password="",z.hash="",cA===!0&&(z.pathname="",z.search=""),z)}A(G,"stripURLForReferrer");const x=RegExp.prototype.test.bind(/^127\.(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)\.){2}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]\d|\d)$/),
v=RegExp.prototype.test.bind(/^(?:(?:0{1,4}:){7}|(?:0{1,4}:){1,6}:|::)0{0,3}1$/);function _(z){return z.includes(":")?(z[0]==="["&&z[z.length-1]==="]"&&(z=z.slice(1,-1)),v(z)):x(z)}A(_,"isOriginIPPote\
ntiallyTrustworthy");function AA(z){return z==null||z==="null"?!1:(z=new URL(z),!!(z.protocol==="https:"||z.protocol==="wss:"||_(z.hostname)||z.hostname==="localhost"||z.hostname==="localhost."||z.hostname.
endsWith(".localhost")||z.hostname.endsWith(".localhost.")||z.protocol==="file:"))}A(AA,"isOriginPotentiallyTrustworthy");function EA(z){return s.is.URL(z)?z.href==="about:blank"||z.href==="about:srcd\
oc"||z.protocol==="data:"||z.protocol==="blob:"?!0:AA(z.origin):!1}A(EA,"isURLPotentiallyTrustworthy");function CA(z){}A(CA,"tryUpgradeRequestToAPotentiallyTrustworthyURL");function RA(z,cA){return z.
origin===cA.origin&&z.origin==="null"||z.protocol===cA.protocol&&z.hostname===cA.hostname&&z.port===cA.port}A(RA,"sameOrigin");function TA(z){return z.controller.state==="aborted"}A(TA,"isAborted");function IA(z){
return z.controller.state==="aborted"||z.controller.state==="terminated"}A(IA,"isCancelled");function uA(z){return d[z.toLowerCase()]??z}A(uA,"normalizeMethod");const lA=Object.getPrototypeOf(Object.getPrototypeOf(
[][Symbol.iterator]()));function yA(z,cA,NA=0,LA=1){class XA{static{A(this,"FastIterableIterator")}#A;#e;#t;constructor(ee,re){this.#A=ee,this.#e=re,this.#t=0}next(){if(typeof this!="object"||this===null||
!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${z} Iterator.`);const ee=this.#t,re=cA(this.#A),se=re.length;if(ee>=se)return{value:void 0,done:!0};const{
[NA]:ie,[LA]:ce}=re[ee];this.#t=ee+1;let Be;switch(this.#e){case"key":Be=ie;break;case"value":Be=ce;break;case"key+value":Be=[ie,ce];break}return{value:Be,done:!1}}}return delete XA.prototype.constructor,
Object.setPrototypeOf(XA.prototype,lA),Object.defineProperties(XA.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${z} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),
function(VA,ee){return new XA(VA,ee)}}A(yA,"createIterator");function P(z,cA,NA,LA=0,XA=1,VA){const ee=yA(z,NA,LA,XA),re={keys:{writable:!0,enumerable:!0,configurable:!0,value:A(function(){return s.brandCheck(
this,VA),ee(this,"key")},"keys")},values:{writable:!0,enumerable:!0,configurable:!0,value:A(function(){return s.brandCheck(this,VA),ee(this,"value")},"values")},entries:{writable:!0,enumerable:!0,configurable:!0,
value:A(function(){return s.brandCheck(this,VA),ee(this,"key+value")},"entries")},forEach:{writable:!0,enumerable:!0,configurable:!0,value:A(function(ie,ce=globalThis){if(s.brandCheck(this,VA),s.argumentLengthCheck(
arguments,1,`${z}.forEach`),typeof ie!="function")throw new TypeError(`Failed to execute 'forEach' on '${z}': parameter 1 is not of type 'Function'.`);for(const{0:Be,1:Fe}of ee(this,"key+value"))ie.call(
ce,Fe,Be,this)},"forEach")}};return Object.defineProperties(cA.prototype,{...re,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:re.entries.value}})}A(P,"iteratorMixin");function wA(z,cA,NA){
const LA=cA,XA=NA;try{const VA=z.stream.getReader();WA(VA,LA,XA)}catch(VA){XA(VA)}}A(wA,"fullyReadBody");function YA(z){try{z.close(),z.byobRequest?.respond(0)}catch(cA){if(!cA.message.includes("Contr\
oller is already closed")&&!cA.message.includes("ReadableStream is already closed"))throw cA}}A(YA,"readableStreamClose");async function WA(z,cA,NA){try{const LA=[];let XA=0;do{const{done:VA,value:ee}=await z.
read();if(VA){cA(Buffer.concat(LA,XA));return}if(!o(ee)){NA(new TypeError("Received non-Uint8Array chunk"));return}LA.push(ee),XA+=ee.length}while(!0)}catch(LA){NA(LA)}}A(WA,"readAllBytes");function PA(z){
l("protocol"in z);const cA=z.protocol;return cA==="about:"||cA==="blob:"||cA==="data:"}A(PA,"urlIsLocal");function xA(z){return typeof z=="string"&&z[5]===":"&&z[0]==="h"&&z[1]==="t"&&z[2]==="t"&&z[3]===
"p"&&z[4]==="s"||z.protocol==="https:"}A(xA,"urlHasHttpsScheme");function FA(z){l("protocol"in z);const cA=z.protocol;return cA==="http:"||cA==="https:"}A(FA,"urlIsHttpHttpsScheme");function bA(z,cA){
const NA=z;if(!NA.startsWith("bytes"))return"failure";const LA={position:5};if(cA&&t(se=>se==="	"||se===" ",NA,LA),NA.charCodeAt(LA.position)!==61)return"failure";LA.position++,cA&&t(se=>se==="	"||se===
" ",NA,LA);const XA=t(se=>{const ie=se.charCodeAt(0);return ie>=48&&ie<=57},NA,LA),VA=XA.length?Number(XA):null;if(cA&&t(se=>se==="	"||se===" ",NA,LA),NA.charCodeAt(LA.position)!==45)return"failure";LA.
position++,cA&&t(se=>se==="	"||se===" ",NA,LA);const ee=t(se=>{const ie=se.charCodeAt(0);return ie>=48&&ie<=57},NA,LA),re=ee.length?Number(ee):null;return LA.position<NA.length||re===null&&VA===null||
VA!==null&&re!==null&&VA>re?"failure":{rangeStartValue:VA,rangeEndValue:re}}A(bA,"simpleRangeHeaderValue");function aA(z,cA,NA){let LA="bytes ";return LA+=E(`${z}`),LA+="-",LA+=E(`${cA}`),LA+="/",LA+=
E(`${NA}`),LA}A(aA,"buildContentRange");class mA extends a{static{A(this,"InflateStream")}#A;constructor(cA){super(),this.#A=cA}_transform(cA,NA,LA){if(!this._inflateStream){if(cA.length===0){LA();return}
this._inflateStream=(cA[0]&15)===8?u.createInflate(this.#A):u.createInflateRaw(this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.
on("error",XA=>this.destroy(XA))}this._inflateStream.write(cA,NA,LA)}_final(cA){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),cA()}}function KA(z){return new mA(z)}A(KA,"cr\
eateInflate");function q(z){let cA=null,NA=null,LA=null;const XA=DA("content-type",z);if(XA===null)return"failure";for(const VA of XA){const ee=U(VA);ee==="failure"||ee.essence==="*/*"||(LA=ee,LA.essence!==
NA?(cA=null,LA.parameters.has("charset")&&(cA=LA.parameters.get("charset")),NA=LA.essence):!LA.parameters.has("charset")&&cA!==null&&LA.parameters.set("charset",cA))}return LA??"failure"}A(q,"extractM\
imeType");function iA(z){const cA=z,NA={position:0},LA=[];let XA="";for(;NA.position<cA.length;){if(XA+=t(VA=>VA!=='"'&&VA!==",",cA,NA),NA.position<cA.length)if(cA.charCodeAt(NA.position)===34){if(XA+=
I(cA,NA),NA.position<cA.length)continue}else l(cA.charCodeAt(NA.position)===44),NA.position++;XA=e(XA,!0,!0,VA=>VA===9||VA===32),LA.push(XA),XA=""}return LA}A(iA,"gettingDecodingSplitting");function DA(z,cA){
const NA=cA.get(z,!0);return NA===null?null:iA(NA)}A(DA,"getDecodeSplit");function MA(z){return!1}A(MA,"hasAuthenticationEntry");function oA(z){return!!(z.username||z.password)}A(oA,"includesCredentia\
ls");function GA(z){return z!=null&&z!=="client"&&z!=="no-traversable"}A(GA,"isTraversableNavigable");class F{static{A(this,"EnvironmentSettingsObjectBase")}get baseUrl(){return m()}get origin(){return this.
baseUrl?.origin}policyContainer=p()}class hA{static{A(this,"EnvironmentSettingsObject")}settingsObject=new F}const SA=new hA;K.exports={isAborted:TA,isCancelled:IA,isValidEncodedURL:N,tryUpgradeRequestToAPotentiallyTrustworthyURL:CA,
clampAndCoarsenConnectionTimingInfo:J,coarsenedSharedCurrentTime:O,determineRequestsReferrer:j,makePolicyContainer:p,clonePolicyContainer:Z,appendFetchMetadata:W,appendRequestOriginHeader:sA,TAOCheck:Y,
corsCheck:X,crossOriginResourcePolicyCheck:V,createOpaqueTimingInfo:T,setRequestReferrerPolicyOnRedirect:M,isValidHTTPToken:D,requestBadPort:Q,requestCurrentURL:C,responseURL:g,responseLocationURL:f,isURLPotentiallyTrustworthy:EA,
isValidReasonPhrase:i,sameOrigin:RA,normalizeMethod:uA,iteratorMixin:P,createIterator:yA,isValidHeaderName:c,isValidHeaderValue:k,isErrorLike:B,fullyReadBody:wA,readableStreamClose:YA,urlIsLocal:PA,urlHasHttpsScheme:xA,
urlIsHttpHttpsScheme:FA,readAllBytes:WA,simpleRangeHeaderValue:bA,buildContentRange:aA,createInflate:KA,extractMimeType:q,getDecodeSplit:DA,environmentSettingsObject:SA,isOriginIPPotentiallyTrustworthy:_,
hasAuthenticationEntry:MA,includesCredentials:oA,isTraversableNavigable:GA}}),8116:((K,L,n)=>{const a=n(34589),{utf8DecodeBytes:u}=n(276);function h(e,g,f){let N="";for(;f.position<g.length&&e(g[f.position]);)
N+=g[f.position],f.position++;return N}A(h,"collectASequenceOfCodePoints");function r(e,g,f){const N=g.indexOf(e,f.position),w=f.position;return N===-1?(f.position=g.length,g.slice(w)):(f.position=N,g.
slice(w,f.position))}A(r,"collectASequenceOfCodePointsFast");const R=/[\u0009\u000A\u000C\u000D\u0020]/g;function m(e){e=e.replace(R,"");let g=e.length;if(g%4===0&&e.charCodeAt(g-1)===61&&(--g,e.charCodeAt(
g-1)===61&&--g),g%4===1||/[^+/0-9A-Za-z]/.test(e.length===g?e:e.substring(0,g)))return"failure";const f=Buffer.from(e,"base64");return new Uint8Array(f.buffer,f.byteOffset,f.byteLength)}A(m,"forgiving\
Base64");function I(e){return e===9||e===10||e===12||e===13||e===32}A(I,"isASCIIWhitespace");function U(e){const g=e.length;if(65535>g)return String.fromCharCode.apply(null,e);let f="",N=0,w=65535;for(;N<
g;)N+w>g&&(w=g-N),f+=String.fromCharCode.apply(null,e.subarray(N,N+=w));return f}A(U,"isomorphicDecode");const y=/[^\x00-\xFF]/;function D(e){return a(!y.test(e)),e}A(D,"isomorphicEncode");const d=/[^\x00-\x7F]/;
function l(e){return d.test(e)?e.replace(/[A-Z]+/g,g=>g.toLowerCase()):e.toLowerCase()}A(l,"asciiLowercase");function o(e){return JSON.parse(u(e))}A(o,"parseJSONFromBytes");function s(e,g=!0,f=!0){return E(
e,g,f,I)}A(s,"removeASCIIWhitespace");function E(e,g,f,N){let w=0,C=e.length-1;if(g)for(;w<e.length&&N(e.charCodeAt(w));)w++;if(f)for(;C>=w&&N(e.charCodeAt(C));)C--;return w===0&&C===e.length-1?e:e.slice(
w,C+1)}A(E,"removeChars");function t(e){const g=JSON.stringify(e);if(g===void 0)throw new TypeError("Value is not JSON serializable");return a(typeof g=="string"),g}A(t,"serializeJavascriptValueToJSON\
String"),K.exports={asciiLowercase:l,collectASequenceOfCodePoints:h,collectASequenceOfCodePointsFast:r,forgivingBase64:m,isASCIIWhitespace:I,isomorphicDecode:U,isomorphicEncode:D,parseJSONFromBytes:o,
removeASCIIWhitespace:s,removeChars:E,serializeJavascriptValueToJSONString:t}}),45082:((K,L,n)=>{const a=n(34589),{runtimeFeatures:u}=n(313),{asciiLowercase:h}=n(8116),r=new Map([["sha256",0],["sha384",
1],["sha512",2]]);let R;if(u.has("crypto")){R=n(77598);const o=R.getHashes();o.length===0&&r.clear();for(const s of r.keys())o.includes(s)===!1&&r.delete(s)}else r.clear();const m=Map.prototype.get.bind(
r),I=A(o=>r.has(h(o)),"isValidSRIHashAlgorithm"),U=u.has("crypto")===!1||r.size===0?()=>!0:(o,s)=>{const E=D(s);if(E.length===0)return!0;const t=y(E);for(const e of t){const g=e.alg,f=e.val,N=d(g,o);if(l(
N,f))return!0}return!1};function y(o){const s=[];let E=null;for(const t of o){if(a(I(t.alg),"Invalid SRI hash algorithm token"),s.length===0){s.push(t),E=t;continue}const e=E.alg,g=m(e),f=t.alg,N=m(f);
N<g||(N>g?(E=t,s[0]=t,s.length=1):s.push(t))}return s}A(y,"getStrongestMetadata");function D(o){const s=[];for(const E of o.split(/[\t\n\f\r ]+/)){const e=E.split("?",1)[0];let g="";const f=[e.slice(0,
6),e.slice(7)],N=f[0];if(!I(N))continue;f[1]&&(g=f[1]);const w={alg:h(N),val:g};s.push(w)}return s}A(D,"parseMetadata");const d=A((o,s)=>R.hash(o,s,"base64"),"applyAlgorithmToBytes");function l(o,s){let E=o.
length;E!==0&&o[E-1]==="="&&(E-=1),E!==0&&o[E-1]==="="&&(E-=1);let t=s.length;if(t!==0&&s[t-1]==="="&&(t-=1),t!==0&&s[t-1]==="="&&(t-=1),E!==t)return!1;for(let e=0;e<E;++e)if(!(o[e]===s[e]||o[e]==="+"&&
s[e]==="-"||o[e]==="/"&&s[e]==="_"))return!1;return!0}A(l,"caseSensitiveMatch"),K.exports={applyAlgorithmToBytes:d,bytesMatch:U,caseSensitiveMatch:l,isValidSRIHashAlgorithm:I,getStrongestMetadata:y,parseMetadata:D}}),
47879:((K,L,n)=>{const a=n(34589),{types:u,inspect:h}=n(57975),{markAsUncloneable:r}=n(75919),R=1,m=2,I=3,U=4,y=5,D=6,d=7,l=8,o=Function.call.bind(Function.prototype[Symbol.hasInstance]),s={converters:{},
util:{},errors:{},is:{}};s.errors.exception=function(E){return new TypeError(`${E.header}: ${E.message}`)},s.errors.conversionFailed=function(E){const t=E.types.length===1?"":" one of",e=`${E.argument}\
 could not be converted to${t}: ${E.types.join(", ")}.`;return s.errors.exception({header:E.prefix,message:e})},s.errors.invalidArgument=function(E){return s.errors.exception({header:E.prefix,message:`\
"${E.value}" is an invalid ${E.type}.`})},s.brandCheck=function(E,t){if(!t(E)){const e=new TypeError("Illegal invocation");throw e.code="ERR_INVALID_THIS",e}},s.argumentLengthCheck=function({length:E},t,e){
if(E<t)throw s.errors.exception({message:`${t} argument${t!==1?"s":""} required, but${E?" only":""} ${E} found.`,header:e})},s.illegalConstructor=function(){throw s.errors.exception({header:"TypeError",
message:"Illegal constructor"})},s.util.MakeTypeAssertion=function(E){return t=>o(E,t)},s.util.Type=function(E){switch(typeof E){case"undefined":return R;case"boolean":return m;case"string":return I;case"\
symbol":return U;case"number":return y;case"bigint":return D;case"function":case"object":return E===null?d:l}},s.util.Types={UNDEFINED:R,BOOLEAN:m,STRING:I,SYMBOL:U,NUMBER:y,BIGINT:D,NULL:d,OBJECT:l},
s.util.TypeValueToString=function(E){switch(s.util.Type(E)){case R:return"Undefined";case m:return"Boolean";case I:return"String";case U:return"Symbol";case y:return"Number";case D:return"BigInt";case d:
return"Null";case l:return"Object"}},s.util.markAsUncloneable=r,s.util.ConvertToInt=function(E,t,e,g){let f,N;t===64?(f=Math.pow(2,53)-1,e==="unsigned"?N=0:N=Math.pow(-2,53)+1):e==="unsigned"?(N=0,f=Math.
pow(2,t)-1):(N=-Math.pow(2,t-1),f=Math.pow(2,t-1)-1);let w=Number(E);if(w===0&&(w=0),s.util.HasFlag(g,s.attributes.EnforceRange)){if(Number.isNaN(w)||w===Number.POSITIVE_INFINITY||w===Number.NEGATIVE_INFINITY)
throw s.errors.exception({header:"Integer conversion",message:`Could not convert ${s.util.Stringify(E)} to an integer.`});if(w=s.util.IntegerPart(w),w<N||w>f)throw s.errors.exception({header:"Integer \
conversion",message:`Value must be between ${N}-${f}, got ${w}.`});return w}return!Number.isNaN(w)&&s.util.HasFlag(g,s.attributes.Clamp)?(w=Math.min(Math.max(w,N),f),Math.floor(w)%2===0?w=Math.floor(w):
w=Math.ceil(w),w):Number.isNaN(w)||w===0&&Object.is(0,w)||w===Number.POSITIVE_INFINITY||w===Number.NEGATIVE_INFINITY?0:(w=s.util.IntegerPart(w),w=w%Math.pow(2,t),e==="signed"&&w>=Math.pow(2,t-1)?w-Math.
pow(2,t):w)},s.util.IntegerPart=function(E){const t=Math.floor(Math.abs(E));return E<0?-1*t:t},s.util.Stringify=function(E){switch(s.util.Type(E)){case U:return`Symbol(${E.description})`;case l:return h(
E);case I:return`"${E}"`;case D:return`${E}n`;default:return`${E}`}},s.util.IsResizableArrayBuffer=function(E){if(u.isArrayBuffer(E))return E.resizable;if(u.isSharedArrayBuffer(E))return E.growable;throw s.
errors.exception({header:"IsResizableArrayBuffer",message:`"${s.util.Stringify(E)}" is not an array buffer.`})},s.util.HasFlag=function(E,t){return typeof E=="number"&&(E&t)===t},s.sequenceConverter=function(E){
return(t,e,g,f)=>{if(s.util.Type(t)!==l)throw s.errors.exception({header:e,message:`${g} (${s.util.Stringify(t)}) is not iterable.`});const N=typeof f=="function"?f():t?.[Symbol.iterator]?.(),w=[];let C=0;
if(N===void 0||typeof N.next!="function")throw s.errors.exception({header:e,message:`${g} is not iterable.`});for(;;){const{done:Q,value:B}=N.next();if(Q)break;w.push(E(B,e,`${g}[${C++}]`))}return w}},
s.recordConverter=function(E,t){return(e,g,f)=>{if(s.util.Type(e)!==l)throw s.errors.exception({header:g,message:`${f} ("${s.util.TypeValueToString(e)}") is not an Object.`});const N={};if(!u.isProxy(
e)){const C=[...Object.getOwnPropertyNames(e),...Object.getOwnPropertySymbols(e)];for(const Q of C){const B=s.util.Stringify(Q),i=E(Q,g,`Key ${B} in ${f}`),c=t(e[Q],g,`${f}[${B}]`);N[i]=c}return N}const w=Reflect.
ownKeys(e);for(const C of w)if(Reflect.getOwnPropertyDescriptor(e,C)?.enumerable){const B=E(C,g,f),i=t(e[C],g,f);N[B]=i}return N}},s.interfaceConverter=function(E,t){return(e,g,f)=>{if(!E(e))throw s.errors.
exception({header:g,message:`Expected ${f} ("${s.util.Stringify(e)}") to be an instance of ${t}.`});return e}},s.dictionaryConverter=function(E){return E.sort((t,e)=>(t.key>e.key)-(t.key<e.key)),(t,e,g)=>{
const f={};if(t!=null&&s.util.Type(t)!==l)throw s.errors.exception({header:e,message:`Expected ${t} to be one of: Null, Undefined, Object.`});for(const N of E){const{key:w,defaultValue:C,required:Q,converter:B}=N;
if(Q===!0&&(t==null||!Object.hasOwn(t,w)))throw s.errors.exception({header:e,message:`Missing required key "${w}".`});let i=t?.[w];const c=C!==void 0;if(c&&i===void 0&&(i=C()),Q||c||i!==void 0){if(i=B(
i,e,`${g}.${w}`),N.allowedValues&&!N.allowedValues.includes(i))throw s.errors.exception({header:e,message:`${i} is not an accepted type. Expected one of ${N.allowedValues.join(", ")}.`});f[w]=i}}return f}},
s.nullableConverter=function(E){return(t,e,g)=>t===null?t:E(t,e,g)},s.is.USVString=function(E){return typeof E=="string"&&E.isWellFormed()},s.is.ReadableStream=s.util.MakeTypeAssertion(ReadableStream),
s.is.Blob=s.util.MakeTypeAssertion(Blob),s.is.URLSearchParams=s.util.MakeTypeAssertion(URLSearchParams),s.is.File=s.util.MakeTypeAssertion(File),s.is.URL=s.util.MakeTypeAssertion(URL),s.is.AbortSignal=
s.util.MakeTypeAssertion(AbortSignal),s.is.MessagePort=s.util.MakeTypeAssertion(MessagePort),s.is.BufferSource=function(E){return u.isArrayBuffer(E)||ArrayBuffer.isView(E)&&u.isArrayBuffer(E.buffer)},
s.util.getCopyOfBytesHeldByBufferSource=function(E){const t=E;let e=t,g=0,f=0;if(u.isTypedArray(t)||u.isDataView(t)?(e=t.buffer,g=t.byteOffset,f=t.byteLength):(a(u.isAnyArrayBuffer(t)),f=t.byteLength),
e.detached)return new Uint8Array(0);const N=new Uint8Array(f),w=new Uint8Array(e,g,f);return N.set(w),N},s.converters.DOMString=function(E,t,e,g){if(E===null&&s.util.HasFlag(g,s.attributes.LegacyNullToEmptyString))
return"";if(typeof E=="symbol")throw s.errors.exception({header:t,message:`${e} is a symbol, which cannot be converted to a DOMString.`});return String(E)},s.converters.ByteString=function(E,t,e){if(typeof E==
"symbol")throw s.errors.exception({header:t,message:`${e} is a symbol, which cannot be converted to a ByteString.`});const g=String(E);for(let f=0;f<g.length;f++)if(g.charCodeAt(f)>255)throw new TypeError(
`Cannot convert argument to a ByteString because the character at index ${f} has a value of ${g.charCodeAt(f)} which is greater than 255.`);return g},s.converters.USVString=function(E){return typeof E==
"string"?E.toWellFormed():`${E}`.toWellFormed()},s.converters.boolean=function(E){return!!E},s.converters.any=function(E){return E},s.converters["long long"]=function(E,t,e){return s.util.ConvertToInt(
E,64,"signed",0,t,e)},s.converters["unsigned long long"]=function(E,t,e){return s.util.ConvertToInt(E,64,"unsigned",0,t,e)},s.converters["unsigned long"]=function(E,t,e){return s.util.ConvertToInt(E,32,
"unsigned",0,t,e)},s.converters["unsigned short"]=function(E,t,e,g){return s.util.ConvertToInt(E,16,"unsigned",g,t,e)},s.converters.ArrayBuffer=function(E,t,e,g){if(s.util.Type(E)!==l||!u.isArrayBuffer(
E))throw s.errors.conversionFailed({prefix:t,argument:`${e} ("${s.util.Stringify(E)}")`,types:["ArrayBuffer"]});if(!s.util.HasFlag(g,s.attributes.AllowResizable)&&s.util.IsResizableArrayBuffer(E))throw s.
errors.exception({header:t,message:`${e} cannot be a resizable ArrayBuffer.`});return E},s.converters.SharedArrayBuffer=function(E,t,e,g){if(s.util.Type(E)!==l||!u.isSharedArrayBuffer(E))throw s.errors.
conversionFailed({prefix:t,argument:`${e} ("${s.util.Stringify(E)}")`,types:["SharedArrayBuffer"]});if(!s.util.HasFlag(g,s.attributes.AllowResizable)&&s.util.IsResizableArrayBuffer(E))throw s.errors.exception(
{header:t,message:`${e} cannot be a resizable SharedArrayBuffer.`});return E},s.converters.TypedArray=function(E,t,e,g,f){if(s.util.Type(E)!==l||!u.isTypedArray(E)||E.constructor.name!==t.name)throw s.
errors.conversionFailed({prefix:e,argument:`${g} ("${s.util.Stringify(E)}")`,types:[t.name]});if(!s.util.HasFlag(f,s.attributes.AllowShared)&&u.isSharedArrayBuffer(E.buffer))throw s.errors.exception({
header:e,message:`${g} cannot be a view on a shared array buffer.`});if(!s.util.HasFlag(f,s.attributes.AllowResizable)&&s.util.IsResizableArrayBuffer(E.buffer))throw s.errors.exception({header:e,message:`${g}\
 cannot be a view on a resizable array buffer.`});return E},s.converters.DataView=function(E,t,e,g){if(s.util.Type(E)!==l||!u.isDataView(E))throw s.errors.conversionFailed({prefix:t,argument:`${e} ("${s.
util.Stringify(E)}")`,types:["DataView"]});if(!s.util.HasFlag(g,s.attributes.AllowShared)&&u.isSharedArrayBuffer(E.buffer))throw s.errors.exception({header:t,message:`${e} cannot be a view on a shared\
 array buffer.`});if(!s.util.HasFlag(g,s.attributes.AllowResizable)&&s.util.IsResizableArrayBuffer(E.buffer))throw s.errors.exception({header:t,message:`${e} cannot be a view on a resizable array buff\
er.`});return E},s.converters.ArrayBufferView=function(E,t,e,g){if(s.util.Type(E)!==l||!u.isArrayBufferView(E))throw s.errors.conversionFailed({prefix:t,argument:`${e} ("${s.util.Stringify(E)}")`,types:[
"ArrayBufferView"]});if(!s.util.HasFlag(g,s.attributes.AllowShared)&&u.isSharedArrayBuffer(E.buffer))throw s.errors.exception({header:t,message:`${e} cannot be a view on a shared array buffer.`});if(!s.
util.HasFlag(g,s.attributes.AllowResizable)&&s.util.IsResizableArrayBuffer(E.buffer))throw s.errors.exception({header:t,message:`${e} cannot be a view on a resizable array buffer.`});return E},s.converters.
BufferSource=function(E,t,e,g){if(u.isArrayBuffer(E))return s.converters.ArrayBuffer(E,t,e,g);if(u.isArrayBufferView(E))return g&=~s.attributes.AllowShared,s.converters.ArrayBufferView(E,t,e,g);throw u.
isSharedArrayBuffer(E)?s.errors.exception({header:t,message:`${e} cannot be a SharedArrayBuffer.`}):s.errors.conversionFailed({prefix:t,argument:`${e} ("${s.util.Stringify(E)}")`,types:["ArrayBuffer",
"ArrayBufferView"]})},s.converters.AllowSharedBufferSource=function(E,t,e,g){if(u.isArrayBuffer(E))return s.converters.ArrayBuffer(E,t,e,g);if(u.isSharedArrayBuffer(E))return s.converters.SharedArrayBuffer(
E,t,e,g);if(u.isArrayBufferView(E))return g|=s.attributes.AllowShared,s.converters.ArrayBufferView(E,t,e,g);throw s.errors.conversionFailed({prefix:t,argument:`${e} ("${s.util.Stringify(E)}")`,types:[
"ArrayBuffer","SharedArrayBuffer","ArrayBufferView"]})},s.converters["sequence<ByteString>"]=s.sequenceConverter(s.converters.ByteString),s.converters["sequence<sequence<ByteString>>"]=s.sequenceConverter(
s.converters["sequence<ByteString>"]),s.converters["record<ByteString, ByteString>"]=s.recordConverter(s.converters.ByteString,s.converters.ByteString),s.converters.Blob=s.interfaceConverter(s.is.Blob,
"Blob"),s.converters.AbortSignal=s.interfaceConverter(s.is.AbortSignal,"AbortSignal"),s.converters.EventHandlerNonNull=function(E){return s.util.Type(E)!==l?null:typeof E=="function"?E:()=>{}},s.attributes=
{Clamp:1,EnforceRange:2,AllowShared:4,AllowResizable:8,LegacyNullToEmptyString:16},K.exports={webidl:s}}),86897:((K,L,n)=>{const{uid:a,states:u,sentCloseFrameState:h,emptyBuffer:r,opcodes:R}=n(20736),
{parseExtensions:m,isClosed:I,isClosing:U,isEstablished:y,isConnecting:D,validateCloseCodeAndReason:d}=n(98625),{makeRequest:l}=n(9967),{fetching:o}=n(54398),{Headers:s,getHeadersList:E}=n(60660),{getDecodeSplit:t}=n(
73168),{WebsocketFrameSend:e}=n(3264),g=n(34589),{runtimeFeatures:f}=n(313),N=f.has("crypto")?n(77598):null;let w=!1;function C(c,k,S,M,V){const X=c;X.protocol=c.protocol==="ws:"?"http:":"https:";const Y=l(
{urlList:[X],client:S,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error",useURLCredentials:!0});if(V.headers){const J=E(new s(V.headers));
Y.headersList=J}const W=N.randomBytes(16).toString("base64");Y.headersList.append("sec-websocket-key",W,!0),Y.headersList.append("sec-websocket-version","13",!0);for(const J of k)Y.headersList.append(
"sec-websocket-protocol",J,!0);return Y.headersList.append("sec-websocket-extensions","permessage-deflate; client_max_window_bits",!0),o({request:Y,useParallelQueue:!0,dispatcher:V.dispatcher,processResponse(J){
if(J.type==="error"||J.status!==101){if(J.socket?.session==null){B(M,J,1002,"Received network error or non-101 status code.",J.error);return}if(J.status!==200){B(M,J,1002,"Received network error or no\
n-200 status code.",J.error);return}}if(w===!1&&J.socket?.session!=null&&(process.emitWarning("WebSocket over HTTP2 is experimental, and subject to change.","ExperimentalWarning"),w=!0),k.length!==0&&
!J.headersList.get("Sec-WebSocket-Protocol")){B(M,J,1002,"Server did not respond with sent protocols.");return}if(J.socket.session==null&&J.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){B(M,
J,1002,'Server did not set Upgrade header to "websocket".');return}if(J.socket.session==null&&J.headersList.get("Connection")?.toLowerCase()!=="upgrade"){B(M,J,1002,'Server did not set Connection head\
er to "upgrade".');return}if(J.socket.session==null){const Z=J.headersList.get("Sec-WebSocket-Accept"),j=N.hash("sha1",W+a,"base64");if(Z!==j){B(M,J,1002,"Incorrect hash received in Sec-WebSocket-Acce\
pt header.");return}}const O=J.headersList.get("Sec-WebSocket-Extensions");let T;if(O!==null&&(T=m(O),!T.has("permessage-deflate"))){B(M,J,1002,"Sec-WebSocket-Extensions header does not match.");return}
const p=J.headersList.get("Sec-WebSocket-Protocol");if(p!==null){const Z=t("sec-websocket-protocol",Y.headersList);if(Z===null||!Z.includes(p)){B(M,J,1002,"Protocol was not set in the opening handshak\
e.");return}}J.socket.session!=null&&(J.socket.allowHalfOpen=!1),J.socket.on("data",M.onSocketData),J.socket.on("close",M.onSocketClose),J.socket.on("error",M.onSocketError),M.wasEverConnected=!0,M.onConnectionEstablished(
J,T)}})}A(C,"establishWebSocketConnection");function Q(c,k,S,M=!1){if(k??=null,S??="",M&&d(k,S),!(I(c.readyState)||U(c.readyState)))if(!y(c.readyState))i(c),c.readyState=u.CLOSING;else if(!c.closeState.
has(h.SENT)&&!c.closeState.has(h.RECEIVED)){const V=new e;S.length!==0&&k===null&&(k=1e3),g(k===null||Number.isInteger(k)),k===null&&S.length===0?V.frameData=r:k!==null&&S===null?(V.frameData=Buffer.allocUnsafe(
2),V.frameData.writeUInt16BE(k,0)):k!==null&&S!==null?(V.frameData=Buffer.allocUnsafe(2+Buffer.byteLength(S)),V.frameData.writeUInt16BE(k,0),V.frameData.write(S,2,"utf-8")):V.frameData=r,c.socket.write(
V.createFrame(R.CLOSE)),c.closeState.add(h.SENT),c.readyState=u.CLOSING}else c.readyState=u.CLOSING}A(Q,"closeWebSocketConnection");function B(c,k,S,M,V){k.socket?.session!=null&&!k.socket.destroyed&&
k.socket.destroy(),i(c,S,M,V)}A(B,"failHandshake");function i(c,k,S,M){y(c.readyState)&&Q(c,k,S,!1),c.controller.abort(),D(c.readyState)?c.onSocketClose():c.socket?.destroyed===!1&&c.socket.destroy()}
A(i,"failWebsocketConnection"),K.exports={establishWebSocketConnection:C,failWebsocketConnection:i,closeWebSocketConnection:Q}}),20736:(K=>{const L="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",n={enumerable:!0,
writable:!1,configurable:!1},a={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},u={SENT:1,RECEIVED:2},h={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},r=65535,R={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,
READ_DATA:4},m=Buffer.allocUnsafe(0),I={text:1,typedArray:2,arrayBuffer:3,blob:4};K.exports={uid:L,sentCloseFrameState:u,staticPropertyDescriptors:n,states:a,opcodes:h,maxUnsigned16Bit:r,parserStates:R,
emptyBuffer:m,sendHints:I}}),15188:((K,L,n)=>{const{webidl:a}=n(47879),{kEnumerableProperty:u}=n(3440),{kConstruct:h}=n(36443);let r;class R extends Event{static{A(this,"MessageEvent")}#A;constructor(D,d={}){
if(D===h){super(arguments[1],arguments[2]),a.util.markAsUncloneable(this);return}const l="MessageEvent constructor";a.argumentLengthCheck(arguments,1,l),D=a.converters.DOMString(D,l,"type"),d=a.converters.
MessageEventInit(d,l,"eventInitDict"),super(D,d),this.#A=d,a.util.markAsUncloneable(this)}get data(){return a.brandCheck(this,a.is.MessageEvent),this.#A.data}get origin(){return a.brandCheck(this,a.is.
MessageEvent),this.#A.origin}get lastEventId(){return a.brandCheck(this,a.is.MessageEvent),this.#A.lastEventId}get source(){return a.brandCheck(this,a.is.MessageEvent),this.#A.source}get ports(){return a.
brandCheck(this,a.is.MessageEvent),Object.isFrozen(this.#A.ports)||Object.freeze(this.#A.ports),this.#A.ports}initMessageEvent(D,d=!1,l=!1,o=null,s="",E="",t=null,e=[]){return a.brandCheck(this,a.is.MessageEvent),
a.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new R(D,{bubbles:d,cancelable:l,data:o,origin:s,lastEventId:E,source:t,ports:e})}static{r=A((D,d)=>{const l=new R(h,D,d);return l.#A=
d,l.#A.data??=null,l.#A.origin??="",l.#A.lastEventId??="",l.#A.source??=null,l.#A.ports??=[],l},"createFastMessageEvent"),a.is.MessageEvent=D=>D!=null&&typeof D=="object"&&#A in D}}class m extends Event{static{
A(this,"CloseEvent")}#A;constructor(D,d={}){const l="CloseEvent constructor";a.argumentLengthCheck(arguments,1,l),D=a.converters.DOMString(D,l,"type"),d=a.converters.CloseEventInit(d),super(D,d),this.#A=
d,a.util.markAsUncloneable(this)}get wasClean(){return a.brandCheck(this,a.is.CloseEvent),this.#A.wasClean}get code(){return a.brandCheck(this,a.is.CloseEvent),this.#A.code}get reason(){return a.brandCheck(
this,a.is.CloseEvent),this.#A.reason}static{a.is.CloseEvent=D=>D!=null&&typeof D=="object"&&#A in D}}class I extends Event{static{A(this,"ErrorEvent")}#A;constructor(D,d){const l="ErrorEvent construct\
or";a.argumentLengthCheck(arguments,1,l),super(D,d),a.util.markAsUncloneable(this),D=a.converters.DOMString(D,l,"type"),d=a.converters.ErrorEventInit(d??{}),this.#A=d}get message(){return a.brandCheck(
this,a.is.ErrorEvent),this.#A.message}get filename(){return a.brandCheck(this,a.is.ErrorEvent),this.#A.filename}get lineno(){return a.brandCheck(this,a.is.ErrorEvent),this.#A.lineno}get colno(){return a.
brandCheck(this,a.is.ErrorEvent),this.#A.colno}get error(){return a.brandCheck(this,a.is.ErrorEvent),this.#A.error}static{a.is.ErrorEvent=D=>D!=null&&typeof D=="object"&&#A in D}}Object.defineProperties(
R.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:u,origin:u,lastEventId:u,source:u,ports:u,initMessageEvent:u}),Object.defineProperties(m.prototype,{[Symbol.toStringTag]:{
value:"CloseEvent",configurable:!0},reason:u,code:u,wasClean:u}),Object.defineProperties(I.prototype,{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},message:u,filename:u,lineno:u,colno:u,error:u}),
a.converters.MessagePort=a.interfaceConverter(a.is.MessagePort,"MessagePort"),a.converters["sequence<MessagePort>"]=a.sequenceConverter(a.converters.MessagePort);const U=[{key:"bubbles",converter:a.converters.
boolean,defaultValue:A(()=>!1,"defaultValue")},{key:"cancelable",converter:a.converters.boolean,defaultValue:A(()=>!1,"defaultValue")},{key:"composed",converter:a.converters.boolean,defaultValue:A(()=>!1,
"defaultValue")}];a.converters.MessageEventInit=a.dictionaryConverter([...U,{key:"data",converter:a.converters.any,defaultValue:A(()=>null,"defaultValue")},{key:"origin",converter:a.converters.USVString,
defaultValue:A(()=>"","defaultValue")},{key:"lastEventId",converter:a.converters.DOMString,defaultValue:A(()=>"","defaultValue")},{key:"source",converter:a.nullableConverter(a.converters.MessagePort),
defaultValue:A(()=>null,"defaultValue")},{key:"ports",converter:a.converters["sequence<MessagePort>"],defaultValue:A(()=>[],"defaultValue")}]),a.converters.CloseEventInit=a.dictionaryConverter([...U,{
key:"wasClean",converter:a.converters.boolean,defaultValue:A(()=>!1,"defaultValue")},{key:"code",converter:a.converters["unsigned short"],defaultValue:A(()=>0,"defaultValue")},{key:"reason",converter:a.
converters.USVString,defaultValue:A(()=>"","defaultValue")}]),a.converters.ErrorEventInit=a.dictionaryConverter([...U,{key:"message",converter:a.converters.DOMString,defaultValue:A(()=>"","defaultValu\
e")},{key:"filename",converter:a.converters.USVString,defaultValue:A(()=>"","defaultValue")},{key:"lineno",converter:a.converters["unsigned long"],defaultValue:A(()=>0,"defaultValue")},{key:"colno",converter:a.
converters["unsigned long"],defaultValue:A(()=>0,"defaultValue")},{key:"error",converter:a.converters.any}]),K.exports={MessageEvent:R,CloseEvent:m,ErrorEvent:I,createFastMessageEvent:r}}),3264:((K,L,n)=>{
const{runtimeFeatures:a}=n(313),{maxUnsigned16Bit:u,opcodes:h}=n(20736),r=8*1024;let R=null,m=r;const I=a.has("crypto")?n(77598).randomFillSync:null;function U(){return m===r&&(m=0,I(R??=Buffer.allocUnsafeSlow(
r),0,r)),[R[m++],R[m++],R[m++],R[m++]]}A(U,"generateMask");class y{static{A(this,"WebsocketFrameSend")}constructor(d){this.frameData=d}createFrame(d){const l=this.frameData,o=U(),s=l?.byteLength??0;let E=s,
t=6;s>u?(t+=8,E=127):s>125&&(t+=2,E=126);const e=Buffer.allocUnsafe(s+t);e[0]=e[1]=0,e[0]|=128,e[0]=(e[0]&240)+d;e[t-4]=o[0],e[t-3]=o[1],e[t-2]=o[2],e[t-1]=o[3],e[1]=E,E===126?e.writeUInt16BE(s,2):E===
127&&(e[2]=e[3]=0,e.writeUIntBE(s,4,6)),e[1]|=128;for(let g=0;g<s;++g)e[t+g]=l[g]^o[g&3];return e}static createFastTextFrame(d){const l=U(),o=d.length;for(let e=0;e<o;++e)d[e]^=l[e&3];let s=o,E=6;o>u?
(E+=8,s=127):o>125&&(E+=2,s=126);const t=Buffer.allocUnsafeSlow(E);return t[0]=128|h.TEXT,t[1]=s|128,t[E-4]=l[0],t[E-3]=l[1],t[E-2]=l[2],t[E-1]=l[3],s===126?t.writeUInt16BE(o,2):s===127&&(t[2]=t[3]=0,
t.writeUIntBE(o,4,6)),[t,d]}}K.exports={WebsocketFrameSend:y,generateMask:U}}),19469:((K,L,n)=>{const{createInflateRaw:a,Z_DEFAULT_WINDOWBITS:u}=n(38522),{isValidClientWindowBits:h}=n(98625),{MessageSizeExceededError:r}=n(
68707),R=Buffer.from([0,0,255,255]),m=Symbol("kBuffer"),I=Symbol("kLength");class U{static{A(this,"PerMessageDeflate")}#A;#e={};#t=0;constructor(D,d){this.#e.serverNoContextTakeover=D.has("server_no_c\
ontext_takeover"),this.#e.serverMaxWindowBits=D.get("server_max_window_bits"),this.#t=d.maxPayloadSize}decompress(D,d,l){if(!this.#A){let o=u;if(this.#e.serverMaxWindowBits){if(!h(this.#e.serverMaxWindowBits)){
l(new Error("Invalid server_max_window_bits"));return}o=Number.parseInt(this.#e.serverMaxWindowBits)}try{this.#A=a({windowBits:o})}catch(s){l(s);return}this.#A[m]=[],this.#A[I]=0,this.#A.on("data",s=>{
if(this.#A[I]+=s.length,this.#t>0&&this.#A[I]>this.#t){l(new r),this.#A.removeAllListeners(),this.#A.destroy(),this.#A=null;return}this.#A[m].push(s)}),this.#A.on("error",s=>{this.#A=null,l(s)})}this.#A.
write(D),d&&this.#A.write(R),this.#A.flush(()=>{if(!this.#A)return;const o=Buffer.concat(this.#A[m],this.#A[I]);this.#A[m].length=0,this.#A[I]=0,l(null,o)})}}K.exports={PerMessageDeflate:U}}),81652:((K,L,n)=>{
const{Writable:a}=n(57075),u=n(34589),{parserStates:h,opcodes:r,states:R,emptyBuffer:m,sentCloseFrameState:I}=n(20736),{isValidStatusCode:U,isValidOpcode:y,websocketMessageReceived:D,utf8Decode:d,isControlFrame:l,
isTextBinaryFrame:o,isContinuationFrame:s}=n(98625),{failWebsocketConnection:E}=n(86897),{WebsocketFrameSend:t}=n(3264),{PerMessageDeflate:e}=n(19469),{MessageSizeExceededError:g}=n(68707),{defaultWebSocketMaxFragments:f,
defaultWebSocketMaxPayloadSize:N}=n(10735);class w extends a{static{A(this,"ByteParser")}#A=[];#e=0;#t=0;#s=!1;#o=h.INFO;#r={};#n=[];#i;#E;#Q;#B;constructor(Q,B,i={}){super(),this.#E=Q,this.#i=B??new Map,
this.#Q=i.maxFragments??f,this.#B=i.maxPayloadSize??N,this.#i.has("permessage-deflate")&&this.#i.set("permessage-deflate",new e(B,{maxPayloadSize:this.#B}))}_write(Q,B,i){this.#A.push(Q),this.#t+=Q.length,
this.#s=!0,this.run(i)}#I(){return this.#B>0&&!l(this.#r.opcode)&&this.#r.payloadLength+this.#e>this.#B?(E(this.#E,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(Q){for(;this.#s;)if(this.#o===
h.INFO){if(this.#t<2)return Q();const B=this.consume(2),i=(B[0]&128)!==0,c=B[0]&15,k=(B[1]&128)===128,S=!i&&c!==r.CONTINUATION,M=B[1]&127,V=B[0]&64,X=B[0]&32,Y=B[0]&16;if(!y(c))return E(this.#E,1002,"\
Invalid opcode received"),Q();if(k)return E(this.#E,1002,"Frame cannot be masked"),Q();if(V!==0&&!this.#i.has("permessage-deflate")){E(this.#E,1002,"Expected RSV1 to be clear.");return}if(X!==0||Y!==0){
E(this.#E,1002,"RSV1, RSV2, RSV3 must be clear");return}if(S&&!o(c)){E(this.#E,1002,"Invalid frame type was fragmented.");return}if(o(c)&&this.#n.length>0){E(this.#E,1002,"Expected continuation frame");
return}if(this.#r.fragmented&&S){E(this.#E,1002,"Fragmented frame exceeded 125 bytes.");return}if((M>125||S)&&l(c)){E(this.#E,1002,"Control frame either too large or fragmented");return}if(s(c)&&this.#n.
length===0&&!this.#r.compressed){E(this.#E,1002,"Unexpected continuation frame");return}if(M<=125){if(this.#r.payloadLength=M,this.#o=h.READ_DATA,!this.#I())return}else M===126?this.#o=h.PAYLOADLENGTH_16:
M===127&&(this.#o=h.PAYLOADLENGTH_64);o(c)&&(this.#r.binaryType=c,this.#r.compressed=V!==0),this.#r.opcode=c,this.#r.masked=k,this.#r.fin=i,this.#r.fragmented=S}else if(this.#o===h.PAYLOADLENGTH_16){if(this.#t<
2)return Q();const B=this.consume(2);if(this.#r.payloadLength=B.readUInt16BE(0),this.#o=h.READ_DATA,!this.#I())return}else if(this.#o===h.PAYLOADLENGTH_64){if(this.#t<8)return Q();const B=this.consume(
8),i=B.readUInt32BE(0),c=B.readUInt32BE(4);if(i!==0||c>2**31-1){E(this.#E,1009,"Received payload length > 2^31 bytes.");return}if(this.#r.payloadLength=c,this.#o=h.READ_DATA,!this.#I())return}else if(this.#o===
h.READ_DATA){if(this.#t<this.#r.payloadLength)return Q();const B=this.consume(this.#r.payloadLength);if(l(this.#r.opcode)){if(this.#s=this.parseControlFrame(B),this.#o=h.INFO,this.#s&&this.#E.socket.writableNeedDrain){
this.#s=!1,this.#E.socket.once("drain",()=>{this.destroyed||(this.#s=!0,this.run(Q))});return}}else if(this.#r.compressed){this.#i.get("permessage-deflate").decompress(B,this.#r.fin,(i,c)=>{if(i){const k=i instanceof
g?1009:1007;E(this.#E,k,i.message);return}if(this.writeFragments(c)){if(this.#B>0&&this.#e>this.#B){E(this.#E,1009,new g().message);return}if(!this.#r.fin){this.#o=h.INFO,this.#s=!0,this.run(Q);return}
D(this.#E,this.#r.binaryType,this.consumeFragments()),this.#s=!0,this.#o=h.INFO,this.run(Q)}},this.#e),this.#s=!1;break}else{if(!this.writeFragments(B))return;!this.#r.fragmented&&this.#r.fin&&D(this.#E,
this.#r.binaryType,this.consumeFragments()),this.#o=h.INFO}}}consume(Q){if(Q>this.#t)throw new Error("Called consume() before buffers satiated.");if(Q===0)return m;this.#t-=Q;const B=this.#A[0];if(B.length>
Q)return this.#A[0]=B.subarray(Q,B.length),B.subarray(0,Q);if(B.length===Q)return this.#A.shift();{let i=0;const c=Buffer.allocUnsafeSlow(Q);for(;i!==Q;){const k=this.#A[0],S=k.length;if(S+i===Q){c.set(
this.#A.shift(),i);break}else if(S+i>Q){c.set(k.subarray(0,Q-i),i),this.#A[0]=k.subarray(Q-i);break}else c.set(this.#A.shift(),i),i+=S}return c}}writeFragments(Q){return this.#Q>0&&this.#n.length===this.#Q?
(E(this.#E,1008,"Too many message fragments"),!1):(this.#e+=Q.length,this.#n.push(Q),!0)}consumeFragments(){const Q=this.#n;if(this.#r.compressed=!1,Q.length===1)return this.#e=0,Q.shift();let B=0;const i=Buffer.
allocUnsafeSlow(this.#e);for(let c=0;c<Q.length;++c){const k=Q[c];i.set(k,B),B+=k.length}return this.#n=[],this.#e=0,i}parseCloseBody(Q){u(Q.length!==1);let B;if(Q.length>=2&&(B=Q.readUInt16BE(0)),B!==
void 0&&!U(B))return{code:1002,reason:"Invalid status code",error:!0};let i=Q.subarray(2);i[0]===239&&i[1]===187&&i[2]===191&&(i=i.subarray(3));try{i=d(i)}catch{return{code:1007,reason:"Invalid UTF-8",
error:!0}}return{code:B,reason:i,error:!1}}parseControlFrame(Q){const{opcode:B,payloadLength:i}=this.#r;if(B===r.CLOSE){if(i===1)return E(this.#E,1002,"Received close frame with a 1-byte body."),!1;if(this.#r.
closeInfo=this.parseCloseBody(Q),this.#r.closeInfo.error){const{code:c,reason:k}=this.#r.closeInfo;return E(this.#E,c,k),!1}if(!this.#E.closeState.has(I.SENT)&&!this.#E.closeState.has(I.RECEIVED)){let c=m;
this.#r.closeInfo.code&&(c=Buffer.allocUnsafe(2),c.writeUInt16BE(this.#r.closeInfo.code,0));const k=new t(c);this.#E.socket.write(k.createFrame(r.CLOSE)),this.#E.closeState.add(I.SENT)}return this.#E.
readyState=R.CLOSING,this.#E.closeState.add(I.RECEIVED),!1}else if(B===r.PING){if(!this.#E.closeState.has(I.RECEIVED)){const c=new t(Q);this.#E.socket.write(c.createFrame(r.PONG)),this.#E.onPing(Q)}}else
B===r.PONG&&this.#E.onPong(Q);return!0}get closingInfo(){return this.#r.closeInfo}}K.exports={ByteParser:w}}),13900:((K,L,n)=>{const{WebsocketFrameSend:a}=n(3264),{opcodes:u,sendHints:h}=n(20736),r=n(
64660);class R{static{A(this,"SendQueue")}#A=new r;#e=!1;#t;constructor(y){this.#t=y}add(y,D,d){if(d!==h.blob){if(this.#e){const o={promise:null,callback:D,frame:m(y,d)};this.#A.push(o)}else if(d===h.
text){const{0:o,1:s}=a.createFastTextFrame(y);this.#t.cork(),this.#t.write(o),this.#t.write(s,D),this.#t.uncork()}else this.#t.write(m(y,d),D);return}const l={promise:y.arrayBuffer().then(o=>{l.promise=
null,l.frame=m(o,d)}),callback:D,frame:null};this.#A.push(l),this.#e||this.#s()}async#s(){this.#e=!0;const y=this.#A;for(;!y.isEmpty();){const D=y.shift();D.promise!==null&&await D.promise,this.#t.write(
D.frame,D.callback),D.callback=D.frame=null}this.#e=!1}}function m(U,y){return new a(I(U,y)).createFrame(y===h.text?u.TEXT:u.BINARY)}A(m,"createFrame");function I(U,y){switch(y){case h.text:case h.typedArray:
return new Uint8Array(U.buffer,U.byteOffset,U.byteLength);case h.arrayBuffer:case h.blob:return new Uint8Array(U)}}A(I,"toBuffer"),K.exports={SendQueue:R}}),56919:((K,L,n)=>{const{webidl:a}=n(47879),{
validateCloseCodeAndReason:u}=n(98625),{kConstruct:h}=n(36443),{kEnumerableProperty:r}=n(3440);function R(){class U extends DOMException{static{A(this,"Test")}get reason(){return""}}return new U().reason!==
void 0?DOMException:new Proxy(DOMException,{construct(y,D,d){const l=Reflect.construct(y,D,y);return Object.setPrototypeOf(l,d.prototype),l}})}A(R,"createInheritableDOMException");let m;class I extends R(){static{
A(this,"WebSocketError")}#A;#e;constructor(y="",D=void 0){if(y=a.converters.DOMString(y,"WebSocketError","message"),super(y,"WebSocketError"),D===h)return;D!==null&&(D=a.converters.WebSocketCloseInfo(
D));let d=D.closeCode??null;const l=D.reason??"";u(d,l),l.length!==0&&d===null&&(d=1e3),this.#A=d,this.#e=l}get closeCode(){return this.#A}get reason(){return this.#e}static{m=A((y,D,d)=>{const l=new I(
y,h);return l.#A=D,l.#e=d,l},"createUnvalidatedWebSocketError"),a.is.WebSocketError=y=>y!=null&&typeof y=="object"&&#e in y}}Object.defineProperties(I.prototype,{closeCode:r,reason:r,[Symbol.toStringTag]:{
value:"WebSocketError",writable:!1,enumerable:!1,configurable:!0}}),K.exports={WebSocketError:I,createUnvalidatedWebSocketError:m}}),12873:((K,L,n)=>{const{addAbortListener:a}=n(78474),{environmentSettingsObject:u,
readableStreamClose:h}=n(73168),{states:r,opcodes:R,sentCloseFrameState:m}=n(20736),{webidl:I}=n(47879),{getURLRecord:U,isValidSubprotocol:y,isEstablished:D,utf8Decode:d}=n(98625),{establishWebSocketConnection:l,
failWebsocketConnection:o,closeWebSocketConnection:s}=n(86897),{channels:E}=n(42414),{WebsocketFrameSend:t}=n(3264),{ByteParser:e}=n(81652),{WebSocketError:g,createUnvalidatedWebSocketError:f}=n(56919),
{kEnumerableProperty:N}=n(3440),{utf8DecodeBytes:w}=n(276);let C=!1;class Q{static{A(this,"WebSocketStream")}#A;#e;#t;#s;#o;#r;#n=!1;#i={onConnectionEstablished:A((i,c)=>this.#B(i,c),"onConnectionEsta\
blished"),onMessage:A((i,c)=>this.#I(i,c),"onMessage"),onParserError:A(i=>o(this.#i,null,i.message),"onParserError"),onParserDrain:A(()=>this.#i.socket.resume(),"onParserDrain"),onSocketData:A(i=>{this.#E.
write(i)||this.#i.socket.pause()},"onSocketData"),onSocketError:A(i=>{this.#i.readyState=r.CLOSING,E.socketError.hasSubscribers&&E.socketError.publish(i),this.#i.socket.destroy()},"onSocketError"),onSocketClose:A(
()=>queueMicrotask(()=>this.#a()),"onSocketClose"),onPing:A(()=>{},"onPing"),onPong:A(()=>{},"onPong"),readyState:r.CONNECTING,socket:null,closeState:new Set,controller:null,wasEverConnected:!1};#E;constructor(i,c=void 0){
C||(process.emitWarning("WebSocketStream is experimental! Expect it to change at any time.",{code:"UNDICI-WSS"}),C=!0),I.argumentLengthCheck(arguments,1,"WebSocket"),i=I.converters.USVString(i),c!==null&&
(c=I.converters.WebSocketStreamOptions(c));const k=u.settingsObject.baseUrl,S=U(i,k),M=c.protocols;if(M.length!==new Set(M.map(X=>X.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-P\
rotocol value","SyntaxError");if(M.length>0&&!M.every(X=>y(X)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(this.#A=S.toString(),this.#e=Promise.withResolvers(),this.#t=
Promise.withResolvers(),c.signal!=null){const X=c.signal;if(X.aborted){this.#e.reject(X.reason),this.#t.reject(X.reason);return}a(X,()=>{D(this.#i.readyState)||(o(this.#i),this.#i.readyState=r.CLOSING,
this.#e.reject(X.reason),this.#t.reject(X.reason),this.#n=!0)})}const V=u.settingsObject;this.#i.controller=l(S,M,V,this.#i,c)}get url(){return this.#A.toString()}get opened(){return this.#e.promise}get closed(){
return this.#t.promise}close(i=void 0){i!==null&&(i=I.converters.WebSocketCloseInfo(i));const c=i.closeCode??null,k=i.reason;s(this.#i,c,k,!0)}#Q(i){i=I.converters.WebSocketStreamWrite(i);const c=Promise.
withResolvers();let k=null,S=null;if(I.is.BufferSource(i))k=new Uint8Array(ArrayBuffer.isView(i)?new Uint8Array(i.buffer,i.byteOffset,i.byteLength):i.slice()),S=R.BINARY;else{let M;try{M=I.converters.
DOMString(i)}catch(V){return c.reject(V),c.promise}k=new TextEncoder().encode(M),S=R.TEXT}if(!this.#i.closeState.has(m.SENT)&&!this.#i.closeState.has(m.RECEIVED)){const M=new t(k);this.#i.socket.write(
M.createFrame(S),()=>{c.resolve(void 0)})}else c.resolve(void 0);return c.promise}#B(i,c){this.#i.socket=i.socket;const k=this.#i.controller.dispatcher?.webSocketOptions?.maxFragments,S=this.#i.controller.
dispatcher?.webSocketOptions?.maxPayloadSize,M=new e(this.#i,c,{maxFragments:k,maxPayloadSize:S});M.on("drain",()=>this.#i.onParserDrain()),M.on("error",sA=>this.#i.onParserError(sA)),this.#E=M,this.#i.
readyState=r.OPEN;const V=i.headersList.get("sec-websocket-extensions")??"",X=i.headersList.get("sec-websocket-protocol")??"",Y=new ReadableStream({start:A(sA=>{this.#o=sA},"start"),pull:A(()=>this.#g(),
"pull"),cancel:A(sA=>this.#u(sA),"cancel")}),W=new WritableStream({start:A(sA=>{this.#r=sA},"start"),write:A(sA=>this.#Q(sA),"write"),close:A(()=>s(this.#i,null,null),"close"),abort:A(sA=>this.#C(sA),
"abort")});this.#s=Y,this.#e.resolve({extensions:V,protocol:X,readable:Y,writable:W})}#I(i,c){if(this.#i.readyState!==r.OPEN)return;let k;if(i===R.TEXT)try{k=d(c)}catch{o(this.#i,1007,"Received invali\
d UTF-8 in text frame.");return}else i===R.BINARY&&(k=new Uint8Array(c.buffer,c.byteOffset,c.byteLength));this.#o.enqueue(k),this.#o.desiredSize<=0&&this.#i.socket.pause()}#a(){const i=this.#i.closeState.
has(m.SENT)&&this.#i.closeState.has(m.RECEIVED);if(this.#i.readyState=r.CLOSED,this.#n)return;this.#i.wasEverConnected||this.#e.reject(new g("Socket never opened"));const c=this.#E?.closingInfo;let k=c?.
code??1005;this.#i.closeState.has(m.RECEIVED)||(k=1006);const S=c?.reason==null?"":w(Buffer.from(c.reason));if(i)h(this.#o),this.#r.error(new DOMException("A closed WebSocketStream cannot be written t\
o","InvalidStateError")),this.#t.resolve({closeCode:k,reason:S});else{const M=f("unclean close",k,S);this.#o?.error(M),this.#r?.error(M),this.#t.reject(M)}}#C(i){let c=null,k="";I.is.WebSocketError(i)&&
(c=i.closeCode,k=i.reason),s(this.#i,c,k)}#g(){this.#i.socket.resume()}#u(i){this.#C(i)}}Object.defineProperties(Q.prototype,{url:N,opened:N,closed:N,close:N,[Symbol.toStringTag]:{value:"WebSocketStre\
am",writable:!1,enumerable:!1,configurable:!0}}),I.converters.WebSocketStreamOptions=I.dictionaryConverter([{key:"protocols",converter:I.sequenceConverter(I.converters.USVString),defaultValue:A(()=>[],
"defaultValue")},{key:"signal",converter:I.nullableConverter(I.converters.AbortSignal),defaultValue:A(()=>null,"defaultValue")}]),I.converters.WebSocketCloseInfo=I.dictionaryConverter([{key:"closeCode",
converter:A(B=>I.converters["unsigned short"](B,I.attributes.EnforceRange),"converter")},{key:"reason",converter:I.converters.USVString,defaultValue:A(()=>"","defaultValue")}]),I.converters.WebSocketStreamWrite=
function(B){return typeof B=="string"?I.converters.USVString(B):I.converters.BufferSource(B)},K.exports={WebSocketStream:Q}}),98625:((K,L,n)=>{const{states:a,opcodes:u}=n(20736),{isUtf8:h}=n(4573),{removeHTTPWhitespace:r}=n(
51900),{collectASequenceOfCodePointsFast:R}=n(8116);function m(B){return B===a.CONNECTING}A(m,"isConnecting");function I(B){return B===a.OPEN}A(I,"isEstablished");function U(B){return B===a.CLOSING}A(
U,"isClosing");function y(B){return B===a.CLOSED}A(y,"isClosed");function D(B,i,c=(S,M)=>new Event(S,M),k={}){const S=c(B,k);i.dispatchEvent(S)}A(D,"fireEvent");function d(B,i,c){B.onMessage(i,c)}A(d,
"websocketMessageReceived");function l(B){return B.byteLength===B.buffer.byteLength?B.buffer:new Uint8Array(B).buffer}A(l,"toArrayBuffer");function o(B){if(B.length===0)return!1;for(let i=0;i<B.length;++i){
const c=B.charCodeAt(i);if(c<33||c>126||c===34||c===40||c===41||c===44||c===47||c===58||c===59||c===60||c===61||c===62||c===63||c===64||c===91||c===92||c===93||c===123||c===125)return!1}return!0}A(o,"\
isValidSubprotocol");function s(B){return B>=1e3&&B<1015?B!==1004&&B!==1005&&B!==1006:B>=3e3&&B<=4999}A(s,"isValidStatusCode");function E(B){return B===u.CLOSE||B===u.PING||B===u.PONG}A(E,"isControlFr\
ame");function t(B){return B===u.CONTINUATION}A(t,"isContinuationFrame");function e(B){return B===u.TEXT||B===u.BINARY}A(e,"isTextBinaryFrame");function g(B){return e(B)||t(B)||E(B)}A(g,"isValidOpcode");
function f(B){const i={position:0},c=new Map;for(;i.position<B.length;){const k=R(";",B,i),[S,M=""]=k.split("=",2);c.set(r(S,!0,!1),r(M,!1,!0)),i.position++}return c}A(f,"parseExtensions");function N(B){
if(B.length===0)return!1;for(let c=0;c<B.length;c++){const k=B.charCodeAt(c);if(k<48||k>57)return!1}const i=Number.parseInt(B,10);return i>=8&&i<=15}A(N,"isValidClientWindowBits");function w(B,i){let c;
try{c=new URL(B,i)}catch(k){throw new DOMException(k,"SyntaxError")}if(c.protocol==="http:"?c.protocol="ws:":c.protocol==="https:"&&(c.protocol="wss:"),c.protocol!=="ws:"&&c.protocol!=="wss:")throw new DOMException(
"expected a ws: or wss: url","SyntaxError");if(c.hash.length||c.href.endsWith("#"))throw new DOMException("hash","SyntaxError");return c}A(w,"getURLRecord");function C(B,i){if(B!==null&&B!==1e3&&(B<3e3||
B>4999))throw new DOMException("invalid code","InvalidAccessError");if(i!==null){const c=Buffer.byteLength(i);if(c>123)throw new DOMException(`Reason must be less than 123 bytes; received ${c}`,"Synta\
xError")}}A(C,"validateCloseCodeAndReason");const Q=(()=>{if(typeof process.versions.icu=="string"){const B=new TextDecoder("utf-8",{fatal:!0});return B.decode.bind(B)}return function(B){if(h(B))return B.
toString("utf-8");throw new TypeError("Invalid utf-8 received.")}})();K.exports={isConnecting:m,isEstablished:I,isClosing:U,isClosed:y,fireEvent:D,isValidSubprotocol:o,isValidStatusCode:s,websocketMessageReceived:d,
utf8Decode:Q,isControlFrame:E,isContinuationFrame:t,isTextBinaryFrame:e,isValidOpcode:g,parseExtensions:f,isValidClientWindowBits:N,toArrayBuffer:l,getURLRecord:w,validateCloseCodeAndReason:C}}),13726:((K,L,n)=>{
const{isArrayBuffer:a}=n(73429),{webidl:u}=n(47879),{URLSerializer:h}=n(51900),{environmentSettingsObject:r}=n(73168),{staticPropertyDescriptors:R,states:m,sentCloseFrameState:I,sendHints:U,opcodes:y}=n(
20736),{isConnecting:D,isEstablished:d,isClosing:l,isClosed:o,isValidSubprotocol:s,fireEvent:E,utf8Decode:t,toArrayBuffer:e,getURLRecord:g}=n(98625),{establishWebSocketConnection:f,closeWebSocketConnection:N,
failWebsocketConnection:w}=n(86897),{ByteParser:C}=n(81652),{kEnumerableProperty:Q}=n(3440),{getGlobalDispatcher:B}=n(32581),{ErrorEvent:i,CloseEvent:c,createFastMessageEvent:k}=n(15188),{SendQueue:S}=n(
13900),{WebsocketFrameSend:M}=n(3264),{channels:V}=n(42414),X=Symbol.for("nodejs.ref"),Y=Symbol.for("nodejs.unref");let W;function sA(J){return typeof J?.address=="function"?J.address():typeof J?.session?.
socket?.address=="function"?J.session.socket.address():null}A(sA,"getSocketAddress");class nA extends EventTarget{static{A(this,"WebSocket")}#A={open:null,error:null,close:null,message:null};#e=0;#t="";#s="";#o=!0;#r;#n={
onConnectionEstablished:A((O,T)=>this.#B(O,T),"onConnectionEstablished"),onMessage:A((O,T)=>this.#I(O,T),"onMessage"),onParserError:A(O=>w(this.#n,null,O.message),"onParserError"),onParserDrain:A(()=>this.#a(),
"onParserDrain"),onSocketData:A(O=>{this.#Q.write(O)||this.#n.socket.pause()},"onSocketData"),onSocketError:A(O=>{this.#n.readyState=m.CLOSING,V.socketError.hasSubscribers&&V.socketError.publish(O),this.#n.
socket.destroy()},"onSocketError"),onSocketClose:A(()=>this.#C(),"onSocketClose"),onPing:A(O=>{V.ping.hasSubscribers&&V.ping.publish({payload:O,websocket:this})},"onPing"),onPong:A(O=>{V.pong.hasSubscribers&&
V.pong.publish({payload:O,websocket:this})},"onPong"),readyState:m.CONNECTING,socket:null,closeState:new Set,controller:null,wasEverConnected:!1};#i;#E;#Q;constructor(O,T=[]){super(),u.util.markAsUncloneable(
this);const p="WebSocket constructor";u.argumentLengthCheck(arguments,1,p);const Z=u.converters["DOMString or sequence<DOMString> or WebSocketInit"](T,p,"options");O=u.converters.USVString(O),T=Z.protocols;
const j=r.settingsObject.baseUrl,G=g(O,j);if(typeof T=="string"&&(T=[T]),T.length!==new Set(T.map(v=>v.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");
if(T.length>0&&!T.every(v=>s(v)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this.#i=new URL(G.href);const x=r.settingsObject;this.#n.controller=f(G,T,x,this.#n,Z),this.#n.
readyState=nA.CONNECTING,this.#E="blob"}[X](){this.#o=!0,this.#n.socket?.ref?.()}[Y](){this.#o=!1,this.#n.socket?.unref?.()}close(O=void 0,T=void 0){u.brandCheck(this,u.is.WebSocket),O!==void 0&&(O=u.
converters["unsigned short"](O,"WebSocket.close","code",u.attributes.Clamp)),T!==void 0&&(T=u.converters.USVString(T)),O??=null,T??="",N(this.#n,O,T,!0)}send(O){u.brandCheck(this,u.is.WebSocket);const T="\
WebSocket.send";if(u.argumentLengthCheck(arguments,1,T),O=u.converters.WebSocketSendData(O,T,"data"),D(this.#n.readyState))throw new DOMException("Sent before connected.","InvalidStateError");if(!(!d(
this.#n.readyState)||l(this.#n.readyState)))if(typeof O=="string"){const p=Buffer.from(O);this.#e+=p.byteLength,this.#r.add(p,()=>{this.#e-=p.byteLength},U.text)}else a(O)?(this.#e+=O.byteLength,this.#r.
add(O,()=>{this.#e-=O.byteLength},U.arrayBuffer)):ArrayBuffer.isView(O)?(this.#e+=O.byteLength,this.#r.add(O,()=>{this.#e-=O.byteLength},U.typedArray)):u.is.Blob(O)&&(this.#e+=O.size,this.#r.add(O,()=>{
this.#e-=O.size},U.blob))}get readyState(){return u.brandCheck(this,u.is.WebSocket),this.#n.readyState}get bufferedAmount(){return u.brandCheck(this,u.is.WebSocket),this.#e}get url(){return u.brandCheck(
this,u.is.WebSocket),h(this.#i)}get extensions(){return u.brandCheck(this,u.is.WebSocket),this.#s}get protocol(){return u.brandCheck(this,u.is.WebSocket),this.#t}get onopen(){return u.brandCheck(this,
u.is.WebSocket),this.#A.open}set onopen(O){u.brandCheck(this,u.is.WebSocket),this.#A.open&&this.removeEventListener("open",this.#A.open);const T=u.converters.EventHandlerNonNull(O);T!==null?(this.addEventListener(
"open",T),this.#A.open=O):this.#A.open=null}get onerror(){return u.brandCheck(this,u.is.WebSocket),this.#A.error}set onerror(O){u.brandCheck(this,u.is.WebSocket),this.#A.error&&this.removeEventListener(
"error",this.#A.error);const T=u.converters.EventHandlerNonNull(O);T!==null?(this.addEventListener("error",T),this.#A.error=O):this.#A.error=null}get onclose(){return u.brandCheck(this,u.is.WebSocket),
this.#A.close}set onclose(O){u.brandCheck(this,u.is.WebSocket),this.#A.close&&this.removeEventListener("close",this.#A.close);const T=u.converters.EventHandlerNonNull(O);T!==null?(this.addEventListener(
"close",T),this.#A.close=O):this.#A.close=null}get onmessage(){return u.brandCheck(this,u.is.WebSocket),this.#A.message}set onmessage(O){u.brandCheck(this,u.is.WebSocket),this.#A.message&&this.removeEventListener(
"message",this.#A.message);const T=u.converters.EventHandlerNonNull(O);T!==null?(this.addEventListener("message",T),this.#A.message=O):this.#A.message=null}get binaryType(){return u.brandCheck(this,u.
is.WebSocket),this.#E}set binaryType(O){u.brandCheck(this,u.is.WebSocket),O!=="blob"&&O!=="arraybuffer"?this.#E="blob":this.#E=O}#B(O,T){this.#n.socket=O.socket,this.#o||this.#n.socket.unref?.();const p=this.#n.
controller.dispatcher?.webSocketOptions?.maxFragments,Z=this.#n.controller.dispatcher?.webSocketOptions?.maxPayloadSize,j=new C(this.#n,T,{maxFragments:p,maxPayloadSize:Z});j.on("drain",()=>this.#n.onParserDrain()),
j.on("error",v=>this.#n.onParserError(v)),this.#Q=j,this.#r=new S(O.socket),this.#n.readyState=m.OPEN;const G=O.headersList.get("sec-websocket-extensions");G!==null&&(this.#s=G);const x=O.headersList.
get("sec-websocket-protocol");if(x!==null&&(this.#t=x),E("open",this),V.open.hasSubscribers){const v=O.headersList.entries;V.open.publish({address:sA(O.socket),protocol:this.#t,extensions:this.#s,websocket:this,
handshakeResponse:{status:O.status,statusText:O.statusText,headers:v}})}}#I(O,T){if(this.#n.readyState!==m.OPEN)return;let p;if(O===y.TEXT)try{p=t(T)}catch{w(this.#n,1007,"Received invalid UTF-8 in te\
xt frame.");return}else O===y.BINARY&&(this.#E==="blob"?p=new Blob([T]):p=e(T));E("message",this,k,{origin:this.#i.origin,data:p})}#a(){this.#n.socket.resume()}#C(){const O=this.#n.closeState.has(I.SENT)&&
this.#n.closeState.has(I.RECEIVED);let T=1005,p="";const Z=this.#Q?.closingInfo;Z&&!Z.error&&(T=Z.code??1005,p=Z.reason),this.#n.readyState=m.CLOSED,this.#n.closeState.has(I.RECEIVED)||(T=1006,E("erro\
r",this,(j,G)=>new i(j,G),{error:new TypeError(p)})),E("close",this,(j,G)=>new c(j,G),{wasClean:O,code:T,reason:p}),V.close.hasSubscribers&&V.close.publish({websocket:this,code:T,reason:p})}static{W=A(
(O,T)=>{if(Buffer.isBuffer(T)){if(T.length>125)throw new TypeError("A PING frame cannot have a body larger than 125 bytes.")}else if(T!==void 0)throw new TypeError("Expected buffer payload");const p=O.#n.
readyState;if(d(p)&&!l(p)&&!o(p)){const Z=new M(T);O.#n.socket.write(Z.createFrame(y.PING))}},"ping"),u.is.WebSocket=O=>O!=null&&typeof O=="object"&&#n in O}}nA.CONNECTING=nA.prototype.CONNECTING=m.CONNECTING,
nA.OPEN=nA.prototype.OPEN=m.OPEN,nA.CLOSING=nA.prototype.CLOSING=m.CLOSING,nA.CLOSED=nA.prototype.CLOSED=m.CLOSED,Object.defineProperties(nA.prototype,{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R,url:Q,readyState:Q,
bufferedAmount:Q,onopen:Q,onerror:Q,onclose:Q,close:Q,onmessage:Q,binaryType:Q,send:Q,extensions:Q,protocol:Q,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.
defineProperties(nA,{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R}),u.converters["sequence<DOMString>"]=u.sequenceConverter(u.converters.DOMString),u.converters["DOMString or sequence<DOMString>"]=function(J,O,T){
return u.util.Type(J)===u.util.Types.OBJECT&&Symbol.iterator in J?u.converters["sequence<DOMString>"](J):u.converters.DOMString(J,O,T)},u.converters.WebSocketInit=u.dictionaryConverter([{key:"protocol\
s",converter:u.converters["DOMString or sequence<DOMString>"],defaultValue:A(()=>[],"defaultValue")},{key:"dispatcher",converter:u.converters.any,defaultValue:A(()=>B(),"defaultValue")},{key:"headers",
converter:u.nullableConverter(u.converters.HeadersInit)}]),u.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(J){return u.util.Type(J)===u.util.Types.OBJECT&&!(Symbol.iterator in
J)?u.converters.WebSocketInit(J):{protocols:u.converters["DOMString or sequence<DOMString>"](J)}},u.converters.WebSocketSendData=function(J){return u.util.Type(J)===u.util.Types.OBJECT&&(u.is.Blob(J)||
u.is.BufferSource(J))?J:u.converters.USVString(J)},K.exports={WebSocket:nA,ping:W}})};export{Et as id,gt as ids,Qt as modules};
