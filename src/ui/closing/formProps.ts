import type { NoticeDetails } from '../../application/noticePages';

/** What every form of the list is given. */
export interface FormProps {
  readonly notice: NoticeDetails;
  /** The name its draft is kept by. */
  readonly draft: string;
  /** It was done: said aloud, and the form closes. */
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** A field of several lines that grows with its text. */
export const longText = { multiline: true, autoAdjustHeight: true, resizable: false } as const;
