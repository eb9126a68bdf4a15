import { Radios } from '../../src/platform/components/choices.tsx'
import { Moment } from '../../src/platform/components/day.tsx'
import { type FormState, TextArea } from '../../src/platform/components/fields.tsx'
import { PostForm } from '../../src/platform/components/form.tsx'
import type { Frame } from '../../src/platform/components/frame.ts'
import { Empty, Pager, Table } from '../../src/platform/components/lists.tsx'
import { Page } from '../../src/platform/components/page.tsx'
import type { Verdict } from '../../src/platform/errors.ts'
import { paths } from './paths.ts'
import type { NoteLine } from './queries.ts'
import { refusals, sampleTexts } from './texts.ts'
import { noteKinds, noteKindWords } from './vocabulary.ts'

interface NotesPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly notes: readonly NoteLine[]
  /** Where the list goes on, if it does. */
  readonly older: string | null
  readonly adding: Verdict<keyof (typeof refusals)['da']>
  readonly form: FormState
}

/** The notes, and a form for a new one to whoever may add it. */
export function NotesPage({ frame, partnership, notes, older, adding, form }: NotesPageProps) {
  const { language } = frame
  const t = sampleTexts[language]
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {notes.length === 0 ? <Empty>{t.none}</Empty> : <Notes frame={frame} notes={notes} />}
      <Pager language={language} older={older} />
      <h2>{t.addTitle}</h2>
      {adding.allowed ? (
        <AddNote frame={frame} partnership={partnership} form={form} />
      ) : (
        <p class="why-not">{refusals[language][adding.why]}</p>
      )}
    </Page>
  )
}

function Notes({ frame: { language }, notes }: Pick<NotesPageProps, 'frame' | 'notes'>) {
  const t = sampleTexts[language]
  return (
    <Table
      caption={t.title}
      captionHidden
      language={language}
      rows={notes}
      columns={[
        { head: t.words, cell: (note) => note.words },
        { head: t.kind, cell: (note) => noteKindWords[language][note.kind] },
        { head: t.added, cell: (note) => <Moment of={note.addedAt} language={language} /> },
      ]}
    />
  )
}

function AddNote({ frame: { language }, partnership, form }: Pick<NotesPageProps, 'frame' | 'partnership' | 'form'>) {
  const t = sampleTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const kinds = noteKinds.map((value) => ({ value, label: noteKindWords[language][value] }))
  return (
    <PostForm {...state} to={paths.notes.to({ partnership })} submit={t.add}>
      <Radios {...state} name="slags" label={t.kind} options={kinds} value="remark" />
      <TextArea {...state} name="note" label={t.words} />
    </PostForm>
  )
}
