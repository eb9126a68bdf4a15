import type { Agreement } from '../model.ts'
import { checkTexts } from './check-texts.ts'
import { type BlockView, checkView, type ClauseView, type NormView, type Piece } from './check-view.ts'
import type { Compiled } from './compile.ts'
import { printable } from './invisible.ts'
import { definitionsOf } from './norm-facts.ts'
import { type Look, painter, renderFinding, widthOf, wrapped } from './render-finding.ts'

/** Prints text and reading side by side, then everything there is to say, for a terminal of this width. */
export function checkText(compiled: Compiled, look: Look): string {
  const parts: string[] = []
  if (compiled.agreement) parts.push(...sideBySide(compiled.agreement, look))
  parts.push(...findingLines(compiled, look))
  return `${parts.join('\n')}\n`
}

function sideBySide(agreement: Agreement, look: Look): string[] {
  const texts = checkTexts[look.language]
  const paint = painter(look.colour)
  const view = checkView(agreement, look.language)
  const left = Math.floor((look.columns - 3) / 2)
  const lines = [...headLines(agreement, look), '', row(paint('bold', texts.text), paint('bold', texts.reading), left)]
  if (view.preamble.length > 0)
    lines.push(...columns(blockLines(view.preamble, left, look), [texts.before], left, look))
  for (const clause of view.clauses) lines.push(...clauseLines(clause, left, look))
  lines.push(rule(look.columns), ...wrapped(texts.coverage(agreement.coverage), look.columns), `${texts.fingerprints}:`)
  lines.push(...hanging('  text.md      ', agreement.textSha256, look.columns))
  lines.push(...hanging('  reading.yaml ', agreement.readingSha256, look.columns))
  return [...lines, '', ...texts.sign.split('   ').flatMap((part) => wrapped(part, look.columns))]
}

function headLines(agreement: Agreement, look: Look): string[] {
  const texts = checkTexts[look.language]
  const term = `${agreement.from ?? texts.unknown} – ${agreement.until ?? texts.indefinite}`
  const read = `${printable(agreement.reading.by)} ${agreement.reading.on}`
  return [
    ...wrapped(printable(agreement.title), look.columns).map((line) => painter(look.colour)('bold', line)),
    ...wrapped(`${texts.title}: ${agreement.id}, ${texts.by} ${read}`, look.columns),
    ...wrapped(`${texts.signed} ${agreement.signedOn ?? texts.unknown}, ${texts.inForce} ${term}`, look.columns),
    ...definitionsOf(agreement, look.language).flatMap(({ label, value }) =>
      hanging(`${label}: `, printable(value), look.columns),
    ),
    '',
    ...texts.legend,
  ]
}

function clauseLines(clause: ClauseView, left: number, look: Look): string[] {
  const paint = painter(look.colour)
  const right = look.columns - left - 3
  const reading: string[] = []
  for (const norm of clause.norms) reading.push(...normLines(norm, right, look), '')
  if (clause.norms.length === 0) reading.push(paint('dim', checkTexts[look.language].noNorms), '')
  if (clause.questions.length > 0) reading.push(paint('bold', `${checkTexts[look.language].questions}:`))
  for (const { id, question } of clause.questions) {
    reading.push(...hanging('? ', `${printable(question)} (${id})`, right))
  }
  return columns(blockLines(clause.blocks, left, look), reading, left, look)
}

function normLines(norm: NormView, width: number, look: Look): string[] {
  const paint = painter(look.colour)
  const lead = `[${norm.number}] `
  const says = hanging(lead, printable(norm.says), width).map((line, index) =>
    index === 0 ? paint('bold', line) : line,
  )
  const kind = hanging('    ', `${norm.force} · ${norm.kind} · ${norm.id}`, width).map((line) => paint('blue', line))
  const words = hanging('    ', `"${printable(norm.edges)}"`, width).map((line) => paint('dim', line))
  const facts = norm.facts.flatMap(({ label, value }) => hanging('    ', `${label}: ${printable(value)}`, width, 2))
  return [...says, ...words, ...kind, ...facts]
}

function blockLines(blocks: readonly BlockView[], width: number, look: Look): string[] {
  return blocks.flatMap((block) => [...oneBlock(block, width, look), ''])
}

function oneBlock(block: BlockView, width: number, look: Look): string[] {
  const bullet =
    block.kind === 'item' ? (block.number === null ? '- ' : `${block.number}. `) : block.kind === 'quote' ? '> ' : ''
  const lead = block.kind === 'item' ? '  '.repeat(Math.min(6, block.level - 1)) + bullet : bullet
  const marked = block.pieces.map(mark).join('')
  const lines = marked
    .split('\n')
    .flatMap((line, index) => hanging(index === 0 ? lead : ' '.repeat(lead.length), printable(line), width))
  const paint = painter(look.colour)
  if (block.kind === 'heading') return lines.map((line) => paint('bold', line))
  return painted(lines, look)
}

/** Marks that stand without colours too: where promises begin, what is background, what is neither. */
function mark(piece: Piece): string {
  const numbers = piece.begins.length === 0 ? '' : `[${piece.begins.join(',')}] `
  const core = piece.text.trim()
  if (core === '' || piece.under === 'carried' || piece.under === 'named') return numbers + piece.text
  const [open, close] = piece.under === 'rest' ? ['>>', '<<'] : ['((', '))']
  const at = piece.text.indexOf(core)
  const around = [piece.text.slice(0, at), piece.text.slice(at + core.length)]
  return `${around[0] ?? ''}${numbers}${open}${core}${close}${around[1] ?? ''}`
}

/** Colours what the marks enclose, over the ends of lines. */
function painted(lines: readonly string[], look: Look): string[] {
  if (!look.colour) return [...lines]
  const paint = painter(true)
  let open: 'red' | 'dim' | null = null
  return lines.map((line) =>
    line
      .split(/(>>|<<|\(\(|\)\))/)
      .map((part) => {
        if (part === '>>') open = 'red'
        if (part === '((') open = 'dim'
        const shown = open === null ? part : paint(open === 'red' ? 'inverse' : 'dim', part)
        if (part === '<<' || part === '))') open = null
        return shown
      })
      .join(''),
  )
}

function columns(left: readonly string[], right: readonly string[], width: number, look: Look): string[] {
  const lines = [rule(look.columns)]
  for (let at = 0; at < Math.max(left.length, right.length); at++)
    lines.push(row(left[at] ?? '', right[at] ?? '', width))
  while (lines.length > 1 && lines.at(-1)?.replace(/[\s│]/g, '') === '') lines.pop()
  return lines
}

function row(left: string, right: string, width: number): string {
  return `${left}${' '.repeat(Math.max(0, width - widthOf(plain(left))))} │ ${right}`.trimEnd()
}

function plain(line: string): string {
  // oxlint-disable-next-line no-control-regex -- the colours that painter() put in.
  return line.replace(/\u001b\[[\d;]*m/g, '')
}

function hanging(lead: string, text: string, width: number, more = 0): string[] {
  const indent = ' '.repeat(lead.length + more)
  const lines = wrapped(text, Math.max(12, width - indent.length))
  return lines.map((line, index) => (index === 0 ? lead : indent) + line)
}

function rule(width: number): string {
  return '─'.repeat(width)
}

function findingLines({ agreement, findings, sources }: Compiled, look: Look): string[] {
  const texts = checkTexts[look.language]
  if (findings.length === 0) return ['', texts.clean]
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const lines = findings.flatMap((finding) => ['', renderFinding(finding, sources, look)])
  if (agreement === null) lines.push('', texts.unusable)
  return [...lines, '', texts.findings(errors, findings.length - errors)]
}
