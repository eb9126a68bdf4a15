import { agreementPaths } from '../agreement/index.ts'
import { accessibilityPath, homePath } from '../platform/components/addresses.ts'
import type { Frame } from '../platform/components/frame.ts'
import { Empty } from '../platform/components/lists.tsx'
import { Page } from '../platform/components/page.tsx'
import { redirect, sendPage } from '../platform/http/answer.ts'
import { routing } from '../platform/http/routing.ts'
import type { Route } from '../platform/http/route.ts'
import type { Texts } from '../platform/languages.ts'
import { path } from '../platform/paths.ts'
import type { PlatformTables } from '../platform/db/tables.ts'
import type { Directory } from './partnerships.ts'

const { page, download } = routing<PlatformTables>()
const securityPath = path('/.well-known/security.txt')
const robotsPath = path('/robots.txt')

interface PublicTexts {
  home: string
  homeLead: string
  none: string
  accessibility: string
  accessibilityLead: string
  aims: readonly string[]
  shortcomings: string
  shortcomingsList: readonly string[]
  complain: string
  complainSays: string
}

const texts: Texts<PublicTexts> = {
  da: {
    home: 'Partnerskaber',
    homeLead: 'Samværk viser, løfte for løfte, hvordan partnerskabers aftaler bliver holdt.',
    none: 'Der er ikke noget partnerskab her endnu. Den, der driver stedet, begynder med samvaerk init.',
    accessibility: 'Tilgængelighed',
    accessibilityLead: 'Siderne skal kunne bruges af alle: med tastatur, skærmlæser, forstørrelse og uden JavaScript.',
    aims: [
      'Målet er WCAG 2.2 på niveau AA, og mindst det, som EN 301 549 kræver.',
      'Hver slags side bliver prøvet maskinelt med axe, hver gang programmet ændres, på telefonbredde og skærmbredde.',
      'Alt, der vises som et billede, står også som en tabel eller i ord. Farve står aldrig alene.',
    ],
    shortcomings: 'Det ved vi ikke endnu',
    shortcomingsList: [
      'Siderne er ikke prøvet af mennesker, som bruger skærmlæser til daglig.',
      'PDF-filerne er mærkede efter PDF/UA-1, men ikke efterprøvet med en uafhængig kontrol.',
    ],
    complain: 'Er der noget, du ikke kan bruge?',
    complainSays:
      'Skriv til partnerskabets sekretariat. Får du ikke hjælp, kan du klage til Digitaliseringsstyrelsen, som fører tilsyn med webtilgængelighedsloven.',
  },
  en: {
    home: 'Partnerships',
    homeLead: 'Samværk shows, promise by promise, how the agreements of partnerships are kept.',
    none: 'There is no partnership here yet. Whoever runs the site begins with samvaerk init.',
    accessibility: 'Accessibility',
    accessibilityLead:
      'Everybody is to be able to use these pages: by keyboard, screen reader, magnification and without JavaScript.',
    aims: [
      'The aim is WCAG 2.2 at level AA, and at least what EN 301 549 requires.',
      'Every type of page is tested by machine with axe whenever the program changes, at phone and screen width.',
      'All that is shown as a picture stands as a table or in words as well. Colour never stands alone.',
    ],
    shortcomings: 'What we do not know yet',
    shortcomingsList: [
      'The pages have not been tried by people who use a screen reader daily.',
      'The PDF files are tagged for PDF/UA-1, but not verified by an independent checker.',
    ],
    complain: 'Is there something that you cannot use?',
    complainSays:
      'Write to the secretariat of the partnership. If that does not help, you can complain to the Danish Agency for Digital Government, which supervises the law on web accessibility.',
  },
}

/** The pages of the installation itself: who is hosted here, the accessibility statement, how to report a hole. */
export function publicRoutes(directory: Directory, url: string, now: () => Date): Route[] {
  const home: Route = {
    kind: 'page',
    method: 'GET',
    pattern: homePath.pattern,
    access: 'anyone',
    record: 'nothing-personal',
    scope: null,
    reopens: true,
    async answer(ask) {
      const all = await directory.all()
      const [only, ...more] = all
      if (only && more.length === 0) return redirect(ask, agreementPaths.front.to({ partnership: only.slug }))
      return sendPage(ask, <HomePage frame={ask.frame} all={all} />, { status: 200 })
    },
  }
  const accessibility = page({
    path: accessibilityPath,
    access: 'anyone',
    record: 'nothing-personal',
    show: ({ frame }) => <AccessibilityPage frame={frame} />,
  })
  const security = download({
    path: securityPath,
    access: 'anyone',
    record: 'nothing-personal',
    serve: () => ({ type: 'text/plain; charset=utf-8', body: securityText(url, now()) }),
  })
  const robots = download({
    path: robotsPath,
    access: 'anyone',
    record: 'nothing-personal',
    serve: () => ({ type: 'text/plain; charset=utf-8', body: 'User-agent: *\nDisallow: /api/\nDisallow: /log-ind\n' }),
  })
  return [home, accessibility, security, robots]
}

/** RFC 9116: how to report a hole; it expires so that a forgotten one is not believed for ever. */
function securityText(url: string, now: Date): string {
  const expires = new Date(now.getTime() + 180 * 86_400_000).toISOString().slice(0, 10)
  return `Contact: ${url}/was\nExpires: ${expires}T00:00:00Z\nPreferred-Languages: da, en\nCanonical: ${url}/.well-known/security.txt\n`
}

function HomePage({ frame, all }: { frame: Frame; all: readonly { slug: string; name: string }[] }) {
  const t = texts[frame.language]
  return (
    <Page frame={frame} title={t.home}>
      <h1>{t.home}</h1>
      <p class="lead">{t.homeLead}</p>
      {all.length === 0 && <Empty>{t.none}</Empty>}
      <ul>
        {all.map(({ slug, name }) => (
          <li>
            <a href={agreementPaths.front.to({ partnership: slug })}>{name}</a>
          </li>
        ))}
      </ul>
    </Page>
  )
}

function AccessibilityPage({ frame }: { frame: Frame }) {
  const t = texts[frame.language]
  return (
    <Page frame={frame} title={t.accessibility}>
      <h1>{t.accessibility}</h1>
      <p class="lead">{t.accessibilityLead}</p>
      <ul>
        {t.aims.map((aim) => (
          <li>{aim}</li>
        ))}
      </ul>
      <h2>{t.shortcomings}</h2>
      <ul>
        {t.shortcomingsList.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      <h2>{t.complain}</h2>
      <p>{t.complainSays}</p>
    </Page>
  )
}
