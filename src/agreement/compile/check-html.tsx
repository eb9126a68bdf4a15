import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/languages.ts'
import type { Agreement } from '../model.ts'
import { htmlStyle, htmlTexts } from './check-html-texts.ts'
import { checkTexts } from './check-texts.ts'
import { type BlockView, checkView, type ClauseView, type NormView, type Piece } from './check-view.ts'
import type { Compiled } from './compile.ts'
import { definitionsOf } from './norm-facts.ts'
import { Findings } from './check-html-findings.tsx'

interface Shown {
  language: Language
}

/** Text and reading side by side as one page that stands alone: one style element, no script, nothing fetched. */
export function checkHtml(compiled: Compiled, language: Language): string {
  const page = <Page compiled={compiled} language={language} />
  // oxlint-disable-next-line typescript/no-base-to-string -- a rendered element's string is its HTML.
  return `<!doctype html>\n${String(page)}\n`
}

function Page({ compiled, language }: Shown & { compiled: Compiled }) {
  const { agreement } = compiled
  const texts = checkTexts[language]
  const title = agreement?.title ?? texts.title
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${texts.title}`}</title>
        <style>{raw(htmlStyle)}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {agreement ? <SideBySide agreement={agreement} language={language} /> : <p>{texts.unusable}</p>}
          <Findings compiled={compiled} language={language} />
        </main>
      </body>
    </html>
  )
}

function SideBySide({ agreement, language }: Shown & { agreement: Agreement }) {
  const texts = checkTexts[language]
  const view = checkView(agreement, language)
  return (
    <>
      <Head agreement={agreement} language={language} />
      <Legend language={language} />
      <table class="sides">
        <caption class="hidden">{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.text}</th>
            <th scope="col">{texts.reading}</th>
          </tr>
        </thead>
        <tbody>
          {view.preamble.length > 0 && (
            <tr>
              <td lang={agreement.language}>
                {view.preamble.map((block) => (
                  <Block block={block} language={language} />
                ))}
              </td>
              <td class="quiet">{texts.before}</td>
            </tr>
          )}
          {view.clauses.map((clause) => (
            <Clause clause={clause} language={language} textLanguage={agreement.language} />
          ))}
        </tbody>
      </table>
      <p>{texts.coverage(agreement.coverage)}</p>
      <p class="print">
        {texts.fingerprints}: text.md {agreement.textSha256}, reading.yaml {agreement.readingSha256}
      </p>
      <p class="sign">{texts.sign}</p>
    </>
  )
}

function Head({ agreement, language }: Shown & { agreement: Agreement }) {
  const texts = checkTexts[language]
  return (
    <>
      <p>
        {agreement.id}, {texts.by} {agreement.reading.by} {agreement.reading.on}; {texts.signed}{' '}
        {agreement.signedOn ?? texts.unknown}, {texts.inForce} {agreement.from ?? texts.unknown} –{' '}
        {agreement.until ?? texts.indefinite}.
      </p>
      <dl>
        {definitionsOf(agreement, language).map(({ label, value }) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </>
  )
}

function Legend({ language }: Shown) {
  const texts = htmlTexts[language]
  return (
    <p class="legend">
      <sup class="number">1</sup> {texts.begins} <span class="background">{texts.background}</span>{' '}
      <mark class="rest">{texts.rest}</mark>
    </p>
  )
}

function Clause({ clause, language, textLanguage }: Shown & { clause: ClauseView; textLanguage: string }) {
  const texts = checkTexts[language]
  return (
    <tr>
      <td lang={textLanguage}>
        {clause.blocks.map((block) => (
          <Block block={block} language={language} />
        ))}
      </td>
      <td>
        {clause.norms.map((norm) => (
          <Norm norm={norm} />
        ))}
        {clause.norms.length === 0 && <p class="quiet">{texts.noNorms}</p>}
        {clause.questions.length > 0 && <h3>{texts.questions}</h3>}
        {clause.questions.length > 0 && (
          <ul>
            {clause.questions.map(({ id, question }) => (
              <li>
                {question} <code>{id}</code>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}

function Norm({ norm }: { norm: NormView }) {
  return (
    <section class="norm" id={`norm-${norm.number}`}>
      <h3>
        <span class="number">{norm.number}</span> {norm.says}
      </h3>
      <p class="words">“{norm.edges}”</p>
      <p class="quiet">
        {norm.force} · {norm.kind} · <code>{norm.id}</code>
      </p>
      <dl>
        {norm.facts.map(({ label, value }) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

function Block({ block, language }: Shown & { block: BlockView }) {
  const words = block.pieces.map((piece) => <Words piece={piece} language={language} />)
  if (block.kind === 'heading') return <h2>{words}</h2>
  if (block.kind === 'quote') return <blockquote>{words}</blockquote>
  if (block.kind === 'paragraph') return <p>{words}</p>
  return (
    <p class={`item level-${Math.min(6, block.level)}`}>
      {block.number === null ? '–' : `${block.number}.`} {words}
    </p>
  )
}

function Words({ piece, language }: Shown & { piece: Piece }) {
  const numbers = piece.begins.map((number) => (
    <sup class="number">
      <a href={`#norm-${number}`}>{number}</a>
    </sup>
  ))
  const words = lines(piece.text)
  const texts = htmlTexts[language]
  if (piece.under === 'rest')
    return (
      <mark class="rest" title={texts.rest}>
        {numbers}
        {words}
      </mark>
    )
  if (piece.under === 'background')
    return (
      <span class="background" title={texts.background}>
        {numbers}
        {words}
      </span>
    )
  return (
    <>
      {numbers}
      {words}
    </>
  )
}

/** Hard line breaks of the text are line breaks of the page. */
function lines(text: string): Child[] {
  return text.split('\n').flatMap((line, index): Child[] => (index === 0 ? [line] : [<br />, line]))
}
