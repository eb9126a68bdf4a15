import { partnershipPath } from '../../components/addresses.ts'
import { Radios } from '../../components/choices.tsx'
import { Day, Moment } from '../../components/day.tsx'
import type { FormState } from '../../components/fields.tsx'
import { ActButton, PostForm } from '../../components/form.tsx'
import type { Frame } from '../../components/frame.ts'
import { Table } from '../../components/lists.tsx'
import { Notice, Tag } from '../../components/notices.tsx'
import { Page } from '../../components/page.tsx'
import { functionWords } from '../../people/vocabulary.ts'
import { PasswordField, showPasswordScript } from '../entrance/views.tsx'
import {
  changePasswordPath,
  endOthersPath,
  endSessionPath,
  myLanguagePath,
  myPath,
  privacyPath,
  tokensPath,
} from '../paths.ts'
import { howLong } from '../sessions/how-long.ts'
import type { SessionLimits } from '../sessions/policy.ts'
import type { Myself } from './queries.ts'
import { myPageTexts } from './texts.ts'

interface MyPageProps {
  readonly frame: Frame
  readonly my: Myself
  readonly sessionId: string | null
  readonly limits: SessionLimits
  readonly happened: keyof (typeof myPageTexts)['da']['happened'] | null
  readonly form: FormState
}

/** One's own page: what one is here, where one is signed in, and the way to the rest. */
export function MyPage({ frame, my, sessionId, limits, happened, form }: MyPageProps) {
  const t = myPageTexts[frame.language]
  return (
    <Page frame={frame} title={t.title}>
      {happened !== null && (
        <Notice tone="success" announced>
          {t.happened[happened]}
        </Notice>
      )}
      <h1>{t.title}</h1>
      <p class="lead">{t.signedInAs(my.person.name, my.person.email)}</p>
      <MyFunctions frame={frame} my={my} />
      <MySessions {...{ frame, my, sessionId, limits }} />
      <h2>{t.password}</h2>
      <p>
        {t.passwordSays} <a href={changePasswordPath.to()}>{t.passwordLink}</a>
      </p>
      <h2>{t.tokens}</h2>
      <p>
        {t.tokensSays} <a href={tokensPath.to()}>{t.tokensLink}</a>
      </p>
      <h2>{t.language}</h2>
      <PostForm {...form} to={myLanguagePath.to()} submit={t.languageSubmit} kind="secondary">
        <Radios
          {...form}
          name="language"
          label={t.languageLegend}
          value={my.person.language}
          options={[
            { value: 'da', label: 'Dansk' },
            { value: 'en', label: 'English' },
          ]}
        />
      </PostForm>
      <h2>{t.keeps}</h2>
      <p>
        <a href={privacyPath.to()}>{t.keepsLink}</a>
      </p>
    </Page>
  )
}

function MyFunctions({ frame, my }: { frame: Frame; my: Myself }) {
  const { language } = frame
  const t = myPageTexts[language]
  return (
    <>
      <h2>{t.functions}</h2>
      {my.functions.length === 0 ? (
        <p>{t.functionsNone}</p>
      ) : (
        <Table
          caption={t.functions}
          captionHidden
          language={language}
          rows={my.functions}
          columns={[
            { head: t.function, cell: (line) => functionWords[language][line.name] },
            {
              head: t.partnership,
              cell: (line) => (
                <a href={partnershipPath.to({ partnership: line.partnership })}>{line.partnershipName}</a>
              ),
            },
            { head: t.from, cell: (line) => <Day of={line.from} language={language} /> },
            { head: t.until, cell: (line) => <Until frame={frame} line={line} /> },
          ]}
        />
      )}
    </>
  )
}

function Until({ frame, line }: { frame: Frame; line: Myself['functions'][number] }) {
  const t = myPageTexts[frame.language]
  if (line.withdrawnAt !== null) return <Tag>{t.withdrawn}</Tag>
  return line.until === null ? <>{t.openEnded}</> : <Day of={line.until} language={frame.language} />
}

function MySessions({ frame, my, sessionId, limits }: Pick<MyPageProps, 'frame' | 'my' | 'sessionId' | 'limits'>) {
  const { language } = frame
  const t = myPageTexts[language]
  return (
    <>
      <h2>{t.sessions}</h2>
      <p>{t.sessionsSays(howLong(limits.absolute, language), howLong(limits.idle, language))}</p>
      <Table
        caption={t.sessions}
        captionHidden
        language={language}
        rows={my.sessions}
        columns={[
          {
            head: t.browser,
            cell: (line) => (
              <>
                {t.clients[line.client]} {line.id === sessionId && <Tag tone="info">{t.thisOne}</Tag>}
              </>
            ),
          },
          { head: t.sessionFrom, cell: (line) => <Moment of={line.startedAt} language={language} /> },
          { head: t.sessionUsed, cell: (line) => <Moment of={line.lastSeenAt} language={language} /> },
          {
            head: t.endSession,
            cell: (line) => (
              <ActButton
                to={endSessionPath.to({ session: line.id })}
                kind="secondary"
                says={t.endSessionOf(t.clients[line.client])}
              >
                {t.endSession}
              </ActButton>
            ),
          },
        ]}
      />
      {my.sessions.length > 1 && (
        <p>
          <ActButton to={endOthersPath.to()} kind="secondary">
            {t.endOthers}
          </ActButton>
        </p>
      )}
    </>
  )
}

/** Where one changes one's password. */
export function ChangePasswordPage({ frame, form, email }: { frame: Frame; form: FormState; email: string }) {
  const t = myPageTexts[frame.language]
  return (
    <Page frame={frame} title={t.passwordLink} scripts={[showPasswordScript]}>
      <h1>{t.passwordLink}</h1>
      <p class="lead">{t.passwordLead}</p>
      <PostForm {...form} to={changePasswordPath.to()} submit={t.passwordSubmit} cancel={myPath.to()}>
        <input type="email" autocomplete="username" value={email} readonly hidden />
        <PasswordField form={form} name="current" label={t.current} autocomplete="current-password" />
        <PasswordField form={form} label={t.wanted} hint={t.wantedHint} autocomplete="new-password" />
      </PostForm>
    </Page>
  )
}
