import { z } from 'zod'
import type { Read } from '../../platform/db/types.ts'
import { formIn, type Problem } from '../../platform/forms.ts'
import type { asPage } from '../../platform/http/api/as-page.ts'
import { tidied } from '../../platform/http/body.ts'
import { Fault } from '../../platform/http/faults.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { seatsIn, sitsOn, sittingsOf } from '../bodies/queries.ts'
import { keepers } from '../keepers.ts'
import { seatField } from '../meetings/form-views.tsx'
import { paths as meetingPaths } from '../meetings/paths.ts'
import { meetingIn } from '../meetings/queries.ts'
import { presences } from '../meetings/vocabulary.ts'
import { writeNote } from '../minutes/commands.ts'
import { readVotes } from '../minutes/vocabulary.ts'
import type { GovernanceTables } from '../tables.ts'
import * as names from './names.ts'
import { apiPaths } from './paths.ts'
import { noteField, theItem, theItemMoved, theMeeting, theNote } from './things.ts'

const { apiCommand } = routing<GovernanceTables>()
const scope = 'governance:write'
/** Makes commands of the actions of governance's pages. */
export type Command = ReturnType<typeof asPage<GovernanceTables>>

/** What programs may do with meetings: plan and change them, write their agendas and notes, and close them. */
export function meetingCommands(command: Command): Route[] {
  return [...planning(command), closure(command), ...itemCommands(command), noteCommand()]
}

function planning(command: Command): Route[] {
  return [
    command({
      path: apiPaths.meetings,
      page: meetingPaths.plan,
      scope,
      summary: 'Plans a meeting of a body.',
      names: names.planNames,
      makes: { name: 'meeting', at: apiPaths.meeting },
    }),
    command({
      path: apiPaths.meeting,
      page: meetingPaths.move,
      method: 'PUT',
      scope,
      summary: 'Moves a meeting: another day, time, place or link.',
      names: names.timeNames,
      changes: theMeeting,
      hidden: ({ body }) => ({ organ: body }),
    }),
    command({
      path: apiPaths.sending,
      page: meetingPaths.freeze,
      scope,
      summary: 'Sends the agenda. From then on items come as late, and none is taken off.',
      changes: theMeeting,
    }),
    command({
      path: apiPaths.cancellation,
      page: meetingPaths.cancel,
      scope,
      summary: 'Cancels a meeting.',
      names: names.cancelNames,
      changes: theMeeting,
    }),
  ]
}

const Closing = z.strictObject({
  attendance: z
    .array(
      z.strictObject({
        seat: z.uuid().meta({ examples: ['9a53cc1e-0d3f-4a57-8a3b-0c8e2b9d4f10'] }),
        presence: z.enum(presences).meta({ description: 'What the seat did.', examples: ['present'] }),
      }),
    )
    .max(500)
    .meta({ description: 'What each seat did; one that is left out counts as absent.' }),
})

function closure(command: Command): Route {
  return command({
    path: apiPaths.closure,
    page: meetingPaths.hold,
    scope,
    summary: 'Closes a meeting as held, with what each seat did.',
    body: {
      schema: Closing,
      fields: ({ attendance }) =>
        Object.fromEntries(attendance.map(({ seat, presence }) => [seatField(seat), presence])),
    },
    changes: theMeeting,
    check: (db, { partnership, meeting }, { attendance }) => couldCome(db, partnership, meeting, attendance),
  })
}

type Attendance = z.output<typeof Closing>['attendance']

/** The page shows only the seats in which somebody sat that day, with who could have come; a program is told when it names another. */
async function couldCome(
  db: Read<GovernanceTables>,
  partnership: string,
  meeting: string,
  attendance: Attendance,
): Promise<Problem[]> {
  const { body, onDay } = await meetingIn(db, partnership, meeting)
  const seats = (await seatsIn(db, partnership, body)).map(({ id }) => id)
  const there = (await sittingsOf(db, partnership, seats)).filter((sitting) => sitsOn(sitting, onDay))
  const possible = attendance.every(({ seat, presence }) => {
    const here = there.filter((sitting) => sitting.seat === seat)
    if (presence === 'present') return here.some(({ capacity }) => capacity === 'holder')
    if (presence === 'substitute') return here.some(({ capacity }) => capacity === 'substitute')
    return here.length > 0
  })
  if (possible && new Set(attendance.map(({ seat }) => seat)).size === attendance.length) return []
  const message = 'A seat is named twice, is none of the body, or nobody sat in it on that day who could have come so.'
  return [{ field: 'attendance', message }]
}

function itemCommands(command: Command): Route[] {
  return [
    command({
      path: apiPaths.items,
      page: meetingPaths.newItem,
      scope,
      summary: 'Puts an item last on the agenda.',
      names: names.itemNames,
      makes: { name: 'item', at: apiPaths.item },
    }),
    command({
      path: apiPaths.item,
      page: meetingPaths.item,
      method: 'PUT',
      scope,
      summary: 'Changes an item: all of it, as it is to stand.',
      names: names.itemNames,
      changes: theItem,
      hidden: ({ version }) => ({ udgave: String(version) }),
    }),
    command({
      path: apiPaths.itemMovingUp,
      page: meetingPaths.itemUp,
      scope,
      summary: 'Lets an item change places with the one before it, on an agenda that was not sent.',
      changes: theItemMoved,
    }),
    command({
      path: apiPaths.item,
      page: meetingPaths.takeOff,
      method: 'DELETE',
      scope,
      summary: 'Takes an item off an agenda that was not sent.',
      changes: theItem,
    }),
  ]
}

const NoteBody = formIn({ da: {}, en: {} }, () =>
  z.strictObject({
    words: z
      .string()
      .max(8000)
      .meta({ description: 'What is to stand in the field; empty takes it out.', examples: ['Godkendt.'] })
      .transform(tidied),
  }),
)

/** The notes are written field by field; of two who write in one, the second is told what stands there (GOV-51). */
function noteCommand(): Route {
  return apiCommand({
    path: apiPaths.note,
    access: keepers,
    record: 'meeting.item-noted',
    scope,
    method: 'PUT',
    summary: 'Writes one field of what is noted of an item.',
    body: NoteBody,
    changes: theNote,
    makesToo: true,
    async run({ tx, viewer, params: { meeting, item, field: named }, input: { words }, current, now }) {
      const [field, version] = [noteField(named), current?.version ?? 0]
      if (field === 'votes' && words !== '' && readVotes(words) === null)
        throw new Fault('faulty-input', {}, [{ field: 'words', message: 'Votes are for-against-blank: 5-1-0' }])
      const written = await writeNote(tx, viewer, { meeting, item, field, version, words }, now)
      if (!written.kept) throw new Fault('precondition-failed')
      return { body: { id: field } }
    },
  })
}
