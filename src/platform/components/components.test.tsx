import { renderToString } from 'hono/jsx/dom/server'
import { expect, test } from 'vitest'
import { aPerson, emptyHouse, post } from '../../../test/empty-house.ts'
import { show, showcase } from '../../../test/showcase.tsx'
import { openHouse } from '../http/kernel.ts'
import type { House } from '../http/house.ts'
import { Page } from './page.tsx'

const here = { partnership: 'vestegnen' }
const navigation = () => [
  { label: 'Overblik', href: '/vestegnen/overblik' },
  { label: 'Aftalen', href: '/vestegnen/aftale' },
]

async function visit(address: string, more: Partial<House> = {}, init: RequestInit = {}) {
  const answer = await openHouse(emptyHouse({ navigation, ...more }), showcase).request(address, init)
  return { status: answer.status, html: await answer.text() }
}

test('WEB-16 no page carries a style or a script of its own, or an address that runs one', async () => {
  for (const address of [show.lists.to(here), show.form.to(here), show.confirm.to(here), '/vestegnen/fejl/our-fault']) {
    const { html } = await visit(address)
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]*src=)/i)
  }
})

test('WEB-16 a page begins with its doctype, names its language and title, and has one main heading', async () => {
  const { html } = await visit(`${show.lists.to(here)}?sprog=en`)
  expect(html.startsWith('<!doctype html><html lang="en"><head><meta charset="utf-8"/>')).toBe(true)
  expect(html).toContain('<title>Lister og beskeder – Bandepartnerskabet på Vestegnen</title>')
  expect(html.match(/<h1/g)).toHaveLength(1)
})

test('WEB-16 whatever a person typed is shown as text', async () => {
  const typed = { what: '', when: '"><script>alert(1)</script>', note: '</textarea><script>alert(1)</script>' }
  const { html } = await visit(show.form.to(here), {}, post(typed))
  expect(html).not.toContain('<script>alert')
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;')
})

test('WEB-12 a problem is told above the form, leads to its field, and is read with it', async () => {
  const { status, html } = await visit(show.form.to(here), {}, post({ when: '31.2.2018', who: ['herlev', 'gladsaxe'] }))
  expect(status).toBe(422)
  expect(html).toContain('Der er 3 ting at rette')
  expect(html).toContain('<a href="#felt-when">Skriv datoen som dag, måned og år, fx 31.12.2018</a>')
  expect(html).toMatch(
    /<input id="felt-when" name="when" aria-describedby="felt-when-fejl felt-when-hint" aria-invalid="true"[^>]*value="31.2.2018"/,
  )
  expect(html).toContain('<span class="form-error-message" id="felt-when-fejl">')
  expect(html).toMatch(
    /<a href="#felt-kind">.*<fieldset aria-describedby="felt-kind-fejl">.*<input class="form-radio"[^>]*id="felt-kind"/s,
  )
})

test('WEB-12 what was chosen is still chosen, and a password is not sent back', async () => {
  const typed = {
    what: 'x',
    body: 'koordinationsgruppe',
    who: ['gladsaxe'],
    secret: 'hemmelig',
    sure: 'ja',
    kind: 'planned',
  }
  const { html } = await visit(show.form.to(here), {}, post(typed))
  expect(html).toContain('<option value="koordinationsgruppe" selected="">')
  expect(html).toMatch(/value="gladsaxe" id="felt-who-1" checked=""/)
  expect(html).not.toMatch(/value="herlev"[^>]*checked/)
  expect(html).toMatch(/value="planned" id="felt-kind-1" checked=""/)
  expect(html).toMatch(/id="felt-sure" name="sure"[^>]*checked=""/)
  expect(html).not.toContain('hemmelig')
})

test('WEB-15 a date stands the day first, in a field that no browser turns round', async () => {
  const { html } = await visit(show.form.to(here))
  expect(html).toMatch(/<input id="felt-pr"[^>]*type="text"[^>]*value="15.10.2018"/)
  expect((await visit(`${show.form.to(here)}?sprog=en`)).html).toMatch(/<input id="felt-pr"[^>]*value="15\/10\/2018"/)
  expect(html).not.toContain('type="date"')
})

test('WEB-17 a stranger is offered sign-in, and comes back to this page', async () => {
  const { html } = await visit(`${show.lists.to(here)}?pr=2018-10-15`)
  expect(html).toContain('href="/log-ind?videre=%2Fvestegnen%2Foverblik%3Fpr%3D2018-10-15">Log ind</a>')
  expect(html).toContain('href="/vestegnen/overblik?pr=2018-10-15&amp;sprog=en" lang="en" hreflang="en">English</a>')
})

test('WEB-17 a person is named and can sign out; the page is not kept', async () => {
  const app = openHouse(emptyHouse({ navigation, who: async () => aPerson('member') }), showcase)
  const answer = await app.request(show.lists.to(here))
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.text()).toMatch(/Logget ind som Ana Prøve.*<form|<form method="post" action="\/log-ud"/s)
})

test('WEB-17 the navigation says where one is, also on a page within', async () => {
  expect((await visit(show.agreement.to(here))).html).toContain('href="/vestegnen/aftale" aria-current="page"')
  expect((await visit(show.form.to(here))).html).toContain('href="/vestegnen/aftale" aria-current="true"')
  expect((await visit(show.form.to(here))).html).not.toContain('overblik" aria-current')
})

test('WEB-17 in a section its pages stand below, also where one lies at another address', async () => {
  const within = [
    { label: 'Aftalen', href: '/vestegnen/aftale' },
    { label: 'Tidslinje', href: '/vestegnen/tidslinje' },
  ]
  const sections = () => [
    { label: 'Overblik', href: '/vestegnen/overblik' },
    { label: 'Aftalen', href: '/vestegnen/aftale', within },
  ]
  const { html } = await visit(show.agreement.to(here), { navigation: sections })
  const [top = '', below = ''] = html.match(/<nav.*?<\/nav>/gs) ?? []
  expect([top.includes('Tidslinje'), top.includes('aria-current="true">Aftalen')]).toEqual([false, true])
  expect(below).toContain('aria-label="Aftalen"')
  expect(below).toContain('aria-current="page">Aftalen')
  const elsewhere = [{ label: 'Overblik', href: '/vestegnen/overblik', within: [...within].reverse() }]
  expect((await visit(show.agreement.to(here), { navigation: () => elsewhere })).html).toContain(
    'aria-current="true">Overblik',
  )
})

test('WEB-17 a page that lies below another address of a section is within it too', async () => {
  const sections = (also: readonly string[]) => () => [{ label: 'Organer', href: '/vestegnen/organer', also }]
  const visited = async (also: readonly string[]) =>
    (await visit(show.form.to(here), { navigation: sections(also) })).html
  expect(await visited([])).not.toContain('aria-current="true">Organer')
  expect(await visited([show.agreement.to(here)])).toContain('aria-current="true">Organer')
})

test('WEB-17 a demonstration says so on every page, and asks not to be indexed', async () => {
  const app = openHouse(emptyHouse({ demonstration: true }), showcase)
  for (const address of [show.lists.to(here), '/nowhere']) {
    const answer = await app.request(address)
    expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(await answer.text()).toMatch(
      /<meta name="robots" content="noindex, nofollow"\/>.*Demonstration: hændelserne er opdigtede/s,
    )
  }
  expect((await visit(show.lists.to(here))).html).not.toContain('noindex')
})

test('WEB-17 the answer to a post without a page offers no other language', () => {
  const frame = {
    language: 'da' as const,
    partnership: null,
    person: null,
    navigation: [],
    address: '/x',
    reopens: false,
    demonstration: false,
    version: '1',
  }
  const html = renderToString(
    <Page frame={frame} title="Samværk">
      x
    </Page>,
  )
  expect(html).not.toContain('English')
  expect(html).toContain('<title>Samværk</title>')
  expect(html).toContain('<a href="/log-ind">Log ind</a>')
})
