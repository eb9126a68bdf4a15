import { reading, tablesOf, type Write } from '../../../platform/db/types.ts'
import { postLetter } from '../../../platform/mail/index.ts'
import { paths as actionPaths } from '../../actions/paths.ts'
import type { GovernanceTables } from '../../tables.ts'
import type { Envelope } from '../invitations/writing.ts'
import { paths } from '../paths.ts'
import type { Waiting } from '../waiting.ts'
import { meetingOfReader } from '../invitations/reading.ts'
import { fromUntil } from '../when.ts'
import { reminderLetters } from './letter-texts.ts'
import { remindedOn } from './policy.ts'
import { choiceOf, ownActionsById } from './queries.ts'
import { actionLine, type Part, sources } from './sources.ts'

type Tx = Write<GovernanceTables>

/** Reminds a reader once a day at most (GOV-92): of whatever there is, and of nothing when there is nothing. Answers whether a mail was posted. */
export async function remind(tx: Tx, to: Envelope): Promise<boolean> {
  const { choice } = await choiceOf(reading<GovernanceTables>(tx), to.reader.viewer)
  if (choice === 'none' || !(await takeTheDay(tx, to))) return false
  const reminded = remindedOn(choice, to.time.today)
  const parts: Part[] = []
  for (const source of sources) {
    const found = await source(reading<GovernanceTables>(tx), to, reminded)
    if (found !== null) parts.push(found)
  }
  if (parts.length === 0) return false
  const t = reminderLetters[to.reader.language]
  const why = choice === 'daily' ? t.chooseDaily : t.chooseAtOnce
  await post(tx, to, 'reminder', { subject: t.digestSubject(to.partnershipName), parts, why })
  return true
}

/** Takes the day for this reader's reminder: of two who want to write it, and on a second run, one gets it. */
async function takeTheDay(tx: Tx, { reader, time }: Envelope): Promise<boolean> {
  const { partnership, personId } = reader.viewer
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('governance.reminder')
    .values({ partnership_id: partnership, person_id: personId, reminded_on: time.today })
    .onConflict((on) =>
      on
        .columns(['partnership_id', 'person_id'])
        .doUpdateSet({ reminded_on: time.today })
        .where((row) =>
          row.or([
            row('governance.reminder.reminded_on', 'is', null),
            row('governance.reminder.reminded_on', '<', time.today),
          ]),
        ),
    )
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Tells whoever wants to know at once what happened to their actions and meetings, all of it in one mail (GOV-92). Answers its id. */
export async function writeNews(tx: Tx, to: Envelope, letters: readonly Waiting[]): Promise<string | null> {
  const db = reading<GovernanceTables>(tx)
  const { choice } = await choiceOf(db, to.reader.viewer)
  if (choice !== 'at-once') return null
  const t = reminderLetters[to.reader.language]
  const parts = [
    await actionsPart(tx, to, t.given, letters, 'action-given'),
    await actionsPart(tx, to, t.closed, letters, 'action-closed'),
    await meetingsPart(tx, to, letters),
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  return await post(tx, to, 'news', { subject: t.newsSubject(to.partnershipName), parts, why: t.chooseAtOnce })
}

async function actionsPart(
  tx: Tx,
  to: Envelope,
  heading: string,
  letters: readonly Waiting[],
  kind: 'action-given' | 'action-closed',
): Promise<Part | null> {
  const about = letters.filter((letter) => letter.kind === kind).flatMap(({ action }) => action ?? [])
  const actions = await ownActionsById(reading<GovernanceTables>(tx), to.reader.viewer, about)
  // Given and closed before anybody was told: then only the end is news.
  const news = kind === 'action-closed' ? actions : actions.filter(({ closedAt }) => closedAt === null)
  return news.length === 0 ? null : { heading, lines: news.map((action) => actionLine(action, to)) }
}

async function meetingsPart(tx: Tx, to: Envelope, letters: readonly Waiting[]): Promise<Part | null> {
  const t = reminderLetters[to.reader.language]
  const lines: string[] = []
  for (const letter of letters) {
    if (letter.kind !== 'meeting-changed' || letter.meeting === null) continue
    const meeting = await meetingOfReader(reading<GovernanceTables>(tx), to.reader, letter.meeting)
    if (meeting === null || meeting.sequence !== letter.sequence || meeting.state === 'held') continue
    const off = meeting.state === 'cancelled' ? ` (${t.isCancelled})` : ''
    lines.push(`${meeting.bodyName}: ${fromUntil(meeting, to.reader.language)}${off}`)
  }
  return lines.length === 0 ? null : { heading: t.changed, lines }
}

interface Reminding {
  readonly subject: string
  readonly parts: readonly Part[]
  readonly why: string
}

async function post(tx: Tx, to: Envelope, kind: 'reminder' | 'news', { subject, parts, why }: Reminding) {
  const { reader, email, office, time } = to
  const { partnership, personId, name } = reader.viewer
  const t = reminderLetters[reader.language]
  const told = parts.map(({ heading, lines }) => [heading, ...lines.map((line) => `– ${line}`)].join('\n'))
  const ways = [t.actions, office.url + actionPaths.actions.to({ partnership })]
  const choose = [why, office.url + paths.reminders.to({ partnership })]
  const body = [t.hello(name), ...told, ...ways, ...choose].join('\n\n')
  const letter = { kind, partnership, personId, to: { name, email }, language: reader.language, subject, body }
  return await postLetter(tablesOf(tx), letter, time.machine)
}
