import type { ExportInput } from '../src/agreement/exports/input.ts'
import { printSetting } from '../src/agreement/exports/print-data.ts'
import { typeset } from '../src/platform/documents/typeset.ts'

/** The agreement as PDF, set here and now; the server has a thread for that (`PdfPress`). */
export function agreementPdf(input: ExportInput): Uint8Array {
  return typeset(printSetting(input))
}
