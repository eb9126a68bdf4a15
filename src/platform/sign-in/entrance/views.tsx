import type { FormState } from '../../components/fields.tsx'
import { TextField } from '../../components/fields.tsx'
import { PostForm } from '../../components/form.tsx'
import type { Frame } from '../../components/frame.ts'
import { Table } from '../../components/lists.tsx'
import { Notice } from '../../components/notices.tsx'
import { Page } from '../../components/page.tsx'
import { forgottenPath, privacyPath, signInPath } from '../paths.ts'
import type { SignInSettings } from '../settings.ts'
import { entranceTexts } from './texts.ts'

/** The browser script that lets one see what one types; the field works without it. */
export const showPasswordScript = 'platform/show-password.js'

interface SignInPageProps {
  readonly frame: Frame
  readonly form: FormState
  readonly onTo: string | null
  readonly happened: 'ud' | 'skiftet' | null
  readonly demonstration: SignInSettings['demonstration']
}

/** Where one signs in. */
export function SignInPage({ frame, form, onTo, happened, demonstration }: SignInPageProps) {
  const t = entranceTexts[frame.language]
  return (
    <Page frame={frame} title={t.signIn} scripts={[showPasswordScript]}>
      {happened !== null && (
        <Notice tone="success" announced>
          {happened === 'ud' ? t.signedOut : t.changed}
        </Notice>
      )}
      <h1>{t.signIn}</h1>
      <p class="lead">{t.signInLead}</p>
      <PostForm {...form} to={signInPath.to()} submit={t.signIn}>
        {onTo !== null && <input type="hidden" name="videre" value={onTo} />}
        <TextField {...form} name="email" label={t.email} type="email" autocomplete="username" required />
        <PasswordField form={form} label={t.password} autocomplete="current-password" />
      </PostForm>
      <p>
        <a href={forgottenPath.to()}>{t.forgottenLink}</a>
      </p>
      <p>{t.invited}</p>
      <p>
        {t.cookie} <a href={privacyPath.to()}>{t.cookieLink}</a>
      </p>
      {demonstration !== null && <Accounts frame={frame} demonstration={demonstration} />}
    </Page>
  )
}

interface PasswordFieldProps {
  readonly form: FormState
  readonly label: string
  readonly autocomplete: 'current-password' | 'new-password'
  readonly name?: string
  readonly hint?: string
}

/** A password to type; a script may add a button that shows it. */
export function PasswordField({ form, label, autocomplete, name = 'password', hint }: PasswordFieldProps) {
  return (
    <show-password data-language={form.language}>
      <TextField {...form} {...{ name, label, hint, autocomplete }} type="password" required />
    </show-password>
  )
}

function Accounts({
  frame,
  demonstration,
}: {
  frame: Frame
  demonstration: NonNullable<SignInSettings['demonstration']>
}) {
  const t = entranceTexts[frame.language]
  return (
    <section>
      <h2>{t.demonstration}</h2>
      <p>
        {t.demonstrationPassword} <code>{demonstration.password}</code>.
      </p>
      <Table
        caption={t.demonstration}
        captionHidden
        language={frame.language}
        rows={demonstration.accounts}
        columns={[
          { head: t.account, cell: (account) => <code>{account.email}</code> },
          { head: t.accountFor, cell: (account) => account.says[frame.language] },
        ]}
      />
    </section>
  )
}

/** Where a new password is asked for. */
export function ForgottenPage({ frame, form }: { frame: Frame; form: FormState }) {
  const t = entranceTexts[frame.language]
  return (
    <Page frame={frame} title={t.forgotten}>
      <h1>{t.forgotten}</h1>
      <p class="lead">{t.forgottenLead}</p>
      <PostForm {...form} to={forgottenPath.to()} submit={t.forgottenSubmit} cancel={signInPath.to()}>
        <TextField {...form} name="email" label={t.email} type="email" autocomplete="username" required />
      </PostForm>
    </Page>
  )
}

/** What everybody reads who has asked, known or not. */
export function SentPage({ frame }: { frame: Frame }) {
  const t = entranceTexts[frame.language]
  return (
    <Page frame={frame} title={t.sent}>
      <h1>{t.sent}</h1>
      <p class="lead">{t.sentSays}</p>
      <p>{t.sentElse}</p>
      <p>
        <a href={signInPath.to()}>{t.signIn}</a>
      </p>
    </Page>
  )
}
