import { ActButton } from '../../../platform/components/form.tsx'
import type { Frame } from '../../../platform/components/frame.ts'
import { Tag } from '../../../platform/components/notices.tsx'
import { kinds } from '../../../platform/files/kinds.ts'
import { fileSize } from '../../../platform/format.ts'
import type { Language } from '../../../platform/languages.ts'
import { paths } from './paths.ts'
import { type AnnexLine, type AnnexVersion, latestOf } from './queries.ts'
import { annexTexts } from './texts.ts'

/** What a list of annexes needs to know. */
export interface AnnexList {
  readonly frame: Frame
  readonly partnership: string
  readonly meeting: { readonly id: string }
  /** The place of the item among those that the viewer sees. */
  readonly number: number
  readonly annexes: readonly AnnexLine[]
  /** Shows the ways to change them, for those who keep the records. */
  readonly changing: boolean
}

/** The annexes of an item, each with what it is, how large, and what should be known before it is opened. */
export function Annexes(props: AnnexList) {
  const { frame, partnership, meeting, annexes, changing } = props
  const t = annexTexts[frame.language]
  return (
    <ul class="annexes">
      {annexes.map((annex, index) => {
        const at = { partnership, meeting: meeting.id, annex: annex.id }
        return (
          <li>
            <Annex {...props} annex={annex} place={index + 1} />
            {changing && (
              <span class="annex-acts">
                <a href={paths.annex.to(at)} aria-label={t.changeSays(annex.title)}>
                  {t.change}
                </a>
                {index > 0 && (
                  <ActButton to={paths.up.to(at)} kind="secondary" says={t.upSays(annex.title)}>
                    {t.up}
                  </ActButton>
                )}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Annex({
  frame: { language },
  partnership,
  meeting,
  number,
  annex,
  place,
}: AnnexList & { annex: AnnexLine; place: number }) {
  const t = annexTexts[language]
  const latest = latestOf(annex)
  const name = `${t.numbered(number, place)}: ${annex.title}`
  const fetch = (version: number) =>
    paths.file.to({ partnership, meeting: meeting.id, annex: annex.id, version: String(version) })
  const earlier = annex.versions.slice(0, -1).toReversed()
  return (
    <>
      {latest === null ? name : <a href={fetch(latest.version)}>{name}</a>}{' '}
      {latest !== null && <span class="document-kind">({kindAndSize(latest, language)})</span>}{' '}
      {annex.withdrawnAt !== null && <Tag tone="warning">{t.withdrawn}</Tag>}{' '}
      {annex.closed && <Tag tone="warning">{t.closedTag}</Tag>}{' '}
      {latest?.late && <Tag>{lateWords(latest, language)}</Tag>}
      {latest?.active && <p class="annex-warning">{t.active}</p>}
      {earlier.length > 0 && (
        <p class="annex-earlier">
          {earlier.map(({ version }, index) => (
            <>
              {index > 0 && ', '}
              <a href={fetch(version)} aria-label={t.earlierSays(annex.title, version)}>
                {t.earlier(version)}
              </a>
            </>
          ))}
        </p>
      )}
    </>
  )
}

/** What a file is and how large: "PDF, 1,2 MB". */
export function kindAndSize({ mediaType, size }: AnnexVersion, language: Language): string {
  return `${kinds[mediaType].name[language]}, ${fileSize(size, language)}`
}

/** How a file that came after the papers were sent is marked. */
export function lateWords({ version }: Pick<AnnexVersion, 'version'>, language: Language): string {
  const t = annexTexts[language]
  return version > 1 ? t.lateVersion : t.late
}
