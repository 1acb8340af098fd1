import type { NoticeForm } from './noticePdf';

/** GS1's prefix 952 is set aside for examples; the last figure is the check digit of the other thirteen. */
export function exampleGtin(firstThirteen: string): string {
  const sum = [...firstThirteen].reduce(
    (total, figure, index) => total + Number(figure) * (index % 2 === 0 ? 3 : 1),
    0,
  );
  return `${firstThirteen}${(10 - (sum % 10)) % 10}`;
}

/** The invented notice that the sample region starts with. */
export const exempel3000: NoticeForm = {
  title: 'Säkerhetsmeddelande till marknaden (Field Safety Notice)',
  maker: 'Exempelpump AB',
  head: [
    ['FSN-referens', 'FSN-2026-014'],
    ['FSCA-referens', 'FSCA-2026-007'],
    ['Datum', '2026-03-23'],
    ['Produktens handelsnamn', 'Exempel 3000 infusionspump'],
    ['Till', 'Medicintekniska säkerhetssamordnare, verksamhetschefer och användare'],
    [
      'Kontaktuppgifter till lokal representant',
      'Exempelpump AB, kundsäkerhet, tfn 010-000 00 00, fsn@exempelpump.example',
    ],
  ],
  sections: [
    {
      title: '1. Information om berörda produkter',
      rows: [
        [
          '1.1',
          'Produkttyp(er)',
          'Volymetrisk infusionspump för kontinuerlig och intermittent infusion',
        ],
        ['1.2', 'Handelsnamn', 'Exempel 3000'],
        [
          '1.3',
          'Unik produktidentifiering (UDI-DI)',
          [exampleGtin('0952000003000'), exampleGtin('0952000003001')],
        ],
        [
          '1.4',
          'Primärt kliniskt syfte',
          'Tillförsel av vätskor och läkemedel till patienter på sjukhus',
        ],
        ['1.5', 'Modell/katalog-/artikelnummer', ['EP-3000', 'EP-3000 S']],
        ['1.6', 'Programvaruversion', '2.1 och 2.2'],
        ['1.7', 'Berörda serie- eller lotnummer', 'Serienummer 1000–1999'],
        ['1.8', 'Tillhörande produkter', 'Ej tillämpligt'],
      ],
    },
    {
      title: '2. Skäl till korrigerande säkerhetsåtgärd (FSCA)',
      rows: [
        [
          '2.1',
          'Beskrivning av produktproblemet',
          'Vid låg batterinivå kan pumpens processor starta om innan larmet för lågt batteri har utlösts. Felet beror på en gräns i strömövervakningen som är satt för lågt.',
        ],
        [
          '2.2',
          'Fara som ger upphov till FSCA',
          'Larm kan utebli vid lågt batteri. Infusionen kan då stanna utan att personalen uppmärksammas, vilket kan leda till avbruten tillförsel av livsuppehållande läkemedel.',
        ],
        [
          '2.3',
          'Sannolikhet för att problemet uppstår',
          'Tre händelser på omkring 4 000 pumpar under tolv månader',
        ],
        [
          '2.4',
          'Förväntad risk för patient/användare',
          'Hög vid infusion av kärlaktiva läkemedel på batteridrift.',
        ],
        [
          '2.6',
          'Bakgrund till problemet',
          'Två rapporter från sjukhus under januari och februari 2026. Ingen patient har kommit till skada.',
        ],
      ],
    },
    {
      title: '3. Typ av åtgärd för att minska risken',
      rows: [
        [
          '3.1',
          'Åtgärd som ska vidtas av användaren',
          [
            '[X] Identifiera produkten: leta upp alla pumpar med serienummer 1000–1999',
            '[X] Sätt i karantän: ta berörda pumpar ur bruk och märk dem',
            '[ ] Returnera produkten',
            '[ ] Destruera produkten',
            '[X] Kontakta Exempelpump AB för kostnadsfri uppgradering av programvaran',
          ],
        ],
        ['3.2', 'När ska åtgärden vara slutförd?', 'Senast den 17 april 2026'],
        [
          '3.3',
          'Särskilda överväganden för',
          'Ingen uppföljning av patienter eller granskning av tidigare resultat behövs.',
        ],
        [
          '3.4',
          'Krävs svar från kunden?',
          'Ja, svarsformuläret på sista sidan ska skickas till fsn@exempelpump.example senast 2026-04-10.',
        ],
        [
          '3.5',
          'Åtgärd som vidtas av tillverkaren',
          [
            '[ ] Borttagande av produkten',
            '[X] Uppgradering av programvara: version 2.3 installeras av servicetekniker',
          ],
        ],
        ['3.6', 'När ska tillverkarens åtgärd vara slutförd?', '2026-06-30'],
        ['3.7', 'Ska säkerhetsmeddelandet förmedlas till patient/lekman?', 'Nej'],
      ],
    },
    {
      title: '4. Allmän information',
      rows: [
        ['4.1', 'Typ av säkerhetsmeddelande', 'Nytt'],
        ['4.2', 'För uppdaterat FSN, referensnummer och datum för tidigare FSN', 'Ej tillämpligt'],
        ['4.4', 'Förväntas ytterligare råd eller information i ett uppföljande FSN?', 'Nej'],
        [
          '4.7',
          'Information om tillverkaren',
          [
            'Exempelpump AB',
            'Storgatan 1, 123 45 Exempelstad',
            'SRN: SE-MF-000000001',
            'www.exempelpump.example',
          ],
        ],
        ['4.8', 'Behörig myndighet i ert land har informerats', 'Ja, Läkemedelsverket'],
        ['4.9', 'Förteckning över bilagor', 'Svarsformulär'],
        ['4.10', 'Namn/underskrift', 'Åsa Öhrn, ansvarig för regelefterlevnad'],
      ],
    },
    {
      title: 'Vidarebefordran av detta säkerhetsmeddelande',
      rows: [
        [
          '',
          'Spridning',
          'Meddelandet ska ges till alla som behöver känna till det i organisationen och till varje organisation dit pumparna har överförts. Behåll det tillgängligt tills åtgärderna är slutförda. Rapportera händelser med produkten till tillverkaren och till Läkemedelsverket.',
        ],
      ],
    },
    {
      title: 'Svarsformulär',
      onNewPage: true,
      rows: [
        ['1', 'Organisation och enhet', ''],
        ['2', 'Namn, telefon, e-post', ''],
        [
          '3',
          'Kryssa det som stämmer',
          [
            '[ ] Vi har tagit emot och läst meddelandet',
            '[ ] Vi har inga berörda pumpar',
            '[ ] Alla åtgärder är utförda, antal pumpar: ____',
          ],
        ],
      ],
    },
  ],
  footer: 'Exempelpump AB · FSN-2026-014',
};
