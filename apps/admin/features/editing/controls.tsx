'use client';

import type { Controls } from './field-control.tsx';
import { CodeField, CodesField } from './fields/code-field.tsx';
import { DateField } from './fields/date-field.tsx';
import { GroupField, PlaceField, QuantityField } from './fields/group-fields.tsx';
import { ListField } from './fields/list-field.tsx';
import { LocalizedField } from './fields/localized-field.tsx';
import { DecimalField, NumberField } from './fields/number-fields.tsx';
import { ReferenceField, ReferencesField } from './fields/reference-field.tsx';
import { RichTextField } from './fields/rich-text-field.tsx';
import {
  DayField,
  FlagField,
  InstantField,
  LongTextField,
  TextField,
} from './fields/text-fields.tsx';
import { Citations } from './widgets/citations.tsx';
import { ClaimList } from './widgets/claim-list.tsx';
import { ItemRows } from './widgets/item-rows.tsx';
import { ObservationsGrid } from './widgets/observations-grid.tsx';
import { Participants } from './widgets/participants.tsx';
import { SessionNumber } from './widgets/session-number.tsx';
import { StatusHistory } from './widgets/status-history.tsx';

/** The component that draws each control. */
export const CONTROLS: Controls = {
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
  decimal: DecimalField,
  number: NumberField,
  longText: LongTextField,
  text: TextField,
};
