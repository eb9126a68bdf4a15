import type { Language } from '../../platform/languages.ts'
import { noEnd } from '../assess/calendar.ts'
import { explainReason, explainStep } from '../assess/explain.ts'
import type { Agreement, Evidence, Norm, NormStanding, Standing, WindowStanding } from '../model.ts'

/** The agreement with its standing as the contract writes it: `aftale.json` and `agreement standing --format json` (STD-33). */
export function standingJson(
  agreement: Agreement,
  standing: Standing,
  evidence: readonly Evidence[],
  language: Language,
) {
  const byId = new Map(evidence.map((entry) => [entry.id, entry]))
  const standings = new Map(standing.norms.map((each) => [each.norm, each]))
  const answers = new Map(standing.questions.map((each) => [each.question, each]))
  return {
    agreement: {
      id: agreement.id,
      title: agreement.title,
      validFrom: agreement.from,
      validUntil: agreement.until,
      state: standing.state,
      textSha256: agreement.textSha256,
    },
    asOf: standing.asOf,
    knownOn: standing.knownOn,
    forecast: standing.forecast,
    coverage: agreement.coverage,
    norms: agreement.norms.flatMap((norm) => {
      const own = standings.get(norm.id)
      return own ? [normJson({ agreement, norm, own, byId, language })] : []
    }),
    openQuestions: agreement.questions.map(({ id, clause, question }) => ({
      id,
      clause,
      question,
      answer: answers.get(id)?.answer ?? null,
      answeredOn: answers.get(id)?.answeredOn ?? null,
    })),
  }
}

interface Told {
  agreement: Agreement
  norm: Norm
  own: NormStanding
  byId: ReadonlyMap<string, Evidence>
  language: Language
}

function normJson({ agreement, norm, own, byId, language }: Told) {
  const { next } = own
  return {
    id: norm.id,
    clause: norm.clause,
    says: norm.says,
    quote: norm.quoted,
    kind: norm.kind,
    force: norm.force,
    bearer: norm.bearer ?? null,
    verdict: own.verdict,
    final: own.final,
    because: own.because.map((reason) => explainReason(agreement, reason, language)),
    next: next === null ? null : { what: explainStep(agreement, next, language), times: next.times, by: next.by },
    windows: own.windows.map(windowJson),
    evidence: own.evidence.flatMap((id) => {
      const entry = byId.get(id)
      return entry ? [entryJson(entry)] : []
    }),
    soughtKinds: own.soughtKinds,
    restsOn: own.rests,
  }
}

function windowJson({ from, until, needed, happened, planned, unconfirmed, verdict, thing, stub }: WindowStanding) {
  return { from, until: until === noEnd ? null : until, needed, happened, planned, unconfirmed, verdict, thing, stub }
}

/** Of an entry what a stranger may see, and when it was recorded; more is for the pages that know who reads. */
function entryJson({ id, kind, subject, occurredOn, recordedAt }: Evidence) {
  return { id, kind, subject, occurredOn, recordedAt }
}
