import type { Language, Texts } from '../../platform/languages.ts'

interface OfficeTexts {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly back: string
  readonly has: (party: string) => string
  readonly nobodyHas: string
  readonly since: string
  readonly promise: string
  readonly open: string
  readonly openSays: string
  readonly decided: string
  readonly answerIt: string
  readonly seeAnswer: string
  readonly picture: (from: string, until: string) => string
  readonly pictureSays: string
  readonly planned: string
  readonly recorded: string
  readonly plan: string
  readonly planSays: string
  readonly noPlan: string
  readonly history: string
  readonly noHistory: string
  readonly office: string
  readonly party: string
  readonly from: string
  readonly until: string
  readonly now: string
  readonly act: string
  readonly change: string
  readonly changeSays: (turn: string) => string
  readonly remove: string
  readonly removeSays: (turn: string) => string
  readonly stands: string
  readonly addTurn: string
  readonly changeTurn: string
  readonly turnLead: string
  readonly partyLabel: string
  readonly partyMissing: string
  readonly fromMissing: string
  readonly untilMissing: string
  readonly dayMissing: string
  readonly dayUnreadable: string
  readonly saveTurn: string
  readonly takeOver: (office: string) => string
  readonly takeOverLead: (earlier: string) => string
  readonly takeOverFirst: string
  readonly follows: (offices: string) => string
  readonly onDay: string
  readonly noRights: string
  readonly stale: string
  readonly people: string
  readonly peopleSay: string
  readonly toUsers: string
  readonly secretaries: string
  readonly chairs: string
  readonly nobody: string
  readonly unknown: string
}

/** What is read on the page of chair and secretariat, and where turns are planned and offices taken over. */
export const officeTexts: Texts<OfficeTexts> = {
  da: {
    title: 'Formandskab og sekretariat',
    lead: 'Hvem der har hvervet, hvem der får det, og hvordan det går videre. Om løftet er holdt, siger aftalen.',
    none: 'I aftalen er der ikke noget hverv, der går på skift.',
    back: 'Tilbage til formandskab og sekretariat',
    has: (party) => `${party} har hvervet`,
    nobodyHas: 'Ingen har hvervet',
    since: 'siden',
    promise: 'Se løftet, og om det er holdt',
    open: 'Det siger teksten ikke',
    openSays:
      'Aftalen siger, at hvervet går på skift, men ikke det hele om hvordan. Planen er den, I selv lægger; systemet gætter ikke på en længde eller en rækkefølge.',
    decided: 'besluttet',
    answerIt: 'Registrér en beslutning',
    seeAnswer: 'Se beslutningen',
    picture: (from, until) => `Turene fra ${from} til ${until}`,
    pictureSays:
      'Øverst de planlagte ture, nederst dem, der er registreret. Den røde streg er i dag. Tabellerne nedenfor siger det samme.',
    planned: 'Planlagt',
    recorded: 'Registreret',
    plan: 'Planen',
    planSays: 'En tur kan ændres eller fjernes, indtil den begynder. En tur, der er begyndt, bliver stående.',
    noPlan: 'Der er ingen ture i planen endnu.',
    history: 'Sådan er det gået',
    noHistory: 'Det er ikke registreret, at nogen har overtaget hvervet.',
    office: 'Hverv',
    party: 'Part',
    from: 'Fra',
    until: 'Til og med',
    now: 'har det nu',
    act: 'Gør',
    change: 'Ret',
    changeSays: (turn) => `Ret turen ${turn}`,
    remove: 'Fjern',
    removeSays: (turn) => `Fjern turen ${turn}`,
    stands: 'begyndt',
    addTurn: 'Planlæg en tur',
    changeTurn: 'Ret turen',
    turnLead: 'Hvilken part har hvervet fra hvilken dag til og med hvilken dag? Én part ad gangen.',
    partyLabel: 'Hvilken part?',
    partyMissing: 'Vælg en part',
    fromMissing: 'Skriv den første dag',
    untilMissing: 'Skriv den sidste dag',
    dayMissing: 'Skriv, hvilken dag hvervet blev overtaget',
    dayUnreadable: 'Skriv datoen som dag, måned, år – fx 31.12.2018',
    saveTurn: 'Gem i planen',
    takeOver: (office) => `Overtag ${office}`,
    takeOverLead: (earlier) => `${earlier} afgiver hvervet. Aftalen får at vide, hvem der afgav, og hvem der overtog.`,
    takeOverFirst: 'Ingen har hvervet nu. Aftalen får at vide, hvem der overtog det.',
    follows: (offices) => `${offices} følger med samme dag, fordi aftalen siger det.`,
    onDay: 'Hvilken dag blev det overtaget?',
    noRights: 'Ingen får eller mister funktioner ved det. Dem giver administratoren.',
    stale: 'Siden var forældet. Se den igen, før du bekræfter noget.',
    people: 'Hvem der har funktionerne i dag',
    peopleSay:
      'Administratoren giver funktionerne sekretær og formand videre fra dagen for overtagelsen, på overdragelsens side eller under',
    toUsers: 'Brugere',
    secretaries: 'Sekretær',
    chairs: 'Formand',
    nobody: 'ingen',
    unknown: 'ukendt',
  },
  en: {
    title: 'Chair and secretariat',
    lead: 'Who has the office, who is to have it, and how it passes on. Whether the promise is kept, the agreement says.',
    none: 'No office in the agreement goes round.',
    back: 'Back to chair and secretariat',
    has: (party) => `${party} has the office`,
    nobodyHas: 'Nobody has the office',
    since: 'since',
    promise: 'See the promise and whether it is kept',
    open: 'The text does not say',
    openSays:
      'The agreement says that the office goes round, but not everything about how. The plan is the one that you make; the system guesses neither a length nor an order.',
    decided: 'decided',
    answerIt: 'Record a decision',
    seeAnswer: 'See the decision',
    picture: (from, until) => `The turns from ${from} to ${until}`,
    pictureSays:
      'Above, the planned turns; below, those that were recorded. The red line is today. The tables say the same.',
    planned: 'Planned',
    recorded: 'Recorded',
    plan: 'The plan',
    planSays: 'A turn can be changed or removed until it begins. One that began stands.',
    noPlan: 'There are no turns in the plan yet.',
    history: 'How it went',
    noHistory: 'It has not been recorded that anybody assumed the office.',
    office: 'Office',
    party: 'Party',
    from: 'From',
    until: 'Through',
    now: 'has it now',
    act: 'Do',
    change: 'Change',
    changeSays: (turn) => `Change the turn ${turn}`,
    remove: 'Remove',
    removeSays: (turn) => `Remove the turn ${turn}`,
    stands: 'has begun',
    addTurn: 'Plan a turn',
    changeTurn: 'Change the turn',
    turnLead: 'Which party has the office from which day through which day? One party at a time.',
    partyLabel: 'Which party?',
    partyMissing: 'Choose a party',
    fromMissing: 'Give the first day',
    untilMissing: 'Give the last day',
    dayMissing: 'Give the day on which the office was taken over',
    dayUnreadable: 'Write the date as day, month, year – such as 31.12.2018',
    saveTurn: 'Save in the plan',
    takeOver: (office) => `Take over: ${office}`,
    takeOverLead: (earlier) => `${earlier} leaves the office. The agreement is told who left and who assumed it.`,
    takeOverFirst: 'Nobody has the office now. The agreement is told who assumed it.',
    follows: (offices) => `${offices} goes with it on the same day, because the agreement says so.`,
    onDay: 'On which day was it taken over?',
    noRights: 'Nobody is given or loses a function by this. The administrator gives those.',
    stale: 'The page was out of date. Look at it again before you confirm anything.',
    people: 'Who holds the functions today',
    peopleSay:
      'The administrator passes the functions secretary and chair on from the day of the takeover, on the page of the handover or under',
    toUsers: 'Users',
    secretaries: 'Secretary',
    chairs: 'Chair',
    nobody: 'nobody',
    unknown: 'unknown',
  },
}

/** The name of an office within a sentence: Danish writes it small there. */
export function inSentence(name: string, language: Language): string {
  return language === 'da' ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
