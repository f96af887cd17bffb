// Makes a call to the API and gathers what is known about it: what script could read, and what the API recorded.

let api = '';
let queue = Promise.resolve();
let lastSeen = 0;
let askAgain = false;
let asked = 0;
const listeners = [];

export function useApi(address) {
  api = address;
}

export function setAskAgain(value) {
  askAgain = value;
}

export function onCall(listener) {
  listeners.push(listener);
}

// One call at a time, so that the API's records can be told apart. What to ask is decided when it is its turn.
export function call(decide) {
  const run = queue.then(() => make(decide()));
  queue = run.catch(() => undefined);
  return run;
}

async function make(request) {
  const target = askAgain ? `${request.path}?ask=${++asked}` : request.path;
  const made = { ...request, method: request.method ?? 'GET', headers: request.headers ?? {}, target, url: api + target, at: new Date() };
  const before = await exchangesSoFar();
  const outcome = await send(made);
  const exchanges = before === null ? null : await exchangesAfter(before, target);
  for (const listener of listeners) {
    listener(made, outcome, exchanges);
  }
  return outcome;
}

async function send({ url, method, headers, body, withCookies }) {
  try {
    const response = await fetch(url, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: withCookies ? 'include' : 'omit',
    });
    const text = await response.text();
    return { read: true, ok: response.ok, status: response.status, headers: [...response.headers.keys()], text };
  } catch {
    // Script learns nothing more than this, whatever the reason was. That is on purpose: the reason could be a secret.
    return { read: false, ok: false };
  }
}

// The shop's own record, from the shop's own origin.
async function exchangesSoFar() {
  const page = await records(lastSeen);
  lastSeen = page?.last ?? lastSeen;
  return page?.last ?? null;
}

async function exchangesAfter(number, target) {
  const page = await records(number);
  if (page === null) {
    return null;
  }
  lastSeen = page.last;
  return page.exchanges.filter((exchange) => exchange.target === target
    && exchange.request.some((header) => header.name === 'Origin' && header.value === location.origin));
}

async function records(after) {
  try {
    const response = await fetch(`/exchanges?after=${after}`);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
