'use client';

import type { ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  Button,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import { type ButtonVariant, buttonClass } from '../button.tsx';
import { classNames } from '../class-names.ts';

export type MenuItem = {
  id: string;
  label: string;
  about?: string;
  href?: string;
  danger?: boolean;
  disabled?: boolean;
};

/** A button that opens a list of actions. */
export function Menu({
  trigger,
  label,
  items,
  onAction,
  variant = 'secondary',
  small,
}: {
  /** What the button shows. */
  trigger: ReactNode;
  /** Accessible name, where the trigger does not say it. */
  label?: string;
  items: readonly MenuItem[];
  onAction?: (id: string) => void;
  variant?: ButtonVariant;
  small?: boolean;
}) {
  return (
    <MenuTrigger>
      <Button className={buttonClass({ variant, small }) ?? ''} aria-label={label}>
        {trigger}
      </Button>
      <Popover className="c-popover" offset={2}>
        <AriaMenu
          className="c-options"
          items={items}
          disabledKeys={items.filter((item) => item.disabled).map((item) => item.id)}
          onAction={(key) => onAction?.(String(key))}
        >
          {(item) => (
            <AriaMenuItem
              id={item.id}
              href={item.href}
              textValue={item.label}
              className={classNames('c-option', item.danger && 'c-option--danger')}
            >
              <Text slot="label">{item.label}</Text>
              {item.about && (
                <Text slot="description" className="c-option__about">
                  {item.about}
                </Text>
              )}
            </AriaMenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
