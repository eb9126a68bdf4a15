import { systemClock } from '../platform/clock.ts'
import type { Terminal } from './cli.ts'
import type { Settings } from './settings.ts'

/** A command of the command line: its words, and what it does with those after it. Answers the exit code. */
export interface Command {
  name: readonly string[]
  run(args: readonly string[], terminal: Terminal, settings: () => Settings): Promise<number>
}

/** Every command, each in its own file, which is read only when the command is asked for: most need no web and no database. */
export const commands: readonly Command[] = [
  { name: ['demo'], run: async (...told) => (await import('./demo.ts')).demo(...told) },
  { name: ['serve'], run: async (...told) => (await import('./serve.ts')).serve(...told) },
  { name: ['migrate'], run: async (...told) => (await import('./migrate-command.ts')).migrateCommand(...told) },
  { name: ['init'], run: async (...told) => (await import('./init.ts')).init(...told) },
  { name: ['adopt'], run: async (...told) => (await import('./init.ts')).adoptCommand(...told) },
  { name: ['user', 'add'], run: async (...told) => (await import('./user-add.ts')).userAdd(...told) },
  {
    name: ['agreement', 'check'],
    run: async (args, io) => (await import('../agreement/compile/check-command.ts')).runCheck([...args], io),
  },
  {
    name: ['agreement', 'standing'],
    run: async (args, io) => (await import('../agreement/standing/standing-command.ts')).runStanding(args, io),
  },
  {
    name: ['agreement', 'diff'],
    run: async (args, io) => (await import('../agreement/compile/diff-command.ts')).runDiff([...args], io),
  },
  { name: ['audit', 'verify'], run: async (...told) => (await import('./audit-commands.ts')).runAuditVerify(...told) },
  { name: ['audit', 'dump'], run: async (...told) => (await import('./audit-commands.ts')).runAuditDump(...told) },
  {
    name: ['audit', 'countersign'],
    run: async (args, io) =>
      (await import('../platform/audit/countersign-command.ts')).runAuditCountersign(
        [...args],
        io,
        systemClock().machine(),
      ),
  },
]
