import { clockAt } from '../../platform/days.ts'
import { found } from '../../platform/errors.ts'
import type { Thing } from '../../platform/http/api/specs.ts'
import { idOr404 } from '../../platform/ids.ts'
import { actionIn, type ActionLine } from '../actions/queries.ts'
import { meetingHeldStill } from '../meetings/items.ts'
import { itemIn, meetingIn, type MeetingLine } from '../meetings/queries.ts'
import { noteOf } from '../minutes/queries.ts'
import { type NoteField, noteFields } from '../minutes/vocabulary.ts'
import { turnIn } from '../offices/queries.ts'
import type { GovernanceTables } from '../tables.ts'
import { holding } from './asking.ts'
import { sittingOf } from './queries.ts'

/** A thing at an address with these parts. */
export type Of<Names extends string, Shown> = Thing<
  GovernanceTables,
  Readonly<Record<'partnership' | Names, string>>,
  Shown
>

type TimesOf = Pick<MeetingLine, 'id' | 'body' | 'onDay' | 'beginsAt' | 'endsAt' | 'place' | 'state' | 'extraordinary'>

/** When and where a meeting is, as programs are told it. */
export function meetingTimes({ id, body, onDay, beginsAt, endsAt, place, state, extraordinary }: TimesOf) {
  const times = { from: clockAt(beginsAt), until: clockAt(endsAt), beginsAt, endsAt }
  return { id, body, day: onDay, ...times, place, state, extraordinary }
}

/** An action, as programs are told it. */
export function actionShown({ id, body, meeting, item, what, owner, dueOn, closedAt, outcome }: ActionLine) {
  return { id, body, meeting, item, what, owner, dueOn, closedAt, outcome }
}

async function showMeeting(...[db, { partnership, meeting }]: Parameters<Of<'meeting', unknown>['show']>) {
  const found = await meetingIn(db, partnership, meeting)
  const { link, sequence, frozenAt: agendaSentAt, proposalsUntil, endedAt, whyCancelled } = found
  return { ...meetingTimes(found), link, sequence, agendaSentAt, proposalsUntil, endedAt, whyCancelled }
}

/** A meeting. */
export const theMeeting: Of<'meeting', Awaited<ReturnType<typeof showMeeting>>> = {
  show: showMeeting,
  hold: holding('governance.meeting', 'meeting_id', 'meeting'),
}

/** An item of an agenda. */
export const theItem: Of<'meeting' | 'item', Awaited<ReturnType<typeof itemIn>>> = {
  async show(db, { partnership, meeting, item }) {
    return await itemIn(db, partnership, (await meetingIn(db, partnership, meeting)).id, item)
  },
  hold: holding('governance.agenda_item', 'item_id', 'item'),
}

/** The same item while it is moved: the agenda first, so that two who move each other's neighbour do not wait in a ring. */
export const theItemMoved: typeof theItem = {
  show: theItem.show,
  async hold(tx, params) {
    await meetingHeldStill(tx, params.partnership, params.meeting)
    await theItem.hold(tx, params)
  },
}

/** A field of the notes by its name; any other is no address of ours. */
export function noteField(name: string): NoteField {
  return found(
    noteFields.find((each) => each === name),
    'the field',
  )
}

/** One field of what is noted of an item; somebody has to write in it before it is there. */
export const theNote: Of<'meeting' | 'item' | 'field', NoteShown> = {
  async show(db, params, looking) {
    const field = noteField(params.field)
    const item = await theItem.show(db, params, looking)
    return { field, ...found(await noteOf(db, params.partnership, item.id, field), 'the note') }
  },
  hold: (tx, { partnership, item, field }) =>
    tx
      .selectFrom('governance.minute_note')
      .where('partnership_id', '=', partnership)
      .where('item_id', '=', idOr404(item, 'the item'))
      .where('field', '=', noteField(field))
      .select('version')
      .forUpdate()
      .execute(),
}
type NoteShown = { field: NoteField } & NonNullable<Awaited<ReturnType<typeof noteOf>>>

/** Somebody in a seat. */
export const theSitting: Of<'sitting', Awaited<ReturnType<typeof sittingOf>>> = {
  show: (db, { partnership, sitting }) => sittingOf(db, partnership, sitting),
  hold: holding('governance.sitting', 'sitting_id', 'sitting'),
}

/** What somebody is to do. */
export const theAction: Of<'action', ReturnType<typeof actionShown>> = {
  show: async (db, { partnership, action }) => actionShown(await actionIn(db, partnership, action)),
  hold: holding('governance.action_item', 'action_id', 'action'),
}

/** A planned turn in an office. */
export const theTurn: Of<'office' | 'turn', { office: string } & Awaited<ReturnType<typeof turnIn>>> = {
  async show(db, { partnership, office, turn }) {
    const { id, party, from, until } = await turnIn(db, partnership, office, turn)
    return { id, office, party, from, until }
  },
  hold: holding('governance.turn', 'turn_id', 'turn'),
}
