import { reading, type Write } from '../../platform/db/types.ts'
import { NotFound, Refused } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/viewer.ts'
import type { Agreement } from '../model.ts'
import type { AgreementTables } from '../tables.ts'
import { heads } from './queries.ts'

/** A compiled agreement with the reading's own words, ready to be taken in. */
export interface Adoptable {
  agreement: Agreement
  yaml: string
}

/**
 * Takes in a signed text with its reading, or a better reading of a text that is already here (AGR-31).
 * The text never changes: another text under the same id is refused.
 */
export async function adoptAgreement(
  tx: Write<AgreementTables>,
  viewer: Viewer,
  { agreement, yaml }: Adoptable,
  now: Date,
): Promise<'agreement' | 'reading' | 'nothing-new'> {
  const partnership = viewer.partnership
  if (partnership === null) throw new NotFound('the partnership')
  const known = (await heads(reading<AgreementTables>(tx), partnership)).filter((head) => head.id === agreement.id)
  const first = known[0]
  if (first && first.textSha256 !== agreement.textSha256) {
    throw new Refused('text-changed', {
      da: `Aftalen ${agreement.id} findes allerede med en anden tekst. En underskrevet tekst ændres ikke; en ny aftale får sit eget id.`,
      en: `The agreement ${agreement.id} is already here with another text. A signed text is not changed; a new agreement gets an id of its own.`,
    })
  }
  if (known.some((head) => head.readingSha256 === agreement.readingSha256)) return 'nothing-new'
  if (!first) await insertText(tx, partnership, agreement, now)
  await tx
    .insertInto('agreement.reading')
    .values({
      partnership_id: partnership,
      agreement_id: agreement.id,
      reading_sha256: agreement.readingSha256,
      yaml,
      adopted_at: now,
    })
    .execute()
  return first ? 'reading' : 'agreement'
}

async function insertText(tx: Write<AgreementTables>, partnership: string, agreement: Agreement, now: Date) {
  await tx
    .insertInto('agreement.agreement')
    .values({
      partnership_id: partnership,
      agreement_id: agreement.id,
      title: agreement.title,
      language: agreement.language,
      predecessor: agreement.predecessor,
      text: agreement.text,
      text_sha256: agreement.textSha256,
      from_on: agreement.from,
      until_on: agreement.until,
      adopted_at: now,
    })
    .execute()
}
