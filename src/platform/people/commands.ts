import { sql } from 'kysely'
import { type Day, dayOf } from '../days.ts'
import type { Write } from '../db/types.ts'
import { found, insist, no, NotFound, yes } from '../errors.ts'
import type { Language } from '../languages.ts'
import type { FunctionName, Viewer } from '../viewer.ts'
import { normalEmail } from './email.ts'
import { isHeldOn, mayEndAccess, mayGrant, mayManagePeople, mayWithdraw } from './policy.ts'
import type { PeopleTables } from './tables.ts'
import { peopleFaults } from './texts.ts'

type Tx = Write<PeopleTables>

/** Somebody to be given access to a partnership. */
export interface NewPerson {
  readonly name: string
  readonly email: string
  readonly organisation: string
  readonly language: Language
}

/** Somebody who was given access, and whether they were known to the installation before. */
export interface Entered {
  readonly personId: string
  readonly isNew: boolean
}

/**
 * Gives a person access to the open partnership, for one of its organisations (PPL-01, PPL-02). Whoever has the e-mail
 * already, in another partnership or in this one before, stays the same person under the name that they have.
 */
export async function createPerson(tx: Tx, viewer: Viewer, input: NewPerson, now: Date): Promise<Entered> {
  insist(mayManagePeople(viewer), peopleFaults)
  const partnership = found(viewer.partnership, 'the partnership')
  await mustBeOrganisation(tx, partnership, input.organisation)
  const email = normalEmail(input.email)
  const { rows } = await sql<{ id: string }>`select person_id as id from platform.person_by_email(${email})`.execute(tx)
  const known = rows[0]?.id ?? null
  const personId = known ?? (await enter(tx, viewer, { ...input, email }, now))
  if (known !== null && (await hasAccess(tx, partnership, known))) insist(no('already-member'), peopleFaults)
  const by = viewer.kind === 'person' ? viewer.personId : null
  await tx
    .insertInto('platform.membership')
    .values({
      partnership_id: partnership,
      person_id: personId,
      organisation_id: input.organisation,
      created_at: now,
      created_by: by,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['partnership_id', 'person_id'])
        .doUpdateSet({ organisation_id: input.organisation, ended_at: null, ended_by: null }),
    )
    .execute()
  return { personId, isNew: known === null }
}

/** What is granted: a function, from a day, through a day or until further notice. */
export interface FunctionGrant {
  readonly name: FunctionName
  readonly from: Day
  readonly until: Day | null
}

/** Gives a person of the open partnership a function (PPL-03). */
export async function grantFunction(
  tx: Tx,
  viewer: Viewer,
  personId: string,
  grant: FunctionGrant,
  now: Date,
): Promise<string> {
  insist(mayManagePeople(viewer), peopleFaults)
  const partnership = found(viewer.partnership, 'the partnership')
  const membership = await lockMembership(tx, partnership, personId)
  const tenuresOfSame = await tx
    .selectFrom('platform.function_held')
    .where('partnership_id', '=', partnership)
    .where('person_id', '=', personId)
    .where('function', '=', grant.name)
    .select(['from_on as from', 'until_on as until', 'withdrawn_at as withdrawnAt'])
    .execute()
  const membershipEnded = membership.endedAt !== null
  insist(mayGrant(viewer, { ...grant, today: dayOf(now), membershipEnded, tenuresOfSame }), peopleFaults)
  const id = crypto.randomUUID()
  await tx
    .insertInto('platform.function_held')
    .values({
      partnership_id: partnership,
      function_held_id: id,
      person_id: personId,
      function: grant.name,
      from_on: grant.from,
      until_on: grant.until,
      granted_at: now,
      granted_by: viewer.kind === 'person' ? viewer.personId : null,
    })
    .execute()
  return id
}

/** Takes a function back at once (PPL-05); that it was held stays on record. */
export async function withdrawFunction(tx: Tx, viewer: Viewer, heldId: string, now: Date): Promise<string> {
  insist(mayManagePeople(viewer), peopleFaults)
  const partnership = found(viewer.partnership, 'the partnership')
  const today = dayOf(now)
  const administrators = await lockAdministrators(tx, partnership, today)
  const held = found(
    await tx
      .selectFrom('platform.function_held')
      .where('partnership_id', '=', partnership)
      .where('function_held_id', '=', heldId)
      .select([
        'person_id as personId',
        'function as name',
        'from_on as from',
        'until_on as until',
        'withdrawn_at as withdrawnAt',
      ])
      .executeTakeFirst(),
    'the function',
  )
  const otherAdministrators = administrators.filter((each) => each !== held.personId).length
  insist(mayWithdraw(viewer, { name: held.name, tenure: held, today, otherAdministrators }), peopleFaults)
  const { numUpdatedRows } = await tx
    .updateTable('platform.function_held')
    .set({ withdrawn_at: now, withdrawn_by: viewer.kind === 'person' ? viewer.personId : null })
    .where('partnership_id', '=', partnership)
    .where('function_held_id', '=', heldId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow()
  insist(numUpdatedRows === 1n ? yes : no('already-over'), peopleFaults)
  return held.personId
}

/** Ends a person's access to the open partnership at once, with all functions there (PPL-07). Their name stays on the records. */
export async function endAccess(tx: Tx, viewer: Viewer, personId: string, now: Date): Promise<void> {
  insist(mayManagePeople(viewer), peopleFaults)
  const partnership = found(viewer.partnership, 'the partnership')
  const administrators = await lockAdministrators(tx, partnership, dayOf(now))
  const membership = await lockMembership(tx, partnership, personId)
  const isLastAdministrator = administrators.length === 1 && administrators[0] === personId
  insist(
    mayEndAccess(viewer, { id: personId, isEnded: membership.endedAt !== null, isLastAdministrator }),
    peopleFaults,
  )
  const by = viewer.kind === 'person' ? viewer.personId : null
  await tx
    .updateTable('platform.function_held')
    .set({ withdrawn_at: now, withdrawn_by: by })
    .where('partnership_id', '=', partnership)
    .where('person_id', '=', personId)
    .where('withdrawn_at', 'is', null)
    .where((row) => row.or([row('until_on', 'is', null), row('until_on', '>=', dayOf(now))]))
    .execute()
  await tx
    .updateTable('platform.membership')
    .set({ ended_at: now, ended_by: by })
    .where('partnership_id', '=', partnership)
    .where('person_id', '=', personId)
    .execute()
}

/** Chooses one's own language for pages and mail. */
export async function chooseLanguage(tx: Tx, viewer: Viewer, language: Language): Promise<void> {
  if (viewer.kind !== 'person') throw new NotFound('the person')
  await tx.updateTable('platform.person').set({ language }).where('person_id', '=', viewer.personId).execute()
}

async function enter(tx: Tx, viewer: Viewer, { name, email, language }: NewPerson, now: Date): Promise<string> {
  const personId = crypto.randomUUID()
  const by = viewer.kind === 'person' ? viewer.personId : null
  const person = { person_id: personId, name: name.trim(), language, created_at: now, created_by: by }
  await tx.insertInto('platform.person').values(person).execute()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('platform.person_email')
    .values({ person_id: personId, email })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  insist(numInsertedOrUpdatedRows === 1n ? yes : no('email-taken'), peopleFaults)
  return personId
}

async function mustBeOrganisation(tx: Tx, partnership: string, organisation: string): Promise<void> {
  const row = await tx
    .selectFrom('platform.organisation')
    .where('partnership_id', '=', partnership)
    .where('organisation_id', '=', organisation)
    .select('organisation_id as id')
    .executeTakeFirst()
  if (row === undefined) throw new NotFound('the organisation')
}

async function hasAccess(tx: Tx, partnership: string, personId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('platform.membership')
    .where('partnership_id', '=', partnership)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .select('person_id as id')
    .executeTakeFirst()
  return row !== undefined
}

/** Who changes the functions of one person goes one after the other. */
async function lockMembership(tx: Tx, partnership: string, personId: string) {
  const row = await tx
    .selectFrom('platform.membership')
    .where('partnership_id', '=', partnership)
    .where('person_id', '=', personId)
    .select(['person_id as id', 'ended_at as endedAt'])
    .forUpdate()
    .executeTakeFirst()
  return found(row, 'the person')
}

/** The partnership's administrators of today; whoever takes from them goes one after the other, so that one is always left. */
async function lockAdministrators(tx: Tx, partnership: string, today: Day): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('platform.function_held')
    .where('partnership_id', '=', partnership)
    .where('function', '=', 'administrator')
    .where('withdrawn_at', 'is', null)
    .select(['person_id as id', 'from_on as from', 'until_on as until', 'withdrawn_at as withdrawnAt'])
    .orderBy('function_held_id')
    .forUpdate()
    .execute()
  return [...new Set(rows.filter((row) => isHeldOn(row, today)).map((row) => row.id))]
}
