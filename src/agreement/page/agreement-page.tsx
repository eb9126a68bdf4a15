import { raw } from 'hono/html'
import type { Frame } from '../../platform/components/frame.ts'
import { Page } from '../../platform/components/page.tsx'
import type { Day } from '../../platform/days.ts'
import type { Language } from '../../platform/languages.ts'
import { amendedAreas, amendmentsIn } from '../amendments/amendments.ts'
import { amendmentTexts } from '../amendments/texts.ts'
import type { Agreement } from '../model.ts'
import { paths } from '../paths.ts'
import { longDay } from '../pictures/day-words.ts'
import { countVerdicts } from '../pictures/look.ts'
import { VerdictBar, VerdictKey } from '../pictures/verdict-bar.tsx'
import type { Held } from '../versions/desk.ts'
import { planFor } from '../vocabulary.ts'
import { Article } from './article.tsx'
import { layOut } from './lay-out.ts'
import { tellAll } from './sentences.ts'
import { texts } from './texts.ts'
import { TimeBox } from './time-box.tsx'
import type { When } from './when.ts'

/** The page around a content that was rendered before: by `AgreementContent`, kept while nothing in it changes. */
export function AgreementPage({ frame, contentHtml }: { frame: Frame; contentHtml: string }) {
  return (
    <Page frame={frame} title={texts[frame.language].agreement} scripts={['agreement/date-slider.js']} wide>
      {raw(contentHtml)}
    </Page>
  )
}

/** What the page is made from; two with the same values look alike, so it may be kept. */
export interface ContentProps {
  partnership: string
  language: Language
  held: Held
  when: When
  mayRecord: boolean
}

/** The agreement as signed, with the standing of each promise, between the choice of dates and the files to fetch. */
export function AgreementContent({ partnership, language, held, when, mayRecord }: ContentProps) {
  const { agreement, standing } = held
  const counts = countVerdicts(standing.norms)
  const areas = amendedAreas(agreement, amendmentsIn(held.evidence.values(), when), when.asOf)
  return (
    <>
      <h1>{texts[language].title}</h1>
      <p class="lead-line">{headline(agreement, language)}</p>
      <StateLine held={held} language={language} />
      <TimeBox
        action={paths.agreement.to({ partnership })}
        language={language}
        when={when}
        term={{ from: agreement.from, until: agreement.until }}
        happened={happenedBy(held, when.knownOn)}
      />
      <VerdictBar id="samlet" counts={counts} language={language} />
      <VerdictKey counts={counts} language={language} />
      <Downloads partnership={partnership} language={language} when={when} />
      <Versions held={held} partnership={partnership} language={language} when={when} />
      {areas.some(({ amendments }) => amendments.length > 0) && (
        <p>
          <a href={paths.consolidated.to({ partnership }, when.query)}>{amendmentTexts[language].toConsolidated}</a>
        </p>
      )}
      <Article
        partnership={partnership}
        language={language}
        agreement={agreement}
        standing={standing}
        laid={layOut(agreement)}
        told={tellAll(agreement, standing, language)}
        query={when.query}
        mayRecord={mayRecord}
        areas={areas}
      />
    </>
  )
}

/** The days on which something happened, as far as it was known. */
function happenedBy({ evidence }: Held, knownOn: Day): Day[] {
  const happened = [...evidence.values()].filter(
    (entry) => entry.kind !== 'retracted' && planFor[entry.kind] === undefined,
  )
  return happened.filter((entry) => entry.occurredOn <= knownOn).map((entry) => entry.occurredOn)
}

/** Signed, valid and between whom, in one line. */
export function headline(agreement: Agreement, language: Language): string {
  const t = texts[language]
  const signed = agreement.signedOn ? t.signed(longDay(agreement.signedOn, language)) : t.notSigned
  const parties = new Intl.ListFormat(language).format(agreement.parties.map((party) => party.short ?? party.name))
  return `${signed} · ${validity(agreement, language)} · ${parties}`
}

function validity({ from, until }: Agreement, language: Language): string {
  const t = texts[language]
  if (from === null) return t.startUnknown
  return until === null
    ? t.validFrom(longDay(from, language))
    : t.valid(longDay(from, language), longDay(until, language))
}

function StateLine({ held: { agreement, standing }, language }: { held: Held; language: Language }) {
  const t = texts[language]
  if (standing.state === 'ended' && agreement.until)
    return <p class="state-line">{t.ended(longDay(agreement.until, language))}</p>
  if (standing.state === 'not-yet' && agreement.from)
    return <p class="state-line">{t.notYet(longDay(agreement.from, language))}</p>
  return null
}

function Downloads({ partnership, language, when }: { partnership: string; language: Language; when: When }) {
  const t = texts[language]
  const to = { partnership }
  // Calendar programs bring no cookie along, and a file passed on keeps its language: the address says it.
  const sprog = language === 'da' ? undefined : language
  return (
    <p class="downloads">
      {t.downloads}: <a href={paths.pdf.to(to, { ...when.query, sprog })}>{t.pdf}</a> ·{' '}
      <a href={paths.deadlines.to(to, { sprog })}>{t.calendar}</a> ·{' '}
      <a href={paths.html.to(to, { ...when.query, sprog })}>HTML</a> · <a href={paths.json.to(to, when.query)}>JSON</a>{' '}
      · <a href={paths.xml.to(to, when.query)}>Akoma Ntoso</a>
    </p>
  )
}

function Versions({
  held,
  partnership,
  language,
  when,
}: {
  held: Held
  partnership: string
  language: Language
  when: When
}) {
  const others = new Map(held.heads.filter((head) => head.id !== held.agreement.id).map((head) => [head.id, head]))
  if (others.size === 0) return null
  return (
    <nav aria-label={texts[language].others}>
      <p>
        {texts[language].others}:{' '}
        {[...others.values()].map((head, index) => (
          <>
            {index > 0 && ' · '}
            <a href={paths.agreement.to({ partnership }, { ...when.query, aftale: head.id })}>{head.title}</a>
          </>
        ))}
      </p>
    </nav>
  )
}
