import { addAnnexes, receivedAnnexes } from '../governance/index.ts'
import { fileStore } from '../platform/files/store.ts'
import { itemOf, type PlayedMeeting } from './demo-meetings.ts'
import { act, type Stage } from './demo-scene.ts'

/** Puts three small files with the items of the meeting to come: a Word file, a PDF and a table (MAIN-03). */
export async function playAnnexes(stage: Stage, meeting: PlayedMeeting): Promise<void> {
  const files = fileStore()
  const annexes = [
    { key: 'kommissorium', file: new File([await draftInWord()], 'Udkast til succeskriterier.docx') },
    { key: 'lektiecafe', file: new File([await statusInPdf()], 'Lektiecaféen i september.pdf') },
    { key: 'tryghed', file: new File([measures], 'Tre mål for tryghed.csv') },
  ]
  for (const { key, file } of annexes)
    await act(stage, 'sekretaer.gladsaxe', '2018-10-12T08:30:00Z', async ({ tx, viewer, now, note }) => {
      const { good } = await receivedAnnexes([file], files.maxBytes, 'da')
      const to = { meeting: meeting.id, item: itemOf(meeting, key), closed: false, files: good }
      await addAnnexes(tx, viewer, files, to, now)
      await note('annex.added', { meeting: meeting.id, item: to.item })
    })
}

async function draftInWord(): Promise<Uint8Array<ArrayBuffer>> {
  const { Document, HeadingLevel, Packer, Paragraph } = await import('docx')
  const heading = (text: string, level: 'HEADING_1' | 'HEADING_2') =>
    new Paragraph({ text, heading: HeadingLevel[level] })
  const children = [
    heading('Succeskriterier for »Unge og digitale medier«', 'HEADING_1'),
    new Paragraph('Udkast fra arbejdsgruppen, 2. oktober 2018. Opdigtet til demonstrationen.'),
    heading('1. Én arbejdsgang', 'HEADING_2'),
    new Paragraph('De fire parter har aftalt, hvem der gør hvad, når en konflikt begynder på nettet.'),
    new Paragraph('Måles sådan: Arbejdsgangen er skrevet ned og godkendt. Måles i marts 2019.'),
    heading('2. Medarbejderne ved, hvem de ringer til', 'HEADING_2'),
    new Paragraph('Gruppen har endnu ikke fundet ud af, hvordan det måles.'),
  ]
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

/** Drawn without the press: the first paper that the press makes takes more than a second, and nobody has asked for it yet. */
async function statusInPdf(): Promise<Uint8Array<ArrayBuffer>> {
  const { PDFDocument, StandardFonts } = await import('@cantoo/pdf-lib')
  const paper = await PDFDocument.create()
  paper.setTitle('Lektiecaféen i september 2018')
  paper.setLanguage('da')
  const [plain, bold] = [
    await paper.embedFont(StandardFonts.Helvetica),
    await paper.embedFont(StandardFonts.HelveticaBold),
  ]
  const page = paper.addPage([595, 842])
  page.drawText('Lektiecaféen i september 2018', { x: 60, y: 760, size: 20, font: bold })
  for (const [at, text] of statusLines.entries())
    page.drawText(text, { x: 60, y: 715 - at * 22, size: 12, font: plain })
  return new Uint8Array(await paper.save())
}

const statusLines = [
  'Opdigtet til demonstrationen. Ingen personer er omtalt.',
  '',
  'Åbne eftermiddage: 7',
  'Unge på en eftermiddag: mellem 4 og 11',
  'Frivillige på en eftermiddag: 2 eller 3',
  '',
  'De frivillige siger, at der er brug for et lokale, der kan låses,',
  'og at der kommer flest om torsdagen.',
]

const measures = `Mål;Hvor tallet kommer fra;Hvor tit;Hvad det ikke siger
Hvor trygge beboerne føler sig;Kommunernes spørgeskema;Hvert andet år;Hvorfor
Anmeldte hændelser;Politiets tal;Hvert kvartal;Det, som ingen anmelder
Beboere, der er med i noget fælles;Arbejdsgruppens egen optælling;Hvert halve år;Hvad de selv mener
`
