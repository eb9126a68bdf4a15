import { resolve } from 'node:path'
import { z } from 'zod'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must be an address such as postgres://user:password@host:5432/database')
const Environment = z.object({
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  SAMVAERK_DATA: z.string().min(1).default('.samvaerk'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number('must be a port number')
    .int('must be a port number')
    .min(0, 'must be a port number')
    .max(65_535, 'must be a port number from 0 to 65535')
    .default(3000),
  SAMVAERK_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://samvaerk.example.dk' })
    .optional(),
  SAMVAERK_NOW: z.iso
    .datetime({ offset: true, error: 'must be a moment such as 2018-10-15T09:00:00Z' })
    .or(z.iso.date('must be a date or a moment such as 2018-10-15T09:00:00Z'))
    .optional(),
  SAMVAERK_KEY_FILE: z.string().min(1).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must be an address such as smtps://user:password@mail.example.dk')
    .optional(),
  MAIL_FROM: z.string().min(3).optional(),
  SAMVAERK_ANNEX_MAX_MB: z.coerce
    .number('must be a number of megabytes')
    .int('must be a whole number of megabytes')
    .min(1, 'must be a number of megabytes from 1 to 200')
    .max(200, 'must be a number of megabytes from 1 to 200')
    .default(20),
  METRICS_TOKEN: z.string().min(16, 'must be at least 16 characters').optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
})

/** What the environment says, read once and whole before anything listens. */
export interface Settings {
  readonly databaseUrl: string | null
  readonly databaseOwnerUrl: string | null
  /** Folder of the embedded database and of the keys; absolute. */
  readonly dataFolder: string
  readonly host: string
  readonly port: number
  /** The public address without a trailing slash, or null when none was given. */
  readonly url: string | null
  /** The moment at which the business clock starts; demonstrations and tests only. */
  readonly now: string | null
  readonly keyFile: string
  readonly smtpUrl: string | null
  readonly mailFrom: string | null
  readonly metricsToken: string | null
  /** The most that one annex of a meeting may hold. */
  readonly annexMaxMegabytes: number
  readonly logLevel: (typeof logLevels)[number]
}

/** A setting that stands in the way of starting; its message names all of them at once. */
export class BadSettings extends Error {}

/** Reads the settings or throws `BadSettings` naming everything that is wrong. Empty variables count as absent. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const read = Environment.safeParse(given)
  if (!read.success) {
    throw new BadSettings(read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'))
  }
  const values = read.data
  const dataFolder = resolve(values.SAMVAERK_DATA)
  return Object.freeze({
    databaseUrl: values.DATABASE_URL ?? null,
    databaseOwnerUrl: values.DATABASE_OWNER_URL ?? null,
    dataFolder,
    host: values.HOST,
    port: values.PORT,
    url: values.SAMVAERK_URL?.replace(/\/+$/, '') ?? null,
    now: values.SAMVAERK_NOW ?? null,
    keyFile: values.SAMVAERK_KEY_FILE
      ? resolve(values.SAMVAERK_KEY_FILE)
      : resolve(dataFolder, 'keys', 'checkpoint-key'),
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM ?? null,
    metricsToken: values.METRICS_TOKEN ?? null,
    annexMaxMegabytes: values.SAMVAERK_ANNEX_MAX_MB,
    logLevel: values.LOG_LEVEL,
  })
}

/** What `serve` needs beyond what is well-formed: everything that is missing, in one list. */
export function missingForService(settings: Settings, embedded: boolean): string[] {
  const missing: string[] = []
  if (!settings.databaseUrl && !embedded) {
    missing.push('DATABASE_URL is missing (or say --embedded, and read what that does not promise)')
  }
  if (settings.databaseUrl && embedded) missing.push('DATABASE_URL is set and --embedded is said: choose one')
  if (!settings.url) missing.push('SAMVAERK_URL is missing: links in mails need the public address')
  if (!settings.smtpUrl) missing.push('SMTP_URL is missing: invitations and new passwords are sent by mail')
  if (!settings.mailFrom) missing.push('MAIL_FROM is missing: mails need a sender')
  if (settings.now) missing.push('SAMVAERK_NOW is set: the clock may only be moved in a demonstration')
  return missing
}
