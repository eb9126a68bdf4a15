import { looks } from '../pictures/look.ts'
import { verdicts } from '../vocabulary.ts'

const colours = verdicts
  .map((verdict) => `.v-${verdict}{--ink:${looks[verdict].ink};--tint:${looks[verdict].tint}}`)
  .join('\n')

/** The style of the standalone page: one column on a phone, notes beside the words on a screen and on paper. No font is fetched. */
export const htmlStyle = `
${colours}
*{box-sizing:border-box}
html{color:#1a1a1a;background:#fff;font:1rem/1.6 "IBM Plex Sans",system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
body{margin:0 auto;max-width:70rem;padding:1.25rem}
a{color:#0f5c99}
h1{font-size:clamp(1.6rem,1.1rem + 2.4vw,2.3rem);line-height:1.2;margin:.2em 0 .5em;max-width:24em}
h2{font-size:1.45rem;line-height:1.25;margin:2.2em 0 .6em}
h3{font-size:1.2rem;margin:1.8em 0 .6em}
h4,h5,h6{font-size:1.05rem;margin:1.6em 0 .5em}
.demo{background:#fff3d1;color:#6b4200;font-weight:600;padding:.6em .9em;border-radius:4px;margin:0 0 1.5em}
.lead{color:#0f5c99;font-weight:600;margin:0}
.quiet{color:#4c5761;margin:.2em 0}
.asof{border-top:3px solid #0f5c99;border-bottom:1px solid #c3cad0;padding:.8em 0;margin:1.5em 0}
.asof p{margin:.1em 0}
.asof strong{font-size:1.35rem}
.bar{display:block;width:100%;height:1.1rem;margin:.4em 0 1em}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.45em .8em .45em 0;border-bottom:1px solid #c3cad0}
thead th{font-weight:600}
tbody th{font-weight:400}
.n{text-align:right;font-variant-numeric:tabular-nums}
.verdict{color:var(--ink);font-weight:600;white-space:nowrap}
.verdict svg{vertical-align:-.12em}
.v-fill{fill:var(--ink)}
.v-line,.v-cut{fill:none;stroke:var(--ink);stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
.v-cut{stroke:#fff}
.row{display:grid;grid-template-columns:minmax(0,1fr);gap:.4rem 2.5rem;margin:0 0 .8rem}
@media (min-width:56em){.row{grid-template-columns:minmax(0,1fr) 21rem}}
.words{max-width:44em;font-size:1.06rem;line-height:1.75}
.words>*{margin-top:0}
.words blockquote{margin-left:0;padding-left:1em;border-left:3px solid #c3cad0}
.promise{text-decoration:underline 3px var(--ink);text-underline-offset:5px;text-decoration-skip-ink:none}
.promise.v-free{text-decoration:underline 1px dotted var(--ink)}
sup{line-height:0;font-size:.72em;font-weight:600}
sup a{text-decoration:none}
.note{border-left:4px solid var(--ink);background:var(--tint);border-radius:0 5px 5px 0;padding:.5em .8em;margin:0 0 .5rem;font-size:.9rem;line-height:1.45;break-inside:avoid}
.note.v-free{box-shadow:inset 0 0 0 1px #dfe3e6}
.note p{margin:0 0 .25em}
.note .number{color:#0f5c99;font-weight:600;margin-right:.4em}
.hash{overflow-wrap:anywhere;font-size:.85rem}
:target{outline:3px solid #0f5c99;outline-offset:2px}
@media screen and (max-width:40em){
.stack,.stack tbody,.stack tr,.stack tbody th,.stack td{display:block}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack tr{border-bottom:1px solid #c3cad0;padding:.6em 0}
.stack tbody th,.stack td{border:0;padding:0}
.stack td.none{display:none}
.stack td[data-head]::before{content:attr(data-head) " "}
.stack .n{display:inline;text-align:left;font-weight:600}
.stack .n+td{display:inline;margin-left:.6em}
}
@media print{
html{font-size:9.5pt}
body{padding:0;max-width:none}
.row{grid-template-columns:minmax(0,1fr) 62mm}
.words{font-size:10.5pt;line-height:1.55}
h2,h3,h4{break-after:avoid}
*{print-color-adjust:exact}
a{color:inherit}
}
`
