import { Radios } from '../../platform/components/choices.tsx'
import { type FormState, SelectField, TextArea, TextField } from '../../platform/components/fields.tsx'
import { ActButton, PostForm } from '../../platform/components/form.tsx'
import type { Frame } from '../../platform/components/frame.ts'
import { Empty, Table } from '../../platform/components/lists.tsx'
import { Page } from '../../platform/components/page.tsx'
import type { Language } from '../../platform/languages.ts'
import { paths as bodyPaths } from '../bodies/paths.ts'
import { paths } from './paths.ts'
import type { SurroundingLine } from './queries.ts'
import { surroundingTexts } from './texts.ts'
import { surroundingKinds, surroundingKindWords } from './vocabulary.ts'

/** A party to choose or to name. */
export interface Party {
  readonly id: string
  readonly name: string
}

/** For whom a council is, in words. */
export function partyOf({ party }: Pick<SurroundingLine, 'party'>, parties: readonly Party[], language: Language) {
  if (party === null) return surroundingTexts[language].allParties
  return parties.find(({ id }) => id === party)?.name ?? party
}

interface TableProps {
  readonly language: Language
  readonly lines: readonly SurroundingLine[]
  readonly parties: readonly Party[]
  /** The partnership, for whoever may take councils off. */
  readonly ending?: string
}

/** The councils in words: what, for whom, and how they relate to the partnership. */
export function SurroundingTable({ language, lines, parties, ending }: TableProps) {
  const t = surroundingTexts[language]
  return (
    <Table
      caption={t.title}
      captionHidden
      language={language}
      rows={lines}
      columns={[
        { head: t.name, cell: ({ name, link }) => (link === null ? name : <a href={link}>{name}</a>) },
        { head: t.kind, cell: ({ kind }) => surroundingKindWords[language][kind] },
        { head: t.party, cell: (line) => partyOf(line, parties, language) },
        { head: t.relation, cell: ({ relation }) => relation ?? '–' },
        ...(ending === undefined ? [] : [{ head: t.act, bare: true as const, cell: endButton(ending, language) }]),
      ]}
    />
  )
}

function endButton(partnership: string, language: Language) {
  const t = surroundingTexts[language]
  return function EndButton({ id, name }: SurroundingLine) {
    return (
      <ActButton to={paths.end.to({ partnership, surrounding: id })} kind="secondary" says={t.endSays(name)}>
        {t.end}
      </ActButton>
    )
  }
}

interface SurroundingsPageProps {
  readonly frame: Frame
  readonly partnership: string
  readonly lines: readonly SurroundingLine[]
  readonly parties: readonly Party[]
  readonly form: FormState
}

/** Where the councils around the partnership are named. */
export function SurroundingsPage({ frame, partnership, lines, parties, form }: SurroundingsPageProps) {
  const { language } = frame
  const t = surroundingTexts[language]
  const { typed, problems } = form
  const state = { language, typed, problems }
  const kinds = surroundingKinds.map((value) => ({ value, label: surroundingKindWords[language][value] }))
  const options = [{ value: '', label: t.allParties }, ...parties.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <Page frame={frame} title={t.title}>
      <p>
        <a href={bodyPaths.bodies.to({ partnership })}>{t.back}</a>
      </p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <h2>{t.named}</h2>
      {lines.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <SurroundingTable {...{ language, lines, parties }} ending={partnership} />
      )}
      <h2>{t.add}</h2>
      <PostForm {...state} to={paths.surroundings.to({ partnership })} submit={t.submit}>
        <TextField {...state} name="navn" label={t.name} hint={t.nameHint} />
        <Radios {...state} name="slags" label={t.kind} options={kinds} />
        <SelectField {...state} name="part" label={t.party} options={options} value="" />
        <TextArea {...state} name="forhold" label={t.relation} hint={t.relationHint} optional rows={2} />
        <TextField {...state} name="link" label={t.link} hint={t.linkHint} optional type="url" />
      </PostForm>
    </Page>
  )
}
