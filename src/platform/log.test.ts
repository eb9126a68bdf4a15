import { expect, test } from 'vitest'
import { harmless, openLog } from './log.ts'

function written(level = 'info') {
  const lines: string[] = []
  return { lines, log: openLog(level, { write: (line: string) => lines.push(line) }) }
}

test('WEB-20 what PostgreSQL quotes of a row, and what stands in quotation marks, is not kept', () => {
  const error = Object.assign(new Error('duplicate key value violates unique constraint "person_email_key"'), {
    name: 'DatabaseError',
    code: '23505',
    detail: 'Key (email)=(ana@example.dk) already exists.',
    where: 'ana@example.dk',
    hint: 'ana@example.dk',
    schema: 'platform',
    table: 'person',
    constraint: 'person_email_key',
  })
  const { lines, log } = written()
  log.error({ cause: error }, 'Cannot answer the request')
  expect(lines[0]).not.toContain('ana@example.dk')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'error',
    msg: 'Cannot answer the request',
    cause: { type: 'DatabaseError', code: '23505', table: 'person', constraint: 'person_email_key' },
  })
})

test('WEB-20 no kind of quotation mark lets a person’s words through, nor does a cause, nor a stack', () => {
  const inner = new Error('invalid input syntax for type date: "Ana Prøve"')
  const error = new Error('Cannot read »Ana Prøve« or “Ana Prøve” or `Ana Prøve`', { cause: inner })
  const said = JSON.stringify(harmless(error))
  expect(said).not.toContain('Ana')
  expect(harmless(error).cause?.message).toBe('invalid input syntax for type date: "…"')
  expect(harmless(error).at[0]).toContain('log.test.ts')
})

test('WEB-20 what is thrown without being an error says nothing', () => {
  expect(harmless('Ana Prøve')).toEqual({ type: 'string', message: 'something was thrown that is no error', at: [] })
})

test('WEB-20 a cause that is its own cause comes to an end', () => {
  const error = new Error('round and round')
  error.cause = error
  expect(JSON.stringify(harmless(error)).length).toBeLessThan(10_000)
})

test('WEB-20 a log below its level says nothing', () => {
  const { lines, log } = written('warn')
  log.info('answered')
  expect(lines).toEqual([])
})
