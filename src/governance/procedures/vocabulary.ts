import type { Texts } from '../../platform/languages.ts'

/** What a written procedure can be: still running, concluded with a decision, or withdrawn. */
export const procedureStates = ['open', 'concluded', 'withdrawn'] as const
export type ProcedureState = (typeof procedureStates)[number]

/** What a seat can answer to what is recommended. */
export const answers = ['agree', 'disagree', 'blank', 'meeting'] as const
export type Answer = (typeof answers)[number]

/** The states of a written procedure in words. */
export const procedureStateWords: Texts<Readonly<Record<ProcedureState, string>>> = {
  da: { open: 'i gang', concluded: 'besluttet', withdrawn: 'trukket tilbage' },
  en: { open: 'running', concluded: 'decided', withdrawn: 'withdrawn' },
}

/** The answers in words. */
export const answerWords: Texts<Readonly<Record<Answer, string>>> = {
  da: { agree: 'Enig', disagree: 'Uenig', blank: 'Blankt', meeting: 'Ønsker det på et møde' },
  en: { agree: 'Agree', disagree: 'Disagree', blank: 'Blank', meeting: 'Wants it at a meeting' },
}
