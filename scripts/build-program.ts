/**
 * Builds what runs on the server into `dist/program`: the command line and the thread that sets documents, each in one piece with
 * the packages that it uses, types taken away, names and lines kept so that a stack can be read. In pieces of a thousand files
 * the program took twice as long to start and 30 MB more (docs/adr/0021-one-piece.md). Packages with a binary stay where they are.
 */
import { rmSync } from 'node:fs'
import { rolldown } from 'rolldown'

const target = 'dist/program'
const started = performance.now()
const withBinaries = [/^@node-rs\//, /^@myriaddreamin\//, /^@electric-sql\//, 'pg-native']

const program = await rolldown({
  input: {
    cli: 'src/main/cli.ts',
    'pdf-worker': 'src/platform/documents/pdf-worker.ts',
    'bind-worker': 'src/governance/papers/pack/bind-worker.ts',
  },
  platform: 'node',
  tsconfig: 'tsconfig.json',
  external: withBinaries,
  onwarn(warning) {
    throw new Error(`Cannot build the program: ${warning.message}`)
  },
})
rmSync(target, { recursive: true, force: true })
await program.write({ dir: target, format: 'esm', chunkFileNames: '[name]-[hash].js', comments: false })
console.log(`Built the program in ${Math.round(performance.now() - started)} ms`)
