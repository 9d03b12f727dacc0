// Small builders of DOM. Text is always set as text, never parsed as HTML.
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value != null) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child) => child != null));
  return made;
}

const ICONS = {
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  warning: 'M12 5v9M12 18.5v.01',
};

function icon(name, size) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name]);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', size);
  svg.setAttribute('height', size);
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return svg;
}

function button(words, className, onclick, more = {}) {
  return element('button', { type: 'button', class: className, onclick, ...more }, words);
}

function field(words, attributes) {
  const id = `smile-${attributes.name}`;
  const input = element('input', {
    id, class: 'field', type: 'text', autocomplete: 'off', autocapitalize: 'none',
    spellcheck: 'false', ...attributes,
  });
  return { input, label: element('label', { for: id }, words) };
}

// An error in place: announced at once, with the code small below the sentence.
function alertBox(words, code) {
  return element('div', { role: 'alert', class: 'alert' }, words,
    code ? element('code', {}, code) : null);
}

function tile(name) {
  return element('span', { class: 'tile', 'aria-hidden': 'true' }, name.slice(0, 1).toUpperCase());
}

// The elements that Tab reaches, top to bottom.
function focusable(root) {
  return [...root.querySelectorAll('button, input, [tabindex="0"]')]
    .filter((one) => !one.disabled && one.tabIndex >= 0 && one.getClientRects().length > 0);
}
