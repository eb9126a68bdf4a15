import type { Language, Texts } from '../../../platform/languages.ts'
import { begins, fromUntil } from '../when.ts'

/** What a letter about a meeting says. */
export interface Said {
  readonly subject: string
  readonly body: string
}

/** When and where a meeting is. */
export interface TimeAndPlace {
  readonly beginsAt: Date
  readonly endsAt: Date
  readonly place: string | null
}

/** What a letter about a meeting tells: whom, of which body, and where its page is. Never what is on the agenda, nor why it was cancelled. */
export interface MeetingTold extends TimeAndPlace {
  readonly name: string
  readonly partnership: string
  readonly body: string
  readonly link: string | null
  readonly address: string
  /** Who called or changed it: whom to tell when one cannot come. */
  readonly by: string | null
}

interface MeetingLetters {
  readonly called: (told: MeetingTold) => Said
  /** With what the reader was told before: a calendar that never updates is mended by hand. */
  readonly moved: (told: MeetingTold, before: TimeAndPlace) => Said
  readonly cancelled: (told: MeetingTold) => Said
  /** The reader sits in the body no longer on the day to which the meeting was moved. */
  readonly withdrawn: (told: MeetingTold) => Said
  readonly papers: (told: MeetingTold) => Said
}

/** The letters about meetings (GOV-87, GOV-88). */
export const meetingLetters: Texts<MeetingLetters> = {
  da: {
    called: (told) => ({
      subject: `Møde i ${told.body} ${begins(told.beginsAt, 'da')}`,
      body: paragraphs(
        `Hej ${told.name}`,
        `Du er inviteret til møde i ${told.body}.`,
        facts(told, 'da'),
        'Dagsordenen står på mødets side, når den er klar:',
        told.address,
        'Mødet er vedhæftet til din kalender.',
        cannotCome(told, 'da'),
        why(told, 'da'),
      ),
    }),
    moved: (told, before) => ({
      subject: `${sameTime(told, before) ? 'Ændret' : 'Flyttet'}: møde i ${told.body} ${begins(told.beginsAt, 'da')}`,
      body: paragraphs(
        `Hej ${told.name}`,
        sameTime(told, before) ? `Mødet i ${told.body} er ændret.` : `Mødet i ${told.body} er flyttet.`,
        `Nu:\n${facts(told, 'da')}`,
        `Før:\n${facts({ ...before, link: null }, 'da')}`,
        'Den nye tid er vedhæftet. Står mødet stadig på den gamle tid i din kalender, så ret det selv: ikke alle programmer følger med.',
        'Mødets side:',
        told.address,
        cannotCome(told, 'da'),
        why(told, 'da'),
      ),
    }),
    cancelled: (told) => ({
      subject: `Aflyst: møde i ${told.body} ${begins(told.beginsAt, 'da')}`,
      body: paragraphs(
        `Hej ${told.name}`,
        `Mødet i ${told.body} ${begins(told.beginsAt, 'da')} er aflyst.`,
        'Grunden står på mødets side:',
        told.address,
        'Står mødet stadig i din kalender, så slet det selv: ikke alle programmer følger med.',
        why(told, 'da'),
      ),
    }),
    withdrawn: (told) => ({
      subject: `Ikke længere for dig: møde i ${told.body}`,
      body: paragraphs(
        `Hej ${told.name}`,
        `Mødet i ${told.body} er flyttet til ${begins(told.beginsAt, 'da')}. Den dag sidder du ikke i organet, så du er ikke længere inviteret.`,
        'Står mødet stadig i din kalender, så slet det selv: ikke alle programmer følger med.',
        'Mødets side:',
        told.address,
      ),
    }),
    papers: (told) => ({
      subject: `Dagsordenen er klar: møde i ${told.body} ${begins(told.beginsAt, 'da')}`,
      body: paragraphs(
        `Hej ${told.name}`,
        `Dagsordenen til mødet i ${told.body} er sendt.`,
        facts(told, 'da'),
        'Læs den på mødets side:',
        told.address,
        why(told, 'da'),
      ),
    }),
  },
  en: {
    called: (told) => ({
      subject: `Meeting of ${told.body}, ${begins(told.beginsAt, 'en')}`,
      body: paragraphs(
        `Hello ${told.name}`,
        `You are invited to a meeting of ${told.body}.`,
        facts(told, 'en'),
        'The agenda stands on the meeting’s page when it is ready:',
        told.address,
        'The meeting is attached for your calendar.',
        cannotCome(told, 'en'),
        why(told, 'en'),
      ),
    }),
    moved: (told, before) => ({
      subject: `${sameTime(told, before) ? 'Changed' : 'Moved'}: meeting of ${told.body}, ${begins(told.beginsAt, 'en')}`,
      body: paragraphs(
        `Hello ${told.name}`,
        `The meeting of ${told.body} was ${sameTime(told, before) ? 'changed' : 'moved'}.`,
        `Now:\n${facts(told, 'en')}`,
        `Before:\n${facts({ ...before, link: null }, 'en')}`,
        'The new time is attached. If the meeting still stands at the old time in your calendar, mend it yourself: not all programs follow.',
        'The meeting’s page:',
        told.address,
        cannotCome(told, 'en'),
        why(told, 'en'),
      ),
    }),
    cancelled: (told) => ({
      subject: `Cancelled: meeting of ${told.body}, ${begins(told.beginsAt, 'en')}`,
      body: paragraphs(
        `Hello ${told.name}`,
        `The meeting of ${told.body}, ${begins(told.beginsAt, 'en')}, is cancelled.`,
        'The reason stands on the meeting’s page:',
        told.address,
        'If the meeting still stands in your calendar, delete it yourself: not all programs follow.',
        why(told, 'en'),
      ),
    }),
    withdrawn: (told) => ({
      subject: `No longer for you: meeting of ${told.body}`,
      body: paragraphs(
        `Hello ${told.name}`,
        `The meeting of ${told.body} was moved to ${begins(told.beginsAt, 'en')}. You do not sit in the body on that day, so you are not invited any more.`,
        'If the meeting still stands in your calendar, delete it yourself: not all programs follow.',
        'The meeting’s page:',
        told.address,
      ),
    }),
    papers: (told) => ({
      subject: `The agenda is ready: meeting of ${told.body}, ${begins(told.beginsAt, 'en')}`,
      body: paragraphs(
        `Hello ${told.name}`,
        `The agenda for the meeting of ${told.body} was sent.`,
        facts(told, 'en'),
        'Read it on the meeting’s page:',
        told.address,
        why(told, 'en'),
      ),
    }),
  },
}

/** Whether a meeting is still at the time that was told. */
export function sameTime(a: TimeAndPlace, b: TimeAndPlace): boolean {
  return a.beginsAt.getTime() === b.beginsAt.getTime() && a.endsAt.getTime() === b.endsAt.getTime()
}

function facts(told: TimeAndPlace & { readonly link: string | null }, language: Language): string {
  const words = factWords[language]
  return [
    `${words.when}: ${fromUntil(told, language)}`,
    ...(told.place === null ? [] : [`${words.where}: ${told.place}`]),
    ...(told.link === null ? [] : [`${words.video}: ${told.link}`]),
  ].join('\n')
}

const factWords: Texts<Readonly<Record<'when' | 'where' | 'video', string>>> = {
  da: { when: 'Hvornår', where: 'Hvor', video: 'Videomøde' },
  en: { when: 'When', where: 'Where', video: 'Video meeting' },
}

function cannotCome({ by }: MeetingTold, language: Language): string | null {
  if (by === null) return null
  if (language === 'da') return `Kan du ikke komme, så sig det til ${by}. Svar på denne mail bliver ikke læst.`
  return `If you cannot come, tell ${by}. Answers to this mail are not read.`
}

function why({ body, partnership }: MeetingTold, language: Language): string {
  if (language === 'da') return `Du får mailen, fordi du sidder i ${body} i ${partnership}.`
  return `You get this mail because you sit in ${body} of ${partnership}.`
}

function paragraphs(...texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null).join('\n\n')
}
