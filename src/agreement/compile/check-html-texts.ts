import type { Texts } from '../../platform/languages.ts'

/** What the page says beside what the terminal says. */
export const htmlTexts: Texts<{ begins: string; background: string; rest: string }> = {
  da: { begins: 'her begynder løfte 1;', background: 'baggrund: lover intet', rest: 'hverken løfte eller baggrund' },
  en: {
    begins: 'promise 1 begins here;',
    background: 'background: promises nothing',
    rest: 'neither promise nor background',
  },
}

/** The style of the page that stands alone. */
export const htmlStyle = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 1rem/1.5 "IBM Plex Sans", system-ui, sans-serif; }
main { max-width: 75rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.125rem; margin: 0 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
table.sides { width: 100%; border-collapse: collapse; table-layout: fixed; }
.sides th { text-align: left; font-size: .875rem; }
.sides th, .sides td { vertical-align: top; padding: .75rem 1rem .75rem 0; border-top: 1px solid #747474; overflow-wrap: anywhere; }
.sides td + td, .sides th + th { border-left: 1px solid #d0d0d0; padding-left: 1rem; }
.sides p { margin: 0 0 .75rem; }
.item { padding-left: 1rem; } .level-2 { padding-left: 2rem; } .level-3 { padding-left: 3rem; } .level-4 { padding-left: 4rem; }
.norm { margin-bottom: 1.25rem; }
.norm:target { outline: 2px solid #0059b3; outline-offset: .25rem; }
.norm p { margin: 0; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0 .75rem; margin: .25rem 0; font-size: .875rem; }
dt { color: #454545; } dd { margin: 0; }
.number { font-size: .75rem; font-weight: 700; color: #0059b3; }
.number a { color: inherit; }
.words { font-size: .875rem; }
.quiet { color: #595959; font-size: .875rem; }
.background { color: #595959; border-bottom: 1px dotted #747474; }
mark.rest { background: #ffd9d2; color: #7a0000; border-bottom: 2px solid #b00000; }
blockquote { margin: 0 0 .75rem; padding-left: 1rem; border-left: 3px solid #d0d0d0; }
.legend, .print { font-size: .875rem; } .print { overflow-wrap: anywhere; }
.sign { margin-top: 2rem; }
.findings li { margin-bottom: 1rem; } .findings .error strong { color: #7a0000; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .25rem 0; padding: .5rem; background: #f5f5f5; }
pre mark { background: #ffe9a8; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (max-width: 45rem) {
  table.sides, .sides tbody, .sides tr, .sides td { display: block; }
  .sides thead { display: none; }
  .sides td + td { border-left: 4px solid #0059b3; border-top: 0; margin-bottom: 1rem; }
}
@media print { main { max-width: none; padding: 0; } .sides tr { break-inside: avoid; } }
`
