import type { Texts } from '../../platform/languages.ts'

interface HandoverTexts {
  readonly rights: string
  readonly rightsLead: (party: string) => string
  readonly rightsFrom: string
  readonly rightsDayMissing: string
  readonly rightsSubmit: string
  readonly toRights: string
  readonly nobodyThere: (party: string) => string
  readonly getsThem: (party: string) => string
  readonly gets: (name: string, named: string) => string
  readonly hasAlready: (name: string, named: string) => string
  readonly endsDayBefore: string
  readonly ends: (name: string, party: string, named: string) => string
  readonly handovers: string
  readonly noHandovers: string
  readonly handover: string
  readonly state: string
  readonly prepare: string
  readonly prepareSays: string
  readonly handoverTitle: (office: string, party: string) => string
  readonly fromNobody: (to: string) => string
  readonly fromTo: (from: string, to: string) => string
  readonly list: string
  readonly listSays: string
  readonly point: string
  readonly marked: string
  readonly mark: (move: string, point: string) => string
  readonly addPoint: string
  readonly addPointSubmit: string
  readonly pointMissing: string
  readonly pointTooLong: string
  readonly moveMissing: string
  readonly undo: string
  readonly undoTitle: string
  readonly undoLead: string
  readonly why: string
  readonly whyMissing: string
  readonly whyTooLong: string
  readonly undone: (day: string) => string
  readonly drop: string
  readonly takenBackByHand: string
  readonly told: string
  readonly entry: string
}

/** What is read of handovers: the list of them, one of them with its check list, and where one is undone. */
export const handoverTexts: Texts<HandoverTexts> = {
  da: {
    rights: 'Giv rettighederne videre',
    rightsLead: (party) =>
      `Vælg, hvem hos ${party} der er sekretær og formand fra dagen for overtagelsen, og hvis funktion der slutter dagen før. Det sker af sig selv på dagen.`,
    rightsFrom: 'Fra og med',
    rightsDayMissing: 'Skriv dagen for overtagelsen som dag, måned, år – fx 31.12.2018',
    rightsSubmit: 'Giv videre',
    toRights: 'Giv rettighederne videre fra dagen for overtagelsen',
    nobodyThere: (party) => `Ingen fra ${party} har adgang endnu. Giv adgang under Brugere.`,
    getsThem: (party) => `Hvem hos ${party}`,
    gets: (name, named) => `${name} får funktionen ${named.toLowerCase()}`,
    hasAlready: (name, named) => `${name} har allerede funktionen ${named.toLowerCase()}.`,
    endsDayBefore: 'Slutter dagen før',
    ends: (name, party, named) => `${name}, ${party}: ${named.toLowerCase()}`,
    handovers: 'Overdragelser',
    noHandovers: 'Ingen overdragelse er forberedt eller bekræftet her på siden.',
    handover: 'Overdragelse',
    state: 'Status',
    prepare: 'Forbered en overdragelse',
    prepareSays: 'Giver en tjekliste, som de to sekretariater går igennem sammen, før og efter dagen.',
    handoverTitle: (office, party) => `${office} går til ${party}`,
    fromNobody: (to) => `Til ${to}`,
    fromTo: (from, to) => `Fra ${from} til ${to}`,
    list: 'Tjekliste',
    listSays: 'Sekretærerne hos begge parter kan markere et punkt. Det står her, hvem der gjorde det og hvornår.',
    point: 'Punkt',
    marked: 'Hvem og hvornår',
    mark: (move, point) => `${move}: ${point}`,
    addPoint: 'Et punkt mere',
    addPointSubmit: 'Tilføj punktet',
    pointMissing: 'Skriv, hvad der skal huskes',
    pointTooLong: 'Skriv punktet med højst 300 tegn',
    moveMissing: 'Vælg, hvad der er blevet af punktet',
    undo: 'Fortryd overtagelsen',
    undoTitle: 'Fortryd overtagelsen',
    undoLead:
      'Hændelserne om overtagelsen trækkes tilbage med din begrundelse og bliver stående som trukket tilbage. Funktioner flyttes ikke.',
    why: 'Hvorfor?',
    whyMissing: 'Skriv, hvorfor overtagelsen fortrydes',
    whyTooLong: 'Skriv begrundelsen med højst 1000 tegn',
    undone: (day) => `Fortrudt ${day}`,
    drop: 'Opgiv forberedelsen',
    takenBackByHand:
      'Hændelserne om overtagelsen er trukket tilbage på deres egen side. Fortryd overtagelsen, så den kan gøres om.',
    told: 'Det fik aftalen at vide',
    entry: 'Hændelse',
  },
  en: {
    rights: 'Pass the rights on',
    rightsLead: (party) =>
      `Choose who of ${party} is secretary and chair from the day of the takeover, and whose function ends the day before. It happens by itself on that day.`,
    rightsFrom: 'From',
    rightsDayMissing: 'Give the day of the takeover as day, month, year – such as 31.12.2018',
    rightsSubmit: 'Pass on',
    toRights: 'Pass the rights on from the day of the takeover',
    nobodyThere: (party) => `Nobody of ${party} has access yet. Give access under Users.`,
    getsThem: (party) => `Who of ${party}`,
    gets: (name, named) => `${name} gets the function ${named.toLowerCase()}`,
    hasAlready: (name, named) => `${name} has the function ${named.toLowerCase()} already.`,
    endsDayBefore: 'Ends the day before',
    ends: (name, party, named) => `${name}, ${party}: ${named.toLowerCase()}`,
    handovers: 'Handovers',
    noHandovers: 'No handover has been prepared or confirmed on this page.',
    handover: 'Handover',
    state: 'State',
    prepare: 'Prepare a handover',
    prepareSays: 'Makes a check list that the two secretariats go through together, before and after the day.',
    handoverTitle: (office, party) => `${office} passes to ${party}`,
    fromNobody: (to) => `To ${to}`,
    fromTo: (from, to) => `From ${from} to ${to}`,
    list: 'Check list',
    listSays: 'The secretaries of both parties can mark a point. It says here who did and when.',
    point: 'Point',
    marked: 'Who and when',
    mark: (move, point) => `${move}: ${point}`,
    addPoint: 'One more point',
    addPointSubmit: 'Add the point',
    pointMissing: 'Say what is to be remembered',
    pointTooLong: 'Say it in 300 characters or fewer',
    moveMissing: 'Choose what became of the point',
    undo: 'Undo the takeover',
    undoTitle: 'Undo the takeover',
    undoLead:
      'What was recorded of the takeover is taken back with your reason, and stays in view as taken back. No functions are moved.',
    why: 'Why?',
    whyMissing: 'Say why the takeover is undone',
    whyTooLong: 'Give the reason in 1000 characters or fewer',
    undone: (day) => `Undone on ${day}`,
    drop: 'Give up the preparation',
    takenBackByHand:
      'What was recorded of the takeover has been taken back on its own page. Undo the takeover, so that it can be done anew.',
    told: 'What the agreement was told',
    entry: 'Occurrence',
  },
}
