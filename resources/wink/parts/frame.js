// The modal itself: head, body, foot, focus. What stands in the body is a screen's business.
class Frame {
  constructor(askClose) {
    this.askClose = askClose;
    this.back = button('', 'icon', () => this.goBack?.(), { 'aria-label': say('back') });
    this.back.append(icon('back', 20));
    const close = button('', 'icon', askClose, { 'aria-label': say('close') });
    close.append(icon('close', 20));
    this.who = element('span', { class: 'who' });
    this.heard = element('div', { class: 'heard', role: 'status', 'aria-live': 'polite' });
    this.main = element('main');
    this.dialog = element('dialog', { 'aria-modal': 'true', 'aria-label': say('dialog'),
      lang: LANGUAGE === 'zh' ? 'zh-CN' : 'en' },
    element('header', {}, this.back, this.who, close), this.main, this.heard,
    element('footer', {}, say('foot')));
    this.dialog.addEventListener('keydown', (event) => this.keyPressed(event));
    this.dialog.addEventListener('cancel', (event) => { event.preventDefault(); askClose(); });
    this.dialog.addEventListener('close', askClose);
  }

  open() {
    this.focusBefore = document.activeElement;
    this.host = document.createElement('div');
    this.host.dataset.smileWink = '';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    const shadow = this.host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet]; // a page's Content-Security-Policy allows this
    shadow.append(this.dialog);
    (document.body || document.documentElement).append(this.host);
    this.dialog.showModal(); // on top of everything, and the page behind it is inert
  }

  close() {
    this.dialog.close();
    this.host.remove();
    this.focusBefore?.focus?.();
  }

  // Replaces the body. `back` is what the arrow in the head does; none hides the arrow.
  show({ step, title, back, content, focus }) {
    this.dialog.dataset.step = step;
    this.goBack = back;
    this.back.style.visibility = back ? 'visible' : 'hidden';
    this.back.disabled = !back; // Tab must not look for it
    this.title = element('h2', { tabindex: '-1' }, title);
    this.main.replaceChildren(this.title, ...content.filter(Boolean));
    this.main.scrollTop = 0;
    this.tell(title);
    (focus || this.title).focus();
  }

  // Says something to a screen reader without moving the focus.
  tell(words) {
    this.heard.textContent = words;
  }

  // Shows an error at the top of the present screen in place of an earlier one.
  alert(words, code) {
    this.clearAlert();
    this.title.after(alertBox(words, code));
    this.main.scrollTop = 0;
  }

  clearAlert() {
    this.main.querySelector('.alert')?.remove();
  }

  keyPressed(event) {
    event.stopPropagation(); // the page's own shortcuts stay out
    if (event.key === 'Escape') {
      event.preventDefault();
      this.askClose();
    } else if (event.key === 'Tab') {
      this.keepInside(event);
    }
  }

  keepInside(event) {
    const all = focusable(this.dialog);
    const edge = event.shiftKey ? all[0] : all[all.length - 1];
    if (this.dialog.getRootNode().activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? all[all.length - 1] : all[0]).focus();
  }
}
