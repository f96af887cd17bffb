// Where this page was opened. One machine has several names, and to a browser each name is another origin.

const atHome = location.hostname === 'localhost';

export const otherSpelling = () => `${location.protocol}//${atHome ? '127.0.0.1' : 'localhost'}:${location.port}`;

export function describePlace(link) {
  return atHome
    ? ['Open this page as ', link, ' as well: the same files, but another origin, and ShopCors refuses it.']
    : [`You opened this page as ${location.origin}. ShopCors lists http://localhost:*, which is not the same text, so there is no cart for you here. Go back to `, link, '.'];
}
