import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { packageRoot } from '../package-root.ts'

/** What is set: its words as JSON, the template in the source that sets them, and the standard that the file keeps. */
export interface Setting {
  readonly data: string
  /** The template's path from the package's root, such as `src/agreement/exports/pdf/agreement.typ`. */
  readonly template: string
  /** PDF/UA-1 for readers, PDF/A-2a for archives: a file keeps one of them. */
  readonly standard: 'ua-1' | 'a-2a'
}

/** Sets a document's data (JSON) as tagged PDF; the same bytes for the same data (EXP-06). Nothing else runs meanwhile on its thread. */
export function typeset({ data, template, standard }: Setting): Uint8Array {
  const main = join(packageRoot, template)
  const compiler = NodeCompiler.create({ workspace: dirname(main), fontArgs: [{ fontPaths: [fontFolder()] }] })
  try {
    const compiled = compiler.compile({ mainFilePath: main, inputs: { data } })
    if (!compiled.result) throw new Error(`Cannot set the document as PDF: ${complaints(compiler, compiled)}`)
    return compiler.pdf(compiled.result, { pdfStandard: standard })
  } finally {
    // Typst keeps all that it has set; whoever prints on request would grow without end.
    compiler.evictCache(0)
  }
}

function complaints(compiler: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeDiagnostics()
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no reason given'
}

function fontFolder(): string {
  const entry = createRequire(import.meta.url).resolve('dkfds')
  return join(dirname(entry), '../../src/fonts/IBMPlexSans/complete/ttf')
}
