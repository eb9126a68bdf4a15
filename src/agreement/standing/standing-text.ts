import { explain, thingName } from '../assess/explain.ts'
import { texts as sentences } from '../assess/texts.ts'
import { printable } from '../compile/invisible.ts'
import { type Look, painter, wrapped } from '../compile/render-finding.ts'
import type { Agreement, Norm, NormStanding, Standing } from '../model.ts'
import type { Verdict } from '../vocabulary.ts'
import { standingTexts } from './standing-texts.ts'

/** How a verdict is marked where there are no pictures: a sign and a colour. */
const marks: Readonly<Record<Verdict, { sign: string; tone: Parameters<ReturnType<typeof painter>>[0] }>> = {
  kept: { sign: '✓', tone: 'green' },
  'on-course': { sign: '→', tone: 'blue' },
  due: { sign: '!', tone: 'yellow' },
  broken: { sign: '✗', tone: 'red' },
  unproven: { sign: '?', tone: 'inverse' },
  open: { sign: '○', tone: 'dim' },
  'not-yet': { sign: '·', tone: 'dim' },
  free: { sign: '–', tone: 'dim' },
}

/** The order in which verdicts are summed up. */
const telling: readonly Verdict[] = ['kept', 'on-course', 'due', 'broken', 'unproven', 'open', 'not-yet', 'free']

/** A standing for a person at a terminal: what it sums up to, then clause by clause each promise, why, and what is next. */
export function standingText(agreement: Agreement, standing: Standing, look: Look): string {
  const said = standingTexts[look.language]
  const paint = painter(look.colour)
  const day = sentences[look.language]
  const date = (of: string) =>
    day.date(Number(of.slice(8)), day.months[Number(of.slice(5, 7)) - 1] ?? '', of.slice(0, 4))
  const lines = [
    ...wrapped(printable(agreement.title), look.columns).map((line) => paint('bold', line)),
    said.when(said.states[standing.state], date(standing.asOf), date(standing.knownOn)),
    ...(standing.forecast ? [said.forecast] : []),
    ...wrapped(summary(standing, look), look.columns),
  ]
  const norms = new Map(agreement.norms.map((norm) => [norm.id, norm]))
  const standings = new Map(standing.norms.map((each) => [each.norm, each]))
  for (const clause of agreement.clauses) {
    const own = clause.norms.flatMap((id) => {
      const [norm, found] = [norms.get(id), standings.get(id)]
      return norm && found ? [{ norm, found }] : []
    })
    if (own.length === 0) continue
    lines.push('', paint('bold', printable(clause.heading)))
    for (const { norm, found } of own) lines.push(...normLines(agreement, norm, found, look))
  }
  return `${[...lines, ...questionLines(agreement, standing, look)].join('\n')}\n`
}

function summary(standing: Standing, look: Look): string {
  const words = sentences[look.language].verdicts
  const counts = telling.flatMap((verdict) => {
    const count = standing.norms.filter((each) => each.verdict === verdict).length
    return count === 0 ? [] : [`${marks[verdict].sign} ${count} ${words[verdict] ?? verdict}`]
  })
  return counts.join(' · ')
}

function normLines(agreement: Agreement, norm: Norm, found: NormStanding, look: Look): string[] {
  const paint = painter(look.colour)
  const { because, next } = explain(agreement, found, look.language)
  const { sign, tone } = marks[found.verdict]
  const word = sentences[look.language].verdicts[found.verdict] ?? found.verdict
  const indent = '      '
  const width = look.columns - indent.length
  const put = (text: string) => wrapped(printable(text), width).map((line) => `${indent}${line}`)
  const head = wrapped(`${printable(norm.says)} [${norm.id}]`, look.columns - 4)
  return [
    ...head.map((line, place) => (place === 0 ? `  ${paint(tone, sign)} ${line}` : `    ${line}`)),
    `${indent}${paint(tone, word)}`,
    ...because.flatMap(put),
    ...(next === null ? [] : wrapped(`→ ${printable(next)}`, width).map((line) => `${indent}${paint('bold', line)}`)),
    ...windowLines(agreement, found, look).map((line) => `${indent}${line}`),
  ]
}

/** How many windows are shown; the JSON form has all. */
const mostWindows = 8

/** The windows one a line, where there are several; the last ones where there are many. */
function windowLines(agreement: Agreement, { windows }: NormStanding, look: Look): string[] {
  if (windows.length < 2) return []
  const words = sentences[look.language].verdicts
  const said = standingTexts[look.language]
  const shown = windows.slice(-mostWindows)
  const lines = shown.map(({ from, until, needed, happened, planned, thing, verdict }) => {
    const name = thing === null ? '' : ` ${printable(thingName(agreement, thing, look.language))}`
    const ahead = planned > 0 ? ` +${planned}` : ''
    const end = until.startsWith('9999') ? said.noEnd : until
    return painter(look.colour)(
      'dim',
      `${from} – ${end}  ${happened}${ahead}/${needed}  ${marks[verdict].sign} ${words[verdict] ?? verdict}${name}`,
    )
  })
  return windows.length > shown.length
    ? [painter(look.colour)('dim', said.more(windows.length - shown.length)), ...lines]
    : lines
}

function questionLines(agreement: Agreement, standing: Standing, look: Look): string[] {
  const said = standingTexts[look.language]
  const answered = new Map(standing.questions.map((each) => [each.question, each.answeredOn]))
  const open = agreement.questions.filter(({ id }) => !answered.get(id))
  if (agreement.questions.length === 0) return []
  const counted = said.questions(open.length, agreement.questions.length)
  const lines = open.flatMap(({ clause, question }) => {
    return wrapped(printable(`§ ${clause}: ${question}`), look.columns - 4).map((line, place) =>
      place === 0 ? `  ? ${line}` : `    ${line}`,
    )
  })
  return ['', painter(look.colour)('bold', counted), ...lines]
}
