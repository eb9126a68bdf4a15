import { z } from 'zod'
import { Page } from '../src/platform/components/page.tsx'
import { NotFound, Refused } from '../src/platform/errors.ts'
import { formIn, words } from '../src/platform/forms.ts'
import type { House } from '../src/platform/http/house.ts'
import { openHouse } from '../src/platform/http/kernel.ts'
import { routing } from '../src/platform/http/routing.ts'
import { path } from '../src/platform/paths.ts'
import { aPerson, emptyHouse } from './empty-house.ts'

const { page, action, download } = routing<unknown>()
/** The addresses of a made-up room. */
export const at = {
  front: path('/:partnership'),
  note: path('/:partnership/note'),
  secret: path('/:partnership/secret'),
  members: path('/:partnership/members'),
  opened: path('/:partnership/opened'),
  close: path('/:partnership/close'),
  broken: path('/:partnership/broken'),
  signIn: path('/log-ind'),
  feed: path('/:partnership/feed.json'),
}
/** The partnership of the made-up room. */
export const here = { partnership: 'vestegnen' }
/** The form of the made-up room. */
export const NoteForm = formIn({ da: { missing: 'Skriv noget' }, en: { missing: 'Write something' } }, (t) =>
  z.object({ what: words(t.missing, 40) }),
)

/** A page with nothing but its title. */
export function title(text: string) {
  return page({
    path: path('/ignored'),
    access: 'anyone',
    record: 'nothing-personal',
    show: ({ frame }) => <Page frame={frame} title={text} />,
  })
}

/** A made-up room: one route of each kind, for tests of the doors. */
export const rooms = [
  { ...title('Front'), pattern: at.front.pattern },
  { ...title('Sign in'), pattern: at.signIn.pattern },
  { ...title('Secret'), pattern: at.secret.pattern, access: ['secretary', 'chair'] as const },
  { ...title('Members'), pattern: at.members.pattern, access: 'signed-in' as const },
  page({
    path: at.opened,
    access: 'signed-in',
    record: 'note.opened',
    show({ frame, query }) {
      if (query['id'] === 'missing') throw new NotFound()
      return <Page frame={frame} title="Opened" />
    },
  }),
  page({
    path: at.note,
    access: 'signed-in',
    record: 'nothing-personal',
    show: ({ frame }) => <Page frame={frame} title="Note" />,
  }),
  action({
    path: at.note,
    access: 'secretary',
    record: 'note.written',
    form: NoteForm,
    async run({ input, params }) {
      if (input.what === 'away') return 'https://evil.example/'
      if (input.what === 'refuse') throw new Refused('note.no', { da: 'Det må du ikke', en: 'You may not' })
      if (input.what === 'taken') return { again: [{ field: 'what', message: 'Findes' }] }
      if (input.what === 'once') return { page: <p>Shown once</p>, about: { note: 'n-1' }, cookies: ['a=1; HttpOnly'] }
      return at.front.to(params)
    },
    again: ({ frame, problems, typed }) => (
      <Page frame={frame} title="Again">
        <p id="problem">{problems.map((each) => `${each.field}: ${each.message}`).join('; ')}</p>
        <input name="what" value={typed['what'] as string} />
      </Page>
    ),
  }),
  action({ path: at.close, access: 'chair', record: 'note.closed', run: async ({ params }) => at.front.to(params) }),
  page({
    path: at.broken,
    access: 'anyone',
    record: 'nothing-personal',
    show() {
      throw new Error('Key (name)=(Ana Prøve) already exists')
    },
  }),
  download({
    path: at.feed,
    access: 'signed-in',
    record: 'nothing-personal',
    serve: () => ({ type: 'application/json', body: '{}' }),
  }),
]

/** The made-up room in an empty house. */
export function visit(more: Partial<House> = {}) {
  const house = emptyHouse(more)
  return { house, app: openHouse(house, rooms) }
}

/** Whoever holds these functions is signed in. */
export function as(...functions: Parameters<typeof aPerson>) {
  return { who: async () => aPerson(...functions) }
}
