import type { FormState } from '../../components/fields.tsx'
import { PostForm } from '../../components/form.tsx'
import type { Frame } from '../../components/frame.ts'
import { Page } from '../../components/page.tsx'
import { listed } from '../../format.ts'
import { functionWords } from '../../people/vocabulary.ts'
import { PasswordField, showPasswordScript } from '../entrance/views.tsx'
import { forgottenPath, invitationPath, newPasswordPath, privacyPath, signInPath } from '../paths.ts'
import { linkPageTexts } from './page-texts.ts'
import type { LinkFault } from './policy.ts'
import type { PresentedLink } from './queries.ts'
import { linkFaults } from './texts.ts'

interface LinkPageProps {
  readonly frame: Frame
  readonly form: FormState
  readonly link: PresentedLink
  readonly token: string
}

/** Where a new password is chosen, with the link of a mail. */
export function NewPasswordPage({ frame, form, link, token }: LinkPageProps) {
  const t = linkPageTexts[frame.language]
  return (
    <Page frame={frame} title={t.choose} scripts={[showPasswordScript]}>
      <h1>{t.choose}</h1>
      <p class="lead">{t.chooseLead}</p>
      <PostForm {...form} to={newPasswordPath.to({ token })} submit={t.chooseSubmit}>
        <AccountField frame={frame} email={link.email} />
        <PasswordField form={form} label={t.password} hint={t.passwordHint} autocomplete="new-password" />
      </PostForm>
    </Page>
  )
}

/** Where an invitation is accepted. */
export function InvitationPage({
  frame,
  form,
  link,
  token,
  partnership,
}: LinkPageProps & { readonly partnership: string }) {
  const t = linkPageTexts[frame.language]
  const by = link.invitedBy ?? t.operator
  const functions = link.functions.map((name) => functionWords[frame.language][name])
  return (
    <Page frame={frame} title={t.invitation(partnership)} scripts={[showPasswordScript]}>
      <h1>{t.invitation(partnership)}</h1>
      <p class="lead">{t.invited(by)}</p>
      {functions.length > 0 && <p>{t.functions(functions.length, listed(functions, frame.language))}</p>}
      <PostForm {...form} to={invitationPath.to({ token })} submit={t.invitationSubmit}>
        <AccountField frame={frame} email={link.email} />
        <PasswordField form={form} label={t.password} hint={t.passwordHint} autocomplete="new-password" />
      </PostForm>
      <p>
        {t.kept} <a href={privacyPath.to()}>{t.keptLink}</a>
      </p>
    </Page>
  )
}

/** The account that the password is for: read by the person, and by the browser that keeps passwords. */
function AccountField({ frame, email }: { frame: Frame; email: string }) {
  const t = linkPageTexts[frame.language]
  return (
    <div class="form-group">
      <label class="form-label" for="konto">
        {t.email}
      </label>
      <span class="form-hint" id="konto-hint">
        {t.emailHint}
      </span>
      <input
        class="form-input"
        id="konto"
        type="email"
        value={email}
        autocomplete="username"
        aria-describedby="konto-hint"
        readonly
      />
    </div>
  )
}

/** What is read when a link lets nobody in any more: why, and what to do. */
export function UnusablePage({ frame, link, why }: { frame: Frame; link: PresentedLink; why: LinkFault }) {
  const t = linkPageTexts[frame.language]
  const invites = link.kind === 'invitation'
  return (
    <Page frame={frame} title={t.unusable}>
      <h1>{t.unusable}</h1>
      <p class="lead">{linkFaults[frame.language][why]}</p>
      {invites && <p>{link.hasPassword ? t.hasPassword : t.askInvitation}</p>}
      {!invites && (
        <p>
          <a href={forgottenPath.to()}>{t.askAnew}</a>
        </p>
      )}
      {(link.hasPassword || !invites) && (
        <p>
          <a href={signInPath.to()}>{t.signIn}</a>
        </p>
      )}
    </Page>
  )
}
