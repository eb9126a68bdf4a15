import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { looks } from '../pictures/look.ts'
import { signAsSvg } from '../pictures/sign.tsx'
import { verdicts } from '../vocabulary.ts'
import type { ExportInput } from './input.ts'
import { paperOf } from './paper.ts'
import { exportTexts } from './texts.ts'

/** The agreement and how it stands, to print before a meeting: tagged PDF (PDF/UA-1), the same bytes for the same input (EXP-05, EXP-06). */
export function agreementPdf(input: ExportInput): Uint8Array {
  const folder = templateFolder()
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fontFolder()] }] })
  try {
    const compiled = compiler.compile({
      mainFilePath: join(folder, 'agreement.typ'),
      inputs: { data: JSON.stringify(printData(input)) },
    })
    if (!compiled.result) throw new Error(`Cannot set the agreement as PDF: ${complaints(compiler, compiled)}`)
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
  } finally {
    // Typst keeps all that it has set; a server that prints on request would grow without end.
    compiler.evictCache(0)
  }
}

/** What the template reads: the document, its words, and the look of verdicts. Data only, never Typst's own language. */
function printData(input: ExportInput) {
  const texts = exportTexts[input.language]
  return {
    paper: paperOf(input),
    texts: { ...texts, clause: texts.clause('#'), page: texts.page('#', '##') },
    looks: Object.fromEntries(
      verdicts.map((verdict) => [
        verdict,
        { ink: looks[verdict].ink, tint: looks[verdict].tint, bar: looks[verdict].bar, sign: signAsSvg(verdict) },
      ]),
    ),
    asOf: input.standing.asOf,
  }
}

function complaints(compiler: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeDiagnostics()
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no reason given'
}

/** The template lies beside this file; compiled code finds it in the source tree, where the package keeps it. */
function templateFolder(): string {
  const beside = join(import.meta.dirname, 'pdf')
  if (existsSync(join(beside, 'agreement.typ'))) return beside
  return join(packageFolder(), 'src/agreement/exports/pdf')
}

function packageFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Error('Cannot find the PDF template: no package.json above the program')
    folder = dirname(folder)
  }
  return folder
}

function fontFolder(): string {
  const entry = createRequire(import.meta.url).resolve('dkfds')
  return join(dirname(entry), '../../src/fonts/IBMPlexSans/complete/ttf')
}
