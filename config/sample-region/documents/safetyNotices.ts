import type { SampleDocument } from './sampleDocument';

/** The routine that steers the handling of safety notices in the sample region. */
export const safetyNotices: SampleDocument = {
  number: 'RH-15405',
  typeWord: 'Rutin',
  title: 'Säkerhetsmeddelanden om medicintekniska produkter – regional hantering',
  scope: 'Region Norrviken',
  approvedBy: 'Regional chefläkare',
  approvedOn: '2026-03-23',
  mainAuthor: 'Lindqvist Karin HS MT',
  sections: [
    {
      heading: 'Syfte',
      level: 1,
      blocks: [
        'Rutinen talar om hur Region Norrviken tar emot, bedömer och följer upp säkerhetsmeddelanden om medicintekniska produkter (MTP). Varje förvaltning har en egen rutin som stämmer med den här.',
        'Den tillämpar HSLF-FS 2021:52 och följer den nationella vägledningen om avvikelser.',
      ],
    },
    {
      heading: 'Bakgrund',
      level: 1,
      blocks: [
        'Tillverkare och myndigheter varnar för fel genom säkerhetsmeddelanden (FSN). Ett meddelande som inte når avdelningen kan leda till att en patient skadas. Därför har regionen en enda väg in.',
      ],
    },
    { heading: 'Genomförande', level: 1, blocks: [] },
    {
      heading: 'Mottagande',
      level: 2,
      blocks: [
        'Alla säkerhetsmeddelanden skickas till funktionsbrevlådan fsn.medicaldevice@norrviken.example. Den som får ett meddelande direkt från en leverantör skickar det vidare dit samma dag.',
        'Mallar för inköp anger alltid den adressen.',
      ],
    },
    {
      heading: 'Underlag',
      level: 2,
      blocks: [
        'Inköp och upphandling, Logistikservice och Medicinsk teknik svarar på frågorna i bilaga 1. De tar reda på:',
        {
          items: [
            'om produkten finns på avtal eller har köpts utanför avtal',
            'vilka avdelningar som har beställt den',
            'om den finns i lager, i närförråd eller i ett inventariesystem',
          ],
        },
      ],
    },
    {
      heading: 'Utskick och svar',
      level: 2,
      blocks: [
        'MT-säkerhetssamordnaren skickar ut meddelandet till avdelningscheferna. Avdelningschefen bekräftar att det är mottaget och svarar när åtgärderna är gjorda. Berörs avdelningen inte svarar chefen det.',
      ],
    },
    {
      heading: 'Funktionsbrevlådor',
      level: 2,
      blocks: [
        'Sjukhuset Norrviken: sjukhuset@norrviken.example',
        'Närsjukvården: narsjukvarden@norrviken.example',
        'Ambulanssjukvården: ambulans@norrviken.example',
        'Privata vårdgivare nås via: vardval@norrviken.example',
      ],
    },
    {
      heading: 'Dokumentation',
      level: 1,
      blocks: [
        'Samordnaren för en översikt över alla meddelanden. En verksamhet med egen hantering dokumenterar själv sina åtgärder och meddelar samordnaren när ärendet är avslutat.',
      ],
    },
    {
      heading: 'Kommunikation',
      level: 1,
      blocks: ['Meddelanden som rör många kan publiceras på intranätet.'],
    },
  ],
  related: [
    ['RH-12317', 'Medicintekniska produkter i Region Norrviken'],
    ['RH-11480', 'Ansvar för medicintekniska produkter'],
    ['RH-13659', 'Leveransstörning och ersättningsprodukt'],
    ['RH-16229', 'Säkerhetsmeddelanden i Närsjukvården'],
  ],
  references: [
    'HSLF-FS 2021:52 Föreskrifter om användning av medicintekniska produkter i hälso- och sjukvården',
    'Förordning (EU) 2017/745 om medicintekniska produkter (MDR)',
    'Handbok för inventariesystemet (åtkomst endast via regionens nät)',
  ],
  changeNote:
    'Förtydligat vem som söker i vilket system. Frågorna till inköp och logistik har blivit en bilaga.',
  appendices: [
    {
      number: 1,
      title: 'Frågor till inköp, logistik och teknik',
      blocks: [
        'Används för varje meddelande som kommer till funktionsbrevlådan.',
        { items: ['Finns produkten på avtal?', 'Vem har köpt den?', 'Finns den i inventariet?'] },
      ],
    },
  ],
};
