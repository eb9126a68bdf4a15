/* oxlint-disable max-lines -- a table of sentences, one for each code. */
import type { EvidenceKind } from '../vocabulary.ts'
import type { ReasonParams } from './reasons.ts'
import type { Noun, Say, Sentences } from './texts.ts'

function noun(one: string, many: string, done: string, ask: string): Noun {
  return { article: /^[aeiou]/.test(one) ? 'an' : 'a', one, many, done, do: ask }
}

const nouns: Record<EvidenceKind, Noun> = {
  'meeting-planned': noun('meeting', 'meetings', 'planned', 'Plan'),
  'meeting-held': noun('meeting', 'meetings', 'held', 'Hold'),
  'minutes-approved': noun('set of minutes', 'sets of minutes', 'approved', 'Approve'),
  'group-established': noun('working group', 'working groups', 'set up', 'Set up'),
  'charter-approved': noun('charter', 'charters', 'approved', 'Approve'),
  'group-closed': noun('working group', 'working groups', 'closed', 'Close'),
  'office-assumed': noun('office', 'offices', 'assumed', 'Assume'),
  'office-left': noun('office', 'offices', 'left', 'Leave'),
  'seat-filled': noun('seat', 'seats', 'filled', 'Fill'),
  'seat-vacated': noun('seat', 'seats', 'vacated', 'Vacate'),
  'set-aside': noun('amount', 'amounts', 'set aside', 'Set aside'),
  'hours-booked': noun('booking of hours', 'bookings of hours', 'made', 'Make'),
  'activity-done': noun('activity', 'activities', 'carried out', 'Carry out'),
  'solution-examined': noun('solution', 'solutions', 'examined', 'Examine'),
  'experience-shared': noun('experience', 'experiences', 'shared', 'Share'),
  'funding-sought': noun('application for funds', 'applications for funds', 'sent', 'Send'),
  measured: noun('measurement', 'measurements', 'made', 'Make'),
  attested: noun('attestation', 'attestations', 'given', 'Give'),
  evaluated: noun('evaluation', 'evaluations', 'carried out', 'Carry out'),
  decided: noun('decision', 'decisions', 'taken', 'Take'),
  'entered-into-force': noun('entry into force', 'entries into force', 'recorded', 'Record'),
  'notice-given': noun('notice', 'notices', 'given', 'Give'),
  dissolved: noun('dissolution', 'dissolutions', 'decided', 'Decide'),
  'party-joined': noun('accession', 'accessions', 'recorded', 'Record'),
  'party-left': noun('withdrawal', 'withdrawals', 'recorded', 'Record'),
  done: noun('act', 'acts', 'done', 'Do'),
  retracted: noun('retraction', 'retractions', 'recorded', 'Record'),
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function number(count: number): string {
  return small[count] ?? String(count)
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
}

function counted(p: ReasonParams['counted'], say: Say): string {
  const word = say.noun(p.kinds)
  const period = say.period(p.from, p.until, p.closed === 1)
  const [one, many] = p.closed === 1 ? ['was', 'were'] : ['has been', 'have been']
  const whose = p.thing === '' || p.thing === 'evaluation' || p.thing === 'decision' ? '' : `${say.thing(p.thing)}: `
  const planned = p.planned === 0 ? 'none is planned' : `${p.planned} ${p.planned === 1 ? 'is' : 'are'} planned`
  const ahead = p.closed === 1 || p.happened >= p.needed || p.kinds !== 'meeting-held' ? '' : `; ${planned}`
  if (word === null) return `${whose}${countedAct(p, say, period)}.`
  if (p.happened === 0 && p.needed === 1) return `${whose}No ${word.one} ${one} ${word.done} ${period}${ahead}.`
  if (p.happened === 0) return `${whose}None of ${p.needed} ${word.many} ${one} ${word.done} ${period}${ahead}.`
  if (p.needed === 1 && p.happened === 1) return `${whose}1 ${word.one} ${one} ${word.done} ${period}.`
  if (p.happened > p.needed)
    return `${whose}${p.happened} ${word.many} ${many} ${word.done} ${period}; at least ${p.needed} ${p.needed === 1 ? 'was' : 'were'} needed.`
  return `${whose}${p.happened} of ${p.needed} ${word.many} ${p.happened === 1 ? one : many} ${word.done} ${period}${ahead}.`
}

function countedAct(p: ReasonParams['counted'], say: Say, period: string): string {
  const what = say.looked(p.kinds)
  if (p.happened === 0) return `Nothing is on record ${period} of ${what}`
  if (p.needed === 1) return `On record ${period}: ${what}${p.last === '' ? '' : ` (last ${say.day(p.last)})`}`
  return `On record ${p.happened} of ${p.needed} times ${period}: ${what}`
}

function meeting(subject: string, many: boolean, say: Say): string {
  const plain = many ? 'meetings' : 'meeting'
  if (subject === '' || !say.isBody(subject)) return plain
  return `${plain} of ${say.name(subject).replace(/^The /, 'the ')}`
}

/** Every sentence of a standing in English. */
export const english: Sentences = {
  nouns,
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  everyone: { partnership: 'The partnership', parties: 'Each party' },
  things: {
    evaluation: 'the evaluation',
    decision: 'the decision',
    change: 'the change',
    vacancy: 'the vacancy',
    turn: 'the length of the turn',
  },
  verdicts: {
    'not-yet': 'not begun',
    open: 'open',
    'on-course': 'on course',
    due: 'due soon',
    kept: 'kept',
    broken: 'broken',
    unproven: 'not shown',
    free: 'no duty',
  },
  and: 'and',
  quarter: (quarter, year) =>
    `the ${['first', 'second', 'third', 'fourth'][quarter - 1] ?? quarter} quarter of ${year}`,
  half: (half, year) => `the ${half === 1 ? 'first' : 'second'} half of ${year}`,
  date: (date, month, year) => `${date} ${month} ${year}`,
  inPeriod: (period) => `in ${period}`,
  between: (from, until, closed) =>
    closed ? `from ${from} to the last date, ${until}` : `since ${from} (last date ${until})`,
  noEnd: (from) => `since ${from} (no last date)`,
  lengths: { Y: ['year', 'years'], M: ['month', 'months'], W: ['week', 'weeks'], D: ['day', 'days'] },
  decimalPoint: '.',
  atLeast: (count) => `at least ${count}`,
  quoted: (words) => `“${words}”`,
  reasons: {
    'not-signed': ({ signed }, say) =>
      signed === ''
        ? 'It is not known when the agreement was signed; before that there is none.'
        : `The agreement is signed only on ${say.day(signed)}.`,
    'start-unknown': () => 'The agreement begins when its entry into force is on record.',
    'starts-later': ({ from }, say) => `The agreement is in force only from ${say.day(from)}.`,
    begins: ({ from }, say) => `It begins on ${say.day(from)}.`,
    counted,
    planned: ({ on }, say) => `The next meeting is planned for ${say.day(on)}.`,
    unconfirmed: ({ on }, say) =>
      `A meeting was planned for ${say.day(on)}, but nobody has recorded whether it was held.`,
    late: ({ on, days }, say) => `Done on ${say.day(on)}, ${days} ${days === 1 ? 'day' : 'days'} late.`,
    more: ({ happened, max }) => `That is more than the ${max} that the text names: ${happened}.`,
    stub: ({ from, until, rule }, say) => {
      const part = `${say.day(from)} – ${say.day(until)} is only part of the period`
      if (rule === 'owed') return `${part}, and it is owed in full.`
      if (rule === 'pro-rata') return `${part}, and a like share is owed.`
      if (rule === 'not-owed') return `${part}, and nothing is owed for it.`
      return `${part}, and the text does not say what is then owed; it is not called broken.`
    },
    released: ({ until }, say) => `What fell due only after ${say.day(until)} is no longer owed.`,
    rests: ({ question, values }, say) =>
      values === ''
        ? `Samværk's reading: the text gives no last date and ${say.question(question)} is not answered, so nothing is called broken.`
        : `Samværk's reading: we count with ${say.values(values)} until a decision answers ${say.question(question)}.`,
    awaits: ({ question }, say) =>
      `The text does not say enough to judge it. Open question: ${say.question(question)}.`,
    decided: ({ question, on }, say) => `${say.question(question)} was answered by a decision on ${say.day(on)}.`,
    wished: () => 'The text wishes it without promising it, so it is not called broken.',
    forecast: ({ known }, say) =>
      `Forecast: how it stands if nothing happens beyond what was known on ${say.day(known)}.`,
    earlier: ({ from, until, verdict, thing }, say) => {
      const whose = thing === '' ? '' : `, ${say.thing(thing)}`
      return `Before, ${say.period(from, until, true)}${whose}: ${say.verdict(verdict)}.`
    },
    sought: ({ kinds, subject, about, party }, say) => {
      const where = subject === '' ? '' : ` (${say.name(subject)})`
      const what = about === '' ? '' : `, about ${say.names(about)}`
      return `Looked for: ${say.looked(kinds)}${where}${what}${party === '' ? '' : `, from ${say.name(party)}`}.`
    },
    'nothing-owed': ({ why }) => {
      if (why === 'power' || why === 'permission') return 'The text allows it; nobody owes it.'
      if (why === 'reference') return 'The text refers to something; nobody owes anything.'
      return why === 'establishes'
        ? 'The text establishes it; nobody owes anything.'
        : 'The text tells it; nobody owes anything.'
    },
    uses: ({ count, last }, say) => {
      if (count === 0) return 'It is not on record that it happened.'
      return `It is on record ${count === 1 ? 'once' : `${count} times`}, last on ${say.day(last)}.`
    },
    source: ({ source }) => `Source: ${source}.`,
    'no-event': ({ kinds }, say) =>
      `The time runs only once this has happened: ${say.looked(kinds)}. It is not on record.`,
    'no-end': () => 'The agreement has no end from which to count.',
    seats: ({ filled, total }) => {
      if (filled === total && total < 3) return total === 1 ? 'The seat is filled.' : 'Both seats are filled.'
      if (filled === total) return `All ${total} seats are filled.`
      return total === 1 ? 'The seat is not filled.' : `${filled} of ${total} seats are filled.`
    },
    'seat-vacant': ({ function: role, party, group, since, until, closed }, say) => {
      const whose = party === '' ? (group === '' ? '' : ` (${say.thing(group)})`) : ` (${say.name(party)})`
      const limit = closed === 1 ? `it was to be filled by ${say.day(until)}` : `last date ${say.day(until)}`
      return `${capital(role)}${whose}: vacant from ${say.day(since)}; ${until.startsWith('9999') ? 'no last date' : limit}.`
    },
    'seats-by-text': ({ count }) => `The text itself fills ${number(count)} ${count === 1 ? 'seat' : 'seats'}.`,
    'none-set-up': () => 'None has been set up yet, so there is nothing to owe.',
    documents: ({ have, of }) => {
      if (of === 1)
        return have === 1
          ? 'The document is approved with all its parts.'
          : 'The document is not approved in time with all its parts.'
      return have === of
        ? `All ${of} are approved with all their parts.`
        : `${have} of ${of} are approved in time with all their parts.`
    },
    'document-missing': ({ thing, name, until, closed }, say) => {
      const whose = thing === '' ? 'The document' : `${capital(name === '' ? say.thing(thing) : name)}: the document`
      if (until.startsWith('9999')) return `${whose} is not approved yet; no last date.`
      return closed === 1
        ? `${whose} was not approved by the last date, ${say.day(until)}.`
        : `${whose} is not approved yet; last date ${say.day(until)}.`
    },
    'document-lacks': ({ thing, name, missing, on }, say) => {
      const whose = thing === '' ? 'The document' : `${capital(name === '' ? say.thing(thing) : name)}: the document`
      return `${whose} of ${say.day(on)} lacks ${say.words(missing)}.`
    },
    'office-held': ({ office, party, since }, say) =>
      `${say.name(party)} has held ${say.office(office)} since ${say.day(since)}.`,
    'office-unheld': ({ office }, say) => `It is not on record who holds ${say.office(office)}.`,
    'office-vacant': ({ office, since, until, closed }, say) =>
      `${capital(say.office(office))} stood empty from ${say.day(since)}; the last date ${closed === 1 ? 'was' : 'is'} ${say.day(until)}.`,
    'no-change-yet': ({ office }, say) => `${capital(say.office(office))} has not changed hands yet.`,
    changed: ({ office, party, before, on }, say) =>
      `${capital(say.office(office))} went from ${say.name(before)} to ${say.name(party)} on ${say.day(on)}.`,
    'out-of-turn': ({ office, party, on, turn }, say) =>
      `${say.name(party)} took ${say.office(office)} on ${say.day(on)}, but it was the turn of ${say.names(turn)}.`,
    'turn-ends': ({ office, party, from, until, closed }, say) =>
      `The turn of ${say.name(party)} in ${say.office(office)} ended on ${say.day(from)}; the change ${closed === 1 ? 'was' : 'is'} due by ${say.day(until)}.`,
    'in-step': ({ office, follows, party, since }, say) =>
      `${say.name(party)} has held both ${say.office(follows)} and ${say.office(office)} since ${say.day(since)}.`,
    'out-of-step': ({ office, follows, party, since, until, closed }, say) =>
      `${say.name(party)} holds ${say.office(follows)} from ${say.day(since)}, but ${say.office(office)} has not followed; the last date ${closed === 1 ? 'was' : 'is'} ${say.day(until)}.`,
    'set-aside': ({ amount, needed, unit, from, until, closed }, say) =>
      `${say.amount(amount)} of ${say.amount(needed)} ${say.words(unit)} ${closed === 1 ? 'was' : 'has been'} set aside ${say.period(from, until, closed === 1)}.`,
    'not-by-holder': ({ party, holder, on }, say) =>
      `What ${say.name(party)} set aside on ${say.day(on)} does not count: ${say.name(holder)} held the office.`,
    'holder-unknown': ({ office, on }, say) =>
      `Something was set aside on ${say.day(on)}, but it is not on record who then held ${say.office(office)}.`,
    used: ({ amount, unit, from, until, of }, say) =>
      `Used ${say.period(from, until, true)}: ${say.amount(amount)} ${say.words(unit)}${of === '' ? '' : ` of ${say.amount(of)}`}.`,
    'unit-not-counted': ({ amount, unit, wanted, count, last }, say) => {
      const what = `${say.amount(amount)} ${unit === '' ? 'without a unit' : say.words(unit)}`
      const when = count === 1 ? say.day(last) : `${count} entries, last on ${say.day(last)}`
      return `Not counted because of the unit: ${what} (${when}); that cannot be turned into ${say.words(wanted)}.`
    },
    attested: ({ by, on, yes }, say) =>
      `${by === '' ? 'It was' : `${say.name(by)} has`} ${yes === 1 ? (by === '' ? 'attested' : 'attested it') : by === '' ? 'denied' : 'answered no'} on ${say.day(on)}.`,
    'runs-out': ({ on, until }, say) =>
      `That word is good to ${say.day(on)} only; after that a new one is wanted by ${say.day(until)}.`,
    'ran-out': ({ by, on, last, until, closed }, say) => {
      const who = by === '' ? 'It was attested' : `${say.name(by)} attested it`
      const then = closed === 1 ? `no new one was given by ${say.day(until)}` : 'a new one is wanted'
      return `${who} on ${say.day(on)}, but that word was good to ${say.day(last)} only; ${then}.`
    },
    unattested: ({ from, until, closed }, say) => `Nobody has attested it ${say.period(from, until, closed === 1)}.`,
    'judged-itself': ({ by, on }, say) =>
      `${by === '' ? 'Who owes it' : say.name(by)} judged itself on ${say.day(on)}; that does not count.`,
    'no-indicators': () => 'The text does not say by what the aim is measured.',
    indicator: ({ indicator, state, baseline, value, on }, say) => {
      const name = say.name(indicator)
      const figures = `${say.amount(baseline)} → ${say.amount(value)} (${on === '' ? '' : say.day(on)})`
      if (state === 'improved') return `${name}: better, beyond the uncertainty: ${figures}.`
      if (state === 'worsened') return `${name}: worse, beyond the uncertainty: ${figures}.`
      if (state === 'unclear') return `${name}: the change is no greater than the uncertainty: ${figures}.`
      if (state === 'no-uncertainty')
        return `${name}: measured without an uncertainty, so that no change can be shown: ${figures}.`
      if (state === 'no-baseline')
        return `${name}: measured on ${say.day(on)}, but there is no baseline to measure from.`
      return `${name}: not measured yet.`
    },
    ends: ({ until }, say) => `The agreement is in force to ${say.day(until)}, that day included.`,
    'ended-early': ({ last, kind, on }, say) =>
      `The agreement ends on ${say.day(last)}, before its time (${say.looked(kind)} on ${say.day(on)}).`,
  },
  steps: {
    do: ({ kinds, subject, planned }, times, say) => {
      const word = say.noun(kinds)
      const also = planned === 0 ? '' : ` (${planned} planned)`
      if (word === null) return `Do and record: ${say.looked(kinds)}${times === 1 ? '' : `, ${times} times`}`
      if (kinds === 'meeting-held') return `Hold ${number(times)} ${meeting(subject, times > 1, say)}${also}`
      return `${word.do} ${number(times)} ${times === 1 ? word.one : word.many}${also}`
    },
    confirm: ({ kinds }, times, say) => {
      const word = say.noun(kinds)
      return `Record whether the ${times === 1 ? `planned ${word?.one ?? 'meeting'} was` : `${number(times)} planned ${word?.many ?? 'meetings'} were`} held, or retract the plan`
    },
    fill: ({ seats }, times, say) =>
      times === 1 ? `Fill the seat ${say.things(seats)}` : `Fill ${number(times)} seats: ${say.things(seats)}`,
    approve: ({ things }, times, say) =>
      things === ''
        ? 'Approve the document with all its parts'
        : `Approve ${times === 1 ? 'the document' : `${number(times)} documents`} with all parts: ${say.things(things)}`,
    assume: ({ office, to }, _times, say) => `Let ${to === '' ? 'a party' : say.names(to)} take ${say.office(office)}`,
    'hand-over': ({ office, to }, _times, say) =>
      `Hand ${say.office(office)} on to ${to === '' ? 'the next party' : say.names(to)}`,
    follow: ({ office, party }, _times, say) => `Let ${say.office(office)} follow to ${say.name(party)}`,
    'set-aside': ({ amount, unit }, _times, say) => `Set aside ${say.amount(amount)} ${say.words(unit)}`,
    attest: ({ by, again }, _times, say) =>
      `Have ${by === '' ? 'somebody else' : say.office(by)} attest it${again === 1 ? ' again' : ''}`,
    improve: ({ indicators }, _times, say) => `Show by a measurement that it is better: ${say.names(indicators)}`,
    row: ({ rows }) =>
      capital(
        rows
          .split(',')
          .map((row) => (row === 'decision' ? 'take the decision' : 'carry out the evaluation'))
          .join(' and '),
      ),
    decide: ({ question }, _times, say) => `Take a decision that answers ${say.question(question)}`,
  },
  by: (step, day, say) => `${step} by ${say.day(day)}`,
}
