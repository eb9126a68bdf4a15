import { ActButton } from '../../../platform/components/form.tsx'
import type { Frame } from '../../../platform/components/frame.ts'
import { Table } from '../../../platform/components/lists.tsx'
import { Tag, type Tone } from '../../../platform/components/notices.tsx'
import type { Day } from '../../../platform/days.ts'
import type { Read } from '../../../platform/db/types.ts'
import type { Language } from '../../../platform/languages.ts'
import { mailFaultWords } from '../../../platform/mail/index.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { keepsRecords } from '../../keepers.ts'
import type { MeetingHeader } from '../../meetings/queries.ts'
import type { GovernanceTables } from '../../tables.ts'
import { paths } from '../paths.ts'
import { isWanting, type LetterState, letterState, mayInvite } from './policy.ts'
import { type InvitationLine, invitationsOf, sittersOf } from './queries.ts'
import { invitationTexts } from './texts.ts'

/** A person who is to be at the meeting, or was called to it, and how their invitation fares. */
interface Invitee {
  readonly name: string
  readonly state: LetterState
  readonly letter: InvitationLine | null
}

/** What the page of a meeting shows of its invitations, to those who send them. */
export interface Invitations {
  readonly invitees: readonly Invitee[]
  readonly maySend: boolean
}

/** The invitations of a meeting; nothing for whoever does not send them. */
export async function invitationsFor(
  db: Read<GovernanceTables>,
  viewer: Viewer,
  meeting: MeetingHeader,
  today: Day,
): Promise<Invitations | null> {
  const { partnership } = viewer
  if (partnership === null || !keepsRecords(viewer).allowed) return null
  const letters = await invitationsOf(db, partnership, meeting, today)
  const sitters = await sittersOf(db, partnership, meeting, today)
  const seated = sitters.map(({ id, name }) => {
    const letter = letters.find(({ person }) => person === id) ?? null
    return { name, letter, state: letterState(letter) }
  })
  const others = letters
    .filter(({ person }) => !sitters.some(({ id }) => id === person))
    .map((letter) => ({ name: letter.name, letter, state: letterState(letter) }))
  const maySend = mayInvite(viewer, meeting, today).allowed
  // Once nobody can be invited any more, only those who were are of interest.
  return { invitees: [...seated.filter(({ letter }) => maySend || letter !== null), ...others], maySend }
}

interface InvitationPartProps extends Invitations {
  readonly frame: Frame
  readonly partnership: string
  readonly meeting: string
}

/** Who is invited to a meeting, how their mail fares, and the button that sends it. Nothing when it is too late for all of that. */
export function InvitationPart({ frame, partnership, meeting, invitees, maySend }: InvitationPartProps) {
  const t = invitationTexts[frame.language]
  const asked = invitees.some(({ letter }) => letter !== null)
  if (!asked && !maySend) return null
  const wanting = invitees.some(({ state }) => isWanting(state))
  return (
    <>
      <h2>{t.title}</h2>
      {maySend && <p>{t.lead}</p>}
      {asked && <Invitees frame={frame} invitees={invitees} />}
      {asked && frame.demonstration && <p>{t.shownAsPost}</p>}
      {maySend && invitees.length === 0 && <p class="why-not">{t.nobody}</p>}
      {maySend && invitees.length > 0 && !wanting && <p class="why-not">{t.allInvited}</p>}
      {maySend && wanting && (
        <ActButton to={paths.invite.to({ partnership, meeting })} kind="secondary">
          {asked ? t.inviteRest : t.invite}
        </ActButton>
      )}
    </>
  )
}

function Invitees({ frame: { language }, invitees }: { frame: Frame; invitees: readonly Invitee[] }) {
  const t = invitationTexts[language]
  return (
    <Table
      caption={t.title}
      captionHidden
      language={language}
      rows={invitees}
      columns={[
        { head: t.who, cell: ({ name }) => name },
        {
          head: t.state,
          cell: (invitee) => (
            <>
              <Tag tone={tones[invitee.state]}>{t.states[invitee.state]}</Tag> {says(invitee, language)}
            </>
          ),
        },
      ]}
    />
  )
}

const tones: Readonly<Record<LetterState, Tone>> = {
  'not-invited': 'info',
  'to-be-written': 'info',
  'no-access': 'warning',
  'no-address': 'warning',
  queued: 'info',
  'tried-again': 'warning',
  sent: 'success',
  failed: 'error',
  'long-ago': 'info',
}

/** Why it is so, and what happens next. */
function says({ state, letter }: Invitee, language: Language): string {
  const fault = letter?.fault ?? null
  const why = (state === 'tried-again' || state === 'failed') && fault !== null ? [mailFaultWords[language][fault]] : []
  return [...why, invitationTexts[language].stateSays[state] ?? []].flat().join(' ')
}
