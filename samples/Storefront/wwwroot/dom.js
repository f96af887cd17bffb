// Everything on the page is built from nodes and text: nothing that came over the wire is ever parsed as HTML.

const vector = 'http://www.w3.org/2000/svg';

export const find = (id) => document.getElementById(id);

export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      node.addEventListener(name.slice(2), value);
    } else if (value === true) {
      node.setAttribute(name, '');
    } else if (value !== false && value !== undefined) {
      node.setAttribute(name, value);
    }
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

// A drawing from the top of index.html; `spare` is used when there is no such drawing.
export function drawing(name, className, spare = 'picture-none') {
  const picture = document.createElementNS(vector, 'svg');
  const use = document.createElementNS(vector, 'use');
  use.setAttribute('href', `#${find(name) ? name : spare}`);
  picture.setAttribute('class', className);
  picture.setAttribute('aria-hidden', 'true');
  picture.setAttribute('focusable', 'false');
  picture.append(use);
  return picture;
}
