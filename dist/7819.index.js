var J=Object.defineProperty;var h=(A,g)=>J(A,"name",{value:g,configurable:!0});const z=7819,I=[7819],Z={47819:((A,g,p)=>{p.d(g,{readConfig:h(()=>X,"readConfig")});var u=p(38815),$=p(19154),m=p(12053);const T="^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$",w=500,E=256*1024;var v=p(96002);const S=new Set(
["prefixes","exclude","include"]);function L(s,e){return S.has(s)?e.map(t=>C(t)?JSON.stringify(t):t).join(`
`):e.some(t=>/[\r\n]/.test(t.trim()))?void 0:e.map(t=>t.trim()).join(`
`)}h(L,"itemLines");function C(s){return s.trim()!==s||s===""||/[\r\n]/.test(s)||/^".*"$/s.test(s)}h(C,"needsQuotes");var P=p(75772),M=p(72351),b=p(65699);function j(s){const e=b.mc.find(n=>n.name===s);
if(e!==void 0&&(0,v.b3)(s))return`${s}: is not for the file; expected it on the command line, in the environment or in the workflow's step`;if(e!==void 0&&(0,b._y)().includes(s))return`${s}: is a secr\
et, and no secret belongs in this file; expected ${s}-env with the name of a variable, ${s}-file with a path, or ${(0,b.VE)(s)}`;const t=b.mc.find(n=>s===`${n.name}-env`);if(t!==void 0&&!(0,v.m0)(t.name))
return`${(0,m.T)(s)} is not known: only keys and secrets have -env; expected ${t.name} with its value`;const i=v.cJ.map(n=>n.name);return`${(0,m.T)(s)} is not the name of an input.${(0,M.h)(s,i)||" do\
cs/config.md has the names."}`}h(j,"unknownField");const N=32,R=20;function B(s,e){const t={lineCounter:e,prettyErrors:!1,schema:"core",uniqueKeys:!1},i=new u.Dk(t);let n;const o=[],{stackTraceLimit:r}=Error;
Error.stackTraceLimit=0;try{for(const a of i.compose(K(s,e),!0,s.length))if(n===void 0)n=a;else{o.push({offset:a.range[0],what:"multiple docs"});break}}catch(a){if(!(a instanceof k))throw a;return{root:void 0,
problems:[a]}}finally{Error.stackTraceLimit=r}const d=[...n?.errors??[],...n?.warnings??[]].map(({pos:a,code:l})=>({offset:a[0],what:l.toLowerCase().replaceAll("_"," ")})),f=n?.contents;return{root:f,
problems:[...d,...o,...x(f)]}}h(B,"parseYaml");class k extends Error{static{h(this,"Hopeless")}offset;what;constructor(e,t){super(t),this.offset=e,this.what=t}}function*K(s,e){const t=new u.iX(e.addNewLine);
e.addNewLine(0);let i,n=0;for(const o of new u.JG().lex(s)){for(const r of t.next(o)){if(r.type==="error"&&(i??=r.offset,++n>R))throw new k(i,"unexpected token");yield r}if(t.stack.length>N)throw new k(
t.offset,"nested too deeply")}yield*t.end()}h(K,"tokens");function x(s){if((0,u.oP)(s))return s.items.flatMap(x);if(!(0,u.jh)(s))return[];const e=new Set;return s.items.flatMap(({key:t,value:i})=>{const n=[
...x(t),...x(i)];if(!(0,u.jn)(t))return n;const o=e.has(t.value);return e.add(t.value),o?[{offset:t.range?.[0]??0,what:"duplicate key"},...n]:n})}h(x,"repeatedKeys");const O=20;function X(s,e){return new G(
s).read(e)}h(X,"readConfig");class G{static{h(this,"Reader")}#t;#a=new u.HN;#s=[];constructor(e){this.#t=e}read(e){if(Buffer.byteLength(e)>E)throw new $.d("config",`${(0,m.T)(this.#t)} is larger than \
256 KiB; expected a file with backups`);const{root:t,problems:i}=B(e,this.#a);for(const{offset:o,what:r}of i)this.#e(this.#n(o),`is not valid YAML: ${r}`);this.#u();const n=this.#c(t);return this.#u(),
{path:this.#t,backups:n}}#c(e){const t=this.#o(e,{line:1,column:1},"the file","backups: with a name and inputs below it");if(t===void 0)return[];let i=new Map,n=[],o=!1;for(const{name:r,at:c,value:d}of this.#r(
t))if(r==="defaults")i=this.#f(d,c,"defaults");else if(r==="backups"){o=!0;const f=this.#o(d,c,"backups","a name with inputs below it, for each backup");n=f===void 0?[]:this.#r(f),f!==void 0&&n.length===
0&&this.#e(c,"backups: has none; expected a name with inputs below it")}else if(r!=="$schema"){const f=(0,M.h)(r,["defaults","backups"]);this.#e(c,`${(0,m.T)(r)} is not known here; expected defaults o\
r backups.${f}`)}return o||this.#e({line:1,column:1},"backups: is missing; expected a name with inputs below it"),this.#h(n,i)}#h(e,t){const i=new Set;return e.length>w&&this.#e(e[w]?.at??{line:1,column:1},
`backups: has more than ${w}`),e.slice(0,w).map(({name:n,at:o,value:r})=>(new RegExp(T).test(n)||this.#e(o,`${(0,m.T)(n)} is not a name for a backup; expected up to 63 letters, digits, dots, hyphens a\
nd underscores, the first a letter or a digit`),i.has(n.toLowerCase())&&this.#e(o,`${(0,m.T)(n)} is the name of a backup above, but for case; expected another`),i.add(n.toLowerCase()),{name:n,at:o,values:new Map(
[...t,...this.#f(r,o,n)])}))}#f(e,t,i){const n=new Map,o=this.#o(e,t,(0,m.T)(i),"inputs by their names");if(o===void 0)return n;for(const{name:r,at:c,value:d,valueAt:f}of this.#r(o)){const a=v.cJ.find(
H=>H.name===r);if(a===void 0){this.#e(c,j(r));continue}const l=this.#d(a,d,f);l!==void 0&&(n.has(a.input.name)&&this.#e(c,`${a.input.name}: is given twice; expected one of its names`),n.set(a.input.name,
{how:a.how,value:l,at:f}))}return n}#d(e,t,i){const{name:n,how:o,input:r}=e;if((0,u.oP)(t)&&r.kind==="list"&&o==="text"){const d=t.items.map(l=>this.#i(l)),f=d.findIndex(l=>l===void 0);if(f>=0){this.#e(
this.#n(y(t.items[f])),`${n}: has an item that is not a text`);return}const a=L(r.name,d.filter(l=>l!==void 0));return a===void 0&&this.#e(i,`${n}: has an item of several lines; expected one line each`),
a}const c=this.#i(t);if(c===void 0||c.trim()===""){const d=r.kind==="list"?", or a list of them":"";this.#e(i,`${n}: has no value that can be read; expected a text${d}`);return}if(o==="env"&&!/^[A-Za-z_]\w*$/.
test(c)){this.#e(i,`${n}: is not the name of an environment variable; expected one such as SHOP_SECRET`);return}return c}#i(e){if((0,u.jn)(e))return typeof e.value=="string"?e.value:typeof e.value=="n\
umber"?e.source??String(e.value):typeof e.value=="boolean"?String(e.value):void 0}#o(e,t,i,n){if((0,u.jh)(e))return e;this.#e(t,`${i}: has no names in it; expected ${n}`)}#r(e){return e.items.flatMap(
({key:t,value:i})=>{const n=this.#n(y(t)),o=this.#i(t);if(o===void 0||o==="<<")return this.#e(n,"is not a name; YAML merges and complex keys are not read here: use defaults"),[];const r=(0,u.jn)(i)||(0,u.
oP)(i)||(0,u.jh)(i)?this.#n(y(i)):n;return[{name:o,at:n,value:i,valueAt:r}]})}#n(e){const{line:t,col:i}=this.#a.linePos(e);return{line:Math.max(1,t),column:Math.max(1,i)}}#e(e,t){this.#s.length<O&&this.#s.
push(new $.d("config",`${(0,P.s)(this.#t,e)}: ${t}`))}#u(){const[e,...t]=this.#s;if(e!==void 0)throw t.length===0?e:new $.G([e,...t])}}function y(s){if(typeof s!="object"||s===null||!("range"in s))return 0;
const{range:e}=s;return e?.[0]??0}h(y,"startOf")})};export{z as id,I as ids,Z as modules};
