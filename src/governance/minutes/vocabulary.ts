import type { Texts } from '../../platform/languages.ts'

/** What is noted of an item, a field at a time. */
export const noteFields = ['outcome', 'votes', 'dissent', 'leaves', 'began', 'done'] as const
export type NoteField = (typeof noteFields)[number]

/** The fields in words. */
export const noteFieldWords: Texts<Readonly<Record<NoteField, string>>> = {
  da: {
    outcome: 'Beslutning eller konklusion',
    votes: 'Stemmer',
    dissent: 'Hvem er uenig, og hvorfor',
    leaves: 'Går ud (inhabil)',
    began: 'Begyndt',
    done: 'Slut',
  },
  en: {
    outcome: 'Decision or conclusion',
    votes: 'Votes',
    dissent: 'Who dissents, and why',
    leaves: 'Leaves (conflict of interest)',
    began: 'Begun',
    done: 'Done',
  },
}

/** Votes as they are noted: for, against, blank. */
export interface Votes {
  readonly for: number
  readonly against: number
  readonly blank: number
}

/** Votes out of a note, `5-1-0`; null when it is none. */
export function readVotes(words: string | undefined): Votes | null {
  const match = /^(\d{1,3})-(\d{1,3})-(\d{1,3})$/.exec(words?.trim() ?? '')
  return match === null ? null : { for: Number(match[1]), against: Number(match[2]), blank: Number(match[3]) }
}
