import type { Child, PropsWithChildren } from 'hono/jsx'
import { type FormState, fieldId } from './fields.tsx'
import type { Frame } from './frame.ts'
import { ToneSign } from './notices.tsx'
import { Page } from './page.tsx'
import { componentTexts } from './texts.ts'

/** The problems of a post above its form, each leading to its field. A browser is brought here by the address, a reader by the focus. */
export function ErrorSummary({ language, problems = [] }: FormState) {
  if (problems.length === 0) return null
  return (
    <div class="alert alert-error error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="fejl">
      <ToneSign tone="error" />
      <div class="alert-body">
        <h2 class="alert-heading" id="fejl">
          {componentTexts[language].problems(problems.length)}
        </h2>
        <ul>
          {problems.map((problem) => (
            <li>
              {problem.field === '' ? problem.message : <a href={`#${fieldId(problem.field)}`}>{problem.message}</a>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

type ButtonProps = PropsWithChildren<{
  kind?: 'primary' | 'secondary' | 'warning'
  name?: string
  value?: string
  /** For a button whose words alone do not say what it is about, such as one in a table's row. */
  says?: string
}>

/** A button that sends the form around it. */
export function Button({ kind = 'primary', name, value, says, children }: ButtonProps) {
  return (
    <button class={`button button-${kind}`} type="submit" name={name} value={value} aria-label={says}>
      {children}
    </button>
  )
}

/** A button that is a form of its own: for an act on one thing, such as a row of a table. */
export function ActButton({ to, children, ...button }: ButtonProps & { to: string }) {
  return (
    <form method="post" action={to} class="act">
      <Button {...button}>{children}</Button>
    </form>
  )
}

type PostFormProps = PropsWithChildren<
  FormState & { to: string; submit: string; cancel?: string; uploads?: boolean; kind?: ButtonProps['kind'] }
>

/** A form that posts, with its problems above and its button below. The server says what is wrong, in the reader's language. */
export function PostForm({ to, submit, cancel, uploads, kind = 'primary', children, ...state }: PostFormProps) {
  return (
    <form method="post" action={to} enctype={uploads ? 'multipart/form-data' : undefined} novalidate class="form">
      <ErrorSummary {...state} />
      {children}
      <div class="form-actions">
        <Button kind={kind}>{submit}</Button>
        {cancel !== undefined && <a href={cancel}>{componentTexts[state.language].cancel}</a>}
      </div>
    </form>
  )
}

type ConfirmProps = PropsWithChildren<{
  frame: Frame
  title: string
  /** What will happen, in a sentence; more may stand as children. */
  says: Child
  to: string
  submit: string
  cancel: string
  kind?: ButtonProps['kind']
}>

/** Asks before something is done that cannot be undone. */
export function ConfirmPage({ frame, title, says, to, submit, cancel, kind = 'warning', children }: ConfirmProps) {
  return (
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{says}</p>
      <PostForm language={frame.language} to={to} submit={submit} cancel={cancel} kind={kind}>
        {children}
      </PostForm>
    </Page>
  )
}
