'use client';

import type { ComponentType } from 'react';
import type { FieldProps } from './fields/text-fields.tsx';
import { frame } from './form-context.tsx';
import type { Control } from './model/describe.ts';

export type Controls = Record<Control, ComponentType<FieldProps> | null>;

/** Handed down by the form, since a control that holds fields needs all of them, itself included. */
const [ControlsProvider, useControls] = frame<Controls>('Controls');

export { ControlsProvider };

/** The control that a field's schema asks for. */
export function FieldControl(props: FieldProps) {
  const Chosen = useControls()[props.spec.control];
  return Chosen && <Chosen {...props} />;
}
