import { expect, inject, test } from 'vitest'
import { open } from './goto.ts'
import { visits } from './visiting.ts'

const visit = visits(() => inject('demonstration'))
const most = 60 * 1024

for (const address of ['/vestegnen', '/vestegnen/aftale']) {
  test(`E2E-21 the first visit to ${address} brings at most 60 KB over the wire, fonts and all`, async () => {
    const page = await visit.stranger()
    const wire = await page.context().newCDPSession(page)
    let bytes = 0
    wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await wire.send('Network.enable')
    await open(page, address)
    await page.waitForLoadState('networkidle')
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThanOrEqual(most)
  })
}
