var Mg=Object.defineProperty;var s=(x,z)=>Mg(x,"name",{value:z,configurable:!0});const hm=3016,um=[3016],fm={92047:((x,z,p)=>{var C=p(33324);x.exports=function(D,j){j=j||{};var P=C.decode(D,j);if(!P)return null;var L=P.payload;if(typeof L=="string")try{var oe=JSON.parse(L);oe!==null&&
typeof oe=="object"&&(L=oe)}catch{}return j.complete===!0?{header:P.header,payload:L,signature:P.signature}:L}}),69653:((x,z,p)=>{x.exports={decode:p(92047),verify:p(60772),sign:p(14912),JsonWebTokenError:p(
26248),NotBeforeError:p(91269),TokenExpiredError:p(41241)}}),26248:(x=>{var z=s(function(p,C){Error.call(this,p),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor),this.name="Json\
WebTokenError",this.message=p,C&&(this.inner=C)},"JsonWebTokenError");z.prototype=Object.create(Error.prototype),z.prototype.constructor=z,x.exports=z}),91269:((x,z,p)=>{var C=p(26248),D=s(function(j,P){
C.call(this,j),this.name="NotBeforeError",this.date=P},"NotBeforeError");D.prototype=Object.create(C.prototype),D.prototype.constructor=D,x.exports=D}),41241:((x,z,p)=>{var C=p(26248),D=s(function(j,P){
C.call(this,j),this.name="TokenExpiredError",this.expiredAt=P},"TokenExpiredError");D.prototype=Object.create(C.prototype),D.prototype.constructor=D,x.exports=D}),51136:((x,z,p)=>{const C=p(62088);x.exports=
C.satisfies(process.version,">=15.7.0")}),3948:((x,z,p)=>{var C=p(62088);x.exports=C.satisfies(process.version,"^6.12.0 || >=8.0.0")}),45318:((x,z,p)=>{const C=p(62088);x.exports=C.satisfies(process.version,
">=16.9.0")}),96688:((x,z,p)=>{var C=p(70744);x.exports=function(D,j){var P=j||Math.floor(Date.now()/1e3);if(typeof D=="string"){var L=C(D);return typeof L>"u"?void 0:Math.floor(P+L/1e3)}else return typeof D==
"number"?P+D:void 0}}),91006:((x,z,p)=>{const C=p(51136),D=p(45318),j={ec:["ES256","ES384","ES512"],rsa:["RS256","PS256","RS384","PS384","RS512","PS512"],"rsa-pss":["PS256","PS384","PS512"]},P={ES256:"\
prime256v1",ES384:"secp384r1",ES512:"secp521r1"};x.exports=function(L,oe){if(!L||!oe)return;const Ee=oe.asymmetricKeyType;if(!Ee)return;const Ie=j[Ee];if(!Ie)throw new Error(`Unknown key type "${Ee}".`);
if(!Ie.includes(L))throw new Error(`"alg" parameter for "${Ee}" key type must be one of: ${Ie.join(", ")}.`);if(C)switch(Ee){case"ec":const Pe=oe.asymmetricKeyDetails.namedCurve,fe=P[L];if(Pe!==fe)throw new Error(
`"alg" parameter "${L}" requires curve "${fe}".`);break;case"rsa-pss":if(D){const W=parseInt(L.slice(-3),10),{hashAlgorithm:se,mgf1HashAlgorithm:le,saltLength:_e}=oe.asymmetricKeyDetails;if(se!==`sha${W}`||
le!==se)throw new Error(`Invalid key for this operation, its RSA-PSS parameters do not meet the requirements of "alg" ${L}.`);if(_e!==void 0&&_e>W>>3)throw new Error(`Invalid key for this operation, i\
ts RSA-PSS parameter saltLength does not meet the requirements of "alg" ${L}.`)}break}}}),14912:((x,z,p)=>{const C=p(96688),D=p(3948),j=p(91006),P=p(33324),L=p(46248),oe=p(1999),Ee=p(39841),Ie=p(80116),
Pe=p(29888),fe=p(56172),W=p(82192),{KeyObject:se,createSecretKey:le,createPrivateKey:_e}=p(76982),Be=["RS256","RS384","RS512","ES256","ES384","ES512","HS256","HS384","HS512","none"];D&&Be.splice(3,0,"\
PS256","PS384","PS512");const Ke={expiresIn:{isValid:s(function(v){return Ee(v)||fe(v)&&v},"isValid"),message:'"expiresIn" should be a number of seconds or string representing a timespan'},notBefore:{
isValid:s(function(v){return Ee(v)||fe(v)&&v},"isValid"),message:'"notBefore" should be a number of seconds or string representing a timespan'},audience:{isValid:s(function(v){return fe(v)||Array.isArray(
v)},"isValid"),message:'"audience" must be a string or array'},algorithm:{isValid:L.bind(null,Be),message:'"algorithm" must be a valid string enum value'},header:{isValid:Pe,message:'"header" must be \
an object'},encoding:{isValid:fe,message:'"encoding" must be a string'},issuer:{isValid:fe,message:'"issuer" must be a string'},subject:{isValid:fe,message:'"subject" must be a string'},jwtid:{isValid:fe,
message:'"jwtid" must be a string'},noTimestamp:{isValid:oe,message:'"noTimestamp" must be a boolean'},keyid:{isValid:fe,message:'"keyid" must be a string'},mutatePayload:{isValid:oe,message:'"mutateP\
ayload" must be a boolean'},allowInsecureKeySizes:{isValid:oe,message:'"allowInsecureKeySizes" must be a boolean'},allowInvalidAsymmetricKeyTypes:{isValid:oe,message:'"allowInvalidAsymmetricKeyTypes" \
must be a boolean'}},R={iat:{isValid:Ie,message:'"iat" should be a number of seconds'},exp:{isValid:Ie,message:'"exp" should be a number of seconds'},nbf:{isValid:Ie,message:'"nbf" should be a number \
of seconds'}};function E(v,Q,F,ae){if(!Pe(F))throw new Error('Expected "'+ae+'" to be a plain object.');Object.keys(F).forEach(function(V){const ce=v[V];if(!ce){if(!Q)throw new Error('"'+V+'" is not a\
llowed in "'+ae+'"');return}if(!ce.isValid(F[V]))throw new Error(ce.message)})}s(E,"validate");function A(v){return E(Ke,!1,v,"options")}s(A,"validateOptions");function _(v){return E(R,!0,v,"payload")}
s(_,"validatePayload");const ge={audience:"aud",issuer:"iss",subject:"sub",jwtid:"jti"},at=["expiresIn","notBefore","noTimestamp","audience","issuer","subject","jwtid"];x.exports=function(v,Q,F,ae){typeof F==
"function"?(ae=F,F={}):F=F||{};const V=typeof v=="object"&&!Buffer.isBuffer(v),ce=Object.assign({alg:F.algorithm||"HS256",typ:V?"JWT":void 0,kid:F.keyid},F.header);function y(G){if(ae)return ae(G);throw G}
if(s(y,"failure"),!Q&&F.algorithm!=="none")return y(new Error("secretOrPrivateKey must have a value"));if(Q!=null&&!(Q instanceof se))try{Q=_e(Q)}catch{try{Q=le(typeof Q=="string"?Buffer.from(Q):Q)}catch{
return y(new Error("secretOrPrivateKey is not valid key material"))}}if(ce.alg.startsWith("HS")&&Q.type!=="secret")return y(new Error(`secretOrPrivateKey must be a symmetric key when using ${ce.alg}`));
if(/^(?:RS|PS|ES)/.test(ce.alg)){if(Q.type!=="private")return y(new Error(`secretOrPrivateKey must be an asymmetric key when using ${ce.alg}`));if(!F.allowInsecureKeySizes&&!ce.alg.startsWith("ES")&&Q.
asymmetricKeyDetails!==void 0&&Q.asymmetricKeyDetails.modulusLength<2048)return y(new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${ce.alg}`))}if(typeof v>"u")return y(new Error(
"payload is required"));if(V){try{_(v)}catch(G){return y(G)}F.mutatePayload||(v=Object.assign({},v))}else{const G=at.filter(function(Ze){return typeof F[Ze]<"u"});if(G.length>0)return y(new Error("inv\
alid "+G.join(",")+" option for "+typeof v+" payload"))}if(typeof v.exp<"u"&&typeof F.expiresIn<"u")return y(new Error('Bad "options.expiresIn" option the payload already has an "exp" property.'));if(typeof v.
nbf<"u"&&typeof F.notBefore<"u")return y(new Error('Bad "options.notBefore" option the payload already has an "nbf" property.'));try{A(F)}catch(G){return y(G)}if(!F.allowInvalidAsymmetricKeyTypes)try{
j(ce.alg,Q)}catch(G){return y(G)}const X=v.iat||Math.floor(Date.now()/1e3);if(F.noTimestamp?delete v.iat:V&&(v.iat=X),typeof F.notBefore<"u"){try{v.nbf=C(F.notBefore,X)}catch(G){return y(G)}if(typeof v.
nbf>"u")return y(new Error('"notBefore" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'))}if(typeof F.expiresIn<"u"&&typeof v=="object"){try{v.exp=C(F.expiresIn,X)}catch(G){
return y(G)}if(typeof v.exp>"u")return y(new Error('"expiresIn" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'))}Object.keys(ge).forEach(function(G){const Ze=ge[G];
if(typeof F[G]<"u"){if(typeof v[Ze]<"u")return y(new Error('Bad "options.'+G+'" option. The payload already has an "'+Ze+'" property.'));v[Ze]=F[G]}});const me=F.encoding||"utf8";if(typeof ae=="functi\
on")ae=ae&&W(ae),P.createSign({header:ce,privateKey:Q,payload:v,encoding:me}).once("error",ae).once("done",function(G){if(!F.allowInsecureKeySizes&&/^(?:RS|PS)/.test(ce.alg)&&G.length<256)return ae(new Error(
`secretOrPrivateKey has a minimum key size of 2048 bits for ${ce.alg}`));ae(null,G)});else{let G=P.sign({header:ce,payload:v,secret:Q,encoding:me});if(!F.allowInsecureKeySizes&&/^(?:RS|PS)/.test(ce.alg)&&
G.length<256)throw new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${ce.alg}`);return G}}}),60772:((x,z,p)=>{const C=p(26248),D=p(91269),j=p(41241),P=p(92047),L=p(96688),oe=p(91006),
Ee=p(3948),Ie=p(33324),{KeyObject:Pe,createSecretKey:fe,createPublicKey:W}=p(76982),se=["RS256","RS384","RS512"],le=["ES256","ES384","ES512"],_e=["RS256","RS384","RS512"],Be=["HS256","HS384","HS512"];
Ee&&(se.splice(se.length,0,"PS256","PS384","PS512"),_e.splice(_e.length,0,"PS256","PS384","PS512")),x.exports=function(Ke,R,E,A){typeof E=="function"&&!A&&(A=E,E={}),E||(E={}),E=Object.assign({},E);let _;
if(A?_=A:_=s(function(ae,V){if(ae)throw ae;return V},"done"),E.clockTimestamp&&typeof E.clockTimestamp!="number")return _(new C("clockTimestamp must be a number"));if(E.nonce!==void 0&&(typeof E.nonce!=
"string"||E.nonce.trim()===""))return _(new C("nonce must be a non-empty string"));if(E.allowInvalidAsymmetricKeyTypes!==void 0&&typeof E.allowInvalidAsymmetricKeyTypes!="boolean")return _(new C("allo\
wInvalidAsymmetricKeyTypes must be a boolean"));const ge=E.clockTimestamp||Math.floor(Date.now()/1e3);if(!Ke)return _(new C("jwt must be provided"));if(typeof Ke!="string")return _(new C("jwt must be \
a string"));const at=Ke.split(".");if(at.length!==3)return _(new C("jwt malformed"));let v;try{v=P(Ke,{complete:!0})}catch(ae){return _(ae)}if(!v)return _(new C("invalid token"));const Q=v.header;let F;
if(typeof R=="function"){if(!A)return _(new C("verify must be called asynchronous if secret or public key is provided as a callback"));F=R}else F=s(function(ae,V){return V(null,R)},"getSecret");return F(
Q,function(ae,V){if(ae)return _(new C("error in secret or public key callback: "+ae.message));const ce=at[2].trim()!=="";if(!ce&&V)return _(new C("jwt signature is required"));if(ce&&!V)return _(new C(
"secret or public key must be provided"));if(!ce&&!E.algorithms)return _(new C('please specify "none" in "algorithms" to verify unsigned tokens'));if(V!=null&&!(V instanceof Pe))try{V=W(V)}catch{try{V=
fe(typeof V=="string"?Buffer.from(V):V)}catch{return _(new C("secretOrPublicKey is not valid key material"))}}if(E.algorithms||(V.type==="secret"?E.algorithms=Be:["rsa","rsa-pss"].includes(V.asymmetricKeyType)?
E.algorithms=_e:V.asymmetricKeyType==="ec"?E.algorithms=le:E.algorithms=se),E.algorithms.indexOf(v.header.alg)===-1)return _(new C("invalid algorithm"));if(Q.alg.startsWith("HS")&&V.type!=="secret")return _(
new C(`secretOrPublicKey must be a symmetric key when using ${Q.alg}`));if(/^(?:RS|PS|ES)/.test(Q.alg)&&V.type!=="public")return _(new C(`secretOrPublicKey must be an asymmetric key when using ${Q.alg}`));
if(!E.allowInvalidAsymmetricKeyTypes)try{oe(Q.alg,V)}catch(me){return _(me)}let y;try{y=Ie.verify(Ke,v.header.alg,V)}catch(me){return _(me)}if(!y)return _(new C("invalid signature"));const X=v.payload;
if(typeof X.nbf<"u"&&!E.ignoreNotBefore){if(typeof X.nbf!="number")return _(new C("invalid nbf value"));if(X.nbf>ge+(E.clockTolerance||0))return _(new D("jwt not active",new Date(X.nbf*1e3)))}if(typeof X.
exp<"u"&&!E.ignoreExpiration){if(typeof X.exp!="number")return _(new C("invalid exp value"));if(ge>=X.exp+(E.clockTolerance||0))return _(new j("jwt expired",new Date(X.exp*1e3)))}if(E.audience){const me=Array.
isArray(E.audience)?E.audience:[E.audience];if(!(Array.isArray(X.aud)?X.aud:[X.aud]).some(function(Ct){return me.some(function(Xe){return Xe instanceof RegExp?Xe.test(Ct):Xe===Ct})}))return _(new C("j\
wt audience invalid. expected: "+me.join(" or ")))}if(E.issuer&&(typeof E.issuer=="string"&&X.iss!==E.issuer||Array.isArray(E.issuer)&&E.issuer.indexOf(X.iss)===-1))return _(new C("jwt issuer invalid.\
 expected: "+E.issuer));if(E.subject&&X.sub!==E.subject)return _(new C("jwt subject invalid. expected: "+E.subject));if(E.jwtid&&X.jti!==E.jwtid)return _(new C("jwt jwtid invalid. expected: "+E.jwtid));
if(E.nonce&&X.nonce!==E.nonce)return _(new C("jwt nonce invalid. expected: "+E.nonce));if(E.maxAge){if(typeof X.iat!="number")return _(new C("iat required when maxAge is specified"));const me=L(E.maxAge,
X.iat);if(typeof me>"u")return _(new C('"maxAge" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'));if(ge>=me+(E.clockTolerance||0))return _(new j("maxAge exceeded",
new Date(me*1e3)))}if(E.complete===!0){const me=v.signature;return _(null,{header:Q,payload:X,signature:me})}return _(null,X)})}}),46248:(x=>{var z=1/0,p=9007199254740991,C=17976931348623157e292,D=NaN,
j="[object Arguments]",P="[object Function]",L="[object GeneratorFunction]",oe="[object String]",Ee="[object Symbol]",Ie=/^\s+|\s+$/g,Pe=/^[-+]0x[0-9a-f]+$/i,fe=/^0b[01]+$/i,W=/^0o[0-7]+$/i,se=/^(?:0|[1-9]\d*)$/,
le=parseInt;function _e(u,N){for(var M=-1,we=u?u.length:0,Le=Array(we);++M<we;)Le[M]=N(u[M],M,u);return Le}s(_e,"arrayMap");function Be(u,N,M,we){for(var Le=u.length,qe=M+(we?1:-1);we?qe--:++qe<Le;)if(N(
u[qe],qe,u))return qe;return-1}s(Be,"baseFindIndex");function Ke(u,N,M){if(N!==N)return Be(u,R,M);for(var we=M-1,Le=u.length;++we<Le;)if(u[we]===N)return we;return-1}s(Ke,"baseIndexOf");function R(u){
return u!==u}s(R,"baseIsNaN");function E(u,N){for(var M=-1,we=Array(u);++M<u;)we[M]=N(M);return we}s(E,"baseTimes");function A(u,N){return _e(N,function(M){return u[M]})}s(A,"baseValues");function _(u,N){
return function(M){return u(N(M))}}s(_,"overArg");var ge=Object.prototype,at=ge.hasOwnProperty,v=ge.toString,Q=ge.propertyIsEnumerable,F=_(Object.keys,Object),ae=Math.max;function V(u,N){var M=Ze(u)||
G(u)?E(u.length,String):[],we=M.length,Le=!!we;for(var qe in u)(N||at.call(u,qe))&&!(Le&&(qe=="length"||y(qe,we)))&&M.push(qe);return M}s(V,"arrayLikeKeys");function ce(u){if(!X(u))return F(u);var N=[];
for(var M in Object(u))at.call(u,M)&&M!="constructor"&&N.push(M);return N}s(ce,"baseKeys");function y(u,N){return N=N??p,!!N&&(typeof u=="number"||se.test(u))&&u>-1&&u%1==0&&u<N}s(y,"isIndex");function X(u){
var N=u&&u.constructor,M=typeof N=="function"&&N.prototype||ge;return u===M}s(X,"isPrototype");function me(u,N,M,we){u=Ct(u)?u:On(u),M=M&&!we?de(M):0;var Le=u.length;return M<0&&(M=ae(Le+M,0)),ze(u)?M<=
Le&&u.indexOf(N,M)>-1:!!Le&&Ke(u,N,M)>-1}s(me,"includes");function G(u){return Xe(u)&&at.call(u,"callee")&&(!Q.call(u,"callee")||v.call(u)==j)}s(G,"isArguments");var Ze=Array.isArray;function Ct(u){return u!=
null&&Ue(u.length)&&!bn(u)}s(Ct,"isArrayLike");function Xe(u){return tr(u)&&Ct(u)}s(Xe,"isArrayLikeObject");function bn(u){var N=jt(u)?v.call(u):"";return N==P||N==L}s(bn,"isFunction");function Ue(u){
return typeof u=="number"&&u>-1&&u%1==0&&u<=p}s(Ue,"isLength");function jt(u){var N=typeof u;return!!u&&(N=="object"||N=="function")}s(jt,"isObject");function tr(u){return!!u&&typeof u=="object"}s(tr,
"isObjectLike");function ze(u){return typeof u=="string"||!Ze(u)&&tr(u)&&v.call(u)==oe}s(ze,"isString");function ee(u){return typeof u=="symbol"||tr(u)&&v.call(u)==Ee}s(ee,"isSymbol");function nr(u){if(!u)
return u===0?u:0;if(u=Lr(u),u===z||u===-z){var N=u<0?-1:1;return N*C}return u===u?u:0}s(nr,"toFinite");function de(u){var N=nr(u),M=N%1;return N===N?M?N-M:N:0}s(de,"toInteger");function Lr(u){if(typeof u==
"number")return u;if(ee(u))return D;if(jt(u)){var N=typeof u.valueOf=="function"?u.valueOf():u;u=jt(N)?N+"":N}if(typeof u!="string")return u===0?u:+u;u=u.replace(Ie,"");var M=fe.test(u);return M||W.test(
u)?le(u.slice(2),M?2:8):Pe.test(u)?D:+u}s(Lr,"toNumber");function xe(u){return Ct(u)?V(u):ce(u)}s(xe,"keys");function On(u){return u?A(u,xe(u)):[]}s(On,"values"),x.exports=me}),1999:(x=>{var z="[objec\
t Boolean]",p=Object.prototype,C=p.toString;function D(P){return P===!0||P===!1||j(P)&&C.call(P)==z}s(D,"isBoolean");function j(P){return!!P&&typeof P=="object"}s(j,"isObjectLike"),x.exports=D}),39841:(x=>{
var z=1/0,p=17976931348623157e292,C=NaN,D="[object Symbol]",j=/^\s+|\s+$/g,P=/^[-+]0x[0-9a-f]+$/i,L=/^0b[01]+$/i,oe=/^0o[0-7]+$/i,Ee=parseInt,Ie=Object.prototype,Pe=Ie.toString;function fe(R){return typeof R==
"number"&&R==Be(R)}s(fe,"isInteger");function W(R){var E=typeof R;return!!R&&(E=="object"||E=="function")}s(W,"isObject");function se(R){return!!R&&typeof R=="object"}s(se,"isObjectLike");function le(R){
return typeof R=="symbol"||se(R)&&Pe.call(R)==D}s(le,"isSymbol");function _e(R){if(!R)return R===0?R:0;if(R=Ke(R),R===z||R===-z){var E=R<0?-1:1;return E*p}return R===R?R:0}s(_e,"toFinite");function Be(R){
var E=_e(R),A=E%1;return E===E?A?E-A:E:0}s(Be,"toInteger");function Ke(R){if(typeof R=="number")return R;if(le(R))return C;if(W(R)){var E=typeof R.valueOf=="function"?R.valueOf():R;R=W(E)?E+"":E}if(typeof R!=
"string")return R===0?R:+R;R=R.replace(j,"");var A=L.test(R);return A||oe.test(R)?Ee(R.slice(2),A?2:8):P.test(R)?C:+R}s(Ke,"toNumber"),x.exports=fe}),80116:(x=>{var z="[object Number]",p=Object.prototype,
C=p.toString;function D(P){return!!P&&typeof P=="object"}s(D,"isObjectLike");function j(P){return typeof P=="number"||D(P)&&C.call(P)==z}s(j,"isNumber"),x.exports=j}),29888:(x=>{var z="[object Object]";
function p(W){var se=!1;if(W!=null&&typeof W.toString!="function")try{se=!!(W+"")}catch{}return se}s(p,"isHostObject");function C(W,se){return function(le){return W(se(le))}}s(C,"overArg");var D=Function.
prototype,j=Object.prototype,P=D.toString,L=j.hasOwnProperty,oe=P.call(Object),Ee=j.toString,Ie=C(Object.getPrototypeOf,Object);function Pe(W){return!!W&&typeof W=="object"}s(Pe,"isObjectLike");function fe(W){
if(!Pe(W)||Ee.call(W)!=z||p(W))return!1;var se=Ie(W);if(se===null)return!0;var le=L.call(se,"constructor")&&se.constructor;return typeof le=="function"&&le instanceof le&&P.call(le)==oe}s(fe,"isPlainO\
bject"),x.exports=fe}),56172:(x=>{var z="[object String]",p=Object.prototype,C=p.toString,D=Array.isArray;function j(L){return!!L&&typeof L=="object"}s(j,"isObjectLike");function P(L){return typeof L==
"string"||!D(L)&&j(L)&&C.call(L)==z}s(P,"isString"),x.exports=P}),82192:(x=>{var z="Expected a function",p=1/0,C=17976931348623157e292,D=NaN,j="[object Symbol]",P=/^\s+|\s+$/g,L=/^[-+]0x[0-9a-f]+$/i,oe=/^0b[01]+$/i,
Ee=/^0o[0-7]+$/i,Ie=parseInt,Pe=Object.prototype,fe=Pe.toString;function W(A,_){var ge;if(typeof _!="function")throw new TypeError(z);return A=R(A),function(){return--A>0&&(ge=_.apply(this,arguments)),
A<=1&&(_=void 0),ge}}s(W,"before");function se(A){return W(2,A)}s(se,"once");function le(A){var _=typeof A;return!!A&&(_=="object"||_=="function")}s(le,"isObject");function _e(A){return!!A&&typeof A==
"object"}s(_e,"isObjectLike");function Be(A){return typeof A=="symbol"||_e(A)&&fe.call(A)==j}s(Be,"isSymbol");function Ke(A){if(!A)return A===0?A:0;if(A=E(A),A===p||A===-p){var _=A<0?-1:1;return _*C}return A===
A?A:0}s(Ke,"toFinite");function R(A){var _=Ke(A),ge=_%1;return _===_?ge?_-ge:_:0}s(R,"toInteger");function E(A){if(typeof A=="number")return A;if(Be(A))return D;if(le(A)){var _=typeof A.valueOf=="func\
tion"?A.valueOf():A;A=le(_)?_+"":_}if(typeof A!="string")return A===0?A:+A;A=A.replace(P,"");var ge=oe.test(A);return ge||Ee.test(A)?Ie(A.slice(2),ge?2:8):L.test(A)?D:+A}s(E,"toNumber"),x.exports=se}),
73016:((x,z,p)=>{p.d(z,{DefaultAzureCredential:s(()=>Rg,"DefaultAzureCredential")});const C="4.14.1",D="04b07795-8ddb-461a-bbee-02f9e1bf7b46",j="common";var P;(function(r){r.AzureChina="https://login.\
chinacloudapi.cn",r.AzureGermany="https://login.microsoftonline.de",r.AzureGovernment="https://login.microsoftonline.us",r.AzurePublicCloud="https://login.microsoftonline.com"})(P||(P={}));const L=P.AzurePublicCloud,
oe="login.microsoftonline.com",Ee=["*"],Ie="cae",Pe="nocae",fe="msal.cache";let W;const se={setPersistence(r){W=r}};let le,_e,Be;function Ke(){return le!==void 0}s(Ke,"hasNativeBroker");function R(){return _e!==
void 0&&Be!==void 0}s(R,"hasVSCodePlugin");const E={setNativeBroker(r){le={broker:r}}},A={setVSCodeAuthRecordPath(r){_e=r},setVSCodeBroker(r){Be={broker:r}}};function _(r){const e={cache:{},broker:{...r.
brokerOptions,isEnabled:r.brokerOptions?.enabled??!1,enableMsaPassthrough:r.brokerOptions?.legacyEnableMsaPassthrough??!1}};if(r.tokenCachePersistenceOptions?.enabled){if(W===void 0)throw new Error(["\
Persistent token caching was requested, but no persistence provider was configured.","You must install the identity-cache-persistence plugin package (`npm install --save @azure/identity-cache-persiste\
nce`)","and enable it by importing `useIdentityPlugin` from `@azure/identity` and calling","`useIdentityPlugin(cachePersistencePlugin)` before using `tokenCachePersistenceOptions`."].join(" "));const t=r.
tokenCachePersistenceOptions.name||fe;e.cache.cachePlugin=W({name:`${t}.${Pe}`,...r.tokenCachePersistenceOptions}),e.cache.cachePluginCae=W({name:`${t}.${Ie}`,...r.tokenCachePersistenceOptions})}return r.
brokerOptions?.enabled&&(e.broker.nativeBrokerPlugin=v(r.isVSCodeCredential||!1)),e}s(_,"generatePluginConfiguration");const ge={missing:s((r,e,t)=>[`${r} was requested, but no plugin was configured o\
r no authentication record was found.`,`You must install the ${e} plugin package (npm install --save ${e})`,"and enable it by importing `useIdentityPlugin` from `@azure/identity` and calling",`useIden\
tityPlugin(${t}) before using enableBroker.`].join(" "),"missing"),unavailable:s((r,e)=>[`${r} was requested, and the plugin is configured, but the broker is unavailable.`,`Ensure the ${r} plugin is p\
roperly installed and configured.`,"Check for missing native dependencies and ensure the package is properly installed.",`See the README for prerequisites on installing and using ${e}.`].join(" "),"un\
available")},at={vsCode:{credentialName:"Visual Studio Code Credential",packageName:"@azure/identity-vscode",pluginVar:"vsCodePlugin",get brokerInfo(){return Be}},native:{credentialName:"Broker for WA\
M",packageName:"@azure/identity-broker",pluginVar:"nativeBrokerPlugin",get brokerInfo(){return le}}};function v(r){const{credentialName:e,packageName:t,pluginVar:n,brokerInfo:i}=at[r?"vsCode":"native"];
if(i===void 0)throw new Error(ge.missing(e,t,n));if(i.broker.isBrokerAvailable===!1)throw new Error(ge.unavailable(e,t));return i.broker}s(v,"getBrokerPlugin");const Q={generatePluginConfiguration:_},
F={cachePluginControl:se,nativeBrokerPluginControl:E,vsCodeCredentialControl:A};function ae(r){r(F)}s(ae,"useIdentityPlugin");function V(r){return r&&typeof r.error=="string"&&typeof r.error_description==
"string"}s(V,"isErrorResponse");const ce="CredentialUnavailableError";class y extends Error{static{s(this,"errors_CredentialUnavailableError")}constructor(e,t){super(e,t),this.name=ce}}const X="Authen\
ticationError";class me extends Error{static{s(this,"errors_AuthenticationError")}statusCode;errorResponse;constructor(e,t,n){let i;if(V(t))i=Ct(t);else if(typeof t=="string")try{const o=JSON.parse(t);
i=Ct(o)}catch{e===400?i={error:"invalid_request",errorDescription:`The service indicated that the request was invalid.

${t}`}:i={error:"unknown_error",errorDescription:`An unknown error has occurred. Response body:

${t}`}}else i={error:"unknown_error",errorDescription:"An unknown error occurred and no additional details are available."};super(`${i.error} Status code: ${e}
More details:
${i.errorDescription},`,n),this.statusCode=e,this.errorResponse=i,this.name=X}}const G="AggregateAuthenticationError";class Ze extends Error{static{s(this,"AggregateAuthenticationError")}errors;constructor(e,t){
const n=e.join(`
`);super(`${t}
${n}`),this.errors=e,this.name=G}}function Ct(r){return{error:r.error,errorDescription:r.error_description,correlationId:r.correlation_id,errorCodes:r.error_codes,timestamp:r.timestamp,traceId:r.trace_id}}
s(Ct,"convertOAuthErrorResponseToErrorResponse");class Xe extends Error{static{s(this,"AuthenticationRequiredError")}scopes;getTokenOptions;constructor(e){super(e.message,e.cause?{cause:e.cause}:void 0),
this.scopes=e.scopes,this.getTokenOptions=e.getTokenOptions,this.name="AuthenticationRequiredError"}}var bn=p(7567);const Ue=(0,bn.KV)("identity");function jt(r){return r.reduce((e,t)=>(process.env[t]?
e.assigned.push(t):e.missing.push(t),e),{missing:[],assigned:[]})}s(jt,"processEnvVars");function tr(r,e){const{assigned:t}=jt(e);Ue.info(`${r} => Found the following environment variables: ${t.join("\
, ")}`)}s(tr,"logEnvVars");function ze(r){return`SUCCESS. Scopes: ${Array.isArray(r)?r.join(", "):r}.`}s(ze,"formatSuccess");function ee(r,e){let t="ERROR.";return r?.length&&(t+=` Scopes: ${Array.isArray(
r)?r.join(", "):r}.`),`${t} Error message: ${typeof e=="string"?e:e.message}.`}s(ee,"logging_formatError");function nr(r,e,t=Ue){const n=e?`${e.fullTitle} ${r}`:r;function i(d){t.info(`${n} =>`,d)}s(i,
"info");function o(d){t.warning(`${n} =>`,d)}s(o,"warning");function a(d){t.verbose(`${n} =>`,d)}s(a,"verbose");function c(d){t.error(`${n} =>`,d)}return s(c,"error"),{title:r,fullTitle:n,info:i,warning:o,
verbose:a,error:c}}s(nr,"credentialLoggerInstance");function de(r,e=Ue){const t=nr(r,void 0,e);return{...t,parent:e,getToken:nr("=> getToken()",t,e)}}s(de,"credentialLogger");var Lr=p(65433);const xe=(0,Lr.
y)({namespace:"Microsoft.AAD",packageName:"@azure/identity",packageVersion:C}),On=de("ChainedTokenCredential");class u{static{s(this,"ChainedTokenCredential")}_sources=[];constructor(...e){this._sources=
e}async getToken(e,t={}){const{token:n}=await this.getTokenInternal(e,t);return n}async getTokenInternal(e,t={}){let n=null,i;const o=[];return xe.withSpan("ChainedTokenCredential.getToken",t,async a=>{
for(let c=0;c<this._sources.length&&n===null;c++)try{n=await this._sources[c].getToken(e,a),i=this._sources[c]}catch(d){if(d.name==="CredentialUnavailableError"||d.name==="AuthenticationRequiredError")
o.push(d);else throw On.getToken.info(ee(e,d)),d}if(!n&&o.length>0){const c=new Ze(o,"ChainedTokenCredential authentication failed.");throw On.getToken.info(ee(e,c)),c}if(On.getToken.info(`Result for ${i.
constructor.name}: ${ze(e)}`),n===null)throw new y("Failed to retrieve a valid token");return{token:n,successfulCredential:i}})}}const N="msal.js.common",M="https://login.microsoftonline.com/common/",
we="login.microsoftonline.com",Le="common",qe="adfs",Ga=`${M}discovery/instance?api-version=1.1&authorization_endpoint=`,Fr=".ciamlogin.com",vn=".onmicrosoft.com",Hr="|",Dg="9188040d-6c67-4c5b-b112-36\
a304b66dad",Wa="openid",Ya="profile",eo="offline_access",Ja="email",Ug="authorization_code",xg="S256",to="application/x-www-form-urlencoded;charset=utf-8",Qa="authorization_pending",$r="N/A",Nn="Not A\
vailable",rr="/",no="http://169.254.169.254/metadata/instance/compute",Za="2021-02-01",Xa=2e3,qa="TryAutoDetect",ec="login.microsoft.com",tc=["login.microsoftonline.com","login.windows.net","login.mic\
rosoft.com","sts.windows.net"],Lg=240,nc="invalid_instance",ro=200,Fg=200,Hg=299,$g=302,Bg=400,rc=400,io=400,ic=401,oo=404,so=408,Br=410,ao=429,oc=499,sc=500,co=500,ac=503,cc=504,lo=599,Kg=600,zg={GET:"\
GET",POST:"POST"},ct=[Wa,Ya,eo],ho=[...ct,Ja],be={CONTENT_TYPE:"Content-Type",CONTENT_LENGTH:"Content-Length",DPOP:"DPoP",RETRY_AFTER:"Retry-After",CCS_HEADER:"X-AnchorMailbox",WWWAuthenticate:"WWW-Au\
thenticate",AuthenticationInfo:"Authentication-Info",X_MS_REQUEST_ID:"x-ms-request-id",X_MS_HTTP_VERSION:"x-ms-httpver"},jg={ACTIVE_ACCOUNT_FILTERS:"active-account-filters"},At={COMMON:"common",ORGANIZATIONS:"\
organizations",CONSUMERS:"consumers"},dt={ACCESS_TOKEN:"access_token",XMS_CC:"xms_cc",ID_TOKEN:"id_token",SIGNIN_STATE:"signin_state",LOGIN_HINT:"login_hint",TENANT_REGION_SUB_SCOPE:"tenant_region_sub\
_scope"},ir={LOGIN:"login",SELECT_ACCOUNT:"select_account",CONSENT:"consent",NONE:"none",CREATE:"create",NO_SESSION:"no_session"},dc={PLAIN:"plain",S256:"S256"},uo={CODE:"code",IDTOKEN_TOKEN:"id_token\
 token",IDTOKEN_TOKEN_REFRESHTOKEN:"id_token token refresh_token"},Pn={QUERY:"query",FRAGMENT:"fragment",FORM_POST:"form_post"},Vt={IMPLICIT_GRANT:"implicit",AUTHORIZATION_CODE_GRANT:"authorization_co\
de",CLIENT_CREDENTIALS_GRANT:"client_credentials",RESOURCE_OWNER_PASSWORD_GRANT:"password",REFRESH_TOKEN_GRANT:"refresh_token",DEVICE_CODE_GRANT:"device_code",JWT_BEARER:"urn:ietf:params:oauth:grant-t\
ype:jwt-bearer",USER_FIC:"user_fic"},lc="MSSTS",hc="ADFS",Vg="MSA",uc="Generic",fo="-",Kr=".",Ce={ID_TOKEN:"IdToken",ACCESS_TOKEN:"AccessToken",ACCESS_TOKEN_WITH_AUTH_SCHEME:"AccessToken_With_AuthSche\
me",REFRESH_TOKEN:"RefreshToken"},Gg={ADFS:1001,MSA:1002,MSSTS:1003,GENERIC:1004,ACCESS_TOKEN:2001,REFRESH_TOKEN:2002,ID_TOKEN:2003,APP_METADATA:3001,UNDEFINED:9999},zr="appmetadata",fc="client_info",
or="1",jr="authority-metadata",gc=3600*24,Ge={CONFIG:"config",CACHE:"cache",NETWORK:"network",HARDCODED_VALUES:"hardcoded_values"},go=5,Wg=80,pc=330,mc=50,po="server-telemetry",mo="|",on=",",Tc="1",yc="\
0",Ec="unknown_error",$={BEARER:"Bearer",POP:"pop",DPOP:"DPoP",SSH:"ssh-cert"},Cc=60,Ac=3600,To="throttling",Ic="retry-after, h429",_c="invalid_grant",wc="client_mismatch",yo={username:"username",password:"\
password"},sn={FAILED_AUTO_DETECTION:"1",INTERNAL_CACHE:"2",ENVIRONMENT_VARIABLE:"3",IMDS:"4"},Vr={CONFIGURED_MATCHES_DETECTED:"1",CONFIGURED_NO_AUTO_DETECTION:"2",CONFIGURED_NOT_DETECTED:"3",AUTO_DETECTION_REQUESTED_SUCCESSFUL:"\
4",AUTO_DETECTION_REQUESTED_FAILED:"5"},Te={NOT_APPLICABLE:"0",FORCE_REFRESH_OR_CLAIMS:"1",NO_CACHED_ACCESS_TOKEN:"2",CACHED_ACCESS_TOKEN_EXPIRED:"3",PROACTIVELY_REFRESHED:"4"},Eo={Jwt:"JWT",Jwk:"JWK",
Pop:"pop",Dpop:"dpop+jwt"},Yg=864e5,Co=300,It={BASE64:"base64",HEX:"hex",UTF8:"utf-8"};var te;(function(r){r[r.Error=0]="Error",r[r.Warning=1]="Warning",r[r.Info=2]="Info",r[r.Verbose=3]="Verbose",r[r.
Trace=4]="Trace"})(te||(te={}));const Sc=50,kc=500,_t=new Map;function Rc(r,e){_t.delete(r),_t.set(r,e)}s(Rc,"markAsRecentlyUsed");function bc(r,e){const t=Date.now();let n=_t.get(r);if(n)Rc(r,n);else if(n=
{logs:[],firstEventTime:t},_t.set(r,n),_t.size>Sc){const i=_t.keys().next().value;i!==void 0&&_t.delete(i)}n.logs.push({...e,milliseconds:t-n.firstEventTime}),n.logs.length>kc&&n.logs.shift()}s(bc,"ad\
dLogToCache");function Jg(r){const e=[];for(const t of["",r]){const n=_t.get(t);e.push(...n?.logs??[]),_t.delete(t)}return e}s(Jg,"getAndFlushLogsFromCache");function Oc(r){if(r.length<6||r.length>6&&
r[6]!==" ")return null;for(let e=0;e<6;e++){const t=r[e];if(!(t>="a"&&t<="z"||t>="A"&&t<="Z"||t>="0"&&t<="9"))return null}return r.substring(0,6)}s(Oc,"getMessageHash");class lt{static{s(this,"Logger")}constructor(e,t,n){
this.level=te.Info;const i=s(()=>{},"defaultLoggerCallback"),o=e||lt.createDefaultLoggerOptions();this.localCallback=o.loggerCallback||i,this.piiLoggingEnabled=o.piiLoggingEnabled||!1,this.level=typeof o.
logLevel=="number"?o.logLevel:te.Info,this.packageName=t||"",this.packageVersion=n||""}static createDefaultLoggerOptions(){return{loggerCallback:s(()=>{},"loggerCallback"),piiLoggingEnabled:!1,logLevel:te.
Info}}clone(e,t){return new lt({loggerCallback:this.localCallback,piiLoggingEnabled:this.piiLoggingEnabled,logLevel:this.level},e,t)}logMessage(e,t){const n=t.correlationId,i=Oc(e);if(i){const d={hash:i,
level:t.logLevel,containsPii:t.containsPii||!1,milliseconds:0};bc(n,d)}if(t.logLevel>this.level||!this.piiLoggingEnabled&&t.containsPii)return;const c=`${`[${new Date().toUTCString()}] : [${n}]`} : ${this.
packageName}@${this.packageVersion} : ${te[t.logLevel]} - ${e}`;this.executeCallback(t.logLevel,c,t.containsPii||!1)}executeCallback(e,t,n){this.localCallback&&this.localCallback(e,t,n)}error(e,t){this.
logMessage(e,{logLevel:te.Error,containsPii:!1,correlationId:t})}errorPii(e,t){this.logMessage(e,{logLevel:te.Error,containsPii:!0,correlationId:t})}warning(e,t){this.logMessage(e,{logLevel:te.Warning,
containsPii:!1,correlationId:t})}warningPii(e,t){this.logMessage(e,{logLevel:te.Warning,containsPii:!0,correlationId:t})}info(e,t){this.logMessage(e,{logLevel:te.Info,containsPii:!1,correlationId:t})}infoPii(e,t){
this.logMessage(e,{logLevel:te.Info,containsPii:!0,correlationId:t})}verbose(e,t){this.logMessage(e,{logLevel:te.Verbose,containsPii:!1,correlationId:t})}verbosePii(e,t){this.logMessage(e,{logLevel:te.
Verbose,containsPii:!0,correlationId:t})}trace(e,t){this.logMessage(e,{logLevel:te.Trace,containsPii:!1,correlationId:t})}tracePii(e,t){this.logMessage(e,{logLevel:te.Trace,containsPii:!0,correlationId:t})}isPiiLoggingEnabled(){
return this.piiLoggingEnabled||!1}}const Mn="client_id",Ao="redirect_uri",vc="response_type",Nc="response_mode",Pc="grant_type",Mc="claims",Dc="scope",Qg="error",Zg="error_description",Xg="access_toke\
n",qg="id_token",Uc="refresh_token",ep="expires_in",tp="refresh_token_expires_in",xc="state",Lc="nonce",Fc="prompt",np="session_state",rp="client_info",Hc="code",$c="code_challenge",Bc="code_challenge\
_method",Kc="code_verifier",zc="client-request-id",Io="x-client-SKU",_o="x-client-VER",jc="x-client-OS",Vc="x-client-CPU",Gc="x-client-current-telemetry",Wc="x-client-last-telemetry",Yc="x-ms-lib-capa\
bility",Jc="x-app-name",Qc="x-app-ver",Zc="post_logout_redirect_uri",Xc="id_token_hint",qc="device_code",ed="client_secret",td="client_assertion",nd="client_assertion_type",wo="token_type",So="req_cnf",
ip="dpop_jkt",rd="assertion",id="requested_token_use",od="on_behalf_of",op="foci",sp="X-AnchorMailbox",ko="return_spa_code",ap="nativebroker",sd="logout_hint",ad="sid",cd="login_hint",dd="domain_hint",
Ro="x-client-xtra-sku",Dn="brk_client_id",bo="brk_redirect_uri",Gr="instance_aware",cp="ear_jwk",dp="ear_jwe_crypto",ld="resource",hd="clidata",ud="user_federated_identity_credential",fd="username",gd="\
user_id",pd="fmi_path",Oo="attribute_tokens",vo="pocd";const md="system_assigned_managed_identity",No="https://login.microsoftonline.com/managed_identity/",rt={AUTHORIZATION_HEADER_NAME:"Authorization",
METADATA_HEADER_NAME:"Metadata",APP_SERVICE_SECRET_HEADER_NAME:"X-IDENTITY-HEADER",ML_AND_SF_SECRET_HEADER_NAME:"secret",CLIENT_SKU:Io,CLIENT_VER:_o,CLIENT_REQUEST_ID:"x-ms-client-request-id"},We={API_VERSION:"\
api-version",RESOURCE:"resource",SHA256_TOKEN_TO_REFRESH:"token_sha256_to_refresh",XMS_CC:"xms_cc"},U={AZURE_POD_IDENTITY_AUTHORITY_HOST:"AZURE_POD_IDENTITY_AUTHORITY_HOST",DEFAULT_IDENTITY_CLIENT_ID:"\
DEFAULT_IDENTITY_CLIENT_ID",IDENTITY_ENDPOINT:"IDENTITY_ENDPOINT",IDENTITY_HEADER:"IDENTITY_HEADER",IDENTITY_SERVER_THUMBPRINT:"IDENTITY_SERVER_THUMBPRINT",IMDS_ENDPOINT:"IMDS_ENDPOINT",MSI_ENDPOINT:"\
MSI_ENDPOINT",MSI_SECRET:"MSI_SECRET"},B={APP_SERVICE:"AppService",AZURE_ARC:"AzureArc",CLOUD_SHELL:"CloudShell",DEFAULT_TO_IMDS:"DefaultToImds",IMDS:"Imds",MACHINE_LEARNING:"MachineLearning",SERVICE_FABRIC:"\
ServiceFabric"},Fe={SYSTEM_ASSIGNED:"system-assigned",USER_ASSIGNED_CLIENT_ID:"user-assigned-client-id",USER_ASSIGNED_RESOURCE_ID:"user-assigned-resource-id",USER_ASSIGNED_OBJECT_ID:"user-assigned-obj\
ect-id"},Ye={GET:"GET",POST:"POST"},Td="REGION_NAME",yd="MSAL_FORCE_REGION",Ed=32,Cd={SHA256:"sha256"},Wr={CV_CHARSET:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"},Po={KEY_SEPARATOR:"\
-"},wt={MSAL_SKU:"msal.js.node",JWT_BEARER_ASSERTION_TYPE:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer",HTTP_PROTOCOL:"http://",LOCALHOST:"localhost"},Oe={acquireTokenSilent:62,acquireTokenByUsernamePassword:371,
acquireTokenByDeviceCode:671,acquireTokenByClientCredential:771,acquireTokenByOBO:772,acquireTokenWithManagedIdentity:773,acquireTokenByUserFederatedIdentityCredential:774,acquireTokenByCode:871,acquireTokenByRefreshToken:872},
it={RSA_256:"RS256",PSS_256:"PS256",X5T_256:"x5t#S256",X5T:"x5t",X5C:"x5c",AUDIENCE:"aud",EXPIRATION_TIME:"exp",ISSUER:"iss",SUBJECT:"sub",NOT_BEFORE:"nbf",JWT_ID:"jti"},Yr={INTERVAL_MS:100,TIMEOUT_MS:5e3},
Ad=4096;function Jr(r){return`See https://aka.ms/msal.js.errors#${r} for details`}s(Jr,"getDefaultErrorMessage");class ne extends Error{static{s(this,"AuthError")}constructor(e,t,n,i){const o=n||(e?Jr(
e):""),a=o?`${e}: ${o}`:e;super(a),Object.setPrototypeOf(this,ne.prototype),this.errorCode=e||"",this.errorMessage=o||"",this.subError=i||"",this.correlationId=t,this.name="AuthError"}}function sr(r,e,t){
return new ne(r,e,t||Jr(r))}s(sr,"createAuthError");const Mo=",",Do="|";function Id(r){const{skus:e,libraryName:t,libraryVersion:n,extensionName:i,extensionVersion:o}=r,a=new Map([[0,[t,n]],[2,[i,o]]]);
let c=[];if(e?.length){if(c=e.split(Mo),c.length<4)return e}else c=Array.from({length:4},()=>Do);return a.forEach((d,l)=>{d.length===2&&d[0]?.length&&d[1]?.length&&_d({skuArr:c,index:l,skuName:d[0],skuVersion:d[1]})}),
c.join(Mo)}s(Id,"makeExtraSkuString");function _d(r){const{skuArr:e,index:t,skuName:n,skuVersion:i}=r;t>=e.length||(e[t]=[n,i].join(Do))}s(_d,"setSku");class an{static{s(this,"ServerTelemetryManager")}constructor(e,t){
this.cacheOutcome=Te.NOT_APPLICABLE,this.cacheManager=t,this.apiId=e.apiId,this.correlationId=e.correlationId,this.wrapperSKU=e.wrapperSKU||"",this.wrapperVer=e.wrapperVer||"",this.telemetryCacheKey=po+
fo+e.clientId}generateCurrentRequestHeaderValue(){const e=`${this.apiId}${on}${this.cacheOutcome}`,t=[this.wrapperSKU,this.wrapperVer],n=this.getNativeBrokerErrorCode();n?.length&&t.push(`broker_error\
=${n}`);const i=t.join(on),o=this.getRegionDiscoveryFields(),a=[e,o].join(on);return[go,a,i].join(mo)}generateLastRequestHeaderValue(){const e=this.getLastRequests(),t=an.maxErrorsToSend(e),n=e.failedRequests.
slice(0,2*t).join(on),i=e.errors.slice(0,t).join(on),o=e.errors.length,a=t<o?Tc:yc,c=[o,a].join(on);return[go,e.cacheHits,n,i,c].join(mo)}cacheFailedRequest(e){try{const t=this.getLastRequests();t.errors.
length>=mc&&(t.failedRequests.shift(),t.failedRequests.shift(),t.errors.shift()),t.failedRequests.push(this.apiId,this.correlationId),e instanceof Error&&e&&e.toString()?e instanceof ne?e.subError?t.errors.
push(e.subError):e.errorCode?t.errors.push(e.errorCode):t.errors.push(e.toString()):t.errors.push(e.toString()):t.errors.push(Ec),this.cacheManager.setServerTelemetry(this.telemetryCacheKey,t,this.correlationId)}catch{}}incrementCacheHits(){
const e=this.getLastRequests();return e.cacheHits+=1,this.cacheManager.setServerTelemetry(this.telemetryCacheKey,e,this.correlationId),e.cacheHits}getLastRequests(){const e={failedRequests:[],errors:[],
cacheHits:0};return this.cacheManager.getServerTelemetry(this.telemetryCacheKey,this.correlationId)||e}clearTelemetryCache(){const e=this.getLastRequests(),t=an.maxErrorsToSend(e),n=e.errors.length;if(t===
n)this.cacheManager.removeItem(this.telemetryCacheKey,this.correlationId);else{const i={failedRequests:e.failedRequests.slice(t*2),errors:e.errors.slice(t),cacheHits:0};this.cacheManager.setServerTelemetry(
this.telemetryCacheKey,i,this.correlationId)}}static maxErrorsToSend(e){let t,n=0,i=0;const o=e.errors.length;for(t=0;t<o;t++){const a=e.failedRequests[2*t]||"",c=e.failedRequests[2*t+1]||"",d=e.errors[t]||
"";if(i+=a.toString().length+c.toString().length+d.length+3,i<pc)n+=1;else break}return n}getRegionDiscoveryFields(){const e=[];return e.push(this.regionUsed||""),e.push(this.regionSource||""),e.push(
this.regionOutcome||""),e.join(",")}updateRegionDiscoveryMetadata(e){this.regionUsed=e.region_used,this.regionSource=e.region_source,this.regionOutcome=e.region_outcome}setCacheOutcome(e){this.cacheOutcome=
e}setNativeBrokerErrorCode(e){const t=this.getLastRequests();t.nativeBrokerErrorCode=e,this.cacheManager.setServerTelemetry(this.telemetryCacheKey,t,this.correlationId)}getNativeBrokerErrorCode(){return this.
getLastRequests().nativeBrokerErrorCode}clearNativeBrokerErrorCode(){const e=this.getLastRequests();delete e.nativeBrokerErrorCode,this.cacheManager.setServerTelemetry(this.telemetryCacheKey,e,this.correlationId)}static makeExtraSkuString(e){
return Id(e)}}class hp extends an{static{s(this,"StubServerTelemetryManager")}constructor(){super({clientId:"",apiId:0,correlationId:"",forceRefresh:!1},{})}generateCurrentRequestHeaderValue(){return""}generateLastRequestHeaderValue(){
return""}cacheFailedRequest(){}incrementCacheHits(){return 0}clearTelemetryCache(){}getRegionDiscoveryFields(){return""}updateRegionDiscoveryMetadata(){}setCacheOutcome(){}setNativeBrokerErrorCode(){}getNativeBrokerErrorCode(){}clearNativeBrokerErrorCode(){}}
class ar extends ne{static{s(this,"ClientAuthError")}constructor(e,t,n){super(e,t,n),this.name="ClientAuthError",Object.setPrototypeOf(this,ar.prototype)}}function f(r,e,t){return new ar(r,e,t)}s(f,"C\
lientAuthError_createClientAuthError");const Uo="client_info_decoding_error",wd="client_info_empty_error",Qr="token_parsing_error",Sd="null_or_empty_token",xt="endpoints_resolution_error",Un="network_\
error",kd="openid_config_error",Rd="hash_not_deserialized",xo="invalid_state",bd="state_mismatch",up="state_not_found",Lo="nonce_mismatch",Fo="multiple_matching_tokens",Od="multiple_matching_appMetada\
ta",vd="request_cannot_be_made",Nd="cannot_remove_empty_scope",Pd="cannot_append_scopeset",Ho="empty_input_scopeset",$o="no_account_in_silent_request",Md="invalid_cache_record",Bo="invalid_cache_envir\
onment",fp="no_account_found",Ko="no_crypto_object",gp="unexpected_credential_type",Dd="dpop_token_type_mismatch",St="token_refresh_required",Ud="token_claims_cnf_required_for_signedjwt",pp="authoriza\
tion_code_missing_from_server_response",mp="binding_key_not_removed",xd="end_session_endpoint_not_supported",cr="key_id_missing",Tp="no_network_connectivity",yp="user_canceled",H="method_not_implement\
ed",Ep="nested_app_auth_bridge_disabled",Cp="platform_broker_error",Ld="resource_parameter_required",Fd="misplaced_resource_parameter";function xn(r,e){if(r){if(e.resource&&(zo(e.extraParameters)||zo(
e.extraQueryParameters)))throw f(Fd,e.correlationId||"");if(!e.resource)throw f(Ld,e.correlationId||"")}}s(xn,"enforceResourceParameter");function zo(r){return r?Object.prototype.hasOwnProperty.call(r,
"resource"):!1}s(zo,"containsResourceParam");class Zr extends ne{static{s(this,"ClientConfigurationError")}constructor(e,t){super(e,t),this.name="ClientConfigurationError",Object.setPrototypeOf(this,Zr.
prototype)}}function Y(r,e){return new Zr(r,e)}s(Y,"ClientConfigurationError_createClientConfigurationError");const Hd="redirect_uri_empty",Ap="claims_request_parsing_error",$d="authority_uri_insecure",
Lt="url_parse_error",jo="empty_url_error",Bd="empty_input_scopes_error",Vo="invalid_claims",Kd="token_request_empty",zd="logout_request_empty",Ip="invalid_code_challenge_method",jd="pkce_params_missin\
g",Go="invalid_cloud_discovery_metadata",Vd="invalid_authority_metadata",Gd="untrusted_authority",Wo="missing_ssh_jwk",_p="missing_ssh_kid",wp="unsupported_authentication_scheme",Sp="missing_nonce_aut\
hentication_header",kp="invalid_authentication_header",Rp="cannot_set_OIDCOptions",bp="cannot_allow_platform_broker",Op="authority_mismatch",vp="invalid_request_method_for_EAR",Np="invalid_platform_br\
oker_configuration",Xr="issuer_validation_failed",Wd="invalid_response_mode",Yd="invalid_dpop_htm",Jd="invalid_dpop_htu",Qd="invalid_dpop_nonce",Zd="dpop_missing_resource_context";function Xd(r,e,t,n){
const i=qd(r,n,t);return e?`${i}${Hr}${e}`:i}s(Xd,"setRequestState");function qd(r,e,t){if(!r)throw f(Ko,e);const n={id:r.createNewGuid()};t&&(n.meta=t);const i=JSON.stringify(n);return r.base64Encode(
i)}s(qd,"generateLibraryState");function el(r,e,t){if(!r)throw f(Ko,t);if(!e)throw f(xo,t);try{const n=e.split(Hr),i=n[0],o=n.length>1?n.slice(1).join(Hr):"",a=r(i),c=JSON.parse(a);return{userRequestState:o||
"",libraryState:c}}catch{throw f(xo,t)}}s(el,"parseRequestState");class cn extends ne{static{s(this,"ServerError_ServerError")}constructor(e,t,n,i,o,a){super(e,t,n,i),this.name="ServerError",this.errorNo=
o,this.status=a,Object.setPrototypeOf(this,cn.prototype)}}const Ft={Default:0,Adfs:1,Ciam:3};function tl(r){return r.hasOwnProperty("authorization_endpoint")&&r.hasOwnProperty("token_endpoint")&&r.hasOwnProperty(
"issuer")&&r.hasOwnProperty("jwks_uri")}s(tl,"isOpenIdConfigResponse");class Re{static{s(this,"StringUtils")}static isEmptyObj(e){if(e)try{const t=JSON.parse(e);return Object.keys(t).length===0}catch{}
return!0}static startsWith(e,t){return e.indexOf(t)===0}static endsWith(e,t){return e.length>=t.length&&e.lastIndexOf(t)===e.length-t.length}static queryStringToObject(e){const t={},n=e.split("&"),i=s(
o=>decodeURIComponent(o.replace(/\+/g," ")),"decode");return n.forEach(o=>{if(o.trim()){const[a,c]=o.split(/=(.+)/g,2);a&&c&&(t[i(a)]=i(c))}}),t}static trimArrayEntries(e){return e.map(t=>t.trim())}static removeEmptyStringsFromArray(e){
return e.filter(t=>!!t)}static jsonParseHelper(e){try{return JSON.parse(e)}catch{return null}}}const nl=/[\x00-\x20\x7f\\@]/,rl={"https:":":443","http:":":80"};class Z{static{s(this,"UrlString")}get urlString(){
return this._urlString}constructor(e,t){if(this._urlString=e,this.correlationId=t,!this._urlString)throw Y(jo,t);e.includes("#")||(this._urlString=Z.canonicalizeUri(e))}static canonicalizeUri(e){if(e){
let t=e.toLowerCase();return Re.endsWith(t,"?")?t=t.slice(0,-1):Re.endsWith(t,"?/")&&(t=t.slice(0,-2)),Re.endsWith(t,"/")||(t+="/"),t}return e}validateAsUri(){let e;try{e=this.getUrlComponents()}catch{
throw Y(Lt,this.correlationId)}if(!e.HostNameAndPort||!e.PathSegments)throw Y(Lt,this.correlationId);if(!e.Protocol||e.Protocol.toLowerCase()!=="https:")throw Y($d,this.correlationId)}static appendQueryString(e,t){
return t?e.indexOf("?")<0?`${e}?${t}`:`${e}&${t}`:e}static removeHashFromUrl(e){return Z.canonicalizeUri(e.split("#")[0])}replaceTenantPath(e){const t=this.getUrlComponents(),n=t.PathSegments;return e&&
n.length!==0&&(n[0]===At.COMMON||n[0]===At.ORGANIZATIONS)&&(n[0]=e),Z.constructAuthorityUriFromObject(t,this.correlationId)}getUrlComponents(){const e=RegExp("^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?(\
[^#]*))?(#(.*))?"),t=this.urlString.match(e);if(!t)throw Y(Lt,this.correlationId);const n={Protocol:t[1],HostNameAndPort:t[4],AbsolutePath:t[5],QueryString:t[7]};let i;try{i=new URL(this.urlString)}catch{
throw Y(Lt,this.correlationId)}const o=n.HostNameAndPort?.toLowerCase(),a=`${n.Protocol}//${o}`,c=rl[i.protocol]??"",d=o===i.host||o===`${i.host}${c}`||o?.startsWith("[")&&new URL(`${n.Protocol}//${o}`).
host===i.host;if(nl.test(a)||!d)throw Y(Lt,this.correlationId);let l=n.AbsolutePath.split("/");return l=l.filter(h=>h&&h.length>0),n.PathSegments=l,n.QueryString&&n.QueryString.endsWith("/")&&(n.QueryString=
n.QueryString.substring(0,n.QueryString.length-1)),n}static getDomainFromUrl(e,t){const n=RegExp("^([^:/?#]+://)?([^/?#]*)"),i=e.match(n);if(!i)throw Y(Lt,t);return i[2]}static getAbsoluteUrl(e,t,n){if(e[0]===
rr){const o=new Z(t,n).getUrlComponents();return o.Protocol+"//"+o.HostNameAndPort+e}return e}static constructAuthorityUriFromObject(e,t){return new Z(e.Protocol+"//"+e.HostNameAndPort+"/"+e.PathSegments.
join("/"),t)}}const il=[{host:"login.microsoftonline.com"},{host:"login.partner.microsoftonline.cn"},{host:"login.microsoftonline.us"},{host:"login.sovcloud-identity.fr"},{host:"login.sovcloud-identit\
y.de"},{host:"login.sovcloud-identity.sg"}];function ol(r,e){return{token_endpoint:`https://${r}/{tenantid}/oauth2/v2.0/token`,jwks_uri:`https://${r}/{tenantid}/discovery/v2.0/keys`,issuer:`https://${e}\
/{tenantid}/v2.0`,authorization_endpoint:`https://${r}/{tenantid}/oauth2/v2.0/authorize`,end_session_endpoint:`https://${r}/{tenantid}/oauth2/v2.0/logout`}}s(ol,"buildOpenIdConfig");const Yo={endpointMetadata:il.
reduce((r,{host:e,issuerHost:t})=>(r[e]=ol(e,t||e),r),{}),instanceDiscoveryMetadata:{metadata:[{preferred_network:"login.microsoftonline.com",preferred_cache:"login.windows.net",aliases:["login.micros\
oftonline.com","login.windows.net","login.microsoft.com","sts.windows.net"]},{preferred_network:"login.partner.microsoftonline.cn",preferred_cache:"login.partner.microsoftonline.cn",aliases:["login.pa\
rtner.microsoftonline.cn","login.chinacloudapi.cn"]},{preferred_network:"login.microsoftonline.de",preferred_cache:"login.microsoftonline.de",aliases:["login.microsoftonline.de"]},{preferred_network:"\
login.microsoftonline.us",preferred_cache:"login.microsoftonline.us",aliases:["login.microsoftonline.us","login.usgovcloudapi.net"]},{preferred_network:"login-us.microsoftonline.com",preferred_cache:"\
login-us.microsoftonline.com",aliases:["login-us.microsoftonline.com"]},{preferred_network:"login.sovcloud-identity.fr",preferred_cache:"login.sovcloud-identity.fr",aliases:["login.sovcloud-identity.f\
r"]},{preferred_network:"login.sovcloud-identity.de",preferred_cache:"login.sovcloud-identity.de",aliases:["login.sovcloud-identity.de"]},{preferred_network:"login.sovcloud-identity.sg",preferred_cache:"\
login.sovcloud-identity.sg",aliases:["login.sovcloud-identity.sg"]}]}},Jo=Yo.endpointMetadata,qr=Yo.instanceDiscoveryMetadata,Qo=new Set;qr.metadata.forEach(r=>{r.aliases.forEach(e=>{Qo.add(e)})});function sl(r,e,t){
let n;const i=r.canonicalAuthority;if(i){const o=new Z(i,t).getUrlComponents().HostNameAndPort;n=Zo(e,t,o,r.cloudDiscoveryMetadata?.metadata,Ge.CONFIG)||Zo(e,t,o,qr.metadata,Ge.HARDCODED_VALUES)||r.knownAuthorities}
return n||[]}s(sl,"getAliasesFromStaticSources");function Zo(r,e,t,n,i){if(r.trace(`getAliasesFromMetadata called with source: '${i}'`,e),t&&n){const o=dr(n,t);if(o)return r.trace(`getAliasesFromMetad\
ata: found cloud discovery metadata in '${i}', returning aliases`,e),o.aliases;r.trace(`getAliasesFromMetadata: did not find cloud discovery metadata in '${i}'`,e)}return null}s(Zo,"getAliasesFromMeta\
data");function al(r){return dr(qr.metadata,r)}s(al,"getCloudDiscoveryMetadataFromHardcodedValues");function dr(r,e){for(let t=0;t<r.length;t++){const n=r[t];if(n.aliases.includes(e))return n}return null}
s(dr,"getCloudDiscoveryMetadataFromNetworkResponse");const Gt={AAD:"AAD",OIDC:"OIDC",EAR:"EAR"};const ei={None:"none",AzurePublic:"https://login.microsoftonline.com",AzureChina:"https://login.chinaclo\
udapi.cn",AzureGermany:"https://login.microsoftonline.de",AzureUsGovernment:"https://login.microsoftonline.us"};function cl(r){return r.hasOwnProperty("tenant_discovery_endpoint")&&r.hasOwnProperty("m\
etadata")}s(cl,"isCloudInstanceDiscoveryResponse");function dl(r){return r.hasOwnProperty("error")&&r.hasOwnProperty("error_description")}s(dl,"isCloudInstanceDiscoveryErrorResponse");const ll="networ\
kClientSendPostRequestAsync",hl="refreshTokenClientExecutePostToTokenEndpoint",ul="authorizationCodeClientExecutePostToTokenEndpoint",fl="refreshTokenClientExecuteTokenRequest",gl="refreshTokenClientA\
cquireToken",ti="refreshTokenClientAcquireTokenWithCachedRefreshToken",pl="refreshTokenClientCreateTokenRequestBody",ml="silentFlowClientGenerateResultFromCacheRecord",Mp="getAuthCodeUrl",Dp="handleCo\
deResponseFromServer",Tl="authClientExecuteTokenRequest",yl="authClientCreateTokenRequestBody",El="updateTokenEndpointAuthority",ni="popTokenGenerateCnf",Xo="handleServerTokenResponse",Cl="authorityRe\
solveEndpointsAsync",Al="authorityGetCloudDiscoveryMetadataFromNetwork",Il="authorityUpdateCloudDiscoveryMetadata",_l="authorityGetEndpointMetadataFromNetwork",wl="authorityUpdateEndpointMetadata",qo="\
authorityUpdateMetadataWithRegionalInformation",Sl="regionDiscoveryDetectRegion",es="regionDiscoveryGetRegionFromIMDS",kl="regionDiscoveryGetCurrentVersion",Rl="cacheManagerGetRefreshToken",Up="setUse\
rData";const bl=s((r,e,t,n,i)=>(...o)=>{t.trace(`Executing function '${e}'`,i);const a=n.startMeasurement(e,i);i&&n.incrementFields({[`ext.${e}CallCount`]:1},i);try{const c=r(...o);return a.end({success:!0}),
t.trace(`Returning result from '${e}'`,i),c}catch(c){t.trace(`Error occurred in '${e}'`,i);try{t.tracePii(`Error details: '${JSON.stringify(c)}'`,i)}catch{t.trace("Unable to print error message.",i)}throw a.
end({success:!1},c),c}},"invoke"),q=s((r,e,t,n,i)=>(...o)=>{t.trace(`Executing function '${e}'`,i);const a=n.startMeasurement(e,i);return i&&n.incrementFields({[`ext.${e}CallCount`]:1},i),r(...o).then(
c=>(t.trace(`Returning result from '${e}'`,i),a.end({success:!0}),c)).catch(c=>{t.trace(`Error occurred in '${e}'`,i);try{t.tracePii(`Error details: '${JSON.stringify(c)}'`,i)}catch{t.trace("Unable to\
 print error message.",i)}throw a.end({success:!1},c),c})},"invokeAsync");const Ol=/^[a-z][a-z0-9-]*$/i,vl=63;function ts(r){return typeof r=="string"&&r.length<=vl&&Ol.test(r)&&!r.endsWith("-")}s(ts,
"isValidRegion");class lr{static{s(this,"RegionDiscovery")}constructor(e,t,n,i){this.networkInterface=e,this.logger=t,this.performanceClient=n,this.correlationId=i}async detectRegion(e,t){let n=e;if(n)
t.region_source=sn.ENVIRONMENT_VARIABLE;else{const i=lr.IMDS_OPTIONS;try{const o=await q(this.getRegionFromIMDS.bind(this),es,this.logger,this.performanceClient,this.correlationId)(Za,i);if(o.status===
ro&&(n=o.body?.location,n&&(t.region_source=sn.IMDS)),o.status===io){const a=await q(this.getCurrentVersion.bind(this),kl,this.logger,this.performanceClient,this.correlationId)(i);if(!a)return t.region_source=
sn.FAILED_AUTO_DETECTION,null;const c=await q(this.getRegionFromIMDS.bind(this),es,this.logger,this.performanceClient,this.correlationId)(a,i);c.status===ro&&(n=c.body?.location,n&&(t.region_source=sn.
IMDS))}}catch{return t.region_source=sn.FAILED_AUTO_DETECTION,null}}return!n||!ts(n)?(n&&this.logger.warning("Region discovery returned an invalid region. Using the global authority.",this.correlationId),
t.region_source=sn.FAILED_AUTO_DETECTION,null):n}async getRegionFromIMDS(e,t){return this.networkInterface.sendGetRequestAsync(`${no}?api-version=${e}`,t,Xa)}async getCurrentVersion(e){try{const t=await this.
networkInterface.sendGetRequestAsync(`${no}?format=json`,e);return t.status===io&&t.body&&t.body["newest-versions"]&&t.body["newest-versions"].length>0?t.body["newest-versions"][0]:null}catch{return null}}}
lr.IMDS_OPTIONS={headers:{Metadata:"true"}};function Ln(r,e,t){const n=Nl(r,t);try{const i=e(n);return JSON.parse(i)}catch{throw f(Qr,t)}}s(Ln,"extractTokenClaims");function ns(r){if(!r.signin_state)return!1;
const e=["kmsi","dvc_dmjd"];return r.signin_state.some(t=>e.includes(t.trim().toLowerCase()))}s(ns,"isKmsi");function Nl(r,e){if(!r)throw f(Sd,e);const n=/^([^\.\s]*)\.([^\.\s]+)\.([^\.\s]*)$/.exec(r);
if(!n||n.length<4)throw f(Qr,e);return n[2]}s(Nl,"getJWSPayload");function he(){return Math.round(new Date().getTime()/1e3)}s(he,"nowSeconds");function xp(r){return r.getTime()/1e3}s(xp,"toSecondsFrom\
Date");function ri(r){return r?new Date(Number(r)*1e3):new Date}s(ri,"toDateFromSeconds");function dn(r,e){const t=Number(r)||0;return he()+e>t}s(dn,"isTokenExpired");function Lp(r,e){const t=Number(r)+
e*24*60*60*1e3;return Date.now()>t}s(Lp,"isCacheExpired");function Pl(r){return Number(r)>he()}s(Pl,"wasClockTurnedBack");function Ml(r,e){return new Promise(t=>setTimeout(()=>t(e),r))}s(Ml,"delay");function Dl(r,e,t,n,i){
return{credentialType:Ce.ID_TOKEN,homeAccountId:r,environment:e,clientId:n,secret:t,realm:i,lastUpdatedAt:Date.now().toString()}}s(Dl,"createIdTokenEntity");function Ul(r,e,t,n,i,o,a,c,d,l,h,g,T,S,k){
const J={homeAccountId:r,credentialType:Ce.ACCESS_TOKEN,secret:t,cachedAt:he().toString(),expiresOn:a.toString(),extendedExpiresOn:c.toString(),environment:e,clientId:n,realm:i,target:o,tokenType:g||$.
BEARER,lastUpdatedAt:Date.now().toString()};T&&(J.userAssertionHash=T),h&&(J.refreshOn=h.toString());const K=J.tokenType?.toLowerCase();if(J.tokenType?.toLowerCase()!==$.BEARER.toLowerCase())switch(J.
credentialType=Ce.ACCESS_TOKEN_WITH_AUTH_SCHEME,K){case $.POP:const ie=Ln(t,d,l);if(!ie?.cnf?.kid)throw f(Ud,l);J.keyId=ie.cnf.kid;break;case"dpop":if(!S)throw f(cr,l);J.keyId=S;break;case $.SSH:J.keyId=
S}return k&&Object.keys(k).length>0&&(J.additionalCacheKeyComponents=k),J}s(Ul,"createAccessTokenEntity");function xl(r,e,t,n,i,o,a){const c={credentialType:Ce.REFRESH_TOKEN,homeAccountId:r,environment:e,
clientId:n,secret:t,lastUpdatedAt:Date.now().toString()};return o&&(c.userAssertionHash=o),i&&(c.familyId=i),a&&(c.expiresOn=a.toString()),c}s(xl,"createRefreshTokenEntity");function ii(r){return r.hasOwnProperty(
"homeAccountId")&&r.hasOwnProperty("environment")&&r.hasOwnProperty("credentialType")&&r.hasOwnProperty("clientId")&&r.hasOwnProperty("secret")}s(ii,"isCredentialEntity");function rs(r){return r?ii(r)&&
r.hasOwnProperty("realm")&&r.hasOwnProperty("target")&&(r.credentialType===Ce.ACCESS_TOKEN||r.credentialType===Ce.ACCESS_TOKEN_WITH_AUTH_SCHEME):!1}s(rs,"isAccessTokenEntity");function is(r){return r?
ii(r)&&r.hasOwnProperty("realm")&&r.credentialType===Ce.ID_TOKEN:!1}s(is,"isIdTokenEntity");function os(r){return r?ii(r)&&r.credentialType===Ce.REFRESH_TOKEN:!1}s(os,"isRefreshTokenEntity");function Ll(r,e){
const t=r.indexOf(po)===0;let n=!0;return e&&(n=e.hasOwnProperty("failedRequests")&&e.hasOwnProperty("errors")&&e.hasOwnProperty("cacheHits")),t&&n}s(Ll,"isServerTelemetryEntity");function Fl(r,e){let t=!1;
r&&(t=r.indexOf(To)===0);let n=!0;return e&&(n=e.hasOwnProperty("throttleTime")),t&&n}s(Fl,"isThrottlingEntity");function Hl({environment:r,clientId:e}){return[zr,r,e].join(fo).toLowerCase()}s(Hl,"gen\
erateAppMetadataKey");function ss(r,e){return e?r.indexOf(zr)===0&&e.hasOwnProperty("clientId")&&e.hasOwnProperty("environment"):!1}s(ss,"isAppMetadataEntity");function $l(r,e){return e?r.indexOf(jr)===
0&&e.hasOwnProperty("aliases")&&e.hasOwnProperty("preferred_cache")&&e.hasOwnProperty("preferred_network")&&e.hasOwnProperty("canonical_authority")&&e.hasOwnProperty("authorization_endpoint")&&e.hasOwnProperty(
"token_endpoint")&&e.hasOwnProperty("issuer")&&e.hasOwnProperty("aliasesFromNetwork")&&e.hasOwnProperty("endpointsFromNetwork")&&e.hasOwnProperty("expiresAt")&&e.hasOwnProperty("jwks_uri"):!1}s($l,"is\
AuthorityMetadataEntity");function as(){return he()+gc}s(as,"generateAuthorityMetadataExpiresAt");function hr(r,e,t){r.authorization_endpoint=e.authorization_endpoint,r.token_endpoint=e.token_endpoint,
r.end_session_endpoint=e.end_session_endpoint,r.issuer=e.issuer,r.endpointsFromNetwork=t,r.jwks_uri=e.jwks_uri}s(hr,"updateAuthorityEndpointMetadata");function oi(r,e,t){r.aliases=e.aliases,r.preferred_cache=
e.preferred_cache,r.preferred_network=e.preferred_network,r.aliasesFromNetwork=t}s(oi,"updateCloudDiscoveryMetadata");function cs(r){return r.expiresAt<=he()}s(cs,"isAuthorityMetadataExpired");function ur(r){
if(!(!r||r.length===0))return[...r].sort().join(" ")}s(ur,"serializeAttributeTokens");class Me{static{s(this,"Authority")}constructor(e,t,n,i,o,a,c,d){this.canonicalAuthority=e,this._canonicalAuthority.
validateAsUri(),this.networkInterface=t,this.cacheManager=n,this.authorityOptions=i,this.regionDiscoveryMetadata={region_used:void 0,region_source:void 0,region_outcome:void 0},this.logger=o,this.performanceClient=
c,this.correlationId=a,this.managedIdentity=d||!1,this.regionDiscovery=new lr(t,this.logger,this.performanceClient,this.correlationId)}getAuthorityType(e){if(e.HostNameAndPort.endsWith(Fr))return Ft.Ciam;
const t=e.PathSegments;return t.length&&t[0].toLowerCase()===qe?Ft.Adfs:Ft.Default}get authorityType(){return this.getAuthorityType(this.canonicalAuthorityUrlComponents)}get protocolMode(){return this.
authorityOptions.protocolMode}get options(){return this.authorityOptions}get canonicalAuthority(){return this._canonicalAuthority.urlString}set canonicalAuthority(e){this._canonicalAuthority=new Z(e,this.
correlationId),this._canonicalAuthority.validateAsUri(),this._canonicalAuthorityUrlComponents=null}get canonicalAuthorityUrlComponents(){return this._canonicalAuthorityUrlComponents||(this._canonicalAuthorityUrlComponents=
this._canonicalAuthority.getUrlComponents()),this._canonicalAuthorityUrlComponents}get hostnameAndPort(){return this.canonicalAuthorityUrlComponents.HostNameAndPort.toLowerCase()}get tenant(){return this.
canonicalAuthorityUrlComponents.PathSegments[0]}get authorizationEndpoint(){if(this.discoveryComplete())return this.replacePath(this.metadata.authorization_endpoint);throw f(xt,this.correlationId)}get tokenEndpoint(){
if(this.discoveryComplete())return this.replacePath(this.metadata.token_endpoint);throw f(xt,this.correlationId)}get deviceCodeEndpoint(){if(this.discoveryComplete())return this.replacePath(this.metadata.
token_endpoint.replace("/token","/devicecode"));throw f(xt,this.correlationId)}get endSessionEndpoint(){if(this.discoveryComplete()){if(!this.metadata.end_session_endpoint)throw f(xd,this.correlationId);
return this.replacePath(this.metadata.end_session_endpoint)}else throw f(xt,this.correlationId)}get selfSignedJwtAudience(){if(this.discoveryComplete())return this.replacePath(this.metadata.issuer);throw f(
xt,this.correlationId)}get jwksUri(){if(this.discoveryComplete())return this.replacePath(this.metadata.jwks_uri);throw f(xt,this.correlationId)}canReplaceTenant(e){return e.PathSegments.length===1&&!Me.
reservedTenantDomains.has(e.PathSegments[0])&&this.getAuthorityType(e)===Ft.Default&&this.protocolMode!==Gt.OIDC}replaceTenant(e){return e.replace(/{tenant}|{tenantid}/g,this.tenant)}replacePath(e){let t=e;
const i=new Z(this.metadata.canonical_authority,this.correlationId).getUrlComponents(),o=i.PathSegments;return this.canonicalAuthorityUrlComponents.PathSegments.forEach((c,d)=>{let l=o[d];if(d===0&&this.
canReplaceTenant(i)){const h=new Z(this.metadata.authorization_endpoint,this.correlationId).getUrlComponents().PathSegments[0];l!==h&&(this.logger.verbose(`Replacing tenant domain name '${l}' with id \
'${h}'`,this.correlationId),l=h)}c!==l&&(t=t.replace(`/${l}/`,`/${c}/`))}),this.replaceTenant(t)}get defaultOpenIdConfigurationEndpoint(){const e=this.hostnameAndPort;return this.canonicalAuthority.endsWith(
"v2.0/")||this.authorityType===Ft.Adfs||this.protocolMode===Gt.OIDC&&!this.isAliasOfKnownMicrosoftAuthority(e)?`${this.canonicalAuthority}.well-known/openid-configuration`:`${this.canonicalAuthority}v\
2.0/.well-known/openid-configuration`}discoveryComplete(){return!!this.metadata}async resolveEndpointsAsync(){const e=this.getCurrentMetadataEntity(),t=await q(this.updateCloudDiscoveryMetadata.bind(this),
Il,this.logger,this.performanceClient,this.correlationId)(e);this.canonicalAuthority=this.canonicalAuthority.replace(this.hostnameAndPort,e.preferred_network);const n=await q(this.updateEndpointMetadata.
bind(this),wl,this.logger,this.performanceClient,this.correlationId)(e);this.updateCachedMetadata(e,t,{source:n}),this.performanceClient?.addFields({cloudDiscoverySource:t,authorityEndpointSource:n},this.
correlationId)}getCurrentMetadataEntity(){let e=this.cacheManager.getAuthorityMetadataByAlias(this.hostnameAndPort,this.correlationId);return e||(e={aliases:[],preferred_cache:this.hostnameAndPort,preferred_network:this.
hostnameAndPort,canonical_authority:this.canonicalAuthority,authorization_endpoint:"",token_endpoint:"",end_session_endpoint:"",issuer:"",aliasesFromNetwork:!1,endpointsFromNetwork:!1,expiresAt:as(),jwks_uri:""}),
e}updateCachedMetadata(e,t,n){t!==Ge.CACHE&&n?.source!==Ge.CACHE&&(e.expiresAt=as(),e.canonical_authority=this.canonicalAuthority);const i=this.cacheManager.generateAuthorityMetadataCacheKey(e.preferred_cache,
this.correlationId);this.cacheManager.setAuthorityMetadata(i,e,this.correlationId),this.metadata=e}async updateEndpointMetadata(e){const t=this.updateEndpointMetadataFromLocalSources(e);if(t){if(t.source===
Ge.HARDCODED_VALUES&&this.authorityOptions.azureRegionConfiguration?.azureRegion&&t.metadata){const i=await q(this.updateMetadataWithRegionalInformation.bind(this),qo,this.logger,this.performanceClient,
this.correlationId)(t.metadata);hr(e,i,!1),e.canonical_authority=this.canonicalAuthority}return t.source}let n=await q(this.getEndpointMetadataFromNetwork.bind(this),_l,this.logger,this.performanceClient,
this.correlationId)();if(n)return this.validateIssuer(n.issuer),this.authorityOptions.azureRegionConfiguration?.azureRegion&&(n=await q(this.updateMetadataWithRegionalInformation.bind(this),qo,this.logger,
this.performanceClient,this.correlationId)(n)),hr(e,n,!0),Ge.NETWORK;throw f(kd,this.defaultOpenIdConfigurationEndpoint,this.correlationId)}updateEndpointMetadataFromLocalSources(e){this.logger.verbose(
"Attempting to get endpoint metadata from authority configuration",this.correlationId);const t=this.getEndpointMetadataFromConfig();if(t)return this.logger.verbose("Found endpoint metadata in authorit\
y configuration",this.correlationId),hr(e,t,!1),{source:Ge.CONFIG};this.logger.verbose("Did not find endpoint metadata in the config... Attempting to get endpoint metadata from the hardcoded values.",
this.correlationId);const n=this.getEndpointMetadataFromHardcodedValues();if(n)return hr(e,n,!1),{source:Ge.HARDCODED_VALUES,metadata:n};this.logger.verbose("Did not find endpoint metadata in hardcode\
d values... Attempting to get endpoint metadata from the network metadata cache.",this.correlationId);const i=cs(e);return this.isAuthoritySameType(e)&&e.endpointsFromNetwork&&!i?(this.logger.verbose(
"Found endpoint metadata in the cache.",""),{source:Ge.CACHE}):(i&&this.logger.verbose("The metadata entity is expired.",""),null)}isAuthoritySameType(e){return new Z(e.canonical_authority,this.correlationId).
getUrlComponents().PathSegments.length===this.canonicalAuthorityUrlComponents.PathSegments.length}getEndpointMetadataFromConfig(){if(this.authorityOptions.authorityMetadata)try{return JSON.parse(this.
authorityOptions.authorityMetadata)}catch{throw Y(Vd,this.correlationId)}return null}async getEndpointMetadataFromNetwork(){const e={},t=this.defaultOpenIdConfigurationEndpoint;this.logger.verbose(`Au\
thority.getEndpointMetadataFromNetwork: attempting to retrieve OAuth endpoints from '${t}'`,this.correlationId);try{const n=await this.networkInterface.sendGetRequestAsync(t,e);return tl(n.body)?n.body:
(this.logger.verbose("Authority.getEndpointMetadataFromNetwork: could not parse response as OpenID configuration",this.correlationId),null)}catch(n){return this.logger.verbose(`Authority.getEndpointMe\
tadataFromNetwork: '${n}'`,this.correlationId),null}}getEndpointMetadataFromHardcodedValues(){return this.hostnameAndPort in Jo?Jo[this.hostnameAndPort]:null}async updateMetadataWithRegionalInformation(e){
const t=this.authorityOptions.azureRegionConfiguration?.azureRegion;if(t){if(t!==qa)return this.regionDiscoveryMetadata.region_outcome=Vr.CONFIGURED_NO_AUTO_DETECTION,this.regionDiscoveryMetadata.region_used=
t,Me.replaceWithRegionalInformation(e,t,this.correlationId);const n=await q(this.regionDiscovery.detectRegion.bind(this.regionDiscovery),Sl,this.logger,this.performanceClient,this.correlationId)(this.
authorityOptions.azureRegionConfiguration?.environmentRegion,this.regionDiscoveryMetadata);if(n)return this.regionDiscoveryMetadata.region_outcome=Vr.AUTO_DETECTION_REQUESTED_SUCCESSFUL,this.regionDiscoveryMetadata.
region_used=n,Me.replaceWithRegionalInformation(e,n,this.correlationId);this.regionDiscoveryMetadata.region_outcome=Vr.AUTO_DETECTION_REQUESTED_FAILED}return e}async updateCloudDiscoveryMetadata(e){const t=this.
updateCloudDiscoveryMetadataFromLocalSources(e);if(t)return t;const n=await q(this.getCloudDiscoveryMetadataFromNetwork.bind(this),Al,this.logger,this.performanceClient,this.correlationId)();if(n)return oi(
e,n,!0),Ge.NETWORK;throw Y(Gd,this.correlationId)}updateCloudDiscoveryMetadataFromLocalSources(e){this.logger.verbose("Attempting to get cloud discovery metadata from authority configuration",this.correlationId),
this.logger.verbosePii(`Known Authorities: '${this.authorityOptions.knownAuthorities||$r}'`,this.correlationId),this.logger.verbosePii(`Authority Metadata: '${this.authorityOptions.authorityMetadata||
$r}'`,this.correlationId),this.logger.verbosePii(`Canonical Authority: '${e.canonical_authority||$r}'`,this.correlationId);const t=this.getCloudDiscoveryMetadataFromConfig();if(t)return this.logger.verbose(
"Found cloud discovery metadata in authority configuration",this.correlationId),oi(e,t,!1),Ge.CONFIG;this.logger.verbose("Did not find cloud discovery metadata in the config... Attempting to get cloud\
 discovery metadata from the hardcoded values.",this.correlationId);const n=al(this.hostnameAndPort);if(n)return this.logger.verbose("Found cloud discovery metadata from hardcoded values.",this.correlationId),
oi(e,n,!1),Ge.HARDCODED_VALUES;this.logger.verbose("Did not find cloud discovery metadata in hardcoded values... Attempting to get cloud discovery metadata from the network metadata cache.",this.correlationId);
const i=cs(e);return this.isAuthoritySameType(e)&&e.aliasesFromNetwork&&!i?(this.logger.verbose("Found cloud discovery metadata in the cache.",""),Ge.CACHE):(i&&this.logger.verbose("The metadata entit\
y is expired.",""),null)}getCloudDiscoveryMetadataFromConfig(){if(this.authorityType===Ft.Ciam)return this.logger.verbose("CIAM authorities do not support cloud discovery metadata, generate the aliase\
s from authority host.",this.correlationId),Me.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort);if(this.authorityOptions.cloudDiscoveryMetadata){this.logger.verbose("The cloud discovery meta\
data has been provided as a network response, in the config.",this.correlationId);try{this.logger.verbose("Attempting to parse the cloud discovery metadata.",this.correlationId);const e=JSON.parse(this.
authorityOptions.cloudDiscoveryMetadata),t=dr(e.metadata,this.hostnameAndPort);if(this.logger.verbose("Parsed the cloud discovery metadata.",""),t)return this.logger.verbose("There is returnable metad\
ata attached to the parsed cloud discovery metadata.",this.correlationId),t;this.logger.verbose("There is no metadata attached to the parsed cloud discovery metadata.",this.correlationId)}catch{throw this.
logger.verbose("Unable to parse the cloud discovery metadata. Throwing Invalid Cloud Discovery Metadata Error.",this.correlationId),Y(Go,this.correlationId)}}return this.isInKnownAuthorities(this.hostnameAndPort)?
(this.logger.verbose("The host is included in knownAuthorities. Creating new cloud discovery metadata from the host.",this.correlationId),Me.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort)):
null}async getCloudDiscoveryMetadataFromNetwork(){const e=`${Ga}${this.canonicalAuthority}oauth2/v2.0/authorize`,t={};let n=null;try{const i=await this.networkInterface.sendGetRequestAsync(e,t);let o,
a;if(cl(i.body))o=i.body,a=o.metadata,this.logger.verbosePii(`tenant_discovery_endpoint is: '${o.tenant_discovery_endpoint}'`,this.correlationId);else if(dl(i.body)){if(this.logger.warning(`A CloudIns\
tanceDiscoveryErrorResponse was returned. The cloud instance discovery network request's status code is: '${i.status}'`,this.correlationId),o=i.body,o.error===nc)return this.logger.error("The CloudIns\
tanceDiscoveryErrorResponse error is invalid_instance.",this.correlationId),null;this.logger.warning(`The CloudInstanceDiscoveryErrorResponse error is '${o.error}'`,this.correlationId),this.logger.warning(
`The CloudInstanceDiscoveryErrorResponse error description is '${o.error_description}'`,this.correlationId),this.logger.warning("Setting the value of the CloudInstanceDiscoveryMetadata (returned from \
the network, correlationId) to []",this.correlationId),a=[]}else return this.logger.error("AAD did not return a CloudInstanceDiscoveryResponse or CloudInstanceDiscoveryErrorResponse",this.correlationId),
null;this.logger.verbose("Attempting to find a match between the developer's authority and the CloudInstanceDiscoveryMetadata returned from the network request.",this.correlationId),n=dr(a,this.hostnameAndPort)}catch(i){
if(i instanceof ne)this.logger.error(`There was a network error while attempting to get the cloud discovery instance metadata.
Error: '${i.errorCode}'
Error Description: '${i.errorMessage}'`,this.correlationId);else{const o=i;this.logger.error(`A non-MSALJS error was thrown while attempting to get the cloud instance discovery metadata.
Error: '${o.name}'
Error Description: '${o.message}'`,this.correlationId)}return null}return n||(this.logger.warning("The developer's authority was not found within the CloudInstanceDiscoveryMetadata returned from the n\
etwork request.",this.correlationId),this.logger.verbose("Creating custom Authority for custom domain scenario.",this.correlationId),n=Me.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort)),n}isInKnownAuthorities(e){
const t=e.toLowerCase();return this.authorityOptions.knownAuthorities.filter(i=>i&&Z.getDomainFromUrl(i,this.correlationId).toLowerCase()===t).length>0}static generateAuthority(e,t){let n;if(t&&t.azureCloudInstance!==
ei.None){const i=t.tenant?t.tenant:Le;n=`${t.azureCloudInstance}/${i}/`}return n||e}static createCloudDiscoveryMetadataFromHost(e){return{preferred_network:e,preferred_cache:e,aliases:[e]}}getPreferredCache(){
if(this.managedIdentity)return we;if(this.discoveryComplete())return this.metadata.preferred_cache;throw f(xt,this.correlationId)}isAlias(e){return this.metadata.aliases.indexOf(e)>-1}isAliasOfKnownMicrosoftAuthority(e){
return Qo.has(e)}validateIssuer(e){if(!e)throw Y(Xr,this.correlationId);let t;try{t=new URL(e)}catch{throw Y(Xr,this.correlationId)}const n=t.protocol,i=t.host,o=(this.canonicalAuthorityUrlComponents.
Protocol||"").toLowerCase(),a=(this.canonicalAuthorityUrlComponents.HostNameAndPort||"").toLowerCase(),c=this.matchesAuthorityOrigin(n,i,o,a),d=n==="https:"&&this.isAliasOfKnownMicrosoftAuthority(i),l=n===
"https:"&&this.matchesRegionalMicrosoftHost(i),h=this.matchesCiamTenantPattern(t,a,this.canonicalAuthorityUrlComponents.PathSegments),g=n==="https:"&&this.isInKnownAuthorities(i);if(!(c||d||l||h||g))throw Y(
Xr,this.correlationId)}matchesAuthorityOrigin(e,t,n,i){return e===n&&t===i}matchesRegionalMicrosoftHost(e){const t=e.indexOf(".");if(t>0&&t<e.length-1){const n=e.substring(t+1);return this.isAliasOfKnownMicrosoftAuthority(
n)}return!1}matchesCiamTenantPattern(e,t,n){const i=n[0],o=i?i.endsWith(vn)?i.slice(0,-vn.length):i:t.split(".")[0];if(!o)return!1;const a=`https://${o}${Fr}`,c=[a,`${a}/${o}`,`${a}/${o}/v2.0`,`${a}/${o}${vn}`,
`${a}/${o}${vn}/v2.0`],d=e.pathname.replace(/\/+$/,""),l=`${e.protocol}//${e.host}${d}`;return c.some(h=>h===l)}static isPublicCloudAuthority(e){return tc.indexOf(e)>=0}static buildRegionalAuthorityString(e,t,n,i){
if(!ts(t))throw Y(Lt,n);const o=new Z(e,n);o.validateAsUri();const a=o.getUrlComponents();let c=`${t}.${a.HostNameAndPort}`;this.isPublicCloudAuthority(a.HostNameAndPort)&&(c=`${t}.${ec}`);const d=Z.constructAuthorityUriFromObject(
{...a,HostNameAndPort:c},n).urlString;return i?`${d}?${i}`:d}static replaceWithRegionalInformation(e,t,n){const i={...e};return i.authorization_endpoint=Me.buildRegionalAuthorityString(i.authorization_endpoint,
t,n),i.token_endpoint=Me.buildRegionalAuthorityString(i.token_endpoint,t,n),i.end_session_endpoint&&(i.end_session_endpoint=Me.buildRegionalAuthorityString(i.end_session_endpoint,t,n)),i}static transformCIAMAuthority(e,t){
let n=e;const o=new Z(e,t).getUrlComponents();if(o.PathSegments.length===0&&o.HostNameAndPort.endsWith(Fr)){const a=o.HostNameAndPort.split(".")[0];n=`${n}${a}${vn}`}return n}}Me.reservedTenantDomains=
new Set(["{tenant}","{tenantid}",At.COMMON,At.CONSUMERS,At.ORGANIZATIONS]);function Bl(r,e){const i=new Z(r,e).getUrlComponents().PathSegments.slice(-1)[0]?.toLowerCase();switch(i){case At.COMMON:case At.
ORGANIZATIONS:case At.CONSUMERS:return;default:return i}}s(Bl,"getTenantFromAuthorityString");function ds(r){return r.endsWith(rr)?r:`${r}${rr}`}s(ds,"formatAuthorityUri");function Kl(r){const e=r.cloudDiscoveryMetadata;
let t;if(e)try{t=JSON.parse(e)}catch{throw Y(Go,"")}return{canonicalAuthority:r.authority?ds(r.authority):void 0,knownAuthorities:r.knownAuthorities,cloudDiscoveryMetadata:t}}s(Kl,"buildStaticAuthorit\
yOptions");class ve{static{s(this,"ScopeSet")}constructor(e,t){this.correlationId=t;const n=e?Re.trimArrayEntries([...e]):[],i=n?Re.removeEmptyStringsFromArray(n):[];if(!i||!i.length)throw Y(Bd,t);this.
scopes=new Set,i.forEach(o=>this.scopes.add(o))}static fromString(e,t){const i=(e||"").split(" ");return new ve(i,t)}static createSearchScopes(e,t){const n=e&&e.length>0?e:[...ct],i=new ve(n,t);return i.
containsOnlyOIDCScopes()?i.removeScope(eo):i.removeOIDCScopes(),i}containsScope(e){const t=this.printScopesLowerCase().split(" "),n=new ve(t,this.correlationId);return e?n.scopes.has(e.toLowerCase()):
!1}containsScopeSet(e){return!e||e.scopes.size<=0?!1:this.scopes.size>=e.scopes.size&&e.asArray().every(t=>this.containsScope(t))}containsOnlyOIDCScopes(){let e=0;return ho.forEach(t=>{this.containsScope(
t)&&(e+=1)}),this.scopes.size===e}appendScope(e){e&&this.scopes.add(e.trim())}appendScopes(e){try{e.forEach(t=>this.appendScope(t))}catch{throw f(Pd,this.correlationId)}}removeScope(e){if(!e)throw f(Nd,
this.correlationId);this.scopes.delete(e.trim())}removeOIDCScopes(){ho.forEach(e=>{this.scopes.delete(e)})}unionScopeSets(e){if(!e)throw f(Ho,this.correlationId);const t=new Set;return e.scopes.forEach(
n=>t.add(n.toLowerCase())),this.scopes.forEach(n=>t.add(n.toLowerCase())),t}intersectingScopeSets(e){if(!e)throw f(Ho,this.correlationId);e.containsOnlyOIDCScopes()||e.removeOIDCScopes();const t=this.
unionScopeSets(e),n=e.getScopeCount(),i=this.getScopeCount();return t.size<i+n}getScopeCount(){return this.scopes.size}asArray(){const e=[];return this.scopes.forEach(t=>e.push(t)),e}printScopes(){return this.
scopes?this.asArray().join(" "):""}printScopesLowerCase(){return this.printScopes().toLowerCase()}}function si(r,e,t){if(!e)return;const n=r.get(Mn);n&&r.has(Dn)&&t?.addFields({embeddedClientId:n,embeddedRedirectUri:r.
get(Ao)},e)}s(si,"instrumentBrokerParams");function ls(r,e){r.set(vc,e)}s(ls,"addResponseType");function zl(r,e){r.set(Nc,e||Pn.QUERY)}s(zl,"addResponseMode");function Fp(r){r.set(NATIVE_BROKER,"1")}s(
Fp,"addNativeBroker");function kt(r,e,t,n=!0,i=ct){n&&!i.includes("openid")&&!e.includes("openid")&&i.push("openid");const o=n?[...e||[],...i]:e||[],a=new ve(o,t);r.set(Dc,a.printScopes())}s(kt,"addSc\
opes");function Rt(r,e){r.set(Mn,e)}s(Rt,"addClientId");function ai(r,e){r.set(Ao,e)}s(ai,"addRedirectUri");function jl(r,e){r.set(Zc,e)}s(jl,"addPostLogoutRedirectUri");function Vl(r,e){r.set(Xc,e)}s(
Vl,"addIdTokenHint");function Gl(r,e){r.set(dd,e)}s(Gl,"addDomainHint");function fr(r,e){r.set(cd,e)}s(fr,"addLoginHint");function Fn(r,e){r.set(be.CCS_HEADER,`UPN:${e}`)}s(Fn,"addCcsUpn");function Hn(r,e){
r.set(be.CCS_HEADER,`Oid:${e.uid}@${e.utid}`)}s(Hn,"addCcsOid");function hs(r,e){r.set(ad,e)}s(hs,"addSid");function bt(r,e,t,n,i,o){const a=i&&r.has(Dn)?void 0:n,c=ih(t,a,e,o);r.set(Mc,c)}s(bt,"addCl\
aims");function Ht(r,e){r.set(zc,e)}s(Ht,"addCorrelationId");function $t(r,e){r.set(Io,e.sku),r.set(_o,e.version),e.os&&r.set(jc,e.os),e.cpu&&r.set(Vc,e.cpu)}s($t,"addLibraryInfo");function Bt(r,e){e?.
appName&&r.set(Jc,e.appName),e?.appVersion&&r.set(Qc,e.appVersion)}s(Bt,"addApplicationTelemetry");function Wl(r,e){r.set(Fc,e)}s(Wl,"addPrompt");function us(r,e){e&&r.set(xc,e)}s(us,"addState");function Yl(r,e){
r.set(Lc,e)}s(Yl,"addNonce");function Jl(r,e,t){if(e&&t)r.set($c,e),r.set(Bc,t);else throw Y(jd,"")}s(Jl,"addCodeChallengeParams");function Ql(r,e){r.set(Hc,e)}s(Ql,"addAuthorizationCode");function Zl(r,e){
r.set(qc,e)}s(Zl,"addDeviceCode");function Xl(r,e){r.set(Uc,e)}s(Xl,"addRefreshToken");function ql(r,e){r.set(Kc,e)}s(ql,"addCodeVerifier");function ln(r,e){r.set(ed,e)}s(ln,"addClientSecret");function hn(r,e){
e&&r.set(td,e)}s(hn,"addClientAssertion");function un(r,e){e&&r.set(nd,e)}s(un,"addClientAssertionType");function eh(r,e){r.set(rd,e)}s(eh,"addOboAssertion");function th(r,e){r.set(id,e)}s(th,"addRequ\
estTokenUse");function Wt(r,e){r.set(Pc,e)}s(Wt,"addGrantType");function Yt(r){r.set(fc,"1")}s(Yt,"addClientInfo");function nh(r){r.set(hd,"1")}s(nh,"addCliData");function fs(r){r.has(Gr)||r.set(Gr,"t\
rue")}s(fs,"addInstanceAware");function gs(r){r.has(vo)||r.set(vo,"1")}s(gs,"addPopupOriginCheckDone");function ht(r,e){Object.entries(e).forEach(([t,n])=>{!r.has(t)&&n&&r.set(t,n)})}s(ht,"addExtraPar\
ameters");const rh={[dt.SIGNIN_STATE]:{essential:!1},[dt.LOGIN_HINT]:{essential:!1},[dt.TENANT_REGION_SUB_SCOPE]:{essential:!1}};function ps(r,e=""){let t;try{t=JSON.parse(r)}catch{throw Y(Vo,e)}if(!ci(
t))throw Y(Vo,e);return t}s(ps,"parseClaims");function ci(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)}s(ci,"isPlainObject");function ms(r,e){const t={...r};for(const[n,i]of Object.entries(
e)){const o=t[n];ci(o)&&ci(i)?t[n]=ms(o,i):t[n]=i}return t}s(ms,"deepMergeClaims");function ih(r,e,t="",n){let i=r?ps(r,t):{};n?.trim()&&(i=ms(i,ps(n,t))),Object.prototype.hasOwnProperty.call(i,dt.ID_TOKEN)||
(i[dt.ID_TOKEN]={});const o=i[dt.ID_TOKEN];for(const[a,c]of Object.entries(rh))a in o||(o[a]=c);return e&&e.length>0&&(Object.prototype.hasOwnProperty.call(i,dt.ACCESS_TOKEN)||(i[dt.ACCESS_TOKEN]={}),
i[dt.ACCESS_TOKEN][dt.XMS_CC]={values:e}),JSON.stringify(i)}s(ih,"buildMergedClaims");function oh(r,e){r.set(yo.username,e)}s(oh,"addUsername");function sh(r,e){r.set(yo.password,e)}s(sh,"addPassword");
function Ts(r,e){e&&(r.set(wo,$.POP),r.set(So,e))}s(Ts,"addPopToken");function ys(r,e){e&&(r.set(wo,$.SSH),r.set(So,e))}s(ys,"addSshJwk");function Jt(r,e){r.set(Gc,e.generateCurrentRequestHeaderValue()),
r.set(Wc,e.generateLastRequestHeaderValue())}s(Jt,"addServerTelemetry");function Qt(r){r.set(Yc,Ic)}s(Qt,"addThrottling");function ah(r,e){r.set(sd,e)}s(ah,"addLogoutHint");function gr(r,e,t){r.has(Dn)||
r.set(Dn,e),r.has(bo)||r.set(bo,t)}s(gr,"addBrokerParameters");function Hp(r,e,t){r.set(EAR_JWK,encodeURIComponent(e)),r.set(EAR_JWE_CRYPTO,t??"eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0")}s(Hp,"addEARPa\
rameters");function di(r,e){e&&r.set(ld,e)}s(di,"addResource");function Es(r,e){const t=ur(e);t?r.set(Oo,t):r.delete(Oo)}s(Es,"addAttributeTokens");function ch(r){return r.startsWith("#/")?r.substring(
2):r.startsWith("#")||r.startsWith("?")?r.substring(1):r}s(ch,"stripLeadingHashOrQuery");function Cs(r){if(!r||r.indexOf("=")<0)return null;try{const e=ch(r);if(!/^[^=&?#/]+(?:=|&|$)/.test(e))return null;
const t=Object.fromEntries(new URLSearchParams(e));if(t.code||t.ear_jwe||t.error||t.error_description||t.state)return t}catch{throw f(Rd,"")}return null}s(Cs,"getDeserializedResponse");function je(r){
const e=new Array;return r.forEach((t,n)=>{e.push(`${n}=${encodeURIComponent(t)}`)}),e.join("&")}s(je,"mapToQueryString");function $p(r,e,t){if(!r)return r;const n=r.split("#")[0];if(!n)return n;try{const i=new URL(
n);i.search||(i.search="");let o;try{o=decodeURIComponent(i.pathname)}catch{o=i.pathname}return o.endsWith("/")||(o+="/"),i.pathname=o,i.href}catch(i){throw e?.error(`Failed to normalize URL for compa\
rison: '${i}'`,t||""),createClientConfigurationError(urlParseError,t||"")}}s($p,"normalizeUrlForComparison");function Bp(r,e,t){try{new URL(r)}catch(n){throw e?.error(`Failed to validate URL: '${n}'`,
t||""),createClientConfigurationError(urlParseError,t||"")}}s(Bp,"validateUrl");const As={ES256:"ES256",RS256:"RS256"},li={createNewGuid:s(()=>{throw f(H,"")},"createNewGuid"),base64Decode:s(()=>{throw f(
H,"")},"base64Decode"),base64Encode:s(()=>{throw f(H,"")},"base64Encode"),base64UrlEncode:s(()=>{throw f(H,"")},"base64UrlEncode"),encodeKid:s(()=>{throw f(H,"")},"encodeKid"),async removeTokenBindingKey(r,e){
throw f(H,e)},async clearKeystore(r){throw f(H,r)},async signTokenBindingJwt(r,e,t,n){throw f(H,n)},async hashString(){throw f(H,"")}};const pr={async provisionTokenBindingKey(r){throw f(H,r.correlationId)},
async removeTokenBindingKey(r,e){throw f(H,e)},async getTokenBindingPublicKeyJwk(r,e){throw f(H,e)}};const $n="@azure/msal-common",fn="16.17.0";function Is(r,e){return!!r&&!!e&&r===e.split(".")[1]}s(Is,
"tenantIdMatchesHomeTenant");function mr(r,e,t,n,i){if(i){const{oid:o,sub:a,tid:c,name:d,tfp:l,acr:h,preferred_username:g,upn:T,login_hint:S}=i,k=c||l||h||"";return{tenantId:k,localAccountId:o||a||"",
name:d,username:g||T||"",loginHint:S,isHomeTenant:Is(k,r),upn:T,...n&&{nativeAccountId:n}}}else return{tenantId:t,localAccountId:e,username:"",isHomeTenant:Is(t,r),...n&&{nativeAccountId:n}}}s(mr,"Acc\
ountInfo_buildTenantProfile");function _s(r,e,t,n){let i=r;if(e){const{isHomeTenant:o,...a}=e;i={...r,...a}}if(t){const{isHomeTenant:o,...a}=mr(r.homeAccountId,r.localAccountId,r.tenantId,i.nativeAccountId,
t);return i={...i,...a,idTokenClaims:t,idToken:n,kmsi:ns(t)},i}return i}s(_s,"updateAccountTenantProfileData");const dh="cache_quota_exceeded",lh="cache_error_unknown";class Bn extends Error{static{s(
this,"CacheError")}constructor(e,t){const n=t||Jr(e);super(n),Object.setPrototypeOf(this,Bn.prototype),this.name="CacheError",this.errorCode=e,this.errorMessage=n}}function hh(r){return r instanceof Error?
r.name==="QuotaExceededError"||r.name==="NS_ERROR_DOM_QUOTA_REACHED"||r.message.includes("exceeded the quota")?new Bn(dh):new Bn(r.name,r.message):new Bn(lh)}s(hh,"createCacheError");function Tr(r,e){
if(!r)throw f(wd,"");try{const t=e(r);return JSON.parse(t)}catch{throw f(Uo,"")}}s(Tr,"buildClientInfo");function gn(r){if(!r)throw f(Uo,"");const e=r.split(Kr,2);return{uid:e[0],utid:e.length<2?"":e[1]}}
s(gn,"buildClientInfoFromHomeAccountId");function ws(r){return r&&(r.tid||r.tfp||r.acr)||null}s(ws,"getTenantIdFromIdTokenClaims");function Kp(r){return[r.homeAccountId,r.environment].join(CACHE_KEY_SEPARATOR).
toLowerCase()}s(Kp,"generateAccountId");function yr(r){const e=r.tenantProfiles||[];e.length===0&&r.realm&&r.localAccountId&&e.push(mr(r.homeAccountId,r.localAccountId,r.realm,r.nativeAccountId));const n=e.
find(i=>i.tenantId===r.realm)?.nativeAccountId||r.nativeAccountId;return{homeAccountId:r.homeAccountId,environment:r.environment,tenantId:r.realm,username:r.username,localAccountId:r.localAccountId,loginHint:r.
loginHint,name:r.name,nativeAccountId:n,authorityType:r.authorityType,tenantProfiles:new Map(e.map(i=>[i.tenantId,i])),dataBoundary:r.dataBoundary}}s(yr,"getAccountInfo");function zp(r){return!r.tenantProfiles}
s(zp,"isSingleTenant");function uh(r,e,t,n){let i;e.authorityType===Ft.Adfs?i=hc:e.protocolMode===Gt.OIDC?i=uc:i=lc;let o,a;r.clientInfo&&n&&(o=Tr(r.clientInfo,n),o.xms_tdbr&&(a=o.xms_tdbr==="EU"?"EU":
"None"));const c=r.environment||e&&e.getPreferredCache();if(!c)throw f(Bo,t);const d=r.idTokenClaims?.preferred_username||r.idTokenClaims?.upn,l=r.idTokenClaims?.emails?r.idTokenClaims.emails[0]:null,
h=d||l||"",g=r.idTokenClaims?.login_hint,T=o?.utid||ws(r.idTokenClaims)||"",S=o?.uid||r.idTokenClaims?.oid||r.idTokenClaims?.sub||"";let k;return r.tenantProfiles?k=r.tenantProfiles:k=[mr(r.homeAccountId,
S,T,r.nativeAccountId,r.idTokenClaims)],{homeAccountId:r.homeAccountId,environment:c,realm:T,localAccountId:S,username:h,authorityType:i,loginHint:g,clientInfo:r.clientInfo,name:r.idTokenClaims?.name||
"",lastModificationTime:void 0,lastModificationApp:void 0,cloudGraphHostName:r.cloudGraphHostName,msGraphHost:r.msGraphHost,nativeAccountId:r.nativeAccountId,tenantProfiles:k,dataBoundary:a}}s(uh,"cre\
ateAccountEntity");function jp(r,e,t){const n=Array.from(r.tenantProfiles?.values()||[]);if(n.length===0&&r.tenantId&&r.localAccountId)n.push(buildTenantProfile(r.homeAccountId,r.localAccountId,r.tenantId,
r.nativeAccountId,r.idTokenClaims));else if(r.nativeAccountId){const i=n.find(o=>o.tenantId===r.tenantId);i&&!i.nativeAccountId&&(i.nativeAccountId=r.nativeAccountId)}return{authorityType:r.authorityType||
CACHE_ACCOUNT_TYPE_GENERIC,homeAccountId:r.homeAccountId,localAccountId:r.localAccountId,nativeAccountId:r.nativeAccountId,realm:r.tenantId,environment:r.environment,username:r.username,loginHint:r.loginHint,
name:r.name,cloudGraphHostName:e,msGraphHost:t,tenantProfiles:n,dataBoundary:r.dataBoundary}}s(jp,"createAccountEntityFromAccountInfo");function fh(r,e,t,n,i,o){if(e!==Ft.Adfs){if(r)try{const a=Tr(r,n.
base64Decode);if(a.uid&&a.utid)return`${a.uid}.${a.utid}`}catch{}t.warning("No client info in response",i)}return o?.sub||""}s(fh,"generateHomeAccountId");function gh(r){return r?r.hasOwnProperty("hom\
eAccountId")&&r.hasOwnProperty("environment")&&r.hasOwnProperty("realm")&&r.hasOwnProperty("localAccountId")&&r.hasOwnProperty("username")&&r.hasOwnProperty("authorityType"):!1}s(gh,"isAccountEntity");
class hi{static{s(this,"CacheManager")}constructor(e,t,n,i,o,a){this.clientId=e,this.cryptoImpl=t,this.tokenBindingKeyManager=a,this.commonLogger=n.clone($n,fn),this.staticAuthorityOptions=o,this.performanceClient=
i}getAllAccounts(e={},t){return this.buildTenantProfiles(this.getAccountsFilteredBy(e,t),t,e)}getAccountInfoFilteredBy(e,t){if(Object.keys(e).length===0||Object.values(e).every(i=>i==null||i===""))return this.
commonLogger.warning("getAccountInfoFilteredBy: Account filter is empty or invalid, returning null",t),null;const n=this.getAllAccounts(e,t);return n.length>1?n.sort((o,a)=>{const c=o.idTokenClaims?1:
0;return(a.idTokenClaims?1:0)-c})[0]:n.length===1?n[0]:null}getBaseAccountInfo(e,t){const n=this.getAccountsFilteredBy(e,t);return n.length>0?yr(n[0]):null}buildTenantProfiles(e,t,n){return e.flatMap(
i=>this.getTenantProfilesFromAccountEntity(i,t,n?.tenantId,n))}getTenantedAccountInfoByFilter(e,t,n,i,o){let a=null,c;if(o&&!this.tenantProfileMatchesFilter(n,o))return null;const d=this.getIdToken(e,
i,t,n.tenantId);return d&&(c=Ln(d.secret,this.cryptoImpl.base64Decode,i),!this.idTokenClaimsMatchTenantProfileFilter(c,o))?null:(a=_s(e,n,c,d?.secret),a)}getTenantProfilesFromAccountEntity(e,t,n,i){const o=yr(
e);let a=o.tenantProfiles||new Map;const c=this.getTokenKeys();if(n){const l=a.get(n);if(l)a=new Map([[n,l]]);else return[]}const d=[];return a.forEach(l=>{const h=this.getTenantedAccountInfoByFilter(
o,c,l,t,i);h&&d.push(h)}),d}tenantProfileMatchesFilter(e,t){return!(t.localAccountId&&!this.matchLocalAccountIdFromTenantProfile(e,t.localAccountId)||t.name&&e.name!==t.name||t.isHomeTenant!==void 0&&
e.isHomeTenant!==t.isHomeTenant||t.username&&!this.matchUsername(e.username,t.username)&&!this.matchUsername(e.upn,t.username)||t.loginHint&&!this.matchLoginHintWithTenantProfile(e,t.loginHint)||t.upn&&
e.upn!==t.upn||t.nativeAccountId&&e.nativeAccountId!==t.nativeAccountId)}idTokenClaimsMatchTenantProfileFilter(e,t){return!(t&&(t.localAccountId&&!this.matchLocalAccountIdFromTokenClaims(e,t.localAccountId)||
t.loginHint&&!this.matchLoginHintFromTokenClaims(e,t.loginHint)||t.username&&!this.matchUsername(e.preferred_username,t.username)&&!this.matchUsername(e.upn,t.username)||t.name&&!this.matchName(e,t.name)||
t.sid&&!this.matchSid(e,t.sid)))}async saveCacheRecord(e,t,n,i,o){if(!e)throw f(Md,t);try{e.account&&await this.setAccount(e.account,t,n,i),e.idToken&&o?.idToken!==!1&&await this.setIdTokenCredential(
e.idToken,t,n),e.accessToken&&o?.accessToken!==!1&&await this.saveAccessToken(e.accessToken,t,n),e.refreshToken&&o?.refreshToken!==!1&&await this.setRefreshTokenCredential(e.refreshToken,t,n),e.appMetadata&&
this.setAppMetadata(e.appMetadata,t)}catch(a){throw this.commonLogger?.error("CacheManager.saveCacheRecord: failed",t),a instanceof ne?a:hh(a)}}async saveAccessToken(e,t,n){let i;e.additionalCacheKeyComponents&&
Object.keys(e.additionalCacheKeyComponents).length>0&&(i=await this.cryptoImpl.hashString(JSON.stringify(e.additionalCacheKeyComponents)));const o={clientId:e.clientId,credentialType:e.credentialType,
environment:e.environment,homeAccountId:e.homeAccountId,realm:e.realm,tokenType:e.tokenType},a=this.getTokenKeys(),c=ve.fromString(e.target,t),d=[];a.accessToken.forEach(l=>{if(!this.accessTokenKeyMatchesFilter(
l,o,!1))return;const h=this.getAccessTokenCredential(l,t);h&&this.credentialMatchesFilter(h,o,t)&&ve.fromString(h.target,t).intersectingScopeSets(c)&&d.push(l)});for(const l of d)await this.removeAccessTokenAndTokenBindingKey(
l,t,e.keyId);await this.setAccessTokenCredential(e,t,n,i)}getAccountsFilteredBy(e,t){const n=this.getAccountKeys(),i=[];return n.forEach(o=>{const a=this.getAccount(o,t);if(!a||e.homeAccountId&&!this.
matchHomeAccountId(a,e.homeAccountId)||e.environment&&!this.matchEnvironment(a,e.environment,t)||e.realm&&!this.matchRealm(a,e.realm)||e.authorityType&&!this.matchAuthorityType(a,e.authorityType))return;
const c={localAccountId:e?.localAccountId,name:e?.name,username:e?.username,loginHint:e?.loginHint,upn:e?.upn,nativeAccountId:e?.nativeAccountId},d=a.tenantProfiles?.filter(l=>this.tenantProfileMatchesFilter(
l,c));d&&d.length===0||i.push(a)}),i}credentialMatchesFilter(e,t,n){if(t.clientId&&!this.matchClientId(e,t.clientId)||t.userAssertionHash&&!this.matchUserAssertionHash(e,t.userAssertionHash)||typeof t.
homeAccountId=="string"&&!this.matchHomeAccountId(e,t.homeAccountId)||t.environment&&!this.matchEnvironment(e,t.environment,n)||t.realm&&!this.matchRealm(e,t.realm)||t.credentialType&&!this.matchCredentialType(
e,t.credentialType)||t.familyId&&!this.matchFamilyId(e,t.familyId)||t.target&&!this.matchTarget(e,t.target,n)||e.credentialType===Ce.ACCESS_TOKEN_WITH_AUTH_SCHEME&&!this.matchAccessTokenWithAuthScheme(
e,t))return!1;const i=e.additionalCacheKeyComponents,o=t.additionalCacheKeyComponents,a=!!i&&Object.keys(i).length>0,c=!!o&&Object.keys(o).length>0;if(a!==c)return!1;if(a&&c){const d=Object.keys(i).sort(),
l=Object.keys(o).sort();if(d.length!==l.length)return!1;for(let h=0;h<d.length;h++)if(d[h]!==l[h]||i[d[h]]!==o[l[h]])return!1}return!0}getAppMetadataFilteredBy(e,t){const n=this.getKeys(),i={};return n.
forEach(o=>{if(!this.isAppMetadata(o))return;const a=this.getAppMetadata(o,t);a&&(e.environment&&!this.matchEnvironment(a,e.environment,t)||e.clientId&&!this.matchClientId(a,e.clientId)||(i[o]=a))}),i}getAuthorityMetadataByAlias(e,t){
const n=this.getAuthorityMetadataKeys();let i=null;return n.forEach(o=>{if(!this.isAuthorityMetadata(o)||o.indexOf(this.clientId)===-1)return;const a=this.getAuthorityMetadata(o,t);a&&a.aliases.indexOf(
e)!==-1&&(i=a)}),i}removeAllAccounts(e){this.getAllAccounts({},e).forEach(n=>{this.removeAccount(n,e)})}removeAccount(e,t){const n=this.getAccountKeys(),i=s(o=>o.includes(e.homeAccountId)&&o.includes(
e.environment),"keyFilter");this.getTokenKeys().idToken.filter(i).forEach(o=>{this.removeIdToken(o,t)}),this.removeAccountContext(e,t),n.filter(i).forEach(o=>{this.removeItem(o,t),this.performanceClient.
incrementFields({accountsRemoved:1},t)})}removeAccountContext(e,t){const n=this.getTokenKeys(),i=s(o=>o.includes(e.homeAccountId)&&o.includes(e.environment),"keyFilter");n.accessToken.filter(i).forEach(
o=>{this.removeAccessToken(o,t)}),n.refreshToken.filter(i).forEach(o=>{this.removeRefreshToken(o,t)})}removeAccessToken(e,t){const n=this.removeAccessTokenCredential(e,t);n&&this.removeTokenBindingKeyForCredential(
n,t)}async removeAccessTokenAndTokenBindingKey(e,t,n){const i=this.removeAccessTokenCredential(e,t);i&&await this.removeTokenBindingKeyForCredential(i,t,n)}removeAccessTokenCredential(e,t){const n=this.
getAccessTokenCredential(e,t);return n?(this.removeItem(e,t),this.performanceClient.incrementFields({accessTokensRemoved:1},t),n):null}async removeTokenBindingKeyForCredential(e,t,n){if(e.credentialType.
toLowerCase()===Ce.ACCESS_TOKEN_WITH_AUTH_SCHEME.toLowerCase())switch(e.tokenType?.toLowerCase()){case $.POP:case $.DPOP.toLowerCase():{const a=e.keyId;if(a&&a!==n&&!this.isTokenBindingKeyReferenced(a,
t))try{await this.tokenBindingKeyManager.removeTokenBindingKey(a,t)}catch{this.commonLogger.error("Failed to remove token binding key",t),this.performanceClient?.incrementFields({removeTokenBindingKeyFailure:1},
t)}break}}}isTokenBindingKeyReferenced(e,t){return this.getTokenKeys().accessToken.some(n=>this.getAccessTokenCredential(n,t)?.keyId===e)}removeAppMetadata(e){return this.getKeys().forEach(n=>{this.isAppMetadata(
n)&&this.removeItem(n,e)}),!0}getIdToken(e,t,n,i){this.commonLogger.trace("CacheManager - getIdToken called",t);const o={homeAccountId:e.homeAccountId,environment:e.environment,credentialType:Ce.ID_TOKEN,
clientId:this.clientId,realm:i},a=this.getIdTokensByFilter(o,t,n),c=a.size;if(c<1)return this.commonLogger.info("CacheManager:getIdToken - No token found",t),null;if(c>1){let d=a;if(!i){const l=new Map;
a.forEach((g,T)=>{g.realm===e.tenantId&&l.set(T,g)});const h=l.size;if(h<1)return this.commonLogger.info("CacheManager:getIdToken - Multiple ID tokens found for account but none match account entity t\
enant id, returning first result",t),a.values().next().value??null;if(h===1)return this.commonLogger.info("CacheManager:getIdToken - Multiple ID tokens found for account, defaulting to home tenant pro\
file",t),l.values().next().value??null;d=l}return this.commonLogger.info("CacheManager:getIdToken - Multiple matching ID tokens found, clearing them",t),d.forEach((l,h)=>{this.removeIdToken(h,t)}),this.
performanceClient.addFields({multiMatchedID:a.size},t),null}return this.commonLogger.info("CacheManager:getIdToken - Returning ID token",t),a.values().next().value??null}getIdTokensByFilter(e,t,n){const i=n&&
n.idToken||this.getTokenKeys().idToken,o=new Map;return i.forEach(a=>{if(!this.idTokenKeyMatchesFilter(a,{clientId:this.clientId,...e}))return;const c=this.getIdTokenCredential(a,t);c&&this.credentialMatchesFilter(
c,e,t)&&o.set(a,c)}),o}idTokenKeyMatchesFilter(e,t){const n=e.toLowerCase();return!(t.clientId&&n.indexOf(t.clientId.toLowerCase())===-1||t.homeAccountId&&n.indexOf(t.homeAccountId.toLowerCase())===-1)}removeIdToken(e,t){
this.removeItem(e,t)}removeRefreshToken(e,t){this.removeItem(e,t)}getAccessToken(e,t,n,i){const o=t.correlationId;this.commonLogger.trace("CacheManager - getAccessToken called",o);const a=ve.createSearchScopes(
t.scopes,o),c=t.authenticationScheme||$.BEARER,d=c.toLowerCase(),l=c&&c.toLowerCase()!==$.BEARER.toLowerCase()?Ce.ACCESS_TOKEN_WITH_AUTH_SCHEME:Ce.ACCESS_TOKEN,h=ur(t.attributeTokens),g=h?{attribute_tokens:h}:
void 0,T={homeAccountId:e.homeAccountId,environment:e.environment,credentialType:l,clientId:this.clientId,realm:i||e.tenantId,target:a,tokenType:c,keyId:c===$.SSH?t.sshKid:d===$.DPOP.toLowerCase()?t.popKid||
t.dpopJkt:void 0,additionalCacheKeyComponents:g},S=n&&n.accessToken||this.getTokenKeys().accessToken,k=[],J=[];return S.forEach(K=>{if(this.accessTokenKeyMatchesFilter(K,T,!0)){const ie=this.getAccessTokenCredential(
K,o);ie&&this.credentialMatchesFilter(ie,T,o)&&(k.push(ie),J.push(K))}}),k.length<1?(this.commonLogger.info("CacheManager:getAccessToken - No token found",o),null):k.length>1?(this.commonLogger.info("\
CacheManager:getAccessToken - Multiple access tokens found, clearing them",o),J.forEach(K=>{this.removeAccessToken(K,o)}),this.performanceClient.addFields({multiMatchedAT:k.length},o),null):(this.commonLogger.
info("CacheManager:getAccessToken - Returning access token",o),k[0])}accessTokenKeyMatchesFilter(e,t,n){const i=e.toLowerCase();if(t.clientId&&i.indexOf(t.clientId.toLowerCase())===-1||t.homeAccountId&&
i.indexOf(t.homeAccountId.toLowerCase())===-1||t.realm&&i.indexOf(t.realm.toLowerCase())===-1)return!1;if(t.target){const o=t.target.asArray();for(let a=0;a<o.length;a++){if(n&&!i.includes(o[a].toLowerCase()))
return!1;if(!n&&i.includes(o[a].toLowerCase()))return!0}}return!0}getAccessTokensByFilter(e,t){const n=this.getTokenKeys(),i=[];return n.accessToken.forEach(o=>{if(!this.accessTokenKeyMatchesFilter(o,
e,!0))return;const a=this.getAccessTokenCredential(o,t);a&&this.credentialMatchesFilter(a,e,t)&&i.push(a)}),i}getRefreshToken(e,t,n,i){this.commonLogger.trace("CacheManager - getRefreshToken called",n);
const o=t?or:void 0,a={homeAccountId:e.homeAccountId,environment:e.environment,credentialType:Ce.REFRESH_TOKEN,clientId:this.clientId,familyId:o},c=i&&i.refreshToken||this.getTokenKeys().refreshToken,
d=[];c.forEach(h=>{if(this.refreshTokenKeyMatchesFilter(h,a)){const g=this.getRefreshTokenCredential(h,n);g&&this.credentialMatchesFilter(g,a,n)&&d.push(g)}});const l=d.length;return l<1?(this.commonLogger.
info("CacheManager:getRefreshToken - No refresh token found.",n),null):(l>1&&this.performanceClient.addFields({multiMatchedRT:l},n),this.commonLogger.info("CacheManager:getRefreshToken - returning ref\
resh token",n),d[0])}refreshTokenKeyMatchesFilter(e,t){const n=e.toLowerCase();return!(t.familyId&&n.indexOf(t.familyId.toLowerCase())===-1||!t.familyId&&t.clientId&&n.indexOf(t.clientId.toLowerCase())===
-1||t.homeAccountId&&n.indexOf(t.homeAccountId.toLowerCase())===-1)}readAppMetadataFromCache(e,t){const n={environment:e,clientId:this.clientId},i=this.getAppMetadataFilteredBy(n,t),o=Object.keys(i).map(
c=>i[c]),a=o.length;if(a<1)return null;if(a>1)throw f(Od,t);return o[0]}isAppMetadataFOCI(e,t){const n=this.readAppMetadataFromCache(e,t);return!!(n&&n.familyId===or)}matchHomeAccountId(e,t){return typeof e.
homeAccountId=="string"&&t===e.homeAccountId}matchLocalAccountIdFromTokenClaims(e,t){const n=e.oid||e.sub;return t===n}matchLocalAccountIdFromTenantProfile(e,t){return e.localAccountId===t}matchName(e,t){
return t.toLowerCase()===e.name?.toLowerCase()}matchUsername(e,t){return!!(e&&typeof e=="string"&&t?.toLowerCase()===e.toLowerCase())}matchLoginHintWithTenantProfile(e,t){return e.loginHint===t||e.username===
t||e.upn===t}matchUserAssertionHash(e,t){return!!(e.userAssertionHash&&t===e.userAssertionHash)}matchEnvironment(e,t,n){if(this.staticAuthorityOptions){const o=sl(this.staticAuthorityOptions,this.commonLogger,
n);if(o.includes(t)&&o.includes(e.environment))return!0}const i=this.getAuthorityMetadataByAlias(t,n);return!!(i&&i.aliases.indexOf(e.environment)>-1)}matchCredentialType(e,t){return e.credentialType&&
t.toLowerCase()===e.credentialType.toLowerCase()}matchClientId(e,t){return!!(e.clientId&&t===e.clientId)}matchFamilyId(e,t){return!!(e.familyId&&t===e.familyId)}matchRealm(e,t){return e.realm?.toLowerCase()===
t.toLowerCase()}matchLoginHintFromTokenClaims(e,t){return!!(e.login_hint===t||e.preferred_username===t||e.upn===t||e.emails&&e.emails.includes(t))}matchSid(e,t){return e.sid===t}matchAuthorityType(e,t){
return!!(e.authorityType&&t.toLowerCase()===e.authorityType.toLowerCase())}matchTarget(e,t,n){return e.credentialType!==Ce.ACCESS_TOKEN&&e.credentialType!==Ce.ACCESS_TOKEN_WITH_AUTH_SCHEME||!e.target?
!1:ve.fromString(e.target,n).containsScopeSet(t)}matchTokenType(e,t){return!!(e.tokenType&&e.tokenType.toLowerCase()===t.toLowerCase())}matchAccessTokenWithAuthScheme(e,t){const n=t.tokenType?.toLowerCase();
if(t.tokenType&&!this.matchTokenType(e,t.tokenType))return!1;switch(n){case"dpop":case $.SSH:return this.matchKeyBoundAccessToken(e,t);default:return!0}}matchKeyBoundAccessToken(e,t){return t.keyId?this.
matchKeyId(e,t.keyId):!0}matchKeyId(e,t){return!!(e.keyId&&e.keyId===t)}isAppMetadata(e){return e.indexOf(zr)!==-1}isAuthorityMetadata(e){return e.indexOf(jr)!==-1}generateAuthorityMetadataCacheKey(e){
return`${jr}-${this.clientId}-${e}`}static toObject(e,t){for(const n in t)e[n]=t[n];return e}}class ph extends hi{static{s(this,"DefaultStorageClass")}async setAccount(){throw f(H,"")}getAccount(){throw f(
H,"")}async setIdTokenCredential(){throw f(H,"")}getIdTokenCredential(){throw f(H,"")}async setAccessTokenCredential(){throw f(H,"")}getAccessTokenCredential(){throw f(H,"")}async setRefreshTokenCredential(){
throw f(H,"")}getRefreshTokenCredential(){throw f(H,"")}setAppMetadata(){throw f(H,"")}getAppMetadata(){throw f(H,"")}setServerTelemetry(){throw f(H,"")}getServerTelemetry(){throw f(H,"")}setAuthorityMetadata(){
throw f(H,"")}getAuthorityMetadata(){throw f(H,"")}getAuthorityMetadataKeys(){throw f(H,"")}setThrottlingCache(){throw f(H,"")}getThrottlingCache(){throw f(H,"")}removeItem(){throw f(H,"")}getKeys(){throw f(
H,"")}getAccountKeys(){throw f(H,"")}getTokenKeys(){throw f(H,"")}generateCredentialKey(e,t){throw f(H,"")}generateAccountKey(){throw f(H,"")}}const mh={NotStarted:0,InProgress:1,Completed:2},Vp="ext.",
Gp=new Set(["accessTokenSize","durationMs","idTokenSize","matsSilentStatus","matsHttpStatus","refreshTokenSize","startTimeMs","status","multiMatchedAT","multiMatchedID","multiMatchedRT","unencryptedCa\
cheCount","encryptedCacheExpiredCount","oldAccountCount","oldAccessCount","oldIdCount","oldRefreshCount","currAccountCount","currAccessCount","currIdCount","currRefreshCount","ttlExpiredAcntCount","tt\
lExpiredITCount","ttlExpiredATCount","ttlExpiredRTCount","decryptFailedAcntCount","decryptFailedITCount","decryptFailedATCount","decryptFailedRTCount","invalidAcntCount","invalidITCount","invalidATCou\
nt","invalidRTCount","expiredATCount","expiredRTCount","upgradedCacheCount","cacheMatchedAccounts","networkRtt","redirectBridgeTimeoutMs","redirectBridgeMessageVersion","popupRelayProtocolVersion","fe\
tchRetryCount"]);class ot{static{s(this,"StubPerformanceClient")}generateId(){return"callback-id"}startMeasurement(e,t){return{end:s(()=>null,"end"),discard:s(()=>{},"discard"),add:s(()=>{},"add"),increment:s(
()=>{},"increment"),event:{eventId:this.generateId(),status:mh.InProgress,authority:"",libraryName:"",libraryVersion:"",clientId:"",name:e,startTimeMs:Date.now(),correlationId:t||""}}}endMeasurement(){
return null}discardMeasurements(){}removePerformanceCallback(){return!0}addPerformanceCallback(){return""}emitEvents(){}addFields(){}addGlobalFields(){}incrementFields(){}cacheEventByCorrelationId(){}}
const Th={tokenRenewalOffsetSeconds:Co,preventCorsPreflight:!1},yh={loggerCallback:s(()=>{},"loggerCallback"),piiLoggingEnabled:!1,logLevel:te.Info,correlationId:""},Eh={async sendGetRequestAsync(){throw f(
H,"")},async sendPostRequestAsync(){throw f(H,"")}},Ch={sku:N,version:fn,cpu:"",os:""},Ah={clientSecret:"",clientAssertion:void 0},Ih={azureCloudInstance:ei.None,tenant:`${Le}`},_h={application:{appName:"",
appVersion:""}};function Er({authOptions:r,systemOptions:e,loggerOptions:t,storageInterface:n,networkInterface:i,cryptoInterface:o,tokenBindingKeyManager:a,clientCredentials:c,libraryInfo:d,telemetry:l,
serverTelemetryManager:h,persistencePlugin:g,serializableCache:T}){const S={...yh,...t},k=a||pr;return{authOptions:wh(r),systemOptions:{...Th,...e},loggerOptions:S,storageInterface:n||new ph(r.clientId,
li,new lt(S,$n,fn),new ot,void 0,k),networkInterface:i||Eh,cryptoInterface:o||li,tokenBindingKeyManager:k,clientCredentials:c||Ah,libraryInfo:{...Ch,...d},telemetry:{..._h,...l},serverTelemetryManager:h||
null,persistencePlugin:g||null,serializableCache:T||null}}s(Er,"buildClientConfiguration");function wh(r){return{clientCapabilities:[],azureCloudOptions:Ih,instanceAware:!1,isMcp:!1,...r}}s(wh,"buildA\
uthOptions");function Ss(r){return r.authOptions.authority.options.protocolMode===Gt.OIDC}s(Ss,"isOidcProtocolMode");class Kn{static{s(this,"TokenCacheContext")}constructor(e,t){this.cache=e,this.hasChanged=
t}get cacheHasChanged(){return this.hasChanged}get tokenCache(){return this.cache}}class ui extends ne{static{s(this,"JoseHeaderError")}constructor(e,t,n){super(e,t,n),this.name="JoseHeaderError",Object.
setPrototypeOf(this,ui.prototype)}}function pn(r,e){return new ui(r,e)}s(pn,"createJoseHeaderError");function Sh(r){if(typeof r!="object"||r===null||Object.prototype.toString.call(r)!=="[object Object\
]")return!1;if(Object.getPrototypeOf(r)===null)return!0;let e=r;for(;Object.getPrototypeOf(e)!==null;)e=Object.getPrototypeOf(e);return Object.getPrototypeOf(r)===e}s(Sh,"ObjectUtils_isPlainObject");const kh="\
missing_kid_error",fi="missing_alg_error",Rh="missing_jwk_error",bh="invalid_jwk_error";class zn{static{s(this,"JoseHeader")}constructor(e,t){if(typeof e.alg!="string"||!e.alg)throw pn(fi,t);this.typ=
e.typ,this.alg=e.alg,this.kid=e.kid,this.jwk=e.jwk}static getShrHeader(e,t){if(!e.kid)throw pn(kh,t);if(!e.alg)throw pn(fi,t);return new zn({typ:e.typ||Eo.Pop,kid:e.kid,alg:e.alg},t)}static getDpopHeader(e,t){
if(!Sh(e.jwk))throw pn(Rh,t);if(!e.alg)throw pn(fi,t);if(Object.keys(e.jwk).length===0)throw pn(bh,t);return new zn({typ:Eo.Dpop,alg:e.alg,jwk:e.jwk},t)}}const Oh={SW:"sw"},vh="shr",ks=As.RS256;class gi{static{
s(this,"PopTokenGenerator")}constructor(e,t,n){this.cryptoUtils=e,this.tokenBindingKeyManager=t,this.performanceClient=n}async generateCnf(e,t){const n=await q(this.generateKid.bind(this),ni,t,this.performanceClient,
e.correlationId)(e),i=this.cryptoUtils.base64UrlEncode(JSON.stringify(n));return{kid:n.kid,reqCnfString:i}}async generateKid(e){return{kid:await this.tokenBindingKeyManager.provisionTokenBindingKey({correlationId:e.
correlationId,tokenBindingKeyType:vh,tokenBindingKeyAlgorithm:ks}),xms_ksl:Oh.SW}}async signPopToken(e,t,n){return this.signPayload(e,t,n)}async signPayload(e,t,n,i){const{resourceRequestMethod:o,resourceRequestUri:a,
shrClaims:c,shrNonce:d,shrOptions:l}=n,g=(a?new Z(a,n.correlationId):void 0)?.getUrlComponents(),T=await this.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(t,n.correlationId),S=this.cryptoUtils.base64UrlEncode(
JSON.stringify({kid:t})),k=l?.header?.alg||T.alg||ks,J=zn.getShrHeader({...l?.header,alg:k,kid:S},n.correlationId),K={at:e,ts:he(),m:o?.toUpperCase(),u:g?.HostNameAndPort,nonce:d||this.cryptoUtils.createNewGuid(),
p:g?.AbsolutePath,q:g?.QueryString?[[],g.QueryString]:void 0,client_claims:c||void 0,...i,cnf:{jwk:T}};return this.cryptoUtils.signTokenBindingJwt(J,K,t,n.correlationId)}}const Nh=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/,
Ph="dpop",Rs=As.ES256;function Mh(r,e){return zn.getDpopHeader({alg:Rs,jwk:r},e)}s(Mh,"buildProofHeader");function Dh(r,e){if(typeof r!="string"||!Nh.test(r))throw Y(Yd,e);return r.toUpperCase()}s(Dh,
"normalizeHtm");function bs(r,e){let t;try{t=new URL(r)}catch{throw Y(Lt,e)}if(!/^https:\/\//i.test(r)||t.protocol!=="https:"||t.username||t.password)throw Y(Jd,e);return t.search="",t.hash="",t.href}
s(bs,"normalizeHtu");function Os(r,e){if(r!==void 0&&r.trim().length===0)throw Y(Qd,e)}s(Os,"validateDpopNonce");function Uh(r,e=""){return{htm:Dh(r.htm,e),htu:bs(r.htu,e)}}s(Uh,"normalizeDpopResource\
RequestContext");class pi{static{s(this,"DpopProofGenerator")}constructor(e,t){this.cryptoUtils=e,this.tokenBindingKeyManager=t}async generateJkt(e=""){return this.tokenBindingKeyManager.provisionTokenBindingKey(
{tokenBindingKeyType:Ph,tokenBindingKeyAlgorithm:Rs,correlationId:e})}buildTokenProofClaims(e,t=""){Os(e.nonce,t);const n={jti:this.cryptoUtils.createNewGuid(),htm:"POST",htu:bs(e.tokenEndpoint,t),iat:he()};
return e.nonce!==void 0&&(n.nonce=e.nonce),n}async generateTokenProof(e,t,n=""){return this.generateProof(this.buildTokenProofClaims(e,n),t,n)}buildResourceProofClaims(e,t=""){Os(e.nonce,t);const n=Uh(
e,t),i={jti:this.cryptoUtils.createNewGuid(),htm:n.htm,htu:n.htu,ath:e.ath,iat:he()};return e.nonce!==void 0&&(i.nonce=e.nonce),i}async generateResourceProof(e,t,n=""){const{htu:i,htm:o,nonce:a}=e;if(!i||
!o)throw Y(Zd,n);const c=await this.cryptoUtils.hashString(e.accessToken);return this.generateProof(this.buildResourceProofClaims({htu:i,htm:o,ath:c,nonce:a},n),t,n)}async generateProof(e,t,n){const i=await this.
tokenBindingKeyManager.getTokenBindingPublicKeyJwk(t,n);return this.cryptoUtils.signTokenBindingJwt(Mh(i,n),e,t,n)}}const vs="no_tokens_found",Wp="native_account_unavailable",xh="refresh_token_expired",
Lh="ui_not_allowed",Fh="interaction_required",Hh="consent_required",$h="login_required",Ns="bad_token",Bh="interrupted_user";const Ps=[Fh,Hh,$h,Ns,Lh,Bh],Kh=["message_only","additional_action","basic_\
action","user_password_expired","consent_required","bad_token","ui_not_allowed","interrupted_user"];class mn extends ne{static{s(this,"InteractionRequiredAuthError_InteractionRequiredAuthError")}constructor(e,t,n,i,o,a,c,d){
super(e,t,n,i),Object.setPrototypeOf(this,mn.prototype),this.timestamp=o||"",this.traceId=a||"",this.claims=c||"",this.name="InteractionRequiredAuthError",this.errorNo=d}}function zh(r,e,t){const n=!!r&&
Ps.indexOf(r)>-1,i=!!t&&Kh.indexOf(t)>-1,o=!!e&&Ps.some(a=>e.indexOf(a)>-1);return n||o||i}s(zh,"InteractionRequiredAuthError_isInteractionRequiredError");function Ms(r,e,t){return new mn(r,e,t)}s(Ms,
"createInteractionRequiredAuthError");class Ve{static{s(this,"ResponseHandler")}constructor(e,t,n,i,o,a,c,d=pr){this.clientId=e,this.cacheStorage=t,this.cryptoObj=n,this.tokenBindingKeyManager=d,this.
logger=i,this.performanceClient=o,this.serializableCache=a,this.persistencePlugin=c}validateTokenResponse(e,t,n){if(e.error||e.error_description||e.suberror){const i=`Error(s): ${e.error_codes||Nn} - \
Timestamp: ${e.timestamp||Nn} - Description: ${e.error_description||Nn} - Correlation ID: ${e.correlation_id||Nn} - Trace ID: ${e.trace_id||Nn}`,o=e.error_codes?.length?e.error_codes[0]:void 0,a=new cn(
e.error||"",e.correlation_id||"",i,e.suberror,o,e.status);if(n&&e.status&&e.status>=co&&e.status<=lo){this.logger.warning(`executeTokenRequest:validateTokenResponse - AAD is currently unavailable and \
the access token is unable to be refreshed.
${a}`,t);return}else if(n&&e.status&&e.status>=rc&&e.status<=oc){this.logger.warning(`executeTokenRequest:validateTokenResponse - AAD is currently available but is unable to refresh the access token.
${a}`,t);return}throw zh(e.error,e.error_description,e.suberror)?new mn(e.error||"",e.correlation_id||"",e.error_description,e.suberror,e.timestamp||"",e.trace_id||"",e.claims||"",o):a}}async handleServerTokenResponse(e,t,n,i,o,a,c,d,l,h,g){
let T;if(e.id_token&&(T=Ln(e.id_token||"",this.cryptoObj.base64Decode,i.correlationId)),a&&Object.prototype.hasOwnProperty.call(a,"nonce")){const Se=a.nonce,ke=T?.nonce;if(ke!==void 0&&Se===void 0)throw this.
logger.warning("Authorization code response contains an ID Token nonce, but no expected nonce was supplied. Rejecting the response.",i.correlationId),f(Lo,i.correlationId);if(Se!==void 0&&(typeof Se!=
"string"||typeof ke!="string"||Se!==ke))throw f(Lo,i.correlationId)}this.homeAccountIdentifier=fh(e.client_info||"",t.authorityType,this.logger,this.cryptoObj,i.correlationId,T);let S;if(a&&a.state&&(S=
el(this.cryptoObj.base64Decode,a.state,i.correlationId)),e.key_id=e.key_id||i.dpopJkt||i.sshKid||void 0,i.authenticationScheme===$.DPOP){if(e.token_type?.toLowerCase()!==$.DPOP.toLowerCase())throw this.
performanceClient?.addFields({dpopTokenTypeMismatch:e.token_type},i.correlationId),f(Dd,i.correlationId);e.token_type=$.DPOP}const k=ur(i.attributeTokens),J=g??(k?{attribute_tokens:k}:void 0),K=this.generateCacheRecord(
e,t,n,i,T,c,a,J);let ie;try{if(this.persistencePlugin&&this.serializableCache&&(this.logger.verbose("Persistence enabled, calling beforeCacheAccess",i.correlationId),ie=new Kn(this.serializableCache,!0),
await this.persistencePlugin.beforeCacheAccess(ie)),d&&!l&&K.account&&this.cacheStorage.getAllAccounts({homeAccountId:K.account.homeAccountId,environment:K.account.environment},i.correlationId).length<
1)return this.logger.warning("Account used to refresh tokens not in persistence, refreshed tokens will not be stored in the cache",i.correlationId),this.performanceClient?.addFields({acntLoggedOut:!0},
i.correlationId),await Ve.generateAuthenticationResult(this.cryptoObj,t,K,!1,i,this.performanceClient,{idTokenClaims:T,requestState:S,requestId:h,tokenBindingKeyManager:this.tokenBindingKeyManager});await this.
cacheStorage.saveCacheRecord(K,i.correlationId,ns(T||{}),o,i.storeInCache)}finally{this.persistencePlugin&&this.serializableCache&&ie&&(this.logger.verbose("Persistence enabled, calling afterCacheAcce\
ss",i.correlationId),await this.persistencePlugin.afterCacheAccess(ie))}return Ve.generateAuthenticationResult(this.cryptoObj,t,K,!1,i,this.performanceClient,{idTokenClaims:T,requestState:S,serverTokenResponse:e,
requestId:h,tokenBindingKeyManager:this.tokenBindingKeyManager})}generateCacheRecord(e,t,n,i,o,a,c,d){const l=t.getPreferredCache();if(!l)throw f(Bo,i.correlationId);const h=ws(o);let g,T;e.id_token&&
o&&(g=Dl(this.homeAccountIdentifier,l,e.id_token,this.clientId,h||""),T=jh(this.cacheStorage,t,this.homeAccountIdentifier,this.cryptoObj.base64Decode,i.correlationId,o,e.client_info,l,h,c,void 0,this.
logger,this.performanceClient));let S=null;if(e.access_token){const K=e.scope?ve.fromString(e.scope,i.correlationId):new ve(i.scopes||[],i.correlationId),ie=(typeof e.expires_in=="string"?parseInt(e.expires_in,
10):e.expires_in)||0,Se=(typeof e.ext_expires_in=="string"?parseInt(e.ext_expires_in,10):e.ext_expires_in)||0,ke=(typeof e.refresh_in=="string"?parseInt(e.refresh_in,10):e.refresh_in)||void 0,yt=n+ie,
zt=yt+Se,Et=ke&&ke>0?n+ke:void 0;S=Ul(this.homeAccountIdentifier,l,e.access_token,this.clientId,h||t.tenant||"",K.printScopes(),yt,zt,this.cryptoObj.base64Decode,i.correlationId,Et,e.token_type,a,e.key_id,
d);const I=i.resource||null;I&&(S.resource=I)}let k=null;if(e.refresh_token){let K;if(e.refresh_token_expires_in){const ie=typeof e.refresh_token_expires_in=="string"?parseInt(e.refresh_token_expires_in,
10):e.refresh_token_expires_in;K=n+ie,this.performanceClient?.addFields({ntwkRtExpiresOnSeconds:K},i.correlationId)}k=xl(this.homeAccountIdentifier,l,e.refresh_token,this.clientId,e.foci,a,K)}let J=null;
return e.foci&&(J={clientId:this.clientId,environment:l,familyId:e.foci}),{account:T,idToken:g,accessToken:S,refreshToken:k,appMetadata:J}}static async generateAuthenticationResult(e,t,n,i,o,a,c={}){const{
idTokenClaims:d,requestState:l,serverTokenResponse:h,requestId:g,tokenBindingKeyManager:T=pr}=c;let S="",k=[],J=null,K,ie,Se="",ke;if(n.accessToken){const b=n.accessToken.tokenType?.toLowerCase();if(n.
accessToken.tokenType===$.POP&&!o.popKid){const m=new gi(e,T,a),{secret:O,keyId:w}=n.accessToken;if(!w)throw f(cr,o.correlationId);S=await m.signPopToken(O,w,o)}else S=n.accessToken.secret;if(b===$.DPOP.
toLowerCase()){if(!n.accessToken.keyId)throw f(cr,o.correlationId);ke=await new pi(e,T).generateResourceProof({htu:o.resourceRequestUri,htm:o.resourceRequestMethod,accessToken:n.accessToken.secret},n.
accessToken.keyId,o.correlationId)}k=ve.fromString(n.accessToken.target,o.correlationId).asArray(),J=ri(n.accessToken.expiresOn),K=ri(n.accessToken.extendedExpiresOn),n.accessToken.refreshOn&&(ie=ri(n.
accessToken.refreshOn))}n.appMetadata&&(Se=n.appMetadata.familyId===or?or:"");const yt=d?.oid||d?.sub||"",zt=d?.tid||"",Et=d?.tenant_region_sub_scope;if(typeof Et=="string"&&a?.addFields({regionSubScope:Et},
o.correlationId),h?.spa_accountid&&n.account){n.account.nativeAccountId=h?.spa_accountid;const b=zt||n.account.realm;if(n.account.tenantProfiles){const m=n.account.tenantProfiles.find(O=>O.tenantId===
b);m&&(m.nativeAccountId=h.spa_accountid)}}const I=n.account?_s(yr(n.account),void 0,d,n.idToken?.secret):null;return{authority:t.canonicalAuthority,uniqueId:yt,tenantId:zt,scopes:k,account:I,idToken:n?.
idToken?.secret||"",idTokenClaims:d||{},accessToken:S,dpopProof:ke,fromCache:i,expiresOn:J,extExpiresOn:K,refreshOn:ie,correlationId:o.correlationId,requestId:g||"",familyId:Se,tokenType:n.accessToken?.
tokenType?.toLowerCase()===$.DPOP.toLowerCase()?$.DPOP:n.accessToken?.tokenType||"",state:l?l.userRequestState:"",cloudGraphHostName:n.account?.cloudGraphHostName||"",msGraphHost:n.account?.msGraphHost||
"",code:h?.spa_code,fromPlatformBroker:!1}}}function jh(r,e,t,n,i,o,a,c,d,l,h,g,T){g?.verbose("setCachedAccount called",i);const S=c||e.getPreferredCache(),k=r.getAccountsFilteredBy({homeAccountId:t,environment:S},
i);T?.addFields({cacheMatchedAccounts:k.length},i),k.length>1&&g?.warning("Multiple base accounts matched homeAccountId. Ignoring cached account and creating a new base account.",i);const K=(k.length===
1?k[0]:null)||uh({homeAccountId:t,idTokenClaims:o,clientInfo:a,environment:c,cloudGraphHostName:l?.cloud_graph_host_name,msGraphHost:l?.msgraph_host,nativeAccountId:h},e,i,n),ie=K.tenantProfiles||[],Se=d||
K.realm;if(Se&&!ie.find(ke=>ke.tenantId===Se)){const ke=mr(t,K.localAccountId,Se,h,o);ie.push(ke)}return K.tenantProfiles=ie,K}s(jh,"buildAccountToCache");const ut={HOME_ACCOUNT_ID:"home_account_id",UPN:"\
UPN"};async function Ot(r,e,t,n){return typeof r=="string"?r:r({clientId:e,tokenEndpoint:t,fmiPath:n})}s(Ot,"getClientAssertion");function Cr(r,e,t){return{clientId:r,authority:e.authority,scopes:e.scopes,
homeAccountIdentifier:t,claims:e.claims,authenticationScheme:e.authenticationScheme,resourceRequestMethod:e.resourceRequestMethod,resourceRequestUri:e.resourceRequestUri,shrClaims:e.shrClaims,sshKid:e.
sshKid,embeddedClientId:e.embeddedClientId||e.extraParameters?.clientId,resource:e.resource,attributeTokens:ur(e.attributeTokens)}}s(Cr,"getRequestThumbprint");const mi=new WeakSet;function Ds(r){if(mi.
has(r))return r;const e=Object.fromEntries(Object.entries(r).map(([t,n])=>[t.toLowerCase(),n]));return mi.add(e),e}s(Ds,"normalizeResponseHeaders");function Ti(r,e){const t=e.toLowerCase();if(Object.prototype.
hasOwnProperty.call(r,t))return r[t];if(mi.has(r))return;const n=Object.keys(r).find(i=>i.toLowerCase()===t);return n===void 0?void 0:r[n]}s(Ti,"getResponseHeader");class Zt{static{s(this,"ThrottlingU\
tils")}static generateThrottlingStorageKey(e){return`${To}.${JSON.stringify(e)}`}static preProcess(e,t,n){const i=Zt.generateThrottlingStorageKey(t),o=e.getThrottlingCache(i,n);if(o){if(o.throttleTime<
Date.now()){e.removeItem(i,n);return}throw new cn(o.errorCodes?.join(" ")||"",n,o.errorMessage,o.subError)}}static postProcess(e,t,n,i){const o=Us(n);if(Zt.checkResponseStatus(n)||o!==void 0){const a={
throttleTime:Zt.calculateThrottleTime(parseInt(o||"")),error:n.body.error,errorCodes:n.body.error_codes,errorMessage:n.body.error_description,subError:n.body.suberror};e.setThrottlingCache(Zt.generateThrottlingStorageKey(
t),a,i)}}static checkResponseStatus(e){return e.status===429||e.status>=500&&e.status<600}static checkResponseForRetryAfter(e){return Us(e)!==void 0}static calculateThrottleTime(e){const t=e<=0?0:e,n=Date.
now()/1e3;return Math.floor(Math.min(n+(t||Cc),n+Ac)*1e3)}static removeThrottle(e,t,n,i){const o=Cr(t,n,i),a=this.generateThrottlingStorageKey(o);e.removeItem(a,n.correlationId)}}function Us(r){if((r.
status<200||r.status>=300)&&r.headers)return Ti(r.headers,be.RETRY_AFTER)}s(Us,"getRetryAfterHeader");class Ar extends ne{static{s(this,"NetworkError")}constructor(e,t,n){super(e.errorCode,e.correlationId,
e.errorMessage,e.subError),Object.setPrototypeOf(this,Ar.prototype),this.name="NetworkError",this.error=e,this.httpStatus=t,this.responseHeaders=n}}function Vh(r,e,t,n){return r.errorMessage=`${r.errorMessage}\
, additionalErrorInfo: error.name:${n?.name}, error.message:${n?.message}`,new Ar(r,e,t)}s(Vh,"createNetworkError");function yi(r,e,t){const n={};if(n[be.CONTENT_TYPE]=to,!e&&t)switch(t.type){case ut.
HOME_ACCOUNT_ID:try{const i=gn(t.credential);n[be.CCS_HEADER]=`Oid:${i.uid}@${i.utid}`}catch(i){r.verbose(`Could not parse home account ID for CCS Header: '${i}'`,"")}break;case ut.UPN:n[be.CCS_HEADER]=
`UPN: ${t.credential}`;break}return n}s(yi,"createTokenRequestHeaders");async function xs(r,e,t,n,i){if(e.authenticationScheme!==$.DPOP)return;const o=new pi(n,i),a=e.dpopJkt;if(!a?.trim())throw f(cr,
e.correlationId);r[be.DPOP]=await o.generateTokenProof({tokenEndpoint:t},a,e.correlationId)}s(xs,"addDpopTokenProofHeader");function Ei(r,e,t,n){const i=new Map;return r.embeddedClientId&&gr(i,e,t),r.
extraQueryParameters&&ht(i,r.extraQueryParameters),Ht(i,r.correlationId),si(i,r.correlationId,n),je(i)}s(Ei,"createTokenQueryParameters");async function Ci(r,e,t,n,i,o,a,c,d,l){const h=await Ls(n,r,{body:e,
headers:t},i,o,a,c,d);return l&&h.status<500&&h.status!==429&&l.clearTelemetryCache(),h}s(Ci,"executePostToTokenEndpoint");async function Ls(r,e,t,n,i,o,a,c){Zt.preProcess(i,r,n);let d;try{d=await q(o.
sendPostRequestAsync.bind(o),ll,a,c,n)(e,{...t,correlationId:n,performanceClient:c});const l=Ds(d.headers||{});d={...d,headers:l},c?.addFields({refreshTokenSize:d.body.refresh_token?.length||0,httpVerToken:l[be.
X_MS_HTTP_VERSION]||"",requestId:l[be.X_MS_REQUEST_ID]||""},n)}catch(l){if(l instanceof Ar){const h=l.responseHeaders?Ds(l.responseHeaders):void 0;throw h&&c?.addFields({httpVerToken:h[be.X_MS_HTTP_VERSION]||
"",requestId:h[be.X_MS_REQUEST_ID]||"",contentTypeHeader:Ti(h,be.CONTENT_TYPE)||void 0,contentLengthHeader:Ti(h,be.CONTENT_LENGTH)||void 0,httpStatus:l.httpStatus},n),l.error}throw l instanceof ne?l:f(
Un,n)}return Zt.postProcess(i,r,d,n),d}s(Ls,"sendPostRequest");async function Fs(r,e,t,n,i,o,a){const c=Me.transformCIAMAuthority(ds(r),o),d=new Me(c,e,t,n,i,o,a);try{return await q(d.resolveEndpointsAsync.
bind(d),Cl,i,a,o)(),d}catch{throw f(xt,o)}}s(Fs,"createDiscoveredInstance");class Gh{static{s(this,"AuthorizationCodeClient")}constructor(e,t){this.includeRedirectUri=!0,this.config=Er(e),this.logger=
new lt(this.config.loggerOptions,$n,fn),this.cryptoUtils=this.config.cryptoInterface,this.cacheManager=this.config.storageInterface,this.networkClient=this.config.networkInterface,this.serverTelemetryManager=
this.config.serverTelemetryManager,this.authority=this.config.authOptions.authority,this.performanceClient=t,this.oidcDefaultScopes=this.config.authOptions.authority.options.OIDCOptions?.defaultScopes}async acquireToken(e,t,n){
if(!e.code)throw f(vd,e.correlationId);this.config.authOptions.instanceAware===!0&&n?.cloud_instance_host_name&&await q(this.updateTokenEndpointAuthority.bind(this),El,this.logger,this.performanceClient,
e.correlationId)(n.cloud_instance_host_name,e.correlationId);const i=he(),o=await q(this.executeTokenRequest.bind(this),Tl,this.logger,this.performanceClient,e.correlationId)(this.authority,e,this.serverTelemetryManager),
a=o.headers?.[be.X_MS_REQUEST_ID],c=new Ve(this.config.authOptions.clientId,this.cacheManager,this.cryptoUtils,this.logger,this.performanceClient,this.config.serializableCache,this.config.persistencePlugin,
this.config.tokenBindingKeyManager);return c.validateTokenResponse(o.body,e.correlationId),q(c.handleServerTokenResponse.bind(c),Xo,this.logger,this.performanceClient,e.correlationId)(o.body,this.authority,
i,e,t,n,void 0,void 0,void 0,a)}getLogoutUri(e){if(!e)throw Y(zd,"");const t=this.createLogoutUrlQueryString(e);return Z.appendQueryString(this.authority.endSessionEndpoint,t)}async executeTokenRequest(e,t,n){
const i=Ei(t,this.config.authOptions.clientId,this.config.authOptions.redirectUri,this.performanceClient),o=Z.appendQueryString(e.tokenEndpoint,i),a=await q(this.createTokenRequestBody.bind(this),yl,this.
logger,this.performanceClient,t.correlationId)(t);let c;if(t.clientInfo)try{const h=Tr(t.clientInfo,this.cryptoUtils.base64Decode);c={credential:`${h.uid}${Kr}${h.utid}`,type:ut.HOME_ACCOUNT_ID}}catch(h){
this.logger.verbose(`Could not parse client info for CCS Header: '${h}'`,t.correlationId)}const d=yi(this.logger,this.config.systemOptions.preventCorsPreflight,c||t.ccsCredential);await xs(d,t,o,this.
cryptoUtils,this.config.tokenBindingKeyManager);const l=Cr(this.config.authOptions.clientId,t);return q(Ci,ul,this.logger,this.performanceClient,t.correlationId)(o,a,d,l,t.correlationId,this.cacheManager,
this.networkClient,this.logger,this.performanceClient,n)}async createTokenRequestBody(e){const t=new Map;if(Rt(t,e.embeddedClientId||e.extraParameters?.[Mn]||this.config.authOptions.clientId),this.includeRedirectUri)
ai(t,e.redirectUri);else if(!e.redirectUri)throw Y(Hd,e.correlationId);if(kt(t,e.scopes,e.correlationId,!0,this.oidcDefaultScopes),di(t,e.resource),e.attributeTokens&&Es(t,e.attributeTokens),this.performanceClient?.
addFields({hasAttributeTokens:!!e.attributeTokens?.length},e.correlationId),Ql(t,e.code),$t(t,this.config.libraryInfo),Bt(t,this.config.telemetry.application),Qt(t),this.serverTelemetryManager&&!Ss(this.
config)&&Jt(t,this.serverTelemetryManager),e.codeVerifier&&ql(t,e.codeVerifier),this.config.clientCredentials.clientSecret&&ln(t,this.config.clientCredentials.clientSecret),this.config.clientCredentials.
clientAssertion){const i=this.config.clientCredentials.clientAssertion;hn(t,await Ot(i.assertion,this.config.authOptions.clientId,e.resourceRequestUri)),un(t,i.assertionType)}if(Wt(t,Vt.AUTHORIZATION_CODE_GRANT),
Yt(t),e.authenticationScheme===$.POP){const i=new gi(this.cryptoUtils,this.config.tokenBindingKeyManager,this.performanceClient);let o;e.popKid?o=this.cryptoUtils.encodeKid(e.popKid):o=(await q(i.generateCnf.
bind(i),ni,this.logger,this.performanceClient,e.correlationId)(e,this.logger)).reqCnfString,Ts(t,o)}else if(e.authenticationScheme===$.SSH)if(e.sshJwk)ys(t,e.sshJwk);else throw Y(Wo,e.correlationId);let n;
if(e.clientInfo)try{const i=Tr(e.clientInfo,this.cryptoUtils.base64Decode);n={credential:`${i.uid}${Kr}${i.utid}`,type:ut.HOME_ACCOUNT_ID}}catch(i){this.logger.verbose(`Could not parse client info for\
 CCS Header: '${i}'`,e.correlationId)}else n=e.ccsCredential;if(this.config.systemOptions.preventCorsPreflight&&n)switch(n.type){case ut.HOME_ACCOUNT_ID:try{const i=gn(n.credential);Hn(t,i)}catch(i){this.
logger.verbose(`Could not parse home account ID for CCS Header: '${i}'`,e.correlationId)}break;case ut.UPN:Fn(t,n.credential);break}return e.embeddedClientId&&gr(t,this.config.authOptions.clientId,this.
config.authOptions.redirectUri),e.extraParameters&&ht(t,e.extraParameters),e.enableSpaAuthorizationCode&&(!e.extraParameters||!e.extraParameters[ko])&&ht(t,{[ko]:"1"}),si(t,e.correlationId,this.performanceClient),
bt(t,e.correlationId,e.claims,this.config.authOptions.clientCapabilities,e.skipBrokerClaims),je(t)}createLogoutUrlQueryString(e){const t=new Map;return e.postLogoutRedirectUri&&jl(t,e.postLogoutRedirectUri),
e.correlationId&&Ht(t,e.correlationId),e.idTokenHint&&Vl(t,e.idTokenHint),e.state&&us(t,e.state),e.logoutHint&&ah(t,e.logoutHint),e.popupOriginCheckDone&&gs(t),e.extraQueryParameters&&ht(t,e.extraQueryParameters),
this.config.authOptions.instanceAware&&fs(t),je(t)}async updateTokenEndpointAuthority(e,t){const n=`https://${e}/${this.authority.tenant}/`,i=await Fs(n,this.networkClient,this.cacheManager,this.authority.
options,this.logger,t,this.performanceClient);this.authority=i}}const Wh=300;class Ai{static{s(this,"RefreshTokenClient")}constructor(e,t){this.config=Er(e),this.logger=new lt(this.config.loggerOptions,
$n,fn),this.cryptoUtils=this.config.cryptoInterface,this.cacheManager=this.config.storageInterface,this.networkClient=this.config.networkInterface,this.serverTelemetryManager=this.config.serverTelemetryManager,
this.authority=this.config.authOptions.authority,this.performanceClient=t}async acquireToken(e,t){const n=he(),i=await q(this.executeTokenRequest.bind(this),fl,this.logger,this.performanceClient,e.correlationId)(
e,this.authority),o=i.headers?.[be.X_MS_REQUEST_ID],a=new Ve(this.config.authOptions.clientId,this.cacheManager,this.cryptoUtils,this.logger,this.performanceClient,this.config.serializableCache,this.config.
persistencePlugin,this.config.tokenBindingKeyManager);return a.validateTokenResponse(i.body,e.correlationId),q(a.handleServerTokenResponse.bind(a),Xo,this.logger,this.performanceClient,e.correlationId)(
i.body,this.authority,n,e,t,void 0,void 0,!0,e.forceCache,o)}async acquireTokenByRefreshToken(e,t){if(!e)throw Y(Kd,"");if(!e.account)throw f($o,e.correlationId);if(this.cacheManager.isAppMetadataFOCI(
e.account.environment,e.correlationId))try{return await q(this.acquireTokenWithCachedRefreshToken.bind(this),ti,this.logger,this.performanceClient,e.correlationId)(e,!0,t)}catch(i){const o=i instanceof
mn&&i.errorCode===vs,a=i instanceof cn&&i.errorCode===_c&&i.subError===wc;if(o||a)return q(this.acquireTokenWithCachedRefreshToken.bind(this),ti,this.logger,this.performanceClient,e.correlationId)(e,!1,
t);throw i}return q(this.acquireTokenWithCachedRefreshToken.bind(this),ti,this.logger,this.performanceClient,e.correlationId)(e,!1,t)}async acquireTokenWithCachedRefreshToken(e,t,n){const i=bl(this.cacheManager.
getRefreshToken.bind(this.cacheManager),Rl,this.logger,this.performanceClient,e.correlationId)(e.account,t,e.correlationId,void 0);if(!i)throw Ms(vs,e.correlationId);if(i.expiresOn){const a=e.refreshTokenExpirationOffsetSeconds||
Wh;if(this.performanceClient?.addFields({cacheRtExpiresOnSeconds:Number(i.expiresOn),rtOffsetSeconds:a},e.correlationId),dn(i.expiresOn,a))throw Ms(xh,e.correlationId)}const o={...e,refreshToken:i.secret,
authenticationScheme:e.authenticationScheme||$.BEARER,ccsCredential:{credential:e.account.homeAccountId,type:ut.HOME_ACCOUNT_ID}};if(o.authenticationScheme===$.DPOP&&!o.dpopJkt){const a=new pi(this.cryptoUtils,
this.config.tokenBindingKeyManager);o.dpopJkt=await a.generateJkt(e.correlationId)}try{return await q(this.acquireToken.bind(this),gl,this.logger,this.performanceClient,e.correlationId)(o,n)}catch(a){
if(a instanceof mn&&a.subError===Ns){this.logger.verbose("acquireTokenWithRefreshToken: bad refresh token, removing from cache",e.correlationId);const c=this.cacheManager.generateCredentialKey(i);this.
cacheManager.removeRefreshToken(c,e.correlationId)}throw a}}async executeTokenRequest(e,t){const n=Ei(e,this.config.authOptions.clientId,this.config.authOptions.redirectUri,this.performanceClient),i=Z.
appendQueryString(t.tokenEndpoint,n),o=await q(this.createTokenRequestBody.bind(this),pl,this.logger,this.performanceClient,e.correlationId)(e),a=yi(this.logger,this.config.systemOptions.preventCorsPreflight,
e.ccsCredential);await xs(a,e,i,this.cryptoUtils,this.config.tokenBindingKeyManager);const c=Cr(this.config.authOptions.clientId,e);return q(Ci,hl,this.logger,this.performanceClient,e.correlationId)(i,
o,a,c,e.correlationId,this.cacheManager,this.networkClient,this.logger,this.performanceClient,this.serverTelemetryManager)}async createTokenRequestBody(e){const t=new Map;if(Rt(t,e.embeddedClientId||e.
extraParameters?.[Mn]||this.config.authOptions.clientId),e.redirectUri&&ai(t,e.redirectUri),kt(t,e.scopes,e.correlationId,!0,this.config.authOptions.authority.options.OIDCOptions?.defaultScopes),di(t,
e.resource),Wt(t,Vt.REFRESH_TOKEN_GRANT),Yt(t),$t(t,this.config.libraryInfo),Bt(t,this.config.telemetry.application),Qt(t),this.serverTelemetryManager&&!Ss(this.config)&&Jt(t,this.serverTelemetryManager),
Xl(t,e.refreshToken),e.attributeTokens&&Es(t,e.attributeTokens),this.performanceClient?.addFields({hasAttributeTokens:!!e.attributeTokens?.length},e.correlationId),this.config.clientCredentials.clientSecret&&
ln(t,this.config.clientCredentials.clientSecret),this.config.clientCredentials.clientAssertion){const n=this.config.clientCredentials.clientAssertion;hn(t,await Ot(n.assertion,this.config.authOptions.
clientId,e.resourceRequestUri)),un(t,n.assertionType)}if(e.authenticationScheme===$.POP){const n=new gi(this.cryptoUtils,this.config.tokenBindingKeyManager,this.performanceClient);let i;e.popKid?i=this.
cryptoUtils.encodeKid(e.popKid):i=(await q(n.generateCnf.bind(n),ni,this.logger,this.performanceClient,e.correlationId)(e,this.logger)).reqCnfString,Ts(t,i)}else if(e.authenticationScheme===$.SSH)if(e.
sshJwk)ys(t,e.sshJwk);else throw Y(Wo,e.correlationId);if(this.config.systemOptions.preventCorsPreflight&&e.ccsCredential)switch(e.ccsCredential.type){case ut.HOME_ACCOUNT_ID:try{const n=gn(e.ccsCredential.
credential);Hn(t,n)}catch(n){this.logger.verbose(`Could not parse home account ID for CCS Header: '${n}'`,e.correlationId)}break;case ut.UPN:Fn(t,e.ccsCredential.credential);break}return e.embeddedClientId&&
gr(t,this.config.authOptions.clientId,this.config.authOptions.redirectUri),e.extraParameters&&ht(t,{...e.extraParameters}),si(t,e.correlationId,this.performanceClient),bt(t,e.correlationId,e.claims,this.
config.authOptions.clientCapabilities,e.skipBrokerClaims),je(t)}}class Yh{static{s(this,"SilentFlowClient")}constructor(e,t){this.config=Er(e),this.logger=new lt(this.config.loggerOptions,$n,fn),this.
cryptoUtils=this.config.cryptoInterface,this.cacheManager=this.config.storageInterface,this.networkClient=this.config.networkInterface,this.serverTelemetryManager=this.config.serverTelemetryManager,this.
authority=this.config.authOptions.authority,this.performanceClient=t}async acquireCachedToken(e){let t=Te.NOT_APPLICABLE;if(e.forceRefresh||!Re.isEmptyObj(e.claims))throw this.setCacheOutcome(Te.FORCE_REFRESH_OR_CLAIMS,
e.correlationId),f(St,e.correlationId);if(!e.account)throw f($o,e.correlationId);const n=e.account.tenantId||Bl(e.authority,e.correlationId),i=this.cacheManager.getTokenKeys(),o=this.cacheManager.getAccessToken(
e.account,e,i,n);if(o){if(Pl(o.cachedAt)||dn(o.expiresOn,this.config.systemOptions.tokenRenewalOffsetSeconds))throw this.setCacheOutcome(Te.CACHED_ACCESS_TOKEN_EXPIRED,e.correlationId),f(St,e.correlationId);
if(e.resource){if(o.resource!==e.resource)throw this.setCacheOutcome(Te.NO_CACHED_ACCESS_TOKEN,e.correlationId),f(St,e.correlationId)}else o.refreshOn&&dn(o.refreshOn,0)&&(t=Te.PROACTIVELY_REFRESHED)}else
throw this.setCacheOutcome(Te.NO_CACHED_ACCESS_TOKEN,e.correlationId),f(St,e.correlationId);if(o.tokenType?.toLowerCase()===$.DPOP.toLowerCase()){if(!o.keyId)throw this.logger.info("SilentFlowClient:a\
cquireCachedToken - Cached DPoP access token is missing keyId; refresh required",e.correlationId),this.setCacheOutcome(Te.NO_CACHED_ACCESS_TOKEN,e.correlationId),f(St,e.correlationId);try{await this.config.
tokenBindingKeyManager.getTokenBindingPublicKeyJwk(o.keyId,e.correlationId)}catch{throw this.logger.info("SilentFlowClient:acquireCachedToken - Local DPoP key was not found for cached access token; re\
fresh required",e.correlationId),this.setCacheOutcome(Te.NO_CACHED_ACCESS_TOKEN,e.correlationId),f(St,e.correlationId)}}const c=e.authority||this.authority.getPreferredCache(),d={account:this.cacheManager.
getAccount(this.cacheManager.generateAccountKey(e.account),e.correlationId),accessToken:o,idToken:this.cacheManager.getIdToken(e.account,e.correlationId,i,n),refreshToken:null,appMetadata:this.cacheManager.
readAppMetadataFromCache(c,e.correlationId)};return this.setCacheOutcome(t,e.correlationId),this.config.serverTelemetryManager&&this.config.serverTelemetryManager.incrementCacheHits(),[await q(this.generateResultFromCacheRecord.
bind(this),ml,this.logger,this.performanceClient,e.correlationId)(d,e),t]}setCacheOutcome(e,t){this.serverTelemetryManager?.setCacheOutcome(e),this.performanceClient?.addFields({cacheOutcome:e},t),e!==
Te.NOT_APPLICABLE&&this.logger.info(`Token refresh is required due to cache outcome: '${e}'`,t)}async generateResultFromCacheRecord(e,t){let n;return e.idToken&&(n=Ln(e.idToken.secret,this.config.cryptoInterface.
base64Decode,t.correlationId)),Ve.generateAuthenticationResult(this.cryptoUtils,this.authority,e,!0,t,this.performanceClient,{idTokenClaims:n,tokenBindingKeyManager:this.config.tokenBindingKeyManager})}}
class Ii{static{s(this,"HttpClient")}async sendGetRequestAsync(e,t,n){return this.sendRequest(e,Ye.GET,t,n)}async sendPostRequestAsync(e,t){return this.sendRequest(e,Ye.POST,t)}async sendRequest(e,t,n,i){
const o=new AbortController;let a;i&&(a=setTimeout(()=>{o.abort()},i));const c={method:t,headers:Qh(n),signal:o.signal};t===Ye.POST&&(c.body=n?.body||"");let d;try{d=await fetch(e,c)}catch(l){if(a&&clearTimeout(
a),l instanceof Error&&l.name==="AbortError")throw sr(Un,"","Request timeout");const h=sr(Un,"",`Network request failed: ${l instanceof Error?l.message:"unknown"}`);throw Vh(h,void 0,void 0,l instanceof
Error?l:void 0)}a&&clearTimeout(a);try{return{headers:Jh(d.headers),body:await d.json(),status:d.status}}catch(l){throw sr(Qr,"",`Failed to parse response: ${l instanceof Error?l.message:"unknown"}`)}}}
function Jh(r){const e={};return r.forEach((t,n)=>{e[n]=t}),e}s(Jh,"getHeaderDict");function Qh(r){const e=new Headers;return r&&r.headers&&Object.entries(r.headers).forEach(([t,n])=>{e.append(t,n)}),
e}s(Qh,"getFetchHeaders");const Hs="invalid_file_extension",$s="invalid_file_path",jn="invalid_managed_identity_id_type",Bs="invalid_secret",Zh="missing_client_id",Xh="network_unavailable",Ks="platfor\
m_not_supported",qh="unable_to_create_azure_arc",zs="unable_to_create_cloud_shell",js="unable_to_create_source",_i="unable_to_read_secret_file",eu="user_assigned_not_available_at_runtime",Vs="user_ass\
igned_managed_identity_not_confirmed",Gs="www_authenticate_header_missing",Ws="www_authenticate_header_unsupported_format",Vn={[U.AZURE_POD_IDENTITY_AUTHORITY_HOST]:"azure_pod_identity_authority_host_\
url_malformed",[U.IDENTITY_ENDPOINT]:"identity_endpoint_url_malformed",[U.IMDS_ENDPOINT]:"imds_endpoint_url_malformed",[U.MSI_ENDPOINT]:"msi_endpoint_url_malformed"};const tu={[Hs]:"The file path in t\
he WWW-Authenticate header does not contain a .key file.",[$s]:"The file path in the WWW-Authenticate header is not in a valid Windows or Linux Format.",[jn]:"More than one ManagedIdentityIdType was p\
rovided.",[Bs]:"The secret in the file on the file path in the WWW-Authenticate header is greater than 4096 bytes.",[Ks]:"The platform is not supported by Azure Arc. Azure Arc only supports Windows an\
d Linux.",[Zh]:"A ManagedIdentityId id was not provided.",[Vn.AZURE_POD_IDENTITY_AUTHORITY_HOST]:`The Managed Identity's '${U.AZURE_POD_IDENTITY_AUTHORITY_HOST}' environment variable is malformed.`,[Vn.
IDENTITY_ENDPOINT]:`The Managed Identity's '${U.IDENTITY_ENDPOINT}' environment variable is malformed.`,[Vn.IMDS_ENDPOINT]:`The Managed Identity's '${U.IMDS_ENDPOINT}' environment variable is malforme\
d.`,[Vn.MSI_ENDPOINT]:`The Managed Identity's '${U.MSI_ENDPOINT}' environment variable is malformed.`,[Xh]:"Authentication unavailable. The request to the managed identity endpoint timed out.",[qh]:"A\
zure Arc Managed Identities can only be system assigned.",[zs]:"Cloud Shell Managed Identities can only be system assigned.",[js]:"Unable to create a Managed Identity source based on environment varia\
bles.",[_i]:"Unable to read the secret file.",[eu]:"Service Fabric user assigned managed identity ClientId or ResourceId is not configurable at runtime.",[Vs]:"Azure Arc did not confirm the requested \
user-assigned managed identity in the token response. The agent likely does not support user-assigned managed identity and returned the system-assigned identity.",[Gs]:"A 401 response was received fro\
m the Azure Arc Managed Identity, but the www-authenticate header is missing.",[Ws]:"A 401 response was received from the Azure Arc Managed Identity, but the www-authenticate header is in an unsupport\
ed format."};class wi extends ne{static{s(this,"ManagedIdentityError")}constructor(e,t){super(e,t,tu[e]),this.name="ManagedIdentityError",Object.setPrototypeOf(this,wi.prototype)}}function De(r,e){return new wi(
r,e)}s(De,"createManagedIdentityError");class nu{static{s(this,"ManagedIdentityId")}get id(){return this._id}set id(e){this._id=e}get idType(){return this._idType}set idType(e){this._idType=e}constructor(e){
const t=e?.userAssignedClientId,n=e?.userAssignedResourceId,i=e?.userAssignedObjectId;if(t){if(n||i)throw De(jn,"");this.id=t,this.idType=Fe.USER_ASSIGNED_CLIENT_ID}else if(n){if(t||i)throw De(jn,"");
this.id=n,this.idType=Fe.USER_ASSIGNED_RESOURCE_ID}else if(i){if(t||n)throw De(jn,"");this.id=i,this.idType=Fe.USER_ASSIGNED_OBJECT_ID}else this.id=md,this.idType=Fe.SYSTEM_ASSIGNED}}const pe={invalidLoopbackAddressType:{
code:"invalid_loopback_server_address_type",desc:"Loopback server address is not type string. This is unexpected."},unableToLoadRedirectUri:{code:"unable_to_load_redirectUrl",desc:"Loopback server cal\
lback was invoked without a url. This is unexpected."},noAuthCodeInResponse:{code:"no_auth_code_in_response",desc:"No auth code found in the server response. Please check your network trace to determi\
ne what happened."},noLoopbackServerExists:{code:"no_loopback_server_exists",desc:"No loopback server exists yet."},loopbackServerAlreadyExists:{code:"loopback_server_already_exists",desc:"Loopback se\
rver already exists. Cannot create another."},loopbackServerTimeout:{code:"loopback_server_timeout",desc:"Timed out waiting for auth code listener to be registered."},loopbackServerQueryResponseNotSupported:{
code:"loopback_server_query_response_not_supported",desc:"The loopback server received an OAuth response in the URL. Interactive authentication requires form_post."},stateNotFoundError:{code:"state_no\
t_found",desc:"State not found. Please verify that the request originated from msal."},thumbprintMissing:{code:"thumbprint_missing_from_client_certificate",desc:"Client certificate does not contain a \
SHA-1 or SHA-256 thumbprint."},redirectUriNotSupported:{code:"redirect_uri_not_supported",desc:"RedirectUri is not supported in this scenario. Please remove redirectUri from the request."},unsupportedCcaInstanceAware:{
code:"unsupported_cca_instance_aware",desc:"Instance-aware configuration is not supported by ConfidentialClientApplication."}};class re extends ne{static{s(this,"NodeAuthError")}constructor(e,t,n){super(
e,t,n),this.name="NodeAuthError"}static createInvalidLoopbackAddressTypeError(){return new re(pe.invalidLoopbackAddressType.code,"",`${pe.invalidLoopbackAddressType.desc}`)}static createUnableToLoadRedirectUrlError(){
return new re(pe.unableToLoadRedirectUri.code,"",`${pe.unableToLoadRedirectUri.desc}`)}static createNoAuthCodeInResponseError(e=""){return new re(pe.noAuthCodeInResponse.code,e,`${pe.noAuthCodeInResponse.
desc}`)}static createNoLoopbackServerExistsError(){return new re(pe.noLoopbackServerExists.code,"",`${pe.noLoopbackServerExists.desc}`)}static createLoopbackServerAlreadyExistsError(){return new re(pe.
loopbackServerAlreadyExists.code,"",`${pe.loopbackServerAlreadyExists.desc}`)}static createLoopbackServerTimeoutError(e=""){return new re(pe.loopbackServerTimeout.code,e,`${pe.loopbackServerTimeout.desc}`)}static createLoopbackServerQueryResponseNotSupportedError(){
return new re(pe.loopbackServerQueryResponseNotSupported.code,"",pe.loopbackServerQueryResponseNotSupported.desc)}static createStateNotFoundError(e=""){return new re(pe.stateNotFoundError.code,e,pe.stateNotFoundError.
desc)}static createThumbprintMissingError(){return new re(pe.thumbprintMissing.code,"",pe.thumbprintMissing.desc)}static createRedirectUriNotSupportedError(e=""){return new re(pe.redirectUriNotSupported.
code,e,pe.redirectUriNotSupported.desc)}static createUnsupportedCcaInstanceAwareError(e=""){return new re(pe.unsupportedCcaInstanceAware.code,e,pe.unsupportedCcaInstanceAware.desc)}}const ru={clientId:"",
authority:M,clientSecret:"",clientAssertion:"",clientCertificate:{thumbprint:"",thumbprintSha256:"",privateKey:"",x5c:""},knownAuthorities:[],cloudDiscoveryMetadata:"",authorityMetadata:"",clientCapabilities:[],
azureCloudOptions:{azureCloudInstance:ei.None,tenant:""},isMcp:!1},Si={loggerCallback:s(()=>{},"loggerCallback"),piiLoggingEnabled:!1,logLevel:te.Info},iu={loggerOptions:Si,networkClient:new Ii,disableInternalRetries:!1,
protocolMode:Gt.AAD},ou={application:{appName:"",appVersion:""}};function su({auth:r,broker:e,cache:t,system:n,telemetry:i}){const o={...iu,networkClient:new Ii,loggerOptions:n?.loggerOptions||Si,disableInternalRetries:n?.
disableInternalRetries||!1};if(r.clientCertificate&&!r.clientCertificate.thumbprint&&!r.clientCertificate.thumbprintSha256)throw re.createStateNotFoundError();return{auth:{...ru,...r},broker:{...e},cache:{
...t},system:{...o,...n},telemetry:{...ou,...i}}}s(su,"buildAppConfiguration");function au({clientCapabilities:r,managedIdentityIdParams:e,system:t}){const n=new nu(e),i=t?.loggerOptions||Si;let o;return t?.
networkClient?o=t.networkClient:o=new Ii,{clientCapabilities:r||[],managedIdentityId:n,system:{loggerOptions:i,networkClient:o},disableInternalRetries:t?.disableInternalRetries||!1}}s(au,"buildManaged\
IdentityConfiguration");var Ir=p(77598);class Ys{static{s(this,"GuidGenerator")}generateGuid(){return(0,Ir.randomUUID)()}isGuid(e){return/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.
test(e)}}class ft{static{s(this,"EncodingUtils")}static base64Encode(e,t){return Buffer.from(e,t).toString(It.BASE64)}static base64EncodeUrl(e,t){return ft.base64Encode(e,t).replace(/=/g,"").replace(/\+/g,
"-").replace(/\//g,"_")}static base64Decode(e){return Buffer.from(e,It.BASE64).toString("utf8")}static base64DecodeUrl(e){let t=e.replace(/-/g,"+").replace(/_/g,"/");for(;t.length%4;)t+="=";return ft.
base64Decode(t)}}var _r=p(76982);class ki{static{s(this,"HashUtils")}sha256(e){return _r.createHash(Cd.SHA256).update(e).digest()}}class cu{static{s(this,"PkceGenerator")}constructor(){this.hashUtils=
new ki}async generatePkceCodes(){const e=this.generateCodeVerifier(),t=this.generateCodeChallengeFromVerifier(e);return{verifier:e,challenge:t}}generateCodeVerifier(){const e=[],t=256-256%Wr.CV_CHARSET.
length;for(;e.length<=Ed;){const i=_r.randomBytes(1)[0];if(i>=t)continue;const o=i%Wr.CV_CHARSET.length;e.push(Wr.CV_CHARSET[o])}const n=e.join("");return ft.base64EncodeUrl(n)}generateCodeChallengeFromVerifier(e){
return ft.base64EncodeUrl(this.hashUtils.sha256(e).toString(It.BASE64),It.BASE64)}}class Ri{static{s(this,"CryptoProvider")}constructor(){this.pkceGenerator=new cu,this.guidGenerator=new Ys,this.hashUtils=
new ki}base64UrlEncode(){throw new Error("Method not implemented.")}encodeKid(){throw new Error("Method not implemented.")}createNewGuid(){return this.guidGenerator.generateGuid()}base64Encode(e){return ft.
base64Encode(e)}base64Decode(e){return ft.base64Decode(e)}generatePkceCodes(){return this.pkceGenerator.generatePkceCodes()}removeTokenBindingKey(e,t){throw new Error("Method not implemented.")}clearKeystore(e){
throw new Error("Method not implemented.")}signTokenBindingJwt(e,t,n,i){throw f(H,i)}async hashString(e){return ft.base64EncodeUrl(this.hashUtils.sha256(e).toString(It.BASE64),It.BASE64)}}class bi{static{
s(this,"Deserializer")}static deserializeJSONBlob(e){return e?JSON.parse(e):{}}static deserializeAccounts(e){const t={};return e&&Object.keys(e).map(function(n){const i=e[n],o={homeAccountId:i.home_account_id,
environment:i.environment,realm:i.realm,localAccountId:i.local_account_id,username:i.username,authorityType:i.authority_type,name:i.name,clientInfo:i.client_info,lastModificationTime:i.last_modification_time,
lastModificationApp:i.last_modification_app,tenantProfiles:i.tenantProfiles?.map(c=>JSON.parse(c)),lastUpdatedAt:Date.now().toString()},a={};hi.toObject(a,o),t[n]=a}),t}static deserializeIdTokens(e){const t={};
return e&&Object.keys(e).map(function(n){const i=e[n],o={homeAccountId:i.home_account_id,environment:i.environment,credentialType:i.credential_type,clientId:i.client_id,secret:i.secret,realm:i.realm,lastUpdatedAt:Date.
now().toString()};t[n]=o}),t}static deserializeAccessTokens(e){const t={};return e&&Object.keys(e).map(function(n){const i=e[n],o={homeAccountId:i.home_account_id,environment:i.environment,credentialType:i.
credential_type,clientId:i.client_id,secret:i.secret,realm:i.realm,target:i.target,cachedAt:i.cached_at,expiresOn:i.expires_on,extendedExpiresOn:i.extended_expires_on,refreshOn:i.refresh_on,keyId:i.key_id,
tokenType:i.token_type,userAssertionHash:i.userAssertionHash,resource:i.resource,additionalCacheKeyComponents:i.additionalCacheKeyComponents,lastUpdatedAt:Date.now().toString()};t[n]=o}),t}static deserializeRefreshTokens(e){
const t={};return e&&Object.keys(e).map(function(n){const i=e[n],o={homeAccountId:i.home_account_id,environment:i.environment,credentialType:i.credential_type,clientId:i.client_id,secret:i.secret,familyId:i.
family_id,target:i.target,realm:i.realm,lastUpdatedAt:Date.now().toString()};t[n]=o}),t}static deserializeAppMetadata(e){const t={};return e&&Object.keys(e).map(function(n){const i=e[n];t[n]={clientId:i.
client_id,environment:i.environment,familyId:i.family_id}}),t}static deserializeAllCache(e){return{accounts:e.Account?this.deserializeAccounts(e.Account):{},idTokens:e.IdToken?this.deserializeIdTokens(
e.IdToken):{},accessTokens:e.AccessToken?this.deserializeAccessTokens(e.AccessToken):{},refreshTokens:e.RefreshToken?this.deserializeRefreshTokens(e.RefreshToken):{},appMetadata:e.AppMetadata?this.deserializeAppMetadata(
e.AppMetadata):{}}}}class Js{static{s(this,"Serializer")}static serializeJSONBlob(e){return JSON.stringify(e)}static serializeAccounts(e){const t={};return Object.keys(e).map(function(n){const i=e[n];
t[n]={home_account_id:i.homeAccountId,environment:i.environment,realm:i.realm,local_account_id:i.localAccountId,username:i.username,authority_type:i.authorityType,name:i.name,client_info:i.clientInfo,
last_modification_time:i.lastModificationTime,last_modification_app:i.lastModificationApp,tenantProfiles:i.tenantProfiles?.map(o=>JSON.stringify(o))}}),t}static serializeIdTokens(e){const t={};return Object.
keys(e).map(function(n){const i=e[n];t[n]={home_account_id:i.homeAccountId,environment:i.environment,credential_type:i.credentialType,client_id:i.clientId,secret:i.secret,realm:i.realm}}),t}static serializeAccessTokens(e){
const t={};return Object.keys(e).map(function(n){const i=e[n];t[n]={home_account_id:i.homeAccountId,environment:i.environment,credential_type:i.credentialType,client_id:i.clientId,secret:i.secret,realm:i.
realm,target:i.target,cached_at:i.cachedAt,expires_on:i.expiresOn,extended_expires_on:i.extendedExpiresOn,refresh_on:i.refreshOn,key_id:i.keyId,token_type:i.tokenType,userAssertionHash:i.userAssertionHash,
resource:i.resource,additionalCacheKeyComponents:i.additionalCacheKeyComponents}}),t}static serializeRefreshTokens(e){const t={};return Object.keys(e).map(function(n){const i=e[n];t[n]={home_account_id:i.
homeAccountId,environment:i.environment,credential_type:i.credentialType,client_id:i.clientId,secret:i.secret,family_id:i.familyId,target:i.target,realm:i.realm}}),t}static serializeAppMetadata(e){const t={};
return Object.keys(e).map(function(n){const i=e[n];t[n]={client_id:i.clientId,environment:i.environment,family_id:i.familyId}}),t}static serializeAllCache(e){return{Account:this.serializeAccounts(e.accounts),
IdToken:this.serializeIdTokens(e.idTokens),AccessToken:this.serializeAccessTokens(e.accessTokens),RefreshToken:this.serializeRefreshTokens(e.refreshTokens),AppMetadata:this.serializeAppMetadata(e.appMetadata)}}}
function du(r){const e=Object.keys(r).sort();let t="";for(const n of e){const i=r[n];t+=`${Buffer.byteLength(n,"utf8")}:${n}${Buffer.byteLength(i,"utf8")}:${i}`}return(0,_r.createHash)("sha256").update(
t,"utf8").digest("base64url")}s(du,"computeAdditionalCacheKeyHash");function lu(r,e){const t=r.credentialType===Ce.REFRESH_TOKEN&&r.familyId||r.clientId,n=r.tokenType&&r.tokenType.toLowerCase()!==$.BEARER.
toLowerCase()?r.tokenType.toLowerCase():"",i=[r.homeAccountId,r.environment,r.credentialType,t,r.realm||"",r.target||"",n];return r.additionalCacheKeyComponents&&Object.keys(r.additionalCacheKeyComponents).
length>0&&i.push(e??du(r.additionalCacheKeyComponents)),i.join(Po.KEY_SEPARATOR).toLowerCase()}s(lu,"generateCredentialKey");function hu(r){const e=r.homeAccountId.split(".")[1];return[r.homeAccountId,
r.environment,e||r.tenantId||""].join(Po.KEY_SEPARATOR).toLowerCase()}s(hu,"generateAccountKey");class Oi extends hi{static{s(this,"NodeStorage")}constructor(e,t,n,i){super(t,n,e,new ot,i,pr),this.cache=
{},this.changeEmitters=[],this.logger=e}registerChangeEmitter(e){this.changeEmitters.push(e)}emitChange(){this.changeEmitters.forEach(e=>e.call(null))}cacheToInMemoryCache(e){const t={accounts:{},idTokens:{},
accessTokens:{},refreshTokens:{},appMetadata:{}};for(const n in e){const i=e[n];if(typeof i=="object")if(gh(i))t.accounts[n]=i;else if(is(i))t.idTokens[n]=i;else if(rs(i))t.accessTokens[n]=i;else if(os(
i))t.refreshTokens[n]=i;else if(ss(n,i))t.appMetadata[n]=i;else continue}return t}inMemoryCacheToCache(e){let t=this.getCache();return t={...t,...e.accounts,...e.idTokens,...e.accessTokens,...e.refreshTokens,
...e.appMetadata},t}getInMemoryCache(){return this.logger.trace("Getting in-memory cache",""),this.cacheToInMemoryCache(this.getCache())}setInMemoryCache(e){this.logger.trace("Setting in-memory cache",
"");const t=this.inMemoryCacheToCache(e);this.setCache(t),this.emitChange()}getCache(){return this.logger.trace("Getting cache key-value store",""),this.cache}setCache(e){this.logger.trace("Setting ca\
che key value store",""),this.cache=e,this.emitChange()}getItem(e){return this.logger.tracePii(`Item key: ${e}`,""),this.getCache()[e]}setItem(e,t){this.logger.tracePii(`Item key: ${e}`,"");const n=this.
getCache();n[e]=t,this.setCache(n)}generateCredentialKey(e,t){return lu(e,t)}generateAccountKey(e){return hu(e)}getAccountKeys(){const e=this.getInMemoryCache();return Object.keys(e.accounts)}getTokenKeys(){
const e=this.getInMemoryCache();return{idToken:Object.keys(e.idTokens),accessToken:Object.keys(e.accessTokens),refreshToken:Object.keys(e.refreshTokens)}}getAccount(e){const t=this.getItem(e);return t&&
typeof t=="object"?{...t}:null}async setAccount(e){const t=this.generateAccountKey(yr(e));this.setItem(t,e)}getIdTokenCredential(e){const t=this.getItem(e);return is(t)?t:null}async setIdTokenCredential(e){
const t=this.generateCredentialKey(e);this.setItem(t,e)}getAccessTokenCredential(e){const t=this.getItem(e);return rs(t)?t:null}async setAccessTokenCredential(e,t,n,i){const o=this.generateCredentialKey(
e,i);this.setItem(o,e)}getRefreshTokenCredential(e){const t=this.getItem(e);return os(t)?t:null}async setRefreshTokenCredential(e){const t=this.generateCredentialKey(e);this.setItem(t,e)}getAppMetadata(e){
const t=this.getItem(e);return ss(e,t)?t:null}setAppMetadata(e){const t=Hl(e);this.setItem(t,e)}getServerTelemetry(e){const t=this.getItem(e);return t&&Ll(e,t)?t:null}setServerTelemetry(e,t){this.setItem(
e,t)}getAuthorityMetadata(e){const t=this.getItem(e);return t&&$l(e,t)?t:null}getAuthorityMetadataKeys(){return this.getKeys().filter(e=>this.isAuthorityMetadata(e))}setAuthorityMetadata(e,t){this.setItem(
e,t)}getThrottlingCache(e){const t=this.getItem(e);return t&&Fl(e,t)?t:null}setThrottlingCache(e,t){this.setItem(e,t)}removeItem(e){this.logger.tracePii(`Item key: ${e}`,"");let t=!1;const n=this.getCache();
return n[e]&&(delete n[e],t=!0),t&&(this.setCache(n),this.emitChange()),t}removeOutdatedAccount(e){this.removeItem(e)}containsKey(e){return this.getKeys().includes(e)}getKeys(){this.logger.trace("Retr\
ieving all cache keys","");const e=this.getCache();return[...Object.keys(e)]}clear(){this.logger.trace("Clearing cache entries created by MSAL",""),this.getKeys().forEach(t=>{this.isAuthorityMetadata(
t)||this.removeItem(t)}),this.emitChange()}static generateInMemoryCache(e){return bi.deserializeAllCache(bi.deserializeJSONBlob(e))}static generateJsonCache(e){return Js.serializeAllCache(e)}updateCredentialCacheKey(e,t){
const n=this.generateCredentialKey(t);if(e!==n){const i=this.getItem(e);if(i)return this.removeItem(e),this.setItem(n,i),this.logger.verbose(`Updated an outdated ${t.credentialType} cache key`,""),n;this.
logger.error(`Attempted to update an outdated ${t.credentialType} cache key but no item matching the outdated key was found in storage`,"")}return e}}const Gn={Account:{},IdToken:{},AccessToken:{},RefreshToken:{},
AppMetadata:{}};class uu{static{s(this,"TokenCache")}constructor(e,t,n){this.cacheHasChanged=!1,this.storage=e,this.storage.registerChangeEmitter(this.handleChangeEvent.bind(this)),n&&(this.persistence=
n),this.logger=t}hasChanged(){return this.cacheHasChanged}serialize(){this.logger.trace("Serializing in-memory cache","");let e=Js.serializeAllCache(this.storage.getInMemoryCache());return this.cacheSnapshot?
(this.logger.trace("Reading cache snapshot from disk",""),e=this.mergeState(JSON.parse(this.cacheSnapshot),e)):this.logger.trace("No cache snapshot to merge",""),this.cacheHasChanged=!1,JSON.stringify(
e)}deserialize(e){if(this.logger.trace("Deserializing JSON to in-memory cache",""),this.cacheSnapshot=e,this.cacheSnapshot){this.logger.trace("Reading cache snapshot from disk","");const t=bi.deserializeAllCache(
this.overlayDefaults(JSON.parse(this.cacheSnapshot)));this.storage.setInMemoryCache(t)}else this.logger.trace("No cache snapshot to deserialize","")}getKVStore(){return this.storage.getCache()}getCacheSnapshot(){
const e=Oi.generateInMemoryCache(this.cacheSnapshot);return this.storage.inMemoryCacheToCache(e)}async getAllAccounts(e=new Ri().createNewGuid()){this.logger.trace("getAllAccounts called",e);let t;try{
return this.persistence&&(t=new Kn(this,!1),await this.persistence.beforeCacheAccess(t)),this.storage.getAllAccounts({},e)}finally{this.persistence&&t&&await this.persistence.afterCacheAccess(t)}}async getAccountByHomeId(e){
const t=await this.getAllAccounts();return e&&t&&t.length&&t.filter(n=>n.homeAccountId===e)[0]||null}async getAccountByLocalId(e){const t=await this.getAllAccounts();return e&&t&&t.length&&t.filter(n=>n.
localAccountId===e)[0]||null}async removeAccount(e,t){this.logger.trace("removeAccount called",t||"");let n;try{this.persistence&&(n=new Kn(this,!0),await this.persistence.beforeCacheAccess(n)),this.storage.
removeAccount(e,t||new Ys().generateGuid())}finally{this.persistence&&n&&await this.persistence.afterCacheAccess(n)}}async overwriteCache(){if(!this.persistence){this.logger.info("No persistence layer\
 specified, cache cannot be overwritten","");return}this.logger.info("Overwriting in-memory cache with persistent cache",""),this.storage.clear();const e=new Kn(this,!1);await this.persistence.beforeCacheAccess(
e);const t=this.getCacheSnapshot();this.storage.setCache(t),await this.persistence.afterCacheAccess(e)}handleChangeEvent(){this.cacheHasChanged=!0}mergeState(e,t){this.logger.trace("Merging in-memory \
cache with cache snapshot","");const n=this.mergeRemovals(e,t);return this.mergeUpdates(n,t)}mergeUpdates(e,t){return Object.keys(t).forEach(n=>{const i=t[n];if(!e.hasOwnProperty(n))i!==null&&(e[n]=i);else{
const o=i!==null,a=typeof i=="object",c=!Array.isArray(i),d=typeof e[n]<"u"&&e[n]!==null;o&&a&&c&&d?this.mergeUpdates(e[n],i):e[n]=i}}),e}mergeRemovals(e,t){this.logger.trace("Remove updated entries i\
n cache","");const n=e.Account?this.mergeRemovalsDict(e.Account,t.Account):e.Account,i=e.AccessToken?this.mergeRemovalsDict(e.AccessToken,t.AccessToken):e.AccessToken,o=e.RefreshToken?this.mergeRemovalsDict(
e.RefreshToken,t.RefreshToken):e.RefreshToken,a=e.IdToken?this.mergeRemovalsDict(e.IdToken,t.IdToken):e.IdToken,c=e.AppMetadata?this.mergeRemovalsDict(e.AppMetadata,t.AppMetadata):e.AppMetadata;return{
...e,Account:n,AccessToken:i,RefreshToken:o,IdToken:a,AppMetadata:c}}mergeRemovalsDict(e,t){const n={...e};return Object.keys(e).forEach(i=>{(!t||!t.hasOwnProperty(i))&&delete n[i]}),n}overlayDefaults(e){
return this.logger.trace("Overlaying input cache with the default cache",""),{Account:{...Gn.Account,...e.Account},IdToken:{...Gn.IdToken,...e.IdToken},AccessToken:{...Gn.AccessToken,...e.AccessToken},
RefreshToken:{...Gn.RefreshToken,...e.RefreshToken},AppMetadata:{...Gn.AppMetadata,...e.AppMetadata}}}}var fu=p(69653);const gu="missing_tenant_id_error",pu="user_timeout_reached",mu="invalid_assertio\
n",Qs="invalid_client_credential",Tu="empty_fic_assertion",yu="conflicting_user_identifiers",Eu="missing_user_identifier",Cu="device_code_polling_cancelled",Au="device_code_expired",Iu="device_code_un\
known_error";class Xt{static{s(this,"ClientAssertion")}static fromAssertion(e){const t=new Xt;return t.jwt=e,t}static fromCertificate(e,t,n){const i=new Xt;return i.privateKey=t,i.thumbprint=e,i.useSha256=
!1,n&&(i.publicCertificate=this.parseCertificate(n)),i}static fromCertificateWithSha256Thumbprint(e,t,n){const i=new Xt;return i.privateKey=t,i.thumbprint=e,i.useSha256=!0,n&&(i.publicCertificate=this.
parseCertificate(n)),i}getJwt(e,t,n){if(this.privateKey&&this.thumbprint)return this.jwt&&!this.isExpired()&&t===this.issuer&&n===this.jwtAudience?this.jwt:this.createJwt(e,t,n);if(this.jwt)return this.
jwt;throw f(mu,"")}createJwt(e,t,n){this.issuer=t,this.jwtAudience=n;const i=he();this.expirationTime=i+600;const a={alg:this.useSha256?it.PSS_256:it.RSA_256},c=this.useSha256?it.X5T_256:it.X5T;Object.
assign(a,{[c]:ft.base64EncodeUrl(this.thumbprint,It.HEX)}),this.publicCertificate&&Object.assign(a,{[it.X5C]:this.publicCertificate});const d={[it.AUDIENCE]:this.jwtAudience,[it.EXPIRATION_TIME]:this.
expirationTime,[it.ISSUER]:this.issuer,[it.SUBJECT]:this.issuer,[it.NOT_BEFORE]:i,[it.JWT_ID]:e.createNewGuid()};return this.jwt=fu.sign(d,this.privateKey,{header:a}),this.jwt}isExpired(){return this.
expirationTime<he()}static parseCertificate(e){const t=/-----BEGIN CERTIFICATE-----\r*\n(.+?)\r*\n-----END CERTIFICATE-----/gs,n=[];let i;for(;(i=t.exec(e))!==null;)n.push(i[1].replace(/\r*\n/g,""));return n}}
const vi="@azure/msal-node",qt="7.2.3";class Wn{static{s(this,"BaseClient")}constructor(e){this.config=Er(e),this.logger=new lt(this.config.loggerOptions,vi,qt),this.cryptoUtils=this.config.cryptoInterface,
this.cacheManager=this.config.storageInterface,this.networkClient=this.config.networkInterface,this.serverTelemetryManager=this.config.serverTelemetryManager,this.authority=this.config.authOptions.authority,
this.performanceClient=new ot}createTokenRequestHeaders(e){return yi(this.logger,!1,e)}async executePostToTokenEndpoint(e,t,n,i,o){return Ci(e,t,n,i,o,this.cacheManager,this.networkClient,this.logger,
this.performanceClient,this.serverTelemetryManager)}async sendPostRequest(e,t,n,i){return Ls(e,t,n,i,this.cacheManager,this.networkClient,this.logger,this.performanceClient)}createTokenQueryParameters(e){
return Ei(e,this.config.authOptions.clientId,this.config.authOptions.redirectUri,this.performanceClient)}}class _u extends Wn{static{s(this,"UsernamePasswordClient")}constructor(e){super(e)}async acquireToken(e){
this.logger.info("in acquireToken call in username-password client",e.correlationId);const t=he(),n=await this.executeTokenRequest(this.authority,e),i=new Ve(this.config.authOptions.clientId,this.cacheManager,
this.cryptoUtils,this.logger,this.performanceClient,this.config.serializableCache,this.config.persistencePlugin,this.config.tokenBindingKeyManager);return i.validateTokenResponse(n.body,e.correlationId),
i.handleServerTokenResponse(n.body,this.authority,t,e,Oe.acquireTokenByUsernamePassword)}async executeTokenRequest(e,t){const n=this.createTokenQueryParameters(t),i=Z.appendQueryString(e.tokenEndpoint,
n),o=await this.createTokenRequestBody(t),a=this.createTokenRequestHeaders({credential:t.username,type:ut.UPN}),c={clientId:this.config.authOptions.clientId,authority:e.canonicalAuthority,scopes:t.scopes,
claims:t.claims,authenticationScheme:t.authenticationScheme,resourceRequestMethod:t.resourceRequestMethod,resourceRequestUri:t.resourceRequestUri,shrClaims:t.shrClaims,sshKid:t.sshKid};return this.executePostToTokenEndpoint(
i,o,a,c,t.correlationId)}async createTokenRequestBody(e){const t=new Map;Rt(t,this.config.authOptions.clientId),oh(t,e.username),sh(t,e.password),kt(t,e.scopes,e.correlationId),ls(t,uo.IDTOKEN_TOKEN),
Wt(t,Vt.RESOURCE_OWNER_PASSWORD_GRANT),Yt(t),$t(t,this.config.libraryInfo),Bt(t,this.config.telemetry.application),Qt(t),this.serverTelemetryManager&&Jt(t,this.serverTelemetryManager);const n=e.correlationId||
this.config.cryptoInterface.createNewGuid();Ht(t,n),this.config.clientCredentials.clientSecret&&ln(t,this.config.clientCredentials.clientSecret);const i=this.config.clientCredentials.clientAssertion;return i&&
(hn(t,await Ot(i.assertion,this.config.authOptions.clientId,e.resourceRequestUri)),un(t,i.assertionType)),(!Re.isEmptyObj(e.claims)||this.config.authOptions.clientCapabilities&&this.config.authOptions.
clientCapabilities.length>0)&&bt(t,e.correlationId,e.claims,this.config.authOptions.clientCapabilities),this.config.systemOptions.preventCorsPreflight&&e.username&&Fn(t,e.username),je(t)}}function wu(r,e,t,n){
const i=e.correlationId,o=new Map;Rt(o,e.embeddedClientId||e.extraQueryParameters?.[Mn]||r.clientId);const a=[...e.scopes||[],...e.extraScopesToConsent||[]];if(kt(o,a,e.correlationId,!0,r.authority.options.
OIDCOptions?.defaultScopes),di(o,e.resource),ai(o,e.redirectUri),Ht(o,i),zl(o,e.responseMode),Yt(o),nh(o),e.prompt&&(Wl(o,e.prompt),n?.addFields({prompt:e.prompt},i)),e.domainHint&&(Gl(o,e.domainHint),
n?.addFields({domainHintFromRequest:!0},i)),e.prompt!==ir.SELECT_ACCOUNT)if(e.sid&&e.prompt===ir.NONE)t.verbose("createAuthCodeUrlQueryString: Prompt is none, adding sid from request",e.correlationId),
hs(o,e.sid),n?.addFields({sidFromRequest:!0},i);else if(e.account){const c=bu(e.account);let d=Ou(e.account);if(d&&e.domainHint&&(t.warning('AuthorizationCodeClient.createAuthCodeUrlQueryString: "doma\
inHint" param is set, skipping opaque "login_hint" claim. Please consider not passing domainHint',e.correlationId),d=null),d){t.verbose("createAuthCodeUrlQueryString: login_hint claim present on accou\
nt",e.correlationId),fr(o,d),n?.addFields({loginHintFromClaim:!0},i);try{const l=gn(e.account.homeAccountId);Hn(o,l)}catch{t.verbose("createAuthCodeUrlQueryString: Could not parse home account ID for \
CCS Header",e.correlationId)}}else if(c&&e.prompt===ir.NONE){t.verbose("createAuthCodeUrlQueryString: Prompt is none, adding sid from account",e.correlationId),hs(o,c),n?.addFields({sidFromClaim:!0},i);
try{const l=gn(e.account.homeAccountId);Hn(o,l)}catch{t.verbose("createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header",e.correlationId)}}else if(e.loginHint)t.verbose("createAu\
thCodeUrlQueryString: Adding login_hint from request",e.correlationId),fr(o,e.loginHint),Fn(o,e.loginHint),n?.addFields({loginHintFromRequest:!0},i);else if(e.account.username){t.verbose("createAuthCo\
deUrlQueryString: Adding login_hint from account",e.correlationId),fr(o,e.account.username),n?.addFields({loginHintFromUpn:!0},i);try{const l=gn(e.account.homeAccountId);Hn(o,l)}catch{t.verbose("creat\
eAuthCodeUrlQueryString: Could not parse home account ID for CCS Header",e.correlationId)}}}else e.loginHint&&(t.verbose("createAuthCodeUrlQueryString: No account, adding login_hint from request",e.correlationId),
fr(o,e.loginHint),Fn(o,e.loginHint),n?.addFields({loginHintFromRequest:!0},i));else t.verbose("createAuthCodeUrlQueryString: Prompt is select_account, ignoring account hints",e.correlationId);return e.
nonce&&Yl(o,e.nonce),e.state&&us(o,e.state),e.embeddedClientId&&gr(o,r.clientId,r.redirectUri),bt(o,e.correlationId,e.claims,r.clientCapabilities,e.skipBrokerClaims),r.instanceAware&&(!e.extraQueryParameters||
!Object.keys(e.extraQueryParameters).includes(Gr))&&fs(o),e.popupOriginCheckDone&&gs(o),o}s(wu,"getStandardAuthorizeRequestParameters");function Su(r,e){const t=je(e);return Z.appendQueryString(r.authorizationEndpoint,
t)}s(Su,"getAuthorizeUrl");function Yp(r,e,t){if(ku(r,e,t),!r.code)throw createClientAuthError(authorizationCodeMissingFromServerResponse,t);return r}s(Yp,"getAuthorizationCodePayload");function ku(r,e,t){
if(!r.state||!e)throw r.state?createClientAuthError(stateNotFound,t,"Cached State"):createClientAuthError(stateNotFound,t,"Server State");let n,i;try{n=decodeURIComponent(r.state)}catch{throw createClientAuthError(
invalidState,t)}try{i=decodeURIComponent(e)}catch{throw createClientAuthError(invalidState,t)}if(n!==i)throw createClientAuthError(stateMismatch,t);if(r.error||r.error_description||r.suberror){const o=Ru(
r);throw isInteractionRequiredError(r.error,r.error_description,r.suberror)?new InteractionRequiredAuthError(r.error||"",r.correlation_id||t,r.error_description,r.suberror,r.timestamp||"",r.trace_id||
"",r.claims||"",o):new ServerError(r.error||"",r.correlation_id||t,r.error_description,r.suberror,o)}}s(ku,"validateAuthorizationResponse");function Ru(r){const e="code=",t=r.error_uri?.lastIndexOf(e);
return t&&t>=0?r.error_uri?.substring(t+e.length):void 0}s(Ru,"parseServerErrorNo");function bu(r){return r.idTokenClaims?.sid||null}s(bu,"extractAccountSid");function Ou(r){return r.loginHint||r.idTokenClaims?.
login_hint||null}s(Ou,"extractLoginHint");function vu(r,e,t,n){const i=wu({...r.auth,authority:e,redirectUri:t.redirectUri||""},t,n);return $t(i,{sku:wt.MSAL_SKU,version:qt,cpu:process.arch||"",os:process.
platform||""}),r.system.protocolMode!==Gt.OIDC&&Bt(i,r.telemetry.application),ls(i,uo.CODE),t.codeChallenge&&t.codeChallengeMethod&&Jl(i,t.codeChallenge,t.codeChallengeMethod),ht(i,t.extraQueryParameters||
{}),Su(e,i)}s(vu,"getAuthCodeRequestUrl");const Ni=new WeakMap;function Zs(r,e,t,n,i){const o=Ni.get(r),a=o||new Map;o||Ni.set(r,a);const c=a.get(t);if(c)return e.verbose("acquireTokenSilent has been \
called previously, returning the result from the first call",n),qs(c,n);e.verbose("acquireTokenSilent called for the first time, storing active request",n);const d=Promise.resolve().then(i).finally(()=>{
a.delete(t),a.size===0&&Ni.delete(r)});return a.set(t,d),qs(d,n)}s(Zs,"acquireTokenSilentDeduped");function Xs(r){const{request:e}=r,t=r.requestType==="native"?e.authority:r.authority,n={requestType:r.
requestType,clientId:r.requestType==="native"?r.request.clientId:r.clientId,authority:t,scopes:wr(e.scopes),claims:e.claims,authenticationScheme:e.authenticationScheme,resourceRequestMethod:e.resourceRequestMethod,
resourceRequestUri:e.resourceRequestUri,forceRefresh:e.forceRefresh,redirectUri:e.redirectUri||"",resource:e.resource,extraParameters:wr(e.extraParameters)};if(r.requestType==="native")return JSON.stringify(
{...n,accountId:r.request.accountId,shrNonce:r.request.shrNonce,extraScopesToConsent:wr(r.request.extraScopesToConsent),loginHint:r.request.loginHint,prompt:r.request.prompt});const i=r.request,o=Cr(r.
clientId,{...i,authority:t},i.account.homeAccountId);return JSON.stringify({...o,...n,accountTenantId:i.account.tenantId,accountEnvironment:i.account.environment,refreshTokenExpirationOffsetSeconds:i.
refreshTokenExpirationOffsetSeconds,extraQueryParameters:wr(i.extraQueryParameters),skipBrokerClaims:o.embeddedClientId||i.extraParameters?.[Dn]?i.skipBrokerClaims:void 0})}s(Xs,"getSilentRequestKey");
function Nu(r){return{...r,scopes:[...r.scopes],extraParameters:r.extraParameters?{...r.extraParameters}:void 0,extraScopesToConsent:r.extraScopesToConsent?[...r.extraScopesToConsent]:void 0}}s(Nu,"sn\
apshotNativeRequest");function wr(r){return Array.isArray(r)?Array.from(new Set(r.map(e=>e.trim()).filter(e=>e.length>0))).sort():r?Object.keys(r).sort().map(e=>[e,r[e]]):void 0}s(wr,"canonicalizeRequ\
estValues");function qs(r,e){return r.then(t=>({...t,correlationId:e}))}s(qs,"applyCallerCorrelationIdToResult");class ea{static{s(this,"ClientApplication")}constructor(e){this.config=su(e),this.cryptoProvider=
new Ri,this.logger=new lt(this.config.system.loggerOptions,vi,qt),this.storage=new Oi(this.logger,this.config.auth.clientId,this.cryptoProvider,Kl(this.config.auth)),this.tokenCache=new uu(this.storage,
this.logger,this.config.cache.cachePlugin)}async getAuthCodeUrl(e){this.logger.info("getAuthCodeUrl called",e.correlationId||"");const t={...e,...await this.initializeBaseRequest(e),responseMode:e.responseMode||
Pn.QUERY,authenticationScheme:$.BEARER,state:e.state||"",nonce:e.nonce||""},n=await this.createAuthority(t.authority,t.correlationId,void 0,e.azureCloudOptions);return vu(this.config,n,t,this.logger)}async acquireTokenByCode(e,t){
this.logger.info("acquireTokenByCode called",e.correlationId||"");const n={code:e.code,nonce:e.nonce};t&&(n.state=t.state),e.state&&t&&(this.logger.info("acquireTokenByCode - validating state",e.correlationId||
""),this.validateState(e.state,n.state||"",e.correlationId||""),n.state="");const i={...e,...await this.initializeBaseRequest(e),authenticationScheme:$.BEARER},o=this.initializeServerTelemetryManager(
Oe.acquireTokenByCode,i.correlationId);try{const a=await this.createAuthority(i.authority,i.correlationId,void 0,e.azureCloudOptions),c=await this.buildOauthClientConfiguration(a,i.correlationId,i.redirectUri,
o),d=new Gh(c,new ot);return this.logger.verbose("Auth code client created",i.correlationId),await d.acquireToken(i,Oe.acquireTokenByCode,n)}catch(a){throw a instanceof ne&&(a.correlationId=i.correlationId),
o.cacheFailedRequest(a),a}}async acquireTokenByRefreshToken(e){this.logger.info("acquireTokenByRefreshToken called",e.correlationId||"");const t={...e,...await this.initializeBaseRequest(e),authenticationScheme:$.
BEARER},n=this.initializeServerTelemetryManager(Oe.acquireTokenByRefreshToken,t.correlationId);try{const i=await this.createAuthority(t.authority,t.correlationId,void 0,e.azureCloudOptions),o=await this.
buildOauthClientConfiguration(i,t.correlationId,t.redirectUri||"",n),a=new Ai(o,new ot);return this.logger.verbose("Refresh token client created",t.correlationId),await a.acquireToken(t,Oe.acquireTokenByRefreshToken)}catch(i){
throw i instanceof ne&&(i.correlationId=t.correlationId),n.cacheFailedRequest(i),i}}async acquireTokenSilent(e){const t={...e,...await this.initializeBaseRequest(e),forceRefresh:e.forceRefresh||!1};if(!t.
account)return this.acquireTokenSilentAsync(t,e.azureCloudOptions);const n=Me.generateAuthority(t.authority,e.azureCloudOptions||this.config.auth.azureCloudOptions),i=Xs({requestType:"non-native",request:t,
authority:n,clientId:this.config.auth.clientId});return Zs(this,this.logger,i,t.correlationId,()=>this.acquireTokenSilentAsync(t,e.azureCloudOptions))}async acquireTokenSilentAsync(e,t){const n=this.initializeServerTelemetryManager(
Oe.acquireTokenSilent,e.correlationId,e.forceRefresh);try{const i=await this.createAuthority(e.authority,e.correlationId,void 0,t),o=await this.buildOauthClientConfiguration(i,e.correlationId,e.redirectUri||
"",n),a=new Yh(o,new ot);this.logger.verbose("Silent flow client created",e.correlationId);try{return await this.tokenCache.overwriteCache(),await this.acquireCachedTokenSilent(e,a,o)}catch(c){if(c instanceof
ar&&c.errorCode===St)return new Ai(o,new ot).acquireTokenByRefreshToken(e,Oe.acquireTokenSilent);throw c}}catch(i){throw i instanceof ne&&(i.correlationId=e.correlationId),n.cacheFailedRequest(i),i}}async acquireCachedTokenSilent(e,t,n){
const[i,o]=await t.acquireCachedToken({...e,scopes:e.scopes?.length?e.scopes:[...ct]});if(o===Te.PROACTIVELY_REFRESHED){this.logger.info("ClientApplication:acquireCachedTokenSilent - Cached access tok\
en's refreshOn property has been exceeded'. It's not expired, but must be refreshed.",e.correlationId);const a=new Ai(n,new ot);try{await a.acquireTokenByRefreshToken(e,Oe.acquireTokenSilent)}catch{}}
return i}async acquireTokenByUsernamePassword(e){this.logger.info("acquireTokenByUsernamePassword called",e.correlationId||"");const t={...e,...await this.initializeBaseRequest(e)},n=this.initializeServerTelemetryManager(
Oe.acquireTokenByUsernamePassword,t.correlationId);try{const i=await this.createAuthority(t.authority,t.correlationId,void 0,e.azureCloudOptions),o=await this.buildOauthClientConfiguration(i,t.correlationId,
"",n),a=new _u(o);return this.logger.verbose("Username password client created",t.correlationId),await a.acquireToken(t)}catch(i){throw i instanceof ne&&(i.correlationId=t.correlationId),n.cacheFailedRequest(
i),i}}getTokenCache(){return this.logger.info("getTokenCache called",""),this.tokenCache}validateState(e,t,n){if(!e)throw re.createStateNotFoundError(n);if(e!==t)throw f(bd,n)}getLogger(){return this.
logger}setLogger(e){this.logger=e}async buildOauthClientConfiguration(e,t,n,i){return this.logger.verbose("buildOauthClientConfiguration called",t),this.logger.info(`Building oauth client configuratio\
n with the following authority: ${e.tokenEndpoint}.`,t),i?.updateRegionDiscoveryMetadata(e.regionDiscoveryMetadata),{authOptions:{clientId:this.config.auth.clientId,authority:e,clientCapabilities:this.
config.auth.clientCapabilities,redirectUri:n,isMcp:this.config.auth.isMcp},loggerOptions:{logLevel:this.config.system.loggerOptions.logLevel,loggerCallback:this.config.system.loggerOptions.loggerCallback,
piiLoggingEnabled:this.config.system.loggerOptions.piiLoggingEnabled,correlationId:t},cryptoInterface:this.cryptoProvider,networkInterface:this.config.system.networkClient,storageInterface:this.storage,
serverTelemetryManager:i,clientCredentials:{clientSecret:this.clientSecret,clientAssertion:await this.getClientAssertion(e)},libraryInfo:{sku:wt.MSAL_SKU,version:qt,cpu:process.arch||"",os:process.platform||
""},telemetry:this.config.telemetry,persistencePlugin:this.config.cache.cachePlugin,serializableCache:this.tokenCache}}async getClientAssertion(e){return this.developerProvidedClientAssertion&&(this.clientAssertion=
Xt.fromAssertion(await Ot(this.developerProvidedClientAssertion,this.config.auth.clientId,e.tokenEndpoint))),this.clientAssertion&&{assertion:this.clientAssertion.getJwt(this.cryptoProvider,this.config.
auth.clientId,e.tokenEndpoint),assertionType:wt.JWT_BEARER_ASSERTION_TYPE}}async initializeBaseRequest(e){const t=e.correlationId||this.cryptoProvider.createNewGuid();return this.logger.verbose("initi\
alizeRequestScopes called",t),e.authenticationScheme&&e.authenticationScheme===$.POP&&this.logger.verbose("Authentication Scheme 'pop' is not supported yet, setting Authentication Scheme to 'Bearer' f\
or request",t),e.authenticationScheme=$.BEARER,{...e,scopes:[...e&&e.scopes||[],...ct],correlationId:t,authority:e.authority||this.config.auth.authority}}initializeServerTelemetryManager(e,t,n){const i={
clientId:this.config.auth.clientId,correlationId:t,apiId:e,forceRefresh:n||!1};return new an(i,this.storage)}async createAuthority(e,t,n,i){this.logger.verbose("createAuthority called",t);const o=Me.generateAuthority(
e,i||this.config.auth.azureCloudOptions),a={protocolMode:this.config.system.protocolMode,knownAuthorities:this.config.auth.knownAuthorities,cloudDiscoveryMetadata:this.config.auth.cloudDiscoveryMetadata,
authorityMetadata:this.config.auth.authorityMetadata,azureRegionConfiguration:n};return Fs(o,this.config.system.networkClient,this.storage,a,this.logger,t,new ot)}clearCache(){this.storage.clear()}}var Pu=p(
58611);class Mu{static{s(this,"LoopbackClient")}constructor(e){this.preferredPort=e}async listenForAuthCode(e,t,n){if(this.server)throw re.createLoopbackServerAlreadyExistsError();if(!e)throw re.createStateNotFoundError(
"");return new Promise((i,o)=>{this.server=Pu.createServer((c,d)=>{const l=c.method?.toUpperCase();if(l!=="GET"&&l!=="POST"){d.writeHead(405,{Allow:"GET, POST"}),d.end("Method Not Allowed");return}const h=c.
url;if(h){if(h===rr){if(l==="POST"){this.handlePostRequest(c,d,i,e,t,n);return}d.end(t||"Auth code was successfully acquired. You can close this window now.");return}}else{d.end(n||"Error occurred loa\
ding redirectUrl"),o(re.createUnableToLoadRedirectUrlError());return}if(l==="GET"){const g=this.getRedirectUri(),T=new URL(h,g),S=Cs(T.search)||{};if(!S.code&&!S.error){d.writeHead(200),d.end();return}
if(!this.isExpectedState(T.searchParams,e)){d.writeHead(400),d.end("Invalid authorization response state.");return}d.writeHead(400),d.end("OAuth responses must use form_post and cannot be returned in \
the URL."),o(re.createLoopbackServerQueryResponseNotSupportedError())}else d.writeHead(200),d.end()});const a=this.preferredPort||0;this.server.on("error",c=>{c.code==="EADDRINUSE"&&this.preferredPort&&
a!==0?this.server?.listen(0,"127.0.0.1"):o(c)}),this.server.listen(a,"127.0.0.1")})}handlePostRequest(e,t,n,i,o,a){if(e.headers["content-type"]?.split(";")[0]?.trim()!=="application/x-www-form-urlenco\
ded"){t.writeHead(415),t.end("Unsupported Media Type");return}let d="";e.on("error",()=>{t.headersSent||t.writeHead(400),t.end()}),e.on("data",l=>{d+=l.toString()}),e.on("end",()=>{const l=Cs(`?${d}`)||
{};if(!l.code&&!l.error){t.writeHead(200),t.end();return}if(!this.isExpectedState(new URLSearchParams(d),i)){t.writeHead(400),t.end("Invalid authorization response state.");return}l.error?(t.writeHead(
200),t.end(a||`Error occurred: ${l.error}`)):(t.writeHead(200),t.end(o||"Auth code was successfully acquired. You can close this window now.")),n(l)})}isExpectedState(e,t){const n=e.getAll("state");return n.
length===1&&n[0]===t}getRedirectUri(){if(!this.server||!this.server.listening)throw re.createNoLoopbackServerExistsError();const e=this.server.address();if(!e||typeof e=="string"||!e.port)throw this.closeServer(),
re.createInvalidLoopbackAddressTypeError();const t=e&&e.port;return`${wt.HTTP_PROTOCOL}${wt.LOCALHOST}:${t}`}closeServer(){this.server&&(this.server.close(),typeof this.server.closeAllConnections=="fu\
nction"&&this.server.closeAllConnections(),this.server.unref(),this.server=void 0)}}const Jp="unexpected_error",Du="post_request_failed";class Uu extends Wn{static{s(this,"DeviceCodeClient")}constructor(e){
super(e)}async acquireToken(e){const t=await this.getDeviceCode(e);e.deviceCodeCallback(t);const n=he(),i=await this.acquireTokenWithDeviceCode(e,t),o=new Ve(this.config.authOptions.clientId,this.cacheManager,
this.cryptoUtils,this.logger,this.performanceClient,this.config.serializableCache,this.config.persistencePlugin,this.config.tokenBindingKeyManager);return o.validateTokenResponse(i,e.correlationId),o.
handleServerTokenResponse(i,this.authority,n,e,Oe.acquireTokenByDeviceCode)}async getDeviceCode(e){const t=this.createExtraQueryParameters(e),n=Z.appendQueryString(this.authority.deviceCodeEndpoint,t),
i=this.createQueryString(e),o=this.createTokenRequestHeaders(),a={clientId:this.config.authOptions.clientId,authority:e.authority,scopes:e.scopes,claims:e.claims,authenticationScheme:e.authenticationScheme,
resourceRequestMethod:e.resourceRequestMethod,resourceRequestUri:e.resourceRequestUri,shrClaims:e.shrClaims,sshKid:e.sshKid};return this.executePostRequestToDeviceCodeEndpoint(n,i,o,a,e.correlationId)}createExtraQueryParameters(e){
const t=new Map;return e.extraQueryParameters&&ht(t,e.extraQueryParameters),je(t)}async executePostRequestToDeviceCodeEndpoint(e,t,n,i,o){const{body:{user_code:a,device_code:c,verification_uri:d,expires_in:l,
interval:h,message:g}}=await this.sendPostRequest(i,e,{body:t,headers:n},o);return{userCode:a,deviceCode:c,verificationUri:d,expiresIn:l,interval:h,message:g}}createQueryString(e){const t=new Map;return kt(
t,e.scopes,e.correlationId),Rt(t,this.config.authOptions.clientId),e.extraQueryParameters&&ht(t,e.extraQueryParameters),(e.claims||this.config.authOptions.clientCapabilities&&this.config.authOptions.clientCapabilities.
length>0)&&bt(t,e.correlationId,e.claims,this.config.authOptions.clientCapabilities),je(t)}continuePolling(e,t,n,i){if(i)throw this.logger.error("Token request cancelled by setting DeviceCodeRequest.c\
ancel = true",t),f(Cu,t);if(n&&n<e&&he()>n)throw this.logger.error(`User defined timeout for device code polling reached. The timeout was set for ${n}`,t),f(pu,t);if(he()>e)throw n&&this.logger.verbose(
`User specified timeout ignored as the device code has expired before the timeout elapsed. The user specified timeout was set for ${n}`,t),this.logger.error(`Device code expired. Expiration time of de\
vice code was ${e}`,t),f(Au,t);return!0}async acquireTokenWithDeviceCode(e,t){const n=this.createTokenQueryParameters(e),i=Z.appendQueryString(this.authority.tokenEndpoint,n),o=this.createTokenRequestBody(
e,t),a=this.createTokenRequestHeaders(),c=e.timeout?he()+e.timeout:void 0,d=he()+t.expiresIn,l=t.interval*1e3;for(;this.continuePolling(d,e.correlationId,c,e.cancel);){const h={clientId:this.config.authOptions.
clientId,authority:e.authority,scopes:e.scopes,claims:e.claims,authenticationScheme:e.authenticationScheme,resourceRequestMethod:e.resourceRequestMethod,resourceRequestUri:e.resourceRequestUri,shrClaims:e.
shrClaims,sshKid:e.sshKid},g=await this.executePostToTokenEndpoint(i,o,a,h,e.correlationId);if(g.body&&g.body.error)if(g.body.error===Qa)this.logger.info("Authorization pending. Continue polling.",e.correlationId),
await Ml(l);else throw this.logger.info("Unexpected error in polling from the server",e.correlationId),sr(Du,e.correlationId,g.body.error);else return this.logger.verbose("Authorization completed succ\
essfully. Polling stopped.",e.correlationId),g.body}throw this.logger.error("Polling stopped for unknown reasons.",e.correlationId),f(Iu,e.correlationId)}createTokenRequestBody(e,t){const n=new Map;kt(
n,e.scopes,e.correlationId),Rt(n,this.config.authOptions.clientId),Wt(n,Vt.DEVICE_CODE_GRANT),Zl(n,t.deviceCode);const i=e.correlationId||this.config.cryptoInterface.createNewGuid();return Ht(n,i),Yt(
n),$t(n,this.config.libraryInfo),Bt(n,this.config.telemetry.application),Qt(n),this.serverTelemetryManager&&Jt(n,this.serverTelemetryManager),(!Re.isEmptyObj(e.claims)||this.config.authOptions.clientCapabilities&&
this.config.authOptions.clientCapabilities.length>0)&&bt(n,e.correlationId,e.claims,this.config.authOptions.clientCapabilities),je(n)}}class xu extends ea{static{s(this,"PublicClientApplication")}constructor(e){
super(e),this.config.broker.nativeBrokerPlugin&&(this.config.broker.nativeBrokerPlugin.isBrokerAvailable?(this.nativeBrokerPlugin=this.config.broker.nativeBrokerPlugin,this.nativeBrokerPlugin.setLogger(
this.config.system.loggerOptions)):this.logger.warning("NativeBroker implementation was provided but the broker is unavailable.","")),this.skus=an.makeExtraSkuString({libraryName:wt.MSAL_SKU,libraryVersion:qt})}async acquireTokenByDeviceCode(e){
this.logger.info("acquireTokenByDeviceCode called",e.correlationId||""),xn(this.config.auth.isMcp,e);const t=Object.assign(e,await this.initializeBaseRequest(e)),n=this.initializeServerTelemetryManager(
Oe.acquireTokenByDeviceCode,t.correlationId);try{const i=await this.createAuthority(t.authority,t.correlationId,void 0,e.azureCloudOptions),o=await this.buildOauthClientConfiguration(i,t.correlationId,
"",n),a=new Uu(o);return this.logger.verbose("Device code client created",t.correlationId),await a.acquireToken(t)}catch(i){throw i instanceof ne&&(i.correlationId=t.correlationId),n.cacheFailedRequest(
i),i}}async acquireTokenInteractive(e){const t=e.correlationId||this.cryptoProvider.createNewGuid();this.logger.trace("acquireTokenInteractive called",t),xn(this.config.auth.isMcp,e);const{openBrowser:n,
successTemplate:i,errorTemplate:o,windowHandle:a,preferredPort:c,...d}=e;if(this.nativeBrokerPlugin){const K={...d,clientId:this.config.auth.clientId,scopes:e.scopes||ct,redirectUri:e.redirectUri||"",
authority:e.authority||this.config.auth.authority,correlationId:t,extraParameters:{...d.extraQueryParameters,...d.extraParameters,[Ro]:this.skus},accountId:d.account?.nativeAccountId};return this.nativeBrokerPlugin.
acquireTokenInteractive(K,a)}if(e.redirectUri){if(!this.config.broker.nativeBrokerPlugin)throw re.createRedirectUriNotSupportedError(t);e.redirectUri=""}const{verifier:l,challenge:h}=await this.cryptoProvider.
generatePkceCodes(),g=new Mu(c),T=d.responseMode;if(T!==void 0&&T!==Pn.FORM_POST)throw Y(Wd,t);const S=Xd(this.cryptoProvider,d.state?this.cryptoProvider.base64Encode(d.state):d.state,void 0,t);let k={},
J=null;try{const K=g.listenForAuthCode(S,i,o).then(Et=>{k=Et}).catch(Et=>{J=Et}),ie=await this.waitForRedirectUri(g,t),Se={...d,correlationId:t,scopes:e.scopes||ct,redirectUri:ie,responseMode:Pn.FORM_POST,
codeChallenge:h,codeChallengeMethod:dc.S256,state:S},ke=await this.getAuthCodeUrl(Se);if(await n(ke),await K,J)throw J;if(this.validateState(S,k.state||"",t),k.error)throw new cn(k.error,t,k.error_description,
k.suberror);if(!k.code)throw re.createNoAuthCodeInResponseError(t);const yt=k.client_info,zt={code:k.code,codeVerifier:l,clientInfo:yt||"",...Se,state:d.state};return await this.acquireTokenByCode(zt)}finally{
g.closeServer()}}async acquireTokenSilent(e){const t=e.correlationId||this.cryptoProvider.createNewGuid();if(this.logger.trace("acquireTokenSilent called",t),xn(this.config.auth.isMcp,e),this.nativeBrokerPlugin){
const n=this.nativeBrokerPlugin,i=Nu({...e,clientId:this.config.auth.clientId,scopes:e.scopes||ct,redirectUri:e.redirectUri||"",authority:e.authority||this.config.auth.authority,correlationId:t,extraParameters:{
...e.extraQueryParameters,...e.extraParameters,[Ro]:this.skus},accountId:e.account.nativeAccountId,forceRefresh:e.forceRefresh||!1}),o=Xs({requestType:"native",request:i});return Zs(this,this.logger,o,
t,()=>n.acquireTokenSilent(i))}if(e.redirectUri){if(!this.config.broker.nativeBrokerPlugin)throw re.createRedirectUriNotSupportedError(t);e.redirectUri=""}return super.acquireTokenSilent(e)}async acquireTokenByCode(e,t){
return xn(this.config.auth.isMcp,e),super.acquireTokenByCode(e,t)}async acquireTokenByRefreshToken(e){return xn(this.config.auth.isMcp,e),super.acquireTokenByRefreshToken(e)}async signOut(e){if(this.nativeBrokerPlugin&&
e.account.nativeAccountId){const t={clientId:this.config.auth.clientId,accountId:e.account.nativeAccountId,correlationId:e.correlationId||this.cryptoProvider.createNewGuid()};await this.nativeBrokerPlugin.
signOut(t)}await this.getTokenCache().removeAccount(e.account,e.correlationId)}async getAllAccounts(){if(this.nativeBrokerPlugin){const e=this.cryptoProvider.createNewGuid();return this.nativeBrokerPlugin.
getAllAccounts(this.config.auth.clientId,e)}return this.getTokenCache().getAllAccounts()}async waitForRedirectUri(e,t){return new Promise((n,i)=>{let o=0;const a=setInterval(()=>{if(Yr.TIMEOUT_MS/Yr.INTERVAL_MS<
o){clearInterval(a),i(re.createLoopbackServerTimeoutError(t));return}try{const c=e.getRedirectUri();clearInterval(a),n(c);return}catch(c){if(c instanceof ne&&c.errorCode===pe.noLoopbackServerExists.code){
o++;return}clearInterval(a),i(c);return}},Yr.INTERVAL_MS)})}}class ta extends Wn{static{s(this,"ClientCredentialClient")}constructor(e,t){super(e),this.appTokenProvider=t}async acquireToken(e){let t;if(e.
fmiPath&&(t={...t,fmi_path:e.fmiPath}),e.claimsFromClient&&!Re.isEmptyObj(e.claimsFromClient)&&(t={...t,client_claims:e.claimsFromClient}),e.skipCache||!Re.isEmptyObj(e.claims))return this.executeTokenRequest(
e,this.authority,void 0,t);const[n,i]=await this.getCachedAuthenticationResult(e,this.config,this.cryptoUtils,this.authority,this.cacheManager,this.serverTelemetryManager,t);return n?(i===Te.PROACTIVELY_REFRESHED&&
(this.logger.info("ClientCredentialClient:getCachedAuthenticationResult - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.",e.correlationId),await this.
executeTokenRequest(e,this.authority,!0,t)),n):this.executeTokenRequest(e,this.authority,void 0,t)}async getCachedAuthenticationResult(e,t,n,i,o,a,c){const d=t,l=t;let h=Te.NOT_APPLICABLE,g;d.serializableCache&&
d.persistencePlugin&&(g=new Kn(d.serializableCache,!1),await d.persistencePlugin.beforeCacheAccess(g));const T=this.readAccessTokenFromCache(i,l.managedIdentityId?.id||d.authOptions.clientId,new ve(e.
scopes||[],e.correlationId),o,e.correlationId,c);return d.serializableCache&&d.persistencePlugin&&g&&await d.persistencePlugin.afterCacheAccess(g),T?dn(T.expiresOn,d.systemOptions?.tokenRenewalOffsetSeconds||
Co)?(a?.setCacheOutcome(Te.CACHED_ACCESS_TOKEN_EXPIRED),[null,Te.CACHED_ACCESS_TOKEN_EXPIRED]):(T.refreshOn&&dn(T.refreshOn.toString(),0)&&(h=Te.PROACTIVELY_REFRESHED,a?.setCacheOutcome(Te.PROACTIVELY_REFRESHED)),
[await Ve.generateAuthenticationResult(n,i,{account:null,idToken:null,accessToken:T,refreshToken:null,appMetadata:null},!0,e,this.performanceClient,{tokenBindingKeyManager:this.config.tokenBindingKeyManager}),
h]):(a?.setCacheOutcome(Te.NO_CACHED_ACCESS_TOKEN),[null,Te.NO_CACHED_ACCESS_TOKEN])}readAccessTokenFromCache(e,t,n,i,o,a){const c={homeAccountId:"",environment:e.canonicalAuthorityUrlComponents.HostNameAndPort,
credentialType:Ce.ACCESS_TOKEN,clientId:t,realm:e.tenant,target:ve.createSearchScopes(n.asArray(),o),additionalCacheKeyComponents:a},d=i.getAccessTokensByFilter(c,o);if(d.length<1)return null;if(d.length>
1)throw f(Fo,o);return d[0]}async executeTokenRequest(e,t,n,i){let o,a;if(this.appTokenProvider){this.logger.info("Using appTokenProvider extensibility.",e.correlationId);const l={correlationId:e.correlationId,
tenantId:this.config.authOptions.authority.tenant,scopes:e.scopes,claims:e.claims};a=he();const h=await this.appTokenProvider(l);o={access_token:h.accessToken,expires_in:h.expiresInSeconds,refresh_in:h.
refreshInSeconds,token_type:$.BEARER}}else{const l=this.createTokenQueryParameters(e),h=Z.appendQueryString(t.tokenEndpoint,l),g=await this.createTokenRequestBody(e),T=this.createTokenRequestHeaders(),
S={clientId:this.config.authOptions.clientId,authority:e.authority,scopes:e.scopes,claims:e.claims,authenticationScheme:e.authenticationScheme,resourceRequestMethod:e.resourceRequestMethod,resourceRequestUri:e.
resourceRequestUri,shrClaims:e.shrClaims,sshKid:e.sshKid};this.logger.info("Sending token request to endpoint: "+t.tokenEndpoint,e.correlationId),a=he();const k=await this.executePostToTokenEndpoint(h,
g,T,S,e.correlationId);o=k.body,o.status=k.status}const c=new Ve(this.config.authOptions.clientId,this.cacheManager,this.cryptoUtils,this.logger,this.performanceClient,this.config.serializableCache,this.
config.persistencePlugin,this.config.tokenBindingKeyManager);return c.validateTokenResponse(o,e.correlationId,n),await c.handleServerTokenResponse(o,this.authority,a,e,Oe.acquireTokenByClientCredential,
void 0,void 0,void 0,void 0,void 0,i)}async createTokenRequestBody(e){const t=new Map;Rt(t,this.config.authOptions.clientId),kt(t,e.scopes,e.correlationId,!1),Wt(t,Vt.CLIENT_CREDENTIALS_GRANT),$t(t,this.
config.libraryInfo),Bt(t,this.config.telemetry.application),Qt(t),this.serverTelemetryManager&&Jt(t,this.serverTelemetryManager);const n=e.correlationId||this.config.cryptoInterface.createNewGuid();Ht(
t,n),this.config.clientCredentials.clientSecret&&ln(t,this.config.clientCredentials.clientSecret);const i=e.clientAssertion||this.config.clientCredentials.clientAssertion;return i&&(hn(t,await Ot(i.assertion,
this.config.authOptions.clientId,this.authority.tokenEndpoint,e.fmiPath)),un(t,i.assertionType)),e.fmiPath&&t.set(pd,e.fmiPath),(!Re.isEmptyObj(e.claims)||!Re.isEmptyObj(e.claimsFromClient)||this.config.
authOptions.clientCapabilities&&this.config.authOptions.clientCapabilities.length>0)&&bt(t,e.correlationId,e.claims,this.config.authOptions.clientCapabilities,void 0,e.claimsFromClient),je(t)}}class Lu extends Wn{static{
s(this,"OnBehalfOfClient")}constructor(e){super(e)}async acquireToken(e){this.scopeSet=new ve(e.scopes||[],e.correlationId),this.userAssertionHash=await this.cryptoUtils.hashString(e.oboAssertion);let t;
if(e.claimsFromClient&&!Re.isEmptyObj(e.claimsFromClient)&&(t={client_claims:e.claimsFromClient}),e.skipCache||!Re.isEmptyObj(e.claims))return this.executeTokenRequest(e,this.authority,this.userAssertionHash,
t);try{return await this.getCachedAuthenticationResult(e,t)}catch{return await this.executeTokenRequest(e,this.authority,this.userAssertionHash,t)}}async getCachedAuthenticationResult(e,t){const n=this.
readAccessTokenFromCacheForOBO(this.config.authOptions.clientId,e,t);if(n){if(dn(n.expiresOn,this.config.systemOptions.tokenRenewalOffsetSeconds))throw this.serverTelemetryManager?.setCacheOutcome(Te.
CACHED_ACCESS_TOKEN_EXPIRED),this.logger.info(`OnbehalfofFlow:getCachedAuthenticationResult - Cached access token is expired or will expire within ${this.config.systemOptions.tokenRenewalOffsetSeconds}\
 seconds.`,e.correlationId),f(St,e.correlationId)}else throw this.serverTelemetryManager?.setCacheOutcome(Te.NO_CACHED_ACCESS_TOKEN),this.logger.info("SilentFlowClient:acquireCachedToken - No access t\
oken found in cache for the given properties.",e.correlationId),f(St,e.correlationId);const i=this.readIdTokenFromCacheForOBO(n.homeAccountId,e.correlationId);let o,a=null;if(i){o=Ln(i.secret,ft.base64Decode,
e.correlationId);const c=o.oid||o.sub,d={homeAccountId:i.homeAccountId,environment:i.environment,tenantId:i.realm,username:"",localAccountId:c||""};a=this.cacheManager.getAccount(this.cacheManager.generateAccountKey(
d),e.correlationId)}return this.config.serverTelemetryManager&&this.config.serverTelemetryManager.incrementCacheHits(),Ve.generateAuthenticationResult(this.cryptoUtils,this.authority,{account:a,accessToken:n,
idToken:i,refreshToken:null,appMetadata:null},!0,e,this.performanceClient,{idTokenClaims:o,tokenBindingKeyManager:this.config.tokenBindingKeyManager})}readIdTokenFromCacheForOBO(e,t){const n={homeAccountId:e,
environment:this.authority.canonicalAuthorityUrlComponents.HostNameAndPort,credentialType:Ce.ID_TOKEN,clientId:this.config.authOptions.clientId,realm:this.authority.tenant},i=this.cacheManager.getIdTokensByFilter(
n,t);return Object.values(i).length<1?null:Object.values(i)[0]}readAccessTokenFromCacheForOBO(e,t,n){const i=t.authenticationScheme||$.BEARER,a={credentialType:i&&i.toLowerCase()!==$.BEARER.toLowerCase()?
Ce.ACCESS_TOKEN_WITH_AUTH_SCHEME:Ce.ACCESS_TOKEN,clientId:e,target:ve.createSearchScopes(this.scopeSet.asArray(),t.correlationId),tokenType:i,keyId:t.sshKid,userAssertionHash:this.userAssertionHash,additionalCacheKeyComponents:n},
c=this.cacheManager.getAccessTokensByFilter(a,t.correlationId),d=c.length;if(d<1)return null;if(d>1)throw f(Fo,t.correlationId);return c[0]}async executeTokenRequest(e,t,n,i){const o=this.createTokenQueryParameters(
e),a=Z.appendQueryString(t.tokenEndpoint,o),c=await this.createTokenRequestBody(e),d=this.createTokenRequestHeaders(),l={clientId:this.config.authOptions.clientId,authority:e.authority,scopes:e.scopes,
claims:e.claims,authenticationScheme:e.authenticationScheme,resourceRequestMethod:e.resourceRequestMethod,resourceRequestUri:e.resourceRequestUri,shrClaims:e.shrClaims,sshKid:e.sshKid},h=he(),g=await this.
executePostToTokenEndpoint(a,c,d,l,e.correlationId),T=new Ve(this.config.authOptions.clientId,this.cacheManager,this.cryptoUtils,this.logger,this.performanceClient,this.config.serializableCache,this.config.
persistencePlugin,this.config.tokenBindingKeyManager);return T.validateTokenResponse(g.body,e.correlationId),await T.handleServerTokenResponse(g.body,this.authority,h,e,Oe.acquireTokenByOBO,void 0,n,void 0,
void 0,void 0,i)}async createTokenRequestBody(e){const t=new Map;Rt(t,this.config.authOptions.clientId),kt(t,e.scopes,e.correlationId),Wt(t,Vt.JWT_BEARER),Yt(t),$t(t,this.config.libraryInfo),Bt(t,this.
config.telemetry.application),Qt(t),this.serverTelemetryManager&&Jt(t,this.serverTelemetryManager);const n=e.correlationId||this.config.cryptoInterface.createNewGuid();Ht(t,n),th(t,od),eh(t,e.oboAssertion),
this.config.clientCredentials.clientSecret&&ln(t,this.config.clientCredentials.clientSecret);const i=this.config.clientCredentials.clientAssertion;return i&&(hn(t,await Ot(i.assertion,this.config.authOptions.
clientId,e.resourceRequestUri)),un(t,i.assertionType)),(!Re.isEmptyObj(e.claims)||!Re.isEmptyObj(e.claimsFromClient)||this.config.authOptions.clientCapabilities&&this.config.authOptions.clientCapabilities.
length>0)&&bt(t,e.correlationId,e.claims,this.config.authOptions.clientCapabilities,void 0,e.claimsFromClient),je(t)}}class Fu extends Wn{static{s(this,"UserFederatedIdentityCredentialClient")}constructor(e){
super(e)}async acquireToken(e){return this.executeTokenRequest(e,this.authority)}async executeTokenRequest(e,t){const n=new ve(e.scopes||[],e.correlationId);n.appendScopes(ct);const i=n.asArray(),o=this.
createTokenQueryParameters(e),a=Z.appendQueryString(t.tokenEndpoint,o),c=await this.createTokenRequestBody(e,i),d=this.createTokenRequestHeaders(),l={clientId:this.config.authOptions.clientId,authority:e.
authority,scopes:i,claims:e.claims,authenticationScheme:e.authenticationScheme,resourceRequestMethod:e.resourceRequestMethod,resourceRequestUri:e.resourceRequestUri,shrClaims:e.shrClaims,sshKid:e.sshKid},
h=he(),g=await this.executePostToTokenEndpoint(a,c,d,l,e.correlationId),T=new Ve(this.config.authOptions.clientId,this.cacheManager,this.cryptoUtils,this.logger,this.performanceClient,this.config.serializableCache,
this.config.persistencePlugin,this.config.tokenBindingKeyManager);return T.validateTokenResponse(g.body,e.correlationId),await T.handleServerTokenResponse(g.body,this.authority,h,e,Oe.acquireTokenByUserFederatedIdentityCredential)}async createTokenRequestBody(e,t){
const n=new Map;Rt(n,this.config.authOptions.clientId),kt(n,t,e.correlationId),Wt(n,Vt.USER_FIC),Yt(n),n.set(ud,e.assertion),e.username?n.set(fd,e.username):e.userObjectId&&n.set(gd,e.userObjectId),$t(
n,this.config.libraryInfo),Bt(n,this.config.telemetry.application),Qt(n),this.serverTelemetryManager&&Jt(n,this.serverTelemetryManager);const i=e.correlationId||this.config.cryptoInterface.createNewGuid();
Ht(n,i),this.config.clientCredentials.clientSecret&&ln(n,this.config.clientCredentials.clientSecret);const o=e.clientAssertion||this.config.clientCredentials.clientAssertion;return o&&(hn(n,await Ot(o.
assertion,this.config.authOptions.clientId,this.authority.tokenEndpoint)),un(n,o.assertionType)),(!Re.isEmptyObj(e.claims)||!Re.isEmptyObj(e.claimsFromClient)||this.config.authOptions.clientCapabilities&&
this.config.authOptions.clientCapabilities.length>0)&&bt(n,e.correlationId,e.claims,this.config.authOptions.clientCapabilities,void 0,e.claimsFromClient),je(n)}}class Hu extends ea{static{s(this,"Conf\
identialClientApplication")}constructor(e){if("instanceAware"in e.auth&&e.auth.instanceAware===!0)throw re.createUnsupportedCcaInstanceAwareError();super(e);const t=!!this.config.auth.clientSecret,n=!!this.
config.auth.clientAssertion,i=(!!this.config.auth.clientCertificate?.thumbprint||!!this.config.auth.clientCertificate?.thumbprintSha256)&&!!this.config.auth.clientCertificate?.privateKey;if(!this.appTokenProvider){
if(t&&n||n&&i||t&&i)throw f(Qs,"");if(this.config.auth.clientSecret){this.clientSecret=this.config.auth.clientSecret;return}if(this.config.auth.clientAssertion){this.developerProvidedClientAssertion=this.
config.auth.clientAssertion;return}if(i)this.clientAssertion=this.config.auth.clientCertificate.thumbprintSha256?Xt.fromCertificateWithSha256Thumbprint(this.config.auth.clientCertificate.thumbprintSha256,
this.config.auth.clientCertificate.privateKey,this.config.auth.clientCertificate.x5c):Xt.fromCertificate(this.config.auth.clientCertificate.thumbprint,this.config.auth.clientCertificate.privateKey,this.
config.auth.clientCertificate.x5c);else throw f(Qs,"");this.appTokenProvider=void 0}}async getAuthCodeUrl(e){if(e.extraQueryParameters&&Object.prototype.hasOwnProperty.call(e.extraQueryParameters,"ins\
tance_aware"))throw re.createUnsupportedCcaInstanceAwareError(e.correlationId);return super.getAuthCodeUrl(e)}async acquireTokenByCode(e,t){const n=t?{code:e.code,state:t.state,nonce:e.nonce}:void 0;return super.
acquireTokenByCode(e,n)}SetAppTokenProvider(e){this.appTokenProvider=e}async acquireTokenByClientCredential(e){this.logger.info("acquireTokenByClientCredential called",e.correlationId||"");let t;e.clientAssertion&&
(t={assertion:await Ot(e.clientAssertion,this.config.auth.clientId),assertionType:wt.JWT_BEARER_ASSERTION_TYPE});const n=await this.initializeBaseRequest(e),i={...n,scopes:n.scopes.filter(T=>!ct.includes(
T))},o={...e,...i,clientAssertion:t},c=new Z(o.authority,o.correlationId).getUrlComponents().PathSegments[0];if(Object.values(At).includes(c))throw f(gu,o.correlationId);const d=process.env[yd];let l;
o.azureRegion!=="DisableMsalForceRegion"&&(!o.azureRegion&&d?l=d:l=o.azureRegion);const h={azureRegion:l,environmentRegion:process.env[Td]},g=this.initializeServerTelemetryManager(Oe.acquireTokenByClientCredential,
o.correlationId,o.skipCache);try{const T=await this.createAuthority(o.authority,o.correlationId,h,e.azureCloudOptions),S=await this.buildOauthClientConfiguration(T,o.correlationId,"",g),k=new ta(S,this.
appTokenProvider);return this.logger.verbose("Client credential client created",o.correlationId),await k.acquireToken(o)}catch(T){throw T instanceof ne&&(T.correlationId=o.correlationId),g.cacheFailedRequest(
T),T}}async acquireTokenOnBehalfOf(e){this.logger.info("acquireTokenOnBehalfOf called",e.correlationId||"");const t={...e,...await this.initializeBaseRequest(e)};try{const n=await this.createAuthority(
t.authority,t.correlationId,void 0,e.azureCloudOptions),i=await this.buildOauthClientConfiguration(n,t.correlationId,"",void 0),o=new Lu(i);return this.logger.verbose("On behalf of client created",t.correlationId),
await o.acquireToken(t)}catch(n){throw n instanceof ne&&(n.correlationId=t.correlationId),n}}async acquireTokenByUserFederatedIdentityCredential(e){if(this.logger.info("acquireTokenByUserFederatedIden\
tityCredential called",e.correlationId||""),e.userObjectId&&e.username)throw f(yu,e.correlationId||"");if(!e.userObjectId&&!e.username)throw f(Eu,e.correlationId||"");if(!e.assertion)throw f(Tu,e.correlationId||
"");let t;e.clientAssertion&&(t={assertion:await Ot(e.clientAssertion,this.config.auth.clientId),assertionType:wt.JWT_BEARER_ASSERTION_TYPE});const n=await this.initializeBaseRequest(e),i={...e,...n,assertion:e.
assertion,clientAssertion:t},o=this.initializeServerTelemetryManager(Oe.acquireTokenByUserFederatedIdentityCredential,i.correlationId);try{const a=await this.createAuthority(i.authority,i.correlationId,
void 0,e.azureCloudOptions),c=await this.buildOauthClientConfiguration(a,i.correlationId,"",o),d=new Fu(c);return this.logger.verbose("UserFederatedIdentityCredential client created",i.correlationId),
await d.acquireToken(i)}catch(a){throw a instanceof ne&&(a.correlationId=i.correlationId),o.cacheFailedRequest(a),a}}}function $u(r){if(typeof r!="string")return!1;const e=new Date(r);return!isNaN(e.getTime())&&
e.toISOString()===r}s($u,"isIso8601");class Bu{static{s(this,"HttpClientWithRetries")}constructor(e,t,n){this.httpClientNoRetries=e,this.retryPolicy=t,this.logger=n}async sendNetworkRequestAsyncHelper(e,t,n){
return e===Ye.GET?this.httpClientNoRetries.sendGetRequestAsync(t,n):this.httpClientNoRetries.sendPostRequestAsync(t,n)}async sendNetworkRequestAsync(e,t,n){let i=await this.sendNetworkRequestAsyncHelper(
e,t,n);"isNewRequest"in this.retryPolicy&&(this.retryPolicy.isNewRequest=!0);let o=0;for(;await this.retryPolicy.pauseForRetry(i.status,o,this.logger,i.headers[be.RETRY_AFTER]);)i=await this.sendNetworkRequestAsyncHelper(
e,t,n),o++;return i}async sendGetRequestAsync(e,t){return this.sendNetworkRequestAsync(Ye.GET,e,t)}async sendPostRequestAsync(e,t){return this.sendNetworkRequestAsync(Ye.POST,e,t)}}const et={MANAGED_IDENTITY_CLIENT_ID_2017:"\
clientid",MANAGED_IDENTITY_CLIENT_ID:"client_id",MANAGED_IDENTITY_OBJECT_ID:"object_id",MANAGED_IDENTITY_RESOURCE_ID_IMDS:"msi_res_id",MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS:"mi_res_id"};class en{static{
s(this,"BaseManagedIdentitySource")}constructor(e,t,n,i,o){this.logger=e,this.nodeStorage=t,this.networkClient=n,this.cryptoProvider=i,this.disableInternalRetries=o}createCorrelationId(){return this.cryptoProvider.
createNewGuid()}async getServerTokenResponseAsync(e,t,n,i){return this.getServerTokenResponse(e)}getServerTokenResponse(e){let t,n;return e.body.expires_on&&($u(e.body.expires_on)&&(e.body.expires_on=
new Date(e.body.expires_on).getTime()/1e3),n=e.body.expires_on-he(),n>2*3600&&(t=n/2)),{status:e.status,access_token:e.body.access_token,expires_in:n,scope:e.body.resource,token_type:e.body.token_type,
refresh_in:t,correlation_id:e.body.correlation_id||e.body.correlationId,error:typeof e.body.error=="string"?e.body.error:e.body.error?.code,error_description:e.body.message||(typeof e.body.error=="str\
ing"?e.body.error_description:e.body.error?.message),error_codes:e.body.error_codes,timestamp:e.body.timestamp,trace_id:e.body.trace_id}}async acquireTokenWithManagedIdentity(e,t,n,i){const o=this.createRequest(
e.resource,t);if(e.revokedTokenSha256Hash&&(this.logger.info(`[Managed Identity] The following claims are present in the request: ${e.claims}`,""),o.queryParameters[We.SHA256_TOKEN_TO_REFRESH]=e.revokedTokenSha256Hash),
e.clientCapabilities?.length){const S=e.clientCapabilities.toString();this.logger.info(`[Managed Identity] The following client capabilities are present in the request: ${S}`,""),o.queryParameters[We.
XMS_CC]=S}const a=o.headers;a[be.CONTENT_TYPE]=to;const c={headers:a};Object.keys(o.bodyParameters).length&&(c.body=o.computeParametersBodyString());const d=this.disableInternalRetries?this.networkClient:
new Bu(this.networkClient,o.retryPolicy,this.logger),l=he();let h;try{o.httpMethod===Ye.POST?h=await d.sendPostRequestAsync(o.computeUri(),c):h=await d.sendGetRequestAsync(o.computeUri(),c)}catch(S){throw S instanceof
ne?S:f(Un,e.correlationId)}const g=new Ve(t.id,this.nodeStorage,this.cryptoProvider,this.logger,new ot,null,null),T=await this.getServerTokenResponseAsync(h,d,o,c);return g.validateTokenResponse(T,T.correlation_id||
"",i),g.handleServerTokenResponse(T,n,l,e,Oe.acquireTokenWithManagedIdentity)}getManagedIdentityUserAssignedIdQueryParameterKey(e,t,n){switch(e){case Fe.USER_ASSIGNED_CLIENT_ID:return this.logger.info(
`[Managed Identity] [API version ${n?"2017+":"2019+"}] Adding user assigned client id to the request.`,""),n?et.MANAGED_IDENTITY_CLIENT_ID_2017:et.MANAGED_IDENTITY_CLIENT_ID;case Fe.USER_ASSIGNED_RESOURCE_ID:
return this.logger.info("[Managed Identity] Adding user assigned resource id to the request.",""),t?et.MANAGED_IDENTITY_RESOURCE_ID_IMDS:et.MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS;case Fe.USER_ASSIGNED_OBJECT_ID:
return this.logger.info("[Managed Identity] Adding user assigned object id to the request.",""),et.MANAGED_IDENTITY_OBJECT_ID;default:throw De(jn,"")}}}en.getValidatedEnvVariableUrlString=(r,e,t,n)=>{
try{return new Z(e,"").urlString}catch{throw n.info(`[Managed Identity] ${t} managed identity is unavailable because the '${r}' environment variable is malformed.`,""),De(Vn[r],"")}};class Ku{static{s(
this,"LinearRetryStrategy")}calculateDelay(e,t){if(!e)return t;let n=Math.round(parseFloat(e)*1e3);return isNaN(n)&&(n=new Date(e).valueOf()-new Date().valueOf()),Math.max(t,n)}}const zu=3,ju=1e3,Vu=[
oo,so,ao,sc,ac,cc];class Pi{static{s(this,"DefaultManagedIdentityRetryPolicy")}constructor(){this.linearRetryStrategy=new Ku}static get DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS(){return ju}async pauseForRetry(e,t,n,i){
if(Vu.includes(e)&&t<zu){const o=this.linearRetryStrategy.calculateDelay(i,Pi.DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS);return n.verbose(`Retrying request in ${o}ms (retry attempt: ${t+1})`,""),await new Promise(
a=>setTimeout(a,o)),!0}return!1}}class Tn{static{s(this,"ManagedIdentityRequestParameters")}constructor(e,t,n){this.httpMethod=e,this._baseEndpoint=t,this.headers={},this.bodyParameters={},this.queryParameters=
{},this.retryPolicy=n||new Pi}computeUri(){const e=new Map;this.queryParameters&&ht(e,this.queryParameters);const t=je(e);return Z.appendQueryString(this._baseEndpoint,t)}computeParametersBodyString(){
const e=new Map;return this.bodyParameters&&ht(e,this.bodyParameters),je(e)}}const Gu="2019-08-01";class yn extends en{static{s(this,"AppService")}constructor(e,t,n,i,o,a,c){super(e,t,n,i,o),this.identityEndpoint=
a,this.identityHeader=c}static getEnvironmentVariables(){const e=process.env[U.IDENTITY_ENDPOINT],t=process.env[U.IDENTITY_HEADER];return[e,t]}static tryCreate(e,t,n,i,o){const[a,c]=yn.getEnvironmentVariables();
if(!a||!c)return e.info(`[Managed Identity] ${B.APP_SERVICE} managed identity is unavailable because one or both of the '${U.IDENTITY_HEADER}' and '${U.IDENTITY_ENDPOINT}' environment variables are no\
t defined.`,""),null;const d=yn.getValidatedEnvVariableUrlString(U.IDENTITY_ENDPOINT,a,B.APP_SERVICE,e);return e.info(`[Managed Identity] Environment variables validation passed for ${B.APP_SERVICE} m\
anaged identity. Endpoint URI: ${d}. Creating ${B.APP_SERVICE} managed identity.`,""),new yn(e,t,n,i,o,a,c)}createRequest(e,t){const n=new Tn(Ye.GET,this.identityEndpoint);return n.headers[rt.APP_SERVICE_SECRET_HEADER_NAME]=
this.identityHeader,n.queryParameters[We.API_VERSION]=Gu,n.queryParameters[We.RESOURCE]=e,t.idType!==Fe.SYSTEM_ASSIGNED&&(n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(t.idType)]=
t.id),n}}var Yn=p(79896),Wu=p(16928);const Yu="2020-06-01",na="http://127.0.0.1:40342/metadata/identity/oauth2/token",ra="N/A: himds executable exists",ia={win32:`${process.env.ProgramData}\\AzureConne\
ctedMachineAgent\\Tokens\\`,linux:"/var/opt/azcmagent/tokens/"},Ju={win32:`${process.env.ProgramFiles}\\AzureConnectedMachineAgent\\himds.exe`,linux:"/opt/azcmagent/bin/himds"};class tn extends en{static{
s(this,"AzureArc")}constructor(e,t,n,i,o,a){super(e,t,n,i,o),this.identityEndpoint=a}static getEnvironmentVariables(){let e=process.env[U.IDENTITY_ENDPOINT],t=process.env[U.IMDS_ENDPOINT];if(!e||!t){const n=Ju[process.
platform];try{(0,Yn.accessSync)(n,Yn.constants.F_OK|Yn.constants.R_OK),e=na,t=ra}catch{}}return[e,t]}static tryCreate(e,t,n,i,o,a){const[c,d]=tn.getEnvironmentVariables();if(!c||!d)return e.info(`[Man\
aged Identity] ${B.AZURE_ARC} managed identity is unavailable through environment variables because one or both of '${U.IDENTITY_ENDPOINT}' and '${U.IMDS_ENDPOINT}' are not defined. ${B.AZURE_ARC} man\
aged identity is also unavailable through file detection.`,""),null;if(d===ra)e.info(`[Managed Identity] ${B.AZURE_ARC} managed identity is available through file detection. Defaulting to known ${B.AZURE_ARC}\
 endpoint: ${na}. Creating ${B.AZURE_ARC} managed identity.`,"");else{const l=tn.getValidatedEnvVariableUrlString(U.IDENTITY_ENDPOINT,c,B.AZURE_ARC,e);l.endsWith("/")&&l.slice(0,-1),tn.getValidatedEnvVariableUrlString(
U.IMDS_ENDPOINT,d,B.AZURE_ARC,e),e.info(`[Managed Identity] Environment variables validation passed for ${B.AZURE_ARC} managed identity. Endpoint URI: ${l}. Creating ${B.AZURE_ARC} managed identity.`,
"")}return new tn(e,t,n,i,o,c)}createRequest(e,t){const n=new Tn(Ye.GET,this.identityEndpoint.replace("localhost","127.0.0.1"));return n.headers[rt.METADATA_HEADER_NAME]="true",n.queryParameters[We.API_VERSION]=
Yu,n.queryParameters[We.RESOURCE]=e,t.idType!==Fe.SYSTEM_ASSIGNED&&(n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(t.idType,!0)]=t.id),n}validateUserAssignedIdentityWasHonored(e,t){
const n=e.queryParameters;let i,o;if(n[et.MANAGED_IDENTITY_CLIENT_ID])i=n[et.MANAGED_IDENTITY_CLIENT_ID],o=t.client_id;else if(n[et.MANAGED_IDENTITY_OBJECT_ID])i=n[et.MANAGED_IDENTITY_OBJECT_ID],o=t.object_id;else if(n[et.
MANAGED_IDENTITY_RESOURCE_ID_IMDS])i=n[et.MANAGED_IDENTITY_RESOURCE_ID_IMDS],o=t.msi_res_id||t.mi_res_id;else return;if(!o||o.toLowerCase()!==i.toLowerCase())throw this.logger.error("[Managed Identity\
] Azure Arc did not confirm the requested user-assigned identity in the token response. The agent likely does not support user-assigned managed identity and returned the system-assigned identity.",""),
De(Vs,"")}async getServerTokenResponseAsync(e,t,n,i){let o;if(e.status===ic){const c=e.headers["www-authenticate"];if(!c)throw De(Gs,"");if(!c.includes("Basic realm="))throw De(Ws,"");const d=c.split(
"Basic realm=")[1];if(!ia.hasOwnProperty(process.platform))throw De(Ks,"");const l=ia[process.platform],h=Wu.basename(d);if(!h.endsWith(".key"))throw De(Hs,"");if(l+h!==d)throw De($s,"");let g;try{g=await(0,Yn.
statSync)(d).size}catch{throw De(_i,"")}if(g>Ad)throw De(Bs,"");let T;try{T=(0,Yn.readFileSync)(d,It.UTF8)}catch{throw De(_i,"")}const S=`Basic ${T}`;this.logger.info("[Managed Identity] Adding author\
ization header to the request.",""),n.headers[rt.AUTHORIZATION_HEADER_NAME]=S;try{o=await t.sendGetRequestAsync(n.computeUri(),i)}catch(k){throw k instanceof ne?k:f(Un,"")}}const a=o||e;return a.body.
access_token&&this.validateUserAssignedIdentityWasHonored(n,a.body),this.getServerTokenResponse(a)}}class En extends en{static{s(this,"CloudShell")}constructor(e,t,n,i,o,a){super(e,t,n,i,o),this.msiEndpoint=
a}static getEnvironmentVariables(){return[process.env[U.MSI_ENDPOINT]]}static tryCreate(e,t,n,i,o,a){const[c]=En.getEnvironmentVariables();if(!c)return e.info(`[Managed Identity] ${B.CLOUD_SHELL} mana\
ged identity is unavailable because the '${U.MSI_ENDPOINT} environment variable is not defined.`,""),null;const d=En.getValidatedEnvVariableUrlString(U.MSI_ENDPOINT,c,B.CLOUD_SHELL,e);if(e.info(`[Mana\
ged Identity] Environment variable validation passed for ${B.CLOUD_SHELL} managed identity. Endpoint URI: ${d}. Creating ${B.CLOUD_SHELL} managed identity.`,""),a.idType!==Fe.SYSTEM_ASSIGNED)throw De(
zs,"");return new En(e,t,n,i,o,c)}createRequest(e){const t=new Tn(Ye.POST,this.msiEndpoint);return t.headers[rt.METADATA_HEADER_NAME]="true",t.bodyParameters[We.RESOURCE]=e,t}}class Qu{static{s(this,"\
ExponentialRetryStrategy")}constructor(e,t,n){this.minExponentialBackoff=e,this.maxExponentialBackoff=t,this.exponentialDeltaBackoff=n}calculateDelay(e){return e===0?this.minExponentialBackoff:Math.min(
Math.pow(2,e-1)*this.exponentialDeltaBackoff,this.maxExponentialBackoff)}}const Zu=[oo,so,Br,ao],Xu=3,qu=7,ef=1e3,tf=4e3,nf=2e3,rf=10*1e3;class Cn{static{s(this,"ImdsRetryPolicy")}constructor(){this.exponentialRetryStrategy=
new Qu(Cn.MIN_EXPONENTIAL_BACKOFF_MS,Cn.MAX_EXPONENTIAL_BACKOFF_MS,Cn.EXPONENTIAL_DELTA_BACKOFF_MS)}static get MIN_EXPONENTIAL_BACKOFF_MS(){return ef}static get MAX_EXPONENTIAL_BACKOFF_MS(){return tf}static get EXPONENTIAL_DELTA_BACKOFF_MS(){
return nf}static get HTTP_STATUS_GONE_RETRY_AFTER_MS(){return rf}set isNewRequest(e){this._isNewRequest=e}async pauseForRetry(e,t,n){if(this._isNewRequest&&(this._isNewRequest=!1,this.maxRetries=e===Br?
qu:Xu),(Zu.includes(e)||e>=co&&e<=lo&&t<this.maxRetries)&&t<this.maxRetries){const i=e===Br?Cn.HTTP_STATUS_GONE_RETRY_AFTER_MS:this.exponentialRetryStrategy.calculateDelay(t);return n.verbose(`Retryin\
g request in ${i}ms (retry attempt: ${t+1})`,""),await new Promise(o=>setTimeout(o,i)),!0}return!1}}const oa="/metadata/identity/oauth2/token",of=`http://169.254.169.254${oa}`,sf="2018-02-01";class Sr extends en{static{
s(this,"Imds")}constructor(e,t,n,i,o,a){super(e,t,n,i,o),this.identityEndpoint=a}static tryCreate(e,t,n,i,o){let a;return process.env[U.AZURE_POD_IDENTITY_AUTHORITY_HOST]?(e.info(`[Managed Identity] E\
nvironment variable ${U.AZURE_POD_IDENTITY_AUTHORITY_HOST} for ${B.IMDS} returned endpoint: ${process.env[U.AZURE_POD_IDENTITY_AUTHORITY_HOST]}`,""),a=Sr.getValidatedEnvVariableUrlString(U.AZURE_POD_IDENTITY_AUTHORITY_HOST,
`${process.env[U.AZURE_POD_IDENTITY_AUTHORITY_HOST]}${oa}`,B.IMDS,e)):(e.info(`[Managed Identity] Unable to find ${U.AZURE_POD_IDENTITY_AUTHORITY_HOST} environment variable for ${B.IMDS}, using the de\
fault endpoint.`,""),a=of),new Sr(e,t,n,i,o,a)}createRequest(e,t){const n=new Tn(Ye.GET,this.identityEndpoint);return n.headers[rt.METADATA_HEADER_NAME]="true",n.headers[rt.CLIENT_SKU]=wt.MSAL_SKU,n.headers[rt.
CLIENT_VER]=qt,n.headers[rt.CLIENT_REQUEST_ID]=this.createCorrelationId(),n.queryParameters[We.API_VERSION]=sf,n.queryParameters[We.RESOURCE]=e,t.idType!==Fe.SYSTEM_ASSIGNED&&(n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(
t.idType,!0)]=t.id),n.retryPolicy=new Cn,n}}const af="2019-07-01-preview";class An extends en{static{s(this,"ServiceFabric")}constructor(e,t,n,i,o,a,c){super(e,t,n,i,o),this.identityEndpoint=a,this.identityHeader=
c}static getEnvironmentVariables(){const e=process.env[U.IDENTITY_ENDPOINT],t=process.env[U.IDENTITY_HEADER],n=process.env[U.IDENTITY_SERVER_THUMBPRINT];return[e,t,n]}static tryCreate(e,t,n,i,o,a){const[
c,d,l]=An.getEnvironmentVariables();if(!c||!d||!l)return e.info(`[Managed Identity] ${B.SERVICE_FABRIC} managed identity is unavailable because one or all of the '${U.IDENTITY_HEADER}', '${U.IDENTITY_ENDPOINT}\
' or '${U.IDENTITY_SERVER_THUMBPRINT}' environment variables are not defined.`,""),null;const h=An.getValidatedEnvVariableUrlString(U.IDENTITY_ENDPOINT,c,B.SERVICE_FABRIC,e);return e.info(`[Managed Id\
entity] Environment variables validation passed for ${B.SERVICE_FABRIC} managed identity. Endpoint URI: ${h}. Creating ${B.SERVICE_FABRIC} managed identity.`,""),a.idType!==Fe.SYSTEM_ASSIGNED&&e.warning(
`[Managed Identity] ${B.SERVICE_FABRIC} user assigned managed identity is configured in the cluster, not during runtime. See also: https://learn.microsoft.com/en-us/azure/service-fabric/configure-exis\
ting-cluster-enable-managed-identity-token-service.`,""),new An(e,t,n,i,o,c,d)}createRequest(e,t){const n=new Tn(Ye.GET,this.identityEndpoint);return n.headers[rt.ML_AND_SF_SECRET_HEADER_NAME]=this.identityHeader,
n.queryParameters[We.API_VERSION]=af,n.queryParameters[We.RESOURCE]=e,t.idType!==Fe.SYSTEM_ASSIGNED&&(n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(t.idType)]=t.id),n}}const cf="\
2017-09-01",df=`Only client id is supported for user-assigned managed identity in ${B.MACHINE_LEARNING}.`;class In extends en{static{s(this,"MachineLearning")}constructor(e,t,n,i,o,a,c){super(e,t,n,i,
o),this.msiEndpoint=a,this.secret=c}static getEnvironmentVariables(){const e=process.env[U.MSI_ENDPOINT],t=process.env[U.MSI_SECRET];return[e,t]}static tryCreate(e,t,n,i,o){const[a,c]=In.getEnvironmentVariables();
if(!a||!c)return e.info(`[Managed Identity] ${B.MACHINE_LEARNING} managed identity is unavailable because one or both of the '${U.MSI_ENDPOINT}' and '${U.MSI_SECRET}' environment variables are not def\
ined.`,""),null;const d=In.getValidatedEnvVariableUrlString(U.MSI_ENDPOINT,a,B.MACHINE_LEARNING,e);return e.info(`[Managed Identity] Environment variables validation passed for ${B.MACHINE_LEARNING} m\
anaged identity. Endpoint URI: ${d}. Creating ${B.MACHINE_LEARNING} managed identity.`,""),new In(e,t,n,i,o,a,c)}createRequest(e,t){const n=new Tn(Ye.GET,this.msiEndpoint);if(n.headers[rt.METADATA_HEADER_NAME]=
"true",n.headers[rt.ML_AND_SF_SECRET_HEADER_NAME]=this.secret,n.queryParameters[We.API_VERSION]=cf,n.queryParameters[We.RESOURCE]=e,t.idType===Fe.SYSTEM_ASSIGNED)n.queryParameters[et.MANAGED_IDENTITY_CLIENT_ID_2017]=
process.env[U.DEFAULT_IDENTITY_CLIENT_ID];else if(t.idType===Fe.USER_ASSIGNED_CLIENT_ID)n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(t.idType,!1,!0)]=t.id;else throw new Error(
df);return n}}class Kt{static{s(this,"ManagedIdentityClient")}constructor(e,t,n,i,o){this.logger=e,this.nodeStorage=t,this.networkClient=n,this.cryptoProvider=i,this.disableInternalRetries=o}async sendManagedIdentityTokenRequest(e,t,n,i){
return Kt.identitySource||(Kt.identitySource=this.selectManagedIdentitySource(this.logger,this.nodeStorage,this.networkClient,this.cryptoProvider,this.disableInternalRetries,t)),Kt.identitySource.acquireTokenWithManagedIdentity(
e,t,n,i)}allEnvironmentVariablesAreDefined(e){return Object.values(e).every(t=>t!==void 0)}getManagedIdentitySource(){return Kt.sourceName=this.allEnvironmentVariablesAreDefined(An.getEnvironmentVariables())?
B.SERVICE_FABRIC:this.allEnvironmentVariablesAreDefined(yn.getEnvironmentVariables())?B.APP_SERVICE:this.allEnvironmentVariablesAreDefined(In.getEnvironmentVariables())?B.MACHINE_LEARNING:this.allEnvironmentVariablesAreDefined(
En.getEnvironmentVariables())?B.CLOUD_SHELL:this.allEnvironmentVariablesAreDefined(tn.getEnvironmentVariables())?B.AZURE_ARC:B.DEFAULT_TO_IMDS,Kt.sourceName}selectManagedIdentitySource(e,t,n,i,o,a){const c=An.
tryCreate(e,t,n,i,o,a)||yn.tryCreate(e,t,n,i,o)||In.tryCreate(e,t,n,i,o)||En.tryCreate(e,t,n,i,o,a)||tn.tryCreate(e,t,n,i,o,a)||Sr.tryCreate(e,t,n,i,o);if(!c)throw De(js,"");return c}}const lf=[B.SERVICE_FABRIC];
class nn{static{s(this,"ManagedIdentityApplication")}constructor(e){this.config=au(e||{}),this.logger=new lt(this.config.system.loggerOptions,vi,qt);const t={canonicalAuthority:M};nn.nodeStorage||(nn.
nodeStorage=new Oi(this.logger,this.config.managedIdentityId.id,li,t)),this.networkClient=this.config.system.networkClient,this.cryptoProvider=new Ri;const n={protocolMode:Gt.AAD,knownAuthorities:[No],
cloudDiscoveryMetadata:"",authorityMetadata:""};this.fakeAuthority=new Me(No,this.networkClient,nn.nodeStorage,n,this.logger,this.cryptoProvider.createNewGuid(),new ot,!0),this.fakeClientCredentialClient=
new ta({authOptions:{clientId:this.config.managedIdentityId.id,authority:this.fakeAuthority}}),this.managedIdentityClient=new Kt(this.logger,nn.nodeStorage,this.networkClient,this.cryptoProvider,this.
config.disableInternalRetries),this.hashUtils=new ki}async acquireToken(e){if(!e.resource)throw Y(jo,"");const t={forceRefresh:e.forceRefresh,resource:e.resource.replace("/.default",""),scopes:[e.resource.
replace("/.default","")],authority:this.fakeAuthority.canonicalAuthority,correlationId:this.cryptoProvider.createNewGuid(),claims:e.claims,clientCapabilities:this.config.clientCapabilities};if(t.forceRefresh)
return this.acquireTokenFromManagedIdentity(t,this.config.managedIdentityId,this.fakeAuthority);const[n,i]=await this.fakeClientCredentialClient.getCachedAuthenticationResult(t,this.config,this.cryptoProvider,
this.fakeAuthority,nn.nodeStorage);if(t.claims){const o=this.managedIdentityClient.getManagedIdentitySource();if(n&&lf.includes(o)){const a=this.hashUtils.sha256(n.accessToken).toString(It.HEX);t.revokedTokenSha256Hash=
a}return this.acquireTokenFromManagedIdentity(t,this.config.managedIdentityId,this.fakeAuthority)}return n?(i===Te.PROACTIVELY_REFRESHED&&(this.logger.info("ClientCredentialClient:getCachedAuthenticat\
ionResult - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.",t.correlationId),await this.acquireTokenFromManagedIdentity(t,this.config.managedIdentityId,
this.fakeAuthority,!0)),n):this.acquireTokenFromManagedIdentity(t,this.config.managedIdentityId,this.fakeAuthority)}async acquireTokenFromManagedIdentity(e,t,n,i){return this.managedIdentityClient.sendManagedIdentityTokenRequest(
e,t,n,i)}getManagedIdentitySource(){return Kt.sourceName||this.managedIdentityClient.getManagedIdentitySource()}}const Qp=ir,Zp=Pn;var tt=p(16966),hf=p(65473);const Jn=de("IdentityUtils"),sa="1.0";function _n(r,e,t){
const n=s(i=>(Jn.getToken.info(i),new Xe({scopes:Array.isArray(r)?r:[r],getTokenOptions:t,message:i})),"error");if(!e)throw n("No response");if(!e.expiresOn)throw n('Response had no "expiresOn" proper\
ty.');if(!e.accessToken)throw n('Response had no "accessToken" property.')}s(_n,"ensureValidMsalToken");function aa(r,e){return e||(e=L),new RegExp(`${r}/?$`).test(e)?e:e.endsWith("/")?e+r:`${e}/${r}`}
s(aa,"getAuthority");function uf(r,e,t){return r==="adfs"&&e||t?[e]:[]}s(uf,"getKnownAuthorities");const ca=s((r,e=tt.qx?"Node":"Browser")=>(t,n,i)=>{if(!i)switch(t){case te.Error:r.info(`MSAL ${e} V2\
 error: ${n}`);return;case te.Info:r.info(`MSAL ${e} V2 info message: ${n}`);return;case te.Verbose:r.info(`MSAL ${e} V2 verbose message: ${n}`);return;case te.Warning:r.info(`MSAL ${e} V2 warning: ${n}`);
return}},"defaultLoggerCallback");function da(r){switch(r){case"error":return te.Error;case"info":return te.Info;case"verbose":return te.Verbose;case"warning":return te.Warning;default:return te.Info}}
s(da,"getMSALLogLevel");function Xp(){return coreRandomUUID()}s(Xp,"randomUUID");function wn(r,e,t){if(e.name==="AuthError"||e.name==="ClientAuthError"||e.name==="BrowserAuthError"){const n=e;switch(n.
errorCode){case"endpoints_resolution_error":return Jn.info(ee(r,e.message)),new y(e.message);case"device_code_polling_cancelled":return new hf.l("The authentication has been aborted by the caller.");case"\
consent_required":case"interaction_required":case"login_required":Jn.info(ee(r,`Authentication returned errorCode ${n.errorCode}`));break;default:Jn.info(ee(r,`Failed to acquire token: ${e.message}`));
break}}return e.name==="ClientConfigurationError"||e.name==="BrowserConfigurationAuthError"||e.name==="AbortError"||e.name==="AuthenticationError"?e:e.name==="NativeAuthError"?(Jn.info(ee(r,`Error fro\
m the native broker: ${e.message} with status code: ${e.statusCode}`)),e):new Xe({scopes:r,getTokenOptions:t,message:e.message,cause:e})}s(wn,"handleMsalError");function ff(r){return{localAccountId:r.
homeAccountId,environment:r.authority,username:r.username,homeAccountId:r.homeAccountId,tenantId:r.tenantId}}s(ff,"publicToMsal");function gf(r,e){return{authority:e.environment??oe,homeAccountId:e.homeAccountId,
tenantId:e.tenantId||j,username:e.username,clientId:r,version:sa}}s(gf,"msalToPublic");function qp(r){return JSON.stringify(r)}s(qp,"serializeAuthenticationRecord");function pf(r){const e=JSON.parse(r);
if(e.version&&e.version!==sa)throw Error("Unsupported AuthenticationRecord version");return e}s(pf,"deserializeAuthenticationRecord");var mf=p(95738),gt=p(15932);function Tf(r){return r==="adfs"?"oaut\
h2/token":"oauth2/v2.0/token"}s(Tf,"getIdentityTokenEndpointSuffix");const la="/.default",yf="Specifying a `clientId` or `resourceId` is not supported by the Service Fabric managed identity environmen\
t. The managed identity configuration is determined by the Service Fabric cluster resource configuration. See https://aka.ms/servicefabricmi for more information";function Mi(r){let e="";if(Array.isArray(
r)){if(r.length!==1)return;e=r[0]}else typeof r=="string"&&(e=r);return e.endsWith(la)?e.substr(0,e.lastIndexOf(la)):e}s(Mi,"mapScopesToResource");function Ef(r){if(typeof r.expires_on=="number")return r.
expires_on*1e3;if(typeof r.expires_on=="string"){const e=+r.expires_on;if(!isNaN(e))return e*1e3;const t=Date.parse(r.expires_on);if(!isNaN(t))return t}if(typeof r.expires_in=="number")return Date.now()+
r.expires_in*1e3;throw new Error(`Failed to parse token expiration from body. expires_in="${r.expires_in}", expires_on="${r.expires_on}"`)}s(Ef,"parseExpirationTimestamp");function Cf(r){if(r.refresh_on){
if(typeof r.refresh_on=="number")return r.refresh_on*1e3;if(typeof r.refresh_on=="string"){const e=+r.refresh_on;if(!isNaN(e))return e*1e3;const t=Date.parse(r.refresh_on);if(!isNaN(t))return t}throw new Error(
`Failed to parse refresh_on from body. refresh_on="${r.refresh_on}"`)}else return}s(Cf,"parseRefreshTimestamp");function Di(r){let e=r?.authorityHost;return!e&&tt.qx&&(e=process.env.AZURE_AUTHORITY_HOST),
e??L}s(Di,"getAuthorityHost");const Qn="noCorrelationId",kr={CLIENT_ERROR_RANGE_START:400,CLIENT_ERROR_RANGE_END:499,SERVER_ERROR_RANGE_START:500,SERVER_ERROR_RANGE_END:599};class Ui extends mf.Nl{static{
s(this,"identityClient_IdentityClient")}authorityHost;allowLoggingAccountIdentifiers;abortControllers;allowInsecureConnection=!1;tokenCredentialOptions;constructor(e){const t=`azsdk-js-identity/${C}`,
n=e?.userAgentOptions?.userAgentPrefix?`${e.userAgentOptions.userAgentPrefix} ${t}`:`${t}`,i=Di(e);if(!i.startsWith("https:"))throw new Error("The authorityHost address must use the 'https' protocol.");
super({requestContentType:"application/json; charset=utf-8",retryOptions:{maxRetries:3},...e,userAgentOptions:{userAgentPrefix:n},baseUri:i}),this.authorityHost=i,this.abortControllers=new Map,this.allowLoggingAccountIdentifiers=
e?.loggingOptions?.allowLoggingAccountIdentifiers,this.tokenCredentialOptions={...e},e?.allowInsecureConnection&&(this.allowInsecureConnection=e.allowInsecureConnection)}async sendTokenRequest(e){Ue.info(
`IdentityClient: sending token request to [${e.url}]`);const t=await this.sendRequest(e);if(t.bodyAsText&&(t.status===200||t.status===201)){const n=JSON.parse(t.bodyAsText);if(!n.access_token)return null;
this.logIdentifiers(t);const i={accessToken:{token:n.access_token,expiresOnTimestamp:Ef(n),refreshAfterTimestamp:Cf(n),tokenType:"Bearer"},refreshToken:n.refresh_token};return Ue.info(`IdentityClient:\
 [${e.url}] token acquired, expires on ${i.accessToken.expiresOnTimestamp}`),i}else{const n=new me(t.status,t.bodyAsText);throw Ue.warning(`IdentityClient: authentication error. HTTP status: ${t.status}\
, ${n.errorResponse.errorDescription}`),n}}async refreshAccessToken(e,t,n,i,o,a={}){if(i===void 0)return null;Ue.info(`IdentityClient: refreshing access token with client ID: ${t}, scopes: ${n} starte\
d`);const c={grant_type:"refresh_token",client_id:t,refresh_token:i,scope:n};o!==void 0&&(c.client_secret=o);const d=new URLSearchParams(c);return xe.withSpan("IdentityClient.refreshAccessToken",a,async l=>{
try{const h=Tf(e),g=(0,gt.G6)({url:`${this.authorityHost}/${e}/${h}`,method:"POST",body:d.toString(),abortSignal:a.abortSignal,headers:(0,gt.Nc)({Accept:"application/json","Content-Type":"application/\
x-www-form-urlencoded"}),tracingOptions:l.tracingOptions}),T=await this.sendTokenRequest(g);return Ue.info(`IdentityClient: refreshed token for client ID: ${t}`),T}catch(h){if(h.name===X&&h.errorResponse.
error==="interaction_required")return Ue.info(`IdentityClient: interaction required for client ID: ${t}`),null;throw Ue.warning(`IdentityClient: failed refreshing token for client ID: ${t}: ${h}`),h}})}generateAbortSignal(e){
const t=new AbortController,n=this.abortControllers.get(e)||[];n.push(t),this.abortControllers.set(e,n);const i=t.signal.onabort;return t.signal.onabort=(...o)=>{this.abortControllers.set(e,void 0),i&&
i.apply(t.signal,o)},t.signal}abortRequests(e){const t=e||Qn,n=[...this.abortControllers.get(t)||[],...this.abortControllers.get(Qn)||[]];if(n.length){for(const i of n)i.abort();this.abortControllers.
set(t,void 0)}}getCorrelationId(e){const t=e?.body?.split("&").map(n=>n.split("=")).find(([n])=>n==="client-request-id");return t&&t.length&&t[1]||Qn}async sendGetRequestAsync(e,t){const n=(0,gt.G6)({
url:e,method:"GET",body:t?.body,allowInsecureConnection:this.allowInsecureConnection,headers:(0,gt.Nc)(t?.headers),abortSignal:this.generateAbortSignal(Qn)}),i=await this.sendRequest(n);return this.logIdentifiers(
i),{body:this.parseResponseBody(i),headers:i.headers.toJSON(),status:i.status}}async sendPostRequestAsync(e,t){const n=(0,gt.G6)({url:e,method:"POST",body:t?.body,headers:(0,gt.Nc)(t?.headers),allowInsecureConnection:this.
allowInsecureConnection,abortSignal:this.generateAbortSignal(this.getCorrelationId(t))}),i=await this.sendRequest(n);return this.logIdentifiers(i),{body:this.parseResponseBody(i),headers:i.headers.toJSON(),
status:i.status}}getTokenCredentialOptions(){return this.tokenCredentialOptions}logIdentifiers(e){if(!this.allowLoggingAccountIdentifiers||!e.bodyAsText)return;const t="No User Principal Name availabl\
e";try{const i=(e.parsedBody||JSON.parse(e.bodyAsText)).access_token;if(!i)return;const o=i.split(".")[1],{appid:a,upn:c,tid:d,oid:l}=JSON.parse((0,tt.SW)((0,tt.Al)(o,"base64url"),"utf-8"));Ue.info(`[\
Authenticated account] Client ID: ${a}. Tenant ID: ${d}. User Principal Name: ${c||t}. Object ID (user): ${l}`)}catch(n){Ue.warning("allowLoggingAccountIdentifiers was set, but we couldn't log the acc\
ount information. Error:",n.message)}}parseResponseBody(e){let t;try{t=JSON.parse(e.bodyAsText||"")}catch(n){Ue.info(`IdentityClient: Could not parse response body: ${n}`);let i,o;e.status>=kr.CLIENT_ERROR_RANGE_START&&
e.status<=kr.CLIENT_ERROR_RANGE_END?(i="client_error",o="A client"):e.status>=kr.SERVER_ERROR_RANGE_START&&e.status<=kr.SERVER_ERROR_RANGE_END?(i="server_error",o="A server"):(i="unknown_error",o="An \
unknown");const a=[`${o} error occured.`,`Http status code: ${e.status}`,`Http status message: ${e.bodyAsText||"Unknown"}`,`Headers: ${JSON.stringify(e.headers)}`];t={error:i,error_description:a.join(
`
`)}}return t}}var xi;(function(r){r.AutoDiscoverRegion="AutoDiscoverRegion",r.USWest="westus",r.USWest2="westus2",r.USCentral="centralus",r.USEast="eastus",r.USEast2="eastus2",r.USNorthCentral="northc\
entralus",r.USSouthCentral="southcentralus",r.USWestCentral="westcentralus",r.CanadaCentral="canadacentral",r.CanadaEast="canadaeast",r.BrazilSouth="brazilsouth",r.EuropeNorth="northeurope",r.EuropeWest=
"westeurope",r.UKSouth="uksouth",r.UKWest="ukwest",r.FranceCentral="francecentral",r.FranceSouth="francesouth",r.SwitzerlandNorth="switzerlandnorth",r.SwitzerlandWest="switzerlandwest",r.GermanyNorth=
"germanynorth",r.GermanyWestCentral="germanywestcentral",r.NorwayWest="norwaywest",r.NorwayEast="norwayeast",r.AsiaEast="eastasia",r.AsiaSouthEast="southeastasia",r.JapanEast="japaneast",r.JapanWest="\
japanwest",r.AustraliaEast="australiaeast",r.AustraliaSouthEast="australiasoutheast",r.AustraliaCentral="australiacentral",r.AustraliaCentral2="australiacentral2",r.IndiaCentral="centralindia",r.IndiaSouth=
"southindia",r.IndiaWest="westindia",r.KoreaSouth="koreasouth",r.KoreaCentral="koreacentral",r.UAECentral="uaecentral",r.UAENorth="uaenorth",r.SouthAfricaNorth="southafricanorth",r.SouthAfricaWest="so\
uthafricawest",r.ChinaNorth="chinanorth",r.ChinaEast="chinaeast",r.ChinaNorth2="chinanorth2",r.ChinaEast2="chinaeast2",r.GermanyCentral="germanycentral",r.GermanyNorthEast="germanynortheast",r.GovernmentUSVirginia=
"usgovvirginia",r.GovernmentUSIowa="usgoviowa",r.GovernmentUSArizona="usgovarizona",r.GovernmentUSTexas="usgovtexas",r.GovernmentUSDodEast="usdodeast",r.GovernmentUSDodCentral="usdodcentral"})(xi||(xi=
{}));function Li(r){let e=r;return e===void 0&&globalThis.process?.env?.AZURE_REGIONAL_AUTHORITY_NAME!==void 0&&(e=process.env.AZURE_REGIONAL_AUTHORITY_NAME),e===xi.AutoDiscoverRegion?"AUTO_DISCOVER":
e}s(Li,"calculateRegionalAuthority");function Af(r){return`The current credential is not configured to acquire tokens for tenant ${r}. To enable acquiring tokens for this tenant add it to the Addition\
allyAllowedTenants on the credential options, or add "*" to AdditionallyAllowedTenants to allow acquiring tokens for any tenant.`}s(Af,"createConfigurationErrorMessage");function vt(r,e,t=[],n){let i;
if(process.env.AZURE_IDENTITY_DISABLE_MULTITENANTAUTH||r==="adfs"?i=r:i=e?.tenantId??r,r&&i!==r&&!t.includes("*")&&!t.some(o=>o.localeCompare(i)===0)){const o=Af(i);throw n?.info(o),new y(o)}return i}
s(vt,"processMultiTenantRequest_processMultiTenantRequest");function pt(r,e){if(!e.match(/^[0-9a-zA-Z-.]+$/)){const t=new Error("Invalid tenant id provided. You can locate your tenant id by following \
the instructions listed here: https://learn.microsoft.com/partner-center/find-ids-and-domain-names.");throw r.info(ee("",t)),t}}s(pt,"tenantIdUtils_checkTenantId");function ha(r,e,t){return e?(pt(r,e),
e):(t||(t=D),t!==D?"common":"organizations")}s(ha,"tenantIdUtils_resolveTenantId");function Nt(r){return!r||r.length===0?[]:r.includes("*")?Ee:r}s(Nt,"tenantIdUtils_resolveAdditionallyAllowedTenantIds");
const He=de("MsalClient");function If(r,e,t={}){const n=ha(t.logger??He,e,r),i=aa(n,Di(t)),o=new Ui({...t,authorityHost:i,loggingOptions:t.loggingOptions});return{auth:{clientId:r,authority:i,knownAuthorities:uf(
n,i,t.disableInstanceDiscovery)},system:{networkClient:o,loggerOptions:{loggerCallback:ca(t.logger??He),logLevel:da((0,bn.XM)()),piiLoggingEnabled:t.loggingOptions?.enableUnsafeSupportLogging}}}}s(If,
"generateMsalConfiguration");function Sn(r,e,t={}){const n={msalConfig:If(r,e,t),cachedAccount:t.authenticationRecord?ff(t.authenticationRecord):null,pluginConfiguration:Q.generatePluginConfiguration(
t),logger:t.logger??He},i=new Map;async function o(I={}){const b=I.enableCae?"CAE":"default";let m=i.get(b);if(m)return n.logger.getToken.info("Existing PublicClientApplication found in cache, returni\
ng it."),m;n.logger.getToken.info(`Creating new PublicClientApplication with CAE ${I.enableCae?"enabled":"disabled"}.`);const O=I.enableCae?n.pluginConfiguration.cache.cachePluginCae:n.pluginConfiguration.
cache.cachePlugin;return n.msalConfig.auth.clientCapabilities=I.enableCae?["cp1"]:void 0,m=new xu({...n.msalConfig,broker:{nativeBrokerPlugin:n.pluginConfiguration.broker.nativeBrokerPlugin},cache:{cachePlugin:await O}}),
i.set(b,m),m}s(o,"getPublicApp");const a=new Map;async function c(I={}){const b=I.enableCae?"CAE":"default";let m=a.get(b);if(m)return n.logger.getToken.info("Existing ConfidentialClientApplication fo\
und in cache, returning it."),m;n.logger.getToken.info(`Creating new ConfidentialClientApplication with CAE ${I.enableCae?"enabled":"disabled"}.`);const O=I.enableCae?n.pluginConfiguration.cache.cachePluginCae:
n.pluginConfiguration.cache.cachePlugin;return n.msalConfig.auth.clientCapabilities=I.enableCae?["cp1"]:void 0,m=new Hu({...n.msalConfig,broker:{nativeBrokerPlugin:n.pluginConfiguration.broker.nativeBrokerPlugin},
cache:{cachePlugin:await O}}),a.set(b,m),m}s(c,"getConfidentialApp");async function d(I,b,m={}){if(n.cachedAccount===null)throw n.logger.getToken.info("No cached account found in local state."),new Xe(
{scopes:b});m.claims&&(n.cachedClaims=m.claims);const O={account:n.cachedAccount,scopes:b,claims:n.cachedClaims};n.pluginConfiguration.broker.isEnabled&&(O.extraQueryParameters||={},n.pluginConfiguration.
broker.enableMsaPassthrough&&(O.extraQueryParameters.msal_request_type="consumer_passthrough")),m.proofOfPossessionOptions&&(O.shrNonce=m.proofOfPossessionOptions.nonce,O.authenticationScheme="pop",O.
resourceRequestMethod=m.proofOfPossessionOptions.resourceRequestMethod,O.resourceRequestUri=m.proofOfPossessionOptions.resourceRequestUrl),n.logger.getToken.info("Attempting to acquire token silently");
try{return await I.acquireTokenSilent(O)}catch(w){throw wn(b,w,m)}}s(d,"getTokenSilent");function l(I){return I?.tenantId?aa(I.tenantId,Di(t)):n.msalConfig.auth.authority}s(l,"calculateRequestAuthorit\
y");async function h(I,b,m,O){let w=null;try{w=await d(I,b,m)}catch(ue){if(ue.name!=="AuthenticationRequiredError")throw ue;if(m.disableAutomaticAuthentication)throw new Xe({scopes:b,getTokenOptions:m,
message:"Automatic authentication has been disabled. You may call the authentication() method."})}if(w===null)try{w=await O()}catch(ue){throw wn(b,ue,m)}return _n(b,w,m),n.cachedAccount=w?.account??null,
n.logger.getToken.info(ze(b)),{token:w.accessToken,expiresOnTimestamp:w.expiresOn.getTime(),refreshAfterTimestamp:w.refreshOn?.getTime(),tokenType:w.tokenType}}s(h,"withSilentAuthentication");async function g(I,b,m={}){
n.logger.getToken.info("Attempting to acquire token using client secret"),n.msalConfig.auth.clientSecret=b;const O=await c(m);try{const w=await O.acquireTokenByClientCredential({scopes:I,authority:l(m),
azureRegion:Li(),claims:m?.claims});return _n(I,w,m),n.logger.getToken.info(ze(I)),{token:w.accessToken,expiresOnTimestamp:w.expiresOn.getTime(),refreshAfterTimestamp:w.refreshOn?.getTime(),tokenType:w.
tokenType}}catch(w){throw wn(I,w,m)}}s(g,"getTokenByClientSecret");async function T(I,b,m={}){n.logger.getToken.info("Attempting to acquire token using client assertion"),n.msalConfig.auth.clientAssertion=
b;const O=await c(m);try{const w=await O.acquireTokenByClientCredential({scopes:I,authority:l(m),azureRegion:Li(),claims:m?.claims,clientAssertion:b});return _n(I,w,m),n.logger.getToken.info(ze(I)),{token:w.
accessToken,expiresOnTimestamp:w.expiresOn.getTime(),refreshAfterTimestamp:w.refreshOn?.getTime(),tokenType:w.tokenType}}catch(w){throw wn(I,w,m)}}s(T,"getTokenByClientAssertion");async function S(I,b,m={}){
n.logger.getToken.info("Attempting to acquire token using client certificate"),n.msalConfig.auth.clientCertificate=b;const O=await c(m);try{const w=await O.acquireTokenByClientCredential({scopes:I,authority:l(
m),azureRegion:Li(),claims:m?.claims});return _n(I,w,m),n.logger.getToken.info(ze(I)),{token:w.accessToken,expiresOnTimestamp:w.expiresOn.getTime(),refreshAfterTimestamp:w.refreshOn?.getTime(),tokenType:w.
tokenType}}catch(w){throw wn(I,w,m)}}s(S,"getTokenByClientCertificate");async function k(I,b,m={}){n.logger.getToken.info("Attempting to acquire token using device code");const O=await o(m);return h(O,
I,m,()=>{const w={scopes:I,cancel:m?.abortSignal?.aborted??!1,deviceCodeCallback:b,authority:l(m),claims:m?.claims},ue=O.acquireTokenByDeviceCode(w);return m.abortSignal&&m.abortSignal.addEventListener(
"abort",()=>{w.cancel=!0}),ue})}s(k,"getTokenByDeviceCode");async function J(I,b,m,O={}){n.logger.getToken.info("Attempting to acquire token using username and password");const w=await o(O);return h(w,
I,O,()=>{const ue={scopes:I,username:b,password:m,authority:l(O),claims:O?.claims};return w.acquireTokenByUsernamePassword(ue)})}s(J,"getTokenByUsernamePassword");function K(){if(n.cachedAccount)return gf(
r,n.cachedAccount)}s(K,"getActiveAccount");async function ie(I,b,m,O,w={}){n.logger.getToken.info("Attempting to acquire token using authorization code");let ue;return O?(n.msalConfig.auth.clientSecret=
O,ue=await c(w)):ue=await o(w),h(ue,I,w,()=>ue.acquireTokenByCode({scopes:I,redirectUri:b,code:m,authority:l(w),claims:w?.claims}))}s(ie,"getTokenByAuthorizationCode");async function Se(I,b,m,O={}){He.
getToken.info("Attempting to acquire token on behalf of another user"),typeof m=="string"?(He.getToken.info("Using client secret for on behalf of flow"),n.msalConfig.auth.clientSecret=m):typeof m=="fu\
nction"?(He.getToken.info("Using client assertion callback for on behalf of flow"),n.msalConfig.auth.clientAssertion=m):(He.getToken.info("Using client certificate for on behalf of flow"),n.msalConfig.
auth.clientCertificate=m);const w=await c(O);try{const ue=await w.acquireTokenOnBehalfOf({scopes:I,authority:l(O),claims:O.claims,oboAssertion:b});return _n(I,ue,O),He.getToken.info(ze(I)),{token:ue.accessToken,
expiresOnTimestamp:ue.expiresOn.getTime(),refreshAfterTimestamp:ue.refreshOn?.getTime(),tokenType:ue.tokenType}}catch(ue){throw wn(I,ue,O)}}s(Se,"getTokenOnBehalfOf");function ke(I,b){return{openBrowser:s(
async m=>{await(await p.e(2958).then(p.bind(p,2958))).default(m)},"openBrowser"),scopes:I,authority:l(b),claims:b?.claims,loginHint:b?.loginHint,errorTemplate:b?.browserCustomizationOptions?.errorMessage,
successTemplate:b?.browserCustomizationOptions?.successMessage,prompt:b?.loginHint?"login":"select_account"}}s(ke,"createBaseInteractiveRequest");async function yt(I,b,m={}){He.verbose("Authentication\
 will resume through the broker");const O=await o(m),w=ke(I,m);n.pluginConfiguration.broker.parentWindowHandle?w.windowHandle=Buffer.from(n.pluginConfiguration.broker.parentWindowHandle):He.warning("P\
arent window handle is not specified for the broker. This may cause unexpected behavior. Please provide the parentWindowHandle."),n.pluginConfiguration.broker.enableMsaPassthrough&&((w.extraQueryParameters??=
{}).msal_request_type="consumer_passthrough"),b?(w.prompt="none",He.verbose("Attempting broker authentication using the default broker account")):He.verbose("Attempting broker authentication without t\
he default broker account"),m.proofOfPossessionOptions&&(w.shrNonce=m.proofOfPossessionOptions.nonce,w.authenticationScheme="pop",w.resourceRequestMethod=m.proofOfPossessionOptions.resourceRequestMethod,
w.resourceRequestUri=m.proofOfPossessionOptions.resourceRequestUrl);try{return await O.acquireTokenInteractive(w)}catch(ue){if(He.verbose(`Failed to authenticate through the broker: ${ue.message}`),m.
disableAutomaticAuthentication)throw new Xe({scopes:I,getTokenOptions:m,message:"Cannot silently authenticate with default broker account."});if(b)return yt(I,!1,m);throw ue}}s(yt,"getBrokeredTokenInt\
ernal");async function zt(I,b,m={}){He.getToken.info(`Attempting to acquire token using brokered authentication with useDefaultBrokerAccount: ${b}`);const O=await yt(I,b,m);return _n(I,O,m),n.cachedAccount=
O?.account??null,n.logger.getToken.info(ze(I)),{token:O.accessToken,expiresOnTimestamp:O.expiresOn.getTime(),refreshAfterTimestamp:O.refreshOn?.getTime(),tokenType:O.tokenType}}s(zt,"getBrokeredToken");
async function Et(I,b={}){He.getToken.info("Attempting to acquire token interactively");const m=await o(b);return h(m,I,b,async()=>{const O=ke(I,b);return n.pluginConfiguration.broker.isEnabled?yt(I,n.
pluginConfiguration.broker.useDefaultBrokerAccount??!1,b):(b.proofOfPossessionOptions&&(O.shrNonce=b.proofOfPossessionOptions.nonce,O.authenticationScheme="pop",O.resourceRequestMethod=b.proofOfPossessionOptions.
resourceRequestMethod,O.resourceRequestUri=b.proofOfPossessionOptions.resourceRequestUrl),m.acquireTokenInteractive(O))})}return s(Et,"getTokenByInteractiveRequest"),{getActiveAccount:K,getBrokeredToken:zt,
getTokenByClientSecret:g,getTokenByClientAssertion:T,getTokenByClientCertificate:S,getTokenByDeviceCode:k,getTokenByUsernamePassword:J,getTokenByAuthorizationCode:ie,getTokenOnBehalfOf:Se,getTokenByInteractiveRequest:Et}}
s(Sn,"msalClient_createMsalClient");var Fi=p(51455);function ua(r){const e=/(-+BEGIN CERTIFICATE-+)(\n\r?|\r\n?)([A-Za-z0-9+/\n\r]+=*)(\n\r?|\r\n?)(-+END CERTIFICATE-+)/g,t=[];let n;do n=e.exec(r),n&&
t.push(n[3]);while(n);if(t.length===0)throw new Error("The file at the specified path does not contain a PEM-encoded certificate.");return t}s(ua,"extractPemCertificateKeys");function fa(r){try{const e=ua(
r);for(let t=0;t<e.length;t++){const i=`-----BEGIN CERTIFICATE-----
${e[t]}
-----END CERTIFICATE-----`;new _r.X509Certificate(i)}return!0}catch{return!1}}s(fa,"canParseAsX509Certificate");const Zn="ClientCertificateCredential",ga=de(Zn);class _f{static{s(this,"ClientCertifica\
teCredential")}tenantId;additionallyAllowedTenantIds;certificateConfiguration;sendCertificateChain;msalClient;constructor(e,t,n,i={}){if(!e||!t)throw new Error(`${Zn}: tenantId and clientId are requir\
ed parameters.`);this.tenantId=e,this.additionallyAllowedTenantIds=Nt(i?.additionallyAllowedTenants),this.sendCertificateChain=i.sendCertificateChain,this.certificateConfiguration={...typeof n=="strin\
g"?{certificatePath:n}:n};const o=this.certificateConfiguration.certificate,a=this.certificateConfiguration.certificatePath;if(!this.certificateConfiguration||!(o||a))throw new Error(`${Zn}: Provide e\
ither a PEM certificate in string form, or the path to that certificate in the filesystem. To troubleshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.`);if(o&&
a)throw new Error(`${Zn}: To avoid unexpected behaviors, providing both the contents of a PEM certificate and the path to a PEM certificate is forbidden. To troubleshoot, visit https://aka.ms/azsdk/js\
/identity/serviceprincipalauthentication/troubleshoot.`);this.msalClient=Sn(t,e,{...i,logger:ga})}async getToken(e,t={}){return xe.withSpan(`${Zn}.getToken`,t,async n=>{n.tenantId=vt(this.tenantId,n,this.
additionallyAllowedTenantIds,ga);const i=Array.isArray(e)?e:[e],o=await this.buildClientCertificate();return this.msalClient.getTokenByClientCertificate(i,o,n)})}async buildClientCertificate(){const e=await wf(
this.certificateConfiguration,this.sendCertificateChain??!1);let t;return this.certificateConfiguration.certificatePassword!==void 0?t=(0,Ir.createPrivateKey)({key:e.certificateContents,passphrase:this.
certificateConfiguration.certificatePassword,format:"pem"}).export({format:"pem",type:"pkcs8"}).toString():t=e.certificateContents,{thumbprint:e.thumbprint,thumbprintSha256:e.thumbprintSha256,privateKey:t,
x5c:e.x5c}}}async function wf(r,e){const t=r.certificate,n=r.certificatePath,i=t||await(0,Fi.readFile)(n,"utf8"),o=e?i:void 0,a=ua(i),c=(0,Ir.createHash)("sha1").update(Buffer.from(a[0],"base64")).digest(
"hex").toUpperCase(),d=(0,Ir.createHash)("sha256").update(Buffer.from(a[0],"base64")).digest("hex").toUpperCase();return{certificateContents:i,thumbprintSha256:d,thumbprint:c,x5c:o}}s(wf,"parseCertifi\
cate");function Rr(r){return Array.isArray(r)?r:[r]}s(Rr,"scopeUtils_ensureScopes");function Hi(r,e){if(!r.match(/^[0-9a-zA-Z-_.:/]+$/)){const t=new Error("Invalid scope was specified by the user or c\
alling client");throw e.getToken.info(ee(r,t)),t}}s(Hi,"ensureValidScopeForDevTimeCreds");function pa(r){return r.replace(/\/.default$/,"")}s(pa,"getScopeResource");const ma=de("ClientSecretCredential");
class Sf{static{s(this,"ClientSecretCredential")}tenantId;additionallyAllowedTenantIds;msalClient;clientSecret;constructor(e,t,n,i={}){if(!e)throw new y("ClientSecretCredential: tenantId is a required\
 parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.");if(!t)throw new y("ClientSecretCredential: clientId is a required parameter. To troub\
leshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.");if(!n)throw new y("ClientSecretCredential: clientSecret is a required parameter. To troubleshoot, visit h\
ttps://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.");this.clientSecret=n,this.tenantId=e,this.additionallyAllowedTenantIds=Nt(i?.additionallyAllowedTenants),this.msalClient=Sn(
t,e,{...i,logger:ma})}async getToken(e,t={}){return xe.withSpan(`${this.constructor.name}.getToken`,t,async n=>{n.tenantId=vt(this.tenantId,n,this.additionallyAllowedTenantIds,ma);const i=Rr(e);return this.
msalClient.getTokenByClientSecret(i,this.clientSecret,n)})}}const kf=de("UsernamePasswordCredential");class Rf{static{s(this,"UsernamePasswordCredential")}tenantId;additionallyAllowedTenantIds;msalClient;username;password;constructor(e,t,n,i,o={}){
if(!e)throw new y("UsernamePasswordCredential: tenantId is a required parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/usernamepasswordcredential/troubleshoot.");if(!t)throw new y("U\
sernamePasswordCredential: clientId is a required parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/usernamepasswordcredential/troubleshoot.");if(!n)throw new y("UsernamePasswordCrede\
ntial: username is a required parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/usernamepasswordcredential/troubleshoot.");if(!i)throw new y("UsernamePasswordCredential: password is a\
 required parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/usernamepasswordcredential/troubleshoot.");this.tenantId=e,this.additionallyAllowedTenantIds=Nt(o?.additionallyAllowedTenants),
this.username=n,this.password=i,this.msalClient=Sn(t,this.tenantId,{...o})}async getToken(e,t={}){return xe.withSpan(`${this.constructor.name}.getToken`,t,async n=>{n.tenantId=vt(this.tenantId,n,this.
additionallyAllowedTenantIds,kf);const i=Rr(e);return this.msalClient.getTokenByUsernamePassword(i,this.username,this.password,n)})}}const bf=["AZURE_TENANT_ID","AZURE_CLIENT_ID","AZURE_CLIENT_SECRET",
"AZURE_CLIENT_CERTIFICATE_PATH","AZURE_CLIENT_CERTIFICATE_PASSWORD","AZURE_USERNAME","AZURE_PASSWORD","AZURE_ADDITIONALLY_ALLOWED_TENANTS","AZURE_CLIENT_SEND_CERTIFICATE_CHAIN"];function Of(){const r=process.
env.AZURE_ADDITIONALLY_ALLOWED_TENANTS;return r?r.split(";"):void 0}s(Of,"getAdditionallyAllowedTenants");const br="EnvironmentCredential",Pt=de(br);function vf(){const r=(process.env.AZURE_CLIENT_SEND_CERTIFICATE_CHAIN??
"").toLowerCase(),e=r==="true"||r==="1";return Pt.verbose(`AZURE_CLIENT_SEND_CERTIFICATE_CHAIN: ${process.env.AZURE_CLIENT_SEND_CERTIFICATE_CHAIN}; sendCertificateChain: ${e}`),e}s(vf,"getSendCertific\
ateChain");class Nf{static{s(this,"EnvironmentCredential")}_credential=void 0;constructor(e){const t=jt(bf).assigned.join(", ");Pt.info(`Found the following environment variables: ${t}`);const n=process.
env.AZURE_TENANT_ID,i=process.env.AZURE_CLIENT_ID,o=process.env.AZURE_CLIENT_SECRET,a=e?.additionallyAllowedTenants??Of(),c=vf(),d={...e,additionallyAllowedTenants:a,sendCertificateChain:c};if(n&&pt(Pt,
n),n&&i&&o){Pt.info(`Invoking ClientSecretCredential with tenant ID: ${n}, clientId: ${i} and clientSecret: [REDACTED]`),this._credential=new Sf(n,i,o,d);return}const l=process.env.AZURE_CLIENT_CERTIFICATE_PATH,
h=process.env.AZURE_CLIENT_CERTIFICATE_PASSWORD;if(n&&i&&l){Pt.info(`Invoking ClientCertificateCredential with tenant ID: ${n}, clientId: ${i} and certificatePath: ${l}`),this._credential=new _f(n,i,{
certificatePath:l,certificatePassword:h},d);return}const g=process.env.AZURE_USERNAME,T=process.env.AZURE_PASSWORD;n&&i&&g&&T&&(Pt.info(`Invoking UsernamePasswordCredential with tenant ID: ${n}, clien\
tId: ${i} and username: ${g}`),Pt.warning("Environment is configured to use username and password authentication. This authentication method is deprecated, as it doesn't support multifactor authentica\
tion (MFA). Use a more secure credential. For more details, see https://aka.ms/azsdk/identity/mfa."),this._credential=new Rf(n,i,g,T,d))}async getToken(e,t={}){return xe.withSpan(`${br}.getToken`,t,async n=>{
if(this._credential)try{const i=await this._credential.getToken(e,n);return Pt.getToken.info(ze(e)),i}catch(i){const o=new me(400,{error:`${br} authentication failed. To troubleshoot, visit https://ak\
a.ms/azsdk/js/identity/environmentcredential/troubleshoot.`,error_description:i.message.toString().split("More details:").join("")});throw Pt.getToken.info(ee(e,o)),o}throw new y(`${br} is unavailable\
. No underlying credential could be used. To troubleshoot, visit https://aka.ms/azsdk/js/identity/environmentcredential/troubleshoot.`)})}}const Pf=1e3*64,Mf=3e3;function Df(r){return(0,gt.Jb)([{name:"\
imdsRetryPolicy",retry:s(({retryCount:e,response:t})=>{if(t?.status!==404&&t?.status!==410)return{skipStrategy:!0};const n=t?.status===410?Math.max(Mf,r.startDelayInMs):r.startDelayInMs;return(0,tt.gE)(
e,{retryDelayInMs:n,maxRetryDelayInMs:Pf})},"retry")}],{maxRetries:r.maxRetries})}s(Df,"imdsRetryPolicy");const Mt="ManagedIdentityCredential - IMDS",rn=de(Mt),Uf="http://169.254.169.254",xf="/metadat\
a/identity/oauth2/token";function Lf(r){if(!Mi(r))throw new Error(`${Mt}: Multiple scopes are not supported.`);const t=new URL(xf,process.env.AZURE_POD_IDENTITY_AUTHORITY_HOST??Uf),n={Accept:"applicat\
ion/json"};return{url:`${t}`,method:"GET",headers:(0,gt.Nc)(n)}}s(Lf,"prepareInvalidRequestOptions");const Ff={name:"imdsMsi",async isAvailable(r){const{scopes:e,identityClient:t,getTokenOptions:n}=r,
i=Mi(e);if(!i)return rn.info(`${Mt}: Unavailable. Multiple scopes are not supported.`),!1;if(process.env.AZURE_POD_IDENTITY_AUTHORITY_HOST)return!0;if(!t)throw new Error("Missing IdentityClient");const o=Lf(
i);return xe.withSpan("ManagedIdentityCredential-pingImdsEndpoint",n??{},async a=>{o.tracingOptions=a.tracingOptions;const c=(0,gt.G6)(o);c.timeout=a.requestOptions?.timeout||1e3,c.allowInsecureConnection=
!0;let d;try{rn.info(`${Mt}: Pinging the Azure IMDS endpoint`),d=await t.sendRequest(c)}catch(l){return(0,tt.bJ)(l)&&rn.verbose(`${Mt}: Caught error ${l.name}: ${l.message}`),rn.info(`${Mt}: The Azure\
 IMDS endpoint is unavailable`),!1}return d.status===403&&d.bodyAsText?.includes("unreachable")?(rn.info(`${Mt}: The Azure IMDS endpoint is unavailable`),rn.info(`${Mt}: ${d.bodyAsText}`),!1):(rn.info(
`${Mt}: The Azure IMDS endpoint is available`),!0)})}},Ta=de("ClientAssertionCredential");class Hf{static{s(this,"clientAssertionCredential_ClientAssertionCredential")}msalClient;tenantId;additionallyAllowedTenantIds;getAssertion;options;constructor(e,t,n,i={}){
if(!e)throw new y("ClientAssertionCredential: tenantId is a required parameter.");if(!t)throw new y("ClientAssertionCredential: clientId is a required parameter.");if(!n)throw new y("ClientAssertionCr\
edential: clientAssertion is a required parameter.");this.tenantId=e,this.additionallyAllowedTenantIds=Nt(i?.additionallyAllowedTenants),this.options=i,this.getAssertion=n,this.msalClient=Sn(t,e,{...this.
options,logger:Ta})}async getToken(e,t={}){return xe.withSpan(`${this.constructor.name}.getToken`,t,async n=>{n.tenantId=vt(this.tenantId,n,this.additionallyAllowedTenantIds,Ta);const i=Array.isArray(
e)?e:[e];return this.msalClient.getTokenByClientAssertion(i,this.getAssertion,n)})}}var Xn=p(73024);const Ae="WorkloadIdentityCredential",$f=["AZURE_TENANT_ID","AZURE_CLIENT_ID","AZURE_FEDERATED_TOKEN\
_FILE"],Dt=de(Ae),Ne={FAILED_TO_PARSE_TOKEN_PROXY:s((r,e)=>`Failed to parse custom token proxy URL "${r}": ${e}`,"FAILED_TO_PARSE_TOKEN_PROXY"),INVALID_HTTPS_SCHEME:s(r=>`Custom token endpoint must us\
e https scheme, got "${r}"`,"INVALID_HTTPS_SCHEME"),TOKEN_ENDPOINT_NO_USER_INFO:s(r=>`Custom token endpoint URL "${r}" must not contain user info`,"TOKEN_ENDPOINT_NO_USER_INFO"),TOKEN_ENDPOINT_NO_QUERY:s(
r=>`Custom token endpoint URL "${r}" must not contain a query`,"TOKEN_ENDPOINT_NO_QUERY"),TOKEN_ENDPOINT_NO_FRAGMENT:s(r=>`Custom token endpoint URL "${r}" must not contain a fragment`,"TOKEN_ENDPOINT\
_NO_FRAGMENT"),CA_FILE_EMPTY:s(r=>`CA certificate file is empty: ${r}`,"CA_FILE_EMPTY"),FAILED_TO_READ_CA_FILE:s((r,e)=>`Failed to read CA certificate file: ${r}. ${e}`,"FAILED_TO_READ_CA_FILE"),INVALID_CA_CERTIFICATES:"\
Invalid CA certificate data: no valid PEM certificates found",INVALID_FILE_PATH:s(r=>`Invalid file path provided ${r}.`,"INVALID_FILE_PATH"),NO_FILE_CONTENT:s(r=>`No content on the file ${r}.`,"NO_FIL\
E_CONTENT"),NO_CA_SOURCE:"No CA certificate source specified.",CLIENT_ID_REQUIRED:`clientId is a required parameter. In DefaultAzureCredential and ManagedIdentityCredential, this can be provided as an\
 environment variable - "AZURE_CLIENT_ID".
        See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`,TENANT_ID_REQUIRED:`tenantId is a required parameter. In DefaultAz\
ureCredential and ManagedIdentityCredential, this can be provided as an environment variable - "AZURE_TENANT_ID".
        See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`,TOKEN_FILE_PATH_REQUIRED:`federatedTokenFilePath is a required par\
ameter. In DefaultAzureCredential and ManagedIdentityCredential, this can be provided as an environment variable - "AZURE_FEDERATED_TOKEN_FILE".
        See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`,TOKEN_PROXY_NOT_SET:"AZURE_KUBERNETES_TOKEN_PROXY is not set but o\
ther custom endpoint-related environment variables are present",CA_FILE_AND_DATA_EXCLUSIVE:"AZURE_KUBERNETES_CA_FILE and AZURE_KUBERNETES_CA_DATA are mutually exclusive. Specify only one.",MISSING_ENV_VARS:`\
tenantId, clientId, and federatedTokenFilePath are required parameters. 
      In DefaultAzureCredential and ManagedIdentityCredential, these can be provided as environment variables - 
      "AZURE_TENANT_ID",
      "AZURE_CLIENT_ID",
      "AZURE_FEDERATED_TOKEN_FILE". See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`};function Bf(r){let e;try{e=new URL(r)}catch(t){
throw new y(`${Ae}: is unavailable. ${Ne.FAILED_TO_PARSE_TOKEN_PROXY(r,t)}`)}if(e.protocol!=="https:")throw new y(`${Ae}: is unavailable. ${Ne.INVALID_HTTPS_SCHEME(e.protocol)}`);if(e.username||e.password)
throw new y(`${Ae}: is unavailable. ${Ne.TOKEN_ENDPOINT_NO_USER_INFO(e.toString())}`);if(e.search)throw new y(`${Ae}: is unavailable. ${Ne.TOKEN_ENDPOINT_NO_QUERY(e.toString())}`);if(e.hash)throw new y(
`${Ae}: is unavailable. ${Ne.TOKEN_ENDPOINT_NO_FRAGMENT(e.toString())}`);return(!e.pathname||e.pathname==="")&&(e.pathname="/"),e.toString()}s(Bf,"parseAndValidateCustomTokenProxy");class Or{static{s(
this,"WorkloadIdentityCredential")}client;azureFederatedTokenFileContent=void 0;cacheDate=void 0;federatedTokenFilePath;cachedTlsSettings;cachedCaData;caData;caFile;sniName;constructor(e){const t=jt($f).
assigned.join(", ");Dt.info(`Found the following environment variables: ${t}`);const n=e??{},i=n.tenantId||process.env.AZURE_TENANT_ID,o=n.clientId||process.env.AZURE_CLIENT_ID;if(this.federatedTokenFilePath=
n.tokenFilePath||process.env.AZURE_FEDERATED_TOKEN_FILE,i&&pt(Dt,i),!o)throw new y(`${Ae}: is unavailable. ${Ne.CLIENT_ID_REQUIRED}`);if(!i)throw new y(`${Ae}: is unavailable. ${Ne.TENANT_ID_REQUIRED}`);
if(!this.federatedTokenFilePath)throw new y(`${Ae}: is unavailable. ${Ne.TOKEN_FILE_PATH_REQUIRED}`);if(n.enableAzureProxy){const a=process.env.AZURE_KUBERNETES_TOKEN_PROXY,c=process.env.AZURE_KUBERNETES_SNI_NAME,
d=process.env.AZURE_KUBERNETES_CA_FILE,l=process.env.AZURE_KUBERNETES_CA_DATA;if(a){const h=Bf(a);if(d&&l)throw new y(`${Ae}: is unavailable. ${Ne.CA_FILE_AND_DATA_EXCLUSIVE}`);this.caData=l,this.caFile=
d,this.sniName=c;const g=this.createAksProxyClient(h);n.httpClient=g,Dt.info(`${Ae}: Using proxy client for token requests`)}else{if(c||d||l)throw new y(`${Ae}: is unavailable. ${Ne.TOKEN_PROXY_NOT_SET}`);
Dt.info("enableAzureProxy is true but AZURE_KUBERNETES_TOKEN_PROXY is not set, using normal authentication flow")}}Dt.info(`Invoking ClientAssertionCredential with tenant ID: ${i}, clientId: ${n.clientId}\
 and federated token path: [REDACTED]`),this.client=new Hf(i,o,this.readFileContents.bind(this),n)}createAksProxyClient(e){const t=(0,gt.fl)();return this.cachedTlsSettings=this.getTlsSettings(),{sendRequest:s(
async n=>{const i=new URL(n.url);Dt.info(`${Ae}: Redirecting request to Kubernetes endpoint: ${e}`);const o=new URL(e),a=i.pathname.replace(/^\//,""),c=o.pathname.endsWith("/")?o.pathname+a:o.pathname+
"/"+a,d=new URL(o.origin);return d.pathname=c,d.search=i.search,d.hash=i.hash,n.url=d.toString(),n.tlsSettings=this.getTlsSettings(),Dt.info(`${Ae}: Sending request to ${n.url}`),t.sendRequest(n)},"se\
ndRequest")}}getTlsSettings(){if(!this.caData&&!this.caFile)return this.cachedTlsSettings||(this.cachedTlsSettings=this.sniName?{servername:this.sniName}:{}),this.cachedTlsSettings;if(!this.caFile){if(!this.
cachedTlsSettings){if(!fa(this.caData))throw new y(`${Ae}: is unavailable. ${Ne.INVALID_CA_CERTIFICATES}`);this.cachedTlsSettings=this.sniName?{servername:this.sniName}:{},this.cachedTlsSettings.ca=this.
caData}return this.cachedTlsSettings}let e;try{e=(0,Xn.readFileSync)(this.caFile)}catch(t){throw new y(`${Ae}: is unavailable. ${Ne.FAILED_TO_READ_CA_FILE(this.caFile,t)}`)}if(e.length===0){if(!this.cachedTlsSettings)
throw new y(`${Ae}: is unavailable. ${Ne.CA_FILE_EMPTY(this.caFile)}`);return this.cachedTlsSettings}if(!this.cachedCaData||!e.equals(this.cachedCaData)){const t=e.toString("utf8");if(!fa(t))throw new y(
`${Ae}: is unavailable. ${Ne.INVALID_CA_CERTIFICATES}`);this.cachedTlsSettings={ca:t,...this.sniName&&{servername:this.sniName}},this.cachedCaData=e}return this.cachedTlsSettings}async getToken(e,t){if(!this.
client){const n=`${Ae}: is unavailable. ${Ne.MISSING_ENV_VARS}`;throw Dt.info(n),new y(n)}return Dt.info("Invoking getToken() of Client Assertion Credential"),this.client.getToken(e,t)}async readFileContents(){
if(this.cacheDate!==void 0&&Date.now()-this.cacheDate>=1e3*60*5&&(this.azureFederatedTokenFileContent=void 0),!this.federatedTokenFilePath)throw new y(`${Ae}: is unavailable. ${Ne.INVALID_FILE_PATH(this.
federatedTokenFilePath)}`);if(!this.azureFederatedTokenFileContent){const t=(await(0,Fi.readFile)(this.federatedTokenFilePath,"utf8")).trim();if(t)this.azureFederatedTokenFileContent=t,this.cacheDate=
Date.now();else throw new y(`${Ae}: is unavailable. ${Ne.NO_FILE_CONTENT(this.federatedTokenFilePath)}`)}return this.azureFederatedTokenFileContent}}const ya="ManagedIdentityCredential - Token Exchang\
e",Kf=de(ya),Ea={name:"tokenExchangeMsi",async isAvailable(r){const e=process.env,t=!!((r||e.AZURE_CLIENT_ID)&&e.AZURE_TENANT_ID&&process.env.AZURE_FEDERATED_TOKEN_FILE);return t||Kf.info(`${ya}: Unav\
ailable. The environment variables needed are: AZURE_CLIENT_ID (or the client ID sent through the parameters), AZURE_TENANT_ID and AZURE_FEDERATED_TOKEN_FILE`),t},async getToken(r,e={}){const{scopes:t,
clientId:n}=r,i={};return new Or({clientId:n,tenantId:process.env.AZURE_TENANT_ID,tokenFilePath:process.env.AZURE_FEDERATED_TOKEN_FILE,...i,disableInstanceDiscovery:!0}).getToken(t,e)}},Je=de("Managed\
IdentityCredential");class vr{static{s(this,"ManagedIdentityCredential")}managedIdentityApp;identityClient;clientId;resourceId;objectId;msiRetryConfig={maxRetries:5,startDelayInMs:800,intervalIncrement:2};isAvailableIdentityClient;sendProbeRequest;constructor(e,t){
let n;typeof e=="string"?(this.clientId=e,n=t??{}):(this.clientId=e?.clientId,n=e??{}),this.resourceId=n?.resourceId,this.objectId=n?.objectId,this.sendProbeRequest=n?.sendProbeRequest??!1;const i=[{key:"\
clientId",value:this.clientId},{key:"resourceId",value:this.resourceId},{key:"objectId",value:this.objectId}].filter(a=>a.value);if(i.length>1)throw new Error(`ManagedIdentityCredential: only one of '\
clientId', 'resourceId', or 'objectId' can be provided. Received values: ${JSON.stringify({clientId:this.clientId,resourceId:this.resourceId,objectId:this.objectId})}`);n.allowInsecureConnection=!0,n.
retryOptions?.maxRetries!==void 0&&(this.msiRetryConfig.maxRetries=n.retryOptions.maxRetries),this.identityClient=new Ui({...n,additionalPolicies:[{policy:Df(this.msiRetryConfig),position:"perCall"}]}),
this.managedIdentityApp=new nn({managedIdentityIdParams:{userAssignedClientId:this.clientId,userAssignedResourceId:this.resourceId,userAssignedObjectId:this.objectId},system:{disableInternalRetries:!0,
networkClient:this.identityClient,loggerOptions:{logLevel:da((0,bn.XM)()),piiLoggingEnabled:n.loggingOptions?.enableUnsafeSupportLogging,loggerCallback:ca(Je)}}}),this.isAvailableIdentityClient=new Ui(
{...n,retryOptions:{maxRetries:0}});const o=this.managedIdentityApp.getManagedIdentitySource();if(o==="CloudShell"&&(this.clientId||this.resourceId||this.objectId))throw Je.warning(`CloudShell MSI det\
ected with user-provided IDs - throwing. Received values: ${JSON.stringify({clientId:this.clientId,resourceId:this.resourceId,objectId:this.objectId})}.`),new y("ManagedIdentityCredential: Specifying \
a user-assigned managed identity is not supported for CloudShell at runtime. When using Managed Identity in CloudShell, omit the clientId, resourceId, and objectId parameters.");if(o==="ServiceFabric"&&
(this.clientId||this.resourceId||this.objectId))throw Je.warning(`Service Fabric detected with user-provided IDs - throwing. Received values: ${JSON.stringify({clientId:this.clientId,resourceId:this.resourceId,
objectId:this.objectId})}.`),new y(`ManagedIdentityCredential: ${yf}`);if(Je.info(`Using ${o} managed identity.`),i.length===1){const{key:a,value:c}=i[0];Je.info(`${o} with ${a}: ${c}`)}}async getToken(e,t={}){
Je.getToken.info("Using the MSAL provider for Managed Identity.");const n=Mi(e);if(!n)throw new y(`ManagedIdentityCredential: Multiple scopes are not supported. Scopes: ${JSON.stringify(e)}`);return xe.
withSpan("ManagedIdentityCredential.getToken",t,async()=>{try{const i=await Ea.isAvailable(this.clientId),o=this.managedIdentityApp.getManagedIdentitySource(),a=o==="DefaultToImds"||o==="Imds";if(Je.getToken.
info(`MSAL Identity source: ${o}`),i){Je.getToken.info("Using the token exchange managed identity.");const d=await Ea.getToken({scopes:e,clientId:this.clientId,identityClient:this.identityClient,retryConfig:this.
msiRetryConfig,resourceId:this.resourceId});if(d===null)throw new y("Attempted to use the token exchange managed identity, but received a null response.");return d}else if(a&&this.sendProbeRequest&&(Je.
getToken.info("Using the IMDS endpoint to probe for availability."),!await Ff.isAvailable({scopes:e,clientId:this.clientId,getTokenOptions:t,identityClient:this.isAvailableIdentityClient,resourceId:this.
resourceId})))throw new y("Attempted to use the IMDS endpoint, but it is not available.");Je.getToken.info("Calling into MSAL for managed identity token.");const c=await this.managedIdentityApp.acquireToken(
{resource:n});return this.ensureValidMsalToken(e,c,t),Je.getToken.info(ze(e)),{expiresOnTimestamp:c.expiresOn.getTime(),token:c.accessToken,refreshAfterTimestamp:c.refreshOn?.getTime(),tokenType:"Bear\
er"}}catch(i){throw Je.getToken.error(ee(e,i)),i.name==="AuthenticationRequiredError"?i:zf(i)?new y(`ManagedIdentityCredential: Network unreachable. Message: ${i.message}`,{cause:i}):new y(`ManagedIde\
ntityCredential: Authentication failed. Message ${i.message}`,{cause:i})}})}ensureValidMsalToken(e,t,n){const i=s(o=>(Je.getToken.info(o),new Xe({scopes:Array.isArray(e)?e:[e],getTokenOptions:n,message:o})),
"createError");if(!t)throw i("No response.");if(!t.expiresOn)throw i('Response had no "expiresOn" property.');if(!t.accessToken)throw i('Response had no "accessToken" property.')}}function zf(r){return!!(r.
errorCode==="network_error"||r.code==="ENETUNREACH"||r.code==="EHOSTUNREACH"||(r.statusCode===403||r.code===403)&&r.message.includes("unreachable"))}s(zf,"isNetworkError");const Ca=Symbol.for("@azure/\
core-process.ProcessError");class ye extends Error{static{s(this,"ProcessError")}code;signal;killed;stdout;stderr;constructor(e,t={}){super(e),this.name="ProcessError",this.code=t.code??null,this.signal=
t.signal??null,this.killed=t.killed??!1,Object.defineProperties(this,{[Ca]:{configurable:!1,enumerable:!1,value:!0,writable:!1},stdout:{configurable:!1,enumerable:!1,value:t.stdout,writable:!1},stderr:{
configurable:!1,enumerable:!1,value:t.stderr,writable:!1}})}}function $i(r){if(r instanceof ye)return!0;if(typeof r!="object"||r===null)return!1;const e=r;return e[Ca]===!0&&e.name==="ProcessError"&&(typeof e.
code=="string"||typeof e.code=="number"||e.code===null)&&typeof e.killed=="boolean"&&(typeof e.signal=="string"||e.signal===null)}s($i,"isProcessError");function Aa(r,e,t){const n=r.code??null,i=typeof n==
"number"?`The process exited with code ${n}.`:n?`The process could not be completed (${n}).`:"The process could not be completed.";return new ye(i,{code:n,signal:r.signal,killed:r.killed,stdout:e,stderr:t})}
s(Aa,"errors_createExecutionError");var jf=p(31421),$e=p(76760),Vf=p(73136);const Bi=[".exe",".com"],Ki=[".cmd",".bat"],Gf=/^[a-z]:[\\/]/i;function qn(r,e){if(process.platform!=="win32")return r[e];const t=e.
toLowerCase();for(const[n,i]of Object.entries(r))if(n.toLowerCase()===t)return i}s(qn,"getEnvironmentValue");function Ia(r,e,t){const n=e.toLowerCase(),i=Object.keys(r).find(o=>o.toLowerCase()===n);r[i??
e]=t}s(Ia,"setEnvironmentValue");function _a(r){const e={},t=new Set;for(const[n,i]of Object.entries(r)){if(process.platform==="win32"){const o=n.toLowerCase();if(t.has(o))throw new ye("The environmen\
t contains duplicate case-insensitive variable names.",{code:"ERR_INVALID_ENVIRONMENT"});t.add(o)}if(i!==void 0&&typeof i!="string")throw new ye("The environment contains a non-string value.",{code:"E\
RR_INVALID_ENVIRONMENT"});e[n]=i}return e}s(_a,"snapshotEnvironment");function Wf(r){const e=r instanceof URL?(0,Vf.fileURLToPath)(r):r;return $e.resolve(e??process.cwd())}s(Wf,"normalizeCwd");function wa(r={}){
if(r.allowWindowsBatchFiles!==void 0&&typeof r.allowWindowsBatchFiles!="boolean")throw new ye("The Windows batch option must be a boolean.",{code:"ERR_INVALID_PROCESS_OPTION"});return{cwd:Wf(r.cwd),env:_a(
r.env??process.env),allowWindowsBatchFiles:r.allowWindowsBatchFiles===!0}}s(wa,"createProcessContext");function Ut(r){try{return(0,Xn.statSync)(r).isFile()?(process.platform!=="win32"&&(0,Xn.accessSync)(
r,Xn.constants.X_OK),!0):!1}catch{return!1}}s(Ut,"isExecutableFile");function Sa(r){return Bi.some(e=>e===r)}s(Sa,"isNativeExtension");function ka(r){return Ki.some(e=>e===r)}s(ka,"isBatchExtension");
function Yf(r,e){const t=$e.extname(r).toLowerCase();if(t)return!Sa(t)&&!(e&&ka(t))?void 0:Ut(r)?r:void 0;for(const n of Bi){const i=r+n;if(Ut(i))return i}if(e)for(const n of Ki){const i=r+n;if(Ut(i))
return i}}s(Yf,"resolveWindowsCandidate");function Jf(r){const e=qn(r.env,"PATH")??"",t=[],n=new Set;for(const i of e.split($e.delimiter)){let o=i;if(process.platform==="win32"&&(o=o.trim(),o.startsWith(
'"')&&o.endsWith('"')&&(o=o.slice(1,-1))),!o||!$e.isAbsolute(o))continue;const a=$e.resolve(o),c=process.platform==="win32"?a.toLowerCase():a;n.has(c)||(n.add(c),t.push(a))}return t}s(Jf,"getSearchPat\
hs");function Qf(r){return r.includes("/")||process.platform==="win32"&&r.includes("\\")}s(Qf,"hasPathSeparator");function Zf(r){if(!r||r.includes("\0")||/[\r\n]/.test(r))throw new ye("The executable \
name is invalid.",{code:"ERR_INVALID_EXECUTABLE"});if(process.platform==="win32"&&/^[a-z]:[^\\/]/i.test(r))throw new ye("Drive-relative executable paths are not supported.",{code:"ERR_INVALID_EXECUTAB\
LE"})}s(Zf,"validateCommand");function Ra(r,e){if(Zf(r),Qf(r)||$e.isAbsolute(r)){const i=$e.resolve(e.cwd,r);return process.platform==="win32"?Yf(i,e.allowWindowsBatchFiles):Ut(i)?i:void 0}const t=Jf(
e);if(process.platform!=="win32"){for(const i of t){const o=$e.join(i,r);if(Ut(o))return o}return}const n=$e.extname(r).toLowerCase();if(n){if(!Sa(n)&&!(e.allowWindowsBatchFiles&&ka(n)))return;for(const i of t){
const o=$e.join(i,r);if(Ut(o))return o}return}for(const i of t)for(const o of Bi){const a=$e.join(i,r+o);if(Ut(a))return a}if(e.allowWindowsBatchFiles)for(const i of t)for(const o of Ki){const a=$e.join(
i,r+o);if(Ut(a))return a}}s(Ra,"resolveExecutableWithContext");function em(r,e={}){return Ra(r,wa(e))}s(em,"resolveExecutable");function kn(r){try{return Xn.realpathSync.native(r).toLowerCase()}catch{
return $e.resolve(r).toLowerCase()}}s(kn,"canonicalizeWindowsPath");function Nr(r){return Gf.test(r)}s(Nr,"isWindowsDriveAbsolutePath");function Xf(r){const e=_a(process.env),t=qn(e,"SystemRoot");if(!t||
!Nr(t))throw new ye("A trusted Windows system directory could not be established.",{code:"ERR_UNTRUSTED_COMMAND_INTERPRETER"});const n=$e.join(t,"System32","cmd.exe");if(!Ut(n))throw new ye("The Windo\
ws command interpreter could not be found.",{code:"ERR_UNTRUSTED_COMMAND_INTERPRETER"});const i=qn(e,"ComSpec");if(i&&(!Nr(i)||kn(i)!==kn(n)))throw new ye("The Windows command interpreter is not trust\
ed.",{code:"ERR_UNTRUSTED_COMMAND_INTERPRETER"});const o=qn(r,"SystemRoot");if(o&&(!Nr(o)||kn(o)!==kn(t)))throw new ye("The child environment contains an untrusted system directory.",{code:"ERR_UNTRUS\
TED_COMMAND_INTERPRETER"});const a=qn(r,"ComSpec");if(a&&(!Nr(a)||kn(a)!==kn(n)))throw new ye("The child environment contains an untrusted command interpreter.",{code:"ERR_UNTRUSTED_COMMAND_INTERPRETE\
R"});return Ia(r,"SystemRoot",t),Ia(r,"ComSpec",n),{executablePath:n,systemRoot:t}}s(Xf,"resolveWindowsCommandInterpreter");const qf=/[%!^&|<>()]/,eg=/[%!]/,ba=/([()\][%!^"`<>&|;, *?])/g;function Oa(r){
for(const e of r){const t=e.codePointAt(0);if(t<=31||t===127)return!0}return!1}s(Oa,"containsControlCharacter");function tg(r){return r.map((e,t)=>{if(typeof e!="string"||e.includes("\0"))throw new ye(
`Process argument ${t} is invalid.`,{code:"ERR_INVALID_PROCESS_ARGUMENT"});return e})}s(tg,"snapshotArguments");function ng(r){for(const[e,t]of r.entries())if(Oa(t)||qf.test(t)||/\\"/.test(t)||/\\{2,}$/.
test(t))throw new ye(`Windows batch argument ${e} is unsafe.`,{code:"ERR_UNSAFE_WINDOWS_BATCH_ARGUMENT"})}s(ng,"validateBatchArguments");function rg(r){if(Oa(r)||eg.test(r))throw new ye("The Windows b\
atch path cannot be represented safely.",{code:"ERR_UNSAFE_WINDOWS_BATCH_PATH"});return r.replace(ba,"^$1")}s(rg,"escapeBatchCommand");function ig(r){let e=r;return e=e.replace(/(?=(\\+?)?)\1"/g,'$1$1\
\\"'),e=e.replace(/(?=(\\+?)?)\1$/g,"$1$1"),e=`"${e}"`,e.replace(ba,"^$1")}s(ig,"escapeBatchArgument");function og(r,e,t){const n=tg(e),i=Ra(r,t);if(!i)throw new ye("The executable could not be found.",
{code:"ENOENT"});if(process.platform!=="win32")return{executable:i,args:n,cwd:t.cwd,env:t.env,windowsVerbatimArguments:!1};const o=$e.extname(i).toLowerCase();if(o===".exe"||o===".com")return{executable:i,
args:n,cwd:t.cwd,env:t.env,windowsVerbatimArguments:!1};if(o!==".cmd"&&o!==".bat")throw new ye("The executable type is not supported on Windows.",{code:"ERR_UNSUPPORTED_WINDOWS_EXECUTABLE"});if(!t.allowWindowsBatchFiles)
throw new ye("Windows batch execution was not enabled.",{code:"ERR_WINDOWS_BATCH_DISABLED"});if(t.cwd.startsWith("\\\\"))throw new ye("Windows batch execution does not support a UNC working directory.",
{code:"ERR_UNSUPPORTED_WINDOWS_CWD"});ng(n);const a=Xf(t.env),c=[rg(i),...n.map(ig)].join(" ");return{executable:a.executablePath,args:["/d","/s","/v:off","/c",`"${c}"`],cwd:t.cwd,env:t.env,windowsVerbatimArguments:!0}}
s(og,"normalizeCommand");const zi=["gid","killSignal","timeout","uid","windowsHide"],sg=[...zi,"argv0","detached","serialization","signal","stdio"],ag=[...zi,"argv0","encoding","input","maxBuffer","st\
dio"],cg=[...zi,"encoding","maxBuffer","signal"];function va(r){return r instanceof Error&&!$i(r)?Aa(r):r}s(va,"sanitizeChildProcessError");function ji(r){try{return r()}catch(e){throw va(e)}}s(ji,"ca\
llWithSanitizedChildProcessErrors");function dg(r){const e=r.emit;return r.emit=((t,...n)=>(t==="error"&&(n[0]=va(n[0])),Reflect.apply(e,r,[t,...n]))),r}s(dg,"sanitizeChildProcessErrors");function Vi(r,e,t,n){
if(t.shell!==void 0||t.windowsVerbatimArguments!==void 0)throw new ye("Shell-related process options are not supported.",{code:"ERR_UNSAFE_PROCESS_OPTION"});const i={...t},{cwd:o,env:a,allowWindowsBatchFiles:c}=i,
d=new Set(["cwd","env","allowWindowsBatchFiles"]),l=new Set(n),h={};for(const[S,k]of Object.entries(i))if(!((S==="shell"||S==="windowsVerbatimArguments")&&k===void 0)&&!d.has(S)){if(!l.has(S))throw new ye(
"The process options contain an unsupported property.",{code:"ERR_UNSUPPORTED_PROCESS_OPTION"});h[S]=k}const g=wa({cwd:o,env:a,allowWindowsBatchFiles:c}),T=og(r,e,g);if(T.windowsVerbatimArguments&&h.argv0!==
void 0)throw new ye("The argv0 option is not supported for Windows batch files.",{code:"ERR_UNSAFE_PROCESS_OPTION"});return{command:T,nodeOptions:h}}s(Vi,"prepareProcess");function tm(r,e=[],t={}){const n=Vi(
r,e,t,sg),i=ji(()=>childProcess.spawn(n.command.executable,n.command.args,{...n.nodeOptions,cwd:n.command.cwd,env:n.command.env,shell:!1,windowsVerbatimArguments:n.command.windowsVerbatimArguments}));
return dg(i)}s(tm,"spawn");function nm(r,e=[],t={}){const n=Vi(r,e,t,ag),i=ji(()=>childProcess.spawnSync(n.command.executable,n.command.args,{...n.nodeOptions,cwd:n.command.cwd,env:n.command.env,shell:!1,
windowsVerbatimArguments:n.command.windowsVerbatimArguments}));return i.error?{...i,error:createExecutionError(i.error)}:i}s(nm,"spawnSync");async function lg(r,e=[],t={}){const n=Vi(r,e,t,cg);return new Promise(
(i,o)=>{ji(()=>jf.execFile(n.command.executable,n.command.args,{...n.nodeOptions,cwd:n.command.cwd,env:n.command.env,shell:!1,windowsVerbatimArguments:n.command.windowsVerbatimArguments,windowsHide:t.
windowsHide},(a,c,d)=>{if(a){o(Aa(a,c,d));return}i({stdout:c,stderr:d})}))})}s(lg,"execFile");function Na(r){return r===void 0?"":Buffer.isBuffer(r)?r.toString("utf8"):r}s(Na,"outputToString");const Pr={
async execFileWithResult(r,e,t){try{return{...await lg(r,e,t),error:null}}catch(n){if($i(n))return{stdout:Na(n.stdout),stderr:Na(n.stderr),error:n};throw n}},async execFile(r,e,t){const{stdout:n,stderr:i,
error:o}=await Pr.execFileWithResult(r,e,t);if(i||o)throw i?new Error(i):o;return n}},mt=de("AzureDeveloperCliCredential"),Mr={notInstalled:"Azure Developer CLI couldn't be found. To mitigate this iss\
ue, see the troubleshooting guidelines at https://aka.ms/azsdk/js/identity/azdevclicredential/troubleshoot.",login:"Please run 'azd auth login' from a command prompt to authenticate before using this \
credential. For more information, see the troubleshooting guidelines at https://aka.ms/azsdk/js/identity/azdevclicredential/troubleshoot.",unknown:"Unknown error while trying to retrieve the access to\
ken",claim:"This credential doesn't support claims challenges. To authenticate with the required claims, please run the following command:"},Gi={parseAzdStderr(r){if(!r?.trim())return r;let e;for(const t of r.
split(`
`)){const n=t.trim();if(!n.startsWith("{"))continue;let i;try{i=JSON.parse(n)}catch{continue}if(typeof i?.error=="string"&&i.error.trim())return i.error.trim();if(e===void 0){const o=i?.data?.message;
typeof o=="string"&&o.trim()&&(e=o.trim())}}return e??r},getSafeWorkingDir(){if(process.platform==="win32"){let r=process.env.SystemRoot||process.env.SYSTEMROOT;return r||(mt.getToken.warning("The Sys\
temRoot environment variable is not set. This may cause issues when using the Azure Developer CLI credential."),r="C:\\Windows"),r}else return"/bin"},async getAzdAccessToken(r,e,t,n){let i=[];e&&(i=["\
--tenant-id",e]);let o=[];n&&(o=["--claims",(0,tt.SW)((0,tt.Al)(n,"utf-8"),"base64")]);const a=["auth","token","--output","json","--no-prompt",...r.reduce((c,d)=>c.concat("--scope",d),[]),...i,...o];return Pr.
execFileWithResult("azd",a,{allowWindowsBatchFiles:!0,cwd:Gi.getSafeWorkingDir(),encoding:"utf8",timeout:t})}};class hg{static{s(this,"AzureDeveloperCliCredential")}tenantId;additionallyAllowedTenantIds;timeout;constructor(e){
e?.tenantId&&(pt(mt,e?.tenantId),this.tenantId=e?.tenantId),this.additionallyAllowedTenantIds=Nt(e?.additionallyAllowedTenants),this.timeout=e?.processTimeoutInMs}async getToken(e,t={}){const n=vt(this.
tenantId,t,this.additionallyAllowedTenantIds);n&&pt(mt,n);let i;return typeof e=="string"?i=[e]:i=e,mt.getToken.info(`Using the scopes ${e}`),xe.withSpan(`${this.constructor.name}.getToken`,t,async()=>{
try{i.forEach(l=>{Hi(l,mt)});const o=await Gi.getAzdAccessToken(i,n,this.timeout,t.claims),a=o.stderr?.match("must use multi-factor authentication")||o.stderr?.match("reauthentication required"),c=o.stderr?.
match("not logged in, run `azd login` to login")||o.stderr?.match("not logged in, run `azd auth login` to login");if(o.stderr?.match("azd:(.*)not found")||o.stderr?.startsWith("'azd' is not recognized")||
o.error&&o.error.code==="ENOENT"){const l=new y(Mr.notInstalled);throw mt.getToken.info(ee(e,l)),l}if(c){const l=new y(Mr.login);throw mt.getToken.info(ee(e,l)),l}if(a){const h=`azd auth login ${i.reduce(
(T,S)=>T.concat("--scope",S),[]).join(" ")}`,g=new y(`${Mr.claim} ${h}`);throw mt.getToken.info(ee(e,g)),g}try{const l=JSON.parse(o.stdout);return mt.getToken.info(ze(e)),{token:l.token,expiresOnTimestamp:new Date(
l.expiresOn).getTime(),tokenType:"Bearer"}}catch(l){if(o.stderr){const h=Gi.parseAzdStderr(o.stderr);throw new y(h)}throw l}}catch(o){const a=o.name==="CredentialUnavailableError"?o:new y(o.message||Mr.
unknown);throw mt.getToken.info(ee(e,a)),a}})}}function Pa(r,e){if(!e.match(/^[0-9a-zA-Z-._ ]+$/)){const t=new Error(`Subscription '${e}' contains invalid characters. If this is the name of a subscrip\
tion, use its ID instead. You can locate your subscription by following the instructions listed here: https://learn.microsoft.com/azure/azure-portal/get-subscription-tenant-id`);throw r.info(ee("",t)),
t}}s(Pa,"checkSubscription");const Qe=de("AzureCliCredential"),er={claim:"This credential doesn't support claims challenges. To authenticate with the required claims, please run the following command:",
notInstalled:"Azure CLI could not be found. Please visit https://aka.ms/azure-cli for installation instructions and then, once installed, authenticate to your Azure account using 'az login'.",login:"P\
lease run 'az login' from a command prompt to authenticate before using this credential.",unknown:"Unknown error while trying to retrieve the access token",unexpectedResponse:'Unexpected response from\
 Azure CLI when getting token. Expected "expiresOn" to be a RFC3339 date string. Got:'},Ma={getSafeWorkingDir(){if(process.platform==="win32"){let r=process.env.SystemRoot||process.env.SYSTEMROOT;return r||
(Qe.getToken.warning("The SystemRoot environment variable is not set. This may cause issues when using the Azure CLI credential."),r="C:\\Windows"),r}else return"/bin"},async getAzureCliAccessToken(r,e,t,n){
let i=[],o=[];e&&(i=["--tenant",e]),t&&(o=["--subscription",t]);const a=["account","get-access-token","--output","json","--resource",r,...i,...o];return Pr.execFileWithResult("az",a,{allowWindowsBatchFiles:!0,
cwd:Ma.getSafeWorkingDir(),encoding:"utf8",timeout:n})}};class ug{static{s(this,"AzureCliCredential")}tenantId;additionallyAllowedTenantIds;timeout;subscription;constructor(e){e?.tenantId&&(pt(Qe,e?.tenantId),
this.tenantId=e?.tenantId),e?.subscription&&(Pa(Qe,e?.subscription),this.subscription=e?.subscription),this.additionallyAllowedTenantIds=Nt(e?.additionallyAllowedTenants),this.timeout=e?.processTimeoutInMs}async getToken(e,t={}){
const n=typeof e=="string"?e:e[0],i=t.claims;if(i&&i.trim()){let c=`az login --claims-challenge ${(0,tt.SW)((0,tt.Al)(i,"utf-8"),"base64")} --scope ${n}`;const d=t.tenantId;d&&(c+=` --tenant ${d}`);const l=new y(
`${er.claim} ${c}`);throw Qe.getToken.info(ee(n,l)),l}const o=vt(this.tenantId,t,this.additionallyAllowedTenantIds);return o&&pt(Qe,o),this.subscription&&Pa(Qe,this.subscription),Qe.getToken.info(`Usi\
ng the scope ${n}`),xe.withSpan(`${this.constructor.name}.getToken`,t,async()=>{try{Hi(n,Qe);const a=pa(n),c=await Ma.getAzureCliAccessToken(a,o,this.subscription,this.timeout),d=c.stderr?.match("(.*)\
az login --scope(.*)"),l=c.stderr?.match("(.*)az login(.*)")&&!d;if(c.stderr?.match("az:(.*)not found")||c.stderr?.startsWith("'az' is not recognized")||c.error&&$i(c.error)&&c.error.code==="ENOENT"){
const g=new y(er.notInstalled);throw Qe.getToken.info(ee(e,g)),g}if(l){const g=new y(er.login);throw Qe.getToken.info(ee(e,g)),g}try{const g=c.stdout,T=this.parseRawResponse(g);return Qe.getToken.info(
ze(e)),T}catch(g){throw c.stderr?new y(c.stderr):g}}catch(a){const c=a.name==="CredentialUnavailableError"?a:new y(a.message||er.unknown);throw Qe.getToken.info(ee(e,c)),c}})}parseRawResponse(e){const t=JSON.
parse(e),n=t.accessToken;let i=Number.parseInt(t.expires_on,10)*1e3;if(!isNaN(i))return Qe.getToken.info("expires_on is available and is valid, using it"),{token:n,expiresOnTimestamp:i,tokenType:"Bear\
er"};if(i=new Date(t.expiresOn).getTime(),isNaN(i))throw new y(`${er.unexpectedResponse} "${t.expiresOn}"`);return{token:n,expiresOnTimestamp:i,tokenType:"Bearer"}}}const Tt=de("AzurePowerShellCredent\
ial"),Da=process.platform==="win32",Wi="AZURE_IDENTITY_POWERSHELL_RESOURCE",Yi="AZURE_IDENTITY_POWERSHELL_TENANT_ID",fg=new Set([Wi,Yi].map(r=>r.toLowerCase()));function gg(r,e,t=process.env){const n=Object.
fromEntries(Object.entries(t).filter(([i])=>!fg.has(i.toLowerCase())));return n[Wi]=r,n[Yi]=e??"",n}s(gg,"createPowerShellEnvironment");function Ua(r){return Da?`${r}.exe`:r}s(Ua,"formatCommand");async function xa(r,e,t){
const n=[];for(const i of r){const[o,...a]=i,c=await Pr.execFile(o,a,{encoding:"utf8",env:t,timeout:e});n.push(c)}return n}s(xa,"runCommands");const La={login:"Run Connect-AzAccount to login",installed:"\
The specified module 'Az.Accounts' with version '2.2.0' was not loaded because no valid module file was found in any module directory"},Dr={login:"Please run 'Connect-AzAccount' from PowerShell to aut\
henticate before using this credential.",installed:`The 'Az.Account' module >= 2.2.0 is not installed. Install the Azure Az PowerShell module with: "Install-Module -Name Az -Scope CurrentUser -Reposit\
ory PSGallery -Force".`,claim:"This credential doesn't support claims challenges. To authenticate with the required claims, please run the following command:",troubleshoot:"To troubleshoot, visit http\
s://aka.ms/azsdk/js/identity/powershellcredential/troubleshoot."},pg=s(r=>r.message.match(`(.*)${La.login}(.*)`),"isLoginError"),mg=s(r=>r.message.match(La.installed),"isNotInstalledError"),Ji=[Ua("pw\
sh")];Da&&Ji.push(Ua("powershell"));class Tg{static{s(this,"AzurePowerShellCredential")}tenantId;additionallyAllowedTenantIds;timeout;constructor(e){e?.tenantId&&(pt(Tt,e?.tenantId),this.tenantId=e?.tenantId),
this.additionallyAllowedTenantIds=Nt(e?.additionallyAllowedTenants),this.timeout=e?.processTimeoutInMs}async getAzurePowerShellAccessToken(e,t,n){for(const i of[...Ji]){try{await xa([[i,"/?"]],n)}catch{
Ji.shift();continue}const a=(await xa([[i,"-NoProfile","-NonInteractive","-Command",`
          $tenantId = $env:${Yi}
          $resource = $env:${Wi}
          $m = Import-Module Az.Accounts -MinimumVersion 2.2.0 -PassThru
          $useSecureString = $m.Version -ge [version]'2.17.0' -and $m.Version -lt [version]'5.0.0'

          $params = @{
            ResourceUrl = $resource
          }

          if ($tenantId.Length -gt 0) {
            $params["TenantId"] = $tenantId
          }

          if ($useSecureString) {
            $params["AsSecureString"] = $true
          }

          $token = Get-AzAccessToken @params

          $result = New-Object -TypeName PSObject
          $result | Add-Member -MemberType NoteProperty -Name ExpiresOn -Value $token.ExpiresOn

          if ($token.Token -is [System.Security.SecureString]) {
            if ($PSVersionTable.PSVersion.Major -lt 7) {
              $ssPtr = [System.Runtime.InteropServices.Marshal]::SecureStringToBSTR($token.Token)
              try {
                $result | Add-Member -MemberType NoteProperty -Name Token -Value ([System.Runtime.InteropServices.Marshal]::PtrToStringBSTR($ssPtr))
              }
              finally {
                [System.Runtime.InteropServices.Marshal]::ZeroFreeBSTR($ssPtr)
              }
            }
            else {
              $result | Add-Member -MemberType NoteProperty -Name Token -Value ($token.Token | ConvertFrom-SecureString -AsPlainText)
            }
          }
          else {
            $result | Add-Member -MemberType NoteProperty -Name Token -Value $token.Token
          }

          Write-Output (ConvertTo-Json $result)
          `]],n,gg(e,t)))[0];return yg(a)}throw new Error("Unable to execute PowerShell. Ensure that it is installed in your system")}async getToken(e,t={}){return xe.withSpan(`${this.constructor.name}\
.getToken`,t,async()=>{const n=typeof e=="string"?e:e[0],i=t.claims;if(i&&i.trim()){let c=`Connect-AzAccount -ClaimsChallenge ${(0,tt.SW)((0,tt.Al)(i,"utf-8"),"base64")}`;const d=t.tenantId;d&&(c+=` -\
Tenant ${d}`);const l=new y(`${Dr.claim} ${c}`);throw Tt.getToken.info(ee(n,l)),l}const o=vt(this.tenantId,t,this.additionallyAllowedTenantIds);o&&pt(Tt,o);try{Hi(n,Tt),Tt.getToken.info(`Using the sco\
pe ${n}`);const a=pa(n),c=await this.getAzurePowerShellAccessToken(a,o,this.timeout);return Tt.getToken.info(ze(e)),{token:c.Token,expiresOnTimestamp:new Date(c.ExpiresOn).getTime(),tokenType:"Bearer"}}catch(a){
if(mg(a)){const d=new y(Dr.installed);throw Tt.getToken.info(ee(n,d)),d}else if(pg(a)){const d=new y(Dr.login);throw Tt.getToken.info(ee(n,d)),d}const c=new y(`${a}. ${Dr.troubleshoot}`);throw Tt.getToken.
info(ee(n,c)),c}})}}async function yg(r){const e=/{[^{}]*}/g,t=r.match(e);let n=r;if(t)try{for(const i of t)try{const o=JSON.parse(i);if(o?.Token)return n=n.replace(i,""),n&&Tt.getToken.warning(n),o}catch{
continue}}catch(i){throw new Error(`Unable to parse the output of PowerShell. Received output: ${r}`,{cause:i})}throw new Error(`No access token found in the output. Received output: ${r}`)}s(yg,"pars\
eJsonToken");const Eg="common",Cg="aebc6443-996d-45c2-90f0-388ff96faa56",Qi=de("VisualStudioCodeCredential"),Ag={adfs:"The VisualStudioCodeCredential does not support authentication with ADFS tenants."};
function Ig(r){const e=Ag[r];if(e)throw new y(e)}s(Ig,"checkUnsupportedTenant");class _g{static{s(this,"VisualStudioCodeCredential")}tenantId;additionallyAllowedTenantIds;msalClient;options;constructor(e){
this.options=e||{},e&&e.tenantId?(pt(Qi,e.tenantId),this.tenantId=e.tenantId):this.tenantId=Eg,this.additionallyAllowedTenantIds=Nt(e?.additionallyAllowedTenants),Ig(this.tenantId)}async prepare(e){const t=vt(
this.tenantId,this.options,this.additionallyAllowedTenantIds,Qi)||this.tenantId;if(!R()||!_e)throw new y("Visual Studio Code Authentication is not available. Ensure you have have Azure Resources Exten\
sion installed in VS Code, signed into Azure via VS Code, installed the @azure/identity-vscode package, and properly configured the extension.");const n=await this.loadAuthRecord(_e,e);this.msalClient=
Sn(Cg,t,{...this.options,isVSCodeCredential:!0,brokerOptions:{enabled:!0,parentWindowHandle:new Uint8Array(0),useDefaultBrokerAccount:!0},authenticationRecord:n})}preparePromise;prepareOnce(e){return this.
preparePromise||(this.preparePromise=this.prepare(e)),this.preparePromise}async getToken(e,t){const n=Rr(e);if(await this.prepareOnce(n),!this.msalClient)throw new y("Visual Studio Code Authentication\
 failed to initialize. Ensure you have have Azure Resources Extension installed in VS Code, signed into Azure via VS Code, installed the @azure/identity-vscode package, and properly configured the ext\
ension.");return this.msalClient.getTokenByInteractiveRequest(n,{...t,disableAutomaticAuthentication:!0})}async loadAuthRecord(e,t){try{const n=await(0,Fi.readFile)(e,{encoding:"utf8"});return pf(n)}catch(n){
throw Qi.getToken.info(ee(t,n)),new y("Cannot load authentication record in Visual Studio Code. Ensure you have have Azure Resources Extension installed in VS Code, signed into Azure via VS Code, inst\
alled the @azure/identity-vscode package, and properly configured the extension.")}}}const Ur=de("BrokerCredential");class wg{static{s(this,"BrokerCredential")}brokerMsalClient;brokerTenantId;brokerAdditionallyAllowedTenantIds;constructor(e){
this.brokerTenantId=ha(Ur,e.tenantId),this.brokerAdditionallyAllowedTenantIds=Nt(e?.additionallyAllowedTenants);const t={...e,logger:Ur,brokerOptions:{enabled:!0,parentWindowHandle:new Uint8Array(0),useDefaultBrokerAccount:!0}};
this.brokerMsalClient=Sn(D,this.brokerTenantId,t)}async getToken(e,t={}){return xe.withSpan(`${this.constructor.name}.getToken`,t,async n=>{n.tenantId=vt(this.brokerTenantId,n,this.brokerAdditionallyAllowedTenantIds,
Ur);const i=Rr(e);try{return this.brokerMsalClient.getBrokeredToken(i,!0,{...n,disableAutomaticAuthentication:!0})}catch(o){throw Ur.getToken.info(ee(i,o)),new y("Failed to acquire token using broker \
authentication",{cause:o})}})}}function Sg(r={}){return new wg(r)}s(Sg,"createDefaultBrokerCredential");function Fa(r={}){return new _g(r)}s(Fa,"createDefaultVisualStudioCodeCredential");function Ha(r={}){
r.retryOptions??={maxRetries:5,retryDelayInMs:800},r.sendProbeRequest??=!0;const e=r?.managedIdentityClientId??process.env.AZURE_CLIENT_ID,t=r?.workloadIdentityClientId??e,n=r?.managedIdentityResourceId,
i=process.env.AZURE_FEDERATED_TOKEN_FILE,o=r?.tenantId??process.env.AZURE_TENANT_ID;if(n){const a={...r,resourceId:n};return new vr(a)}if(i&&t){const a={...r,tenantId:o};return new vr(t,a)}if(e){const a={
...r,clientId:e};return new vr(a)}return new vr(r)}s(Ha,"createDefaultManagedIdentityCredential");function $a(r){const e=r?.managedIdentityClientId??process.env.AZURE_CLIENT_ID,t=r?.workloadIdentityClientId??
e,n=process.env.AZURE_FEDERATED_TOKEN_FILE,i=r?.tenantId??process.env.AZURE_TENANT_ID;if(n&&t){const o={...r,tenantId:i,clientId:t,tokenFilePath:n};return new Or(o)}if(i){const o={...r,tenantId:i};return new Or(
o)}return new Or(r)}s($a,"createDefaultWorkloadIdentityCredential");function Ba(r={}){return new hg(r)}s(Ba,"createDefaultAzureDeveloperCliCredential");function Ka(r={}){return new ug(r)}s(Ka,"createD\
efaultAzureCliCredential");function za(r={}){return new Tg(r)}s(za,"createDefaultAzurePowershellCredential");function ja(r={}){return new Nf(r)}s(ja,"createDefaultEnvironmentCredential");const xr=de("\
DefaultAzureCredential");class kg{static{s(this,"UnavailableDefaultCredential")}credentialUnavailableErrorMessage;credentialName;constructor(e,t){this.credentialName=e,this.credentialUnavailableErrorMessage=
t}getToken(){return xr.getToken.info(`Skipping ${this.credentialName}, reason: ${this.credentialUnavailableErrorMessage}`),Promise.resolve(null)}}class Rg extends u{static{s(this,"defaultAzureCredenti\
al_DefaultAzureCredential")}constructor(e){bg(e);const t=process.env.AZURE_TOKEN_CREDENTIALS?process.env.AZURE_TOKEN_CREDENTIALS.trim().toLowerCase():void 0,n=[Fa,Ka,za,Ba,Sg],i=[ja,$a,Ha];let o;const a="\
EnvironmentCredential, WorkloadIdentityCredential, ManagedIdentityCredential, VisualStudioCodeCredential, AzureCliCredential, AzurePowerShellCredential, AzureDeveloperCliCredential";if(t)switch(t){case"\
dev":o=n;break;case"prod":o=i;break;case"environmentcredential":o=[ja];break;case"workloadidentitycredential":o=[$a];break;case"managedidentitycredential":o=[()=>Ha({...e,sendProbeRequest:!1})];break;case"\
visualstudiocodecredential":o=[Fa];break;case"azureclicredential":o=[Ka];break;case"azurepowershellcredential":o=[za];break;case"azuredeveloperclicredential":o=[Ba];break;default:{const d=`Invalid val\
ue for AZURE_TOKEN_CREDENTIALS = ${process.env.AZURE_TOKEN_CREDENTIALS}. Valid values are 'prod' or 'dev' or any of these credentials - ${a}.`;throw xr.warning(d),new Error(d)}}else o=[...i,...n];const c=o.
map(d=>{try{return d(e??{})}catch(l){return xr.warning(`Skipped ${d.name} because of an error creating the credential: ${l}`),new kg(d.name,l.message)}});super(...c)}}function bg(r){if(r?.requiredEnvVars){
const t=(Array.isArray(r.requiredEnvVars)?r.requiredEnvVars:[r.requiredEnvVars]).filter(n=>!process.env[n]);if(t.length>0){const n=`Required environment ${t.length===1?"variable":"variables"} '${t.join(
", ")}' for DefaultAzureCredential ${t.length===1?"is":"are"} not set or empty.`;throw xr.warning(n),new Error(n)}}}s(bg,"validateRequiredEnvVars");const Zi=de("InteractiveBrowserCredential");class rm{static{
s(this,"InteractiveBrowserCredential")}tenantId;additionallyAllowedTenantIds;msalClient;disableAutomaticAuthentication;browserCustomizationOptions;loginHint;constructor(e){this.tenantId=resolveTenantId(
Zi,e.tenantId,e.clientId),this.additionallyAllowedTenantIds=resolveAdditionallyAllowedTenantIds(e?.additionallyAllowedTenants);const t={...e,logger:Zi},n=e;if(this.browserCustomizationOptions=n.browserCustomizationOptions,
this.loginHint=n.loginHint,n?.brokerOptions?.enabled)if(n?.brokerOptions?.parentWindowHandle)t.brokerOptions={enabled:!0,parentWindowHandle:n.brokerOptions.parentWindowHandle,legacyEnableMsaPassthrough:n.
brokerOptions?.legacyEnableMsaPassthrough,useDefaultBrokerAccount:n.brokerOptions?.useDefaultBrokerAccount};else throw new Error("In order to do WAM authentication, `parentWindowHandle` under `brokerO\
ptions` is a required parameter");this.msalClient=createMsalClient(e.clientId??DeveloperSignOnClientId,this.tenantId,t),this.disableAutomaticAuthentication=e?.disableAutomaticAuthentication}async getToken(e,t={}){
return tracingClient.withSpan(`${this.constructor.name}.getToken`,t,async n=>{n.tenantId=processMultiTenantRequest(this.tenantId,n,this.additionallyAllowedTenantIds,Zi);const i=ensureScopes(e);return this.
msalClient.getTokenByInteractiveRequest(i,{...n,disableAutomaticAuthentication:this.disableAutomaticAuthentication,browserCustomizationOptions:this.browserCustomizationOptions,loginHint:this.loginHint})})}async authenticate(e,t={}){
return tracingClient.withSpan(`${this.constructor.name}.authenticate`,t,async n=>{const i=ensureScopes(e);return await this.msalClient.getTokenByInteractiveRequest(i,{...n,disableAutomaticAuthentication:!1,
browserCustomizationOptions:this.browserCustomizationOptions,loginHint:this.loginHint}),this.msalClient.getActiveAccount()})}}const Xi=de("DeviceCodeCredential");function Og(r){console.log(r.message)}
s(Og,"defaultDeviceCodePromptCallback");class im{static{s(this,"DeviceCodeCredential")}tenantId;additionallyAllowedTenantIds;disableAutomaticAuthentication;msalClient;userPromptCallback;constructor(e){
this.tenantId=e?.tenantId,this.additionallyAllowedTenantIds=resolveAdditionallyAllowedTenantIds(e?.additionallyAllowedTenants);const t=e?.clientId??DeveloperSignOnClientId,n=resolveTenantId(Xi,e?.tenantId,
t);this.userPromptCallback=e?.userPromptCallback??Og,this.msalClient=createMsalClient(t,n,{...e,logger:Xi}),this.disableAutomaticAuthentication=e?.disableAutomaticAuthentication}async getToken(e,t={}){
return tracingClient.withSpan(`${this.constructor.name}.getToken`,t,async n=>{n.tenantId=processMultiTenantRequest(this.tenantId,n,this.additionallyAllowedTenantIds,Xi);const i=ensureScopes(e);return this.
msalClient.getTokenByDeviceCode(i,this.userPromptCallback,{...n,disableAutomaticAuthentication:this.disableAutomaticAuthentication})})}async authenticate(e,t={}){return tracingClient.withSpan(`${this.
constructor.name}.authenticate`,t,async n=>{const i=Array.isArray(e)?e:[e];return await this.msalClient.getTokenByDeviceCode(i,this.userPromptCallback,{...n,disableAutomaticAuthentication:!1}),this.msalClient.
getActiveAccount()})}}const st="AzurePipelinesCredential",nt=de(st),vg="7.1";class om{static{s(this,"AzurePipelinesCredential")}clientAssertionCredential;identityClient;constructor(e,t,n,i,o={}){if(!t)
throw new CredentialUnavailableError(`${st}: is unavailable. clientId is a required parameter.`);if(!e)throw new CredentialUnavailableError(`${st}: is unavailable. tenantId is a required parameter.`);
if(!n)throw new CredentialUnavailableError(`${st}: is unavailable. serviceConnectionId is a required parameter.`);if(!i)throw new CredentialUnavailableError(`${st}: is unavailable. systemAccessToken i\
s a required parameter.`);if(o.loggingOptions={...o?.loggingOptions,additionalAllowedHeaderNames:[...o.loggingOptions?.additionalAllowedHeaderNames??[],"x-vss-e2eid","x-msedge-ref"]},this.identityClient=
new IdentityClient(o),checkTenantId(nt,e),nt.info(`Invoking AzurePipelinesCredential with tenant ID: ${e}, client ID: ${t}, and service connection ID: ${n}`),!process.env.SYSTEM_OIDCREQUESTURI)throw new CredentialUnavailableError(
`${st}: is unavailable. Ensure that you're running this task in an Azure Pipeline, so that following missing system variable(s) can be defined- "SYSTEM_OIDCREQUESTURI"`);const a=`${process.env.SYSTEM_OIDCREQUESTURI}\
?api-version=${vg}&serviceConnectionId=${n}`;nt.info(`Invoking ClientAssertionCredential with tenant ID: ${e}, client ID: ${t} and service connection ID: ${n}`),this.clientAssertionCredential=new ClientAssertionCredential(
e,t,this.requestOidcToken.bind(this,a,i),o)}async getToken(e,t){if(!this.clientAssertionCredential){const n=`${st}: is unavailable. To use Federation Identity in Azure Pipelines, the following paramet\
ers are required - 
      tenantId,
      clientId,
      serviceConnectionId,
      systemAccessToken,
      "SYSTEM_OIDCREQUESTURI".      
      See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/azurepipelinescredential/troubleshoot`;throw nt.error(n),new CredentialUnavailableError(n)}return nt.info("In\
voking getToken() of Client Assertion Credential"),this.clientAssertionCredential.getToken(e,t)}async requestOidcToken(e,t){nt.info("Requesting OIDC token from Azure Pipelines..."),nt.info(e);const n=createPipelineRequest(
{url:e,method:"POST",headers:createHttpHeaders({"Content-Type":"application/json",Authorization:`Bearer ${t}`,"X-TFS-FedAuthRedirect":"Suppress"})}),i=await this.identityClient.sendRequest(n);return Ng(
i)}}function Ng(r){const e=r.bodyAsText,t=Pg(r);if(!e)throw nt.error(`${st}: Authentication Failed. Received null token from OIDC request. Response status- ${r.status}. Complete response - ${t}`),new AuthenticationError(
r.status,{error:`${st}: Authentication Failed. Received null token from OIDC request.`,error_description:`Complete response - ${t}. See the troubleshooting guide for more information: https://aka.ms/a\
zsdk/js/identity/azurepipelinescredential/troubleshoot`});try{const n=JSON.parse(e);if(n?.oidcToken)return n.oidcToken;{const i=`${st}: Authentication Failed. oidcToken field not detected in the respo\
nse.`;let o="";throw r.status!==200&&(o=`${t}. See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/azurepipelinescredential/troubleshoot`),nt.error(i),nt.error(o),new AuthenticationError(
r.status,{error:i,error_description:o})}}catch(n){const i=`${st}: Authentication Failed. oidcToken field not detected in the response.`;throw nt.error(`Response from service = ${t}, error message = ${n.
message}`),nt.error(i),new AuthenticationError(r.status,{error:i,error_description:`Response from service = ${t}. See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/a\
zurepipelinescredential/troubleshoot`})}}s(Ng,"handleOidcResponse");function Pg(r){return JSON.stringify({status:r.status,bodyAsText:r.bodyAsText,headers:{"x-vss-e2eid":r.headers.get("x-vss-e2eid"),"x\
-msedge-ref":r.headers.get("x-msedge-ref")}})}s(Pg,"stringifyOidcResponse");const Va=de("AuthorizationCodeCredential");class sm{static{s(this,"AuthorizationCodeCredential")}msalClient;disableAutomaticAuthentication;authorizationCode;redirectUri;tenantId;additionallyAllowedTenantIds;clientSecret;constructor(e,t,n,i,o,a){
checkTenantId(Va,e),this.clientSecret=n,typeof o=="string"?(this.authorizationCode=i,this.redirectUri=o):(this.authorizationCode=n,this.redirectUri=i,this.clientSecret=void 0,a=o),this.tenantId=e,this.
additionallyAllowedTenantIds=resolveAdditionallyAllowedTenantIds(a?.additionallyAllowedTenants),this.msalClient=createMsalClient(t,e,{...a,logger:Va})}async getToken(e,t={}){return tracingClient.withSpan(
`${this.constructor.name}.getToken`,t,async n=>{const i=processMultiTenantRequest(this.tenantId,n,this.additionallyAllowedTenantIds);n.tenantId=i;const o=ensureScopes(e);return this.msalClient.getTokenByAuthorizationCode(
o,this.redirectUri,this.authorizationCode,this.clientSecret,{...n,disableAutomaticAuthentication:this.disableAutomaticAuthentication})})}}const Rn="OnBehalfOfCredential",qi=de(Rn);class am{static{s(this,
"OnBehalfOfCredential")}tenantId;additionallyAllowedTenantIds;msalClient;sendCertificateChain;certificatePath;clientSecret;userAssertionToken;clientAssertion;constructor(e){const{clientSecret:t}=e,{certificatePath:n,
sendCertificateChain:i}=e,{getAssertion:o}=e,{tenantId:a,clientId:c,userAssertionToken:d,additionallyAllowedTenants:l}=e;if(!a)throw new CredentialUnavailableError(`${Rn}: tenantId is a required param\
eter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.`);if(!c)throw new CredentialUnavailableError(`${Rn}: clientId is a required parameter. To tro\
ubleshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.`);if(!t&&!n&&!o)throw new CredentialUnavailableError(`${Rn}: You must provide one of clientSecret, certif\
icatePath, or a getAssertion callback but none were provided. To troubleshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.`);if(!d)throw new CredentialUnavailableError(
`${Rn}: userAssertionToken is a required parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.`);this.certificatePath=n,this.clientSecret=t,this.
userAssertionToken=d,this.sendCertificateChain=i,this.clientAssertion=o,this.tenantId=a,this.additionallyAllowedTenantIds=resolveAdditionallyAllowedTenantIds(l),this.msalClient=createMsalClient(c,this.
tenantId,{...e,logger:qi})}async getToken(e,t={}){return tracingClient.withSpan(`${Rn}.getToken`,t,async n=>{n.tenantId=processMultiTenantRequest(this.tenantId,n,this.additionallyAllowedTenantIds,qi);
const i=ensureScopes(e);if(this.certificatePath){const o=await this.buildClientCertificate(this.certificatePath);return this.msalClient.getTokenOnBehalfOf(i,this.userAssertionToken,o,n)}else{if(this.clientSecret)
return this.msalClient.getTokenOnBehalfOf(i,this.userAssertionToken,this.clientSecret,t);if(this.clientAssertion)return this.msalClient.getTokenOnBehalfOf(i,this.userAssertionToken,this.clientAssertion,
t);throw new Error("Expected either clientSecret or certificatePath or clientAssertion to be defined.")}})}async buildClientCertificate(e){try{const t=await this.parseCertificate({certificatePath:e},this.
sendCertificateChain);return{thumbprint:t.thumbprint,thumbprintSha256:t.thumbprintSha256,privateKey:t.certificateContents,x5c:t.x5c}}catch(t){throw qi.info(formatError("",t)),t}}async parseCertificate(e,t){
const n=e.certificatePath,i=await readFile(n,"utf8"),o=t?i:void 0,a=/(-+BEGIN CERTIFICATE-+)(\n\r?|\r\n?)([A-Za-z0-9+/\n\r]+=*)(\n\r?|\r\n?)(-+END CERTIFICATE-+)/g,c=[];let d;do d=a.exec(i),d&&c.push(
d[3]);while(d);if(c.length===0)throw new Error("The file at the specified path does not contain a PEM-encoded certificate.");const l=createHash("sha1").update(Buffer.from(c[0],"base64")).digest("hex").
toUpperCase(),h=createHash("sha256").update(Buffer.from(c[0],"base64")).digest("hex").toUpperCase();return{certificateContents:i,thumbprintSha256:h,thumbprint:l,x5c:o}}}function cm(r,e,t){const{abortSignal:n,
tracingOptions:i}=t||{},o=createEmptyPipeline();o.addPolicy(bearerTokenAuthenticationPolicy({credential:r,scopes:e}));async function a(){const d=(await o.sendRequest({sendRequest:s(l=>Promise.resolve(
{request:l,status:200,headers:l.headers}),"sendRequest")},createPipelineRequest({url:"https://example.com",abortSignal:n,tracingOptions:i}))).headers.get("authorization")?.split(" ")[1];if(!d)throw new Error(
"Failed to get access token");return d}return s(a,"getRefreshedToken"),a}s(cm,"getBearerTokenProvider");function dm(){return new DefaultAzureCredential}s(dm,"getDefaultAzureCredential")})};export{hm as id,um as ids,fm as modules};
