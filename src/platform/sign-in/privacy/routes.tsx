import type { Frame } from '../../components/frame.ts'
import { Table } from '../../components/lists.tsx'
import { Page } from '../../components/page.tsx'
import type { Route } from '../../http/route.ts'
import { routing } from '../../http/routing.ts'
import type { Texts } from '../../languages.ts'
import { privacyPath } from '../paths.ts'
import { howLong } from '../sessions/how-long.ts'
import type { SignInSettings } from '../settings.ts'
import type { SignInTables } from '../tables.ts'
import { type KeptFacts, privacyTexts } from './texts.ts'

const { page } = routing<SignInTables>()

/** What is kept about members: anybody may read it, before they become one. */
export function privacyRoute({ limits, contact }: SignInSettings): Route {
  return page({
    path: privacyPath,
    access: 'anyone',
    record: 'nothing-personal',
    show({ frame, language }) {
      const facts = { idle: howLong(limits.idle, language), longest: howLong(limits.absolute, language) }
      return <PrivacyPage frame={frame} facts={facts} contact={contact} />
    },
  })
}

/** The privacy notice for members. */
export function PrivacyPage({
  frame,
  facts,
  contact,
}: {
  frame: Frame
  facts: KeptFacts
  contact: Texts<string> | null
}) {
  const { language } = frame
  const t = privacyTexts[language]
  return (
    <Page frame={frame} title={t.title} wide>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Table
        caption={t.table}
        captionHidden
        language={language}
        rows={t.things}
        columns={[
          { head: t.what, cell: (thing) => thing.what },
          { head: t.why, cell: (thing) => thing.why },
          { head: t.howLong, cell: ({ howLong }) => (typeof howLong === 'string' ? howLong : howLong(facts)) },
          { head: t.whoSees, cell: (thing) => thing.whoSees },
        ]}
      />
      <Listed heading={t.notKept} lines={t.notKeptList} />
      <h2>{t.cookies}</h2>
      {t.cookiesSay(facts).map((line) => (
        <p>{line}</p>
      ))}
      <h2>{t.controller}</h2>
      {t.controllerSays.map((line) => (
        <p>{line}</p>
      ))}
      <Listed heading={t.rights} lines={t.rightsSay} />
      <h2>{t.contact}</h2>
      <p>{contact?.[language] ?? t.contactElse}</p>
      <p>
        {t.complaint}: <a href="https://www.datatilsynet.dk">datatilsynet.dk</a>
      </p>
    </Page>
  )
}

function Listed({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  )
}
