import { spawnSync } from 'node:child_process'

export type Step = readonly [name: string, command: string, args: readonly string[]]

/** Runs every step and says in the end which held; 0 when all did. */
export function runSteps(steps: readonly Step[]): number {
  const faults: string[] = []
  for (const [name, command, args] of steps) {
    console.log(`\n── ${name}`)
    const done = spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, FORCE_COLOR: process.env['NO_COLOR'] ? '0' : '1' },
    })
    if (done.status !== 0) faults.push(name)
  }
  console.log(faults.length ? `\nNot in order: ${faults.join(', ')}` : '\nAll in order.')
  console.log(`steps: ${steps.length - faults.length} passed, ${faults.length} failed`)
  return faults.length ? 1 : 0
}
