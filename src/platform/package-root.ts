import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the package: of the sources, and of what was built from them. Migrations, templates and pictures lie below it. */
export const packageRoot: string = rootAbove(import.meta.dirname)

function rootAbove(start: string): string {
  for (let at = start; at !== dirname(at); at = dirname(at)) if (existsSync(join(at, 'package.json'))) return at
  throw new Error(`Cannot find the package: no package.json above ${start}`)
}
