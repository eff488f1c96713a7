import { type Fields, isFields } from './fields.ts';

/** A component with its dotted path and the type of what holds it; `undefined` at the top. */
export interface PlacedComponent {
  readonly component: Fields;
  readonly path: string;
  readonly parentType: unknown;
}

/** All components, nested ones after what holds them, in reading order. */
export function walkComponents(
  components: unknown,
  path = 'components',
  parentType?: unknown,
): readonly PlacedComponent[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((component: unknown, index) => walkOne(component, `${path}.${index}`, parentType));
}

function walkOne(component: unknown, path: string, parentType: unknown): readonly PlacedComponent[] {
  if (!isFields(component)) return [];
  const own = component['type'];
  return [
    { component, path, parentType },
    ...walkComponents(component['components'], `${path}.components`, own),
    ...walkOne(component['accessory'], `${path}.accessory`, own),
    ...walkOne(component['component'], `${path}.component`, own),
  ];
}

/** Gives every component that has none a numeric id, as Discord does; returns copies. */
export function numberComponents(components: readonly Fields[]): readonly Fields[] {
  const taken = new Set(walkComponents(components).map(({ component }) => component['id']));
  let last = 0;
  const nextId = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const number = (component: Fields): Fields => {
    const copy: Record<string, unknown> = { ...component, id: component['id'] ?? nextId() };
    for (const key of ['accessory', 'component']) {
      const child = component[key];
      if (isFields(child)) copy[key] = number(child);
    }
    const children = component['components'];
    if (Array.isArray(children)) copy['components'] = children.filter(isFields).map(number);
    return copy;
  };
  return components.map(number);
}
