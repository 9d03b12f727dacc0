// The state of one opened widget: its session, what was linked and uploaded, and what it reports.
class Widget {
  constructor(options, origin, closed) {
    this.options = options;
    this.closed = closed;
    this.service = new Service(origin);
    this.frame = new Frame(() => this.leave('close'));
    this.session = null;
    this.links = []; // {account, provider, userName}, connected ones
    this.uploads = []; // as the server tells them, and SENDING before that
    this.uploadsChanged = () => {};
    this.fatal = false;
    this.left = false;
  }

  open() {
    this.frame.open();
    this.start();
  }

  async start() {
    const { userToken, templateId, providers, topProviders, enableUpload } = this.options;
    showOpening(this);
    try {
      this.session = await this.service.call('POST', '/sessions',
        { token: String(userToken ?? ''), templateId, providers, topProviders, enableUpload });
      this.service.session = this.session.session;
    } catch (error) {
      return this.failed(error, () => this.start());
    }
    this.frame.who.textContent = this.session.company?.name || '';
    this.tellEvent('OPEN');
    showConsent(this);
  }

  // Ends the widget once: "exit" after Done, "error" when it could not go on, else "close".
  leave(reason) {
    if (this.left) return;
    this.left = true;
    const truth = this.fatal ? 'error' : reason;
    this.tellEvent('CLOSE');
    this.service.end(truth);
    this.frame.close();
    this.closed();
    this.tell('onClose', { reason: truth });
  }

  // --- what the page hears ---

  // A callback that is missing is left out; one that throws is the page's fault, shown in its
  // console, and does the widget no harm.
  tell(name, payload) {
    const callback = this.options[name];
    if (typeof callback !== 'function') return;
    try {
      callback.call(this.options, payload);
    } catch (error) {
      setTimeout(() => { throw error; });
    }
  }

  tellEvent(eventName, { account = null, archive = null } = {}) {
    this.tell('onUIEvent', {
      eventName,
      eventTime: new Date().toISOString(),
      mode: this.session?.mode ?? null,
      userId: this.session?.userId ?? null,
      account: account && this.accountIds(account),
      archive: archive && { id: archive.id, fileName: archive.fileName, status: archive.status },
    });
  }

  accountIds({ id, userId, providerId }) {
    return { accountId: id, userId: userId ?? this.session.userId, providerId };
  }

  // --- errors ---

  // Runs something that asks the server; its failure is shown on the present screen.
  async guard(task) {
    try {
      await task();
    } catch (error) {
      this.failed(error);
    }
  }

  failed(error, again) {
    if (error.name === 'AbortError' || this.left) return;
    if (error.status === 401) return this.expire();
    if (!(error instanceof ServiceError)) setTimeout(() => { throw error; });
    if (this.session) return this.frame.alert(this.words(error), error.code);
    this.fatal = true;
    showFatal(this, say('failedTitle'), this.words(error),
      () => { this.fatal = false; again(); });
  }

  words(error) {
    return error.status === 0 ? say('offline') : say('refused', { name: error.message || '' });
  }

  expire() {
    if (this.fatal) return;
    this.fatal = true;
    showFatal(this, say('expiredTitle'), say('expiredText'));
    this.tell('onTokenExpired', {});
  }

  // --- linking ---

  acceptConsent() {
    return this.guard(async () => {
      await this.service.call('POST', '/consent', {});
      this.tellEvent('CONSENT_ACCEPTED');
      showProviders(this);
    });
  }

  async findProviders(text) {
    const query = new URLSearchParams({ q: text });
    return (await this.service.call('GET', `/providers?${query}`)).items || [];
  }

  chooseProvider(provider) {
    this.tellEvent('PROVIDER_SELECTED', { account: { id: null, providerId: provider.id } });
    showCredentials(this, provider);
  }

  link(provider, userName, password) {
    showProgress(this, provider);
    return this.linking(provider, userName, async () => {
      const { account } = await this.service.call('POST', '/accounts',
        { providerId: provider.id, userName, password });
      this.tellEvent('CREDENTIALS_SUBMITTED', { account });
      this.tell('onAccountCreated', this.accountIds(account));
      const asked = ({ status }) => status !== 'PENDING';
      return this.service.follow(`/accounts/${encodeURIComponent(account.id)}`, 'account', asked);
    });
  }

  sendCode(link, code) {
    showProgress(this, link.provider);
    return this.linking(link.provider, link.userName, async () => {
      const path = `/accounts/${encodeURIComponent(link.account.id)}`;
      this.tellEvent('MFA_SUBMITTED', { account: link.account });
      await this.service.call('POST', `${path}/code`, { code });
      const settled = ({ status }) => status !== 'PENDING' && status !== 'AWAITING_MFA';
      return this.service.follow(path, 'account', settled);
    });
  }

  // Waits for an account's next state, then shows and reports it.
  async linking(provider, userName, task) {
    try {
      const account = await task();
      const link = { account, provider, userName };
      if (account.status === 'AWAITING_MFA') {
        this.tellEvent('MFA_REQUESTED', { account });
        showCode(this, link);
      } else if (account.status === 'CONNECTED') {
        this.connected(link);
      } else {
        this.refused(link);
      }
    } catch (error) {
      if (error instanceof ServiceError && error.status !== 401)
        showCredentials(this, provider, userName, { words: this.words(error), code: error.code });
      else this.failed(error);
    }
  }

  connected(link) {
    this.links.push(link);
    showSuccess(this, link.provider);
    this.tellEvent('ACCOUNT_CONNECTED', link);
    this.tell('onAccountConnected', this.accountIds(link.account));
  }

  refused({ account, provider, userName }) {
    const errorCode = account.errorCode || 'SYSTEM_ERROR';
    showCredentials(this, provider, userName, { words: sayAccountError(account), code: errorCode });
    this.tellEvent('ACCOUNT_ERROR', { account });
    this.tell('onAccountError', { ...this.accountIds(account), errorCode });
  }

  async removeAccount(link) {
    await this.service.call('DELETE', `/accounts/${encodeURIComponent(link.account.id)}`);
    this.links = this.links.filter((one) => one !== link);
    this.frame.tell(say('removed', { name: link.provider.name }));
    this.tellEvent('ACCOUNT_REMOVED', link);
    this.tell('onAccountRemoved', this.accountIds(link.account));
  }

  // --- uploads ---

  async upload(file) {
    const problem = this.fileProblem(file);
    if (problem) return this.frame.alert(problem);
    this.frame.clearAlert();
    const sending = { fileName: file.name, status: 'SENDING' };
    this.setUpload(null, sending);
    try {
      const { upload } = await this.service.call('POST', '/uploads',
        { fileName: file.name, fileType: 'PAYSLIP', content: await readBase64(file),
          extension: extensionOf(file) });
      this.setUpload(sending, upload);
      this.tellEvent('UPLOAD_CREATED', { archive: upload });
      this.tell('onUploadsCreated', { uploads: [upload], userId: this.session.userId });
      const path = `/uploads/${encodeURIComponent(upload.id)}`;
      const settled = ({ status }) => status !== 'STARTED';
      this.setUpload(upload, await this.service.follow(path, 'upload', settled));
    } catch (error) {
      this.setUpload(sending, null);
      // An upload that was removed while its progress was followed is no failure.
      if (error.status !== 404) this.failed(error);
    }
  }

  uploadSample() {
    return this.guard(async () => this.upload(await this.service.samplePayslip()));
  }

  fileProblem(file) {
    if (!['pdf', 'png', 'jpg', 'jpeg'].includes(extensionOf(file))) return say('fileKind');
    if (file.size === 0) return say('fileEmpty');
    return file.size > 8 * 1024 * 1024 ? say('fileSize') : null;
  }

  // Puts `next` in the place of `before`; null for one of them adds or takes away.
  setUpload(before, next) {
    if (!before) this.uploads.push(next);
    else this.uploads = this.uploads.flatMap((one) => (one === before ? next ?? [] : [one]));
    this.uploadsChanged();
    if (next) this.frame.tell(`${next.fileName}: ${uploadWords(next)}`);
  }

  async removeUpload(upload) {
    await this.service.call('DELETE', `/uploads/${encodeURIComponent(upload.id)}`);
    this.setUpload(upload, null);
    this.tellEvent('UPLOAD_REMOVED', { archive: upload });
    this.tell('onUploadsRemoved', { uploads: [upload], userId: this.session.userId });
  }
}

function extensionOf(file) {
  return file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
}

function readBase64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result.replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}

// What a page sees: new SmileLinkModal({userToken, …}).open(), and close().
class SmileLinkModal {
  #options;
  #widget = null;

  constructor(options) {
    this.#options = { ...options };
  }

  open() {
    if (this.#widget) return;
    this.#widget = new Widget(this.#options, ORIGIN, () => { this.#widget = null; });
    this.#widget.open();
  }

  close() {
    this.#widget?.leave('close');
  }
}

window.SmileLinkModal = SmileLinkModal;
