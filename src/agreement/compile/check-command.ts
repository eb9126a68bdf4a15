import { parseArgs } from 'node:util'
import { type Language, languages } from '../../platform/languages.ts'
import { checkJson } from './check-json.ts'
import { checkText } from './check-text.ts'
import { checkTexts } from './check-texts.ts'
import type { Compiled } from './compile.ts'
import { loadFolder } from './files.ts'
import { hasErrors, unusableCodes } from './findings.ts'
import { printable } from './invisible.ts'

/** What a command of the command line may use of the world. */
export interface CommandIo {
  out: (text: string) => void
  err: (text: string) => void
  isTTY: boolean
  columns: number
  language: Language
}

const formats = ['text', 'html', 'json'] as const
interface Options {
  folder: string
  reading: string | undefined
  format: (typeof formats)[number]
  language: Language
}

/** `agreement check FOLDER`: 0 when there is no error, 1 when there are, 2 when the input cannot be used. */
export async function runCheck(args: readonly string[], io: CommandIo): Promise<number> {
  const options = readOptions(args, io.language)
  if (typeof options === 'string') {
    io.err(`${options}\n${checkTexts[io.language].usage}\n`)
    return 2
  }
  const compiled = await loadFolder(options.folder, options.reading)
  io.out(await rendered(compiled, options, io))
  return exitCode(compiled)
}

/** The exit code by the contract; warnings alone are printed and pass. */
export function exitCode({ findings }: Compiled): number {
  if (findings.some(({ code }) => unusableCodes.includes(code))) return 2
  return hasErrors(findings) ? 1 : 0
}

async function rendered(compiled: Compiled, { format, language }: Options, io: CommandIo): Promise<string> {
  if (format === 'json') return checkJson(compiled, language)
  if (format === 'html') {
    // Loaded only when asked for: the text path runs without JSX.
    const { checkHtml } = await import('./check-html.tsx')
    return checkHtml(compiled, language)
  }
  return checkText(compiled, { language, columns: Math.max(60, io.columns), colour: io.isTTY })
}

/** The options, or a sentence about what is wrong with them. */
function readOptions(args: readonly string[], spoken: Language): Options | string {
  const texts = checkTexts[spoken]
  const known = {
    reading: { type: 'string' },
    format: { type: 'string' },
    language: { type: 'string' },
    sprog: { type: 'string' },
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true })
    const format = formats.find((name) => name === (values.format ?? 'text'))
    const asked = values.language ?? values.sprog ?? spoken
    const language = languages.find((name) => name === asked)
    if (format === undefined) return texts.badFormat(printable(values.format ?? ''))
    if (language === undefined) return texts.badLanguage(printable(asked))
    const [folder, ...more] = positionals
    if (folder === undefined || more.length > 0) return texts.oneFolder
    return { folder, reading: values.reading, format, language }
  } catch (error) {
    // parseArgs throws on options that it does not know; the usage line says which there are.
    return texts.badOption(printable(error instanceof Error ? error.message : String(error)))
  }
}
