import { afterAll, beforeAll } from 'vitest'
import { coreJourneys } from './core-journeys.ts'
import { type Demonstration, startDemonstration } from './demonstration.ts'
import { migratedServer, type MigratedServer } from './migrated-server.ts'
import { visits } from './visiting.ts'

let server: MigratedServer | undefined
let demonstration: Demonstration | undefined

beforeAll(async () => {
  server = await migratedServer()
  demonstration = await startDemonstration({ DATABASE_URL: server.app })
})
afterAll(async () => {
  await demonstration?.stop()
  await server?.stop()
})

coreJourneys(
  visits(() => demonstration?.origin ?? 'http://127.0.0.1'),
  'on a PostgreSQL server',
)
