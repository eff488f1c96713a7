import { parseHTML } from 'linkedom';
import { ExpectedError } from '../domain/errors.ts';

/** As much of the document object model as reading an article takes. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string;
  readonly parentElement: DomElement | null;
  remove(): void;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly childNodes: readonly DomNode[];
  readonly firstElementChild: DomElement | null;
  readonly nextElementSibling: DomElement | null;
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  replaceWith(...nodes: (DomNode | string)[]): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement;
  readonly title: string;
}

/** Articles nest some thirty elements; readers of pages take time that grows with the square of the depth. */
const DEEPEST = 200;

/** @throws ExpectedError INGEST_TOO_NESTED */
export function parsePage(html: string): DomDocument {
  const { document } = parseHTML(html) as unknown as { document: DomDocument };
  if (document.documentElement === null) return parsePage('<html><body></body></html>');
  refuseNested(document.documentElement);
  return document;
}

/** Walks without recursion, so that no depth can exhaust the stack. */
function refuseNested(root: DomElement): void {
  let depth = 1;
  let at: DomElement | null = root;
  while (at !== null) {
    if (depth > DEEPEST) throw new ExpectedError('INGEST_TOO_NESTED', { limit: DEEPEST });
    if (at.firstElementChild !== null) {
      at = at.firstElementChild;
      depth += 1;
      continue;
    }
    while (at !== null && at !== root && at.nextElementSibling === null) {
      at = at.parentElement;
      depth -= 1;
    }
    at = at === null || at === root ? null : at.nextElementSibling;
  }
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === 3;
}

/** Removes all elements that a selector finds, and says how many (those inside one another count once). */
export function removeAll(root: DomElement, selector: string, except?: (element: DomElement) => boolean): number {
  let count = 0;
  for (const element of Array.from(root.querySelectorAll(selector))) {
    if (except?.(element) === true) continue;
    element.remove();
    count += 1;
  }
  return count;
}
