import { DateField } from '../../platform/components/fields.tsx'
import type { Day } from '../../platform/days.ts'
import type { Language } from '../../platform/languages.ts'
import { axisOver } from '../pictures/axis.ts'
import { longDay } from '../pictures/day-words.ts'
import { SlideTrack } from '../pictures/slide-track.tsx'
import { texts } from './texts.ts'
import type { When } from './when.ts'

/** What the choice of dates is made from. */
export interface TimeBoxProps {
  /** The address of the page that the dates are chosen for. */
  action: string
  language: Language
  when: When
  term: { from: Day | null; until: Day | null }
  happened: readonly Day[]
}

/** Two dates and a slider over the term: as of, and as known on. The fields do all that the slider does. */
export function TimeBox({ action, language, when, term, happened }: TimeBoxProps) {
  const t = texts[language]
  const axis = axisOver([term.from, term.until, when.asOf])
  return (
    <>
      <p class="on-paper">
        {t.asOf} {longDay(when.asOf, language)} · {t.knownOn} {longDay(when.knownOn, language)}
      </p>
      <section class="time-box" aria-label={t.chooseDate}>
        <form id="datoer" method="get" action={action}>
          <DateField name="pr" label={t.asOf} hint={t.asOfHint} value={when.asOf} language={language} />
          <DateField name="kendt" label={t.knownOn} hint={t.knownOnHint} value={when.knownOn} language={language} />
          {when.query.aftale && <input type="hidden" name="aftale" value={when.query.aftale} />}
          <button class="button button-secondary" type="submit">
            {t.show}
          </button>
        </form>
        <div class="time-track">
          <SlideTrack axis={axis} asOf={when.asOf} happened={happened} language={language} />
          <date-slider
            data-from={axis.from}
            data-until={axis.until}
            data-at={when.asOf}
            data-form="datoer"
            data-label={t.slider}
          />
        </div>
        <WhenSays action={action} language={language} when={when} />
      </section>
    </>
  )
}

/** Says which time is shown when it is not simply today, and the way back. */
function WhenSays({ action, language, when }: { action: string; language: Language; when: When }) {
  const t = texts[language]
  const asOf = longDay(when.asOf, language)
  const moved = when.asOf !== when.today || when.knownOn !== when.today
  return (
    <>
      {when.unreadable !== null && (
        <p class="form-error-message" role="alert">
          {t.unreadableDate(when.unreadable)}
        </p>
      )}
      {moved && (
        <p class="time-says" role="status">
          {when.asOf > when.knownOn ? t.forecast(asOf, longDay(when.knownOn, language)) : t.lookingBack(asOf)}{' '}
          <a href={action}>{t.toToday}</a>
        </p>
      )}
    </>
  )
}
