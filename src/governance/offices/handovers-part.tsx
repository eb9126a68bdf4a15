import { Radios } from '../../platform/components/choices.tsx'
import { Day } from '../../platform/components/day.tsx'
import { PostForm } from '../../platform/components/form.tsx'
import { Empty, Table } from '../../platform/components/lists.tsx'
import { paths } from './paths.ts'
import type { HandoverLine } from './queries.ts'
import { holderOf } from './recorded.ts'
import { handoverTexts } from './handover-texts.ts'
import { inSentence, officeTexts } from './texts.ts'
import type { PartProps } from './views.tsx'
import { handoverStateWords } from './vocabulary.ts'

/** The handovers of an office, and for those who keep records the ways to prepare and to confirm one. */
export function HandoversPart(props: PartProps) {
  const { frame, partnership, ground, office, handovers, keeping } = props
  const { language } = frame
  const t = { ...officeTexts[language], ...handoverTexts[language] }
  const lines = handovers.get(office.id) ?? []
  const name = (party: string) => ground.partyNames.get(party) ?? party
  const title = ({ from, to }: HandoverLine) =>
    from === null ? t.fromNobody(name(to)) : t.fromTo(name(from), name(to))
  return (
    <>
      <h3>{t.handovers}</h3>
      {lines.length === 0 ? (
        <Empty>{t.noHandovers}</Empty>
      ) : (
        <Table
          caption={`${t.handovers}: ${office.name}`}
          captionHidden
          language={language}
          rows={lines}
          columns={[
            {
              head: t.handover,
              cell: (line) => <a href={paths.handover.to({ partnership, handover: line.id })}>{title(line)}</a>,
            },
            {
              head: t.state,
              cell: ({ state, takenOn }) => (
                <>
                  {handoverStateWords[language][state]} {takenOn && <Day of={takenOn} language={language} />}
                </>
              ),
            },
          ]}
        />
      )}
      {keeping.allowed && <Prepare {...props} />}
    </>
  )
}

function Prepare({ frame: { language }, partnership, ground, office, plan, today, form }: PartProps) {
  const t = { ...officeTexts[language], ...handoverTexts[language] }
  const holder = holderOf(office.recorded)?.party
  const others = office.among.filter((party) => party !== holder)
  const following = plan.find(({ from, party }) => from > today && party !== holder)?.party
  const { typed, problems } = form.office === office.id ? form : { typed: undefined, problems: undefined }
  const state = { language, typed, problems }
  return (
    <>
      <p>
        <a class="button button-primary" href={paths.takeOver.to({ partnership, office: office.id })}>
          {t.takeOver(inSentence(office.name, language))}
        </a>
      </p>
      <h4>{t.prepare}</h4>
      <PostForm
        {...state}
        to={paths.prepare.to({ partnership, office: office.id })}
        submit={t.prepare}
        kind="secondary"
      >
        <Radios
          {...state}
          name="forberedes"
          label={t.partyLabel}
          hint={t.prepareSays}
          options={others.map((value) => ({ value, label: ground.partyNames.get(value) ?? value }))}
          value={following}
        />
      </PostForm>
    </>
  )
}
