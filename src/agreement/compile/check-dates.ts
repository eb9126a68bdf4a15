import type { CheckTask } from './references.ts'

/** Dates that contradict each other: an end before the start, a signature after the end. */
export function checkDates(task: CheckTask): void {
  const { signed, in_force } = task.reading
  const { from, until } = in_force
  if (until !== 'indefinite') {
    if (from !== 'unknown' && until < from) {
      task.report.add('until-before-from', task.tree.at(['in_force', 'until']), { from, until })
    }
    if (signed.on !== 'unknown' && signed.on > until) {
      task.report.add('signed-after-end', task.tree.at(['signed', 'on']), { signed: signed.on, until })
    }
  }
  if (signed.on !== 'unknown' && signed.quote === undefined) {
    task.report.add('fact-without-quote', task.tree.at(['signed', 'on']), { key: 'signed.on' })
  }
  if (in_force.quote === undefined && (from !== 'unknown' || until !== 'indefinite')) {
    task.report.add('fact-without-quote', task.tree.at(['in_force', 'from']), { key: 'in_force' })
  }
}
