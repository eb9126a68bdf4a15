import { runCheck } from '../agreement/compile/check-command.ts'
import { runDiff } from '../agreement/compile/diff-command.ts'
import { runStanding } from '../agreement/standing/standing-command.ts'
import { runAuditCountersign } from '../platform/audit/countersign-command.ts'
import { systemClock } from '../platform/clock.ts'
import { runAuditDump, runAuditVerify } from './audit-commands.ts'
import type { Terminal } from './cli.ts'
import { demo } from './demo.ts'
import { adoptCommand, init } from './init.ts'
import { migrateCommand } from './migrate-command.ts'
import { serve } from './serve.ts'
import type { Settings } from './settings.ts'
import { userAdd } from './user-add.ts'

/** A command of the command line: its words, and what it does with those after it. Answers the exit code. */
export interface Command {
  name: readonly string[]
  run(args: readonly string[], terminal: Terminal, settings: () => Settings): Promise<number>
}

/** Every command, each in its own file. */
export const commands: readonly Command[] = [
  { name: ['demo'], run: demo },
  { name: ['serve'], run: serve },
  { name: ['migrate'], run: migrateCommand },
  { name: ['init'], run: init },
  { name: ['adopt'], run: adoptCommand },
  { name: ['user', 'add'], run: userAdd },
  { name: ['agreement', 'check'], run: (args, terminal) => runCheck([...args], terminal) },
  { name: ['agreement', 'standing'], run: (args, terminal) => runStanding([...args], terminal) },
  { name: ['agreement', 'diff'], run: (args, terminal) => runDiff([...args], terminal) },
  { name: ['audit', 'verify'], run: runAuditVerify },
  { name: ['audit', 'dump'], run: runAuditDump },
  {
    name: ['audit', 'countersign'],
    run: (args, terminal) => runAuditCountersign([...args], terminal, systemClock().machine()),
  },
]
