import type { SampleDocument } from './sampleDocument';

const scope = 'Region Norrviken';
const approvedBy = 'Regional chefläkare';

/** The other governing documents of the sample region. */
export const otherDocuments: readonly SampleDocument[] = [
  {
    number: 'RH-12317',
    typeWord: 'Rutin',
    title: 'Medicintekniska produkter i Region Norrviken',
    scope,
    approvedBy,
    approvedOn: '2025-11-03',
    mainAuthor: 'Falk Lena HS MT',
    sections: [
      {
        heading: 'Syfte',
        level: 1,
        blocks: [
          'Rutinen beskriver hur en medicinteknisk produkt (MTP) skaffas, tas i bruk, sköts och avvecklas.',
        ],
      },
      {
        heading: 'Ansvar',
        level: 1,
        blocks: [
          'Verksamhetschefen ser till att bara säkra produkter används och att personalen kan dem.',
          'Medicinsk teknik sköter underhåll och för inventariet.',
        ],
      },
      { heading: 'Genomförande', level: 1, blocks: [] },
      {
        heading: 'Införande',
        level: 2,
        blocks: [
          'Ny utrustning kontrolleras, märks och läggs in i inventariet innan den används första gången.',
        ],
      },
      {
        heading: 'Utbildning',
        level: 2,
        blocks: [
          'Ingen använder en infusionspump, en defibrillator eller en ventilator utan genomgången utbildning.',
        ],
      },
      {
        heading: 'Avveckling',
        level: 2,
        blocks: ['Utrustning som tas ur bruk rensas från personuppgifter och avregistreras.'],
      },
    ],
    related: [
      ['RH-15405', 'Säkerhetsmeddelanden om medicintekniska produkter – regional hantering'],
    ],
    references: ['Förordning (EU) 2017/745 om medicintekniska produkter (MDR)'],
    changeNote: 'Kravet på utbildning gäller nu också ventilatorer.',
    appendices: [],
  },
  {
    number: 'RH-11480',
    typeWord: 'Riktlinje',
    title: 'Ansvar för medicintekniska produkter',
    scope,
    approvedBy,
    approvedOn: '2024-05-20',
    mainAuthor: 'Lund Maria HS',
    sections: [
      {
        heading: 'Syfte',
        level: 1,
        blocks: ['Riktlinjen fördelar ansvaret för medicintekniska produkter i regionen.'],
      },
      {
        heading: 'Målgrupp',
        level: 1,
        blocks: ['Chefer i förvaltningarna, Medicinsk teknik och Inköp och upphandling.'],
      },
      {
        heading: 'Ansvar',
        level: 1,
        blocks: [
          'Regiondirektören svarar för att det finns en organisation. Varje förvaltning utser en anmälningsansvarig.',
          {
            items: [
              'Avdelningschefen svarar för produkterna på avdelningen.',
              'Användaren följer bruksanvisningen.',
            ],
          },
        ],
      },
      { heading: 'Definitioner', level: 1, blocks: [] },
      {
        heading: 'MDR (EU) 2017/745',
        level: 2,
        blocks: [
          'Medicinteknisk produkt: en produkt som tillverkaren avser för ett medicinskt ändamål på människor.',
        ],
      },
      {
        heading: 'HSLF-FS 2021:52',
        level: 2,
        blocks: [
          'Användare: den som hanterar produkten i vården, och patienten när hen sköter den själv.',
        ],
      },
      {
        heading: 'Innehållsansvarig',
        level: 1,
        blocks: ['Maria Lund, regional chefläkare, Regionkontoret'],
      },
    ],
    related: [['RH-12317', 'Medicintekniska produkter i Region Norrviken']],
    references: [
      'HSLF-FS 2021:52 Föreskrifter om användning av medicintekniska produkter i hälso- och sjukvården',
    ],
    changeNote: 'Anmälningsansvarig utses nu av varje förvaltning.',
    appendices: [],
  },
  {
    number: 'RH-13659',
    typeWord: 'Rutin',
    title: 'Leveransstörning och ersättningsprodukt',
    scope,
    approvedBy: 'Inköpschef',
    approvedOn: '2025-09-15',
    mainAuthor: 'Strand Ingrid RGS',
    sections: [
      {
        heading: 'Syfte',
        level: 1,
        blocks: ['Rutinen gäller när en upphandlad produkt inte går att få eller har dragits in.'],
      },
      {
        heading: 'Genomförande',
        level: 1,
        blocks: [
          'Logistikservice meddelar Inköp och upphandling samma dag. Inköp föreslår en ersättningsprodukt tillsammans med berörda verksamheter.',
        ],
      },
      {
        heading: 'Kommunikation',
        level: 1,
        blocks: ['Berörda får besked på leveransstorning@norrviken.example.'],
      },
    ],
    related: [
      ['RH-15405', 'Säkerhetsmeddelanden om medicintekniska produkter – regional hantering'],
    ],
    references: [],
    changeNote: 'Ny brevlåda för leveransstörningar.',
    appendices: [],
  },
  {
    number: 'RH-16229',
    typeWord: 'Rutin',
    title: 'Säkerhetsmeddelanden i Närsjukvården',
    scope: 'Närsjukvården',
    approvedBy: 'Förvaltningschef Närsjukvården',
    approvedOn: '2026-04-14',
    mainAuthor: 'Åkesson Cecilia NSV',
    sections: [
      {
        heading: 'Syfte',
        level: 1,
        blocks: [
          'Rutinen säger hur Närsjukvården tar hand om säkerhetsmeddelanden. Den följer den regionala rutinen RH-15405.',
        ],
      },
      {
        heading: 'Genomförande',
        level: 1,
        blocks: [
          'Brevlådan narsjukvarden@norrviken.example läses varje vardag. Avdelningschefen går igenom meddelandet på nästa arbetsplatsträff.',
        ],
      },
      {
        heading: 'Uppföljning',
        level: 1,
        blocks: ['Verksamhetschefen går igenom obesvarade meddelanden varje månad.'],
      },
    ],
    related: [
      ['RH-15405', 'Säkerhetsmeddelanden om medicintekniska produkter – regional hantering'],
    ],
    references: [],
    changeNote: 'Första utgåvan.',
    appendices: [],
  },
];
