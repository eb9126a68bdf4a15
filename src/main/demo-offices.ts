import {
  addPoint,
  type GovernanceTables,
  markPoint,
  officeGround,
  officeIn,
  planTurn,
  pointsOf,
  prepareHandover,
  takeOver,
} from '../governance/index.ts'
import { day, dayOf } from '../platform/days.ts'
import { reading } from '../platform/db/types.ts'
import { act, type Scene, type Stage } from './demo-scene.ts'
import type { Told } from './story.ts'

const keeper = 'sekretaer.gladsaxe'
const office = 'formandskab'

/** Plays how an office is taken over, by the command of the page about it (MAIN-03); what follows it comes along. */
export function officePlayer(stage: Stage) {
  return async function playOffice({ kind, by, recorded_at, occurred_on: on, ...told }: Told): Promise<boolean> {
    if (kind !== 'office-assumed') return false
    const name = told.subject ?? ''
    await act(stage, by, recorded_at, async (scene) => {
      const { tx, viewer, now, desk, note } = scene
      const wish = { office: name, party: told.party ?? '', on, after: null }
      const handover = await takeOver(tx, viewer, wish, desk, now)
      await note('office.taken-over', { office: name, handover })
      await mark(scene, handover, {
        tick: ['contacts', 'access-rights'],
        skip: ['open-actions', 'coming-dates', 'drafts'],
      })
    })
    return true
  }
}

/** The turns as they are planned, and the handover to Herlev that is being prepared (MAIN-03). Nothing of it is told to the agreement. */
export async function playTurns(stage: Stage): Promise<void> {
  for (const [party, year] of [
    ['gladsaxe', 2018],
    ['herlev', 2019],
  ] as const)
    await act(stage, keeper, '2018-10-08T07:30:00Z', async ({ tx, viewer, now, desk, note }) => {
      const days = { from: day(`${year}-01-01`), until: day(`${year}-12-31`) }
      const turn = await planTurn(tx, viewer, { office, party, ...days, instead: null }, desk, now)
      await note('turn.planned', { office, turn })
    })
  await act(stage, keeper, '2018-10-08T07:45:00Z', async (scene) => {
    const { tx, viewer, partnership, now, desk, note } = scene
    const turning = officeIn(await officeGround(desk, tx, partnership, dayOf(now)), office)
    const handover = await prepareHandover(tx, viewer, { office: turning, party: 'herlev' }, now)
    await note('handover.prepared', { office, handover })
    for (const words of ownPoints)
      await note('handover.point-added', { handover, point: await addPoint(tx, viewer, { handover, words }, now) })
    await mark(scene, handover, { tick: ['coming-dates'], skip: [] })
  })
}

const ownPoints = [
  'Nøglen til Eksempelhuset, og hvem der låser op til møderne',
  'Et formøde i december mellem de to sekretariater',
]

interface Marks {
  readonly tick: readonly string[]
  readonly skip: readonly string[]
}

async function mark({ tx, viewer, partnership, now, note }: Scene, handover: string, marks: Marks): Promise<void> {
  for (const { id: point, kind } of await pointsOf(reading<GovernanceTables>(tx), partnership, handover)) {
    const move = marks.tick.includes(kind) ? 'tick' : marks.skip.includes(kind) ? 'skip' : null
    if (move === null) continue
    await markPoint(tx, viewer, { handover, point, move }, now)
    await note('handover.point-marked', { handover, point })
  }
}

/** All that is written of the handover. */
export const toldOfOffices: unknown = ownPoints
