import type { PartyKeyLine } from '../platform/audit/party-keys/queries.ts'
import { Day, Moment } from '../platform/components/day.tsx'
import { DateField, type FormState, TextField } from '../platform/components/fields.tsx'
import { ConfirmPage, PostForm } from '../platform/components/form.tsx'
import type { Frame } from '../platform/components/frame.ts'
import { Empty, Table } from '../platform/components/lists.tsx'
import { Tag } from '../platform/components/notices.tsx'
import type { Day as CivilDay } from '../platform/days.ts'
import { partyKeyTexts } from './audit-keys-texts.ts'
import { auditPath, partyKeysPath, withdrawKeyPath } from './audit-paths.ts'

/** What is known of the parties' keys by whoever looks. */
export interface KeysShown {
  readonly lines: readonly PartyKeyLine[]
  /** The party whose keys the viewer registers and withdraws; null for whoever is no auditor. */
  readonly own: string | null
  /** The machine's date: a key stands by it, as the trail does. */
  readonly today: CivilDay
  readonly form: FormState
}

interface PartyKeysProps extends KeysShown {
  readonly frame: Frame
  readonly partnership: string
}

/** The keys that countersign for the parties, and for an auditor the way to register one. */
export function PartyKeys(props: PartyKeysProps) {
  const { frame, partnership, lines, own, today, form } = props
  const t = partyKeyTexts[frame.language]
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      {lines.length === 0 ? <Empty>{own === null ? t.none : t.noneForAuditor}</Empty> : <KeyTable {...props} />}
      {own === null ? (
        <p>{t.onlyAuditor}</p>
      ) : (
        <>
          <h3>{t.newTitle}</h3>
          <PostForm {...form} to={partyKeysPath.to({ partnership })} submit={t.register} kind="secondary">
            <TextField {...form} name="noegle" label={t.keyField} hint={t.keyHint} autocomplete="off" />
            <DateField {...form} name="fra" label={t.from} hint={t.fromHint} value={today} />
          </PostForm>
        </>
      )}
    </section>
  )
}

function KeyTable({ frame, partnership, lines, own, today }: PartyKeysProps) {
  const { language } = frame
  const t = partyKeyTexts[language]
  const mine = lines.some((line) => line.organisation === own && line.withdrawnAt === null)
  return (
    <Table
      caption={t.title}
      captionHidden
      language={language}
      rows={lines}
      columns={[
        { head: t.party, cell: (line) => line.party },
        { head: t.key, cell: (line) => <code>{line.verifierKey}</code> },
        { head: t.from, cell: (line) => <Day of={line.from} language={language} /> },
        { head: t.state, cell: (line) => <KeyTag line={line} today={today} frame={frame} /> },
        ...(mine
          ? [
              {
                head: t.withdraw,
                cell: (line: PartyKeyLine) =>
                  line.organisation === own && line.withdrawnAt === null ? (
                    <a
                      href={withdrawKeyPath.to({ partnership, key: line.id })}
                      aria-label={t.withdrawOf(nameOf(line.verifierKey))}
                    >
                      {t.withdraw}
                    </a>
                  ) : (
                    ''
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}

function KeyTag({ line, today, frame }: { line: PartyKeyLine; today: CivilDay; frame: Frame }) {
  const { language } = frame
  const t = partyKeyTexts[language]
  if (line.withdrawnAt !== null) {
    return (
      <>
        <Tag>{t.withdrawnOn}</Tag> <Moment of={line.withdrawnAt} language={language} />
      </>
    )
  }
  return line.from <= today ? <Tag tone="success">{t.standing}</Tag> : <Tag tone="info">{t.ahead}</Tag>
}

/** Asks before a key is withdrawn, which cannot be undone. */
export function WithdrawKeyPage({
  frame,
  partnership,
  line,
}: {
  frame: Frame
  partnership: string
  line: { readonly id: string; readonly verifierKey: string }
}) {
  const t = partyKeyTexts[frame.language]
  return (
    <ConfirmPage
      frame={frame}
      title={t.withdrawTitle}
      says={t.withdrawSays(nameOf(line.verifierKey))}
      to={withdrawKeyPath.to({ partnership, key: line.id })}
      submit={t.withdrawDo}
      cancel={auditPath.to({ partnership })}
    />
  )
}

/** A key as it is spoken of: its name and its hash, without the long part. */
function nameOf(verifierKey: string): string {
  return verifierKey.slice(0, verifierKey.indexOf('+', verifierKey.indexOf('+') + 1))
}
