/** The requests that are measured: ours, and the bare loop's that stands beside each. */
import { type Ground, slug } from './ground.ts'
import type { Shot } from './load.ts'

/** The kinds that answer with a page. */
export const pageKinds = ['page', 'register', 'search', 'meetings'] as const
/** A kind of request. */
export type Kind = 'list' | 'insert' | (typeof pageKinds)[number]

/** What is sent for each kind, to ours and to the bare loop. */
export function shotsOn({ token, session }: Ground): Record<Kind, { ours: Shot; floor: Shot }> {
  const authorization = `Bearer ${token}`
  const cookie = `samvaerk=${session}`
  const get = (path: string, headers: Record<string, string> = {}): Shot => ({ method: 'GET', path, headers })
  const page = (kind: (typeof pageKinds)[number], path: string, headers: Record<string, string> = { cookie }) => ({
    ours: get(`/${slug}/${path}`, headers),
    floor: get(`/${kind}`),
  })
  const body = (n: number) =>
    JSON.stringify({
      kind: 'activity-done',
      subject: 'top-20',
      party: 'ballerup',
      occurredOn: '2018-03-01',
      ref: `api-${n}`,
      note: 'Opdigtet.',
    })
  const post = (path: string, headers: Record<string, string>): Shot => ({ method: 'POST', path, headers, body })
  return {
    list: { ours: get(`/api/v1/${slug}/evidence?limit=50`, { authorization }), floor: get('/list') },
    insert: {
      ours: post(`/api/v1/${slug}/evidence`, { authorization, 'content-type': 'application/json' }),
      floor: post('/insert', { 'content-type': 'application/json' }),
    },
    page: page('page', 'aftale', {}),
    register: page('register', 'beslutninger'),
    search: page('search', 'beslutninger?ord=kommune'),
    meetings: page('meetings', 'moeder?organ=koordinationsgruppe'),
  }
}
