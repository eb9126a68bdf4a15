import type { Page } from 'playwright-core'

/** The field of that label, or of a label that goes on with "(kan udelades)" and the like. */
export function field(page: Page, label: string) {
  return page.getByLabel(new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(.*\\))?$`))
}

/** Types into the field of that label. */
export function fill(page: Page, label: string, text: string): Promise<void> {
  return field(page, label).fill(text)
}

/** Chooses a file made here for the field of that label. */
export function chooseFile(page: Page, label: string, name: string, content: string | Buffer): Promise<void> {
  const type = name.endsWith('.csv') ? 'text/csv' : 'application/octet-stream'
  return field(page, label).setInputFiles({ name, mimeType: type, buffer: Buffer.from(content) })
}
