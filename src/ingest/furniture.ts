import { type DomDocument, type DomElement, removeAll } from './dom.ts';
import { oneLine } from './text.ts';

const MACHINERY =
  'script, style, noscript, template, iframe, object, svg, canvas, button, input, select, textarea, dialog';
/** Whole values only: "font-size: 0.9em" is small, not hidden. */
const UNSEEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|(?:font-size|opacity)\s*:\s*0+(?:\.0+)?(?:px|pt|r?em|%)?)\s*(?:!important\s*)?(?:;|$)/iu;
const DEBRIS =
  'nav, [role="navigation"], [role="banner"], [role="dialog"], [role="search"], [id*="cookie"], [class*="cookie"], [id*="consent"], [class*="consent"], [class*="gdpr"], [class*="breadcrumb"], [class*="newsletter"], [class*="advert"], [class*="sidebar"], [id*="sidebar"], body > footer, body > header';
/** Names of what leads elsewhere, which data have too: "market-share", "shareholders", "correlated". */
const LEADS_ELSEWHERE =
  '[class*="related"], [id*="related"], [class*="recommend"], [class*="share"], [class*="social"]';
const LEADING_NAME = /(?:^|\s)(?:related|recommend(?:ed|ations?)?|share|social)(?:\s|$)/iu;

/** Removes what no reader of a page sees. @returns how many elements with words these were */
export function removeHidden({ body }: DomDocument): number {
  const hidden = [...body.querySelectorAll('[hidden], [aria-hidden="true"], [style]')].filter(
    (element) =>
      element.getAttribute('hidden') !== null ||
      element.getAttribute('aria-hidden') === 'true' ||
      UNSEEN.test(element.getAttribute('style') ?? ''),
  );
  for (const element of hidden) element.remove();
  return hidden.filter(({ textContent }) => oneLine(textContent) !== '').length;
}

/** Removes scripts and controls. @returns how many */
export function removeMachinery({ body }: DomDocument): number {
  return removeAll(body, MACHINERY);
}

/** Removes navigation, banners and links to other stories, but never the article or a table of numbers. @returns how many */
export function removeDebris(page: DomDocument): number {
  const isArticle = (element: DomElement): boolean =>
    element.textContent.length > page.body.textContent.length / 2 || element.querySelector('article, main') !== null;
  const count = removeAll(page.body, DEBRIS, isArticle);
  const links = removeAll(page.body, LEADS_ELSEWHERE, (element) => isArticle(element) || !leadsElsewhere(element));
  // Readability goes by these names too.
  for (const kept of page.body.querySelectorAll(LEADS_ELSEWHERE)) {
    kept.removeAttribute('class');
    kept.removeAttribute('id');
  }
  return count + links;
}

/** Named so with its whole name, or consisting of links. */
function leadsElsewhere(element: DomElement): boolean {
  const isTable = /^T(?:ABLE|HEAD|BODY|FOOT|R|H|D)$/u.test(element.tagName) || element.querySelector('table') !== null;
  if (isTable && /\d/u.test(element.textContent)) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (LEADING_NAME.test(names)) return true;
  const linked = [...element.querySelectorAll('a')].map(({ textContent }) => oneLine(textContent)).join('');
  return linked.length >= oneLine(element.textContent).length / 2;
}
