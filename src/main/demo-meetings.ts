import {
  addItem,
  attendanceFor,
  cancelMeeting,
  closeAction,
  decisionsOfMeeting,
  freezeAgenda,
  giveAction,
  type GovernanceTables,
  holdMeeting,
  moveMeeting,
  planMeeting,
  setServes,
  writeNote,
} from '../governance/index.ts'
import { reading } from '../platform/db/types.ts'
import { OperatorError } from '../platform/errors.ts'
import { act, personOf, type Scene, type Stage } from './demo-scene.ts'
import type { ItemOfStory, MeetingOfStory, MinutesOfStory, Told } from './story.ts'

/** A meeting of the story as it is played: its id, its body, and its items by the keys that the story gives them. */
export interface PlayedMeeting {
  readonly id: string
  readonly body: string
  readonly items: ReadonlyMap<string, string>
  readonly agenda: readonly ItemOfStory[]
}

/** Plays what happens at the meetings of the story, by the commands of the pages about meetings (MAIN-03). */
export function meetingPlayer(stage: Stage) {
  /** By the name of its plan, and of what moved it. */
  const meetings = new Map<string, PlayedMeeting>()
  return { meetings, playMeeting }

  /** Plays an entry that is a meeting's; answers whether it was one. */
  async function playMeeting(told: Told): Promise<boolean> {
    const known = meetings.get(told.retracts ?? planNamed(told) ?? '')
    if (told.meeting === undefined && told.minutes === undefined && known === undefined) return false
    meetings.set(told.id, await act(stage, told.by, told.recorded_at, (scene) => playOne(scene, told, known)))
    return true
  }
}

/** The plan that an entry moves or replaces. */
function planNamed({ detail }: Told): string | null {
  const plan = detail?.['plan']
  return typeof plan === 'string' ? plan : null
}

async function playOne(scene: Scene, told: Told, known: PlayedMeeting | undefined): Promise<PlayedMeeting> {
  const { tx, viewer, now } = scene
  if (told.meeting !== undefined && known === undefined) return await plan(scene, told, told.meeting)
  if (known === undefined) throw new OperatorError(`The story's ${told.id} is of no meeting that was planned.`)
  if (told.minutes !== undefined) return await hold(scene, known, told, told.minutes)
  if (told.retracts !== undefined) {
    await cancelMeeting(tx, viewer, known.id, told.note ?? '', now)
    await scene.note('meeting.cancelled', { meeting: known.id })
    return known
  }
  if (told.meeting !== undefined) {
    await moveMeeting(tx, viewer, known.id, timeOf(told, told.meeting), now)
    await scene.note('meeting.moved', { meeting: known.id })
  }
  return known
}

function timeOf(told: Told, { from, until, place }: MeetingOfStory) {
  return { on: told.occurred_on, from, until, place, link: null }
}

async function plan(scene: Scene, told: Told, meeting: MeetingOfStory): Promise<PlayedMeeting> {
  const { tx, viewer, now } = scene
  const body = told.subject ?? ''
  const id = await planMeeting(tx, viewer, body, timeOf(told, meeting), now)
  await scene.note('meeting.planned', { meeting: id })
  const items = new Map<string, string>()
  for (const item of meeting.agenda) {
    const added = await addItem(tx, viewer, id, wordsOf(item), now)
    items.set(item.key, added)
    await scene.note('meeting.item-added', { meeting: id, item: added })
  }
  if (meeting.sent_at !== undefined) {
    await freezeAgenda(tx, viewer, id, new Date(meeting.sent_at))
    await scene.note('meeting.agenda-sent', { meeting: id })
  }
  return { id, body, items, agenda: meeting.agenda }
}

function wordsOf({ kind, title, matter, economy, recommendation, minutes, closed }: ItemOfStory) {
  const words = { matter: matter ?? null, economy: economy ?? null, recommendation: recommendation ?? null }
  return { kind, title, ...words, minutes: minutes ?? null, closed: closed ?? false }
}

async function hold(scene: Scene, played: PlayedMeeting, told: Told, minutes: MinutesOfStory): Promise<PlayedMeeting> {
  const { tx, viewer, partnership, now, people } = scene
  const write = async (key: string, field: 'outcome' | 'votes' | 'dissent' | 'leaves', words: string) => {
    const step = { meeting: played.id, item: itemOf(played, key), field, version: 0, words }
    await writeNote(tx, viewer, step, now)
    await scene.note('minutes.noted', { meeting: played.id, item: step.item })
  }
  for (const [key, words] of Object.entries(minutes.outcomes)) await write(key, 'outcome', words)
  for (const [key, words] of Object.entries(minutes.votes)) await write(key, 'votes', words)
  for (const [key, words] of Object.entries(minutes.dissent)) await write(key, 'dissent', words)
  const ids = (names: readonly string[]) => names.map((name) => personOf(people, name).personId)
  const missing = { excused: ids(minutes.excused), substituted: ids(minutes.substituted) }
  const meeting = { body: played.body, onDay: told.occurred_on }
  const came = await attendanceFor(reading<GovernanceTables>(tx), partnership, meeting, missing)
  for (const [key, names] of Object.entries(minutes.leaves)) {
    const seats = came.filter(({ person }) => person !== null && ids(names).includes(person))
    await write(key, 'leaves', seats.map(({ seat }) => seat).join(' '))
  }
  await holdMeeting(tx, viewer, played.id, came, now)
  await scene.note('meeting.held', { meeting: played.id })
  await sayWhatTheyServe(scene, played)
  await giveActions(scene, played, minutes)
  return played
}

/** Says of the decisions of a meeting which clause and focus area they serve. */
async function sayWhatTheyServe({ tx, viewer, partnership, note }: Scene, { id, items, agenda }: PlayedMeeting) {
  for (const { id: decision, item } of await decisionsOfMeeting(reading<GovernanceTables>(tx), partnership, id)) {
    const { clause = null, focus_area: focusArea = null } = agenda.find(({ key }) => items.get(key) === item) ?? {}
    if (clause === null && focusArea === null) continue
    await setServes(tx, viewer, decision, { clause, focusArea })
    await note('decision.placed', { decision })
  }
}

async function giveActions({ tx, viewer, now, people, note }: Scene, played: PlayedMeeting, minutes: MinutesOfStory) {
  for (const { item, what, who, due, closed_at, outcome } of minutes.actions) {
    const owner = personOf(people, who).personId
    const wish = { meeting: played.id, item: item === undefined ? null : itemOf(played, item), what, owner, dueOn: due }
    const action = await giveAction(tx, viewer, wish, now)
    await note('action.given', { meeting: played.id, action })
    if (closed_at === undefined || outcome === undefined) continue
    await closeAction(tx, viewer, action, outcome, new Date(closed_at))
    await note('action.closed', { action })
  }
}

/** The item of a meeting that the story gives a key. */
export function itemOf(played: PlayedMeeting, key: string): string {
  const item = played.items.get(key)
  if (item === undefined) throw new OperatorError(`The story has no item ${key} at that meeting.`)
  return item
}
