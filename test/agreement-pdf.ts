import type { ExportInput } from '../src/agreement/exports/input.ts'
import { printData } from '../src/agreement/exports/print-data.ts'
import { typeset } from '../src/agreement/exports/typeset.ts'

/** The agreement as PDF, set here and now; the server has a thread for that (`PdfPress`). */
export function agreementPdf(input: ExportInput): Uint8Array {
  return typeset(printData(input))
}
