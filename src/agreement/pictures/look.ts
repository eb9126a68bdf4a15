import type { Language, Texts } from '../../platform/languages.ts'
import { type Verdict, verdicts } from '../vocabulary.ts'

/** A stroke of a verdict's sign, drawn in a square of 16: filled in the verdict's ink, drawn as a line in it, or cut out of it. */
export interface Stroke {
  as: 'fill' | 'line' | 'cut'
  d: string
}

/** How a verdict looks: its ink (text, lines, bars), its tint (ground behind text), and a sign that needs no colour. */
export interface Look {
  ink: string
  tint: string
  /** Filled bars stand for a verdict that says something; hollow ones for a promise that nothing can be said of yet. */
  bar: 'solid' | 'hollow'
  sign: readonly Stroke[]
}

const disc = 'M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14z'
const ring = 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z'

/** Every verdict's look; `verdicts.scss` holds the same colours for the pages (PIC-01, PIC-02). */
export const looks: Readonly<Record<Verdict, Look>> = {
  kept: {
    ink: '#1d6b40',
    tint: '#e6f4ea',
    bar: 'solid',
    sign: [
      { as: 'fill', d: disc },
      { as: 'cut', d: 'M4.6 8.4L7 10.8L11.5 5.6' },
    ],
  },
  'on-course': {
    ink: '#1a5a96',
    tint: '#e5f0fa',
    bar: 'solid',
    sign: [
      { as: 'fill', d: disc },
      { as: 'cut', d: 'M4.5 8H11M8.2 5L11.2 8L8.2 11' },
    ],
  },
  due: {
    ink: '#875400',
    tint: '#fff3d1',
    bar: 'solid',
    sign: [
      { as: 'fill', d: 'M8 1.2L15.4 14.4H0.6z' },
      { as: 'cut', d: 'M8 6V9.8M8 11.7V12' },
    ],
  },
  broken: {
    ink: '#b3261e',
    tint: '#fdeceb',
    bar: 'solid',
    sign: [
      { as: 'fill', d: 'M5 1H11L15 5V11L11 15H5L1 11V5z' },
      { as: 'cut', d: 'M5.3 5.3L10.7 10.7M10.7 5.3L5.3 10.7' },
    ],
  },
  unproven: {
    ink: '#6b4285',
    tint: '#f4ecf8',
    bar: 'solid',
    sign: [
      { as: 'fill', d: 'M8 0.4L15.6 8L8 15.6L0.4 8z' },
      { as: 'cut', d: 'M6.1 6.6C6.1 4.2 9.9 4.2 9.9 6.5C9.9 8 8 8 8 9.6M8 11.5V11.7' },
    ],
  },
  open: { ink: '#4c5761', tint: '#eef0f2', bar: 'hollow', sign: [{ as: 'line', d: ring }] },
  'not-yet': {
    ink: '#4c5761',
    tint: '#f7f8f9',
    bar: 'hollow',
    sign: [
      {
        as: 'line',
        d: 'M2.2 6.4A6 6 0 0 1 6.4 2.2M9.6 2.2A6 6 0 0 1 13.8 6.4M13.8 9.6A6 6 0 0 1 9.6 13.8M6.4 13.8A6 6 0 0 1 2.2 9.6',
      },
    ],
  },
  free: {
    ink: '#4c5761',
    tint: '#ffffff',
    bar: 'hollow',
    sign: [
      { as: 'line', d: ring },
      { as: 'line', d: 'M5 8H11' },
    ],
  },
}

/** The verdicts in a word or two, as they stand beside a promise. */
export const verdictWords: Texts<Record<Verdict, string>> = {
  da: {
    kept: 'holdt',
    'on-course': 'på vej',
    due: 'frist nær',
    broken: 'brudt',
    unproven: 'ikke påvist',
    open: 'åben',
    'not-yet': 'ikke begyndt',
    free: 'ingen pligt',
  },
  en: {
    kept: 'kept',
    'on-course': 'on course',
    due: 'due soon',
    broken: 'broken',
    unproven: 'not shown',
    open: 'open',
    'not-yet': 'not begun',
    free: 'no duty',
  },
}

/** A number of promises at a verdict: "8 åbne", "1 brudt". */
export function countedVerdict(count: number, verdict: Verdict, language: Language): string {
  if (language === 'da' && verdict === 'open' && count !== 1) return `${count} åbne`
  return `${count} ${verdictWords[language][verdict]}`
}

/** What each verdict says, in a sentence. */
export const verdictMeanings: Texts<Record<Verdict, string>> = {
  da: {
    kept: 'Det lovede er sket, og det er skrevet ned.',
    'on-course': 'Nok er planlagt til, at løftet bliver holdt.',
    due: 'Fristen nærmer sig, og der er ikke nok holdt eller planlagt.',
    broken: 'Fristen gik, uden at det lovede skete.',
    unproven: 'Intet, der er skrevet ned, viser, om løftet er holdt.',
    open: 'Aftalen gælder, og der er tid nok.',
    'not-yet': 'Aftalen eller perioden er ikke begyndt.',
    free: 'Teksten fortæller eller tillader noget. Ingen skylder noget.',
  },
  en: {
    kept: 'What was promised has happened and is on record.',
    'on-course': 'Enough is planned for the promise to be kept.',
    due: 'The last date is near, and not enough has happened or is planned.',
    broken: 'The last date passed without what was promised.',
    unproven: 'Nothing on record shows whether the promise was kept.',
    open: 'The agreement is in force and there is time enough.',
    'not-yet': 'The agreement or the period has not begun.',
    free: 'The text tells or allows something. Nothing is owed.',
  },
}

/** The order in which verdicts are summed up: good news, what presses, what is open, what owes nothing. */
export const telling: readonly Verdict[] = ['kept', 'on-course', 'due', 'broken', 'unproven', 'open', 'not-yet', 'free']

/** How many promises stand at each verdict. */
export function countVerdicts(standings: readonly { verdict: Verdict }[]): Record<Verdict, number> {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>
  for (const { verdict } of standings) counts[verdict] += 1
  return counts
}
