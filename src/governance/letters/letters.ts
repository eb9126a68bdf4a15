import { type Clock } from '../../platform/clock.ts'
import { dayOf } from '../../platform/days.ts'
import { type Database, type Read, reading, type Write } from '../../platform/db/types.ts'
import { isWorkingDay } from '../planning/holidays.ts'
import type { GovernanceTables } from '../tables.ts'
import { writeAboutAnswer } from './answers/writing.ts'
import { type Envelope, writeAboutMeeting, type Written } from './invitations/writing.ts'
import type { Office, RoundTime } from './office.ts'
import { type Reader, lettersJob, readersAfter, readersWithLetters } from './readers.ts'
import { remind, writeNews } from './reminders/writing.ts'
import { writeToEach } from './rounds.ts'
import { lettersWaiting, notePosted, ownAddress, type Waiting } from './waiting.ts'

type Tx = Write<GovernanceTables>
type Rounds = Pick<Database, 'transact'>

/** Writes and posts what waits to be told (GOV-89): each letter as its reader, so that it holds what that one may see and nothing else. */
export async function writeLetters(database: Rounds, office: Office, clock: Clock): Promise<number> {
  const time = roundTime(clock)
  const readers = await database.transact(lettersJob, 'read', (db: Read<GovernanceTables>) =>
    readersWithLetters(db, time.today),
  )
  return await writeToEach(database, readers, (tx, reader) => writeAll(tx, reader, office, time))
}

/** Reminds everybody who has something to be reminded of, on the morning of a working day; a second run that day finds it done (GOV-92). */
export async function remindAll(database: Rounds, office: Office, clock: Clock): Promise<number> {
  const time = roundTime(clock)
  if (!isWorkingDay(time.today)) return 0
  let [mails, after] = [0, null as Reader | null]
  for (;;) {
    const last = after
    const readers: readonly Reader[] = await database.transact(lettersJob, 'read', (db: Read<GovernanceTables>) =>
      readersAfter(db, time.today, last),
    )
    mails += await writeToEach(database, readers, async (tx, reader) => {
      const to = await envelopeTo(tx, reader, office, time)
      return to !== null && (await remind(tx, to)) ? 1 : 0
    })
    after = readers.at(-1) ?? null
    if (after === null) return mails
  }
}

/** Writes everything that waits for one reader: what calls or asks each by itself, the other news in one mail. */
async function writeAll(tx: Tx, reader: Reader, office: Office, time: RoundTime): Promise<number> {
  const waiting = await lettersWaiting(tx, reader)
  const to = await envelopeTo(tx, reader, office, time)
  const [byItself, news] = [waiting.filter(goesByItself), waiting.filter((each) => !goesByItself(each))]
  const mails: (string | null)[] = []
  for (const letter of byItself) {
    const written = to === null ? { mail: null, told: null } : await writeOne(tx, to, letter)
    await notePosted(tx, reader, letter.id, written, time.now)
    mails.push(written.mail)
  }
  const told = to === null || news.length === 0 ? null : await writeNews(tx, to, news)
  for (const letter of news) await notePosted(tx, reader, letter.id, { mail: told, told: null }, time.now)
  await forgetOldNews(tx, reader, time.now)
  return [...mails, told].filter((mail) => mail !== null).length
}

function callsToMeeting({ kind }: Waiting): boolean {
  return kind === 'invitation' || kind === 'papers'
}

/** What calls somebody or asks them for an answer is a mail of its own, however they want to be reminded. */
function goesByItself(letter: Waiting): boolean {
  return callsToMeeting(letter) || asks.some((kind) => kind === letter.kind)
}

const asks = ['minutes-asked', 'procedure-asked', 'poll-asked'] as const

async function writeOne(tx: Tx, to: Envelope, letter: Waiting): Promise<Written> {
  if (callsToMeeting(letter)) return await writeAboutMeeting(tx, to, letter)
  return { mail: await writeAboutAnswer(tx, to, letter), told: null }
}

async function envelopeTo(tx: Tx, reader: Reader, office: Office, time: RoundTime): Promise<Envelope | null> {
  const own = await ownAddress(reading<GovernanceTables>(tx), reader)
  return own && { reader, office, time, ...own }
}

const newsIsKeptDays = 30

/** Who was called to a meeting is part of its records; that somebody was told some news, or asked for an answer, is not. */
async function forgetOldNews(tx: Tx, { viewer }: Reader, now: Date): Promise<void> {
  await tx
    .deleteFrom('governance.letter')
    .where('partnership_id', '=', viewer.partnership)
    .where('person_id', '=', viewer.personId)
    .where('kind', 'in', ['meeting-changed', 'action-given', 'action-closed', ...asks])
    .where('posted_at', '<', new Date(now.getTime() - newsIsKeptDays * 86_400_000))
    .execute()
}

function roundTime(clock: Clock): RoundTime {
  const now = clock.business()
  return { now, today: dayOf(now), machine: clock.machine() }
}
