import { sql } from 'kysely'
import { type Desk, recordEvidence, forgetEvidence } from '../../agreement/index.ts'
import { type Day, dayOf } from '../../platform/days.ts'
import { reading, tablesOf, type Write } from '../../platform/db/types.ts'
import { insist, no, Refused, yes } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { enterFinal, takeOut } from '../journal/telling.ts'
import type { GovernanceTables } from '../tables.ts'
import { groundOf, type Office, officeIn, type TurningOffice } from './ground.ts'
import { paths } from './paths.ts'
import { atWork } from './plan.ts'
import { prepared } from './points.ts'
import { mayKeep, mayTakeOver, mayUndo, type Takeover } from './policy.ts'
import { handoverIn } from './queries.ts'
import { holderOf } from './recorded.ts'
import { refusals } from './refusals.ts'

type Tx = Write<GovernanceTables>

/** A takeover of an office, as somebody confirms it. */
export interface TakeoverWish extends Takeover {
  readonly office: string
}

/** Whether an office may be taken over as wished (GOV-33, GOV-34): for the form that comes back, and for the command. */
export async function verdictOnTakeover(tx: Tx, viewer: Viewer, wish: TakeoverWish, desk: Desk, now: Date) {
  const db = reading<GovernanceTables>(tx)
  const office = officeIn(await groundOf(desk, db, atWork(viewer).partnership, dayOf(now)), wish.office)
  return { office, verdict: mayTakeOver(office, wish, dayOf(now)) }
}

/**
 * Takes an office over (GOV-33) and tells the agreement, in one transaction: the earlier party left, the next one assumed, and
 * whatever follows the office went with it on the same date (GOV-35). Answers the handover, with the list that was prepared.
 */
export async function takeOver(tx: Tx, viewer: Viewer, wish: TakeoverWish, desk: Desk, now: Date): Promise<string> {
  insist(mayKeep(viewer), refusals)
  const { partnership, personId } = atWork(viewer)
  await inTurn(tx, partnership, wish.office)
  const { office, verdict } = await verdictOnTakeover(tx, viewer, wish, desk, now)
  insist(verdict, refusals)
  const handover = await prepared(tx, viewer, { office, party: wish.party }, now)
  const told = { viewer, wish, path: paths.handover.to({ partnership, handover }), now }
  const entries: string[] = []
  for (const each of [office, ...office.followers]) entries.push(...(await tellAgreement(tx, each, told)))
  const taken = { state: 'taken' as const, taken_on: wish.on, taken_at: now, taken_by: personId }
  const before = { from_party: holderOf(office.recorded)?.party ?? null, after_entry: wish.after }
  const { numUpdatedRows } = await onceFromEachHolder(() =>
    tx
      .updateTable('governance.handover')
      .set({ ...taken, ...before, entries })
      .where('partnership_id', '=', partnership)
      .where('handover_id', '=', handover)
      .where('state', '=', 'prepared')
      .executeTakeFirstOrThrow(),
  )
  insist(numUpdatedRows === 0n ? no('passed-on-meanwhile') : yes, refusals)
  const between = { from: before.from_party, to: [wish.party] }
  const subject = `${office.name} ${wish.on}`
  await enterFinal(tx, viewer, { kind: 'handover', about: handover, subject, body: null, on: wish.on }, now, between)
  return handover
}

/** Which takeover is undone, and why. */
export interface Undoing {
  readonly handover: string
  readonly why: string
}

/** Undoes a takeover (GOV-36): all that it told the agreement is taken back, with the reason, while nothing rests on it. */
export async function undoTakeover(tx: Tx, viewer: Viewer, undoing: Undoing, desk: Desk, now: Date): Promise<void> {
  insist(mayKeep(viewer), refusals)
  const { partnership, personId } = atWork(viewer)
  const db = reading<GovernanceTables>(tx)
  const { office: name } = await handoverIn(db, partnership, undoing.handover)
  await inTurn(tx, partnership, name)
  const [handover, ground] = [
    await handoverIn(db, partnership, undoing.handover),
    await groundOf(desk, db, partnership, dayOf(now)),
  ]
  insist(mayUndo(viewer, officeIn(ground, name), handover), refusals)
  for (const entry of handover.entries.filter((id) => !ground.retracted.has(id)))
    await forgetEvidence(tablesOf(tx), viewer, entry, undoing.why, now)
  const { numUpdatedRows } = await tx
    .updateTable('governance.handover')
    .set({ state: 'undone', ended_at: now, ended_by: personId, why: undoing.why })
    .where('partnership_id', '=', partnership)
    .where('handover_id', '=', handover.id)
    .where('state', '=', 'taken')
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 0n ? no('not-taken') : yes, refusals)
  await takeOut(tx, viewer, { kind: 'handover', about: handover.id }, undoing.why, now)
}

/** Those who move one office wait for each other, so that each sees what the one before did (GOV-34). */
async function inTurn(tx: Tx, partnership: string, office: string): Promise<void> {
  const name = `governance.handover ${partnership} ${office}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx)
}

interface Told {
  readonly viewer: Viewer
  readonly wish: TakeoverWish
  readonly path: string
  readonly now: Date
}

/** What the agreement hears of one office: who left it and who assumed it; nothing where the next party has it already. */
async function tellAgreement(tx: Tx, office: Office | TurningOffice, { viewer, wish, path, now }: Told) {
  const holder = holderOf(office.recorded)
  if (holder?.party === wish.party) return []
  const tell = (kind: 'office-left' | 'office-assumed', party: string) =>
    recordEvidence(tablesOf(tx), viewer, factsOf(kind, office.id, party, wish.on), { source: 'governance', path }, now)
  const left = holder ? [await tell('office-left', holder.party)] : []
  return [...left, await tell('office-assumed', wish.party)]
}

function factsOf(kind: 'office-left' | 'office-assumed', office: string, party: string, on: Day) {
  const nothing = { about: null, expiresOn: null, quantity: null, unit: null, ref: null, forPeriod: null, detail: null }
  return { ...nothing, kind, subject: office, party, occurredOn: on, note: null }
}

/** GOV-34: from one holder an office passes on once; the database holds it, and whoever comes second reads why. */
async function onceFromEachHolder<T>(update: () => Promise<T>): Promise<T> {
  try {
    return await update()
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'an_office_passes_on_once_from_each_holder') throw error
    const why = 'passed-on-meanwhile'
    const said = new Refused(why, { da: refusals.da[why], en: refusals.en[why] })
    said.cause = error
    throw said
  }
}
