// Draws what is known about a call: three steps, the reason in words, the wire, and what script can read.

import { drawing, element, find } from './dom.js';

const mostEntries = 40;
const wide = matchMedia('(min-width: 64rem)');
const meanings = { 200: 'OK', 204: 'No Content', 400: 'Bad Request', 403: 'Forbidden', 404: 'Not Found', 405: 'Method Not Allowed', 500: 'Internal Server Error' };
const verdicts = { read: 'Readable', blocked: 'Blocked', unreachable: 'No answer' };

export function show(call, story) {
  const calls = find('calls');
  for (const open of calls.querySelectorAll('details.call[open]')) {
    open.open = false;
  }
  calls.prepend(entry(call, story));
  while (calls.children.length > mostEntries) {
    calls.lastElementChild.remove();
  }
  find('panel').scrollTop = 0;
  find('panel-hint').hidden = true;
  announce(call, story);
}

export function clear() {
  find('calls').replaceChildren();
  find('panel-hint').hidden = false;
}

function announce(call, story) {
  find('ticker').replaceChildren(
    element('strong', { class: `verdict ${story.verdict}` }, verdicts[story.verdict]), ' ', `${call.method} ${call.target}`);
}

function entry(call, story) {
  return element('li', {},
    element('details', { class: `call ${story.verdict}`, open: true },
      summary(call, story),
      element('div', { class: 'story' },
        element('ol', { class: 'steps' }, ...story.steps.map(step)),
        ...story.words.map(sentence),
        wire(story.exchanges),
        readableTable(story.headers))));
}

function summary(call, story) {
  return element('summary', {},
    element('span', { class: 'line' },
      element('code', { class: 'target' }, element('b', {}, call.method), ' ', call.target),
      element('span', { class: `verdict ${story.verdict}` }, verdicts[story.verdict])),
    element('span', { class: 'about' },
      element('span', {}, call.label),
      element('span', { class: 'chips' },
        element('span', { class: 'chip' }, policyWords(story.policy)),
        element('span', { class: 'chip' }, call.withCookies ? 'with cookies' : 'no cookies'))));
}

function policyWords(policy) {
  return policy === 'DisableCors' ? '[DisableCors]' : policy ?? 'no policy';
}

function step({ name, state, words }) {
  return element('li', { class: `step ${state}` },
    drawing(`sign-${state}`, 'sign', 'sign-none'),
    element('span', { class: 'step-name' }, name),
    element('span', { class: 'step-words' }, words));
}

function sentence(said) {
  const { words, decisive } = typeof said === 'string' ? { words: said } : said;
  return element('p', { class: decisive ? 'decisive' : undefined },
    ...words.split('`').map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part)));
}

// Whoever opens or closes one of these gets the next ones alike.
const unfolded = { wire: wide.matches, readable: false };

function more(kind, title, ...children) {
  return element('details', { class: 'more', open: unfolded[kind], ontoggle: (event) => { unfolded[kind] = event.target.open; } },
    element('summary', {}, title), ...children);
}

function wire(exchanges) {
  return exchanges.length === 0 ? null : more('wire', 'On the wire',
    ...exchanges.flatMap((exchange) => [
      message('→', `${exchange.method} ${exchange.target}`, exchange.request, 'sent'),
      message('←', `${exchange.status} ${meanings[exchange.status] ?? ''}`, exchange.response, 'got'),
    ]));
}

function message(arrow, first, headers, direction) {
  return element('div', { class: `message ${direction}` },
    element('p', { class: 'first' }, element('span', { class: 'arrow', 'aria-hidden': 'true' }, arrow), ' ', first),
    ...headers.map(({ name, value }) => element('p', { class: isCors(name) ? 'cors' : 'other' }, element('span', { class: 'name' }, `${name}:`), ' ', value)),
    headers.length === 0 ? element('p', { class: 'other' }, '(no headers)') : null);
}

const isCors = (name) => /^(origin|vary|access-control-.*)$/i.test(name);

function readableTable(headers) {
  return headers.length === 0 ? null : more('readable', 'What script can read',
    element('table', {},
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Header of the answer'), element('th', { scope: 'col' }, 'Readable?'))),
      element('tbody', {}, ...headers.map((line) => element('tr', { class: line.readable ? 'yes' : 'no' },
        element('th', { scope: 'row' }, line.name),
        element('td', {}, drawing(line.readable ? 'sign-ok' : 'sign-bad', 'sign'), ` ${line.readable ? 'Yes' : 'No'}, ${line.because}`))))));
}
