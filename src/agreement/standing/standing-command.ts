import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Day, dayOf, isDay } from '../../platform/days.ts'
import { type Language, languages } from '../../platform/languages.ts'
import { assess } from '../assess/assess.ts'
import { type CommandIo, exitCode } from '../compile/check-command.ts'
import { loadFolder } from '../compile/files.ts'
import { printable } from '../compile/invisible.ts'
import { renderFinding } from '../compile/render-finding.ts'
import type { Evidence } from '../model.ts'
import { withNamesFrom } from '../names.ts'
import { type LineFault, mostBytes, parseEvidenceCsv } from './evidence-csv.ts'
import { standingJson } from './standing-json.ts'
import { standingText } from './standing-text.ts'
import { standingTexts } from './standing-texts.ts'

interface Options {
  folder: string
  reading: string | undefined
  evidence: string
  asOf: Day
  known: Day | undefined
  format: 'text' | 'json'
  language: Language
}

/** `agreement standing FOLDER`: 0 when it could be judged, 1 when agreement or evidence has faults, 2 when they cannot be read. */
export async function runStanding(args: readonly string[], io: CommandIo): Promise<number> {
  const options = readOptions(args, io.language)
  if (typeof options === 'string') {
    io.err(`${options}\n${standingTexts[io.language].usage}\n`)
    return 2
  }
  const texts = standingTexts[options.language]
  const look = { language: options.language, columns: Math.min(110, Math.max(60, io.columns)), colour: io.isTTY }
  const compiled = await loadFolder(options.folder, options.reading)
  const { agreement } = compiled
  if (agreement === null) {
    const rendered = compiled.findings.map((finding) => renderFinding(finding, compiled.sources, look))
    io.err(`${rendered.join('\n\n')}\n\n${texts.noAgreement}\n`)
    return Math.max(1, exitCode(compiled))
  }
  const bytes = await bytesOf(options.evidence)
  if (bytes === null) {
    io.err(`${texts.badFile(printable(options.evidence))}\n`)
    return 2
  }
  const read = parseEvidenceCsv(bytes, agreement)
  if (read.faults) {
    io.err(faultLines(options.evidence, read.faults, options.language))
    return 1
  }
  const named = withNamesFrom(agreement, read.evidence)
  const standing = assess(named, read.evidence, options.asOf, options.known ?? allKnown(read.evidence, options.asOf))
  const answer =
    options.format === 'json'
      ? `${JSON.stringify(standingJson(named, standing, read.evidence, options.language), null, 2)}\n`
      : standingText(named, standing, look)
  io.out(answer)
  return 0
}

/** The day on which everything recorded is known. */
function allKnown(evidence: readonly Evidence[], asOf: Day): Day {
  const last = evidence.reduce((latest, { recordedAt }) => (recordedAt > latest ? recordedAt : latest), '')
  const day = last === '' ? asOf : dayOf(last)
  return day > asOf ? day : asOf
}

/** The bytes of an ordinary file, one more than is allowed at most; null where there is none. */
async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    const { size, isFile } = await stat(file).then((found) => ({ size: found.size, isFile: found.isFile() }))
    if (!isFile) return null
    return size > mostBytes ? new Uint8Array(mostBytes + 1) : await readFile(file)
  } catch {
    // No such file, no access: the caller says so in a sentence.
    return null
  }
}

function faultLines(file: string, faults: readonly LineFault[], language: Language): string {
  const texts = standingTexts[language]
  const name = printable(file)
  const lines = faults.map(({ line, message }) => `${name}, ${texts.line} ${line}: ${printable(message[language])}`)
  return `${[...lines, texts.nothingTaken(name, faults.length)].join('\n')}\n`
}

const known = {
  evidence: { type: 'string' },
  'as-of': { type: 'string' },
  known: { type: 'string' },
  reading: { type: 'string' },
  format: { type: 'string' },
  language: { type: 'string' },
  sprog: { type: 'string' },
} as const

/** The options, or a sentence about what is wrong with them. */
function readOptions(args: readonly string[], spoken: Language): Options | string {
  const texts = standingTexts[spoken]
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true })
    const [folder, ...more] = positionals
    const { evidence, format = 'text', reading, 'as-of': asOf } = values
    const asked = values.language ?? values.sprog ?? spoken
    const language = languages.find((name) => name === asked)
    if (folder === undefined || more.length > 0) return texts.oneFolder
    if (evidence === undefined) return texts.missing('--evidence')
    if (asOf === undefined) return texts.missing('--as-of')
    if (!isDay(asOf)) return texts.badDate('--as-of', printable(asOf))
    if (values.known !== undefined && !isDay(values.known)) return texts.badDate('--known', printable(values.known))
    if (format !== 'text' && format !== 'json') return texts.badFormat(printable(format))
    if (language === undefined) return texts.badLanguage(printable(asked))
    return { folder, reading, evidence, asOf, known: values.known, format, language }
  } catch (error) {
    // parseArgs throws on options that it does not know; the usage line says which there are.
    return texts.badOption(printable(error instanceof Error ? error.message : String(error)))
  }
}
