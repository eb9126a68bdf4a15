import { type DestinationStream, type Logger, pino } from 'pino'

/** Where the program says what it does. Lines carry ids, never names, texts or addresses (WEB-20). */
export type Log = Logger

/** Opens the log: one JSON object a line on standard output, or wherever a test wants it. */
export function openLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    serializers: { cause: harmless, err: harmless },
    formatters: { level: levelName },
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}

/** A log that says nothing: for tests and for commands that answer in another way. */
export function silentLog(): Log {
  return pino({ level: 'silent' })
}

function levelName(label: string): { level: string } {
  return { level: label }
}

/** What of an error may be kept: its kind, its code, where it arose; of PostgreSQL's, the rule that was hurt. */
export interface HarmlessError {
  readonly type: string
  readonly message: string
  readonly at: readonly string[]
  readonly cause?: HarmlessError
  readonly code?: string
  readonly schema?: string
  readonly table?: string
  readonly column?: string
  readonly constraint?: string
}

const kept = ['code', 'schema', 'table', 'column', 'constraint'] as const

/**
 * Takes out of an error what may quote a person's words (WEB-20): PostgreSQL's `detail`, `where` and `hint` are dropped,
 * and so is everything in quotation marks in a message.
 */
export function harmless(error: unknown, depth = 0): HarmlessError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'something was thrown that is no error', at: [] }
  const known = Object.fromEntries(
    kept
      .map((key) => [key, (error as unknown as Record<string, unknown>)[key]])
      .filter(([, value]) => typeof value === 'string'),
  ) as Partial<HarmlessError>
  return {
    type: error.name,
    message: error.message.replace(/"[^"]*"|»[^«]*«|“[^”]*”|`[^`]*`/gs, '"…"').slice(0, 300),
    at: framesOf(error.stack),
    ...known,
    ...(error.cause === undefined || depth > 3 ? {} : { cause: harmless(error.cause, depth + 1) }),
  }
}

/** The frames only: a stack begins with the message. */
function framesOf(stack = ''): readonly string[] {
  const frames = stack.split('\n').filter((line) => /^ {4}at /.test(line))
  return frames.slice(0, 12).map((line) => line.slice(7))
}
