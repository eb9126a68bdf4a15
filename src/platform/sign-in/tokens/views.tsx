import { Radios, TickBoxes } from '../../components/choices.tsx'
import { Day } from '../../components/day.tsx'
import { DateField, type FormState, TextField } from '../../components/fields.tsx'
import { ActButton, PostForm } from '../../components/form.tsx'
import type { Frame } from '../../components/frame.ts'
import { Table } from '../../components/lists.tsx'
import { Notice } from '../../components/notices.tsx'
import { Page } from '../../components/page.tsx'
import type { Day as CivilDay } from '../../days.ts'
import { listed } from '../../format.ts'
import { myPath, revokeTokenPath, tokensPath } from '../paths.ts'
import { type Scope, scopes } from '../vocabulary.ts'
import type { TokenLine, TokenPlace } from './queries.ts'
import { tokenTexts } from './texts.ts'

interface TokensPageProps {
  readonly frame: Frame
  readonly tokens: readonly TokenLine[]
  readonly places: readonly TokenPlace[]
  readonly suggested: CivilDay
  readonly form: FormState
}

/** One's own tokens, and a form for a new one. */
export function TokensPage({ frame, tokens, places, suggested, form }: TokensPageProps) {
  const { language } = frame
  const t = tokenTexts[language]
  return (
    <Page frame={frame} title={t.title}>
      <p>
        <a href={myPath.to()}>{myWords[language]}</a>
      </p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {tokens.length === 0 ? <p>{t.none}</p> : <Tokens frame={frame} tokens={tokens} />}
      <h2>{t.newTitle}</h2>
      {places.length === 0 ? <p>{t.nowhere}</p> : <NewToken {...{ frame, places, suggested, form }} />}
    </Page>
  )
}

const myWords = { da: 'Min side', en: 'My page' } as const

function Tokens({ frame, tokens }: Pick<TokensPageProps, 'frame' | 'tokens'>) {
  const { language } = frame
  const t = tokenTexts[language]
  const may = (names: readonly Scope[]) =>
    listed(
      names.map((name) => scopes[name][language]),
      language,
    )
  return (
    <Table
      caption={t.title}
      captionHidden
      language={language}
      rows={tokens}
      columns={[
        { head: t.name, cell: (line) => line.name },
        { head: t.scopes, cell: (line) => may(line.scopes) },
        { head: t.expires, cell: (line) => <Day of={line.expiresOn} language={language} /> },
        {
          head: t.used,
          cell: (line) => (line.usedOn === null ? t.neverUsed : <Day of={line.usedOn} language={language} />),
        },
        {
          head: t.revoke,
          cell: (line) => (
            <ActButton to={revokeTokenPath.to({ key: line.id })} kind="secondary" says={t.revokeOf(line.name)}>
              {t.revoke}
            </ActButton>
          ),
        },
      ]}
    />
  )
}

function NewToken({ frame, places, suggested, form }: Omit<TokensPageProps, 'tokens'>) {
  const { language } = frame
  const t = tokenTexts[language]
  const [only, ...more] = places
  const scopeOptions = Object.entries(scopes).map(([value, words]) => ({ value, label: words[language] }))
  return (
    <PostForm {...form} to={tokensPath.to()} submit={t.submit} kind="secondary">
      <TextField {...form} name="name" label={t.name} hint={t.nameHint} autocomplete="off" required />
      {only !== undefined && more.length === 0 ? (
        <input type="hidden" name="partnership" value={only.slug} />
      ) : (
        <Radios
          {...form}
          name="partnership"
          label={t.partnership}
          options={places.map((place) => ({ value: place.slug, label: place.name }))}
        />
      )}
      <TickBoxes {...form} name="scopes" label={t.scopes} options={scopeOptions} values={['read']} />
      <DateField {...form} name="expires" label={t.expires} hint={t.expiresHint} value={suggested} />
    </PostForm>
  )
}

/** Shows a token the one time that it is shown. */
export function TokenMadePage({ frame, token }: { frame: Frame; token: string }) {
  const t = tokenTexts[frame.language]
  return (
    <Page frame={frame} title={t.made}>
      <h1>{t.made}</h1>
      <Notice tone="warning">{t.madeSays}</Notice>
      <p>{t.madeField}:</p>
      <code class="secret">{token}</code>
      <p>
        {t.madeUse} <code>Authorization: Bearer svk_…</code>
      </p>
      <p>
        <a href={tokensPath.to()}>{t.back}</a>
      </p>
    </Page>
  )
}
