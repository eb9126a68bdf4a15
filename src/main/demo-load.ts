import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import type { Adoptable, NewEvidence } from '../agreement/index.ts'
import { Desk, recordEvidence, retractEvidence } from '../agreement/index.ts'
import { loadFolder } from '../agreement/compile/files.ts'
import type { AgreementTables } from '../agreement/tables.ts'
import type { Recorder } from '../platform/audit/record.ts'
import type { AuditTables } from '../platform/audit/tables.ts'
import { type Database, type Read, tablesOf, type Write } from '../platform/db/types.ts'
import { OperatorError } from '../platform/errors.ts'
import { day } from '../platform/days.ts'
import { createPerson, grantFunction } from '../platform/people/commands.ts'
import type { PeopleTables } from '../platform/people/tables.ts'
import { setPassword } from '../platform/sign-in/passwords/commands.ts'
import type { SignInTables } from '../platform/sign-in/tables.ts'
import { jobViewer, type PersonViewer } from '../platform/viewer.ts'
import { demoAccounts, demoEmail, demoName, demoPassword, demoSitters } from './demo-accounts.ts'
import { playAnnexes } from './demo-annexes.ts'
import { playSurroundings, playWrittenProcedure } from './demo-around.ts'
import { decisionPlayer } from './demo-decisions.ts'
import { groupPlayer } from './demo-groups.ts'
import { meetingPlayer, type PlayedMeeting } from './demo-meetings.ts'
import { officePlayer, playTurns } from './demo-offices.ts'
import { playPoll, playProposal, seriesPlayer } from './demo-planning.ts'
import { playMinutes } from './demo-record.ts'
import { act, type Stage } from './demo-scene.ts'
import { atSeatOf, seatPlayer, substituteAt } from './demo-seats.ts'
import { foundPartnership } from './found.ts'
import { type PlayedStory, readStory, type Told } from './story.ts'

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
  await playStory({ database, record: source.record, people, desk: new Desk() }, story)
  const teller = jobViewer('set-up', demoPartnership.slug)
  await database.transact(teller, 'write', (tx: Write<never>) =>
    source.record(tx, { verb: loaded, viewer: teller, about: { partnership: demoPartnership.slug }, requestId: null }),
  )
}

/** Plays the occurrences in their order, and then what stands around them. */
async function playStory(stage: Stage, story: PlayedStory): Promise<void> {
  const playSeat = seatPlayer(stage)
  const { meetings, playMeeting } = meetingPlayer(stage)
  const ids = new Map<string, string>()
  const players = [
    async function playAtSeat(told: Told) {
      const atSeat = atSeatOf(told)
      if (atSeat !== null) await playSeat(atSeat)
      return atSeat !== null
    },
    playMeeting,
    seriesPlayer(stage, story.told),
    groupPlayer(stage),
    decisionPlayer(stage),
    officePlayer(stage),
    async function playByHand(told: Told) {
      ids.set(told.id, await enterByHand(stage, told, ids))
      return true
    },
  ]
  const deeds = [
    ...story.told
      .filter(({ told_with }) => told_with === undefined)
      .map((told) => ({ at: told.recorded_at, play: () => playTold(told) })),
    ...story.substitutes.map((each) => ({ at: each.recorded_at, play: () => playSeat(substituteAt(each)) })),
  ]
  for (const { play } of deeds.toSorted((a, b) => a.at.localeCompare(b.at))) await play()
  for (const told of story.told) {
    const held = meetings.get(told.id)
    if (held && told.minutes?.sent) await playMinutes(stage, told, held, told.minutes.sent)
  }
  await playAround(stage, meetings.get('kg-plan-december'))

  async function playTold(told: Told): Promise<void> {
    for (const play of players) if (await play(told)) return
  }
}

async function playAround(stage: Stage, coming: PlayedMeeting | undefined): Promise<void> {
  await playSurroundings(stage)
  await playTurns(stage)
  await playPoll(stage)
  await playWrittenProcedure(stage)
  if (coming === undefined) throw new OperatorError('The story plans no meeting that is still to come.')
  await playAnnexes(stage, coming)
  await playProposal(stage, coming)
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

function enterByHand(stage: Stage, told: Told, ids: ReadonlyMap<string, string>): Promise<string> {
  return act(stage, told.by, told.recorded_at, async ({ tx, viewer, now, note }) => {
    const retracts = told.retracts === undefined ? undefined : ids.get(told.retracts)
    const agreement = tablesOf<AgreementTables>(tx as never)
    const entry =
      retracts === undefined
        ? await recordEvidence(agreement, viewer, entryOf(told, ids), { source: 'hand' }, now)
        : await retractEvidence(agreement, viewer, retracts, told.note ?? '', now)
    await note(retracts === undefined ? 'evidence.recorded' : 'evidence.retracted', { entry })
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
