import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import type { Adoptable, NewEvidence } from '../agreement/index.ts'
import { recordEvidence, retractEvidence } from '../agreement/index.ts'
import { loadFolder } from '../agreement/compile/files.ts'
import type { AgreementTables } from '../agreement/tables.ts'
import type { Recorder } from '../platform/audit/record.ts'
import type { AuditTables } from '../platform/audit/tables.ts'
import type { Database, Read, Write } from '../platform/db/types.ts'
import { OperatorError } from '../platform/errors.ts'
import { day } from '../platform/days.ts'
import { createPerson, grantFunction } from '../platform/people/commands.ts'
import type { PeopleTables } from '../platform/people/tables.ts'
import { setPassword } from '../platform/sign-in/passwords/commands.ts'
import type { SignInTables } from '../platform/sign-in/tables.ts'
import { jobViewer, type PersonViewer } from '../platform/viewer.ts'
import { demoAccounts, demoEmail, demoName, demoPassword, demoSitters } from './demo-accounts.ts'
import { playSurroundings, playWrittenProcedure } from './demo-around.ts'
import { atSeatOf, personOf, seatPlayer, substituteAt } from './demo-seats.ts'
import { meetingPlayer } from './demo-meetings.ts'
import { foundPartnership } from './found.ts'
import { readStory, type Told } from './story.ts'

/** The slug and the name of the partnership that the demonstration shows. */
export const demoPartnership = { slug: 'vestegnen', name: 'Bandepartnerskabet på Vestegnen', demonstration: true }

/** What loading is told: where the files lie, and whom to tell of the progress. */
export interface DemoSource {
  root: string
  record: Recorder
  machineNow: Date
  tell: (line: string) => void
}

/** Founds the demonstration's partnership and plays its story through the same commands as real entries. */
export async function loadDemo(database: Database, source: DemoSource): Promise<void> {
  const story = await readStory(join(source.root, 'demo/story.yaml'))
  const adopted = await readAdoptable(join(source.root, 'agreements', story.agreement))
  const first = new Date('2018-01-22T12:00:00Z')
  source.tell(
    `Compiling the agreement: ${adopted.agreement.norms.length} promises in ${adopted.agreement.coverage.words} words.`,
  )
  await foundPartnership(database, demoPartnership, adopted, first)
  const people = await loadPeople(database, first, source.machineNow)
  source.tell(`Telling what happened: ${story.told.length} made-up occurrences.`)
  const ids = new Map<string, string>()
  const playSeat = seatPlayer(database, source.record, people)
  const playMeeting = meetingPlayer(database, source.record, people)
  for (const told of story.told) {
    const atSeat = atSeatOf(told)
    if (atSeat) await playSeat(atSeat)
    else if (told.told_with === undefined && (await playMeeting(told)) === null)
      ids.set(told.id, await play(database, told, { viewer: personOf(people, told.by), ids, record: source.record }))
  }
  for (const substitute of story.substitutes) await playSeat(substituteAt(substitute))
  await playSurroundings(database, source.record, people)
  await playWrittenProcedure(database, source.record, people)
  const teller = jobViewer('set-up', demoPartnership.slug)
  await database.transact(teller, 'write', (tx: Write<never>) =>
    source.record(tx, { verb: loaded, viewer: teller, about: { partnership: demoPartnership.slug }, requestId: null }),
  )
}

/** Written last: a demonstration without it was interrupted while it was loaded. */
const loaded = 'demonstration.loaded'

/** Whether the whole story was told. */
export async function isWhole(database: Database): Promise<boolean> {
  const row = await database.transact(
    jobViewer('audit-verify', demoPartnership.slug),
    'read',
    (db: Read<AuditTables>) =>
      db
        .selectFrom('platform.audit_entry')
        .where('partnership_id', '=', demoPartnership.slug)
        .where('verb', '=', loaded)
        .select('audit_entry_id')
        .executeTakeFirst(),
  )
  return row !== undefined
}

/** Reads an agreement's folder for taking in; refuses one that does not compile cleanly. */
export async function readAdoptable(folder: string | URL): Promise<Adoptable> {
  const path = typeof folder === 'string' ? folder : decodeURIComponent(folder.pathname)
  const { agreement, findings } = await loadFolder(path)
  const errors = findings.filter((finding) => finding.severity === 'error')
  if (!agreement || errors.length > 0) {
    throw new OperatorError(
      `The agreement in ${path} has ${errors.length} faults. \`samvaerk agreement check ${path}\` shows them.`,
    )
  }
  return { agreement, yaml: await readFile(`${path}/reading.yaml`, 'utf8') }
}

async function loadPeople(database: Database, since: Date, machineNow: Date): Promise<Map<string, PersonViewer>> {
  const setUp = jobViewer('set-up', demoPartnership.slug)
  const people = new Map<string, PersonViewer>()
  for (const account of [...demoAccounts, ...demoSitters]) {
    const input = {
      name: account.name,
      email: demoEmail(account),
      organisation: account.party,
      language: 'da' as const,
    }
    const personId = await database.transact(setUp, 'write', async (tx: Write<PeopleTables & SignInTables>) => {
      const entered = await createPerson(tx as never, setUp, input, since)
      for (const name of account.functions) {
        await grantFunction(tx as never, setUp, entered.personId, { name, from: day('2018-01-01'), until: null }, since)
      }
      if (demoAccounts.includes(account))
        await setPassword(tx as never, setUp, entered.personId, demoPassword, machineNow)
      return entered.personId
    })
    people.set(demoName(account), {
      kind: 'person',
      personId,
      name: account.name,
      partnership: demoPartnership.slug,
      organisation: account.party,
      functions: account.functions,
    })
  }
  return people
}

interface Play {
  viewer: PersonViewer
  ids: ReadonlyMap<string, string>
  record: Recorder
}

function play(database: Database, told: Told, { viewer, ids, record }: Play): Promise<string> {
  const now = new Date(told.recorded_at)
  return database.transact(viewer, 'write', async (tx: Write<AgreementTables>) => {
    const retracts = told.retracts === undefined ? undefined : ids.get(told.retracts)
    const entry =
      retracts === undefined
        ? await recordEvidence(tx, viewer, entryOf(told, ids), { source: 'hand' }, now)
        : await retractEvidence(tx, viewer, retracts, told.note ?? '', now)
    const verb = retracts === undefined ? 'evidence.recorded' : 'evidence.retracted'
    await record(tx as never, { verb, viewer, about: { partnership: demoPartnership.slug, entry }, requestId: null })
    return entry
  })
}

function entryOf(told: Told, ids: ReadonlyMap<string, string>): NewEvidence {
  const plan = told.detail?.['plan']
  const detail = typeof plan === 'string' ? { ...told.detail, plan: ids.get(plan) ?? plan } : (told.detail ?? null)
  return {
    kind: told.kind,
    subject: told.subject ?? null,
    about: told.about ?? null,
    party: told.party ?? null,
    occurredOn: told.occurred_on,
    expiresOn: told.expires_on ?? null,
    quantity: told.quantity ?? null,
    unit: told.unit ?? null,
    ref: told.ref ?? null,
    forPeriod: told.for_period ?? null,
    detail,
    note: told.note ?? null,
  }
}
