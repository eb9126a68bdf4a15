import type { Texts } from '../../../platform/languages.ts'

interface FeedTexts {
  readonly title: string
  readonly lead: string
  readonly what: readonly string[]
  readonly none: string
  readonly make: string
  readonly madeAt: string
  readonly usedOn: string
  readonly neverUsed: string
  readonly again: string
  readonly againSays: string
  readonly end: string
  readonly endSays: string
  readonly ended: string
  readonly made: string
  readonly madeSays: string
  readonly madeField: string
  readonly madeHow: string
  readonly back: string
  readonly meetings: string
  readonly calendarName: (partnership: string) => string
}

/** What is read on the page of one's own calendar. */
export const feedTexts: Texts<FeedTexts> = {
  da: {
    title: 'Min kalender',
    lead: 'Abonnér på dine møder og frister i Outlook eller på telefonen. Kalenderen retter sig selv, når et møde flyttes eller aflyses.',
    what: [
      'Møderne i de organer, hvor du sidder den dag. Aflyste står der som aflyst i 30 dage.',
      'Fristerne for dine åbne opgaver, som hele dage. En opgave fra et lukket punkt står uden sin tekst.',
      'Aldrig dagsordener. De står kun i Samværk.',
      'Lægger du også invitationerne fra dine mails i kalenderen, står møderne der to gange.',
    ],
    none: 'Du har ingen kalenderadresse her.',
    make: 'Lav en hemmelig adresse',
    madeAt: 'Adressen er lavet',
    usedOn: 'Sidst hentet',
    neverUsed: 'ikke endnu',
    again: 'Lav en ny adresse',
    againSays: 'Har andre set adressen, eller er den blevet væk, så lav en ny. Den gamle holder op med at virke.',
    end: 'Luk kalenderen',
    endSays: 'Så kan ingen hente den mere, heller ikke du selv.',
    ended: 'Kalenderen er lukket.',
    made: 'Din kalenders adresse',
    madeSays:
      'Kopiér adressen nu. Den vises kun denne ene gang. Del den ikke: den, der har den, kan læse din kalender.',
    madeField: 'Adressen',
    madeHow:
      'I Outlook: Tilføj kalender, Abonnér fra internettet. På iPhone: Kalender, Tilføj kalenderabonnement. Hvor tit kalenderen hentes, bestemmer programmet.',
    back: 'Tilbage til min kalender',
    meetings: 'Tilbage til møderne',
    calendarName: (partnership) => `Mine møder – ${partnership}`,
  },
  en: {
    title: 'My calendar',
    lead: 'Subscribe to your meetings and due dates in Outlook or on your telephone. The calendar mends itself when a meeting is moved or cancelled.',
    what: [
      'The meetings of the bodies in which you sit on that day. Cancelled ones stay, as cancelled, for 30 days.',
      'When your open actions are due, as whole days. An action from a closed item stands there without its words.',
      'Never an agenda. It stands in Samværk only.',
      'If you put the invitations from your mails into the calendar too, the meetings stand there twice.',
    ],
    none: 'You have no calendar address here.',
    make: 'Make a secret address',
    madeAt: 'The address was made',
    usedOn: 'Last fetched',
    neverUsed: 'not yet',
    again: 'Make a new address',
    againSays: 'If others have seen the address, or it was lost, make a new one. The old one stops working.',
    end: 'Close the calendar',
    endSays: 'Then nobody can fetch it any more, not even you.',
    ended: 'The calendar is closed.',
    made: 'The address of your calendar',
    madeSays:
      'Copy the address now. It is shown this one time. Do not share it: whoever has it can read your calendar.',
    madeField: 'The address',
    madeHow:
      'In Outlook: Add calendar, Subscribe from web. On an iPhone: Calendar, Add Subscription Calendar. How often the calendar is fetched is up to the program.',
    back: 'Back to my calendar',
    meetings: 'Back to the meetings',
    calendarName: (partnership) => `My meetings – ${partnership}`,
  },
}
