/** Writes `schemas/reading.schema.json` from the form that the compiler uses: `node scripts/reading-schema.ts`. */
import { writeFile } from 'node:fs/promises'
import { readingSchema } from '../src/agreement/compile/reading-schema.ts'

const file = new URL('../schemas/reading.schema.json', import.meta.url)
await writeFile(file, `${JSON.stringify(readingSchema(), null, 2)}\n`)
