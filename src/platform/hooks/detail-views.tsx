import { Moment } from '../components/day.tsx'
import { ActButton, ConfirmPage } from '../components/form.tsx'
import type { Frame } from '../components/frame.ts'
import { Empty, Pager, SummaryList, Table } from '../components/lists.tsx'
import { Notice, Tag } from '../components/notices.tsx'
import { Page } from '../components/page.tsx'
import { hookPath, hooksPath, pausePath, pingPath, removePath, resumePath, secretPath } from './paths.ts'
import type { DeliveryLine, HookLine } from './queries.ts'
import { hookTexts } from './texts.ts'
import { StateTag } from './views.tsx'
import { deliveryFaultWords, deliveryStateWords, messageWords } from './vocabulary.ts'

interface HookProps {
  readonly frame: Frame
  readonly partnership: string
  readonly hook: HookLine
  readonly deliveries: readonly DeliveryLine[]
  readonly older: string | null
  readonly happened: string | null
}

/** One webhook: where it stands, what may be done with it, and its latest messages. */
export function HookPage({ frame, partnership, hook, deliveries, older, happened }: HookProps) {
  const { language } = frame
  const t = hookTexts[language]
  const says = Object.entries(t.happened).find(([name]) => name === happened)?.[1]
  return (
    <Page frame={frame} title={hook.name}>
      <p>
        <a href={hooksPath.to({ partnership })}>{t.back}</a>
      </p>
      {says !== undefined && (
        <Notice tone={happened === 'naaede-ikke-frem' ? 'error' : 'success'} announced>
          {says}
        </Notice>
      )}
      <h1>{hook.name}</h1>
      <SummaryList
        facts={[
          [t.state, <StateTag frame={frame} hook={hook} />],
          [t.address, <span class="address">{hook.address}</span>],
          [t.hears, <Events frame={frame} hook={hook} />],
          [t.since, <Moment of={hook.madeAt} language={language} />],
        ]}
      />
      {hook.state === 'active' && hook.failingSince !== null && <Notice tone="warning">{t.failing}</Notice>}
      {hook.state === 'paused' && <Notice tone="warning">{t.paused}</Notice>}
      {hook.state === 'gone' && <Notice tone="warning">{t.gone}</Notice>}
      <Deliveries {...{ frame, deliveries, older }} />
      <h2>{t.actions}</h2>
      <Acts {...{ frame, partnership, hook }} />
    </Page>
  )
}

function Events({ frame: { language }, hook }: { frame: Frame; hook: HookLine }) {
  return (
    <ul class="hears">
      {hook.events.map((each) => (
        <li>{messageWords[language][each]}</li>
      ))}
    </ul>
  )
}

function Acts({ frame: { language }, partnership, hook }: Pick<HookProps, 'frame' | 'partnership' | 'hook'>) {
  const t = hookTexts[language]
  const at = { partnership, webhook: hook.id }
  return (
    <dl class="acts">
      <dt>
        <ActButton to={pingPath.to(at)} kind="secondary">
          {t.ping}
        </ActButton>
      </dt>
      <dd>{t.pingSays}</dd>
      <dt>
        {hook.state === 'active' ? (
          <ActButton to={pausePath.to(at)} kind="secondary">
            {t.pause}
          </ActButton>
        ) : (
          <ActButton to={resumePath.to(at)}>{t.resume}</ActButton>
        )}
      </dt>
      <dd>{hook.state === 'active' ? t.pauseSays : t.resumeSays}</dd>
      <dt>
        <ActButton to={secretPath.to(at)} kind="secondary">
          {t.renew}
        </ActButton>
      </dt>
      <dd>{t.renewSays}</dd>
      <dt>
        <a class="button button-secondary" href={removePath.to(at)}>
          {t.remove}
        </a>
      </dt>
      <dd>{t.removeLead}</dd>
    </dl>
  )
}

function Deliveries({ frame, deliveries, older }: Pick<HookProps, 'frame' | 'deliveries' | 'older'>) {
  const { language } = frame
  const t = hookTexts[language]
  return (
    <>
      <h2>{t.deliveries}</h2>
      {deliveries.length === 0 ? (
        <Empty>{t.noDeliveries}</Empty>
      ) : (
        <Table
          caption={t.deliveries}
          captionHidden
          language={language}
          rows={deliveries}
          columns={[
            { head: t.what, cell: ({ type }) => messageWords[language][type] },
            { head: t.when, cell: ({ happenedAt }) => <Moment of={happenedAt} language={language} /> },
            {
              head: t.state,
              cell: ({ state }) => <Tag tone={tones[state]}>{deliveryStateWords[language][state]}</Tag>,
            },
            { head: t.answer, cell: (line) => answerOf(line, frame) },
            { head: t.tries, cell: ({ tries }) => tries, numeric: true },
          ]}
        />
      )}
      <Pager language={language} older={older} />
    </>
  )
}

const tones = { waiting: 'info', delivered: 'success', failed: 'error', dropped: 'warning' } as const

function answerOf({ status, fault, tries, state }: DeliveryLine, { language }: Frame): string {
  const t = hookTexts[language]
  if (tries === 0) return state === 'waiting' ? t.notYet : '–'
  const said = status !== null ? t.status(status) : fault === null ? '–' : deliveryFaultWords[language][fault]
  return state === 'waiting' ? `${said}, ${t.again}` : said
}

interface SecretProps {
  readonly frame: Frame
  readonly partnership: string
  readonly id: string
  readonly secret: string
  readonly isNew: boolean
}

/** Shows a secret the one time that it is shown. */
export function SecretPage({ frame, partnership, id, secret, isNew }: SecretProps) {
  const t = hookTexts[frame.language]
  const title = isNew ? t.made : t.renewed
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <Notice tone="warning">{t.secretOnce}</Notice>
      <p>{t.secretField}:</p>
      <code class="secret">{secret}</code>
      <p>{t.secretUse}</p>
      {!isNew && <p>{t.formerStands}</p>}
      <p>
        <a href={hookPath.to({ partnership, webhook: id })}>{t.toHook}</a>
      </p>
    </Page>
  )
}

/** Asks before a webhook is removed with its messages. */
export function RemovePage({ frame, partnership, hook }: { frame: Frame; partnership: string; hook: HookLine }) {
  const t = hookTexts[frame.language]
  const at = { partnership, webhook: hook.id }
  return (
    <ConfirmPage
      frame={frame}
      title={t.removeTitle(hook.name)}
      says={t.removeSays}
      to={removePath.to(at)}
      submit={t.removeSubmit}
      cancel={hookPath.to(at)}
    />
  )
}
