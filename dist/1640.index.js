var Tt=Object.defineProperty;var e=(z,R)=>Tt(z,"name",{value:R,configurable:!0});const Dt=1640,Lt=[1640],Rt={31640:((z,R,s)=>{var E=s(77598),I=s(12267),T=s(33835),$=s(27698),P=s(19154),W=s(89572),x=s(79157),D=s(65699),v=s(32315);const h={bash:w,zsh:M,fish:j};function A(t){const n={
name:"completion",summary:"print a completion script for bash, zsh or fish",about:"Prints a script that completes commands, flags and file names. bash: source <(flashback-backup completion bash) in ~/\
.bashrc. zsh: the same in ~/.zshrc, after compinit. fish: flashback-backup completion fish > ~/.config/fish/completions/flashback-backup.fish.",groups:e(()=>[],"groups"),positional:{placeholder:"<bash\
|zsh|fish>",flag:"shell",text:e(o=>o,"text")},secrets:[],run:e((o,r)=>Promise.resolve(m(o,r,[...t,n])),"run")};return n}e(A,"completionCommand");function m(t,{stdout:n},o){const r=t.get("shell")??[],a=Object.
keys(h).find(i=>i===r[0]);if(a===void 0||r.length>1){const i=r.length===0?"no shell is given":JSON.stringify(r.join(" ").slice(0,60));throw new v.eb(`${i}; expected one of ${Object.keys(h).join(", ")}\
.`)}return n.write(h[a](o)),0}e(m,"print");function u(t){return t.groups().flatMap(([,n])=>n)}e(u,"flagsOf");const y=/^<(file|folder)/;function w(t){const n=t.map(({name:c})=>c).join(" "),o=t.map(c=>{
const p=u(c).map(({name:b})=>`--${b}`);return`    ${c.name}) flags='${[...p,"--help"].join(" ")}' ;;`}),r=[...new Set(t.flatMap(u).filter(({placeholder:c})=>y.test(c)))],a=[...new Set(t.flatMap(u).filter(
({kind:c})=>c!=="boolean"))],i=e(c=>[...new Set(c.map(({name:p})=>`--${p}`))].join("|"),"pattern");return`# bash completion for flashback-backup
_flashback_backup() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} flags=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${n} help --version' -- "$current"))
    return
  fi
  case $previous in
    ${i(r)}) COMPREPLY=($(compgen -f -- "$current")); return ;;
    ${i(a)}) return ;;
  esac
  case \${COMP_WORDS[1]} in
${o.join(`
`)}
    help) flags='${n}' ;;
  esac
  COMPREPLY=($(compgen -W "$flags" -- "$current"))
}
complete -o default -F _flashback_backup flashback-backup
`}e(w,"bashScript");function M(t){const n=t.map(({name:r,summary:a})=>`    '${r}:${Q(a).replaceAll(":","\\:")}'`),o=t.map(r=>{const a=u(r).map(i=>{const c=i.kind==="list"?"*":"",p=y.test(i.placeholder)?
":file:_files":`:${i.placeholder.replace(/[<>:]/g,"")}: `;return`        '${c}--${i.name}[${U(i)}]${i.kind==="boolean"?"":p}'`});return`      ${r.name}) _arguments \\
${[...a,"        '--help[the flags of the command]'"].join(` \\
`)} ;;`});return`#compdef flashback-backup
_flashback_backup() {
  local -a commands
  commands=(
${n.join(`
`)}
    'help:the flags of a command'
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  words=("\${(@)words[2,-1]}")
  (( CURRENT -= 1 ))
  case $command in
${o.join(`
`)}
      help) _describe command commands ;;
  esac
}
compdef _flashback_backup flashback-backup
`}e(M,"zshScript");function j(t){return`complete -c flashback-backup -f
${t.flatMap(o=>[`complete -c flashback-backup -n __fish_use_subcommand -a ${o.name} -d '${Q(o.summary)}'`,...u(o).map(r=>{const a=r.kind==="boolean"?"":y.test(r.placeholder)?" -r -F":" -x";return`comp\
lete -c flashback-backup -n '__fish_seen_subcommand_from ${o.name}' -l ${r.name}${a} -d '${U(r)}'`})]).join(`
`)}
`}e(j,"fishScript");function U({description:t}){const[n=""]=t.replaceAll("`","").split(/(?<=[.;:]) /);return Q(n.replace(/[.;:]$/,"")).replace(/[[\]:]/g," ")}e(U,"brief");function Q(t){return t.replaceAll(
"'","’")}e(Q,"inQuotes");var nt=s(73024),q=s(41711);const lt={name:"emulator",summary:"run a Flashback Bridge Node on this machine, to try the program without an account",about:'Runs a Flashback Bri\
dge Node (S3) and the platform API on loopback until Ctrl-C, with a bucket "hot", a bucket "cold" and public test keys. Nothing leaves this machine.',groups:e(()=>[["Flags",ut]],"groups"),secrets:[],run:st},
ut=[{name:"port",kind:"text",placeholder:"<port>",description:"Port of the Bridge Node; 0 for any free port.",default:"9100"},{name:"platform-port",kind:"text",placeholder:"<port>",description:"Port o\
f the platform API; 0 for any free port.",default:"9200"},{name:"directory",kind:"text",placeholder:"<folder>",description:"Store the objects in a folder, so that they survive a restart. Default: in m\
emory."},{name:"bucket",kind:"list",placeholder:"<name>",description:'One more bucket, besides "hot" and "cold" or those of --config. May be given several times.'},{name:"quirk",kind:"list",placeholder:"\
<quirk>",description:"Behave as some real stores do: <quirk> for all, <bucket>:<quirk> for one bucket; docs/emulator.md lists them. May be given several times."},{name:"config",kind:"text",placeholder:"\
<file.json>",description:"Your own buckets, Repositories, keys, latencies and quirks. Ports given as flags take precedence."}];async function st(t,n){const{defaultConfig:o,parseConfig:r,startEmulator:a,
withBuckets:i,withQuirks:c}=await s.e(9818).then(s.bind(s,9818)),p=t.get("config")?.[0];let b=p===void 0?o():ot(p,r);b=tt("bucket",()=>i(b,t.get("bucket")??[])),b=tt("quirk",()=>c(b,t.get("quirk")??[]));
const k={...b,...it(t,"port","port"),...it(t,"platform-port","platformPort"),...dt(t)},l=new AbortController,L=(0,W.P)(n.signals,l,()=>n.exit(130));try{const J=await rt(k,a);n.stdout.write(ft(J,k)),await new Promise(
H=>{l.signal.aborted&&H(),l.signal.addEventListener("abort",()=>H())}),n.stderr.write(`Stopping.
`),await J.close()}finally{L()}return 0}e(st,"runEmulator");function ot(t,n){try{const o=JSON.parse((0,nt.readFileSync)(t,"utf8"));return n(o)}catch(o){const r=o instanceof Error?o.message:String(o);throw new P.
d("--config",`${JSON.stringify(t)} cannot be used: ${(0,$.Ig)(r,300)}`,{cause:o})}}e(ot,"readConfig");function tt(t,n){try{return n()}catch(o){const r=o instanceof Error?o.message:String(o);throw new P.
d(`--${t}`,(0,$.Ig)(r.replace(/^quirk: /,""),6e3),{cause:o})}}e(tt,"extended");async function rt(t,n){try{return await n(t)}catch(o){const r=o instanceof Error?o.message:String(o),i=o instanceof Error&&
"code"in o&&o.code==="EADDRINUSE"?"; choose another with --port and --platform-port, or 0 for any":"";throw new P.d("emulator",`cannot start: ${(0,$.Ig)(r,300)}${i}`,{cause:o})}}e(rt,"start");function it(t,n,o){
const r=t.get(n)?.[0];return r===void 0?{}:{[o]:(0,q.z2)(`--${n}`,r,{least:0,most:65535})}}e(it,"port");function dt(t){const n=t.get("directory")?.[0];return n===void 0?{}:{directory:n}}e(dt,"director\
y");function ft(t,n){const o=t.endpoints[0]??"",[r,a]=[n.buckets[0]?.name??"hot",n.buckets[1]?.name??"cold"],i=n.repositories.flatMap(l=>l.keys),c=i.filter(l=>!et(l)),p=c.find(l=>l.right==="WRITE")??c[0];
return`
Flashback emulator, for testing only: its keys are public.

${[...t.endpoints.map(l=>["Bridge Node",l]),...Object.entries(t.providerEndpoints).map(([l,L])=>[l,L]),["platform API",t.platformUrl],...t.entraUrl===""?[]:[["Entra",t.entraUrl]],...n.buckets.map(l=>[
"bucket",`${l.name} (${l.provider})`]),...g(n).map(l=>["quirk",l]),...i.map(l=>[`${l.right} key`,et(l)?`${l.accessKeyId} (service account)`:`${l.accessKeyId} / ${l.secretAccessKey}`]),["objects",n.directory===
void 0?"in memory":`in ${n.directory}`]].map(([l,L])=>`  ${(0,$.Ig)(l,40).padEnd(14)}${(0,$.Ig)(L,300)}`).join(`
`)}

Upload an object, and back it up:

  export AWS_ACCESS_KEY_ID=${(0,$.Ig)(p?.accessKeyId??"")} AWS_SECRET_ACCESS_KEY=${(0,$.Ig)(p?.secretAccessKey??"")} AWS_REGION=us-east-1
  aws --endpoint-url ${o} s3 cp README.md s3://${r}/
  flashback-backup backup --endpoint ${o} --hot s3://${r} --cold s3://${a}

In a clone of the repository write npx node dist/cli/index.js instead of flashback-backup.

Ctrl-C stops it.
`}e(ft,"banner");function et(t){return t.secretAccessKey.includes("PRIVATE KEY-----")}e(et,"isServiceAccount");function g(t){const n=t.buckets.flatMap(o=>(o.quirks??[]).map(r=>`${o.name}:${r}`));return[
...t.quirks??[],...n]}e(g,"quirks");var d=s(12053);const f={name:"keygen",summary:"make a key pair that signs the state of a backup",about:"Makes an Ed25519 key pair in the format of OpenSSH: the priv\
ate key for signing-key, in a file that only you can read, and the public key for trusted-signers beside it, in <file>.pub. No existing file is replaced.",groups:e(()=>[["Flags",O]],"groups"),secrets:[],
run:S},O=[{name:"out",kind:"text",placeholder:"<file>",description:"File for the private key.",default:"signing-key"},{name:"comment",kind:"text",placeholder:"<text>",description:"A comment, at the en\
d of the key in both files.",default:"flashback-backup"}];async function S(t,{stdout:n,secureBytes:o}){const r=t.get("out")?.at(-1)??"signing-key",{makeKeyPair:a}=await s.e(4729).then(s.bind(s,74729)),
i=a(o,t.get("comment")?.at(-1)??"flashback-backup");C(r,i.privateKey,384),C(`${r}.pub`,`${i.publicLine}
`,420);const c=(0,$.Ig)(r,300);return n.write(`Private key: ${c}. Store all its lines as a secret, give that as signing-key, and keep a copy elsewhere.
Public key:  ${c}.pub, for trusted-signers where state is only read:

${i.publicLine}

To check a generation by hand, put this line into a file allowed_signers (docs/signing.md):

${i.allowedSignersLine}

Fingerprint: ${i.fingerprint}
`),0}e(S,"runKeygen");function C(t,n,o){try{(0,nt.writeFileSync)(t,n,{mode:o,flag:"wx"})}catch(r){throw new P.d("--out",`${(0,d.T)(t)} cannot be written${(0,d.x)(r)}; expected the path of a file that \
does not exist yet`,{cause:r})}}e(C,"write");var N=s(4566),F=s(37708),B=s(2294),V=s(47912),G=s(84366);function Z(t){const n=t.map(o=>`  ${o.name.padEnd(12)}${o.summary}`);return`flashback-backup ${x.x}\

Keeps a verified copy of a hot bucket in a cold one, with old versions.

Usage: flashback-backup <command> [--flag value]...

Commands:
${n.join(`
`)}

  flashback-backup <command> --help   the flags of the command
  flashback-backup --version
`}e(Z,"programHelp");function Y(t,n,o){const r=t.positional===void 0?"":`${t.positional.placeholder} `,a=[`Usage: flashback-backup ${t.name} ${r}[--flag value]...`,"",at(t.about,0,n),""],i=t.examples??
[];if(i.length>0){const p=i.flatMap(([b,k])=>[`  # ${b}`,`  flashback-backup ${k}`]);a.push("Examples:",...p,"")}let c=0;for(const[p,b]of t.groups()){const k=b.filter(({rare:l})=>o||l!==!0);c+=b.length-
k.length,k.length>0&&a.push(`${p}:`,...k.map(l=>X(l,n)),"")}return c>0&&a.push(`And ${c} more flags: flashback-backup ${t.name} --help --all`,""),t.notes!==void 0&&a.push(t.notes,""),a.join(`
`)}e(Y,"commandHelp");const _=`Lists: repeat the flag. Every input can also be set in the environment:
--hot-endpoint is ${(0,D.VE)("hot-endpoint")}. Secrets only there, or in a file:
${(0,D.VE)("secret-access-key")}, ${(0,D.VE)("secret-access-key")}_FILE.`,pt=6;function X(t,n){const o=t.kind==="boolean"?"":` ${t.placeholder}`,r=t.kind==="list"?"...":"",a=t.default===void 0||t.kind===
"boolean"?"":` [${t.default}]`,i=t.required===!0?" (required)":"";return`  --${t.name}${o}${r}${a}${i}
${at(t.description.replaceAll("`",""),pt,n)}`}e(X,"flagHelp");function at(t,n,o){const r=Math.max(30,Math.min(o,100)-n),a=[""];for(const i of t.split(" ")){const c=a.at(-1)??"";c===""?a[a.length-1]=i:
c.length+1+i.length<=r?a[a.length-1]=`${c} ${i}`:a.push(i)}return a.map(i=>`${" ".repeat(n)}${i}`).join(`
`)}e(at,"wrap");var ht=s(75995),K=s(55113),ct=s(94897),bt=s(49342),yt=s(96890);function Et(t){const{name:n,summary:o,about:r,examples:a,exitCodes:i}=t;return{name:n,summary:o,about:r,examples:a,groups:e(
()=>[...(0,ht.eJ)(n),["Output",vt(t)]],"groups"),notes:i===void 0?_:`${_}

${i}`,secrets:(0,D._y)(),run:e((c,p)=>kt(t,c,p),"run"),refused:e((c,p,b)=>(0,G.e)(t,c,p,b),"refused"),...(0,F.s)({positional:wt(t)})}}e(Et,"registered");function vt(t){return t.writesBytes===!0?K.C6:t.
line!==void 0?K.rm:t.html===void 0?K.Qf:[...K.Qf,K.PP]}e(vt,"outputFlags");function wt({positional:t}){if(t!==void 0)return{placeholder:t.placeholder,flag:t.input,text:e(n=>JSON.stringify(n),"text")}}
e(wt,"positionalOf");async function kt(t,n,o){const r=(0,K.iP)(n,"json"),{stdout:a,stderr:i,env:c}=o;if((0,N.ZN)((0,ct.u0)(n,c).plain)&&!(0,B.FS)(t.name)){const{runFleet:J}=await s.e(80).then(s.bind(s,
10080));return J(t,n,o,r)}const{options:p,result:b}=await(0,G.Z)(t,n,o,()=>(0,ct.hF)(t,n,o,r)),k=r||t.writesBytes===!0?i:a,l=t.text(b,{colour:(0,bt.M)(k,c)});(!(0,K.iP)(n,"quiet")||t.exitCode(b,p)!==0)&&
k.write(k.isTTY?(0,yt.C)(l,k.columns):l),r&&t.line===void 0&&a.write((0,V.h)(b)),await(0,K.UN)("report",n,()=>(0,V.h)(b)),await(0,K.UN)("summary",n,()=>t.markdown(b));const L=t.html?.(b);return L!==void 0&&
await(0,K.UN)("html",n,()=>L),t.exitCode(b,p)}e(kt,"registered_run");const gt=[...D.Lo.map(t=>Et(T.Mo[t])),f,lt],Ot=[...gt,A(gt)];function Pt(t,n,o=[],r){const a=new Map;let i=!1;for(let c=0;c<t.length;c++){
const p=t[c]??"";if(r!==void 0&&(i||!p.startsWith("-"))){a.set(r.flag,[...a.get(r.flag)??[],r.text(p)]);continue}if(r!==void 0&&p==="--"){i=!0;continue}if(!p.startsWith("--")||p==="--")throw new v.eb(
`${JSON.stringify(p.slice(0,60))} is not a flag; expected --name value.`);const b=p.indexOf("="),k=p.slice(2,b===-1?void 0:b),l=n.find(H=>H.name===k);if(l===void 0)throw Mt(k,n,o);let L=b===-1?void 0:
p.slice(b+1);if(L===void 0){const H=t[c+1],mt=l.kind==="boolean"?H==="true"||H==="false":H!==void 0&&!H.startsWith("--");if(mt)c++;else if(l.kind!=="boolean")throw new v.eb(`--${k} needs a value: --${k}\
 ${l.placeholder}.`);L=mt?H??"":"true"}const J=a.get(k);if(J===void 0)a.set(k,[L]);else if(l.kind==="list")J.push(L);else throw new v.eb(`--${k} is given twice.`)}return a}e(Pt,"parseFlags");function Mt(t,n,o){
if(o.includes(t)){const a=`FLASHBACK_${t.toUpperCase().replaceAll("-","_")}`;return new v.eb(`--${t} is a secret and not a flag: set ${a}, or give a file with --${t}-file.`)}const r=n.map(a=>a.name);return new v.
eb(`${JSON.stringify(`--${t.slice(0,60)}`)} is not a flag here.${(0,v.h)(t,r,"--")}`)}e(Mt,"unknown");async function St(t,n,o=Ot){try{return await xt(t,n,o)}catch(r){return Ct(r,n)}}e(St,"main");async function xt(t,n,o){
const{stdout:r,stderr:a}=n,[i,...c]=t[0]==="help"?[...t.slice(1),"--help"]:t;if(i===void 0)return a.write(Z(o)),1;if(i==="--help"||i==="-h")return r.write(Z(o)),0;if(i==="--version"||i==="-V"||i==="ve\
rsion")return r.write(`${x.x}
`),0;const p=o.find(l=>l.name===(0,T.Vb)(i));if(p===void 0){const l=o.map(J=>J.name),L=i.startsWith("-")?"is not a command; flags come after it":"is not a command of this version";throw new v.eb(`${JSON.
stringify(i.slice(0,60))} ${L}; expected ${(0,v.yL)(l)}.${(0,v.h)(i,l)}`)}if(c.includes("--help")||c.includes("-h"))return r.write(Y(p,r.columns,c.includes("--all"))),0;const b=p.groups().flatMap(([,l])=>l);
let k;try{k=Pt(c,b,p.secrets,p.positional)}catch(l){const L=c.some(J=>J==="--json"||J==="--json=true");throw p.refused?.(new Map(L?[["json",["true"]]]:[]),l,n),l}return p.run(k,n)}e(xt,"dispatch");function Ct(t,{
stderr:n,env:o}){if(t instanceof W.C)return n.write(`flashback-backup: ${t.message}
`),t.signal==="SIGTERM"?143:130;const r=t instanceof v.eb?t.message:(0,I.W)(t);if(t instanceof P.G){const[i="",...c]=t.lines;n.write(`flashback-backup: ${i}
`);for(const p of c)n.write(`${(0,$.Ig)(p,2e3)}
`);return 1}const a=r??`unexpected error: ${t instanceof Error?t.message:String(t)}`;if(n.write(`flashback-backup: ${(0,$.Ig)(a,2e3)}
`),t instanceof Error&&(r===void 0||(o.DEBUG??"")!==""))for(const i of(t.stack??"").split(`
`).slice(1))n.write(`${(0,$.Ig)(i)}
`);return 1}e(Ct,"reportError");var It=s(28575),At=s(50273);function $t(t){return t.on("error",n=>{if(n.code!=="EPIPE")throw n}),{write:e(n=>t.write(n),"write"),room:e(()=>new Promise(n=>{if(!t.writable||
!t.writableNeedDrain){n(t.writable);return}const o=e(()=>{t.off("drain",o).off("close",o).off("error",o),n(t.writable)},"done");t.once("drain",o).once("close",o).once("error",o)}),"room"),isTTY:t.isTTY,
get columns(){return t.isTTY?t.columns:100}}}e($t,"outputTo"),(0,At.p)(setInterval),St(process.argv.slice(2),{env:process.env,stdout:$t(process.stdout),stderr:$t(process.stderr),clock:It.m,random:Math.
random,secureBytes:E.randomBytes,signals:process,exit:e(t=>process.exit(t),"exit")}).then(t=>{process.exitCode=t,setTimeout(()=>process.exit(),2e3).unref()})}),84366:((z,R,s)=>{s.d(R,{Z:e(()=>v,"Z"),e:e(
()=>h,"e")});var E=s(12267),I=s(27698),T=s(19154),$=s(59003),P=s(56299),W=s(47912),x=s(55113),D=s(32315);async function v(u,y,w,M){try{return await M()}catch(j){throw h(u,y,j,w),await A(u,y,j,w),j}}e(
v,"orShowFailure");function h(u,y,w,{stdout:M}){if(!(0,x.iP)(y,"json"))return;const j=(0,$.N)(u.name,m(w));M.write(u.line===void 0?(0,W.h)(j):(0,W.v)(j))}e(h,"printFailure");async function A(u,y,w,{stderr:M}){
const j=m(w);try{await(0,x.UN)("report",y,()=>(0,W.h)((0,$.N)(u.name,j)));const U=(0,E.W)(w)??j.message;await(0,x.UN)("summary",y,()=>(0,$.K)(u.noun,U)),await(0,x.UN)("html",y,()=>(0,P.h)(u.noun,U))}catch(U){
if(!(U instanceof T.d))throw U;M.write(`flashback-backup: ${(0,I.Ig)(U.message,2e3)}
`)}}e(A,"saveFailure");function m(u){return u instanceof D.eb?{code:"usage",message:u.message,advice:""}:(0,E.Z)(u)}e(m,"problemOfAny")}),75995:((z,R,s)=>{s.d(R,{Au:e(()=>v,"Au"),Ko:e(()=>D,"Ko"),eJ:e(
()=>W,"eJ")});var E=s(65699),I=s(1754),T=s(12053),$=s(19154),P=s(32315);function W(h){const A=new Set((0,E.Vc)("cli",h).map(({name:m})=>m));return I.a.map(({title:m,inputs:u})=>[m,u.filter(({name:y})=>A.
has(y)).map(y=>x(y,h))]).filter(([,m])=>m.length>0)}e(W,"inputFlags");function x(h,A){const m=(0,I.k)(h)?{}:{rare:!0};return h.secret===!0?{name:`${h.name}-file`,kind:"text",placeholder:"<file>",description:`\
File that contains the secret; or set ${(0,E.VE)(h.name)}.`,...m}:{name:h.name,kind:h.kind,placeholder:h.placeholder,description:h.description,...h.default===""?{}:{default:h.default},...h.required?.includes(
A)===!0?{required:!0}:{},...m}}e(x,"flagFor");function D(h,A,m){const u=(0,E._y)(),y=e(w=>h.get(w)?.join(`
`)??A[(0,E.VE)(w)],"read");return w=>{if(!u.includes(w))return y(w);const M=`${w}-file`,j=y(M)??"",U=A[(0,E.VE)(w)]??"";if(j==="")return U;if(U!==""&&!h.has(M))throw new $.d(w,`is given by ${(0,E.VE)(
w)} and by ${(0,E.VE)(M)}; expected one`);try{return m(j)}catch(Q){throw new $.d(M,`${JSON.stringify(j)} cannot be read${(0,T.x)(Q)}; expected the path of a file`,{cause:Q})}}}e(D,"readInputs");function v(h,A=[]){
const m=(0,E.Vc)("cli").flatMap(u=>u.secret===!0?[(0,E.VE)(u.name),(0,E.VE)(`${u.name}-file`)]:[(0,E.VE)(u.name)]);return Object.keys(h).filter(u=>u.startsWith("FLASHBACK_")&&!m.includes(u)&&h[u]!=="").
filter(u=>!A.includes(u)).map(u=>`${u} is set, but no input has that name.${(0,P.h)(u,m)}`)}e(v,"unknownVariables")}),55113:((z,R,s)=>{s.d(R,{C6:e(()=>v,"C6"),PP:e(()=>x,"PP"),Qf:e(()=>W,"Qf"),UN:e(()=>A,
"UN"),iP:e(()=>h,"iP"),rm:e(()=>D,"rm")});var E=s(51455),I=s(19154),T=s(12053);const $={name:"json",kind:"boolean",placeholder:"",description:"Write the result as JSON to stdout, also when the command\
 fails, and everything else to stderr."},P={name:"verbose",kind:"boolean",placeholder:"",description:"Print details of the state, decisions and retries to stderr, as DEBUG=1 does."},W=[$,{name:"quiet",
kind:"boolean",placeholder:"",description:"Print only warnings and errors: no progress, and no result unless the exit code is not 0."},P,{name:"report",kind:"text",placeholder:"<file>",description:"Wr\
ite the JSON report to a file."},{name:"summary",kind:"text",placeholder:"<file>",description:"Write a Markdown summary to a file."}],x={name:"html",kind:"text",placeholder:"<file>",description:"Write\
 a self-contained HTML page of the result to a file."},D=[{...$,description:"Write one JSON object per line to stdout, and the sum to stderr; a failure is one more line."},P],v=[P];function h(m,u){const y=m.
get(u)?.[0]??"false";if(y==="true"||y==="false")return y==="true";throw new I.d(`--${u}`,`${JSON.stringify(y)} is not a switch; expected true or false`)}e(h,"flagOf");async function A(m,u,y){const w=u.
get(m)?.[0];if(w!==void 0)try{await(0,E.writeFile)(w,y())}catch(M){throw new I.d(`--${m}`,`${JSON.stringify(w)} cannot be written${(0,T.x)(M)}`,{cause:M})}}e(A,"save")}),94897:((z,R,s)=>{s.d(R,{gK:e(()=>rt,
"gK"),vR:e(()=>st,"vR"),hF:e(()=>ut,"hF"),u0:e(()=>tt,"u0"),fQ:e(()=>ot,"fQ")});var E=s(73024),I=s(4566),T=s(462),$=s(27698),P=s(19154),W=s(89572),x=s(72311),D=s(97878),v=s(11533),h=s(91737),A=s(49342),
m=s(96890);const u=1e4,y=500;class w{static{e(this,"Display")}log;#t;#e;#r;#n;#s=!1;constructor(d,{quiet:f,verbose:O}){this.#t=d,this.#e=new h.S9(d.clock.monotonic()),this.#n=d.stderr.isTTY&&d.env.TERM!==
"dumb",this.#r=f?()=>{}:(0,D.S)(d.clock,this.#n?y:u,()=>this.#a()),this.log={info:e(S=>{f||this.print((0,$.Ig)(S))},"info"),notice:e(S=>{f||this.print(`note: ${(0,$.Ig)(S)}`)},"notice"),warning:e(S=>this.
print(`${this.#i("warning","warning:")} ${(0,$.Ig)(S)}`),"warning"),debug:e(S=>{O&&this.print(`${this.#i("dim","debug:")} ${(0,$.Ig)(S)}`)},"debug")}}progress(d){this.#e.set(d)}print(d){this.#o();const{
stderr:f}=this.#t;f.write(`${f.isTTY?(0,m.C)(d,f.columns):d}
`)}close(){this.#r(),this.#o()}#a(){const d=this.#e.latest,f=this.#e.line(this.#t.clock.monotonic());if(d===void 0||f===void 0)return;if(!this.#n){this.#t.stderr.write(`${f}
`);return}const O=Math.max(20,this.#t.stderr.columns-1),S=O>=70?`${(0,h.hr)(d,20)} `:"";this.#o(),this.#t.stderr.write((0,$.$Q)(`${S}${f}`,O)),this.#s=!0}#o(){this.#s&&this.#t.stderr.write("\r\x1B[2K"),
this.#s=!1}#i(d,f){return(0,v.C)((0,A.M)(this.#t.stderr,this.#t.env))(d,f)}}var M=s(75995),j=s(65699),U=s(12053);const Q=e(g=>{if(process.platform!=="win32")try{const d=(0,E.statSync)(g);return d.isFile()?
d.mode:void 0}catch{return}},"modeOf");function nt(g,d,f=Q,O=[]){return[...(0,j._y)().map(C=>[`${C}-file`,g.get(`${C}-file`)?.at(-1)??d[(0,j.VE)(`${C}-file`)]??""]),...O.map(C=>["config",C])].flatMap(
([C,N])=>{const F=N===""?void 0:f(N);return F===void 0||(F&36)===0?[]:[`${C}: other users of this machine can read ${(0,U.T)(N)}. Use chmod 600.`]})}e(nt,"openSecretFiles");var q=s(55113);const lt=130;
async function ut(g,d,f,O){const{clock:S,env:C,random:N,stdout:F}=f,B=et(S.now(),N()),V=new AbortController,G=await(0,I.zZ)(g,tt(d,C),{clock:S,random:N,runId:B,stopped:V.signal,warn:e(Y=>{f.stderr.write(
`warning: ${(0,$.Ig)(Y)}
`)},"warn")});if(G.kind==="several")throw new Error(`${g.name} takes one backup at a time`);const Z=[...rt(d,C,G.config),...(0,x.c)(G.options)];return ot(g,d,f,Z,Y=>{const _=Y.context(B);return st(Y,f,
g,G.options,B,async pt=>{const{options:X,warnings:at}=await(0,T.L)(G.options,_);for(const ct of at)Y.display.log.warning(ct);const ht=dt(F,g,X,O),K=await g.run(X,_,ht,ft(F,g));return pt(K,X),{options:X,
result:K}})})}e(ut,"runWithInputs");async function st({display:g,signal:d},{clock:f,random:O},S,C,N,F){const{withReports:B}=await s.e(1887).then(s.bind(s,41887));return B(S,C,{clock:f,random:O,runId:N,
stopped:d,warn:e(G=>g.log.warning(G),"warn")},F)}e(st,"reporting");async function ot(g,d,f,O,S){const{env:C,clock:N,random:F}=f,B=new AbortController,V=new w(f,it(d,C)),G=(0,W.P)(f.signals,B,()=>f.exit(
lt));B.signal.addEventListener("abort",()=>V.print(g.stopping));for(const Y of O)V.log.warning(Y);const Z=e((Y=et(N.now(),F()))=>({clock:N,random:F,signal:B.signal,identity:{runId:Y},onProgress:e(_=>V.
progress(_),"onProgress"),log:V.log}),"context");try{return await S({display:V,signal:B.signal,context:Z})}finally{G(),V.close()}}e(ot,"withSession");function tt(g,d){const f=e(O=>(0,E.readFileSync)(O,
"utf8"),"readFile");return{plain:(0,M.Ko)(g,d,f),typed:(0,M.Ko)(g,{},f),ambient:(0,M.Ko)(new Map,d,f),env:d,readFile:f}}e(tt,"sourcesOf");function rt(g,d,f){return[...(0,M.Au)(d,(0,I.T)(f,"env")),...nt(
g,d,void 0,(0,I.T)(f,"file"))]}e(rt,"ambientWarnings");function it(g,d){const[f,O]=[(0,q.iP)(g,"quiet"),(0,q.iP)(g,"verbose")||(d.DEBUG??"")!==""];if(f&&(0,q.iP)(g,"verbose"))throw new P.d("--quiet","\
is given beside --verbose; expected one of the two");return{quiet:f,verbose:O}}e(it,"loudness");function dt(g,d,f,O){return S=>{const C=S.map(N=>O?N.json():d.line?.(N,f)??"");return C.length>0&&g.write(
`${C.join(`
`)}
`),g.room()}}e(dt,"listTo");function ft(g,{writesBytes:d}){if(d===!0)return f=>(g.write(f),g.room())}e(ft,"bytesTo");function et(g,d){const f=new Date(g).toISOString().replace(/[-:]|\.\d+/g,""),O=Math.
floor(d*2**32).toString(16);return`cli-${f}-${O.padStart(8,"0")}`}e(et,"runIdOf")}),49342:((z,R,s)=>{s.d(R,{M:e(()=>E,"M")});function E(I,T){return I.isTTY&&(T.NO_COLOR??"")===""&&T.TERM!=="dumb"}e(E,
"wantsColour")}),32315:((z,R,s)=>{s.d(R,{eb:e(()=>I,"eb"),h:e(()=>E.h,"h"),yL:e(()=>T,"yL")});var E=s(72351);class I extends Error{static{e(this,"UsageError")}constructor(P){super(P),this.name="UsageE\
rror"}}function T($){return[$.slice(0,-1).join(", "),$.at(-1)??""].filter(P=>P!=="").join(" or ")}e(T,"oneOf")}),96890:((z,R,s)=>{s.d(R,{C:e(()=>$,"C")});var E=s(57975);const I=2,T=40;function $(x,D){
const v=Math.max(T,D);return x.split(`
`).map(h=>W(h)<=v?h:P(h,v)).join(`
`)}e($,"wrapText");function P(x,D){const[v=""]=/^ */.exec(x)??[],h=" ".repeat(Math.min(v.length+I,T/2)),A=[];let m=v;for(const u of x.slice(v.length).match(/\S+\s*/g)??[])!(W(m+u.trimEnd())<=D)&&m.trim()!==
""&&(A.push(m.trimEnd()),m=h),m+=u;return[...A,m.trimEnd()].join(`
`)}e(P,"wrapLine");function W(x){return(0,E.stripVTControlCharacters)(x).length}e(W,"visibleLength")})};export{Dt as id,Lt as ids,Rt as modules};
