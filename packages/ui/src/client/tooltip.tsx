'use client';

import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, Focusable, TooltipTrigger } from 'react-aria-components';

/** A hint for a control that has a name already; never the only place of a fact. */
export function Tooltip({
  text,
  children,
}: {
  text: ReactNode;
  /** One element that takes focus and a ref. */
  children: React.ReactElement<React.DOMAttributes<Element>, string>;
}) {
  return (
    <TooltipTrigger delay={400}>
      <Focusable>{children}</Focusable>
      <AriaTooltip className="c-tooltip" offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
