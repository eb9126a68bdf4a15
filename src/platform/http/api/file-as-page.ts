import { respond } from '../answer.ts'
import type { Ask } from '../ask.ts'
import type { Addressed } from '../handlers.ts'
import type { Route } from '../route.ts'
import { alreadyHas, strongTag } from './etags.ts'

/** A file of the interface that is the file of a page. */
export interface FileAsPageSpec<Parts> {
  readonly path: Addressed<Parts>
  /** The page's address: who may, what is served and what is recorded are the same here. */
  readonly page: Addressed<Parts>
  readonly scope: string
  readonly summary: string
  /** Its media type, as the description of the interface has it: one, or a range. */
  readonly type: string
}

/** Offers the files of pages to programs (API-01): the very same serving behind another door, with an ETag (API-15). `pages` are the room's routes. */
export function fileAsPage(pages: readonly Route[]) {
  return function file<Parts>({ path, page, scope, summary, type }: FileAsPageSpec<Parts>): Route {
    const route = pages.find((each) => each.kind === 'download' && each.pattern === page.pattern)
    if (route === undefined) throw new Error(`No file is served at ${page.pattern}`)
    const described = { summary, file: type, status: 200, single: true } as const
    const answer = async (ask: Ask) => sendTagged(ask, await route.answer(ask))
    return { ...route, kind: 'api', pattern: path.pattern, scope, described, answer }
  }
}

async function sendTagged(ask: Ask, served: Response): Promise<Response> {
  const bytes = new Uint8Array(await served.arrayBuffer())
  const etag = strongTag(bytes)
  const headers = {
    ...Object.fromEntries(served.headers),
    'cache-control': 'private, no-cache',
    etag,
    vary: 'Authorization',
  }
  const known = alreadyHas(ask.c.req.header('if-none-match'), etag)
  return respond(ask, known ? null : bytes, { status: known ? 304 : 200, headers })
}
