import type { Child } from 'hono/jsx'
import { VerdictSign } from '../pictures/sign.tsx'
import type { Paper } from './paper.ts'
import type { Note, PaperBlock, PaperRow, PaperRun } from './paper-text.ts'
import { exportTexts } from './texts.ts'

/** A piece of the agreement's text and, beside it, the notes on the promises that begin in it. */
export function Row({ row, paper }: { row: PaperRow; paper: Paper }) {
  return (
    <div class="row">
      <div class="words" lang={paper.textLanguage}>
        <Words block={row.block} />
      </div>
      <div>
        {row.notes.map((note) => (
          <Beside note={note} paper={paper} />
        ))}
      </div>
    </div>
  )
}

function Words({ block }: { block: PaperBlock }) {
  const words = block.runs.map((run) => <Run run={run} />)
  if (block.kind === 'heading') return <Heading depth={block.depth}>{words}</Heading>
  if (block.kind === 'list') return <List block={block} />
  if (block.kind === 'quote') {
    return (
      <blockquote>
        <p>{words}</p>
      </blockquote>
    )
  }
  return <p>{words}</p>
}

function Heading({ depth, children }: { depth: number; children: Child }) {
  if (depth <= 3) return <h3>{children}</h3>
  if (depth === 4) return <h4>{children}</h4>
  return depth === 5 ? <h5>{children}</h5> : <h6>{children}</h6>
}

function List({ block }: { block: PaperBlock }) {
  const items = block.items.map((item) => (
    <li>
      {item.runs.map((run) => (
        <Run run={run} />
      ))}
      {item.items.length > 0 && <List block={item} />}
    </li>
  ))
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

function Run({ run }: { run: PaperRun }) {
  const lines = run.text.split('\n').map((line, index) => (index === 0 ? line : [<br />, line]))
  const shown = run.emphasis ? <em>{lines}</em> : lines
  const words = run.strong ? <strong>{shown}</strong> : shown
  return (
    <>
      {run.verdict ? <span class={`promise v-${run.verdict}`}>{words}</span> : words}
      {run.ends.map((number) => (
        <sup>
          <a href={`#note-${number}`} id={`words-${number}`}>
            {number}
          </a>
        </sup>
      ))}
    </>
  )
}

function Beside({ note, paper }: { note: Note; paper: Paper }) {
  const texts = exportTexts[paper.language]
  return (
    <div class={`note v-${note.verdict}`} id={`note-${note.number}`}>
      <p>
        <a class="number" href={`#words-${note.number}`}>
          {note.number}
        </a>
        <span class={`verdict v-${note.verdict}`}>
          <VerdictSign verdict={note.verdict} /> {note.word}
        </span>
        {note.final && ` · ${note.final}`}
      </p>
      <p lang={paper.textLanguage}>{note.says}</p>
      {note.because.map((reason) => (
        <p>{reason}</p>
      ))}
      {note.next && (
        <p>
          <strong>{texts.next}:</strong> {note.next}
        </p>
      )}
      {note.entries.length > 0 && (
        <p>
          {texts.entries}:{' '}
          {note.entries.map((entry, index) => (
            <>
              {index > 0 && ', '}
              <a href={`#entry-${entry}`}>{entry}</a>
            </>
          ))}
        </p>
      )}
    </div>
  )
}
