var O=Object.defineProperty;var p=(k,x)=>O(k,"name",{value:x,configurable:!0});const z=9312,G=[9312],I={19312:((k,x,c)=>{c.d(x,{readConfig:p(()=>j,"readConfig")});var d=c(38815),b=c(19154),m=c(12053);const M="^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",w=500,y=1024*1024;var v=c(96002);const S=new Set(
["prefixes","exclude","include"]);function T(s,e){return S.has(s)?e.map(t=>C(t)?JSON.stringify(t):t).join(`
`):e.some(t=>/[\r\n]/.test(t.trim()))?void 0:e.map(t=>t.trim()).join(`
`)}p(T,"itemLines");function C(s){return s.trim()!==s||s===""||/[\r\n]/.test(s)||/^".*"$/s.test(s)}p(C,"needsQuotes");var E=c(75772),A=c(72351),$=c(65699);function L(s){const e=$.mc.find(n=>n.name===s);
if(e!==void 0&&(0,v.b3)(s))return`${s}: is not for the file; expected it on the command line, in the environment or in the workflow's step`;if(e!==void 0&&(0,$._y)().includes(s))return`${s}: is a secr\
et, and no secret belongs in this file; expected ${s}-env with the name of a variable, ${s}-file with a path, or ${(0,$.VE)(s)}`;const t=$.mc.find(n=>s===`${n.name}-env`);if(t!==void 0&&!(0,v.m0)(t.name))
return`${(0,m.T)(s)} is not known: only keys and secrets have -env; expected ${t.name} with its value`;const i=v.cJ.map(n=>n.name);return`${(0,m.T)(s)} is not the name of an input.${(0,A.h)(s,i)||" do\
cs/config.md has the names."}`}p(L,"unknownField");const P=20;function j(s,e){return new B(s).read(e)}p(j,"readConfig");class B{static{p(this,"Reader")}#t;#a=new d.HN;#r=[];constructor(e){this.#t=e}read(e){
if(Buffer.byteLength(e)>y)throw new b.d("config",`${(0,m.T)(this.#t)} is larger than 1 MiB; expected a file with backups`);const t=(0,d.Tp)(e,{lineCounter:this.#a,prettyErrors:!1,schema:"core"});for(const{
pos:n,code:o}of[...t.errors,...t.warnings])this.#e(this.#n(n[0]),`is not valid YAML: ${o.toLowerCase().replaceAll("_"," ")}`);this.#f();const i=this.#h(t.contents);return this.#f(),{path:this.#t,backups:i}}#h(e){
const t=this.#i(e,{line:1,column:1},"the file","backups: with a name and inputs below it");if(t===void 0)return[];let i=new Map,n=[],o=!1;for(const{name:a,at:r,value:f}of this.#o(t))if(a==="defaults")
i=this.#u(f,r,"defaults");else if(a==="backups"){o=!0;const u=this.#i(f,r,"backups","a name with inputs below it, for each backup");n=u===void 0?[]:this.#o(u),u!==void 0&&n.length===0&&this.#e(r,"back\
ups: has none; expected a name with inputs below it")}else if(a!=="$schema"){const u=(0,A.h)(a,["defaults","backups"]);this.#e(r,`${(0,m.T)(a)} is not known here; expected defaults or backups.${u}`)}return o||
this.#e({line:1,column:1},"backups: is missing; expected a name with inputs below it"),this.#c(n,i)}#c(e,t){const i=new Set;return e.length>w&&this.#e(e[w]?.at??{line:1,column:1},`backups: has more th\
an ${w}`),e.slice(0,w).map(({name:n,at:o,value:a})=>(new RegExp(M).test(n)||this.#e(o,`${(0,m.T)(n)} is not a name for a backup; expected up to 63 letters, digits, dots, hyphens and underscores, the f\
irst a letter or a digit`),i.has(n.toLowerCase())&&this.#e(o,`${(0,m.T)(n)} is the name of a backup above, but for case; expected another`),i.add(n.toLowerCase()),{name:n,at:o,values:new Map([...t,...this.#u(
a,o,n)])}))}#u(e,t,i){const n=new Map,o=this.#i(e,t,(0,m.T)(i),"inputs by their names");if(o===void 0)return n;for(const{name:a,at:r,value:f,valueAt:u}of this.#o(o)){const h=v.cJ.find(N=>N.name===a);if(h===
void 0){this.#e(r,L(a));continue}const l=this.#d(h,f,u);l!==void 0&&(n.has(h.input.name)&&this.#e(r,`${h.input.name}: is given twice; expected one of its names`),n.set(h.input.name,{how:h.how,value:l,
at:u}))}return n}#d(e,t,i){const{name:n,how:o,input:a}=e;if((0,d.oP)(t)&&a.kind==="list"&&o==="text"){const f=t.items.map(l=>this.#s(l)),u=f.findIndex(l=>l===void 0);if(u>=0){this.#e(this.#n(g(t.items[u])),
`${n}: has an item that is not a text`);return}const h=T(a.name,f.filter(l=>l!==void 0));return h===void 0&&this.#e(i,`${n}: has an item of several lines; expected one line each`),h}const r=this.#s(t);
if(r===void 0||r.trim()===""){const f=a.kind==="list"?", or a list of them":"";this.#e(i,`${n}: has no value that can be read; expected a text${f}`);return}if(o==="env"&&!/^[A-Za-z_]\w*$/.test(r)){this.#e(
i,`${n}: is not the name of an environment variable; expected one such as SHOP_SECRET`);return}return r}#s(e){if((0,d.jn)(e))return typeof e.value=="string"?e.value:typeof e.value=="number"?e.source??
String(e.value):typeof e.value=="boolean"?String(e.value):void 0}#i(e,t,i,n){if((0,d.jh)(e))return e;this.#e(t,`${i}: has no names in it; expected ${n}`)}#o(e){return e.items.flatMap(({key:t,value:i})=>{
const n=this.#n(g(t)),o=this.#s(t);if(o===void 0||o==="<<")return this.#e(n,"is not a name; YAML merges and complex keys are not read here: use defaults"),[];const a=(0,d.jn)(i)||(0,d.oP)(i)||(0,d.jh)(
i)?this.#n(g(i)):n;return[{name:o,at:n,value:i,valueAt:a}]})}#n(e){const{line:t,col:i}=this.#a.linePos(e);return{line:Math.max(1,t),column:Math.max(1,i)}}#e(e,t){this.#r.push(new b.d("config",`${(0,E.
s)(this.#t,e)}: ${t}`))}#f(){const[e,...t]=this.#r.slice(0,P);if(e!==void 0)throw t.length===0?e:new b.G([e,...t])}}function g(s){if(typeof s!="object"||s===null||!("range"in s))return 0;const{range:e}=s;
return e?.[0]??0}p(g,"startOf")})};export{z as id,G as ids,I as modules};
