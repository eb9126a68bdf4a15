import type { z } from 'zod'
import { readForm } from '../forms.ts'
import { sendText } from './answer.ts'
import { readFields, usualLimit } from './body.ts'
import { Fault } from './faults.ts'
import type { StepSpec } from './handlers.ts'
import type { Route } from './route.ts'
import { acting, queryOf, stated, told } from './acting.ts'

/**
 * A small step that the script of a page posts as a form, by the session of whoever looks (WEB-31): the same doors, the
 * same transaction and the same trail as any other post; only the answer is data for the script, and never a redirect.
 */
export function step(spec: StepSpec<never, never, z.ZodType>): Route {
  return stated(spec as never, 'step', 'POST', async function answerStep(ask) {
    const typed = await readFields(ask.c.req.raw, spec.limit ?? usualLimit)
    const { input, problems } = readForm(spec.form, typed, ask.language)
    if (problems !== null) throw new Fault('faulty-input', {}, problems)
    const stepped = await acting(ask, spec.record, (tx) =>
      spec.run(told(ask, queryOf(ask), { tx, input: input as never })),
    )
    if ('again' in stepped) throw new Fault('faulty-input', {}, stepped.again)
    return await sendText(ask, 'application/json; charset=utf-8', JSON.stringify(stepped.body), { status: 200 })
  })
}
