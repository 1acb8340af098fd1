/// <reference path="./roboto.d.ts" />
import pdfmake from 'pdfmake';
import roboto from 'pdfmake/fonts/Roboto';

/** One numbered row of the notice form: its number, its question and the answer. */
export type FormRow = readonly [
  number: string,
  question: string,
  answer: string | readonly string[],
];

/** A titled block of rows; the reply form begins a page of its own. */
export interface FormSection {
  readonly title: string;
  readonly rows: readonly FormRow[];
  readonly onNewPage?: true;
}

/** A notice in the layout of the European form. */
export interface NoticeForm {
  readonly title: string;
  readonly maker: string;
  readonly head: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly FormSection[];
  readonly footer: string;
}

const blue = '#1f4e79';
const lines = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => '#9aa5b1',
  vLineColor: () => '#9aa5b1',
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

const answerOf = (answer: string | readonly string[]) =>
  typeof answer === 'string' ? { text: answer } : { stack: answer.map((text) => ({ text })) };

const heading = (title: string) => [
  { text: title, colSpan: 3, bold: true, color: 'white', fillColor: blue },
  {},
  {},
];

/** Draws the form as a PDF. The same form gives the same bytes. */
export async function noticePdf(form: NoticeForm, madeOn: Date): Promise<Buffer> {
  pdfmake.setFonts(roboto);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setUrlAccessPolicy(() => false);
  const document = pdfmake.createPdf({
    pageSize: 'A4',
    pageMargins: [48, 48, 48, 54],
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.15 },
    info: { title: form.title, author: form.maker, creationDate: madeOn },
    footer: (page: number, pages: number) => ({
      text: `${form.footer}    Sida ${page} av ${pages}`,
      alignment: 'center',
      fontSize: 8,
      color: '#555555',
    }),
    content: [
      { text: form.maker, fontSize: 14, bold: true, color: blue },
      { text: form.title, fontSize: 16, bold: true, margin: [0, 14, 0, 10] },
      {
        table: {
          widths: [150, '*'],
          body: form.head.map(([label, value]) => [{ text: label, bold: true }, value]),
        },
        layout: lines,
        margin: [0, 0, 0, 14],
      },
      ...form.sections.map(({ title, rows, onNewPage }) => ({
        ...(onNewPage && { pageBreak: 'before' as const }),
        table: {
          widths: [26, 165, '*'],
          dontBreakRows: true,
          headerRows: 1,
          keepWithHeaderRows: 1,
          body: [
            heading(title),
            ...rows.map(([number, question, answer]) => [
              number,
              { text: question, bold: true },
              answerOf(answer),
            ]),
          ],
        },
        layout: lines,
        margin: [0, 0, 0, 10] as [number, number, number, number],
      })),
    ],
  });
  return document.getBuffer();
}
