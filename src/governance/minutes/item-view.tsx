import { TextField } from '../../platform/components/fields.tsx'
import { Tag } from '../../platform/components/notices.tsx'
import { longDay } from '../../platform/format.ts'
import type { ItemLine } from '../meetings/queries.ts'
import { meetingTexts } from '../meetings/texts.ts'
import { itemKindWords } from '../meetings/vocabulary.ts'
import { DissentField, LeavesField, OutcomeField, TimeField, VotesField } from './fields.tsx'
import { lineField } from './giving.ts'
import { anchorOf } from './paths.ts'
import { nameOf } from './places.ts'
import type { Planned } from './running-time.ts'
import { minuteTexts } from './texts.ts'
import type { Writing } from './views.tsx'

interface ItemPartProps extends Writing {
  readonly item: ItemLine
  readonly number: number
  readonly planned: Planned | null
}

/** One item of the minutes: when, what was concluded, how it was voted, who left, and what is to be done. */
export function ItemPart({ number, planned, ...writing }: ItemPartProps) {
  const { frame, item } = writing
  const { language } = frame
  const t = minuteTexts[language]
  const head = `${anchorOf(item.id).slice(1)}-titel`
  return (
    <section class="minutes-part" id={anchorOf(item.id).slice(1)} aria-labelledby={head}>
      <h2 id={head}>
        {number}. {item.title}
      </h2>
      <p class="agenda-facts">
        {itemKindWords[language][item.kind]}
        {planned !== null && ` · ${t.planned(planned.from, planned.until)}`}
        {planned === null && item.minutes !== null && ` · ${t.long(item.minutes)}`}
        {item.closed && (
          <>
            {' '}
            <Tag tone="warning">{meetingTexts[language].closedItem}</Tag>
          </>
        )}
      </p>
      <Papers {...writing} />
      <Clock {...writing} />
      <OutcomeField {...writing} />
      <More {...writing} />
      <h3>{t.actions}</h3>
      <GivenActions {...writing} item={item.id} />
      <LineField {...writing} item={item.id} />
    </section>
  )
}

type OfItem = Writing & { readonly item: ItemLine }

/** What the agenda says, for whoever writes. */
function Papers({ frame: { language }, item }: OfItem) {
  const t = meetingTexts[language]
  const words = [
    [t.matter, item.matter],
    [t.economy, item.economy],
    [t.recommendation, item.recommendation],
  ] as const
  if (words.every(([, text]) => text === null)) return null
  return (
    <details>
      <summary>{minuteTexts[language].papers}</summary>
      {words.map(
        ([heading, text]) =>
          text !== null && (
            <>
              <h3>{heading}</h3>
              {text.split(/\n{2,}/).map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            </>
          ),
      )}
    </details>
  )
}

/** When the item began and ended, with a button that writes the time. */
function Clock(writing: OfItem) {
  const { frame, item, filled } = writing
  const t = minuteTexts[frame.language]
  const words = (field: 'began' | 'done') => filled.place({ kind: 'note', item: item.id, field }).words
  const [began, done] = [words('began'), words('done')]
  const button = (field: 'began' | 'done', label: string, says: string, shown: boolean) => (
    <button
      class="button button-secondary"
      type="submit"
      name="klokken"
      value={nameOf({ kind: 'note', item: item.id, field })}
      aria-label={says}
      hidden={!shown}
    >
      {label}
    </button>
  )
  return (
    <div class="minutes-clock">
      <TimeField {...writing} field="began" />
      <TimeField {...writing} field="done" />
      {button('began', t.begin, t.beginSays(item.title), began === '')}
      {button('done', t.finish, t.finishSays(item.title), began !== '' && done === '')}
    </div>
  )
}

/** What is only sometimes noted: folded away until there is something. */
function More(writing: OfItem) {
  const { frame, item, filled } = writing
  const t = minuteTexts[frame.language]
  const fields = ['votes', 'dissent', 'leaves'] as const
  const noted = (field: (typeof fields)[number]) => filled.place({ kind: 'note', item: item.id, field })
  const isNoted = (field: (typeof fields)[number]) => noted(field).words !== '' || noted(field).there.version > 0
  const decides = item.kind === 'decision' || isNoted('votes') || isNoted('dissent')
  if (item.kind === 'information' && !fields.some(isNoted)) return null
  return (
    <details open={fields.some((field) => noted(field).words !== '' || noted(field).clash)}>
      <summary>{decides ? t.more : t.moreOfDiscussion}</summary>
      {decides && <VotesField {...writing} />}
      {decides && <DissentField {...writing} />}
      <LeavesField {...writing} />
    </details>
  )
}

type OfLine = Writing & { readonly item: string | null }
type OfActions = Pick<Writing, 'frame' | 'sheet' | 'around'> & { readonly item: string | null }

/** The actions that came of an item, or of none. */
export function GivenActions({ frame: { language }, sheet, around, item }: OfActions) {
  const t = minuteTexts[language]
  const given = sheet.actions.filter((each) => each.item === item)
  return (
    <ul class="minutes-actions" data-given={item ?? ''}>
      {given.map(({ what, owner, dueOn }) => (
        <li>
          {what} <span class="quiet">({t.by(around.nameOf(owner, language), longDay(dueOn, language))})</span>
        </li>
      ))}
    </ul>
  )
}

/** An action in one line of typing. */
export function LineField({ frame: { language }, filled, item }: OfLine) {
  const t = minuteTexts[language]
  const name = lineField(item)
  return (
    <div class="minutes-line" data-line={item ?? ''}>
      <TextField
        language={language}
        problems={filled.problems}
        name={name}
        label={t.line}
        hint={t.lineHint}
        autocomplete="off"
        value={filled.line(name)}
      />
      <button class="button button-secondary" type="submit" name="gem" value={item ?? ''}>
        {t.lineGive}
      </button>
    </div>
  )
}
