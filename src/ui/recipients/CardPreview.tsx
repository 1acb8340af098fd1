import * as React from 'react';
import { AdaptiveCard, HostConfig } from 'adaptivecards';
import { useTheme } from '@fluentui/react/lib/Theme';
import { dispatchCard } from '../../cards/dispatchCard';
import type { Dispatch } from '../../domain/dispatches/dispatch';
import { useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { cardFrame, cardLook } from './cardLook';
import { cardMarkdown } from './cardMarkdown';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardMarkdown(text);
  result.didProcess = true;
};

/** The card as the bot will post it, drawn by the renderer that Teams uses. Its buttons lead nowhere. */
export function CardPreview({ dispatch }: { readonly dispatch: Dispatch }): JSX.Element {
  const { language, texts, me } = usePage();
  const region = me?.region ?? '';
  const theme = useTheme();
  const classes = useStyles(cardFrame);
  const frame = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const card = new AdaptiveCard();
    card.hostConfig = new HostConfig(cardLook(theme));
    card.onExecuteAction = () => undefined;
    card.parse(dispatchCard(dispatch, language, region));
    const element = card.render();
    if (element) frame.current?.replaceChildren(element);
  }, [dispatch, language, theme, region]);
  return (
    <div ref={frame} role="group" aria-label={texts.recipients.preview} className={classes.frame} />
  );
}
