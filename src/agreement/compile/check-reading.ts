import type { Reading } from '../reading.ts'
import { checkDates } from './check-dates.ts'
import { checkKinds } from './check-kinds.ts'
import { checkParams } from './check-params.ts'
import { declaredIn } from './declared.ts'
import type { Report } from './findings.ts'
import { type CheckTask, checkReferences } from './references.ts'
import type { YamlTree } from './yaml-tree.ts'

/** Everything about a reading that can be told without the text: names, parameters, kinds, dates. */
export function checkReading(reading: Reading, tree: YamlTree, report: Report): void {
  const task: CheckTask = { reading, tree, report, declared: declaredIn(reading, tree, report) }
  checkReferences(task)
  checkParams(task)
  checkKinds(task)
  checkDates(task)
}
