import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { packageRoot } from '../../platform/package-root.ts'

/** Sets a document's data (JSON) as tagged PDF; the same bytes for the same data (EXP-06). Nothing else runs meanwhile on its thread. */
export function typeset(data: string): Uint8Array {
  const folder = join(packageRoot, 'src/agreement/exports/pdf')
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [fontFolder()] }] })
  try {
    const compiled = compiler.compile({ mainFilePath: join(folder, 'agreement.typ'), inputs: { data } })
    if (!compiled.result) throw new Error(`Cannot set the agreement as PDF: ${complaints(compiler, compiled)}`)
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
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
