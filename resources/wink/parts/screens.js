// The screens that a person goes through. Each takes the widget and shows itself in its frame.

function showOpening(widget) {
  widget.frame.show({ step: 'opening', title: say('opening'),
    content: [element('div', { class: 'middle' }, element('div', { class: 'spinner' }))] });
}

function showConsent(widget) {
  const agree = button(say('agree'), 'main', () => widget.acceptConsent());
  widget.frame.show({ step: 'consent', title: widget.session.consent.title,
    content: [
      element('p', { class: 'long' }, widget.session.consent.text),
      element('div', { class: 'grow' }), agree,
      button(say('cancel'), 'second', () => widget.leave('close')),
    ],
    focus: agree });
}

function showCredentials(widget, provider, userName = '', error = null) {
  const user = field(say('userName'), { name: 'userName', value: userName, maxlength: 200 });
  const secret = field(say('password'), { name: 'password', type: 'password', maxlength: 200 });
  const form = element('form', { novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    const empty = [user.input, secret.input].find((input) => input.value === '');
    if (!empty) return widget.link(provider, user.input.value, secret.input.value);
    widget.frame.alert(say('fillBoth'));
    empty.focus();
  } }, user.label, user.input, secret.label, secret.input,
  element('button', { type: 'submit', class: 'main' }, say('continue')));
  const back = () => showProviders(widget);
  widget.frame.show({ step: 'credentials', title: say('signIn', { name: provider.name }), back,
    content: [
      provider.longName && provider.longName !== provider.name
        ? element('p', {}, provider.longName) : null,
      form,
      error ? button(say('otherProvider'), 'second', back) : null,
      testPeople(widget, user.input, secret.input),
    ],
    focus: userName ? secret.input : user.input });
  if (error) widget.frame.alert(error.words, error.code);
}

// The sandbox's people: a press fills in the name, the hint tells the rest.
function testPeople(widget, userInput, secretInput) {
  const people = widget.session.testPeople || [];
  if (people.length === 0) return null;
  const lines = people.map(({ userName, hint }) => element('div', {},
    button(userName, '', () => { userInput.value = userName; secretInput.focus(); }),
    element('span', {}, hint || '')));
  return element('div', { class: 'people', role: 'group', 'aria-label': say('testPeople') },
    element('h3', {}, say('testPeople')), ...lines);
}

function showCode(widget, link) {
  const boxes = [1, 2, 3, 4].map((count) => element('input', {
    type: 'text', inputmode: 'numeric', autocomplete: 'one-time-code', name: `code${count}`,
    'aria-label': say('digit', { count }) }));
  const form = element('form', { novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    const empty = boxes.find((box) => box.value === '');
    if (!empty) return widget.sendCode(link, boxes.map((box) => box.value).join(''));
    widget.frame.alert(say('fillCode'));
    empty.focus();
  } }, element('div', { class: 'code', role: 'group', 'aria-label': say('codeLabel') }, ...boxes),
  element('button', { type: 'submit', class: 'main' }, say('continue')));
  boxes.forEach((box, place) => wireCodeBox(boxes, box, place));
  widget.frame.show({ step: 'code', title: say('enterCode'),
    back: () => showCredentials(widget, link.provider, link.userName),
    content: [
      element('p', {}, say('codeText', { name: link.provider.name })),
      link.account.codeHint ? element('p', { class: 'small' }, link.account.codeHint) : null,
      form,
    ],
    focus: boxes[0] });
}

// One digit a box; what is typed or pasted flows on into the following boxes.
function wireCodeBox(boxes, box, place) {
  box.addEventListener('input', () => {
    const digits = box.value.replace(/\D/g, '');
    box.value = '';
    [...digits].slice(0, boxes.length - place)
      .forEach((digit, further) => { boxes[place + further].value = digit; });
    if (digits) boxes[Math.min(place + digits.length, boxes.length - 1)].focus();
  });
  box.addEventListener('focus', () => box.select());
  box.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
      || (event.key === 'Backspace' && box.value === '' ? -1 : 0);
    if (!step || !boxes[place + step]) return;
    event.preventDefault();
    boxes[place + step].focus();
    if (event.key === 'Backspace') boxes[place + step].value = '';
  });
}

function showProgress(widget, provider) {
  const title = say('connecting', { name: provider.name });
  widget.frame.show({ step: 'progress', title,
    content: [element('div', { class: 'middle', role: 'progressbar', 'aria-label': title },
      element('div', { class: 'spinner' }), element('p', {}, say('connectingText')))] });
}

function showSuccess(widget, provider) {
  const done = button(say('done'), 'main', () => widget.leave('exit'));
  widget.frame.show({ step: 'success', title: say('connected', { name: provider.name }),
    content: [
      element('p', {}, say('connectedText')),
      element('div', { class: 'middle' }, element('div', { class: 'disc' }, icon('check', 32))),
      linkedAccounts(widget, () => { if (widget.links.length === 0) showProviders(widget); }),
      done,
      button(say('addAnother'), 'second', () => showProviders(widget)),
    ],
    focus: done });
}

// Nothing more can be done in this session, but for a retry where `again` is given.
function showFatal(widget, title, text, again) {
  const main = again ? button(say('tryAgain'), 'main', again)
    : button(say('close'), 'main', () => widget.leave('error'));
  widget.frame.show({ step: 'fatal', title,
    content: [
      element('p', { role: 'alert' }, text),
      element('div', { class: 'middle' },
        element('div', { class: 'disc bad' }, icon('warning', 32))),
      main,
      again ? button(say('close'), 'second', () => widget.leave('error')) : null,
    ],
    focus: main });
}
