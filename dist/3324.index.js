var j=Object.defineProperty;var e=(A,b)=>j(A,"name",{value:b,configurable:!0});const F=3324,U=[3324],W={39732:((A,b,u)=>{var s=u(20181).Buffer,i=u(20181).SlowBuffer;A.exports=h;function h(l,v){if(!s.isBuffer(l)||!s.isBuffer(v)||l.length!==v.length)return!1;for(var L=0,T=0;T<l.length;T++)
L|=l[T]^v[T];return L===0}e(h,"bufferEq"),h.install=function(){s.prototype.equal=i.prototype.equal=e(function(v){return h(this,v)},"equal")};var p=s.prototype.equal,o=i.prototype.equal;h.restore=function(){
s.prototype.equal=p,i.prototype.equal=o}}),325:((A,b,u)=>{var s=u(93058).Buffer,i=u(5028),h=128,p=0,o=32,l=16,v=2,L=l|o|p<<6,T=v|p<<6;function V(n){return n.replace(/=/g,"").replace(/\+/g,"-").replace(
/\//g,"_")}e(V,"base64Url");function S(n){if(s.isBuffer(n))return n;if(typeof n=="string")return s.from(n,"base64");throw new TypeError("ECDSA signature must be a Base64 string or a Buffer")}e(S,"sign\
atureAsBuffer");function y(n,O){n=S(n);var d=i(O),r=d+1,a=n.length,f=0;if(n[f++]!==L)throw new Error('Could not find expected "seq"');var P=n[f++];if(P===(h|1)&&(P=n[f++]),a-f<P)throw new Error('"seq"\
 specified length of "'+P+'", only "'+(a-f)+'" remaining');if(n[f++]!==T)throw new Error('Could not find expected "int" for "r"');var R=n[f++];if(a-f-2<R)throw new Error('"r" specified length of "'+R+
'", only "'+(a-f-2)+'" available');if(r<R)throw new Error('"r" specified length of "'+R+'", max of "'+r+'" is acceptable');var K=f;if(f+=R,n[f++]!==T)throw new Error('Could not find expected "int" for\
 "s"');var D=n[f++];if(a-f!==D)throw new Error('"s" specified length of "'+D+'", expected "'+(a-f)+'"');if(r<D)throw new Error('"s" specified length of "'+D+'", max of "'+r+'" is acceptable');var B=f;
if(f+=D,f!==a)throw new Error('Expected to consume entire buffer, but "'+(a-f)+'" bytes remain');var w=d-R,G=d-D,H=s.allocUnsafe(w+R+G+D);for(f=0;f<w;++f)H[f]=0;n.copy(H,f,K+Math.max(-w,0),K+R),f=d;for(var M=f;f<
M+G;++f)H[f]=0;return n.copy(H,f,B+Math.max(-G,0),B+D),H=H.toString("base64"),H=V(H),H}e(y,"derToJose");function I(n,O,d){for(var r=0;O+r<d&&n[O+r]===0;)++r;var a=n[O+r]>=h;return a&&--r,r}e(I,"countP\
adding");function N(n,O){n=S(n);var d=i(O),r=n.length;if(r!==d*2)throw new TypeError('"'+O+'" signatures must be "'+d*2+'" bytes, saw "'+r+'"');var a=I(n,0,d),f=I(n,d,n.length),P=d-a,R=d-f,K=2+P+1+1+R,
D=K<h,B=s.allocUnsafe((D?2:3)+K),w=0;return B[w++]=L,D?B[w++]=K:(B[w++]=h|1,B[w++]=K&255),B[w++]=T,B[w++]=P,a<0?(B[w++]=0,w+=n.copy(B,w,0,d)):w+=n.copy(B,w,a,d),B[w++]=T,B[w++]=R,f<0?(B[w++]=0,n.copy(
B,w,d)):n.copy(B,w,d+f),B}e(N,"joseToDer"),A.exports={derToJose:y,joseToDer:N}}),5028:(A=>{function b(i){var h=(i/8|0)+(i%8===0?0:1);return h}e(b,"getParamSize");var u={ES256:b(256),ES384:b(384),ES512:b(
521)};function s(i){var h=u[i];if(h)return h;throw new Error('Unknown algorithm "'+i+'"')}e(s,"getParamBytesForAlg"),A.exports=s}),38622:((A,b,u)=>{var s=u(93058).Buffer,i=u(76982),h=u(325),p=u(39023),
o=`"%s" is not a valid algorithm.
  Supported algorithms are:
  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".`,l="secret must be a string or buffer",v="key must be a string or a buffer",L="\
key must be a string, a buffer or an object",T=typeof i.createPublicKey=="function";T&&(v+=" or a KeyObject",l+="or a KeyObject");function V(t){if(!s.isBuffer(t)&&typeof t!="string"&&(!T||typeof t!="o\
bject"||typeof t.type!="string"||typeof t.asymmetricKeyType!="string"||typeof t.export!="function"))throw n(v)}e(V,"checkIsPublicKey");function S(t){if(!s.isBuffer(t)&&typeof t!="string"&&typeof t!="o\
bject")throw n(L)}e(S,"checkIsPrivateKey");function y(t){if(!s.isBuffer(t)){if(typeof t=="string")return t;if(!T||typeof t!="object"||t.type!=="secret"||typeof t.export!="function")throw n(l)}}e(y,"ch\
eckIsSecretKey");function I(t){return t.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}e(I,"fromBase64");function N(t){t=t.toString();var E=4-t.length%4;if(E!==4)for(var c=0;c<E;++c)t+="=";return t.
replace(/\-/g,"+").replace(/_/g,"/")}e(N,"toBase64");function n(t){var E=[].slice.call(arguments,1),c=p.format.bind(p,t).apply(null,E);return new TypeError(c)}e(n,"typeError");function O(t){return s.isBuffer(
t)||typeof t=="string"}e(O,"bufferOrString");function d(t){return O(t)||(t=JSON.stringify(t)),t}e(d,"normalizeInput");function r(t){return e(function(c,m){y(m),c=d(c);var g=i.createHmac("sha"+t,m),x=(g.
update(c),g.digest("base64"));return I(x)},"sign")}e(r,"createHmacSigner");var a,f="timingSafeEqual"in i?e(function(E,c){return E.byteLength!==c.byteLength?!1:i.timingSafeEqual(E,c)},"timingSafeEqual"):
e(function(E,c){return a||(a=u(39732)),a(E,c)},"timingSafeEqual");function P(t){return e(function(c,m,g){var x=r(t)(c,g);return f(s.from(m),s.from(x))},"verify")}e(P,"createHmacVerifier");function R(t){
return e(function(c,m){S(m),c=d(c);var g=i.createSign("RSA-SHA"+t),x=(g.update(c),g.sign(m,"base64"));return I(x)},"sign")}e(R,"createKeySigner");function K(t){return e(function(c,m,g){V(g),c=d(c),m=N(
m);var x=i.createVerify("RSA-SHA"+t);return x.update(c),x.verify(g,m,"base64")},"verify")}e(K,"createKeyVerifier");function D(t){return e(function(c,m){S(m),c=d(c);var g=i.createSign("RSA-SHA"+t),x=(g.
update(c),g.sign({key:m,padding:i.constants.RSA_PKCS1_PSS_PADDING,saltLength:i.constants.RSA_PSS_SALTLEN_DIGEST},"base64"));return I(x)},"sign")}e(D,"createPSSKeySigner");function B(t){return e(function(c,m,g){
V(g),c=d(c),m=N(m);var x=i.createVerify("RSA-SHA"+t);return x.update(c),x.verify({key:g,padding:i.constants.RSA_PKCS1_PSS_PADDING,saltLength:i.constants.RSA_PSS_SALTLEN_DIGEST},m,"base64")},"verify")}
e(B,"createPSSKeyVerifier");function w(t){var E=R(t);return e(function(){var m=E.apply(null,arguments);return m=h.derToJose(m,"ES"+t),m},"sign")}e(w,"createECDSASigner");function G(t){var E=K(t);return e(
function(m,g,x){g=h.joseToDer(g,"ES"+t).toString("base64");var J=E(m,g,x);return J},"verify")}e(G,"createECDSAVerifer");function H(){return e(function(){return""},"sign")}e(H,"createNoneSigner");function M(){
return e(function(E,c){return c===""},"verify")}e(M,"createNoneVerifier"),A.exports=e(function(E){var c={hs:r,rs:R,ps:D,es:w,none:H},m={hs:P,rs:K,ps:B,es:G,none:M},g=E.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
if(!g)throw n(o,E);var x=(g[1]||g[3]).toLowerCase(),J=g[2];return{sign:c[x](J),verify:m[x](J)}},"jwa")}),33324:((A,b,u)=>{var s=u(78600),i=u(4368),h=["HS256","HS384","HS512","RS256","RS384","RS512","P\
S256","PS384","PS512","ES256","ES384","ES512"];b.ALGORITHMS=h,b.sign=s.sign,b.verify=i.verify,b.decode=i.decode,b.isValid=i.isValid,b.createSign=e(function(o){return new s(o)},"createSign"),b.createVerify=
e(function(o){return new i(o)},"createVerify")}),41831:((A,b,u)=>{var s=u(93058).Buffer,i=u(2203),h=u(39023);function p(o){if(this.buffer=null,this.writable=!0,this.readable=!0,!o)return this.buffer=s.
alloc(0),this;if(typeof o.pipe=="function")return this.buffer=s.alloc(0),o.pipe(this),this;if(o.length||typeof o=="object")return this.buffer=o,this.writable=!1,process.nextTick(function(){this.emit("\
end",o),this.readable=!1,this.emit("close")}.bind(this)),this;throw new TypeError("Unexpected data type ("+typeof o+")")}e(p,"DataStream"),h.inherits(p,i),p.prototype.write=e(function(l){this.buffer=s.
concat([this.buffer,s.from(l)]),this.emit("data",l)},"write"),p.prototype.end=e(function(l){l&&this.write(l),this.emit("end",l),this.emit("close"),this.writable=!1,this.readable=!1},"end"),A.exports=p}),
78600:((A,b,u)=>{var s=u(93058).Buffer,i=u(41831),h=u(38622),p=u(2203),o=u(95126),l=u(39023);function v(S,y){return s.from(S,y).toString("base64").replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}
e(v,"base64url");function L(S,y,I){I=I||"utf8";var N=v(o(S),"binary"),n=v(o(y),I);return l.format("%s.%s",N,n)}e(L,"jwsSecuredInput");function T(S){var y=S.header,I=S.payload,N=S.secret||S.privateKey,
n=S.encoding,O=h(y.alg),d=L(y,I,n),r=O.sign(d,N);return l.format("%s.%s",d,r)}e(T,"jwsSign");function V(S){var y=S.secret;if(y=y??S.privateKey,y=y??S.key,/^hs/i.test(S.header.alg)===!0&&y==null)throw new TypeError(
"secret must be a string or buffer or a KeyObject");var I=new i(y);this.readable=!0,this.header=S.header,this.encoding=S.encoding,this.secret=this.privateKey=this.key=I,this.payload=new i(S.payload),this.
secret.once("close",function(){!this.payload.writable&&this.readable&&this.sign()}.bind(this)),this.payload.once("close",function(){!this.secret.writable&&this.readable&&this.sign()}.bind(this))}e(V,"\
SignStream"),l.inherits(V,p),V.prototype.sign=e(function(){try{var y=T({header:this.header,payload:this.payload.buffer,secret:this.secret.buffer,encoding:this.encoding});return this.emit("done",y),this.
emit("data",y),this.emit("end"),this.readable=!1,y}catch(I){this.readable=!1,this.emit("error",I),this.emit("close")}},"sign"),V.sign=T,A.exports=V}),95126:((A,b,u)=>{var s=u(20181).Buffer;A.exports=e(
function(h){return typeof h=="string"?h:typeof h=="number"||s.isBuffer(h)?h.toString():JSON.stringify(h)},"toString")}),4368:((A,b,u)=>{var s=u(93058).Buffer,i=u(41831),h=u(38622),p=u(2203),o=u(95126),
l=u(39023),v=/^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;function L(r){return Object.prototype.toString.call(r)==="[object Object]"}e(L,"isObject");function T(r){if(L(r))return r;try{return JSON.
parse(r)}catch{return}}e(T,"safeJsonParse");function V(r){var a=r.split(".",1)[0];return T(s.from(a,"base64").toString("binary"))}e(V,"headerFromJWS");function S(r){return r.split(".",2).join(".")}e(S,
"securedInputFromJWS");function y(r){return r.split(".")[2]}e(y,"signatureFromJWS");function I(r,a){a=a||"utf8";var f=r.split(".")[1];return s.from(f,"base64").toString(a)}e(I,"payloadFromJWS");function N(r){
return v.test(r)&&!!V(r)}e(N,"isValidJws");function n(r,a,f){if(!a){var P=new Error("Missing algorithm parameter for jws.verify");throw P.code="MISSING_ALGORITHM",P}r=o(r);var R=y(r),K=S(r),D=h(a);return D.
verify(K,R,f)}e(n,"jwsVerify");function O(r,a){if(a=a||{},r=o(r),!N(r))return null;var f=V(r);if(!f)return null;var P=I(r);return(f.typ==="JWT"||a.json)&&(P=JSON.parse(P,a.encoding)),{header:f,payload:P,
signature:y(r)}}e(O,"jwsDecode");function d(r){r=r||{};var a=r.secret;if(a=a??r.publicKey,a=a??r.key,/^hs/i.test(r.algorithm)===!0&&a==null)throw new TypeError("secret must be a string or buffer or a \
KeyObject");var f=new i(a);this.readable=!0,this.algorithm=r.algorithm,this.encoding=r.encoding,this.secret=this.publicKey=this.key=f,this.signature=new i(r.signature),this.secret.once("close",function(){
!this.signature.writable&&this.readable&&this.verify()}.bind(this)),this.signature.once("close",function(){!this.secret.writable&&this.readable&&this.verify()}.bind(this))}e(d,"VerifyStream"),l.inherits(
d,p),d.prototype.verify=e(function(){try{var a=n(this.signature.buffer,this.algorithm,this.key.buffer),f=O(this.signature.buffer,this.encoding);return this.emit("done",a,f),this.emit("data",a),this.emit(
"end"),this.readable=!1,a}catch(P){this.readable=!1,this.emit("error",P),this.emit("close")}},"verify"),d.decode=O,d.isValid=N,d.verify=n,A.exports=d}),93058:((A,b,u)=>{var s=u(20181),i=s.Buffer;function h(o,l){
for(var v in o)l[v]=o[v]}e(h,"copyProps"),i.from&&i.alloc&&i.allocUnsafe&&i.allocUnsafeSlow?A.exports=s:(h(s,b),b.Buffer=p);function p(o,l,v){return i(o,l,v)}e(p,"SafeBuffer"),p.prototype=Object.create(
i.prototype),h(i,p),p.from=function(o,l,v){if(typeof o=="number")throw new TypeError("Argument must not be a number");return i(o,l,v)},p.alloc=function(o,l,v){if(typeof o!="number")throw new TypeError(
"Argument must be a number");var L=i(o);return l!==void 0?typeof v=="string"?L.fill(l,v):L.fill(l):L.fill(0),L},p.allocUnsafe=function(o){if(typeof o!="number")throw new TypeError("Argument must be a \
number");return i(o)},p.allocUnsafeSlow=function(o){if(typeof o!="number")throw new TypeError("Argument must be a number");return s.SlowBuffer(o)}})};export{F as id,U as ids,W as modules};
