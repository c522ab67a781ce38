'use client';

import type { ReactNode } from 'react';
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
  /** Already filtered by whoever fetched them. */
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
  const offersCreate =
    createLabel && onCreate && !loading && text !== '' && !items.some((i) => i.label === text);
  const options = offersCreate ? [...items, { id: CREATE, label: createLabel(text) }] : items;

  function select(key: string | number | null) {
    if (key === CREATE) onCreate?.(text);
    else onSelect(items.find((item) => item.id === key) ?? null);
  }

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
      <div className="c-combobox__box">
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
