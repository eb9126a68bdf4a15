import type { Day } from '../../platform/days.ts'
import { longDay } from '../../platform/format.ts'
import type { Language, Texts } from '../../platform/languages.ts'
import type { Awaiting } from './queries.ts'

const words: Texts<Record<Awaiting['kind'], (each: Awaiting, on: string) => string>> = {
  da: {
    minutes: ({ bodyName }, on) => `Godkend referatet af mødet i ${bodyName}${on && ` ${on}`}`,
    procedure: ({ bodyName, title }) =>
      title === null
        ? `Svar på en lukket skriftlig høring i ${bodyName}`
        : `Svar på den skriftlige høring i ${bodyName}: ${title}`,
    poll: ({ bodyName, title }) => `Svar, hvornår du kan mødes i ${bodyName}${title === null ? '' : `: ${title}`}`,
  },
  en: {
    minutes: ({ bodyName }, on) => `Approve the minutes of ${bodyName}${on && ` of ${on}`}`,
    procedure: ({ bodyName, title }) =>
      title === null
        ? `Answer a closed written procedure of ${bodyName}`
        : `Answer the written procedure of ${bodyName}: ${title}`,
    poll: ({ bodyName, title }) => `Say when you can meet in ${bodyName}${title === null ? '' : `: ${title}`}`,
  },
}

interface WaitingTexts {
  readonly action: (what: string) => string
  readonly papers: (body: string, on: Day) => string
  readonly minutes: (body: string, on: Day) => string
}

/** What else waits for somebody, on their overview. */
export const waitingTexts: Texts<WaitingTexts> = {
  da: {
    action: (what) => `Opgave: ${what}`,
    papers: (body, on) => `Send dagsordenen til mødet i ${body} ${longDay(on, 'da')}`,
    minutes: (body, on) => `Send referatet af mødet i ${body} ${longDay(on, 'da')}`,
  },
  en: {
    action: (what) => `Action: ${what}`,
    papers: (body, on) => `Send the agenda for the meeting of ${body} on ${longDay(on, 'en')}`,
    minutes: (body, on) => `Send the minutes of the meeting of ${body} on ${longDay(on, 'en')}`,
  },
}

/** What is asked of a person, in words that a mail may carry: nothing of what is closed. */
export function awaitingWords(each: Awaiting, language: Language): string {
  return words[language][each.kind](each, each.onDay === null ? '' : longDay(each.onDay, language))
}
