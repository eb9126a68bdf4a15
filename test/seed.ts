/**
 * Property tests draw the same examples in every run, so that a red run is red again and a green one is no luck.
 * SAMVAERK_SEED draws others: `SAMVAERK_SEED=$RANDOM npx vitest run --project unit`.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['SAMVAERK_SEED'] ?? 20_181_015) })
