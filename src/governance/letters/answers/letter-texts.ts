import type { Day } from '../../../platform/days.ts'
import { longDay } from '../../../platform/format.ts'
import type { Texts } from '../../../platform/languages.ts'

interface AnswerLetters {
  readonly hello: (name: string) => string
  readonly by: (day: Day) => string
  readonly here: string
  readonly from: (asker: string) => string
  readonly why: (partnership: string) => string
}

/** What a mail says that asks for an answer (GOV-29). */
export const answerLetters: Texts<AnswerLetters> = {
  da: {
    hello: (name) => `Hej ${name}`,
    by: (day) => `Svar senest ${longDay(day, 'da')}.`,
    here: 'Læs og svar her:',
    from: (asker) => `Det er ${asker}, der spørger.`,
    why: (partnership) => `Du får mailen, fordi du har en plads i ${partnership}.`,
  },
  en: {
    hello: (name) => `Hello ${name}`,
    by: (day) => `Answer by ${longDay(day, 'en')}.`,
    here: 'Read and answer here:',
    from: (asker) => `It is ${asker} who asks.`,
    why: (partnership) => `You get this mail because you have a seat in ${partnership}.`,
  },
}
