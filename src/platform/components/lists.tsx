import type { Child, PropsWithChildren } from 'hono/jsx'
import type { Language } from '../languages.ts'
import { fileSize } from '../format.ts'
import { componentTexts } from './texts.ts'

/** A column of a table: its heading, and what stands there for a row. */
export interface Column<Row> {
  readonly head: string
  readonly cell: (row: Row) => Child
  /** Numbers stand to the right, so that their digits line up. */
  readonly numeric?: boolean
  /** What says itself what it is, such as a button: on a phone the heading is not repeated beside it. */
  readonly bare?: true
}

type TableProps<Row> = {
  /** What the table shows; read aloud before it, seen above it. */
  caption: string
  /** Keeps the caption for those who listen, where a heading says the same to those who see. */
  captionHidden?: boolean
  rows: readonly Row[]
  /** The first column names the row. */
  columns: readonly Column<Row>[]
  language: Language
}

/** A table; on a phone each row becomes a block with the headings beside the values, so that nothing runs off the edge. */
export function Table<Row>({ caption, captionHidden, rows, columns, language }: TableProps<Row>) {
  if (rows.length === 0) return <Empty>{componentTexts[language].nothing}</Empty>
  const numeric = (column: Column<Row>) => (column.numeric ? 'numeric' : undefined)
  const besideOnPhones = (column: Column<Row>) => (column.bare ? undefined : column.head)
  return (
    <table class="table rows" role="table">
      <caption class={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th scope="col" role="columnheader" class={numeric(column)}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row">
            {columns.map((column, index) =>
              index === 0 ? (
                <th scope="row" role="rowheader">
                  {column.cell(row)}
                </th>
              ) : (
                <td role="cell" data-head={besideOnPhones(column)} class={numeric(column)}>
                  <span>{column.cell(row)}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Facts about one thing: a name and a value each. */
export function SummaryList({ facts }: { facts: readonly (readonly [name: string, value: Child] | null | false)[] }) {
  return (
    <dl class="facts">
      {facts.map(
        (fact) =>
          fact && (
            <div>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** Says that there is nothing here yet, and perhaps what to do about it. */
export function Empty({ children }: PropsWithChildren) {
  return <p class="empty">{children}</p>
}

type PagerProps = { language: Language; newer?: string | null; older?: string | null }

/** Turns the pages of a list that goes by keys: newer and older, and no numbers. */
export function Pager({ language, newer, older }: PagerProps) {
  if (!newer && !older) return null
  const t = componentTexts[language]
  return (
    <nav class="pager" aria-label={t.pages}>
      {newer && (
        <a href={newer} rel="prev">
          <span aria-hidden="true">← </span>
          {t.newer}
        </a>
      )}
      {older && (
        <a href={older} rel="next">
          {t.older}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  )
}

/** A document that may be fetched. */
export interface DocumentLine {
  readonly name: string
  readonly href: string
  /** What kind of file it is, such as `PDF`. */
  readonly format: string
  readonly bytes?: number
}

/** Documents to fetch, each with its kind and size, so that nobody opens something large unawares. */
export function DocumentList({ documents, language }: { documents: readonly DocumentLine[]; language: Language }) {
  return (
    <ul class="documents">
      {documents.map(({ name, href, format, bytes }) => (
        <li>
          <a href={href}>{name}</a>{' '}
          <span class="document-kind">
            ({format}
            {bytes === undefined ? '' : `, ${fileSize(bytes, language)}`})
          </span>
        </li>
      ))}
    </ul>
  )
}
