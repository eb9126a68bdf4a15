/** What owes nothing: powers, references, what an agreement establishes, and every promise whose force is to allow or to state. */
import type { Norm, NormOf, Reason } from '../model.ts'
import { inOrder } from './evidence-index.ts'
import { listed, reason } from './reasons.ts'
import { noEnd } from './calendar.ts'
import { type Sought, soughtOf, usesOf } from './sought.ts'
import type { Finding, Room } from './window.ts'

/** Evidence and words of a norm that is `free`. */
export interface Free {
  evidence: readonly string[]
  told: readonly Reason[]
  sought: Sought
}

/** What somebody may do: its uses are listed. */
export function power(norm: NormOf<'power'>, room: Room): Free {
  return usedOf(soughtOf(anything(norm), room.agreement), room, 'power')
}

/** What the text refers to: its source is told. */
export function reference(norm: NormOf<'reference'>, room: Room): Free {
  const sought = soughtOf({}, room.agreement)
  return {
    evidence: [],
    told: [reason('nothing-owed', { why: 'reference' }), reason('source', { source: norm.source })],
    sought,
  }
}

/** What the text brings into being: what came of it is listed. */
export function establishes(norm: NormOf<'establishes'>, room: Room): Free {
  return usedOf(soughtOf({ event: norm.event, subject: 'any' }, room.agreement), room, 'establishes')
}

/** Any other kind whose wording allows or states: what it would have counted is listed as uses. */
export function freed(norm: Norm, finding: Finding, room: Room): Free {
  const counted = new Set(finding.windows.flatMap(({ evidence }) => evidence))
  const entries =
    finding.windows.length > 0
      ? [...counted].flatMap((id) => room.index.byId.get(id) ?? []).sort(inOrder)
      : usesOf(room.index, finding.sought, room.setting.from ?? noEnd)
  const evidence = entries.map(({ id }) => id)
  const kinds = listed(finding.sought.kinds)
  const uses = reason('uses', { kinds, count: entries.length, last: entries.at(-1)?.occurredOn ?? '' }, evidence)
  return { evidence, told: [reason('nothing-owed', { why: norm.force }), uses], sought: finding.sought }
}

/** A power without a subject of its own may be used about anything. */
function anything(norm: NormOf<'power'>) {
  return { event: norm.event, about: norm.about, subject: norm.subject ?? 'any' }
}

function usedOf(sought: Sought, room: Room, why: string): Free {
  const found = sought.kinds.length === 0 ? [] : usesOf(room.index, sought, room.setting.from ?? noEnd)
  const evidence = found.map(({ id }) => id)
  const told = [reason('nothing-owed', { why })]
  if (sought.kinds.length > 0) {
    told.push(
      reason(
        'uses',
        { kinds: listed(sought.kinds), count: found.length, last: found.at(-1)?.occurredOn ?? '' },
        evidence,
      ),
    )
  }
  return { evidence, told, sought }
}
