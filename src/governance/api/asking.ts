import { sql } from 'kysely'
import { z } from 'zod'
import type { Write } from '../../platform/db/types.ts'
import { takingIn } from '../../platform/files/texts.ts'
import { asPage, type AsPageSpec } from '../../platform/http/api/as-page.ts'
import { fileAsPage, type FileAsPageSpec } from '../../platform/http/api/file-as-page.ts'
import { pageShape } from '../../platform/http/api/paging.ts'
import type { Thing } from '../../platform/http/api/specs.ts'
import type { Addressed, Asked } from '../../platform/http/handlers.ts'
import type { Access } from '../../platform/http/house.ts'
import type { Route } from '../../platform/http/route.ts'
import { routing } from '../../platform/http/routing.ts'
import { idOr404 } from '../../platform/ids.ts'
import type { GovernanceTables } from '../tables.ts'

const { api } = routing<GovernanceTables>()

/** What every question of governance states, unless it says otherwise. */
export const asMember = { access: 'signed-in', record: 'nothing-personal', scope: 'governance:read' } as const

/** How a question is described: its address, one sentence, the shape of what is answered, and who may ask. */
export interface Question<Parts> {
  readonly path: Addressed<Parts>
  readonly summary: string
  readonly answers: z.ZodType
  readonly access?: Access
}

/** One thing as it stands, with the ETag that a change of it names. */
export function one<Parts, Shown>(
  question: Question<Parts>,
  { show }: Pick<Thing<GovernanceTables, Parts, Shown>, 'show'>,
): Route {
  return api({ ...asMember, ...question, single: true, answer: (asked) => show(asked.db, asked.params, asked) })
}

/** A list that is short by its nature, all of it at once; `answers` is the shape of a line. */
export function all<Parts>(
  { answers, ...question }: Question<Parts>,
  lines: (asked: Asked<GovernanceTables, Parts>) => Promise<readonly unknown[]>,
): Route {
  const answer = async (asked: Asked<GovernanceTables, Parts>) => ({ items: await lines(asked), next: null })
  return api({ ...asMember, ...question, answers: pageShape(answers), answer })
}

type MoreOf<Parts, Shown, Schema extends z.ZodType> = Omit<
  AsPageSpec<GovernanceTables, Parts, Shown, Schema>,
  'path' | 'page' | 'scope' | 'summary'
>

/** Makes commands of governance out of its pages' actions, and files out of their files. `pages` are the room's routes. */
export function ofPages(pages: readonly Route[]) {
  const command = asPage<GovernanceTables>(pages)
  const offer = fileAsPage(pages)
  function write<Parts, Shown = unknown, Schema extends z.ZodType = z.ZodType>(
    path: Addressed<Parts>,
    page: Addressed<NoInfer<Partial<Parts>>>,
    summary: string,
    more: MoreOf<Parts, Shown, Schema> = {},
  ): Route {
    return command({ path, page, scope: 'governance:write', summary, ...more })
  }
  function file<Parts>(spec: Omit<FileAsPageSpec<Parts>, 'scope'>): Route {
    return offer({ ...spec, scope: asMember.scope })
  }
  return { write, file }
}

/** Makes commands and files of the interface. */
export type OfPages = ReturnType<typeof ofPages>

/** Holds the row that an address names until the transaction ends (API-18): by its id, or by the agreement's word for a body. */
export function holding<Part extends string>(table: keyof GovernanceTables, column: string, part: Part) {
  return async function hold(
    tx: Write<GovernanceTables>,
    params: Readonly<Record<'partnership' | Part, string>>,
  ): Promise<void> {
    const id = column === 'body_id' ? params[part] : idOr404(params[part], part)
    await sql`select from ${sql.table(table)} where partnership_id = ${params.partnership}
      and ${sql.ref(column)} = ${id} for update`.execute(tx)
  }
}

/** What stands around a file in its document: its name, and the fields beside it. */
const around = 64 * 1024

/** A file as programs send it, of at most so many bytes: a larger one is refused by its length, before anything is decoded, in the page's words. */
export function fileWithin(maxBytes: number) {
  const message = takingIn.en['file.too-large'](Math.floor(maxBytes / 1_000_000))
  const schema = z.strictObject({
    name: z
      .string()
      .min(1)
      .max(200)
      .meta({ description: 'Its name.', examples: ['budget.pdf'] }),
    content: z
      .base64()
      .max(inBase64(maxBytes), message)
      .meta({ description: 'What is in it.', examples: ['JVBERi0xLjcK'] }),
  })
  const most = (field: string) => ({ bytes: inBase64(maxBytes) + around, problem: { field, message } })
  return { schema, most }
}

/** How long bytes are in base64. */
function inBase64(bytes: number): number {
  return Math.ceil(bytes / 3) * 4
}

/** A file that was sent, as a form's field has it. */
export function fileSent({ name, content }: z.output<ReturnType<typeof fileWithin>['schema']>): File {
  return new File([Buffer.from(content, 'base64')], name)
}
