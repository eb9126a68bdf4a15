import { TickBoxes } from '../components/choices.tsx'
import { type FormState, TextField } from '../components/fields.tsx'
import { PostForm } from '../components/form.tsx'
import type { Frame } from '../components/frame.ts'
import type { Language } from '../languages.ts'
import { Empty, Table } from '../components/lists.tsx'
import { Notice, Tag } from '../components/notices.tsx'
import { Page } from '../components/page.tsx'
import { hookPath, hooksPath } from './paths.ts'
import type { HookLine } from './queries.ts'
import type { Reach } from './reach.ts'
import { hookTexts } from './texts.ts'
import { eventGroups, eventKinds, hookStateWords, messageWords } from './vocabulary.ts'

interface HooksProps {
  readonly frame: Frame
  readonly partnership: string
  readonly hooks: readonly HookLine[]
  readonly form: FormState
  readonly reach: Reach
  readonly removed: boolean
}

/** The webhooks of a partnership, and a form for a new one. */
export function HooksPage({ frame, partnership, hooks, form, reach, removed }: HooksProps) {
  const { language } = frame
  const t = hookTexts[language]
  return (
    <Page frame={frame} title={t.title}>
      {removed && (
        <Notice tone="success" announced>
          {t.removed}
        </Notice>
      )}
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {reach !== 'public' && <Notice>{t.demonstration[reach]}</Notice>}
      {hooks.length === 0 ? <Empty>{t.none}</Empty> : <Hooks frame={frame} partnership={partnership} hooks={hooks} />}
      <h2>{t.newTitle}</h2>
      <PostForm {...form} to={hooksPath.to({ partnership })} submit={t.submit}>
        <TextField {...form} name="navn" label={t.name} hint={t.nameHint} autocomplete="off" required />
        <TextField
          {...form}
          name="adresse"
          label={t.address}
          hint={t.addressHint}
          type="url"
          autocomplete="off"
          required
        />
        <TickBoxes {...form} name="om" label={t.events} options={eventOptions(language)} />
      </PostForm>
      <p>{t.guide}</p>
    </Page>
  )
}

function Hooks({ frame, partnership, hooks }: Pick<HooksProps, 'frame' | 'partnership' | 'hooks'>) {
  const { language } = frame
  const t = hookTexts[language]
  return (
    <Table
      caption={t.title}
      captionHidden
      language={language}
      rows={hooks}
      columns={[
        { head: t.name, cell: ({ id, name }) => <a href={hookPath.to({ partnership, webhook: id })}>{name}</a> },
        { head: t.address, cell: ({ address }) => <span class="address">{address}</span> },
        { head: t.state, cell: (hook) => <StateTag frame={frame} hook={hook} /> },
      ]}
    />
  )
}

/** Where a webhook stands, in a word. */
export function StateTag({ frame: { language }, hook }: { frame: Frame; hook: HookLine }) {
  const words = hookStateWords[language]
  if (hook.state !== 'active') return <Tag tone={hook.state === 'gone' ? 'error' : 'warning'}>{words[hook.state]}</Tag>
  return hook.failingSince === null ? <Tag tone="success">{words.active}</Tag> : <Tag tone="error">{words.failing}</Tag>
}

function eventOptions(language: Language) {
  return eventGroups.flatMap(({ heading, things }) =>
    eventKinds
      .filter((kind) => things.includes(kind.split('.')[0] ?? ''))
      .map((value) => ({ value, label: messageWords[language][value], under: heading[language] })),
  )
}
