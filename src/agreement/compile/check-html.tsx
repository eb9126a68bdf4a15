import type { Language } from '../../platform/languages.ts'
import type { Compiled } from './compile.ts'

/** Text and reading side by side as one page. */
export function checkHtml(compiled: Compiled, language: Language): string {
  return `<!doctype html>\n${String(
    <html lang={language}>
      <body>{compiled.findings.length}</body>
    </html>,
  )}`
}
