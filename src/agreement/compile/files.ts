import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Compiled, compile } from './compile.ts'
import { findingOf } from './findings.ts'
import { largest, sourceOf } from './source.ts'

/** Where an agreement's files are looked for. */
export const textFile = 'text.md'
export const readingFile = 'reading.yaml'

/** Reads `text.md` and `reading.yaml` of a folder (at most a mebibyte each) and compiles them. */
export async function loadFolder(folder: string, reading?: string): Promise<Compiled> {
  const paths = { text: join(folder, textFile), reading: reading ?? join(folder, readingFile) }
  const text = await bytesOf(paths.text)
  const written = await bytesOf(paths.reading)
  const faults = [text, written].flatMap((result) => ('bytes' in result ? [] : [result]))
  if ('bytes' in text && 'bytes' in written) {
    return compile({ text: text.bytes, reading: written.bytes, names: { text: paths.text, reading: paths.reading } })
  }
  const findings = faults.map(({ code, file }) => {
    const source = sourceOf(file, '')
    return findingOf(code, { source, start: 0, end: 0 }, { file, limit: largest }, {})
  })
  return { agreement: null, findings, sources: [] }
}

type Fault = { code: 'file-missing' | 'file-unreadable' | 'too-large'; file: string }

/** The bytes of an ordinary file, never more than the limit and one. */
async function bytesOf(file: string): Promise<{ bytes: Uint8Array } | Fault> {
  try {
    // Looked at before it is opened: a pipe would wait for a writer.
    const kind = await stat(file)
    if (!kind.isFile()) return { code: 'file-unreadable', file }
    if (kind.size > largest) return { code: 'too-large', file }
    const handle = await open(file, 'r')
    try {
      const buffer = new Uint8Array(largest + 1)
      let length = 0
      for (;;) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null)
        length += bytesRead
        if (bytesRead === 0 || length > largest) break
      }
      return length > largest ? { code: 'too-large', file } : { bytes: buffer.subarray(0, length) }
    } finally {
      await handle.close()
    }
  } catch (error) {
    // What the system says (no such file, no access, a folder) becomes a finding.
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    return { code: missing ? 'file-missing' : 'file-unreadable', file }
  }
}
