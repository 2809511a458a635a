import { DARK, LIGHT, variables } from './palette.ts';

/** The style sheet of every page. No part of it comes from a result, so its hash is the same for all. */
export const STYLE = `
:root{color-scheme:light dark;${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,sans-serif}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.25rem;margin:2.2rem 0 .6rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:1.2rem 0 .4rem}
p{margin:.5rem 0}
.good{color:var(--good)}.warning{color:var(--warning)}.bad{color:var(--bad)}.dim{color:var(--dim)}
.box{border-left:4px solid var(--line);background:var(--panel);padding:.6rem 1rem;margin:1rem 0}
.box.bad{border-color:var(--bad);color:inherit}.box.warning{border-color:var(--warning);color:inherit}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:.8rem;margin:1rem 0}
dl>div{background:var(--panel);border:1px solid var(--line);border-radius:.4rem;padding:.5rem .8rem}
dt{color:var(--dim);font-size:.875rem}
dd{margin:0;font-size:1.1rem;overflow-wrap:anywhere}
dd small{display:block;font-size:.875rem;color:var(--dim)}
table{border-collapse:collapse;width:100%;font-size:.925rem;margin:.6rem 0}
caption{text-align:left;color:var(--dim);padding:.2rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{color:var(--dim);font-weight:600}
.number+:not(.number){padding-left:1rem}
.number{text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal}
code{font:.9em ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
ul{padding-left:1.2rem}
details{margin:.6rem 0}
summary{cursor:pointer}
figure{margin:1rem 0}
figcaption{color:var(--dim);font-size:.9rem}
svg{display:block;width:100%;height:auto}
svg text{font:12px system-ui,sans-serif;fill:var(--text)}
svg .axis{fill:var(--dim)}
svg .grid{stroke:var(--line);fill:none}
svg .bar{fill:var(--mark)}svg .bar2{fill:var(--other)}
svg .curve{stroke:var(--mark);stroke-width:2;fill:none}
svg .field0{fill:var(--field0)}svg .field1{fill:var(--field1)}svg .field2{fill:var(--field2)}
svg .field3{fill:var(--field3)}svg .fieldBad{fill:var(--fieldBad)}
svg .field{stroke:var(--ground);stroke-width:1.5}
svg .kept{fill:var(--mark)}svg .leaving{fill:none;stroke:var(--warning);stroke-width:2}
footer{margin-top:2.5rem;color:var(--dim);font-size:.875rem}
`;
