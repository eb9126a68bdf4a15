import type { Texts } from '../../platform/languages.ts'

interface OverviewTexts {
  title: string
  forMe: string
  forAll: string
  showing: string
  attention: string
  nothing: string
  nothingMine: string
  waiting: string
  due: string
  wasDue: string
  coming: string
  noComing: string
  planned: string
  lastDate: string
  by: string
  standing: string
  timeline: string
  front: {
    welcome: string
    promises: (kept: number, total: number) => string
    lead: string
    broken: (n: number) => string
    read: string
    next: string
    who: string
    signIn: string
    members: string
    noneComing: string
    never: string
    neverList: readonly string[]
  }
  timelineTitle: string
  timelineLead: string
}

/** What Overblik, the front page and the timeline say. */
export const overviewTexts: Texts<OverviewTexts> = {
  da: {
    title: 'Overblik',
    forMe: 'Det, der vedkommer mig',
    forAll: 'Det hele',
    showing: 'Vis',
    attention: 'Det kalder på opmærksomhed',
    nothing: 'Intet kalder på opmærksomhed lige nu.',
    nothingMine: 'Intet af det, der vedkommer dig, kalder på opmærksomhed lige nu.',
    waiting: 'Venter på dig',
    due: 'senest',
    wasDue: 'skulle være gjort senest',
    coming: 'De næste datoer',
    noComing: 'Der er ingen kommende datoer.',
    planned: 'Planlagt',
    lastDate: 'Sidste frist',
    by: 'senest',
    standing: 'Sådan står aftalen',
    timeline: 'Se hele forløbet på en tidslinje',
    front: {
      welcome: 'Vi holder øje med, om vi holder, hvad vi har lovet',
      promises: (kept, total) => `${kept} af ${total} løfter er holdt`,
      lead: 'Politi og kommuner har underskrevet en aftale. Her kan alle se, sætning for sætning, hvad den lover, og hvordan det går.',
      broken: (n) => (n === 1 ? 'Ét løfte er brudt.' : `${n} løfter er brudt.`),
      read: 'Læs aftalen, sætning for sætning',
      next: 'De næste datoer i aftalen',
      who: 'Hvem er med',
      signIn: 'Log ind for medlemmer',
      members: 'Overblik for medlemmer',
      noneComing: 'Der er ingen kommende datoer.',
      never: 'Det gør Samværk aldrig',
      neverList: [
        'giver et menneske en score, en rang eller en profil',
        'forudsiger noget om et menneske',
        'viser noget om enkelte borgere på disse sider',
      ],
    },
    timelineTitle: 'Tidslinje',
    timelineLead: 'Hele aftalens løbetid: det, der er sket, det, der er planlagt, og de sidste frister.',
  },
  en: {
    title: 'Overview',
    forMe: 'What concerns me',
    forAll: 'Everything',
    showing: 'Show',
    attention: 'Needs attention',
    nothing: 'Nothing needs attention right now.',
    nothingMine: 'Nothing that concerns you needs attention right now.',
    waiting: 'Waiting for you',
    due: 'by',
    wasDue: 'was due by',
    coming: 'The next dates',
    noComing: 'There are no coming dates.',
    planned: 'Planned',
    lastDate: 'Last date',
    by: 'by',
    standing: 'How the agreement stands',
    timeline: 'See the whole course on a timeline',
    front: {
      welcome: 'We keep an eye on whether we keep what we promised',
      promises: (kept, total) => `${kept} of ${total} promises are kept`,
      lead: 'Police and municipalities have signed an agreement. Here everybody can see, sentence by sentence, what it promises and how it is going.',
      broken: (n) => (n === 1 ? 'One promise is broken.' : `${n} promises are broken.`),
      read: 'Read the agreement, sentence by sentence',
      next: 'The next dates of the agreement',
      who: 'Who takes part',
      signIn: 'Sign in for members',
      members: 'Overview for members',
      noneComing: 'There are no coming dates.',
      never: 'What Samværk never does',
      neverList: [
        'gives a person a score, a rank or a profile',
        'predicts anything about a person',
        'shows anything about individual citizens on these pages',
      ],
    },
    timelineTitle: 'Timeline',
    timelineLead: 'The whole term of the agreement: what happened, what is planned, and the last dates.',
  },
}
