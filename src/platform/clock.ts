/** The only reader of time. Everything else is told what the time is. */
export interface Clock {
  /** The machine's time: sessions, second factors, limits, tokens and the audit trail keep it. */
  machine(): Date
  /** The partnership's time: what `now` means to rooms. A demonstration may move it. */
  business(): Date
}

/** The clock of a real installation: both times are the machine's (PLT-01). */
export function systemClock(): Clock {
  return { machine: readMachine, business: readMachine }
}

/**
 * A clock whose business time starts elsewhere and runs on (PLT-02). It never starts before the newest thing recorded,
 * so that nothing is recorded before what is already known.
 */
export function movedClock(start: Date, newestRecorded: Date | null, machine: () => Date = readMachine): Clock {
  const from = Math.max(start.getTime(), newestRecorded?.getTime() ?? Number.NEGATIVE_INFINITY)
  const offset = from - machine().getTime()
  return { machine, business: () => new Date(machine().getTime() + offset) }
}

/** A clock for tests: it stands still until it is told to go on. */
export interface FixedClock extends Clock {
  advance(milliseconds: number): void
}

/** A clock that stands at a moment; the machine's time may differ from the business time. */
export function fixedClock(business: string, machine: string = business): FixedClock {
  let passed = 0
  return {
    machine: () => new Date(Date.parse(machine) + passed),
    business: () => new Date(Date.parse(business) + passed),
    advance(milliseconds) {
      passed += milliseconds
    },
  }
}

function readMachine(): Date {
  return new Date()
}
