'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import {
  ComboBox as AriaComboBox,
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { classNames } from '../class-names.ts';

export type ComboBoxItem = { id: string; label: string; about?: string };

export type ComboBoxProps = {
  label: string;
  hideLabel?: boolean;
  help?: ReactNode;
  error?: ReactNode;
  name?: string;
  /** Already filtered by whoever fetched them; not shown while others are being fetched. */
  items: readonly ComboBoxItem[];
  inputValue: string;
  onInputChange: (text: string) => void;
  selectedId?: string | null;
  /** The item chosen, or null when the choice is taken back. */
  onSelect: (item: ComboBoxItem | null) => void;
  loading?: boolean;
  loadingText: string;
  emptyText: string;
  /** With both, a text that no item has may be made into one. */
  createLabel?: (text: string) => string;
  onCreate?: (text: string) => void;
  required?: boolean;
  disabled?: boolean;
  placeholder?: string;
  lang?: string;
};

const CREATE = ' create';
const NONE: readonly ComboBoxItem[] = [];

/** A text input that offers items as one types; the items may come from a server. */
export function ComboBox({
  label,
  hideLabel,
  help,
  error,
  name,
  items,
  inputValue,
  onInputChange,
  selectedId,
  onSelect,
  loading = false,
  loadingText,
  emptyText,
  createLabel,
  onCreate,
  required,
  disabled,
  placeholder,
}: ComboBoxProps) {
  const text = inputValue.trim();
  const found = loading ? NONE : items;
  const offersCreate =
    createLabel && onCreate && !loading && text !== '' && !found.some((i) => i.label === text);
  const options = offersCreate ? [...found, { id: CREATE, label: createLabel(text) }] : found;

  function select(key: string | number | null) {
    if (key === CREATE) onCreate?.(text);
    else onSelect(found.find((item) => item.id === key) ?? null);
  }
  const waitForOptions = useKeysAhead(loading, (position) => {
    const item = items[position];
    if (item) onSelect(item);
  });

  return (
    <AriaComboBox
      className={classNames('c-combobox', Boolean(error) && 'c-field--invalid')}
      aria-label={hideLabel ? label : undefined}
      name={name}
      items={options}
      inputValue={inputValue}
      onInputChange={onInputChange}
      value={selectedId}
      onChange={select}
      isRequired={required}
      isDisabled={disabled}
      isInvalid={Boolean(error)}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      {!hideLabel && <Label className="c-field__label">{label}</Label>}
      {help && (
        <Text slot="description" className="c-field__help">
          {help}
        </Text>
      )}
      <div className="c-combobox__box" onKeyDownCapture={waitForOptions}>
        <Input className="c-input" placeholder={placeholder} />
        <Button className="c-combobox__open" />
      </div>
      <FieldError className="c-field__error">{error}</FieldError>
      <Popover className="c-popover" offset={2}>
        <ListBox<ComboBoxItem>
          className="c-options"
          renderEmptyState={() => (
            <div className="c-options__none">{loading ? loadingText : emptyText}</div>
          )}
        >
          {(item) => (
            <ListBoxItem
              id={item.id}
              textValue={item.id === CREATE ? text : item.label}
              className={classNames('c-option', item.id === CREATE && 'c-option--create')}
            >
              <Text slot="label">{item.label}</Text>
              {item.about && (
                <Text slot="description" className="c-option__about">
                  {item.about}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

/**
 * Arrow and Enter typed before the options arrive choose among those that arrive, never among those
 * of the text before. Any other key takes them back.
 */
function useKeysAhead(loading: boolean, choose: (position: number) => void) {
  const downs = useRef(0);
  const entered = useRef(false);
  const latest = useRef(choose);
  latest.current = choose;
  useEffect(() => {
    if (loading) return;
    const position = downs.current - 1;
    if (entered.current && position >= 0) latest.current(position);
    downs.current = 0;
    entered.current = false;
  }, [loading]);
  return (event: KeyboardEvent): void => {
    if (!loading) return;
    if (event.key === 'ArrowDown') downs.current += 1;
    else if (event.key === 'Enter' && downs.current > 0) {
      entered.current = true;
      event.preventDefault();
      event.stopPropagation();
    } else {
      downs.current = 0;
      entered.current = false;
    }
  };
}
