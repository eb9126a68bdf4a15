import type { FormState } from '../../platform/components/fields.tsx'
import { clockAt } from '../../platform/days.ts'
import { reading, readingOf } from '../../platform/db/types.ts'
import { found, insist } from '../../platform/errors.ts'
import type { Fields, Problem } from '../../platform/forms.ts'
import type { Acting, Asked } from '../../platform/http/handlers.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { itemsThatCarry } from '../decisions/queries.ts'
import { keepers } from '../keepers.ts'
import { seatsOn } from '../meetings/attendance.ts'
import { meetingIn } from '../meetings/queries.ts'
import { refusals } from '../meetings/texts.ts'
import type { GovernanceRoom } from '../room.ts'
import type { GovernanceTables } from '../tables.ts'
import { ActionLineForm, PageForm, StepForm } from './forms.ts'
import { giveByLine, lineField, lineProblem } from './giving.ts'
import { liveRoutes } from './live-routes.tsx'
import { anchorOf, paths } from './paths.ts'
import { basisText, keepable, nameOf, type Place, placeNamed } from './places.ts'
import { mayNote } from './policy.ts'
import { sheetOf } from './sheet.ts'
import { shownAs, surroundings } from './shown.ts'
import { minuteTexts } from './texts.ts'
import { MinutesPage } from './views.tsx'
import { allAsked, problemsIn } from './whole-page.ts'
import { writePlace } from './writing.ts'

const { page, action, step } = routing<GovernanceTables>()

/** The meeting itself: writing its minutes, step by step or a page at once, and following it. */
export function minuteRoutes(room: GovernanceRoom): Route[] {
  return [minutesRoute(room), savingRoute(room), stepRoute(), lineRoute(), ...liveRoutes()]
}

function minutesRoute(room: GovernanceRoom) {
  return page({
    path: paths.minutes,
    access: keepers,
    record: 'nothing-personal',
    show: (asked) => showMinutes(asked, room, { language: asked.language }),
  })
}

/** GOV-67: the whole page is saved as far as it can be; what somebody else changed meanwhile comes back with both texts. */
function savingRoute(room: GovernanceRoom) {
  return action({
    path: paths.minutes,
    access: keepers,
    record: 'minutes.noted',
    form: PageForm,
    async run(acting) {
      const { params, input } = acting
      const { saved, problems } = await saveAll(acting)
      const record = saved > 0 ? 'minutes.noted' : 'nothing-personal'
      if (problems.length > 0) return { again: problems, record }
      const clocked = placeNamed(input.klokken ?? '')
      const item = clocked?.kind === 'note' ? clocked.item : input.gem
      return { to: paths.minutes.to(params) + (item ? anchorOf(item) : ''), record }
    },
    again: (faulty) => showMinutes(faulty, room, faulty),
  })
}

type OfMeeting = { partnership: string; meeting: string }
type Saving = Acting<
  GovernanceTables,
  OfMeeting,
  Readonly<Record<string, unknown>> & { klokken?: string | undefined; side: string }
>

/** Writes what the page asks for and can be written; counts it, and names what is left to be mended. */
async function saveAll({ tx, viewer, params: { partnership, meeting }, input, now, today, language }: Saving) {
  const sheet = await sheetOf(reading(tx), partnership, meeting)
  insist(mayNote(viewer, sheet.meeting), refusals)
  const typed = clocked(input as Fields, input.klokken, now)
  const all = allAsked(sheet, typed, language)
  const problems: Problem[] = [...problemsIn(all)]
  let saved = 0
  for (const { place, asked } of all) {
    if (asked.asks !== 'writing') continue
    const written = await writePlace(tx, viewer, { meeting: sheet.meeting.id, place, ...asked }, now)
    if (written.kept) saved += 1
    else problems.push({ field: nameOf(place), message: minuteTexts[language].conflict })
  }
  for (const item of [...sheet.items.map(({ id }) => id), null]) {
    const line = typed[lineField(item)]
    if (typeof line !== 'string' || line.trim() === '') continue
    const given = await giveByLine(tx, viewer, { meeting, item, line: line.trim(), page: input.side }, now, today)
    if ('fault' in given) problems.push({ field: lineField(item), message: lineProblem(given, language) })
    else saved += 1
  }
  return { saved, problems }
}

/** A button that begins or ends an item writes the time that a clock in Denmark shows. */
function clocked(typed: Fields, button: string | undefined, now: Date): Fields {
  const place = placeNamed(button ?? '')
  if (place?.kind !== 'note' || (place.field !== 'began' && place.field !== 'done')) return typed
  return { ...typed, [nameOf(place)]: clockAt(now) }
}

/** GOV-65, GOV-67: one place, as soon as whoever types pauses. */
function stepRoute() {
  return step({
    path: paths.step,
    access: keepers,
    record: 'minutes.noted',
    form: StepForm,
    async run({ tx, viewer, params: { partnership, meeting: id }, input, now, language }) {
      const place = found(placeNamed(input.sted), 'the place')
      const db = reading(tx)
      const meeting = await meetingIn(db, partnership, id)
      insist(mayNote(viewer, meeting), refusals)
      const seats = needsSeats(place) ? await seatsOn(db, partnership, meeting) : []
      const kept = keepable(place, input.ord, { seats, carrying: await itemsThatCarry(db, partnership, meeting.id) })
      if ('fault' in kept) return { again: [{ field: input.sted, message: minuteTexts[language].faults[kept.fault] }] }
      const { words } = kept
      const written = await writePlace(tx, viewer, { meeting: meeting.id, place, words, basis: input.laest }, now)
      const about = { partnership, meeting: meeting.id, ...(place.kind === 'note' && { item: place.item }) }
      if (written.kept) {
        return { body: { kept: true, words, read: basisText(written.version, words), at: clockAt(now) }, about }
      }
      const around = await surroundings(readingOf(tx), partnership, { meeting, by: [written.by] })
      const there = { words: written.words, shown: shownAs(place, written.words, around, language) }
      const who = { by: around.nameOf(written.by, language), at: written.at === null ? null : clockAt(written.at) }
      const body = { kept: false, read: basisText(written.version, written.words), ...there, ...who }
      return { body, record: 'nothing-personal' }
    },
  })
}

function needsSeats(place: Place): boolean {
  return place.kind !== 'note' || place.field === 'leaves'
}

/** GOV-68: an action in one line of typing. */
function lineRoute() {
  return step({
    path: paths.action,
    access: keepers,
    record: 'action.given',
    form: ActionLineForm,
    async run({ tx, viewer, params: { partnership, meeting }, input, now, today, language }) {
      const { linje, punkt, side } = input
      const given = await giveByLine(tx, viewer, { meeting, item: punkt, line: linje, page: side }, now, today)
      if ('fault' in given) return { again: [{ field: lineField(punkt), message: lineProblem(given, language) }] }
      const { id, what, who, dueOn } = given
      return { body: { what, who, dueOn }, about: { partnership, meeting, action: id } }
    },
  })
}

type Shown = Pick<Asked<GovernanceTables, OfMeeting>, 'db' | 'params' | 'frame' | 'viewer' | 'now'>

async function showMinutes({ db, params, frame, viewer, now }: Shown, room: GovernanceRoom, form: FormState) {
  const { partnership, meeting } = params
  const sheet = await sheetOf(db, partnership, meeting)
  const around = await surroundings(readingOf(db), partnership, {
    meeting: sheet.meeting,
    seats: sheet.seats,
    by: [...sheet.notes.map(({ writtenBy }) => writtenBy), ...sheet.presences.map(({ notedBy }) => notedBy)],
    owners: sheet.actions.map(({ owner }) => owner),
  })
  const key = viewer.kind === 'person' ? room.draftKey(`${partnership} ${sheet.meeting.id} ${viewer.personId}`) : ''
  return <MinutesPage {...{ frame, partnership, sheet, around, form, key, viewer, now }} />
}
