import { answerProcedure, type GovernanceTables, nameSurrounding, openProcedure, seatsIn } from '../governance/index.ts'
import type { Recorder } from '../platform/audit/record.ts'
import { day } from '../platform/days.ts'
import { type Database, reading, type Write } from '../platform/db/types.ts'
import type { PersonViewer } from '../platform/viewer.ts'
import { personOf } from './demo-seats.ts'

type People = ReadonlyMap<string, PersonViewer>
type Tx = Write<GovernanceTables>

/** The councils of the demonstration, in general words: kredsråd and lokalråd are there by law, wherever one looks. */
const councils = [
  {
    name: 'Kredsrådet',
    kind: 'district-council',
    party: null,
    relation: 'Borgmestrene og politidirektøren drøfter samarbejdsplanen; partnerskabet bidrager til den.',
  },
  ...(
    [
      ['Ballerup', 'ballerup'],
      ['Gladsaxe', 'gladsaxe'],
      ['Herlev', 'herlev'],
    ] as const
  ).map(([place, party]) => ({
    name: `Lokalrådet i ${place}`,
    kind: 'local-council' as const,
    party,
    relation: 'Kommunens egne mødes med lokalpolitiet om trygheden på stedet.',
  })),
] as const

/** Names the councils around the demonstration's partnership, by the command of their page (MAIN-03). */
export async function playSurroundings(database: Database, record: Recorder, people: People): Promise<void> {
  const viewer = personOf(people, 'sekretaer.gladsaxe')
  const partnership = viewer.partnership ?? ''
  for (const council of councils) {
    await database.transact(viewer, 'write', async (tx: Tx) => {
      const named = { ...council, link: null }
      const surrounding = await nameSurrounding(tx, viewer, named, new Date('2018-02-12T09:00:00Z'))
      await record(tx, { verb: 'surrounding.named', viewer, about: { partnership, surrounding }, requestId: null })
    })
  }
}

/** Who has answered the demonstration's written procedure, for which seat of the styregruppe. */
const answered = [
  { who: 'medlem.vestegnens-politi', answer: 'agree', words: null, at: '2018-10-12T07:40:00Z' },
  {
    who: 'fagdirektoer.ballerup',
    answer: 'meeting',
    words: 'Jeg vil gerne høre, hvad boligselskaberne siger, før vi binder os.',
    at: '2018-10-12T12:15:00Z',
  },
] as const

/** Asks the styregruppe in writing, and lets two of its seats answer (MAIN-03). Nothing is decided by it. */
export async function playWrittenProcedure(database: Database, record: Recorder, people: People): Promise<void> {
  const keeper = personOf(people, 'sekretaer.gladsaxe')
  const partnership = keeper.partnership ?? ''
  const procedure = await database.transact(keeper, 'write', async (tx: Tx) => {
    const opened = await openProcedure(tx, keeper, asked, new Date('2018-10-11T08:00:00Z'))
    const about = { partnership, procedure: opened }
    await record(tx, { verb: 'procedure.opened', viewer: keeper, about, requestId: null })
    return opened
  })
  for (const { who, answer, words, at } of answered) {
    const viewer = personOf(people, who)
    await database.transact(viewer, 'write', async (tx: Tx) => {
      const seat = await answerAs(tx, viewer, procedure, { answer, words, at })
      await record(tx, { verb: 'procedure.answered', viewer, about: { partnership, procedure, seat }, requestId: null })
    })
  }
}

const asked = {
  body: 'styregruppe',
  title: 'Aftenture på stationspladsen i november',
  matter:
    'Natteravnene har tilbudt at gå tre aftener om ugen i november, hvis partnerskabet sørger for veste og et sted at mødes. Tilbuddet er opdigtet.',
  economy: '4.000 kr. til veste og kaffe. Pengene er der.',
  recommendation: 'At partnerskabet siger ja til tilbuddet for november og følger op på det næste møde.',
  closed: false,
  deadline: day('2018-10-25'),
} as const

interface Given {
  readonly answer: 'agree' | 'meeting'
  readonly words: string | null
  readonly at: string
}

/** Answers for the one seat of the styregruppe that is of the person's party and in which they sit; gives its id. */
async function answerAs(tx: Tx, viewer: PersonViewer, procedure: string, { at, ...given }: Given): Promise<string> {
  const partnership = viewer.partnership ?? ''
  const theirs = await reading<GovernanceTables>(tx)
    .selectFrom('governance.sitting')
    .where('partnership_id', '=', partnership)
    .where('person_id', '=', viewer.personId)
    .select('seat_id as id')
    .execute()
  const seats = await seatsIn(reading<GovernanceTables>(tx), partnership, asked.body)
  const seat = seats.find(({ id }) => theirs.some((each) => each.id === id))?.id ?? ''
  await answerProcedure(tx, viewer, procedure, { seat, version: 0, ...given }, new Date(at))
  return seat
}
