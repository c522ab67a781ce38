'use client';

import type { ComponentType } from 'react';
import { CodeField, CodesField } from './fields/code-field.tsx';
import { DateField } from './fields/date-field.tsx';
import { GroupField, PlaceField, QuantityField } from './fields/group-fields.tsx';
import { ListField } from './fields/list-field.tsx';
import { LocalizedField } from './fields/localized-field.tsx';
import { ReferenceField, ReferencesField } from './fields/reference-field.tsx';
import { RichTextField } from './fields/rich-text-field.tsx';
import {
  DayField,
  type FieldProps,
  FlagField,
  InstantField,
  LongTextField,
  NumberField,
  TextField,
} from './fields/text-fields.tsx';
import type { Control } from './model/describe.ts';
import { Citations } from './widgets/citations.tsx';
import { ClaimList } from './widgets/claim-list.tsx';
import { ItemRows } from './widgets/item-rows.tsx';
import { ObservationsGrid } from './widgets/observations-grid.tsx';
import { Participants } from './widgets/participants.tsx';
import { SessionNumber } from './widgets/session-number.tsx';
import { StatusHistory } from './widgets/status-history.tsx';

const CONTROLS: Record<Control, ComponentType<FieldProps> | null> = {
  hidden: null,
  statusHistory: StatusHistory,
  participants: Participants,
  observations: ObservationsGrid,
  rows: ItemRows,
  sessionNumber: SessionNumber,
  citations: Citations,
  claims: ClaimList,
  place: PlaceField,
  quantity: QuantityField,
  localized: LocalizedField,
  richText: RichTextField,
  date: DateField,
  day: DayField,
  instant: InstantField,
  code: CodeField,
  codes: CodesField,
  reference: ReferenceField,
  references: ReferencesField,
  list: ListField,
  group: GroupField,
  flag: FlagField,
  number: NumberField,
  longText: LongTextField,
  text: TextField,
};

/** The control that a field's schema asks for. */
export function FieldControl(props: FieldProps) {
  const Chosen = CONTROLS[props.spec.control];
  return Chosen && <Chosen {...props} />;
}
