import type { Texts } from '../../platform/languages.ts'

interface BodyTexts {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly body: string
  readonly under: string
  readonly seats: string
  readonly heldOf: (held: number, seats: number) => string
  readonly noSeats: string
  readonly isClass: string
  readonly closed: string
  readonly picture: string
  readonly fetch: string
  readonly offices: string
  readonly back: string
  readonly seat: string
  readonly party: string
  readonly anyParty: string
  readonly who: string
  readonly since: (day: string) => string
  readonly vacant: string
  readonly substitutes: string
  readonly change: string
  readonly changeSays: (seat: string) => string
  readonly earlier: string
  readonly earlierSays: string
  readonly from: string
  readonly until: string
  readonly seatTitle: (seat: string) => string
  readonly seatLead: string
  readonly nobodyToChoose: string
  readonly person: string
  readonly choosePerson: string
  readonly personMissing: string
  readonly capacity: string
  readonly capacityMissing: string
  readonly capacityHint: string
  readonly fromLabel: string
  readonly fromMissing: string
  readonly dayUnreadable: string
  readonly take: string
  readonly now: string
  readonly end: string
  readonly endTitle: (name: string) => string
  readonly endLead: string
  readonly lastDay: string
  readonly lastDayMissing: string
  readonly endSubmit: string
  readonly unknown: string
  readonly toUndo: string
  readonly undoTitle: (name: string) => string
  readonly undoLead: string
  readonly undoWhy: string
  readonly undoSubmit: string
  readonly whyMissing: string
  readonly tooLong: string
}

/** What is read on the pages of the bodies. */
export const bodyTexts: Texts<BodyTexts> = {
  da: {
    title: 'Organer',
    lead: 'Hvem der sidder hvor. Organerne og deres pladser kommer fra aftalen; arbejdsgrupperne bliver nedsat undervejs.',
    none: 'Aftalen nævner ingen organer.',
    body: 'Organ',
    under: 'Under',
    seats: 'Pladser',
    heldOf: (held, seats) => `${held} af ${seats} besat`,
    noSeats: 'ingen faste pladser',
    isClass: 'nedsættes, når der er brug for det',
    closed: 'lukket',
    picture: 'Organerne under hinanden, og hvor mange pladser der er besat. Tabellen nedenfor siger det samme.',
    fetch: 'Hent som Popolo',
    offices: 'Formandskab og sekretariat: hvis tur det er',
    back: 'Tilbage til organerne',
    seat: 'Plads',
    party: 'Part',
    anyParty: 'uanset part',
    who: 'Hvem',
    since: (day) => `siden ${day}`,
    vacant: 'ledig',
    substitutes: 'Suppleanter',
    change: 'Ret',
    changeSays: (seat) => `Ret pladsen ${seat}`,
    earlier: 'Tidligere på pladserne',
    earlierSays: 'Hvem der har siddet, og hvornår. Historikken slettes ikke, når nogen skifter job.',
    from: 'Fra',
    until: 'Til og med',
    seatTitle: (seat) => `Pladsen: ${seat}`,
    seatLead: 'Når pladsen bliver besat eller ledig, får aftalen det at vide – uden navn.',
    nobodyToChoose: 'Ingen fra parten har adgang endnu. Administratoren giver adgang under Brugere.',
    person: 'Hvem sætter sig?',
    choosePerson: 'Vælg en person',
    personMissing: 'Vælg, hvem der sætter sig',
    capacity: 'Hvordan?',
    capacityMissing: 'Vælg, om personen får pladsen eller er suppleant',
    capacityHint: 'En plads har én fast ad gangen og så mange suppleanter, som I vil.',
    fromLabel: 'Fra hvilken dag?',
    fromMissing: 'Skriv, fra hvilken dag',
    dayUnreadable: 'Skriv datoen som dag, måned, år – fx 31.12.2018',
    take: 'Sæt på pladsen',
    now: 'På pladsen nu',
    end: 'Afslut',
    endTitle: (name) => `${name} forlader pladsen`,
    endLead: 'Dagene på pladsen bliver stående i historikken.',
    lastDay: 'Sidste dag på pladsen',
    lastDayMissing: 'Skriv den sidste dag',
    endSubmit: 'Afslut',
    unknown: 'ukendt',
    toUndo: 'Var det en fejl? Fortryd det, som om det aldrig var skrevet ind',
    undoTitle: (name) => `Fortryd, at ${name} fik pladsen`,
    undoLead:
      'For det, der blev skrevet ind ved en fejl. Aftalen får at vide, at pladsen ikke blev besat. Er nogen holdt op, så afslut i stedet.',
    undoWhy: 'Hvorfor?',
    undoSubmit: 'Fortryd',
    whyMissing: 'Skriv hvorfor',
    tooLong: 'Det er for langt',
  },
  en: {
    title: 'Bodies',
    lead: 'Who sits where. The bodies and their seats come from the agreement; working groups are set up on the way.',
    none: 'The agreement names no bodies.',
    body: 'Body',
    under: 'Under',
    seats: 'Seats',
    heldOf: (held, seats) => `${held} of ${seats} filled`,
    noSeats: 'no fixed seats',
    isClass: 'set up when there is need for one',
    closed: 'closed',
    picture: 'The bodies below each other, and how many seats are filled. The table below says the same.',
    fetch: 'Download as Popolo',
    offices: 'Chair and secretariat: whose turn it is',
    back: 'Back to the bodies',
    seat: 'Seat',
    party: 'Party',
    anyParty: 'any party',
    who: 'Who',
    since: (day) => `since ${day}`,
    vacant: 'vacant',
    substitutes: 'Substitutes',
    change: 'Change',
    changeSays: (seat) => `Change the seat ${seat}`,
    earlier: 'Earlier in the seats',
    earlierSays: 'Who sat, and when. History is not erased when somebody changes jobs.',
    from: 'From',
    until: 'Through',
    seatTitle: (seat) => `The seat: ${seat}`,
    seatLead: 'When the seat is filled or becomes vacant, the agreement is told – without a name.',
    nobodyToChoose: 'Nobody of that party has access yet. The administrator gives access under Users.',
    person: 'Who takes the seat?',
    choosePerson: 'Choose a person',
    personMissing: 'Choose who takes the seat',
    capacity: 'In what capacity?',
    capacityMissing: 'Choose whether they hold the seat or are a substitute',
    capacityHint: 'A seat has one holder at a time, and as many substitutes as you like.',
    fromLabel: 'From which day?',
    fromMissing: 'Give the first day',
    dayUnreadable: 'Write the date as day, month, year – such as 31.12.2018',
    take: 'Take the seat',
    now: 'In the seat now',
    end: 'End',
    endTitle: (name) => `${name} leaves the seat`,
    endLead: 'The days in the seat stay in the history.',
    lastDay: 'Last day in the seat',
    lastDayMissing: 'Give the last day',
    endSubmit: 'End',
    unknown: 'unknown',
    toUndo: 'Was it a mistake? Undo it, as if it had never been entered',
    undoTitle: (name) => `Undo that ${name} got the seat`,
    undoLead:
      'For what was entered by mistake. The agreement is told that the seat was not filled. If somebody has left, end their time instead.',
    undoWhy: 'Why?',
    undoSubmit: 'Undo',
    whyMissing: 'Write why',
    tooLong: 'That is too long',
  },
}

/** Why something may not be done with a seat, for button and command alike. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden sætter mennesker på pladserne.',
    nobody: 'Personen har ikke adgang til partnerskabet. Administratoren giver adgang under Brugere.',
    'of-another-party': 'Pladsen er en anden parts. Vælg en person fra den part.',
    'in-the-future': 'Skriv en dag, der er kommet: Aftalen får at vide, hvad der er sket.',
    taken: 'Pladsen er besat i de dage. Afslut først den, der sidder der.',
    'sits-already': 'Personen sidder her allerede i de dage.',
    'already-ended': 'Det er allerede afsluttet.',
    'before-it-began': 'Den sidste dag ligger før den første.',
    'body-closed': 'Gruppen er lukket, så ingen kan sætte sig.',
    'was-used':
      'Personen har mødt, godkendt eller svaret for pladsen. Det kan ikke gøres ugjort: afslut i stedet tiden på pladsen.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair say who sits where.',
    nobody: 'That person has no access to the partnership. The administrator gives access under Users.',
    'of-another-party': 'The seat belongs to another party. Choose somebody of that party.',
    'in-the-future': 'Give a day that has come: the agreement is told what has happened.',
    taken: 'The seat is filled on those days. End the sitting of whoever is in it first.',
    'sits-already': 'That person sits here already on those days.',
    'already-ended': 'That has been ended already.',
    'before-it-began': 'The last day lies before the first.',
    'body-closed': 'The group is closed, so nobody can take a seat.',
    'was-used': 'That person has come, approved or answered for the seat. That stands: end their time there instead.',
  },
} as const satisfies Texts<Record<string, string>>
