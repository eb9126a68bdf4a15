/* oxlint-disable max-lines -- what the pages of the meetings say, a table of texts in both languages. */
import type { Texts } from '../../platform/languages.ts'

interface MeetingTexts {
  readonly title: string
  readonly lead: string
  readonly none: string
  readonly planOne: string
  readonly coming: string
  readonly earlier: string
  readonly noneComing: string
  readonly body: string
  readonly when: string
  readonly where: string
  readonly state: string
  readonly all: string
  readonly filter: string
  readonly show: string
  readonly promised: (says: string, happened: number, needed: number, planned: number) => string
  readonly planTitle: string
  readonly planLead: string
  readonly bodyMissing: string
  readonly chooseBody: string
  readonly day: string
  readonly dayMissing: string
  readonly dayUnreadable: string
  readonly from: string
  readonly until: string
  readonly timeHint: string
  readonly timeUnreadable: string
  readonly endsTooSoon: string
  readonly place: string
  readonly link: string
  readonly linkHint: string
  readonly linkUnreadable: string
  readonly tooLong: string
  readonly twoSameDay: string
  readonly twoSameDayYes: string
  readonly plan: string
  readonly back: string
  readonly meetingOf: (body: string) => string
  readonly sent: string
  readonly cancelledBecause: (why: string) => string
  readonly calendar: string
  readonly minutesOfMeeting: string
  readonly agenda: string
  readonly noItems: string
  readonly closedItem: string
  readonly lateItem: string
  readonly matter: string
  readonly economy: string
  readonly recommendation: string
  readonly outcome: string
  readonly minutesLong: (n: number) => string
  readonly change: string
  readonly changeSays: (title: string) => string
  readonly up: string
  readonly upSays: (title: string) => string
  readonly takeOff: string
  readonly takeOffSays: (title: string) => string
  readonly takeOffLead: string
  readonly takeOffDo: string
  readonly addItem: string
  readonly saveItem: string
  readonly kind: string
  readonly kindMissing: string
  readonly itemTitle: string
  readonly titleMissing: string
  readonly matterHint: string
  readonly minutes: string
  readonly minutesUnreadable: string
  readonly closed: string
  readonly closedHint: string
  readonly changedMeanwhile: string
  readonly actions: string
  readonly send: string
  readonly sendSays: string
  readonly moveTitle: string
  readonly moveLead: string
  readonly cancelTitle: string
  readonly cancelLead: string
  readonly why: string
  readonly whyMissing: string
  readonly hold: string
  readonly holdTitle: string
  readonly holdLead: string
  readonly holdNoSeats: string
  readonly presence: string
  readonly attendance: string
  readonly seat: string
  readonly nobodyInSeat: string
  readonly calendarSummary: (body: string) => string
  readonly calendarSays: string
  readonly calendarDue: (what: string) => string
  readonly unknown: string
}

/** What is read on the pages of the meetings. */
export const meetingTexts: Texts<MeetingTexts> = {
  da: {
    title: 'Møder',
    lead: 'Organernes møder: dem, der kommer, og dem, der har været.',
    none: 'Der er ingen møder endnu.',
    planOne: 'Planlæg et møde',
    coming: 'Kommende møder',
    earlier: 'Tidligere møder',
    noneComing: 'Ingen møder er planlagt.',
    body: 'Organ',
    when: 'Hvornår',
    where: 'Hvor',
    state: 'Stand',
    all: 'Alle organer',
    filter: 'Vis møder i',
    show: 'Vis',
    promised: (says, happened, needed, planned) => `${says} ${happened} af ${needed} er holdt, ${planned} er planlagt.`,
    planTitle: 'Planlæg et møde',
    planLead: 'Aftalen får at vide, at mødet er planlagt. Dagsordenen kommer bagefter.',
    bodyMissing: 'Vælg organet',
    chooseBody: 'Vælg et organ',
    day: 'Dag',
    dayMissing: 'Skriv dagen',
    dayUnreadable: 'Skriv datoen som dag, måned, år – fx 31.12.2018',
    from: 'Fra kl.',
    until: 'Til kl.',
    timeHint: 'Fx 9.30',
    timeUnreadable: 'Skriv klokkeslættet som timer og minutter – fx 9.30',
    endsTooSoon: 'Mødet slutter, før det begynder. Ret et af klokkeslættene.',
    place: 'Sted',
    link: 'Link til videomøde',
    linkHint: 'En adresse, der begynder med https://',
    linkUnreadable: 'Skriv en adresse, der begynder med https://, eller lad feltet stå tomt',
    tooLong: 'Teksten er for lang. Kort den af.',
    twoSameDay: 'Organet har allerede et møde den dag. Sæt hak, hvis der skal være to, eller vælg en anden dag.',
    twoSameDayYes: 'Ja, der skal være to møder den dag',
    plan: 'Planlæg mødet',
    back: 'Tilbage til møderne',
    meetingOf: (body) => `Møde: ${body}`,
    sent: 'Dagsordenen blev sendt',
    cancelledBecause: (why) => `Mødet er aflyst: ${why}`,
    calendar: 'Læg i kalenderen',
    minutesOfMeeting: 'Referatet af mødet',
    agenda: 'Dagsorden',
    noItems: 'Der er ingen punkter endnu.',
    closedItem: 'lukket punkt',
    lateItem: 'kom efter udsendelsen',
    matter: 'Sagen',
    economy: 'Økonomi',
    recommendation: 'Indstilling',
    outcome: 'Konklusion',
    minutesLong: (n) => `${n} min.`,
    change: 'Ret',
    changeSays: (title) => `Ret punktet ${title}`,
    up: 'Flyt op',
    upSays: (title) => `Flyt op: punktet ${title}`,
    takeOff: 'Fjern',
    takeOffSays: (title) => `Fjern punktet ${title}`,
    takeOffLead: 'Punktets tekster og bilag slettes. Det kan ikke fortrydes.',
    takeOffDo: 'Fjern punktet',
    addItem: 'Tilføj et punkt',
    saveItem: 'Gem punktet',
    kind: 'Slags',
    kindMissing: 'Vælg, hvad punktet er til',
    itemTitle: 'Overskrift',
    titleMissing: 'Skriv en overskrift',
    matterHint: 'Skriv aldrig om enkelte borgere. Det hører til i de lukkede sager.',
    minutes: 'Minutter',
    minutesUnreadable: 'Skriv et helt antal minutter mellem 1 og 600, eller lad feltet stå tomt',
    closed: 'Lukket punkt',
    closedHint: 'Ses kun af dem, der sidder i organet på mødedagen, og af sekretær og formand.',
    changedMeanwhile: 'En anden har rettet punktet imens. Det, du skrev, står nedenfor; det, der er gemt, står her:',
    actions: 'Mødet',
    send: 'Send dagsordenen',
    sendSays:
      'Når dagsordenen er sendt, kan punkter kun tilføjes som sene, og ingen kan fjernes. Er der sendt invitation, får de inviterede en mail om, at dagsordenen er klar.',
    moveTitle: 'Flyt mødet',
    moveLead:
      'Er der sendt invitation, får de inviterede en mail med den gamle og den nye tid. Kalendere, der abonnerer, får den nye.',
    cancelTitle: 'Aflys mødet',
    cancelLead:
      'Planen trækkes tilbage fra aftalen. Mødet bliver stående som aflyst. Er der sendt invitation, får de inviterede en mail om aflysningen; grunden står kun her.',
    why: 'Hvorfor?',
    whyMissing: 'Skriv, hvorfor mødet aflyses',
    hold: 'Afslut mødet',
    holdTitle: 'Afslut mødet',
    holdLead: 'Skriv, hvem der var der. Aftalen får at vide, at mødet er holdt.',
    holdNoSeats: 'Ingen sad på organets pladser den dag, så der er intet fremmøde at skrive.',
    presence: 'Fremmøde',
    attendance: 'Fremmøde',
    seat: 'Plads',
    nobodyInSeat: 'ingen på pladsen',
    calendarSummary: (body) => `Møde i ${body}`,
    calendarSays: 'Dagsordenen står i Samværk.',
    calendarDue: (what) => `Frist: ${what}`,
    unknown: 'ukendt',
  },
  en: {
    title: 'Meetings',
    lead: 'The meetings of the bodies: those to come and those that were.',
    none: 'There are no meetings yet.',
    planOne: 'Plan a meeting',
    coming: 'Coming meetings',
    earlier: 'Earlier meetings',
    noneComing: 'No meetings are planned.',
    body: 'Body',
    when: 'When',
    where: 'Where',
    state: 'State',
    all: 'All bodies',
    filter: 'Show meetings of',
    show: 'Show',
    promised: (says, happened, needed, planned) => `${says} ${happened} of ${needed} held, ${planned} planned.`,
    planTitle: 'Plan a meeting',
    planLead: 'The agreement is told that the meeting is planned. The agenda comes afterwards.',
    bodyMissing: 'Choose the body',
    chooseBody: 'Choose a body',
    day: 'Day',
    dayMissing: 'Give the day',
    dayUnreadable: 'Write the date as day, month, year – such as 31.12.2018',
    from: 'From',
    until: 'Until',
    timeHint: 'Such as 9.30',
    timeUnreadable: 'Write the time as hours and minutes – such as 9.30',
    endsTooSoon: 'The meeting ends before it begins. Mend one of the times.',
    place: 'Place',
    link: 'Link to the video meeting',
    linkHint: 'An address that begins with https://',
    linkUnreadable: 'Give an address that begins with https://, or leave the field empty',
    tooLong: 'The text is too long. Shorten it.',
    twoSameDay: 'The body meets on that day already. Tick if there are to be two, or choose another day.',
    twoSameDayYes: 'Yes, there are to be two meetings on that day',
    plan: 'Plan the meeting',
    back: 'Back to the meetings',
    meetingOf: (body) => `Meeting: ${body}`,
    sent: 'The agenda was sent',
    cancelledBecause: (why) => `The meeting is cancelled: ${why}`,
    calendar: 'Put into the calendar',
    minutesOfMeeting: 'The minutes of the meeting',
    agenda: 'Agenda',
    noItems: 'There are no items yet.',
    closedItem: 'closed item',
    lateItem: 'came after the papers',
    matter: 'The matter',
    economy: 'Economy',
    recommendation: 'Recommendation',
    outcome: 'Conclusion',
    minutesLong: (n) => `${n} min`,
    change: 'Change',
    changeSays: (title) => `Change the item ${title}`,
    up: 'Move up',
    upSays: (title) => `Move up: the item ${title}`,
    takeOff: 'Take off',
    takeOffSays: (title) => `Take off: ${title}`,
    takeOffLead: 'Its words and annexes are deleted. That cannot be undone.',
    takeOffDo: 'Take the item off',
    addItem: 'Add an item',
    saveItem: 'Save the item',
    kind: 'Kind',
    kindMissing: 'Choose what the item is for',
    itemTitle: 'Heading',
    titleMissing: 'Give a heading',
    matterHint: 'Never write about single citizens. That belongs in the closed cases.',
    minutes: 'Minutes',
    minutesUnreadable: 'Give a whole number of minutes from 1 to 600, or leave the field empty',
    closed: 'Closed item',
    closedHint: 'Seen only by those who sit in the body on the day of the meeting, the secretary and the chair.',
    changedMeanwhile: 'Somebody changed the item meanwhile. What you wrote stands below; what is saved stands here:',
    actions: 'The meeting',
    send: 'Send the agenda',
    sendSays:
      'Once the agenda is sent, items are added as late only, and none is taken off. If invitations were sent, those invited get a mail that the agenda is ready.',
    moveTitle: 'Move the meeting',
    moveLead:
      'If invitations were sent, those invited get a mail with the old and the new time. Calendars that subscribe get the new one.',
    cancelTitle: 'Cancel the meeting',
    cancelLead:
      'The plan is taken back from the agreement. The meeting stays as cancelled. If invitations were sent, those invited get a mail that it is; the reason stands here only.',
    why: 'Why?',
    whyMissing: 'Say why the meeting is cancelled',
    hold: 'Close the meeting',
    holdTitle: 'Close the meeting',
    holdLead: 'Say who was there. The agreement is told that the meeting was held.',
    holdNoSeats: 'Nobody sat in the body’s seats on that day, so there is no attendance to note.',
    presence: 'Attendance',
    attendance: 'Attendance',
    seat: 'Seat',
    nobodyInSeat: 'nobody in the seat',
    calendarSummary: (body) => `Meeting of ${body}`,
    calendarSays: 'The agenda stands in Samværk.',
    calendarDue: (what) => `Due: ${what}`,
    unknown: 'unknown',
  },
}

/** Why something may not be done with a meeting, for button and command alike. */
export const refusals = {
  da: {
    'not-a-keeper': 'Sekretæren og formanden planlægger og leder møderne.',
    'in-the-past': 'Dagen er gået. Et møde, der er holdt, registreres under Hændelser.',
    'is-over': 'Mødet er holdt eller aflyst og kan ikke ændres.',
    'already-sent': 'Dagsordenen er sendt.',
    'nothing-on-it': 'Sæt et punkt på dagsordenen, før den sendes.',
    'body-closed': 'Gruppen er lukket og holder ikke møder efter den dag.',
    'not-yet': 'Mødet kan afsluttes, når dagen er kommet.',
    'minutes-sent': 'Referatet er sendt til godkendelse, så det, der er noteret på mødet, ligger fast.',
    'somebody-was-quicker': 'En anden har ændret det imens. Åbn siden igen, og se, hvad der står.',
  },
  en: {
    'not-a-keeper': 'The secretary and the chair plan and run the meetings.',
    'in-the-past': 'That day has gone. A meeting that was held is recorded under Occurrences.',
    'is-over': 'The meeting was held or cancelled and is not changed any more.',
    'already-sent': 'The agenda has been sent.',
    'nothing-on-it': 'Put an item on the agenda before it is sent.',
    'body-closed': 'The group is closed and does not meet after that day.',
    'not-yet': 'The meeting can be closed when its day has come.',
    'minutes-sent': 'The minutes were sent for approval, so what was noted at the meeting stands.',
    'somebody-was-quicker': 'Somebody changed it meanwhile. Open the page again and see what stands there.',
  },
} as const satisfies Texts<Record<string, string>>
