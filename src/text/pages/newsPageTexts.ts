const sv = {
  title: 'Nyheter om säkerhet',
  empty: 'Det finns inga nyheter om säkerhet just nu. Nya kommer hit när de publiceras.',
  product: 'Produkt',
  meaning: 'Vad det innebär för dig',
  published: (day: string) => `Publicerad ${day}`,
  notice: (key: string) => `Säkerhetsmeddelande ${key}`,
};
const en: typeof sv = {
  title: 'Safety news',
  empty: 'There is no safety news right now. It comes here when it is published.',
  product: 'Product',
  meaning: 'What it means for you',
  published: (day) => `Published ${day}`,
  notice: (key) => `Safety notice ${key}`,
};

/** What the news page says. */
export const newsPageTexts = { sv, en };
