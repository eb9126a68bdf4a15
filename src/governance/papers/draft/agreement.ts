import { agreementPaths, explain, type Held } from '../../../agreement/index.ts'
import type { Language } from '../../../platform/languages.ts'
import { draftTexts } from './texts.ts'
import { type Suggestion, unsaid } from './vocabulary.ts'

type Norm = Held['agreement']['norms'][number]
type NormStanding = Held['standing']['norms'][number]

/** What an agenda is drafted for. */
export interface DraftFor {
  readonly partnership: string
  readonly body: string
  /** The installation's public address. */
  readonly url: string
  readonly language: Language
}

/** The verdicts that an agenda is to do something about; the first two most of all. */
const pressing: readonly string[] = ['broken', 'due', 'unproven']

/** What the agreement asks of a body by the day of the meeting: promises that are broken, due or not shown (GOV-85). */
export function promisesFor(held: Held, draft: DraftFor): Suggestion[] {
  const { agreement, standing } = held
  return standing.norms
    .filter(({ verdict }) => pressing.includes(verdict))
    .toSorted((a, b) => pressing.indexOf(a.verdict) - pressing.indexOf(b.verdict))
    .flatMap((each) => {
      const norm = agreement.norms.find(({ id }) => id === each.norm)
      return norm !== undefined && isOf(norm, held, draft.body) && !isTheMeetingItself(norm)
        ? [promise(norm, each, held, draft)]
        : []
    })
}

function promise(norm: Norm, standing: NormStanding, { agreement }: Held, draft: DraftFor): Suggestion {
  const t = draftTexts[draft.language]
  const { because, next } = explain(agreement, standing, draft.language)
  const address = draft.url + agreementPaths.norm.to({ partnership: draft.partnership, norm: norm.id })
  const parts = [t.promised(norm.clause, norm.says), because.slice(0, 2).join(' '), next && t.next(next), address]
  return {
    ...unsaid,
    origin: `norm:${norm.id}`,
    source: 'agreement',
    kind: norm.kind === 'attested' || norm.kind === 'term' ? 'decision' : 'discussion',
    title: cut(norm.says),
    matter: parts.filter(Boolean).join('\n\n'),
    why: [t.because[standing.verdict as 'broken'], next && `${next}.`].filter(Boolean).join(' '),
    ticked: standing.verdict !== 'unproven',
  }
}

/** The questions that the text leaves open: those that the body's promises rest on, and for the highest body all of them. */
export function questionsFor(held: Held, draft: DraftFor): Suggestion[] {
  const { agreement, standing } = held
  const t = draftTexts[draft.language]
  const own = new Set(
    agreement.norms.filter((norm) => isOf(norm, held, draft.body)).flatMap((norm) => askedBy(norm, standing.norms)),
  )
  const highest = isHighest(held, draft.body)
  const open = standing.questions.filter(({ answer }) => answer === null).map(({ question }) => question)
  return agreement.questions
    .filter(({ id }) => open.includes(id) && (highest || own.has(id)))
    .map((question) => {
      const agreed = agreementPaths.agreement.to({ partnership: draft.partnership })
      const address = `${draft.url}${agreed}#spoergsmaal-${question.id}`
      return {
        ...unsaid,
        origin: `question:${question.id}`,
        source: 'questions',
        kind: 'decision',
        title: cut(question.question),
        matter: [t.leftOpen(question.clause, question.question), t.answered, address].join('\n\n'),
        why: own.has(question.id) ? t.restsOnIt : t.nobodysYet,
        ticked: false,
      }
    })
}

function askedBy(norm: Norm, standings: readonly NormStanding[]): string[] {
  const rests = standings.find((each) => each.norm === norm.id)?.rests ?? []
  return [...rests, ...(norm.questions ?? [])]
}

/** Whether a promise is a body's: it owes it, it is about it or its seats, or the body is to judge or decide. */
function isOf(norm: Norm, held: Held, body: string): boolean {
  if (norm.bearer === body) return true
  if (norm.kind === 'membership') return norm.body === body
  if (norm.kind === 'attested') return judgeOf(norm, held) === body
  if (norm.kind === 'term') return isHighest(held, body)
  return 'subject' in norm && norm.subject === body
}

/** Who is to judge: by the text, by a decision that answered, or by what is assumed until then. */
function judgeOf({ by }: Extract<Norm, { kind: 'attested' }>, { standing }: Held): string | null {
  if (by === undefined || typeof by === 'string') return by ?? null
  const answer = standing.questions.find(({ question }) => question === by.ask)?.answer?.[by.field ?? 'by']
  if (typeof answer === 'string') return answer
  return 'assumed' in by ? by.assumed : null
}

function isHighest({ agreement }: Held, body: string): boolean {
  return agreement.bodies.some(({ id, parent }) => id === body && parent === undefined)
}

/** That a body meets is kept by meeting: nothing for the agenda. */
function isTheMeetingItself(norm: Norm): boolean {
  return 'event' in norm && [norm.event].flat().includes('meeting-held')
}

/** A sentence as the heading of an item: without its full stop, and not too long. */
function cut(sentence: string): string {
  const bare = sentence.trim().replace(/\.$/, '')
  return bare.length <= 300 ? bare : `${bare.slice(0, 298).trimEnd()} …`
}
