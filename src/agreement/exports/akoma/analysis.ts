import { hasEnd } from '../../assess/explain.ts'
import type { Norm, NormStanding } from '../../model.ts'
import type { ExportInput } from '../input.ts'
import { standingNamespace } from './meta.ts'
import { type Xml, xml } from './xml.ts'

/** What Samværk says of the agreement on the date: each promise, where its words stand, and how it goes (EXP-10). */
export function analysisOf(input: ExportInput, spans: ReadonlyMap<string, readonly string[]>): Xml {
  const { agreement, standing } = input
  const standings = new Map(standing.norms.map((one) => [one.norm, one]))
  const root = xml(
    'sv:standing',
    {
      'xmlns:sv': standingNamespace,
      'as-of': standing.asOf,
      'known-on': standing.knownOn,
      state: standing.state,
      forecast: String(standing.forecast),
      demonstration: input.demonstration ? 'true' : null,
    },
    xml('sv:reading', { by: agreement.reading.by, on: agreement.reading.on }),
    ...agreement.norms.map((norm) => normOf(norm, standings.get(norm.id), spans.get(norm.id) ?? [], input)),
    ...agreement.questions.map((question) => {
      const answered = standing.questions.find((one) => one.question === question.id)
      const on = answered?.answer ? answered.answeredOn : null
      return xml('sv:question', { id: question.id, clause: question.clause, 'answered-on': on }, question.question)
    }),
  )
  return xml('analysis', { source: '#samvaerk' }, xml('otherAnalysis', { source: '#samvaerk' }, root))
}

function normOf(norm: Norm, standing: NormStanding | undefined, spans: readonly string[], input: ExportInput): Xml {
  const said = input.sentences.get(norm.id)
  const lang = { 'xml:lang': input.language }
  const next = standing?.next
  return xml(
    'sv:norm',
    {
      id: norm.id,
      clause: norm.clause,
      words: spans.map((span) => `#${span}`).join(' ') || null,
      kind: norm.kind,
      force: norm.force,
      bearer: norm.bearer ?? norm.bearers?.join(' ') ?? null,
      verdict: standing?.verdict ?? 'free',
      final: standing?.final ? 'true' : null,
    },
    xml('sv:says', { 'xml:lang': input.agreement.language }, norm.says),
    ...(said?.because ?? []).map((reason) => xml('sv:because', lang, reason)),
    ...(next ? [xml('sv:next', { ...lang, times: String(next.times), by: next.by }, said?.next ?? next.code)] : []),
    ...(standing?.windows ?? []).map((window) =>
      xml('sv:window', {
        from: window.from,
        until: hasEnd(window.until) ? window.until : null,
        about: window.thing,
        needed: String(window.needed),
        happened: String(window.happened),
        planned: String(window.planned),
        verdict: window.verdict,
      }),
    ),
  )
}
