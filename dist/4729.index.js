var g=Object.defineProperty;var t=(r,n)=>g(r,"name",{value:n,configurable:!0});const l=4729,y=[4729],K={74729:((r,n,e)=>{e.d(n,{makeKeyPair:t(()=>p,"makeKeyPair")});var c=e(19154),o=e(94175),a=e(73243);function p(u,s){try{(0,o.sD)(s)}catch(_){throw _ instanceof RangeError?new c.
d("--comment",`${_.message}; expected such a text`,{cause:_}):_}const{key:i,privateKey:d}=(0,o.TZ)(u,s);return{privateKey:d,publicLine:(0,a.Ag)(i.publicKey,s),allowedSignersLine:(0,a.Gs)(i.publicKey),
fingerprint:i.publicKey.fingerprint}}t(p,"makeKeyPair")})};export{l as id,y as ids,K as modules};
