import type { Texts } from '../../platform/languages.ts'

/** The usual parts of a charter in their order; `criteria` are rows, the others are words. */
export const charterParts = [
  'task',
  'goals',
  'criteria',
  'background',
  'scope',
  'organisation',
  'resources',
  'timetable',
  'reporting',
  'stakeholders',
  'end',
] as const
export type CharterPart = (typeof charterParts)[number]

/** The ids by which readings of agreements ask for a part; what none of these is becomes a part of its own. */
export const partIds: Readonly<Record<CharterPart, readonly string[]>> = {
  task: ['opgave', 'task'],
  goals: ['maal', 'goals'],
  criteria: ['succeskriterier', 'success-criteria', 'criteria'],
  background: ['baggrund', 'background'],
  scope: ['afgraensning', 'scope'],
  organisation: ['organisering', 'organisation'],
  resources: ['ressourcer', 'resources'],
  timetable: ['tidsplan', 'timetable'],
  reporting: ['rapportering', 'reporting'],
  stakeholders: ['interessenter', 'stakeholders'],
  end: ['afslutning', 'end'],
}

/** How far a group is with a measure of success: words about the work, never a score. */
export const progressStates = ['on-course', 'behind', 'reached', 'given-up'] as const
export type ProgressState = (typeof progressStates)[number]

/** What became of a measure of success when the group ended. */
export const outcomes = ['reached', 'partly', 'not-reached', 'given-up'] as const
export type Outcome = (typeof outcomes)[number]

/** The parts in words. */
export const partWords: Texts<Readonly<Record<CharterPart, string>>> = {
  da: {
    task: 'Opgave',
    goals: 'Mål',
    criteria: 'Succeskriterier',
    background: 'Baggrund',
    scope: 'Afgrænsning',
    organisation: 'Organisering',
    resources: 'Ressourcer',
    timetable: 'Tidsplan',
    reporting: 'Rapportering',
    stakeholders: 'Interessenter',
    end: 'Afslutning',
  },
  en: {
    task: 'Task',
    goals: 'Goals',
    criteria: 'Success criteria',
    background: 'Background',
    scope: 'Scope',
    organisation: 'Organisation',
    resources: 'Resources',
    timetable: 'Timetable',
    reporting: 'Reporting',
    stakeholders: 'Stakeholders',
    end: 'End',
  },
}

/** What a part is to answer, in the words of somebody who is to write it. */
export const partHints: Texts<Readonly<Record<CharterPart, string>>> = {
  da: {
    task: 'Hvad skal gruppen gøre?',
    goals: 'Hvad skal være anderledes, når gruppen er færdig?',
    criteria: 'Hvordan kan alle se, at det er lykkedes? Skriv for hvert kriterium, hvordan og hvornår I måler det.',
    background: 'Hvorfor er gruppen nedsat?',
    scope: 'Hvad er gruppen ikke sat i verden for?',
    organisation: 'Hvem er med, hvem leder, og hvem spørger gruppen til råds?',
    resources: 'Hvilken tid, hvilke penge og hvilken hjælp har gruppen?',
    timetable: 'Hvornår skal hvad være gjort?',
    reporting: 'Hvem får besked om arbejdet, og hvor tit?',
    stakeholders: 'Hvem mærker til det, gruppen gør, og hvordan bliver de hørt?',
    end: 'Hvornår og hvordan slutter gruppen?',
  },
  en: {
    task: 'What is the group to do?',
    goals: 'What is to be different when the group is done?',
    criteria: 'How can everybody see that it succeeded? Say for each criterion how and when you measure it.',
    background: 'Why was the group set up?',
    scope: 'What is not the group’s business?',
    organisation: 'Who takes part, who leads, and whom does the group consult?',
    resources: 'What time, money and help does the group have?',
    timetable: 'What is to be done by when?',
    reporting: 'Who is told of the work, and how often?',
    stakeholders: 'Who feels what the group does, and how are they heard?',
    end: 'When and how does the group end?',
  },
}

/** The states of progress in words. */
export const progressWords: Texts<Readonly<Record<ProgressState, string>>> = {
  da: { 'on-course': 'På vej', behind: 'Bagud', reached: 'Nået', 'given-up': 'Opgivet' },
  en: { 'on-course': 'On course', behind: 'Behind', reached: 'Reached', 'given-up': 'Given up' },
}

/** The outcomes in words. */
export const outcomeWords: Texts<Readonly<Record<Outcome, string>>> = {
  da: { reached: 'Nået', partly: 'Delvist nået', 'not-reached': 'Ikke nået', 'given-up': 'Opgivet undervejs' },
  en: { reached: 'Reached', partly: 'Partly reached', 'not-reached': 'Not reached', 'given-up': 'Given up on the way' },
}
