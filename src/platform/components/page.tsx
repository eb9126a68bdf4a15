import type { PropsWithChildren } from 'hono/jsx'
import { asset } from '../http/assets.ts'
import { accessibilityPath, homePath, partnershipPath, privacyPath, signInPath, signOutPath } from './addresses.ts'
import type { Frame } from './frame.ts'
import { Navigation } from './navigation.tsx'
import { componentTexts } from './texts.ts'

type PageProps = PropsWithChildren<{
  frame: Frame
  /** What the page is called: its tab, and the heading that the page itself writes as its only `h1`. */
  title: string
  /** Browser scripts of the page, by their built names; the page works without them. */
  scripts?: readonly string[]
  /** One sentence for search engines. */
  description?: string
  /** Lets the page fill the screen: for the agreement beside its margin, and for wide tables. */
  wide?: boolean
}>

/** Every page: what stands around it, and the content in its `main`. */
export function Page({ frame, title, scripts = [], description, wide, children }: PageProps) {
  const name = frame.partnership?.name ?? componentTexts[frame.language].home
  return (
    <html lang={frame.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === name ? name : `${title} – ${name}`}</title>
        {description && <meta name="description" content={description} />}
        {frame.demonstration && <meta name="robots" content="noindex, nofollow" />}
        <meta name="theme-color" content="#ffffff" />
        <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
        <link rel="preload" href={asset('plex-regular.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={asset('style.css')} />
        {scripts.map((script) => (
          <script type="module" src={asset(script)}></script>
        ))}
      </head>
      <body>
        <a class="skipnav" href="#indhold">
          {componentTexts[frame.language].skip}
        </a>
        <Top frame={frame} />
        <main id="indhold" class={wide ? 'content content-wide' : 'content'} tabindex={-1}>
          {children}
        </main>
        <Foot frame={frame} />
      </body>
    </html>
  )
}

function Top({ frame }: { frame: Frame }) {
  const { partnership } = frame
  const home = partnership === null ? homePath.to() : partnershipPath.to({ partnership: partnership.slug })
  return (
    <header class="top">
      {frame.demonstration && <p class="demobar">{componentTexts[frame.language].demonstration}</p>}
      <div class="top-line">
        <a class="top-name" href={home}>
          {partnership?.name ?? componentTexts[frame.language].home}
        </a>
        <Tools frame={frame} />
      </div>
      <Navigation frame={frame} />
    </header>
  )
}

function Tools({ frame }: { frame: Frame }) {
  const t = componentTexts[frame.language]
  const other = frame.language === 'da' ? 'en' : 'da'
  return (
    <ul class="top-tools">
      {frame.reopens && (
        <li>
          <a href={inLanguage(frame.address, other)} lang={other} hreflang={other}>
            {t.otherLanguage}
          </a>
        </li>
      )}
      {frame.person === null ? (
        <li>
          <a href={signInPath.to({}, { videre: comesBackTo(frame) })}>{t.signIn}</a>
        </li>
      ) : (
        <li>
          <form method="post" action={signOutPath.to()}>
            <span class="top-person">{t.signedInAs(frame.person)}</span>
            <button class="button button-unstyled">{t.signOut}</button>
          </form>
        </li>
      )}
    </ul>
  )
}

/** Where sign-in leads back to: this page; but whoever comes from a front goes on to their own overview. */
function comesBackTo({ address, reopens, partnership }: Frame): string | undefined {
  const fronts = partnership === null ? [homePath.to()] : [partnershipPath.to({ partnership: partnership.slug })]
  return reopens && !fronts.includes(address) ? address : undefined
}

/** The same page in another language. */
export function inLanguage(address: string, language: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}sprog=${language}`
}

function Foot({ frame }: { frame: Frame }) {
  const t = componentTexts[frame.language]
  return (
    <footer class="foot">
      <ul>
        <li>
          {t.version} {frame.version}
        </li>
        <li>
          <a href={accessibilityPath.to()}>{t.accessibility}</a>
        </li>
        <li>
          <a href={privacyPath.to()}>{t.privacy}</a>
        </li>
      </ul>
    </footer>
  )
}
