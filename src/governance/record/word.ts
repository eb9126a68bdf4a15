import type * as docxPackage from 'docx'
import type { Paragraph, Table } from 'docx'
import type { MinutesPaper, PaperItem, PaperPart, PaperTable } from './paper.ts'
import type { PaperWords } from './paragraphs.ts'

type Docx = typeof docxPackage
type Block = Paragraph | Table

/** The minutes as a Word file with real headings, lists and table headings, in their language (GOV-61). */
export async function minutesWord(paper: MinutesPaper): Promise<Uint8Array> {
  // The package is large and seldom needed: it is fetched with the first document.
  const docx = await import('docx')
  const { Document, Packer, Footer, Header, AlignmentType, PageNumber, Paragraph: Par, TextRun } = docx
  const language = { value: paper.language === 'da' ? 'da-DK' : 'en-GB' }
  const parties = clean(paper.parties.join('   '))
  const [before = '', between = '', after = ''] = paper.page.split(/##?/)
  const small = { size: 16, color: quiet }
  const document = new Document({
    title: clean(paper.title),
    subject: paper.subject,
    creator: parties,
    description: clean(`${paper.number}. ${paper.status}`),
    styles: stylesFor(language),
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1300, bottom: 1200, left: 1250, right: 1250 } },
        },
        headers: {
          default: new Header({
            children: [
              new Par({
                children: [new TextRun({ text: parties, bold: true, color: mark, size: 18 })],
                border: underMark,
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Par({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    ...small,
                    text: clean([...paper.warnings.slice(0, 1), paper.subject].filter(Boolean).join(' · ')),
                  }),
                  new TextRun({
                    ...small,
                    children: [`   ${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
                  }),
                ],
              }),
            ],
          }),
        },
        children: bodyOf(docx, paper),
      },
    ],
  })
  return await Packer.toBuffer(document)
}

const quiet = '4C5761'
const mark = '0F5C99'
const rule = 'C3CAD0'
const underMark = { bottom: { style: 'single', size: 8, color: mark, space: 4 } } as const

function stylesFor(language: { value: string }) {
  const heading = (size: number, before: number, color = '1A1A1A') => ({
    run: { size, bold: true, color, font: 'Calibri' },
    paragraph: { spacing: { before, after: 100, line: 276, lineRule: 'auto' as const }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 21, language },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: heading(36, 0),
      heading1: heading(28, 320),
      heading2: heading(24, 260),
      heading3: heading(21, 160, mark),
    },
  }
}

function bodyOf(docx: Docx, paper: MinutesPaper): Block[] {
  const { Paragraph: Par, HeadingLevel } = docx
  const h1 = (words: string) => new Par({ text: clean(words), heading: HeadingLevel.HEADING_1 })
  const parts = (all: readonly PaperPart[]) => all.flatMap((part) => addedPart(docx, part))
  const under = (head: string, table: PaperTable | null, none: string) => [
    h1(head),
    ...(table === null ? [new Par(clean(none))] : tableOf(docx, table)),
  ]
  return [
    ...paper.warnings.map(
      (words) => new Par({ children: [new docx.TextRun({ text: clean(words), bold: true, color: '6B4200' })] }),
    ),
    new Par({ children: [new docx.TextRun({ text: clean(paper.number), bold: true, color: mark })] }),
    new Par({ text: clean(paper.title), heading: HeadingLevel.TITLE }),
    ...factsOf(docx, paper.facts),
    new Par({ children: [new docx.TextRun({ text: clean(paper.status), color: quiet })] }),
    ...under(paper.attendanceHead, paper.attendance, paper.attendanceNone),
    h1(paper.itemsHead),
    ...(paper.items.length === 0
      ? [new Par(clean(paper.itemsNone))]
      : paper.items.flatMap((item) => itemOf(docx, item))),
    ...(paper.actions === null ? [] : under(paper.actionsHead, paper.actions, '')),
    ...(paper.additions.length === 0 ? [] : [h1(paper.additionsHead), ...parts(paper.additions)]),
    ...(paper.journal === null ? [] : under(paper.approvalHead, paper.approval, paper.approvalNone)),
    ...(paper.remarks.length === 0
      ? []
      : [new Par({ text: clean(paper.remarksHead), heading: HeadingLevel.HEADING_2 }), ...parts(paper.remarks)]),
    ...(paper.journal === null ? [] : [h1(paper.journalHead), ...factsOf(docx, paper.journal)]),
  ]
}

function itemOf(docx: Docx, { heading, facts, closed, parts, actions }: PaperItem): Block[] {
  const { Paragraph: Par, HeadingLevel, TextRun } = docx
  return [
    new Par({ text: clean(heading), heading: HeadingLevel.HEADING_2 }),
    new Par({ children: [new TextRun({ text: clean([facts, closed].filter(Boolean).join(' · ')), color: quiet })] }),
    ...parts.flatMap((part) => [
      new Par({ text: clean(part.head), heading: HeadingLevel.HEADING_3 }),
      ...part.paragraphs.flatMap((words) => wordsOf(docx, words)),
    ]),
    ...(actions === null ? [] : tableOf(docx, actions)),
  ]
}

function addedPart(docx: Docx, { head, paragraphs }: PaperPart): Block[] {
  const strong = new docx.Paragraph({ children: [new docx.TextRun({ text: clean(head), bold: true })], keepNext: true })
  return [strong, ...paragraphs.flatMap((words) => wordsOf(docx, words))]
}

function wordsOf(docx: Docx, words: PaperWords): Paragraph[] {
  const { Paragraph: Par, TextRun } = docx
  if (typeof words !== 'string') return words.map((text) => new Par({ text: clean(text), bullet: { level: 0 } }))
  const runs = words.split('\n').map((line, at) => new TextRun({ text: clean(line), ...(at > 0 && { break: 1 }) }))
  return [new Par({ children: runs })]
}

function factsOf(docx: Docx, { rows }: PaperTable): Paragraph[] {
  const { Paragraph: Par, TextRun } = docx
  return rows.map(
    ([name = '', value = '']) =>
      new Par({
        spacing: { after: 40 },
        children: [new TextRun({ text: `${clean(name)}: `, bold: true }), new TextRun(clean(value))],
      }),
  )
}

/** A table whose first row is its heading, on every page that it reaches, and no row of which breaks; then air. */
function tableOf(docx: Docx, { head, rows }: PaperTable): Block[] {
  const { Table: Tab, TableRow, TableCell, WidthType, Paragraph: Par, TextRun } = docx
  const line = { style: 'single', size: 4, color: rule } as const
  const none = { style: 'none', size: 0, color: 'auto' } as const
  const row = (cells: readonly string[], bold: boolean) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: cells.map(
        (text) =>
          new TableCell({
            margins: { top: 60, bottom: 60, left: 80, right: 80 },
            children: [new Par({ spacing: { after: 0 }, children: [new TextRun({ text: clean(text), bold })] })],
          }),
      ),
    })
  const borders = { top: none, left: none, right: none, insideVertical: none, bottom: line, insideHorizontal: line }
  return [
    new Tab({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders,
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    }),
    new Par({ spacing: { after: 60 } }),
  ]
}

/** What XML cannot carry is left out: control characters and halves of characters, as they come along when somebody pastes. */
function clean(words: string): string {
  // oxlint-disable-next-line no-control-regex -- exactly those are left out.
  return words.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
