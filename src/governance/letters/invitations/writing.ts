import { type CalendarMethod, postLetter } from '../../../platform/mail/index.ts'
import { reading, type Read, tablesOf, type Write } from '../../../platform/db/types.ts'
import { paths as meetingPaths } from '../../meetings/paths.ts'
import type { GovernanceTables } from '../../tables.ts'
import { calendarText } from '../calendar.ts'
import { type Office, type RoundTime, siteOf } from '../office.ts'
import type { Reader } from '../readers.ts'
import type { Waiting } from '../waiting.ts'
import { type MeetingTold, meetingLetters, type Said, type TimeAndPlace } from './letter-texts.ts'
import { type MeetingOfReader, meetingOfReader, toldBefore } from './reading.ts'

type Tx = Write<GovernanceTables>

/** Whom a letter goes to, and from where. */
export interface Envelope {
  readonly reader: Reader
  readonly email: string
  readonly partnershipName: string
  readonly office: Office
  readonly time: RoundTime
}

/** What became of a letter: its mail, and when and where it told that the meeting is. No mail when it was overtaken. */
export interface Written {
  readonly mail: string | null
  readonly told: TimeAndPlace | null
}

const unwritten: Written = { mail: null, told: null }

/** Writes a letter about a meeting to the one whom it is for, as they may see it (GOV-87, GOV-88). */
export async function writeAboutMeeting(tx: Tx, to: Envelope, letter: Waiting): Promise<Written> {
  const db = reading<GovernanceTables>(tx)
  if (letter.meeting === null) return unwritten
  const meeting = await meetingOfReader(db, to.reader, letter.meeting)
  if (meeting === null || letter.kind === 'papers') {
    const ready = meeting !== null && meeting.sits && meeting.state === 'frozen'
    return ready
      ? await post(tx, to, meeting, { kind: 'meeting-papers', said: papers(to, meeting, letter) })
      : unwritten
  }
  if (letter.sequence !== meeting.sequence) return unwritten
  return await post(tx, to, meeting, await invitation(db, to, meeting, letter))
}

interface MailOfMeeting {
  readonly kind: 'meeting-called' | 'meeting-moved' | 'meeting-cancelled' | 'meeting-papers'
  readonly said: Said
  readonly method?: CalendarMethod
}

/** The call to a meeting, the news that it was moved, or that it is off: for everybody, or for this reader. */
async function invitation(
  db: Read<GovernanceTables>,
  to: Envelope,
  meeting: MeetingOfReader,
  letter: Waiting,
): Promise<MailOfMeeting> {
  const words = meetingLetters[to.reader.language]
  const told = tell(to, meeting, letter)
  if (meeting.state === 'cancelled') return { kind: 'meeting-cancelled', said: words.cancelled(told), method: 'CANCEL' }
  if (!meeting.sits) return { kind: 'meeting-cancelled', said: words.withdrawn(told), method: 'CANCEL' }
  const before = await toldBefore(db, to.reader, meeting)
  if (before === null) return { kind: 'meeting-called', said: words.called(told), method: 'REQUEST' }
  return { kind: 'meeting-moved', said: words.moved(told, before), method: 'REQUEST' }
}

function papers(to: Envelope, meeting: MeetingOfReader, letter: Waiting): Said {
  return meetingLetters[to.reader.language].papers(tell(to, meeting, letter))
}

async function post(tx: Tx, to: Envelope, meeting: MeetingOfReader, { kind, said, method }: MailOfMeeting) {
  const { reader, email, time } = to
  const { partnership, personId, name } = reader.viewer
  const mail = await postLetter(
    tablesOf(tx),
    {
      kind,
      partnership,
      personId,
      to: { name, email },
      language: reader.language,
      ...said,
      ...(method && { calendar: { method, content: calendarPart(to, meeting, method) } }),
    },
    time.machine,
  )
  return { mail, told: meeting }
}

function calendarPart(to: Envelope, meeting: MeetingOfReader, method: CalendarMethod): string {
  const { reader, email, office, time } = to
  const call = { from: office.mailbox, to: { name: reader.viewer.name, email } }
  return calendarText({
    site: siteOf(office.url, reader.viewer.partnership),
    language: reader.language,
    method,
    meetings: [{ meeting, address: addressOf(to, meeting), stamp: time.now, call, withdrawn: method === 'CANCEL' }],
  })
}

function tell(to: Envelope, meeting: MeetingOfReader, { askedBy }: Waiting): MeetingTold {
  const { name } = to.reader.viewer
  const { beginsAt, endsAt, place, link, bodyName: body } = meeting
  const told = { beginsAt, endsAt, place, link, body, by: askedBy, address: addressOf(to, meeting) }
  return { ...told, name, partnership: to.partnershipName }
}

function addressOf({ reader, office }: Envelope, meeting: { readonly id: string }): string {
  return office.url + meetingPaths.meeting.to({ partnership: reader.viewer.partnership, meeting: meeting.id })
}
