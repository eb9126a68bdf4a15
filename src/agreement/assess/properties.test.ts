import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryIn, evidence, view } from '../../../test/random-evidence.ts'
import { agreementWith, allKinds } from '../../../test/random-norms.ts'
import { plusDays } from '../../platform/days.ts'
import type { Agreement, Evidence, Standing, WindowStanding } from '../model.ts'
import { assess } from './assess.ts'
import { recordedBy, type View } from './evidence-index.ts'
import { isClosed, order } from './judge.ts'

const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 200)
const patience = 30_000 + numRuns * 60
const setting = fc.tuple(agreementWith(allKinds), evidence(), view)

function standings([agreement, entries, { asOf, knownOn }]: [Agreement, readonly Evidence[], View]): Standing {
  return assess(agreement, entries, asOf, knownOn)
}

test(
  'STD-40 the order in which evidence is given changes nothing',
  () => {
    const shuffled = setting.chain(([agreement, entries, when]) =>
      fc.tuple(
        fc.constant(agreement),
        fc.constant(entries),
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.constant(when),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([agreement, entries, other, when]) => {
        expect(standings([agreement, other, when])).toEqual(standings([agreement, entries, when]))
      }),
      { numRuns },
    )
  },
  patience,
)

test(
  'STD-41 what occurred after the date, or was recorded after what is known, changes nothing',
  () => {
    fc.assert(
      fc.property(setting, ([agreement, entries, when]) => {
        const known = recordedBy(when.knownOn)
        const counting = entries.filter((entry) => {
          const occurred =
            entry.occurredOn <= when.asOf || entry.kind === 'meeting-planned' || entry.kind === 'retracted'
          return occurred && known(entry)
        })
        expect(standings([agreement, counting, when])).toEqual(standings([agreement, entries, when]))
      }),
      { numRuns },
    )
  },
  patience,
)

test(
  'STD-42 what occurred after a window closed never changes it',
  () => {
    const later = fc.array(entryIn(0, 1200), { maxLength: 12 })
    fc.assert(
      fc.property(setting, later, fc.nat(), ([agreement, entries, when], more, which) => {
        const started = agreement.from === null ? entries.filter(({ kind }) => kind !== 'entered-into-force') : entries
        const closed = standings([agreement, started, when]).norms.flatMap(({ norm, windows }) =>
          windows.flatMap((window) => (isClosed(window, when) ? [{ norm, window }] : [])),
        )
        const one = closed[which % Math.max(1, closed.length)]
        fc.pre(one !== undefined)
        const { norm, window } = one
        const after = more.flatMap((entry, at) => {
          const isLater = entry.occurredOn > window.until && !recordedBy(window.until)(entry)
          return isLater && entry.kind !== 'entered-into-force' ? [{ ...entry, id: `later ${at}` }] : []
        })
        const same = standings([agreement, [...started, ...after], when])
          .norms.find((each) => each.norm === norm)
          ?.windows.find(
            (each) => each.from === window.from && each.thing === window.thing && each.until === window.until,
          )
        expect({ norm, window: same }).toEqual({ norm, window })
      }),
      { numRuns: numRuns * 3 },
    )
  },
  patience,
)

test(
  'STD-43 retracting restores the standing as if the entry had never been',
  () => {
    const known = evidence(25)
    fc.assert(
      fc.property(agreementWith(allKinds), known, entryIn(0, 1100), view, (agreement, entries, entry, when) => {
        const one = { ...entry, id: 'one' }
        const links = entries.some(({ detail }) => JSON.stringify(detail)?.includes('one'))
        fc.pre(!links)
        const back = {
          ...one,
          id: 'back',
          kind: 'retracted' as const,
          retracts: 'one',
          recordedAt: '2017-01-01T00:00:00.000Z',
        }
        const after = standings([agreement, [...entries, one, back], when])
        expect(after).toEqual(standings([agreement, entries, when]))
      }),
      { numRuns },
    )
  },
  patience,
)

test(
  'STD-44 one more occurrence in a window never makes its verdict worse, for what recurs',
  () => {
    fc.assert(
      fc.property(
        agreementWith(['recurring']),
        evidence(),
        view,
        fc.nat(),
        fc.nat(),
        (agreement, entries, when, which, day) => {
          const [norm] = standings([agreement, entries, when]).norms
          const windows = norm?.windows.filter(({ from }) => from <= when.asOf) ?? []
          const window = windows[which % Math.max(1, windows.length)]
          fc.pre(window !== undefined && norm !== undefined && norm.verdict !== 'free')
          const span = windowDays(window, when.asOf)
          const more = occurrence(agreement, window, plusDays(window.from, day % span))
          const [after] = standings([agreement, [...entries, more], when]).norms
          const same = after?.windows.find((each) => each.from === window.from && each.thing === window.thing)
          if (window.verdict === 'free') return
          expect(order(same?.verdict ?? 'broken')).toBeGreaterThanOrEqual(order(window.verdict))
        },
      ),
      { numRuns },
    )
  },
  patience,
)

function windowDays({ from, until }: WindowStanding, asOf: string): number {
  const end = until < asOf ? until : asOf
  return Math.max(1, Math.round((Date.parse(end) - Date.parse(from)) / 86_400_000) + 1)
}

function occurrence(agreement: Agreement, window: WindowStanding, occurredOn: Evidence['occurredOn']): Evidence {
  const [norm] = agreement.norms
  if (norm?.kind !== 'recurring') throw new Error('this is about what recurs')
  const event = [norm.event].flat()[0] ?? ''
  const act = event === 'inspected'
  const told = {
    subject: norm.subject === 'any' ? 'safety' : (norm.subject ?? norm.bearer ?? null),
    party: window.thing ?? 'c',
  }
  return {
    id: 'more',
    kind: (act ? 'done' : event) as Evidence['kind'],
    ...told,
    about: act ? event : null,
    occurredOn,
    recordedAt: '2017-01-01T00:00:00.000Z',
    expiresOn: null,
    quantity: null,
    unit: null,
    note: null,
    ref: 'more',
    forPeriod: null,
    retracts: null,
    detail: null,
  }
}
