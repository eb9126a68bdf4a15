import { Day } from '../../platform/components/day.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty } from '../../platform/components/lists.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Language } from '../../platform/languages.ts'
import { explain } from '../assess/explain.ts'
import { labels } from '../labels.ts'
import type { Agreement } from '../model.ts'
import { nameOf } from '../names.ts'
import { shortOf } from '../page/sentences.ts'
import type { When } from '../page/when.ts'
import { paths } from '../paths.ts'
import { countVerdicts, verdictWords } from '../pictures/look.ts'
import { capital } from '../page/words.ts'
import { VerdictSign } from '../pictures/sign.tsx'
import { VerdictBar, VerdictKey } from '../pictures/verdict-bar.tsx'
import type { Held } from '../versions/desk.ts'
import type { Attention, ComingDate } from './attention.ts'
import type { Waiting } from './waiting.ts'
import { overviewTexts } from './texts.ts'

interface OverviewProps {
  frame: Frame
  partnership: string
  held: Held
  when: When
  /** Whether only what concerns the viewer is shown. */
  mine: boolean
  attention: readonly Attention[]
  coming: readonly ComingDate[]
  awaiting: readonly Waiting[]
}

/** What needs attention now, for me and for us, and what comes. */
export function OverviewPage(props: OverviewProps) {
  const { frame, partnership, held, when, mine, attention, coming, awaiting } = props
  const { language } = frame
  const t = overviewTexts[language]
  const counts = countVerdicts(held.standing.norms)
  const shown = mine ? attention.filter((each) => each.mine) : attention
  const line = { agreement: held.agreement, partnership, language, when }
  return (
    <Page frame={frame} title={t.title} wide>
      <h1>{t.title}</h1>
      <MineOrAll {...props} />
      {mine && awaiting.length > 0 && <WaitingForMe awaiting={awaiting} language={language} />}
      <div class="front-grid">
        <section>
          <h2>{t.attention}</h2>
          {shown.length === 0 && <Empty>{mine ? t.nothingMine : t.nothing}</Empty>}
          <ul class="attention">
            {shown.map((each) => (
              <AttentionLine each={each} {...line} />
            ))}
          </ul>
        </section>
        <section>
          <h2>{t.coming}</h2>
          <DatesAhead coming={coming} {...line} />
          <h2>{t.standing}</h2>
          <VerdictBar id="samlet" counts={counts} language={language} />
          <VerdictKey counts={counts} language={language} />
          <p>
            <a href={paths.timeline.to({ partnership }, when.query)}>{t.timeline}</a>
          </p>
        </section>
      </div>
    </Page>
  )
}

/** What other rooms want of the viewer: an answer by a day, or something to look at. */
function WaitingForMe({ awaiting, language }: { awaiting: readonly Waiting[]; language: Language }) {
  const t = overviewTexts[language]
  return (
    <section class="waiting">
      <h2>{t.waiting}</h2>
      <ul>
        {awaiting.map(({ words, href, by, late }) => (
          <li class={late ? 'late' : undefined}>
            <a href={href}>{words}</a>
            {by !== null && (
              <>
                {' '}
                <span>
                  {late ? t.wasDue : t.due} <Day of={by} language={language} />
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function MineOrAll({ frame: { language }, partnership, when, mine, attention }: OverviewProps) {
  const t = overviewTexts[language]
  const mineCount = attention.filter((each) => each.mine).length
  return (
    <nav aria-label={t.showing} class="tabs-like">
      <ul>
        <li>
          <a href={paths.overview.to({ partnership }, when.query)} aria-current={mine ? 'page' : undefined}>
            {t.forMe} ({mineCount})
          </a>
        </li>
        <li>
          <a
            href={paths.overview.to({ partnership }, { ...when.query, vis: 'alt' })}
            aria-current={mine ? undefined : 'page'}
          >
            {t.forAll} ({attention.length})
          </a>
        </li>
      </ul>
    </nav>
  )
}

type LineProps = { agreement: Agreement; partnership: string; language: Language; when: When }

function AttentionLine({
  each: { norm, standing },
  agreement,
  partnership,
  language,
  when,
}: LineProps & { each: Attention }) {
  const words = explain(agreement, standing, language)
  return (
    <li class={`v-${standing.verdict}`}>
      <p class="attention-word">
        <VerdictSign verdict={standing.verdict} /> {capital(verdictWords[language][standing.verdict])}
      </p>
      <p>
        <a href={paths.norm.to({ partnership, norm: norm.id }, when.query)} lang={agreement.language}>
          {norm.says}
        </a>
      </p>
      {shortOf(agreement, standing, language).map((reason) => (
        <p>{reason}</p>
      ))}
      {words.next && <p class="note-next">{words.next}</p>}
    </li>
  )
}

/** The coming dates, soonest first. */
export function DatesAhead({
  coming,
  agreement,
  partnership,
  language,
  when,
}: LineProps & { coming: readonly ComingDate[] }) {
  const t = overviewTexts[language]
  if (coming.length === 0) return <Empty>{t.noComing}</Empty>
  return (
    <ul class="dates-ahead">
      {[...Map.groupBy(coming, ({ on }) => on)].map(([on, ofDay]) => (
        <li>
          <Day of={on} language={language} />
          <div>
            {ofDay.map(({ norm, plan }) => (
              <p>
                {plan
                  ? labels[language].evidence[plan.kind] +
                    (plan.subject ? `: ${nameOf(agreement, plan.subject, language)}` : '')
                  : norm && (
                      <>
                        {t.lastDate}:{' '}
                        <a href={paths.norm.to({ partnership, norm: norm.id }, when.query)} lang={agreement.language}>
                          {norm.says}
                        </a>
                      </>
                    )}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
