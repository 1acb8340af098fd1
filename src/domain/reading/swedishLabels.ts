/** What the rows and fields of notices are called in Swedish: the European form, regulators, makers' own words. */
export const swedishLabels = {
  fsnRef: `
    FSN-referens | FSN-nummer | Säkerhetsmeddelandets referens |
    Säkerhetsmeddelandets referensnummer | Säkerhetsmeddelande ref | Säkerhetsmeddelande nr |
    Referens säkerhetsmeddelande | Tillverkarens referens | Tillverkarens referensnummer |
    Vår referens | Vår ref`,
  fscaRef: `
    FSCA-referens | FSCA-referensnummer | FSCA-nummer | FSCA-identifierare |
    Korrigerande säkerhetsåtgärd, referens`,
  regulatorRef: `
    Läkemedelsverkets diarienummer | Läkemedelsverkets dnr | Läkemedelsverkets referens |
    Diarienummer | Dnr`,
  date: `
    Datum | Utfärdat | Utfärdad | Publicerad | Publicerat | Datum för säkerhetsmeddelandet`,
  productName: `
    Handelsnamn | Handelsnamn (en) | Produktens handelsnamn | Produktnamn | Produktens namn |
    Produkt | Produkter | Berörd produkt | Berörda produkter | Namn på produkten |
    Medicinteknisk produkt`,
  deviceType: `
    Produkttyp(er) | Produkttyp | Typ av produkt | Produktslag`,
  udi: `
    Unik produktidentifiering (UDI-DI) | Unik produktidentifiering |
    Unik produktidentifierare (UDI-DI) | Unik produktidentifierare`,
  purpose: `
    Primärt kliniskt syfte | Produktens huvudsakliga kliniska ändamål | Primärt kliniskt ändamål |
    Avsedd användning | Produktens primära kliniska syfte | Huvudsakligt kliniskt ändamål |
    Avsett ändamål | Kliniskt huvudsyfte`,
  modelOrCatalogue: `
    Modell/katalog-/artikelnummer | Modell/katalognummer/artikelnummer |
    Modell, katalog- eller artikelnummer | Produktmodell/katalognummer/artikelnummer |
    Produktens modell/katalognummer/artikelnummer | Modell-/katalog-/artikelnummer |
    Modell/katalognummer | Modell/artikelnummer`,
  models: `
    Modell(er) | Modell | Modeller | Modellnummer | Modellbeteckning | Berörda modeller`,
  catalogue: `
    Artikelnummer | Art.nr | Katalognummer | Produktkod | Produktkoder | Beställningsnummer`,
  software: `
    Programvaruversion(er) | Programvaruversion | Programversion | Mjukvaruversion |
    Programvaruversioner`,
  serialOrLot: `
    Berörda serie- eller lotnummer | Berört serie- eller lotnummerintervall |
    Berörda serienummer eller lotnummer | Berört serie- eller partinummerintervall |
    Berörda serie- eller batchnummer | Berörda serie- eller partinummer |
    Berört intervall av serie- eller lotnummer | Serie- eller lotnummer | Serie-/lotnummer |
    Berörda serienummer/lotnummer | Serienummer/lotnummer`,
  lots: `
    Lotnummer | Lot-nummer | LOT-nr | Batchnummer | Partinummer | Tillverkningsserie |
    Berörda lotnummer | Berörda batcher`,
  serials: `
    Serienummer | Serienr | Berörda serienummer | Serienummerintervall`,
  problem: `
    Beskrivning av produktproblemet | Beskrivning av problemet | Beskrivning av felet | Orsak |
    Beskrivning | Problembeskrivning | Bakgrund och problem`,
  hazard: `
    Fara som ligger till grund för FSCA | Fara som ger upphov till FSCA |
    Faran som ger upphov till den korrigerande säkerhetsåtgärden | Fara som föranleder FSCA |
    Fara som föranlett åtgärden | Risk som föranleder åtgärden | Fara som ger upphov till åtgärden |
    Fara | Hälsorisk | Patientrisk | Risk för patienten | Fara som har gett upphov till FSCA |
    Fara som gett upphov till FSCA | Risker`,
  risk: `
    Förväntad risk för patient/användare | Förutsedd risk för patient/användare |
    Förutsedd risk för patienter/användare | Risknivå | Bedömd risk |
    Förväntad risk för patienter/användare | Förutsedd risk | Förväntad risk`,
  actions: `
    Åtgärd som ska vidtas av användaren | Åtgärder som ska vidtas av användaren |
    Åtgärd som användaren ska vidta | Åtgärder som användaren ska vidta |
    Åtgärd att vidta av användaren | Rekommenderade åtgärder | Åtgärder | Åtgärd | Vad ni ska göra |
    Det här ska ni göra | Detta ska ni göra | Gör så här | Nödvändiga åtgärder | Vad du ska göra`,
  actionBy: `
    När ska åtgärden vara slutförd? | När ska åtgärden vara slutförd |
    När ska åtgärderna vara slutförda? | När ska åtgärden vara genomförd? |
    När ska åtgärderna vara genomförda? | När ska åtgärden vara klar? |
    Åtgärden ska vara slutförd senast | Åtgärd klar senast | Klart senast | Slutdatum för åtgärd |
    Åtgärderna ska vara klara senast`,
  actionUnderway: `
    Åtgärd påbörjad | Åtgärd påbörjad senast`,
  reply: `
    Krävs svar från kunden? | Krävs svar från kund? | Krävs kundsvar? | Krävs svar från kunden |
    Svar krävs | Svar från kund krävs | Är svar från kunden nödvändigt?`,
  replyDeadline: `
    Svara senast | Svar senast | Sista svarsdag | Sista datum för svar | Sista dag för svar |
    Tidsfrist för svar | Svarsdatum | Formuläret ska returneras senast`,
  replyTo: `
    Svar till | Svar skickas till | Svara till | Returneras till | Svarsadress | Skicka svaret till`,
  manufacturerActions: `
    Åtgärd som vidtas av tillverkaren | Åtgärder som vidtas av tillverkaren |
    Tillverkarens åtgärder | Tillverkarens åtgärd | Åtgärd som tillverkaren vidtar |
    Åtgärder som tillverkaren vidtar`,
  manufacturerBy: `
    När är tillverkarens åtgärd klar? | När ska tillverkarens åtgärd vara slutförd?`,
  fsnType: `
    Typ av säkerhetsmeddelande | Typ av FSN | FSN-typ`,
  previous: `
    För uppdaterat FSN, referensnummer och datum för tidigare FSN |
    För uppdaterat säkerhetsmeddelande, referensnummer och datum för föregående |
    Vid uppdatering: tidigare referens och datum | Tidigare säkerhetsmeddelande |
    För uppdaterat FSN: referensnummer och datum för föregående FSN | Ersätter |
    Vid uppdatering, referensnummer och datum för föregående säkerhetsmeddelande`,
  followUpBy: `
    Beräknad tidpunkt för uppföljande FSN | Förväntad tidpunkt för uppföljande säkerhetsmeddelande`,
  manufacturer: `
    Tillverkarinformation | Information om tillverkaren | Företagsnamn | Företagets namn |
    Tillverkarens namn | Tillverkare | Företag`,
  other: `
    Tillhörande produkter | Ytterligare information | Bakgrund till problemet | Sannolikhet för att problemet uppstår |
    Sannolikheten för att problemet uppstår | Ytterligare information för att beskriva problemet |
    Övrig information av betydelse för FSCA | Övrig information | Särskilda överväganden för |
    Särskilda överväganden | Ska säkerhetsmeddelandet förmedlas till patient/lekman? |
    Behöver FSN förmedlas till patienten/lekmannaanvändaren? |
    Om ja, har tillverkaren lämnat ytterligare information | Viktig ny information |
    Förväntas ytterligare råd eller information i ett uppföljande FSN? | Adress | Webbplats |
    Webbadress | Registreringsnummer (SRN) | Telefon | E-post |
    Behörig myndighet i ert land har informerats |
    Den behöriga myndigheten i ert land har informerats | Behörig myndighet har informerats |
    Förteckning över bilagor | Bilagor | Bilaga | Namn/underskrift | Namn och underskrift |
    Vidarebefordran av detta säkerhetsmeddelande | Spridning av detta säkerhetsmeddelande |
    Vidarebefordran | Kontaktuppgifter till lokal representant | Kontakt | Till | Att | Från |
    Information om berörda produkter | Skäl till korrigerande säkerhetsåtgärd (FSCA) |
    Typ av åtgärd för att minska risken | Allmän information | Vår kontaktperson | Kontaktperson |
    Med vänlig hälsning | Med vänliga hälsningar`,
};
