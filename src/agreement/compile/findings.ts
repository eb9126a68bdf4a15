import { type Language, languages, type Texts } from '../../platform/languages.ts'
import { lineAndColumn, type Place } from './source.ts'
import { findingTexts, type FindingCode, suggestionTexts } from './texts.ts'

export type Severity = 'error' | 'warning'

/** Another place that helps to understand a finding, such as the first of two. */
export interface Related {
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
  message: Texts<string>
}

/** What the compiler has to say about a text or its reading. Lines and columns count from 1, the end is exclusive. */
export interface Finding {
  code: FindingCode
  severity: Severity
  file: string
  line: number
  column: number
  endLine?: number
  endColumn?: number
  message: Texts<string>
  /** What to do, beginning with "did you mean" where there is something near. */
  hint: Texts<string>
  related: Related[]
}

/** Words for a finding: figures and names, the same in both languages or one in each. */
export type Params = Record<string, string | number | Texts<string>>

/** What else may be told with a finding. */
export interface Extra {
  suggestion?: string | undefined
  severity?: Severity
  related?: { place: Place; message: Texts<string> }[]
}

/** Collects findings up to a bound, so that garbage is answered in one screen and in time. */
export interface Report {
  findings: Finding[]
  add(code: FindingCode, place: Place, params?: Params, extra?: Extra): void
  /** Whether the bound is reached: then nothing dear is worth computing any more. */
  full(): boolean
}

const mostFindings = 200

/** A new, empty report. */
export function newReport(): Report {
  const findings: Finding[] = []
  const seen = new Set<string>()
  let dropped = false
  return {
    findings,
    full: () => findings.length >= mostFindings,
    add(code, place, params = {}, extra = {}) {
      const found = findingOf(code, place, params, extra)
      const key = `${code} ${found.file} ${found.line} ${found.column} ${found.message.en}`
      if (seen.has(key)) return
      seen.add(key)
      if (findings.length < mostFindings) {
        findings.push(found)
        return
      }
      if (!dropped) findings.push(findingOf('too-many-findings', place, { count: mostFindings }, {}))
      dropped = true
    },
  }
}

/** A finding in both languages, by its code. */
export function findingOf(code: FindingCode, place: Place, params: Params, extra: Extra): Finding {
  const text = findingTexts[code]
  const say = (part: 0 | 1, language: Language) => fill(text[language][part], params, language)
  const mean = (language: Language) =>
    extra.suggestion === undefined ? '' : `${fill(suggestionTexts[language], { it: extra.suggestion }, language)} `
  return {
    code,
    severity: extra.severity ?? text.severity,
    ...extent(place),
    message: inBoth((language) => say(0, language)),
    hint: inBoth((language) => mean(language) + say(1, language)),
    related: (extra.related ?? []).map(({ place: at, message }) => ({ ...extent(at), message })),
  }
}

/** Whether any of the findings is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error')
}

/** Codes of input that could not even be read: the command line answers 2. */
export const unusableCodes: readonly FindingCode[] = ['file-missing', 'file-unreadable', 'not-text', 'too-large']

/** In the order of the files as they are read: text first, then line and column. */
export function sorted(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      Number(b.file.endsWith('.md')) - Number(a.file.endsWith('.md')) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  )
}

function extent(place: Place) {
  const from = lineAndColumn(place.source, place.start)
  const until = lineAndColumn(place.source, Math.max(place.end, place.start))
  return { file: place.source.file, ...from, endLine: until.line, endColumn: until.column }
}

function fill(template: string, params: Params, language: Language): string {
  return template.replace(/\{([a-z_]+)\}/gi, (whole, name: string) => {
    const value = params[name]
    if (value === undefined) return whole
    return typeof value === 'object' ? value[language] : String(value)
  })
}

/** The same thing said in every language. */
export function inBoth(say: (language: Language) => string): Texts<string> {
  return Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<Language, string>
}
