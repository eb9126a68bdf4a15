import { parseArgs } from 'node:util'
import { type Language, languages } from '../../platform/languages.ts'
import { type CommandIo, exitCode } from './check-command.ts'
import { checkTexts } from './check-texts.ts'
import type { Agreement } from '../model.ts'
import { type AgreementDiff, diffAgreements } from './diff.ts'
import { diffText, nameWords, pointWords } from './diff-text.ts'
import { diffTexts } from './diff-texts.ts'
import { loadFolder } from './files.ts'
import { printable } from './invisible.ts'
import { renderFinding } from './render-finding.ts'

/** `agreement diff A B`: tells in words what became of each promise. 0 told, 1 an agreement has errors, 2 cannot be used. */
export async function runDiff(args: readonly string[], io: CommandIo): Promise<number> {
  const options = readOptions(args, io.language)
  if (typeof options === 'string') {
    io.err(`${options}\n${diffTexts[io.language].usage}\n`)
    return 2
  }
  const look = { language: options.language, columns: Math.max(60, io.columns), colour: io.isTTY }
  const agreements: Agreement[] = []
  let code = 0
  for (const folder of options.folders) {
    const compiled = await loadFolder(folder)
    const answer = exitCode(compiled)
    for (const finding of compiled.findings) {
      if (finding.severity === 'error') io.err(`${renderFinding(finding, compiled.sources, look)}\n\n`)
    }
    code = Math.max(code, answer)
    if (compiled.agreement) agreements.push(compiled.agreement)
  }
  const [before, after] = agreements
  if (code > 0 || !before || !after) return Math.max(code, 1)
  const diff = diffAgreements(before, after)
  io.out(options.format === 'json' ? diffJson(diff, options.language) : diffText(diff, look))
  return 0
}

/** The comparison as JSON: ids, sorts, and each point in words. */
export function diffJson(diff: AgreementDiff, language: Language): string {
  const result = {
    before: { id: diff.before.id, title: diff.before.title, from: diff.before.from, until: diff.before.until },
    after: { id: diff.after.id, title: diff.after.title, from: diff.after.from, until: diff.after.until },
    sameText: diff.sameText,
    names: diff.names.map((change) => ({ ...change, words: nameWords(change, language) })),
    norms: diff.norms.map(({ sort, before, after, points }) => ({
      sort,
      before: before && { id: before.id, says: before.says, quote: before.quoted },
      after: after && { id: after.id, says: after.says, quote: after.quoted },
      points: points.map((point) => ({ ...point, words: pointWords(point, diff, language) })),
    })),
    unchanged: diff.unchanged,
  }
  return `${JSON.stringify(result, null, 2)}\n`
}

interface Options {
  folders: [before: string, after: string]
  format: 'text' | 'json'
  language: Language
}

function readOptions(args: readonly string[], spoken: Language): Options | string {
  const known = { format: { type: 'string' }, language: { type: 'string' }, sprog: { type: 'string' } } as const
  const texts = checkTexts[spoken]
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true })
    const asked = values.language ?? values.sprog ?? spoken
    const language = languages.find((name) => name === asked)
    const format = values.format ?? 'text'
    if (language === undefined) return texts.badLanguage(printable(asked))
    if (format !== 'text' && format !== 'json') return diffTexts[spoken].badFormat(printable(format))
    const [before, after, ...more] = positionals
    if (before === undefined || after === undefined || more.length > 0) return diffTexts[spoken].twoFolders
    return { folders: [before, after], format, language }
  } catch (error) {
    // parseArgs throws on options that it does not know; the usage line says which there are.
    return texts.badOption(printable(error instanceof Error ? error.message : String(error)))
  }
}
