import { postLetter } from '../../../platform/mail/index.ts'
import { reading, tablesOf, type Write } from '../../../platform/db/types.ts'
import type { GovernanceTables } from '../../tables.ts'
import { awaitingFrom } from '../../waiting/queries.ts'
import { awaitingWords } from '../../waiting/texts.ts'
import type { Envelope } from '../invitations/writing.ts'
import type { Waiting } from '../waiting.ts'
import { answerLetters } from './letter-texts.ts'

/**
 * Asks a reader for the answer that is waited for (GOV-29). What was answered, ended or taken back before the mail was written is
 * overtaken, and nobody is asked: then there is no mail.
 */
export async function writeAboutAnswer(
  tx: Write<GovernanceTables>,
  to: Envelope,
  letter: Waiting,
): Promise<string | null> {
  const { reader, email, office, time, partnershipName } = to
  const { partnership, personId, name } = reader.viewer
  const about = letter.minutes ?? letter.procedure ?? letter.poll
  const awaiting = await awaitingFrom(reading<GovernanceTables>(tx), reader.viewer, time.today)
  const asked = awaiting.find(({ id }) => id === about)
  if (asked === undefined) return null
  const t = answerLetters[reader.language]
  const subject = awaitingWords(asked, reader.language)
  const body = [
    t.hello(name),
    `${subject}. ${t.by(asked.by)}`,
    `${t.here}\n${office.url}${asked.href}`,
    ...(letter.askedBy === null ? [] : [t.from(letter.askedBy)]),
    t.why(partnershipName),
  ].join('\n\n')
  const mail = { kind: 'answer-asked', partnership, personId, to: { name, email } } as const
  return await postLetter(tablesOf(tx), { ...mail, language: reader.language, subject, body }, time.machine)
}
