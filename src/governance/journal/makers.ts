import { createHash } from 'node:crypto'
import { type Read, readingOf } from '../../platform/db/types.ts'
import type { Setting } from '../../platform/documents/typeset.ts'
import { found, NotFound } from '../../platform/errors.ts'
import { packageOf, packageSetting } from '../offices/package.ts'
import { mayPrint } from '../offices/policy.ts'
import { handoverIn } from '../offices/queries.ts'
import { packSetting } from '../papers/pack/setting.ts'
import { packPlan } from '../papers/pack/plan.ts'
import { annexFileAt } from '../papers/annexes/queries.ts'
import { paperOf } from '../record/paper.ts'
import { documentLanguage, printSetting } from '../record/print.ts'
import { minutesSeen, paperInput } from '../record/seen.ts'
import { minutesWord } from '../record/word.ts'
import type { GovernanceRoom } from '../room.ts'
import type { GovernanceTables } from '../tables.ts'
import { charterPaper } from './charter-paper.ts'
import { type MadeFile, type Maker, type Makers, type Making, readFile } from './documents.ts'
import { archiveSetting } from './paper.ts'
import { procedurePaper } from './procedure-paper.ts'

/** What makes each kind of document for an export (JRN-08): as the viewer may read it, in the agreement's own language. */
export function makersOf(room: Pick<GovernanceRoom, 'desk' | 'demonstration'>): Makers {
  const { desk, demonstration } = room

  async function ground(making: Making) {
    const { db, partnership, today } = making
    const language = await documentLanguage(desk, db, partnership, today)
    return { ...making, db: readingOf<GovernanceTables>(db), language, demonstration, about: aboutOf(making) }
  }
  const agenda: Maker = async (making) => {
    const { db, partnership, language, about } = await ground(making)
    const plan = await packPlan(db, partnership, about)
    // The annexes are documents of their own: here each is named, and stands beside.
    const named = { ...plan, annexes: plan.annexes.map((annex) => ({ ...annex, as: 'beside' as const })) }
    return [await archive(making, packSetting({ plan: named, language, demonstration, files: [] }, []))]
  }
  const minutes: Maker = async (making) => {
    const { db, partnership, viewer, language, about } = await ground(making)
    const paper = paperOf(paperInput(await minutesSeen(db, viewer, partnership, about), language, demonstration))
    const word: MadeFile = { role: 'original', ending: 'docx', bytes: await minutesWord(paper) }
    return [await archive(making, printSetting(paper, 'a-2a')), word]
  }
  const annex: Maker = async (making) => {
    const { db, partnership, about } = await ground(making)
    const file = found(await annexFileAt(db, partnership, about, making.entry.madeAt), 'the annex')
    return [await readFile(making, file)]
  }
  const handover: Maker = async (making) => {
    const { db, partnership, viewer, language, about, today } = await ground(making)
    const of = await handoverIn(db, partnership, about)
    // GOV-98: to a keeper of a third party the package is not handed out by this door either.
    if (!mayPrint(viewer, of).allowed) throw new NotFound('the package')
    const paper = await packageOf(desk, db, { partnership, handover: of, today, language, demonstration })
    return [await archive(making, packageSetting(paper, today))]
  }
  return {
    agenda,
    minutes,
    annex,
    handover,
    charter: async (making) => [await archive(making, archiveSetting(await charterPaper(desk, await ground(making))))],
    procedure: async (making) => [await archive(making, archiveSetting(await procedurePaper(await ground(making))))],
  }
}

function aboutOf({ entry }: Making): string {
  return found(entry.about ?? undefined, 'the document')
}

/** The archive's copy: set as PDF/A-2a, kept by the press under the digest of all that stands in it. */
async function archive({ press }: Making, setting: Setting): Promise<MadeFile> {
  const kept = { ...setting, standard: 'a-2a' } as const
  const digest = createHash('sha256').update(`${kept.template} ${kept.data}`).digest('hex')
  return { role: 'archive', ending: 'pdf', bytes: await press.print(`archive ${digest}`, () => kept) }
}

/** What the papers of charters and procedures are made from. */
export interface PaperGround extends Omit<Making, 'db'> {
  readonly db: Read<GovernanceTables>
  readonly demonstration: boolean
  readonly about: string
}
