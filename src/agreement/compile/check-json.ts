import { checkView } from './check-view.ts'
import type { Compiled } from './compile.ts'
import { hasErrors } from './findings.ts'
import type { Language } from '../../platform/languages.ts'

/** Text, reading and findings as JSON, for other programs. */
export function checkJson({ agreement, findings }: Compiled, language: Language): string {
  const result = {
    ok: !hasErrors(findings),
    agreement:
      agreement === null
        ? null
        : {
            id: agreement.id,
            title: agreement.title,
            language: agreement.language,
            reading: agreement.reading,
            signedOn: agreement.signedOn,
            validFrom: agreement.from,
            validUntil: agreement.until,
            textSha256: agreement.textSha256,
            readingSha256: agreement.readingSha256,
          },
    coverage: agreement?.coverage ?? null,
    findings,
    ...(agreement === null
      ? {}
      : { sideBySide: checkView(agreement, language), norms: agreement.norms, questions: agreement.questions }),
  }
  return `${JSON.stringify(result, null, 2)}\n`
}
