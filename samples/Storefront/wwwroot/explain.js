// Says in plain words what the browser did with a call and why. It decides nothing: the browser has already decided.
// In its sentences `backticks` mark what is code.
// The order of the questions is that of the Fetch standard, "CORS-preflight fetch" and "CORS check".

const alwaysReadable = new Set(['cache-control', 'content-language', 'content-length', 'content-type', 'expires', 'last-modified', 'pragma']);
const simpleMethods = new Set(['GET', 'HEAD', 'POST']);
const and = new Intl.ListFormat('en');
const simpleTypes = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']);

export function explain(call, outcome, exchanges, place) {
  const preflight = exchanges?.find((exchange) => exchange.method === 'OPTIONS' && call.method !== 'OPTIONS') ?? null;
  const actual = exchanges?.find((exchange) => exchange.method === call.method) ?? null;
  const reasons = preflightReasons(call);
  const known = exchanges !== null;
  const reached = known && exchanges.length > 0;
  const state = { call, outcome, preflight, actual, reasons, known, reached, place };
  return {
    verdict: outcome.read ? 'read' : (known && !reached ? 'unreachable' : 'blocked'),
    policy: (actual ?? preflight)?.policy ?? null,
    steps: [preflightStep(state), requestStep(state), answerStep(state)],
    words: [...preflightWords(state), ...answerWords(state)],
    exchanges: exchanges ?? [],
    headers: actual ? readable(actual, outcome) : [],
  };
}

// Why a browser asks first: an empty list means that it does not.
export function preflightReasons({ method, headers }) {
  const reasons = simpleMethods.has(method) ? [] : [`\`${method}\` is not \`GET\`, \`HEAD\` or \`POST\``];
  for (const [name, value] of Object.entries(headers)) {
    if (name.toLowerCase() !== 'content-type') {
      reasons.push(`the header \`${name}\` is not one that any page may send`);
    } else if (!simpleTypes.has(value.split(';')[0].trim().toLowerCase())) {
      reasons.push(`a body of type \`${value}\` is more than a form could send`);
    }
  }
  return reasons;
}

function preflightStep({ preflight, reasons, known, reached, call, place }) {
  if (reasons.length === 0) {
    return { name: 'Preflight', state: 'none', words: 'Not needed' };
  }
  if (preflight === null) {
    return known && reached ? { name: 'Preflight', state: 'kept', words: 'Remembered' } : { name: 'Preflight', state: 'none', words: 'Unknown' };
  }
  return whyPreflightFailed(call, preflight, place) === null
    ? { name: 'Preflight', state: 'ok', words: `Sent, ${preflight.status}, passed` }
    : { name: 'Preflight', state: 'bad', words: `Sent, ${preflight.status}, failed` };
}

function requestStep({ actual, preflight, known, reached, call }) {
  if (actual !== null) {
    return { name: call.method, state: 'ok', words: `Sent, ${actual.status}` };
  }
  return preflight !== null
    ? { name: call.method, state: 'none', words: 'Never sent' }
    : { name: call.method, state: known && !reached ? 'bad' : 'none', words: known && !reached ? 'Did not arrive' : 'Unknown' };
}

function answerStep({ outcome, actual }) {
  if (outcome.read) {
    return { name: 'Answer', state: 'ok', words: 'Readable' };
  }
  return actual === null ? { name: 'Answer', state: 'none', words: 'None' } : { name: 'Answer', state: 'bad', words: 'Withheld' };
}

function preflightWords({ reasons, preflight, known, reached, call, place }) {
  if (reasons.length === 0) {
    return [`A \`${call.method}\` without special headers needs no preflight: links, images and forms could always send one.`];
  }
  const because = `because ${and.format(reasons)}`;
  if (preflight === null) {
    return known && reached
      ? [`The browser would have asked first, ${because}. But it still remembers an earlier answer (\`Access-Control-Max-Age\`), so it did not.`]
      : [`The browser asks first, ${because}.`];
  }
  const failure = whyPreflightFailed(call, preflight, place);
  return failure === null
    ? [`The browser asked first with \`OPTIONS\`, ${because}. The API's answer allows it.`]
    : [`The browser asked first with \`OPTIONS\`, ${because}.`, decisive(failure), `So the \`${call.method}\` was never sent, and nothing happened on the server.`];
}

function answerWords({ outcome, preflight, actual, reasons, known, reached, call, place }) {
  if (!known) {
    return ['The record of the API could not be read, so more cannot be said here. The console of the browser has its own words.'];
  }
  if (!reached) {
    return ['No request of this call reached the API. Is it still running?'];
  }
  if (actual === null) {
    return preflight === null || outcome.read ? [] : ['Script only sees "a network error": no status, no header, no reason.'];
  }
  if (outcome.read) {
    return [decisive(whyReadable(call, actual)), ...hiddenWords(actual, outcome)];
  }
  const failure = whyCheckFailed(call, actual, place) ?? 'Something other than CORS kept the answer from the page.';
  return [`The request arrived, the handler ran and answered ${actual.status}${reasons.length === 0 ? ': CORS does not stop a simple request' : ''}.`,
    decisive(failure), 'So the browser threw the answer away, and script only sees "a network error".'];
}

function whyReadable(call, actual) {
  const allowed = header(actual, 'Access-Control-Allow-Origin');
  const whom = allowed === '*' ? 'is `*`, any origin' : `names this page's origin, \`${allowed}\``;
  const cookies = call.withCookies ? ', and `Access-Control-Allow-Credentials` is `true`, which a call with cookies needs' : '';
  return `\`Access-Control-Allow-Origin\` ${whom}${cookies}. So the page may read the answer.`;
}

function hiddenWords(actual, outcome) {
  const hidden = readable(actual, outcome).filter((line) => !line.readable && !line.plumbing);
  return hidden.length === 0 ? [] : [`Script cannot read ${and.format(hidden.map((line) => `\`${line.name}\``))}: \`Access-Control-Expose-Headers\` does not list ${hidden.length === 1 ? 'it' : 'them'}.`];
}

// The CORS check, on any response.
function whyCheckFailed(call, { policy, response }, place) {
  const allowed = header({ response }, 'Access-Control-Allow-Origin');
  if (allowed === undefined) {
    return noAllowOrigin(policy, place);
  }
  if (allowed === '*' && call.withCookies) {
    return '`Access-Control-Allow-Origin` is `*`, and this call sends cookies. With cookies `*` means nothing: the answer would have to name the page\'s origin.';
  }
  if (allowed !== '*' && allowed !== place.origin) {
    return `\`Access-Control-Allow-Origin\` is \`${allowed}\`, and this page's origin is \`${place.origin}\`. They are compared letter by letter.`;
  }
  if (call.withCookies && header({ response }, 'Access-Control-Allow-Credentials') !== 'true') {
    return 'The call sends cookies, and `Access-Control-Allow-Credentials: true` is missing.';
  }
  return null;
}

function noAllowOrigin(policy, { origin, environment }) {
  if (policy === null) {
    return 'No policy applies to this endpoint, so the answer has no `Access-Control-Allow-Origin`.';
  }
  if (policy === 'DisableCors') {
    return 'The endpoint is marked `[DisableCors]`, so the answer has no `Access-Control-Allow-Origin`, whatever the origin.';
  }
  const development = policy === 'ShopCors' && environment !== 'Development'
    ? ` (Its \`DevelopmentOrigins\` count only in Development; this API runs in ${environment}.)` : '';
  return `\`${policy}\` does not list the origin \`${origin}\`, so the answer has no \`Access-Control-Allow-Origin\`.${development}`;
}

// What a preflight must pass beside the CORS check: its status, the method, each header.
function whyPreflightFailed(call, exchange, place) {
  const check = whyCheckFailed(call, exchange, place);
  if (check !== null) {
    return check;
  }
  if (exchange.status < 200 || exchange.status > 299) {
    return `The preflight was answered ${exchange.status}; only 200 to 299 will do.`;
  }
  const methods = list(exchange, 'Access-Control-Allow-Methods');
  if (!simpleMethods.has(call.method) && !methods.includes(call.method) && !(methods.includes('*') && !call.withCookies)) {
    return `The culprit is the method \`${call.method}\`: \`Access-Control-Allow-Methods\` lists ${quoted(methods)}.`;
  }
  const headers = list(exchange, 'Access-Control-Allow-Headers').map((name) => name.toLowerCase());
  const culprit = unsafeHeaders(call).find((name) => !headers.includes(name.toLowerCase()) && !(headers.includes('*') && !call.withCookies));
  return culprit === undefined ? null
    : `The culprit is the header \`${culprit}\`: \`Access-Control-Allow-Headers\` lists ${quoted(list(exchange, 'Access-Control-Allow-Headers'))}.`;
}

const unsafeHeaders = ({ headers }) => Object.keys(headers).filter((name) => preflightReasons({ method: 'GET', headers: { [name]: headers[name] } }).length > 0);

// Which headers of the answer script could read. The list of readable ones comes from the browser itself.
function readable(actual, outcome) {
  const seen = new Set(outcome.headers ?? []);
  return actual.response.map(({ name, value }) => {
    const lower = name.toLowerCase();
    const isReadable = outcome.read && seen.has(lower);
    return { name, value, readable: isReadable, plumbing: isPlumbing(lower), because: whyHeader(lower, isReadable, outcome.read) };
  });
}

// Headers for the browser and for caches, which no script misses.
const isPlumbing = (lower) => lower.startsWith('access-control-') || lower === 'vary' || lower === 'set-cookie';

function whyHeader(lower, isReadable, answerRead) {
  if (isReadable) {
    return alwaysReadable.has(lower) ? 'always readable' : 'exposed';
  }
  if (!answerRead) {
    return 'withheld with the answer';
  }
  return lower === 'set-cookie' ? 'never readable' : 'not exposed';
}

// The sentence on which everything hangs.
const decisive = (words) => ({ words, decisive: true });
const quoted = (names) => (names.length === 0 ? 'nothing' : `only ${and.format(names.map((name) => `\`${name}\``))}`);
const header = ({ response }, name) => response.find((line) => line.name.toLowerCase() === name.toLowerCase())?.value;
const list = (exchange, name) => (header(exchange, name) ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '');
