var S=Object.defineProperty;var n=(m,p)=>S(m,"name",{value:p,configurable:!0});const N=6415,L=[6415],O={46415:((m,p,y)=>{y.d(p,{P8:n(()=>g,"P8"),openIssues:n(()=>I,"openIssues")});var A=y(92413);const w="flashback-backup",E=9e4,M=4,h=100,x=5;function g({owner:a,repo:i,api:o,token:e},s,u){
const{rest:t}=(0,A.Q)(e,{baseUrl:o,log:k});let r=0;async function c(b){for(let d=1;;d++)try{return await b()}catch(l){const f=P(l,d,s.now());if(f===void 0||d>=M||r+f>E)throw l;r+=f,await s.sleep(f,u)}}
return n(c,"ask"),{rest:t,at:{owner:a,repo:i,request:{signal:u}},ask:c}}n(g,"openRest");function I(a,i,o){const{rest:e,at:s,ask:u}=g(a,i,o);return{list:n(async()=>{const t=[];for(let r=1;r<=x;r++){const{
data:c}=await u(()=>e.issues.listForRepo({...s,labels:w,state:"all",per_page:h,page:r}));for(const{number:b,body:d,state:l,pull_request:f}of c)f===void 0&&t.push({number:b,body:d??"",open:l==="open"});
if(c.length<h)break}return t},"list"),create:n(async(t,r)=>{const{data:c}=await u(()=>e.issues.create({...s,title:t,body:r,labels:[w]}));return c.number},"create"),update:n(async(t,r)=>{await u(()=>e.
issues.update({...s,issue_number:t,...r}))},"update"),comment:n(async(t,r)=>{await u(()=>e.issues.createComment({...s,issue_number:t,body:r}))},"comment")}}n(I,"openIssues");function P(a,i,o){if(typeof a!=
"object"||a===null||!("status"in a))return;const{status:e}=a;if(typeof e!="number")return;if(e>=500)return 1e3*2**(i-1);if(e!==403&&e!==429)return;const s=T(a),u=Number(s("retry-after"));if(s("retry-a\
fter")!==void 0&&Number.isFinite(u))return Math.max(1e3,u*1e3);if(s("x-ratelimit-remaining")==="0"){const t=Number(s("x-ratelimit-reset"))*1e3;return Number.isFinite(t)?Math.max(1e3,t-o):6e4}return e===
429?6e4:void 0}n(P,"waitFor");function T(a){const{response:i}=a;return o=>{const e=i?.headers?.[o];return typeof e=="string"||typeof e=="number"?String(e):void 0}}n(T,"headersOf");const _=n(()=>{},"no\
thing"),k={debug:_,info:_,warn:_,error:_}})};export{N as id,L as ids,O as modules};
