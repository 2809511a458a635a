var j=Object.defineProperty;var l=(w,a)=>j(w,"name",{value:a,configurable:!0});const D=3878,N=[3878],B={15183:(function(w,a,d){var v=this&&this.__createBinding||(Object.create?(function(o,n,e,t){t===void 0&&(t=e);var c=Object.getOwnPropertyDescriptor(n,e);(!c||("get"in c?!n.__esModule:
c.writable||c.configurable))&&(c={enumerable:!0,get:l(function(){return n[e]},"get")}),Object.defineProperty(o,t,c)}):(function(o,n,e,t){t===void 0&&(t=e),o[t]=n[e]})),b=this&&this.__setModuleDefault||
(Object.create?(function(o,n){Object.defineProperty(o,"default",{enumerable:!0,value:n})}):function(o,n){o.default=n}),g=this&&this.__importStar||function(o){if(o&&o.__esModule)return o;var n={};if(o!=
null)for(var e in o)e!=="default"&&Object.prototype.hasOwnProperty.call(o,e)&&v(n,o,e);return b(n,o),n};Object.defineProperty(a,"__esModule",{value:!0}),a.req=a.json=a.toBuffer=void 0;const i=g(d(58611)),
y=g(d(65692));async function F(o){let n=0;const e=[];for await(const t of o)n+=t.length,e.push(t);return Buffer.concat(e,n)}l(F,"toBuffer"),a.toBuffer=F;async function h(o){const e=(await F(o)).toString(
"utf8");try{return JSON.parse(e)}catch(t){const c=t;throw c.message+=` (input: ${e})`,c}}l(h,"json"),a.json=h;function O(o,n={}){const t=((typeof o=="string"?o:o.href).startsWith("https:")?y:i).request(
o,n),c=new Promise((s,u)=>{t.once("response",s).once("error",u).end()});return t.then=c.then.bind(c),t}l(O,"req"),a.req=O}),98894:(function(w,a,d){var v=this&&this.__createBinding||(Object.create?(function(n,e,t,c){
c===void 0&&(c=t);var s=Object.getOwnPropertyDescriptor(e,t);(!s||("get"in s?!e.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:l(function(){return e[t]},"get")}),Object.defineProperty(
n,c,s)}):(function(n,e,t,c){c===void 0&&(c=t),n[c]=e[t]})),b=this&&this.__setModuleDefault||(Object.create?(function(n,e){Object.defineProperty(n,"default",{enumerable:!0,value:e})}):function(n,e){n.default=
e}),g=this&&this.__importStar||function(n){if(n&&n.__esModule)return n;var e={};if(n!=null)for(var t in n)t!=="default"&&Object.prototype.hasOwnProperty.call(n,t)&&v(e,n,t);return b(e,n),e},i=this&&this.
__exportStar||function(n,e){for(var t in n)t!=="default"&&!Object.prototype.hasOwnProperty.call(e,t)&&v(e,n,t)};Object.defineProperty(a,"__esModule",{value:!0}),a.Agent=void 0;const y=g(d(69278)),F=g(
d(58611)),h=d(65692);i(d(15183),a);const O=Symbol("AgentBaseInternalState");class o extends F.Agent{static{l(this,"Agent")}constructor(e){super(e),this[O]={}}isSecureEndpoint(e){if(e){if(typeof e.secureEndpoint==
"boolean")return e.secureEndpoint;if(typeof e.protocol=="string")return e.protocol==="https:"}const{stack:t}=new Error;return typeof t!="string"?!1:t.split(`
`).some(c=>c.indexOf("(https.js:")!==-1||c.indexOf("node:https:")!==-1)}incrementSockets(e){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.sockets[e]||(this.sockets[e]=[]);const t=new y.
Socket({writable:!1});return this.sockets[e].push(t),this.totalSocketCount++,t}decrementSockets(e,t){if(!this.sockets[e]||t===null)return;const c=this.sockets[e],s=c.indexOf(t);s!==-1&&(c.splice(s,1),
this.totalSocketCount--,c.length===0&&delete this.sockets[e])}getName(e){return this.isSecureEndpoint(e)?h.Agent.prototype.getName.call(this,e):super.getName(e)}createSocket(e,t,c){const s={...t,secureEndpoint:this.
isSecureEndpoint(t)},u=this.getName(s),p=this.incrementSockets(u);Promise.resolve().then(()=>this.connect(e,s)).then(r=>{if(this.decrementSockets(u,p),r instanceof F.Agent)try{return r.addRequest(e,s)}catch(f){
return c(f)}this[O].currentSocket=r,super.createSocket(e,t,c)},r=>{this.decrementSockets(u,p),c(r)})}createConnection(){const e=this[O].currentSocket;if(this[O].currentSocket=void 0,!e)throw new Error(
"No socket was returned in the `connect()` function");return e}get defaultPort(){return this[O].defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(e){this[O]&&(this[O].defaultPort=e)}get protocol(){
return this[O].protocol??(this.isSecureEndpoint()?"https:":"http:")}set protocol(e){this[O]&&(this[O].protocol=e)}}a.Agent=o}),6110:((w,a,d)=>{a.formatArgs=b,a.save=g,a.load=i,a.useColors=v,a.storage=
y(),a.destroy=(()=>{let h=!1;return()=>{h||(h=!0,console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})(),
a.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC",
"#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00",
"#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000",
"#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function v(){if(typeof window<
"u"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;
let h;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.firebug||
window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(h=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(h[1],10)>=31||typeof navigator<"u"&&
navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}l(v,"useColors");function b(h){if(h[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+h[0]+(this.
useColors?"%c ":" ")+"+"+w.exports.humanize(this.diff),!this.useColors)return;const O="color: "+this.color;h.splice(1,0,O,"color: inherit");let o=0,n=0;h[0].replace(/%[a-zA-Z%]/g,e=>{e!=="%%"&&(o++,e===
"%c"&&(n=o))}),h.splice(n,0,O)}l(b,"formatArgs"),a.log=console.debug||console.log||(()=>{});function g(h){try{h?a.storage.setItem("debug",h):a.storage.removeItem("debug")}catch{}}l(g,"save");function i(){
let h;try{h=a.storage.getItem("debug")||a.storage.getItem("DEBUG")}catch{}return!h&&typeof process<"u"&&"env"in process&&(h=process.env.DEBUG),h}l(i,"load");function y(){try{return localStorage}catch{}}
l(y,"localstorage"),w.exports=d(40897)(a);const{formatters:F}=w.exports;F.j=function(h){try{return JSON.stringify(h)}catch(O){return"[UnexpectedJSONParseError]: "+O.message}}}),40897:((w,a,d)=>{function v(b){
i.debug=i,i.default=i,i.coerce=n,i.disable=O,i.enable=F,i.enabled=o,i.humanize=d(70744),i.destroy=e,Object.keys(b).forEach(t=>{i[t]=b[t]}),i.names=[],i.skips=[],i.formatters={};function g(t){let c=0;for(let s=0;s<
t.length;s++)c=(c<<5)-c+t.charCodeAt(s),c|=0;return i.colors[Math.abs(c)%i.colors.length]}l(g,"selectColor"),i.selectColor=g;function i(t){let c,s=null,u,p;function r(...f){if(!r.enabled)return;const C=r,
m=Number(new Date),P=m-(c||m);C.diff=P,C.prev=c,C.curr=m,c=m,f[0]=i.coerce(f[0]),typeof f[0]!="string"&&f.unshift("%O");let _=0;f[0]=f[0].replace(/%([a-zA-Z%])/g,(x,R)=>{if(x==="%%")return"%";_++;const E=i.
formatters[R];if(typeof E=="function"){const I=f[_];x=E.call(C,I),f.splice(_,1),_--}return x}),i.formatArgs.call(C,f),(C.log||i.log).apply(C,f)}return l(r,"debug"),r.namespace=t,r.useColors=i.useColors(),
r.color=i.selectColor(t),r.extend=y,r.destroy=i.destroy,Object.defineProperty(r,"enabled",{enumerable:!0,configurable:!1,get:l(()=>s!==null?s:(u!==i.namespaces&&(u=i.namespaces,p=i.enabled(t)),p),"get"),
set:l(f=>{s=f},"set")}),typeof i.init=="function"&&i.init(r),r}l(i,"createDebug");function y(t,c){const s=i(this.namespace+(typeof c>"u"?":":c)+t);return s.log=this.log,s}l(y,"extend");function F(t){i.
save(t),i.namespaces=t,i.names=[],i.skips=[];const c=(typeof t=="string"?t:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const s of c)s[0]==="-"?i.skips.push(s.slice(1)):i.names.push(s)}
l(F,"enable");function h(t,c){let s=0,u=0,p=-1,r=0;for(;s<t.length;)if(u<c.length&&(c[u]===t[s]||c[u]==="*"))c[u]==="*"?(p=u,r=s,u++):(s++,u++);else if(p!==-1)u=p+1,r++,s=r;else return!1;for(;u<c.length&&
c[u]==="*";)u++;return u===c.length}l(h,"matchesTemplate");function O(){const t=[...i.names,...i.skips.map(c=>"-"+c)].join(",");return i.enable(""),t}l(O,"disable");function o(t){for(const c of i.skips)
if(h(t,c))return!1;for(const c of i.names)if(h(t,c))return!0;return!1}l(o,"enabled");function n(t){return t instanceof Error?t.stack||t.message:t}l(n,"coerce");function e(){console.warn("Instance meth\
od `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}return l(e,"destroy"),i.enable(i.load()),i}l(v,"setup"),w.exports=v}),2830:((w,a,d)=>{
typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?w.exports=d(6110):w.exports=d(95108)}),95108:((w,a,d)=>{const v=d(52018),b=d(39023);a.init=o,a.log=F,a.formatArgs=i,
a.save=h,a.load=O,a.useColors=g,a.destroy=b.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),a.
colors=[6,2,3,4,5,1];try{const e=d(21450);e&&(e.stderr||e).level>=2&&(a.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,
148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}a.inspectOpts=Object.keys(process.env).
filter(e=>/^debug_/i.test(e)).reduce((e,t)=>{const c=t.substring(6).toLowerCase().replace(/_([a-z])/g,(u,p)=>p.toUpperCase());let s=process.env[t];return/^(yes|on|true|enabled)$/i.test(s)?s=!0:/^(no|off|false|disabled)$/i.
test(s)?s=!1:s==="null"?s=null:s=Number(s),e[c]=s,e},{});function g(){return"colors"in a.inspectOpts?!!a.inspectOpts.colors:v.isatty(process.stderr.fd)}l(g,"useColors");function i(e){const{namespace:t,
useColors:c}=this;if(c){const s=this.color,u="\x1B[3"+(s<8?s:"8;5;"+s),p=`  ${u};1m${t} \x1B[0m`;e[0]=p+e[0].split(`
`).join(`
`+p),e.push(u+"m+"+w.exports.humanize(this.diff)+"\x1B[0m")}else e[0]=y()+t+" "+e[0]}l(i,"formatArgs");function y(){return a.inspectOpts.hideDate?"":new Date().toISOString()+" "}l(y,"getDate");function F(...e){
return process.stderr.write(b.formatWithOptions(a.inspectOpts,...e)+`
`)}l(F,"log");function h(e){e?process.env.DEBUG=e:delete process.env.DEBUG}l(h,"save");function O(){return process.env.DEBUG}l(O,"load");function o(e){e.inspectOpts={};const t=Object.keys(a.inspectOpts);
for(let c=0;c<t.length;c++)e.inspectOpts[t[c]]=a.inspectOpts[t[c]]}l(o,"init"),w.exports=d(40897)(a);const{formatters:n}=w.exports;n.o=function(e){return this.inspectOpts.colors=this.useColors,b.inspect(
e,this.inspectOpts).split(`
`).map(t=>t.trim()).join(" ")},n.O=function(e){return this.inspectOpts.colors=this.useColors,b.inspect(e,this.inspectOpts)}}),83813:(w=>{w.exports=(a,d=process.argv)=>{const v=a.startsWith("-")?"":a.length===
1?"-":"--",b=d.indexOf(v+a),g=d.indexOf("--");return b!==-1&&(g===-1||b<g)}}),81970:(function(w,a,d){var v=this&&this.__createBinding||(Object.create?(function(s,u,p,r){r===void 0&&(r=p);var f=Object.
getOwnPropertyDescriptor(u,p);(!f||("get"in f?!u.__esModule:f.writable||f.configurable))&&(f={enumerable:!0,get:l(function(){return u[p]},"get")}),Object.defineProperty(s,r,f)}):(function(s,u,p,r){r===
void 0&&(r=p),s[r]=u[p]})),b=this&&this.__setModuleDefault||(Object.create?(function(s,u){Object.defineProperty(s,"default",{enumerable:!0,value:u})}):function(s,u){s.default=u}),g=this&&this.__importStar||
function(s){if(s&&s.__esModule)return s;var u={};if(s!=null)for(var p in s)p!=="default"&&Object.prototype.hasOwnProperty.call(s,p)&&v(u,s,p);return b(u,s),u},i=this&&this.__importDefault||function(s){
return s&&s.__esModule?s:{default:s}};Object.defineProperty(a,"__esModule",{value:!0}),a.HttpProxyAgent=void 0;const y=g(d(69278)),F=g(d(64756)),h=i(d(2830)),O=d(24434),o=d(98894),n=d(87016),e=(0,h.default)(
"http-proxy-agent");class t extends o.Agent{static{l(this,"HttpProxyAgent")}constructor(u,p){super(p),this.proxy=typeof u=="string"?new n.URL(u):u,this.proxyHeaders=p?.headers??{},e("Creating new Http\
ProxyAgent instance: %o",this.proxy.href);const r=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),f=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.
connectOpts={...p?c(p,"headers"):null,host:r,port:f}}addRequest(u,p){u._header=null,this.setRequestProps(u,p),super.addRequest(u,p)}setRequestProps(u,p){const{proxy:r}=this,f=p.secureEndpoint?"https:":
"http:",C=u.getHeader("host")||"localhost",m=`${f}//${C}`,P=new n.URL(u.path,m);p.port!==80&&(P.port=String(p.port)),u.path=String(P);const _=typeof this.proxyHeaders=="function"?this.proxyHeaders():{
...this.proxyHeaders};if(r.username||r.password){const S=`${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;_["Proxy-Authorization"]=`Basic ${Buffer.from(S).toString("base64")}`}_["\
Proxy-Connection"]||(_["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const S of Object.keys(_)){const x=_[S];x&&u.setHeader(S,x)}}async connect(u,p){u._header=null,u.path.includes("://")||
this.setRequestProps(u,p);let r,f;e("Regenerating stored HTTP header string for request"),u._implicitHeader(),u.outputData&&u.outputData.length>0&&(e("Patching connection write() output buffer with up\
dated header"),r=u.outputData[0].data,f=r.indexOf(`\r
\r
`)+4,u.outputData[0].data=u._header+r.substring(f),e("Output buffer: %o",u.outputData[0].data));let C;return this.proxy.protocol==="https:"?(e("Creating `tls.Socket`: %o",this.connectOpts),C=F.connect(
this.connectOpts)):(e("Creating `net.Socket`: %o",this.connectOpts),C=y.connect(this.connectOpts)),await(0,O.once)(C,"connect"),C}}t.protocols=["http","https"],a.HttpProxyAgent=t;function c(s,...u){const p={};
let r;for(r in s)u.includes(r)||(p[r]=s[r]);return p}l(c,"omit")}),3669:(function(w,a,d){var v=this&&this.__createBinding||(Object.create?(function(r,f,C,m){m===void 0&&(m=C);var P=Object.getOwnPropertyDescriptor(
f,C);(!P||("get"in P?!f.__esModule:P.writable||P.configurable))&&(P={enumerable:!0,get:l(function(){return f[C]},"get")}),Object.defineProperty(r,m,P)}):(function(r,f,C,m){m===void 0&&(m=C),r[m]=f[C]})),
b=this&&this.__setModuleDefault||(Object.create?(function(r,f){Object.defineProperty(r,"default",{enumerable:!0,value:f})}):function(r,f){r.default=f}),g=this&&this.__importStar||function(r){if(r&&r.__esModule)
return r;var f={};if(r!=null)for(var C in r)C!=="default"&&Object.prototype.hasOwnProperty.call(r,C)&&v(f,r,C);return b(f,r),f},i=this&&this.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};
Object.defineProperty(a,"__esModule",{value:!0}),a.HttpsProxyAgent=void 0;const y=g(d(69278)),F=g(d(64756)),h=i(d(42613)),O=i(d(2830)),o=d(98894),n=d(87016),e=d(37943),t=(0,O.default)("https-proxy-age\
nt"),c=l(r=>r.servername===void 0&&r.host&&!y.isIP(r.host)?{...r,servername:r.host}:r,"setServernameFromNonIpHost");class s extends o.Agent{static{l(this,"HttpsProxyAgent")}constructor(f,C){super(C),this.
options={path:void 0},this.proxy=typeof f=="string"?new n.URL(f):f,this.proxyHeaders=C?.headers??{},t("Creating new HttpsProxyAgent instance: %o",this.proxy.href);const m=(this.proxy.hostname||this.proxy.
host).replace(/^\[|\]$/g,""),P=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...C?p(C,"headers"):null,host:m,port:P}}async connect(f,C){
const{proxy:m}=this;if(!C.host)throw new TypeError('No "host" provided');let P;m.protocol==="https:"?(t("Creating `tls.Socket`: %o",this.connectOpts),P=F.connect(c(this.connectOpts))):(t("Creating `ne\
t.Socket`: %o",this.connectOpts),P=y.connect(this.connectOpts));const _=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders},S=y.isIPv6(C.host)?`[${C.host}]`:C.host;let x=`C\
ONNECT ${S}:${C.port} HTTP/1.1\r
`;if(m.username||m.password){const A=`${decodeURIComponent(m.username)}:${decodeURIComponent(m.password)}`;_["Proxy-Authorization"]=`Basic ${Buffer.from(A).toString("base64")}`}_.Host=`${S}:${C.port}`,
_["Proxy-Connection"]||(_["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const A of Object.keys(_))x+=`${A}: ${_[A]}\r
`;const R=(0,e.parseProxyResponse)(P);P.write(`${x}\r
`);const{connect:E,buffered:I}=await R;if(f.emit("proxyConnect",E),this.emit("proxyConnect",E,f),E.statusCode===200)return f.once("socket",u),C.secureEndpoint?(t("Upgrading socket connection to TLS"),
F.connect({...p(c(C),"host","path","port"),socket:P})):P;P.destroy();const M=new y.Socket({writable:!1});return M.readable=!0,f.once("socket",A=>{t("Replaying proxy buffer for failed request"),(0,h.default)(
A.listenerCount("data")>0),A.push(I),A.push(null)}),M}}s.protocols=["http","https"],a.HttpsProxyAgent=s;function u(r){r.resume()}l(u,"resume");function p(r,...f){const C={};let m;for(m in r)f.includes(
m)||(C[m]=r[m]);return C}l(p,"omit")}),37943:(function(w,a,d){var v=this&&this.__importDefault||function(y){return y&&y.__esModule?y:{default:y}};Object.defineProperty(a,"__esModule",{value:!0}),a.parseProxyResponse=
void 0;const g=(0,v(d(2830)).default)("https-proxy-agent:parse-proxy-response");function i(y){return new Promise((F,h)=>{let O=0;const o=[];function n(){const u=y.read();u?s(u):y.once("readable",n)}l(
n,"read");function e(){y.removeListener("end",t),y.removeListener("error",c),y.removeListener("readable",n)}l(e,"cleanup");function t(){e(),g("onend"),h(new Error("Proxy connection ended before receiv\
ing CONNECT response"))}l(t,"onend");function c(u){e(),g("onerror %o",u),h(u)}l(c,"onerror");function s(u){o.push(u),O+=u.length;const p=Buffer.concat(o,O),r=p.indexOf(`\r
\r
`);if(r===-1){g("have not received end of HTTP headers yet..."),n();return}const f=p.slice(0,r).toString("ascii").split(`\r
`),C=f.shift();if(!C)return y.destroy(),h(new Error("No header received from proxy CONNECT response"));const m=C.split(" "),P=+m[1],_=m.slice(2).join(" "),S={};for(const x of f){if(!x)continue;const R=x.
indexOf(":");if(R===-1)return y.destroy(),h(new Error(`Invalid header from proxy CONNECT response: "${x}"`));const E=x.slice(0,R).toLowerCase(),I=x.slice(R+1).trimStart(),M=S[E];typeof M=="string"?S[E]=
[M,I]:Array.isArray(M)?M.push(I):S[E]=I}g("got proxy server response: %o %o",C,S),e(),F({connect:{statusCode:P,statusText:_,headers:S},buffered:p})}l(s,"ondata"),y.on("error",c),y.on("end",t),n()})}l(
i,"parseProxyResponse"),a.parseProxyResponse=i}),70744:(w=>{var a=1e3,d=a*60,v=d*60,b=v*24,g=b*7,i=b*365.25;w.exports=function(o,n){n=n||{};var e=typeof o;if(e==="string"&&o.length>0)return y(o);if(e===
"number"&&isFinite(o))return n.long?h(o):F(o);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(o))};function y(o){if(o=String(o),!(o.length>100)){var n=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(o);if(n){var e=parseFloat(n[1]),t=(n[2]||"ms").toLowerCase();switch(t){case"years":case"year":case"yrs":case"yr":case"y":return e*i;case"weeks":case"week":case"w":return e*g;case"days":case"day":case"\
d":return e*b;case"hours":case"hour":case"hrs":case"hr":case"h":return e*v;case"minutes":case"minute":case"mins":case"min":case"m":return e*d;case"seconds":case"second":case"secs":case"sec":case"s":return e*
a;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return e;default:return}}}}l(y,"parse");function F(o){var n=Math.abs(o);return n>=b?Math.round(o/b)+"d":n>=v?Math.round(o/v)+"h":
n>=d?Math.round(o/d)+"m":n>=a?Math.round(o/a)+"s":o+"ms"}l(F,"fmtShort");function h(o){var n=Math.abs(o);return n>=b?O(o,n,b,"day"):n>=v?O(o,n,v,"hour"):n>=d?O(o,n,d,"minute"):n>=a?O(o,n,a,"second"):o+
" ms"}l(h,"fmtLong");function O(o,n,e,t){var c=n>=e*1.5;return Math.round(o/e)+" "+t+(c?"s":"")}l(O,"plural")}),21450:((w,a,d)=>{const v=d(70857),b=d(52018),g=d(83813),{env:i}=process;let y;g("no-colo\
r")||g("no-colors")||g("color=false")||g("color=never")?y=0:(g("color")||g("colors")||g("color=true")||g("color=always"))&&(y=1),"FORCE_COLOR"in i&&(i.FORCE_COLOR==="true"?y=1:i.FORCE_COLOR==="false"?
y=0:y=i.FORCE_COLOR.length===0?1:Math.min(parseInt(i.FORCE_COLOR,10),3));function F(o){return o===0?!1:{level:o,hasBasic:!0,has256:o>=2,has16m:o>=3}}l(F,"translateLevel");function h(o,n){if(y===0)return 0;
if(g("color=16m")||g("color=full")||g("color=truecolor"))return 3;if(g("color=256"))return 2;if(o&&!n&&y===void 0)return 0;const e=y||0;if(i.TERM==="dumb")return e;if(process.platform==="win32"){const t=v.
release().split(".");return Number(t[0])>=10&&Number(t[2])>=10586?Number(t[2])>=14931?3:2:1}if("CI"in i)return["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(t=>t in i)||
i.CI_NAME==="codeship"?1:e;if("TEAMCITY_VERSION"in i)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(i.TEAMCITY_VERSION)?1:0;if(i.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in i){const t=parseInt((i.
TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(i.TERM_PROGRAM){case"iTerm.app":return t>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(i.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.
test(i.TERM)||"COLORTERM"in i?1:e}l(h,"supportsColor");function O(o){const n=h(o,o&&o.isTTY);return F(n)}l(O,"getSupportLevel"),w.exports={supportsColor:O,stdout:F(h(!0,b.isatty(1))),stderr:F(h(!0,b.isatty(
2)))}})};export{D as id,N as ids,B as modules};
