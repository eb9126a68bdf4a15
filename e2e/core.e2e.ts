import { inject } from 'vitest'
import { coreJourneys } from './core-journeys.ts'
import { visits } from './visiting.ts'

coreJourneys(
  visits(() => inject('demonstration')),
  'on the embedded database',
)
