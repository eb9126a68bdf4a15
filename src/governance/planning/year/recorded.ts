import type { Held } from '../../../agreement/index.ts'
import type { Day } from '../../../platform/days.ts'
import type { MeetingOfYear } from './entries.ts'

type Entry = Held['evidence'] extends ReadonlyMap<string, infer E> ? E : never

/** The entries by which our own meetings told the agreement of themselves. */
export interface ToldOf {
  readonly heldEntry: string | null
  readonly planEntries: readonly string[]
}

/**
 * The meetings that stand among the occurrences alone, recorded by hand or from a file: held ones, and planned ones that lie
 * ahead. One that was taken back, or gave way to a later plan or to the meeting itself, is left out (GOV-75).
 */
export function recordedMeetings(
  { agreement, evidence }: Pick<Held, 'agreement' | 'evidence'>,
  ours: readonly ToldOf[],
  today: Day,
): MeetingOfYear[] {
  const own = new Set(ours.flatMap(({ heldEntry, planEntries }) => [heldEntry ?? '', ...planEntries]))
  const entries = [...evidence.values()]
  const gone = new Set(entries.flatMap((entry) => [entry.retracts ?? '', planIn(entry) ?? '']))
  const names = new Map([...(agreement.named ?? []), ...agreement.bodies].map(({ id, name }) => [id, name]))
  return entries.flatMap((entry) => {
    const { id, kind, subject, occurredOn } = entry
    const happened = kind === 'meeting-held'
    if (!happened && (kind !== 'meeting-planned' || occurredOn < today)) return []
    if (entry.retracts !== null || subject === null || own.has(id) || gone.has(id)) return []
    const meeting = { id, body: subject, bodyName: names.get(subject) ?? subject, onDay: occurredOn }
    return [{ ...meeting, state: happened ? 'held' : 'planned', extraordinary: false, recorded: true }]
  })
}

/** The plan that an entry takes the place of. */
function planIn({ detail }: Entry): string | null {
  const plan = detail !== null && typeof detail === 'object' && !Array.isArray(detail) ? detail['plan'] : null
  return typeof plan === 'string' ? plan : null
}
