import type { Texts } from '../../platform/languages.ts'
import type { EvidenceKind } from '../vocabulary.ts'

/** The lanes in which a timeline sorts what happened. */
export const lanes = ['life', 'meetings', 'groups', 'offices', 'work', 'money', 'judging'] as const
export type Lane = (typeof lanes)[number]

/** Which lane a kind of evidence belongs to. */
export const laneOf: Readonly<Record<EvidenceKind, Lane>> = {
  'entered-into-force': 'life',
  'notice-given': 'life',
  dissolved: 'life',
  'party-joined': 'life',
  'party-left': 'life',
  'meeting-planned': 'meetings',
  'meeting-held': 'meetings',
  'minutes-approved': 'meetings',
  'group-established': 'groups',
  'charter-approved': 'groups',
  'group-closed': 'groups',
  'office-assumed': 'offices',
  'office-left': 'offices',
  'seat-filled': 'offices',
  'seat-vacated': 'offices',
  'activity-done': 'work',
  'solution-examined': 'work',
  'experience-shared': 'work',
  done: 'work',
  'set-aside': 'money',
  'hours-booked': 'money',
  'funding-sought': 'money',
  measured: 'judging',
  attested: 'judging',
  evaluated: 'judging',
  decided: 'judging',
  retracted: 'judging',
}

/** What the pictures and their tables say. */
export const pictureTexts: Texts<{
  asOf: (date: string) => string
  today: string
  windowsTitle: (says: string) => string
  noWindows: string
  windowSentence: (stretch: string, thing: string | null, verdict: string, figures: string) => string
  figures: (happened: number, needed: number) => string
  planned: (count: number) => string
  unconfirmed: (count: number) => string
  windowsCaption: (says: string) => string
  period: string
  about: string
  owed: string
  happened: string
  plannedHead: string
  unconfirmedHead: string
  verdict: string
  stub: string
  lane: Record<Lane | 'deadlines', string>
  timelineTitle: (from: string, until: string) => string
  timelineDesc: (happened: number, planned: number, deadlines: number, date: string) => string
  timelineCaption: string
  date: string
  what: string
  subject: string
  happenedMark: string
  plannedMark: string
  deadlineMark: string
  kindHead: string
  barTitle: (total: number, parts: string) => string
  barFree: (count: number) => string
  more: (count: number) => string
}> = {
  da: {
    asOf: (date) => `pr. ${date}`,
    today: 'Valgt dato',
    windowsTitle: (says) => `Perioder for løftet: ${says}`,
    noWindows: 'Løftet har ingen perioder, der kan tegnes.',
    windowSentence: (stretch, thing, verdict, figures) =>
      `${thing ? `${thing}, ` : ''}${stretch}: ${verdict}, ${figures}.`,
    figures: (happened, needed) => `${happened} af ${needed}`,
    planned: (count) => `${count} planlagt`,
    unconfirmed: (count) => `${count} ubekræftet`,
    windowsCaption: (says) => `Perioder: ${says}`,
    period: 'Periode',
    about: 'Hvad',
    owed: 'Lovet',
    happened: 'Sket',
    plannedHead: 'Planlagt',
    unconfirmedHead: 'Ubekræftet',
    verdict: 'Stand',
    stub: 'afkortet periode',
    lane: {
      life: 'Aftalen',
      meetings: 'Møder',
      groups: 'Arbejdsgrupper',
      offices: 'Poster og pladser',
      work: 'Arbejdet',
      money: 'Timer og penge',
      judging: 'Måling og beslutning',
      deadlines: 'Frister',
    },
    timelineTitle: (from, until) => `Tidslinje ${from} – ${until}`,
    timelineDesc: (happened, planned, deadlines, date) =>
      `Pr. ${date}: ${happened} hændelser, ${planned} planlagt, ${deadlines} frister forude. Tabellen viser dem alle.`,
    timelineCaption: 'Hændelser, planer og frister',
    date: 'Dato',
    what: 'Hvad',
    subject: 'Om',
    happenedMark: 'sket',
    plannedMark: 'planlagt',
    deadlineMark: 'frist',
    kindHead: 'Slags',
    barTitle: (total, parts) => `${total} løfter: ${parts}`,
    barFree: (count) => (count === 1 ? '1 sætning uden pligt' : `${count} sætninger uden pligt`),
    more: (count) => `${count} på samme tid`,
  },
  en: {
    asOf: (date) => `as of ${date}`,
    today: 'Chosen date',
    windowsTitle: (says) => `Periods of the promise: ${says}`,
    noWindows: 'The promise has no periods to draw.',
    windowSentence: (stretch, thing, verdict, figures) =>
      `${thing ? `${thing}, ` : ''}${stretch}: ${verdict}, ${figures}.`,
    figures: (happened, needed) => `${happened} of ${needed}`,
    planned: (count) => `${count} planned`,
    unconfirmed: (count) => `${count} unconfirmed`,
    windowsCaption: (says) => `Periods: ${says}`,
    period: 'Period',
    about: 'What',
    owed: 'Promised',
    happened: 'Happened',
    plannedHead: 'Planned',
    unconfirmedHead: 'Unconfirmed',
    verdict: 'Standing',
    stub: 'shortened period',
    lane: {
      life: 'The agreement',
      meetings: 'Meetings',
      groups: 'Working groups',
      offices: 'Offices and seats',
      work: 'The work',
      money: 'Hours and money',
      judging: 'Measuring and deciding',
      deadlines: 'Deadlines',
    },
    timelineTitle: (from, until) => `Timeline ${from} – ${until}`,
    timelineDesc: (happened, planned, deadlines, date) =>
      `As of ${date}: ${happened} events, ${planned} planned, ${deadlines} deadlines ahead. The table lists them all.`,
    timelineCaption: 'Events, plans and deadlines',
    date: 'Date',
    what: 'What',
    subject: 'About',
    happenedMark: 'happened',
    plannedMark: 'planned',
    deadlineMark: 'deadline',
    kindHead: 'Kind',
    barTitle: (total, parts) => `${total} promises: ${parts}`,
    barFree: (count) => (count === 1 ? '1 sentence that owes nothing' : `${count} sentences that owe nothing`),
    more: (count) => `${count} at about the same time`,
  },
}
