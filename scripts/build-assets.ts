/**
 * Builds what a browser gets into `dist/assets`: one style sheet of all rooms, their scripts, fonts and pictures, each named by
 * its content, pressed beforehand, and listed in `manifest.json`. Does nothing when nothing changed.
 */
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { transform } from 'lightningcss'

// Taking types away is still called experimental; what it yields here is looked at by the browser journeys.
process.removeAllListeners('warning')

const root = resolve(import.meta.dirname, '..')
const target = join(root, 'dist', 'assets')
const dkfds = join(root, 'node_modules', 'dkfds')
const manifest = new Map<string, string>()
const started = performance.now()

const roomStyles = globSync('src/*/**/*.scss', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('src/platform/') && !basename(file).startsWith('_'))
  .sort()
const scripts = globSync('src/*/browser/*.ts', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.d.ts'))
  .sort()

const mark = fingerprint()
const markFile = join(target, '.fingerprint')
if (existsSync(markFile) && existsSync(join(target, 'manifest.json')) && readFileSync(markFile, 'utf8') === mark) {
  process.exit(0)
}
mkdirSync(target, { recursive: true })
put('plex-regular.woff2', plex('Regular'))
put('plex-semibold.woff2', plex('SemiBold'))
put('icon.svg', read('src/platform/styles/icon.svg'))
for (const script of scripts) put(scriptName(script), bareScript(script))
put('style.css', await styleSheet())
finish()
console.log(`Built the assets in ${Math.round(performance.now() - started)} ms: ${[...manifest.keys()].join(', ')}`)

/** What the outcome depends on: this script, every style sheet and script, the packages that make something of them. */
function fingerprint(): string {
  const sum = createHash('sha256')
  const own = globSync('src/platform/styles/*', { cwd: root }).sort()
  for (const file of [
    'scripts/build-assets.ts',
    ...own,
    ...roomStyles,
    ...globSync('src/*/**/_*.scss', { cwd: root }).sort(),
    ...scripts,
  ]) {
    sum.update(file).update('\0').update(read(file))
  }
  for (const name of ['dkfds', 'sass', 'lightningcss']) sum.update(read(`node_modules/${name}/package.json`))
  return sum.digest('hex')
}

function read(file: string): Buffer {
  return readFileSync(join(root, file))
}

function plex(weight: string): Buffer {
  return readFileSync(join(dkfds, 'src/fonts/IBMPlexSans/split/woff2', `IBMPlexSans-${weight}-Latin1.woff2`))
}

/** Writes a file under a name that tells its content, and the same pressed where that makes it smaller. */
function put(name: string, content: Buffer): void {
  const dot = name.lastIndexOf('.')
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 10)
  const file = `${name.slice(0, dot).replaceAll('/', '-')}.${hash}${name.slice(dot)}`
  manifest.set(name, file)
  write(file, content)
  if (name.endsWith('.woff2') || content.length < 600) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
  write(`${file}.br`, brotliCompressSync(content, { params }))
  write(`${file}.gz`, gzipSync(content, { level: 9 }))
}

/** Whole or not at all: another process may be reading. */
function write(file: string, content: Buffer | string): void {
  const half = join(target, `.${process.pid}.${file}`)
  writeFileSync(half, content)
  renameSync(half, join(target, file))
}

/** `src/agreement/browser/date-slider.ts` is asked for as `agreement/date-slider.js`. */
function scriptName(file: string): string {
  const [, room = '', , name = ''] = file.split('/')
  return `${room}/${name.replace(/\.ts$/, '.js')}`
}

/** A browser script stands alone: its types are taken away and nothing is bundled into it. */
function bareScript(file: string): Buffer {
  const bare = stripTypeScriptTypes(read(file).toString('utf8'))
  if (/^\s*(import\s|export\s.*\bfrom\b)/m.test(bare))
    throw new Error(`${file} imports something; a browser script must stand alone.`)
  return Buffer.from(
    bare
      .replace(/^[ \t]*\/\*\*[\s\S]*?\*\/\n/gm, '')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{2,}/g, '\n')
      .trim(),
  )
}

async function styleSheet(): Promise<Buffer> {
  const sass = await import('sass')
  const entry = ['src/platform/styles/all', ...roomStyles].map((file, at) => `@use '${file}' as s${at};`).join('\n')
  const compiled = sass.compileString(entry, {
    loadPaths: [root, join(root, 'src/platform/styles'), join(dkfds, 'src/stylesheets')],
    logger: sass.Logger.silent,
    quietDeps: true,
  })
  const placed = compiled.css.replace(/url\(["']?(asset|dkfds):([^"')]+)["']?\)/g, (_, kind: string, name: string) => {
    if (kind === 'dkfds' && !manifest.has(basename(name)))
      put(basename(name), readFileSync(join(dkfds, 'src/img', name)))
    return `url(${fileOf(basename(name))})`
  })
  const { code } = transform({
    filename: 'style.css',
    code: Buffer.from(placed),
    minify: true,
    targets: { chrome: 110 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) },
  })
  return Buffer.from(code)
}

function fileOf(name: string): string {
  const file = manifest.get(name)
  if (file === undefined) throw new Error(`The style sheet asks for ${name}, which is not among the assets.`)
  return file
}

/** The manifest last, so that it never names a file that is not there; then what no longer counts is removed. */
function finish(): void {
  write('manifest.json', JSON.stringify(Object.fromEntries(manifest), null, 2))
  const kept = new Set([...manifest.values()].flatMap((file) => [file, `${file}.br`, `${file}.gz`]))
  for (const file of readdirSync(target)) {
    if (!kept.has(file) && file !== 'manifest.json' && !file.startsWith('.'))
      rmSync(join(target, file), { force: true })
  }
  writeFileSync(markFile, mark)
}
