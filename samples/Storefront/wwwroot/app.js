import { onCall, setAskAgain, useApi } from './calls.js';
import { element, find } from './dom.js';
import { layOut } from './experiments.js';
import { explain } from './explain.js';
import { clear, show } from './panel.js';
import { describePlace, otherSpelling } from './place.js';
import { openShop } from './shop.js';

const place = { origin: location.origin, environment: 'Development' };

onCall((call, outcome, exchanges) => show(call, explain(call, outcome, exchanges, place)));
find('clear').addEventListener('click', clear);
find('again').addEventListener('change', (event) => setAskAgain(event.target.checked));
find('page-origin').textContent = location.origin;
find('place').replaceChildren(...describePlace(element('a', { href: `${otherSpelling()}/` }, otherSpelling())));
layOut();

const settings = await (await fetch('/settings')).json();
place.environment = settings.environment;
find('api-origin').textContent = settings.api;
useApi(settings.api);
await openShop();
