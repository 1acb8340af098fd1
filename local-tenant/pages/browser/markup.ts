const lineEnds = /<(br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^>]*>/gi;

/** The words of an HTML mail. The parsed document is never shown, so nothing in it runs or loads. */
export const textOfMarkup = (markup: string): string => {
  const parsed = new DOMParser().parseFromString(markup.replace(lineEnds, '$&\n'), 'text/html');
  for (const unread of parsed.querySelectorAll('script, style, head')) unread.remove();
  return (parsed.body.textContent ?? '').replace(/\n\s*\n\s*/g, '\n\n').trim();
};
