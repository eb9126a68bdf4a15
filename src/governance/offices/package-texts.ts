import type { Texts } from '../../platform/languages.ts'

interface PackageTexts {
  readonly package: string
  readonly packageSays: string
  readonly fetch: string
  readonly fileName: (day: string) => string
  readonly kind: string
  readonly made: (day: string) => string
  readonly page: string
  readonly demonstration: string
  readonly demonstrationShort: string
  readonly confidential: string
  readonly handover: string
  readonly state: string
  readonly list: string
  readonly listNone: string
  readonly point: string
  readonly pointState: string
  readonly marked: string
  readonly owed: string
  readonly owedSays: string
  readonly owedNone: string
  readonly promise: string
  readonly standing: string
  readonly next: string
  readonly actions: string
  readonly actionsNone: string
  readonly what: string
  readonly who: string
  readonly due: string
  readonly late: string
  readonly closed: string
  readonly more: (n: number) => string
  readonly meetings: string
  readonly meetingsNone: string
  readonly when: string
  readonly body: string
  readonly where: string
  readonly dates: string
  readonly datesNone: string
  readonly date: string
  readonly datesMore: (n: number) => string
  readonly drafts: string
  readonly draftsSays: string
  readonly draftsNone: string
  readonly items: string
  readonly procedures: string
  readonly answerBy: string
  readonly contacts: string
  readonly contactsSays: string
  readonly seat: string
  readonly party: string
  readonly sits: string
  readonly substitutes: string
  readonly vacant: string
  readonly anyParty: string
  readonly unknown: string
}

/** What stands in the package of a handover, and where it is fetched. */
export const packageTexts: Texts<PackageTexts> = {
  da: {
    package: 'Pakken',
    packageSays:
      'Det, det nye sekretariat skal have i hænde: tjeklisten, åbne opgaver, møder og datoer, der kommer, udkast, hvem der sidder hvor, og hvad der mangler i aftalen. Den viser dagen i dag, og det står i revisionssporet, at du hentede den.',
    fetch: 'Hent pakken',
    fileName: (day) => `overdragelse-${day}.pdf`,
    kind: 'Pakke til overdragelsen',
    made: (day) => `Som det så ud ${day}`,
    page: 'Side # af ##',
    demonstration: 'Demonstration: hændelserne er opdigtede.',
    demonstrationShort: 'Demonstration',
    confidential:
      'Indeholder opgaver eller høringer fra lukkede sager. De er mærket, og pakken skal behandles derefter.',
    handover: 'Overdragelse',
    state: 'Status',
    list: 'Tjekliste',
    listNone: 'Listen er tom.',
    point: 'Punkt',
    pointState: 'Status',
    marked: 'Hvem og hvornår',
    owed: 'Det mangler i aftalen',
    owedSays: 'Løfter, der er brudt, og løfter, hvis frist er nær.',
    owedNone: 'Intet løfte er brudt, og ingen frist er nær.',
    promise: 'Løfte',
    standing: 'Stand',
    next: 'Det næste',
    actions: 'Åbne opgaver',
    actionsNone: 'Der er ingen åbne opgaver.',
    what: 'Hvad',
    who: 'Hvem',
    due: 'Senest',
    late: 'over tiden',
    closed: 'lukket sag',
    more: (n) => `Og ${n} eller flere til. De står under Opgaver.`,
    meetings: 'Møder, der kommer',
    meetingsNone: 'Der er ikke planlagt møder.',
    when: 'Hvornår',
    body: 'Organ',
    where: 'Sted',
    dates: 'Aftalens datoer',
    datesNone: 'Aftalen har ingen datoer, der kommer.',
    date: 'Senest',
    datesMore: (n) => `Og ${n} senere. De står i aftalens kalender.`,
    drafts: 'Udkast',
    draftsSays: 'Møder, hvis dagsorden ikke er sendt, og skriftlige høringer, der er i gang.',
    draftsNone: 'Ingen dagsordener venter på at blive sendt.',
    items: 'Punkter indtil nu',
    procedures: 'Skriftlige høringer i gang',
    answerBy: 'Svar senest',
    contacts: 'Kontakter: hvem der sidder hvor',
    contactsSays: 'Navn og part. Adresser og telefonnumre står ikke her.',
    seat: 'Plads',
    party: 'Part',
    sits: 'Fast på pladsen',
    substitutes: 'Suppleanter',
    vacant: 'ledig',
    anyParty: 'uanset part',
    unknown: 'ukendt',
  },
  en: {
    package: 'The package',
    packageSays:
      'What the next secretariat is to have in its hands: the check list, open actions, coming meetings and dates, drafts, who sits where, and what the agreement still wants. It shows today, and the audit trail keeps that you fetched it.',
    fetch: 'Download the package',
    fileName: (day) => `handover-${day}.pdf`,
    kind: 'Package for the handover',
    made: (day) => `As it stood on ${day}`,
    page: 'Page # of ##',
    demonstration: 'Demonstration: what happened is made up.',
    demonstrationShort: 'Demonstration',
    confidential: 'Holds actions or procedures of closed matters. They are marked; treat the package accordingly.',
    handover: 'Handover',
    state: 'State',
    list: 'Check list',
    listNone: 'The list is empty.',
    point: 'Point',
    pointState: 'State',
    marked: 'Who and when',
    owed: 'What the agreement still wants',
    owedSays: 'Promises that are broken, and promises whose last date is near.',
    owedNone: 'No promise is broken, and no last date is near.',
    promise: 'Promise',
    standing: 'Standing',
    next: 'What comes next',
    actions: 'Open actions',
    actionsNone: 'There are no open actions.',
    what: 'What',
    who: 'Who',
    due: 'By',
    late: 'late',
    closed: 'closed matter',
    more: (n) => `And ${n} or more besides. They stand under Actions.`,
    meetings: 'Coming meetings',
    meetingsNone: 'No meetings are planned.',
    when: 'When',
    body: 'Body',
    where: 'Place',
    dates: 'Dates of the agreement',
    datesNone: 'The agreement has no coming dates.',
    date: 'By',
    datesMore: (n) => `And ${n} later ones. They stand in the agreement’s calendar.`,
    drafts: 'Drafts',
    draftsSays: 'Meetings whose agenda has not been sent, and written procedures that run.',
    draftsNone: 'No agenda waits to be sent.',
    items: 'Items so far',
    procedures: 'Written procedures that run',
    answerBy: 'Answer by',
    contacts: 'Contacts: who sits where',
    contactsSays: 'Name and party. Addresses and telephone numbers do not stand here.',
    seat: 'Seat',
    party: 'Party',
    sits: 'Holds the seat',
    substitutes: 'Substitutes',
    vacant: 'vacant',
    anyParty: 'any party',
    unknown: 'unknown',
  },
}
