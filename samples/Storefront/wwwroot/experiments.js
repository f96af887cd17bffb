// The calls behind the counter, in three shelves: what goes straight through, what is asked first, what is refused.

import { call } from './calls.js';
import { element, find } from './dom.js';
import { otherSpelling } from './place.js';
import { drawCart } from './shop.js';

const json = { 'Content-Type': 'application/json' };

const shelves = [
  ['Straight through', 'No preflight, and the page may read the answer.', [
    { label: 'Public catalogue', expect: 'Any origin may read it.', path: '/products' },
    { label: 'Cart, with cookies', expect: 'Script reads X-Total-Count, but not X-Warehouse.', path: '/cart', withCookies: true },
  ]],
  ['Asked first', 'A preflight goes ahead. What ShopCors lists passes, the rest is named.', [
    { label: 'Three bells', expect: 'PUT and JSON are listed: passes.', method: 'PUT', path: '/cart/bell', headers: json, body: { pieces: 3 }, withCookies: true },
    { label: 'No bells', expect: 'DELETE is listed: passes.', method: 'DELETE', path: '/cart/bell', withCookies: true },
    { label: 'A coupon', expect: 'The header X-Coupon is not listed.', method: 'PUT', path: '/cart/bell', headers: { ...json, 'X-Coupon': 'FOG' }, body: { pieces: 1 }, withCookies: true },
    { label: 'A patch', expect: 'The method PATCH is not listed.', method: 'PATCH', path: '/mirror', headers: json, body: {}, withCookies: true },
  ]],
  ['Refused', 'The origin does not fit. A simple call still runs; a preflighted one does not.', [
    { label: 'Wholesale prices', expect: 'Runs on the server, unreadable here.', path: '/partner/prices' },
    { label: 'A better price', expect: 'Its preflight gets 403, it never runs.', method: 'PUT', path: '/partner/prices/mug', headers: json, body: { cents: 1 } },
    { label: 'Catalogue, with cookies', expect: '"*" is not enough for cookies.', path: '/products', withCookies: true },
    { label: 'The ledger', expect: '[DisableCors]: for nobody.', path: '/ledger' },
    { label: 'The version', expect: 'No policy: for nobody, either.', path: '/version' },
  ]],
];

export function layOut() {
  find('experiments').replaceChildren(...shelves.map(([title, words, calls], index) =>
    element('section', { class: 'shelf', 'aria-labelledby': `shelf-${index}` },
      element('h3', { id: `shelf-${index}` }, title),
      element('p', {}, words),
      element('ul', { class: 'tries' }, ...calls.map((request) => element('li', {}, tryButton(request)))))));
  find('experiments').lastElementChild.querySelector('ul').append(element('li', {}, elsewhere()));
}

// The same page from an origin that differs in nothing but the spelling of the host.
function elsewhere() {
  const other = otherSpelling();
  return element('a', { class: 'try', href: `${other}/` },
    element('code', {}, other),
    element('span', { class: 'try-label' }, 'This page, spelled differently'),
    element('span', { class: 'try-expect' }, location.hostname === 'localhost' ? 'Another origin: ShopCors refuses its cart.' : 'Back to the origin that ShopCors lists.'));
}

function tryButton(request) {
  return element('button', { type: 'button', class: 'try', onclick: () => attempt(request) },
    element('code', {}, `${request.method ?? 'GET'} ${request.path}`),
    element('span', { class: 'try-label' }, request.label),
    element('span', { class: 'try-expect' }, request.expect));
}

async function attempt(request) {
  const outcome = await call(() => request);
  if (outcome.ok && request.path.startsWith('/cart')) {
    drawCart(outcome);
  }
}
