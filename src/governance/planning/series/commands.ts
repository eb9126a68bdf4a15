import { announce } from '../../../platform/hooks/index.ts'
import { reading, type Write } from '../../../platform/db/types.ts'
import { insist, no, yes } from '../../../platform/errors.ts'
import type { Day } from '../../../platform/days.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { inPartnership } from '../../in-partnership.ts'
import { keepsRecords } from '../../keepers.ts'
import { planMeeting } from '../../meetings/commands.ts'
import { addItem } from '../../meetings/items.ts'
import type { ItemKind } from '../../meetings/vocabulary.ts'
import type { GovernanceTables } from '../../tables.ts'
import { inTurn } from '../in-turn.ts'
import { mayUse, mostStanding } from './policy.ts'
import type { Pattern } from './proposals.ts'
import { standingIn, standingOf, templateIn } from './queries.ts'
import { refusals } from './texts.ts'

type Tx = Write<GovernanceTables>

/** What a template says. */
export interface TemplateWords {
  readonly name: string
  readonly from: string
  readonly until: string
  readonly place: string | null
  readonly link: string | null
  readonly pattern: Pattern
}

/** Makes a template for the meetings of a body (GOV-73); answers its id. */
export async function makeTemplate(
  tx: Tx,
  viewer: Viewer,
  body: string,
  template: TemplateWords,
  now: Date,
): Promise<string> {
  insist(keepsRecords(viewer), refusals)
  const { partnership, personId } = inPartnership(viewer)
  const id = crypto.randomUUID()
  await tx
    .insertInto('governance.meeting_template')
    .values({
      partnership_id: partnership,
      template_id: id,
      body_id: body,
      ...columnsOf(template),
      made_at: now,
      made_by: personId,
    })
    .execute()
  return id
}

/** Changes a template that is still as it was read; what was planned from it stays as it is. */
export async function changeTemplate(
  tx: Tx,
  viewer: Viewer,
  read: { readonly id: string; readonly version: number },
  template: TemplateWords,
): Promise<void> {
  const { partnership } = inPartnership(viewer)
  insist(mayUse(viewer, await templateIn(reading<GovernanceTables>(tx), partnership, read.id)), refusals)
  const { numUpdatedRows } = await tx
    .updateTable('governance.meeting_template')
    .set({ ...columnsOf(template), version: read.version + 1 })
    .where('partnership_id', '=', partnership)
    .where('template_id', '=', read.id)
    .where('version', '=', read.version)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('somebody-was-quicker') : yes, refusals)
}

/** Takes a template out of use; what was planned from it stays. */
export async function removeTemplate(tx: Tx, viewer: Viewer, id: string, now: Date): Promise<void> {
  const { partnership, personId } = inPartnership(viewer)
  insist(mayUse(viewer, await templateIn(reading<GovernanceTables>(tx), partnership, id)), refusals)
  const { numUpdatedRows } = await tx
    .updateTable('governance.meeting_template')
    .set({ removed_at: now, removed_by: personId })
    .where('partnership_id', '=', partnership)
    .where('template_id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('out-of-use') : yes, refusals)
}

/** What a standing item says. */
export interface StandingWords {
  readonly kind: ItemKind
  readonly title: string
  readonly minutes: number | null
  readonly closed: boolean
}

/** Puts a standing item last; answers its id. */
export async function addStanding(tx: Tx, viewer: Viewer, template: string, words: StandingWords): Promise<string> {
  const { partnership, id: of, items } = await changing(tx, viewer, template)
  insist(items.length < mostStanding ? yes : no('too-many-items'), refusals)
  const id = crypto.randomUUID()
  const place = (items.at(-1)?.place ?? 0) + 1
  await tx
    .insertInto('governance.template_item')
    .values({ partnership_id: partnership, item_id: id, template_id: of, place, ...words })
    .execute()
  return id
}

/** Changes what a standing item says. */
export async function changeStanding(
  tx: Tx,
  viewer: Viewer,
  at: { readonly template: string; readonly item: string },
  words: StandingWords,
): Promise<void> {
  const { partnership, id } = await changing(tx, viewer, at.template)
  const item = await standingIn(reading<GovernanceTables>(tx), partnership, id, at.item)
  await setItem(tx, partnership, item.id, words)
}

/** Lets a standing item change places with the one before it. */
export async function moveStandingUp(tx: Tx, viewer: Viewer, template: string, item: string): Promise<void> {
  const { partnership, items } = await changing(tx, viewer, template)
  const at = items.findIndex(({ id }) => id === item)
  const [before, own] = [items[at - 1], items[at]]
  if (before === undefined || own === undefined) return
  await setItem(tx, partnership, own.id, { place: before.place })
  await setItem(tx, partnership, before.id, { place: own.place })
}

/** Takes a standing item off; agendas that have it keep it. */
export async function takeStandingOff(tx: Tx, viewer: Viewer, template: string, item: string): Promise<void> {
  const { partnership, id } = await changing(tx, viewer, template)
  const { id: off } = await standingIn(reading<GovernanceTables>(tx), partnership, id, item)
  await tx
    .deleteFrom('governance.template_item')
    .where('partnership_id', '=', partnership)
    .where('template_id', '=', id)
    .where('item_id', '=', off)
    .execute()
}

/** The template whose items are changed, and its items: one at a time, so that places stay apart. */
async function changing(tx: Tx, viewer: Viewer, template: string) {
  const { partnership } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  await templateInTurn(tx, partnership, template)
  const { id, removedAt } = await templateIn(db, partnership, template)
  insist(mayUse(viewer, { removedAt }), refusals)
  return { partnership, id, items: await standingOf(db, partnership, id) }
}

/** Whoever changes the standing items of the same template at the same moment waits. */
export function templateInTurn(tx: Tx, partnership: string, template: string): Promise<void> {
  return inTurn(tx, `template ${partnership} ${template}`)
}

async function setItem(tx: Tx, partnership: string, id: string, change: Partial<StandingWords & { place: number }>) {
  await tx
    .updateTable('governance.template_item')
    .set(change)
    .where('partnership_id', '=', partnership)
    .where('item_id', '=', id)
    .execute()
}

/** Whoever plans a series for a body at the same moment waits, and then sees what the first planned (GOV-74). */
export function seriesInTurn(tx: Tx, partnership: string, body: string): Promise<void> {
  return inTurn(tx, `series ${partnership} ${body}`)
}

/** The year that is planned, and its days. */
export interface SeriesWish {
  readonly template: string
  readonly year: number
  readonly days: readonly Day[]
}

/** Plans a meeting on each of the days, with the template's standing items on its agenda: all of them, or none (GOV-74). */
export async function planSeries(tx: Tx, viewer: Viewer, wish: SeriesWish, now: Date): Promise<string> {
  const { partnership, personId } = inPartnership(viewer)
  const db = reading<GovernanceTables>(tx)
  const template = await templateIn(db, partnership, wish.template)
  insist(mayUse(viewer, template), refusals)
  const items = await standingOf(db, partnership, template.id)
  const id = crypto.randomUUID()
  await tx
    .insertInto('governance.meeting_series')
    .values({
      partnership_id: partnership,
      series_id: id,
      template_id: template.id,
      body_id: template.body,
      name: template.name,
      year: wish.year,
      made_at: now,
      made_by: personId,
    })
    .execute()
  const { from, until, place, link } = template
  for (const on of wish.days) {
    const meeting = await planMeeting(tx, viewer, template.body, { on, from, until, place, link }, now)
    await announce(tx, 'meeting.planned', { partnership, meeting }, now)
    await tx
      .insertInto('governance.series_meeting')
      .values({ partnership_id: partnership, meeting_id: meeting, series_id: id })
      .execute()
    for (const { kind, title, minutes, closed } of items) {
      const words = { kind, title, minutes, closed, matter: null, economy: null, recommendation: null }
      await addItem(tx, viewer, meeting, words, now)
    }
  }
  return id
}

function columnsOf({ name, from, until, place, link, pattern }: TemplateWords) {
  const none = { times_a_year: null, weekday: null, nth: null, months: null, dates: null }
  const times = { name, from_time: from, until_time: until, place, link, pattern: pattern.kind, ...none }
  switch (pattern.kind) {
    case 'evenly':
      return { ...times, times_a_year: pattern.times, weekday: pattern.weekday }
    case 'weekday':
      return { ...times, weekday: pattern.weekday, nth: pattern.nth, months: [...pattern.months] }
    case 'dates':
      return { ...times, dates: [...pattern.dates] }
    default: {
      const never: never = pattern
      return never
    }
  }
}
