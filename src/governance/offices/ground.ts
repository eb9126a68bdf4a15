import type { Agreement, Desk } from '../../agreement/index.ts'
import type { Day } from '../../platform/days.ts'
import { type AnyReader, readingOf } from '../../platform/db/types.ts'
import { found } from '../../platform/errors.ts'
import { type Recorded, recordedTurns } from './recorded.ts'

type Norm = Agreement['norms'][number]
type Rotation = Extract<Norm, { kind: 'rotation' }>
type Held = Awaited<ReturnType<Desk['standing']>>

/** What the text leaves open about an office, and the entry that answered it, where one did. */
export interface OpenQuestion {
  readonly id: string
  readonly about: 'turn' | 'order' | 'grace'
  readonly question: string
  readonly answeredOn: Day | null
  readonly answer: string | null
}

/** An office that the agreement names, the promise that speaks of it, and who had it when. */
export interface Office {
  readonly id: string
  readonly name: string
  readonly norm: string
  readonly says: string
  readonly recorded: readonly Recorded[]
  readonly questions: readonly OpenQuestion[]
}

/** An office that goes round among some parties, with those that follow it. */
export interface TurningOffice extends Office {
  readonly among: readonly string[]
  /** The order that the text or a decision gives; null while it is open. */
  readonly order: readonly string[] | null
  readonly followers: readonly Office[]
}

/** What the agreement says of its offices on a day, and what was recorded of them. */
export interface Ground {
  readonly language: string
  readonly from: Day | null
  readonly until: Day | null
  readonly partyNames: ReadonlyMap<string, string>
  readonly offices: readonly TurningOffice[]
  /** The entries that were taken back. */
  readonly retracted: ReadonlySet<string>
}

/** The offices that go round by the agreement's reading (GOV-30), and what is known of them on a day. */
export async function groundOf(desk: Desk, db: AnyReader, partnership: string, today: Day): Promise<Ground> {
  const held = await desk.standing(readingOf(db), partnership, { asOf: today, knownOn: today })
  const { agreement, evidence } = held
  const turning = agreement.norms.filter((norm) => norm.kind === 'rotation')
  return {
    language: agreement.language,
    from: agreement.from,
    until: agreement.until,
    partyNames: new Map(agreement.parties.map(({ id, name }) => [id, name])),
    offices: turning.map((norm) => turningOffice(norm, held, today)),
    retracted: new Set([...evidence.values()].flatMap(({ retracts }) => retracts ?? [])),
  }
}

/** One of the offices that go round; any other name is no page of ours. */
export function officeIn(ground: Ground, office: string): TurningOffice {
  return found(
    ground.offices.find(({ id }) => id === office),
    'the office',
  )
}

function turningOffice(norm: Rotation, held: Held, today: Day): TurningOffice {
  const office = officeOf(norm, norm.office ?? norm.bearer ?? '', held, today)
  const followers = held.agreement.norms.flatMap((each) =>
    each.kind === 'follows' && each.follows === office.id
      ? [officeOf(each, each.office ?? each.bearer ?? '', held, today)]
      : [],
  )
  return { ...office, among: norm.among, order: orderIn(norm, held), followers }
}

function officeOf(norm: Rotation | Extract<Norm, { kind: 'follows' }>, id: string, held: Held, today: Day): Office {
  const { agreement, evidence } = held
  const asked = norm.kind === 'rotation' ? (['order', 'turn', 'grace'] as const) : (['grace'] as const)
  return {
    id,
    name: agreement.offices.find((each) => each.id === id)?.name ?? id,
    norm: norm.id,
    says: norm.says,
    recorded: recordedTurns(evidence.values(), id, today),
    questions: asked.flatMap((about) => {
      const param = about === 'grace' ? norm.grace : norm.kind === 'rotation' ? norm[about] : undefined
      return questionOf(about, param, held)
    }),
  }
}

function questionOf(about: OpenQuestion['about'], param: unknown, { agreement, standing }: Held): OpenQuestion[] {
  const question = agreement.questions.find(({ id }) => id === askOf(param))
  if (!question) return []
  const now = standing.questions.find((each) => each.question === question.id)
  const answered = { answeredOn: now?.answeredOn ?? null, answer: now?.evidence ?? null }
  return [{ id: question.id, about, question: question.question, ...answered }]
}

/** The question that a parameter of a promise asks, where the text gives no number of its own. */
function askOf(param: unknown): string | null {
  return typeof param === 'object' && param !== null && 'ask' in param ? String(param.ask) : null
}

/** The order that the text gives, or a decision; never one that is merely assumed. */
function orderIn({ order }: Rotation, { standing }: Held): readonly string[] | null {
  if (order === undefined) return null
  if (Array.isArray(order)) return order
  const answer = standing.questions.find(({ question }) => question === askOf(order))?.answer
  const given = answer?.['field' in order ? (order.field ?? 'order') : 'order']
  return Array.isArray(given) && given.every((each) => typeof each === 'string') ? given : null
}
