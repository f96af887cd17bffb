// The shop itself: the shelf and the cart. Every change of the cart is a call to the other origin.

import { call } from './calls.js';
import { drawing, element, find } from './dom.js';

const json = { 'Content-Type': 'application/json' };
const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });
const euros = (cents) => money.format(cents / 100);

export async function openShop() {
  const products = await call(() => ({ path: '/products', label: 'The goods on the shelf' }));
  if (products.ok) {
    find('goods').replaceChildren(...JSON.parse(products.text).map(card));
  } else {
    say(find('goods-note'), 'The goods cannot be read. The panel says why.');
  }
  drawCart(await call(() => ({ path: '/cart', label: 'What is in the cart', withCookies: true })));
}

function card(product) {
  return element('li', { class: 'card' },
    element('div', { class: `tile hue ${product.id}` }, drawing(`picture-${product.id}`, 'picture')),
    element('h3', {}, product.name),
    element('p', {}, product.note),
    element('div', { class: 'buy' },
      element('span', { class: 'price' }, euros(product.price)),
      element('button', { type: 'button', class: 'add', 'aria-label': `Put ${product.name} into the cart`, onclick: () => change(product.id, product.name, 1) }, 'Add')));
}

let lines = [];

const pieces = (id) => lines.find((line) => line.product === id)?.pieces ?? 0;

// More pieces or fewer; none left is a DELETE.
async function change(id, name, more) {
  drawCart(await call(() => {
    const count = pieces(id) + more;
    const request = count < 1
      ? { method: 'DELETE', label: `Take ${name} out of the cart` }
      : { method: 'PUT', headers: { ...json, 'X-Request-Id': requestId() }, body: { pieces: count }, label: `${count} × ${name} into the cart` };
    return { path: `/cart/${id}`, withCookies: true, ...request };
  }));
}

// Enough to find a request in a log. (crypto.randomUUID needs a secure context, which not every origin of this page is.)
function requestId() {
  return [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function drawCart(answer) {
  if (!answer.ok) {
    say(find('cart-empty'), answer.read ? `The API says ${answer.status}: ${answer.text}` : 'The cart cannot be reached from this page. The panel says why.');
    return;
  }
  const focused = document.activeElement?.dataset?.key;
  lines = JSON.parse(answer.text);
  const count = lines.reduce((sum, line) => sum + line.pieces, 0);
  find('cart-count').textContent = count;
  find('cart-lines').replaceChildren(...lines.map(cartLine));
  find('cart-empty').textContent = 'Nothing in it yet.';
  find('cart-empty').hidden = lines.length > 0;
  find('cart-sum').hidden = lines.length === 0;
  find('cart-total').textContent = euros(lines.reduce((sum, line) => sum + line.pieces * line.price, 0));
  keepFocus(focused);
}

// The lines were drawn anew: whoever uses the keyboard goes on where they were, or at the cart when that line is gone.
function keepFocus(key) {
  if (key !== undefined) {
    (document.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? find('cart')).focus();
  }
}

function cartLine({ product, name, pieces: count, price }) {
  const button = (sign, words, more) => element('button',
    { type: 'button', class: 'step-button', 'data-key': `${product}${sign}`, 'aria-label': `${words} ${name}`, onclick: () => change(product, name, more) }, sign);
  return element('li', { class: 'cart-line' },
    drawing(`picture-${product}`, `thumb hue ${product}`),
    element('span', { class: 'cart-name' }, name),
    element('span', { class: 'stepper' }, button('−', 'One less', -1), element('span', { class: 'pieces' }, `${count}`), button('+', 'One more', 1)),
    element('span', { class: 'price' }, euros(count * price)));
}

function say(node, words) {
  node.textContent = words;
  node.hidden = false;
}
