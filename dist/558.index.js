var x=Object.defineProperty;var s=(O,E)=>x(O,"name",{value:E,configurable:!0});const T=558,B=[558],I={90558:((O,E,_)=>{_.d(E,{openCache:s(()=>C,"openCache"),saveSegments:s(()=>j,"saveSegments")});var y=_(77598),n=_(51455),p=_(76760),g=_(47524),P=_(15962);const D=200*1024*1024;async function C(a,l,d){
if(!(0,g.w3)())return;const{folder:r,name:o}=M(a,l),c=new Map;let i="",m=0;try{await(0,n.mkdir)(r,{recursive:!0,mode:448});const e=await(0,g.P3)([r],`${o}none`,[o]);i=e??"",d.debug(e===void 0?"No cach\
ed segments.":`Segments restored from the cache ${e}.`);for(const t of await(0,n.readdir)(r))m+=(await(0,n.stat)((0,p.join)(r,t))).size}catch(e){d.warning(`The cache was not restored: ${v(e)}`)}const h=s(
async(e,t)=>{if(c.get(e)===t)return;c.set(e,t);const u=t==="replaced"?`over ${i}
`:"";await(0,n.appendFile)($(r),`${u}${t} ${e}
`,{mode:384})},"recordUse");return{get:s(async e=>{try{const t=await(0,n.readFile)((0,p.join)(r,e));return c.has(e)||await h(e,"read"),t}catch{return}},"get"),put:s(async(e,t)=>{const u=c.get(e);if(u===
"written"||u==="replaced")return;const f=(0,p.join)(r,e);try{const w=u==="read"?await(0,n.readFile)(f):void 0;if(w?.equals(t)===!0||(await(0,n.rm)(f,{force:!0}),m-=w?.length??0,m+t.length>D))return;await(0,n.
writeFile)(f,t,{mode:384,flag:"wx"}),m+=t.length,await h(e,w===void 0?"written":"replaced")}catch(w){d.debug(`A segment was not cached: ${v(w)}`)}},"put")}}s(C,"openCache");async function j(a,l,d,r){if(!(0,g.
w3)())return;const{folder:o,name:c}=M(a,l);try{const i=await(0,n.readFile)($(o),"utf8").catch(()=>"");if(!/^(written|replaced) /m.test(i))return;const m=new Set(i.match(/[0-9a-f]{64}$/gm)),h=[];for(const f of await(0,n.
readdir)(o))d&&!m.has(f)?await(0,n.rm)((0,p.join)(o,f)):h.push(f);const[,e=""]=/^over (.*)$/m.exec(i)??[],t=[...h.sort(),...e===""?[]:[e]].join(),u=(0,y.createHash)("sha256").update(t).digest("hex").slice(
0,16);await(0,g.Io)([o],`${c}${u}`),await(0,n.rm)($(o))}catch(i){r.warning(`The cache was not saved: ${v(i)}`)}}s(j,"saveSegments");function M(a,{cold:l}){const{bucket:d,prefix:r}=l,[o=""]=[...(0,P.uY)(
l)].sort(),c=(0,y.createHash)("sha256").update([o,d,r].join(`
`)).digest("hex").slice(0,32);return{folder:(0,p.join)(a,`flashback-backup-${c}`),name:`flashback-backup-1-${c}-`}}s(M,"placeOf");function $(a){return`${a}.used`}s($,"usesOf");function v(a){return a instanceof
Error?a.message:String(a)}s(v,"messageOf")})};export{T as id,B as ids,I as modules};
