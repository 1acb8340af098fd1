import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer';
import { exempel3000 } from './exempel3000';
import { noticePdf } from './noticePdf';

// Makes the sample mails again: node --import tsx config/sample-region/mail/makeSampleMail.ts

const mailbox = 'fsn.medicaldevice@norrviken.example';

interface SampleMail {
  readonly file: string;
  readonly from: string;
  readonly subject: string;
  readonly date: string;
  readonly text: string;
  readonly attachments?: readonly { filename: string; content: Buffer; contentType: string }[];
}

async function save(mail: SampleMail): Promise<void> {
  const composer = new MailComposer({
    ...mail,
    to: mailbox,
    date: new Date(mail.date),
    messageId: `<${path.parse(mail.file).name}@${mail.from.split('@')[1]?.replace('>', '')}>`,
    baseBoundary: path.parse(mail.file).name,
    attachments: [...(mail.attachments ?? [])],
    headers: { 'X-Mailer': 'Exempelpost 1.0' },
  });
  await writeFile(path.join(__dirname, mail.file), await composer.compile().build());
}

async function main(): Promise<void> {
  const date = '2026-03-23T08:15:00+01:00';
  const content = await noticePdf(exempel3000, new Date(date));
  await save({
    file: 'fsn-exempel-3000.eml',
    from: 'Exempelpump AB, kundsäkerhet <fsn@exempelpump.example>',
    subject: 'Säkerhetsmeddelande: Exempel 3000 infusionspump, FSN-2026-014',
    date,
    text: `Till ansvarig för medicinteknisk säkerhet

Exempelpump AB har upptäckt ett fel i infusionspumpen Exempel 3000. Larm kan utebli vid lågt batteri. Pumpar med serienummer 1000–1999 berörs.

Vi ber er att:

- leta upp berörda pumpar,
- ta dem ur bruk,
- kontakta oss för uppgradering.

Bifogat säkerhetsmeddelande (FSN-2026-014) beskriver vad som ska göras. Skicka svarsformuläret till fsn@exempelpump.example senast den 10 april 2026, även om ni inte har några berörda pumpar.

Med vänlig hälsning

Åsa Öhrn
Exempelpump AB
`,
    attachments: [
      { filename: 'Säkerhetsmeddelande FSN-2026-014.pdf', content, contentType: 'application/pdf' },
    ],
  });
  await save({
    file: 'fsn-exempel-3000-uppdatering.eml',
    from: 'Exempelpump AB, kundsäkerhet <fsn@exempelpump.example>',
    subject: 'Uppdaterat säkerhetsmeddelande: Exempel 3000, FSN-2026-014-U1',
    date: '2026-04-20T09:30:00+02:00',
    text: `Säkerhetsmeddelande (uppdatering)

FSN-referens: FSN-2026-014-U1
FSCA-referens: FSCA-2026-007
Datum: 2026-04-20
Produktens handelsnamn: Exempel 3000
Tillverkare: Exempelpump AB
Berörda serienummer: 1000–2499

Detta säkerhetsmeddelande ersätter FSN-2026-014 från den 23 mars 2026. Fler pumpar berörs: serienummer 2000–2499 har samma strömövervakning.

Fara: Larm kan utebli vid lågt batteri.

Åtgärder:
- Leta upp pumpar med serienummer 2000–2499.
- Ta dem ur bruk tills programvaran har uppgraderats.

Åtgärderna ska vara klara senast den 15 maj 2026. Svara senast den 4 maj 2026 till fsn@exempelpump.example och bekräfta att ni har tagit del av meddelandet.

Med vänlig hälsning
Exempelpump AB
`,
  });
  await save({
    file: 'fsn-sample-tubes.eml',
    from: 'Sampletube Ltd Vigilance <vigilance@sampletube.example>',
    subject: 'URGENT: Field Safety Notice - SampleFlow feeding tube, FSN-88-2026',
    date: '2026-05-06T10:05:00+02:00',
    text: `Urgent Field Safety Notice
6 May 2026

Dear customer,

Sampletube Ltd has identified that the connector of the SampleFlow feeding tube, catalogue number SF-1208, lots 26A114, 26A115 and 26B002, may crack during use. A crack can lead to leakage and interrupted feeding.

Please take the following actions:

- Stop using and quarantine tubes from the affected lots.
- Return all unused tubes to Sampletube Ltd.
- Complete the reply form and return it to replies@sampletube.example no later than 29 May 2026, even if you have no affected tubes.

The actions should be completed by 12 June 2026.

Yours sincerely,

Jo Exampleton
Sampletube Ltd
`,
  });
}

void main();
