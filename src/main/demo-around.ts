import { nameSurrounding } from '../governance/index.ts'
import { day } from '../platform/days.ts'
import { answerInWriting, askInWriting } from './demo-decisions.ts'
import { act, type Stage } from './demo-scene.ts'

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
export async function playSurroundings(stage: Stage): Promise<void> {
  for (const council of councils)
    await act(stage, 'sekretaer.gladsaxe', '2018-02-12T09:00:00Z', async ({ tx, viewer, now, note }) => {
      await note('surrounding.named', {
        surrounding: await nameSurrounding(tx, viewer, { ...council, link: null }, now),
      })
    })
}

/** Who has answered the demonstration's written procedure, for which seat of the styregruppe. */
const answered = [
  { who: 'medlem.vestegnens-politi', answer: 'agree', at: '2018-10-12T07:40:00Z' },
  {
    who: 'fagdirektoer.ballerup',
    answer: 'meeting',
    words: 'Jeg vil gerne høre, hvad boligselskaberne siger, før vi binder os.',
    at: '2018-10-12T12:15:00Z',
  },
] as const

/** Asks the styregruppe in writing, and lets two of its seats answer (MAIN-03). Nothing is decided by it. */
export async function playWrittenProcedure(stage: Stage): Promise<void> {
  const procedure = await askInWriting(stage, 'sekretaer.gladsaxe', '2018-10-11T08:00:00Z', asked)
  for (const answer of answered) await answerInWriting(stage, asked.body, procedure, answer)
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

/** All that is written of what stands around the story. */
export const toldAround: unknown = { councils, answered, asked }
