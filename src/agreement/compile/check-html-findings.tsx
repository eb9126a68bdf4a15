import type { Language } from '../../platform/languages.ts'
import { checkTexts } from './check-texts.ts'
import type { Compiled } from './compile.ts'
import type { Finding } from './findings.ts'
import { printable } from './invisible.ts'
import { lineOf, type Source } from './source.ts'

interface Shown {
  language: Language
}

/** Everything that the compiler has to say, each with its line. */
export function Findings({ compiled: { findings, sources }, language }: Shown & { compiled: Compiled }) {
  const texts = checkTexts[language]
  const errors = findings.filter(({ severity }) => severity === 'error').length
  if (findings.length === 0) return <p>{texts.clean}</p>
  return (
    <section>
      <h2>{texts.findings(errors, findings.length - errors)}</h2>
      <ol class="findings">
        {findings.map((finding) => (
          <FindingItem finding={finding} sources={sources} language={language} />
        ))}
      </ol>
    </section>
  )
}

function FindingItem({ finding, sources, language }: Shown & { finding: Finding; sources: readonly Source[] }) {
  const source = sources.find(({ file }) => file === finding.file)
  const line = source === undefined ? '' : lineOf(source, finding.line)
  const until = finding.endLine === finding.line ? (finding.endColumn ?? line.length) - 1 : line.length
  return (
    <li class={finding.severity}>
      <strong>{finding.message[language]}</strong> <code>{finding.code}</code>
      <br />
      {finding.file}:{finding.line}:{finding.column}
      {line !== '' && (
        <pre>
          {printable(line.slice(0, finding.column - 1))}
          <mark>{printable(line.slice(finding.column - 1, until))}</mark>
          {printable(line.slice(until))}
        </pre>
      )}
      {finding.hint[language]}
    </li>
  )
}
