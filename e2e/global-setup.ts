import type { TestProject } from 'vitest/node'
import { startDemonstration } from './demonstration.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the demonstration of this run stands: scheme, host and port. */
    demonstration: string
  }
}

/** One demonstration a run, on the embedded database, as `npm start` gives it to a newcomer. */
export default async function setUpDemonstration(project: TestProject): Promise<() => Promise<void>> {
  const { origin, stop } = await startDemonstration()
  project.provide('demonstration', origin)
  return stop
}
