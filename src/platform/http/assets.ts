import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { packageRoot } from '../package-root.ts'
import type { House } from './house.ts'

/** Style sheets, fonts, scripts and pictures: built by `scripts/build-assets.ts`, named by their content (WEB-18). */
export type Manifest = Readonly<Record<string, string>>

const folder = join(packageRoot, 'dist', 'assets')
let manifest: Manifest | null = null

/** The address of a built file, such as `asset('style.css')`; it changes with the content, so browsers may keep it. */
export function asset(name: string): string {
  manifest ??= readManifest()
  return `/assets/${manifest[name] ?? name}`
}

/** Whether the files have been built; a server refuses to start without them. */
export function assetsAreBuilt(): boolean {
  return existsSync(join(folder, 'manifest.json'))
}

function readManifest(): Manifest {
  if (!assetsAreBuilt()) return {}
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  png: 'image/png',
}

interface BuiltFile {
  readonly plain: Uint8Array<ArrayBuffer>
  readonly br: Uint8Array<ArrayBuffer> | null
  readonly gzip: Uint8Array<ArrayBuffer> | null
  readonly type: string
}

/** Serves the built files, and only those that the manifest names; each is read once. */
export function serveAssets(app: Hono, house: House): void {
  const read = new Map<string, BuiltFile>()
  app.get('/assets/:name', function sendAsset(c) {
    const file = builtFile(read, c.req.param('name'))
    if (file === null)
      return c.text('not found', 404, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    const accepted = c.req.header('accept-encoding') ?? ''
    const encoding =
      file.br && /\bbr\b/.test(accepted) ? 'br' : file.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : 'plain'
    house.metrics.answered('/assets/:name', 'GET', 200, 0)
    const headers: Record<string, string> = {
      'content-type': file.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      // A picture opened by itself is a document: it may style itself and nothing more.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    }
    if (file.br) headers['vary'] = 'accept-encoding'
    if (encoding !== 'plain') headers['content-encoding'] = encoding
    return new Response(file[encoding], { status: 200, headers })
  })
  app.get('/favicon.ico', (c) => c.redirect(asset('icon.svg'), 302))
}

function builtFile(read: Map<string, BuiltFile>, name: string): BuiltFile | null {
  const known = read.get(name)
  if (known) return known
  manifest ??= readManifest()
  if (!Object.values(manifest).includes(name)) return null
  const at = join(folder, name)
  const pressed = (ending: string) => (existsSync(at + ending) ? new Uint8Array(readFileSync(at + ending)) : null)
  const plain = new Uint8Array(readFileSync(at))
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  const file = { plain, br: pressed('.br'), gzip: pressed('.gz'), type }
  read.set(name, file)
  return file
}
