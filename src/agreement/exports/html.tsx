import { createHash } from 'node:crypto'
import { raw } from 'hono/html'
import { looks } from '../pictures/look.ts'
import { VerdictSign } from '../pictures/sign.tsx'
import type { Verdict } from '../vocabulary.ts'
import { htmlStyle } from './html-style.ts'
import { Row } from './html-text.tsx'
import type { ExportInput } from './input.ts'
import { type Paper, paperOf } from './paper.ts'
import { exportTexts } from './texts.ts'

/** What a content security policy must allow for the page's own style: `style-src 'sha256-…'`. */
export const htmlStyleSource = `'sha256-${createHash('sha256').update(htmlStyle).digest('base64')}'`

/** The agreement and how it stands as one file: no script, nothing fetched, made to be read, printed and kept (EXP-13). */
export function agreementHtml(input: ExportInput): string {
  // oxlint-disable-next-line typescript/no-base-to-string -- a page without anything to wait for is its own text.
  return `<!doctype html>\n${String(<Page paper={paperOf(input)} />)}\n`
}

function Page({ paper }: { paper: Paper }) {
  const texts = exportTexts[paper.language]
  return (
    <html lang={paper.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${paper.title} – ${paper.asOf}`}</title>
        <style>{raw(htmlStyle)}</style>
      </head>
      <body>
        <main>
          <Front paper={paper} />
          <h2>{texts.summary}</h2>
          <Counts paper={paper} />
          <h2>{texts.attention}</h2>
          <Attention paper={paper} />
          <h2>{texts.textTitle}</h2>
          <p class="quiet">{texts.textIntro}</p>
          {paper.rows.map((row) => (
            <Row row={row} paper={paper} />
          ))}
          <h2>{texts.questions}</h2>
          <Questions paper={paper} />
          <h2>{texts.evidence}</h2>
          <Entries paper={paper} />
          <h2>{texts.about}</h2>
          <About paper={paper} />
        </main>
      </body>
    </html>
  )
}

function Front({ paper }: { paper: Paper }) {
  return (
    <>
      {paper.demonstration && <p class="demo">{paper.demonstration}</p>}
      <p class="lead">{exportTexts[paper.language].standingTitle}</p>
      <h1 lang={paper.textLanguage}>{paper.title}</h1>
      <p class="quiet">
        {paper.signed} · {paper.valid}
      </p>
      <p>{paper.parties.join(' · ')}</p>
      <div class="asof">
        <p>
          <strong>{paper.asOf}</strong>
        </p>
        <p class="quiet">
          {paper.knownOn}. {paper.state}
        </p>
        {paper.forecast && <p>{paper.forecast}</p>}
      </div>
    </>
  )
}

function Counts({ paper }: { paper: Paper }) {
  const texts = exportTexts[paper.language]
  const owed = paper.counts.filter((one) => one.verdict !== 'free')
  const total = owed.reduce((sum, one) => sum + one.count, 0)
  let start = 0
  return (
    <>
      {total > 0 && (
        <svg class="bar" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {owed.map((one) => {
            const [x, width] = [start, (one.count / total) * 1000]
            start += width
            const { ink, tint, bar } = looks[one.verdict]
            return (
              <rect
                x={x + 2}
                y="1"
                width={Math.max(1, width - 4)}
                height="18"
                fill={bar === 'solid' ? ink : tint}
                stroke={ink}
              />
            )
          })}
        </svg>
      )}
      <div class="wide" role="region" tabindex={0} aria-label={texts.summary}>
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{texts.verdictHead}</th>
              <th scope="col" class="n">
                {texts.countHead}
              </th>
              <th scope="col">{texts.meaningHead}</th>
            </tr>
          </thead>
          <tbody>
            {paper.counts.map((one) => (
              <tr>
                <th scope="row">
                  <Word verdict={one.verdict} word={one.word} />
                </th>
                <td class="n">{one.count}</td>
                <td>{one.meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Attention({ paper }: { paper: Paper }) {
  const texts = exportTexts[paper.language]
  if (paper.attention.length === 0) return <p>{texts.attentionNone}</p>
  return (
    <div class="wide" role="region" tabindex={0} aria-label={texts.attention}>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{texts.promiseHead}</th>
            <th scope="col">{texts.verdictHead}</th>
            <th scope="col">{texts.byHead}</th>
          </tr>
        </thead>
        <tbody>
          {paper.attention.map((note) => (
            <tr>
              <th scope="row">
                <a href={`#note-${note.number}`}>{note.says}</a>
                {note.short.map((reason) => (
                  <p class="quiet">{reason}</p>
                ))}
              </th>
              <td>
                <Word verdict={note.verdict} word={note.word} />
              </td>
              <td class={note.by ? 'by' : 'none'} data-head={texts.byHead}>
                {note.by ?? '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Word({ verdict, word }: { verdict: Verdict; word: string }) {
  return (
    <span class={`verdict v-${verdict}`}>
      <VerdictSign verdict={verdict} /> {word}
    </span>
  )
}

function Questions({ paper }: { paper: Paper }) {
  const texts = exportTexts[paper.language]
  if (paper.questions.length === 0) return <p>{texts.questionsNone}</p>
  return (
    <>
      <p class="quiet">{texts.questionsIntro}</p>
      <ul>
        {paper.questions.map((one) => (
          <li>
            <span lang={paper.textLanguage}>{one.question}</span>{' '}
            <span class="quiet">
              ({texts.clause(one.clause)}
              {one.answered && ` · ${one.answered}`})
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Entries({ paper }: { paper: Paper }) {
  const texts = exportTexts[paper.language]
  if (paper.evidence.length === 0) return <p>{texts.evidenceNone}</p>
  const member = paper.member ? [texts.partyHead, texts.noteHead] : []
  return (
    <>
      <p class="quiet">{texts.evidenceIntro}</p>
      <div class="wide" role="region" tabindex={0} aria-label={texts.evidence}>
        <table class="stack">
          <thead>
            <tr>
              {[texts.numberHead, texts.dateHead, texts.kindHead, texts.subjectHead, ...member].map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {paper.evidence.map((entry) => (
              <tr id={`entry-${entry.number}`}>
                <th scope="row">{entry.number}</th>
                <td>{entry.date}</td>
                <td>{entry.kind}</td>
                <td>{entry.subject}</td>
                {paper.member && <td>{entry.party}</td>}
                {paper.member && <td>{entry.note}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function About({ paper }: { paper: Paper }) {
  return (
    <>
      {paper.about.map((line) => (
        <p>{line}</p>
      ))}
      <p class="hash">
        {exportTexts[paper.language].aboutText}: <code>{paper.textSha256}</code>
      </p>
      {paper.address && (
        <p>
          <a href={paper.address}>{paper.address}</a>
        </p>
      )}
    </>
  )
}
