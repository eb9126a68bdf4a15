import type { AmendmentChange } from '../../agreement/index.ts'
import type { Texts } from '../../platform/languages.ts'
import type { WhyNot } from './policy.ts'

interface AmendmentTexts {
  readonly title: string
  readonly lead: string
  readonly area: string
  readonly state: string
  readonly states: Readonly<Record<'open' | 'closed' | 'coming', string>>
  readonly history: string
  readonly noHistory: string
  readonly consolidated: string
  readonly add: string
  readonly changeIt: string
  readonly closeIt: string
  readonly reopen: string
  readonly changeSays: (name: string) => string
  readonly closeSays: (name: string) => string
  readonly reopenSays: (name: string) => string
  readonly formTitle: Readonly<Record<AmendmentChange, (name: string | null) => string>>
  readonly formLead: string
  readonly noDecisions: string
  readonly decision: string
  readonly decisionMissing: string
  readonly decisionSays: (number: number, year: number, on: string, title: string, body: string) => string
  readonly name: string
  readonly nameMissing: string
  readonly newName: string
  readonly words: string
  readonly wordsHint: string
  readonly wordsMissing: string
  readonly tooLong: string
  readonly from: string
  readonly fromHint: string
  readonly dayMissing: string
  readonly dayUnreadable: string
  readonly submit: Readonly<Record<AmendmentChange, string>>
  readonly when: string
  readonly what: string
  readonly by: string
  readonly changes: Readonly<Record<AmendmentChange, string>>
  readonly undo: string
  readonly undoTitle: string
  readonly undoLead: string
  readonly why: string
  readonly whyMissing: string
  readonly back: string
  readonly promises: (n: number) => string
}

/** What is read on the pages about focus areas and their changes. */
export const amendmentTexts: Texts<AmendmentTexts> = {
  da: {
    title: 'Indsatsområder',
    lead: 'Aftalens indsatsområder, som de gælder nu. De ændres ved en beslutning, og den underskrevne tekst bliver stående, som den er.',
    area: 'Indsatsområde',
    state: 'Status',
    states: { open: 'gælder', closed: 'lukket', coming: 'gælder senere' },
    history: 'Ændringer ved beslutning',
    noHistory: 'Ingen beslutning har ændret indsatsområderne.',
    consolidated: 'Læs aftalen, som den lyder nu',
    add: 'Tilføj et indsatsområde',
    changeIt: 'Ændr',
    closeIt: 'Luk',
    reopen: 'Genåbn',
    changeSays: (name) => `Ændr ${name}`,
    closeSays: (name) => `Luk ${name}`,
    reopenSays: (name) => `Genåbn ${name}`,
    formTitle: {
      added: (name) => (name === null ? 'Tilføj et indsatsområde' : `Genåbn »${name}«`),
      changed: (name) => `Ændr »${name ?? ''}«`,
      closed: (name) => `Luk »${name ?? ''}«`,
    },
    formLead: 'Aftalens side viser ændringen fra den dag, den gælder, med beslutningen ved siden af.',
    noDecisions:
      'Der er ingen beslutning at bygge på. Et indsatsområde ændres ved en åben beslutning i et af aftalens egne organer, så den må tages på et møde først.',
    decision: 'Beslutning',
    decisionMissing: 'Vælg beslutningen',
    decisionSays: (number, year, on, title, body) => `${body} ${number}/${year}, ${on}: ${title}`,
    name: 'Navn',
    nameMissing: 'Skriv, hvad indsatsområdet hedder',
    newName: 'Nyt navn',
    words: 'Sådan lyder det fra da af',
    wordsHint: 'Hele ordlyden, som den skal stå i aftalen. En tom linje begynder et nyt afsnit.',
    wordsMissing: 'Skriv, hvordan indsatsområdet lyder',
    tooLong: 'Teksten er for lang. Kort den af.',
    from: 'Gælder fra',
    fromHint: 'Tidligst den dag, det blev besluttet.',
    dayMissing: 'Skriv dagen',
    dayUnreadable: 'Skriv datoen som dag, måned, år – fx 31.12.2018',
    submit: { added: 'Tilføj indsatsområdet', changed: 'Ændr indsatsområdet', closed: 'Luk indsatsområdet' },
    when: 'Gælder fra',
    what: 'Ændring',
    by: 'Beslutning',
    changes: { added: 'kommet til', changed: 'ændret', closed: 'lukket' },
    undo: 'Fortryd',
    undoTitle: 'Fortryd ændringen',
    undoLead: 'Aftalen får at vide, at ændringen var en fejl. Beslutningen selv bliver stående.',
    why: 'Hvorfor',
    whyMissing: 'Skriv hvorfor',
    back: 'Tilbage til indsatsområderne',
    promises: (n) => (n === 1 ? '1 løfte' : `${n} løfter`),
  },
  en: {
    title: 'Focus areas',
    lead: 'The focus areas of the agreement as they hold now. They are changed by decision, and the signed text stays as it is.',
    area: 'Focus area',
    state: 'Status',
    states: { open: 'holds', closed: 'closed', coming: 'holds later' },
    history: 'Changes by decision',
    noHistory: 'No decision has changed the focus areas.',
    consolidated: 'Read the agreement as it reads now',
    add: 'Add a focus area',
    changeIt: 'Change',
    closeIt: 'Close',
    reopen: 'Reopen',
    changeSays: (name) => `Change ${name}`,
    closeSays: (name) => `Close ${name}`,
    reopenSays: (name) => `Reopen ${name}`,
    formTitle: {
      added: (name) => (name === null ? 'Add a focus area' : `Reopen “${name}”`),
      changed: (name) => `Change “${name ?? ''}”`,
      closed: (name) => `Close “${name ?? ''}”`,
    },
    formLead: 'The agreement’s page shows the change from the day on which it holds, with the decision beside it.',
    noDecisions:
      'There is no decision to build on. A focus area is changed by an open decision of one of the agreement’s own bodies, so it has to be taken at a meeting first.',
    decision: 'Decision',
    decisionMissing: 'Choose the decision',
    decisionSays: (number, year, on, title, body) => `${body} ${number}/${year}, ${on}: ${title}`,
    name: 'Name',
    nameMissing: 'Write what the focus area is called',
    newName: 'New name',
    words: 'How it reads from then on',
    wordsHint: 'The whole wording as it is to stand in the agreement. An empty line begins a new paragraph.',
    wordsMissing: 'Write how the focus area reads',
    tooLong: 'The text is too long. Shorten it.',
    from: 'Holds from',
    fromHint: 'The day of the decision at the earliest.',
    dayMissing: 'Write the day',
    dayUnreadable: 'Write the date as day, month, year – such as 31.12.2018',
    submit: { added: 'Add the focus area', changed: 'Change the focus area', closed: 'Close the focus area' },
    when: 'Holds from',
    what: 'Change',
    by: 'Decision',
    changes: { added: 'added', changed: 'changed', closed: 'closed' },
    undo: 'Undo',
    undoTitle: 'Undo the change',
    undoLead: 'The agreement is told that the change was a mistake. The decision itself stays.',
    why: 'Why',
    whyMissing: 'Write why',
    back: 'Back to the focus areas',
    promises: (n) => (n === 1 ? '1 promise' : `${n} promises`),
  },
}

/** Why a focus area is not changed. */
export const refusals: Texts<Readonly<Record<WhyNot | 'somebody-was-quicker', string>>> = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden fører beslutningerne ind i aftalen.',
    'decision-withdrawn': 'Beslutningen er trukket tilbage og ændrer ikke noget.',
    'decision-closed':
      'Beslutningen er lukket. Aftalen er åben for alle, så en ændring af den må hvile på en åben beslutning.',
    'not-of-the-agreement': 'Aftalen ændres af de organer, som den selv nævner, ikke af en arbejdsgruppe.',
    'before-the-decision': 'Ændringen kan tidligst gælde fra den dag, det blev besluttet.',
    'no-such-area': 'Vælg et af aftalens indsatsområder.',
    'already-closed': 'Indsatsområdet er lukket. Genåbn det, før det ændres.',
    'already-there': 'Indsatsområdet gælder allerede. Skriv et andet navn, eller ændr det, der er.',
    'somebody-was-quicker': 'En anden har fortrudt ændringen imens.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair write decisions into the agreement.',
    'decision-withdrawn': 'The decision is withdrawn and changes nothing.',
    'decision-closed':
      'The decision is closed. The agreement is open to everybody, so a change of it has to rest on an open decision.',
    'not-of-the-agreement': 'The agreement is changed by the bodies that it names itself, not by a working group.',
    'before-the-decision': 'The change can hold from the day of the decision at the earliest.',
    'no-such-area': 'Choose one of the agreement’s focus areas.',
    'already-closed': 'The focus area is closed. Reopen it before it is changed.',
    'already-there': 'The focus area holds already. Write another name, or change the one that is there.',
    'somebody-was-quicker': 'Somebody undid the change meanwhile.',
  },
}
