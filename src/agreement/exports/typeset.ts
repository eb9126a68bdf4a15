import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Sets a document's data (JSON) as tagged PDF; the same bytes for the same data (EXP-06). Nothing else runs meanwhile on its thread. */
export function typeset(data: string): Uint8Array {
  const folder = templateFolder()
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
