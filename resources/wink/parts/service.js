// The server's side of the widget: a few calls on the script's own origin, nowhere else.
class ServiceError extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status; // 0: no answer
    this.code = code;
  }
}

class Service {
  constructor(origin) {
    this.origin = origin;
    this.base = `${origin}/wink/v1`;
    this.session = null;
    this.abort = new AbortController();
  }

  async call(method, path, body) {
    let answer;
    let envelope = null;
    try {
      answer = await fetch(this.base + path, this.request(method, body));
      envelope = await answer.json();
    } catch (error) {
      if (error.name === 'AbortError') throw error;
      if (!answer) throw new ServiceError(0, 'NETWORK', String(error.message || error));
    }
    if (answer.ok && envelope?.data) return envelope.data;
    throw new ServiceError(answer.status, envelope?.code || '', envelope?.message || '');
  }

  request(method, body) {
    const headers = {};
    if (this.session) headers.Authorization = `Bearer ${this.session}`;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    return {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: this.abort.signal,
      mode: 'cors',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    };
  }

  // The one file that the sandbox reads; who has no copy of it takes it from here.
  async samplePayslip() {
    const answer = await fetch(`${this.origin}/samples/payslip.pdf`,
      { signal: this.abort.signal, credentials: 'omit', cache: 'no-store' });
    if (!answer.ok) throw new ServiceError(answer.status, '', '');
    return new File([await answer.blob()], 'sample-payslip.pdf');
  }

  // Waits between two looks at something that changes at the server.
  pause(milliseconds) {
    return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
  }

  // Asks `path` again and again until `ready` says so; a lost answer or two does no harm.
  async follow(path, key, ready) {
    for (let lost = 0; ;) {
      try {
        const found = (await this.call('GET', path))[key];
        if (found && ready(found)) return found;
        lost = 0;
      } catch (error) {
        if (error.status !== 0 || ++lost > 3) throw error;
      }
      await this.pause(400);
    }
  }

  // The last word to the server leaves even while the page goes away.
  end(reason) {
    this.abort.abort();
    if (!this.session) return;
    const request = this.request('POST', { reason });
    fetch(`${this.base}/close`, { ...request, signal: undefined, keepalive: true })
      .catch(() => {}); // nobody is left to be told
  }
}
