import { sniffer, type Sniffed } from '../../../platform/files/sniff.ts'
import { takingIn } from '../../../platform/files/texts.ts'
import { fileName } from '../../../platform/http/download.ts'
import type { Language } from '../../../platform/languages.ts'

/** A file that may be kept as an annex. */
export interface Received {
  readonly file: File
  /** Its name as it was given, without what systems quarrel over. */
  readonly name: string
  /** The name without its ending: what the annex is called until somebody calls it something else. */
  readonly title: string
}

/** A file that may not, and why. */
export interface TurnedAway {
  readonly name: string
  readonly says: string
}

/** Looks at what was sent before anything of it is written (GOV-80): what may be kept, and what not. Names are not believed. */
export async function received(
  files: readonly File[],
  maxBytes: number,
  language: Language,
): Promise<{ good: Received[]; refused: TurnedAway[] }> {
  const good: Received[] = []
  const refused: TurnedAway[] = []
  for (const file of files) {
    const name = fileName(file.name)
    const fault = await faultOf(file, maxBytes)
    if (fault === null) good.push({ file, name, title: titleOf(name) })
    else refused.push({ name, says: takingIn[language][fault](Math.floor(maxBytes / 1_000_000)) })
  }
  return { good, refused }
}

async function faultOf(file: File, maxBytes: number): Promise<keyof (typeof takingIn)['da'] | null> {
  if (file.size === 0) return 'file.empty'
  if (file.size > maxBytes) return 'file.too-large'
  return (await kindOf(file)) === null ? 'file.kind-unknown' : null
}

async function kindOf(file: File): Promise<Sniffed | null> {
  const kind = sniffer()
  for await (const part of file.stream() as AsyncIterable<Uint8Array>)
    kind.take(Buffer.from(part.buffer, part.byteOffset, part.byteLength))
  return kind.finish()
}

function titleOf(name: string): string {
  const bare = name
    .replace(/\.[^.]{1,5}$/, '')
    .replaceAll('_', ' ')
    .trim()
  return (bare || name).slice(0, 200).toWellFormed().trim()
}
