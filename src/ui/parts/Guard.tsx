import * as React from 'react';

interface Props {
  /** What is shown in place of parts that cannot be drawn. */
  readonly otherwise: React.ReactNode;
}

/** Keeps a part that fails to draw from taking the rest of the page with it. */
export class Guard extends React.Component<Props, { readonly failed: boolean }> {
  public override state = { failed: false };

  public static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  public override render(): React.ReactNode {
    return this.state.failed ? this.props.otherwise : this.props.children;
  }
}
