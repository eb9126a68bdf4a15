import type { Agreement } from '../../agreement/index.ts'
import type { Option } from '../../platform/components/fields.tsx'

/** The promises of a decision on the continuation, each by the name under which it looks for one: what the agreement says, and nothing else. */
export function continuationsIn(agreement: Agreement): Option[] {
  const found = agreement.norms.flatMap((norm) =>
    norm.kind === 'term' && norm.decision?.event === 'decided'
      ? [{ value: norm.decision.about ?? 'continuation', label: norm.says }]
      : [],
  )
  return [...new Map(found.map((each) => [each.value, each])).values()]
}
