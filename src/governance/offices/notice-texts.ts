import type { Language, Texts } from '../../platform/languages.ts'
import { listed, longDay } from '../../platform/format.ts'
import type { TurnNotice } from './notices.ts'

interface NoticeTexts {
  readonly heading: string
  readonly promise: string
  readonly nobodyHadIt: (from: string, until: string) => string
  readonly nobodyPlanned: (from: string, until: string) => string
  readonly noPlan: string
  readonly notAsPlanned: (party: string, holder: string | null) => string
  readonly doubleTurn: (party: string, on: string) => string
  readonly outOfTurn: (party: string, on: string, due: string) => string
  readonly leftOut: (parties: string) => string
}

/** What is said of gaps and double turns. */
export const noticeTexts: Texts<NoticeTexts> = {
  da: {
    heading: 'Hold øje med',
    promise: 'Hvad det betyder for løftet, siger aftalen',
    nobodyHadIt: (from, until) => `Ingen havde hvervet fra ${from} til og med ${until}.`,
    nobodyPlanned: (from, until) => `Ingen er planlagt fra ${from} til og med ${until}.`,
    noPlan: 'Der er ingen plan for, hvem der får hvervet fremover.',
    notAsPlanned: (party, holder) =>
      holder === null
        ? `Efter planen har ${party} hvervet i dag, men ingen har overtaget det.`
        : `Efter planen har ${party} hvervet i dag, men det er ${holder}, der har det.`,
    doubleTurn: (party, on) => `${party} har to ture efter hinanden i planen: den anden begynder ${on}.`,
    outOfTurn: (party, on, due) => `Turen fra ${on} er ${party}, men den næste i rækken er ${due}.`,
    leftOut: (parties) => `${parties} får ingen tur, som planen er nu.`,
  },
  en: {
    heading: 'To look at',
    promise: 'What it means for the promise, the agreement says',
    nobodyHadIt: (from, until) => `Nobody had the office from ${from} through ${until}.`,
    nobodyPlanned: (from, until) => `Nobody is planned from ${from} through ${until}.`,
    noPlan: 'There is no plan for who is to have the office from now on.',
    notAsPlanned: (party, holder) =>
      holder === null
        ? `By the plan ${party} has the office today, but nobody has assumed it.`
        : `By the plan ${party} has the office today, but ${holder} has it.`,
    doubleTurn: (party, on) => `${party} has two turns running in the plan: the second begins on ${on}.`,
    outOfTurn: (party, on, due) => `The turn from ${on} is ${party}, but next in line is ${due}.`,
    leftOut: (parties) => `${parties} gets no turn as the plan stands.`,
  },
}

/** A notice in a sentence. */
export function noticeWords(notice: TurnNotice, nameOf: (party: string) => string, language: Language): string {
  const t = noticeTexts[language]
  const on = (day: Parameters<typeof longDay>[0]) => longDay(day, language)
  switch (notice.kind) {
    case 'nobody-had-it':
      return t.nobodyHadIt(on(notice.from), on(notice.until))
    case 'nobody-planned':
      return t.nobodyPlanned(on(notice.from), on(notice.until))
    case 'no-plan':
      return t.noPlan
    case 'not-as-planned':
      return t.notAsPlanned(nameOf(notice.party), notice.holder === null ? null : nameOf(notice.holder))
    case 'double-turn':
      return t.doubleTurn(nameOf(notice.party), on(notice.on))
    case 'out-of-turn':
      return t.outOfTurn(nameOf(notice.party), on(notice.on), listed(notice.due.map(nameOf), language))
    case 'left-out':
      return t.leftOut(listed(notice.parties.map(nameOf), language))
    default:
      return notice satisfies never
  }
}
