/** Puts the figures into words and writes bench/RESULTS.md. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import type { Load } from './load.ts'
import type { Kind } from './shots.ts'
import type { StartUp } from './start-up.ts'

/** One comparison: pairs of rounds, ours and the bare loop's. */
export interface Measured {
  name: Kind
  bar: number
  pairs: readonly { ours: Load; floor: Load }[]
}

/** All that a run found. */
export interface Results {
  entries: number
  measured: readonly Measured[]
  /** Megabytes of our process on a PostgreSQL server after 10,000 requests. */
  memory: number
  start: { first: StartUp; second: StartUp }
  /** The curve of `assess`, as a table. */
  judging: string
}

const what: Readonly<Record<Kind, string>> = {
  list: 'evidence list, 50 rows, JSON by /api/v1, rights on',
  page: 'agreement page, HTML',
  insert: 'recording evidence by /api/v1, audited',
  register: 'the register of 10,000 decisions, HTML, signed in',
  search: 'the same, searched by a word that every decision has in another form',
  meetings: 'the meetings of a body that has held 500, HTML, signed in',
}

/** Writes the page of results, and says on the terminal what is under its bar. */
export function writeResults(results: Results): void {
  const { measured, memory, start, judging } = results
  const rows = measured.map((each) => row(each))
  const limits = [
    [
      'a fresh process on a PostgreSQL server after 10,000 requests (1,000 recordings, 1,000 pages, 8,000 lists)',
      `${memory.toFixed(0)} MB`,
      '180 MB',
      memory < 180,
    ],
    [
      'process, embedded, second start',
      `${start.second.megabytes.toFixed(0)} MB`,
      '480 MB',
      start.second.megabytes < 480,
    ],
    [
      'first start until ready (migrations, agreement, story)',
      `${(start.first.readyMs / 1000).toFixed(1)} s`,
      '–',
      true,
    ],
    ['second start until ready', `${(start.second.readyMs / 1000).toFixed(2)} s`, '2 s', start.second.readyMs < 2000],
  ] as const
  const text = [
    '# Results',
    '',
    `Measured ${today()} on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}, commit ${commit()}.`,
    '`npm run bench` makes this page anew. Ours and the bare Node + pg loop take turns in one run; the bare loop sends the very same',
    'statements in the same kind of transaction (learnt by listening to ours), each waited for, and does nothing else. PostgreSQL 18 with',
    'fsync on. Ours sends its opening along with the first question and its commit along with the audit entry, which the bare loop does not.',
    `The database holds ${results.entries} pieces of evidence, 500 meetings and 10,000 decisions; 12 requests at a time; the ratio is the median of ${measured[0]?.pairs.length ?? 0} pairs.`,
    '',
    '| what | ratio | bar | | ours /s | p50 ms | p95 ms | bare /s | p50 ms | p95 ms |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    '| what | measured | bar | |',
    '|---|---|---|---|',
    ...limits.map(([name, value, bar, good]) => `| ${name} | ${value} | ${bar} | ${mark(good)} |`),
    '',
    '## Judging',
    '',
    judging,
  ].join('\n')
  writeFileSync('bench/RESULTS.md', `${text}\n`)
  console.log(text)
}

function row({ name, bar, pairs }: Measured): string {
  const ratios = pairs.map(({ ours, floor }) => ours.perSecond / floor.perSecond).sort((a, b) => a - b)
  const ratio = ratios[Math.floor(ratios.length / 2)] ?? 0
  const cells = (pick: 'ours' | 'floor') => {
    const loads = pairs.map((pair) => pair[pick]).sort((a, b) => a.perSecond - b.perSecond)
    const middle = loads[Math.floor(loads.length / 2)]
    return middle ? [middle.perSecond.toFixed(0), middle.p50.toFixed(1), middle.p95.toFixed(1)] : []
  }
  return `| ${[what[name], ratio.toFixed(2), bar, mark(ratio >= bar), ...cells('ours'), ...cells('floor')].join(' | ')} |`
}

function mark(good: boolean): string {
  return good ? 'holds' : '**under its bar**'
}

function today(): string {
  return new Date(performance.timeOrigin).toISOString().slice(0, 10)
}

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
}
