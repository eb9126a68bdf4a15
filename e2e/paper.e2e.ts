import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, inject, test } from 'vitest'
import { open } from './goto.ts'
import { visits, ways } from './visiting.ts'

const visit = visits(() => inject('demonstration'))

for (const { way, ...looking } of ways) {
  test(`E2E-19 on paper the agreement stands with its verdicts, and what only a screen needs is gone, ${way}`, async () => {
    const page = await visit.stranger(looking)
    await open(page, '/vestegnen/aftale?pr=2018-10-15')
    await page.emulateMedia({ media: 'print' })
    for (const onlyOnScreen of ['.top-nav', '.top-tools', '.skipnav', '.foot', '.time-box', '.downloads'])
      expect(await page.locator(onlyOnScreen).isVisible(), onlyOnScreen).toBe(false)
    const paper = await page.pdf({ format: 'A4' })
    const { pages, text } = await textOf(paper)
    expect(pages).toBeGreaterThan(2)
    expect(pages).toBeLessThan(16)
    expect(text).toContain('Styregruppen mødes minimum to gange årligt')
    expect(text).toContain('Frist nær')
    expect(text).toContain('Pr. dato 15. oktober 2018 · Kendt pr. 15. oktober 2018')
    expect(text).not.toContain('Udgående post')
  })
}

async function textOf(pdf: Uint8Array): Promise<{ pages: number; text: string }> {
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent()
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return { pages: document.numPages, text: pages.join(' ').replace(/\s+/g, ' ') }
}
