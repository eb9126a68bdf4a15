/** The logins of the test server: the owner of the schemas, and the application, which owns nothing. */
export const logins = { owner: 'samvaerk_owner', app: 'samvaerk_login' } as const

/** The migrated database of which each test file gets a copy. */
export const templateName = 'samvaerk_template'

/** What a global setup tells the test files. */
export type TestEngine = { engine: 'server'; url: string } | { engine: 'embedded'; template: string }

declare module 'vitest' {
  interface ProvidedContext {
    samvaerk: TestEngine
  }
}
