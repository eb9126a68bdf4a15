import { z } from 'zod'
import {
  addComment,
  addSeat,
  approveVersion,
  charterGround,
  classIn,
  type GovernanceTables,
  groupGround,
  knownGroups,
  reportProgress,
  saveVersion,
  setUpGroup,
  takeSeat,
} from '../governance/index.ts'
import { dayOf } from '../platform/days.ts'
import { reading } from '../platform/db/types.ts'
import { OperatorError } from '../platform/errors.ts'
import { act, decisionNumbered, personOf, type Scene, type Stage } from './demo-scene.ts'
import type { CharterOfStory, GroupOfStory, Told } from './story.ts'

/** Plays a group that is set up, and a charter that is written and approved, by the commands of their pages (MAIN-03). */
export function groupPlayer(stage: Stage) {
  return async function playGroup(told: Told): Promise<boolean> {
    const { group, charter } = told
    if (group !== undefined) await act(stage, told.by, told.recorded_at, (scene) => setUp(scene, told, group))
    if (charter !== undefined) await playCharter(stage, told, charter)
    return group !== undefined || charter !== undefined
  }
}

async function setUp(scene: Scene, told: Told, { purpose, seats, ...group }: GroupOfStory): Promise<void> {
  const { tx, viewer, partnership, now, desk, people, note } = scene
  const db = reading<GovernanceTables>(tx)
  const ofClass = classIn(await groupGround(desk, db, partnership, dayOf(now)), told.subject ?? '')
  const decision = await decisionNumbered(scene, ofClass.setUpBy, group.decision)
  const known = await knownGroups(desk, db, partnership)
  const { name } = z.object({ name: z.string() }).parse(told.detail)
  const words = { name, purpose, chairTitle: 'Formand' }
  const from = told.occurred_on
  const body = await setUpGroup(tx, viewer, { ofClass, decision, from, plannedEnd: null, known, ...words }, now)
  if (body !== told.about) throw new OperatorError(`The story's ${told.id} calls its group something else.`)
  await note('group.set-up', { body, decision })
  for (const { party, title, who } of seats) {
    const seat = await addSeat(tx, viewer, body, { party, title }, now)
    await note('group.seat-added', { body, seat })
    const { personId: person, organisation } = personOf(people, who)
    const wish = { body, seat, person, candidate: { organisation }, capacity: 'holder', from } as const
    await note('seat.taken', { seat, sitting: await takeSeat(tx, viewer, wish, now) })
  }
}

async function playCharter(stage: Stage, told: Told, { decision, versions, comments, progress }: CharterOfStory) {
  const group = told.about ?? ''
  /** A measure of success keeps its id from version to version. */
  const ids = new Map<string, string>()
  const before = versions.filter(({ at }) => at <= told.recorded_at)
  for (const version of before) await write(version)
  await act(stage, told.by, told.recorded_at, (scene) => approve(scene, group, before.length, decision))
  for (const version of versions.slice(before.length)) await write(version)
  for (const { version, by, at, words } of comments)
    await act(stage, by, at, async ({ tx, viewer, now, note }) => {
      const comment = await addComment(tx, viewer, { group, number: String(version) }, words, now)
      await note('charter.commented', { body: group, comment })
    })
  for (const { criterion, by, at, figure, ...report } of progress)
    await act(stage, by, at, async ({ tx, viewer, now, note }) => {
      const told = await reportProgress(tx, viewer, group, { ...report, criterion: idOf(criterion), figure }, now)
      await note('group.progress-told', { body: group, report: told })
    })

  function write({ by, at, parts, criteria }: CharterOfStory['versions'][number]) {
    const read = versions.findIndex((each) => each.at === at)
    return act(stage, by, at, async ({ tx, viewer, now, note }) => {
      const rows = criteria.map(({ key, words, how = null, when = null }) => ({ id: idOf(key), words, how, when }))
      const number = await saveVersion(tx, viewer, group, { read, parts, criteria: rows }, now)
      await note('charter.written', { body: group, version: String(number) })
    })
  }
  function idOf(key: string): string {
    const id = ids.get(key) ?? crypto.randomUUID()
    ids.set(key, id)
    return id
  }
}

async function approve(scene: Scene, group: string, number: number, ref: string): Promise<void> {
  const { tx, viewer, partnership, now, desk, note } = scene
  const asking = { viewer, params: { partnership, group }, language: 'da', today: dayOf(now) } as const
  const ground = await charterGround(desk, reading<GovernanceTables>(tx), asking)
  const decision = await decisionNumbered(scene, ground.ofClass.setUpBy, ref)
  const approval = await approveVersion(tx, viewer, { group, number, decision, parts: ground.parts }, now)
  await note('charter.approved', { body: group, version: String(number), decision, approval })
}
