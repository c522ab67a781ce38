import { isValidElement, type ReactNode } from 'react';

/**
 * Runs the components of a page, so that every mark on it has ticked off the claims that it shows
 * before anyone asks which are left. To come last in the page does not do: of a long page the server
 * puts off what lies deep, and renders what stands after it first.
 */
export function tickOff(node: ReactNode): void {
  if (Array.isArray(node)) {
    for (const child of node) tickOff(child);
    return;
  }
  if (!isValidElement<{ children?: ReactNode }>(node)) return;
  const { type, props } = node;
  tickOff(isComponent(type) ? type(props) : props.children);
}

/** A component that runs here: those of the browser are only named. */
const isComponent = (type: unknown): type is (props: object) => ReactNode =>
  typeof type === 'function' && !('$$typeof' in type);
